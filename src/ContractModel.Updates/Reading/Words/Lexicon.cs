using System.Collections.Frozen;
using System.Runtime.CompilerServices;

namespace ContractModel.Updates.Reading.Words;

/// <summary>The words the reader knows, general ones and those of a profile, and the phrases they begin.</summary>
/// <remarks>A phrase is a run of words; white space between them and capitals do not count.</remarks>
internal sealed class Lexicon
{
    private static readonly ConditionalWeakTable<UpdateProfile, Lexicon> Made = [];

    private readonly FrozenDictionary<string, Entry>.AlternateLookup<ReadOnlySpan<char>> _entries;
    private readonly FrozenDictionary<string, Phrase[]>.AlternateLookup<ReadOnlySpan<char>> _phrases;

    private Lexicon(UpdateProfile profile)
    {
        var entries = GeneralWords.Entries();
        var phrases = new Dictionary<string, List<Phrase>>(StringComparer.OrdinalIgnoreCase);
        foreach (var name in profile.Union) AddName(name, Word.Union);
        foreach (var name in profile.Employer) AddName(name, Word.Employer);
        foreach (var text in GeneralWords.Feet.Concat(profile.Ends)) AddPhrase(text, new Phrase(PhraseKind.Foot));
        foreach (var text in GeneralWords.ListEnds) AddPhrase(text, new Phrase(PhraseKind.ListEnd));
        foreach (var heading in profile.Headings) AddPhrase(heading.Words, new Phrase(PhraseKind.Heading) { Heading = heading });
        foreach (var heading in GeneralWords.Headings) AddPhrase(heading.Words, new Phrase(PhraseKind.Heading) { Heading = heading });
        _entries = entries.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();
        _phrases = phrases.ToFrozenDictionary(pair => pair.Key, pair => pair.Value.OrderByDescending(phrase => phrase.Words.Length).ToArray(), StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

        void AddName(string name, Word side)
        {
            var words = WordScanner.WordsOf(name);
            if (words.Length == 1) entries[words[0]] = new Entry(side, entries.TryGetValue(words[0], out var known) && known.StartsPhrase);
            else AddPhrase(name, new Phrase(PhraseKind.Name) { Side = side });
        }

        void AddPhrase(string text, Phrase phrase)
        {
            var words = WordScanner.WordsOf(text);
            if (words.Length == 0) return;
            if (!phrases.TryGetValue(words[0], out var list)) phrases.Add(words[0], list = []);
            list.Add(phrase with { Words = words });
            entries[words[0]] = new Entry(entries.TryGetValue(words[0], out var known) ? known.Word : Word.Other, StartsPhrase: true);
        }
    }

    /// <summary>Gets the lexicon of a profile.</summary>
    internal static Lexicon Of(UpdateProfile profile) => Made.GetValue(profile, static profile => new Lexicon(profile));

    internal Entry this[ReadOnlySpan<char> word] => _entries.TryGetValue(word, out var entry) ? entry : default;

    /// <summary>Gets the phrases that begin with a word, the longest first.</summary>
    internal ReadOnlySpan<Phrase> PhrasesFrom(ReadOnlySpan<char> word) => _phrases.TryGetValue(word, out var phrases) ? phrases : [];

    /// <summary>A known word.</summary>
    /// <param name="Word">What it is.</param>
    /// <param name="StartsPhrase">Whether a phrase may begin with it.</param>
    /// <param name="Value">The number it stands for: a month, a day of the week, a count.</param>
    internal readonly record struct Entry(Word Word, bool StartsPhrase = false, int Value = 0);
}

/// <summary>A run of words that means something.</summary>
internal sealed record Phrase(PhraseKind Kind)
{
    internal string[] Words { get; init; } = [];

    internal Word Side { get; init; }

    internal ListHeading? Heading { get; init; }
}

/// <summary>What a phrase means.</summary>
internal enum PhraseKind
{
    /// <summary>A name of a side.</summary>
    Name,

    /// <summary>A heading over a list.</summary>
    Heading,

    /// <summary>What stands behind a list, and is none of it.</summary>
    ListEnd,

    /// <summary>What begins the foot of a page.</summary>
    Foot,
}
