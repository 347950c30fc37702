namespace ContractModel.Tests.Parties;

/// <summary>A period without an end is left open; a year such as 9999 in the place of that is refused.</summary>
public class PeriodRangeTests
{
    [Fact]
    public void Make_YearAfter9000_IsRefusedByTheNameOfTheArgument()
    {
        var first = () => new Period(new LocalDate(9001, 1, 1), null);
        var last = () => new Period(new LocalDate(2025, 7, 1), new LocalDate(9999, 12, 31));

        first.Should().Throw<ArgumentOutOfRangeException>().Which.ParamName.Should().Be("first");
        last.Should().Throw<ArgumentOutOfRangeException>().Which.ParamName.Should().Be("last");
        new Period(null, new LocalDate(9000, 12, 31)).ToString().Should().Be("../9000-12-31");
    }

    [Fact]
    public void Parse_YearAfter9000_IsNoPeriod()
    {
        var parse = () => Period.Parse("../9999-12-31");

        parse.Should().Throw<FormatException>();
    }

    [Fact]
    public void Json_TermTo9999_IsRefusedAtItsPlace()
    {
        var text = Example.Json("""{"kind":"agreement-in-effect","id":"a","on":"2025-07-01","agreement":{"title":"Agreement","term":"2025-07-01/9999-12-31"}}""");

        NegotiationLog.TryParse(text, out _, out var errors).Should().BeFalse();
        errors.Select(error => (error.Code.Name, error.Path)).Should().Equal(("CM1009", "$.events[0].agreement.term"));
    }
}
