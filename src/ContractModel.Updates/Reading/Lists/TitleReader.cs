using ContractModel.Updates.Reading.Dates;
using ContractModel.Updates.Reading.Words;

namespace ContractModel.Updates.Reading.Lists;

/// <summary>Where a title ends, and why.</summary>
/// <param name="To">The word behind the title.</param>
/// <param name="End">Why it ends there.</param>
internal readonly record struct TitleEnd(int To, TitleEndKind End);

/// <summary>Why a title ends.</summary>
internal enum TitleEndKind
{
    /// <summary>A document, a date or a status follows.</summary>
    Mark,

    /// <summary>Another item, a heading, or words known to stand behind lists follow.</summary>
    Boundary,

    /// <summary>A block of the page ends.</summary>
    Break,

    /// <summary>A sentence ends.</summary>
    Sentence,

    /// <summary>The page ends, and nothing says that the title does.</summary>
    EndOfPage,

    /// <summary>It does not end within what a title may be.</summary>
    Unclear,
}

/// <summary>Finds where a title in a list ends.</summary>
internal static class TitleReader
{
    private const int LongestTitle = 25;
    private const int LongestText = 240;

    /// <summary>Finds the end of the title that begins with a word.</summary>
    /// <param name="words">The page.</param>
    /// <param name="from">The first word of the title.</param>
    /// <param name="isMarked">Whether the items of the list have documents or dates behind them, so that a title may go on behind a break of the page.</param>
    /// <param name="isOfNumbers">Whether the items of the list begin with a number alone.</param>
    internal static TitleEnd Find(PageWords words, int from, bool isMarked, bool isOfNumbers)
    {
        var firstBreak = -1;
        var firstSentence = -1;
        var word = from;
        for (; word < words.Count && word - from <= LongestTitle && words.End(word) - words.Start(from) <= LongestText; word++)
        {
            if (word > from && firstBreak < 0 && words.IsAfterBreak(word)) firstBreak = word;
            if (word > from && firstSentence < 0 && words.StartsSentence(word)) firstSentence = word;
            if (word > from && words[word] == Word.Colon && LeadIn.Read(words, word) is { } next && next.From > from) return new(next.From, TitleEndKind.Boundary);
            if (IsMark(words, word)) return AtMark(words, word, firstBreak, isMarked);
            if (words[word] == Word.Open && CloseOf(words, word) is var close && close > word)
            {
                word = close; // a date in brackets with other words is part of the title
                continue;
            }

            if (word > from && IsBoundary(words, word, isOfNumbers)) return firstBreak >= 0 ? new(firstBreak, TitleEndKind.Break) : new(word, TitleEndKind.Boundary);
        }

        if (firstBreak >= 0) return new(firstBreak, TitleEndKind.Break);
        if (firstSentence >= 0 && !isMarked) return new(EndOfSentence(words, firstSentence), TitleEndKind.Sentence);
        if (word < words.Count) return new(from, TitleEndKind.Unclear);
        return words.EndsWithLine && !isMarked ? new(word, TitleEndKind.Break) : new(word, TitleEndKind.EndOfPage);
    }

    /// <summary>Gets whether what stands at a word is put behind a title: a file, a date, a status.</summary>
    internal static bool IsMark(PageWords words, int word) => words[word] switch
    {
        Word.File => true,
        Word.Final => words.IsCapitals(word) && (!words.IsAfterSpace(word) || IsStatusBehind(words, word)),
        Word.Open => words[word + 1] is Word.Signed or Word.Tentative or Word.TentativeAgreement or Word.File or Word.Final || (words[word + 1] == Word.Number && words.IsAny(word + 2, ["kb", "mb"])),
        Word.Number or Word.Month or Word.Weekday => IsDate(words, word),
        Word.Other when words.Length(word) == 3 && words.Is(word, "see") => IsDate(words, word + 1),
        _ => false,
    };

    private static int CloseOf(PageWords words, int open)
    {
        const int Longest = 8;
        for (var word = open + 1; word < Math.Min(words.Count, open + Longest); word++)
        {
            if (words[word] == Word.Close) return word;
            if (words.IsAfterBreak(word) || ItemStart.At(words, word).Form != ItemForm.None) break;
        }

        return open;
    }

    // A title that goes on over breaks to a date far behind is none; one whose file stands on the next line is.
    private static TitleEnd AtMark(PageWords words, int mark, int firstBreak, bool isMarked)
    {
        var isOwn = firstBreak < 0 || (firstBreak == mark && (words[mark] == Word.File || words.Is(mark, "see"))) || isMarked;
        return isOwn ? new(mark, TitleEndKind.Mark) : new(firstBreak, TitleEndKind.Break);
    }

    private static bool IsDate(PageWords words, int word) => DateReader.TryRead(words, word, out var date) && date.HasYear;

    private static bool IsStatusBehind(PageWords words, int final) => final + 1 >= words.Count || words[final + 1] is Word.Number or Word.Open || words.IsAfterBreak(final + 1);

    /// <summary>Gets whether something else begins at a word: an item, a heading, words that stand behind lists.</summary>
    internal static bool IsBoundary(PageWords words, int word, bool isOfNumbers)
    {
        if (words.PhraseAt(word, PhraseKind.Foot, out _) is not null || words.PhraseAt(word, PhraseKind.ListEnd, out _) is not null || words[word] == Word.Bullet) return true;
        if (isOfNumbers && ItemStart.OfNumber(words, word).Form == ItemForm.Number) return true;
        if (HeadingReader.Read(words, word) is { } heading && IsFollowedByItem(words, heading.To)) return true;
        return ItemStart.At(words, word).Form switch
        {
            ItemForm.None => false,
            ItemForm.Memorandum => words.IsAfterBreak(word) || words[ItemStart.At(words, word).To] is Word.Dash or Word.Colon || (words.IsCapitals(word) && words.IsCapitalized(word + 1)),
            _ => !IsJoint(words, word - 1),
        };
    }

    // "of Article 9", "see Article 9", and not "Schedule A", "Article 9"
    private static bool IsJoint(PageWords words, int word) =>
        (words[word] == Word.Small && !words.IsCapitalized(word)) || words.IsAny(word, ["see", "under"]);

    private static bool IsFollowedByItem(PageWords words, int word) => ItemStart.At(words, word).Form != ItemForm.None || ItemStart.OfNumber(words, word).Form != ItemForm.None;

    private static int EndOfSentence(PageWords words, int next)
    {
        while (words[next - 1] is Word.Period or Word.Stop or Word.Quote) next--;
        return next;
    }
}
