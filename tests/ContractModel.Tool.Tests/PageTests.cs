using System.Text.RegularExpressions;

namespace ContractModel.Tool.Tests;

/// <summary>How an answer is laid out, on a terminal and off it. COLUMNS belongs to the whole process, so nothing runs beside these tests.</summary>
[Collection(Alone)]
public partial class PageTests
{
    internal const string Alone = "alone";

    [Fact]
    public void Schema_WithJson_IsBadUsage()
    {
        var run = ToolRun.Of("schema", "--json");

        run.ExitCode.Should().Be(3);
        run.Error.Should().Contain("--json");
        run.Output.Should().BeEmpty();
    }

    [Fact]
    public void Status_OfALogWithoutEvents_SaysThatNoneCountsYet()
    {
        var log = ToolRun.TemporaryFile("""{ "format": 1, "negotiation": { "id": "a", "name": "A", "tables": [{ "id": "m", "name": "M" }] }, "events": [] }""");

        ToolRun.Of("status", log).Output.Should().Contain("No event counts yet").And.NotContain("As of");
    }

    [Fact]
    public void Status_OfNamesThatLookLikeMarkup_ShowsThemAsTheyAre()
    {
        var log = ToolRun.TemporaryFile("""{ "format": 1, "negotiation": { "id": "a", "name": "[red]A[/] :smile:", "tables": [{ "id": "m", "name": "M" }] }, "events": [{ "kind": "proposal-made", "id": "p", "on": "2025-01-02", "by": "union", "provision": "1", "title": "Hours :clock1: [x]" }] }""");

        ToolRun.Of("status", log).Output.Should().Contain("[red]A[/] :smile:").And.Contain("Hours :clock1: [x]");
    }

    [Fact]
    public void Next_OffATerminal_DoesNotBreakParagraphs()
    {
        const string limit = "No substantial and imminent threat to public health or safety; in schools, harm to pupils' education is weighed too.";

        WithColumns(null, () => ToolRun.Of("next", ToolRun.Sample("utla-lausd-2025"), "--table", "main")).Output.Should().Contain(limit);
        WithColumns("60", () => ToolRun.Of("next", ToolRun.Sample("utla-lausd-2025"), "--table", "main")).Output.Should().NotContain(limit, "COLUMNS gives it a width");
    }

    [Theory]
    [InlineData("status", "utla-lausd-2025")]
    [InlineData("deadlines", "utla-lausd-2017-2019")]
    [InlineData("timeline", "utla-lausd-2017-2019")]
    [InlineData("check", "utla-lausd-2017-2019")]
    public void Answer_OnANarrowTerminal_BreaksNoDateInATable(string question, string sample)
    {
        foreach (var columns in new[] { "80", "64" })
        {
            var output = WithColumns(columns, () => ToolRun.Of(isTerminal: true, [], question, ToolRun.Sample(sample))).Output;

            WholeDate().Count(output).Should().BeGreaterThan(3);
            BrokenDate().Matches(output).Select(match => match.Value).Should().BeEmpty(columns);
        }
    }

    private static ToolRun WithColumns(string? columns, Func<ToolRun> run)
    {
        var before = Environment.GetEnvironmentVariable("COLUMNS");
        try
        {
            Environment.SetEnvironmentVariable("COLUMNS", columns);
            return run();
        }
        finally
        {
            Environment.SetEnvironmentVariable("COLUMNS", before);
        }
    }

    [GeneratedRegex(@"\b\d{4}-\d{2}-\d{2}\b")]
    private static partial Regex WholeDate();

    [GeneratedRegex(@"\b(18|19|20)\d{2}-(?!\d)|\b(18|19|20)\d{2}-\d{2}-(?!\d{2})")]
    private static partial Regex BrokenDate();
}

/// <summary>Tests that change what belongs to the whole process.</summary>
[CollectionDefinition(PageTests.Alone, DisableParallelization = true)]
public sealed class RunsAlone;
