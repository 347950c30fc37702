using NodaTime;

namespace ContractModel.Updates.Merging;

/// <summary>Merges readings into a log.</summary>
internal sealed class LogMerge
{
    private readonly NegotiationLog _log;
    private readonly LocalDate _recorded;
    private readonly HeldFacts _facts;
    private readonly FreeIds _ids;
    private readonly List<BargainingEvent> _added = [];
    private readonly List<EventCorrected> _corrected = [];
    private readonly List<UpdateFinding> _findings = [];
    private readonly Dictionary<string, (UpdatePage Page, HashSet<HeldFact> Told)> _pages = new(StringComparer.Ordinal);
    private int _held;
    private int _reading;

    private LogMerge(NegotiationLog log, LocalDate recorded) => (_log, _recorded, _facts, _ids) = (log, recorded, new HeldFacts(log), new FreeIds(log.Events));

    internal static MergeResult Of(NegotiationLog log, LocalDate recorded, ValueList<UpdateReading> readings)
    {
        Require.NoNulls(readings);
        RequireTables(log.Negotiation, readings);
        var merge = new LogMerge(log, recorded);
        foreach (var reading in ReadingOrder.Of(readings)) merge.Merge(reading);
        merge.FindNoLongerTold();
        return merge.Result();
    }

    private static void RequireTables(Negotiation negotiation, ValueList<UpdateReading> readings)
    {
        var tables = negotiation.Tables.Select(table => table.Id).ToHashSet(StringComparer.Ordinal);
        foreach (var read in readings.SelectMany(reading => reading.Events))
        {
            if (read.Event.Table is { } table && !tables.Contains(table))
                throw new ArgumentException($"The log has no table \"{table}\"; \"{read.Event.Id}\" is for it.", nameof(readings));
        }
    }

    private void Merge(OrderedReading version)
    {
        _reading++;
        var events = version.Reading.Events;
        var told = _facts.Match(events, _reading, version.Address);
        if (version is { Newest: true, Address: { } address }) _pages[address] = (version.Reading.Page, [.. told.OfType<HeldFact>().Select(fact => fact.Now ?? fact)]);
        var fresh = new List<HeldFact>();
        for (var i = 0; i < events.Count; i++)
        {
            if (told[i] is { } fact) Compare(fact, events[i], version);
            else if (_facts.OtherNumber(events[i].Event, _reading) is { } other) Report(other, MergeFindings.OtherNumber(other, events[i], version.Reading.Page), version);
            else fresh.Add(Add(events[i].Event));
        }

        // Only now, since two events of one reading are two facts.
        foreach (var fact in fresh)
        {
            _facts.Add(fact);
            if (version is { Newest: true, Address: { } page }) _pages[page].Told.Add(fact);
        }
    }

    private HeldFact Add(BargainingEvent e)
    {
        var id = _ids.ForEvent(e.Id);
        var added = id == e.Id ? e : e with { Id = id };
        _added.Add(added);
        return new HeldFact(added);
    }

    private void Compare(HeldFact fact, ReadEvent read, OrderedReading version)
    {
        var page = version.Reading.Page;
        if (!fact.InForce)
        {
            _findings.Add(MergeFindings.Amended(fact, read, page));
            return;
        }

        var differences = FactValues.Differences(fact.Event, read.Event);
        if (differences.Count > 0 && fact.Amended is null && !version.Tied && PageAddress.WasReadFrom(fact.Event, version.Address))
        {
            // What an older version told is out of date, not wrong.
            if (version.Newest) Correct(fact, read, page);
            else _held++;
            return;
        }

        var conflicts = differences.FindAll(difference => difference.Held is not null && !IsDayOfNews(difference, read.Event));
        if (conflicts.Count == 0) _held++;
        foreach (var conflict in conflicts) _findings.Add(MergeFindings.Conflict(fact, read, conflict, page));
    }

    // Another page tells of a cancellation on another day.
    private static bool IsDayOfNews(ValueDifference difference, BargainingEvent read) => difference.Name == "day" && read is (SessionCancelled or SessionRescheduled);

    private void Correct(HeldFact fact, ReadEvent read, UpdatePage page)
    {
        var address = PageAddress.Fold(page.Address);
        var source = read.Event.Sources.FirstOrDefault(source => PageAddress.Fold(source.Where) == address) ?? new Source { Where = page.Address! };
        source = source with { Page = PagePlace.Of(read.Span) };
        var replacement = FactCorrection.Over(fact.Event, read.Event, source);
        _corrected.Add(new EventCorrected
        {
            Id = _ids.ForCorrection(fact.Id),
            On = _recorded,
            Recorded = _recorded,
            Visibility = fact.Event.Visibility,
            Sources = [source],
            Replacement = replacement,
        });
        _facts.Correct(fact, replacement);
    }

    private void Report(HeldFact fact, UpdateFinding finding, OrderedReading version)
    {
        _findings.Add(finding);
        if (version is { Newest: true, Address: { } address }) _pages[address].Told.Add(fact);
    }

    private void FindNoLongerTold()
    {
        foreach (var fact in _facts.All)
        {
            var sources = fact.Event.Sources;
            if (!sources.Any(source => PagePlace.IsOne(source.Page)) || PageAddress.Fold(sources[0].Where) is not { } address) continue;
            if (sources.All(source => PageAddress.Fold(source.Where) == address) && _pages.TryGetValue(address, out var page) && !page.Told.Contains(fact))
                _findings.Add(MergeFindings.NoLongerTold(fact, page.Page));
        }
    }

    private MergeResult Result()
    {
        if (_added.Count == 0 && _corrected.Count == 0) return new(_log, [], [], _held, ValueList.From(_findings));
        _added.Sort(PlaceInLog.Compare);
        // This sort keeps two of one event in the order in which they were made.
        var corrected = _corrected.OrderBy(correction => correction.Corrects, StringComparer.Ordinal).ToList();
        var merged = new NegotiationLog(_log.Negotiation, PlaceInLog.Of(_log.Events, _added, corrected));
        if (_log.Extra.Count > 0) merged = new NegotiationLog(_log.Negotiation, merged.Events, _log.Extra);
        return new(merged, ValueList.From(_added), ValueList.From(corrected), _held, ValueList.From(_findings));
    }
}
