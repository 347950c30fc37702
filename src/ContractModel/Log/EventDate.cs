using System.Diagnostics;
using System.Globalization;
using System.Text;
using NodaTime;

namespace ContractModel;

/// <summary>When something happened, as exactly as the sources say: a day, a day with its time, or some day within bounds.</summary>
/// <remarks>
/// <para>Both bounds belong to the range. A missing first bound means "on or before the last"; a missing last bound "on or after the
/// first"; at least one is always there. Days are from 1800-01-01 to 2999-12-31, so that a
/// slip of the year is caught. The default value is no day at all, and an event refuses it.</para>
/// <para>Written <c>2025-11-20</c>, <c>2025-11-20T17:30</c>, <c>2025-02</c> (some day of the month), <c>2017</c> (some day of the year),
/// <c>2025-02-17/2025-02-20</c> (some day from the 17th to the 20th), <c>2018-07-25/..</c> (after 24 July 2018) and <c>../2025-10-06</c>
/// (before 7 October 2025).</para>
/// <para>Equality is by bounds and time, so <c>2025-02</c> and <c>2025-02-01/2025-02-28</c> are one value. The order is by
/// <see cref="Anchor"/>, then by the first bound, the last bound and the time; it is the order in which a log is folded, save that events
/// of one anchor keep the order in which the log lists them.</para>
/// </remarks>
[DebuggerDisplay("{ToString(),nq}")]
public readonly struct EventDate : IEquatable<EventDate>, IComparable<EventDate>
{
    /// <summary>The first day that can be written.</summary>
    public static readonly LocalDate FirstDay = new(1800, 1, 1);

    /// <summary>The last day that can be written.</summary>
    public static readonly LocalDate LastDay = new(2999, 12, 31);

    private static readonly LocalDate OpenStart = LocalDate.MinIsoValue;
    private static readonly LocalDate OpenEnd = LocalDate.MaxIsoValue;

    private readonly LocalDate _first;
    private readonly LocalDate _last;
    private readonly int _secondOfDayPlusOne;

    // The factories check; open ends are marks of this type's own.
    private EventDate(LocalDate first, LocalDate last, int secondOfDayPlusOne = 0) =>
        (_first, _last, _secondOfDayPlusOne) = (first, last, secondOfDayPlusOne);

    /// <summary>Gets the first day it can have been; absent when only the last is known.</summary>
    public LocalDate? First => _first == OpenStart ? null : _first;

    /// <summary>Gets the last day it can have been; absent when only the first is known.</summary>
    public LocalDate? Last => _last == OpenEnd ? null : _last;

    /// <summary>Gets the time of day, to the second; absent unless the day is exact and the time is known.</summary>
    public LocalTime? Time => _secondOfDayPlusOne == 0 ? null : LocalTime.FromSecondsSinceMidnight(_secondOfDayPlusOne - 1);

    /// <summary>Gets whether the day is known.</summary>
    public bool IsExact => _first == _last;

    /// <summary>Gets the day at which the event stands in a log: the first day it can have been or, when that is open, the last.</summary>
    public LocalDate Anchor => _first == OpenStart ? _last : _first;

    /// <summary>Makes an exact day.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="day"/> is before <see cref="FirstDay"/> or after <see cref="LastDay"/>.</exception>
    public static EventDate On(LocalDate day)
    {
        var iso = Checked(day, nameof(day));
        return new(iso, iso);
    }

    /// <summary>Makes an exact day with its time in the round's own zone; parts of a second are dropped.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The day of <paramref name="time"/> is before <see cref="FirstDay"/> or after <see cref="LastDay"/>.</exception>
    public static EventDate At(LocalDateTime time)
    {
        var iso = Checked(time.Date, nameof(time));
        return new(iso, iso, (int)(time.TimeOfDay.NanosecondOfDay / NodaConstants.NanosecondsPerSecond) + 1);
    }

    /// <summary>Makes "some day of this month".</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="month"/> is before that of <see cref="FirstDay"/> or after that of <see cref="LastDay"/>.</exception>
    public static EventDate In(YearMonth month) => new(Checked(month.OnDayOfMonth(1), nameof(month)), Checked(month.ToDateInterval().End, nameof(month)));

    /// <summary>Makes "some day from <paramref name="first"/> to <paramref name="last"/>", both included.</summary>
    /// <exception cref="ArgumentOutOfRangeException">A day is before <see cref="FirstDay"/> or after <see cref="LastDay"/>, or <paramref name="last"/> is before <paramref name="first"/>.</exception>
    public static EventDate Between(LocalDate first, LocalDate last)
    {
        var (from, to) = (Checked(first, nameof(first)), Checked(last, nameof(last)));
        return to < from ? throw new ArgumentOutOfRangeException(nameof(last), Iso.Write(to), "Must not be before the first day.") : new(from, to);
    }

    /// <summary>Makes "some day after <paramref name="day"/>", that day not included.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="day"/> is before <see cref="FirstDay"/> or after <see cref="LastDay"/>.</exception>
    public static EventDate After(LocalDate day) => new(Checked(day, nameof(day)).PlusDays(1), OpenEnd);

    /// <summary>Makes "some day before <paramref name="day"/>", that day not included.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="day"/> is before <see cref="FirstDay"/> or after <see cref="LastDay"/>.</exception>
    public static EventDate Before(LocalDate day) => new(OpenStart, Checked(day, nameof(day)).PlusDays(-1));

    /// <summary>Gets whether this certainly came before another: on an earlier day, or on the same day at an earlier time where both times
    /// are known.</summary>
    public bool CertainlyBefore(EventDate other)
    {
        if (_last < other._first) return true;
        return IsExact && other.IsExact && _first == other._first
            && _secondOfDayPlusOne > 0 && other._secondOfDayPlusOne > 0 && _secondOfDayPlusOne < other._secondOfDayPlusOne;
    }

    /// <summary>Reads a date from its written form.</summary>
    /// <exception cref="FormatException"><paramref name="text"/> is none of the written forms.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is <see langword="null"/>.</exception>
    public static EventDate Parse(string text) =>
        TryParse(Require.NotNull(text), out var date) ? date : throw new FormatException($"'{text}' is not a date: write 2025-11-20, 2025-02, 2025-02-17/2025-02-20, 2018-07-25/.. or ../2025-10-06.");

    /// <summary>Reads a date from its written form, if it is one.</summary>
    public static bool TryParse(string? text, out EventDate date)
    {
        date = default;
        if (text is null) return false;
        var slash = text.IndexOf('/', StringComparison.Ordinal);
        if (slash >= 0) return TryRange(text[..slash], text[(slash + 1)..], out date);
        if (text.Length > 10) return TryMoment(text, out date);
        return TryUnit(text, out date);
    }

    /// <summary>Reads a date from its written form in UTF-8, if it is one.</summary>
    internal static bool TryRead(ReadOnlySpan<byte> utf8, out EventDate date)
    {
        if (utf8.Length != 10 || !Iso.TryReadDay(utf8, out var day) || day.Year < FirstDay.Year || day.Year > LastDay.Year) return TryParse(Encoding.UTF8.GetString(utf8), out date);
        date = new(day, day);
        return true;
    }

    /// <inheritdoc/>
    public int CompareTo(EventDate other)
    {
        var order = Anchor.CompareTo(other.Anchor);
        if (order == 0) order = _first.CompareTo(other._first);
        if (order == 0) order = _last.CompareTo(other._last);
        return order != 0 ? order : _secondOfDayPlusOne.CompareTo(other._secondOfDayPlusOne);
    }

    /// <inheritdoc/>
    public bool Equals(EventDate other) => _first == other._first && _last == other._last && _secondOfDayPlusOne == other._secondOfDayPlusOne;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is EventDate other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(_first, _last, _secondOfDayPlusOne);

    /// <summary>Gets whether two dates are equal.</summary>
    public static bool operator ==(EventDate left, EventDate right) => left.Equals(right);

    /// <summary>Gets whether two dates differ.</summary>
    public static bool operator !=(EventDate left, EventDate right) => !left.Equals(right);

    /// <summary>Makes an exact day.</summary>
    public static implicit operator EventDate(LocalDate day) => On(day);

    /// <summary>Makes an exact day; the named form of the conversion.</summary>
    public static EventDate FromLocalDate(LocalDate day) => On(day);

    /// <summary>Gets the written form.</summary>
    public override string ToString()
    {
        if (Time is { } time) return Iso.Write(_first.At(time));
        if (IsExact) return Iso.Write(_first);
        if (First is { Day: 1 } first && Last is { } last)
        {
            if (first.Month == 1 && last == new LocalDate(first.Year, 12, 31)) return first.Year.ToString("0000", CultureInfo.InvariantCulture);
            if (last == new YearMonth(first.Year, first.Month).ToDateInterval().End) return Iso.Write(first)[..7];
        }

        return $"{Iso.Write(First) ?? ".."}/{Iso.Write(Last) ?? ".."}";
    }

    private static LocalDate Checked(LocalDate day, string name)
    {
        var iso = day.WithCalendar(CalendarSystem.Iso);
        return IsInRange(iso) ? iso : throw new ArgumentOutOfRangeException(name, Iso.Write(iso), $"Days are from {Iso.Write(FirstDay)} to {Iso.Write(LastDay)}.");
    }

    internal static bool IsInRange(LocalDate day) => day >= FirstDay && day <= LastDay;

    private static bool TryUnit(string text, out EventDate date)
    {
        date = default;
        switch (text.Length)
        {
            case 10 when Iso.TryReadDay(text, out var day) && IsInRange(day):
                date = On(day);
                return true;
            case 7 when Iso.TryReadDay(text + "-01", out var month) && IsInRange(month):
                date = In(new YearMonth(month.Year, month.Month));
                return true;
            case 4 when Iso.TryReadDay(text + "-01-01", out var year) && IsInRange(year):
                date = Between(year, new LocalDate(year.Year, 12, 31));
                return true;
            default:
                return false;
        }
    }

    private static bool TryMoment(string text, out EventDate date)
    {
        date = default;
        if (text[10] != 'T' || !Iso.TryReadDay(text[..10], out var day) || !IsInRange(day) || !Iso.TryReadTime(text[11..], out var time)) return false;
        date = At(day.At(time));
        return true;
    }

    private static bool TryRange(string start, string end, out EventDate date)
    {
        date = default;
        var openStart = start == "..";
        var openEnd = end == "..";
        EventDate first = default, last = default;
        if ((openStart && openEnd) || (!openStart && !TryUnit(start, out first)) || (!openEnd && !TryUnit(end, out last))) return false;
        var from = openStart ? OpenStart : first._first;
        var to = openEnd ? OpenEnd : last._last;
        if (to < from) return false;
        date = new EventDate(from, to);
        return true;
    }
}
