using System.Text;

namespace ContractModel.Updates.Tests.Hostile;

/// <summary>Pages of ten million bytes that are made to cost time or memory.</summary>
internal static class HostilePage
{
    internal const int Size = 10_000_000;

    private const string Head = "<p>November 20, 2025</p><p>The UTLA Bargaining Team met with LAUSD tonight for the 17th bargaining session.</p><h3>UTLA Counter Proposals</h3>";

    /// <summary>Gets what makes each page, by name. HTML begins with a tag.</summary>
    internal static IReadOnlyDictionary<string, Func<byte[]>> All { get; } = new Dictionary<string, Func<byte[]>>(StringComparer.Ordinal)
    {
        ["div nested"] = () => Repeated("<div>"),
        ["div nested and closed"] = () => Joined(Repeated("<div>", Size / 2), Repeated("</div>", Size / 2)),
        ["b nested with text"] = () => Repeated("<b>a ", "<p>"),
        ["one tag of a million attributes"] = () => Numbered("<div ", i => $"a{i}=b ", 1_000_000, ">text"),
        ["one tag of wanted attributes"] = () => Repeated("style=display:none ", "<div "),
        ["tags with hidden styles"] = () => Repeated("<i style='x: y; display : none'></i>a"),
        ["hidden without end"] = () => Repeated("<div style='display: none'>met "),
        ["link without end"] = () => Repeated("<a href=x>"),
        ["address without end"] = () => Repeated("abc/", "<a href=\""),
        ["links"] = () => Numbered("", i => $"<a href=/{i}>a</a>", 600_000, ""),
        ["a million items of one article"] = () => Numbered(Head, i => $"<li>Article 1 – T{i}", 600_000, ""),
        ["items of many articles"] = () => Numbered(Head, i => $"<li>Article {(i % 900) + 1} – Title {i} PDF 11.20.2025</li>", 200_000, ""),
        ["items under many headings"] = () => Numbered(Head, i => $"<h3>UTLA Counter Proposals</h3><li>Article {(i % 900) + 1} – T{i}</li>", 150_000, ""),
        ["a million items as text"] = () => Numbered("November 20, 2025\n\nUTLA Counter Proposals\n", i => $"Article {(i % 900) + 1}\n", 1_000_000, ""),
        ["items of one title"] = () => Repeated("Article 9 – Class Size\n", "November 20, 2025\n\nUTLA Counter Proposals\n"),
        ["subjects"] = () => Repeated("nothing on pay, ", "November 20, 2025. LAUSD brought "),
        ["agreements"] = () => Numbered("November 20, 2025. ", i => $"We reached a tentative agreement on topic {i}. ", 200_000, ""),
        ["scheduled dates"] = () => Repeated("10/27, ", "November 20, 2025. Sessions are scheduled for "),
        ["scheduled sentences"] = () => Numbered("November 20, 2025. ", i => $"The next session is {(i % 12) + 1}/{(i % 28) + 1}. ", 350_000, ""),
        ["cancelled sentences"] = () => Numbered("November 20, 2025. ", i => $"LAUSD canceled the session of {(i % 12) + 1}/{(i % 28) + 1}. ", 250_000, ""),
        ["one word"] = () => Repeated("a"),
        ["one number"] = () => Repeated("1"),
        ["numbers and points"] = () => Repeated("1.1.1."),
        ["numbers and slashes"] = () => Repeated("1/"),
        ["met"] = () => Repeated("met "),
        ["session"] = () => Repeated("session "),
        ["scheduled session"] = () => Repeated("scheduled session "),
        ["tonight"] = () => Repeated("Tonight "),
        ["weekdays"] = () => Repeated("Monday "),
        ["months"] = () => Repeated("March "),
        ["capitals"] = () => Repeated("AB "),
        ["topics in capitals"] = () => Repeated("AB\n\nLAUSD Response: Rejected\n\n"),
        ["headings"] = () => Repeated("UTLA Counter Proposals "),
        ["headings of refusals"] = () => Repeated("LAUSD's Proposals:\n\nNo pay\n\n"),
        ["articles"] = () => Repeated("Article 1 "),
        ["many articles in one"] = () => Repeated("1, ", "UTLA Proposals Articles "),
        ["feet"] = () => Repeated("Recent News "),
        ["tentative agreement on"] = () => Repeated("tentative agreement on "),
        ["tentatively agreed"] = () => Repeated("were tentatively agreed "),
        ["rejected"] = () => Repeated("UTLA rejected the proposal on "),
        ["brought"] = () => Repeated("UTLA brought no "),
        ["proposals"] = () => Repeated("came with 15 proposals "),
        ["sessions held"] = () => Repeated("UTLA bargaining team met with LAUSD for the 3rd bargaining session "),
        ["sessions held in sentences"] = () => Repeated("UTLA bargaining team met with LAUSD for the 3rd bargaining session. "),
        ["sessions at"] = () => Repeated("At tonight's bargaining session. ", "November 20, 2025. "),
        ["brackets"] = () => Repeated("("),
        ["dashes"] = () => Repeated("– "),
        ["quotes and points"] = () => Repeated(".\""),
        ["blank lines"] = () => Repeated("\n\n", "a"),
        ["dates"] = () => Repeated("November 20, 2025 "),
        ["ampersands"] = () => Repeated("&", "<p>"),
        ["references"] = () => Repeated("&#x", "<p>"),
        ["references of many digits"] = () => Repeated("9", "<p>&#"),
        ["references of one digit"] = () => Repeated("&#9;", "<p>"),
        ["references of dashes"] = () => Repeated("&#8211;", "<p>"),
        ["named references"] = () => Repeated("&notin;&CounterClockwiseContourIntegral;", "<p>"),
        ["comment without end"] = () => Repeated("met ", "<p>a<!--"),
        ["comments"] = () => Repeated("<!-- a -->"),
        ["script without end"] = () => Repeated("<!--<script>", "<script>"),
        ["script of half ends"] = () => Repeated("</scrip", "<script>"),
        ["title without end"] = () => Repeated("</titl", "<p>a<title>"),
        ["style without end"] = () => Repeated("p { } ", "<p>a<style>"),
        ["CDATA without end"] = () => Repeated("]]", "<p>a<![CDATA["),
        ["doctype without end"] = () => Repeated("a ", "<!DOCTYPE "),
        ["tag without end"] = () => Repeated("a", "<"),
        ["less-than signs"] = () => Repeated("<", "<p>"),
        ["paragraphs and cells"] = () => Repeated("<p><td>"),
        ["svg nested"] = () => Repeated("<svg>", "<p>a"),
        ["templates"] = () => Repeated("<template><p>a</template>"),
        ["marks of direction"] = () => Repeated("\u200fm\u202ee\u2067t"),
        ["marks on letters"] = () => Repeated("\u0301", "a"),
        ["emoji"] = () => Repeated("\ud83d\ude00"),
        ["utf-16 with a mark"] = () => [0xFF, 0xFE, .. Encoding.Unicode.GetBytes(new string('m', Size / 2))],
        ["utf-16 of lone surrogates"] = () => [0xFF, 0xFE, .. Enumerable.Repeat<byte[]>([0x00, 0xD8], Size / 2).SelectMany(pair => pair)],
        ["windows-1252"] = () => Encoding.Latin1.GetBytes(string.Concat(Enumerable.Repeat("\u0093Caf\u00e9\u0094 \u0096 met ", Size / 13))),
        ["utf-8 broken here and there"] = () => Enumerable.Repeat<byte[]>([0xC3, 0xA9, 0xC3, 0x20, 0xC3, 0xA9], Size / 6).SelectMany(bytes => bytes).ToArray(),
        ["broken utf-8"] = () => Enumerable.Repeat<byte[]>([0xC3, 0x28, 0x20, 0xE2, 0x82], Size / 5).SelectMany(bytes => bytes).ToArray(),
    };

    internal static byte[] Repeated(string part, string start = "") => Encoding.UTF8.GetBytes(start + string.Concat(Enumerable.Repeat(part, Size / Encoding.UTF8.GetByteCount(part))));

    private static byte[] Repeated(string part, int size) => Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat(part, size / part.Length)));

    private static byte[] Joined(params byte[][] parts) => [.. parts[0], .. parts[1]];

    private static byte[] Numbered(string start, Func<int, string> part, int count, string end)
    {
        var text = new StringBuilder(start, Size + 100);
        for (var i = 0; i < count && text.Length < Size; i++) text.Append(part(i));
        return Encoding.UTF8.GetBytes(text.Append(end).ToString());
    }
}
