using ContractModel.Tests.Statutes;

namespace ContractModel.Tests.Procedures;

/// <summary>Clocks whose end is the earliest or the latest end of others.</summary>
public class ClockOfClocksTests
{
    // a ends seven days after the declaration, b five days after the mediator.
    private static readonly TinyLaw Parts = TinyLaw.Empty
        .Clock("a", "deadline", "7 days", "'trigger': ['impasse-declared'], 'act': ['hearing-held'], 'extendable': 'agreement'")
        .Clock("b", "deadline", "5 days", "'trigger': ['mediator-appointed'], 'extendable': 'agreement'");

    private static readonly TinyLaw Latest = Parts.Made("c", "deadline", "'latestOf': ['a', 'b'], 'act': ['report-issued'], 'extendable': 'agreement'");
    private static readonly TinyLaw Earliest = Parts.Made("c", "deadline", "'earliestOf': ['a', 'b'], 'act': ['report-issued'], 'extendable': 'agreement'");

    [Fact]
    public void LatestOf_BeforeEveryPartStarted_HasNotStarted()
    {
        Declared(Latest).Runs("c").Should().BeFalse();
        Latest.Round.With("mediator-appointed", "2026-05-01").Runs("c").Should().BeFalse();
        Both(Latest, "2026-05-01").Runs("c").Should().BeTrue();
    }

    [Theory]
    [InlineData("2026-05-02", "2026-05-08", "a", "impasse-declared")]
    [InlineData("2026-05-04", "2026-05-09", "b", "mediator-appointed")]
    public void LatestOf_TakesTheLaterEnd_AndSaysWhichGoverns(string mediator, string end, string governing, string trigger)
    {
        var clock = Both(Latest, mediator).Clock("c");

        clock.End.Should().Be(EeraRound.Day(end));
        clock.Raw.Should().Be(EeraRound.Only(end));
        clock.Rolled.Should().Be(EeraRound.Only(end));
        clock.Trigger!.Kind.Should().Be(trigger);
        clock.From.Should().Be(clock.Trigger.On);
        clock.Flags.Should().BeEmpty();
        clock.Citation.Section.Should().Be("Act 2");
        clock.Explanation.Should().StartWith($"The latest of a (2026-05-08), b ({Iso.Write(EeraRound.Day(mediator).PlusDays(5))}); {governing} governs. ");
    }

    [Fact]
    public void EarliestOf_WithOnePartStarted_TakesItAndSaysThatNotAllHave()
    {
        var clock = Declared(Earliest).Clock("c");

        clock.End.Should().Be(EeraRound.Day("2026-05-08"));
        clock.Flags.Should().Equal("not-all-started");
        clock.Explanation.Should().StartWith("The earliest of a (2026-05-08); not started: b; a governs. 7 days from 2026-05-01");
        Earliest.Round.Runs("c", "2026-05-01").Should().BeFalse("no part has started");
    }

    [Fact]
    public void EarliestOf_WithAllStarted_TakesTheEarlierEnd()
    {
        var clock = Both(Earliest, "2026-05-01").Clock("c");

        clock.End.Should().Be(EeraRound.Day("2026-05-06"));
        clock.Flags.Should().BeEmpty();
        Both(Earliest, "2026-05-04").Clock("c").End.Should().Be(EeraRound.Day("2026-05-08"));
    }

    [Fact]
    public void EarliestOf_PassesOverAPartThatWasWaived()
    {
        var clock = Both(Earliest, "2026-05-01").With("time-limit-waived", "2026-05-02", "by=both", "limit=b").Clock("c");

        clock.End.Should().Be(EeraRound.Day("2026-05-08"));
        clock.Status.Should().Be(ClockStatus.Running);
        clock.Flags.Should().BeEmpty("the waiver is of the part");
        clock.Explanation.Should().StartWith("The earliest of a (2026-05-08), b (waived); a governs. ");
    }

    [Theory]
    [InlineData("earliestOf")]
    [InlineData("latestOf")]
    public void Whole_IsWaivedWhenAllPartsAre_OrItselfIs(string word)
    {
        var law = word == "earliestOf" ? Earliest : Latest;
        var parts = Both(law, "2026-05-01").With("time-limit-waived", "2026-05-02", "by=both", "limit=b").With("time-limit-waived", "2026-05-03", "by=both", "limit=a");
        var own = Both(law, "2026-05-01").With("time-limit-waived", "2026-05-02", "by=both", "limit=c");

        parts.Clock("c").Status.Should().Be(ClockStatus.Waived);
        own.Clock("c").Status.Should().Be(ClockStatus.Waived);
        own.Clock("c").Flags.Should().Equal("waived");
        own.Clock("a").Status.Should().Be(ClockStatus.Running);
    }

    [Theory]
    [InlineData("earliestOf")]
    [InlineData("latestOf")]
    public void Parts_WhoseConditionDoesNotHold_AreNoParts(string word)
    {
        var law = TinyLaw.Empty.Fact("teachers", "yes", "no")
            .Clock("a", "deadline", "7 days", "'trigger': ['impasse-declared'], 'when': { 'fact': 'teachers=yes' }")
            .Clock("b", "deadline", "5 days", "'trigger': ['mediator-appointed'], 'when': { 'fact': 'teachers=no' }")
            .Made("c", "deadline", $"'{word}': ['a', 'b']");

        var clock = law.Round.Facts("teachers=yes").With("impasse-declared", "2026-05-01").Clock("c");
        clock.End.Should().Be(EeraRound.Day("2026-05-08"));
        clock.Flags.Should().BeEmpty("the other variant is not one that has not started");
        law.Round.Facts("teachers=no").With("impasse-declared", "2026-05-01").Runs("c").Should().BeFalse();
        law.Round.With("impasse-declared", "2026-05-01").With("mediator-appointed", "2026-05-01").Runs("c").Should().BeFalse("neither variant runs");
    }

    [Fact]
    public void Readings_AreTakenPartByPart()
    {
        var law = TinyLaw.Empty
            .Clock("a", "wait", "7 days", "'trigger': ['impasse-declared']")
            .Clock("b", "wait", "7 days", "'trigger': ['mediator-appointed'], 'readings': ['full', 'literal']")
            .Made("c", "wait", "'latestOf': ['a', 'b'], 'readings': ['full', 'literal']")
            .Made("d", "wait", "'earliestOf': ['a', 'b'], 'readings': ['full', 'literal']");
        var round = Both(law, "2026-05-01");

        round.Clock("c").Readings.Select(reading => reading.ToString()).Should().Equal("full: 2026-05-09", "literal: 2026-05-08");
        round.Clock("d").Readings.Select(reading => reading.ToString()).Should().Equal(["full: 2026-05-08", "literal: 2026-05-08"], "a part without the reading is read by its own first");
    }

    [Theory]
    [InlineData("2026-05-09", "met")]
    [InlineData("2026-05-10", "late")]
    public void Acts_AreHeldAgainstTheGoverningEnd(string report, string status)
    {
        var round = Both(Latest, "2026-05-04").With("report-issued", report);

        round.Clock("c").Status.Name.Should().Be(status);
        round.Clock("c").MetBy!.Kind.Should().Be("report-issued");
        round.Clock("c").Flags.Should().Equal(status == "late" ? ["late-no-consequence"] : []);
    }

    [Fact]
    public void Acts_BeforeTheStart_AreNotTheTimedOnes()
    {
        static LawRound Early(TinyLaw law) => law.Round.With("impasse-declared", "2026-05-01").With("report-issued", "2026-05-02").With("mediator-appointed", "2026-05-04");

        Early(Latest).Clock("c").MetBy.Should().BeNull("the latest starts with its last part");
        Early(Earliest).Clock("c").MetBy.Should().NotBeNull("the earliest starts with its first part");
    }

    [Fact]
    public void Flags_OfHowAPartStands_StayWithThePart()
    {
        var round = Both(Latest, "2026-05-01").With("hearing-held", "2026-05-20");

        round.Clock("a").Flags.Should().Equal("late-no-consequence");
        round.Clock("c").Flags.Should().BeEmpty();
        round.Clock("c").Status.Should().Be(ClockStatus.Passed);
    }

    [Theory]
    [InlineData("c", "2026-05-11", true)]
    [InlineData("a", "2026-05-11", true)]
    [InlineData("b", "2026-05-09", false)]
    public void Extensions_OfTheWholeOrOfAPart_MoveItsEnd(string limit, string end, bool flagged)
    {
        var clock = Both(Latest, "2026-05-01").With("time-limit-extended", "2026-05-02", "by=both", $"limit={limit}", "days=3").Clock("c");

        clock.End.Should().Be(EeraRound.Day(end));
        clock.Flags.Contains("extended").Should().Be(flagged || limit == "b");
    }

    [Theory]
    [InlineData("earliestOf")]
    [InlineData("latestOf")]
    public void End_OfAPartOfUnknownLength_LeavesTheWholeNotKnown(string word)
    {
        var law = Parts
            .ClockOf("u", "deadline", $"'trigger': ['impasse-declared'], 'versions': [{{ 'from': '2000-01-01', 'length': 'unknown', 'reason': 'No section says.', {TinyLaw.Citation} }}]")
            .Made("c", "deadline", $"'{word}': ['a', 'u']");
        var clock = Declared(law).Clock("c");

        clock.End.Should().BeNull();
        clock.Flags.Should().Contain("length-unknown");
        clock.Explanation.Should().Contain("a (2026-05-08), u (not known); u governs").And.EndWith("No section says.");
    }

    [Fact]
    public void Version_IsTheOneInForceWhereTheGoverningPartBegan()
    {
        static string Versions(string from, string evidence) => $"'latestOf': ['a'], 'versions': [{{ 'from': '{from}', 'citation': {{ 'section': 'Act 2', 'evidence': '{evidence}' }} }}]";

        Declared(Parts.ClockOf("c", "deadline", Versions("2026-05-02", "derived"))).Runs("c").Should().BeFalse("it was not in force on the first of May");
        Declared(Parts.ClockOf("c", "deadline", Versions("2026-05-01", "unconfirmed"))).Clock("c").Flags.Should().Equal("unconfirmed");
    }

    [Fact]
    public void Clocks_MadeOfClocksMadeOfClocks_AreCounted()
    {
        var law = Latest.Clock("e", "deadline", "20 days", "'trigger': ['impasse-declared']").Made("d", "deadline", "'earliestOf': ['c', 'e']");

        Both(law, "2026-05-04").Clock("d").End.Should().Be(EeraRound.Day("2026-05-09"));
        Both(law, "2026-05-18").Clock("d").End.Should().Be(EeraRound.Day("2026-05-21"));
    }

    private static LawRound Declared(TinyLaw law) => law.Round.With("impasse-declared", "2026-05-01");

    private static LawRound Both(TinyLaw law, string mediator) => Declared(law).With("mediator-appointed", mediator);
}
