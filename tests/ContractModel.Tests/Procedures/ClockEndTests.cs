using ContractModel.Tests.Statutes;

namespace ContractModel.Tests.Procedures;

/// <summary>Where a count begins and ends: first days and ends on closed days, the ways of reading, a length of no days. The first of May 2026 is a Friday.</summary>
public class ClockEndTests
{
    [Theory]
    [InlineData("2026-04-30", "2026-05-05")]
    [InlineData("2026-05-01", "2026-05-08")]
    [InlineData("2026-05-02", "2026-05-08")]
    [InlineData("2026-05-03", "2026-05-08")]
    [InlineData("2026-05-04", "2026-05-09")]
    public void StartRoll_BeginsTheCountOnAnOpenDay(string trigger, string end)
    {
        var clock = Of("deadline", "5 days", "'startRoll': 'tiny'", trigger);

        clock.End.Should().Be(EeraRound.Day(end));
        clock.Explanation.Should().Contain(", the first day counted being an open day of tiny: ");
    }

    [Fact]
    public void StartRoll_ByThePlainReading_IsLeftAside() =>
        Readings("deadline", "5 days", "'startRoll': 'tiny', 'readings': ['literal', 'plain']").Should().Equal("literal: 2026-05-08", "plain: 2026-05-06");

    [Fact]
    public void StartRoll_CountedBack_BeginsOnTheOpenDayBefore() =>
        Back("3 days", "'startRoll': 'tiny'", "2026-05-18").End.Should().Be(EeraRound.Day("2026-05-13"), "the first of three days before Monday the 18th is Friday the 15th");

    [Theory]
    [InlineData("wait", "'roll': 'tiny'", "2026-05-11")]
    [InlineData("standstill", "'roll': 'tiny'", "2026-05-11")]
    [InlineData("deadline", "'roll': 'tiny'", "2026-05-11")]
    [InlineData("wait", "'readings': ['literal']", "2026-05-09")]
    [InlineData("standstill", "'readings': ['literal']", "2026-05-09")]
    public void Roll_MovesAWaitTooWhereTheRuleNamesIt(string type, string more, string end)
    {
        var clock = Of(type, "8 days", more);

        clock.Raw.Should().Be(EeraRound.Only("2026-05-09"));
        clock.End.Should().Be(EeraRound.Day(end));
        clock.Explanation.Should().EndWith(more.Contains("roll", StringComparison.Ordinal) ? "closed by tiny (Saturday), so 2026-05-11." : "a wait does not move for closed days.");
    }

    [Fact]
    public void Plain_AfterLiteral_IsTheEndAsCounted() =>
        Readings("deadline", "8 days", "'roll': 'tiny', 'readings': ['literal', 'plain']").Should().Equal("literal: 2026-05-11", "plain: 2026-05-09");

    [Fact]
    public void Plain_AfterFull_IsTheDayAfterTheEndAsCounted() =>
        Readings("wait", "8 days", "'roll': 'tiny', 'readings': ['full', 'plain', 'literal']").Should().Equal("full: 2026-05-12", "plain: 2026-05-10", "literal: 2026-05-11");

    [Fact]
    public void Plain_WithAnExtension_TakesItIn()
    {
        var clock = Law("deadline", "8 days", "'roll': 'tiny', 'readings': ['literal', 'plain'], 'extendable': 'agreement'").Round.With("impasse-declared", "2026-05-01")
            .With("time-limit-extended", "2026-05-02", "by=both", "limit=c", "days=7").Clock("c");

        clock.Readings.Select(reading => reading.ToString()).Should().Equal("literal: 2026-05-18", "plain: 2026-05-16");
    }

    [Fact]
    public void Full_OfAWindow_MovesItsOpeningOnly() =>
        Window("5 days", "8 days", "'readings': ['full', 'literal']").Readings.Select(reading => reading.ToString()).Should().Equal("full: 2026-05-07/2026-05-09", "literal: 2026-05-06/2026-05-09");

    [Fact]
    public void Roll_OfAWindow_MovesItsLastDayOnly()
    {
        Window("8 days", "9 days", "'roll': 'tiny'").Rolled.Should().Be(new Period(EeraRound.Day("2026-05-09"), EeraRound.Day("2026-05-11")));
        Window("8 days", "9 days", "'readings': ['literal']").Rolled.Should().Be(new Period(EeraRound.Day("2026-05-09"), EeraRound.Day("2026-05-10")));
    }

    [Fact]
    public void ZeroDays_IsTheDayItself_AndByTheFullReadingTheDayAfter()
    {
        Of("wait", "0 days", "'readings': ['literal']").End.Should().Be(EeraRound.Day("2026-05-01"));
        Of("wait", "0 days", "'readings': ['full']").End.Should().Be(EeraRound.Day("2026-05-02"));
        Of("deadline", "0 days", "'roll': 'tiny'", "2026-05-02").End.Should().Be(EeraRound.Day("2026-05-04"));
    }

    [Fact]
    public void ZeroDays_FullFromTheExpiry_IsTheFirstDayWithoutAnAgreement()
    {
        var law = TinyLaw.Empty.Clock("over", "wait", "0 days", "'anchor': 'agreement-expires', 'readings': ['full']").Strike("{ 'elapsed': 'over' }");
        var round = law.Round.Expiring("2023-07-01/2026-06-30").With("session-held", "2026-05-01");

        round.Clock("over").End.Should().Be(EeraRound.Day("2026-07-01"));
        round.May(Side.Union, "strike", "2026-06-30").Verdict.Should().Be(Verdict.Barred);
        round.May(Side.Union, "strike", "2026-06-30").LawfulFrom.Should().Be(EeraRound.Day("2026-07-01"));
        round.May(Side.Union, "strike", "2026-07-01").Verdict.Should().Be(Verdict.Permitted);
    }

    [Theory] // three days back from Wednesday, Thursday and Friday
    [InlineData("2026-05-20", "2026-05-15")]
    [InlineData("2026-05-21", "2026-05-18")]
    [InlineData("2026-05-22", "2026-05-19")]
    public void Roll_CountedBack_MovesToTheOpenDayBefore(string day, string end) =>
        Back("3 days", "'roll': 'tiny'", day).End.Should().Be(EeraRound.Day(end));

    [Fact]
    public void RollCompared_CountedBack_MovesToItsOwnOpenDayBefore()
    {
        var clock = Back("3 days", "'roll': 'tiny', 'rollCompared': 'tiny-court'", "2026-05-21");

        clock.Readings.Select(reading => reading.ToString()).Should().Equal("literal: 2026-05-18", "other-calendar: 2026-05-15");
        clock.Flags.Should().Equal("ambiguous-holiday");
    }

    [Theory]
    [InlineData("{ 'elapsed': 'c' }", "2026-05-09")]
    [InlineData("{ 'elapsed': 'c', 'reading': 'full' }", "2026-05-09")]
    [InlineData("{ 'elapsed': 'c', 'reading': 'literal' }", "2026-05-08")]
    public void Elapsed_ByAReading_AsksThatOne(string condition, string from)
    {
        var law = Law("wait", "7 days", "'readings': ['full', 'literal']").Strike(condition);

        law.Round.With("impasse-declared", "2026-05-01").May(Side.Union, "strike", "2026-05-02").LawfulFrom.Should().Be(EeraRound.Day(from));
    }

    [Fact]
    public void Elapsed_OfARoughTrigger_IsNotDecidedBetweenItsEnds()
    {
        var round = Law("wait", "7 days", "'readings': ['literal']").Strike("{ 'elapsed': 'c' }").Round.With("impasse-declared", "2026-05-01/2026-05-04");

        round.May(Side.Union, "strike", "2026-05-07").Conditions[0].Met.Should().BeFalse();
        round.May(Side.Union, "strike", "2026-05-08").Conditions[0].Met.Should().BeNull();
        round.May(Side.Union, "strike", "2026-05-08").LawfulFrom.Should().Be(EeraRound.Day("2026-05-11"), "from then on it is lawful for certain");
        round.May(Side.Union, "strike", "2026-05-11").Conditions[0].Met.Should().BeTrue();
    }

    private static TinyLaw Law(string type, string length, string more) => TinyLaw.Empty.Clock("c", type, length, $"'trigger': ['impasse-declared'], {more}");

    private static Deadline Of(string type, string length, string more, string trigger = "2026-05-01") => Law(type, length, more).Round.With("impasse-declared", trigger).Clock("c");

    private static IEnumerable<string> Readings(string type, string length, string more) => Of(type, length, more).Readings.Select(reading => reading.ToString());

    private static Deadline Window(string opens, string length, string more) =>
        TinyLaw.Empty.ClockOf("c", "window", $"'trigger': ['impasse-declared'], {more}, 'versions': [{{ 'from': '2000-01-01', 'opens': '{opens}', 'length': '{length}', {TinyLaw.Citation} }}]")
            .Round.With("impasse-declared", "2026-05-01").Clock("c");

    private static Deadline Back(string length, string more, string day) =>
        TinyLaw.Empty.Fact("day").Clock("c", "deadline", length, $"'anchor': 'fact:day', 'countsBack': true, {more}").Round.Facts($"day={day}").Clock("c", "2026-05-01");
}
