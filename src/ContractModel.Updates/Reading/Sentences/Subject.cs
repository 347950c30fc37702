using ContractModel.Updates.Reading.Lists;
using ContractModel.Updates.Reading.Words;

namespace ContractModel.Updates.Reading.Sentences;

/// <summary>What a sentence is about: an article, or a subject in its own words.</summary>
/// <param name="From">Its first word.</param>
/// <param name="To">The word behind it.</param>
/// <param name="Key">The article or name.</param>
/// <param name="Title">The title printed beside an article's number; absent where none is.</param>
internal readonly record struct Subject(int From, int To, ProvisionKey Key, string? Title);

/// <summary>Reads what a sentence is about, behind "on".</summary>
internal static class SubjectReader
{
    private const int LongestSubject = 14;

    private static readonly string[] Ends = ["including", "which", "that", "after", "with", "who", "as", "while", "but", "so", "because", "at", "during", "this", "where", "when", "has", "have", "is", "are", "was", "were", "will", "there", "we", "they"];

    private static readonly string[] NoSubjects = ["date", "dates", "schedule", "calendar", "confidentiality", "it", "this", "that", "these", "them", "everything", "nothing", "anything", "all", "most", "several", "many", "some", "both", "each", "few", "number", "various", "multiple", "numerous", "other", "additional", "outstanding", "remaining", "certain", "another", "more", "what", "how"];

    /// <summary>Reads the subjects that begin with a word: articles by number and a name behind them, or one name, or as many names as are told.</summary>
    /// <param name="words">The page.</param>
    /// <param name="word">The first word.</param>
    /// <param name="to">The word behind the sentence.</param>
    /// <param name="count">How many there are, where the sentence tells; 1 for one; 0 where it does not tell.</param>
    /// <returns>The subjects; empty where they cannot be told for certain.</returns>
    internal static IReadOnlyList<Subject> Read(PageWords words, int word, int to, int count)
    {
        while (words.IsAny(word, ["the", "a", "an", "our", "their", "its"]) || words[word] == Word.Quote) word++;
        var start = ItemStart.At(words, word);
        if (start.Form is ItemForm.Article or ItemForm.Articles) return Articles(words, word, to);
        var whole = NameEnd(words, word, to, stopsAtComma: count <= 1);
        if (whole <= word || OpenSubject.Is(words, word, whole) || (count <= 1 && OpenSubject.GoesOn(words, whole, to, Ends))) return [];
        if (count <= 1) return count == 1 || !HasJoint(words, word, whole) ? One(words, word, whole) : [];
        var several = Split(words, word, whole);
        return several.Count == count ? several : [];
    }

    /// <summary>Makes a subject of the words from one up to another; none where they name nothing.</summary>
    internal static IReadOnlyList<Subject> One(PageWords words, int from, int to)
    {
        while (from < to && (words.IsAny(from, ["the", "a", "an", "our", "their", "its", "any"]) || words[from] is Word.Quote or Word.Bullet)) from++;
        while (to > from && words[to - 1] is Word.Quote or Word.Comma or Word.Period or Word.Stop or Word.Colon or Word.Semicolon or Word.Dash) to--;
        if (to <= from || to - from > LongestSubject || words.IsAny(from, NoSubjects)) return [];
        var name = words.Joined(from, to);
        return ProvisionKey.TryParse(name, out var key) ? [new Subject(from, to, key, null)] : [];
    }

    /// <summary>Finds where a subject ends that begins with a word.</summary>
    internal static int NameEnd(PageWords words, int word, int to, bool stopsAtComma)
    {
        var at = word;
        for (; at < to && at - word <= LongestSubject * 3; at++)
        {
            if (words[at] is Word.Semicolon or Word.Colon or Word.Open or Word.Stop or Word.Bar || (words[at] == Word.Comma && stopsAtComma)) break;
            if (words[at] == Word.Dash && words.IsAfterSpace(at)) break;
            if (words[at] == Word.Period && (at + 1 >= to || words.IsAfterSpace(at + 1)) && (at + 1 >= to || words.StartsSentence(at + 1))) break;
            if (words[at] is Word.Tonight or Word.Today or Word.Yesterday or Word.Month or Word.Weekday || (at > word && words.IsAny(at, Ends))) break;
        }

        return at;
    }

    // "Articles 4, 9, 11, 12, 16, and Distinguished Teaching Professor"; "Article 4 – UTLA Rights and Article 9"
    private static List<Subject> Articles(PageWords words, int word, int to)
    {
        var subjects = new List<Subject>();
        while (word < to && ItemStart.At(words, word) is { Form: ItemForm.Article or ItemForm.Articles } start)
        {
            var numbers = ArticleNumbers.Read(words, start.To, isSeveral: true, out var at);
            if (numbers.IsEmpty || ArticleNumbers.IsPlaceholder(words, start.To)) return [];
            var title = numbers.Count == 1 ? TitleBehind(words, ref at, to) : null;
            foreach (var number in numbers) subjects.Add(new Subject(word, at, number, title));
            var joint = SkipJoints(words, at);
            if (joint == at) break;
            word = joint;
        }

        if (word < to && subjects.Count > 1 && ItemStart.At(words, word).Form == ItemForm.None && words.IsCapitalized(word) && words[word - 1] is Word.And or Word.Comma or Word.Ampersand)
            subjects.AddRange(One(words, word, NameEnd(words, word, to, stopsAtComma: true)));
        return subjects;
    }

    // "(Safety)", "– Safety": a title in capitals up to a comma, "and" or the end.
    private static string? TitleBehind(PageWords words, ref int at, int to)
    {
        if (words[at] is not (Word.Dash or Word.Open or Word.Colon)) return null;
        var isBracket = words[at] == Word.Open;
        var end = at + 1;
        while (end < to && end - at <= LongestSubject && (isBracket ? words[end] != Word.Close : words.IsCapitalized(end) || words[end] is Word.Slash or Word.Dash or Word.Ampersand || (words[end] is Word.Small or Word.And && words.IsCapitalized(end + 1) && ItemStart.At(words, end + 1).Form == ItemForm.None))) end++;
        if (end == at + 1 || (isBracket && words[end] != Word.Close)) return null;
        var title = words.Joined(at + 1, end);
        at = isBracket ? end + 1 : end;
        return title;
    }

    private static List<Subject> Split(PageWords words, int from, int to)
    {
        var subjects = new List<Subject>();
        var start = from;
        for (var word = from; word <= to; word++)
        {
            if (word < to && words[word] is not (Word.Comma or Word.And or Word.Ampersand)) continue;
            if (word > start) subjects.AddRange(One(words, start, word));
            start = word + 1;
        }

        return subjects;
    }

    private static bool HasJoint(PageWords words, int from, int to)
    {
        for (var word = from; word < to; word++)
        {
            if (words[word] is Word.And or Word.Comma or Word.Ampersand) return true;
        }

        return false;
    }

    private static int SkipJoints(PageWords words, int word)
    {
        while (words[word] is Word.Comma or Word.And or Word.Ampersand or Word.Semicolon) word++;
        return word;
    }
}
