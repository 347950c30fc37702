using ContractModel.Procedures;
using static ContractModel.Tests.Procedures.EeraRound;

namespace ContractModel.Tests.Statutes;

/// <summary>What is still to come until a first lawful strike in Illinois, Ohio and Minnesota: the steps in the law's own order, and no act that only both sides together can do.</summary>
public class MidwestProjectionsTests
{
    [Fact]
    public void Ielra_Strike_ComesAfterPostingOffersAndFourteenDays()
    {
        var projection = LawRound.Under("us-il-ielra").Facts("school-start=2026-08-19").Expiring("2023-08-01/2026-05-31").With("session-held", "2026-03-02")
            .With("mediator-appointed", "2026-06-01", "by=agency").With("mediation-session-held", "2026-06-08", "by=mediator").On().Project(LegalAction.Strike);

        Steps(projection, "step-taken").Should().Equal("2026-06-24 step-taken", "2026-06-24 step-taken", "2026-06-24 step-taken");
        projection.Steps.Single(step => step.Clock == "posting-opens").Earliest.Should().Be(Day("2026-06-24"), "more than fifteen days after the first meeting");
        projection.Earliest.Should().Be(Day("2026-07-09"), "fourteen days after the posting are over");
        projection.End.Verdict.Should().Be(Verdict.Permitted);
    }

    [Fact]
    public void Ielra_Chicago_GoesThroughThePanelItsReportAndTheVote()
    {
        var projection = LawRound.Under("us-il-ielra").Facts("article-34=yes").Expiring("2022-07-01/2026-06-30").With("session-held", "2026-03-02").On().Project(LegalAction.Strike);

        Steps(projection).Should().Equal(
            "2026-03-02 mediation-requested", "2026-03-02 mediator-appointed", "2026-03-02 factfinding-requested", "2026-03-02 panel-chair-selected", "2026-03-02 vote-held", "2026-03-02 strike-notice-given",
            "2026-05-16 report-issued", "2026-05-16 report-answered", "2026-05-16 report-published");
        projection.Steps.Single(step => step.Event == "report-published").By.Should().Be(Actor.Panel);
        projection.Steps.Single(step => step.Clock == "cooling-off").Earliest.Should().Be(Day("2026-06-16"));
        projection.Earliest.Should().Be(Day("2026-07-01"));
    }

    [Fact]
    public void Iplra_Strike_NeedsNoticeMediationAndTheEndOfTheAgreement()
    {
        var projection = LawRound.Under("us-il-iplra").Expiring("2024-01-01/2026-12-31").With("session-held", "2026-03-02").On().Project(LegalAction.Strike);

        Steps(projection).Should().Equal("2026-03-02 notice-given", "2026-03-02 mediation-requested", "2026-03-02 mediation-session-held", "2026-03-02 strike-notice-given");
        projection.Steps[0].Latest.Should().Be(Day("2026-11-01"));
        projection.Earliest.Should().Be(Day("2027-01-01"));
    }

    [Theory]
    [InlineData("us-il-iplra", "unit-kind=police")]
    [InlineData("us-mn-pelra", "essential=yes")]
    [InlineData("us-oh-4117", "essential=yes")]
    public void ProtectedUnits_AreToldThatNoStepLeadsToAStrike(string statute, string fact) =>
        LawRound.Under(statute).Facts(fact).Expiring("2024-01-01/2026-12-31").With("session-held", "2026-03-02").On().Project(LegalAction.Strike).Outcome.Should().Be(ProjectionOutcome.Unreachable);

    [Fact]
    public void Ohio_StrikeWhileAPanelIsFormed_GoesThroughTheReport()
    {
        var round = LawRound.Under("us-oh-4117").Expiring("2023-07-01/2026-06-30").With("notice-given", "2026-03-02", "by=union", "purpose=modify").With("mediator-appointed", "2026-05-16", "by=agency")
            .With("factfinding-requested", "2026-05-18", "by=union");
        var strike = round.On().Project(LegalAction.Strike);
        var implement = round.On().Project(LegalAction.Implement);

        strike.Outcome.Should().Be(ProjectionOutcome.Reachable);
        Steps(strike).Should().Equal("2026-05-18 panel-chair-selected", "2026-05-18 report-issued", "2026-05-18 vote-held", "2026-05-18 strike-notice-given");
        strike.Earliest.Should().Be(Day("2026-07-01"));
        implement.Steps.Single(step => step.Event == "panel-chair-selected").By.Should().Be(Actor.Agency);
        implement.Steps.Single(step => step.Event == "report-published").By.Should().Be(Actor.Agency);
        implement.Steps.Single(step => step.Event == "report-issued").Latest.Should().Be(Day("2026-06-16"), "fifteen days for the panel and fourteen for the report");
    }

    [Fact]
    public void Minnesota_Strike_BeginsWithTheRequestForMediation()
    {
        var projection = LawRound.Under("us-mn-pelra").Expiring("2023-07-01/2025-06-30").With("session-held", "2025-03-03").On().Project(LegalAction.Strike);

        Steps(projection).Should().Equal("2025-03-03 mediation-requested", "2025-07-01 strike-notice-given");
        projection.Earliest.Should().Be(Day("2025-07-12"), "11 July, the tenth day, is a Friday");
        projection.End.Verdict.Should().Be(Verdict.Permitted);
    }

    [Fact]
    public void Minnesota_TeachersInMediation_GiveNoticeWhenTheThirtyDaysAreOver_SoThatTheWindowIsOpen()
    {
        var projection = LawRound.Under("us-mn-pelra").Facts("teachers=yes").Expiring("2023-07-01/2025-06-30").With("session-held", "2025-03-03").With("mediation-session-held", "2025-07-10").On()
            .Project(LegalAction.Strike);

        Steps(projection).Should().Equal(["2025-08-09 strike-notice-given"], "no rejected agreement is supposed");
        projection.Earliest.Should().Be(Day("2025-08-20"));
    }

    private static IEnumerable<string> Steps(Projection projection, string? kind = null) =>
        projection.Steps.Where(step => step.Event is { } e && (kind is null || e == kind)).Select(step => $"{step.Earliest:uuuu-MM-dd} {step.Event}");
}
