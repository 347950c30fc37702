using ContractModel.Procedures;
using NodaTime;

namespace ContractModel;

/// <summary>What a state was folded from: a log, how much of it, and the events that came after.</summary>
internal sealed record FoldSource(NegotiationLog Log, LogIndex Index, int Folded, Chronicle<BargainingEvent> Added, LocalDate? KnownAt, ProcedureLibrary Procedures)
{
    /// <summary>Gets the events of the state in the order in which they were folded.</summary>
    internal IEnumerable<BargainingEvent> Events()
    {
        for (var i = 0; i < Folded; i++) yield return Index.Events[i];
        foreach (var e in Added.Items.ToArray()) yield return e;
    }

    internal NegotiationLog WholeLog() => Added.Count == 0 ? Log : new NegotiationLog(Log.Negotiation, ValueList.From(Log.Events.Concat(Added.Items.ToArray())), Log.Extra);
}
