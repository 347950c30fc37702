using System.Text.Json;

namespace ContractModel.Tool.Tests;

public class PositionsCommandTests
{
    private static readonly string Round2018 = ToolRun.Sample("utla-lausd-2017-2019");

    [Fact]
    public void Positions_OfAnItem_HasTheProposalItsFiguresAndWhatStandsApart()
    {
        var run = ToolRun.Of("positions", Round2018, "--item", "salary", "--as-of", "2018-12-18", "--json");

        var item = run.Json().GetProperty("items").EnumerateArray().Should().ContainSingle().Subject;
        item.GetProperty("item").GetString().Should().Be("Salary");
        var employer = item.GetProperty("employer");
        employer.GetProperty("proposal").GetString().Should().Be("proposal-lausd-salary-2018-10-30");
        employer.GetProperty("figures")[0].GetProperty("amount").GetDecimal().Should().Be(6m);
        employer.GetProperty("figures")[0].GetProperty("compounded").GetDecimal().Should().Be(6.09m);
    }

    [Fact]
    public void Positions_ForAPerson_SaysWhoIsSilent()
    {
        var output = ToolRun.Of("positions", ToolRun.Sample("utla-lausd-2025"), "--item", "Salary", "--as-of", "2025-06-17").Output;

        output.Should().Contain("employer: no proposal (2025-06-17, \"s9-e-no-salary\")").And.Contain("Not legal advice.");
    }

    [Fact]
    public void Positions_OfEverything_ListsWhatHasNoTermsInATable() =>
        ToolRun.Of("positions", ToolRun.Sample("utla-lausd-2025")).Output.Should().Contain("No terms are known of these").And.Contain("9A Assignments");

    [Fact]
    public void Movement_OfAnItem_HasDirectionsCountsAndTheSeries()
    {
        var item = ToolRun.Of("movement", Round2018, "--item", "Salary", "--as-of", "2018-10-30", "--json").Json().GetProperty("items")[0];

        item.GetProperty("moves").EnumerateArray().Where(move => move.GetProperty("side").GetString() == "employer").Select(move => move.GetProperty("direction").GetString()).Should().Equal("first", "toward", "none");
        item.GetProperty("employer").GetProperty("moves").GetInt32().Should().Be(1);
        item.GetProperty("series").EnumerateArray().Should().Contain(series => series.GetProperty("measure").GetString() == "ongoing-pay");
    }

    [Fact]
    public void Movement_ForAPerson_CountsTheSessionsWithout() =>
        ToolRun.Of("movement", ToolRun.Sample("utla-lausd-2025"), "--item", "Salary").Output.Should().MatchRegex(@"union: \d+ moves?; \d+ sessions? without movement");

    [Theory]
    [InlineData("99Z")]
    [InlineData("??")]
    public void Item_ThatTheLogHasNot_IsBadUsage(string item)
    {
        var run = ToolRun.Of("positions", Round2018, "--item", item);

        run.ExitCode.Should().Be(3);
        run.Error.Should().Contain(item);
    }

    [Fact]
    public void Item_IsNoOptionOfOtherQuestions() => ToolRun.Of("status", Round2018, "--item", "18").ExitCode.Should().Be(3);
}
