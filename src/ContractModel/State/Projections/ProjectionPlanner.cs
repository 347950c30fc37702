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

    private readonly Situation _now = now;
    private readonly LocalDate _day = now.Day;
    private readonly ProjectionRequests _requests = new(now, side);

    private Procedure Procedure => _now.Procedure;

    /// <summary>Gets the next move; <see langword="null"/> when every condition that a log can decide is met.</summary>
    internal ProjectionMove? Next() => Choose(Conditions(goal).Select(condition => Toward(condition.Condition, condition.Citation, Deepest) switch
    {
        ProjectionMove.Blocked blocked => blocked with { Reason = $"it takes that {condition.Text}; {blocked.Reason}" },
        var move => move,
    }));

    private IEnumerable<PermissionCondition> Conditions(Permission permission) => permission.Conditions.Where(condition => Procedure.Counts(condition.Voided));

    private ProjectionMove? Allow(Permission permission, int depth) => Choose(Conditions(permission).Select(condition => Toward(condition.Condition, condition.Citation, depth)));

    // One part that nothing can bring rules out the whole. Otherwise acts come before waits, and of waits the one that ends first.
    private ProjectionMove? Choose(IEnumerable<ProjectionMove?> moves)
    {
        ProjectionMove[] needed = [.. moves.OfType<ProjectionMove>()];
        if (needed.FirstOrDefault(move => move is ProjectionMove.Blocked) is { } blocked) return blocked;
        if (!isEager) return needed.FirstOrDefault();
        return needed.FirstOrDefault(move => move is ProjectionMove.Act) ?? needed.OfType<ProjectionMove.Wait>().MinBy(wait => _now.Holds(wait.Until).MetOn);
    }

    private ProjectionMove? Toward(Condition condition, Citation citation, int depth)
    {
        var outcome = _now.Holds(condition);
        if (outcome.Truth != Truth.No) return null;
        if (depth == 0) return new ProjectionMove.Blocked("the rules lead in a circle", IsUnknown: true);
        return outcome.MetOn > _day ? new ProjectionMove.Wait(condition, citation) : Bring(condition, citation, depth);
    }

    // Apart from the question above, which is asked far more often.
    private ProjectionMove? Bring(Condition condition, Citation citation, int depth) => condition switch
    {
        InPhase phase => ToPhase(phase.Phases, depth - 1),
        Not { Condition: AllOf all } => Cheapest(new AnyOf { Conditions = Opposites(all.Conditions) }, citation, depth - 1),
        Not { Condition: AnyOf any } => Choose(Opposites(any.Conditions).Select(part => Toward(part, citation, depth - 1))),
        Not { Condition: InPhase phase } => ToPhase(Others(phase.Phases), depth - 1),
        Happened happened => Happen(happened, citation, depth - 1),
        Elapsed elapsed => Start(elapsed.Clock, citation, depth - 1),
        Within within => Start(within.Clock, citation, depth - 1),
        Kept kept => Keep(Procedure.ClockOf(kept.Clock)!, citation, depth - 1),
        Voted voted => Vote(Procedure.VoteOf(voted.Vote)!, depth - 1),
        ClauseEnded clause when ContractClauses.EndsByNotice(clause.Clause, _now) => Do(NoticeToEnd, citation, depth - 1),
        AllOf all => Choose(all.Conditions.Select(part => Toward(part, citation, depth - 1))),
        AnyOf any => Cheapest(any, citation, depth - 1),
        _ => Blocked(condition),
    };

    private static ValueList<Condition> Opposites(ValueList<Condition> conditions) =>
        ValueList.From(conditions.Select(part => part is Not { Condition: var inner } ? inner : new Not { Condition = part }));

    private static ProjectionMove.Blocked Blocked(Condition condition) => condition switch
    {
        FactHolds { Fact: var fact } => new($"the round's facts do not say {fact.Name}={fact.Value}", IsOther: true),
        Not { Condition: FactHolds { Fact: var fact } } => new($"the round's facts say {fact.Name}={fact.Value}", IsOther: true),
        Not { Condition: Happened { Event.Event: var kind } } => new($"there is a {kind}"),
        Not { Condition: During { Period: var period } } => new($"the law of {period} rules it out"),
        NoAgreement => new("an agreement is in force, and its last day is not known", IsUnknown: true),
        ClauseEnded { Clause: var clause } => new($"a {clause.Name} clause is in force, and no day ends it"),
        During { Period: var period } => new($"it was the law in {period} only"),
        Approved => new("it takes the approval of an agreement"),
        _ => new("no step brings it about", IsUnknown: true),
    };

    private ProjectionMove Cheapest(AnyOf any, Citation citation, int depth)
    {
        var ways = any.Conditions.Select(part => (Part: part, Move: Toward(part, citation, depth))).Where(way => way.Move is not null).ToArray();
        var open = ways.Where(way => way.Move is not ProjectionMove.Blocked).ToArray();
        if (open.Length > 0) return open.MinBy(way => CostOf(way.Part)).Move!;
        return ways.Length > 0 ? ways.MinBy(way => way.Move is ProjectionMove.Blocked { IsOther: true } ? 1 : 0).Move! : new ProjectionMove.Blocked("no step brings it about", IsUnknown: true);
    }

    // Roughly how many steps a condition is away.
    private int CostOf(Condition condition)
    {
        if (_now.Holds(condition) is var outcome && (outcome.Truth != Truth.No || outcome.MetOn is not null)) return 0;
        return condition switch
        {
            InPhase phase => PathTo(phase.Phases)?.Count ?? 100,
            AllOf all => all.Conditions.Sum(CostOf),
            AnyOf any => any.Conditions.Select(CostOf).DefaultIfEmpty().Min(),
            _ => 1,
        };
    }

    private ProjectionMove? Happen(Happened happened, Citation citation, int depth)
    {
        if (happened.After is { } after && Toward(new Happened { Event = after }, citation, depth) is { } first) return first;
        return Do(happened.Event, citation, depth);
    }

    private ProjectionMove? Vote(VoteRule rule, int depth)
    {
        var pattern = new EventPattern { Event = EventKinds.NameOf(EventTag.VoteHeld), Where = [new Fact("type", rule.Kind.Name)], Tag = EventTag.VoteHeld };
        return Do(rule.By is Actor.Both ? pattern : pattern with { By = [rule.By] }, rule.Citation, depth, passed: !rule.Rejects);
    }

    private ProjectionMove? Keep(Clock clock, Citation citation, int depth)
    {
        var deadline = _now.DeadlinesOf(clock).LastOrDefault();
        if (deadline is null) return Start(clock.Id, citation, depth);
        if (deadline.Status != ClockStatus.Running || clock.Act.IsEmpty) return new ProjectionMove.Blocked($"the time for it is over ({clock.Name})");
        return Do(clock.Act[0], citation, depth);
    }

    private ProjectionMove? Start(string id, Citation citation, int depth)
    {
        var clock = Procedure.ClockOf(id)!;
        if (_now.DeadlinesOf(clock).Length > 0)
        {
            var isUnknown = _now.DeadlinesOf(clock)[^1].LacksLength;
            return new ProjectionMove.Blocked(isUnknown ? $"how long it takes is not known ({clock.Name})" : $"the time for it is over ({clock.Name})", isUnknown);
        }

        if (depth == 0) return new ProjectionMove.Blocked("the rules lead in a circle", IsUnknown: true);
        if (clock.When is { } when && Toward(when, citation, depth - 1) is { } first) return first;
        foreach (var part in clock.Parts)
        {
            var rule = Procedure.ClockOf(part)!;
            if (_now.Runs(rule) && _now.DeadlinesOf(rule).Length == 0) return Start(part, citation, depth - 1);
        }

        if (clock.Anchor is { } anchor) return anchor.Clock is { } other ? Start(other, citation, depth - 1) : new ProjectionMove.Blocked($"the day of {anchor} is not given", IsUnknown: true);
        return clock.Trigger.IsEmpty ? new ProjectionMove.Blocked($"nothing starts {clock.Id}", IsUnknown: true) : Do(clock.Trigger[0], clock.Versions[^1].Citation, depth - 1);
    }

    private ProjectionMove? ToPhase(ValueList<string> phases, int depth)
    {
        if (PathTo(phases) is not { } path) return new ProjectionMove.Blocked($"no usual chain of steps leads on from \"{_now.Phase.Name}\"");
        var next = path[0];
        if (next.When is { } when && Toward(when, next.Citation, depth) is { } first) return first;
        if (next.On is { } on) return Do(on, next.Citation, depth);
        var isOver = new Elapsed { Clock = next.After! };
        return Toward(isOver, next.Citation, depth) ?? new ProjectionMove.Blocked($"the time for it is over ({next.After})");
    }

    // Where a phase is in the way, any other will do in which there is no agreement.
    private ValueList<string> Others(ValueList<string> phases) =>
        ValueList.From(Procedure.Phases.Where(phase => !phases.Contains(phase.Id) && phase.Kind != PhaseKind.Agreed && phase.Kind != PhaseKind.TentativeAgreement).Select(phase => phase.Id));

    /// <summary>Gets the shortest way through the transitions that may be assumed; <see langword="null"/> when there is none.</summary>
    private List<Transition>? PathTo(ValueList<string> phases)
    {
        var here = Procedure.NumberOf(_now.Phase.Id);
        var reachedBy = new (int From, Transition? Step)[Procedure.Phases.Count];
        var open = new Queue<int>([here]);
        while (open.TryDequeue(out var phase))
        {
            if (phase != here && phases.Contains(Procedure.Phases[phase].Id)) return Back(phase, here, reachedBy);
            foreach (var transition in Procedure.AssumedFrom(phase, IsAssumed))
            {
                var to = Procedure.NumberOf(transition.To);
                if (to == here || reachedBy[to].Step is not null || (transition.When is { } when && _now.FactsAllow(when) == Truth.No)) continue;
                reachedBy[to] = (phase, transition);
                open.Enqueue(to);
            }
        }

        return null;
    }

    private static List<Transition> Back(int phase, int here, (int From, Transition? Step)[] reachedBy)
    {
        var path = new List<Transition>();
        for (; phase != here; phase = reachedBy[phase].From) path.Insert(0, reachedBy[phase].Step!);
        return path;
    }

    private static bool IsAssumed(Procedure procedure, Transition transition)
    {
        if (!transition.IsUsual || transition.To == Transition.Previous) return false;
        return transition.On is not { } on || !(IsNeverAssumed(on.Tag) || IsJoint(procedure, on) || !Json.EventForms.Known[(int)on.Tag].IsProcedural);
    }

    /// <summary>Gets the move that brings an event about: the event itself when it is lawful and in time today, or else what must come before it.</summary>
    private ProjectionMove? Do(EventPattern pattern, Citation citation, int depth, bool? passed = null)
    {
        if (depth <= 0) return new ProjectionMove.Blocked("the rules lead in a circle", IsUnknown: true);
        if (IsNeverAssumed(pattern.Tag)) return new ProjectionMove.Blocked($"it takes the event {pattern.Event}, which is not assumed");
        if (IsJoint(Procedure, pattern)) return new ProjectionMove.Blocked("it takes an act of both sides together, which is not assumed");
        pattern = By(pattern);
        if (HypotheticalEvent.On(_day, Procedure, pattern, pattern.By.IsEmpty ? Actor.Unstated : pattern.By[0], passed) is not { } e) return new ProjectionMove.Blocked($"what the {pattern.Event} must say is not fixed", IsUnknown: true);
        var before = Permitted(e, depth - 1).Concat(Waits(e)).Concat(Asked(e, depth - 1)).ToArray();
        return before.Length > 0 ? Choose(before) : new ProjectionMove.Act(pattern, citation, passed);
    }

    // Agreements of both sides, and the very acts of force that projections are about.
    internal static bool IsNeverAssumed(EventTag tag) => tag is EventTag.OverallAgreementReached or EventTag.ProcedureAgreed or EventTag.TimeLimitExtended or EventTag.TimeLimitWaived
        or EventTag.StrikeBegan or EventTag.LockoutBegan or EventTag.TermsImplemented or EventTag.UnilateralChangeMade;

    // An act of both together that no deadline asks of them.
    private static bool IsJoint(Procedure procedure, EventPattern pattern)
    {
        var step = pattern.Tag == EventTag.StepTaken ? pattern.Where.FirstOrDefault(fact => fact.Name == "step")?.Value : null;
        var isJoint = pattern.By is [Actor.Both] || (pattern.By.IsEmpty && procedure.Steps.Any(rule => rule.Id == step && rule.Actor == Actor.Both));
        return isJoint && !procedure.Clocks.Any(clock => clock.Kind == ClockKind.Deadline && EventPattern.Meeting(clock.Act, pattern) is not null);
    }

    // Who acts: as the pattern says, or as the permission or clock of the act does; where either side may, the side that asks.
    private EventPattern By(EventPattern pattern)
    {
        var own = side == Side.Union ? Actor.Union : Actor.Employer;
        if (!pattern.By.IsEmpty) return pattern.By.Count == 1 ? pattern : pattern with { By = [pattern.By.Contains(own) ? own : pattern.By[0]] };
        var actor = Procedure.Permissions.FirstOrDefault(permission => EventPattern.Meeting(permission.Acts, pattern) is not null)?.Side
            ?? Procedure.Clocks.FirstOrDefault(clock => EventPattern.Meeting(clock.Act, pattern) is not null)?.Actor ?? (pattern.Tag == EventTag.StrikeNoticeGiven ? Actor.Union : Actor.Unstated);
        if (actor == Actor.Both) actor = own;
        return actor == Actor.Unstated ? pattern : pattern with { By = [actor] };
    }

    private IEnumerable<ProjectionMove> Permitted(ProceduralEvent e, int depth)
    {
        foreach (var permission in Procedure.Permissions)
        {
            if (permission == goal || !LawAudit.IsAct(permission, e) || !_now.IsInForce(permission)) continue;
            if (permission.Base == Verdict.Barred) yield return new ProjectionMove.Blocked($"{permission.Name}: the law does not allow it [{permission.Citation}]");
            else if (Allow(permission, depth) is { } move) yield return move;
        }
    }

    private IEnumerable<ProjectionMove> Asked(ProceduralEvent e, int depth) =>
        _requests.Before(e).Select(first => Do(first.Pattern, first.Citation, depth)).OfType<ProjectionMove>().Where(move => move is not ProjectionMove.Blocked);

    private IEnumerable<ProjectionMove> Waits(ProceduralEvent e)
    {
        foreach (var clock in Procedure.Clocks)
        {
            if (clock.Kind == ClockKind.Deadline || clock.Kind == ClockKind.Limit || !EventPattern.AnyMatches(clock.Act, e)) continue;
            Condition until = clock.Kind == ClockKind.Window ? new Within { Clock = clock.Id } : new Elapsed { Clock = clock.Id };
            if (_now.DeadlinesOf(clock).LastOrDefault() is { Status: var status } deadline && status == ClockStatus.Running && _now.Holds(until).MetOn > _day)
                yield return new ProjectionMove.Wait(until, deadline.Citation);
        }
    }
}
