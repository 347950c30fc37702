using System.Globalization;
using ContractModel.Procedures;

namespace ContractModel;

/// <summary>Says in a sentence how a clock was counted.</summary>
internal static class ClockExplanation
{
    internal static string Of(ClockCount count, BargainingEvent? trigger, ClockAmendment amendment, Period raw, Period rolled)
    {
        var clock = count.Clock;
        var window = count.Version.Opens is { } opens ? $"{Written(opens)} to " : "";
        var calendar = count.Version.Length.Unit == LengthUnit.WorkingDays ? $" of the calendar {clock.Calendar}" : "";
        var firstDay = count.Version.Length.Unit == LengthUnit.Hours ? "" : clock.FirstDayCounts ? ", that day counted" : ", that day not counted";
        var text = $"{window}{Written(count.Version.Length)}{calendar} {(clock.CountsBack ? "back " : "")}from {count.From} ({(trigger is null ? clock.Anchor!.Text : $"{trigger.Kind} \"{trigger.Id}\"")}){firstDay}: {raw.ToShortString()}";
        foreach (var extension in amendment.Extensions) text += extension.Days is { } days ? string.Create(CultureInfo.InvariantCulture, $"; {days} more days by \"{extension.Id}\"") : $"; moved to {Iso.Write(extension.Until)} by \"{extension.Id}\"";
        return text + Moved(count, amendment.Extend(raw), rolled) + ".";
    }

    private static string Moved(ClockCount count, Period extended, Period rolled)
    {
        var clock = count.Clock;
        if (clock.Kind == ClockKind.Wait || clock.Kind == ClockKind.Standstill) return "; a wait does not move for closed days";
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
