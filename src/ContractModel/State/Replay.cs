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
        var library = procedures ?? ProcedureLibrary.BuiltIn;
        if (knownAt is { } known)
        {
            var index = LogIndex.Of(log.Negotiation, log.Events, known);
            var asOfDay = asOf ?? index.LastDay;
            var source = new FoldSource(log, index, index.CountThrough(asOfDay), Chronicle<BargainingEvent>.Empty, known, library.KnownAt(known));
            return Fold(source, asOfDay, from: null);
        }

        var day = asOf ?? log.Index.LastDay;
        var count = log.Index.CountThrough(day);
        var from = count < log.Index.Events.Length ? log.Index.CheckpointsFor(log.Negotiation, library).Before(count) : null;
        return Fold(new FoldSource(log, log.Index, count, Chronicle<BargainingEvent>.Empty, null, library), day, from);
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

    private static NegotiationState Fold(FoldSource source, LocalDate day, Checkpoint? from)
    {
        var fold = new LogFold(source.Log.Negotiation, source.Index, source.Procedures, from);
        fold.FoldTo(source.Folded);
        return new NegotiationState(source, day, fold.Freeze(day));
    }

    private static TableState Receive(TableState to, TableState from, ProvisionMoved moved) => to.With(to.Provisions.With(from.Provisions[moved.Provision].MovedBy(moved)));

    // A phase that time brought after the day of the event would have to be taken back.
    private static bool StandsLast(NegotiationState state, BargainingEvent fact)
    {
        var source = state.Source;
        for (var i = 0; i < state.Tables.Count; i++)
        {
            if (state.Tables[i].Changes.Last?.Day > fact.On.Anchor) return false;
        }

        if (fact is EventCorrected or EventRetracted || source.KnownAt is not null || source.Folded < source.Index.Events.Length) return false;
        var last = source.Added.Last ?? (source.Folded > 0 ? source.Index.Events[source.Folded - 1] : null);
        return last is null || last.On.Anchor <= fact.On.Anchor;
    }
}
