using ContractModel.Tests.Statutes;

namespace ContractModel.Tests.Procedures;

/// <summary>Phases that come by the end of a clock that was waived, missed, met too early, or made of others.</summary>
public class ClockTransitionsTests
{
    private static readonly TinyLaw Window = Ending("window").ClockOf("c", "window",
        $"'trigger': ['impasse-declared'], 'act': ['mediation-requested'], 'extendable': 'agreement', 'versions': [{{ 'from': '2000-01-01', 'opens': '3 days', 'length': '7 days', {TinyLaw.Citation} }}]");

    [Theory]
    [InlineData("wait")]
    [InlineData("standstill")]
    public void AfterAWait_ThatWasWaived_ComesOnTheDayOfTheWaiver(string type)
    {
        var round = Declared(Clock(type)).With("time-limit-waived", "2026-05-03", "by=both", "limit=c");

        round.On("2026-05-10").Phase.Since.Should().Be(EventDate.Parse("2026-05-03"));
        round.On("2026-05-10").Phase.Clock.Should().Be("c");
        Declared(Clock(type)).PhaseOn("2026-05-07").Should().Be("stuck");
        Declared(Clock(type)).PhaseOn("2026-05-08").Should().Be("over");
    }

    [Fact]
    public void AfterADeadline_ThatWasWaived_DoesNotCome()
    {
        Declared(Clock("deadline")).PhaseOn("2026-05-09").Should().Be("over");
        Declared(Clock("deadline")).With("time-limit-waived", "2026-05-03", "by=both", "limit=c").PhaseOn("2026-12-31").Should().Be("stuck", "what nobody need do was not left undone");
    }

    [Fact]
    public void AfterAWait_ThatSomebodyBroke_StillComesAtItsEnd()
    {
        var round = Declared(Clock("wait")).With("mediation-requested", "2026-05-03");

        round.Clock("c", "2026-05-07").Status.Should().Be(ClockStatus.Early);
        round.PhaseOn("2026-05-07").Should().Be("stuck");
        round.PhaseOn("2026-05-08").Should().Be("over");
    }

    [Theory] // open from the fourth to the eighth of May
    [InlineData("2026-05-08", "stuck")]
    [InlineData("2026-05-09", "over")]
    public void AfterAWindow_ThatNobodyMet_ComesOnTheDayAfterIt(string day, string phase) => Declared(Window).PhaseOn(day).Should().Be(phase);

    [Fact]
    public void AfterAWindow_WithAnActBeforeItOpened_ComesStill()
    {
        var round = Declared(Window).With("mediation-requested", "2026-05-03");

        round.Clock("c", "2026-05-05").Status.Should().Be(ClockStatus.Early);
        round.PhaseOn("2026-05-08").Should().Be("stuck");
        round.PhaseOn("2026-05-09").Should().Be("over", "an act that was too early met nothing");
    }

    [Fact]
    public void AfterAWindow_WithAnActInsideIt_DoesNotCome()
    {
        Declared(Window).With("mediation-requested", "2026-05-04").PhaseOn("2026-12-31").Should().Be("stuck");
        Declared(Window).With("mediation-requested", "2026-05-03").With("mediation-requested", "2026-05-08").PhaseOn("2026-12-31").Should().Be("stuck", "one who was early may act again");
        Declared(Window).With("mediation-requested", "2026-05-09").PhaseOn("2026-12-31").Should().Be("over", "the day after is too late");
    }

    [Fact]
    public void AfterAClockOfClocks_ComesAtTheGoverningEnd()
    {
        var law = Ending("latest").Clock("a", "wait", "7 days", "'trigger': ['impasse-declared']").Clock("b", "wait", "5 days", "'trigger': ['mediator-appointed']").Made("c", "wait", "'latestOf': ['a', 'b']");
        var round = Declared(law);
        round.PhaseOn("2026-12-31").Should().Be("stuck", "no mediator was appointed");

        round.With("mediator-appointed", "2026-05-06");

        round.PhaseOn("2026-05-10").Should().Be("stuck");
        round.PhaseOn("2026-05-11").Should().Be("over");
    }

    [Fact]
    public void AfterAClock_WithAConditionOnItsDay_ComesOnlyWhereItHolds()
    {
        var law = Clock("wait", ", 'when': { 'during': '2026-05-08/2026-05-08' }");

        Declared(law).PhaseOn("2026-12-31").Should().Be("over", "the condition is asked on the day the wait is over");
        law.Round.With("impasse-declared", "2026-05-02").PhaseOn("2026-12-31").Should().Be("stuck");
    }

    [Fact]
    public void Usual_IsReadAndKept()
    {
        var law = TinyLaw.Empty.Transition("court", "stuck", "'on': 'injunction-decided', 'usual': false", "talks").Library.Get(TinyLaw.Id);

        law.Transitions.Single(transition => transition.Id == "court").IsUsual.Should().BeFalse();
        law.Transitions.Single(transition => transition.Id == "report").IsUsual.Should().BeTrue();
    }

    private static TinyLaw Clock(string type, string more = "") => Ending(type, more).Clock("c", type, "7 days", "'trigger': ['impasse-declared'], 'act': ['mediation-requested'], 'extendable': 'agreement'");

    private static TinyLaw Ending(string id, string more = "") => TinyLaw.Empty.Transition($"after-{id}", "stuck", $"'after': 'c'{more}", "over");

    private static LawRound Declared(TinyLaw law) => law.Round.With("impasse-declared", "2026-05-01");
}
