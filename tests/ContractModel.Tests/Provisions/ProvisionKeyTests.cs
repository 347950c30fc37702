namespace ContractModel.Tests.Provisions;

public class ProvisionKeyTests
{
    [Theory]
    [InlineData("25C", "25C")]
    [InlineData("ARTICLE IV", "4")]
    [InlineData("MOU Community Schools", "MOU Community Schools")]
    [InlineData("side letter Calendar", "Side Letter Calendar")]
    [InlineData("Respectful Treatment", "Respectful Treatment")]
    public void Parse_Key_PrintsItsOneForm(string text, string printed) => ProvisionKey.Parse(text).ToString().Should().Be(printed);

    [Fact]
    public void Parse_ArticleAndMemorandumOfOneTitle_AreTwoKeys()
    {
        var (article, memorandum) = (ProvisionKey.Parse("Article 25C"), ProvisionKey.Parse("MOU Community Schools"));

        article.Kind.Should().Be(ProvisionKind.Article);
        memorandum.Kind.Should().Be(ProvisionKind.Memorandum);
        article.Should().NotBe(memorandum);
    }

    [Theory]
    [InlineData("")]
    [InlineData("  ")]
    [InlineData("?!")]
    public void Parse_NothingNamed_ThrowsAndSaysWhatToWrite(string text)
    {
        var parse = () => ProvisionKey.Parse(text);

        parse.Should().Throw<FormatException>().WithMessage($"'{text}' names no provision*25C*MOU Community Schools*");
        ProvisionKey.TryParse(text, out _).Should().BeFalse();
    }

    [Fact]
    public void Parse_Null_Throws()
    {
        var parse = () => ProvisionKey.Parse(null!);

        parse.Should().Throw<ArgumentNullException>();
        ProvisionKey.TryParse(null, out _).Should().BeFalse();
    }

    [Fact]
    public void CompareTo_Mixed_ArticlesComeBeforeMemorandaAndThoseByName()
    {
        string[] inOrder = ["2", "9", "9A", "10", "MOU Adult Education", "Calendar", "Appendix L", "Side Letter Zones"];

        inOrder.Reverse().Select(ProvisionKey.Parse).Order().Select(key => key.ToString()).Should().Equal(inOrder);
    }

    [Fact]
    public void Provision_Register_KeepsKeyTitleAndAliases()
    {
        var provision = new Provision { Key = ProvisionKey.Parse("8"), Title = "SLCs", Aliases = [ProvisionKey.Parse("MOU SLCs")] };

        provision.ToString().Should().Be("8 SLCs");
        provision.Should().Be(new Provision { Key = ProvisionKey.Parse("Article VIII"), Title = "SLCs", Aliases = [ProvisionKey.Parse("mou slcs")] });
    }
}
