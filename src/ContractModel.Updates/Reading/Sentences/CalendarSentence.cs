using ContractModel.Updates.Reading.Dates;
using ContractModel.Updates.Reading.Words;

namespace ContractModel.Updates.Reading.Sentences;

/// <summary>What a page says of sessions to come, called off or moved.</summary>
/// <param name="From">The first word of what is said.</param>
/// <param name="To">The word behind it.</param>
/// <param name="Dates">The days; empty where only a day of the week is told.</param>
internal sealed record CalendarMention(int From, int To, IReadOnlyList<PrintedDate> Dates)
{
    /// <summary>Gets what happened: <see cref="Word.Scheduled"/>, <see cref="Word.Cancelled"/> or <see cref="Word.Moved"/>.</summary>
    internal required Word What { get; init; }

    internal PartyName? By { get; init; }

    /// <summary>Gets the day of the week, Monday is 1, or 0 and "yesterday", "today" as days from the page.</summary>
    internal int? Weekday { get; init; }

    internal int? DaysFromPage { get; init; }
}

/// <summary>Reads sentences about the calendar of sessions.</summary>
internal static class CalendarSentence
{
    /// <summary>Reads sessions to come: "Sessions are scheduled for 10/27, 11/3", "next bargaining session is April 28".</summary>
    internal static CalendarMention? ReadScheduled(PageWords words, int session)
    {
        var (from, to) = words.SentenceOf(session);
        if (!SessionKind.IsOfBargaining(words, session) || !IsToCome(words, session, from, to, out var begin) || Has(words, from, to, Word.Cancelled, Word.Moved) || IsOnlyOffered(words, from, session, to) || SaysPast(words, session, to)) return null;
        for (var word = session + 1; word < to; word++)
        {
            if (words[word] is not (Word.Number or Word.Month or Word.Weekday or Word.Ordinal)) continue;
            var dates = DateList.Read(words, word);
            if (dates.Count == 0 && DateReader.TryRead(words, word, out _)) return null; // a range of days
            if (dates.Count == 0 || dates[0].IsStamp) continue;
            return HasHedgeBesidesPlan(words, from, word) || IsOfOthers(words, session, begin) ? null : new CalendarMention(begin, dates[^1].To, dates) { What = Word.Scheduled };
        }

        return null;
    }

    /// <summary>Reads one more session, in the sentence behind one that tells of sessions to come: "One more is scheduled for June 17".</summary>
    internal static CalendarMention? ReadOneMore(PageWords words, int scheduled)
    {
        var (from, to) = words.SentenceOf(scheduled);
        if (!words.Is(scheduled, "scheduled") || !words.IsAny(from, ["one", "another", "two", "three", "more"]) || SessionSentence.HasHedge(words, from, scheduled)) return null;
        for (var word = from + 1; word < scheduled; word++)
        {
            if (!words.IsAny(word, ["more", "one", "is", "are", "has", "have", "been", "also"]) && words[word] is not (Word.Session or Word.Sessions)) return null;
        }

        var on = words.IsAny(scheduled + 1, ["for", "on"]) ? scheduled + 2 : scheduled + 1;
        var dates = DateList.Read(words, on);
        return dates.Count == 0 || dates[^1].To > to ? null : new CalendarMention(from, dates[^1].To, dates) { What = Word.Scheduled };
    }

    /// <summary>Reads a session called off: "LAUSD had canceled Monday's bargaining session", "The session of November 17 was canceled by the district".</summary>
    internal static CalendarMention? ReadCancelled(PageWords words, int cancelled)
    {
        var (from, to) = words.SentenceOf(cancelled);
        if (SessionSentence.HasHedge(words, from, cancelled) || words.IsAny(cancelled - 1, ["to"])) return null;
        var session = SessionNear(words, cancelled, from, to);
        if (session < 0 || IsOfOthers(words, session, session)) return null;
        var by = Doer(words, cancelled, from, to);
        var begin = Math.Min(by is { } doer && doer.From < cancelled ? doer.From : cancelled, session);
        var end = Math.Max(by?.To ?? 0, Math.Max(cancelled, session) + 1);
        var mention = new CalendarMention(begin, end, []) { What = Word.Cancelled, By = by };
        return WithDay(words, mention, Math.Max(from, session - 6), Math.Min(to, Math.Max(session, cancelled) + 8));
    }

    /// <summary>Reads a session moved from one day to another: "The session of 11/3 was moved to 11/5".</summary>
    internal static CalendarMention? ReadMoved(PageWords words, int moved)
    {
        var (from, to) = words.SentenceOf(moved);
        if (SessionSentence.HasHedge(words, from, moved) || SessionNear(words, moved, from, to) is not (>= 0 and var session)) return null;
        var dates = new List<PrintedDate>();
        for (var word = from; word < to; word++)
        {
            if (!DateReader.TryRead(words, word, out var date)) continue;
            dates.Add(date);
            word = date.To - 1;
        }

        if (dates.Count != 2 || !words.IsAny(dates[1].From - 1, ["to", "until"])) return null;
        var by = Doer(words, moved, from, to);
        var begin = Math.Min(Math.Min(by?.From ?? moved, session), dates[0].From);
        return new CalendarMention(begin, Math.Max(dates[1].To, moved + 1), dates) { What = Word.Moved, By = by };
    }

    // "We proposed bargaining dates:", "is tentatively scheduled for"
    private static bool IsOnlyOffered(PageWords words, int from, int session, int to)
    {
        for (var word = from; word < to; word++)
        {
            if (words[word] is Word.Tentatively or Word.Tentative || (word < session && words.IsAny(word, ["proposed", "offered", "suggested", "requested", "offer", "propose"]))) return true;
        }

        return false;
    }

    // "the session with the firefighters", "the firefighters' next session"
    private static bool IsOfOthers(PageWords words, int session, int begin)
    {
        if (words.IsAny(session + 1, ["with", "of", "for"]) && !PartyName.TryRead(words, session + 2, out _) && !DateReader.TryRead(words, session + 2, out _)) return true;
        var owner = words[begin - 1] == Word.Quote ? begin - 2 : begin - 1;
        return (owner < begin - 1 && !words.IsAfterSpace(begin - 1)) || (words.IsPossessive(owner) && words[owner] == Word.Other && !words.IsCapitals(owner));
    }

    // "will be held" tells a plan as "is" does; "will be announced" does not.
    private static bool HasHedgeBesidesPlan(PageWords words, int from, int to)
    {
        for (var word = from; word < to; word++)
        {
            var isPlan = words.Is(word, "will") && words.IsAny(word + 1, ["be", "take", "begin", "start", "resume"]) && !words.IsAny(word + 2, ["scheduled", "set", "announced", "determined", "posted", "shared", "decided"]);
            if (!isPlan && SessionSentence.HasHedge(words, word, word + 1)) return true;
        }

        return false;
    }

    private static bool IsToCome(PageWords words, int session, int from, int to, out int begin)
    {
        begin = session;
        for (var word = session - 1; word >= Math.Max(from, session - 4); word--)
        {
            if (words[word] != Word.Scheduled) continue;
            begin = word;
            return true;
        }

        for (var word = session + 1; word < Math.Min(to, session + 5); word++)
        {
            if (words[word] == Word.Scheduled) return true;
        }

        while (begin > from && words[begin - 1] == Word.Bargaining) begin--;
        return words[session] == Word.Dates && begin < session && words[session + 1] == Word.Colon;
    }

    private static bool SaysPast(PageWords words, int from, int to)
    {
        for (var word = from; word < to; word++)
        {
            if (words.IsAny(word, ["was", "were"]) || (words.Is(word, "held") && !words.Is(word - 1, "be"))) return true;
        }

        return false;
    }

    private static bool Has(PageWords words, int from, int to, Word one, Word other)
    {
        for (var word = from; word < to; word++)
        {
            if (words[word] == one || words[word] == other) return true;
        }

        return false;
    }

    private static int SessionNear(PageWords words, int verb, int from, int to)
    {
        for (var word = verb + 1; word < Math.Min(to, verb + 8); word++)
        {
            if (words[word] is Word.Session && SessionKind.IsOfBargaining(words, word)) return word;
            if (words[word] is Word.Comma or Word.And or Word.Semicolon || (words[word] == Word.Other && !words.IsAny(word, ["planned", "virtual", "regular"]))) break;
        }

        for (var word = verb - 1; word >= Math.Max(from, verb - 12); word--)
        {
            if (words[word] is Word.Session && SessionKind.IsOfBargaining(words, word)) return word;
            if (words[word] == Word.Other && !words.IsAny(word, ["was", "were", "has", "had", "been", "have", "got", "is", "our", "calendar"])) break;
        }

        return -1;
    }

    // The side before an active verb ("LAUSD had canceled"), or behind "by".
    private static PartyName? Doer(PageWords words, int verb, int from, int to)
    {
        var at = verb - 1;
        var isPassive = false;
        while (at >= from && words.IsAny(at, ["had", "has", "have", "was", "were", "been", "also", "again", "abruptly", "suddenly", "unilaterally"]))
        {
            isPassive |= words.IsAny(at, ["was", "were", "been"]);
            at--;
        }

        if (!isPassive) return PartyName.EndingAt(words, at, from);
        for (var word = verb + 1; word < Math.Min(to, verb + 4); word++)
        {
            if (words.Is(word, "by") && PartyName.TryRead(words, word + 1, out var by)) return by;
        }

        return null;
    }

    private static CalendarMention? WithDay(PageWords words, CalendarMention mention, int from, int to)
    {
        for (var word = from; word < to; word++)
        {
            if (DateReader.TryRead(words, word, out var date)) return Wide(mention with { Dates = [date] }, date.From, date.To);
            if (words[word] == Word.Weekday) return Wide(mention with { Weekday = words.Value(word) }, word, word + 1);
            if (words[word] is Word.Yesterday or Word.Today or Word.Tonight && words.IsPossessive(word)) return Wide(mention with { DaysFromPage = SessionSentence.DaysOf(words[word]) }, word, word + 1);
        }

        return null;
    }

    private static CalendarMention Wide(CalendarMention mention, int from, int to) => mention with { From = Math.Min(mention.From, from), To = Math.Max(mention.To, to) };
}
