using ContractModel.Tests.Statutes;

namespace ContractModel.Tests.Procedures;

/// <summary>What each word of a condition holds for. A strike is barred where the condition does not hold.</summary>
public class ConditionWordsTests
{
    private static readonly TinyLaw Clocks = TinyLaw.Empty
        .Clock("due", "deadline", "7 days", "'trigger': ['impasse-declared'], 'act': ['report-issued'], 'extendable': 'agreement'")
        .Clock("quiet", "wait", "7 days", "'trigger': ['impasse-declared'], 'act': ['report-issued']")
        .ClockOf("window", "window", $"'trigger': ['impasse-declared'], 'act': ['report-issued'], 'versions': [{{ 'from': '2000-01-01', 'opens': '3 days', 'length': '7 days', {TinyLaw.Citation} }}]")
        .Clock("each", "deadline", "7 days", "'trigger': ['impasse-declared'], 'occurrence': 'each'");

    [Theory] // declared on the first of May
    [InlineData("due", "2026-05-01", true, null)]
    [InlineData("due", "2026-05-08", true, null)]
    [InlineData("due", "2026-05-09", false, null)]
    [InlineData("window", "2026-05-03", false, "2026-05-04")]
    [InlineData("window", "2026-05-04", true, null)]
    [InlineData("window", "2026-05-08", true, null)]
    [InlineData("window", "2026-05-09", false, null)]
    [InlineData("quiet", "2026-05-07", false, "2026-05-08")]
    [InlineData("quiet", "2026-05-08", true, null)]
    public void Within_AsksWhetherTheClockLetsOneActOnTheDay(string clock, string day, bool met, string? metOn) =>
        Ask($"{{ 'within': '{clock}' }}", Declared, day).Should().Be((met, metOn));

    [Theory]
    [InlineData("due", "2026-05-08", false, "2026-05-09")]
    [InlineData("due", "2026-05-09", true, null)]
    [InlineData("window", "2026-05-04", false, "2026-05-09")]
    public void NotWithin_OfADeadlineOrWindow_WillHoldAfterIt(string clock, string day, bool met, string? metOn) =>
        Ask($"{{ 'not': {{ 'within': '{clock}' }} }}", Declared, day).Should().Be((met, metOn));

    [Fact]
    public void Within_AClockThatHasNotStarted_DoesNotHold() => Ask("{ 'within': 'due' }", law => law.Round.With("session-held", "2026-05-01"), "2026-05-01").Met.Should().BeFalse();

    [Fact]
    public void Within_AClockThatWasWaived_Holds() =>
        Ask("{ 'within': 'due' }", law => Declared(law).With("time-limit-waived", "2026-05-02", "by=both", "limit=due"), "2026-06-01").Met.Should().BeTrue();

    [Theory]
    [InlineData("2026-05-08", true)]
    [InlineData("2026-05-15", false)]
    [InlineData("2026-05-27", true)]
    [InlineData("2026-05-28", false)]
    public void Within_AClockThatRunsSeveralTimes_HoldsInsideAnyOfThem(string day, bool met) =>
        Ask("{ 'within': 'each' }", law => Declared(law).With("impasse-declared", "2026-05-20"), day).Met.Should().Be(met);

    [Theory]
    [InlineData("due", "2026-05-08", true)]
    [InlineData("due", "2026-05-09", false)]
    [InlineData("quiet", "2026-05-07", false)]
    [InlineData("quiet", "2026-05-08", true)]
    [InlineData("window", "2026-05-03", false)]
    [InlineData("window", "2026-05-04", true)]
    [InlineData("window", "2026-05-09", false)]
    public void Met_AsksWhetherTheActWasDoneInTime(string clock, string act, bool met) =>
        Ask($"{{ 'met': '{clock}' }}", law => Declared(law).With("report-issued", act), "2026-05-30").Met.Should().Be(met);

    [Fact]
    public void Met_WithoutAnAct_HoldsOnlyAfterAWaiver()
    {
        Ask("{ 'met': 'due' }", Declared, "2026-05-02").Met.Should().BeFalse("it still runs");
        Ask("{ 'met': 'due' }", Declared, "2026-05-30").Met.Should().BeFalse("it ran out");
        Ask("{ 'met': 'due' }", law => Declared(law).With("time-limit-waived", "2026-05-02", "by=both", "limit=due"), "2026-05-02").Met.Should().BeTrue();
        Ask("{ 'met': 'due' }", law => law.Round.With("session-held", "2026-05-01"), "2026-05-30").Met.Should().BeFalse("it never started");
    }

    [Theory]
    [InlineData("2023-07-01/2026-06-30", "2026-06-30", false, "2026-07-01")]
    [InlineData("2023-07-01/2026-06-30", "2026-07-01", true, null)]
    [InlineData("2026-08-01/2027-06-30", "2026-07-01", true, null)]
    [InlineData("2023-07-01/..", "2026-07-01", false, null)]
    [InlineData(null, "2026-07-01", true, null)]
    public void AgreementOver_HoldsOnADayWithoutOne(string? term, string day, bool met, string? metOn)
    {
        Ask("{ 'agreement': 'over' }", Round, day).Should().Be((met, metOn));
        Ask("{ 'agreement': 'none' }", Round, day).Should().Be((term is null, null), "it asks whether there ever was one");

        LawRound Round(TinyLaw law) => (term is null ? law.Round : law.Round.Expiring(term)).With("session-held", "2026-05-01");
    }

    [Fact]
    public void AgreementOver_FollowsAnExtension() =>
        Ask("{ 'agreement': 'over' }", law => law.Round.Expiring("2023-07-01/2026-06-30").With("agreement-extended", "2026-06-01", "until=2026-07-15"), "2026-07-01").Should().Be((false, "2026-07-16"));

    [Theory]
    [InlineData("{ 'during': '2026-03-01/2026-05-31' }", "2026-02-28", false, "2026-03-01")]
    [InlineData("{ 'during': '2026-03-01/2026-05-31' }", "2026-03-01", true, null)]
    [InlineData("{ 'during': '2026-03-01/2026-05-31' }", "2026-05-31", true, null)]
    [InlineData("{ 'during': '2026-03-01/2026-05-31' }", "2026-06-01", false, null)]
    [InlineData("{ 'not': { 'during': '2026-03-01/2026-05-31' } }", "2026-05-31", false, "2026-06-01")]
    [InlineData("{ 'not': { 'during': '2026-03-01/..' } }", "2026-05-31", false, null)]
    public void During_HoldsInThePeriod(string condition, string day, bool met, string? metOn) =>
        Ask(condition, law => law.Round.With("session-held", "2026-01-01"), day).Should().Be((met, metOn));

    [Theory]
    [InlineData("{ 'happened': 'strike-began', 'times': 2 }", true)]
    [InlineData("{ 'happened': 'strike-began', 'times': 3 }", false)]
    [InlineData("{ 'happened': 'strike-began', 'times': 2, 'since': 'fact:school-start' }", false)]
    [InlineData("{ 'happened': 'strike-began', 'since': 'fact:school-start' }", true)]
    [InlineData("{ 'happened': 'strike-began', 'since': 'fact:budget-date' }", false)]
    [InlineData("{ 'happened': 'strike-began', 'times': 2, 'after': 'impasse-declared' }", true)]
    [InlineData("{ 'happened': 'strike-began', 'times': 2, 'after': 'report-issued' }", false)]
    [InlineData("{ 'happened': 'strike-began', 'after': 'report-issued' }", true)]
    [InlineData("{ 'happened': 'strike-began', 'after': 'report-issued', 'since': 'clock:quiet' }", true)]
    [InlineData("{ 'happened': 'report-issued', 'since': 'clock:quiet' }", false)]
    [InlineData("{ 'happened': 'strike-began', 'after': 'hearing-held' }", false)]
    [InlineData("{ 'happened': 'strike-began', 'since': 'agreement-expires' }", false)]
    public void Happened_CountsHowOftenAndSinceWhen(string condition, bool met) => Ask(condition, Strikes, "2026-06-30").Met.Should().Be(met);

    [Theory]
    [InlineData("2026-05-20", true)]
    [InlineData("2026-05-21", false)]
    public void HappenedSince_ADay_CountsTheDayItself(string schoolStart, bool met) =>
        Ask("{ 'happened': 'strike-began', 'since': 'fact:school-start' }", law => Strikes(law).Facts($"school-start={schoolStart}"), "2026-06-30").Met.Should().Be(met);

    // Declared on the first, struck on the fifth, report on the sixth, struck again on the twentieth of May.
    private static LawRound Strikes(TinyLaw law) => Declared(law).Facts("school-start=2026-05-20")
        .With("strike-began", "2026-05-05", "type=economic").With("report-issued", "2026-05-06").With("strike-began", "2026-05-20", "type=economic");

    private static LawRound Declared(TinyLaw law) => law.Round.With("impasse-declared", "2026-05-01");

    private static (bool? Met, string? MetOn) Ask(string condition, Func<TinyLaw, LawRound> round, string day)
    {
        var answer = round(Clocks.Fact("school-start").Fact("budget-date").Strike(condition)).May(Side.Union, "strike", day).Conditions[0];
        return (answer.Met, Iso.Write(answer.MetOn));
    }
}
