using ContractModel.Procedures;

namespace ContractModel.Tests.Laws;

/// <summary>What holds for every log: each law is tried on 500 random ones, and a failure prints the seed and a small log.</summary>
public class LogLawTests
{
    [Fact]
    public void Evolve_OverTheRestOfAPrefix_EqualsTheReplayOfTheWhole() => RandomLogs.ShouldAll((log, dice) =>
    {
        var whole = Negotiation.Replay(log);
        var inOrder = log.Index.Events;
        var cut = dice.Below(inOrder.Length + 1);

        var state = inOrder[cut..].Aggregate(Negotiation.Replay(LogOf(log, inOrder[..cut])), Negotiation.Evolve);

        state.Tables.Equals(whole.Tables).Should().BeTrue($"the prefix of {cut} events and the rest make the whole");
        state.AsOf.Should().Be(whole.AsOf);
        StateText.Of(state).Should().Be(StateText.Of(whole));
    });

    public static TheoryData<int> Seeds() => [.. Enumerable.Range(1, 40)];

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Replay_OfALongLogAsOfAnyDay_EqualsTheFoldFromTheFirstEvent(int seed)
    {
        var log = RandomLogs.MakeLong(seed);
        var dice = new Dice(seed);
        foreach (var e in Enumerable.Range(0, 15).Select(_ => dice.Pick(log.Index.Events)).Append(log.Index.Events[^1]))
        {
            var day = e.On.Anchor;
            var fold = new LogFold(log.Negotiation, log.Index, ProcedureLibrary.BuiltIn, from: null);
            fold.FoldTo(log.Index.CountThrough(day));

            var state = Negotiation.Replay(log, day);

            state.Tables.Equals(fold.Freeze(day)).Should().BeTrue($"seed {seed}, {day}");
            state.Source.Folded.Should().Be(log.Index.Events.Count(other => other.On.Anchor <= day));
        }
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Evolve_OfALongLogFromADayInItsMiddle_EqualsTheReplayOfTheWhole(int seed)
    {
        var log = RandomLogs.MakeLong(seed);
        var inOrder = LogOf(log, log.Index.Events); // amendments carried out, so that all events stand in order
        var cut = inOrder.Index.CountThrough(inOrder.Events[inOrder.Events.Count / 2].On.Anchor);

        var start = Negotiation.Replay(inOrder, inOrder.Events[cut - 1].On.Anchor);
        var earlier = Negotiation.Replay(LogOf(log, inOrder.Events.Take(cut)));
        var state = inOrder.Events.Skip(cut).Aggregate(earlier, Negotiation.Evolve);

        start.Tables.Equals(earlier.Tables).Should().BeTrue($"seed {seed}");
        state.Tables.Equals(Negotiation.Replay(inOrder).Tables).Should().BeTrue($"seed {seed}");
    }

    [Fact]
    public void LongLogs_HaveCopiesOfTheFoldAlongThem()
    {
        var logs = Enumerable.Range(1, 40).Select(RandomLogs.MakeLong);

        var withCopies = logs.Count(log => log.Index.CheckpointsFor(log.Negotiation, ProcedureLibrary.BuiltIn).Before(log.Index.Events.Length) is not null);

        withCopies.Should().BeGreaterThan(25, "the two laws above are about them");
    }

    [Fact]
    public void Evolve_EventByEventInTheOrderOfTheLog_EqualsTheReplayAtEachStep() => RandomLogs.ShouldAll((log, _) =>
    {
        var state = Negotiation.Replay(LogOf(log, []));
        for (var i = 0; i < log.Events.Count; i++)
        {
            var e = log.Events[i];
            var expected = Negotiation.Replay(LogOf(log, log.Events.Take(i + 1)), LocalDate.Max(state.AsOf, e.On.Anchor));

            state = Negotiation.Evolve(state, e);

            state.Equals(expected).Should().BeTrue($"evolving \"{e.Id}\" is replaying the log with it");
        }

        StateText.Of(state).Should().Be(StateText.Of(Negotiation.Replay(log, state.AsOf)));
        state.Log.Should().Be(log);
    });

    [Fact]
    public void Evolve_OfAStateOfAnEarlierDayOrKnowledge_EqualsTheReplay() => RandomLogs.ShouldAll((log, dice) =>
    {
        if (log.Events.IsEmpty) return;
        var before = LogOf(log, log.Events.Take(log.Events.Count - 1));
        var e = log.Events[^1];
        var day = dice.Pick(log.Events.ToArray()).On.Anchor;
        LocalDate? known = dice.Chance(50) ? dice.Pick(log.Events.ToArray()).KnownFrom : null;

        var evolved = Negotiation.Evolve(Negotiation.Replay(before, day, known), e);

        var expected = Negotiation.Replay(log, LocalDate.Max(day, e.On.Anchor), known is { } k ? LocalDate.Max(k, e.KnownFrom) : null);
        evolved.Equals(expected).Should().BeTrue("an event is added to the log of the state and the log is replayed");
        StateText.Of(evolved).Should().Be(StateText.Of(expected));
    });

    [Fact]
    public void Parse_OfToJson_GivesAnEqualLogAndTheSameText() => RandomLogs.ShouldAll((log, _) =>
    {
        var json = log.ToJson();

        var read = NegotiationLog.Parse(json);

        read.Equals(log).Should().BeTrue("writing and reading loses nothing");
        read.ToJson().Should().Be(json);
        log.ToJson().Should().Be(json);
    });

    [Fact]
    public void Replay_AsOfTheLastDay_EqualsTheFullState() => RandomLogs.ShouldAll((log, _) =>
    {
        var full = Negotiation.Replay(log);

        full.AsOf.Should().Be(log.LastDay);
        Negotiation.Replay(log, asOf: log.LastDay).Equals(full).Should().BeTrue();
    });

    [Fact]
    public void Replay_AsOfADay_EqualsTheReplayOfTheEventsThatStandByThen() => RandomLogs.ShouldAll((log, dice) =>
    {
        var day = log.LastDay.PlusDays(log.Events.IsEmpty ? 0 : -dice.Below(300));
        var until = LogOf(log, log.Index.Events.Where(e => e.On.Anchor <= day));

        Negotiation.Replay(log, asOf: day).Tables.Equals(Negotiation.Replay(until, asOf: day).Tables).Should().BeTrue();
    });

    [Fact]
    public void Replay_KnownAtTheLastRecordedDay_EqualsAllThatIsKnown() => RandomLogs.ShouldAll((log, _) =>
    {
        if (log.Events.IsEmpty) return;
        var full = Negotiation.Replay(log);

        var known = Negotiation.Replay(log, knownAt: log.Events.Max(e => e.KnownFrom));

        known.Tables.Equals(full.Tables).Should().BeTrue();
        StateText.Of(known).Should().Be(StateText.Of(full));
    });

    [Fact]
    public void Replay_KnownAtADay_EqualsTheReplayOfTheEventsRecordedByThen() => RandomLogs.ShouldAll((log, dice) =>
    {
        if (log.Events.IsEmpty) return;
        var day = dice.Pick(log.Events.ToArray()).KnownFrom;
        var recorded = LogOf(log, log.Events.Where(e => e.KnownFrom <= day));

        var known = Negotiation.Replay(log, asOf: log.LastDay, knownAt: day);

        known.Tables.Equals(Negotiation.Replay(recorded, asOf: log.LastDay).Tables).Should().BeTrue();
    });

    [Fact]
    public void Replay_Twice_GivesEqualStatesAndTheSameAnswers() => RandomLogs.ShouldAll((log, _) =>
    {
        var again = NegotiationLog.Parse(log.ToJson());

        Negotiation.Replay(log).Equals(Negotiation.Replay(again)).Should().BeTrue();
        Negotiation.Replay(log).GetHashCode().Should().Be(Negotiation.Replay(again).GetHashCode());
        StateText.Of(Negotiation.Replay(log)).Should().Be(StateText.Of(Negotiation.Replay(again)));
    });

    [Fact]
    public void Questions_OfEveryDayOfALog_AreAnswered() => RandomLogs.ShouldAll((log, dice) =>
    {
        var state = Negotiation.Replay(log, asOf: log.LastDay.PlusDays(log.Events.IsEmpty ? 0 : dice.Between(-400, 400)));

        foreach (var table in state.Tables.Values)
        {
            table.Phases[^1].Should().Be(table.Phase);
            table.Sessions.Held.Should().Be(table.Sessions.All.Count(session => session.Status == SessionStatus.Held));
            ProvisionStatus.All.Sum(status => table.ProvisionsWith(status).Count()).Should().Be(table.Provisions.Count);
            foreach (var side in Enum.GetValues<Side>())
            {
                foreach (var step in table.NextSteps(side)) table.May(side, step.Id).Should().Be(step);
            }
        }

        StateText.Of(state).Should().NotBeEmpty();
    });

    // The log without the checks between events: a part of a log may refer to events that the part does not have.
    private static NegotiationLog LogOf(NegotiationLog log, IEnumerable<BargainingEvent> events) => new(log.Negotiation, ValueList.From(events), ExtraProperties.None);
}
