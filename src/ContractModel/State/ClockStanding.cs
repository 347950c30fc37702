using ContractModel.Procedures;
using NodaTime;

namespace ContractModel;

/// <summary>How a clock stands: whether what it times was done, and when.</summary>
internal sealed class ClockStanding
{
    private readonly Situation _situation;
    private readonly Clock _clock;
    private readonly int _trigger;
    private readonly Period _end;
    private readonly LocalDateTime? _endsAt;

    /// <param name="situation">The situation.</param>
    /// <param name="clock">The rule.</param>
    /// <param name="trigger">The position of the fact that started it.</param>
    /// <param name="end">The end by the reading taken.</param>
    /// <param name="endsAt">The moment of the end where hours are counted and the time of the trigger is known.</param>
    internal ClockStanding(Situation situation, Clock clock, int trigger, Period end, LocalDateTime? endsAt)
    {
        (_situation, _clock, _trigger, _end, _endsAt) = (situation, clock, trigger, end, endsAt);
        MetBy = clock.Kind == ClockKind.Limit ? Exceeding() : FirstAct();
        Status = Find();
    }

    internal ClockStatus Status { get; }

    internal BargainingEvent? MetBy { get; }

    private ClockStatus Find()
    {
        if (_clock.Kind == ClockKind.Limit) return MetBy is null ? ClockStatus.Met : ClockStatus.Late;
        var mustWait = _clock.Kind == ClockKind.Wait || _clock.Kind == ClockKind.Standstill || _clock.Kind == ClockKind.Window;
        var mustAct = _clock.Kind == ClockKind.Deadline || _clock.Kind == ClockKind.Window;
        if (MetBy is { } act)
        {
            if (mustWait && (act.On.Last < _end.First || MomentOf(act) < _endsAt)) return ClockStatus.Early;
            return mustAct && (act.On.First > _end.Last || MomentOf(act) > _endsAt) ? ClockStatus.Late : ClockStatus.Met;
        }

        if (IsMoot()) return ClockStatus.Moot;
        if (mustAct) return _end.Last < _situation.Day ? ClockStatus.Passed : ClockStatus.Running;
        return _end.Last <= _situation.Day ? ClockStatus.Over : ClockStatus.Running;
    }

    // Where both sides must act, the second of them meets the deadline.
    private BargainingEvent? FirstAct()
    {
        var facts = _situation.Facts.Span;
        var (union, employer) = (false, false);
        for (var i = _trigger + 1; i < facts.Length; i++)
        {
            if (!Matches(_clock.Act, facts[i])) continue;
            var by = ((ProceduralEvent)facts[i]).By;
            if (_clock.Actor != Actor.Both || by is not (Actor.Union or Actor.Employer)) return facts[i];
            union |= by == Actor.Union;
            employer |= by == Actor.Employer;
            if (union && employer) return facts[i];
        }

        return null;
    }

    private static LocalDateTime? MomentOf(BargainingEvent act) => act.On.Time is { } time ? act.On.Anchor.At(time) : null;

    private BargainingEvent? Exceeding()
    {
        var trigger = _situation.Facts.Span[_trigger];
        return ((ProceduralEvent)trigger).Moment("expires") is { First: { } last } && last > _end.Last ? trigger : null;
    }

    private bool IsMoot()
    {
        var facts = _situation.Facts.Span;
        for (var i = _trigger + 1; i < facts.Length; i++)
        {
            if (Matches(_clock.EndedBy, facts[i])) return true;
        }

        return false;
    }

    private static bool Matches(ValueList<EventPattern> patterns, BargainingEvent e)
    {
        foreach (var pattern in patterns)
        {
            if (pattern.Matches(e)) return true;
        }

        return false;
    }
}
