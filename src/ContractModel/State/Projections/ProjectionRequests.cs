using ContractModel.Procedures;

namespace ContractModel;

/// <summary>Finds what comes before an act as a matter of course: the request that it answers, the step from which the law times it.</summary>
internal sealed class ProjectionRequests(Situation now, Side side)
{
    private Procedure Procedure => now.Procedure;

    /// <summary>Gets the events that come first and have not happened: the chair of a panel is preceded by the naming of its members, a finding by the request for it.</summary>
    internal IEnumerable<(EventPattern Pattern, Citation Citation)> Before(ProceduralEvent e)
    {
        if (Request(e.Tag) is var (request, citation)) yield return (request, citation);
        foreach (var clock in Procedure.Clocks)
        {
            if (clock.Kind != ClockKind.Deadline || clock.Trigger.IsEmpty || !EventPattern.AnyMatches(clock.Act, e) || now.DeadlinesOf(clock).Length > 0) continue;
            if (clock.When is { } when && now.FactsAllow(when) == Truth.No) continue;
            if (clock.Trigger.Select(trigger => Owed(trigger, e) ?? Allowed(trigger, e)).FirstOrDefault(act => act is not null) is { } first) yield return (first, clock.Versions[^1].Citation);
        }
    }

    // A neutral is appointed because somebody asked: the statute's own rule on such a request, where it was not made yet.
    private (EventPattern Pattern, Citation Citation)? Request(EventTag tag)
    {
        var action = tag switch
        {
            EventTag.MediatorAppointed => LegalAction.RequestMediation,
            EventTag.PanelChairSelected => LegalAction.RequestFactfinding,
            EventTag.ArbitratorSelected => LegalAction.RequestArbitration,
            _ => null,
        };
        var permission = Procedure.Permissions.FirstOrDefault(permission => permission.Action == action && permission.Base == Verdict.Permitted && Situation.IsFor(permission, side));
        if (permission is null || permission.Acts.IsEmpty || !(permission.Phases.IsEmpty || permission.Phases.Contains(now.Phase.Id))) return null;
        return permission.Acts.Any(act => act.Tag == tag || PastEvents.Has(new Happened { Event = act }, now)) ? null : (permission.Acts[0], permission.Citation);
    }

    // What somebody must do by a clock that runs.
    private EventPattern? Owed(EventPattern trigger, ProceduralEvent e)
    {
        foreach (var clock in Procedure.Clocks)
        {
            if (clock.Kind != ClockKind.Deadline || EventPattern.Meeting(clock.Act, trigger) is null) continue;
            if (now.DeadlinesOf(clock).LastOrDefault() is not { } owed || owed.Status != ClockStatus.Running) continue;
            if (owed.Clock.Act.FirstOrDefault(act => act.Tag != e.Tag && !trigger.Excludes(act)) is not { } act) continue;
            return owed.Clock.EachSide && act.By.IsEmpty ? act with { By = [StillOwing(owed)] } : act;
        }

        return null;
    }

    // What a side may do in this phase, or an agency or neutral does, and has not done.
    private EventPattern? Allowed(EventPattern trigger, ProceduralEvent e)
    {
        if (trigger.Tag == e.Tag || PastEvents.Has(new Happened { Event = trigger }, now)) return null;
        if (!Procedure.Permissions.Any(permission => EventPattern.Meeting(permission.Acts, trigger) is not null)) return ProjectionPlanner.IsNeverAssumed(trigger.Tag) ? null : trigger; // an act of an agency or a neutral
        var isAsked = Procedure.Permissions.Any(permission =>
            permission.Base == Verdict.Permitted && EventPattern.Meeting(permission.Acts, trigger) is not null && (permission.Phases.IsEmpty || permission.Phases.Contains(now.Phase.Id)));
        return isAsked ? trigger : null;
    }

    private Actor StillOwing(Deadline owed)
    {
        var facts = now.Facts.Span;
        for (var i = facts.Length - 1; i >= 0 && !ReferenceEquals(facts[i], owed.Trigger); i--)
        {
            if (EventPattern.AnyMatches(owed.Clock.Act, facts[i]) && ((ProceduralEvent)facts[i]).By == Actor.Union) return Actor.Employer;
        }

        return Actor.Union;
    }
}
