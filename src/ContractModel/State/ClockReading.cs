using ContractModel.Procedures;
using NodaTime;

namespace ContractModel;

/// <summary>Reads one clock of a statute in a situation: finds what started it, counts, and says how it stands.</summary>
internal sealed class ClockReading(Situation situation, Clock clock)
{
    /// <summary>Gets an answer for each occurrence that the rule counts; none when nothing has started it.</summary>
    internal Deadline[] Answers()
    {
        if (clock.When is { } when && situation.Holds(when).Truth != Truth.Yes) return [];
        if (clock.Anchor is { } anchor) return AnchoredDay(anchor) is { } day && VersionOn(day) is { } inForce ? [Answer(-1, day, inForce)] : [];
        var facts = situation.Facts.Span;
        var answers = new List<Deadline>();
        for (var i = 0; i < facts.Length; i++)
        {
            if (EventPattern.AnyMatches(clock.ResetBy, facts[i])) answers.Clear();
            if (EventPattern.Matching(clock.Trigger, facts[i]) is not { } pattern || ((ProceduralEvent)facts[i]).Moment(pattern.Moment) is not { } from) continue;
            if (answers.Count > 0 && clock.Occurrence != Occurrence.Each && (clock.Occurrence == Occurrence.First || WasMetBefore(answers[^1], facts[..i]))) continue;
            if (VersionOn(from.Anchor) is not { } version) continue;
            if (clock.Occurrence == Occurrence.Last) answers.Clear();
            answers.Add(Answer(i, from, version));
        }

        return [.. answers];
    }

    private LocalDate? AnchoredDay(ClockAnchor anchor) => anchor.Text switch
    {
        ClockAnchor.Begins => InRange(ContractClauses.InHand(situation).Agreement?.Term.First),
        ClockAnchor.Expires => InRange(ContractClauses.InHand(situation).Last),
        _ => situation.FactOf(anchor.Fact!) is { } value && Iso.TryReadDay(value, out var day) && EventDate.IsInRange(day) ? day : null,
    };

    private static LocalDate? InRange(LocalDate? day) => day is { } known && EventDate.IsInRange(known) ? known : null;

    // What was asked for was done: a further trigger asks for nothing new.
    private static bool WasMetBefore(Deadline answer, ReadOnlySpan<BargainingEvent> before)
    {
        foreach (var e in before)
        {
            if (ReferenceEquals(e, answer.MetBy)) return answer.Status == ClockStatus.Met || answer.Status == ClockStatus.Late;
        }

        return false;
    }

    private ClockVersion? VersionOn(LocalDate day)
    {
        ClockVersion? inForce = null;
        foreach (var version in clock.Versions)
        {
            if (version.From <= day) inForce = version;
        }

        return inForce;
    }

    private Deadline Answer(int trigger, EventDate from, ClockVersion version)
    {
        var count = new ClockCount(situation.Procedure, clock, version, from);
        var amendment = new ClockAmendment(situation, clock, trigger);
        var raw = count.Raw();
        var rolled = count.Rolled(amendment.Extend(raw));
        var readings = count.Readings(rolled);
        var endsAt = count.EndsAt();
        var standing = new ClockStanding(situation, clock, trigger, readings[0].Days, endsAt);
        var status = amendment.IsWaived ? ClockStatus.Waived : standing.Status;
        var startedBy = trigger < 0 ? null : situation.Facts.Span[trigger];
        return new Deadline
        {
            Clock = clock,
            Trigger = startedBy,
            From = from,
            Raw = raw,
            Rolled = rolled,
            EndsAt = endsAt,
            Calendar = count.Calendar,
            Readings = ValueList.Create<ClockReadingAnswer>(readings),
            Flags = ValueList.From(count.Flags(raw, rolled, readings).Concat(amendment.Flags).Concat(ConsequenceFlags(status)).Distinct()),
            Status = status,
            MetBy = standing.MetBy,
            Citation = version.Citation,
            Explanation = ClockExplanation.Of(count, startedBy, amendment, raw, rolled),
        };
    }

    private IEnumerable<string> ConsequenceFlags(ClockStatus status)
    {
        if (status != ClockStatus.Late && status != ClockStatus.Early && status != ClockStatus.Exceeded) yield break;
        if (clock.MissedFlag is { } flag) yield return flag;
        else if (clock.Missed == Consequence.None && status == ClockStatus.Late) yield return "late-no-consequence";
    }
}
