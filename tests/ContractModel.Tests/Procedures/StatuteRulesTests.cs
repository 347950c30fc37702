using ContractModel.Procedures;

namespace ContractModel.Tests.Procedures;

/// <summary>What a statute's file may not say: circles, rules that never apply, names that no event has.</summary>
public class StatuteRulesTests
{
    private const string Citation = "\"citation\": { \"section\": \"Act 9\", \"evidence\": \"derived\" }";
    private const string Versions = "\"versions\": [{ \"from\": \"2000-01-01\", \"length\": \"7 days\", \"citation\": { \"section\": \"Act 9\", \"evidence\": \"derived\" } }]";

    [Fact]
    public void TryAdd_AClockThatWaitsForItself_IsRefused()
    {
        ShouldHave(SmallStatute.With("\"actor\": \"both\"", "\"when\": { \"elapsed\": \"quiet\" }, \"actor\": \"both\""), "CM3004", "$.clocks[0]");
        ShouldHave(SmallStatute.With("\"actor\": \"both\"", "\"when\": { \"any\": [{ \"not\": { \"elapsed\": \"quiet\" } }] }, \"actor\": \"both\""), "CM3004", "$.clocks[0]");
    }

    [Fact]
    public void TryAdd_TwoClocksThatWaitForEachOther_AreBothRefused()
    {
        var text = WithClocks(Clock("calm", "\"when\": { \"elapsed\": \"quiet\" }")).Replace("\"actor\": \"both\", \"trigger\": [\"impasse-declared\"], \"act\"", "\"when\": { \"elapsed\": \"calm\" }, \"actor\": \"both\", \"trigger\": [\"impasse-declared\"], \"act\"", StringComparison.Ordinal);

        ShouldHave(text, "CM3004", "$.clocks[0]");
        ShouldHave(text, "CM3004", "$.clocks[1]");
    }

    [Fact]
    public void TryAdd_AClockThatWaitsForAnother_IsTaken() => Errors(WithClocks(Clock("calm", "\"when\": { \"elapsed\": \"quiet\" }"))).Should().BeEmpty();

    [Fact]
    public void TryAdd_PhasesThatComeRoundByTimeAlone_AreRefused()
    {
        var circle = WithTransitions(Timed("on", "stuck", "free"), Timed("back", "free", "stuck"));

        ShouldHave(circle, "CM3004", "$.phases[1]");
        ShouldHave(circle, "CM3004", "$.phases[2]");
        ShouldHave(WithTransitions(Timed("same", "free", "free")), "CM3004", "$.phases[2]");
        Errors(WithTransitions(Timed("on", "stuck", "free"))).Should().BeEmpty();
    }

    [Fact]
    public void TryAdd_TwoTransitionsByTimeFromOnePhase_NeedAnException()
    {
        var clocks = WithClocks(Clock("calm", "\"occurrence\": \"first\""));
        var ambiguous = AndTransitions(clocks, Timed("on", "stuck", "free"), Timed("back", "stuck", "talks", "calm"));

        ShouldHave(ambiguous, "CM3004", "$.transitions[3]");
        Errors(AndTransitions(clocks, Timed("on", "stuck", "free"), Timed("back", "stuck", "talks", "calm", ", \"excepts\": [\"on\"]"))).Should().BeEmpty();
    }

    [Fact]
    public void TryAdd_ALimitThatCountsFromAFixedDay_IsRefused() =>
        ShouldHave(SmallStatute.With("\"type\": \"wait\"", "\"type\": \"limit\"").Replace("\"trigger\": [\"impasse-declared\"]", "\"anchor\": \"agreement-expires\"", StringComparison.Ordinal), "CM3001", "$.clocks[0]");

    [Theory]
    [InlineData("50 days", "45 days", false)]
    [InlineData("50 working-days", "45 days", true)]
    [InlineData("45 days", "45 days", true)]
    public void TryAdd_AWindowThatOpensAfterItCloses_IsRefused(string opens, string length, bool taken)
    {
        var text = SmallStatute.With("\"type\": \"wait\"", "\"type\": \"window\", \"calendar\": \"us-ca-judicial\"").Replace("\"length\": \"7 days\"", $"\"opens\": \"{opens}\", \"length\": \"{length}\"", StringComparison.Ordinal);

        if (taken) Errors(text).Should().BeEmpty();
        else ShouldHave(text, "CM3001", "$.clocks[0].versions[0].opens");
    }

    [Fact]
    public void TryAdd_AWindowCountedBackThatOpensAfterItCloses_IsRefused() =>
        ShouldHave(
            SmallStatute.With("\"type\": \"wait\"", "\"type\": \"window\", \"countsBack\": true").Replace("\"length\": \"7 days\"", "\"opens\": \"30 days\", \"length\": \"45 days\"", StringComparison.Ordinal),
            "CM3001",
            "$.clocks[0].versions[0].opens");

    [Fact]
    public void TryAdd_AnotherFormat_IsToldSoAndNothingElse() =>
        Errors(SmallStatute.With("\"format\": 1", "\"format\": 7").Replace("\"zone\": \"UTC\"", "\"zone\": \"Mars\"", StringComparison.Ordinal)).Should().ContainSingle().Which.Code.Should().Be(Code.UnknownFormat);

    [Fact]
    public void TryAdd_ACalendarListedTwice_IsRefused() =>
        ShouldHave(SmallStatute.With("[\"us-ca-judicial\"]", "[\"us-ca-judicial\", \"us-ca-judicial\"]"), "CM3002", line: 10);

    [Theory]
    [InlineData("\"trigger\": [\"impasse-declared\"]", "\"trigger\": [{ \"event\": \"impasse-declared\", \"where\": [\"writen=yes\"] }]", "$.clocks[0].trigger[0]")]
    [InlineData("\"trigger\": [\"impasse-declared\"]", "\"trigger\": [{ \"event\": \"impasse-declared\", \"moment\": \"starts\" }]", "$.clocks[0].trigger[0]")]
    [InlineData("\"trigger\": [\"impasse-declared\"]", "\"trigger\": [{ \"event\": \"impasse-declared\", \"moment\": \"expires\" }]", "$.clocks[0].trigger[0]")]
    [InlineData("\"on\": \"impasse-declared\"", "\"on\": { \"event\": \"impasse-declared\", \"where\": [\"accepts=no\"] }", "$.transitions[0].on")]
    [InlineData("\"require\": { \"elapsed\": \"quiet\" }", "\"require\": { \"happened\": { \"event\": \"report-issued\", \"where\": [\"kind=x\"] } }", "$.permissions[0].conditions[0].require.happened")]
    public void TryAdd_ANameThatTheEventDoesNotHave_IsRefused(string old, string replacement, string path) =>
        Errors(SmallStatute.With(old, replacement)).Should().ContainSingle(error => error.Code == Code.StatuteUnknownReference).Which.Path.Should().StartWith(path);

    [Theory]
    [InlineData("\"trigger\": [\"impasse-declared\"]", "\"trigger\": [\"proposal-made\"]", "$.clocks[0].trigger[0]")]
    [InlineData("\"act\": [\"strike-began\"]", "\"act\": [\"tentative-agreement-reached\"]", "$.clocks[0].act[0]")]
    [InlineData("\"acts\": [\"strike-began\"]", "\"acts\": [\"proposal-made\"]", "$.permissions[0].acts[0]")]
    [InlineData("\"require\": { \"elapsed\": \"quiet\" }", "\"require\": { \"happened\": \"proposal-made\" }", "$.permissions[0].conditions[0].require.happened")]
    public void TryAdd_AnEventOfAProvisionOutsideATransition_IsRefused(string old, string replacement, string path) =>
        Errors(SmallStatute.With(old, replacement)).Should().ContainSingle(error => error.Code == Code.StatuteUnknownReference).Which.Path.Should().StartWith(path);

    [Fact]
    public void TryAdd_AnEventOfAProvisionInATransition_IsTaken() =>
        Errors(SmallStatute.With("\"on\": \"impasse-declared\"", "\"on\": \"proposal-made\"")).Should().BeEmpty();

    private static string Clock(string id, string more) =>
        $"{{ \"id\": \"{id}\", \"name\": \"Calm\", \"type\": \"wait\", \"actor\": \"other\", \"trigger\": [\"impasse-declared\"], {more}, {Versions} }}";

    private static string Timed(string id, string from, string to, string clock = "quiet", string more = "") =>
        $"{{ \"id\": \"{id}\", \"from\": [\"{from}\"], \"after\": \"{clock}\", \"to\": \"{to}\"{more}, {Citation} }}";

    private static string WithClocks(string clock) => SmallStatute.Text.Replace("  \"permissions\": [", "\"permissions\": [", StringComparison.Ordinal)
        .Replace("],\n\"permissions\"", $", {clock}],\n\"permissions\"", StringComparison.Ordinal);

    private static string WithTransitions(params string[] transitions) => AndTransitions(SmallStatute.Text, transitions);

    private static string AndTransitions(string text, params string[] transitions) => text.Replace("],\n  \"clocks\"", $", {string.Join(", ", transitions)}],\n  \"clocks\"", StringComparison.Ordinal);

    private static void ShouldHave(string text, string code, string path) => Errors(text).Select(error => (error.Code.Name, error.Path)).Should().Contain((code, path));

    private static void ShouldHave(string text, string code, int line) => Errors(text).Select(error => (error.Code.Name, error.Line)).Should().Contain((code, line));

    private static IReadOnlyList<FormatError> Errors(string json)
    {
        var added = ProcedureLibrary.BuiltIn.TryAdd(json, out _, out var errors);
        errors.Any().Should().Be(!added);
        return errors;
    }
}
