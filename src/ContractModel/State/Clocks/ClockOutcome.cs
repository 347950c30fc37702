using NodaTime;

namespace ContractModel;

/// <summary>What a clock, as it stands, says to a condition.</summary>
internal static class ClockOutcome
{
    /// <summary>Says whether the period is over or was waived; the last day of a deadline still belongs to it. A clock that has not started is not over.</summary>
    internal static Outcome Elapsed(Deadline? deadline, Reading? reading, Situation situation)
    {
        if (deadline is null) return new Outcome(Truth.No, null);
        if (deadline.Status == ClockStatus.Waived) return new Outcome(Truth.Yes, null);
        var days = DaysOf(deadline, reading);
        var isDeadline = deadline.Kind == ClockKind.Deadline || deadline.Kind == ClockKind.Window;
        if (deadline.Kind == ClockKind.Window) days = new Period(days.Last, days.Last); // its first day is its opening, not an earlier end
        return From(isDeadline && deadline.EndsAt is null ? new Period(days.First?.PlusDays(1), days.Last?.PlusDays(1)) : days, deadline, situation);
    }

    // By the reading asked for, where the clock has it.
    private static Period DaysOf(Deadline deadline, Reading? reading)
    {
        if (reading is null) return deadline.Readings[0].Days;
        foreach (var answer in deadline.Readings.AsSpan())
        {
            if (answer.Reading == reading) return answer.Days;
        }

        return deadline.Readings[0].Days;
    }

    /// <summary>Says whether the day lies in the period in which the clock lets one act.</summary>
    /// <remarks>Of a clock that runs several times at once, any will do.</remarks>
    internal static Outcome Within(Deadline[] deadlines, Situation situation)
    {
        var result = new Outcome(Truth.No, null);
        foreach (var deadline in deadlines) result = Outcome.Either(result, Within(deadline, situation));
        return result;
    }

    private static Outcome Within(Deadline deadline, Situation situation)
    {
        if (deadline.Status == ClockStatus.Waived) return new Outcome(Truth.Yes, null);
        if (deadline.Kind == ClockKind.Wait || deadline.Kind == ClockKind.Standstill) return From(deadline.Readings[0].Days, deadline, situation);
        if (deadline.End is not { } end) return new Outcome(Truth.Undecided, null);
        if (IsAfter(end, deadline.EndsAt, situation)) return new Outcome(Truth.No, null);
        if (deadline.Kind != ClockKind.Window || deadline.Readings[0].Days.First is not { } first) return new Outcome(Truth.Yes, null);
        return new Outcome(situation.Day >= first ? Truth.Yes : Truth.No, first);
    }

    /// <summary>Says whether the clock was kept; nobody can tell of an act whether it was in time when the length is not known.</summary>
    internal static Outcome Kept(Deadline? deadline)
    {
        if (deadline?.Status == ClockStatus.Met && deadline.LacksLength) return new Outcome(Truth.Undecided, null);
        return Outcome.Of(deadline is not null && (deadline.Status == ClockStatus.Met || deadline.Status == ClockStatus.Waived));
    }

    // From a moment on, where the time of the question is known too; otherwise from a day on. Between the earliest and the latest day that a rough trigger
    // gives, nobody can tell.
    private static Outcome From(Period ends, Deadline deadline, Situation situation)
    {
        if (ends.Last is not { } last) return new Outcome(deadline.LacksLength ? Truth.Undecided : Truth.No, null);
        if (situation.Day < last) return new Outcome(ends.First <= situation.Day ? Truth.Undecided : Truth.No, last, deadline);
        return new Outcome(deadline.EndsAt is { } moment && IsBefore(moment, situation) ? Truth.No : Truth.Yes, last, deadline);
    }

    private static bool IsBefore(ZonedDateTime moment, Situation situation) => situation.Day == moment.Date && situation.Time < moment.TimeOfDay;

    private static bool IsAfter(LocalDate end, ZonedDateTime? endsAt, Situation situation) =>
        situation.Day > end || (endsAt is { } moment && situation.Day == moment.Date && situation.Time > moment.TimeOfDay);
}
