using ContractModel.Procedures;
using NodaTime;

namespace ContractModel;

/// <summary>How a clock stands: whether what it times was done, and when.</summary>
internal readonly struct ClockStanding
{
    private readonly Situation _situation;
    private readonly TimedRule _rule;
    private readonly int _trigger;
    private readonly Period _end;
    private readonly ZonedDateTime? _endsAt;

    /// <param name="situation">The situation.</param>
    /// <param name="rule">The rule.</param>
    /// <param name="trigger">The position of the fact that started it.</param>
    /// <param name="end">The end by the reading taken.</param>
    /// <param name="endsAt">The moment of the end of a period of hours; absent when the end is a day.</param>
    internal ClockStanding(Situation situation, TimedRule rule, int trigger, Period end, ZonedDateTime? endsAt)
    {
        (_situation, _rule, _trigger, _end, _endsAt) = (situation, rule, trigger, end, endsAt);
        MetBy = rule.Clock.Kind == ClockKind.Limit ? Exceeding() : FirstAct();
        Status = Find();
    }

    internal ClockStatus Status { get; }

    internal BargainingEvent? MetBy { get; }

    private Clock Clock => _rule.Clock;

    private ClockStatus Find()
    {
        if (Clock.Kind == ClockKind.Limit) return MetBy is null ? ClockStatus.Met : ClockStatus.Exceeded;
        var mustWait = Clock.Kind == ClockKind.Wait || Clock.Kind == ClockKind.Standstill || Clock.Kind == ClockKind.Window;
        var mustAct = MustAct(Clock);
        if (MetBy is { } act)
        {
            var hour = Hour(act);
            if (hour < 0 && mustWait && !mustAct) return ClockStatus.Early;
            if (hour > 0 && mustAct) return ClockStatus.Late;
            if (mustWait && act.On.Last < _end.First) return ClockStatus.Early;
            return mustAct && act.On.First > _end.Last ? ClockStatus.Late : ClockStatus.Met;
        }

        return IsMoot() ? ClockStatus.Moot : Unmet(Clock, _end.Last, _situation.Day);
    }

    /// <summary>Gets whether an answer stands on another day too, if nothing else changes: only one that nothing has met, ended or waived is a matter of the day.</summary>
    internal static bool Stands(Deadline answer, LocalDate day)
    {
        var isOfTheDay = answer.Status == ClockStatus.Running || answer.Status == ClockStatus.Passed || answer.Status == ClockStatus.Over;
        return !isOfTheDay || Unmet(answer.Clock, answer.End, day) == answer.Status;
    }

    private static bool MustAct(Clock clock) => clock.Kind == ClockKind.Deadline || clock.Kind == ClockKind.Window;

    private static ClockStatus Unmet(Clock clock, LocalDate? end, LocalDate day)
    {
        if (MustAct(clock)) return end < day ? ClockStatus.Passed : ClockStatus.Running;
        return end <= day ? ClockStatus.Over : ClockStatus.Running;
    }

    // Before (-1) or after (1) the moment of the end; 0 where a day is all that is known, or the moment is the same.
    private int Hour(BargainingEvent act)
    {
        if (_endsAt is not { } end || act.On.Time is not { } time) return 0;
        return Math.Sign(act.On.Anchor.At(time).InZoneLeniently(end.Zone).ToInstant().CompareTo(end.ToInstant()));
    }

    // Where each side must act, the second of them meets the deadline.
    private BargainingEvent? FirstAct()
    {
        if (!_rule.MayBeMet(_situation.Happened)) return null;
        var facts = _situation.Facts.Span;
        BargainingEvent? early = null;
        var (union, employer) = (false, false);
        for (var i = _trigger + 1; i < facts.Length; i++)
        {
            if (!EventPattern.AnyMatches(Clock.Act, facts[i])) continue;
            var by = ((ProceduralEvent)facts[i]).By;
            if (Clock.Kind == ClockKind.Window && facts[i].On.Last < _end.First)
            {
                early ??= facts[i]; // one who was too early may act again inside the window
                continue;
            }

            if (!Clock.EachSide || by is not (Actor.Union or Actor.Employer)) return facts[i];
            union |= by == Actor.Union;
            employer |= by == Actor.Employer;
            if (union && employer) return facts[i];
        }

        return early;
    }

    private BargainingEvent? Exceeding()
    {
        var trigger = _situation.Facts.Span[_trigger];
        return ((ProceduralEvent)trigger).Moment("expires") is { First: { } last } && last > _end.Last ? trigger : null;
    }

    // An agreement after which nobody asks any more is asked about again when it was voted down.
    private bool IsMoot()
    {
        if (!_rule.MayBeMoot(_situation.Happened)) return false;
        var facts = _situation.Facts.Span;
        BargainingEvent? ended = null;
        for (var i = _trigger + 1; i < facts.Length; i++)
        {
            if (EventPattern.AnyMatches(Clock.EndedBy, facts[i])) ended = facts[i];
            else if (ended is OverallAgreementReached && facts[i] is RatificationRejected or AdoptionRejected) ended = null;
        }

        return ended is not null;
    }
}
