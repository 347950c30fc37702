using static ContractModel.Tests.Procedures.EeraRound;
using static ContractModel.Tests.Statutes.OregonTests;

namespace ContractModel.Tests.Statutes;

/// <summary>Whole rounds under Oregon's PECBA, and the branches of units that may not strike and of fact-finding.</summary>
public class OregonRoundsTests
{
    [Fact]
    public void LawfulRound_StrikeAfterThirtyDaysAndNotice_IsAgreedAndNothingIsHeldAgainstAnyone()
    {
        var round = CooledOff()
            .With("strike-notice-given", "2026-09-02", "by=union", "type=economic", "received=2026-09-03", "receivedByAgency=2026-09-04", "starts=2026-09-14")
            .With("vote-held", "2026-09-10", "by=union", "type=strike-authorization", "passed=yes")
            .With("strike-began", "2026-09-14", "by=union", "type=economic")
            .With("overall-agreement-reached", "2026-09-20", "by=both")
            .With("strike-ended", "2026-09-21", "by=union")
            .With("agreement-ratified", "2026-09-22", "by=union")
            .With("agreement-adopted", "2026-09-23", "by=employer");

        round.On().Phases.Select(phase => phase.Phase.Id).Should().Equal("before-bargaining", "bargaining", "mediation", "impasse", "cooling-off", "exhausted", "tentative-agreement", "agreed");
        round.Audit().Select(finding => finding.Code).Should().Equal([Code.NoSource], "only the sources are missing");
    }

    [Fact]
    public void UnlawfulRound_EarlyDeclarationStrikeInCoolingOffAndImposition_AreFound()
    {
        var round = Mediated()
            .With("impasse-declared", "2026-07-27", "by=employer")
            .With("final-offer-made", "2026-08-03", "by=employer")
            .With("final-offer-made", "2026-08-05", "by=union")
            .With("step-taken", "2026-08-05", "by=mediator", "step=final-offers-published")
            .With("strike-began", "2026-08-20", "by=union", "type=economic")
            .With("terms-implemented", "2026-08-24", "by=employer")
            .With("factfinding-requested", "2026-08-25", "by=union");

        Codes(round, "impasse-declared").Should().Equal(Code.Barred, Code.Early);
        Codes(round, "final-offer-made").Should().Equal(Code.LateNoConsequence);
        Codes(round, "strike-began").Should().Equal(Code.Barred);
        Codes(round, "terms-implemented").Should().Equal(Code.Barred);
        Codes(round, "factfinding-requested").Should().Equal(Code.Barred);
        round.Audit().Single(finding => finding.Event?.Kind == "strike-began").Message.Should().Contain("thirty days").And.Contain("notice");
    }

    [Fact]
    public void Reopener_LetsAStrikeBeginWhileTheAgreementIsInForce()
    {
        var round = CooledOff().With("agreement-extended", "2026-08-14", "by=both", "until=2027-06-30").With("strike-notice-given", "2026-09-01", "by=union", "type=economic");

        var strike = round.May(Side.Union, "strike", "2026-09-20");
        strike.Verdict.Should().Be(Verdict.Barred);
        strike.Unmet.Should().ContainSingle().Which.Id.Should().Be("agreement-in-force");
        round.Facts("reopener=yes").May(Side.Union, "strike", "2026-09-20").Verdict.Should().Be(Verdict.Permitted);
    }

    [Fact]
    public void Factfinding_OpensTheTwoGatesOnDifferentDays()
    {
        var round = CooledOff()
            .With("factfinding-requested", "2026-08-20", "by=both")
            .With("step-taken", "2026-08-24", "by=agency", "step=factfinding-acknowledged")
            .With("panel-chair-selected", "2026-08-28", "by=both", "agreed=yes")
            .With("hearing-held", "2026-09-10", "by=panel")
            .With("report-issued", "2026-10-01", "by=panel", "receivedByUnion=2026-10-01", "receivedByEmployer=2026-10-02")
            .With("report-answered", "2026-10-06", "by=union", "accepts=yes")
            .With("report-answered", "2026-10-08", "by=employer", "accepts=no")
            .With("report-published", "2026-10-13", "by=agency")
            .With("strike-notice-given", "2026-10-20", "by=union", "type=economic");

        round.Runs("cooling-off").Should().BeFalse();
        round.Clock("factfinder-choice").Rolled.Should().Be(Only("2026-08-31"), "the fifth day is a Saturday");
        round.Clock("factfinding-report").Rolled.Should().Be(Only("2026-10-12"), "the thirtieth day is a Saturday, and Oregon does not keep Columbus Day");
        round.Clock("report-answer").End.Should().Be(Day("2026-10-08"), "five working days from sending");
        round.Clock("report-answer").Status.Should().Be(ClockStatus.Met);
        round.Clock("implementation-after-report").End.Should().Be(Day("2026-11-02"));
        round.Clock("strike-after-report").End.Should().Be(Day("2026-11-13"));
        round.May(Side.Employer, "implement", "2026-11-02").Verdict.Should().Be(Verdict.Permitted);
        round.May(Side.Union, "strike", "2026-11-02").LawfulFrom.Should().Be(Day("2026-11-13"));
        round.PhaseOn("2026-11-12").Should().Be("report-out");
        round.PhaseOn("2026-11-13").Should().Be("exhausted");
    }

    [Fact]
    public void UnitThatMayNotStrike_GoesFromFinalOffersToAnAward()
    {
        var round = Offered("essential=yes", "hearing-date=2026-10-20").With("arbitration-requested", "2026-08-12", "by=union");

        round.PhaseOn().Should().Be("arbitration");
        round.Runs("cooling-off").Should().BeFalse();
        round.Clock("arbitration-not-before").End.Should().Be(Day("2026-09-11"));
        round.Clock("last-best-offers").End.Should().Be(Day("2026-10-06"));
        round.May(Side.Union, "strike", "2026-12-01").Unmet.Select(condition => condition.Id).Should().Contain("barred-unit");
        round.May(Side.Employer, "implement", "2026-12-01").Verdict.Should().Be(Verdict.Barred);

        round.With("step-taken", "2026-08-20", "by=agency", "step=arbitration-initiated", "received=2026-08-20").With("arbitrator-selected", "2026-08-25", "by=both", "agreed=yes")
            .With("step-taken", "2026-10-06", "by=union", "step=last-best-offer").With("step-taken", "2026-10-06", "by=employer", "step=last-best-offer")
            .With("hearing-held", "2026-10-20", "by=panel").With("award-issued", "2026-11-19", "by=panel");
        round.PhaseOn().Should().Be("awarded");
        round.On().Deadlines.Where(clock => clock.Id is "arbitrator-choice" or "last-best-offers" or "arbitration-not-before" or "award").Select(clock => clock.Status).Should().AllBeEquivalentTo(ClockStatus.Met);
        round.Audit().Should().NotContain(finding => finding.Severity == Severity.Error);
    }

    [Fact]
    public void AgreedFirstDay_TakesTheCountsPlace()
    {
        var round = Bargained(facts: ["bargaining-start=2026-01-05"]).With("step-taken", "2026-02-04", "by=both", "step=bargaining-start-agreed");

        round.Runs("bargaining-period").Should().BeFalse();
        round.Clock("bargaining-period-agreed").End.Should().Be(Day("2026-06-05"));
        round.May(Side.Union, "request-mediation", "2026-06-04").LawfulFrom.Should().Be(Day("2026-06-05"));
    }

    [Fact]
    public void BadFaithDays_AreAddedByTheBoardsFinding()
    {
        var round = Bargained().With("step-taken", "2026-05-01", "by=agency", "step=bad-faith-found").With("time-limit-extended", "2026-05-01", "by=agency", "limit=bargaining-period", "days=20");

        round.Clock("bargaining-period").Rolled.Should().Be(Only("2026-07-24"));
        round.Clock("bargaining-period").Flags.Should().Contain("extended");
        round.May(Side.Employer, "request-mediation", "2026-07-05").LawfulFrom.Should().Be(Day("2026-07-25"));
    }

    [Fact]
    public void Injunction_OnTheEmployersRequest_SendsTheDisputeToArbitrationWithinTenDays()
    {
        var round = CooledOff().With("strike-notice-given", "2026-09-01", "by=union", "type=economic").With("strike-began", "2026-09-14", "by=union", "type=economic")
            .With("injunction-requested", "2026-09-16", "by=employer").With("injunction-decided", "2026-09-18", "by=court", "granted=yes");

        round.PhaseOn().Should().Be("arbitration");
        round.Clock("ordered-arbitration").End.Should().Be(Day("2026-09-28"));
        round.Audit().Where(finding => finding.Event?.Kind == "injunction-requested").Select(finding => finding.Code).Should().Equal([Code.Contested], "a court weighs the danger");
    }

    [Fact]
    public void Projection_FromTheFirstSession_WalksTheWholeChainToAStrike()
    {
        var strike = Bargained().On("2026-02-04").Project(Side.Union, "strike");

        strike.Outcome.Should().Be(ProjectionOutcome.Reachable);
        strike.Earliest.Should().Be(Day("2026-08-21"), "150 days, 15 days and 30 days, each in full, with every act on its first day");
        strike.Latest.Should().BeNull("no last day is set for the mediator");
        strike.Steps.Select(step => step.Event).OfType<string>().Should().Equal(
            "mediation-requested", "mediator-appointed", "mediation-session-held", "impasse-declared", "final-offer-made", "final-offer-made", "step-taken", "strike-notice-given");
    }

    [Fact]
    public void LockOutAndSympathyStrike_AreUnknownAndBarred()
    {
        CooledOff().May(Side.Employer, "lock-out", "2026-10-01").Verdict.Should().Be(Verdict.Unknown);
        CooledOff().May(Side.Union, "strike-sympathy", "2026-10-01").Verdict.Should().Be(Verdict.Barred);
    }

    private static IEnumerable<Code> Codes(LawRound round, string kind) =>
        round.Audit().Where(finding => finding.Event?.Kind == kind).Select(finding => finding.Code).OrderBy(code => code.Name, StringComparer.Ordinal);
}
