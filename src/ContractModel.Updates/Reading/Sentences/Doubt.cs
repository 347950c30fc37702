using ContractModel.Updates.Reading.Dates;
using ContractModel.Updates.Reading.Words;

namespace ContractModel.Updates.Reading.Sentences;

/// <summary>Tells whether a sentence speaks of another time or place, gives another's words, or takes back what it says. Such a sentence is left.</summary>
internal static class Doubt
{
    private const int Furthest = 14;

    private static readonly string[] Reported = ["told", "tells", "whether", "myth", "false", "falsely", "pretend", "pretends", "suppose", "imagine", "mistake", "claims", "claimed", "claiming", "says", "said", "alleges", "alleged", "according", "argues", "argued", "insists", "insisted", "rumor", "rumors", "supposedly", "reportedly"];

    private static readonly string[] OtherTimes = ["ago", "earlier", "previously", "formerly", "historically", "back"];

    private static readonly string[] Seasons = ["week", "month", "year", "spring", "fall", "summer", "winter", "round", "contract", "time", "cycle"];

    private static readonly string[] TakenBack = ["reneged", "rescinded", "withdrew", "withdrawn", "reversed", "retracted", "took"];

    private static readonly string[] OtherPlaces = ["court", "perb", "hearing", "arbitration", "arbitrator", "judge"];

    /// <summary>Gets whether the sentence around an answer, or what stands in it near it, makes it doubtful.</summary>
    internal static bool IsOfAnswer(PageWords words, int from, int to)
    {
        if (Is(words, from, to)) return true;
        var (begin, end) = words.SentenceOf(from);
        for (var word = Math.Max(begin, from - Furthest); word < Math.Min(Math.Max(end, to), to + Furthest); word++)
        {
            if (words[word] is Word.Hedge or Word.Yesterday || (words.Is(word, "last") && (words[word + 1] == Word.Weekday || words.Is(word + 1, "night")))) return true;
        }

        return false;
    }

    /// <summary>Gets whether the sentence around the words from one up to another, or what stands in it near them, makes them doubtful.</summary>
    internal static bool Is(PageWords words, int from, int to)
    {
        var (begin, end) = words.SentenceOf(from);
        if (words.Is(begin, "had") || words.Is(begin, "if") || words.Spelled(Math.Max(end, to) - 1) is "?" || (to < words.Count && words.Spelled(to) is "?")) return true;
        begin = Math.Max(begin, from - Furthest);
        end = Math.Min(Math.Max(end, to), to + Furthest);
        for (var word = begin; word < end; word++)
        {
            if (DateReader.TryRead(words, word, out var date)) word = date.To - 1;
            else if (words.IsAny(word, Reported) || words.IsAny(word, OtherPlaces) || IsOtherTime(words, word) || ((word < from || word >= to) && words[word] == Word.Number && DateReader.YearAt(words, word, out _) > 0) || (word >= to && words.IsAny(word, TakenBack)) || (word < from && IsElsewhere(words, word))) return true;
        }

        return false;
    }

    // "in 2022", "the 2022 negotiations", "in March", "last spring", "last night", "two weeks ago", "back in the fall"
    private static bool IsOtherTime(PageWords words, int word)
    {
        if (words.IsAny(word, OtherTimes)) return !(words.Is(word, "back") && words.IsAny(word + 1, ["to", "at"]));
        if (words.IsAny(word, ["last", "previous", "past"])) return words.IsAny(word + 1, Seasons) || words.Is(word + 1, "night");
        return words.IsAny(word, ["in", "since", "during"]) && words[word + 1] == Word.Month;
    }

    // "At Mercy North, the union and management ...", "In Portland, the parties ..."
    private static bool IsElsewhere(PageWords words, int word) =>
        words.IsAny(word, ["at", "in"]) && words[word + 1] == Word.Other && words.IsCapitalized(word + 1) && !words.IsCapitals(word + 1);
}
