namespace ContractModel.Updates.Merging;

/// <summary>The facts that a log holds, and those that a person took back or put otherwise.</summary>
internal sealed class HeldFacts
{
    private readonly FactIndex _inForce;
    private readonly FactIndex _past;
    private readonly List<HeldFact> _all = [];

    internal HeldFacts(NegotiationLog log)
    {
        var keys = new FactKeys(log.Negotiation);
        (_inForce, _past) = (new FactIndex(keys), new FactIndex(keys));
        var corrections = AmendmentsInForce.Corrections(log.Events);
        var now = new Dictionary<string, HeldFact>(StringComparer.Ordinal);
        foreach (var e in AmendmentsInForce.Of(log.Events, knownAt: null))
        {
            if (!FactKeys.CanBeRead(e)) continue;
            var byPerson = corrections.TryGetValue(e.Id, out var correction) && !correction.Sources.Any(source => PagePlace.IsOne(source.Page));
            var fact = new HeldFact(e) { Amended = byPerson ? $"corrected by \"{correction!.Id}\"" : null };
            now.Add(e.Id, fact);
            Add(fact);
        }

        AddPast(log.Events, now);
    }

    /// <summary>Gets the facts in force.</summary>
    internal IReadOnlyList<HeldFact> All => _all;

    internal void Add(HeldFact fact)
    {
        _all.Add(fact);
        _inForce.Add(fact);
    }

    /// <summary>Puts a fact otherwise, so that it is found by what it tells now.</summary>
    internal void Correct(HeldFact fact, BargainingEvent replacement)
    {
        var before = fact.Event;
        fact.Event = replacement;
        if (before.On != replacement.On || (before as SessionHeld)?.Number != (replacement as SessionHeld)?.Number || FactKeys.DayOf(before) != FactKeys.DayOf(replacement)) _inForce.Add(fact);
    }

    /// <summary>Finds for each event of a reading the fact it tells. No two tell one; the likest are matched first.</summary>
    /// <remarks>What is left of a page that was read before, and is told on another day now, is found by all but its day, where there is one of it on both sides.</remarks>
    internal HeldFact?[] Match(ValueList<ReadEvent> events, int reading, string? address)
    {
        var found = new HeldFact?[events.Count];
        Find(_inForce, FactValues.AreEqual);
        Find(_inForce, TellsNothingElse);
        Find(_past, TellsNothingElse);
        Find(_inForce, (_, _) => true);
        Find(_past, (_, _) => true);
        if (address is not null) FindMoved();
        return found;

        void FindMoved()
        {
            var left = Enumerable.Range(0, events.Count).Where(i => found[i] is null).GroupBy(i => _inForce.KeyOf(events[i].Event)).Where(group => group.Count() == 1);
            foreach (var i in left.Select(group => group.Single()).ToList())
            {
                var candidates = _inForce.OfKey(events[i].Event).Where(fact => fact.ToldIn != reading && PageAddress.WasReadFrom(fact.Event, address)).Take(2).ToList();
                if (candidates is not [var moved]) continue;
                found[i] = moved;
                moved.ToldIn = reading;
            }
        }

        void Find(FactIndex index, Func<BargainingEvent, BargainingEvent, bool> fits)
        {
            for (var i = 0; i < events.Count; i++)
            {
                var read = events[i].Event;
                found[i] ??= index.Like(read).FirstOrDefault(fact => (fact.Now ?? fact).ToldIn != reading && fact.ToldIn != reading && fits(fact.Event, read));
                if (found[i] is not { } told) continue;
                told.ToldIn = reading;
                if (told.Now is { } now) now.ToldIn = reading;
            }
        }
    }

    /// <summary>Gets the session of the same day that has another number, unless the reading tells that one too.</summary>
    internal HeldFact? OtherNumber(BargainingEvent read, int reading) => _inForce.OtherNumber(read) is { } other && other.ToldIn != reading ? other : null;

    private static bool TellsNothingElse(BargainingEvent held, BargainingEvent read) => FactValues.Differences(held, read).Count == 0;

    // What an event was before a person corrected or retracted it, and what a person took back of corrections.
    private void AddPast(ValueList<BargainingEvent> events, Dictionary<string, HeldFact> now)
    {
        var retractions = Retractions(events);
        foreach (var e in events)
        {
            var told = e is EventCorrected correction ? correction.Replacement : e;
            if (!FactKeys.CanBeRead(told)) continue;
            var fact = now.GetValueOrDefault(told.Id);
            if (ReferenceEquals(fact?.Event, told)) continue;
            var because = retractions.GetValueOrDefault(told.Id) ?? retractions.GetValueOrDefault(e.Id);
            if (because is not null) _past.Add(new HeldFact(told) { InForce = false, Now = fact, Amended = $"retracted by \"{because}\"" });
            else if (fact?.Amended is { } amended) _past.Add(new HeldFact(told) { InForce = false, Now = fact, Amended = amended });
        }
    }

    private static Dictionary<string, string> Retractions(ValueList<BargainingEvent> events)
    {
        var retractions = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var e in events.Reverse())
        {
            if (e is EventRetracted retraction && !retractions.ContainsKey(e.Id)) retractions.TryAdd(retraction.Retracts, e.Id);
        }

        return retractions;
    }
}
