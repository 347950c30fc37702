using ContractModel.Procedures;

namespace ContractModel;

/// <summary>A deadline for an act, and what can start it: what the law times from an event is preceded by that event.</summary>
internal sealed class ActStart(Procedure procedure, TimedRule rule, EventTag act)
{
    private readonly Trigger[] _triggers = [.. rule.Clock.Trigger.Select(trigger => new Trigger(procedure, trigger, act))];

    internal Citation Citation => rule.Clock.Versions[^1].Citation;

    /// <summary>Gets the event that starts the deadline and comes next; <see langword="null"/> when it runs already, or nobody has to bring that event about.</summary>
    internal EventPattern? Next(Situation now)
    {
        if (now.DeadlinesOf(rule).Length > 0) return null;
        if (rule.Clock.When is { } when && now.FactsAllow(when) == Truth.No) return null;
        foreach (var trigger in _triggers)
        {
            if (trigger.Owed(now) is { } owed) return owed;
            if (trigger.IsAllowed(now)) return trigger.Pattern;
        }

        return null;
    }

    /// <summary>One event that starts the deadline, with the rules that ask for it or allow it.</summary>
    private sealed class Trigger
    {
        private readonly (TimedRule Rule, EventPattern? Act)[] _owing;
        private readonly Happened _happened;
        private readonly bool _isFree;
        private readonly Permission[] _permissions;

        internal Trigger(Procedure procedure, EventPattern pattern, EventTag act)
        {
            Pattern = pattern;
            _happened = new Happened { Event = pattern };
            _owing = [.. procedure.TimedRules.Where(rule => rule.Clock.Kind == ClockKind.Deadline && EventPattern.Meeting(rule.Clock.Act, pattern) is not null)
                .Select(rule => (rule, rule.Clock.Act.FirstOrDefault(other => other.Tag != act && !pattern.Excludes(other))))];
            var meeting = procedure.Permissions.Where(permission => EventPattern.Meeting(permission.Acts, pattern) is not null).ToArray();
            _isFree = meeting.Length == 0 && !ProjectedAct.IsNeverAssumed(pattern.Tag); // an act of an agency or a neutral
            _permissions = [.. meeting.Where(permission => permission.Base == Verdict.Permitted)];
            IsTheActItself = pattern.Tag == act;
        }

        internal EventPattern Pattern { get; }

        private bool IsTheActItself { get; }

        /// <summary>Gets what somebody must do by a clock that runs.</summary>
        internal EventPattern? Owed(Situation now)
        {
            foreach (var (rule, act) in _owing)
            {
                if (act is null || now.LastOf(rule) is not { } owed || owed.Status != ClockStatus.Running) continue;
                return rule.Clock.EachSide && act.By.IsEmpty ? act with { By = [StillOwing(owed, now)] } : act;
            }

            return null;
        }

        /// <summary>Gets whether a side may do it in this phase, or an agency or neutral does it, and it was not done.</summary>
        internal bool IsAllowed(Situation now)
        {
            if (IsTheActItself || PastEvents.Has(_happened, now)) return false;
            if (_isFree) return true;
            foreach (var permission in _permissions)
            {
                if (permission.Phases.IsEmpty || permission.Phases.Has(now.Phase.Id)) return true;
            }

            return false;
        }

        private static Actor StillOwing(Deadline owed, Situation now)
        {
            var facts = now.Facts.Span;
            for (var i = facts.Length - 1; i >= 0 && !ReferenceEquals(facts[i], owed.Trigger); i--)
            {
                if (EventPattern.AnyMatches(owed.Clock.Act, facts[i]) && ((ProceduralEvent)facts[i]).By == Actor.Union) return Actor.Employer;
            }

            return Actor.Union;
        }
    }
}
