namespace ContractModel.Tests.Procedures;

/// <summary>What the load check says of conditions, facts, votes and of transitions that could both apply.</summary>
public class StatuteRuleChecksTests
{
    private static readonly TinyLaw Law = TinyLaw.Empty.Clock("a", "deadline", "7 days", "'trigger': ['impasse-declared']")
        .Fact("essential", "yes", "no").Fact("school-start")
        .Vote("'id': 'v', 'type': 'ratification'");

    [Theory]
    [InlineData("{ 'within': 'z' }")]
    [InlineData("{ 'met': 'z' }")]
    [InlineData("{ 'elapsed': 'z', 'reading': 'full' }")]
    [InlineData("{ 'voted': 'z' }")]
    [InlineData("{ 'voted': 'v', 'since': 'fact:z' }")]
    [InlineData("{ 'voted': 'v', 'since': 'clock:z' }")]
    [InlineData("{ 'happened': 'strike-began', 'since': 'fact:z' }")]
    [InlineData("{ 'happened': 'strike-began', 'since': 'clock:z' }")]
    [InlineData("{ 'fact': 'zzz=yes' }")]
    [InlineData("{ 'fact': 'essential=maybe' }")]
    [InlineData("{ 'all': [{ 'phase': ['talks'] }, { 'any': [{ 'not': { 'within': 'z' } }] }] }")]
    public void Condition_ThatNamesWhatIsNotThere_IsRefusedEverywhere(string condition)
    {
        Law.Strike(condition).Errors.Should().Equal("CM3003 $.permissions[0].conditions[0].require");
        Law.Transition("t", "stuck", $"'on': 'hearing-held', 'when': {condition}", "free").Errors.Should().Equal("CM3003 $.transitions[2].when");
        Law.Clock("c", "wait", "1 day", $"'trigger': ['hearing-held'], 'when': {condition}").Errors.Should().Equal("CM3003 $.clocks[1].when");
    }

    [Theory]
    [InlineData("{ 'within': 'a' }")]
    [InlineData("{ 'met': 'a' }")]
    [InlineData("{ 'elapsed': 'a', 'reading': 'literal' }")]
    [InlineData("{ 'voted': 'v', 'since': 'fact:school-start' }")]
    [InlineData("{ 'happened': 'strike-began', 'times': 2, 'since': 'clock:a', 'after': 'impasse-declared' }")]
    [InlineData("{ 'fact': 'essential=no' }")]
    [InlineData("{ 'fact': 'school-start=2026-08-01' }")]
    [InlineData("{ 'agreement': 'over' }")]
    [InlineData("{ 'agreement': 'none' }")]
    [InlineData("{ 'during': '2012-01-01/..' }")]
    [InlineData("{ 'approved': ['union', 'employer'] }")]
    public void Condition_ThatNamesWhatIsThere_IsTaken(string condition) => Law.Strike(condition).Errors.Should().BeEmpty();

    [Theory]
    [InlineData("{ 'elapsed': 'a', 'times': 2 }", "CM1009")]
    [InlineData("{ 'within': 'a', 'reading': 'full' }", "CM1009")]
    [InlineData("{ 'elapsed': 'a', 'reading': 'loosely' }", "CM1009")]
    [InlineData("{ 'fact': 'essential=no', 'since': 'fact:school-start' }", "CM1009")]
    [InlineData("{ 'happened': 'strike-began', 'times': 0 }", "CM1009")]
    [InlineData("{ 'happened': 'strike-began', 'since': 'yesterday' }", "CM1009")]
    [InlineData("{ 'agreement': 'ended' }", "CM1009")]
    [InlineData("{ 'during': 'spring' }", "CM1009")]
    [InlineData("{ 'within': 'a', 'met': 'a' }", "CM1009")]
    [InlineData("{ 'times': 2 }", "CM1007")]
    public void Condition_WithAWordThatIsNotItsOwn_IsRefused(string condition, string code) =>
        Law.Strike(condition).Errors.Should().ContainSingle().Which.Should().StartWith($"{code} $.permissions[0].conditions[0].require");

    [Theory]
    [InlineData("'carries': 'more than 1/2'", "CM3001 $.votes[1]")]
    [InlineData("'of': 'members'", "CM3001 $.votes[1]")]
    [InlineData("'carries': 'more than 1/2', 'of': 'people'", "CM1009 $.votes[1].of")]
    public void Vote_WithAShareOfNothing_IsRefused(string share, string error) => Law.Vote($"'id': 'w', 'type': 'report', {share}").Errors.Should().Equal(error);

    [Fact]
    public void Ids_UsedTwice_AreRefused()
    {
        Law.Vote("'id': 'v', 'type': 'report'").Errors.Should().Equal("CM3002 $.votes[1].id");
        Law.Fact("essential").Errors.Should().Equal("CM3002 $.facts[2].id");
    }

    [Theory]
    [InlineData("{ 'fact': 'essential=yes' }", "{ 'fact': 'essential=no' }", true)]
    [InlineData("{ 'fact': 'essential=yes' }", "{ 'fact': 'essential=yes' }", false)]
    [InlineData("{ 'fact': 'essential=yes' }", "{ 'fact': 'school-start=2026-01-01' }", false)]
    [InlineData("{ 'during': '../2019-12-31' }", "{ 'during': '2020-01-01/..' }", true)]
    [InlineData("{ 'during': '2020-01-01/..' }", "{ 'during': '../2019-12-31' }", true)]
    [InlineData("{ 'during': '../2020-01-01' }", "{ 'during': '2020-01-01/..' }", false)]
    [InlineData("{ 'met': 'a' }", "{ 'not': { 'met': 'a' } }", true)]
    [InlineData("{ 'met': 'a' }", "{ 'not': { 'within': 'a' } }", false)]
    [InlineData("{ 'all': [{ 'fact': 'essential=yes' }, { 'met': 'a' }] }", "{ 'all': [{ 'within': 'a' }, { 'fact': 'essential=no' }] }", true)]
    [InlineData("{ 'all': [{ 'fact': 'essential=yes' }, { 'met': 'a' }] }", "{ 'within': 'a' }", false)]
    [InlineData("{ 'any': [{ 'fact': 'essential=yes' }, { 'during': '../2019-12-31' }] }", "{ 'all': [{ 'fact': 'essential=no' }, { 'during': '2020-01-01/..' }] }", true)]
    [InlineData("{ 'any': [{ 'fact': 'essential=yes' }, { 'met': 'a' }] }", "{ 'fact': 'essential=no' }", false)]
    [InlineData("{ 'fact': 'essential=no' }", "{ 'any': [{ 'fact': 'essential=yes' }, { 'all': [{ 'fact': 'essential=yes' }, { 'met': 'a' }] }] }", true)]
    public void Transitions_OnOneEvent_MustExcludeEachOther(string first, string second, bool taken)
    {
        var law = Law.Transition("x", "talks", $"'on': 'hearing-held', 'when': {first}", "free").Transition("y", "talks", $"'on': 'hearing-held', 'when': {second}", "stuck");

        law.Errors.Should().Equal(taken ? [] : ["CM3004 $.transitions[3]"]);
    }

    [Theory]
    [InlineData("'on': { 'event': 'impasse-declared', 'where': ['written=yes|unstated'] }", "'on': { 'event': 'impasse-declared', 'where': ['written=no'] }", true)]
    [InlineData("'on': { 'event': 'impasse-declared', 'where': ['written=yes|unstated'] }", "'on': { 'event': 'impasse-declared', 'where': ['written=no|unstated'] }", false)]
    public void Patterns_ExcludeEachOtherByTheirValues(string first, string second, bool taken)
    {
        var law = Law.Transition("x", "free", first, "talks").Transition("y", "free", second, "stuck");

        law.Errors.Should().Equal(taken ? [] : ["CM3004 $.transitions[3]"]);
    }

    [Fact]
    public void Period_OfAPermission_ThatEndsBeforeItBegins_IsRefused() =>
        Law.Permission("'id': 'p', 'name': 'P', 'side': 'union', 'inForce': '2026-01-01/2025-01-01'").Errors.Should().Equal("CM1009 $.permissions[0].inForce");
}
