namespace ContractModel.Updates.Reading.Words;

/// <summary>The words that every page is read with.</summary>
internal static class GeneralWords
{
    /// <summary>Words that begin the foot of a page, where it tells of other pages.</summary>
    internal static readonly string[] Feet =
    [
        "Recent News", "Recent Posts", "Recent Updates", "See All Posts", "Related Posts", "Related Articles", "Related News", "Latest News", "More News", "More Updates", "You May Also Like",
        "Leave a Reply", "Leave a Comment", "About the Author", "Previous Post", "Next Post", "Previous Updates", "Past Updates", "Past Bargaining Updates", "Select Language",
    ];

    /// <summary>Words that end a list and begin no other.</summary>
    internal static readonly string[] ListEnds =
    [
        "Click or tap", "Click here", "Reserve a seat", "Keep your co-workers informed", "Back to Updates", "Back to top", "Print this page", "Skip to content", "Read more", "Share this", "Sign up",
        "View all", "See more", "Next steps", "Next session", "Next bargaining session", "Key Takeaways", "Download all", "Contact us", "Follow us",
    ];

    /// <summary>Headings that name no side.</summary>
    internal static readonly ListHeading[] Headings =
    [
        .. new[] { "Tentative Agreements", "Tentative Agreement", "Tentative Agreements Reached", "Tentative Agreement Reached", "Date Tentative Agreement Reached", "Signed Tentative Agreements", "TAs", "TAs Signed", "TA Signed", "Signed TAs", "Signed MOUs", "Signed MOUs and Side Letters", "Signed Side Letters", "Signed Memoranda of Understanding", "Tentatively Agreed", "Tentatively Agreed To" }
            .Select(words => new ListHeading { Words = words, Lists = ListKind.TentativeAgreements }),
        .. new[] { "Has not moved on", "have aligned", "do not align" }.Select(words => new ListHeading { Words = words, Lists = ListKind.Other }),
    ];

    internal static Dictionary<string, Lexicon.Entry> Entries()
    {
        var entries = new Dictionary<string, Lexicon.Entry>(StringComparer.OrdinalIgnoreCase);
        foreach (var (word, texts) in Texts)
        {
            foreach (var text in texts.Split(' ')) entries.Add(text, new(word));
        }

        Number(entries, Word.Month, "january february march april may june july august september october november december");
        Number(entries, Word.Month, "jan feb mar apr - jun jul aug sep oct nov dec");
        Number(entries, Word.Month, "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre");
        entries.Add("sept", new(Word.Month, Value: 9));
        Number(entries, Word.Weekday, "monday tuesday wednesday thursday friday saturday sunday");
        Number(entries, Word.Weekday, "lunes martes miércoles jueves viernes sábado domingo");
        Number(entries, Word.Weekday, "mon tue wed thu fri");
        Number(entries, Word.Count, "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty");
        (entries["thirty"], entries["forty"], entries["fifty"]) = (new(Word.Count, Value: 30), new(Word.Count, Value: 40), new(Word.Count, Value: 50));
        Number(entries, Word.CountedWord, "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth");
        Number(entries, Word.CountedWord, "- - - - - - - - - - - - - - - - - - - - twentyfirst twentysecond twentythird twentyfourth twentyfifth");
        return entries;
    }

    private static readonly (Word Word, string Texts)[] Texts =
    [
        (Word.Union, "union association federation"),
        (Word.Employer, "district management employer administration university college county city company superintendent"),
        (Word.We, "we our us"),
        (Word.Both, "both parties sides teams"),
        (Word.Tonight, "tonight tonight's"),
        (Word.Today, "today today's"),
        (Word.Yesterday, "yesterday yesterday's"),
        (Word.Article, "article art"),
        (Word.Articles, "articles"),
        (Word.Memorandum, "mou mous moa moas memorandum memoranda"),
        (Word.SideLetter, "sideletter sideletters"),
        (Word.Side, "side"),
        (Word.Appendix, "appendix"),
        (Word.Understanding, "understanding"),
        (Word.Proposal, "proposal"),
        (Word.Proposals, "proposals"),
        (Word.Counter, "counter counters"),
        (Word.CounterProposal, "counterproposal counterproposals counteroffer counteroffers"),
        (Word.Initial, "initial opening"),
        (Word.Package, "package"),
        (Word.Last, "last latest new updated revised written current"),
        (Word.Best, "best"),
        (Word.Final, "final"),
        (Word.Offer, "offer offers"),
        (Word.Response, "response responses"),
        (Word.Supposal, "supposal supposals"),
        (Word.Tentative, "tentative"),
        (Word.Tentatively, "tentatively"),
        (Word.Agreement, "agreement"),
        (Word.Agreements, "agreements"),
        (Word.TentativeAgreement, "ta tas"),
        (Word.Signed, "signed"),
        (Word.File, "pdf pdfs docx doc"),
        (Word.Session, "session"),
        (Word.Sessions, "sessions"),
        (Word.Dates, "date dates"),
        (Word.Bargaining, "bargaining negotiation negotiations negotiating contract"),
        (Word.Team, "team committee"),
        (Word.Member, "member members person"),
        (Word.Met, "met"),
        (Word.Meet, "meet meeting reconvene"),
        (Word.Scheduled, "scheduled next upcoming future set"),
        (Word.Cancelled, "canceled cancelled cancels"),
        (Word.Moved, "rescheduled postponed moved"),
        (Word.Rejected, "rejected"),
        (Word.Accepted, "accepted"),
        (Word.Brought, "brought offered presented gave made came had passed"),
        (Word.Agreed, "agreed"),
        (Word.Reached, "reached"),
        (Word.No, "no"),
        (Word.Nothing, "nothing"),
        (Word.And, "and y"),
        (Word.Small, "the a an of for in to on with at by from per or de la el los las del en para"),
        (Word.Hedge, "not never if unless until without would could should might may hope hopes hoping hoped want wants wanted demand demands demanded toward towards refuse refuses refused fail fails failed before when once yet threatened threatens cannot can't won't didn't hasn't haven't almost nearly asked asks requested suggested expects expected"),
    ];

    private static void Number(Dictionary<string, Lexicon.Entry> entries, Word word, string texts)
    {
        var value = 0;
        foreach (var text in texts.Split(' '))
        {
            value++;
            if (text != "-") entries[text] = new(word, Value: value);
        }
    }
}
