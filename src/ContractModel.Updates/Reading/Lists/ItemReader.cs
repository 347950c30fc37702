using ContractModel.Updates.Reading.Dates;
using ContractModel.Updates.Reading.Words;

namespace ContractModel.Updates.Reading.Lists;

/// <summary>Reads one item of a list.</summary>
internal static class ItemReader
{
    /// <summary>Reads the item that begins with a word; <see langword="null"/> when none does.</summary>
    internal static ListItem? Read(PageWords words, int word, ListSoFar list)
    {
        var start = ItemStart.At(words, word);
        if (start.Form == ItemForm.None && (list.IsOfNumbers || list.IsEmpty)) start = ItemStart.OfNumber(words, word);
        return start.Form switch
        {
            ItemForm.Article or ItemForm.Articles or ItemForm.Number => ReadArticle(words, word, start, list),
            ItemForm.Memorandum => ReadMemorandum(words, word, start.To, list),
            ItemForm.NumberedProposal => ReadNumberedProposal(words, word, start.To, list),
            _ => ReadTitle(words, word, list),
        };
    }

    private static ListItem? ReadArticle(PageWords words, int word, ItemStart start, ListSoFar list)
    {
        var numbers = ArticleNumbers.Read(words, start.To, isSeveral: start.Form != ItemForm.Number, out var at);
        if (numbers.IsEmpty) return null;
        if (ArticleNumbers.IsPlaceholder(words, start.To) && !list.IsOfRomanNumerals)
        {
            var end = TitleReader.Find(words, SkipSeparator(words, at), list.IsMarked, list.IsOfNumbers);
            var to = Marks.Read(words, end.To, list.IsMarked, out var marks);
            return new ListItem(word, to, []) { Problem = Code.NumberMissing, ProblemTo = to, IsMarked = marks.HasFile || marks.Date is not null };
        }

        var status = Marks.Read(words, at, list.IsMarked, out var before);
        if (words[status] == Word.Other && words.Is(status, "P") && words[status + 1] == Word.Number && !words.IsAfterSpace(status + 1)) status += 2; // the number of the proposal: P49
        return Titled(words, word, SkipSeparator(words, status), ValueList.Create<ProvisionKey>([.. numbers]), list, before);
    }

    private static ListItem Titled(PageWords words, int word, int from, ValueList<ProvisionKey> keys, ListSoFar list, Marks before)
    {
        if (from >= words.Count || words.IsAfterBreak(from) && !list.IsMarked && !TitleReader.IsMark(words, from) && TitleReader.IsBoundary(words, from, list.IsOfNumbers))
            return new ListItem(word, from, keys) { IsAgreed = before.IsAgreed, Date = before.Date };
        var end = TitleReader.Find(words, from, list.IsMarked, list.IsOfNumbers);
        var to = Marks.Read(words, end.To, list.IsMarked, out var marks);
        marks = marks.With(before);
        var isCut = end.End == TitleEndKind.EndOfPage && (list.IsMarked || end.To == from);
        if (isCut) return new ListItem(word, end.To, []) { Problem = Code.ItemCutOff, ProblemTo = words.Count };
        if (IsNoMove(words, from, to)) return new ListItem(word, to, []) { Problem = Code.TitleUnclear, ProblemTo = to, IsMarked = marks.HasFile || marks.Date is not null };
        var isClear = end.End is not (TitleEndKind.Unclear or TitleEndKind.EndOfPage) && end.To > from && !EndsWithHeading(words, from, end);
        return new ListItem(word, isClear || to > end.To ? to : from, keys)
        {
            Title = isClear ? TextOf(words, from, end.To) : null, Date = marks.Date, IsAgreed = marks.IsAgreed, IsMarked = marks.HasFile || marks.Date is not null,
            Problem = isClear || end.End == TitleEndKind.Mark ? null : Code.TitleUnclear,
            ProblemTo = end.End == TitleEndKind.EndOfPage ? words.Count : words.SentenceOf(Math.Min(from, words.Count - 1)).To,
        };
    }

    // "Leaves (no response yet)", "Overtime (withdrawn)", "Pay - none": the remark says that there is no paper.
    private static bool IsNoMove(PageWords words, int from, int to)
    {
        for (var word = from + 1; word < to; word++)
        {
            if (words.IsAny(word, ["withdrawn", "none", "tbd", "pending", "coming", "deferred", "yet"]) || (words[word] == Word.Open && (words[word + 1] == Word.No || words.Is(word + 1, "not")))) return true;
        }

        return false;
    }

    // "Staffing Hospital Proposals" before the next item: a heading of a side that is not known ran into the title.
    private static bool EndsWithHeading(PageWords words, int from, TitleEnd end) =>
        end.End == TitleEndKind.Boundary && end.To - from > 1 && words[words[end.To - 1] == Word.Colon ? end.To - 2 : end.To - 1] is Word.Proposals or Word.CounterProposal or Word.Counter or Word.Response;

    private static ListItem? ReadMemorandum(PageWords words, int word, int at, ListSoFar list)
    {
        if (words[at] is Word.Open or Word.Comma or Word.Period) return null; // "the MOU (signed in May)" of a sentence
        if (words[word] == Word.Appendix && ReadAppendix(words, word, at, list) is { } appendix) return appendix;
        var from = SkipSeparator(words, at);
        var item = Titled(words, word, from, [], list, default);
        if (item.Problem == Code.ItemCutOff) return item;
        if (item.Title is null) return from < words.Count ? item with { Problem = Code.TitleUnclear, To = from, ProblemTo = words.SentenceOf(from).To } : null;
        return ProvisionKey.TryParse($"{words.Joined(word, at)} {item.Title}", out var key) ? item with { Keys = ValueList.Create([key]) } : null;
    }

    // An appendix has a number or a letter, and its title stands behind that: "Appendix 1 - Implementation Agreements".
    private static ListItem? ReadAppendix(PageWords words, int word, int at, ListSoFar list)
    {
        var isNumbered = words[at] is Word.Number or Word.Code || (words.IsCapitalized(at) && words.Length(at) == 1) || (words.IsCapitals(at) && ItemStart.RomanLength(words.Spelled(at)) > 0);
        if (!isNumbered || DateReader.TryRead(words, at, out _) || !ProvisionKey.TryParse($"Appendix {words.Spelled(at)}", out var key)) return null;
        return Titled(words, word, SkipSeparator(words, at + 1), ValueList.Create([key]), list, default);
    }

    private static ListItem? ReadNumberedProposal(PageWords words, int word, int at, ListSoFar list)
    {
        while (words[at] is Word.And or Word.Comma or Word.Ampersand && words[at + 1] == Word.Hash && words[at + 2] == Word.Number) at += 3;
        var item = Titled(words, word, SkipSeparator(words, at), [], list, default);
        return AsSubject(item, words);
    }

    // "Health Welfare TA 2022-2023 PDF 06.22.2022", "Class Size for Ballroom Dance - Eich Middle School (Signed MOU)"
    private static ListItem? ReadTitle(PageWords words, int word, ListSoFar list)
    {
        if (!words.IsCapitalized(word) || TitleReader.IsBoundary(words, word, list.IsOfNumbers)) return null;
        var end = TitleReader.Find(words, word, isMarked: true, list.IsOfNumbers);
        if (end.End != TitleEndKind.Mark || end.To == word || HasSentence(words, word, end.To)) return null;
        var to = Marks.Read(words, end.To, list.IsMarked, out var marks);
        if (!marks.HasFile && !marks.IsAgreed) return null;
        var title = TextOf(words, word, end.To);
        var isMemorandum = marks.IsMemorandum || list.IsOfMemoranda;
        var agreement = AgreementWord(words, word, end.To);
        var name = agreement < 0 ? title : $"{words.Joined(word, agreement)} {words.Joined(agreement + 1, end.To)}".Trim();
        if (!ProvisionKey.TryParse(isMemorandum ? $"MOU {title}" : name, out var key)) return null;
        var isAgreed = marks.IsAgreed || agreement >= 0;
        return new ListItem(word, to, ValueList.Create([key])) { Title = isMemorandum ? title : null, Date = marks.Date, IsAgreed = isAgreed, IsMarked = true };
    }

    private static ListItem? AsSubject(ListItem item, PageWords words)
    {
        if (item.Problem == Code.ItemCutOff) return item;
        if (item.Title is null) return item with { Problem = Code.TitleUnclear, ProblemTo = words.SentenceOf(Math.Min(item.To, words.Count - 1)).To };
        return ProvisionKey.TryParse(item.Title, out var key) ? item with { Keys = ValueList.Create([key]), Title = null } : null;
    }

    private static bool HasSentence(PageWords words, int from, int to)
    {
        for (var word = from + 1; word < to; word++)
        {
            if (words.StartsSentence(word)) return true;
        }

        return false;
    }

    // "Health Welfare TA 2022-2023" is the agreement on health and welfare.
    private static int AgreementWord(PageWords words, int from, int to)
    {
        for (var word = from; word < to; word++)
        {
            if (words[word] == Word.TentativeAgreement && words.IsCapitals(word)) return word;
        }

        return -1;
    }

    private static int SkipSeparator(PageWords words, int word) => words[word] is Word.Dash or Word.Colon or Word.Period or Word.Comma or Word.Bar ? word + 1 : word;

    private static string TextOf(PageWords words, int from, int to)
    {
        while (to > from + 1 && words[to - 1] is Word.Dash or Word.Colon or Word.Comma or Word.Bar or Word.Semicolon or Word.And or Word.Ampersand || (to > from + 1 && words[to - 1] == Word.Quote && words[from] != Word.Quote)) to--;
        return words.Joined(from, to);
    }
}
