using ContractModel.Tests.Statutes;

namespace ContractModel.Tests.Procedures;

/// <summary>Approval of every settlement of a table, by the sides whose approval the law asks for.</summary>
public class ApprovedTests
{
    private static readonly TinyLaw Law = Asking("'union', 'employer'");

    [Theory]
    [InlineData("agreement-ratified", "agreement-adopted")]
    [InlineData("agreement-adopted", "agreement-ratified")]
    public void Approved_ByBothInAnyOrder_CountsTheEventAtHand(string first, string second)
    {
        var round = Reached().With(first, "2026-05-02");

        round.PhaseOn().Should().Be("pending");
        round.With(second, "2026-05-03").PhaseOn().Should().Be("agreed");
    }

    [Fact]
    public void Approved_WithSeveralSettlements_AsksForEach()
    {
        var round = Law.Round.With("overall-agreement-reached", "2026-05-01", "settlement=wages").With("overall-agreement-reached", "2026-05-02", "settlement=health")
            .With("agreement-ratified", "2026-05-03").With("agreement-adopted", "2026-05-04", "settlement=wages");
        round.PhaseOn().Should().Be("pending", "the settlement on health is not adopted");

        round.With("agreement-adopted", "2026-05-05", "settlement=health").PhaseOn().Should().Be("agreed");
    }

    [Fact]
    public void Settlements_SayWhoApprovedWhich()
    {
        var settlements = Law.Round.With("overall-agreement-reached", "2026-05-01", "settlement=wages").With("overall-agreement-reached", "2026-05-02", "settlement=health")
            .With("agreement-ratified", "2026-05-03").With("adoption-rejected", "2026-05-04", "settlement=wages").With("agreement-adopted", "2026-05-05", "settlement=health").On().Settlements;

        settlements.Select(settlement => (settlement.Id, settlement.IsRatified, settlement.IsAdopted)).Should().Equal(("wages", true, false), ("health", true, true));
        settlements[0].Rejected.Should().NotBeNull();
    }

    [Fact]
    public void Approved_AfterAVoteDown_AsksAnewOfASettlementReachedAnew()
    {
        var law = Law.Transition("down", "pending", "'on': 'ratification-rejected'", "previous");
        var round = law.Round.With("overall-agreement-reached", "2026-05-01").With("agreement-adopted", "2026-05-02").With("ratification-rejected", "2026-05-03");
        round.PhaseOn().Should().Be("talks");

        round.With("overall-agreement-reached", "2026-05-10").With("agreement-ratified", "2026-05-11").PhaseOn().Should().Be("pending", "it was adopted on other terms");
        round.With("agreement-adopted", "2026-05-12").PhaseOn().Should().Be("agreed");
    }

    [Fact]
    public void Approved_PutIntoWriting_KeepsTheApprovals() =>
        Reached().With("agreement-ratified", "2026-05-02").With("overall-agreement-reached", "2026-05-03").With("agreement-adopted", "2026-05-04").PhaseOn().Should().Be("agreed");

    [Theory]
    [InlineData("'union'", "agreement-ratified")]
    [InlineData("'employer'", "agreement-adopted")]
    public void Approved_ByOneSide_AsksThatSideOnly(string sides, string by) =>
        Asking(sides).Round.With("overall-agreement-reached", "2026-05-01").With(by, "2026-05-02").PhaseOn().Should().Be("agreed");

    [Fact]
    public void Approved_WhereNothingWasReached_DoesNotHold()
    {
        var law = TinyLaw.Empty.Strike("{ 'approved': ['union'] }");

        law.Round.With("agreement-ratified", "2026-05-02").May(Side.Union, "strike").Verdict.Should().Be(Verdict.Barred);
        law.Round.With("overall-agreement-reached", "2026-05-01").With("agreement-ratified", "2026-05-02").May(Side.Union, "strike").Verdict.Should().Be(Verdict.Permitted);
    }

    [Fact]
    public void Approved_BySomebodyElse_IsRefused() => TinyLaw.Empty.Strike("{ 'approved': ['agency'] }").Errors.Should().ContainSingle().Which.Should().StartWith("CM1009 $.permissions[0].conditions[0].require");

    private static TinyLaw Asking(string sides) => TinyLaw.Empty
        .Transition("reached", "talks", "'on': 'overall-agreement-reached'", "pending")
        .Transition("ratified", "pending", $"'on': 'agreement-ratified', 'when': {{ 'approved': [{sides}] }}", "agreed")
        .Transition("adopted", "pending", $"'on': 'agreement-adopted', 'when': {{ 'approved': [{sides}] }}", "agreed");

    private static LawRound Reached() => Law.Round.With("overall-agreement-reached", "2026-05-01");
}
