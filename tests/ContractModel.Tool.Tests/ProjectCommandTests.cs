namespace ContractModel.Tool.Tests;

/// <summary>What is still to come, as it is asked on a command line.</summary>
public class ProjectCommandTests
{
    [Fact]
    public void Json_OfTheRoundOf2017_IsTheReportByItsLastDay()
    {
        var table = ToolRun.Of("project", ToolRun.Sample("utla-lausd-2017-2019"), "--as-of", "2018-11-20", "--json").Json().GetProperty("tables")[0];

        var strike = table.GetProperty("projections")[0];
        strike.GetProperty("goal").GetString().Should().Be("strike");
        strike.GetProperty("outcome").GetString().Should().Be("reachable");
        strike.GetProperty("earliest").GetString().Should().Be("2018-11-30", "a clause goes on until ten days after notice to end it");
        strike.GetProperty("steps").EnumerateArray().Should().Contain(step => step.GetProperty("event").GetString() == "notice-given");
        var report = strike.GetProperty("steps").EnumerateArray().Single(step => step.GetProperty("clock").GetString() == "factfinding-report");
        report.GetProperty("event").GetString().Should().Be("report-issued");
        report.GetProperty("latest").GetString().Should().Be("2018-12-17", "thirty days and the three that both waived");
        report.GetProperty("citation").GetString().Should().Be("Gov. Code 3548.3(a)");
        table.GetProperty("projections").EnumerateArray().Select(projection => projection.GetProperty("goal").GetString()).Should().Equal("strike", "implement");
    }

    [Fact]
    public void Text_NamesEachStepWithItsDaysAndSection()
    {
        var run = ToolRun.Of("project", ToolRun.Sample("pat-pps-2023"), "--as-of", "2023-09-22");

        run.ExitCode.Should().Be(0);
        run.Output.Should().Contain("at the earliest").And.Contain("ORS 243.7").And.Contain("(time runs out)").And.Contain("no agreement is assumed").And.EndWith("Not legal advice.\n");
    }

    [Fact]
    public void Text_OfAStatuteThatBarsStrikes_SaysNever() =>
        ToolRun.Of("project", ToolRun.Sample("btf-buffalo-2019-2023"), "--as-of", "2022-10-28").Output.Should().Contain("NEVER, as things stand");

    [Fact]
    public void Text_OfAStrikeThatIsLawfulToday_SaysSo() =>
        ToolRun.Of("project", ToolRun.Sample("utla-lausd-2017-2019"), "--as-of", "2019-01-14").Output.Should().Contain("PERMITTED today: nothing has to come first.");
}
