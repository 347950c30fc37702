namespace ContractModel.Tests.Parties;

public class PeriodTests
{
    [Theory]
    [InlineData("2025-07-01/2028-06-30")]
    [InlineData("2025-07-01/..")]
    [InlineData("../2028-06-30")]
    [InlineData("../..")]
    [InlineData("2025-07-01/2025-07-01")]
    public void ToString_WrittenForm_RoundTrips(string text)
    {
        Period.Parse(text).ToString().Should().Be(text);
        Period.Parse(text).Should().Be(Period.Parse(text));
    }

    [Theory]
    [InlineData("")]
    [InlineData("2025-07-01")]
    [InlineData("2025-07/2028-06")]
    [InlineData("2028-06-30/2025-07-01")]
    [InlineData("2025-07-01/2026-06-30/2027-06-30")]
    [InlineData("/..")]
    public void Parse_AnotherForm_Throws(string text)
    {
        var parse = () => Period.Parse(text);

        parse.Should().Throw<FormatException>().WithMessage($"'{text}' is not a period*");
    }

    [Fact]
    public void Constructor_LastBeforeFirst_Throws()
    {
        var make = () => new Period(new LocalDate(2025, 7, 2), new LocalDate(2025, 7, 1));

        make.Should().Throw<ArgumentOutOfRangeException>().WithParameterName("last");
    }

    [Theory]
    [InlineData("2025-07-01/2028-06-30", "2025-06-30", false)]
    [InlineData("2025-07-01/2028-06-30", "2025-07-01", true)]
    [InlineData("2025-07-01/2028-06-30", "2028-06-30", true)]
    [InlineData("2025-07-01/2028-06-30", "2028-07-01", false)]
    [InlineData("../2028-06-30", "1900-01-01", true)]
    [InlineData("2025-07-01/..", "2100-01-01", true)]
    [InlineData("../..", "2025-01-01", true)]
    public void Contains_BothEndsBelongToThePeriod(string period, string day, bool expected) =>
        Period.Parse(period).Contains(EventDate.Parse(day).Anchor).Should().Be(expected);

    [Fact]
    public void Open_IsOpenAtBothEnds() => Period.Open.Should().Be(new Period(null, null));
}
