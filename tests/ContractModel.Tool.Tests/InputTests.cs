using System.Text;

namespace ContractModel.Tool.Tests;

public class InputTests
{
    [Fact]
    public void Run_WithAMissingFile_SaysSoInOneLine()
    {
        var run = ToolRun.Of("status", "no-such-log.json");

        run.ExitCode.Should().Be(2);
        run.Error.Should().Be("no-such-log.json: there is no such file.\n");
        run.Output.Should().BeEmpty();
    }

    [Fact]
    public void Run_WithAFolder_SaysSo() => ToolRun.Of("status", Path.GetTempPath()).Error.Should().Contain("this is a folder");

    [Fact]
    public void Run_WithAnEmptyFile_SaysSo() => ShouldRefuse("", "CM1002");

    [Fact]
    public void Run_WithBytesThatAreNoText_SaysSo()
    {
        var path = ToolRun.TemporaryFile([0xff, 0xfe, 0x00, 0x41, 0xc3, 0x28]);

        var run = ToolRun.Of("check", path);

        run.ExitCode.Should().Be(2);
        run.Error.Should().Contain("CM1005").And.NotContain("   at ");
    }

    [Fact]
    public void Run_WithTextThatIsNoJson_NamesThePlace() => ShouldRefuse("{ \"format\": 1,\n  oops }", "line 2");

    [Fact]
    public void Run_WithSeveralErrors_ShowsThemAll()
    {
        var run = ShouldRefuse("""{ "format": 1, "negotiation": { "id": "a b", "name": "", "tables": [] }, "events": [{}] }""", "CM1009");

        run.Error.Should().Contain("has 6 errors").And.Contain("$.negotiation.id").And.Contain("$.negotiation.name").And.Contain("$.events[0]");
    }

    [Fact]
    public void Run_WithHundredsOfErrors_ShowsTheFirstAndCountsTheRest()
    {
        var events = string.Join(",", Enumerable.Repeat("1", 200));

        ShouldRefuse($$"""{ "format": 1, "negotiation": { "id": "a", "name": "A", "tables": [{ "id": "m", "name": "M" }] }, "events": [{{events}}] }""", "and 150 more");
    }

    [Fact]
    public void Run_WithDeepNesting_Refuses() => ShouldRefuse(new string('[', 5000) + new string(']', 5000), "CM1004");

    [Fact]
    public void Run_WithALaterFormat_SaysSoAndNothingElse() => ShouldRefuse("""{ "format": 2, "whatever": [] }""", "CM1011");

    [Fact]
    public void Run_FromStandardInput_Reads()
    {
        var log = Encoding.UTF8.GetBytes("""{ "format": 1, "negotiation": { "id": "a", "name": "A", "tables": [{ "id": "m", "name": "M" }] }, "events": [] }""");

        var run = ToolRun.Of(isTerminal: false, log, "status", "-");

        run.ExitCode.Should().Be(0);
        run.Output.Should().Contain("procedure: none known");
    }

    [Theory]
    [InlineData("status")]
    [InlineData("stat")]
    [InlineData("status", "a", "b")]
    [InlineData("status", "a", "--no-such-option")]
    public void Run_WithACommandLineNobodyUnderstands_SaysHowToAsk(params string[] args)
    {
        var run = ToolRun.Of(args);

        run.ExitCode.Should().Be(3);
        run.Error.Should().Contain("contractmodel --help");
    }

    [Theory]
    [InlineData("--as-of", "yesterday")]
    [InlineData("--as-of", "2025-02-30")]
    [InlineData("--known-at", "today?")]
    [InlineData("--table", "nope")]
    public void Run_WithAValueNobodyUnderstands_IsBadUsage(string option, string value)
    {
        var run = ToolRun.Of("status", ToolRun.Sample("utla-lausd-2025"), option, value);

        run.ExitCode.Should().Be(3);
        run.Error.Should().Contain(value);
    }

    [Fact]
    public void Run_OffATerminal_PrintsNoEscapes() =>
        ToolRun.Of("status", ToolRun.Sample("utla-lausd-2025")).Output.Should().NotContain("\u001b");

    [Fact]
    public void Run_InAnyCulture_PrintsTheSame()
    {
        var plain = ToolRun.Of("deadlines", ToolRun.Sample("utla-lausd-2017-2019"));
        var before = System.Globalization.CultureInfo.CurrentCulture;
        try
        {
            System.Globalization.CultureInfo.CurrentCulture = new System.Globalization.CultureInfo("ar-SA");
            ToolRun.Of("deadlines", ToolRun.Sample("utla-lausd-2017-2019")).Output.Should().Be(plain.Output);
        }
        finally
        {
            System.Globalization.CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void Help_NamesEveryCommandAndTheExitCodes()
    {
        var help = ToolRun.Of("--help");

        help.ExitCode.Should().Be(0);
        help.Output.Should().ContainAll("status", "next", "deadlines", "timeline", "check", "schema", "Exit codes", "Not legal advice");
    }

    private static ToolRun ShouldRefuse(string content, string with)
    {
        var run = ToolRun.Of("status", ToolRun.TemporaryFile(content));

        run.ExitCode.Should().Be(2);
        run.Error.Should().Contain(with).And.NotContain("   at ");
        run.Output.Should().BeEmpty();
        return run;
    }
}
