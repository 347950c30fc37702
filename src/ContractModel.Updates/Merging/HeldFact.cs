namespace ContractModel.Updates.Merging;

/// <summary>A fact of a log, as it stands or as it once stood.</summary>
internal sealed class HeldFact(BargainingEvent e)
{
    /// <summary>Gets the event, corrections carried out.</summary>
    internal BargainingEvent Event { get; set; } = e;

    internal string Id => Event.Id;

    /// <summary>Gets whether it is in force, and not what was corrected or taken back.</summary>
    internal bool InForce { get; init; } = true;

    /// <summary>Gets the fact in force, where this is what it was before; absent when that was taken back.</summary>
    internal HeldFact? Now { get; init; }

    /// <summary>Gets why this is not in force, or why a page's word does not change it: what a person said of it; absent when nobody did.</summary>
    internal string? Amended { get; init; }

    /// <summary>Gets the number of the reading that told it last; a reading tells a fact once.</summary>
    internal int ToldIn { get; set; }
}

/// <summary>The facts of one key, found by their day.</summary>
internal sealed class FactShelf
{
    private readonly Dictionary<NodaTime.LocalDate, List<HeldFact>> _exact = [];
    private readonly List<HeldFact> _rough = [];
    private readonly List<HeldFact> _all = [];

    internal void Add(HeldFact fact)
    {
        var day = FactKeys.DayOf(fact.Event);
        _all.Add(fact);
        if (!day.IsExact) _rough.Add(fact);
        else if (_exact.TryGetValue(day.Anchor, out var facts)) facts.Add(fact);
        else _exact.Add(day.Anchor, [fact]);
    }

    internal IReadOnlyList<HeldFact> All => _all;

    internal IEnumerable<HeldFact> On(EventDate day)
    {
        if (!day.IsExact) return _all;
        return _exact.TryGetValue(day.Anchor, out var facts) ? facts.Concat(_rough) : _rough;
    }
}

/// <summary>Facts by what they tell.</summary>
internal sealed class FactIndex(FactKeys keys)
{
    private readonly Dictionary<FactKey, FactShelf> _byDay = [];
    private readonly Dictionary<FactKey, List<HeldFact>> _byNumber = [];

    internal void Add(HeldFact fact)
    {
        var key = keys.Of(fact.Event);
        if (!_byDay.TryGetValue(key, out var shelf)) _byDay.Add(key, shelf = new FactShelf());
        shelf.Add(fact);
        if (keys.OfNumber(fact.Event) is not { } number) return;
        if (_byNumber.TryGetValue(number, out var facts)) facts.Add(fact);
        else _byNumber.Add(number, [fact]);
    }

    /// <summary>Gets the facts that an event can tell again: those of its number first, then those of its day.</summary>
    internal IEnumerable<HeldFact> Like(BargainingEvent read)
    {
        var byNumber = keys.OfNumber(read) is { } number ? _byNumber.GetValueOrDefault(number, []) : [];
        return byNumber.Concat(OfDay(read)).Where(fact => FactKeys.AreOne(fact.Event, read));
    }

    /// <summary>Gets what events share that tell one fact on whatever day; of a session set, called off or moved that day is part of it.</summary>
    internal (FactKey Key, EventDate? Set) KeyOf(BargainingEvent e) => (keys.Of(e), e is SessionScheduled or SessionCancelled or SessionRescheduled ? FactKeys.DayOf(e) : null);

    /// <summary>Gets the facts that share all but the day with an event.</summary>
    internal IEnumerable<HeldFact> OfKey(BargainingEvent read) =>
        _byDay.TryGetValue(keys.Of(read), out var shelf) ? shelf.All.Where(fact => KeyOf(fact.Event) == KeyOf(read)) : [];

    /// <summary>Gets the session that was held on the very day of this one and has another number.</summary>
    internal HeldFact? OtherNumber(BargainingEvent read) => read is SessionHeld { Number: not null, On.IsExact: true }
        ? OfDay(read).FirstOrDefault(fact => fact.Event is SessionHeld { Number: not null, On.IsExact: true } && fact.Event.On.Anchor == read.On.Anchor)
        : null;

    private IEnumerable<HeldFact> OfDay(BargainingEvent read) => _byDay.TryGetValue(keys.Of(read), out var shelf) ? shelf.On(FactKeys.DayOf(read)) : [];
}
