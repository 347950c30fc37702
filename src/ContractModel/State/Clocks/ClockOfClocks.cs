using ContractModel.Procedures;
using NodaTime;

namespace ContractModel;

/// <summary>Reads a clock whose end is the earliest or the latest end of several others.</summary>
internal sealed class ClockOfClocks(Situation situation, Clock clock)
{
    private readonly bool _latest = clock.EarliestOf.IsEmpty;

    /// <summary>Gets the answer; <see langword="null"/> when none of the clocks that run, or for the latest not all of them, have started.</summary>
    internal Deadline? Answer()
    {
        Clock[] parts = [.. clock.Parts.Select(id => situation.Procedure.ClockOf(id)!).Where(situation.Runs)]; // a part that does not run here is no part of it
        var started = parts.Select(part => situation.DeadlinesOf(part).LastOrDefault()).OfType<Deadline>().ToArray();
        if (started.Length == 0 || (_latest && started.Length < parts.Length)) return null;
        Deadline[] running = [.. started.Where(part => part.Status != ClockStatus.Waived)];
        var governing = Governing(running.Length == 0 ? started : running);
        if (situation.Procedure.VersionOn(clock, governing.From.Anchor) is not { } version) return null;

        var trigger = TriggerOf(started);
        var amendment = new ClockAmendment(situation, clock, trigger);
        ClockReadingAnswer[] readings = [.. clock.Readings.Select(reading => new ClockReadingAnswer(reading, amendment.Extend(Combined(running.Length == 0 ? started : running, reading))))];
        var endsAt = amendment.SetsDay ? null : governing.EndsAt is { } moment && amendment.DaysAdded > 0 ? moment.LocalDateTime.PlusDays(amendment.DaysAdded).InZoneLeniently(moment.Zone) : governing.EndsAt;
        var standing = new ClockStanding(situation, clock, trigger, readings[0].Days, endsAt);
        var isWaived = amendment.WaivedOn is not null || running.Length == 0;
        var status = isWaived ? ClockStatus.Waived : standing.Status;
        string[] notAll = started.Length < parts.Length ? ["not-all-started"] : [];
        return new Deadline
        {
            Clock = clock,
            Trigger = governing.Trigger,
            From = governing.From,
            Raw = governing.Raw,
            Rolled = amendment.Extend(governing.Rolled),
            EndsAt = endsAt,
            Calendar = governing.Calendar,
            Readings = ValueList.Create<ClockReadingAnswer>(readings),
            Flags = ValueList.From(governing.Flags.Where(IsOfTheCount).Concat(notAll).Concat(Unconfirmed(version)).Concat(amendment.Flags).Concat(ClockReading.ConsequenceFlags(clock, status)).Distinct()),
            Status = status,
            MetBy = standing.MetBy,
            WaivedOn = amendment.WaivedOn ?? (isWaived ? governing.WaivedOn : null),
            Citation = version.Citation,
            Explain = () => ClockExplanation.OfParts(parts, _latest, started, governing),
        };
    }

    // How the part stands is its own affair: whether this clock was met, its own acts say.
    private static bool IsOfTheCount(string flag) => flag is not ("late-no-consequence" or "waived");

    private static IEnumerable<string> Unconfirmed(ClockVersion version) => version.Citation.Evidence == Evidence.Unconfirmed ? ["unconfirmed"] : [];

    private Deadline Governing(Deadline[] parts)
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

    private Period Combined(Deadline[] parts, Reading reading)
    {
        var all = parts.Select(part => part.Readings.FirstOrDefault(answer => answer.Reading == reading)?.Days ?? part.Readings[0].Days).ToArray();
        var first = Extreme(all.Select(days => days.First));
        var last = Extreme(all.Select(days => days.Last));
        return new Period(first, last);
    }

    private LocalDate? Extreme(IEnumerable<LocalDate?> days)
    {
        LocalDate? result = null;
        foreach (var day in days)
        {
            if (day is not { } known) return null;
            result = result is not { } other ? known : _latest ? LocalDate.Max(known, other) : LocalDate.Min(known, other);
        }

        return result;
    }

    // The acts that meet it come after its start: that of the last part to start for the latest, of the first for the earliest.
    private int TriggerOf(Deadline[] parts)
    {
        var facts = situation.Facts.Span;
        var numbers = new List<int>();
        foreach (var part in parts)
        {
            for (var i = 0; i < facts.Length; i++)
            {
                if (ReferenceEquals(facts[i], part.Trigger)) numbers.Add(i);
            }
        }

        return numbers.Count == 0 ? -1 : _latest ? numbers.Max() : numbers.Min();
    }
}
