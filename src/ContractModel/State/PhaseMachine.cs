using ContractModel.Procedures;
using NodaTime;

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
            if (!rule.On!.Matches(e)) continue;
            if (rule.When is { } when && new Situation(negotiation, table, procedure, facts.Items, last, e.On.Anchor, e.On.Time) { Arriving = e }.Holds(when).Truth != Truth.Yes) continue;
            return new PhaseChange(Target(procedure, rule, last), phase, e, rule, facts.Count);
        }

        return null;
    }

    /// <summary>Gets the changes of phase with those that the passing of time has brought by a day, given the facts so far. Few statutes have any.</summary>
    /// <remarks>What was known before, of the same table with some of its facts, saves reading clocks anew.</remarks>
    internal static Chronicle<PhaseChange> Advance(Negotiation negotiation, Table table, Procedure procedure, Chronicle<BargainingEvent> facts, Chronicle<PhaseChange> changes, LocalDate day, Situation? before = null)
    {
        // A round of phases in which every clock has run out ends after as many steps as there are phases.
        for (var step = 0; step < procedure.Phases.Count && procedure.TimedFrom(changes.Last?.To ?? 0).Length > 0; step++)
        {
            if (FirstDue(negotiation, table, procedure, facts, changes.Last, day, before) is not { } due) break;
            changes = changes.Add(due);
        }

        return changes;
    }

    private static PhaseChange? FirstDue(Negotiation negotiation, Table table, Procedure procedure, Chronicle<BargainingEvent> facts, PhaseChange? last, LocalDate day, Situation? before)
    {
        PhaseChange? first = null;
        var phase = last?.To ?? 0;
        var now = before is null ? new Situation(negotiation, table, procedure, facts.Items, last, day) : new Situation(before, facts.Items, last, day);
        foreach (var rule in procedure.TimedFrom(phase))
        {
            if (DayOf(now.DeadlinesOf(procedure.ClockOf(rule.After!)!), day) is not { } over) continue;
            var fires = last is null ? over : LocalDate.Max(over, last.Day ?? last.Event!.On.Anchor); // not before the phase it leads from
            if (fires > day || fires >= first?.Day) continue;
            if (rule.When is { } when && new Situation(negotiation, table, procedure, facts.Items, last, fires).Holds(when).Truth != Truth.Yes) continue;
            first = new PhaseChange(Target(procedure, rule, last), phase, null, rule, facts.Count, fires);
        }

        return first;
    }

    // A wait is over on its day, whoever did not keep it; a deadline or window has brought nothing when nobody met it in time.
    private static LocalDate? DayOf(Deadline[] deadlines, LocalDate day)
    {
        if (deadlines.Length == 0) return null;
        var deadline = deadlines[^1];
        if (deadline.Kind == ClockKind.Wait || deadline.Kind == ClockKind.Standstill)
        {
            if (deadline.WaivedOn is { } waived) return waived; // what need not be waited for is over
            return deadline.Status != ClockStatus.Moot && deadline.End <= day ? deadline.End : null;
        }

        var isMissed = deadline.Status == ClockStatus.Passed || (deadline.Status == ClockStatus.Early && deadline.Kind == ClockKind.Window && deadline.End < day);
        return isMissed ? deadline.End?.PlusDays(1) : null;
    }

    private static int Target(Procedure procedure, Transition rule, PhaseChange? last) =>
        rule.To == Transition.Previous ? last?.From ?? 0 : procedure.NumberOf(rule.To);
}
