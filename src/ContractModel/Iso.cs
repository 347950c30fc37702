using System.Diagnostics.CodeAnalysis;
using System.Text;
using NodaTime;
using NodaTime.Text;

namespace ContractModel;

/// <summary>Dates and times as ISO 8601 text, the same in every culture.</summary>
internal static class Iso
{
    private const int ShortestMonth = 28;

    internal static string Write(LocalDate day) => day.Year is < 0 or > 9999 ? LocalDatePattern.Iso.Format(day) : string.Create(10, day, static (text, day) =>
    {
        WriteTwoDigits(text, 0, day.Year / 100);
        WriteTwoDigits(text, 2, day.Year % 100);
        WriteTwoDigits(text, 5, day.Month);
        WriteTwoDigits(text, 8, day.Day);
        text[4] = text[7] = '-';
    });

    [return: NotNullIfNotNull(nameof(day))]
    internal static string? Write(LocalDate? day) => day is { } d ? Write(d) : null;

    internal static string Write(LocalTime time) =>
        time.Second == 0 ? LocalTimePattern.HourMinuteIso.Format(time) : LocalTimePattern.LongExtendedIso.Format(time)[..8];

    internal static string Write(LocalDateTime time) => $"{Write(time.Date)}T{Write(time.TimeOfDay)}";

    /// <summary>Reads a day. The days of logs are many, so a plain one is read from its digits; the pattern judges the rest.</summary>
    internal static bool TryReadDay(ReadOnlySpan<byte> utf8, out LocalDate day)
    {
        if (utf8.Length == 10 && utf8[4] == '-' && utf8[7] == '-')
        {
            var year = (100 * TwoDigits(utf8, 0)) + TwoDigits(utf8, 2);
            var month = TwoDigits(utf8, 5);
            var number = TwoDigits(utf8, 8);
            if (year >= 1 && month is >= 1 and <= 12 && number >= 1 && (number <= ShortestMonth || number <= DateTime.DaysInMonth(year, month)))
            {
                day = new LocalDate(year, month, number);
                return true;
            }
        }

        return TryReadDay(Encoding.UTF8.GetString(utf8), out day);
    }

    internal static bool TryReadDay(string text, out LocalDate day) => LocalDatePattern.Iso.Parse(text).TryGetValue(default, out day);

    internal static bool TryReadTime(string text, out LocalTime time) =>
        LocalTimePattern.HourMinuteIso.Parse(text).TryGetValue(default, out time) || LocalTimePattern.GeneralIso.Parse(text).TryGetValue(default, out time);

    private static void WriteTwoDigits(Span<char> text, int at, int number) =>
        (text[at], text[at + 1]) = ((char)('0' + (number / 10)), (char)('0' + (number % 10)));

    // Something else than digits gives a number so far below zero that no sum with it is a year.
    private static int TwoDigits(ReadOnlySpan<byte> utf8, int at)
    {
        var (tens, ones) = (utf8[at] - '0', utf8[at + 1] - '0');
        return (uint)tens <= 9 && (uint)ones <= 9 ? (10 * tens) + ones : -1_000_000;
    }
}
