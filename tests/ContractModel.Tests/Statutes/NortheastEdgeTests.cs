using static ContractModel.Tests.Procedures.EeraRound;

namespace ContractModel.Tests.Statutes;

/// <summary>Rounds under the laws of New York, New Jersey and Massachusetts that take a turn: silence after a rejected agreement, arbitration agreed on the way, reports made public early.</summary>
public class NortheastEdgeTests
{
    [Theory]
    [InlineData("2026-09-16", "2026-09-18", "impasse-declared")]
    [InlineData("2026-09-16", "2026-09-19", "impasse-found")]
    [InlineData("2026-09-30", "2026-09-30", "impasse-found")]
    public void Massachusetts_RejectedAgreement_DoesNotUndoTheDepartmentsSilence(string rejected, string day, string phase) =>
        LawRound.Under("us-ma-150e").With("session-held", "2026-03-02").With("impasse-request-filed", "2026-09-04", "by=union", "received=2026-09-08").With("overall-agreement-reached", "2026-09-12", "by=both")
            .With("ratification-rejected", rejected, "by=union").PhaseOn(day).Should().Be(phase);

    [Fact]
    public void Massachusetts_SecondPetitionAfterAWithdrawal_HasTenDaysOfItsOwn()
    {
        var round = LawRound.Under("us-ma-150e").With("session-held", "2026-03-02").With("impasse-request-filed", "2026-09-04", "by=union", "received=2026-09-08").With("impasse-undeclared", "2026-09-10", "by=union")
            .With("impasse-request-filed", "2026-10-01", "by=employer", "received=2026-10-01");

        round.Clock("impasse-determination").Raw.Should().Be(Only("2026-10-11"));
        round.Clock("impasse-determination").Rolled.Should().Be(Only("2026-10-13"), "a Sunday, and Monday is Columbus Day");
        round.Clock("impasse-determination").Readings[1].Should().Be(new ClockReadingAnswer(Reading.Plain, Only("2026-10-11")));
        round.PhaseOn("2026-10-13").Should().Be("impasse-declared");
        round.PhaseOn("2026-10-14").Should().Be("impasse-found");
    }

    [Fact]
    public void Massachusetts_Report_IsMadePublicByTheDepartment()
    {
        var round = FactFound("us-ma-150e").With("step-taken", "2026-11-02", "by=panel", "step=record-closed").With("report-issued", "2026-12-01", "by=panel", "received=2026-12-01");

        round.May(Side.Union, "publish-report", "2026-12-11").Verdict.Should().Be(Verdict.Barred);
        round.May(Side.Union, "publish-report", "2026-12-12").Verdict.Should().Be(Verdict.Conditional, "the department has not published it");
        round.With("report-published", "2026-12-12", "by=agency").PhaseOn().Should().Be("post-factfinding");
        round.May(Side.Union, "publish-report").Verdict.Should().Be(Verdict.Permitted);
        round.Audit().Should().NotContain(finding => finding.Severity == Severity.Error);
    }

    [Fact]
    public void Massachusetts_Projection_WaitsForTheReportsPrivateDaysAndLetsTheDepartmentPublish()
    {
        var way = LawRound.Under("us-ma-150e").Expiring("2023-07-01/2026-06-30").With("session-held", "2026-03-02").On().Project(Side.Employer, "implement");

        way.Earliest.Should().Be(Day("2026-03-13"), "ten private days in full, if all else is done at once");
        way.Steps.Select(step => step.Event).OfType<string>().Should().Equal(
            "impasse-request-filed", "impasse-determined", "mediator-appointed", "factfinding-requested", "panel-chair-selected", "step-taken", "report-issued", "report-published", "step-taken");
        way.Steps.Single(step => step.Event == "report-published").By.Should().Be(Actor.Agency);
    }

    [Theory]
    [InlineData("us-ny-taylor", "private-procedure")]
    [InlineData("us-nj-perc", "private-procedure")]
    [InlineData("us-ma-150e", "arbitration")]
    public void Arbitration_AgreedDuringFactfinding_ReplacesWhatWasLeft(string law, string phase)
    {
        var round = FactFound(law);

        round.May(Side.Union, "request-arbitration").Verdict.Should().Be(Verdict.Barred, "one side alone cannot");
        round.May(Side.Union, "agree-arbitration").Verdict.Should().Be(Verdict.Permitted);
        round.With("arbitration-requested", "2026-10-20", "by=both").PhaseOn().Should().Be(phase);
        round.With("award-issued", "2027-02-01", "by=panel").PhaseOn().Should().Be("awarded");
        round.Audit().Should().NotContain(finding => finding.Severity == Severity.Error);
    }

    [Fact]
    public void NewYork_LegislativeBody_IsBoundByTheDutyToContinueTheLastAgreement()
    {
        var round = FactFound("us-ny-taylor").Expiring("2024-01-01/2025-12-31").With("report-issued", "2026-10-12", "by=panel").With("step-taken", "2026-10-22", "by=employer", "step=legislative-submission")
            .With("step-taken", "2026-11-05", "by=employer", "step=legislative-hearing");

        var implement = round.May(Side.Employer, "implement");
        implement.Verdict.Should().Be(Verdict.Conditional);
        implement.Unmet.Should().ContainSingle().Which.Id.Should().Be("last-agreement");
        round.With("strike-began", "2026-11-09", "by=union", "type=economic").May(Side.Employer, "implement").Verdict.Should().Be(Verdict.Permitted, "the strike ends the duty");
    }

    [Fact]
    public void NewYork_SecondBoardAndLateSteps_AreFound()
    {
        var round = FactFound("us-ny-taylor").Facts("fiscal-year-end=2026-12-31").With("report-issued", "2026-10-13", "by=panel", "received=2026-10-13").With("panel-chair-selected", "2026-10-14", "by=agency")
            .With("report-published", "2026-10-20", "by=panel").With("step-taken", "2026-10-24", "by=employer", "step=legislative-submission");

        round.Audit().Where(finding => finding.Code == Code.LateNoConsequence).Select(finding => finding.Rule).Should().Equal("factfinding-report", "report-public", "legislative-submission");
        round.Audit().Should().ContainSingle(finding => finding.Rule == "second-board");
    }

    [Theory]
    [InlineData("2026-11-04T09:00", "2026-11-04T08:00", false)]
    [InlineData("2026-11-04T07:00", "2026-11-04T08:00", true)]
    public void NewYork_ChangeOnTheDayOfAStrike_IsJudgedByTheHour(string change, string strike, bool barred)
    {
        var round = LawRound.Under("us-ny-taylor").Expiring("2023-07-01/2026-06-30").With("session-held", "2026-05-04");
        foreach (var (kind, at) in new[] { ("unilateral-change-made", change), ("strike-began", strike) }.OrderBy(act => act.Item2, StringComparer.Ordinal))
            round.With(kind, at, kind == "strike-began" ? "by=union" : "by=employer", kind == "strike-began" ? "type=economic" : "text=Steps frozen.");

        round.Audit().Any(finding => finding.Rule == "expired-terms-continue").Should().Be(barred);
    }

    [Fact]
    public void NewJersey_SchoolWhoseBoardVotesTheAgreementDown_IsBackAfterTheReport_AndMayAskForSuperConciliation()
    {
        var round = FactFound("us-nj-perc").Facts("school=yes").With("report-issued", "2026-10-14", "by=panel").With("overall-agreement-reached", "2026-10-20", "by=both").With("adoption-rejected", "2026-10-30", "by=employer");

        round.PhaseOn().Should().Be("post-factfinding");
        round.May(Side.Employer, "request-super-conciliation", "2026-11-03").LawfulFrom.Should().Be(Day("2026-11-04"));
        round.With("step-taken", "2026-11-04", "by=employer", "step=super-conciliation-requested").PhaseOn().Should().Be("super-conciliation-requested");
    }

    [Theory]
    [InlineData("school=yes", "unreachable")]
    [InlineData("school=no", "unreachable")]
    [InlineData("state-higher-education=yes", "reachable")]
    public void NewJersey_ProjectionOfAnImposition_IsRuledOutExceptWhereTheActsDoNotReach(string fact, string outcome)
    {
        var way = LawRound.Under("us-nj-perc").Facts(fact).With("session-held", "2026-01-12").On().Project(Side.Employer, "implement");

        way.Outcome.Name.Should().Be(outcome);
        if (outcome == "reachable") way.Steps.Select(step => step.Event).OfType<string>().Should().Equal(["impasse-declared", "mediator-appointed", "factfinding-requested", "panel-chair-selected", "report-issued"]);
    }

    private static LawRound FactFound(string law)
    {
        var round = LawRound.Under(law).With("session-held", "2026-03-02");
        round = law == "us-ma-150e" ? round.With("impasse-request-filed", "2026-08-03", "by=union").With("impasse-determined", "2026-08-10", "by=agency", "exists=yes") : round.With("impasse-declared", "2026-08-03", "by=union");
        return round.With("mediator-appointed", "2026-08-13", "by=agency").With("factfinding-requested", "2026-09-08", "by=employer").With("panel-chair-selected", "2026-10-05", "by=agency");
    }
}
