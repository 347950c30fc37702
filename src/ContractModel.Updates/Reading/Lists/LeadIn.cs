using ContractModel.Updates.Reading.Sentences;
using ContractModel.Updates.Reading.Words;

namespace ContractModel.Updates.Reading.Lists;

/// <summary>Reads a sentence that leads to a list: "The union presented counter-proposals on the following articles:", "We reached tentative agreements on:".</summary>
internal static class LeadIn
{
    /// <summary>Reads the sentence that ends with a colon; <see langword="null"/> when it does not lead to a list of proposals or agreements.</summary>
    internal static ListHeadingAt? Read(PageWords words, int colon)
    {
        if (ItemStart.At(words, ListReader.SkipBullets(words, colon + 1)).Form == ItemForm.None) return null;
        var (from, _) = words.SentenceOf(colon);
        if (SessionSentence.HasHedge(words, from, colon)) return null;
        return OfAgreements(words, from, colon) ?? OfProposals(words, from, colon);
    }

    private static ListHeadingAt? OfAgreements(PageWords words, int from, int colon)
    {
        var verb = -1;
        for (var word = from; word < colon; word++)
        {
            if (words[word] is Word.Reached or Word.Signed) verb = word;
            if (!AgreementSentence.IsNamed(words, word)) continue;
            var begin = word;
            return verb < 0 || AgreementSentence.IsOfTheRound(words, verb, from, out begin, out _) ? new ListHeadingAt(begin, colon + 1, ListKind.TentativeAgreements) : null;
        }

        return null;
    }

    // A side, what it did, and what it brought, up to the colon with no other sentence between.
    private static ListHeadingAt? OfProposals(PageWords words, int from, int colon)
    {
        for (var verb = colon - 1; verb > from; verb--)
        {
            if (words[verb] is Word.Rejected or Word.Accepted or Word.Reached or Word.Brought && !IsGiving(words, verb)) return null;
            if (!IsGiving(words, verb)) continue;
            if (!IsOfProposals(words, verb + 1, colon)) return null;
            var last = verb - 1;
            while (last > from && words.IsAny(last, ["has", "have", "also", "then", "team"]) || (last > from && words[last] == Word.Bargaining)) last--;
            return PartyName.EndingAt(words, last, from) is { } by ? new ListHeadingAt(by.From, colon + 1, KindOf(words, verb, colon)) { By = by } : null;
        }

        return null;
    }

    private static bool IsGiving(PageWords words, int verb) => words.IsAny(verb, ["presented", "submitted", "introduced", "tabled", "passed", "proposed", "countered", "brought", "gave", "made", "offered", "shared"]);

    // "presented:", "made proposals on:", "presented the following articles:", and not "gave three examples:"
    private static bool IsOfProposals(PageWords words, int from, int colon)
    {
        for (var word = from; word < colon; word++)
        {
            if (words[word] is Word.Proposal or Word.Proposals or Word.Counter or Word.CounterProposal or Word.Offer or Word.Response) return true;
            if (words.Is(word, "following") && (words[word + 1] == Word.Articles || word + 1 == colon)) return true;
        }

        return from == colon;
    }

    private static ListKind KindOf(PageWords words, int verb, int colon)
    {
        for (var word = verb; word < colon; word++)
        {
            if (words[word] is Word.Counter or Word.CounterProposal or Word.Response || words.Is(word, "countered")) return ListKind.CounterProposals;
            if (words[word] == Word.Initial) return ListKind.InitialProposals;
        }

        return ListKind.Proposals;
    }
}
