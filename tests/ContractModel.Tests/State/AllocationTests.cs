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

    [Theory]
    [InlineData(60)]
    [InlineData(1_000)]
    public void Evolve_OneProposal_AllocatesUnderAKilobyteHoweverManyProvisionsThereAre(int provisions)
    {
        var state = Replay(Proposals(3_000, provisions));
        var fact = new ProposalMade { Id = "next", On = state.AsOf.PlusDays(1), Provision = new ArticleNumber(50), By = Side.Union };
        Negotiation.Evolve(state, fact);

        BytesOfEvolve(state, fact).Should().BeInRange(1, 800);
        var after = Negotiation.Evolve(state, fact).Tables["main"].Provisions;
        after.Count.Should().Be(provisions);
        after["50"].LastUnion.Should().Be(fact);
    }

    [Theory]
    [InlineData(60, 1_040)]
    [InlineData(1_000, 1_264)]
    public void Evolve_WhenEveryProvisionHasChangedSinceTheReplay_AllocatesByTheLogarithmOfTheProvisions(int provisions, int most)
    {
        var events = Proposals(4 * provisions, provisions).ToArray();
        var start = Replay(events.Take(provisions));
        var twice = events.Skip(provisions).Take(provisions).Aggregate(start, Negotiation.Evolve);
        var often = events.Skip(provisions).SkipLast(1).Aggregate(start, Negotiation.Evolve);

        BytesOfEvolve(twice, events[2 * provisions]).Should().BeInRange(1, most);
        BytesOfEvolve(often, events[^1]).Should().BeInRange(1, most, "the state does not remember how it was made");
    }

    [Fact]
    public void Replay_AsOfADayOfALongLog_AllocatesNoMoreThanTheWhole()
    {
        var log = LogWith(Proposals(20_000, 60));
        var day = log.Events[11_111].On.Anchor;
        Negotiation.Replay(log, day);

        var before = GC.GetAllocatedBytesForCurrentThread();
        Negotiation.Replay(log, day);
        var bytes = GC.GetAllocatedBytesForCurrentThread() - before;

        bytes.Should().BeInRange(1, BytesOf(log) + 64);
    }

    [Fact]
    public void TheIndexAndTheCopiesAlongALog_TakeFewBytesForEachEvent()
    {
        const int Events = 50_000;
        var log = LogWith(Proposals(Events, 60));
        Negotiation.Replay(LogWith(Proposals(1_000, 60)), log.Events[0].On.Anchor);

        var before = GC.GetAllocatedBytesForCurrentThread();
        Negotiation.Replay(log, log.Events[Events / 2].On.Anchor);
        var bytes = GC.GetAllocatedBytesForCurrentThread() - before;

        (bytes / (double)Events).Should().BeInRange(4, 8.5, "four for the step, three for the copies, and what is there once");
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
