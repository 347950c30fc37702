using System.Collections.Concurrent;
using System.Diagnostics;
using NodaTime;

namespace ContractModel.Procedures;

/// <summary>Which days are open and which are closed, for one purpose of one jurisdiction.</summary>
/// <remarks>The days are data with their first and last year; nothing about a holiday is in code. A day that may be a holiday but is outside the table that
/// would say so is <see cref="DayStatus.Unknown"/>, never guessed.</remarks>
[DebuggerDisplay("{Id,nq}")]
public sealed class DayCalendar
{
    /// <summary>No day is moved further than this.</summary>
    private const int MostDaysMoved = 366;

    private readonly ConcurrentDictionary<int, CalendarYear> _years = new();
    private CalendarYear? _lastAsked;

    internal DayCalendar(string id, string name, Citation citation, ValueList<ClosedDay> closed) =>
        (Id, Name, Citation, ClosedDays) = (id, name, citation, closed);

    /// <summary>Gets the id, such as <c>us-ca-judicial</c>.</summary>
    public string Id { get; }

    /// <summary>Gets what the calendar is for.</summary>
    public string Name { get; }

    /// <summary>Gets the law that sets it.</summary>
    public Citation Citation { get; }

    /// <summary>Gets the rules that close days.</summary>
    public ValueList<ClosedDay> ClosedDays { get; }

    /// <summary>Gets what a day is, and why.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="day"/> is before the year 1 or after the year 9998.</exception>
    public CalendarDay On(LocalDate day)
    {
        if (day.Year is < 1 or > 9998) throw new ArgumentOutOfRangeException(nameof(day), Iso.Write(day), "Must be from the year 1 to the year 9998.");
        if (day.Calendar != CalendarSystem.Iso) return CalendarDay.Open;
        var year = _lastAsked;
        if (year is null || year.Number != day.Year) _lastAsked = year = _years.GetOrAdd(day.Year, Build); // one question stays in one year, mostly
        return year.Days[day.DayOfYear - 1] ?? CalendarDay.Open;
    }

    /// <summary>Gets whether a day is closed all day; a day that is not known to be closed is not.</summary>
    public bool IsClosed(LocalDate day) => On(day).Status == DayStatus.Closed;

    /// <summary>Gets the first open day after a day; a calendar closed for longer than a year is a mistake, and the day a year on is taken.</summary>
    internal LocalDate OpenAfter(LocalDate day) => Open(day.PlusDays(1), 1);

    /// <summary>Gets the day itself when it is open, and otherwise the next open day, or the one before for a step of -1.</summary>
    internal LocalDate Open(LocalDate day, int step)
    {
        for (var moved = 0; moved < MostDaysMoved && IsClosed(day); moved++) day = day.PlusDays(step);
        return day;
    }

    /// <summary>Gets this calendar with further days closed, for an employer's own calendar or an order of closure.</summary>
    /// <exception cref="ArgumentException"><paramref name="id"/> is not an id, or <paramref name="reason"/> is empty.</exception>
    public DayCalendar With(string id, string reason, params IEnumerable<LocalDate> closedDays) =>
        new(Require.Id(id), Name, Citation, ValueList.From(ClosedDays.Append(new ClosedDay(Require.Text(reason), new OnDates(ValueList.From(Require.NotNull(closedDays)), null), null, null, false, []))));

    private CalendarYear Build(int year)
    {
        var days = new CalendarDay?[CalendarSystem.Iso.GetDaysInYear(year)];
        foreach (var rule in ClosedDays)
        {
            // A holiday of the neighbouring years can be observed in this one.
            for (var y = Math.Max(1, year - 1); y <= Math.Min(9998, year + 1); y++)
            {
                foreach (var (day, status) in rule.DaysIn(y))
                {
                    if (day.Year != year || day.Calendar != CalendarSystem.Iso) continue;
                    ref var known = ref days[day.DayOfYear - 1];
                    if (known is null || status > known.Status) known = new CalendarDay(status, rule.Name);
                }
            }
        }

        return new CalendarYear(year, days);
    }

    /// <summary>The days of a year that are not simply open, by their number in the year.</summary>
    private sealed record CalendarYear(int Number, CalendarDay?[] Days);
}

/// <summary>What a day is in a calendar, and the holiday or reason that makes it so.</summary>
/// <param name="Status">Whether it is open.</param>
/// <param name="Reason">The name of the holiday or closure; absent for an ordinary open day.</param>
public sealed record CalendarDay(DayStatus Status, string? Reason)
{
    internal static readonly CalendarDay Open = new(DayStatus.Open, null);
}

/// <summary>Whether a day is open. A later member outweighs an earlier one.</summary>
public enum DayStatus
{
    /// <summary>Open.</summary>
    Open,

    /// <summary>Open, and a holiday for a part of the day, which moves nothing.</summary>
    PartDay,

    /// <summary>A holiday may be kept on it: a body names such days each year, and its list is not here. It moves nothing, and answers say so.</summary>
    Ambiguous,

    /// <summary>It may be a holiday; the table that would say so does not reach it.</summary>
    Unknown,

    /// <summary>Closed all day.</summary>
    Closed,
}
