using ContractModel.Tests;

namespace ContractModel.Tool.Tests;

public class CostCommandTests
{
    private const string Page = "docs/how-to/cost-a-proposal.md";
    private const string Small = """{"name": "n", "firstDay": "2025-07-01", "years": 1, "total": 1000, "rounding": "cent"}""";
    private const string Raise = """[{"kind": "percent-raise", "percent": "2%", "effective": "2025-07-01"}]""";

    private const string Log =
        """
        {"format":1,"negotiation":{"id":"r","name":"Round","tables":[{"id":"main","name":"Main"}]},"events":[
        {"kind":"proposal-made","id":"u1","on":"2025-03-01","provision":"9","by":"union","terms":[{"kind":"percent-raise","percent":"5%"}]},
        {"kind":"proposal-made","id":"u2","on":"2025-04-01","provision":"9","by":"union","terms":[{"kind":"percent-raise","percent":"4%"}]},
        {"kind":"proposal-made","id":"p1","on":"2025-04-02","provision":"9","by":"employer","package":"may","terms":[{"kind":"percent-raise","percent":"2%"}]},
        {"kind":"session-held","id":"s1","on":"2025-04-03"}]}
        """;

    [Fact]
    public void HowTo_ShowsWhatTheToolAnswers()
    {
        var blocks = Repository.Read(Page).Split("```console\n$ contractmodel ")[1..].Select(block => block.Split("\n```")[0].Split('\n', 2)).ToArray();

        blocks.Should().HaveCount(3);
        foreach (var block in blocks)
        {
            var run = ToolRun.Of([.. block[0].Split(' ').Select(word => word.Replace("docs/", Repository.PathOf("docs/"), StringComparison.Ordinal))]);
            run.ExitCode.Should().Be(0);
            string.Join('\n', run.Output.Split('\n').Select(line => line.TrimEnd())).Trim('\n').Should().Be(block[1]);
        }
    }

    [Fact]
    public void HowTo_ShowsTheSampleFiles()
    {
        Repository.Read(Page).Should().Contain(Repository.Read("docs/samples/payroll/one-total.json")).And.Contain(Repository.Read("docs/samples/payroll/three-and-two.json"));
    }

    [Fact]
    public void Cost_OfTheGridSample_HasNoFindings()
    {
        var json = ToolRun.Of("cost", "--model", Repository.PathOf("docs/samples/payroll/example-valley.json"), "--json").Json();

        json.GetProperty("findings").GetArrayLength().Should().Be(0);
        json.GetProperty("baseline").GetArrayLength().Should().Be(3);
    }

    [Fact]
    public void Cost_OfTheLog_TakesPositionsEventsAndPackages()
    {
        var run = ToolRun.Of("cost", ToolRun.TemporaryFile(Log), "--model", ToolRun.TemporaryFile(Small), "--scenario", "union", "--scenario", "union@2025-03-15", "--scenario", "employer", "--scenario", "event:p1", "--scenario", "package:may", "--json");

        run.ExitCode.Should().Be(0, run.Error);
        var scenarios = run.Json().GetProperty("scenarios").EnumerateArray().ToArray();
        scenarios.Select(scenario => (scenario.GetProperty("name").GetString(), scenario.GetProperty("total").GetDecimal())).Should().Equal(
            ("union", 40m), ("union@2025-03-15", 50m), ("employer", 0m), ("event:p1", 20m), ("package:may", 20m));
        scenarios[0].GetProperty("years")[0].GetProperty("lines")[0].GetProperty("remark").GetString().Should().Be("no day is given: from the first day");
    }

    [Fact]
    public void Cost_AsOf_IsTheDayOfEveryScenarioWithoutItsOwn()
    {
        var run = ToolRun.Of("cost", ToolRun.TemporaryFile(Log), "--model", ToolRun.TemporaryFile(Small), "--scenario", "union", "--as-of", "2025-03-15", "--json");

        run.Json().GetProperty("scenarios")[0].GetProperty("total").GetDecimal().Should().Be(50);
    }

    [Theory]
    [InlineData("union", "The scenario 'union' is taken from a log: name the log, or write NAME=FILE.")]
    [InlineData("event:x", "The scenario 'event:x' is taken from a log: name the log, or write NAME=FILE.")]
    public void Cost_WithoutALog_SaysWhatIsMissing(string scenario, string error)
    {
        var run = ToolRun.Of("cost", "--model", ToolRun.TemporaryFile(Small), "--scenario", scenario);

        (run.ExitCode, run.Error).Should().Be((3, error + "\n"));
    }

    [Theory]
    [InlineData("panel", "'panel' is no scenario: write NAME=FILE, union, employer, event:ID or package:NAME.")]
    [InlineData("event:x", "There is no event 'x' that counts by 2025-04-03.")]
    [InlineData("event:s1", "'event:s1': The event s1 is of a kind that has no terms.")]
    [InlineData("package:june", "'package:june': No proposal is part of a package 'june'.")]
    [InlineData("package:", "'package:': Must hold more than white space.")]
    [InlineData("union@soon", "'soon' is not a day for --scenario: write 2025-11-20.")]
    public void Cost_OfWhatTheLogDoesNotHave_SaysSo(string scenario, string error)
    {
        var run = ToolRun.Of("cost", ToolRun.TemporaryFile(Log), "--model", ToolRun.TemporaryFile(Small), "--scenario", scenario);

        (run.ExitCode, run.Error).Should().Be((3, error + "\n"));
    }

    [Fact]
    public void Cost_MalformedPayroll_GivesAllErrorsWithPlaces()
    {
        var run = ToolRun.Of("cost", "--model", ToolRun.TemporaryFile("{\n\"name\": 5,\n\"years\": 0,\n\"total\": -1}"));

        run.ExitCode.Should().Be(2);
        run.Error.Should().Contain("it has 4 errors").And.Contain("line 2, column 9, $.name: CM1008").And.Contain("line 3, column 10, $.years: CM1009");
    }

    [Fact]
    public void Cost_MalformedTermsOrNoFile_SaysSo()
    {
        var (model, terms) = (ToolRun.TemporaryFile(Small), ToolRun.TemporaryFile("[{\"kind\": \"percent-raise\"}]"));

        ToolRun.Of("cost", "--model", model, "--scenario", $"x={terms}").Error.Should().Contain("$[0]: CM1007");
        ToolRun.Of("cost", "--model", model, "--scenario", "x=nowhere.json").Should().Be(new ToolRun(2, "", "nowhere.json: there is no such file.\n"));
        ToolRun.Of("cost", "--model", "nowhere.json").ExitCode.Should().Be(2);
        ToolRun.Of("cost").ExitCode.Should().Be(3);
    }

    [Fact]
    public void Cost_DoubtfulPayroll_ShowsTheFindings()
    {
        var model = ToolRun.TemporaryFile("""{"name": "n", "firstDay": "2025-07-01", "years": 1, "lanes": ["A"], "steps": ["1"], "cells": [{"lane": "A", "step": "1", "amount": 5}], "people": [{"lane": "A", "step": "2"}]}""");

        ToolRun.Of("cost", "--model", model).Output.Should().Contain("CM4002 warning: The grid has no cell A/2").And.Contain("CM4001 warning: Nobody is placed on A/1.").And.Contain("nothing is rounded");
    }

    [Fact]
    public void Cost_AmountsTooLarge_SaysSo()
    {
        var model = ToolRun.TemporaryFile("""{"name": "n", "firstDay": "2025-07-01", "years": 1, "total": 79228162514264337593543950335}""");

        ToolRun.Of("cost", "--model", model, "--scenario", $"x={ToolRun.TemporaryFile(Raise)}").Error.Should().EndWith("an amount is too large to be reckoned exactly.\n");
    }

    [Fact]
    public void Schema_OfAPayroll_IsPrinted()
    {
        ToolRun.Of("schema", "--payroll").Output.Should().Be(Repository.Read("docs/payroll.schema.json"));
        ToolRun.Of("schema", "--payroll", "--statute").ExitCode.Should().Be(3);
    }
}
