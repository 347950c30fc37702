using System.Diagnostics.CodeAnalysis;
using System.Text;
using NodaTime;
using NodaTime.Text;

namespace ContractModel;

/// <summary>Dates and times as ISO 8601 text, the same in every culture.</summary>
internal static class Iso
{
    internal static string Write(LocalDate day) => LocalDatePattern.Iso.Format(day);

    [return: NotNullIfNotNull(nameof(day))]
    internal static string? Write(LocalDate? day) => day is { } d ? Write(d) : null;

    internal static string Write(LocalTime time) =>
        time.Second == 0 ? LocalTimePattern.HourMinuteIso.Format(time) : LocalTimePattern.LongExtendedIso.Format(time)[..8];

    internal static string Write(LocalDateTime time) => $"{Write(time.Date)}T{Write(time.TimeOfDay)}";

    /// <summary>Reads a day. The days of logs are many, so a plain one is read from its digits; the pattern judges the rest.</summary>
    internal static bool TryReadDay(ReadOnlySpan<byte> utf8, out LocalDate day)
    {
        if (utf8.Length == 10 && utf8[4] == '-' && utf8[7] == '-'
            && TryReadDigits(utf8[..4], out var year) && TryReadDigits(utf8[5..7], out var month) && TryReadDigits(utf8[8..], out var number)
            && year >= 1 && month is >= 1 and <= 12 && number >= 1 && number <= DateTime.DaysInMonth(year, month))
        {
            day = new LocalDate(year, month, number);
            return true;
        }

        return TryReadDay(Encoding.UTF8.GetString(utf8), out day);
    }

    internal static bool TryReadDay(string text, out LocalDate day) => LocalDatePattern.Iso.Parse(text).TryGetValue(default, out day);

    internal static bool TryReadTime(string text, out LocalTime time) =>
        LocalTimePattern.HourMinuteIso.Parse(text).TryGetValue(default, out time) || LocalTimePattern.GeneralIso.Parse(text).TryGetValue(default, out time);

    private static bool TryReadDigits(ReadOnlySpan<byte> utf8, out int number)
    {
        number = 0;
        foreach (var digit in utf8)
        {
            if (!char.IsAsciiDigit((char)digit)) return false;
            number = (number * 10) + digit - '0';
        }

        return true;
    }
}
