using ContractModel.Procedures;
using NodaTime;

namespace ContractModel;

/// <summary>Reads a clock whose end is the earliest or the latest end of several others.</summary>
internal readonly struct ClockOfClocks(Situation situation, TimedRule rule)
{
    private readonly bool _latest = rule.Clock.EarliestOf.IsEmpty;

    /// <summary>Gets the answer; <see langword="null"/> when none of the clocks that run, or for the latest not all of them, have started.</summary>
    internal Deadline? Answer()
    {
        var parts = new List<Clock>(rule.Parts.Length);
        var started = new List<Deadline>(rule.Parts.Length);
        var running = new List<Deadline>(rule.Parts.Length);
        foreach (var part in rule.Parts)
        {
            if (!situation.Runs(part.Clock)) continue; // a part that does not run here is no part of it
            parts.Add(part.Clock);
            if (situation.LastOf(part) is not { } deadline) continue;
            started.Add(deadline);
            if (deadline.Status != ClockStatus.Waived) running.Add(deadline);
        }

        if (started.Count == 0 || (_latest && started.Count < parts.Count)) return null;
        var counting = running.Count == 0 ? started : running;
        var governing = Governing(counting);
        return situation.Procedure.VersionOn(rule.Clock, governing.From.Anchor) is { } version ? Answer([.. parts], [.. started], counting, governing, version) : null;
    }

    private Deadline Answer(Clock[] parts, Deadline[] started, List<Deadline> counting, Deadline governing, ClockVersion version)
    {
        var clock = rule.Clock;
        var trigger = TriggerOf(started);
        var amendment = ClockAmendment.Of(situation, clock, trigger);
        var readings = new ClockReadingAnswer[clock.Readings.Count];
        for (var i = 0; i < readings.Length; i++) readings[i] = new ClockReadingAnswer(clock.Readings[i], amendment.Extend(Combined(counting, clock.Readings[i])));
        var endsAt = amendment.SetsDay ? null : governing.EndsAt is { } moment && amendment.DaysAdded > 0 ? moment.LocalDateTime.PlusDays(amendment.DaysAdded).InZoneLeniently(moment.Zone) : governing.EndsAt;
        var standing = new ClockStanding(situation, rule, trigger, readings[0].Days, endsAt);
        var isWaived = amendment.WaivedOn is not null || counting[0].Status == ClockStatus.Waived; // then all of its parts were
        var status = isWaived ? ClockStatus.Waived : standing.Status;
        return new Deadline(new PartsAccount(clock, version, parts, started, governing, amendment, status))
        {
            Clock = clock,
            Trigger = governing.Trigger,
            From = governing.From,
            Raw = governing.Raw,
            Rolled = amendment.Extend(governing.Rolled),
            EndsAt = endsAt,
            Calendar = governing.Calendar,
            Readings = ValueList.Of(readings),
            Flags = default,
            LacksLength = governing.LacksLength,
            LawChanged = governing.LawChanged,
            Status = status,
            MetBy = standing.MetBy,
            WaivedOn = amendment.WaivedOn ?? (isWaived ? governing.WaivedOn : null),
            Citation = version.Citation,
        };
    }

    private Deadline Governing(List<Deadline> parts)
    {
        var result = parts[0];
        foreach (var part in parts)
        {
            if (part.End is null) return part; // an end that is not known leaves the whole not known
            if (_latest ? EndOf(part) > EndOf(result) : EndOf(part) < EndOf(result)) result = part;
        }

        return result;
    }

    // Of two that end on one day, the hour decides where it is known.
    private static LocalDateTime? EndOf(Deadline part) => part.EndsAt?.LocalDateTime ?? part.End?.AtMidnight();

    private Period Combined(List<Deadline> parts, Reading reading)
    {
        var (first, last) = (DaysOf(parts[0], reading).First, DaysOf(parts[0], reading).Last);
        for (var i = 1; i < parts.Count; i++)
        {
            var days = DaysOf(parts[i], reading);
            (first, last) = (Extreme(first, days.First), Extreme(last, days.Last));
        }

        return new Period(first, last);
    }

    private static Period DaysOf(Deadline part, Reading reading)
    {
        foreach (var answer in part.Readings)
        {
            if (answer.Reading == reading) return answer.Days;
        }

        return part.Readings[0].Days;
    }

    private LocalDate? Extreme(LocalDate? a, LocalDate? b)
    {
        if (a is not { } one || b is not { } other) return null;
        return _latest ? LocalDate.Max(one, other) : LocalDate.Min(one, other);
    }

    // The acts that meet it come after its start: that of the last part to start for the latest, of the first for the earliest.
    private int TriggerOf(Deadline[] parts)
    {
        var facts = situation.Facts.Span;
        var result = -1;
        for (var i = 0; i < facts.Length; i++)
        {
            foreach (var part in parts)
            {
                if (!ReferenceEquals(facts[i], part.Trigger)) continue;
                if (!_latest) return i;
                result = i;
            }
        }

        return result;
    }
}
