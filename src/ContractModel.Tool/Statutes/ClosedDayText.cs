using System.Globalization;
using ContractModel.Procedures;
using NodaTime;

namespace ContractModel.Tool.Statutes;

/// <summary>Closed days of a calendar in words.</summary>
internal static class ClosedDayText
{
    private static readonly string[] Ordinals = ["first", "second", "third", "fourth", "fifth"];

    internal static string Of(ClosedDay day)
    {
        string?[] parts =
        [
            day.Rule is EveryWeek weekly && weekly.Weekday.ToString() == day.Name ? null : Rule(day.Rule),
            day.From is null && day.Until is null ? null : LawWords.Span(day.From, day.Until),
            day.PartOfDay ? "for a part of the day" : null,
            day.Observed.IsEmpty ? null : LawWords.Or(day.Observed.Select(Shift)),
        ];
        var details = string.Join("; ", parts.Where(part => part is not null));
        return details.Length == 0 ? day.Name : $"{day.Name} ({details})";
    }

    private static string Rule(DayRule rule) => rule switch
    {
        EveryWeek weekly => $"every {weekly.Weekday}",
        EveryYear yearly => string.Create(CultureInfo.InvariantCulture, $"{Month(yearly.Date.Month)} {yearly.Date.Day}"),
        NthWeekday nth => $"{(nth.Nth > 0 ? Ordinals[nth.Nth - 1] : "last")} {nth.Weekday} of {Month(nth.Month)}{Plus(nth.Plus)}",
        AroundEaster easter => $"Easter Sunday{Plus(easter.Plus)}",
        OnDates dates => $"{LawWords.And(dates.Dates.Select(LawWords.Day))}{(dates.Bounds is null ? "" : "; not known in other years")}",
        _ => rule.ToString(),
    };

    private static string Shift(ObservedShift shift) =>
        $"on a {shift.When} {(shift.Uncertain ? "perhaps " : "")}also{Plus(shift.Days)}";

    private static string Plus(int days) => days switch
    {
        0 => "",
        > 0 => $", {LawWords.Count(days, "day")} later",
        _ => $", {LawWords.Count(-days, "day")} earlier",
    };

    private static string Month(int month) => CultureInfo.InvariantCulture.DateTimeFormat.GetMonthName(month);
}
