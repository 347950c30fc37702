using static ContractModel.Updates.Tests.Merging.MadeReadings;

namespace ContractModel.Updates.Tests.Merging;

/// <summary>Several updates give one log, in whatever order and in however many steps they are merged.</summary>
public class OrderTests
{
    private const int Cases = 300;
    private static readonly int[][] Orders = [[0, 1, 2], [0, 2, 1], [1, 0, 2], [1, 2, 0], [2, 0, 1], [2, 1, 0]];

    [Fact]
    public void Into_AnyOrderOfUpdates_GivesOneLog()
    {
        var (added, corrected) = (0, 0);
        for (var seed = 0; seed < Cases; seed++)
        {
            var (log, updates) = Case(new Dice(seed));
            var all = log.Merge(updates);
            foreach (var order in Orders)
            {
                log.Merge([.. order.Select(i => updates[i])]).Log.Should().Be(all.Log, $"case {seed}, one call, {string.Join(' ', order)}");
                order.Aggregate(log, (merged, i) => merged.Merge(updates[i]).Log).Should().Be(all.Log, $"case {seed}, one by one, {string.Join(' ', order)}");
            }

            (added, corrected) = (added + all.Added.Count, corrected + all.Corrected.Count);
        }

        added.Should().BeGreaterThan(Cases);
        corrected.Should().BeGreaterThan(Cases / 4);
    }

    [Fact]
    public void Into_UpdatesAgain_ChangesNothing()
    {
        for (var seed = 0; seed < Cases; seed++)
        {
            var (log, updates) = Case(new Dice(seed));
            var once = log.Merge(updates).Log;
            once.Merge(updates).Log.Should().BeSameAs(once, $"case {seed}");
            updates.Aggregate(once, (merged, update) => merged.Merge(update).Log).Should().BeSameAs(once, $"case {seed}, one by one");
        }
    }

    [Fact]
    public void Into_UpdatesThatTellOneAnothersFacts_InOneCallGiveOneLogInAnyOrderAndTwiceIsOnce()
    {
        for (var seed = 0; seed < Cases; seed++)
        {
            var (log, updates) = Case(new Dice(seed), shared: true);
            var all = log.Merge(updates).Log;
            foreach (var order in Orders) log.Merge([.. order.Select(i => updates[i])]).Log.Should().Be(all, $"case {seed}, {string.Join(' ', order)}");
            all.Merge(updates).Log.Should().BeSameAs(all, $"case {seed}, again");
        }
    }

    [Fact]
    public void Into_Updates_KeepsTheLogAndTellsItsStateTheNewFacts()
    {
        for (var seed = 0; seed < Cases; seed++)
        {
            var (log, updates) = Case(new Dice(seed));
            var result = log.Merge(updates);
            var fresh = result.Log.Events.Except([.. result.Added, .. result.Corrected]);
            fresh.Should().Equal(log.Events);
            result.Log.Events.Where(e => result.Added.Contains(e)).Should().Equal(result.Added);
            NegotiationLog.Parse(result.Log.ToJson()).Should().Be(result.Log);
            if (result.Added.OfType<SessionHeld>().Count() is > 0 and var held)
                Negotiation.Replay(result.Log, asOf: March(31)).Tables["main"].Sessions.Held.Should().BeGreaterThanOrEqualTo(held);
        }
    }

    [Fact]
    public void Into_EventsOfOneDay_StandByKindBehindWhatTheLogHas()
    {
        var log = Log(Session("a", 9, 9), Proposal("b", 2), Proposal("late", 20));
        log.Merge(PageOf(Proposal("z", 9, "12"), Session("y", 5, 5), Proposal("x", 1, "13"))).Log.Events.Select(e => e.Id)
            .Should().Equal("x", "a", "b", "y", "z", "late");
    }

    [Fact]
    public void Into_LongLog_FindsWhatItHolds()
    {
        var log = Log([.. Enumerable.Range(0, 100_000).Select(i => Proposal($"h{i}", 1) with { On = new LocalDate(1900, 1, 1).PlusDays(i / 4) })]);
        log.Merge(PageOf([.. Enumerable.Range(0, 40).Select(i => Proposal($"r{i}", 1) with { On = new LocalDate(1900, 1, 1).PlusDays(i * 100) })])).Held.Should().Be(40);
    }

    private static (NegotiationLog Log, UpdateReading[] Updates) Case(Dice dice, bool shared = false)
    {
        var updates = Enumerable.Range(1, 3).Select(page => Update(dice, page, shared)).ToArray();
        var events = new List<BargainingEvent>();
        foreach (var read in updates.SelectMany(update => update.Events))
        {
            if (dice.Chance(40)) events.Insert(dice.Below(events.Count + 1), HeldAs(dice, read.Event, events.Count));
        }

        for (var i = dice.Below(6); i > 0; i--) events.Insert(dice.Below(events.Count + 1), Proposal($"own{i}", dice.Between(1, 30), "40"));
        if (events.Count > 0 && dice.Chance(30)) events.Add(new EventRetracted { Id = "no", On = March(30), Retracts = dice.Pick(events).Id });
        return (Log([.. events]), updates);
    }

    // Pages that share nothing tell of days that meet, but each of provisions, subjects and sessions of its own.
    private static UpdateReading Update(Dice dice, int page, bool shared)
    {
        var events = new List<BargainingEvent> { Session($"p{page}-s", shared ? 5 : 3 + (page * 2), page) };
        for (var i = dice.Below(6); i > 0; i--) events.Add(Told(dice, $"p{page}-{i}", 5 + dice.Below(shared ? 3 : 5), shared ? 1 : page));
        return PageAt($"https://example.org/update-{page}", [.. events.Where(_ => dice.Chance(90))]);
    }

    private static BargainingEvent Told(Dice dice, string id, int day, int topic)
    {
        string[] provisions = topic == 1 ? ["9A", "10", "MOU SLCs", "MOU Small Learning Communities"] : [$"{topic}A", $"{topic}B"];
        var provision = dice.Pick(provisions);
        return dice.Below(6) switch
        {
            0 => new ProposalRejected { Id = id, On = March(day), By = Side.Employer, Provision = ProvisionKey.Parse(provision) },
            1 => new SessionScheduled { Id = id, On = March(day), Session = March((topic * 6) + dice.Below(6)) },
            2 => new OfferNotMade { Id = id, On = March(day), By = Actor.Employer, Subject = dice.Pick([$"Salary {topic}", $"salary - {topic}", $"{topic}"]) },
            3 => new TentativeAgreementReached { Id = id, On = March(day), Provision = ProvisionKey.Parse(provision) },
            _ => Proposal(id, day, provision, dice.Pick([Side.Union, Side.Employer]), dice.Chance(50) ? dice.Pick(["a.pdf", "b.pdf"]) : null, dice.Pick([null, "One", "Two"])),
        };
    }

    private static BargainingEvent HeldAs(Dice dice, BargainingEvent read, int number)
    {
        var sources = dice.Chance(60) ? read.Sources.Select(source => dice.Chance(70) ? source : source with { Page = null }) : [];
        var held = read with { Id = dice.Chance(20) ? read.Id : $"h{number}", Sources = [.. sources], Note = "Own note." };
        return held switch
        {
            ProposalMade p when dice.Chance(50) => p with { Title = dice.Pick([null, "One", "Other"]) },
            ProposalMade p when dice.Chance(30) => p with { On = EventDate.Between(p.On.Anchor, p.On.Anchor.PlusDays(1)) },
            SessionHeld s when dice.Chance(50) => s with { On = s.On.Anchor.PlusDays(1) },
            _ => held,
        };
    }
}
