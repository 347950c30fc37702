using ContractModel.Updates.Reading.Lists;
using ContractModel.Updates.Reading.Words;

namespace ContractModel.Updates.Reading.Sentences;

/// <summary>Reads sentences that tell of tentative agreements: "We reached a tentative agreement on Article 28."</summary>
/// <remarks>An agreement that is not called tentative, one that is hoped for or denied, and one of another organization are none.</remarks>
internal static class AgreementSentence
{
    /// <summary>Reads what is told with "tentative agreement" or "TA".</summary>
    internal static Answer? Read(PageWords words, int tentative)
    {
        var (from, to) = words.SentenceOf(tentative);
        var noun = words[tentative] == Word.Tentative ? tentative + 1 : tentative;
        if (!IsNamed(words, tentative)) return null;
        if (SessionSentence.HasHedge(words, Math.Max(from, tentative - 12), tentative)) return null;
        var verb = VerbBefore(words, tentative, from);
        if (verb < 0) return null;
        var on = noun + 1;
        while (words.IsAny(on, ["reached", "signed", "tonight", "today"])) on++;
        if (!words.IsAny(on, ["on", "for", "covering", "regarding", "about"])) return null;
        if (!IsOfTheRound(words, verb, from, out var begin, out var unknown)) return null;
        var subjects = SubjectReader.Read(words, on + 1, to, CountBefore(words, tentative, verb, words[noun] == Word.Agreement || words.Spelled(noun) is "TA"));
        return subjects.Count == 0 ? null : new Answer(AnswerKind.Agreed, begin, subjects[^1].To, unknown, subjects);
    }

    /// <summary>Reads what is told with "tentatively agreed": "Articles 4 and 9 were tentatively agreed", "We tentatively agreed to Article 28".</summary>
    internal static Answer? ReadAgreed(PageWords words, int tentatively)
    {
        var (from, to) = words.SentenceOf(tentatively);
        if (words[tentatively + 1] != Word.Agreed || SessionSentence.HasHedge(words, Math.Max(from, tentatively - 8), tentatively)) return null;
        if (words.IsAny(tentatively + 2, ["to", "on"]))
        {
            var behind = SubjectReader.Read(words, tentatively + 3, to, 0);
            return behind.Count == 0 || !IsOfTheRound(words, tentatively, from, out var begin, out var unknown) ? null : new Answer(AnswerKind.Agreed, begin, behind[^1].To, unknown, behind);
        }

        if (!words.IsAny(tentatively - 1, ["was", "were", "been"])) return null;
        for (var word = from; word < tentatively; word++)
        {
            if (ItemStart.At(words, word).Form is not (ItemForm.Article or ItemForm.Articles)) continue;
            var before = SubjectReader.Read(words, word, tentatively, 0);
            return before.Count == 0 ? null : new Answer(AnswerKind.Agreed, word, tentatively + 2, null, before);
        }

        return null;
    }

    /// <summary>Gets whether a tentative agreement is named at a word: "tentative agreement", "TA", "TAs".</summary>
    internal static bool IsNamed(PageWords words, int word) =>
        words[word] == Word.Tentative ? words[word + 1] is Word.Agreement or Word.Agreements : words[word] == Word.TentativeAgreement && words.Spelled(word).StartsWith("TA");

    private static int VerbBefore(PageWords words, int tentative, int from)
    {
        for (var word = tentative - 1; word >= Math.Max(from, tentative - 6); word--)
        {
            if (words[word] is Word.Reached or Word.Signed) return word;
            if (words[word] is Word.Comma or Word.Period or Word.Colon) return -1;
        }

        return -1;
    }

    private static int CountBefore(PageWords words, int tentative, int verb, bool isOne)
    {
        for (var word = verb + 1; word < tentative; word++)
        {
            if (words[word] is Word.Count or Word.Number && words.Value(word) > 0) return words.Value(word);
        }

        return isOne ? 1 : 0;
    }

    /// <summary>Gets whether who agreed is "we", the parties or a side of the page; another organization's agreement is none of this round.</summary>
    /// <param name="words">The page.</param>
    /// <param name="verb">The word for agreeing.</param>
    /// <param name="from">The first word of the sentence.</param>
    /// <param name="begin">The first word of who agreed.</param>
    /// <param name="unknown">A name among them that is an acronym nobody explained; absent where there is none.</param>
    internal static bool IsOfTheRound(PageWords words, int verb, int from, out int begin, out PartyName? unknown)
    {
        unknown = null;
        var last = verb - 1;
        while (last >= from && words.IsAny(last, ["have", "has", "also", "just", "finally", "jointly"])) last--;
        begin = verb;
        if (words[last] == Word.Comma && words[last - 1] is Word.Tonight or Word.Today) last--;
        if (last < from || words[last] is Word.Quote or Word.Bullet or Word.Dash or Word.Colon) return true;
        if (words[last] is Word.We or Word.Both or Word.Team)
        {
            begin = last;
            return true;
        }

        if (PartyName.EndingAt(words, last, from) is not { } party) return words[last] is Word.Tonight or Word.Today or Word.And;
        begin = party.From;
        if (words[party.From - 1] != Word.And) return party.Who != Word.Other;
        if (PartyName.EndingAt(words, party.From - 2, from) is not { } first) return false;
        begin = first.From;
        unknown = first.Acronym is not null ? first : party.Acronym is not null ? party : null;
        return first.Who != Word.Other || party.Who != Word.Other || (words.IsCapitals(first.To - 1) && words.IsCapitals(party.To - 1));
    }
}
