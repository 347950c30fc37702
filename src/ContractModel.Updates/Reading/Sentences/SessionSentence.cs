using ContractModel.Updates.Reading.Dates;
using ContractModel.Updates.Reading.Words;

namespace ContractModel.Updates.Reading.Sentences;

/// <summary>Reads a sentence that tells of a session held: "Tonight, the 150-member UTLA Bargaining Team met with LAUSD on Zoom for the 17th bargaining session."</summary>
internal static class SessionSentence
{
    private const int FurthestSubject = 12;

    /// <summary>Reads what is told with "met"; <see langword="null"/> when it is no session.</summary>
    internal static SessionMention? ReadMet(PageWords words, int met)
    {
        var (from, to) = words.SentenceOf(met);
        var subject = Subject(words, Math.Max(from, met - FurthestSubject), met);
        if (subject is not { } told || HasHedge(words, told.From, met)) return null;
        var with = With(words, met + 1, to);
        var (number, ofSession) = OrdinalSession(words, met, to);
        if (with is null && ofSession < 0) return null;
        if (!told.IsTeam && ofSession < 0) return null;
        var end = Math.Max(with?.To ?? 0, ofSession);
        var mention = new SessionMention(told.From, end) { Number = number, Team = told.Members, TeamOf = told.Party, With = with };
        return Details(words, mention, met, to, from);
    }

    /// <summary>Reads what is told of a numbered session without "met": "The fifth bargaining session was held on April 1."</summary>
    internal static SessionMention? ReadHeld(PageWords words, int session)
    {
        var (from, to) = words.SentenceOf(session);
        var (number, begin) = NumberBefore(words, session, from);
        if (begin < 0) return null;
        var held = session + 1;
        while (held < Math.Min(to, session + 6) && !IsHeld(words, held)) held++;
        if (!IsHeld(words, held))
        {
            held = begin - 1;
            while (held > Math.Max(from, begin - 4) && !IsHeld(words, held)) held--;
            if (!IsHeld(words, held) || HasHedge(words, Math.Max(from, held - 3), held)) return null;
            begin = held;
        }
        else if (HasHedge(words, begin, held))
        {
            return null;
        }

        return Details(words, new SessionMention(begin, Math.Max(session, held) + 1) { Number = number }, session, to, from);
    }

    /// <summary>Reads "at tonight's bargaining session": that one was held, and when; nothing else.</summary>
    internal static SessionMention? ReadAtSession(PageWords words, int relative)
    {
        var at = relative + 1;
        while (words[at] == Word.Bargaining) at++;
        if (words[at] != Word.Session || !words.IsPossessive(relative) || !(words.IsAny(relative - 1, ["at", "during", "in", "ended", "after", "following"]))) return null;
        return new SessionMention(relative - 1, at + 1) { DaysFromPage = DaysOf(words[relative]) };
    }

    /// <summary>Gets the number that "session #17", "session 3" or "17th bargaining session" has; 0 when it has none.</summary>
    internal static int NumberOf(PageWords words, int session, out int from, out int to)
    {
        (from, to) = (session, session + 1);
        var at = session + 1;
        if (words[at] == Word.Hash || words.IsAny(at, ["no", "number"])) at++;
        if (words[at] == Word.Period && !words.IsAfterSpace(at)) at++;
        if (words[at] is Word.Number && words.Value(at) is >= 1 and <= 999 && !DateReader.TryRead(words, at, out _) && words[at + 1] != Word.Slash)
        {
            to = at + 1;
            while (words[from - 1] == Word.Bargaining) from--;
            return words.Value(at);
        }

        var (number, begin) = NumberBefore(words, session, Math.Max(0, session - 6));
        if (begin < 0) return 0;
        from = begin;
        return number ?? 0;
    }

    internal static int DaysOf(Word word) => word == Word.Yesterday ? -1 : 0;

    // The session's number before it: 17th, seventeenth, twenty-first.
    private static (int? Number, int From) NumberBefore(PageWords words, int session, int from)
    {
        var at = session - 1;
        while (at > from && (words[at] == Word.Bargaining || words.IsAny(at, ["full", "day", "formal", "official", "virtual", "successor"]) || words[at] == Word.Dash)) at--;
        if (at < from || words[at] is not (Word.Ordinal or Word.CountedWord)) return (null, -1);
        var number = words.Value(at);
        if (words[at - 1] == Word.Dash && words[at - 2] == Word.Count && words.Value(at - 2) == 20 && number < 10) return (20 + number, at - 2);
        return number < 1 ? (null, -1) : (number, at);
    }

    private static (int? Number, int To) OrdinalSession(PageWords words, int from, int to)
    {
        for (var word = from; word < to; word++)
        {
            if (words[word] != Word.Session) continue;
            var number = NumberOf(words, word, out _, out var behind);
            if (number > 0) return (number, behind);
        }

        return (null, -1);
    }

    private static bool IsHeld(PageWords words, int word) => words.IsAny(word, ["held", "concluded", "ended", "completed", "wrapped", "finished"]) || (words.Is(word, "place") && words.Is(word - 1, "took"));

    /// <summary>Gets whether a word between two says that something was not, or only may be.</summary>
    internal static bool HasHedge(PageWords words, int from, int to)
    {
        for (var word = from; word < to; word++)
        {
            if (words[word] is Word.Hedge or Word.No || words.IsAny(word, ["will", "shall"])) return true;
        }

        return false;
    }

    private static (int From, bool IsTeam, int? Members, PartyName? Party)? Subject(PageWords words, int from, int met)
    {
        int? members = null;
        PartyName? party = null;
        var begin = -1;
        var isTeam = false;
        for (var word = from; word < met; word++)
        {
            if (words[word] == Word.Number && words[words[word + 1] == Word.Dash ? word + 2 : word + 1] == Word.Member && words.Value(word) > 0) members = words.Value(word);
            else if (words[word] == Word.Team || words.IsAny(word, ["negotiators", "bargainers"])) isTeam = true;
            else if (PartyName.TryRead(words, word, out var name) && name.To <= met) party ??= name;
            else if (words[word] != Word.Both) continue;
            if (begin < 0) begin = word;
            isTeam |= words[word] == Word.Both;
        }

        if (begin < 0) return null;
        return (words.Is(begin - 1, "the") ? begin - 1 : begin, isTeam, members, party);
    }

    // "with LAUSD", and not "with LAUSD board members"
    private static PartyName? With(PageWords words, int from, int to)
    {
        for (var word = from; word < Math.Min(to, from + 6); word++)
        {
            if (!words.Is(word, "with") || !PartyName.TryRead(words, word + 1, out var party)) continue;
            var behind = party.To;
            while (words[behind] == Word.Team || words[behind] == Word.Bargaining || words.IsAny(behind, ["negotiators", "representatives"])) behind++;
            var isWhole = behind >= to || words[behind] is Word.Small or Word.And or Word.Comma or Word.Period or Word.Stop or Word.Weekday or Word.Month or Word.Tonight or Word.Today or Word.Yesterday or Word.Number or Word.Open or Word.Dash || words.IsAny(behind, ["over", "via", "virtually", "online", "again"]);
            return isWhole ? party with { To = behind } : null;
        }

        return null;
    }

    private static SessionMention Details(PageWords words, SessionMention mention, int verb, int to, int from)
    {
        mention = SessionDay.Add(words, mention, verb, to, from);
        return SessionPlace.Add(words, mention, verb, to);
    }
}
