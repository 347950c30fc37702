using System.Runtime.CompilerServices;
using NodaTime;

namespace ContractModel.Updates.Pages;

/// <summary>The days on which a page can have been published: those of the years that dates on pages are read in.</summary>
internal static class PageDay
{
    internal const int FirstYear = 1900;
    internal const int LastYear = 2199;

    internal static bool CanBe(LocalDate day) => day.WithCalendar(CalendarSystem.Iso).Year is >= FirstYear and <= LastYear;

    internal static LocalDate? Required(LocalDate? day, [CallerArgumentExpression(nameof(day))] string argument = "") =>
        day is not { } given ? null : CanBe(given) ? given.WithCalendar(CalendarSystem.Iso) : throw new ArgumentOutOfRangeException(argument, Iso.Write(given.WithCalendar(CalendarSystem.Iso)), "A page is published from 1900 to 2199.");
}
