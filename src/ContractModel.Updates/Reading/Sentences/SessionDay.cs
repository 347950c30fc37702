using ContractModel.Updates.Reading.Dates;
using ContractModel.Updates.Reading.Words;

namespace ContractModel.Updates.Reading.Sentences;

/// <summary>Finds the day of a session in the sentence that tells of it.</summary>
internal static class SessionDay
{
    private const int FurthestBefore = 6;

    /// <summary>Adds the day: behind the verb, or just before the subject ("Tonight, the ...", "On Monday, March 24, the ...").</summary>
    internal static SessionMention Add(PageWords words, SessionMention mention, int verb, int to, int from)
    {
        for (var word = verb + 1; word < to; word++)
        {
            if (At(words, mention, word, to) is { } behind) return behind;
        }

        for (var word = Math.Max(from, mention.From - FurthestBefore); word < verb; word++)
        {
            if (At(words, mention, word, verb) is { } before && IsNear(words, before, word, mention.From)) return before;
        }

        return mention;
    }

    // What stands between the day and the subject is no more than a comma and small words.
    private static bool IsNear(PageWords words, SessionMention mention, int word, int subject)
    {
        if (word >= subject) return true;
        var behind = mention.Date?.To ?? word + 1;
        for (; behind < subject; behind++)
        {
            if (words[behind] is not (Word.Comma or Word.Small or Word.Dash)) return false;
        }

        return true;
    }

    private static SessionMention? At(PageWords words, SessionMention mention, int word, int to)
    {
        if (DateReader.TryRead(words, word, out var date) && date.To <= to && !date.IsStamp) return Wide(mention with { Date = date }, date.From, date.To);
        return words[word] switch
        {
            Word.Tonight or Word.Today or Word.Yesterday when !words.IsPossessive(word) => Wide(WithDateBehind(words, mention, word, to) ?? mention with { DaysFromPage = SessionSentence.DaysOf(words[word]) }, word, word + 1),
            Word.Weekday when !words.IsPossessive(word) => Wide(mention with { Weekday = words.Value(word), IsOfLastWeek = words.Is(word - 1, "last") }, word, word + 1),
            _ => null,
        };
    }

    // "tonight, April 1": the printed day is the better one.
    private static SessionMention? WithDateBehind(PageWords words, SessionMention mention, int word, int to)
    {
        var at = words[word + 1] is Word.Comma or Word.Open ? word + 2 : word + 1;
        return DateReader.TryRead(words, at, out var date) && date.To <= to ? Wide(mention with { Date = date }, word, date.To) : null;
    }

    private static SessionMention Wide(SessionMention mention, int from, int to) => mention with { From = Math.Min(mention.From, from), To = Math.Max(mention.To, to) };
}
