using ContractModel.Tests.Statutes;

namespace ContractModel.Tests.Procedures;

/// <summary>A rule whose number is not known: the answer says so, and nothing is taken to have run out or to run still.</summary>
public class UnknownLengthTests
{
    private const string Unknown = $"'versions': [{{ 'from': '2000-01-01', 'length': 'unknown', 'reason': 'The act says a reasonable time.', {TinyLaw.Citation} }}]";

    [Theory]
    [InlineData("wait")]
    [InlineData("deadline")]
    [InlineData("standstill")]
    public void Answer_HasNoEndAndSaysWhy(string type)
    {
        var clock = Declared(Law(type)).Clock("q", "2030-01-01");

        clock.Raw.Should().Be(new Period(null, null));
        clock.Rolled.Should().Be(new Period(null, null));
        clock.End.Should().BeNull();
        clock.Status.Should().Be(ClockStatus.Running);
        clock.Flags.Should().Equal("length-unknown");
        clock.Explanation.Should().Be("The length of the period from 2026-05-01 (impasse-declared \"e1-impasse-declared\") is not known: The act says a reasonable time.");
    }

    [Theory]
    [InlineData("{ 'elapsed': 'q' }")]
    [InlineData("{ 'within': 'q' }")]
    [InlineData("{ 'not': { 'elapsed': 'q' } }")]
    [InlineData("{ 'all': [{ 'elapsed': 'q' }, { 'phase': ['stuck'] }] }")]
    [InlineData("{ 'any': [{ 'elapsed': 'q' }, { 'phase': ['talks'] }] }")]
    public void Conditions_OnIt_AreNotDecided(string condition)
    {
        var strike = Declared(Law("wait").Strike(condition, "unknown")).May(Side.Union, "strike", "2030-01-01");

        strike.Conditions[0].Met.Should().BeNull();
        strike.Verdict.Should().Be(Verdict.Unknown);
        strike.LawfulFrom.Should().BeNull();
    }

    [Fact]
    public void Conditions_WhoseOtherwiseIsABar_NameNoLawfulDay()
    {
        var strike = Declared(Law("wait").Strike("{ 'elapsed': 'q' }")).May(Side.Union, "strike", "2030-01-01");

        strike.Verdict.Should().Be(Verdict.Barred, "it is what the rule says of a condition that is not seen to hold");
        strike.LawfulFrom.Should().BeNull();
    }

    [Fact]
    public void Conditions_OnADeadline_AreNotDecidedEither()
    {
        Met("{ 'elapsed': 'q' }", Declared).Should().BeNull();
        Met("{ 'within': 'q' }", Declared).Should().BeNull();
        Met("{ 'met': 'q' }", Declared).Should().BeFalse("nothing was done");
        Met("{ 'met': 'q' }", law => Declared(law).With("strike-began", "2026-05-20", "type=economic")).Should().BeNull("nobody can tell whether it was in time");

        static bool? Met(string condition, Func<TinyLaw, LawRound> round) => round(Law("deadline").Strike(condition)).May(Side.Union, "strike", "2030-01-01").Conditions[0].Met;
    }

    [Fact]
    public void Conditions_BeforeItStarted_DoNotHold() =>
        Law("wait").Strike("{ 'elapsed': 'q' }").Round.With("session-held", "2026-05-01").May(Side.Union, "strike").Conditions[0].Met.Should().BeFalse();

    [Fact]
    public void Conditions_AfterAWaiver_Hold() =>
        Declared(Law("wait").Strike("{ 'elapsed': 'q' }")).With("time-limit-waived", "2026-05-02", "by=both", "limit=q").May(Side.Union, "strike").Verdict.Should().Be(Verdict.Permitted);

    [Theory]
    [InlineData("wait")]
    [InlineData("deadline")]
    public void Phases_DoNotComeByItsEnd(string type) =>
        Declared(Law(type).Transition("over", "stuck", "'after': 'q'", "free")).PhaseOn("2030-01-01").Should().Be("stuck");

    [Fact]
    public void Audit_SaysNothingOfWhatCannotBeLate()
    {
        var round = Declared(Law("deadline")).With("strike-began", "2026-06-01", "type=economic");

        round.Audit("2030-01-01").Should().NotContain(finding => finding.Code == Code.Overdue || finding.Code == Code.Late || finding.Code == Code.Early);
    }

    private static TinyLaw Law(string type) => TinyLaw.Empty.ClockOf("q", type, $"'trigger': ['impasse-declared'], 'act': ['strike-began'], 'extendable': 'agreement', {Unknown}");

    private static LawRound Declared(TinyLaw law) => law.Round.With("impasse-declared", "2026-05-01");
}
