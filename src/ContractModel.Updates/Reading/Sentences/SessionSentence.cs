using ContractModel.Updates.Reading.Dates;
using ContractModel.Updates.Reading.Words;

namespace ContractModel.Updates.Reading.Sentences;

/// <summary>Reads a sentence that tells of a session held: "Tonight, the 150-member UTLA Bargaining Team met with LAUSD on Zoom for the 17th bargaining session."</summary>
internal static class SessionSentence
{
    private const int FurthestSubject = 12;
    private const int FurthestVerb = 16;

    private static readonly string[] Gathered = ["returned", "gathered", "convened", "reconvened", "attended"];

    // Who belongs to a side and is not at its table.
    private static readonly string[] OthersOfASide = ["board", "officials", "leaders", "leadership", "members", "member", "principals", "administrators", "parents", "students", "staff", "school", "schools", "police", "executives", "lawyers", "employees"];

    /// <summary>Reads what is told with "met"; <see langword="null"/> when it is no session.</summary>
    internal static SessionMention? ReadMet(PageWords words, int met)
    {
        var (from, to) = words.SentenceOf(met);
        var subject = Subject(words, Math.Max(from, met - FurthestSubject), met);
        if (subject is not { } told || HasHedge(words, told.From, met)) return null;
        var with = With(words, met + 1, to);
        var (number, ofSession) = OrdinalSession(words, met, to);
        if (with is null && ofSession < 0) return MeetingOfBoth(words, met, to, from);
        if (!told.IsTeam && ofSession < 0 && !IsTeam(words, with!.Value.To - 1)) return null;
        var end = Math.Max(with?.To ?? 0, ofSession);
        var mention = new SessionMention(told.From, end) { Number = number, Team = told.Members, TeamOf = told.Party, With = with };
        return Details(words, mention, met, to, from);
    }

    // "The University and the Union met on Nov. 15, 2023": both sides, and one day.
    private static SessionMention? MeetingOfBoth(PageWords words, int met, int to, int from)
    {
        var last = met - 1;
        while (words.IsAny(last, ["have", "has", "again", "also", "just"])) last--;
        if (BothSides.EndingAt(words, last, from) is not { } begin) return null;
        var mention = Details(words, new SessionMention(begin, met + 1), met, to, from);
        return mention.Date is { } date ? DateList.Read(words, date.From).Count == 1 ? mention : null : mention.HasDay ? mention : null;
    }

    private static bool IsTeam(PageWords words, int word) => words[word] == Word.Team || words.IsAny(word, ["negotiators", "representatives"]);

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
            while (held > Math.Max(from, begin - FurthestVerb) && !IsHeld(words, held) && !words.IsAny(held, Gathered)) held--;
            if (!(IsHeld(words, held) && held >= begin - 4 || words.IsAny(held, Gathered)) || HasHedge(words, Math.Max(from, held - 3), held)) return null;
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
        if (words[at] is Word.Number or Word.Count && words.Value(at) is >= 1 and <= 999 && !DateReader.TryRead(words, at, out _) && words[at + 1] != Word.Slash)
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
        if (words[at] == Word.Ordinal && words[at - 1] == Word.Month) return (null, -1); // "August 11th session"
        var number = words.Value(at);
        if (words[at - 1] == Word.Dash && !words.IsAfterSpace(at)) return words[at - 2] == Word.Count && words.Value(at - 2) is var tens and >= 20 && number < 10 ? (tens + number, at - 2) : (null, -1);
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
            if (words[word] is Word.Hedge or Word.No || words.IsAny(word, ["will", "shall"]) || IsMay(words, word)) return true;
        }

        return false;
    }

    // "may be cancelled", and not "May 5"
    private static bool IsMay(PageWords words, int word) => words[word] == Word.Month && words.Is(word, "may") && DateReader.DayAt(words, word + 1) == 0;

    private static (int From, bool IsTeam, int? Members, PartyName? Party)? Subject(PageWords words, int from, int met)
    {
        int? members = null;
        PartyName? party = null;
        var isTeam = false;
        var begin = met;
        for (var word = met - 1; word >= from; word--)
        {
            if (words[word] == Word.Number && words[words[word + 1] == Word.Dash ? word + 2 : word + 1] == Word.Member && words.Value(word) > 0) members = words.Value(word);
            else if (words[word] is Word.Team or Word.Both || words.IsAny(word, ["negotiators", "bargainers"])) isTeam = true;
            else if (PartyName.EndingAt(words, word, from) is { } name)
            {
                party ??= name;
                word = name.From;
            }
            else if (!(words[word] is Word.Bargaining or Word.Member or Word.Dash or Word.And || words.IsAny(word, ["the", "of", "have", "has", "again", "also", "just"]))) break;
            begin = word;
        }

        while (begin < met && (words[begin] is Word.Dash or Word.And || words.IsAny(begin, ["of", "have", "has", "again", "also", "just"]))) begin++;
        return begin == met || (!isTeam && party is null) ? null : (begin, isTeam, members, party);
    }

    // "with LAUSD", and not "with LAUSD board members"
    private static PartyName? With(PageWords words, int from, int to)
    {
        for (var word = from; word < Math.Min(to, from + 6); word++)
        {
            if (!words.Is(word, "with") || !PartyName.TryRead(words, word + 1, out var party)) continue;
            var behind = party.To;
            while (words[behind] == Word.Team || words[behind] == Word.Bargaining || words.IsAny(behind, ["negotiators", "representatives"])) behind++;
            var isWhole = behind >= to || !(words[behind] is Word.Union or Word.Employer || (words[behind] == Word.Other && words.IsCapitalized(behind)) || words.IsAny(behind, OthersOfASide));
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
