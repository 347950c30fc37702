using ContractModel.Procedures;
using NodaTime;

namespace ContractModel;

/// <summary>Finds what would have to come next at a table for an act to become lawful.</summary>
/// <param name="now">The table on a day.</param>
/// <param name="goal">The rule on the act.</param>
/// <param name="side">The side that would act.</param>
/// <param name="isEager">Whether what can be done at once is done before anything is waited for; otherwise each condition is brought about in its turn, so that a
/// notice that goes stale is not given too soon.</param>
internal sealed class ProjectionPlanner(Situation now, Permission goal, Side side, bool isEager)
{
    /// <summary>One condition can lead to another; a chain longer than this is a circle.</summary>
    private const int Deepest = 20;

    private static readonly EventPattern NoticeToEnd = new()
    {
        Event = EventKinds.NameOf(EventTag.NoticeGiven), Where = [new Fact("purpose", NoticePurpose.Terminate.Name)], Tag = EventTag.NoticeGiven,
    };

    private static readonly ProjectionMove.Blocked Circle = new("the rules lead in a circle", isUnknown: true);

    private readonly LocalDate _day = now.Day;
    private (Transition? First, int Steps)[]? _reached;
    private int[]? _open;

    private Procedure Procedure => now.Procedure;

    /// <summary>Gets the next move; <see langword="null"/> when every condition that a log can decide is met.</summary>
    internal ProjectionMove? Next()
    {
        ProjectionMove? next = null;
        foreach (var condition in goal.Conditions.AsSpan())
        {
            if (!Procedure.Counts(condition.Voided)) continue;
            next = Better(next, Toward(condition.Condition, condition.Citation, Deepest));
            if (next is ProjectionMove.Blocked blocked) return new ProjectionMove.Blocked($"it takes that {condition.Text}; {blocked.Reason}", blocked.IsUnknown);
        }

        return next;
    }

    private ProjectionMove? Allow(Permission permission, int depth)
    {
        ProjectionMove? next = null;
        foreach (var condition in permission.Conditions.AsSpan())
        {
            if (Procedure.Counts(condition.Voided)) next = Better(next, Toward(condition.Condition, condition.Citation, depth));
            if (next is ProjectionMove.Blocked) return next;
        }

        return next;
    }

    private ProjectionMove? All(ReadOnlySpan<Condition> conditions, Citation citation, int depth)
    {
        ProjectionMove? next = null;
        foreach (var condition in conditions)
        {
            next = Better(next, Toward(condition, citation, depth));
            if (next is ProjectionMove.Blocked) return next;
        }

        return next;
    }

    // One part that nothing can bring rules out the whole. Otherwise acts come before waits, and of waits the one that ends first.
    private ProjectionMove? Better(ProjectionMove? first, ProjectionMove? second)
    {
        if (first is null || second is null) return first ?? second;
        if (first is ProjectionMove.Blocked || second is ProjectionMove.Blocked) return first is ProjectionMove.Blocked ? first : second;
        if (!isEager || first is not ProjectionMove.Wait wait) return first;
        return second is not ProjectionMove.Wait other || now.Holds(other.Until).MetOn < now.Holds(wait.Until).MetOn ? second : first;
    }

    private ProjectionMove? Toward(Condition condition, Citation citation, int depth)
    {
        var outcome = now.Holds(condition);
        if (outcome.Truth != Truth.No) return null;
        if (depth == 0) return Circle;
        return outcome.MetOn > _day ? new ProjectionMove.Wait(condition, citation) : Bring(condition, citation, depth);
    }

    // Apart from the question above, which is asked far more often.
    private ProjectionMove? Bring(Condition condition, Citation citation, int depth) => condition switch
    {
        InPhase phase => ToPhase(phase.Phases, depth - 1),
        Not { Condition: AllOf all } => Cheapest(Opposites(all.Conditions), citation, depth - 1),
        Not { Condition: AnyOf any } => All(Opposites(any.Conditions), citation, depth - 1),
        Not { Condition: InPhase phase } => ToPhase(Others(phase.Phases), depth - 1),
        Happened happened => Happen(happened, citation, depth - 1),
        Elapsed elapsed => Start(elapsed.RuleIn(Procedure), citation, depth - 1),
        Within within => Start(within.RuleIn(Procedure), citation, depth - 1),
        Kept kept => Keep(kept.RuleIn(Procedure), citation, depth - 1),
        Voted voted => Vote(Procedure.VoteOf(voted.Vote)!, depth - 1),
        ClauseEnded clause when ContractClauses.EndsByNotice(clause.Clause, now) => Do(NoticeToEnd, citation, depth - 1),
        AllOf all => All(all.Conditions.AsSpan(), citation, depth - 1),
        AnyOf any => Cheapest(any.Conditions.AsSpan(), citation, depth - 1),
        _ => Blocked(condition),
    };

    private static Condition[] Opposites(ValueList<Condition> conditions)
    {
        var opposites = new Condition[conditions.Count];
        for (var i = 0; i < opposites.Length; i++) opposites[i] = conditions[i] is Not { Condition: var inner } ? inner : new Not { Condition = conditions[i] };
        return opposites;
    }

    private static ProjectionMove.Blocked Blocked(Condition condition) => condition switch
    {
        FactHolds { Fact: var fact } => new(fact, static about => $"the round's facts do not say {((Fact)about).Name}={((Fact)about).Value}", IsOther: true),
        Not { Condition: FactHolds { Fact: var fact } } => new(fact, static about => $"the round's facts say {((Fact)about).Name}={((Fact)about).Value}", IsOther: true),
        Not { Condition: Happened { Event.Event: var kind } } => new(kind, static kind => $"there is a {kind}"),
        Not { Condition: During { Period: var period } } => new(period, static period => $"the law of {period} rules it out"),
        NoAgreement => new("an agreement is in force, and its last day is not known", isUnknown: true),
        ClauseEnded { Clause: var clause } => new(clause, static clause => $"a {((ClauseKind)clause).Name} clause is in force, and no day ends it"),
        During { Period: var period } => new(period, static period => $"it was the law in {period} only"),
        Approved => new("it takes the approval of an agreement"),
        _ => new("no step brings it about", isUnknown: true),
    };

    // The way that is the fewest steps away, of those that are open; where none is, the reason that most concerns this unit.
    private ProjectionMove Cheapest(ReadOnlySpan<Condition> ways, Citation citation, int depth)
    {
        if (ways.Length == 1) return Toward(ways[0], citation, depth) ?? new ProjectionMove.Blocked("no step brings it about", isUnknown: true);
        var costs = new int[ways.Length];
        for (var i = 0; i < costs.Length; i++) costs[i] = CostOf(ways[i]);
        var (blocked, blockedAt) = ((ProjectionMove.Blocked?)null, -1);
        for (var tried = 0; tried < costs.Length; tried++)
        {
            var at = costs.AsSpan().IndexOf(Least(costs));
            costs[at] = int.MaxValue;
            var move = Toward(ways[at], citation, depth);
            if (move is not null and not ProjectionMove.Blocked) return move;
            if (move is ProjectionMove.Blocked other && (blocked is null || (other.IsOther, at).CompareTo((blocked.IsOther, blockedAt)) < 0)) (blocked, blockedAt) = (other, at);
        }

        return blocked ?? new ProjectionMove.Blocked("no step brings it about", isUnknown: true);
    }

    private static int Least(int[] costs)
    {
        var least = int.MaxValue;
        foreach (var cost in costs) least = Math.Min(least, cost);
        return least;
    }

    // Roughly how many steps a condition is away.
    private int CostOf(Condition condition)
    {
        if (now.Holds(condition) is var outcome && (outcome.Truth != Truth.No || outcome.MetOn is not null)) return 0;
        var cost = 0;
        switch (condition)
        {
            case InPhase phase:
                return PathTo(phase.Phases)?.Steps ?? 100;
            case AllOf all:
                foreach (var part in all.Conditions.AsSpan()) cost += CostOf(part);
                return cost;
            case AnyOf { Conditions.IsEmpty: false } any:
                cost = int.MaxValue;
                foreach (var part in any.Conditions.AsSpan()) cost = Math.Min(cost, CostOf(part));
                return cost;
            default:
                return condition is AnyOf ? 0 : 1;
        }
    }

    private ProjectionMove? Happen(Happened happened, Citation citation, int depth)
    {
        if (happened.After is { } after && Toward(new Happened { Event = after }, citation, depth) is { } first) return first;
        return Do(happened.Event, citation, depth);
    }

    private ProjectionMove Vote(VoteRule rule, int depth) => Do(Procedure.ProjectedActs.Of(rule, side), rule.Citation, depth);

    private ProjectionMove? Keep(TimedRule rule, Citation citation, int depth)
    {
        if (now.LastOf(rule) is not { } deadline) return Start(rule, citation, depth);
        return deadline.Status == ClockStatus.Running && !rule.Clock.Act.IsEmpty ? Do(rule.Clock.Act[0], citation, depth) : IsOver(rule.Clock);
    }

    private static ProjectionMove.Blocked IsOver(Clock clock) => new(clock, static clock => $"the time for it is over ({((Clock)clock).Name})");

    private ProjectionMove? Start(TimedRule rule, Citation citation, int depth)
    {
        var clock = rule.Clock;
        if (now.LastOf(rule) is { } last) return last.LacksLength ? new ProjectionMove.Blocked(clock, static clock => $"how long it takes is not known ({((Clock)clock).Name})", IsUnknown: true) : IsOver(clock);
        if (depth == 0) return Circle;
        if (clock.When is { } when && Toward(when, citation, depth - 1) is { } first) return first;
        foreach (var part in rule.Parts)
        {
            if (now.Runs(part.Clock) && now.DeadlinesOf(part).Length == 0) return Start(part, citation, depth - 1);
        }

        if (clock.Anchor is { } anchor) return anchor.Clock is { } other ? Start(Procedure.TimedOf(other), citation, depth - 1) : new ProjectionMove.Blocked(anchor, static anchor => $"the day of {anchor} is not given", IsUnknown: true);
        return clock.Trigger.IsEmpty ? new ProjectionMove.Blocked(clock, static clock => $"nothing starts {((Clock)clock).Id}", IsUnknown: true) : Do(clock.Trigger[0], clock.Versions[^1].Citation, depth - 1);
    }

    private ProjectionMove? ToPhase(ValueList<string> phases, int depth)
    {
        if (PathTo(phases) is not var (next, _)) return new ProjectionMove.Blocked(now.Phase, static phase => $"no usual chain of steps leads on from \"{((Phase)phase).Name}\"");
        if (next.When is { } when && Toward(when, next.Citation, depth) is { } first) return first;
        if (next.On is { } on) return Do(on, next.Citation, depth);
        return Toward(new Elapsed { Clock = next.After! }, next.Citation, depth) ?? new ProjectionMove.Blocked(next.After!, static clock => $"the time for it is over ({clock})");
    }

    // Where a phase is in the way, any other will do in which there is no agreement.
    private ValueList<string> Others(ValueList<string> phases) =>
        ValueList.From(Procedure.Phases.Where(phase => !phases.Has(phase.Id) && phase.Kind != PhaseKind.Agreed && phase.Kind != PhaseKind.TentativeAgreement).Select(phase => phase.Id));

    /// <summary>Gets the first transition of the shortest way through those that may be assumed, and how many they are; <see langword="null"/> when there is none.</summary>
    private (Transition First, int Steps)? PathTo(ValueList<string> phases)
    {
        var here = now.PhaseNumber;
        var reached = _reached ??= new (Transition? First, int Steps)[Procedure.Phases.Count];
        var open = _open ??= new int[reached.Length];
        Array.Clear(reached);
        open[0] = here;
        for (var (at, known) = (0, 1); at < known; at++)
        {
            var phase = open[at];
            if (phase != here && phases.Has(Procedure.Phases[phase].Id)) return (reached[phase].First!, reached[phase].Steps);
            foreach (var (transition, to) in Procedure.AssumedFrom(phase, IsAssumed))
            {
                if (to == here || reached[to].First is not null || (transition.When is { } when && now.FactsAllow(when) == Truth.No)) continue;
                reached[to] = (reached[phase].First ?? transition, reached[phase].Steps + 1);
                open[known++] = to;
            }
        }

        return null;
    }

    private static bool IsAssumed(Procedure procedure, Transition transition)
    {
        if (!transition.IsUsual || transition.To == Transition.Previous) return false;
        return transition.On is not { } on || !(ProjectedAct.IsNeverAssumed(on.Tag) || ProjectedAct.IsJoint(procedure, on) || !Json.EventForms.Known[(int)on.Tag].IsProcedural);
    }

    private ProjectionMove Do(EventPattern pattern, Citation citation, int depth) => Do(Procedure.ProjectedActs.Of(pattern, side), citation, depth);

    /// <summary>Gets the move that brings an act about: the act itself when it is lawful and in time today, or else what must come before it.</summary>
    private ProjectionMove Do(ProjectedAct act, Citation citation, int depth)
    {
        if (depth <= 0) return Circle;
        if (act.WhyNotAssumed is { } reason) return new ProjectionMove.Blocked(reason);
        if (!act.CanBeMade) return new ProjectionMove.Blocked(act.Pattern.Event, static kind => $"what the {kind} must say is not fixed", IsUnknown: true);
        var before = Permitted(act, depth - 1);
        if (before is ProjectionMove.Blocked) return before;
        before = Better(before, Awaited(act));
        before = Better(before, Asked(act, depth - 1));
        return before ?? new ProjectionMove.Act(act, citation);
    }

    private ProjectionMove? Permitted(ProjectedAct act, int depth)
    {
        ProjectionMove? before = null;
        foreach (var permission in act.Permissions)
        {
            if (ReferenceEquals(permission, goal) || !now.IsInForce(permission)) continue;
            if (permission.Base == Verdict.Barred) return new ProjectionMove.Blocked(permission, static about => $"{((Permission)about).Name}: the law does not allow it [{((Permission)about).Citation}]");
            before = Better(before, Allow(permission, depth));
            if (before is ProjectionMove.Blocked) return before;
        }

        return before;
    }

    private ProjectionMove? Awaited(ProjectedAct act)
    {
        ProjectionMove? before = null;
        foreach (var wait in act.Waits)
        {
            if (now.LastOf(wait.Rule) is { Status: var status } deadline && status == ClockStatus.Running && now.Holds(wait.Until).MetOn > _day)
                before = Better(before, new ProjectionMove.Wait(wait.Until, deadline.Citation));
        }

        return before;
    }

    // What comes first as a matter of course and has not happened: the chair of a panel is preceded by the naming of its members, a finding by the request for it.
    private ProjectionMove? Asked(ProjectedAct act, int depth)
    {
        ProjectionMove? before = null;
        if (act.Request is { } request && request.IsDue(now)) before = Open(Do(request.Pattern, request.Citation, depth));
        foreach (var start in act.Starts)
        {
            if (start.Next(now) is { } next) before = Better(before, Open(Do(next, start.Citation, depth)));
        }

        return before;
    }

    private static ProjectionMove? Open(ProjectionMove? move) => move is ProjectionMove.Blocked ? null : move;
}
