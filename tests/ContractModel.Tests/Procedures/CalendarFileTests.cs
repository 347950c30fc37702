using ContractModel.Procedures;

namespace ContractModel.Tests.Procedures;

/// <summary>What a calendar's file may not say.</summary>
public class CalendarFileTests
{
    [Theory]
    [InlineData("third None of January")]
    [InlineData("third 1 of January")]
    [InlineData("None")]
    [InlineData("1")]
    [InlineData("sixth Monday of January")]
    [InlineData("third Monday of Janus")]
    [InlineData("third Monday of January +9999")]
    [InlineData("Easter +9999")]
    [InlineData("Easter -2147483648")]
    [InlineData("02-30")]
    public void TryAdd_ARuleThatGivesNoDay_IsRefusedAtItsPlace(string rule) =>
        Errors(Rule(rule)).Select(error => (error.Code.Name, error.Path)).Should().Equal(("CM1009", "$.calendars[0].closed[0].on"));

    [Theory]
    [InlineData("third Monday of January")]
    [InlineData("fourth Thursday of November +1")]
    [InlineData("Easter -2")]
    [InlineData("02-29")]
    [InlineData("Sunday")]
    public void TryAdd_ARuleThatGivesDays_IsTaken(string rule) => Errors(Rule(rule)).Should().BeEmpty();

    [Theory]
    [InlineData("None +1")]
    [InlineData("7 +1")]
    [InlineData("Sunday +8")]
    [InlineData("Sunday -2147483648")]
    public void TryAdd_AShiftOfNoDayOrTooFar_IsRefused(string shift) =>
        Errors($$"""{ "name": "A holiday", "on": "12-25", "observed": ["{{shift}}"] }""").Should().ContainSingle().Which.Code.Should().Be(Code.BadValue);

    [Fact]
    public void TryAdd_ACalendarThatClosesEveryWeekday_IsRefused()
    {
        string[] week = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];

        Errors(string.Join(", ", week.Select(Rule))).Should().ContainSingle().Which.Path.Should().StartWith("$.calendars[0]");
        Errors(string.Join(", ", week.Skip(1).Select(Rule))).Should().BeEmpty("Mondays are open");
    }

    private static string Rule(string rule) => $$"""{ "name": "Closed", "on": "{{rule}}" }""";

    private static IReadOnlyList<FormatError> Errors(string closed)
    {
        var json = "{ \"format\": 1, \"calendars\": [{ \"id\": \"xx-example\", \"name\": \"Example\", \"citation\": { \"section\": \"Act 1\", \"evidence\": \"derived\" }, \"closed\": [" + closed + "] }] }";
        var added = ProcedureLibrary.BuiltIn.TryAddCalendars(json, out _, out var errors);
        errors.Any().Should().Be(!added);
        return errors;
    }
}
