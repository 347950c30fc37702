using System.Text.Json;

namespace ContractModel.Tool.Tests;

public class AnswersTests
{
    private static readonly string Round2018 = ToolRun.Sample("utla-lausd-2017-2019");

    [Fact]
    public void Deadlines_BeforeTheExtension_HaveTheReportDueOnTheThirtiethDay()
    {
        var report = Clock("factfinding-report", "--as-of", "2018-11-20", "--known-at", "2018-11-14");

        report.GetProperty("raw").GetProperty("to").GetString().Should().Be("2018-12-14");
        report.GetProperty("citation").GetString().Should().Be("Gov. Code 3548.3(a)");
        report.GetProperty("calendar").GetString().Should().Be("us-ca-judicial");
    }

    [Fact]
    public void Deadlines_AfterTheWaiver_HaveTheReportDueThreeDaysLater()
    {
        var report = Clock("factfinding-report", "--as-of", "2018-12-16");

        report.GetProperty("raw").GetProperty("to").GetString().Should().Be("2018-12-14");
        report.GetProperty("rolled").GetProperty("to").GetString().Should().Be("2018-12-17");
        report.GetProperty("flags").EnumerateArray().Select(flag => flag.GetString()).Should().Contain("extended");
        report.GetProperty("status").GetString().Should().Be("running");
    }

    [Fact]
    public void Next_BeforeTheNoticeHasRun_HasTheFirstLawfulDay()
    {
        var strike = Step(ToolRun.Of("next", Round2018, "--as-of", "2019-01-10", "--json").Json(), "strike");

        strike.GetProperty("verdict").GetString().Should().Be("barred");
        strike.GetProperty("lawfulFrom").GetString().Should().Be("2019-01-13");
        var condition = strike.GetProperty("conditions").EnumerateArray().Single(c => c.GetProperty("met").ValueKind == JsonValueKind.False);
        condition.GetProperty("id").GetString().Should().Be("no-strike-clause");
    }

    [Fact]
    public void Next_OnTheDayOfTheStrike_PermitsIt() =>
        Step(ToolRun.Of("next", Round2018, "--as-of", "2019-01-14", "--json").Json(), "strike").GetProperty("verdict").GetString().Should().Be("permitted");

    [Fact]
    public void Next_ForAPerson_HasBothSidesWithSections()
    {
        var output = ToolRun.Of("next", ToolRun.Sample("utla-lausd-2025"), "--table", "main").Output;

        output.Should().Contain("The union").And.Contain("The employer").And.Contain("Declare impasse: PERMITTED [Gov. Code 3548; 8 CCR 32792]").And.Contain("Not legal advice.");
    }

    [Fact]
    public void Timeline_ShowsEventsInOrderWithTheChangesOfPhase()
    {
        var events = ToolRun.Of("timeline", Round2018, "--json").Json().GetProperty("events").EnumerateArray().ToArray();

        events.Single(e => e.GetProperty("id").GetString() == "panel-chair-2018-11-14").GetProperty("phase").GetString().Should().Be("factfinding");
        var days = events.Select(e => EventDate.Parse(e.GetProperty("on").GetString()!).Anchor).ToArray();
        days.Should().BeInAscendingOrder();
        ToolRun.Of("timeline", Round2018).Output.Should().Contain("-> Fact-finding [Gov. Code");
    }

    [Fact]
    public void Check_WithAnError_TellsTheShell()
    {
        var run = ToolRun.Of("check", ToolRun.Sample("utla-lausd-2025"));

        run.ExitCode.Should().Be(1);
        run.Output.Should().Contain("error   CM2001");
    }

    [Fact]
    public void Check_WithoutErrors_Succeeds()
    {
        var run = ToolRun.Of("check", Round2018);

        run.ExitCode.Should().Be(0);
        run.Output.Should().Contain("CM2011").And.Contain("docs/codes.md");
    }

    [Fact]
    public void Check_OfOneTable_HasOnlyItsFindings() =>
        ToolRun.Of("check", ToolRun.Sample("utla-lausd-2025"), "--table", "health").ExitCode.Should().Be(0);

    [Fact]
    public void Schema_IsThatOfTheLibrary()
    {
        ToolRun.Of("schema").Output.Should().Be(NegotiationLog.Schema());
        ToolRun.Of("schema", Round2018).Output.Should().Be(NegotiationLog.Schema());
        ToolRun.Of("schema", "--statute").Output.Should().Be(ContractModel.Procedures.ProcedureLibrary.Schema());
    }

    private static JsonElement Clock(string id, params string[] options) =>
        ToolRun.Of(["deadlines", Round2018, "--table", "main", "--json", .. options]).Json().GetProperty("tables")[0].GetProperty("deadlines").EnumerateArray()
            .Single(deadline => deadline.GetProperty("clock").GetString() == id);

    private static JsonElement Step(JsonElement next, string id) =>
        next.GetProperty("tables")[0].GetProperty("steps").EnumerateArray().Single(step => step.GetProperty("id").GetString() == id);
}
