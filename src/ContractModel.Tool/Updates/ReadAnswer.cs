using System.Globalization;
using ContractModel.Tool.Answers;
using ContractModel.Tool.Statutes;
using ContractModel.Updates;
using Spectre.Console;
using Page = ContractModel.Tool.Answers.Page;

namespace ContractModel.Tool.Updates;

/// <summary>What pages tell, for a person: page by page the events, what is doubtful and what was left, and then what came of the merge.</summary>
internal static class ReadAnswer
{
    internal static void WriteText(Terminal terminal, IReadOnlyList<PageRead> pages, (string Path, MergeResult Result)? merge)
    {
        var page = new Page(terminal);
        var isFirst = true;
        foreach (var read in pages)
        {
            if (!isFirst) page.Line("");
            isFirst = false;
            WritePage(page, read);
        }

        if (merge is var (path, result)) WriteMerge(page, path, result);
        page.Line("");
        page.Foot();
    }

    private static void WritePage(Page page, PageRead read)
    {
        var reading = read.Reading;
        page.Title(read.Name);
        if (Origin(read) is { } origin) page.Line(origin);
        if (reading.Events.IsEmpty) page.Line("No event was read.");
        else WriteEvents(page, reading.Events);
        if (!reading.Findings.IsEmpty)
        {
            page.Line("Doubtful");
            foreach (var finding in reading.Findings) page.Indented(2, Text(finding));
        }

        if (reading.Remainder.IsEmpty) return;
        page.Line("Left");
        foreach (var left in reading.Remainder)
        {
            page.Indented(2, OneLine(reading.Page.TextOf(left.Span)));
            if (left.Code is { } code) page.Indented(4, $"{code.Name}: {code.Meaning}. {code.Remedy}");
        }
    }

    private static void WriteEvents(Page page, ValueList<ReadEvent> events)
    {
        var grid = page.IsWide ? Page.Grid("When", "What*", "Id*", "How") : Page.Grid("When", "What*");
        var reasons = new List<string>(); // most events of a page share theirs
        foreach (var read in events)
        {
            var (when, what, how) = (read.Event.On.ToString(), EventLine.Of(read.Event), How(read, reasons));
            if (page.IsWide) grid.AddRow(Page.Cell(when), Page.Cell(what), Page.Cell(read.Event.Id), Page.Cell(how));
            else grid.AddRow(Page.Cell(when), Page.Cell($"{what}; {read.Event.Id}, {how}"));
        }

        page.Write(grid);
        if (reasons.Count == 0) return;
        page.Line("Inferred");
        for (var i = 0; i < reasons.Count; i++) page.Indented(2, string.Create(CultureInfo.InvariantCulture, $"({i + 1}) {reasons[i]}"));
    }

    private static string How(ReadEvent read, List<string> reasons)
    {
        if (read.Confidence == Confidence.Stated) return "stated";
        var numbers = new List<string>();
        foreach (var reason in read.Inferred)
        {
            var at = reasons.IndexOf(reason);
            if (at < 0)
            {
                at = reasons.Count;
                reasons.Add(reason);
            }

            numbers.Add(string.Create(CultureInfo.InvariantCulture, $"({at + 1})"));
        }

        return $"inferred {string.Join(' ', numbers)}";
    }

    private static void WriteMerge(Page page, string path, MergeResult merge)
    {
        page.Heading($"Merged into {path}");
        page.Line(string.Create(
            CultureInfo.InvariantCulture,
            $"{LawWords.Count(merge.Added.Count, "event")} added, {merge.Corrected.Count} corrected, {LawWords.Count(merge.Held, "fact")} held already."));
        if (!merge.Added.IsEmpty) page.Indented(2, $"added: {string.Join(", ", merge.Added.Select(e => e.Id))}");
        if (!merge.Corrected.IsEmpty) page.Indented(2, $"corrected: {string.Join(", ", merge.Corrected.Select(e => e.Corrects))}");
        foreach (var finding in merge.Findings) page.Line(Text(finding));
        if (merge.Added.IsEmpty && merge.Corrected.IsEmpty) page.Line("The file is as it was.");
    }

    private static string? Origin(PageRead read)
    {
        var page = read.Reading.Page;
        string?[] parts =
        [
            page.Address is { } address && !read.Name.EndsWith(address, StringComparison.Ordinal) ? $"from {address}" : null,
            page.Published is { } day ? $"published {Words.Of(day)}" : null,
        ];
        var known = string.Join(", ", parts.OfType<string>());
        return known.Length == 0 ? null : LawWords.Sentence(known);
    }

    private static string Text(UpdateFinding finding) => $"{finding.Code.Name} {Words.Of(finding.Severity)}: {OneLine(finding.Message)}{(finding.About is { } id ? $" ({id})" : "")}";

    private static string OneLine(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
