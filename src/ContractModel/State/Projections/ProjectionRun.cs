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
        var begin = new Moment(start);
        var now = begin.Situation.Judge(goal, side);
        if (goal.Base == Verdict.Barred) return Without(ProjectionOutcome.Unreachable, now, Why("the law does not allow it"));
        if (goal.Base == Verdict.Unknown || !begin.Situation.IsInForce(goal)) return Without(ProjectionOutcome.Unknown, now, Why("no rule is known"));
        if (now.LawfulFrom == start.AsOf) return new Projection(goal, side, ProjectionOutcome.LawfulNow, [], now, start.AsOf, start.AsOf, null);
        var walked = Walk(begin, isEager: true);
        if (walked.Blocked is not null && Walk(begin, isEager: false) is { Blocked: null } inTurn) walked = inTurn;
        return walked.Blocked is { } blocked ? Without(blocked.IsUnknown ? ProjectionOutcome.Unknown : ProjectionOutcome.Unreachable, now, blocked.Reason) : Chain(begin, walked);
    }

    private string Why(string otherwise) => goal.Limits.IsEmpty ? otherwise : goal.Limits[0].Text;

    private Projection Without(ProjectionOutcome outcome, NextStep end, string reason) => new(goal, side, outcome, [], end, null, null, reason);

    private Projection Chain(Moment begin, Walked walked)
    {
        var (latest, last) = Latest(begin, walked);
        var steps = walked.Steps.Select((step, i) => step with { Latest = latest[i] }).ToList();
        for (var i = steps.Count - 1; i > 0; i--)
        {
            if (steps[i] is { Event: null, Clock: { } clock } && steps[i - 1].Event is null && steps[i - 1].Clock == clock) steps.RemoveAt(i - 1); // one wait, by two readings
        }

        return new Projection(goal, side, ProjectionOutcome.Reachable, ValueList.From(steps), walked.End.Situation.Judge(goal, side), walked.End.Day, last, null);
    }

    private Walked Walk(Moment moment, bool isEager)
    {
        var moves = new List<ProjectionMove>();
        var moments = new List<Moment>();
        var steps = new List<ProjectedStep>();
        while (moves.Count < MostSteps)
        {
            var move = new ProjectionPlanner(moment.Situation, goal, side, isEager).Next();
            if (move is null) return new Walked(moment, moves, moments, steps, null);
            if (move is ProjectionMove.Blocked blocked) return new Walked(moment, moves, moments, steps, blocked);
            if (CountOf(move, moves) > 1 || DayOf(move, moment) is not { } day || Take(move, moment, day) is not { } next) break;
            steps.Add(StepOf(move, moment, next));
            moves.Add(move);
            moments.Add(next);
            moment = next;
        }

        return new Walked(moment, moves, moments, steps, new ProjectionMove.Blocked("no end of the chain was found", isUnknown: true));
    }

    private static int CountOf(ProjectionMove move, List<ProjectionMove> moves)
    {
        var count = 0;
        foreach (var other in moves)
        {
            if (other == move) count++;
        }

        return count;
    }

    // The day of an act is today, that of a wait the day on which it is over.
    private static LocalDate? DayOf(ProjectionMove move, Moment moment) => move is ProjectionMove.Wait wait ? moment.Situation.Holds(wait.Until).MetOn : moment.Day;

    private Moment? Take(ProjectionMove move, Moment moment, LocalDate day)
    {
        if (move is not ProjectionMove.Act act) return new Moment(moment.Table.OnDay(day));
        return EventOf(act, moment, day) is { } e ? moment.After(e, day) : null;
    }

    private static ProjectedStep StepOf(ProjectionMove move, Moment before, Moment after) => move is ProjectionMove.Wait wait
        ? ProjectionText.OfWait(wait, before.Situation, after.Situation)
        : ProjectionText.OfAct((ProjectionMove.Act)move, after.Last!, before.Situation, after.Situation);

    private ProceduralEvent? EventOf(ProjectionMove.Act act, Moment moment, LocalDate day)
    {
        var e = act.Event.On(day);
        return e is StrikeNoticeGiven notice ? notice with { Starts = NamedStart(moment.After(notice, day)) } : e;
    }

    // A notice that must name the day of the strike names the first that will be lawful, as far as days are known.
    private EventDate NamedStart(Moment noticed)
    {
        LocalDate? named = null;
        foreach (var condition in goal.Conditions)
        {
            var outcome = noticed.Situation.Holds(condition.Condition);
            if (outcome.Truth == Truth.No && !(outcome.MetOn <= named)) named = outcome.MetOn ?? named;
        }

        return named ?? noticed.Day;
    }

    /// <summary>Gets the last day of each step, and of the chain; absent from the first step on that has none.</summary>
    private (LocalDate?[] Days, LocalDate? Last) Latest(Moment moment, Walked earliest)
    {
        var days = new LocalDate?[earliest.Moves.Count];
        var isSame = true; // as long as the last day of every step was its first day too, the two walks are one
        for (var i = 0; i < days.Length; i++)
        {
            if (LastDayOf(earliest.Moves[i], moment) is not { } day) return (days, null);
            isSame = isSame && day == earliest.Moments[i].Day;
            if ((isSame ? earliest.Moments[i] : Take(earliest.Moves[i], moment, day)) is not { } next) return (days, null);
            days[i] = day;
            moment = next;
        }

        return (days, moment.Situation.Judge(goal, side).LawfulFrom == moment.Day ? moment.Day : null);
    }

    private static LocalDate? LastDayOf(ProjectionMove move, Moment moment)
    {
        if (move is ProjectionMove.Wait wait)
        {
            var outcome = moment.Situation.Holds(wait.Until);
            return outcome.Truth == Truth.Yes ? moment.Day : outcome.MetOn;
        }

        return ProjectionText.DeadlineOf(((ProjectionMove.Act)move).Event, moment.Situation)?.End is { } end && end >= moment.Day ? end : null;
    }

    private sealed record Walked(Moment End, List<ProjectionMove> Moves, List<Moment> Moments, List<ProjectedStep> Steps, ProjectionMove.Blocked? Blocked);

    /// <summary>A table on a day of the chain, and what is asked of it there.</summary>
    private sealed class Moment(TableState table, ProceduralEvent? last = null)
    {
        internal TableState Table => table;

        internal Situation Situation => table.Situation;

        internal LocalDate Day => table.AsOf;

        /// <summary>Gets the event that led here; absent when time did.</summary>
        internal ProceduralEvent? Last => last;

        internal Moment After(ProceduralEvent e, LocalDate day) => new(table.OnDay(day).After(e, day, new TableStates([table])), e);
    }
}
