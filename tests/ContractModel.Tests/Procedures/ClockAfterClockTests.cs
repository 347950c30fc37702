using ContractModel.Tests.Statutes;

namespace ContractModel.Tests.Procedures;

/// <summary>Clocks that count from the end of another.</summary>
public class ClockAfterClockTests
{
    private static readonly TinyLaw Chain = TinyLaw.Empty
        .Clock("quiet", "wait", "7 days", "'trigger': ['impasse-declared'], 'readings': ['full', 'literal'], 'extendable': 'agreement'")
        .Clock("talks", "wait", "10 days", "'anchor': 'clock:quiet'")
        .Clock("vote", "deadline", "3 days", "'anchor': 'clock:talks'");

    [Fact]
    public void Anchor_OnAClock_CountsFromItsEndAsReadByDefault()
    {
        var talks = Declared(Chain).Clock("talks");

        talks.From.Should().Be(EventDate.On(EeraRound.Day("2026-05-09")), "seven full days after the first of May");
        talks.Raw.Should().Be(EeraRound.Only("2026-05-19"));
        talks.Trigger.Should().BeNull();
        talks.Explanation.Should().StartWith("10 days from 2026-05-09 (clock:quiet), that day not counted: 2026-05-19");
    }

    [Fact]
    public void Anchor_OnAClockThatIsAnchoredItself_MakesAChain()
    {
        Declared(Chain).Clock("vote").End.Should().Be(EeraRound.Day("2026-05-22"));
        Chain.Round.On("2026-05-01").Deadlines.Should().BeEmpty("nothing has started the first");
    }

    [Fact]
    public void Anchor_OnAClockThatWasExtended_Moves() =>
        Declared(Chain).With("time-limit-extended", "2026-05-03", "by=both", "limit=quiet", "days=4").Clock("vote").End.Should().Be(EeraRound.Day("2026-05-26"));

    [Fact]
    public void Anchor_OnTheEndOfARoughTrigger_IsARange()
    {
        var vote = Chain.Round.With("impasse-declared", "2026-05-01/2026-05-04").Clock("vote");

        vote.Rolled.Should().Be(new Period(EeraRound.Day("2026-05-22"), EeraRound.Day("2026-05-25")));
        vote.Flags.Should().Contain("date-rough");
    }

    [Fact]
    public void Anchor_OnAnEndThatMoved_CountsFromTheDayItMovedTo() =>
        Declared(TinyLaw.Empty.Clock("base", "deadline", "8 days", "'trigger': ['impasse-declared'], 'roll': 'tiny'").Clock("next", "deadline", "1 day", "'anchor': 'clock:base'"))
            .Clock("next").End.Should().Be(EeraRound.Day("2026-05-12"), "the ninth of May 2026 is a Saturday");

    [Fact]
    public void Anchor_OnAWindow_CountsFromItsLastDay()
    {
        var law = TinyLaw.Empty
            .ClockOf("base", "window", $"'trigger': ['impasse-declared'], 'versions': [{{ 'from': '2000-01-01', 'opens': '3 days', 'length': '6 days', {TinyLaw.Citation} }}]")
            .Clock("next", "deadline", "1 day", "'anchor': 'clock:base'");

        Declared(law).Clock("next").Rolled.Should().Be(EeraRound.Only("2026-05-08"));
    }

    [Fact]
    public void Anchor_OnHours_KeepsTheHour()
    {
        var law = TinyLaw.Empty.Clock("base", "wait", "24 hours", "'trigger': ['impasse-declared']").Clock("next", "wait", "12 hours", "'anchor': 'clock:base'");

        Iso.Write(law.Round.With("impasse-declared", "2026-05-01T15:10").Clock("next").EndsAt!.Value.LocalDateTime).Should().StartWith("2026-05-03T03:10");
    }

    [Fact]
    public void Anchor_OnAnEndThatIsNotKnown_HasNotStarted()
    {
        var law = TinyLaw.Empty
            .ClockOf("base", "wait", $"'trigger': ['impasse-declared'], 'versions': [{{ 'from': '2000-01-01', 'length': 'unknown', 'reason': 'No section says.', {TinyLaw.Citation} }}]")
            .Clock("next", "wait", "12 days", "'anchor': 'clock:base'");

        Declared(law).Runs("next").Should().BeFalse();
    }

    [Fact]
    public void Anchor_CountedBack_LiesBeforeTheEnd() =>
        Declared(Chain.Clock("notice", "deadline", "2 days", "'anchor': 'clock:talks', 'countsBack': true")).Clock("notice").End.Should().Be(EeraRound.Day("2026-05-17"));

    [Fact]
    public void Anchor_TakesTheVersionOfTheDayItCountsFrom()
    {
        var law = TinyLaw.Empty.Clock("base", "wait", "7 days", "'trigger': ['impasse-declared']")
            .ClockOf("next", "wait", $"'anchor': 'clock:base', 'versions': [{{ 'from': '2000-01-01', 'length': '1 day', {TinyLaw.Citation} }}, {{ 'from': '2026-05-08', 'length': '5 days', {TinyLaw.Citation} }}]");

        Declared(law).Clock("next").End.Should().Be(EeraRound.Day("2026-05-13"));
        law.Round.With("impasse-declared", "2026-04-30").Clock("next").End.Should().Be(EeraRound.Day("2026-05-08"));
    }

    [Fact]
    public void Acts_BeforeTheChainBegan_AreNotTheTimedOnes()
    {
        var law = TinyLaw.Empty
            .Clock("quiet", "wait", "7 days", "'trigger': ['impasse-declared'], 'extendable': 'agreement'")
            .Clock("rest", "wait", "10 days", "'anchor': 'clock:quiet', 'act': ['strike-began'], 'extendable': 'agreement'")
            .Clock("vote", "deadline", "3 days", "'anchor': 'clock:rest', 'act': ['vote-called'], 'extendable': 'agreement'");
        var round = law.Round.With("strike-began", "2026-01-05", "type=economic").With("vote-called", "2026-01-06", "type=report").With("time-limit-extended", "2026-01-07", "by=both", "limit=vote", "days=9")
            .With("impasse-declared", "2026-05-01");

        round.Clock("rest").MetBy.Should().BeNull("that strike was before the declaration");
        round.Clock("vote").MetBy.Should().BeNull();
        round.Clock("vote").Flags.Should().BeEmpty();
        round.Audit().Should().NotContain(finding => finding.Code == Code.Early);
        round.With("strike-began", "2026-05-02", "type=economic").Clock("rest").Status.Should().Be(ClockStatus.Early);
        round.With("vote-called", "2026-05-21", "type=report").Clock("vote").Status.Should().Be(ClockStatus.Met);
    }

    private static LawRound Declared(TinyLaw law) => law.Round.With("impasse-declared", "2026-05-01");
}
