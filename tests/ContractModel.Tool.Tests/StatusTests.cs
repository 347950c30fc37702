using System.Text.Json;

namespace ContractModel.Tool.Tests;

public class StatusTests
{
    private static readonly string Round2025 = ToolRun.Sample("utla-lausd-2025");

    [Fact]
    public void Status_WithoutADay_AnswersForTheLastDayOfTheLog()
    {
        var run = ToolRun.Of("status", Round2025);

        run.ExitCode.Should().Be(0);
        run.Error.Should().BeEmpty();
        run.Output.Should().Contain("As of 2025-11-20").And.Contain("Phase: Bargaining, no impasse").And.Contain("Not legal advice.");
    }

    [Theory]
    [InlineData("18", "union")]
    [InlineData("25C", "union")]
    [InlineData("9A", "union")]
    [InlineData("9D", "employer")]
    [InlineData("29", "employer")]
    [InlineData("21", "undetermined")]
    public void StatusJson_Of2025_HasTheBallOfEachArticle(string key, string ball)
    {
        var provision = Provision(ToolRun.Of("status", Round2025, "--json").Json(), key);

        provision.GetProperty("kind").GetString().Should().Be("article");
        provision.GetProperty("ball").GetString().Should().Be(ball);
    }

    [Fact]
    public void StatusJson_Of2025_KeepsTheMemorandumApartFromTheArticle()
    {
        var json = ToolRun.Of("status", Round2025, "--json").Json();

        Provision(json, "25C").GetProperty("title").GetString().Should().Be("Community Schools");
        var memorandum = Provision(json, "MOU Community Schools");
        memorandum.GetProperty("kind").GetString().Should().Be("memorandum");
        memorandum.GetProperty("title").GetString().Should().Be("Community Schools");
        memorandum.GetProperty("lastUnion").ValueKind.Should().Be(JsonValueKind.Null);
        memorandum.GetProperty("lastEmployer").GetString().Should().Be("2025-11-20");
    }

    [Fact]
    public void StatusJson_Of2025_HasTheHeadThePhaseAndTheSessions()
    {
        var json = ToolRun.Of("status", Round2025, "--json").Json();

        json.GetProperty("negotiation").GetString().Should().Be("utla-lausd-2025");
        json.GetProperty("asOf").GetString().Should().Be("2025-11-20");
        json.GetProperty("procedure").GetString().Should().Be("us-ca-eera");
        var main = json.GetProperty("tables")[0];
        main.GetProperty("id").GetString().Should().Be("main");
        main.GetProperty("phase").GetString().Should().Be("bargaining");
        main.GetProperty("phaseSince").GetString().Should().Be("2025-02-17/2025-02-20");
        main.GetProperty("sessionsHeld").GetInt32().Should().Be(15);
        var sessions = main.GetProperty("sessions").EnumerateArray().ToArray();
        sessions.Single(s => s.GetProperty("on").GetString() == "2025-11-17").GetProperty("status").GetString().Should().Be("cancelled");
        sessions.Single(s => s.GetProperty("on").GetString() == "2025-11-20").GetProperty("number").GetInt32().Should().Be(17);
        main.GetProperty("provisions").EnumerateArray().Count(p => p.GetProperty("status").GetString() == "tentatively-agreed").Should().Be(3);
    }

    [Fact]
    public void StatusJson_HasFindingsWithCodeSeverityMessageCitationAndEvent()
    {
        var findings = ToolRun.Of("status", ToolRun.Sample("utla-lausd-2017-2019"), "--json").Json().GetProperty("findings").EnumerateArray().ToArray();

        var third = findings.Single(f => f.GetProperty("event").GetString() == "impasse-3");
        third.GetProperty("code").GetString().Should().Be("CM2020");
        third.GetProperty("severity").GetString().Should().Be("note");
        third.GetProperty("message").GetString().Should().Contain("exhausted");
        third.GetProperty("citation").GetString().Should().Contain("PERB");
    }

    [Fact]
    public void Status_AsOfAnEarlierDay_LeavesOutWhatCameLater()
    {
        var json = ToolRun.Of("status", Round2025, "--as-of", "2025-10-21", "--json").Json();

        Provision(json, "21").GetProperty("since").GetString().Should().Be("2025-10-21");
        Provision(json, "18").GetProperty("ball").GetString().Should().Be("employer");
        json.GetProperty("tables")[0].GetProperty("nextSession").GetString().Should().Be("2025-10-27");
    }

    [Fact]
    public void Status_OfOneTable_HasOnlyThatTable()
    {
        var tables = ToolRun.Of("status", Round2025, "--table", "health", "--json").Json().GetProperty("tables");

        tables.GetArrayLength().Should().Be(1);
        tables[0].GetProperty("id").GetString().Should().Be("health");
    }

    [Fact]
    public void Status_AsOfToday_ReadsTheClock()
    {
        var today = ToolRun.Of("status", Round2025, "--as-of", "today", "--json").Json().GetProperty("asOf").GetString();

        string.CompareOrdinal(today, "2026-01-01").Should().BePositive();
    }

    [Fact]
    public void Status_KnownAtADay_LeavesOutWhatWasRecordedLater()
    {
        var log = ToolRun.TemporaryFile("""
            { "format": 1, "negotiation": { "id": "r", "name": "R", "tables": [{ "id": "main", "name": "Main" }] },
              "events": [
                { "kind": "proposal-made", "id": "p", "on": "2026-01-05", "by": "union", "provision": "7" },
                { "kind": "proposal-made", "id": "late", "on": "2026-01-06", "recorded": "2026-01-20", "by": "employer", "provision": "7" } ] }
            """);

        Provision(ToolRun.Of("status", log, "--json").Json(), "7").GetProperty("ball").GetString().Should().Be("union");
        Provision(ToolRun.Of("status", log, "--known-at", "2026-01-10", "--json").Json(), "7").GetProperty("ball").GetString().Should().Be("employer");
    }

    private static JsonElement Provision(JsonElement status, string key) =>
        status.GetProperty("tables")[0].GetProperty("provisions").EnumerateArray().Single(p => p.GetProperty("key").GetString() == key);
}
