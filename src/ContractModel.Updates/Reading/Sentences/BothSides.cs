using ContractModel.Updates.Reading.Words;

namespace ContractModel.Updates.Reading.Sentences;

/// <summary>Finds words that mean both sides together: "the parties", "the University and the Union", "the Faculty and Administration bargaining teams".</summary>
internal static class BothSides
{
    /// <summary>Gets the first word of what means both sides and ends with a word; absent where that means not both, or may mean others.</summary>
    internal static int? EndingAt(PageWords words, int last, int from)
    {
        var noun = last;
        if (words[noun] == Word.Both && !words.Is(noun, "both"))
        {
            while (noun > from && words[noun - 1] is Word.Both or Word.Bargaining) noun--;
            if (noun == from || words.Is(noun - 1, "the") || words[noun] == Word.Both && words.Is(noun, "both")) return noun > from && words.Is(noun - 1, "the") ? noun - 1 : noun;
        }

        var isOfTeams = words[last] == Word.Both || words.Is(last, "committees");
        if (Named(words, BeforeTeam(words, last), from) is not { } second || words[second.From - 1] != Word.And) return null;
        if (Named(words, BeforeTeam(words, second.From - 2), from) is { } first) return IsAcross(first, second) ? first.From : null;
        return isOfTeams && second.From - 2 >= from && words.IsCapitalized(second.From - 2) ? second.From - 2 : null;
    }

    private static int BeforeTeam(PageWords words, int word)
    {
        while (words[word] is Word.Team or Word.Bargaining or Word.Both || words.Is(word, "committees")) word--;
        return word;
    }

    private static PartyName? Named(PageWords words, int last, int from) => last < from ? null : PartyName.EndingAt(words, last, from);

    // Two acronyms, or the union and an acronym, may as well be two unions.
    private static bool IsAcross(PartyName one, PartyName other) =>
        one.Who != other.Who && (one.Who == Word.Employer || other.Who == Word.Employer);
}
