using static ContractModel.Tests.State.Round;

namespace ContractModel.Tests.State;

/// <summary>What the fold allocates, counted on the thread that folds.</summary>
public class AllocationTests
{
    [Fact]
    public void Replay_TwentyTimesTheProposalsOnTheSameProvisions_AllocatesNoMore()
    {
        var few = BytesOf(LogWith(Proposals(1_000, 60)));
        var many = BytesOf(LogWith(Proposals(20_000, 60)));

        few.Should().BePositive();
        many.Should().BeLessThan(few * 12 / 10);
    }

    [Fact]
    public void Evolve_OneProposalOnAStateOfAThousandProvisions_AllocatesUnderTwoKilobytes()
    {
        var state = Replay(Proposals(3_000, 1_000));
        var fact = new ProposalMade { Id = "next", On = state.AsOf.PlusDays(1), Provision = new ArticleNumber(500), By = Side.Union };
        Negotiation.Evolve(state, fact);

        var before = GC.GetAllocatedBytesForCurrentThread();
        var after = Negotiation.Evolve(state, fact);
        var bytes = GC.GetAllocatedBytesForCurrentThread() - before;

        after.Tables["main"].Provisions.Count.Should().Be(1_000);
        after.Tables["main"].Provisions["500"].LastUnion.Should().Be(fact);
        bytes.Should().BeLessThan(2_048);
    }

    [Fact]
    public void Evolve_AfterManyOthers_AllocatesNoMoreThanAfterFew()
    {
        var events = Proposals(5_000, 60).ToArray();
        var start = Replay(events.Take(60));
        var late = events.Skip(60).SkipLast(1).Aggregate(start, Negotiation.Evolve);
        Negotiation.Evolve(late, events[^1]);

        BytesOfEvolve(late, events[^1]).Should().BeLessThan(BytesOfEvolve(start, events[60]) * 12 / 10);
    }

    // The first replay builds the index of the log, which later ones share.
    private static long BytesOf(NegotiationLog log)
    {
        Negotiation.Replay(log);
        var before = GC.GetAllocatedBytesForCurrentThread();
        Negotiation.Replay(log);
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    private static long BytesOfEvolve(NegotiationState state, BargainingEvent fact)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        Negotiation.Evolve(state, fact);
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }
}
