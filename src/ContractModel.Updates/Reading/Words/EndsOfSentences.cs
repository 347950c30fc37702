namespace ContractModel.Updates.Reading.Words;

/// <summary>Finds where sentences begin.</summary>
/// <remarks>A block of the page begins one; so does a capital, a digit or a quotation mark behind a full stop, with white space between or run together
/// (<c>demands.The</c>). A full stop behind an abbreviation ends none.</remarks>
internal static class EndsOfSentences
{
    private static readonly string[] Abbreviations = ["art", "no", "nos", "temp", "dr", "mr", "mrs", "ms", "st", "vs", "jr", "sr", "inc", "app", "sec", "approx", "est", "dept", "ed", "int", "ext"];

    internal static void Mark(PageWords words)
    {
        for (var word = 0; word < words.Count; word++)
        {
            if (word == 0 || words.IsAfterBreak(word) || (words[word] == Word.Bullet && words.IsAfterSpace(word)) || IsAfterEnd(words, word)) words.StartSentence(word);
        }
    }

    private static bool IsAfterEnd(PageWords words, int word)
    {
        var end = word - 1;
        while (end > 0 && words[end] is Word.Quote or Word.Close && !words.IsAfterSpace(end)) end--;
        if (words[end] is not (Word.Period or Word.Stop)) return false;
        if (words[word] == Word.Quote && end != word - 1) return false;
        var begins = words.IsCapitalized(word) || words[word] is Word.Quote or Word.Number or Word.Ordinal or Word.Open or Word.Hash;
        if (!begins) return false;
        if (words.IsAfterSpace(end + 1)) return words[end] == Word.Stop || !IsAbbreviation(words, end - 1);
        return words.IsCapitalized(word) && end == word - 1 && IsPlain(words, end - 1); // run together
    }

    private static bool IsAbbreviation(PageWords words, int word) =>
        words[word] is Word.Month or Word.Weekday ? words.Length(word) <= 4 : words.Length(word) == 1 && words.IsCapitalized(word) || words.IsAny(word, Abbreviations);

    // "demands.The", and not "e.g.X", "U.S", "www.Example".
    private static bool IsPlain(PageWords words, int word) => words.Length(word) > 3 && char.IsLower(words.Spelled(word)[^1]);
}
