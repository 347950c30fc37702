using ContractModel.Procedures;
using ContractModel.Tests.Procedures;

namespace ContractModel.Tests.Logs;

/// <summary>Counts of days that no date could be moved by are refused: a hundred years are the most.</summary>
public class CountsTests
{
    private const int Most = 36_525;

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    [InlineData(Most + 1)]
    [InlineData(int.MaxValue)]
    public void Days_OutsideAHundredYears_AreRefusedByTheNameOfTheProperty(int days)
    {
        var extension = () => new TimeLimitExtended { Id = "x", On = new LocalDate(2025, 1, 1), Limit = "report", Days = days };
        var clause = () => new ContractClause { Kind = ClauseKind.NoStrike, NoticeDays = days };

        extension.Should().Throw<ArgumentOutOfRangeException>().Which.ParamName.Should().Be("Days");
        clause.Should().Throw<ArgumentOutOfRangeException>().Which.ParamName.Should().Be("NoticeDays");
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(Most + 1)]
    [InlineData(int.MaxValue)]
    public void Length_OutsideAHundredYears_IsRefused(int count) =>
        FluentActions.Invoking(() => new Length(count, LengthUnit.Days)).Should().Throw<ArgumentOutOfRangeException>();

    [Fact]
    public void Days_OfAHundredYears_AreTaken()
    {
        new TimeLimitExtended { Id = "x", On = new LocalDate(2025, 1, 1), Limit = "report", Days = Most }.Days.Should().Be(Most);
        new ContractClause { Kind = ClauseKind.NoStrike, NoticeDays = Most }.NoticeDays.Should().Be(Most);
        new Length(Most, LengthUnit.Days).Count.Should().Be(Most);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(Most + 1)]
    [InlineData(int.MaxValue)]
    public void Json_DaysOfAnExtension_AreRefusedAtTheirPlace(int days) =>
        ShouldRefuse($$"""{"kind":"time-limit-extended","id":"x","on":"2025-01-01","by":"both","limit":"report","days":{{days}}}""", "$.events[0].days");

    [Theory]
    [InlineData(0)]
    [InlineData(Most + 1)]
    [InlineData(int.MaxValue)]
    public void Json_DaysOfNotice_AreRefusedAtTheirPlace(int days) =>
        ShouldRefuse(
            $$$"""{"kind":"agreement-in-effect","id":"a","on":"2025-07-01","agreement":{"title":"A","term":"2025-07-01/..","clauses":[{"noticeDays":{{{days}}},"type":"no-strike"}]}}""",
            "$.events[0].agreement.clauses[0].noticeDays");

    [Theory]
    [InlineData("-1 days")]
    [InlineData("36526 days")]
    [InlineData("2147483648 days")]
    public void Statute_LengthOfAClock_IsRefusedAtItsPlace(string length)
    {
        ProcedureLibrary.BuiltIn.TryAdd(SmallStatute.With("7 days", length), out _, out var errors).Should().BeFalse();

        errors.Select(error => (error.Code.Name, error.Line, error.Path)).Should().Equal(("CM1009", 24, "$.clocks[0].versions[0].length"));
    }

    private static void ShouldRefuse(string e, string path)
    {
        NegotiationLog.TryParse(Example.Json(e), out _, out var errors).Should().BeFalse();

        errors.Should().ContainSingle().Which.Path.Should().Be(path);
        errors[0].Line.Should().Be(1);
        errors[0].Column.Should().BeGreaterThan(1);
    }
}
