using System.Collections.Immutable;
using System.Runtime.InteropServices;
using ContractModel.Procedures;
using NodaTime;

namespace ContractModel;

/// <summary>Folds a log in one pass into mutable parts. An event costs the same here however long the log is, and what is allocated grows with the
/// provisions and the phases, not with the events.</summary>
internal sealed class LogFold
{
    private readonly LogIndex _index;
    private readonly TableFold[] _tables;
    private readonly ItemFold[] _items;
    private bool[] _watched;
    private int _folded;

    /// <summary>Makes a fold that goes on from a checkpoint or, without one, begins.</summary>
    internal LogFold(Negotiation negotiation, LogIndex index, ProcedureLibrary library, Checkpoint? from)
    {
        _index = index;
        _items = from is null ? new ItemFold[index.Items.Count] : [.. from.Items];
        _tables = new TableFold[negotiation.Tables.Count];
        for (var i = 0; i < _tables.Length; i++)
        {
            var table = new TableFold(negotiation, negotiation.Tables[i], index.FactsOf[i], library);
            if (from is not null) (table.Facts, table.Changes) = from.Tables[i];
            _tables[i] = table;
        }

        _folded = from?.Folded ?? 0;
        _watched = from?.Watched ?? Watch();
    }

    /// <summary>Takes in the events up to a place in the list.</summary>
    internal void FoldTo(int count)
    {
        var steps = _index.Steps.AsSpan(0, count);
        var items = _items;
        for (var i = _folded; i < steps.Length; i++)
        {
            var step = steps[i];
            if (_watched[step.Code]) MovePhase(i, step);
            if (step.IsAboutItem)
            {
                items[step.Subject].Apply(step.Change, i + 1);
                if (step.IsTitled || step.Change == ItemChange.Moves) Complete(i, step);
            }
            else if (step.IsFact)
            {
                _tables[step.Subject].Facts++; // the facts themselves are already in the index, in this order
            }
        }

        _folded = count;
    }

    internal Checkpoint Take() => new(_folded, [.. _items], [.. _tables.Select(table => (table.Facts, table.Changes))], _watched);

    /// <summary>Makes the state of every table on a day.</summary>
    internal TableStates Freeze(LocalDate day)
    {
        var states = new TableState[_tables.Length];
        for (var i = 0; i < states.Length; i++)
        {
            _tables[i].Advance(day);
            states[i] = _tables[i].Freeze(day, new ProvisionStates(Provisions(i), _index.Provisions));
        }

        return new TableStates(states);
    }

    private ImmutableArray<ProvisionState> Provisions(int table)
    {
        var ordered = _index.Items.OfTable(table);
        var states = new ProvisionState[ordered.Count];
        var count = 0;
        foreach (var number in ordered)
        {
            if (!_items[number].IsTouched) continue;
            var item = _index.Items[number];
            states[count++] = _items[number].Freeze(item.Key, item.RegisteredTitle, _index.Events);
        }

        return ImmutableCollectionsMarshal.AsImmutableArray(count == states.Length ? states : states[..count]);
    }

    // What few events do: print a new title, or move the provision to another table.
    private void Complete(int i, FoldStep step)
    {
        var e = (ItemEvent)_index.Events[i];
        if (step.IsTitled) _items[step.Subject].See(e.Title!);
        if (e is not ProvisionMoved moved || Array.IndexOf(_index.Tables, moved.ToTable) is not (>= 0 and var to)) return;
        var there = _index.Items.NumberOf(to, moved.Provision);
        if (there != step.Subject) _items[there] = _items[step.Subject].MovedBy(i + 1);
    }

    private void MovePhase(int i, FoldStep step)
    {
        var table = _tables[step.IsAboutItem ? _index.Items[step.Subject].Table : step.Subject];
        if (table.Step(_index.Events[i])) _watched = Watch();
    }

    // The codes of the events that can move a phase as the tables now stand; all of them where time can.
    private bool[] Watch()
    {
        var watched = new bool[byte.MaxValue + 1];
        foreach (var table in _tables) table.Watch(watched);
        return watched;
    }

    /// <summary>The procedure of one table while a log is folded.</summary>
    private sealed class TableFold(Negotiation negotiation, Table table, BargainingEvent[] allFacts, ProcedureLibrary library)
    {
        private readonly Procedure? _procedure = library.TryGet(table.Procedure ?? negotiation.Procedure, out var found) ? found : null;

        internal int Facts { get; set; }

        internal Chronicle<PhaseChange> Changes { get; set; } = Chronicle<PhaseChange>.Empty;

        private Chronicle<BargainingEvent> Past => Chronicle<BargainingEvent>.Of(allFacts, Facts);

        internal void Watch(bool[] codes)
        {
            if (_procedure is null) return;
            var phase = Changes.Last?.To ?? 0;
            if (_procedure.TimedFrom(phase).Length > 0) Array.Fill(codes, true);
            for (var tag = EventTag.ProposalMade; tag <= EventTag.UnrecognizedEvent; tag++)
            {
                if (_procedure.TransitionsFrom(phase, tag).Length > 0) FoldStep.Set(codes, tag);
            }
        }

        /// <summary>Lets time and an event move the phase, and tells whether they did.</summary>
        internal bool Step(BargainingEvent e)
        {
            if (_procedure is null) return false;
            var before = Changes.Count;
            Advance(e.On.Anchor);
            if (PhaseMachine.MayMove(_procedure, Changes.Last, e.Tag) && PhaseMachine.Step(negotiation, table, _procedure, Past, Changes.Last, e) is { } change) Changes = Changes.Add(change);
            return Changes.Count > before;
        }

        internal void Advance(LocalDate day)
        {
            if (_procedure is null || _procedure.TimedFrom(Changes.Last?.To ?? 0).Length == 0) return;
            Changes = PhaseMachine.Advance(negotiation, table, _procedure, Past, Changes, day);
        }

        internal TableState Freeze(LocalDate day, ProvisionStates provisions) => new(negotiation, table, _procedure, day, Past, Changes, provisions);
    }
}
