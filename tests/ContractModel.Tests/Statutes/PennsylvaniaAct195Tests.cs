using ContractModel.Procedures;
using static ContractModel.Tests.Procedures.EeraRound;

namespace ContractModel.Tests.Statutes;

/// <summary>Pennsylvania's Act 195: the worked examples of its dates, the labor board's own dates, and rounds, lawful and not.</summary>
public class PennsylvaniaAct195Tests
{
    private const string Act195 = "us-pa-act195";
    private static readonly Code[] Doubtful = [Code.PresumedUnlawful, Code.Early, Code.LateNoConsequence, Code.Contested];

    [Fact]
    public void PA4_MediationIsCalledFor_After21DaysOfTalksAnd150DaysBeforeTheBudget_Section801()
    {
        var round = Talks();

        round.Clock("talks-21-days", "2026-06-20").Raw.Should().Be(Only("2026-07-06"));
        var call = round.Clock("mediation-call", "2026-06-20");
        call.Kind.Should().Be(ClockKind.Deadline);
        call.Raw.Should().Be(Only("2026-08-03"));
        call.Rolled.Should().Be(Only("2026-08-03"));
        call.Readings.Should().Equal(new ClockReadingAnswer(Reading.Literal, Only("2026-08-03")));
        call.Flags.Should().BeEmpty();
        call.Status.Should().Be(ClockStatus.Running);
        call.Citation.Should().BeEquivalentTo(new { Section = "43 P.S. 1101.801", Evidence = Evidence.Confirmed });
        call.Explanation.Should().Contain("150 days back from 2026-12-31 (fact:budget-date)");
    }

    [Fact]
    public void PA4_BureausNotice_130DaysBeforeTheBudget_Section802()
    {
        var notice = Talks().Clock("bureau-notice", "2026-07-01");

        notice.Kind.Should().Be(ClockKind.Deadline);
        notice.Raw.Should().Be(Only("2026-08-23"));
        notice.Rolled.Should().Be(Only("2026-08-23"), "a Sunday; a day counted back does not move by itself");
        notice.Readings.Should().Equal(new ClockReadingAnswer(Reading.Literal, Only("2026-08-23")), new ClockReadingAnswer(Reading.OtherCalendar, Only("2026-08-21")));
        notice.Flags.Should().Equal("ambiguous-holiday");
        notice.Status.Should().Be(ClockStatus.Running);
        notice.Citation.Should().BeEquivalentTo(new { Section = "43 P.S. 1101.802", Evidence = Evidence.Confirmed });
    }

    [Fact]
    public void PA4_FactfindersAppointment_130DaysBeforeTheBudget_HasTheFridayAsItsOtherReading()
    {
        var appointment = Talks().Clock("factfinder-appointment", "2026-07-01");

        appointment.Raw.Should().Be(Only("2026-08-23"));
        appointment.Readings.Should().Equal(new ClockReadingAnswer(Reading.Literal, Only("2026-08-23")), new ClockReadingAnswer(Reading.OtherCalendar, Only("2026-08-21")));
        appointment.Flags.Should().Equal("ambiguous-holiday");
        appointment.Citation.Section.Should().Contain("Philadelphia v. PLRB");
    }

    [Fact]
    public void PA4_ReportMark_90DaysBeforeTheBudget_Section802()
    {
        var mark = Talks().Clock("report-mark", "2026-07-01");

        mark.Raw.Should().Be(Only("2026-10-02"));
        mark.Rolled.Should().Be(Only("2026-10-02"));
        mark.Flags.Should().BeEmpty();
        mark.Status.Should().Be(ClockStatus.Running);
        mark.Citation.Evidence.Should().Be(Evidence.Secondary);
    }

    [Fact]
    public void PA4_StartOfTalks_171DaysBeforeTheBudget() => Talks().Clock("start-of-talks").Should().BeEquivalentTo(new { End = (LocalDate?)Day("2026-07-13"), Status = ClockStatus.Met });

    [Theory]
    [InlineData("2025-12-01", "2025-07-24")]
    [InlineData("2026-02-01", "2025-09-24")]
    public void PA_Golden_LastDaysForFactfinders2025_AreTheBoardsOwn(string budget, string last) =>
        LawRound.Under(Act195).Facts($"budget-date={budget}").Clock("factfinder-appointment", "2025-03-01").End.Should().Be(Day(last));

    [Theory]
    [InlineData("2025-12-31", "2025-08-03", "2025-08-23", "2025-10-02")]
    [InlineData("2025-06-30", "2025-01-31", "2025-02-20", "2025-04-01")]
    public void PA_Golden_TableOfALawFirm_WithItsJuneColumnCountedRight(string budget, string call, string notice, string report)
    {
        var round = LawRound.Under(Act195).Facts($"budget-date={budget}");

        round.Clock("mediation-call", "2025-01-02").End.Should().Be(Day(call));
        round.Clock("bureau-notice", "2025-01-02").End.Should().Be(Day(notice));
        round.Clock("report-mark", "2025-01-02").End.Should().Be(Day(report));
    }

    [Fact]
    public void Mediation_BeginsWithItsFirstSession_PetersTownship()
    {
        var round = LawRound.Under(Act195).With("session-held", "1985-05-20").With("mediator-appointed", "1985-06-18")
            .With("mediation-session-held", "1985-08-23").With("mediation-session-held", "1985-08-26");
        var clock = round.Clock("mediation-20-days", "1985-08-29");

        clock.From.Should().Be(EventDate.On(Day("1985-08-23")));
        clock.Readings.Should().Equal(new ClockReadingAnswer(Reading.Full, Only("1985-09-13")), new ClockReadingAnswer(Reading.Literal, Only("1985-09-12")));
        round.May(Side.Union, "strike", "1985-08-29").Should().BeEquivalentTo(new { Verdict = Verdict.Barred, LawfulFrom = (LocalDate?)Day("1985-09-13") });
        round.May(Side.Union, "strike", "1985-09-13").Verdict.Should().Be(Verdict.Conditional, "it hangs on whether the board will appoint fact-finders");
    }

    [Fact]
    public void LawfulRound_ThroughFactfindingAndAStrike_EndsInAgreement()
    {
        var round = Exhausted().With("strike-began", "2026-11-16", "by=union", "type=economic").With("strike-ended", "2026-11-20", "by=union")
            .With("overall-agreement-reached", "2026-11-20").With("agreement-adopted", "2026-11-24", "by=employer")
            .With("agreement-ratified", "2026-11-25", "by=union");

        Faults(round).Should().BeEmpty();
        round.On().Phases.Select(phase => phase.Phase.Id).Should().Equal(
            "before-bargaining", "bargaining", "mediation", "board-notified", "factfinding", "report-out", "report-rejected", "report-published", "exhausted", "tentative-agreement", "agreed");
    }

    [Fact]
    public void SilenceInBothRounds_UsesTheProcedureUp()
    {
        var round = Reported().With("report-published", "2026-10-07", "by=agency");

        Reported().PhaseOn("2026-10-06").Should().Be("report-rejected");
        round.PhaseOn("2026-10-17").Should().Be("report-published");
        round.PhaseOn("2026-10-18").Should().Be("exhausted");
    }

    [Fact]
    public void BothAccept_IsAContract() =>
        Reported().With("report-answered", "2026-09-24", "by=union", "accepts=yes")
            .With("report-answered", "2026-09-25", "by=employer", "accepts=yes").PhaseOn().Should().Be("agreed");

    [Fact]
    public void UnlawfulRound_StrikeBeforeTheProcedureIsUsedUp_IsFound_Section1002()
    {
        var round = Talks().With("mediator-appointed", "2026-07-13").With("strike-began", "2026-07-20", "by=union", "type=economic")
            .With("terms-implemented", "2026-07-21", "by=employer");

        round.Audit().Where(finding => finding.Code == Code.Barred).Select(finding => finding.Rule).Should().Equal("not-exhausted", "procedure-running");
        round.Audit().Should().Contain(finding => finding.Rule == "struck-during-procedure");
    }

    [Fact]
    public void UnlawfulRound_FactfindersAfterTheLastDay_IsFound_PhiladelphiaVPlrb()
    {
        var audit = Talks().With("mediation-session-held", "2026-07-20").With("step-taken", "2026-08-21", "by=agency", "step=bureau-notice")
            .With("panel-chair-selected", "2026-08-24", "by=agency").Audit();

        audit.Should().Contain(finding => finding.Code == Code.Barred && finding.Rule == "too-late");
        audit.Should().Contain(finding => finding.Code == Code.Late && finding.Rule == "factfinder-appointment");
    }

    [Theory]
    [InlineData("guards")]
    [InlineData("courts")]
    public void GuardsAndCourtEmployees_NeverStrike_AndGoToArbitration_Sections805And1001(string kind)
    {
        LawRound Round() => LawRound.Under(Act195).Facts("budget-date=2026-12-31", $"unit-kind={kind}").With("session-held", "2026-06-15")
            .With("mediation-session-held", "2026-07-20");

        Round().With("step-taken", "2026-08-14", "by=agency", "step=no-factfinding")
            .May(Side.Union, "strike", "2026-09-01").Unmet.Should().ContainSingle().Which.Id.Should().Be("unit-may-not-strike");
        Round().May(Side.Union, "request-arbitration", "2026-08-01").LawfulFrom.Should().Be(Day("2026-08-10"), "after twenty days of mediation");
        Round().May(Side.Union, "request-arbitration", "2026-08-23").Verdict.Should().Be(Verdict.Permitted);
        Round().May(Side.Union, "request-arbitration", "2026-08-24").Verdict.Should().Be(Verdict.Barred, "130 days before the budget date are over");

        var award = Round().With("arbitration-requested", "2026-08-20", "by=union").With("arbitrator-selected", "2026-09-10")
            .With("award-issued", "2026-11-02", "by=panel");
        award.PhaseOn().Should().Be("awarded");
        Faults(award).Should().BeEmpty();
    }

    [Fact]
    public void OtherUnits_AndArbitration_IsNotGuessed() => Exhausted().May(Side.Union, "request-arbitration").Verdict.Should().Be(Verdict.Unknown);

    [Fact]
    public void Implementation_WhileTheEmployeesWork_IsBarred_PhiladelphiaHousing()
    {
        Exhausted().May(Side.Employer, "implement").Unmet.Select(condition => condition.Id).Should().Equal("no-strike-yet", "imposition-unsettled");
        Exhausted().With("strike-began", "2026-11-16", "by=union", "type=economic").May(Side.Employer, "implement").Verdict.Should().Be(Verdict.Conditional);
        Exhausted().May(Side.Employer, "lock-out").Verdict.Should().Be(Verdict.Unknown);
    }

    [Theory]
    [InlineData("2026-11-03", "Election Day")]
    [InlineData("2026-04-03", "Good Friday")]
    [InlineData("2027-07-05", "Independence Day")]
    [InlineData("2026-07-03", null)]
    [InlineData("2026-11-27", null)]
    public void Calendar_OfLegalHolidays_ClosesItsOwnDays(string day, string? holiday)
    {
        ProcedureLibrary.BuiltIn.TryGetCalendar("us-pa-legal", out var calendar).Should().BeTrue();

        calendar!.On(Day(day)).Reason.Should().Be(holiday);
    }

    [Theory]
    [InlineData("2026-08-23", "board-notified", "conditional")]
    [InlineData("2026-08-24", "exhausted", "permitted")]
    public void Factfinders_NotAppointedByTheLastDay_CannotBeAnyMore_PhiladelphiaVPlrb(string day, string phase, string verdict)
    {
        var round = Talks().With("mediator-appointed", "2026-07-13").With("mediation-session-held", "2026-07-20").With("step-taken", "2026-08-10", "by=agency", "step=bureau-notice");

        round.PhaseOn(day).Should().Be(phase);
        round.May(Side.Union, "strike", day).Verdict.Name.Should().Be(verdict);
        round.May(Side.Union, "strike", "2026-08-23").LawfulFrom.Should().Be(Day("2026-08-24"));
        round.With("panel-chair-selected", "2026-08-17", "by=agency").PhaseOn("2026-08-24").Should().Be("factfinding");
    }

    [Fact]
    public void Strike_BeforeTwentyDaysOfMediation_IsBarred_WhateverTheBoardSaid_Section1002()
    {
        var round = Talks().With("mediation-session-held", "2026-07-20").With("step-taken", "2026-07-24", "by=agency", "step=bureau-notice")
            .With("step-taken", "2026-07-27", "by=agency", "step=no-factfinding");

        round.May(Side.Union, "strike").Unmet.Should().ContainSingle().Which.Id.Should().Be("mediation-too-short");
        round.May(Side.Union, "strike").LawfulFrom.Should().Be(Day("2026-08-10"));
    }

    [Fact]
    public void Strike_WhileAnAgreementRuns_HangsOnTheAgreement()
    {
        var round = Exhausted().Expiring("2024-01-01/2026-12-31");

        round.May(Side.Union, "strike", "2026-11-16").Unmet.Should().ContainSingle().Which.Id.Should().Be("agreement-in-force");
        round.May(Side.Union, "strike", "2026-11-16").Verdict.Should().Be(Verdict.Conditional);
        round.May(Side.Union, "strike", "2027-01-01").Verdict.Should().Be(Verdict.Permitted);
    }

    [Fact]
    public void SilenceAboutTheReport_DoesNotMakeTheSecondAnswerLate()
    {
        var round = Reported().With("report-published", "2026-10-01", "by=agency").With("report-answered", "2026-10-07", "by=union", "accepts=yes")
            .With("report-answered", "2026-10-08", "by=employer", "accepts=yes");

        round.PhaseOn().Should().Be("agreed");
        Faults(round).Should().BeEmpty();
    }

    [Fact]
    public void Projection_OfAStrike_GoesThroughMediationAndTheBoardsLastDay()
    {
        var strike = Talks().On().Project(LegalAction.Strike);

        strike.Steps.Select(step => step.Event ?? step.Clock).Should().Equal("mediation-requested", "mediator-appointed", "mediation-session-held", "mediation-20-days", "factfinder-appointment");
        strike.Earliest.Should().Be(Day("2026-08-24"));
    }

    private static LawRound Talks() => LawRound.Under(Act195).Facts("budget-date=2026-12-31").With("session-held", "2026-06-15");

    private static LawRound Reported() => Talks().With("mediation-requested", "2026-07-07", "by=both").With("mediator-appointed", "2026-07-13")
        .With("mediation-session-held", "2026-07-20")
        .With("step-taken", "2026-08-10", "by=agency", "step=bureau-notice").With("panel-chair-selected", "2026-08-17", "by=agency")
        .With("report-issued", "2026-09-18", "by=panel");

    private static LawRound Exhausted() => Reported().With("report-answered", "2026-09-28", "by=union", "accepts=yes")
        .With("report-answered", "2026-09-28", "by=employer", "accepts=no")
        .With("report-published", "2026-10-02", "by=agency").With("report-answered", "2026-10-08", "by=union", "accepts=yes")
        .With("report-answered", "2026-10-09", "by=employer", "accepts=no");

    private static IEnumerable<string> Faults(LawRound round) => round.Audit()
        .Where(finding => finding.Severity == Severity.Error || Doubtful.Contains(finding.Code))
        .Select(finding => finding.ToString());
}
