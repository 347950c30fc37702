using static ContractModel.Tests.Procedures.EeraRound;

namespace ContractModel.Tests.State;

/// <summary>The audit of provisions sees through names: an unnamed table, an alias, a package whose parts changed.</summary>
public class ItemAuditTests
{
    private static readonly Negotiation Head = Round.Head;

    [Fact]
    public void Proposal_AtTheFirstTableByName_MeetsTheAgreementThatNamesNone()
    {
        var log = new NegotiationLog(Head, [Agreed("18"), Proposal("2024-06-01", Side.Union) with { Table = "main" }]);

        Codes(log).Should().Contain(Code.ProposalOnAgreed);
        Codes(new NegotiationLog(Head, [Agreed("18"), Proposal("2024-06-01", Side.Union) with { Table = "health" }])).Should().NotContain(Code.ProposalOnAgreed);
    }

    [Theory]
    [InlineData("14", "MOU Salary", false)]
    [InlineData("MOU SLCs", "MOU Small Learning Communities", true)]
    [InlineData("MOU Small Learning Communities", "MOU SLCs", true)]
    public void Proposal_ByAliasOrKey_MeetsTheAgreementOnTheOther(string agreed, string proposed, bool found)
    {
        var log = new NegotiationLog(Head, [Agreed(agreed), Later(proposed)]);

        Codes(log).Contains(Code.ProposalOnAgreed).Should().Be(found);
    }

    [Fact]
    public void Reopening_ByAlias_OpensTheKey()
    {
        var reopened = new TentativeAgreementReopened { Id = "reopened", On = Day("2024-05-25"), Provision = ProvisionKey.Parse("MOU SLCs") };

        Codes(new NegotiationLog(Head, [Agreed("MOU Small Learning Communities"), reopened, Later("MOU Small Learning Communities")]))
            .Should().NotContain(Code.ProposalOnAgreed);
    }

    [Fact]
    public void Package_APartAgreedByItsAlias_IsNotStillOpen()
    {
        BargainingEvent[] events = [InPackage("18"), InPackage("MOU Small Learning Communities"), Agreed("18")];

        Codes(new NegotiationLog(Head, events)).Should().Contain(Code.PackageSplit);
        Codes(new NegotiationLog(Head, [.. events, Agreed("MOU SLCs")])).Should().NotContain(Code.PackageSplit);
    }

    [Fact]
    public void Package_APartThatWasWithdrawn_IsNotStillOpen()
    {
        var withdrawn = new ProposalWithdrawn { Id = "withdrawn", On = Day("2024-05-10"), By = Side.Union, Provision = ProvisionKey.Parse("19") };

        Codes(Log(InPackage("18"), InPackage("19"), withdrawn, Agreed("18"))).Should().NotContain(Code.PackageSplit);
        Codes(Log(InPackage("18"), InPackage("19"), withdrawn with { By = Side.Employer }, Agreed("18"))).Should().Contain(Code.PackageSplit, "the union's part stands");
    }

    [Fact]
    public void Package_APartThatWasReplaced_IsNotStillOpen()
    {
        var alone = Proposal("2024-05-10", Side.Union, "19");

        Codes(Log(InPackage("18"), InPackage("19"), alone, Agreed("18"))).Should().NotContain(Code.PackageSplit);
    }

    [Theory]
    [InlineData(2_000_000_000, 1_900_000_000, true)]
    [InlineData(int.MaxValue, 0, false)]
    [InlineData(int.MaxValue, int.MaxValue, true)]
    public void Vote_WithCountsNearTheLargestNumber_IsStillAddedUp(int yes, int no, bool reported)
    {
        var vote = new VoteHeld { Id = "vote", On = Day("2024-05-01"), Type = VoteKind.Ratification, Tally = new() { Cast = int.MaxValue, Yes = yes, No = no, YesPercent = reported ? null : new Percent(100) } };

        Codes(Log(vote)).Contains(Code.VoteDoesNotAddUp).Should().Be(reported);
    }

    [Fact]
    public void Vote_WithAPercentageAndHugeCounts_IsCompared()
    {
        var tally = new VoteTally { Cast = int.MaxValue, Yes = 1_500_000_000, No = 600_000_000, YesPercent = new Percent(71) };

        Codes(Log(new VoteHeld { Id = "vote", On = Day("2024-05-01"), Type = VoteKind.Ratification, Tally = tally })).Should().NotContain(Code.VoteDoesNotAddUp);
    }

    [Fact]
    public void Session_ThatWasHeld_StaysHeldWhenACancellationIsAnnouncedLater()
    {
        var cancelled = new SessionCancelled { Id = "cancelled", On = Day("2024-01-20"), Session = Day("2024-01-15") };
        var log = Log(Session("2024-01-15"), cancelled);

        log.Table().Sessions.All.Should().ContainSingle().Which.Status.Should().Be(SessionStatus.Held);
        log.Table().Sessions.LastHeld.Should().NotBeNull();
        Codes(log).Should().NotContain(Code.CancelledSessionHeld);
    }

    private static IEnumerable<Code> Codes(NegotiationLog log) => Negotiation.Replay(log).Audit().Select(finding => finding.Code);

    private static TentativeAgreementReached Agreed(string provision) => new() { Id = $"agreed-{provision.Replace(' ', '-')}", On = Day("2024-05-20"), Provision = ProvisionKey.Parse(provision) };

    private static ProposalMade InPackage(string provision) =>
        Later(provision) with { Id = $"part-{provision.Replace(' ', '-')}", On = Day("2024-05-01"), Type = ProposalKind.Package, Package = "p-1" };

    private static ProposalMade Later(string provision) => Proposal("2024-06-01", Side.Union) with { Id = "later", Provision = ProvisionKey.Parse(provision) };
}
