namespace ContractModel.Updates.Tests.Laws;

/// <summary>What generated pages are put together of.</summary>
internal static class PageVocabulary
{
    internal static readonly string[] Spaces = [" ", " ", " ", " ", " ", "\n", "\n\n", "\t", "  ", "\u00a0", "\r\n", "\r\n\r\n", " \n \n "];

    internal static readonly string[] Words =
    [
        .. ("UTLA LAUSD OEA SEIU District District's district Management management Union union's Association we our our the The a of on with to for from by at in and or "
            + "Article Articles Art Article articles MOU MOUs Memorandum Side Letter Appendix Proposal Proposals proposals counter-proposals Counter Counterproposals Initial Package Last Best Final FINAL Offer "
            + "Response Supposal Tentative tentative Agreement Agreements TA TAs tentatively agreed Signed signed PDF pdf session Session sessions Sessions bargaining Bargaining Negotiation Team team members 150-member met Met "
            + "scheduled next Next canceled cancelled rescheduled moved postponed rejected Rejected accepted brought came gave presented reached held concluded no No nothing Nothing not if will would was were "
            + "tonight Tonight today yesterday yesterday's Tonight's Monday Monday's Tuesday, lunes January March Mar. Sept. May may dec 20 de enero "
            + "1 2 3 4 9A 17 17th 3rd 18-B 25C XXX XX IV XII 2025 2025-11-20 11.20.2025 11/20 13/1/25 2/30/2025 10/27, 11/3, 0 00 999 9999 10000 99999999999 1.1.1.1 1.5% $5.00 twenty-first seventh fifteen five "
            + "language wording Safety Salaries Class Size Leaves Benefits Community Schools School Calendar Zoom virtually in-person building hall over until 2025-26 P49 KB MB 245 see attached (TA) (signed) "
            + "Posted Updated Published dates dates: Dates: Recent News Leave Reply Click here Next steps Previous Post Key Takeaways have aligned e.g. U.S. Dr. Mr.").Split(' '),
        ".", ",", ":", ";", "!", "?", "-", "–", "—", " – ", "(", ")", "[", "]", "#", "&", "|", "•", "*", "\"", "“", "”", "'", "’", "/", "%", "\n", "\n\n", "\t", "#17", "…",
    ];

    private static readonly string[] Runs =
    [
        "met with", "bargaining session", "for the 17th bargaining session", "UTLA Counter Proposals", "District Proposals:", "LAUSD Response:", "Tentative Agreements", "tentative agreement on", "we reached a", "TA on",
        "were tentatively agreed", "Article 8 –", "Articles 4, 9 and", "PDF 11.20.2025", "(signed TA)", "MOU –", "Side Letter", "accepted some language on", "rejected the proposal on", "brought no", "nothing on", "proposal",
        "Sessions are scheduled for", "next session is", "canceled Monday's", "session was canceled by", "session of 11/3 was moved to 11/5", "on Monday, March 24", "November 20, 2025", "11.20.25", "10/27, 11/3, and", "Session #17",
        "came with 15 proposals", "Recent News", "3 - Shared Governance", "Proposal #3:", "• No", "in person at the", "UTLA", "LAUSD",
    ];

    /// <summary>Gets single words and runs of them that mean something, one as often as the other.</summary>
    internal static string[] WordsAndRuns { get; } = [.. Words, .. Enumerable.Repeat(Runs, Words.Length / Runs.Length).SelectMany(runs => runs)];

    internal static readonly string[] Parts =
    [
        "11.20.25", "November 20, 2025", "Posted on November 21, 2025", "Updated: 11/22/25", "20 November 2025", "2025-11-20T10:00", "Bargaining Session #17", "Session 3", "Sesión 4 20 de enero de 2025",
        "The UTLA Bargaining Team met with LAUSD tonight.", "Tonight, the 150-member UTLA Bargaining Team met with LAUSD on Zoom for the 17th bargaining session.", "Our team met with the District on Monday, March 24.",
        "The fifth bargaining session was held on April 1", "On Monday, we met with management in person at the UTLA building.", "At tonight's bargaining session", "The parties met for the twenty-first session.", "We never met with the District.",
        "UTLA Counter Proposals", "District Counter Proposals", "UTLA Proposals:", "LAUSD's proposals:", "Last OEA Proposal to OUSD – May 14, 2018", "Tentative Agreements", "Proposals from the Association", "OEA Initial Proposals (10.1.2018)",
        "Signed MOUs", "have aligned", "Management's Last, Best and Final Offer:", "Union Package Proposal", "SEIU Local 99 Proposals",
        "Article 8 – SLCs PDF 11.20.2025", "Article 27 – Shared Decision Making", "Article 25C - Community Schools (signed TA)", "Articles 4, 9 and 11 – Rights", "Article XXX – New Article PDF", "ARTICLE IV: Leaves", "Article 9A", "Article 18-B.",
        "MOU – Community Schools PDF 11.20.2025", "MOU SLCs", "Side Letter – Calendar", "Appendix L – Stipends", "Memorandum of Understanding: Safety", "3 - Shared Governance", "32- Leaves FINAL 10.21.2025", "Proposal #3: Class Size", "Proposal 4: Pay",
        "Class Size PDF 11.20.2025", "Health Welfare TA 2022-2023 PDF 06.22.2022", "• Salaries", "• No change to class size", "Article 25C – Comm", "1. Article 8 – SLCs",
        "We reached a tentative agreement on Article 28.", "We reached tentative agreements on three articles: Safety, Leaves and Calendar.", "Articles 4 and 9 were tentatively agreed.", "We have not reached a tentative agreement on Article 3.",
        "UTLA accepted some clean-up language on summer programs.", "UTLA rejected the District's proposal on Article 10A.", "LAUSD brought no salary proposal, nothing on parental leave, nothing on Arts Education, PE, or prep time.",
        "CLASS SIZE\n\nLAUSD Response: Rejected", "LAUSD came with 15 proposals.", "The District gave us eight counter-proposals",
        "Sessions are scheduled for 10/27, 11/3, and 11/10.", "The next bargaining session is April 28.", "Bargaining dates: Dec. 6 and 19, 2023, and Jan. 17 and 31, 2024", "LAUSD had canceled Monday's bargaining session.", "The session of November 17 was canceled by the district.",
        "The session of 11/3 was moved to 11/5.", "The session of 2/29 was rescheduled to 2/30.", "Recent News", "Click here", "Back to top", "Leave a Reply", "Read more", "of", "…", "\n\n", "\n",
    ];

    internal static readonly string[] Tags =
    [
        "<p>", "</p>", "<div>", "</div>", "<ul>", "</ul>", "<li>", "</li>", "<h1>", "</h1>", "<h3>", "</h3>", "<br>", "<br/>", "<hr>", "<table>", "<tr>", "<td>", "</td>", "<th>", "</table>", "<b>", "</b>", "<span>", "</span>",
        "<a href=\"https://x.example/a.pdf\">", "<a href='/b?c=1&amp;d=2'>", "<a href=javascript:alert(1)>", "<a href=\"http://[\">", "<a href=\"//\">", "<a href>", "<a href=\"", "</a>", "<pre>", "</pre>", "<pre>\n\n", "<p hidden>", "<div hidden>", "<div style=\"display : none\">",
        "<div style=display:none;>", "<br hidden>", "<script>", "</script>", "<script src=x>var a = '<p>';", "<style>", "</style>", "<style>@import url(x);", "<template>", "</template>", "<svg>", "</svg>", "<svg/>", "<math>", "</math>", "<title>", "</title>", "<textarea>", "</textarea>",
        "<noscript>", "</noscript>", "<iframe src=x>", "</iframe>", "<plaintext>", "<xmp>", "<object>", "<img src=x alt=y>", "<!--", "-->", "<!-- a -->", "<!>", "<?xml?>", "<![CDATA[", "]]>", "<!DOCTYPE html>", "<", ">", "</", "</>", "<a b=c d=e f=g h=i j=k>",
        "<meta property=\"article:published_time\" content=\"2025-11-21T08:00:00\">", "<meta property=\"og:url\" content=\"https://x.example/p\">", "<meta name=date content=2025>", "<meta name=date content=9999-12-31>", "<meta name=date content=0001-01-01>", "<link rel=canonical href=\"/own\">", "<html>", "<head>", "</head>", "<body>", "</body>", "</html>",
        "&amp;", "&lt;", "&nbsp;", "&#8211;", "&#x2013;", "&#xD83D;", "&#x1F600;", "&#0;", "&#x110000;", "&#99999999999;", "&notin", "&", "&#", "&#x", "&ndash", "&unknown;", "&rlm;", "&shy;", "\"", "'", "=",
    ];
}
