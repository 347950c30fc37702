using System.Globalization;
using ContractModel.Updates.Reading.Words;

namespace ContractModel.Updates.Reading;

/// <summary>Reads a page: finds what stands on it, decides what that means together, makes events of it, and keeps the rest.</summary>
internal static class PageReader
{
    internal static UpdateReading Read(UpdatePage page, UpdateProfile profile)
    {
        var words = new PageWords(page.Text, Lexicon.Of(profile));
        var scan = new PageScan(words);
        var foot = Math.Min(FootOf(scan, words), NextUpdate(scan, words));
        scan.Lists.RemoveAll(list => list.Heading.From >= foot);
        var days = new DayBook(page, profile, scan, foot);
        var sides = new SideBook(profile, scan.Sessions.Where(mention => mention.From < foot), scan.Lists);
        var draft = new EventDraft(page, words, profile);
        var session = SessionEvents.Add(draft, scan, days, sides, foot);
        foreach (var list in scan.Lists) ExchangeEvents.Add(draft, list, days, sides, session, page);
        foreach (var answer in scan.Answers.Where(answer => answer.From < foot)) AnswerEvents.Add(draft, answer, days, sides, session);
        foreach (var mention in scan.Calendar.Where(mention => mention.From < foot)) CalendarEvents.Add(draft, mention, days, sides, session);
        CompareCounts(draft, scan, sides, foot);
        RequireNames(draft, page, profile);
        if (foot < words.Count) draft.Leave(foot, words.Count, Code.OtherPages);
        if (scan.End < words.Count || words.IsTooLong) AddTooLong(draft, scan);
        return new UpdateReading(page, draft.Events, RemainderOfPage.Of(draft), ValueList.From(draft.Findings));
    }

    // The words that begin a foot stand in menus too. They begin it behind the first list or, on a page without one, behind the last session told.
    private static int FootOf(PageScan scan, PageWords words)
    {
        var content = scan.Lists.Count > 0 ? scan.Lists[0].To : scan.Sessions.Count > 0 ? scan.Sessions[^1].To : 1;
        foreach (var foot in scan.Feet)
        {
            if (foot >= content) return foot;
        }

        return words.Count;
    }

    // A page can hold several updates, each under its day: what is told under another day is another update's.
    private static int NextUpdate(PageScan scan, PageWords words)
    {
        var days = scan.Dates.Where(date => date is { IsAlone: true, Date: { HasYear: true, IsOfNumbers: false, IsStamp: false } }).ToList();
        if (days is not [{ IsHead: true } first, ..]) return words.Count;
        var own = first.Date.On(DateOrder.MonthFirst);
        return days.Where(date => !date.IsHead && date.Date.On(DateOrder.MonthFirst) != own).Select(date => (int?)date.Date.From).FirstOrDefault() ?? words.Count;
    }

    private static void CompareCounts(EventDraft draft, PageScan scan, SideBook sides, int foot)
    {
        if (scan.Counts.Count == 0) return;
        var union = draft.Count(Side.Union);
        var employer = draft.Count(Side.Employer);
        foreach (var (from, to, count, by) in scan.Counts)
        {
            // A count can be that of one side or of both together.
            if (from >= foot || union + employer == 0 || count == union + employer) continue;
            var side = by is { } name ? sides.Of(name)?.Side : null;
            var listed = side is { } known ? known == Side.Union ? union : employer : count == union ? union : employer;
            if (listed == count || (side is not null && listed == 0)) continue;
            var told = side is { } whose ? $"list of the {SideBook.Name(whose)}'s has {listed}" : $"lists have {union + employer}";
            draft.Findings.Add(new UpdateFinding(Code.CountDiffers, string.Create(CultureInfo.InvariantCulture, $"The page tells of {count} proposals; its {told}."), draft.Words.Span(from, to)));
        }
    }

    // A page can be filed under the wrong organization: it names neither side, or another organization in a side's place.
    private static void RequireNames(EventDraft draft, UpdatePage page, UpdateProfile profile)
    {
        if (draft.IsEmpty || !profile.NamesBothSides) return;
        var (union, employer) = (IsNamed(page, profile.Union), IsNamed(page, profile.Employer));
        if (union && employer) return;
        var other = OtherOrganization(draft.Words);
        if ((union || employer) && other is null) return;
        var missing = union ? "the employer" : employer ? "the union" : "either side";
        var names = string.Join(", ", (union ? [] : profile.Union).Concat(employer ? [] : profile.Employer));
        var named = other is { } word ? $" It names {draft.Words.Spelled(word)}." : "";
        draft.Findings.Add(new UpdateFinding(Code.SideNotNamed, $"The page does not name {missing}: {names}.{named}", other is { } at ? draft.Words.Span(at, at + 1) : null));
    }

    private static bool IsNamed(UpdatePage page, ValueList<string> names)
    {
        foreach (var name in names)
        {
            if (page.Text.Contains(name, StringComparison.OrdinalIgnoreCase) || (page.Address?.Contains(name, StringComparison.OrdinalIgnoreCase) ?? false)) return true;
        }

        return false;
    }

    // "SEIU Local 99", "an agreement with TUSD"
    private static int? OtherOrganization(PageWords words)
    {
        for (var word = 0; word < words.Count; word++)
        {
            if (words[word] == Word.Other && words.IsCapitals(word) && words.Length(word) > 2 && (words.Is(word - 1, "with") || words.Is(word + 1, "local"))) return word;
        }

        return null;
    }

    private static void AddTooLong(EventDraft draft, PageScan scan)
    {
        draft.Leave(scan.End, draft.Words.Count, Code.PageTooLong);
        draft.Findings.Add(new UpdateFinding(Code.PageTooLong, "The page holds more than is read of one update; what was not read is in the remainder."));
    }
}
