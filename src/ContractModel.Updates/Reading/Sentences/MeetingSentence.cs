using ContractModel.Updates.Reading.Dates;
using ContractModel.Updates.Reading.Words;

namespace ContractModel.Updates.Reading.Sentences;

/// <summary>Reads sentences that tell when the sides will meet again: "The parties are scheduled to meet next on Dec. 6 and 19, 2023".</summary>
/// <remarks>Who meets must be both sides, or a team that meets the other side: a team meets by itself too, to prepare.</remarks>
internal static class MeetingSentence
{
    /// <summary>Reads what is told with "meet", "meeting" or "reconvene"; <see langword="null"/> when no session with a day is told.</summary>
    internal static CalendarMention? Read(PageWords words, int meet)
    {
        var (from, to) = words.SentenceOf(meet);
        if (BeforePlan(words, meet, from) is not { } last) return null;
        if (DatesBehind(words, meet, to, out var isWithOther) is not { Count: > 0 } dates || dates[^1].To > to) return null;
        var begin = BothSides.EndingAt(words, last, from) ?? (isWithOther && words[last] == Word.Team ? last : null);
        return begin is not { } first || SessionSentence.HasHedge(words, from, first) ? null : new CalendarMention(first, dates[^1].To, dates) { What = Word.Scheduled };
    }

    // The word before "will [next] meet", "will be meeting", "are scheduled to meet", "agreed to meet".
    private static int? BeforePlan(PageWords words, int meet, int from)
    {
        var at = meet - 1;
        while (words.IsAny(at, ["next", "again"])) at--;
        if (words.Is(meet, "meeting"))
        {
            if (!words.Is(at, "be")) return null;
            at--;
        }

        if (words.Is(at, "will")) return at > from ? at - 1 : null;
        if (!words.Is(at, "to") || !(words[at - 1] == Word.Agreed || words.IsAny(at - 1, ["scheduled", "set"]))) return null;
        at -= 2;
        while (words.IsAny(at, ["are", "have", "has", "is", "also", "next", "again"])) at--;
        return at >= from ? at : null;
    }

    // "again with the District via Zoom on Wednesday, February 24"
    private static List<PrintedDate>? DatesBehind(PageWords words, int meet, int to, out bool isWithOther)
    {
        isWithOther = false;
        var at = meet + 1;
        while (at < to)
        {
            if (DateReader.TryRead(words, at, out _)) return DateList.Read(words, at);
            if (words.Is(at, "with") && PartyName.TryRead(words, at + 1, out var other))
            {
                isWithOther = true;
                at = other.To;
                while (words[at] is Word.Team or Word.Bargaining) at++;
                continue;
            }

            if (!words.IsAny(at, ["again", "next", "on", "via", "zoom", "in", "person", "virtually", "online"]) && words[at] is not (Word.Comma or Word.Dash)) return null;
            at++;
        }

        return null;
    }
}
