using System.Globalization;
using ContractModel.Procedures;

namespace ContractModel;

/// <summary>Says in a sentence how a clock was counted.</summary>
internal static class ClockExplanation
{
    internal static string Of(ClockCount count, BargainingEvent? trigger, ClockAmendment amendment, Period raw, Period rolled)
    {
        var clock = count.Clock;
        var from = $"from {count.From} ({(trigger is null ? clock.Anchor!.Text : $"{trigger.Kind} \"{trigger.Id}\"")})";
        if (count.Version.Length is not { } length) return $"The length of the period {from} is not known: {count.Version.Reason}";
        var window = count.Version.Opens is { } opens ? $"{Written(opens)} to " : "";
        var calendar = length.Unit == LengthUnit.WorkingDays ? $" of the calendar {clock.Calendar}" : "";
        var text = $"{window}{Written(length)}{calendar} {(clock.CountsBack ? "back " : "")}{from}{FirstDay(clock, length)}: {raw.ToShortString()}";
        foreach (var extension in amendment.Extensions) text += extension.Days is { } days ? string.Create(CultureInfo.InvariantCulture, $"; {days} more days by \"{extension.Id}\"") : $"; moved to {Iso.Write(extension.Until)} by \"{extension.Id}\"";
        var full = clock.Readings[0] == Reading.Full ? "; all of them must have passed" : "";
        return $"{text}{Moved(count, amendment.Extend(raw), rolled)}{full}.";
    }

    /// <summary>Says of which clocks a clock is made, and which of them governs.</summary>
    internal static string OfParts(Clock[] parts, bool latest, IReadOnlyList<Deadline> started, Deadline governing)
    {
        var ends = string.Join(", ", started.Select(part => $"{part.Id} ({(part.Status == ClockStatus.Waived ? "waived" : part.End is { } end ? Iso.Write(end) : "not known")})"));
        var waiting = parts.Length > started.Count ? $"; not started: {string.Join(", ", parts.Select(part => part.Id).Except(started.Select(part => part.Id), StringComparer.Ordinal))}" : "";
        return $"The {(latest ? "latest" : "earliest")} of {ends}{waiting}; {governing.Id} governs. {governing.Explanation}";
    }

    private static string FirstDay(Clock clock, Length length)
    {
        if (length.Unit == LengthUnit.Hours) return "";
        var start = clock.StartRoll is { } roll ? $", the first day counted being an open day of {roll}" : "";
        return (clock.FirstDayCounts ? ", that day counted" : ", that day not counted") + start;
    }

    private static string Moved(ClockCount count, Period extended, Period rolled)
    {
        var clock = count.Clock;
        if (clock.Roll is null && (clock.Kind == ClockKind.Wait || clock.Kind == ClockKind.Standstill)) return "; a wait does not move for closed days";
        if (clock.Roll is null) return extended == rolled ? "" : $"; {rolled.ToShortString()}";
        return extended == rolled ? $"; an open day of {clock.Roll}" : $"; closed by {clock.Roll} ({Reasons(count, extended)}), so {rolled.ToShortString()}";
    }

    private static string Reasons(ClockCount count, Period raw)
    {
        var day = raw.Last ?? raw.First;
        return day is { } closed ? count.CalendarOf(count.Clock.Roll)!.On(closed).Reason ?? "" : "";
    }

    private static string Written(Length length)
    {
        var unit = length.Unit.Name.Replace('-', ' ');
        return string.Create(CultureInfo.InvariantCulture, $"{length.Count} {(length.Count == 1 ? unit[..^1] : unit)}");
    }
}
