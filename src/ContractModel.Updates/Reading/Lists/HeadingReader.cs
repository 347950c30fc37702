using ContractModel.Updates.Reading.Dates;
using ContractModel.Updates.Reading.Words;

namespace ContractModel.Updates.Reading.Lists;

/// <summary>Reads a heading over a list: "UTLA Counter Proposals", "Last OEA Proposal to OUSD – May 14, 2018", "Tentative Agreements".</summary>
/// <remarks>Whether an item follows, without which the words are no heading, is for the reader of the list to see.</remarks>
internal static class HeadingReader
{
    private static readonly string[] Turning = ["possible", "past", "upcoming", "previous", "outstanding", "prior", "pending", "expected", "potential", "earlier", "former", "remaining", "unanswered", "rejected", "withdrawn", "next"];

    /// <summary>Reads the heading that begins with a word; <see langword="null"/> when none does.</summary>
    internal static ListHeadingAt? Read(PageWords words, int word)
    {
        if (IsTurned(words, word)) return null;
        if (words.PhraseAt(word, PhraseKind.Heading, out var next) is { Heading: { } known })
        {
            if (IsInSentence(words, word)) return null;
            return new ListHeadingAt(word, SkipColon(words, next), known.Lists)
            {
                Side = known.By,
                IsOfMemoranda = known.Lists == ListKind.TentativeAgreements && (words.IsAny(next - 1, ["mous"]) || words.Is(next - 1, "understanding")),
            };
        }

        return words[word] switch
        {
            Word.Union or Word.Employer or Word.We or Word.Last or Word.Initial or Word.Final or Word.Package => ReadOfSide(words, word),
            Word.Small when words.Is(word, "the") => ReadOfSide(words, word),
            Word.Proposals or Word.CounterProposal or Word.Counter => ReadFrom(words, word),
            Word.Other when words.IsCapitals(word) => ReadOfSide(words, word),
            _ => words.PhraseAt(word, PhraseKind.Name, out _) is null ? null : ReadOfSide(words, word),
        };
    }

    // "No Tentative Agreements", "Upcoming Union Proposals": the word before turns the heading into another.
    private static bool IsTurned(PageWords words, int word) => word > 0 && !words.IsAfterBreak(word) && (words[word - 1] == Word.No || words.IsAny(word - 1, Turning));

    // "our path to Tentative Agreement Two"
    private static bool IsInSentence(PageWords words, int word) => !words.StartsSentence(word) && words[word - 1] is Word.Small or Word.We;

    // [The] [Last] SIDE ['s] [Initial] [Counter] Proposals [to SIDE] [- date] [(...)] [:]
    private static ListHeadingAt? ReadOfSide(PageWords words, int word)
    {
        var at = word;
        var paper = new Paper();
        while (at < word + 4 && paper.Takes(words, ref at))
        {
        }

        if (!PartyName.TryRead(words, at, out var by)) return null;
        at = by.To;
        while (at < by.To + 6 && paper.Takes(words, ref at))
        {
        }

        return paper.HasNoun ? Finish(words, word, at, by, paper) : null;
    }

    // Proposals from SIDE
    private static ListHeadingAt? ReadFrom(PageWords words, int word)
    {
        var at = word;
        var paper = new Paper();
        while (at < word + 3 && paper.Takes(words, ref at))
        {
        }

        if (!paper.HasNoun || !words.IsAny(at, ["from", "by"]) || !PartyName.TryRead(words, at + 1, out var by)) return null;
        return Finish(words, word, by.To, by, paper);
    }

    private static ListHeadingAt Finish(PageWords words, int from, int at, PartyName by, Paper paper)
    {
        if (words.IsAny(at, ["to", "for"]) && PartyName.TryRead(words, at + 1, out var other)) at = other.To;
        var date = DateBehind(words, ref at);
        if (words[at] == Word.Open && CloseOf(words, at) is var close && close > 0) at = close;
        return new ListHeadingAt(from, SkipColon(words, at), paper.Lists) { By = by, Type = paper.Type, Date = date };
    }

    // A date belongs to the heading behind a dash, a comma or "on"; one straight behind it may be another's.
    private static PrintedDate? DateBehind(PageWords words, ref int at)
    {
        var behind = words[at] is Word.Dash or Word.Comma or Word.Open || words.Is(at, "on") ? at + 1 : at;
        if (behind == at || !DateReader.TryRead(words, behind, out var date)) return null;
        at = words[date.To] == Word.Close ? date.To + 1 : date.To;
        return date;
    }

    private static int CloseOf(PageWords words, int open)
    {
        const int Longest = 8;
        for (var word = open + 1; word < Math.Min(words.Count, open + Longest); word++)
        {
            if (words[word] == Word.Close) return word + 1;
        }

        return 0;
    }

    private static int SkipColon(PageWords words, int word) => words[word] == Word.Colon ? word + 1 : word;

    /// <summary>The words of a heading that say what kind of papers the list holds.</summary>
    private struct Paper
    {
        internal bool HasNoun { get; private set; }

        internal ListKind Lists { get; private set; }

        internal ProposalKind? Type { get; private set; }

        /// <summary>Takes a word in, if it is about papers.</summary>
        internal bool Takes(PageWords words, ref int at)
        {
            if (HasNoun) return false;
            switch (words[at])
            {
                case Word.Counter:
                    Lists = ListKind.CounterProposals;
                    if (words[at + 1] == Word.Dash) at++;
                    HasNoun = words[at + 1] is not (Word.Proposal or Word.Proposals or Word.Offer);
                    break;
                case Word.CounterProposal or Word.Response:
                    (Lists, HasNoun) = (ListKind.CounterProposals, true);
                    break;
                case Word.Proposal or Word.Proposals or Word.Offer:
                    HasNoun = true;
                    break;
                case Word.Supposal:
                    (Type, HasNoun) = (ProposalKind.Supposal, true);
                    break;
                case Word.Initial or Word.CountedWord when words[at] == Word.Initial || words.Is(at, "first"):
                    Lists = ListKind.InitialProposals;
                    break;
                case Word.Package:
                    Type = ProposalKind.Package;
                    break;
                case Word.Final:
                    Type = ProposalKind.FinalOffer;
                    break;
                case Word.Last or Word.Best or Word.Bargaining or Word.And or Word.Comma or Word.Ampersand:
                    break;
                default:
                    return false;
            }

            at++;
            return true;
        }
    }
}
