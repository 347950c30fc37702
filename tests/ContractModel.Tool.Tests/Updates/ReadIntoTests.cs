using NodaTime;

namespace ContractModel.Tool.Tests.Updates;

public sealed class ReadIntoTests : IDisposable
{
    private readonly Folder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Read_IntoALog_AddsWhatItTells()
    {
        var log = _folder.Add("log.json", Folder.EmptyLog);

        var run = ToolRun.Of("read", _folder.Add("s17.txt", Folder.Session17), "--into", log);

        run.ExitCode.Should().Be(0, run.Error);
        run.Output.Should().Contain("3 events added, 0 corrected, 0 facts held already.").And.Contain("added: s17, s17-e-18, s17-e-22");
        NegotiationLog.Read(log).Events.Select(e => e.Id).Should().Equal("s17", "s17-e-18", "s17-e-22");
        File.ReadAllText(log).Should().StartWith("{\n  \"$schema\": \"../log.schema.json\",\n  \"format\": 1,").And.Contain("\"kept\": true");
        _folder.Names().Should().Equal("log.json", "s17.txt");
    }

    [Fact]
    public void Read_IntoALogTwice_LeavesTheBytesOfTheFirst()
    {
        var (page, log) = (_folder.Add("s17.txt", Folder.Session17), _folder.Add("log.json", Folder.EmptyLog));
        ToolRun.Of("read", page, "--into", log).ExitCode.Should().Be(0);
        var first = File.ReadAllBytes(log);

        var again = ToolRun.Of("read", page, "--into", log, "--json");

        again.ExitCode.Should().Be(0, again.Error);
        File.ReadAllBytes(log).Should().Equal(first);
        var merge = again.Json().GetProperty("merge");
        merge.GetProperty("added").GetArrayLength().Should().Be(0);
        merge.GetProperty("held").GetInt32().Should().Be(3);
    }

    [Fact]
    public void Read_IntoALog_WithJsonHasPagesAndMerge()
    {
        var run = ToolRun.Of("read", _folder.Add("s17.txt", Folder.Session17), "--into", _folder.Add("log.json", Folder.EmptyLog), "--json");

        var merge = run.Json().GetProperty("merge");
        run.Json().GetProperty("pages").GetArrayLength().Should().Be(1);
        merge.EnumerateObject().Select(property => property.Name).Should().Equal("added", "corrected", "held", "findings");
        merge.GetProperty("added").EnumerateArray().Select(id => id.GetString()).Should().Equal("s17", "s17-e-18", "s17-e-22");
    }

    [Fact]
    public void Read_OfAPageThatChanged_CorrectsOnTheDayGiven()
    {
        var log = _folder.Add("log.json", Folder.EmptyLog);
        const string Address = "https://example.org/session-17";
        ToolRun.Of("read", _folder.Add("s17.txt", Folder.Session17), "--into", log, "--address", Address).ExitCode.Should().Be(0);
        _folder.Add("s17.txt", Folder.Session17.Replace("150-member", "140-member", StringComparison.Ordinal));

        var run = ToolRun.Of("read", _folder["s17.txt"], "--into", log, "--address", Address, "--recorded", "2025-12-01");

        run.Output.Should().Contain("0 events added, 1 corrected, 2 facts held already.").And.Contain("corrected: s17");
        NegotiationLog.Read(log).Events.OfType<EventCorrected>().Should().ContainSingle().Which.Recorded.Should().Be(new LocalDate(2025, 12, 1));
    }

    [Fact]
    public void Read_ForATableTheLogDoesNotHave_IsBadUsage()
    {
        var log = _folder.Add("log.json", Folder.EmptyLog);

        var run = ToolRun.Of("read", _folder.Add("s17.txt", Folder.Session17), "--into", log, "--profile", _folder.Add("profile.json", "{\"table\": \"nope\"}"));

        run.ExitCode.Should().Be(3);
        run.Error.Should().Contain("nope").And.NotContain("Parameter");
        File.ReadAllText(log).Should().Be(Folder.EmptyLog);
    }

    [Fact]
    public void Read_OfAPageThatTellsNothing_LeavesTheLogAsItIs()
    {
        var log = _folder.Add("log.json", Folder.EmptyLog);

        var run = ToolRun.Of("read", _folder.Add("a.txt", "Some words nobody can place."), "--into", log);

        run.ExitCode.Should().Be(0, run.Error);
        run.Output.Should().Contain($"Merged into {log}").And.Contain("0 events added, 0 corrected, 0 facts held already.").And.Contain("The file is as it was.");
        File.ReadAllText(log).Should().Be(Folder.EmptyLog);
    }

    [Fact]
    public void Read_WithABrokenPageAmongGoodOnes_WritesNothing()
    {
        var log = _folder.Add("log.json", Folder.EmptyLog);
        _folder.Add("p/a.txt", Folder.Session17);
        _folder.Add("p/b.txt", "%PDF-1.7");

        var run = ToolRun.Of("read", _folder["p"], "--into", log);

        (run.ExitCode, run.Output).Should().Be((2, ""));
        run.Error.Should().Contain("b.txt: CM5002");
        File.ReadAllText(log).Should().Be(Folder.EmptyLog);
    }

    [Fact]
    public void Read_IntoALogThatCannotBeRead_DoesNotTouchIt()
    {
        var log = _folder.Add("log.json", "{ \"format\": 1, \"events\": [] }");

        var run = ToolRun.Of("read", _folder.Add("s17.txt", Folder.Session17), "--into", log);

        (run.ExitCode, run.Output).Should().Be((2, ""));
        run.Error.Should().StartWith($"{log}: ").And.Contain("CM1007");
        File.ReadAllText(log).Should().Be("{ \"format\": 1, \"events\": [] }");
        ToolRun.Of("read", _folder["s17.txt"], "--into", _folder["none.json"]).Error.Should().Be($"{_folder["none.json"]}: there is no such file.\n");
    }
}
