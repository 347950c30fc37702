using ContractModel.Procedures;
using NodaTime;

namespace ContractModel;

/// <summary>An act that a projection may think of, with every rule of the procedure on it: which permissions judge it, which clocks hold it back or ask for it, what
/// comes before it as a matter of course. None of this depends on the round, so it is found once.</summary>
internal sealed class ProjectedAct
{
    private static readonly LocalDate AnyDay = new(2000, 1, 1);

    private readonly ProceduralEvent? _event;

    internal ProjectedAct(Procedure procedure, EventPattern pattern, Side side, bool? passed, string? whyNotAssumed)
    {
        (Pattern, Passed, WhyNotAssumed) = (pattern, passed, whyNotAssumed);
        if (whyNotAssumed is not null) return;
        _event = HypotheticalEvent.Make(pattern, By, AnyDay, passed);
        if (_event is not { } e) return;
        Permissions = [.. procedure.Permissions.Where(permission => LawAudit.IsAct(permission, e))];
        Waits = [.. TimedRulesOn(procedure, e, ClockKind.Wait, ClockKind.Standstill, ClockKind.Window).Select(rule => new ActWait(rule))];
        AskedForBy = TimedRulesOn(procedure, e, ClockKind.Deadline, ClockKind.Window);
        Request = ActRequest.Of(procedure, e.Tag, side);
        Starts = [.. TimedRulesOn(procedure, e, ClockKind.Deadline).Where(rule => !rule.Clock.Trigger.IsEmpty).Select(rule => new ActStart(procedure, rule, e.Tag))];
    }

    /// <summary>Gets the event, with who acts.</summary>
    internal EventPattern Pattern { get; }

    /// <summary>Gets how a vote went; absent when it is none.</summary>
    internal bool? Passed { get; }

    /// <summary>Gets why no projection assumes it; absent when it may be assumed.</summary>
    internal string? WhyNotAssumed { get; }

    /// <summary>Gets whether it is fixed what the event must say.</summary>
    internal bool CanBeMade => _event is not null;

    /// <summary>Gets the permissions that judge it.</summary>
    internal Permission[] Permissions { get; } = [];

    /// <summary>Gets the clocks that hold it back.</summary>
    internal ActWait[] Waits { get; } = [];

    /// <summary>Gets the clocks that ask for it.</summary>
    internal TimedRule[] AskedForBy { get; } = [];

    /// <summary>Gets the request that it answers; absent when it answers none.</summary>
    internal ActRequest? Request { get; }

    /// <summary>Gets the deadlines for it that an event starts.</summary>
    internal ActStart[] Starts { get; } = [];

    private Actor By => Pattern.By.IsEmpty ? Actor.Unstated : Pattern.By[0];

    /// <summary>Gets the event as it would be recorded on a day, received on that day.</summary>
    internal ProceduralEvent? On(LocalDate day) => Pattern.Moment is not ("on" or "received" or "receivedByAgency") ? HypotheticalEvent.Make(Pattern, By, day, Passed) : _event switch
    {
        null => null,
        StrikeNoticeGiven notice => notice with { On = day, ReceivedByAgency = day },
        NoticeGiven notice => notice with { On = day, ReceivedByAgency = day },
        ImpasseDeclared declared => declared with { On = day, ReceivedByAgency = day },
        _ => _event with { On = day },
    };

    /// <summary>Gets whether an event is never assumed: agreements of both sides, and the very acts of force that projections are about.</summary>
    internal static bool IsNeverAssumed(EventTag tag) => tag is EventTag.OverallAgreementReached or EventTag.ProcedureAgreed or EventTag.TimeLimitExtended or EventTag.TimeLimitWaived
        or EventTag.StrikeBegan or EventTag.LockoutBegan or EventTag.TermsImplemented or EventTag.UnilateralChangeMade;

    /// <summary>Gets whether an event is an act of both sides together that no deadline asks of them.</summary>
    internal static bool IsJoint(Procedure procedure, EventPattern pattern)
    {
        var step = pattern.Tag == EventTag.StepTaken ? pattern.Where.FirstOrDefault(fact => fact.Name == "step")?.Value : null;
        var isJoint = pattern.By is [Actor.Both] || (pattern.By.IsEmpty && procedure.Steps.Any(rule => rule.Id == step && rule.Actor == Actor.Both));
        return isJoint && !procedure.Clocks.Any(clock => clock.Kind == ClockKind.Deadline && EventPattern.Meeting(clock.Act, pattern) is not null);
    }

    internal static string? FindWhyNotAssumed(Procedure procedure, EventPattern pattern)
    {
        if (IsNeverAssumed(pattern.Tag)) return $"it takes the event {pattern.Event}, which is not assumed";
        return IsJoint(procedure, pattern) ? "it takes an act of both sides together, which is not assumed" : null;
    }

    /// <summary>Gets who acts: as the pattern says, or as the permission or clock of the act does; where either side may, the side that asks.</summary>
    internal static EventPattern WithActor(Procedure procedure, EventPattern pattern, Side side)
    {
        var own = side == Side.Union ? Actor.Union : Actor.Employer;
        if (!pattern.By.IsEmpty) return pattern.By.Count == 1 ? pattern : pattern with { By = [pattern.By.Contains(own) ? own : pattern.By[0]] };
        var actor = procedure.Permissions.FirstOrDefault(permission => EventPattern.Meeting(permission.Acts, pattern) is not null)?.Side
            ?? procedure.Clocks.FirstOrDefault(clock => EventPattern.Meeting(clock.Act, pattern) is not null)?.Actor ?? (pattern.Tag == EventTag.StrikeNoticeGiven ? Actor.Union : Actor.Unstated);
        if (actor == Actor.Both) actor = own;
        return actor == Actor.Unstated ? pattern : pattern with { By = [actor] };
    }

    private static TimedRule[] TimedRulesOn(Procedure procedure, ProceduralEvent e, params ReadOnlySpan<ClockKind> kinds)
    {
        var found = new List<TimedRule>();
        foreach (var rule in procedure.TimedRules)
        {
            if (kinds.Contains(rule.Clock.Kind) && EventPattern.AnyMatches(rule.Clock.Act, e)) found.Add(rule);
        }

        return [.. found];
    }
}

/// <summary>A clock that holds an act back, and the condition under which it no longer does.</summary>
internal sealed class ActWait(TimedRule rule)
{
    internal TimedRule Rule => rule;

    internal Condition Until { get; } = rule.Clock.Kind == ClockKind.Window ? new Within { Clock = rule.Clock.Id } : new Elapsed { Clock = rule.Clock.Id };
}
