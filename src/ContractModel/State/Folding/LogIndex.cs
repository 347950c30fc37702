using NodaTime;

namespace ContractModel;

/// <summary>A log made ready for folding: amendments carried out, in the order of happening, and for each event what it does to what.</summary>
internal sealed class LogIndex
{
    private CheckpointSeries? _checkpoints;

    private LogIndex(Negotiation negotiation, BargainingEvent[] events)
    {
        Events = events;
        LastDay = events.Length == 0 ? default : events[^1].On.Anchor;
        Tables = [.. negotiation.Tables.Select(table => table.Id)];
        Provisions = new ProvisionRegister(negotiation);
        Items = new ItemRegister(Tables, Provisions);
        Steps = new FoldStep[events.Length];
    }

    /// <summary>Makes a log ready.</summary>
    /// <param name="negotiation">The head of the log.</param>
    /// <param name="events">The events in the order of the log.</param>
    /// <param name="knownAt">The day whose knowledge counts; <see langword="null"/> for all that is known.</param>
    internal static LogIndex Of(Negotiation negotiation, ValueList<BargainingEvent> events, LocalDate? knownAt)
    {
        // Most logs are in order and hold no amendment. One is taken as if it were such a log, and again where it proves not to be.
        var index = new LogIndex(negotiation, events.AsArray());
        if (knownAt is null && index.TryPrepare()) return index;
        index = new LogIndex(negotiation, [.. AmendmentsInForce.Of(events, knownAt).OrderBy(e => e.On.Anchor)]); // OrderBy is stable
        return index.TryPrepare() ? index : throw new InvalidOperationException("Amendments were carried out, and some are left.");
    }

    /// <summary>Gets the events in the order in which they are folded. The log's own list, where it is in that order; nobody writes to it.</summary>
    internal BargainingEvent[] Events { get; }

    /// <summary>Gets, for each event, what it does.</summary>
    internal FoldStep[] Steps { get; }

    internal LocalDate LastDay { get; }

    internal string[] Tables { get; }

    internal ProvisionRegister Provisions { get; }

    internal ItemRegister Items { get; }

    /// <summary>Gets, for each table, its procedural events in order; a state of an earlier day has a prefix of them.</summary>
    internal BargainingEvent[][] FactsOf { get; private set; } = [];

    /// <summary>Gets the states kept along the log for a library of procedures: made when a state of an earlier day is first asked for, made
    /// anew when the library is another one.</summary>
    internal CheckpointSeries CheckpointsFor(Negotiation negotiation, Procedures.ProcedureLibrary library)
    {
        var series = Volatile.Read(ref _checkpoints);
        if (series is null || series.Library != library) Volatile.Write(ref _checkpoints, series = new CheckpointSeries(negotiation, this, library));
        return series;
    }

    /// <summary>Gets the number of events that stand on or before a day.</summary>
    internal int CountThrough(LocalDate day)
    {
        if (day >= LastDay) return Events.Length;
        var (low, high) = (0, Events.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (Events[middle].On.Anchor <= day) low = middle + 1;
            else high = middle;
        }

        return low;
    }

    private bool TryPrepare()
    {
        var facts = Array.ConvertAll(Tables, _ => new List<BargainingEvent>());
        var day = LocalDate.MinIsoValue;
        for (var i = 0; i < Events.Length; i++)
        {
            var e = Events[i];
            var anchor = e.On.Anchor;
            if (anchor < day) return false;
            day = anchor;
            var table = e.Table is null || e.Table == Tables[0] ? 0 : Array.IndexOf(Tables, e.Table);
            var change = ItemChanges.Of(e);
            if (change != ItemChange.None)
            {
                Steps[i] = Items.Step(table, (ItemEvent)e, change);
                continue;
            }

            if (e is EventCorrected or EventRetracted) return false;
            Steps[i] = FoldStep.Without(table, e.Tag);
            if (Steps[i].IsFact) facts[table].Add(e);
        }

        Items.Sort();
        FactsOf = [.. facts.Select(list => list.ToArray())];
        return true;
    }
}
