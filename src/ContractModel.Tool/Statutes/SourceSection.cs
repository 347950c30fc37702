using ContractModel.Procedures;

namespace ContractModel.Tool.Statutes;

/// <summary>The calendars, the sources with the day each was read, and the notes.</summary>
internal static class SourceSection
{
    internal static void Write(StatuteView view, IPageWriter page)
    {
        var calendars = Calendars(view).ToArray();
        if (calendars.Length > 0) page.Heading(2, "Calendars");
        foreach (var calendar in calendars)
        {
            page.Item(0, $"{calendar.Name} {LawWords.Cited(calendar.Citation)}", calendar.Id);
            page.Item(1, string.Join(", ", calendar.ClosedDays.Select(ClosedDayText.Of).Distinct()), "Closed on");
        }

        page.Heading(2, "Sources");
        page.Table(["Id", "Where", "Read"], view.Procedure.Sources.Select(source => (string[])[source.Id, source.Where, LawWords.Day(source.Read)]));
        if (view.Procedure.Notes.IsEmpty) return;
        page.Heading(2, "Notes");
        foreach (var note in view.Procedure.Notes) page.Item(0, note);
    }

    internal static IEnumerable<DayCalendar> Calendars(StatuteView view) => view.Procedure.Calendars.Values.OrderBy(calendar => calendar.Id, StringComparer.Ordinal);
}
