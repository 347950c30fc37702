using ContractModel.Procedures;
using NodaTime;

namespace ContractModel;

/// <summary>Reads one clock of a statute in a situation: finds what started it, counts, and says how it stands.</summary>
internal readonly struct ClockReading(Situation situation, TimedRule rule)
{
    private static readonly Deadline[] None = [];

    /// <summary>Gets an answer for each occurrence that the rule counts; none when nothing has started it.</summary>
    internal Deadline[] Answers()
    {
        var clock = rule.Clock;
        if (rule.CannotHaveStarted(situation.Happened) || !situation.Runs(clock)) return None;
        if (rule.Parts.Length > 0) return new ClockOfClocks(situation, rule).Answer() is { } composed ? [composed] : None;
        if (clock.Anchor is { } anchor) return situation.DayOf(anchor) is { } day && situation.Procedure.VersionOn(clock, day.Anchor) is { } inForce ? [Answer(-1, day, inForce, since: StartOf(anchor))] : None;
        return clock.Occurrence == Occurrence.Each ? OfEach(clock) : OfOne(clock);
    }

    private Deadline[] OfEach(Clock clock)
    {
        var facts = situation.Facts.Span;
        var answers = new List<Deadline>();
        for (var i = 0; i < facts.Length; i++)
        {
            if (EventPattern.AnyMatches(clock.ResetBy, facts[i])) answers.Clear();
            if (StartOn(clock, i) is { } start) answers.Add(Answer(i, start.From, start.Version, start.LacksDate));
        }

        return [.. answers];
    }

    // One trigger counts: the first, or the last. What was asked for and done is asked for anew by none but one after a reset.
    private Deadline[] OfOne(Clock clock)
    {
        var facts = situation.Facts.Span;
        (EventDate From, ClockVersion Version, bool LacksDate)? counting = null;
        var trigger = -1;
        for (var i = 0; i < facts.Length; i++)
        {
            if (EventPattern.AnyMatches(clock.ResetBy, facts[i])) counting = null;
            if (counting is not null && clock.Occurrence == Occurrence.First) continue;
            if (StartOn(clock, i) is not { } start || (counting is { } known && WasMetBefore(i, trigger, known))) continue;
            (counting, trigger) = (start, i);
        }

        return counting is { } one ? [Answer(trigger, one.From, one.Version, one.LacksDate)] : None;
    }

    // The day a fact starts the clock from, and the rule of that day; null when it does not start it.
    private (EventDate From, ClockVersion Version, bool LacksDate)? StartOn(Clock clock, int fact)
    {
        var e = situation.Facts.Span[fact];
        if (EventPattern.Matching(clock.Trigger, e) is not { } pattern || pattern.DateOf((ProceduralEvent)e) is not { } moment) return null;
        var from = Counted(moment);
        return situation.Procedure.VersionOn(clock, from.Anchor) is { } version ? (from, version, pattern.LacksDateOf((ProceduralEvent)e)) : null;
    }

    // What was asked for was done: a further trigger asks for nothing new. Nothing was done where no act that is timed lies between the two.
    private bool WasMetBefore(int further, int trigger, (EventDate From, ClockVersion Version, bool LacksDate) start)
    {
        if (!rule.MayBeMet(situation.Happened)) return false;
        var between = situation.Facts.Span[(trigger + 1)..further];
        var isActBetween = false;
        foreach (var e in between) isActBetween |= EventPattern.AnyMatches(rule.Clock.Act, e);
        if (!isActBetween) return false;
        var answer = Answer(trigger, start.From, start.Version, start.LacksDate);
        return between.Contains(answer.MetBy) && (answer.Status == ClockStatus.Met || answer.Status == ClockStatus.Late);
    }

    // What is done and agreed counts from the event that started the first clock of a chain; before a fixed day, all of it does.
    private int StartOf(ClockAnchor anchor)
    {
        while (anchor.Clock is { } id && situation.Procedure.ClockOf(id) is { } other)
        {
            if (other.Anchor is null) return situation.LastOf(situation.Procedure.TimedOf(other))?.Trigger is { } trigger ? situation.Facts.Span.IndexOf(trigger) : -1;
            anchor = other.Anchor;
        }

        return -1;
    }

    // What comes after office hours counts as made on the next open day.
    private EventDate Counted(EventDate moment) =>
        rule.Clock.Filing is { } filing && situation.Procedure.Calendars.TryGetValue(filing.Calendar, out var calendar) ? filing.Of(moment, calendar) : moment;

    /// <param name="trigger">The position of the fact that started it; -1 when none did.</param>
    /// <param name="from">The day counted from.</param>
    /// <param name="version">The version of the rule.</param>
    /// <param name="lacksDate">Whether the log lacks a date the rule counts from.</param>
    /// <param name="since">The position of the fact after which acts and extensions count, where no fact started it.</param>
    private Deadline Answer(int trigger, EventDate from, ClockVersion version, bool lacksDate = false, int since = -1)
    {
        var clock = rule.Clock;
        var after = Math.Max(trigger, since);
        var count = new ClockCount(situation.Procedure, clock, version, from);
        var amendment = ClockAmendment.Of(situation, clock, after);
        var raw = count.Raw();
        var rolled = count.Rolled(amendment.Extend(raw));
        var readings = count.Readings(amendment);
        var endsAt = amendment.SetsDay ? null : count.EndsAt(readings[0].Days.Last, amendment);
        var standing = new ClockStanding(situation, rule, after, readings[0].Days, endsAt);
        var status = amendment.WaivedOn is null ? standing.Status : ClockStatus.Waived;
        var startedBy = trigger < 0 ? null : situation.Facts.Span[trigger];
        return new Deadline(new CountedAccount(count, amendment, raw, rolled, readings, status, startedBy, lacksDate))
        {
            Clock = clock,
            Trigger = startedBy,
            From = from,
            Raw = raw,
            Rolled = rolled,
            EndsAt = endsAt,
            Calendar = count.Calendar,
            Readings = ValueList.Of(readings),
            Flags = default,
            LacksLength = version.Length is null,
            LawChanged = count.LawChanges(rolled.Last),
            Status = status,
            MetBy = standing.MetBy,
            WaivedOn = amendment.WaivedOn,
            Citation = version.Citation,
        };
    }
}
