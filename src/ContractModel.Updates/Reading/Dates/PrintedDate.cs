using NodaTime;

namespace ContractModel.Updates.Reading.Dates;

/// <summary>A date as a page prints it.</summary>
/// <param name="From">Its first word.</param>
/// <param name="To">The word behind it.</param>
/// <param name="Year">The year; 0 when it is not printed.</param>
/// <param name="Month">The month, or the day where the order is the other one.</param>
/// <param name="Day">The day of the month.</param>
/// <param name="Weekday">The day of the week printed before it, Monday is 1; 0 when none is.</param>
internal readonly record struct PrintedDate(int From, int To, int Year, int Month, int Day, int Weekday = 0)
{
    /// <summary>Gets whether it is of numbers only, so that day and month can change places.</summary>
    internal bool IsOfNumbers { get; init; }

    /// <summary>Gets whether it is the stamp of a machine, with a time behind it: the last edit, and no day of bargaining.</summary>
    internal bool IsStamp { get; init; }

    internal bool HasYear => Year != 0;

    internal bool CanBe(DateOrder order) => order == DateOrder.MonthFirst ? Exists(Year, Month, Day) : IsOfNumbers && Exists(Year, Day, Month);

    /// <summary>Gets the day, read in an order that it can be read in.</summary>
    internal LocalDate On(DateOrder order) => On(Year, order);

    internal LocalDate On(int year, DateOrder order) => order == DateOrder.DayFirst && IsOfNumbers ? new LocalDate(year, Day, Month) : new LocalDate(year, Month, Day);

    internal bool ExistsIn(int year, DateOrder order) => order == DateOrder.DayFirst && IsOfNumbers ? Exists(year, Day, Month) : Exists(year, Month, Day);

    private static bool Exists(int year, int month, int day) =>
        month is >= 1 and <= 12 && day >= 1 && day <= CalendarSystem.Iso.GetDaysInMonth(year == 0 ? 2000 : year, month);
}
