using ContractModel.Updates.Reading.Words;

namespace ContractModel.Updates.Reading.Sentences;

/// <summary>Finds the topic over lines that each begin with a side's name: "SALARY", then "UTLA Proposal: ...", then "LAUSD Response: ...".</summary>
internal static class Topic
{
    private const int Furthest = 200;
    private const int Longest = 8;

    /// <summary>Gets the topic that a line is under; absent where the line before those of the sides is none.</summary>
    internal static Subject? Before(PageWords words, int line)
    {
        if (InCapitals(words, line) is { } capitals) return capitals;
        var to = words[line - 1] == Word.Bullet ? line - 1 : line;
        var lines = 0;
        while (to > 0 && line - to < Furthest)
        {
            var from = to - 1;
            while (from > 0 && to - from < Furthest && !words.IsAfterBreak(from) && words[from] != Word.Bullet) from--;
            if (words[from] == Word.Bullet || IsOfSide(words, from))
            {
                to = from;
                lines++;
                continue;
            }

            // Straight over the line it could as well be the last of the other side's points.
            return lines > 0 && IsHeading(words, from, to) && SubjectReader.One(words, from, to) is [var subject] ? subject : null;
        }

        return null;
    }

    // Capitals before the name of a side are a topic, also on a page run together in one line: "PREP TIME UTLA Proposal: ..."
    private static Subject? InCapitals(PageWords words, int line)
    {
        for (var word = line - 1; word > Math.Max(0, line - Furthest); word--)
        {
            if (!IsOfSide(words, word)) continue;
            var from = word;
            while (from > 0 && (words.IsCapitals(from - 1) || (words[from - 1] is Word.Ampersand or Word.Slash && words.IsCapitals(from - 2)))) from--;
            if (from < word && SubjectReader.One(words, from, word) is [var subject]) return subject;
        }

        return null;
    }

    private static bool IsOfSide(PageWords words, int word)
    {
        if (words[word] == Word.Bullet) word++;
        if (!PartyName.TryRead(words, word, out var name)) return false;
        var at = name.To;
        while (at < name.To + 3 && words[at] is Word.Proposal or Word.Proposals or Word.Counter or Word.CounterProposal or Word.Response or Word.Offer) at++;
        return words[at] == Word.Colon;
    }

    private static bool IsHeading(PageWords words, int from, int to)
    {
        if (to - from > Longest || !words.IsCapitalized(from)) return false;
        for (var word = from; word < to; word++)
        {
            if (words[word] is Word.Period or Word.Stop or Word.Colon or Word.Number or Word.Met || (word > from && words.StartsSentence(word))) return false;
        }

        return true;
    }
}
