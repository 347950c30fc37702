using static ContractModel.Tests.Procedures.EeraRound;
using static ContractModel.Tests.Statutes.OregonTests;

namespace ContractModel.Tests.Statutes;

/// <summary>Rounds under Oregon's PECBA that go wrong or take a turn: rejected agreements, withdrawn notices, extended agreements, changes in mid-term.</summary>
public class OregonEdgeTests
{
    private const string Act = "us-or-pecba";

    [Theory]
    [InlineData("2026-09-08", "2026-09-12", "cooling-off")]
    [InlineData("2026-09-08", "2026-09-13", "exhausted")]
    [InlineData("2026-09-20", "2026-09-20", "exhausted")]
    public void RejectedAgreement_LeavesTheThirtyDaysRunning(string rejected, string day, string phase) =>
        CooledOff().With("overall-agreement-reached", "2026-09-01", "by=both").With("ratification-rejected", rejected, "by=union").PhaseOn(day).Should().Be(phase);

    [Fact]
    public void SecondDeclaration_AfterARejectedAgreement_StartsNothingAnew()
    {
        var round = CooledOff().With("overall-agreement-reached", "2026-09-01", "by=both").With("ratification-rejected", "2026-09-08", "by=union")
            .With("impasse-declared", "2026-09-09", "by=employer").With("strike-notice-given", "2026-09-09", "by=union", "type=economic");

        round.Clock("final-offers").Raw.Should().Be(Only("2026-08-12"), "the offers of the first declaration stand");
        round.May(Side.Union, "strike", "2026-09-18").LawfulFrom.Should().Be(Day("2026-09-19"));
        round.With("strike-began", "2026-09-19T07:00", "by=union", "type=economic").Audit().Should().NotContain(finding => finding.Severity == Severity.Error);
        round.Audit().Should().ContainSingle(finding => finding.Rule == "declared-again");
    }

    [Theory]
    [InlineData("2026-09-19T23:00", true)]
    [InlineData("2026-09-20T00:30", false)]
    public void StrikeNotice_Withdrawn_DoesNotCarryAStrikeThatTheSecondNoticeIsTooYoungFor(string began, bool barred)
    {
        var round = CooledOff().With("strike-notice-given", "2026-09-01", "by=union", "type=economic").With("strike-called-off", "2026-09-05", "by=union")
            .With("strike-notice-given", "2026-09-10", "by=union", "type=economic").With("strike-began", began, "by=union", "type=economic");

        round.Audit().Any(finding => finding.Code == Code.Barred).Should().Be(barred);
    }

    [Theory]
    [InlineData("2026-09-30", "agreement-in-force")]
    [InlineData("2026-10-01", null)]
    public void ExtendedAgreement_PutsTheStrikeOffToTheDayAfterItsEnd(string day, string? unmet)
    {
        var round = CooledOff().With("agreement-extended", "2026-06-15", "by=both", "until=2026-09-30").With("strike-notice-given", "2026-09-05", "by=union", "type=economic");

        round.May(Side.Union, "strike", day).Unmet.Select(condition => condition.Id).Should().Equal(unmet is null ? [] : [unmet]);
        round.May(Side.Employer, "implement", day).Unmet.Select(condition => condition.Id).Should().Equal(unmet is null ? [] : [unmet]);
    }

    [Fact]
    public void NoticeBeforeImpasse_CannotNameUnresolvedIssues_AndTheStrikeNeedsAnImpasse()
    {
        var round = Mediated();

        round.May(Side.Union, "strike-notice", "2026-07-25").Verdict.Should().Be(Verdict.Conditional);
        round.May(Side.Union, "strike", "2026-12-01").Unmet.Select(condition => condition.Id).Should().Contain("no-impasse");
        round.May(Side.Employer, "implement", "2026-12-01").Unmet.Select(condition => condition.Id).Should().Contain("no-impasse");
        CooledOff().May(Side.Union, "strike-notice", "2026-08-20").Verdict.Should().Be(Verdict.Permitted, "it may run inside the thirty days");
    }

    [Fact]
    public void MediatorMayDeclareAtOnce_AndOffersAreThenDueInSevenDays()
    {
        var round = Bargained().With("mediation-requested", "2026-03-02", "by=both").With("mediator-appointed", "2026-03-03", "by=agency").With("mediation-session-held", "2026-03-10")
            .With("impasse-declared", "2026-03-12", "by=mediator").With("final-offer-made", "2026-03-19", "by=union").With("final-offer-made", "2026-03-20", "by=employer");

        round.PhaseOn().Should().Be("impasse");
        round.Audit().Where(finding => finding.Severity != Severity.Note).Select(finding => finding.Code).Should().Equal([Code.LateNoConsequence], "only the employer's offer is late");
    }

    [Fact]
    public void MidTerm_ImpasseInJointMediation_LeadsToAStrikeWhileTheAgreementRuns_AndTheChangeIsMadeAfterNinetyDays()
    {
        var round = LawRound.Under(Act).Expiring("2025-07-01/2028-06-30").With("notice-given", "2026-03-02", "by=employer", "purpose=modify").With("notice-given", "2026-03-10", "by=union", "purpose=bargain")
            .With("mediation-requested", "2026-03-20", "by=both").With("mediator-appointed", "2026-03-25", "by=agency").With("mediation-session-held", "2026-04-01");

        round.May(Side.Union, "declare-impasse", "2026-04-15").Verdict.Should().Be(Verdict.Barred);
        round.With("impasse-declared", "2026-04-20", "by=union").PhaseOn().Should().Be("impasse");
        round.With("final-offer-made", "2026-04-27", "by=union").With("final-offer-made", "2026-04-27", "by=employer").With("step-taken", "2026-04-28", "by=mediator", "step=final-offers-published")
            .With("strike-notice-given", "2026-05-15", "by=union", "type=economic");
        round.May(Side.Union, "strike", "2026-05-28").LawfulFrom.Should().Be(Day("2026-05-29"), "thirty full days from publication");
        round.May(Side.Employer, "change-terms", "2026-05-31").Verdict.Should().Be(Verdict.Barred);
        round.With("unilateral-change-made", "2026-06-01", "by=employer", "text=New shifts.").PhaseOn().Should().Be("implemented");
        round.Audit().Should().NotContain(finding => finding.Severity == Severity.Error);
    }

    [Theory]
    [InlineData("2026-05-31", "barred")]
    [InlineData("2026-06-01", "permitted")]
    public void MidTerm_InAUnitThatMayNotStrike_TheChangeIsMadeAfterNinetyDaysAsElsewhere(string day, string verdict) =>
        LawRound.Under(Act).Facts("essential=yes").Expiring("2025-07-01/2028-06-30").With("notice-given", "2026-03-02", "by=employer", "purpose=modify").With("notice-given", "2026-03-10", "by=union", "purpose=bargain")
            .May(Side.Employer, "implement", day).Verdict.Name.Should().Be(verdict);

    [Theory]
    [InlineData(Side.Union, "strike")]
    [InlineData(Side.Employer, "implement")]
    public void Projection_FromASessionAlone_AsksForBothProposalsAndAMediatorFirst(Side side, string goal)
    {
        var way = LawRound.Under(Act).Expiring("2023-07-01/2026-06-30").With("session-held", "2026-03-02").On().Project(side, goal);

        way.Outcome.Should().Be(ProjectionOutcome.Reachable);
        way.Earliest.Should().Be(Day("2026-09-16"), "150 days to July 30, 15 to August 15 and 30 to September 15, each in full");
        way.Steps.Select(step => step.Event).OfType<string>().Where(step => step != "strike-notice-given").Should().Equal(
            "initial-proposal-presented", "initial-proposal-presented", "mediation-requested", "mediator-appointed", "mediation-session-held", "impasse-declared", "final-offer-made", "final-offer-made", "step-taken");
        var steps = way.Steps.Select(step => step.Event).ToList();
        if (side == Side.Union) steps.IndexOf("strike-notice-given").Should().BeGreaterThan(steps.IndexOf("impasse-declared"));
    }
}
