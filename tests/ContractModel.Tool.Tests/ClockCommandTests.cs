namespace ContractModel.Tool.Tests;

/// <summary>One clock of a statute, counted from given dates on a command line.</summary>
public class ClockCommandTests
{
    [Fact]
    public void Json_OfAWindow_HasBothEndsRawAndRolled()
    {
        // Lassen County, PERB Ad-426-M: thirty to forty-five days from the mediator, the last of which is a Sunday.
        var answer = ToolRun.Of("clock", "us-ca-mmba/factfinding-request", "--trigger", "mediator-appointed=2015-02-05", "--json").Json();

        answer.GetProperty("clock").GetString().Should().Be("us-ca-mmba/factfinding-request");
        Period(answer, "raw").Should().Be(("2015-03-07", "2015-03-22"));
        Period(answer, "rolled").Should().Be(("2015-03-07", "2015-03-23"));
        answer.GetProperty("readings").EnumerateArray().Select(reading => reading.GetProperty("reading").GetString()).Should().Equal("literal", "full");
        answer.GetProperty("flags").GetArrayLength().Should().Be(0);
        answer.GetProperty("calendar").GetString().Should().Be("us-ca-perb-filing");
        answer.GetProperty("citation").GetString().Should().Contain("3505.4(a)");
        answer.GetProperty("notice").GetString().Should().Be("Not legal advice.");
    }

    [Theory]
    [InlineData("us-ca-eera/panel-members", "factfinding-requested=2018-10-15", "2018-10-22")]
    [InlineData("us-pa-act88/mediation-before-fiscal-year-end", "fact:fiscal-year-end=2027-06-30", "2027-02-24")]
    [InlineData("us-nlra/party-notice", "agreement-expires=2026-06-30", "2026-05-01")]
    [InlineData("ca-on-lra/strike-position", "no-board-notice=2026-08-01", "2026-08-18")] // the step of the statute, by its own name; the reading taken is told
    public void Text_OfAClock_TellsTheEndByTheReadingTaken(string clock, string trigger, string end)
    {
        var run = ToolRun.Of("clock", clock, "--trigger", trigger);

        run.ExitCode.Should().Be(0);
        run.Output.Should().StartWith(clock).And.Contain($": {end} [").And.EndWith("Not legal advice.\n");
    }

    [Fact]
    public void Text_OfHours_TellsTheHour() =>
        ToolRun.Of("clock", "us-pa-act88/strike-notice", "--trigger", "strike-notice-given=2026-09-14T08:00").Output.Should().Contain("2026-09-16 at 08:00");

    [Fact]
    public void Answer_OfAClockMadeOfOthers_TakesDatesOfEach()
    {
        // The later of sixty days from the notice and the expiry; the last day of each still binds.
        var answer = ToolRun.Of("clock", "us-oh-4117/standstill", "--trigger", "notice-given=2026-05-20", "--trigger", "agreement-expires=2026-06-30", "--json").Json();

        answer.GetProperty("readings")[0].GetProperty("to").GetString().Should().Be("2026-07-21");
        answer.GetProperty("explanation").GetString().Should().Contain("governs");
    }

    [Theory]
    [InlineData("is not a clock", "nonsense")]
    [InlineData("There is no procedure 'xx'", "xx/clock")]
    [InlineData("has no clock \"moon\"", "us-ca-eera/moon")]
    [InlineData("\"moon\" does not start panel-members; factfinding-requested does.", "us-ca-eera/panel-members", "--trigger", "moon=2020-01-01")]
    [InlineData("is not a date for --trigger", "us-ca-eera/panel-members", "--trigger", "factfinding-requested=soon")]
    [InlineData("is not what --trigger asks for", "us-ca-eera/panel-members", "--trigger", "factfinding-requested")]
    [InlineData("does not start panel-members. It starts with factfinding-requested", "us-ca-eera/panel-members")]
    [InlineData("No rule counts before its first day in force", "us-ca-eera/panel-members", "--trigger", "factfinding-requested=1950-01-01")]
    [InlineData("is one day", "us-nlra/party-notice", "--trigger", "agreement-expires=2026-06")]
    public void BadUsage_IsToldInOneLine(string told, params string[] args)
    {
        var run = ToolRun.Of(["clock", .. args]);

        run.ExitCode.Should().Be(3);
        run.Output.Should().BeEmpty();
        run.Error.Should().Contain(told).And.NotContain("Arg_").And.NotContain("(Parameter");
    }

    private static (string? From, string? To) Period(System.Text.Json.JsonElement answer, string name) =>
        (answer.GetProperty(name).GetProperty("from").GetString(), answer.GetProperty(name).GetProperty("to").GetString());
}
