using NodaTime;

namespace ContractModel.Procedures;

/// <summary>A rule that closes days: a holiday or a closure, the years it holds, and how it moves when it falls on a weekend.</summary>
/// <param name="Name">The name of the holiday or the reason of the closure.</param>
/// <param name="Rule">Which days.</param>
/// <param name="From">The first day in force; absent when it always was.</param>
/// <param name="Until">The last day in force; absent when it still is.</param>
/// <param name="PartOfDay">Whether only a part of the day is a holiday.</param>
/// <param name="Observed">How it moves when it falls on a day of the week.</param>
public sealed record ClosedDay(string Name, DayRule Rule, LocalDate? From, LocalDate? Until, bool PartOfDay, ValueList<ObservedShift> Observed)
{
    /// <summary>Gets the name.</summary>
    public override string ToString() => Name;

    internal IEnumerable<(LocalDate Day, DayStatus Status)> DaysIn(int year)
    {
        foreach (var (day, known) in Rule.DaysIn(year))
        {
            if (day < From || day > Until) continue;
            if (!known) yield return (day, DayStatus.Unknown);
            else yield return (day, PartOfDay ? DayStatus.PartDay : DayStatus.Closed);
            foreach (var shift in Observed)
            {
                if (known && day.DayOfWeek == shift.When) yield return (day.PlusDays(shift.Days), shift.Uncertain ? DayStatus.Ambiguous : DayStatus.Closed);
            }
        }
    }
}

/// <summary>A holiday that falls on a day of the week is also kept some days later, or earlier.</summary>
/// <param name="When">The day of the week.</param>
/// <param name="Days">The days later; negative for earlier.</param>
/// <param name="Uncertain">Whether it is only perhaps kept then: a body names such days each year, and its list is not here.</param>
public sealed record ObservedShift(IsoDayOfWeek When, int Days, bool Uncertain)
{
    /// <summary>Gets the shift as it is written in a calendar's file: <c>Sunday +1</c>, <c>Saturday -1?</c>.</summary>
    public override string ToString() => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{When} {Days:+0;-0}{(Uncertain ? "?" : "")}");
}

/// <summary>Which days of a year. The family is closed.</summary>
public abstract record DayRule
{
    private protected DayRule()
    {
    }

    /// <summary>Gets the kind of rule; its values are its members.</summary>
    public sealed override string ToString() => GetType().Name;

    /// <summary>Gets the days of a year and whether each is known to be one, or only may be.</summary>
    internal abstract IEnumerable<(LocalDate Day, bool Known)> DaysIn(int year);
}

/// <summary>A day of every week.</summary>
/// <param name="Weekday">The day of the week.</param>
public sealed record EveryWeek(IsoDayOfWeek Weekday) : DayRule
{
    internal override IEnumerable<(LocalDate Day, bool Known)> DaysIn(int year)
    {
        var first = new LocalDate(year, 1, 1);
        for (var day = first.DayOfWeek == Weekday ? first : first.Next(Weekday); day.Year == year; day = day.PlusWeeks(1)) yield return (day, true);
    }
}

/// <summary>The same date every year.</summary>
/// <param name="Date">The month and day.</param>
public sealed record EveryYear(AnnualDate Date) : DayRule
{
    internal override IEnumerable<(LocalDate Day, bool Known)> DaysIn(int year) => [(Date.InYear(year), true)];
}

/// <summary>A weekday counted in a month, such as the third Monday of January, and some days after it.</summary>
/// <param name="Month">The month, from 1 to 12.</param>
/// <param name="Weekday">The day of the week.</param>
/// <param name="Nth">Which one, from 1 to 5; -1 for the last.</param>
/// <param name="Plus">The days after it.</param>
public sealed record NthWeekday(int Month, IsoDayOfWeek Weekday, int Nth, int Plus) : DayRule
{
    internal override IEnumerable<(LocalDate Day, bool Known)> DaysIn(int year)
    {
        var adjusted = Nth > 0
            ? new LocalDate(year, Month, 1).PlusDays(-1).Next(Weekday).PlusWeeks(Nth - 1)
            : new LocalDate(year, Month, 1).PlusMonths(1).Previous(Weekday);
        return adjusted.Month == Month ? [(adjusted.PlusDays(Plus), true)] : [];
    }
}

/// <summary>Days around Easter Sunday of the Gregorian calendar.</summary>
/// <param name="Plus">The days after Easter Sunday; negative for before.</param>
public sealed record AroundEaster(int Plus) : DayRule
{
    internal override IEnumerable<(LocalDate Day, bool Known)> DaysIn(int year) => year < 1583 ? [] : [(Easter(year).PlusDays(Plus), true)];

    // The anonymous Gregorian computus (Nature, 20 April 1876).
    private static LocalDate Easter(int year)
    {
        var (a, b, c) = (year % 19, year / 100, year % 100);
        var (d, e) = (b / 4, b % 4);
        var g = ((8 * b) + 13) / 25;
        var h = ((19 * a) + b - d - g + 15) % 30;
        var (i, k) = (c / 4, c % 4);
        var l = (32 + (2 * e) + (2 * i) - h - k) % 7;
        var m = (a + (11 * h) + (22 * l)) / 451;
        var n = h + l - (7 * m) + 114;
        return new LocalDate(year, n / 31, (n % 31) + 1);
    }
}

/// <summary>Dates from a table. Between the bounds, in years the table does not have, the holiday may fall on any day.</summary>
/// <param name="Dates">The dates.</param>
/// <param name="Bounds">The first and last day of a year it can fall on; absent when the table is complete.</param>
public sealed record OnDates(ValueList<LocalDate> Dates, AnnualBounds? Bounds) : DayRule
{
    internal override IEnumerable<(LocalDate Day, bool Known)> DaysIn(int year)
    {
        var known = Dates.Where(date => date.Year == year).Select(date => (date, true)).ToArray();
        return known.Length > 0 || Bounds is null ? known : Bounds.In(year);
    }
}

/// <summary>The first and last day of the year on which a holiday can fall.</summary>
/// <param name="First">The first.</param>
/// <param name="Last">The last.</param>
public sealed record AnnualBounds(AnnualDate First, AnnualDate Last)
{
    /// <summary>Gets the bounds as they are written in a calendar's file: <c>01-20/02-21</c>.</summary>
    public override string ToString() => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{First.Month:00}-{First.Day:00}/{Last.Month:00}-{Last.Day:00}");

    internal IEnumerable<(LocalDate Day, bool Known)> In(int year)
    {
        for (var day = First.InYear(year); day <= Last.InYear(year); day = day.PlusDays(1)) yield return (day, false);
    }
}
