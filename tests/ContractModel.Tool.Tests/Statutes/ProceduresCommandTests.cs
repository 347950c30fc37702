using System.Text;
using ContractModel.Procedures;

namespace ContractModel.Tool.Tests.Statutes;

/// <summary>The commands about the law, as they are asked on a command line.</summary>
public class ProceduresCommandTests
{
    [Fact]
    public void List_HasEveryStatute()
    {
        var bare = ToolRun.Of("procedures");

        bare.ExitCode.Should().Be(0);
        bare.Output.Should().ContainAll(ProcedureLibrary.BuiltIn.Ids).And.Contain("1976-07-01").And.Contain("Not legal advice.");
        ToolRun.Of("procedures", "list").Output.Should().Be(bare.Output);
    }

    [Fact]
    public void ListJson_HasWhatTheTableHas()
    {
        var listed = ToolRun.Of("procedures", "--json").Json().GetProperty("procedures").EnumerateArray().ToArray();

        listed.Select(statute => statute.GetProperty("id").GetString()).Should().Equal(ProcedureLibrary.BuiltIn.Ids);
        var eera = listed.Single(statute => statute.GetProperty("id").GetString() == "us-ca-eera");
        eera.GetProperty("jurisdiction").GetString().Should().Be("US-CA");
        eera.GetProperty("agency").GetString().Should().Contain("PERB");
        eera.GetProperty("inForce").GetString().Should().Be("1976-07-01");
        eera.GetProperty("reviewed").GetString().Should().MatchRegex(@"^\d{4}-\d\d-\d\d$");
    }

    [Fact]
    public void Show_TellsTheStatuteInWholeParagraphs()
    {
        var run = ToolRun.Of("procedures", "show", "us-ca-eera");

        run.ExitCode.Should().Be(0);
        run.Output.Should().ContainAll(
            "PHASES", "CLOCKS", "WHAT IS LAWFUL IN EACH PHASE", "WHAT IS UNSURE", "SOURCES", "Not legal advice.",
            "  On the issue of the report: to \"Exhausted\" [Gov. Code 3548.3(a); confirmed, S3]\n",
            "  Length: 15 days; in force from 1976-07-01 on [Gov. Code 3548.1(a); confirmed, S1]\n",
            "    Strike over terms: presumed unlawful, since this does not hold: the statutory impasse procedure is exhausted, if what stands below holds ");
        run.Output.Should().NotContain("stateDiagram").And.NotContain("**").And.NotContain("\u001b");
    }

    [Fact]
    public void ShowMermaid_IsTheDiagramAlone()
    {
        var diagram = ToolRun.Of("procedures", "show", "us-ca-eera", "--mermaid").Output;

        diagram.Should().StartWith("stateDiagram-v2\n").And.Contain("phase_mediation --> phase_factfinding_certified: factfinding certified\n").And.Contain("(unusual)");
        ToolRun.Of("procedures", "show", "us-ca-eera", "--markdown").Output.Should().Contain($"```mermaid\n{diagram}```\n");
    }

    [Fact]
    public void ShowJson_HasPhasesClocksAndWhatIsLawful()
    {
        var json = ToolRun.Of("procedures", "show", "us-ca-eera", "--json").Json();

        json.GetProperty("id").GetString().Should().Be("us-ca-eera");
        var bargaining = json.GetProperty("phases").EnumerateArray().Single(phase => phase.GetProperty("id").GetString() == "bargaining");
        bargaining.GetProperty("ways").EnumerateArray().Select(way => way.GetProperty("to").GetString()).Should().Contain("impasse-declared");
        var strike = bargaining.GetProperty("acts").EnumerateArray().Single(act => act.GetProperty("id").GetString() == "strike");
        strike.GetProperty("verdict").GetString().Should().Be("presumed-unlawful");
        strike.GetProperty("unmet")[0].GetString().Should().Be("not-exhausted");
        strike.GetProperty("open")[0].GetString().Should().Be("no-strike-clause");
        json.GetProperty("clocks").EnumerateArray().First(clock => clock.GetProperty("id").GetString() == "mediation-minimum").GetProperty("versions")[0].GetProperty("length").GetString().Should().Be("15 days");
        json.GetProperty("unsure").GetArrayLength().Should().BePositive();
        json.GetProperty("notice").GetString().Should().Be("Not legal advice.");
    }

    [Fact]
    public void ShowOnADay_LeavesOutWhatIsNotInForce()
    {
        var run = ToolRun.Of("procedures", "show", "us-mi-pera", "--on", "2015-01-01");

        run.Output.Should().Contain("As of: 2015-01-01").And.Contain("NOT IN FORCE ON 2015-01-01").And.Contain("Act: \"Withhold step increases");
        ToolRun.Of("procedures", "show", "us-mi-pera", "--on", "2015-01-01", "--json").Json().GetProperty("notInForce").GetArrayLength().Should().BePositive();
    }

    [Fact]
    public void Show_OfAStatuteThatIsNot_NamesThoseThatAre()
    {
        var run = ToolRun.Of("procedures", "show", "us-xx-none");

        run.ExitCode.Should().Be(3);
        run.Error.Should().Contain("There is no statute 'us-xx-none'").And.ContainAll(ProcedureLibrary.BuiltIn.Ids);
    }

    [Theory]
    [InlineData("--json", "--markdown")]
    [InlineData("--mermaid", "--json")]
    [InlineData("--on", "someday")]
    public void Show_WithWhatNobodyUnderstands_IsBadUsage(string option, string other) =>
        ToolRun.Of("procedures", "show", "us-ca-eera", option, other).ExitCode.Should().Be(3);

    [Fact]
    public void Check_OfAGoodFile_CountsItsRules()
    {
        var run = ToolRun.Of("procedures", "check", ToolRun.TemporaryFile(ExampleLaw.Json));

        run.ExitCode.Should().Be(0, run.Error);
        run.Output.Should().Be("example-state: no errors. 3 phases, 4 transitions, 2 clocks, 2 permissions, 1 vote, 1 step and 1 remark.\n");
        ToolRun.Of(isTerminal: false, Encoding.UTF8.GetBytes("\ufeff" + ExampleLaw.Json), "procedures", "check", "-").Output.Should().Be(run.Output);
    }

    [Fact]
    public void Check_OfAFileWithErrors_GivesEachWithItsPlace()
    {
        var slips = ExampleLaw.Json.Replace("\"to\": \"end\"", "\"to\": \"edn\"", StringComparison.Ordinal).Replace("\"after\": \"cooling\"", "\"after\": \"colling\"", StringComparison.Ordinal);

        var run = ToolRun.Of("procedures", "check", ToolRun.TemporaryFile(slips));

        run.ExitCode.Should().Be(2);
        run.Output.Should().BeEmpty();
        run.Error.Should().MatchRegex(@"line \d+, column \d+, \$\.transitions\[0\]\.to: CM3003 There is no phase ""edn""\. \w+").And.Contain("There is no clock \"colling\".");
    }

    [Fact]
    public void Check_WithACalendarOfOnesOwn_ReadsItFirst()
    {
        const string calendar = """{ "format": 1, "calendars": [{ "id": "ours", "name": "Ours", "citation": { "section": "bylaw 1", "evidence": "unconfirmed" }, "closed": [{ "name": "Sunday", "on": "Sunday" }] }] }""";
        var law = ToolRun.TemporaryFile(ExampleLaw.Json.Replace("us-federal", "ours", StringComparison.Ordinal));

        ToolRun.Of("procedures", "check", law).ExitCode.Should().Be(2);
        ToolRun.Of("procedures", "check", law, "--calendars", ToolRun.TemporaryFile(calendar)).ExitCode.Should().Be(0);
        ToolRun.Of("procedures", "check", law, "--calendars", ToolRun.TemporaryFile("{ }")).ExitCode.Should().Be(2);
    }

    [Fact]
    public void Check_OfAFileThatIsNone_SaysSo()
    {
        ToolRun.Of("procedures", "check", "no-such-law.json").Should().BeEquivalentTo(new ToolRun(2, "", "no-such-law.json: there is no such file.\n"));
        ToolRun.Of("procedures", "check", ToolRun.TemporaryFile([0xff, 0xfe, 0x00, 0x41, 0xc3, 0x28])).Error.Should().Contain("CM1005");
        ToolRun.Of("procedures", "check", ToolRun.TemporaryFile("")).Error.Should().Contain("CM1002");
    }

    [Fact]
    public void Help_NamesTheCommands() => ToolRun.Of("procedures", "--help").Output.Should().ContainAll("list", "show", "check");
}
