using System.Text;
using System.Text.Json;
using ContractModel.Updates;

namespace ContractModel.Tool.Tests.Updates;

public sealed class ReadCommandTests : IDisposable
{
    private static readonly byte[] Pdf = Encoding.ASCII.GetBytes("%PDF-1.7\n");

    private readonly Folder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Read_OfAFolder_TakesPagesInAndBelowItInOrdinalOrder()
    {
        foreach (var name in new[] { "p/b.txt", "p/a/z.HTML", "p/a.md", "p/B.htm", "p/c.pdf", "p/d.json", "p/.hidden/e.txt" }) _folder.Add(name, "A page.");

        var run = ToolRun.Of("read", _folder["p"], "--json");

        run.ExitCode.Should().Be(0, run.Error);
        Pages(run).Should().Equal("B.htm", "a.md", "a/z.HTML", "b.txt");
        run.Error.Should().BeEmpty();
    }

    [Fact]
    public void Read_OfAPageNamedTwice_ReadsItOnce()
    {
        var page = _folder.Add("p/a.txt", "A page.");

        Pages(ToolRun.Of("read", page, _folder["p"], _folder["p/../p/a.txt"], "--json")).Should().Equal("a.txt");
    }

    [Fact]
    public void Read_OfAFolderThatLinksToItself_Ends()
    {
        _folder.Add("p/a.txt", "A page.");
        Directory.CreateSymbolicLink(_folder["p/again"], _folder["p"]);

        Pages(ToolRun.Of("read", _folder["p"], "--json")).Should().Equal("a.txt");
    }

    [Fact]
    public void Read_OfAFolderWithoutPages_SaysSo()
    {
        _folder.Add("p/a.pdf", "A page.");

        ToolRun.Of("read", _folder["p"]).Should().Be(new ToolRun(2, "", $"{_folder["p"]}: no page is in this folder; pages are *.html, *.htm, *.txt and *.md.\n"));
    }

    [Fact]
    public void Read_OfSeveralPagesThatCannotBeRead_TellsThemAll()
    {
        var good = _folder.Add("good.txt", "A page.");
        File.WriteAllBytes(_folder["a.txt"], Pdf);

        var run = ToolRun.Of("read", _folder["none.html"], good, _folder["a.txt"]);

        (run.ExitCode, run.Output).Should().Be((2, ""));
        var lines = run.Error.TrimEnd('\n').Split('\n');
        lines.Should().HaveCount(2);
        lines[0].Should().Be($"{_folder["none.html"]}: there is no such file.");
        lines[1].Should().StartWith($"{_folder["a.txt"]}: CM5002 ");
    }

    [Fact]
    public void Read_OfStandardInput_Reads()
    {
        var run = ToolRun.Of(isTerminal: false, "Some words nobody can place."u8.ToArray(), "read", "-");

        run.ExitCode.Should().Be(0, run.Error);
        run.Output.Should().StartWith("standard input\n").And.EndWith("Not legal advice.\n");
    }

    [Fact]
    public void Read_OfManyPagesWithErrorsRedirected_ShowsNoProgress()
    {
        for (var i = 0; i < 30; i++) _folder.Add($"p/{i}.txt", "A page.");

        var run = ToolRun.Of("read", _folder["p"]);

        (run.ExitCode, run.Error).Should().Be((0, ""));
        run.Output.Should().NotContain("%").And.NotContain("\u001b");
    }

    [Fact]
    public void Read_OfAFileNameThatATerminalObeys_WritesItOut()
    {
        _folder.Add("p/a\u202Eb.txt", "A page.");

        ToolRun.Of("read", _folder["p"]).Output.Should().Contain("a\\u202Eb.txt").And.NotContain("\u202E");
    }

    [Theory]
    [InlineData("--address", "https://example.org/a", "--address and --published belong to one page, and several are given.")]
    [InlineData("--published", "2025-11-20", "--address and --published belong to one page, and several are given.")]
    [InlineData("--published", "soon", "'soon' is not a day for --published: write 2025-11-20.")]
    [InlineData("--published", "today", "'today' is not a day for --published: write 2025-11-20.")]
    [InlineData("--address", " ", "--address needs the address of the page.")]
    [InlineData("--into", "-", "--into names the file to merge into; standard input cannot be written.")]
    [InlineData("--recorded", "2025-11-20", "--recorded is about a log: name the log with --into.")]
    public void Read_OfTwoPagesWithAnOptionThatDoesNotFit_IsBadUsage(string option, string value, string error)
    {
        var run = ToolRun.Of("read", _folder.Add("a.txt", "A page."), _folder.Add("b.txt", "A page."), option, value);

        run.Should().Be(new ToolRun(3, "", error + "\n"));
    }

    [Fact]
    public void Read_WithACommandLineThatDoesNotFit_IsBadUsage()
    {
        ToolRun.Of("read").ExitCode.Should().Be(3);
        ToolRun.Of("read", "-", "-").Should().Be(new ToolRun(3, "", "Standard input can be read once only: give - once.\n"));
        ToolRun.Of("read", _folder.Add("a.txt", "A page."), "--into", ToolRun.Sample("utla-lausd-2025"), "--recorded", "soon").Error
            .Should().Be("'soon' is not a day for --recorded: write 2025-11-20 or today.\n");
    }

    [Fact]
    public void Read_WithAMalformedProfile_GivesAllErrorsWithPlaces()
    {
        var profile = _folder.Add("profile.json", "{\n\"union\": 5,\n\"author\": \"mayor\",\n\"tables\": [{ \"table\": \"health\" }]}");

        var run = ToolRun.Of("read", _folder.Add("a.txt", "A page."), "--profile", profile);

        (run.ExitCode, run.Output).Should().Be((2, ""));
        run.Error.Should().Contain("it has 3 errors").And.Contain("line 2, column 10, $.union: CM1008").And.Contain("line 3, column 11, $.author: CM").And.Contain("$.tables[0]: CM1007");
    }

    [Fact]
    public void Read_WithAProfileThatIsNotThere_SaysSo() =>
        ToolRun.Of("read", _folder.Add("a.txt", "A page."), "--profile", "nowhere.json").Should().Be(new ToolRun(2, "", "nowhere.json: there is no such file.\n"));

    [Fact]
    public void Read_OfOnePageInJson_IsTheReadingAsTheLibraryWritesIt()
    {
        var page = _folder.Add("a.txt", Folder.Session17);

        ToolRun.Of("read", page, "--json").Output.Should().Be(UpdatePage.Read(page).Read().ToJson());
        ToolRun.Of("read", page, "--json", "--address", "https://example.org/s17", "--published", "2025-11-21").Output
            .Should().Be(UpdatePage.Read(page, "https://example.org/s17", new NodaTime.LocalDate(2025, 11, 21)).Read().ToJson());
    }

    [Fact]
    public void Read_OfSeveralPagesInJson_HoldsEachReading()
    {
        var run = ToolRun.Of("read", _folder.Add("a.txt", Folder.Session17), _folder.Add("b.txt", "Some words."), "--json");

        var pages = run.Json().GetProperty("pages").EnumerateArray().ToArray();
        pages.Should().HaveCount(2);
        JsonElement.DeepEquals(pages[0], JsonDocument.Parse(UpdatePage.Read(_folder["a.txt"]).Read().ToJson()).RootElement).Should().BeTrue();
        run.Json().TryGetProperty("merge", out _).Should().BeFalse();
    }

    [Fact]
    public void Read_OfALeftSentence_ShowsIt()
    {
        var run = ToolRun.Of("read", _folder.Add("a.txt", "The potluck was a success."));

        run.Output.Should().Contain("No event was read.").And.Contain("Left\n  The potluck was a success.");
    }

    [Fact]
    public void Read_OfAnUpdate_TellsWhatHappened()
    {
        var run = ToolRun.Of("read", _folder.Add("a.txt", Folder.Session17));

        run.ExitCode.Should().Be(0, run.Error);
        run.Output.Should().Contain("bargaining session 17 was held (Zoom, union team 150)").And.Contain("a counter-proposal was made by the employer: 18 Class Size")
            .And.Contain("s17-e-22").And.Contain("stated").And.NotContain("inferred");
    }

    [Fact]
    public void Read_OfADayWithoutItsYear_SaysWhatWasInferred()
    {
        var page = _folder.Add("a.txt", Folder.Session17.Replace("\n\n11.20.2025\n\n", "\n\nNovember 20\n\n", StringComparison.Ordinal).Replace(" PDF 11.20.2025", "", StringComparison.Ordinal));

        ToolRun.Of("read", page, "--published", "2025-11-21").Output.Should().Contain("2025-11-20").And.Contain("inferred").And.Contain("year");
    }

    [Fact]
    public void Schema_OfAProfile_IsPrinted()
    {
        ToolRun.Of("schema", "--profile").Output.Should().Be(UpdateProfile.Schema());
        ToolRun.Of("schema", "--profile", "--payroll").Should().Be(new ToolRun(3, "", "Ask for one schema at a time.\n"));
    }

    [Fact]
    public void Help_NamesTheCommand() => ToolRun.Of("--help").Output.Should().Contain("read <PAGE>");

    private static string?[] Pages(ToolRun run) => [.. run.Json().GetProperty("pages").EnumerateArray().Select(page => page.GetProperty("page").GetString())];
}
