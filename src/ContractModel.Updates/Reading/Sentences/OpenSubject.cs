using ContractModel.Updates.Reading.Dates;
using ContractModel.Updates.Reading.Words;

namespace ContractModel.Updates.Reading.Sentences;

/// <summary>Tells words that name no subject: how many there are, the whole contract, or only the first of several.</summary>
internal static class OpenSubject
{
    private static readonly string[] Wholes = ["contract", "contracts", "agreement", "cba", "deal"];

    private static readonly string[] Parts = ["part", "parts", "portion", "portions", "some", "most", "much", "many", "several", "elements", "aspects", "pieces"];

    // What one agrees to do, or says for, is nothing that is bargained.
    private static readonly string[] NoThings = ["meet", "continue", "extend", "hold", "return", "begin", "time", "behalf", "eve", "zoom", "ground", "language", "wording", "violating", "picket"];

    private static readonly string[] Kinds = ["issues", "items", "matters", "articles", "topics", "sections", "provisions", "language", "terms", "points"];

    /// <summary>Gets whether the words say how many or what kind of subjects there are ("two proposals", "economic issues"), or mean the whole contract.</summary>
    internal static bool Is(PageWords words, int from, int to) => words.IsAny(from, NoThings) || HasTime(words, from, to) || words.IsAny(from, Parts) || SaysHowMany(words, from) || HasPaper(words, from, to) || IsWhole(words, from, to) || IsKind(words, from, to);

    /// <summary>Gets whether a name that ends at a comma or a semicolon is the first of several: "wages, benefits and hours".</summary>
    internal static bool GoesOn(PageWords words, int end, int to, string[] ends)
    {
        if (end >= to || words[end] is not (Word.Comma or Word.Semicolon)) return false;
        var behind = words[end + 1] == Word.And ? end + 2 : end + 1;
        return behind < to && !words.IsAny(behind, ends) && words[behind] is not (Word.We or Word.Both or Word.Tonight or Word.Today) && !PartyName.TryRead(words, behind, out _);
    }

    private static bool SaysHowMany(PageWords words, int from) => words[from] is Word.Count or Word.Number && words[from + 1] is not (Word.Dash or Word.Open or Word.Sign);

    private static bool HasTime(PageWords words, int from, int to)
    {
        for (var word = from; word < to; word++)
        {
            if (words[word] is Word.Session or Word.Sessions or Word.Dates or Word.Weekday || DateReader.TryRead(words, word, out _) || words.IsAny(word, ["since", "ago"]) || (word > from && words.Is(word - 1, "in") && DateReader.YearAt(words, word, out _) > 0)) return true;
        }

        return words[to - 1] == Word.Small;
    }

    private static bool HasPaper(PageWords words, int from, int to)
    {
        for (var word = from; word < to; word++)
        {
            if (words[word] is Word.Proposal or Word.Proposals or Word.CounterProposal or Word.Offer) return true;
        }

        return false;
    }

    // "a new contract for nurses", and not "the duration of agreement"
    private static bool IsWhole(PageWords words, int from, int to)
    {
        for (var word = from; word < to; word++)
        {
            if (words.IsAny(word, Wholes) && (word + 1 == to || words[word + 1] == Word.Small) && !(word > from && words.Is(word - 1, "of"))) return true;
        }

        return false;
    }

    private static bool IsKind(PageWords words, int from, int to) => words.IsAny(to - 1, Kinds) && !words.IsCapitalized(from);
}
