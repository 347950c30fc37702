using System.Globalization;
using System.Text;

namespace ContractModel.Benchmarks;

/// <summary>The facts of a real update in words of our own, as text and in the HTML of a usual site; and pages of prose in a row.</summary>
internal static class UpdateSample
{
    private static readonly (string Heading, string[] Items)[] Lists =
    [
        ("UTLA Counter Proposals", ["Article 8 – SLCs", "Article 9D – Temp. Reassingments", "Article 25A – Instructional Committees", "Article 27 – Shared Decision Making", "Article 29 – Co-location"]),
        ("District Counter Proposals",
        [
            "Article 9A – Assignments", "Article 10A – Discipline", "Article 11 – Transfers", "Article 11B – Master Plan Program", "Article 12A – Attendance Incentive Plan", "Article 13 – Subcontracting",
            "Article 18 – Class Size", "Article 20 – Int/Ext Learning Program", "Article 22 – Special Education", "Article 25C – Community Schools", "MOU – Community Schools", "MOU – Housing Support",
            "MOU – Inclusive Practices", "MOU – Restructuring Service Delivery", "MOU – Support for Immigrant Community",
        ]),
    ];

    private static readonly string[] Paragraphs =
    [
        "Tonight, the 150-member UTLA Bargaining Team met with LAUSD on Zoom for the 17th bargaining session. LAUSD had canceled Monday’s bargaining session.",
        "LAUSD brought no salary proposal, nothing on parental leave, nothing on Arts Education, PE, or elementary prep time.",
        "What came was about other things. Some of it is a step, and most of it was asked for in the spring; the team is going through the papers and will answer them one by one.",
        "Members ask what happens next. The team has told the district which of the open questions matter most, and that it expects an answer to them when the sides sit down again.",
        "Talk about it at your school. A round is won where people know what is on the table, and the papers of both sides are below for everyone to read.",
    ];

    internal static string Text { get; } = MakeText();

    internal static string Html { get; } = MakeHtml();

    /// <summary>Gets a page of about two million characters, all prose.</summary>
    internal static string LongProse { get; } = string.Join("\n\n", Enumerable.Repeat(string.Join("\n\n", Paragraphs.Skip(2)), 4_200));

    private static string MakeText()
    {
        var text = new StringBuilder("11.20.25\n\nWin Our Future: Bargaining Session #17\n\n");
        foreach (var paragraph in Paragraphs.Concat(Paragraphs.Skip(2)).Concat(Paragraphs.Skip(2))) text.Append(paragraph).Append("\n\n");
        foreach (var (heading, items) in Lists)
        {
            text.Append(heading).Append("\n\n");
            foreach (var item in items) text.Append(item).Append(" PDF 11.20.2025\n");
            text.Append('\n');
        }

        return text.Append("Recent News See All Posts\n\nWin Our Future: Bargaining Session #16 10.11.25\n").ToString();
    }

    private static string MakeHtml()
    {
        var html = new StringBuilder("<!doctype html><html lang=\"en\"><head><meta charset=\"utf-8\"><title>Bargaining Session #17</title><style>");
        for (var i = 0; i < 60; i++) html.Append(CultureInfo.InvariantCulture, $".menu-item-{i} > a:hover {{ color: #0{i % 10}7; padding: 0 {i}px }}\n");
        html.Append("</style><script>window.site = { menu: [1, 2, 3] };</script></head><body><nav><ul>");
        for (var i = 0; i < 60; i++) html.Append(CultureInfo.InvariantCulture, $"<li id=\"menu-item-{i}\" class=\"menu-item menu-item-type-post_type menu-item-{i}\"><a class=\"nav-link\" href=\"/page-{i}/\">Page {i}</a></li>\n");
        html.Append("</ul></nav><main><article class=\"post type-post status-publish\"><header><span class=\"date\">11.20.25</span><h1>Win Our Future: Bargaining Session #17</h1></header><div class=\"content\">");
        foreach (var paragraph in Paragraphs.Concat(Paragraphs.Skip(2)).Concat(Paragraphs.Skip(2))) html.Append(CultureInfo.InvariantCulture, $"<p class=\"wp-block-paragraph\">{paragraph.Replace("’", "&#8217;", StringComparison.Ordinal)}</p>\n");
        foreach (var (heading, items) in Lists)
        {
            html.Append(CultureInfo.InvariantCulture, $"<h3 class=\"wp-block-heading\"><strong>{heading}</strong></h3><ul class=\"wp-block-list\">");
            foreach (var item in items) html.Append(CultureInfo.InvariantCulture, $"<li><a href=\"https://example.org/wp-content/uploads/2025/11/{item.Length}.pdf\" target=\"_blank\" rel=\"noopener\">{item.Replace("–", "&#8211;", StringComparison.Ordinal)}</a> <span class=\"file\">PDF</span> <time>11.20.2025</time></li>\n");
            html.Append("</ul>");
        }

        return html.Append("</div></article></main><footer><h2>Recent News</h2><a href=\"/news\">See All Posts</a><ul><li>Win Our Future: Bargaining Session #16 <span>10.11.25</span></li></ul></footer></body></html>").ToString();
    }
}
