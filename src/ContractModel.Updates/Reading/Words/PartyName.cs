namespace ContractModel.Updates.Reading.Words;

/// <summary>A name of a side where it stands on a page.</summary>
/// <param name="From">Its first word.</param>
/// <param name="To">The word behind it.</param>
/// <param name="Who">The side, or the author ("our"), or <see cref="Word.Other"/> for an acronym that is not known.</param>
/// <param name="Acronym">The acronym, where it is not known.</param>
internal readonly record struct PartyName(int From, int To, Word Who, string? Acronym)
{
    /// <summary>Reads the name that begins with a word: a known name, "the district", "our", or an acronym.</summary>
    internal static bool TryRead(PageWords words, int word, out PartyName name)
    {
        const int LongestAcronym = 10;
        var at = words.Is(word, "the") || words.Is(word, "their") ? word + 1 : word;
        name = default;
        if (words.PhraseAt(at, PhraseKind.Name, out var next) is { } phrase)
        {
            name = new PartyName(word, next, phrase.Side, null);
            return true;
        }

        if (words[at] is Word.Union or Word.Employer or Word.We)
        {
            name = new PartyName(word, at + 1, words[at], null);
            return true;
        }

        if (!words.IsCapitals(at) || words[at] != Word.Other || words.Length(at) > LongestAcronym) return false;
        name = new PartyName(word, at + 1, Word.Other, Bare(words, at));
        return true;
    }

    /// <summary>Gets the name whose last word is a word, and whose first is not before another; absent where none ends there.</summary>
    internal static PartyName? EndingAt(PageWords words, int last, int from)
    {
        const int Longest = 7;
        for (var word = Math.Max(from, last - Longest); word <= last; word++)
        {
            if (TryRead(words, word, out var name) && name.To == last + 1) return IsOfAnother(words, name, from) ? null : name;
        }

        return null;
    }

    // "the police union", "Northfield University": a general word with another word straight before it names somebody else.
    private static bool IsOfAnother(PageWords words, PartyName name, int from) =>
        name.Acronym is null && name.To == name.From + 1 && words[name.From] is Word.Union or Word.Employer && name.From > from && !words.IsCapitals(name.From) && !words.StartsSentence(name.From)
        && (words[name.From - 1] == Word.Other || (words[name.From - 1] == Word.Quote && !words.IsAfterSpace(name.From - 1))) && !words.IsCapitals(name.From - 1) && (char.IsLetter(words.Spelled(name.From - 1)[0]) || words[name.From - 1] == Word.Quote) && !words.IsAny(name.From - 1, ["that", "then", "while", "as", "when", "because", "but", "our", "their", "this"]);

    private static string Bare(PageWords words, int word) => words.IsPossessive(word) ? words.Spelled(word)[..^2].ToString() : words.Spelled(word).ToString();
}
