using FsCheck.Fluent;

namespace ContractModel.Tests.Provisions;

public class ArticleNumberTests
{
    [Theory]
    [InlineData("9", 9, null)]
    [InlineData(" 9 ", 9, null)]
    [InlineData("25C", 25, 'C')]
    [InlineData("25c", 25, 'C')]
    [InlineData("25-C", 25, 'C')]
    [InlineData("25.C", 25, 'C')]
    [InlineData("25 C", 25, 'C')]
    [InlineData("25 - C", 25, 'C')]
    [InlineData("Article 25 C", 25, 'C')]
    [InlineData("ARTICLE 25-C", 25, 'C')]
    [InlineData("Art. 25C", 25, 'C')]
    [InlineData("art 25C", 25, 'C')]
    [InlineData("Article25C", 25, 'C')]
    [InlineData("Article IV", 4, null)]
    [InlineData("article iv", 4, null)]
    [InlineData("ART. IX-A", 9, 'A')]
    [InlineData("Article XIV", 14, null)]
    [InlineData("Article XL", 40, null)]
    [InlineData("Article CMXCIX", 999, null)]
    [InlineData("001", 1, null)]
    [InlineData("999Z", 999, 'Z')]
    public void TryParse_WrittenForm_IsRead(string text, int number, char? letter)
    {
        ArticleNumber.TryParse(text, out var article).Should().BeTrue();

        article.Should().Be(new ArticleNumber(number, letter));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("0")]
    [InlineData("1000")]
    [InlineData("-1")]
    [InlineData("25CC")]
    [InlineData("25-")]
    [InlineData("25 C D")]
    [InlineData("25Ä")]
    [InlineData("Article")]
    [InlineData("Articles 25")]
    [InlineData("C25")]
    [InlineData("٣")]
    public void TryParse_NotANumber_IsRefused(string? text)
    {
        ArticleNumber.TryParse(text, out var article).Should().BeFalse();

        article.Should().BeNull();
    }

    [Theory]
    [InlineData("IV")]
    [InlineData("MIX")]
    [InlineData("Article IIX")]
    [InlineData("Article IXV")]
    [InlineData("Article XCL")]
    [InlineData("Article IIII")]
    [InlineData("Article VV")]
    [InlineData("Article IC")]
    [InlineData("Article XXXX")]
    [InlineData("Article M")]
    [InlineData("Article IXA")]
    public void TryParse_RomanNumeralAloneOrMalformed_IsRefused(string text) => ArticleNumber.TryParse(text, out _).Should().BeFalse();

    [Fact]
    public void TryParse_EveryRomanNumeralTo999_IsRead()
    {
        for (var number = 1; number <= 999; number++)
        {
            ArticleNumber.TryParse($"Article {Roman(number)}", out var article).Should().BeTrue();
            article.Should().Be(new ArticleNumber(number));
        }
    }

    [Theory]
    [InlineData(0, null, "number")]
    [InlineData(-1, null, "number")]
    [InlineData(1000, null, "number")]
    [InlineData(9, 'a', "letter")]
    [InlineData(9, 'Ä', "letter")]
    [InlineData(9, '1', "letter")]
    public void Constructor_OutOfRange_Throws(int number, char? letter, string parameter)
    {
        var make = () => new ArticleNumber(number, letter);

        make.Should().Throw<ArgumentOutOfRangeException>().WithParameterName(parameter);
    }

    [Fact]
    public void CompareTo_PrintedOrder_NineThenItsLettersThenTen()
    {
        string[] printed = ["9", "9A", "9D", "10", "10A", "100"];

        var sorted = printed.Reverse().Select(ProvisionKey.Parse).Order().Select(key => key.ToString());

        sorted.Should().Equal(printed);
    }

    [Fact]
    public void CompareTo_Nothing_ComesAfterIt() => new ArticleNumber(1).CompareTo(null).Should().BePositive();

    [Fact]
    public void ToString_Always_ParsesBackToTheSameNumber()
    {
        var articles =
            from number in Gen.Choose(1, 999)
            from letter in Gen.Choose('@', 'Z')
            select new ArticleNumber(number, letter == '@' ? null : (char)letter);

        Prop.ForAll(articles.ToArbitrary(), article => ProvisionKey.Parse(article.ToString()).Equals(article)).ShouldHold();
    }

    [Fact]
    public void CompareTo_Always_IsZeroExactlyForEqualNumbers()
    {
        var pairs =
            from a in Gen.Choose(1, 12)
            from b in Gen.Choose(1, 12)
            from x in Gen.Elements<char?>(null, 'A', 'B')
            from y in Gen.Elements<char?>(null, 'A', 'B')
            select (new ArticleNumber(a, x), new ArticleNumber(b, y));

        Prop.ForAll(pairs.ToArbitrary(), pair => (pair.Item1.CompareTo(pair.Item2) == 0) == pair.Item1.Equals(pair.Item2)).ShouldHold();
    }

    private static string Roman(int number)
    {
        string[][] digits =
        [
            ["", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX"],
            ["", "X", "XX", "XXX", "XL", "L", "LX", "LXX", "LXXX", "XC"],
            ["", "C", "CC", "CCC", "CD", "D", "DC", "DCC", "DCCC", "CM"],
        ];
        return digits[2][number / 100] + digits[1][number / 10 % 10] + digits[0][number % 10];
    }
}
