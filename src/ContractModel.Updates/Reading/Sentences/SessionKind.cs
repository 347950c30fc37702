using ContractModel.Updates.Reading.Words;

namespace ContractModel.Updates.Reading.Sentences;

/// <summary>Tells a session of bargaining from another: an information session, a training session, the date of a vote.</summary>
internal static class SessionKind
{
    private static readonly string[] Others =
    [
        "information", "informational", "info", "training", "listening", "board", "ratification", "town", "voting", "vote", "strategy", "prep", "preparation", "planning", "caucus", "legislative", "school",
        "practice", "executive", "membership", "members", "study", "work", "feedback", "organizing", "question", "qa", "education", "orientation", "summer", "winter", "council", "strike", "picket", "rally", "hearing",
    ];

    /// <summary>Gets whether the word "session", "sessions" or "dates" that stands at a word is of bargaining, as far as the word before it tells.</summary>
    internal static bool IsOfBargaining(PageWords words, int word)
    {
        if (words[word] == Word.Dates) return words[word - 1] is Word.Bargaining or Word.Session or Word.Sessions or Word.Scheduled;
        return !words.IsAny(word - 1, Others) && !(words.Is(word - 1, "a") && words[word - 2] == Word.Ampersand); // "a Q&A session"
    }
}
