using ContractModel.Procedures;

namespace ContractModel.Tests.Procedures;

/// <summary>What the load check says of clocks: how they start, what they lean on, their versions.</summary>
public class StatuteClockChecksTests
{
    private const string Version = $"'versions': [{{ 'from': '2000-01-01', 'length': '7 days', {TinyLaw.Citation} }}]";
    private const string Bare = $"'versions': [{{ 'from': '2000-01-01', {TinyLaw.Citation} }}]";
    private const string Trigger = "'trigger': ['impasse-declared']";

    private static readonly TinyLaw Law = TinyLaw.Empty.Clock("a", "deadline", "7 days", Trigger);

    [Theory]
    [InlineData("'act': ['report-issued']")]
    [InlineData("'trigger': ['report-issued'], 'anchor': 'agreement-expires'")]
    [InlineData("'trigger': ['report-issued'], 'anchor': 'clock:a'")]
    public void Clock_WithNoneOrTwoOfTheStarts_IsRefused(string start) => Errors("c", $"{start}, {Version}").Should().Equal("CM3001 $.clocks[1]");

    [Theory]
    [InlineData("'trigger': ['report-issued'], 'earliestOf': ['a']")]
    [InlineData("'trigger': ['report-issued'], 'latestOf': ['a']")]
    [InlineData("'anchor': 'agreement-expires', 'latestOf': ['a']")]
    [InlineData("'earliestOf': ['a'], 'latestOf': ['a']")]
    public void Clock_MadeOfOthersAndStartedOtherwise_IsRefused(string start) => Errors("c", $"{start}, {Bare}").Should().Equal("CM3001 $.clocks[1]");

    [Theory]
    [InlineData("'trigger': ['report-issued']", Version)]
    [InlineData("'anchor': 'agreement-begins'", Version)]
    [InlineData("'anchor': 'clock:a'", Version)]
    [InlineData("'earliestOf': ['a']", Bare)]
    [InlineData("'latestOf': ['a', 'a']", Bare)]
    public void Clock_WithOneOfTheStarts_IsTaken(string start, string versions) => Errors("c", $"{start}, {versions}").Should().BeEmpty();

    [Theory]
    [InlineData("'earliestOf': ['a', 'z']", Bare, "CM3003 $.clocks[1].earliestOf")]
    [InlineData("'latestOf': ['z', 'a']", Bare, "CM3003 $.clocks[1].latestOf")]
    [InlineData("'anchor': 'clock:z'", Version, "CM3003 $.clocks[1].anchor")]
    [InlineData("'anchor': 'fact:z'", Version, "CM3003 $.clocks[1].anchor")]
    [InlineData("'anchor': 'the-end'", Version, "CM1009 $.clocks[1].anchor")]
    [InlineData("'trigger': ['report-issued'], 'startRoll': 'z'", Version, "CM3003 $.clocks[1].startRoll")]
    [InlineData("'trigger': ['report-issued'], 'roll': 'z'", Version, "CM3003 $.clocks[1].roll")]
    [InlineData("'trigger': ['report-issued'], 'rollCompared': 'z'", Version, "CM3003 $.clocks[1].rollCompared")]
    [InlineData("'trigger': ['report-issued'], 'filing': { 'until': '16:00', 'counts': '08:00', 'calendar': 'z' }", Version, "CM3003 $.clocks[1].filing.calendar")]
    [InlineData("'trigger': ['report-issued'], 'filing': { 'until': '4 pm', 'counts': '08:00', 'calendar': 'tiny' }", Version, "CM1009 $.clocks[1].filing.until")]
    [InlineData("'trigger': ['report-issued'], 'filing': { 'until': '16:00', 'calendar': 'tiny' }", Version, "CM1007 $.clocks[1].filing")]
    [InlineData("'trigger': ['report-issued'], 'readings': ['full', 'plainly']", Version, "CM1009 $.clocks[1].readings[1]")]
    [InlineData("'trigger': ['report-issued'], 'readings': []", Version, "CM3001 $.clocks[1].readings")]
    public void Clock_ThatNamesWhatIsNotThere_IsRefused(string start, string versions, string error) => Errors("c", $"{start}, {versions}").Should().Equal(error);

    [Fact]
    public void Clock_ThatIsAPartOfItself_IsRefused() => Errors("c", $"'latestOf': ['a', 'c'], {Bare}").Should().Equal("CM3004 $.clocks[1]");

    [Fact]
    public void Clock_ThatCountsFromItself_IsRefused() => Errors("c", $"'anchor': 'clock:c', {Version}").Should().Equal("CM3004 $.clocks[1]");

    [Theory]
    [InlineData("'anchor': 'clock:d'", Version)]
    [InlineData("'earliestOf': ['a', 'd']", Bare)]
    [InlineData("'latestOf': ['a', 'd']", Bare)]
    [InlineData("'trigger': ['report-issued'], 'when': { 'within': 'd' }", Version)]
    [InlineData("'trigger': ['report-issued'], 'when': { 'met': 'd' }", Version)]
    [InlineData("'trigger': ['report-issued'], 'when': { 'not': { 'happened': 'report-issued', 'since': 'clock:d' } }", Version)]
    [InlineData("'trigger': ['report-issued'], 'when': { 'all': [{ 'any': [{ 'elapsed': 'd' }] }] }", Version)]
    public void Clocks_ThatLeanOnEachOther_AreRefused(string start, string versions)
    {
        var law = Law.ClockOf("c", "deadline", $"{start}, {versions}");

        law.ClockOf("d", "deadline", $"'anchor': 'clock:c', {Version}").Errors.Should().Equal("CM3004 $.clocks[1]", "CM3004 $.clocks[2]");
        law.ClockOf("d", "deadline", $"'latestOf': ['c'], {Bare}").Errors.Should().Equal("CM3004 $.clocks[1]", "CM3004 $.clocks[2]");
        law.ClockOf("d", "deadline", $"'anchor': 'clock:a', {Version}").Errors.Should().BeEmpty();
    }

    [Theory]
    [InlineData("'from': '2000-01-01', 'until': '1999-12-31'", "CM3007 $.clocks[1].versions[0].until")]
    [InlineData("'from': '2000-01-01', 'voided': '2000-01-01'", "CM3007 $.clocks[1].versions[0].voided")]
    [InlineData("'from': '2000-01-01', 'voided': '1999-01-01'", "CM3007 $.clocks[1].versions[0].voided")]
    public void Version_ThatEndsBeforeItBegins_IsRefused(string version, string error) => Versions(version).Should().Equal(error);

    [Theory]
    [InlineData("'from': '2000-01-01', 'until': '2019-12-30'", "'from': '2020-01-01'", "There is a gap: the version before ends on 2019-12-30.")]
    [InlineData("'from': '2000-01-01', 'until': '2020-01-01'", "'from': '2020-01-01'", "Two versions apply: the one before ends on 2020-01-01.")]
    [InlineData("'from': '2020-01-01'", "'from': '2020-01-01'", "Each version begins after the one before it.")]
    [InlineData("'from': '2020-01-02'", "'from': '2020-01-01', 'voided': '2021-01-01'", "Each version begins after the one before it.")]
    public void Versions_WithAGapOrAnOverlap_AreRefused(string first, string second, string message)
    {
        var law = Of(first, second);

        law.Errors.Should().Equal("CM3007 $.clocks[1].versions[1].from");
        law.Messages.Should().Equal(message);
    }

    [Theory]
    [InlineData("'from': '2000-01-01', 'until': '2019-12-31'", "'from': '2020-01-01'")]
    [InlineData("'from': '2000-01-01'", "'from': '2020-01-01', 'until': '2020-06-30'")]
    [InlineData("'from': '2000-01-01', 'until': '2025-12-31'", "'from': '2020-01-01', 'voided': '2021-01-01'")]
    [InlineData("'from': '2000-01-01', 'until': '2025-12-31', 'voided': '2021-01-01'", "'from': '2020-01-01'")]
    public void Versions_ThatFollowOrOverlapAVoidedOne_AreTaken(string first, string second) => Versions(first, second).Should().BeEmpty();

    [Fact]
    public void Versions_AfterAVoidedOne_AreHeldAgainstTheOneBeforeIt()
    {
        const string voided = "'from': '2020-01-01', 'until': '2020-06-30', 'voided': '2021-01-01'";

        Versions("'from': '2000-01-01'", voided, "'from': '2026-01-01'").Should().BeEmpty("the first goes on where the second never was");
        Versions("'from': '2000-01-01', 'until': '2024-12-31'", voided, "'from': '2026-01-01'").Should().Equal("CM3007 $.clocks[1].versions[2].from");
        Versions("'from': '2000-01-01', 'until': '2026-12-31'", voided, "'from': '2026-01-01'").Should().Equal("CM3007 $.clocks[1].versions[2].from");
    }

    [Theory]
    [InlineData($"'trigger': ['report-issued'], {Bare}", "CM3001 $.clocks[1].versions[0]")]
    [InlineData($"'trigger': ['report-issued'], 'versions': [{{ 'from': '2000-01-01', 'length': 'unknown', {TinyLaw.Citation} }}]", "CM3001 $.clocks[1].versions[0]")]
    [InlineData($"'trigger': ['report-issued'], 'versions': [{{ 'from': '2000-01-01', 'length': 'a while', {TinyLaw.Citation} }}]", "CM1009 $.clocks[1].versions[0].length")]
    [InlineData($"'trigger': ['report-issued'], 'versions': [{{ 'from': '2000-01-01', 'length': '-1 days', {TinyLaw.Citation} }}]", "CM1009 $.clocks[1].versions[0].length")]
    [InlineData($"'latestOf': ['a'], {Version}", "CM3001 $.clocks[1].versions[0].length")]
    [InlineData("'trigger': ['report-issued'], 'versions': []", "CM3007 $.clocks[1].versions")]
    public void Length_MissingOrToMuch_IsRefused(string rest, string error) => Errors("c", rest).Should().Equal(error);

    [Fact]
    public void Length_Unknown_WithItsReason_IsTaken() =>
        Errors("c", $"'trigger': ['report-issued'], 'versions': [{{ 'from': '2000-01-01', 'length': 'unknown', 'reason': 'No section says.', {TinyLaw.Citation} }}]").Should().BeEmpty();

    [Fact]
    public void Errors_StandAtTheLineOfWhatIsWrong()
    {
        var text = SmallStatute.With("\"trigger\": [\"impasse-declared\"], \"act\"", "\"trigger\": [\"impasse-declared\"], \"anchor\": \"clock:loud\", \"act\"");

        Load(text).Select(error => (error.Code.Name, error.Path, error.Line)).Should().Equal(("CM3001", "$.clocks[0]", LineOf(text, "      \"id\": \"quiet\"") - 1), ("CM3003", "$.clocks[0].anchor", LineOf(text, "clock:loud")));
    }

    private static int LineOf(string text, string part) => text[..text.IndexOf(part, StringComparison.Ordinal)].Count(c => c == '\n') + 1;

    private static IEnumerable<string> Errors(string id, string rest) => Law.ClockOf(id, "deadline", rest).Errors;

    private static IEnumerable<string> Versions(params string[] versions) => Of(versions).Errors;

    private static TinyLaw Of(params string[] versions) =>
        Law.ClockOf("c", "deadline", $"{Trigger}, 'versions': [{string.Join(", ", versions.Select(version => $"{{ {version}, 'length': '7 days', {TinyLaw.Citation} }}"))}]");

    private static IReadOnlyList<FormatError> Load(string text)
    {
        ProcedureLibrary.BuiltIn.TryAdd(text, out _, out var errors);
        return errors;
    }
}
