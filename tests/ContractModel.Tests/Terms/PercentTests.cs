namespace ContractModel.Tests.Terms;

public class PercentTests
{
    [Theory]
    [InlineData("2.5%", "2.5", "2.5%")]
    [InlineData("-1%", "-1", "-1%")]
    [InlineData("+3%", "3", "3%")]
    [InlineData("2.50 %", "2.50", "2.50%")]
    [InlineData("0.1000000000000000000000000001%", "0.1000000000000000000000000001", "0.1000000000000000000000000001%")]
    public void Parse_Percentage_KeepsEveryDigit(string text, string value, string printed)
    {
        Percent.Parse(text).Value.Should().Be(decimal.Parse(value, System.Globalization.CultureInfo.InvariantCulture));
        Percent.Parse(text).ToString().Should().Be(printed);
    }

    [Theory]
    [InlineData("")]
    [InlineData("%")]
    [InlineData("2.5")]
    [InlineData("2,5%")]
    [InlineData("1e2%")]
    [InlineData("%2.5")]
    [InlineData("two%")]
    [InlineData("99999999999999999999999999999999%")]
    public void Parse_AnotherForm_Throws(string text)
    {
        FluentActions.Invoking(() => Percent.Parse(text)).Should().Throw<FormatException>().WithMessage($"'{text}' is not a percentage*");
        Percent.TryParse(text, out var percent).Should().BeFalse();
        percent.Should().Be(default(Percent));
    }

    [Fact]
    public void Equality_SameValueWithMoreZeros_IsEqualWithOneHash()
    {
        (new Percent(2m) == new Percent(2.00m)).Should().BeTrue();
        new Percent(2m).GetHashCode().Should().Be(new Percent(2.00m).GetHashCode());
        (new Percent(2m) != new Percent(2.01m)).Should().BeTrue();
    }

    [Fact]
    public void CompareTo_IsByValue() =>
        new[] { new Percent(3m), new Percent(-1m), default, new Percent(2.5m) }.Order().Select(percent => percent.Value).Should().Equal(-1m, 0m, 2.5m, 3m);

    [Fact]
    public void Fraction_OfTwoAndAHalfPercent_IsExact() => new Percent(2.5m).Fraction.Should().Be(0.025m);
}
