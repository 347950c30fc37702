using static ContractModel.Tests.Procedures.EeraRound;

namespace ContractModel.Tests.Statutes;

/// <summary>Washington's chapter 41.59 RCW, educational employees: the worked examples, a lawful and an unlawful round, and the statewide health-care table.</summary>
public class WashingtonSchoolsTests
{
    private const string Act = "us-wa-41.59";

    [Fact]
    public void WA1_MediatorAppointment_IsDueOnMondayAfterTheFifthDay()
    {
        var clock = Requested().Clock("mediator-appointment");

        clock.From.Should().Be(EventDate.On(Day("2026-08-03")));
        clock.Raw.Should().Be(Only("2026-08-08"));
        clock.Rolled.Should().Be(Only("2026-08-10"));
        clock.Calendar!.Id.Should().Be("us-wa-holidays");
        clock.Readings.Should().Equal(new ClockReadingAnswer(Reading.Literal, Only("2026-08-10")));
        clock.Flags.Should().BeEmpty();
        clock.Status.Should().Be(ClockStatus.Running);
        clock.Citation.Section.Should().Be("RCW 41.59.120(1)");
        Requested().PhaseOn().Should().Be("impasse");
    }

    [Fact]
    public void WA1_MediationPeriod_EndsOnSundayAndARequestIsLawfulOnMonday()
    {
        var round = Mediated();
        var clock = round.Clock("mediation-period", "2026-08-16");

        clock.Raw.Should().Be(Only("2026-08-16"));
        clock.Rolled.Should().Be(Only("2026-08-16"), "a wait does not move");
        clock.Readings.Should().Equal(new ClockReadingAnswer(Reading.Full, Only("2026-08-17")), new ClockReadingAnswer(Reading.Literal, Only("2026-08-16")));
        clock.End.Should().Be(Day("2026-08-17"));
        clock.Flags.Should().BeEmpty();
        clock.Status.Should().Be(ClockStatus.Running);
        clock.Citation.Section.Should().StartWith("RCW 41.59.120(2)");
        round.May(Side.Union, "request-factfinding", "2026-08-16").LawfulFrom.Should().Be(Day("2026-08-17"));
        round.May(Side.Union, "request-factfinding", "2026-08-17").Verdict.Should().Be(Verdict.Permitted);
    }

    [Fact]
    public void WA1_MediatorNotNeeded_SendsTheSidesBack()
    {
        var round = Requested().With("impasse-determined", "2026-08-06", "by=agency", "exists=no");

        round.PhaseOn().Should().Be("bargaining");
        round.Runs("mediator-appointment").Should().BeFalse();
    }

    [Fact]
    public void WA2_FactFinder_MeetsByMondayAndReportsByTheThirtiethDay()
    {
        var round = Appointed();
        var (meeting, window, report) = (round.Clock("first-meeting"), round.Clock("settlement-window"), round.Clock("factfinding-report"));

        meeting.Raw.Should().Be(Only("2026-08-29"));
        meeting.Rolled.Should().Be(Only("2026-08-31"));
        meeting.Flags.Should().BeEmpty();
        window.Kind.Should().Be(ClockKind.Wait);
        window.Raw.Should().Be(Only("2026-09-03"));
        window.End.Should().Be(Day("2026-09-03"));
        report.Raw.Should().Be(Only("2026-09-23"));
        report.Rolled.Should().Be(Only("2026-09-23"));
        report.Status.Should().Be(ClockStatus.Running);
        report.Citation.Section.Should().Be("RCW 41.59.120(2)");
    }

    [Fact]
    public void WA2_Report_StaysPrivateForFiveDaysAndMayBePublishedOnSunday()
    {
        var round = Reported();
        var clock = round.Clock("publication", "2026-09-26");

        clock.Raw.Should().Be(Only("2026-09-26"));
        clock.Rolled.Should().Be(Only("2026-09-26"), "a wait does not move");
        clock.Readings.Should().Equal(new ClockReadingAnswer(Reading.Full, Only("2026-09-27")), new ClockReadingAnswer(Reading.Literal, Only("2026-09-26")));
        clock.Status.Should().Be(ClockStatus.Running);
        clock.Flags.Should().BeEmpty();
        clock.Citation.Section.Should().Be("RCW 41.59.120(3)");
        round.May(Side.Union, "publish", "2026-09-26").Verdict.Should().Be(Verdict.Barred);
        round.May(Side.Employer, "publish", "2026-09-27").Verdict.Should().Be(Verdict.Conditional, "the commission leaves out the weekend");
        round.Clock("publication-working-days").Raw.Should().Be(Only("2026-09-28"));
        round.May(Side.Employer, "publish", "2026-09-29").Verdict.Should().Be(Verdict.Permitted);
    }

    [Fact]
    public void LawfulRound_ThroughTheReport_IsAgreed()
    {
        var round = Reported().With("report-published", "2026-09-30", "by=agency").With("overall-agreement-reached", "2026-10-02", "by=both")
            .With("agreement-ratified", "2026-10-05", "by=union").With("agreement-adopted", "2026-10-07", "by=employer");

        round.On().Phases.Select(phase => phase.Phase.Id).Should()
            .Equal("before-bargaining", "bargaining", "impasse", "mediation", "fact-finder-choice", "factfinding", "exhausted", "tentative-agreement", "agreed");
        round.Audit().Select(finding => finding.Code).Should().Equal(Code.NoSource);
    }

    [Fact]
    public void UnlawfulRound_EarlyRequestStrikeAndEarlyPublication_AreFound()
    {
        var round = Mediated().With("factfinding-requested", "2026-08-10", "by=union").With("panel-chair-selected", "2026-08-14", "by=both", "agreed=yes").With("strike-began", "2026-08-31", "by=union", "type=economic")
            .With("report-issued", "2026-09-01", "by=panel").With("report-published", "2026-09-03", "by=union").With("arbitration-requested", "2026-09-08", "by=employer");

        Codes(round, "factfinding-requested").Should().Equal(Code.Barred, Code.Early);
        Codes(round, "strike-began").Should().Equal(Code.Barred);
        Codes(round, "report-published").Should().Equal(Code.Barred, Code.Early);
        Codes(round, "arbitration-requested").Should().Equal(Code.Barred);
    }

    [Fact]
    public void Implementation_DependsOnAGoodFaithImpasse_AndHasNoYearToWait()
    {
        var round = Requested();

        round.May(Side.Employer, "implement", "2026-08-30").Unmet.Select(condition => condition.Id).Should().Contain("agreement-in-force");
        round.May(Side.Employer, "implement", "2026-09-01").Verdict.Should().Be(Verdict.Conditional);
        LawRound.Under(Act).With("session-held", "2026-08-01").May(Side.Employer, "implement").Verdict.Should().Be(Verdict.Barred);
    }

    [Fact]
    public void HealthCareTable_IsAgreedOnlyWhenTheLegislatureApprovesTheFunds()
    {
        var round = LawRound.Under(Act).Facts("health-care=yes", "funding-request-date=2026-10-01").With("session-held", "2026-07-15").With("overall-agreement-reached", "2026-09-15", "by=both")
            .With("agreement-ratified", "2026-09-20", "by=union").With("agreement-adopted", "2026-09-20", "by=employer");

        round.PhaseOn().Should().Be("tentative-agreement");
        round.Clock("funding-request").End.Should().Be(Day("2026-10-01"));
        round.With("cost-certified", "2026-09-28", "by=other").May(Side.Employer, "request-funds").Verdict.Should().Be(Verdict.Permitted);
        round.With("step-taken", "2026-10-01", "by=employer", "step=funding-request").PhaseOn().Should().Be("funding-request");
        round.With("step-taken", "2027-04-20", "by=other", "step=funding-rejected").PhaseOn().Should().Be("bargaining", "either side may reopen");
        round.Clock("funding-request").Status.Should().Be(ClockStatus.Met);
        round.May(Side.Union, "declare-impasse").Verdict.Should().Be(Verdict.Unknown, "the chapter names no impasse procedure for this table");
    }

    [Fact]
    public void RequiredActionDistrict_HasStepsOfItsOwn() =>
        LawRound.Under(Act).Facts("required-action=yes").With("session-held", "2026-03-02").May(Side.Union, "declare-impasse").Verdict.Should().Be(Verdict.Barred);

    private static LawRound Requested() =>
        LawRound.Under(Act).Expiring("2023-09-01/2026-08-31").With("session-held", "2026-05-04").With("impasse-declared", "2026-08-03", "by=union").With("mediation-requested", "2026-08-03", "by=union", "received=2026-08-03");

    private static LawRound Mediated() => Requested().With("mediator-appointed", "2026-08-06", "by=agency");

    private static LawRound Appointed() =>
        Mediated().With("factfinding-requested", "2026-08-17", "by=union").With("panel-chair-selected", "2026-08-24", "by=both", "agreed=yes");

    private static LawRound Reported() =>
        Appointed().With("hearing-held", "2026-08-28", "by=panel").With("report-issued", "2026-09-21", "by=panel", "receivedByUnion=2026-09-21", "receivedByEmployer=2026-09-21");

    private static IEnumerable<Code> Codes(LawRound round, string kind) =>
        round.Audit().Where(finding => finding.Event?.Kind == kind).Select(finding => finding.Code).OrderBy(code => code.Name, StringComparer.Ordinal);
}
