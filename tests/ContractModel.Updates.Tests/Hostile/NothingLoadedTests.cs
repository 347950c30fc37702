using System.Globalization;

namespace ContractModel.Updates.Tests.Hostile;

/// <summary>What a page refers to is never loaded, and marks that do not show change nothing.</summary>
public class NothingLoadedTests
{
    private static readonly string[] Page =
    [
        "<p>November 20, 2025</p>", "<p>The UTLA Bargaining Team met with LAUSD tonight.</p>", "<h3>UTLA Counter Proposals</h3>", "<ul><li>Article 8 – SLCs PDF 11.20.2025</li>", "<li>Article 9 – Leaves PDF 11.20.2025</li></ul>",
    ];

    [Fact]
    public void Assembly_HasNoMeansOfLoading()
    {
        var own = typeof(UpdatePage).Assembly;

        var referenced = own.GetReferencedAssemblies().Select(name => name.Name!);

        referenced.Should().NotContain(["System.Net.Http", "System.Net.Requests", "System.Net.Sockets", "System.Net.WebClient", "System.Net.Primitives", "System.Net.Security", "System.Private.Xml", "AngleSharp.Io"]);
    }

    [Theory]
    [InlineData("<img src='http://127.0.0.1:1/a.png' onerror='x()'>")]
    [InlineData("<script src='http://127.0.0.1:1/a.js'></script>")]
    [InlineData("<script>document.write('Article 99');</script>")]
    [InlineData("<iframe src='http://127.0.0.1:1/'>Article 98</iframe>")]
    [InlineData("<link rel='stylesheet' href='http://127.0.0.1:1/a.css'>")]
    [InlineData("<style>@import url(http://127.0.0.1:1/a.css); .x { content: 'Article 97' }</style>")]
    [InlineData("<object data='http://127.0.0.1:1/a'>Article 96</object>")]
    [InlineData("<svg><image href='http://127.0.0.1:1/a'/><text>Article 95</text></svg>")]
    [InlineData("<!DOCTYPE html SYSTEM 'http://127.0.0.1:1/a.dtd'>")]
    [InlineData("<base href='http://127.0.0.1:1/'>")]
    [InlineData("<meta http-equiv='refresh' content='0; url=http://127.0.0.1:1/'>")]
    [InlineData("<template><p>Article 94 – Hidden</p></template>")]
    [InlineData("<noscript>Article 93</noscript>")]
    [InlineData("<!-- Article 92 -->")]
    public void Read_OfAPageWithResources_TellsTheSame(string resource)
    {
        var expected = Events(string.Concat(Page));

        for (var at = 0; at <= Page.Length; at++)
            Events(string.Concat(Page.Take(at).Append(resource).Concat(Page.Skip(at)))).Should().Equal(expected, "the resource stands at {0}", at);
    }

    [Theory]
    [InlineData('\u200f')]
    [InlineData('\u202e')]
    [InlineData('\u2067')]
    [InlineData('\u200b')]
    [InlineData('\u00ad')]
    [InlineData('\ufeff')]
    public void Read_OfMarksBetweenAllCharacters_TellsTheSame(char mark)
    {
        var text = UpdatePage.OfHtml(string.Concat(Page)).Text;

        UpdatePage.OfText(string.Join(mark, text.ToCharArray())).Text.Should().Be(text);
    }

    [Fact]
    public void OfHtml_MoreNumericReferencesThanAnyPage_LeavesTheRestAsTheyAreWritten()
    {
        const int Decoded = 50_000;

        var text = UpdatePage.OfHtml("<p>" + string.Concat(Enumerable.Repeat("&#97;", Decoded + 2))).Text;

        text.TrimEnd().Should().Be(new string('a', Decoded) + "&#97;&#97;");
    }

    [Fact]
    public void OfBytes_Utf16WithHalvesOfPairs_LeavesThemOut()
    {
        using var little = new MemoryStream([0xFF, 0xFE, (byte)'a', 0, 0x00, 0xD8, (byte)'b', 0, 0x3D, 0xD8, 0x00, 0xDE, 7]);
        using var big = new MemoryStream([0xFE, 0xFF, 0, (byte)'a', 0xDE, 0x00, 0, (byte)'b', 0xD8, 0x3D, 0xDE, 0x00]);

        UpdatePage.Read(little).Text.Should().Be("ab\ud83d\ude00");
        UpdatePage.Read(big).Text.Should().Be("ab\ud83d\ude00");
    }

    [Fact]
    public void Read_WithAProfileOfAThousandNames_AllocatesNoMoreForEachPage()
    {
        const int Names = 1000;
        const long Most = 20_000_000;
        var profile = new UpdateProfile
        {
            Union = Many(i => $"Union {i} of Teachers"), Employer = Many(i => $"D{i}"), Ends = Many(i => $"See page {i}"),
            Headings = ValueList.From(Enumerable.Range(0, Names).Select(i => new ListHeading { Words = $"Our list {i}", Lists = ListKind.CounterProposals, By = Side.Union })),
            Provisions = ValueList.From(Enumerable.Range(1, Names / 2).Select(i => new Provision { Key = ProvisionKey.Parse(i.ToString(CultureInfo.InvariantCulture)), Aliases = ValueList.Create([ProvisionKey.Parse($"Alias {i}")]) })),
            Tables = ValueList.From(Enumerable.Range(0, Names).Select(i => new TableWords { Table = $"t{i}", Words = ValueList.Create([$"Word {i}"]) })),
        };
        var page = UpdatePage.OfText("November 20, 2025\n\nOur list 7\nArticle 8 – SLCs\nArticle 9 – Leaves\n\nUnion 3 of Teachers met with D5 for the 2nd session.");
        var first = page.Read(profile).Events;

        var before = GC.GetAllocatedBytesForCurrentThread();
        var again = page.Read(profile).Events;

        (GC.GetAllocatedBytesForCurrentThread() - before).Should().BeLessThan(Most);
        again.Should().Equal(first).And.HaveCount(3);

        static ValueList<string> Many(Func<int, string> name) => ValueList.From(Enumerable.Range(0, Names).Select(name));
    }

    private static List<BargainingEvent> Events(string html) => [.. UpdatePage.OfHtml(html).Read(new UpdateProfile { Union = ["UTLA"], Employer = ["LAUSD"] }).Events.Select(read => read.Event)];
}
