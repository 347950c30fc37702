using static ContractModel.Tests.Procedures.EeraRound;

namespace ContractModel.Tests.Statutes;

/// <summary>Washington's chapter 41.56 RCW: the worked example, the uniformed chain and its variants, the state civil service, and the numbers of 2025.</summary>
public class WashingtonTests
{
    private const string Act = "us-wa-41.56";

    [Fact]
    public void WA3_OneYearHold_EndsOnTheLastDayOf2027AndTheEmployerActsTheDayAfter()
    {
        var round = General();
        var clock = round.Clock("one-year-hold", "2027-12-31");

        clock.Kind.Should().Be(ClockKind.Standstill);
        clock.From.Should().Be(EventDate.On(Day("2026-12-31")));
        clock.Raw.Should().Be(Only("2027-12-31"));
        clock.Rolled.Should().Be(Only("2027-12-31"));
        clock.Readings.Should().Equal(new ClockReadingAnswer(Reading.Full, Only("2028-01-01")));
        clock.End.Should().Be(Day("2028-01-01"));
        clock.Status.Should().Be(ClockStatus.Running);
        clock.Flags.Should().BeEmpty();
        clock.Citation.Section.Should().Be("RCW 41.56.310(1) (formerly 41.56.123)");
        round.Clock("one-year-hold", "2028-01-01").Status.Should().Be(ClockStatus.Over);

        var early = round.May(Side.Employer, "implement", "2027-12-31");
        early.Verdict.Should().Be(Verdict.Barred);
        early.LawfulFrom.Should().Be(Day("2028-01-01"));
        round.May(Side.Employer, "implement", "2028-01-01").Verdict.Should().Be(Verdict.Conditional, "only after a good-faith impasse");
    }

    [Theory]
    [InlineData("2023-12-31", "RCW 41.56.123", false)]
    [InlineData("2024-12-31", "RCW 41.56.123", true)]
    [InlineData("2025-12-31", "RCW 41.56.310(1) (formerly 41.56.123)", false)]
    public void Renumbering_TheCitationIsThatOfTheDayCountedFrom(string expires, string section, bool overTheChange)
    {
        var clock = LawRound.Under(Act).Expiring($"2020-01-01/{expires}").With("session-held", "2023-10-02").Clock("one-year-hold");

        clock.Citation.Section.Should().Be(section);
        clock.Flags.Contains("law-changed").Should().Be(overTheChange);
    }

    [Fact]
    public void OneYearHold_IsNotForPortsAndUniformedUnits()
    {
        var port = LawRound.Under(Act).Facts("port-or-pud=yes").Expiring("2024-01-01/2026-12-31").With("session-held", "2026-10-01");

        port.Runs("one-year-hold", "2027-06-01").Should().BeFalse();
        port.May(Side.Employer, "implement", "2027-01-01").Verdict.Should().Be(Verdict.Conditional);
        port.May(Side.Employer, "implement", "2026-12-31").Verdict.Should().Be(Verdict.Barred, "the agreement is in force");
        Uniformed().Runs("one-year-hold", "2027-06-01").Should().BeFalse();
        Uniformed().May(Side.Employer, "implement", "2029-01-01").Verdict.Should().Be(Verdict.Barred);
    }

    [Fact]
    public void LawfulRound_GeneralUnit_MediationAndAgreement()
    {
        var round = General().With("mediation-requested", "2026-11-02", "by=union").With("mediator-appointed", "2026-11-09", "by=agency").With("mediation-session-held", "2026-11-20", "by=mediator")
            .With("overall-agreement-reached", "2026-12-10", "by=both").With("agreement-adopted", "2026-12-15", "by=employer").With("agreement-ratified", "2026-12-18", "by=union");

        round.On().Phases.Select(phase => phase.Phase.Id).Should().Equal("before-bargaining", "bargaining", "impasse", "mediation", "tentative-agreement", "agreed");
        round.Audit().Select(finding => finding.Code).Should().Equal(Code.NoSource);
    }

    [Fact]
    public void UnlawfulRound_StrikeEarlyImpositionAndArbitration_AreFound()
    {
        var round = General().With("strike-began", "2026-11-02", "by=union", "type=unfair-practice").With("terms-implemented", "2027-03-01", "by=employer").With("factfinding-requested", "2027-03-02", "by=union").With("arbitration-requested", "2027-03-03", "by=union");

        foreach (var kind in new[] { "strike-began", "terms-implemented", "factfinding-requested", "arbitration-requested" })
            round.Audit().Where(finding => finding.Event?.Kind == kind).Select(finding => finding.Code).Should().Equal([Code.Barred], kind);
    }

    [Fact]
    public void UniformedUnit_TalksBeginFiveMonthsBeforeTheBudgetAndImpasseNeedsSixtyDays()
    {
        var round = Uniformed();

        round.Clock("uniformed-talks").End.Should().Be(Day("2026-06-30"), "five months before November 30; June has no 31st but 30 will do");
        round.Clock("uniformed-talks").Status.Should().Be(ClockStatus.Met);
        round.Clock("negotiation-period", "2026-08-14").Readings.Should().Equal(new ClockReadingAnswer(Reading.Full, Only("2026-08-15")), new ClockReadingAnswer(Reading.Literal, Only("2026-08-14")));
        round.May(Side.Union, "declare-impasse", "2026-08-14").LawfulFrom.Should().Be(Day("2026-08-15"));
        round.May(Side.Union, "declare-impasse", "2026-08-15").Verdict.Should().Be(Verdict.Permitted);
    }

    [Fact]
    public void UniformedUnit_FromCertificationToTheAward()
    {
        var round = Uniformed().With("impasse-declared", "2026-08-17", "by=union").With("mediator-appointed", "2026-08-20", "by=agency").With("impasse-determined", "2026-09-14", "by=agency", "exists=yes")
            .With("panel-member-named", "2026-09-18", "by=union").With("panel-member-named", "2026-09-21", "by=employer");

        round.PhaseOn().Should().Be("panel-forming");
        round.Clock("party-arbitrators").End.Should().Be(Day("2026-09-21"));
        round.Clock("party-arbitrators").Status.Should().Be(ClockStatus.Met);
        round.Clock("arbitrators-meet").End.Should().Be(Day("2026-09-28"));
        round.Clock("chair-choice").End.Should().Be(Day("2026-09-28"));
        round.With("step-taken", "2026-09-25", "by=panel", "step=arbitrators-met").Clock("chair-choice-after-meeting").End.Should().Be(Day("2026-10-02"), "the longer reading");

        round.With("arbitrator-selected", "2026-09-28", "by=both", "agreed=yes");
        round.PhaseOn().Should().Be("arbitration");
        round.Clock("hearing-ends").End.Should().Be(Day("2026-10-23"));
        round.May(Side.Employer, "change-terms", "2027-02-01").Unmet.Select(condition => condition.Id).Should().Contain("freeze");

        round.With("hearing-held", "2026-10-20", "by=panel").With("step-taken", "2026-10-20", "by=panel", "step=hearing-concluded");
        round.Clock("award").Raw.Should().Be(Only("2026-11-19"));
        round.With("award-issued", "2026-11-19", "by=panel").PhaseOn().Should().Be("awarded");
        round.Audit().Should().NotContain(finding => finding.Severity == Severity.Error);
        round.Clock("hearing-ends").Status.Should().Be(ClockStatus.Met);
    }

    [Fact]
    public void TransitUnit_WaitsNinetyDaysAndDemandsArbitrationAfterTheMediatorsFinding()
    {
        var round = LawRound.Under(Act).Facts("transit=yes").With("session-held", "2026-01-05");

        round.Clock("transit-negotiation-period").Readings[0].Days.Should().Be(Only("2026-04-06"));
        round.May(Side.Employer, "request-mediation", "2026-04-05").LawfulFrom.Should().Be(Day("2026-04-06"));
        round.With("mediation-requested", "2026-04-06", "by=employer").With("mediator-appointed", "2026-04-10", "by=agency").May(Side.Union, "request-arbitration").Verdict.Should().Be(Verdict.Barred);
        round.With("impasse-determined", "2026-06-01", "by=mediator", "exists=yes").PhaseOn().Should().Be("mediation");
        round.May(Side.Union, "request-arbitration").Verdict.Should().Be(Verdict.Permitted);
        round.With("arbitration-requested", "2026-06-02", "by=union").PhaseOn().Should().Be("panel-forming");
    }

    [Fact]
    public void StatePatrol_NamesThePanelAheadAndHoldsDates()
    {
        var round = LawRound.Under(Act).Facts("state-patrol=yes", "patrol-september=2025-09-01", "patrol-november=2025-11-01", "patrol-august=2026-08-01", "funding-request-date=2026-10-01")
            .With("panel-member-named", "2025-09-10", "by=union").With("panel-member-named", "2025-09-15", "by=employer").With("step-taken", "2025-10-20", "by=both", "step=patrol-agreement").With("session-held", "2026-02-02");

        round.Clock("patrol-panel").End.Should().Be(Day("2025-09-15"), "ten working days after Labor Day");
        round.Clock("patrol-panel").Status.Should().Be(ClockStatus.Met);
        round.Clock("patrol-agreement").End.Should().Be(Day("2025-10-31"));
        round.Clock("patrol-agreement").Status.Should().Be(ClockStatus.Met);
        round.With("mediation-requested", "2026-04-06", "by=union").With("mediator-appointed", "2026-04-10", "by=agency").With("impasse-determined", "2026-06-01", "by=agency", "exists=yes").PhaseOn().Should().Be("panel-forming");
        round.Clock("patrol-hearing").Raw.Should().Be(new Period(Day("2026-08-01"), Day("2026-09-15")));
        round.Clock("funding-request").End.Should().Be(Day("2026-10-01"));
        round.With("arbitrator-selected", "2026-06-05", "by=both").With("hearing-held", "2026-08-10", "by=panel").With("award-issued", "2026-09-01", "by=panel").PhaseOn().Should().Be("awarded");
        round.With("step-taken", "2027-04-25", "by=other", "step=funding-rejected").PhaseOn().Should().Be("bargaining", "the award on wages does not bind without the funds");
    }

    [Fact]
    public void StateCivilService_FactFinderAHundredDaysPastExpiryAndAPrivateReport()
    {
        var round = LawRound.Under(Act).Facts("state-civil-service=yes").Expiring("2023-07-01/2025-06-30").With("session-held", "2025-02-03").With("mediation-requested", "2025-06-02", "by=union").With("mediator-appointed", "2025-06-10", "by=agency");

        round.Clock("state-factfinder").End.Should().Be(Day("2025-10-08"));
        round.Clock("state-hold").End.Should().Be(Day("2026-07-01"));
        round.With("panel-chair-selected", "2025-10-08", "by=agency").PhaseOn().Should().Be("factfinding");
        round.With("report-issued", "2025-11-07", "by=panel").PhaseOn().Should().Be("exhausted");
        round.Clock("state-report").Status.Should().Be(ClockStatus.Met);
        round.Clock("state-publication").Raw.Should().Be(Only("2025-11-24"), "ten working days, Veterans Day left out");
        round.May(Side.Union, "publish", "2025-11-24").LawfulFrom.Should().Be(Day("2025-11-25"));
    }

    private static LawRound General() => LawRound.Under(Act).Expiring("2024-01-01/2026-12-31").With("session-held", "2026-09-08");

    private static LawRound Uniformed() => LawRound.Under(Act).Facts("uniformed=yes", "budget-date=2026-11-30").Expiring("2024-01-01/2026-12-31").With("session-held", "2026-06-15");
}
