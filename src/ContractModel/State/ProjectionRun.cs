using ContractModel.Procedures;
using NodaTime;

namespace ContractModel;

/// <summary>Walks the chain of moves to an act twice: once with everyone acting at the earliest, once at the last.</summary>
internal sealed class ProjectionRun(TableState start, Permission goal, Side side)
{
    /// <summary>No procedure has as many steps.</summary>
    private const int MostSteps = 60;

    internal Projection Find()
    {
        var now = new Situation(start).Judge(goal, side);
        if (goal.Base == Verdict.Barred) return Without(ProjectionOutcome.Unreachable, now, Why("the law does not allow it"));
        if (goal.Base == Verdict.Unknown || !new Situation(start).IsInForce(goal)) return Without(ProjectionOutcome.Unknown, now, Why("no rule is known"));
        if (now.LawfulFrom == start.AsOf) return new Projection(goal, side, ProjectionOutcome.LawfulNow, [], now, start.AsOf, start.AsOf, null);
        var (eager, inTurn) = (Walk(isEager: true), Walk(isEager: false));
        var best = inTurn.Blocked is null && (eager.Blocked is not null || inTurn.State.AsOf < eager.State.AsOf) ? inTurn : eager;
        return best.Blocked is { } blocked ? Without(blocked.IsUnknown ? ProjectionOutcome.Unknown : ProjectionOutcome.Unreachable, now, blocked.Reason) : Chain(best);
    }

    private string Why(string otherwise) => goal.Limits.IsEmpty ? otherwise : goal.Limits[0].Text;

    private Projection Without(ProjectionOutcome outcome, NextStep end, string reason) => new(goal, side, outcome, [], end, null, null, reason);

    private Projection Chain(Walked walked)
    {
        var (latest, last) = Latest(walked.Moves);
        var steps = walked.Steps.Select((step, i) => step with { Latest = latest[i] }).ToList();
        for (var i = steps.Count - 1; i > 0; i--)
        {
            if (steps[i] is { Event: null, Clock: { } clock } && steps[i - 1].Event is null && steps[i - 1].Clock == clock) steps.RemoveAt(i - 1); // one wait, by two readings
        }

        return new Projection(goal, side, ProjectionOutcome.Reachable, ValueList.From(steps), new Situation(walked.State).Judge(goal, side), walked.State.AsOf, last, null);
    }

    private Walked Walk(bool isEager)
    {
        var state = start;
        var moves = new List<ProjectionMove>();
        var steps = new List<ProjectedStep>();
        while (moves.Count < MostSteps)
        {
            var move = new ProjectionPlanner(state, goal, side, isEager).Next();
            if (move is null) return new Walked(state, moves, steps, null);
            if (move is ProjectionMove.Blocked blocked) return new Walked(state, moves, steps, blocked);
            if (moves.Count(other => other == move) > 1 || Day(move, state) is not { } day) break;
            (state, var step) = Take(move, state, day, moves.Count);
            if (step is null) break;
            moves.Add(move);
            steps.Add(step);
        }

        return new Walked(state, moves, steps, new ProjectionMove.Blocked("no end of the chain was found", IsUnknown: true));
    }

    // The day of an act is today, that of a wait the day on which it is over.
    private static LocalDate? Day(ProjectionMove move, TableState state) => move is ProjectionMove.Wait wait ? new Situation(state).Holds(wait.Until).MetOn : state.AsOf;

    private (TableState State, ProjectedStep? Step) Take(ProjectionMove move, TableState state, LocalDate day, int number)
    {
        if (move is ProjectionMove.Wait wait)
        {
            var later = state.OnDay(day);
            return (later, ProjectionText.OfWait(wait, state, later));
        }

        var act = (ProjectionMove.Act)move;
        if (EventOf(act, state, day, number) is not { } e) return (state, null);
        var after = After(state, e, day);
        return (after, ProjectionText.OfAct(act, e, state, after));
    }

    private ProceduralEvent? EventOf(ProjectionMove.Act act, TableState state, LocalDate day, int number)
    {
        var e = Made(act, day, number);
        return e is StrikeNoticeGiven ? Made(act, day, number, ("starts", NamedStart(After(state, e, day)))) : e;
    }

    private static ProceduralEvent? Made(ProjectionMove.Act act, LocalDate day, int number, params (string Name, EventDate Date)[] dates) =>
        HypotheticalEvent.Make(act.Pattern, act.Pattern.By.IsEmpty ? Actor.Unstated : act.Pattern.By[0], day, number, act.Passed, dates);

    // A notice that must name the day of the strike names the first that will be lawful, as far as days are known.
    private LocalDate NamedStart(TableState noticed)
    {
        var now = new Situation(noticed);
        return goal.Conditions.Select(condition => now.Holds(condition.Condition)).Where(outcome => outcome.Truth == Truth.No).Max(outcome => outcome.MetOn) ?? noticed.AsOf;
    }

    private static TableState After(TableState state, BargainingEvent e, LocalDate day) => state.OnDay(day).After(e, day, new TableStates([state]));

    /// <summary>Gets the last day of each step, and of the chain; absent from the first step on that has none.</summary>
    private (LocalDate?[] Days, LocalDate? Last) Latest(List<ProjectionMove> moves)
    {
        var days = new LocalDate?[moves.Count];
        var state = start;
        for (var i = 0; i < moves.Count; i++)
        {
            if (LastDay(moves[i], state, i) is not { } day) return (days, null);
            days[i] = day;
            state = moves[i] is ProjectionMove.Act act && EventOf(act, state, day, i) is { } e ? After(state, e, day) : state.OnDay(day);
        }

        return (days, new Situation(state).Judge(goal, side).LawfulFrom == state.AsOf ? state.AsOf : null);
    }

    private static LocalDate? LastDay(ProjectionMove move, TableState state, int number)
    {
        if (move is ProjectionMove.Wait wait)
        {
            var outcome = new Situation(state).Holds(wait.Until);
            return outcome.Truth == Truth.Yes ? state.AsOf : outcome.MetOn;
        }

        return Made((ProjectionMove.Act)move, state.AsOf, number) is { } e && ProjectionText.DeadlineOf(e, state)?.End is { } end && end >= state.AsOf ? end : null;
    }

    private sealed record Walked(TableState State, List<ProjectionMove> Moves, List<ProjectedStep> Steps, ProjectionMove.Blocked? Blocked);
}
