using ContractModel.Procedures;
using NodaTime;

namespace ContractModel.Tool.Statutes;

/// <summary>How a clock counts, in words.</summary>
internal static class ClockText
{
    /// <summary>Gets what the clock asks of whom.</summary>
    internal static string Asks(Clock clock)
    {
        var who = clock.EachSide ? "each side for itself" : LawWords.Side(clock.Actor);
        var kind = clock.Kind;
        return kind == ClockKind.Deadline ? $"deadline; {who} must act by its end"
            : kind == ClockKind.Wait ? $"wait; {who} may not act before its end"
            : kind == ClockKind.Window ? $"window; {who} may act from its opening to its end"
            : kind == ClockKind.Standstill ? "standstill; nobody may change anything before its end"
            : "limit; what is agreed may not reach past its end";
    }

    /// <summary>Gets what it counts from.</summary>
    internal static string Start(StatuteView view, Clock clock)
    {
        if (!clock.EarliestOf.IsEmpty) return $"its end is the earliest of the ends of {LawWords.And(clock.EarliestOf.Select(view.ClockName))}; those that have not started are passed over";
        if (!clock.LatestOf.IsEmpty) return $"its end is the latest of the ends of {LawWords.And(clock.LatestOf.Select(view.ClockName))}; it has not started before all of them have";
        var back = clock.CountsBack ? "back from " : "from ";
        if (clock.Anchor is { } anchor) return back + new ConditionText(view.Procedure).Anchor(anchor);
        return $"{back}{EventText.Starts(clock.Trigger)}; {Which(clock)}";
    }

    /// <summary>Gets a version: its length, the days it is in force, and the section.</summary>
    internal static string Version(Clock clock, ClockVersion version)
    {
        var length = version.Length is { } known ? LawWords.Of(known) : version.Reason is { } reason ? $"not known: {reason.TrimEnd('.')}" : clock.EarliestOf.IsEmpty && clock.LatestOf.IsEmpty ? "not known" : "that of the clocks it is made of";
        var opens = version.Opens is { } opening ? $"opens after {LawWords.Of(opening)} and ends after " : "";
        var voided = version.Voided is { } day ? $"; an act of {LawWords.Day(day)} deemed it never in force" : "";
        return $"{opens}{length}; in force {LawWords.Span(version.From, Last(clock, version))}{voided} {LawWords.Cited(version.Citation)}";
    }

    /// <summary>Gets how the days are counted and how the end moves.</summary>
    internal static IEnumerable<string> Counting(Clock clock)
    {
        if (clock.Calendar is { } calendar) yield return $"working days are the open days of {calendar}";
        if (clock.FirstDayCounts) yield return "the day counted from is the first day of the period";
        if (clock.StartRoll is { } start) yield return $"the first day counted is an open day of {start}";
        if (clock.Filing is { } hours) yield return $"what happens after {hours.Until:HH':'mm} or on a closed day counts as made at {hours.Counts:HH':'mm} of the next open day of {hours.Calendar}";
        if (clock.KeepsTime) yield return "it ends at the time of day it began, where that is known";
        yield return clock.Roll is { } roll
            ? $"an end on a closed day of {roll} moves to the {(clock.CountsBack ? "open day before" : "next open day")}"
            : "the end does not move for a weekend or holiday";
        if (clock.RollCompared is { } other) yield return $"{other} might govern instead; where the two differ an answer has both days";
    }

    /// <summary>Gets the ways its end can be read, the one taken first.</summary>
    internal static string Readings(Clock clock) =>
        string.Join(", ", clock.Readings.Select((reading, number) => number == 0 && clock.Readings.Count > 1 ? reading.Name + " (taken)" : reading.Name));

    internal static string Missed(Clock clock)
    {
        var flag = clock.MissedFlag is { } own ? $"; an answer then bears the flag \"{own}\"" : "";
        return (clock.Missed == Consequence.StepLost ? "the step can no longer be taken" : clock.Missed == Consequence.Violation ? "it is a violation" : "nothing that the law names") + flag;
    }

    internal static string Extendable(Clock clock) => clock.Extendable.Meaning is var meaning && clock.Extendable == Extension.No ? "by nobody" : $"by {char.ToLowerInvariant(meaning[0])}{meaning[1..].TrimEnd('.')}";

    // A version ends, too, where the next one takes its place.
    private static LocalDate? Last(Clock clock, ClockVersion version) =>
        version.Until ?? (version.Voided is null ? clock.Versions.FirstOrDefault(next => next.From > version.From && next.Voided is null)?.From.PlusDays(-1) : null);

    private static string Which(Clock clock) => clock.Occurrence == Occurrence.First ? "of several the first counts" : clock.Occurrence == Occurrence.Each ? "each starts a clock of its own" : "of several the last counts";
}
