using System.Diagnostics.CodeAnalysis;
using NodaTime;
using NodaTime.Text;

namespace ContractModel;

/// <summary>Dates and times as ISO 8601 text, the same in every culture.</summary>
internal static class Iso
{
    internal static string Write(LocalDate day) => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{day.Year:0000}-{day.Month:00}-{day.Day:00}");

    [return: NotNullIfNotNull(nameof(day))]
    internal static string? Write(LocalDate? day) => day is { } d ? Write(d) : null;

    internal static string Write(LocalTime time) =>
        time.Second == 0 ? LocalTimePattern.HourMinuteIso.Format(time) : LocalTimePattern.LongExtendedIso.Format(time)[..8];

    internal static string Write(LocalDateTime time) => $"{Write(time.Date)}T{Write(time.TimeOfDay)}";

    internal static bool TryReadDay(string text, out LocalDate day) => LocalDatePattern.Iso.Parse(text).TryGetValue(default, out day);

    internal static bool TryReadTime(string text, out LocalTime time) =>
        LocalTimePattern.HourMinuteIso.Parse(text).TryGetValue(default, out time) || LocalTimePattern.GeneralIso.Parse(text).TryGetValue(default, out time);
}
