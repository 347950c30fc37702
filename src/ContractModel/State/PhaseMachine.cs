using ContractModel.Procedures;

namespace ContractModel;

/// <summary>Moves a table from phase to phase.</summary>
internal static class PhaseMachine
{
    /// <summary>Gets whether any transition leads from the present phase on events of a kind; most events can be passed over at once.</summary>
    internal static bool MayMove(Procedure procedure, PhaseChange? last, EventTag tag) =>
        procedure.MovesPhases(tag) && procedure.TransitionsFrom(last?.To ?? 0, tag).Length > 0;

    /// <summary>Gets the change of phase that an event brings; <see langword="null"/> when it brings none.</summary>
    /// <param name="negotiation">The head of the log.</param>
    /// <param name="table">The table.</param>
    /// <param name="procedure">The procedure.</param>
    /// <param name="facts">The procedural events before this one.</param>
    /// <param name="last">The change of phase before this one.</param>
    /// <param name="e">The event.</param>
    internal static PhaseChange? Step(Negotiation negotiation, Table table, Procedure procedure, Chronicle<BargainingEvent> facts, PhaseChange? last, BargainingEvent e)
    {
        var phase = last?.To ?? 0;
        foreach (var rule in procedure.TransitionsFrom(phase, e.Tag))
        {
            if (!rule.On.Matches(e)) continue;
            if (rule.When is { } when && new Situation(negotiation, table, procedure, facts.Items, phase, e.On.Anchor).Holds(when).Truth != Truth.Yes) continue;
            var to = rule.To == Transition.Previous ? last?.From ?? 0 : procedure.NumberOf(rule.To);
            return new PhaseChange(to, phase, e, rule, facts.Count);
        }

        return null;
    }
}
