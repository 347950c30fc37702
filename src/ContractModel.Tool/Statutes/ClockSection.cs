using ContractModel.Procedures;

namespace ContractModel.Tool.Statutes;

/// <summary>The clocks of a statute.</summary>
internal static class ClockSection
{
    internal static void Write(StatuteView view, IPageWriter page)
    {
        page.Heading(2, "Clocks");
        var clocks = view.Clocks.ToArray();
        if (clocks.Length == 0) page.Paragraph("No clock runs.");
        else page.Paragraph($"A period ends as its reading says. {string.Join(" ", clocks.SelectMany(clock => clock.Readings).Distinct().OrderBy(reading => reading.Value).Select(reading => $"{LawWords.Sentence(reading.Name)}: {reading.Meaning}"))} The calendars stand further down.");
        foreach (var clock in clocks) Write(view, page, clock);
    }

    private static void Write(StatuteView view, IPageWriter page, Clock clock)
    {
        page.Heading(3, clock.Name);
        page.Item(0, clock.Id, "Id");
        page.Item(0, ClockText.Asks(clock), "Kind");
        if (!clock.Act.IsEmpty) page.Item(0, EventText.Nouns(clock.Act), "What is timed");
        page.Item(0, ClockText.Start(view, clock), "Counted");
        var versions = view.Versions(clock);
        foreach (var version in versions) page.Item(0, ClockText.Version(clock, version), "Length");
        page.Item(0, string.Join("; ", ClockText.Counting(clock)), "Counting");
        page.Item(0, ClockText.Readings(clock), clock.Readings.Count > 1 ? "Readings" : "Reading");
        if (view.Told(clock.When) is { } condition) page.Item(0, condition, "Runs only if");
        if (!clock.EndedBy.IsEmpty) page.Item(0, EventText.Nouns(clock.EndedBy), "Nobody asks any more after");
        if (!clock.ResetBy.IsEmpty) page.Item(0, EventText.Nouns(clock.ResetBy), "Starts afresh after");
        page.Item(0, ClockText.Extendable(clock), "Can be extended or waived");
        page.Item(0, ClockText.Missed(clock), "Missing it");
        foreach (var note in clock.Notes) page.Item(0, note, "Note");
    }
}
