using ContractModel.Updates.Reading.Words;

namespace ContractModel.Updates.Reading.Sentences;

/// <summary>Finds how and where the sides met in the sentence that tells of a session.</summary>
internal static class SessionPlace
{
    private const int FurthestBefore = 8;

    private static readonly string[] Buildings = ["building", "hall", "headquarters", "office", "offices", "center", "centre", "library", "school", "auditorium"];

    internal static SessionMention Add(PageWords words, SessionMention mention, int verb, int to)
    {
        // Behind the verb, or before the subject: "Over Zoom, the team met".
        for (var word = Math.Max(words.SentenceOf(verb).From, mention.From - FurthestBefore); word < to; word++)
        {
            if (FormatAt(words, word, out var next) is { } format)
                mention = mention with { Format = mention.Format is null || mention.Format == format ? format : "hybrid", From = Math.Min(mention.From, word), To = Math.Max(mention.To, next) };
            if (word > verb && mention.Place is null && words.Is(word, "at") && PlaceAt(words, word + 1, to) is { } end)
                mention = mention with { Place = words.Joined(words.Is(word + 1, "the") ? word + 2 : word + 1, end), To = Math.Max(mention.To, end) };
        }

        return mention;
    }

    private static string? FormatAt(PageWords words, int word, out int next)
    {
        next = word + 1;
        if (words.Is(word, "zoom")) return "Zoom";
        if (words.IsAny(word, ["virtual", "virtually", "online", "remotely"])) return "virtual";
        if (!words.Is(word, "in")) return null;
        var person = words[word + 1] == Word.Dash ? word + 2 : word + 1;
        next = person + 1;
        return words.Is(person, "person") ? "in person" : null;
    }

    // "the UTLA building": ends with a word for one, and begins with a capital.
    private static int? PlaceAt(PageWords words, int word, int to)
    {
        const int Longest = 6;
        if (words.Is(word, "the")) word++;
        if (!words.IsCapitalized(word)) return null;
        for (var at = word; at < Math.Min(to, word + Longest); at++)
        {
            if (words.IsAny(at, Buildings)) return at + 1;
        }

        return null;
    }
}
