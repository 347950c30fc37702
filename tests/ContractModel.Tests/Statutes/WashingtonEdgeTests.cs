using static ContractModel.Tests.Procedures.EeraRound;

namespace ContractModel.Tests.Statutes;

/// <summary>Rounds under Washington's two chapters that take a turn: panels named ahead, refusals, second requests, procedures of the parties' own that fail.</summary>
public class WashingtonEdgeTests
{
    [Fact]
    public void StatePatrol_WithAPanelNamedAhead_IsInArbitrationOnceIssuesAreCertified()
    {
        var round = LawRound.Under("us-wa-41.56").Facts("state-patrol=yes", "patrol-september=2025-09-01", "patrol-november=2025-11-01", "patrol-august=2026-08-01")
            .With("panel-member-named", "2025-09-10", "by=union").With("panel-member-named", "2025-09-15", "by=employer").With("arbitrator-selected", "2025-09-20", "by=both", "agreed=yes")
            .With("step-taken", "2025-10-20", "by=both", "step=patrol-agreement").With("session-held", "2026-02-02").With("mediation-requested", "2026-04-06", "by=union")
            .With("mediator-appointed", "2026-04-10", "by=agency").With("impasse-determined", "2026-06-01", "by=agency", "exists=yes");

        round.PhaseOn().Should().Be("arbitration");
        round.Runs("party-arbitrators").Should().BeFalse("the arbitrators were named ahead");
        round.Runs("hearing-ends").Should().BeFalse("its dates are held from August 1 on");
        round.With("hearing-held", "2026-08-10", "by=panel").With("step-taken", "2026-08-12", "by=panel", "step=hearing-concluded").Clock("award").End.Should().Be(Day("2026-09-11"));
        round.With("award-issued", "2026-09-11", "by=panel").PhaseOn().Should().Be("awarded");
        round.Audit().Select(finding => finding.Code).Should().Equal(Code.NoSource);
    }

    [Fact]
    public void UniformedUnit_LateTalksEarlyDeclarationAndSilentSides_AreFound()
    {
        var round = LawRound.Under("us-wa-41.56").Facts("uniformed=yes", "budget-date=2026-11-30").With("session-held", "2026-07-15").With("impasse-declared", "2026-09-13", "by=union")
            .With("mediator-appointed", "2026-09-16", "by=agency").With("impasse-determined", "2026-10-05", "by=agency", "exists=yes").With("award-issued", "2026-10-30", "by=panel");

        var codes = round.Audit().Where(finding => finding.Rule is not null).Select(finding => $"{finding.Rule}: {finding.Code.Name}").ToArray();
        codes.Should().Contain(["uniformed-talks: CM2011", "60-days: CM2001", "negotiation-period: CM2012", "award-without-panel: CM2021"]);
        round.PhaseOn().Should().Be("panel-forming", "an award without a panel ends nothing");
        round.Clock("partisan-waiver").End.Should().Be(Day("2026-10-19"));
        round.May(Side.Union, "declare-impasse", "2026-09-13").Verdict.Should().Be(Verdict.Barred, "the sixtieth day itself");
    }

    [Fact]
    public void OneYearHold_OfAnExtendedAgreement_IsCountedFromItsNewEnd()
    {
        var round = LawRound.Under("us-wa-41.56").Expiring("2024-01-01/2026-12-31").With("session-held", "2026-09-08").With("agreement-extended", "2026-12-20", "by=both", "until=2027-03-31");

        round.May(Side.Employer, "implement", "2028-01-01").LawfulFrom.Should().Be(Day("2028-04-01"));
        round.May(Side.Employer, "change-terms", "2028-03-31").Verdict.Should().Be(Verdict.Barred);
        round.May(Side.Employer, "implement", "2028-04-01").Verdict.Should().Be(Verdict.Conditional);
    }

    [Fact]
    public void RequiredActionSchoolDistrict_HasStepsOfItsOwnForClassifiedEmployeesToo() =>
        LawRound.Under("us-wa-41.56").Facts("required-action=yes").With("session-held", "2026-03-02").May(Side.Union, "request-mediation").Unmet.Select(condition => condition.Id).Should().Equal("required-action");

    [Fact]
    public void UniformedUnit_NoProjectionLeadsToAnImposition()
    {
        var way = LawRound.Under("us-wa-41.56").Facts("uniformed=yes").With("session-held", "2026-03-02").On().Project(Side.Employer, "implement");

        way.Outcome.Should().Be(ProjectionOutcome.Unreachable);
    }

    [Theory]
    [InlineData("us-wa-41.59")]
    [InlineData("us-wa-41.56")]
    public void OwnProcedure_ThatFails_LeadsBackToTheCommission(string act)
    {
        var round = LawRound.Under(act).With("session-held", "2026-03-02").With("mediation-requested", "2026-04-01", "by=union").With("procedure-agreed", "2026-04-03", "by=both", "name=Mediation by a neighbor");

        round.PhaseOn().Should().Be("private-procedure");
        if (act == "us-wa-41.59") round.Clock("mediator-appointment", "2026-05-01").Status.Should().Be(ClockStatus.Moot);
        round.With("impasse-declared", "2026-05-04", "by=employer").PhaseOn().Should().Be("impasse");
        round.With("mediator-appointed", "2026-05-08", "by=agency").PhaseOn().Should().Be("mediation");
    }

    [Fact]
    public void SecondRequest_AfterTheCommissionSentTheSidesBack_CountsAnewAndAroundLaborDay()
    {
        var round = LawRound.Under("us-wa-41.59").With("session-held", "2026-05-04").With("mediation-requested", "2026-08-03", "by=union").With("impasse-determined", "2026-08-06", "by=agency", "exists=no")
            .With("mediation-requested", "2026-09-01", "by=union");

        round.Clock("mediator-appointment").Raw.Should().Be(Only("2026-09-06"));
        round.Clock("mediator-appointment").Rolled.Should().Be(Only("2026-09-08"), "a Sunday, and Monday is Labor Day");
    }

    [Theory]
    [InlineData("2026-10-07", true)]
    [InlineData("2026-10-08", false)]
    public void Report_BeforeTheTenDaysToSettle_IsEarly(string issued, bool early)
    {
        var round = LawRound.Under("us-wa-41.59").With("session-held", "2026-05-04").With("mediation-requested", "2026-09-01", "by=union").With("mediator-appointed", "2026-09-04", "by=agency")
            .With("factfinding-requested", "2026-09-15", "by=employer").With("panel-chair-selected", "2026-09-28", "by=agency", "agreed=no").With("hearing-held", "2026-10-02", "by=panel").With("report-issued", issued, "by=panel");

        round.Audit().Any(finding => finding.Code == Code.Early && finding.Rule == "settlement-window").Should().Be(early);
    }
}
