using ContractModel.Updates.Reading.Words;

namespace ContractModel.Updates.Reading.Lists;

/// <summary>What is known of a list from its heading and the items read so far.</summary>
/// <param name="heading">The heading.</param>
internal sealed class ListSoFar(ListHeadingAt heading)
{
    internal bool IsEmpty { get; private set; } = true;

    /// <summary>Gets whether items have documents or dates behind them.</summary>
    internal bool IsMarked { get; private set; }

    /// <summary>Gets whether items begin with a number alone.</summary>
    internal bool IsOfNumbers { get; private set; }

    /// <summary>Gets whether articles bear Roman numerals.</summary>
    internal bool IsOfRomanNumerals { get; private set; }

    internal bool IsOfMemoranda => heading.IsOfMemoranda;

    internal void Add(PageWords words, ListItem item)
    {
        IsEmpty = false;
        IsMarked |= item.IsMarked;
        var start = ItemStart.At(words, item.From);
        IsOfNumbers |= start.Form == ItemForm.None && ItemStart.OfNumber(words, item.From).Form == ItemForm.Number;
        IsOfRomanNumerals |= start.Form == ItemForm.Article && ArticleNumbers.IsRoman(words, start.To) && !ArticleNumbers.IsPlaceholder(words, start.To);
    }
}

/// <summary>A list of a page.</summary>
/// <param name="Heading">Its heading.</param>
/// <param name="Items">Its items, in the order of the page.</param>
/// <param name="To">The word behind its last.</param>
internal sealed record PageList(ListHeadingAt Heading, IReadOnlyList<ListItem> Items, int To);

/// <summary>Reads lists: a heading and the items behind it.</summary>
internal static class ListReader
{
    /// <summary>Reads the list behind a heading; <see langword="null"/> when no item follows, so that the words are no heading.</summary>
    internal static PageList? Read(PageWords words, ListHeadingAt heading)
    {
        var list = new ListSoFar(heading);
        var items = new List<ListItem>();
        var at = heading.To;
        while (at < words.Count && items.Count <= PageScan.MostFacts)
        {
            var from = SkipBullets(words, at);
            if (items.Count > 0 && TitleReader.IsBoundary(words, from, list.IsOfNumbers) && ItemStart.At(words, from).Form == ItemForm.None && ItemStart.OfNumber(words, from).Form == ItemForm.None) break;
            if (ItemReader.Read(words, from, list) is not { } item) break;
            items.Add(item);
            list.Add(words, item);
            at = Math.Max(item.To, at + 1);
            if (item.Problem is not null && item.ProblemTo > item.To) break; // where it ends cannot be told
        }

        return items.Count == 0 ? null : new PageList(heading, items, at);
    }

    /// <summary>Gets the word behind what stands before items: bullets, numbers of lines, the word "Articles" over a part of a list.</summary>
    internal static int SkipBullets(PageWords words, int word)
    {
        for (var skipped = 0; skipped < 4; skipped++)
        {
            if (words[word] is Word.Bullet or Word.Bar || (words[word] == Word.Dash && words.IsAfterSpace(word))) word++;
            else if (words[word] == Word.Number && words[word + 1] is Word.Period or Word.Close && ItemStart.At(words, word + 2).Form != ItemForm.None) word += 2;
            else if (words[word] is Word.Articles or Word.Memorandum && ItemStart.At(words, word + 1).Form != ItemForm.None) word++;
            else break;
        }

        return word;
    }
}
