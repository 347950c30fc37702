using ContractModel.Procedures;
using static ContractModel.Tests.Procedures.EeraRound;

namespace ContractModel.Tests.Procedures;

/// <summary>What starts a clock again and what does not, and where its first and last days lie.</summary>
public class ClockRestartTests
{
    [Fact] // Gov. Code 3548; 8 CCR 32793(a).
    public void Determination_ASecondRequestDuringMediation_AsksForNothingNew()
    {
        var log = Log(Session("2024-01-08"), Requested("2024-02-01"), Determined("2024-02-06"), Mediator("2024-02-07"), Requested("2024-02-20"));

        log.Table("2024-03-15").Clock("impasse-determination").Status.Should().Be(ClockStatus.Met);
        Overdue(log, "2024-03-15").Should().BeEmpty();
    }

    [Fact] // 8 CCR 32793(a),(e).
    public void Determination_ARequestAfterNoImpasseWasFound_StartsANewFiveDays()
    {
        var log = Log(Session("2024-01-08"), Requested("2024-02-01"), Determined("2024-02-06", exists: false), Requested("2024-03-04"));

        var clock = log.Table("2024-03-05").Clock("impasse-determination");
        clock.From.Should().Be(EventDate.Parse("2024-03-04"));
        clock.End.Should().Be(Day("2024-03-11"));
        clock.Status.Should().Be(ClockStatus.Running);
        Overdue(log, "2024-03-12").Should().Equal("impasse-determination");
    }

    [Fact] // Gov. Code 3548.
    public void Determination_AfterAMediatorWasAppointed_IsNotAskedForAnyMore()
    {
        var log = Log(Session("2024-01-08"), Requested("2024-02-01"), Mediator("2024-02-05"));

        log.Table("2024-03-15").Clock("impasse-determination").Status.Should().Be(ClockStatus.Moot);
        Overdue(log, "2024-03-15").Should().BeEmpty();
    }

    [Fact] // Gov. Code 3548.
    public void Determination_AfterTheImpasseWasUndeclared_IsNotAskedForAnyMore()
    {
        var log = Log(Session("2024-01-08"), Requested("2024-02-01"), Undeclared("2024-02-05"));

        log.Table("2024-03-15").Deadlines.Should().NotContain(clock => clock.Id == "impasse-determination" && (clock.Status == ClockStatus.Running || clock.Status == ClockStatus.Passed));
        Overdue(log, "2024-03-15").Should().BeEmpty();
    }

    [Fact] // Gov. Code 3548.1(a).
    public void Chair_AMemberReplacedAfterTheChairWasSelected_AsksForNoOtherChair()
    {
        var log = Log([.. Through("panel-forming"), Member("2024-03-05", Actor.Union), Member("2024-03-07", Actor.Employer), Chair("2024-03-11"), Hearing("2024-03-20"), Member("2024-03-21", Actor.Union)]);

        log.Table("2024-04-01").Clock("panel-chair").Status.Should().Be(ClockStatus.Met);
        Overdue(log, "2024-04-01").Should().BeEmpty();
    }

    [Fact] // Gov. Code 3548.1(a).
    public void Mediation_ASecondMediator_DoesNotStartTheFifteenDaysAgain()
    {
        var log = Log([.. Through("mediation"), Mediator("2024-02-20"), Certified("2024-02-24")]);

        log.Table().Clock("mediation-minimum").From.Should().Be(EventDate.Parse("2024-02-07"));
        log.Table().Clock("mediation-minimum").Status.Should().Be(ClockStatus.Met);
        log.Audit().Should().NotContain(finding => finding.Code == Code.Early);
    }

    [Fact] // Gov. Code 3548.1(a).
    public void Mediation_AMediatorAfterANewImpasse_StartsTheFifteenDaysAgain()
    {
        var log = Log(Session("2024-01-08"), Requested("2024-02-01"), Mediator("2024-02-05"), Determined("2024-02-06"), Mediator("2024-02-07"));

        log.Table().Clock("mediation-minimum").From.Should().Be(EventDate.Parse("2024-02-07"));
    }

    [Fact]
    public void Elapsed_OfADeadline_HoldsOnlyAfterItsLastDay()
    {
        var statute = SmallStatute.With("\"type\": \"wait\"", "\"type\": \"deadline\"");

        Under(statute, "2024-05-08", Declared("2024-05-01")).May(Side.Union, "strike").Verdict.Should().Be(Verdict.Barred);
        Under(statute, "2024-05-08", Declared("2024-05-01")).May(Side.Union, "strike").LawfulFrom.Should().Be(Day("2024-05-09"));
        Under(statute, "2024-05-09", Declared("2024-05-01")).May(Side.Union, "strike").Verdict.Should().Be(Verdict.Permitted);
        Under(SmallStatute.Text, "2024-05-08", Declared("2024-05-01")).May(Side.Union, "strike").Verdict.Should().Be(Verdict.Permitted, "a wait is over on its last day");
    }

    [Theory] // 30 and 45 days after the mediator of 1 May, as in 8 CCR 32802(a).
    [InlineData("2024-05-30", "early")]
    [InlineData("2024-05-31", "met")]
    [InlineData("2024-06-15", "met")]
    [InlineData("2024-06-16", "late")]
    public void Window_OfThirtyToFortyFiveDays_IsKeptFromItsFirstToItsLastDay(string asked, string status) =>
        Under(Window(), "2024-07-01", Mediator("2024-05-01"), FactfindingAsked(asked)).Clock("quiet").Status.Name.Should().Be(status);

    [Fact] // 8 CCR 32802(a).
    public void Window_OneWhoWasEarly_MayActAgainInsideIt()
    {
        var early = FactfindingAsked("2024-05-30");
        var again = FactfindingAsked("2024-06-15");

        var clock = Under(Window(), "2024-07-01", Mediator("2024-05-01"), early, again).Clock("quiet");
        clock.Status.Should().Be(ClockStatus.Met);
        clock.MetBy.Should().Be(again);
        Under(Window(), "2024-07-01", Mediator("2024-05-01"), early).Clock("quiet").MetBy.Should().Be(early);
        Under(Window(), "2024-07-01", Mediator("2024-05-01"), early, FactfindingAsked("2024-06-16")).Clock("quiet").Status.Should().Be(ClockStatus.Late);
    }

    [Theory] // Gov. Code 3540.1(h).
    [InlineData("2027-02-28", "met")]
    [InlineData("2027-03-01", "exceeded")]
    public void Term_FromTheTwentyNinthOfFebruary_HasThreeYearsToTheLastOfFebruary(string last, string status)
    {
        var clock = After(Session("2024-01-08"), WholeAgreed("2024-01-31", Term($"2024-02-29/{last}"))).Clock("agreement-term");

        clock.Raw.Last.Should().Be(Day("2027-02-28"));
        clock.Status.Name.Should().Be(status);
    }

    private static IEnumerable<string?> Overdue(NegotiationLog log, string asOf) => log.Audit(asOf).Where(finding => finding.Code == Code.Overdue).Select(finding => finding.Rule);

    private static string Window() => SmallStatute.With("\"type\": \"wait\"", "\"type\": \"window\"")
        .Replace("\"length\": \"7 days\"", "\"opens\": \"30 days\", \"length\": \"45 days\"", StringComparison.Ordinal)
        .Replace("\"trigger\": [\"impasse-declared\"], \"act\": [\"strike-began\"]", "\"trigger\": [\"mediator-appointed\"], \"act\": [\"factfinding-requested\"]", StringComparison.Ordinal);

    private static TableState Under(string statute, string asOf, params BargainingEvent[] events)
    {
        ProcedureLibrary.BuiltIn.TryAdd(statute, out var library, out var errors).Should().BeTrue(string.Join('\n', errors));
        return Negotiation.Replay(new NegotiationLog(Log().Negotiation with { Procedure = "xx-example" }, events), Day(asOf), procedures: library).Tables["main"];
    }
}
