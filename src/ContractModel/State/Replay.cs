using System.Collections.Immutable;
using ContractModel.Procedures;
using NodaTime;

namespace ContractModel;

public sealed partial record Negotiation
{
    /// <summary>Computes where a round stands on a day from its log.</summary>
    /// <remarks>Corrections and retractions are carried out. An event counts when the first day on which it can have happened (or, when that is not known, the last)
    /// is on or before <paramref name="asOf"/>. Two replays of one log give equal states.</remarks>
    /// <param name="log">The log.</param>
    /// <param name="asOf">The day; absent means the day of the log's last event.</param>
    /// <param name="knownAt">The day whose knowledge counts: events, corrections and retractions recorded later are left out, and rules that a later act deemed never in force
    /// count. Absent means all that is known.</param>
    /// <param name="procedures">The procedures; absent means those in the package.</param>
    /// <exception cref="ArgumentNullException"><paramref name="log"/> is <see langword="null"/>.</exception>
    public static NegotiationState Replay(NegotiationLog log, LocalDate? asOf = null, LocalDate? knownAt = null, ProcedureLibrary? procedures = null)
    {
        Require.NotNull(log);
        var index = knownAt is null ? log.Index : new LogIndex(log.Negotiation, AmendmentsInForce.Of(log.Events, knownAt));
        var day = asOf ?? index.LastDay;
        var library = procedures ?? ProcedureLibrary.BuiltIn;
        var source = new FoldSource(log, index, index.CountThrough(day), Chronicle<BargainingEvent>.Empty, knownAt, knownAt is { } known ? library.KnownAt(known) : library);
        return new ReplayFold(source, day).Run();
    }

    /// <summary>Computes the state after one more event.</summary>
    /// <remarks>
    /// <para>Total, pure and silent: it equals the replay of the state's log with the event at its end, as of the later of the state's day and the day of the event. An
    /// event that stands after all others of the log costs the same however long the log is; a correction, a retraction, or an event that stands before
    /// another is found by replaying.</para>
    /// <para>The event's own values were checked when it was made. Ids are not looked up again; append the event to the log to have them checked.</para>
    /// </remarks>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">The event names a table the round does not have.</exception>
    public static NegotiationState Evolve(NegotiationState state, BargainingEvent fact)
    {
        Require.NotNull(state);
        Require.NotNull(fact);
        var source = state.Source;
        var day = LocalDate.Max(state.AsOf, fact.On.Anchor);
        var table = fact.Table is null ? 0 : Array.IndexOf(source.Index.Tables, fact.Table);
        if (fact is EventCorrected { Replacement.Table: { } corrected } && Array.IndexOf(source.Index.Tables, corrected) < 0) throw new ArgumentException($"The round has no table \"{corrected}\".", nameof(fact));
        if (table < 0) throw new ArgumentException($"The round has no table \"{fact.Table}\".", nameof(fact));
        if (!StandsLast(state, fact))
        {
            var log = new NegotiationLog(source.Log.Negotiation, ValueList.From(source.WholeLog().Events.Append(fact)), source.Log.Extra);
            var known = source.KnownAt is { } knownAt ? LocalDate.Max(knownAt, fact.KnownFrom) : (LocalDate?)null;
            return Replay(log, day, known, source.Procedures);
        }

        var after = state.Tables[table].After(fact, day, state.Tables);
        var next = source with { Added = source.Added.Add(fact) };
        if (fact is not ProvisionMoved moved || Array.IndexOf(source.Index.Tables, moved.ToTable) is not (>= 0 and var to) || to == table)
            return new NegotiationState(next, day, state.Tables.With(day, (table, after)));
        return new NegotiationState(next, day, state.Tables.With(day, (table, after), (to, Receive(state.Tables[to], after, moved))));
    }

    private static TableState Receive(TableState to, TableState from, ProvisionMoved moved)
    {
        var there = from.Provisions[moved.Provision];
        return to.With(to.Provisions.With(ItemFold.From(there).MovedBy(moved).Freeze(there.Key, there.RegisteredTitle)));
    }

    // A phase that time brought after the day of the event would have to be taken back.
    private static bool StandsLast(NegotiationState state, BargainingEvent fact)
    {
        var source = state.Source;
        if (state.Tables.Values.Any(table => table.Changes.Last?.Day > fact.On.Anchor)) return false;
        if (fact is EventCorrected or EventRetracted || source.KnownAt is not null || source.Folded < source.Index.Events.Length) return false;
        var last = source.Added.Last ?? (source.Folded > 0 ? source.Index.Events[source.Folded - 1] : null);
        return last is null || last.On.Anchor <= fact.On.Anchor;
    }

    /// <summary>Folds a log in one pass into mutable parts and freezes them once. An event costs the same here however long the log is, and
    /// what is allocated grows with the provisions and the phases, not with the events.</summary>
    private sealed class ReplayFold
    {
        private readonly FoldSource _source;
        private readonly LocalDate _day;
        private readonly TableFold[] _tables;

        internal ReplayFold(FoldSource source, LocalDate day)
        {
            (_source, _day) = (source, day);
            _tables = [.. source.Log.Negotiation.Tables.Select((table, number) => new TableFold(source, table, source.Index.FactsOf[number]))];
        }

        internal NegotiationState Run()
        {
            var index = _source.Index;
            for (var i = 0; i < _source.Folded; i++)
            {
                var e = index.Events[i];
                var table = _tables[index.TableOf[i]];
                table.Apply(e, index.ProvisionOf[i]);
                if (e is ProvisionMoved moved && Array.IndexOf(index.Tables, moved.ToTable) is >= 0 and var to && _tables[to] != table) table.Hand(index.ProvisionOf[i], moved, _tables[to]);
            }

            return new NegotiationState(_source, _day, new TableStates([.. _tables.Select(table => table.Freeze(_day))]));
        }
    }

    /// <summary>One table while a log is folded.</summary>
    private sealed class TableFold(FoldSource source, Table table, BargainingEvent[] allFacts)
    {
        private readonly Procedure? _procedure = source.Procedures.TryGet(table.Procedure ?? source.Log.Negotiation.Procedure, out var found) ? found : null;
        private readonly ItemFold[] _items = new ItemFold[source.Index.Provisions.Count];
        private Chronicle<PhaseChange> _changes = Chronicle<PhaseChange>.Empty;
        private int _facts;

        internal void Apply(BargainingEvent e, int provision)
        {
            Advance(e.On.Anchor);
            if (_procedure is not null && PhaseMachine.MayMove(_procedure, _changes.Last, e.Tag)) Step(e);
            if (provision >= 0) _items[provision].Apply((ItemEvent)e);
            else if (e is ProceduralEvent) _facts++; // the facts themselves are already in allFacts, in this order
        }

        internal void Hand(int provision, ProvisionMoved moved, TableFold to) => to._items[provision] = _items[provision].MovedBy(moved);

        internal TableState Freeze(LocalDate day)
        {
            Advance(day);
            var register = source.Index.Provisions;
            var items = ImmutableSortedDictionary.CreateBuilder<ProvisionKey, ProvisionState>();
            for (var i = 0; i < _items.Length; i++)
            {
                if (_items[i].IsTouched) items.Add(register[i], _items[i].Freeze(register[i], register.TitleOf(i)));
            }

            return new TableState(source.Log.Negotiation, table, _procedure, day, Chronicle<BargainingEvent>.Of(allFacts, _facts), _changes, new ProvisionStates(items.ToImmutable(), register));
        }

        private void Advance(LocalDate day)
        {
            if (_procedure is null || _procedure.TimedFrom(_changes.Last?.To ?? 0).Length == 0) return;
            _changes = PhaseMachine.Advance(source.Log.Negotiation, table, _procedure, Chronicle<BargainingEvent>.Of(allFacts, _facts), _changes, day);
        }

        private void Step(BargainingEvent e)
        {
            var change = PhaseMachine.Step(source.Log.Negotiation, table, _procedure!, Chronicle<BargainingEvent>.Of(allFacts, _facts), _changes.Last, e);
            if (change is not null) _changes = _changes.Add(change);
        }
    }
}
