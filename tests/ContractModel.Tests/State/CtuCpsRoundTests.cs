using static ContractModel.Tests.Procedures.EeraRound;

namespace ContractModel.Tests.State;

/// <summary>The rounds of the Chicago Teachers Union and of SEIU Local 73 with the Chicago schools in 2019: a private report rejected, three fourths of all members, one strike day for two units.</summary>
/// <remarks>The numbers are those of what a model must be able to say about this history.</remarks>
public class CtuCpsRoundTests
{
    private static readonly NegotiationLog Round = Repository.Sample("ctu-cps-2019");

    [Fact]
    public void Item01_OnAugust20_TheReportIsPrivate_AndNoStrikeDayCanBeComputed()
    {
        Ctu("2019-08-20").Phase.Phase.Id.Should().Be("report");
        Ctu("2019-08-20").Deadlines.Should().NotContain(deadline => deadline.Id == "cooling-off");
        Ctu("2019-08-20").Clock("report-rejection").Raw.Should().Be(Only("2019-08-26"));

        var strike = Ctu("2019-08-20").May(Side.Union, "strike");
        strike.Verdict.Should().Be(Verdict.Barred);
        strike.LawfulFrom.Should().BeNull("what it counts from has not happened");
    }

    [Fact]
    public void Item02_OneSideAcceptedAndTheOtherRejected_WhichIsARejectionAndStartsTheThirtyDays()
    {
        Round.Events.OfType<ReportAnswered>().Where(answer => answer.Table is null).Select(answer => (answer.By, answer.Accepts)).Should().Equal((Actor.Union, false), (Actor.Employer, true));
        Ctu("2019-08-26").Phases.Select(phase => phase.Phase.Id).Should().ContainInOrder("report", "report-rejected", "cooling-off");
        Ctu("2019-08-26").Clock("report-rejection").Status.Should().Be(ClockStatus.Met, "the fifteenth day");

        var wait = Ctu("2019-08-26").Clock("cooling-off");
        wait.From.Should().Be(EventDate.On(Day("2019-08-26")));
        wait.Raw.Should().Be(Only("2019-09-25"));
        wait.Readings.Should().Equal(new ClockReadingAnswer(Reading.Full, Only("2019-09-26")), new ClockReadingAnswer(Reading.Literal, Only("2019-09-25")));
    }

    [Fact]
    public void Item03_OnSeptember20_AStrikeIsUnlawfulAndABallotLawful()
    {
        Ctu("2019-09-20").May(Side.Union, "strike").Verdict.Should().Be(Verdict.Barred);
        Ctu("2019-09-20").May(Side.Union, "strike").Unmet.Select(condition => condition.Id).Should().Contain("report-not-public");
        Ctu("2019-09-20").May(Side.Union, "strike-vote").Verdict.Should().Be(Verdict.Permitted);
        Ctu("2019-09-25").Phase.Phase.Id.Should().Be("cooling-off");
        Ctu("2019-09-26").Phase.Phase.Id.Should().Be("exhausted");
    }

    [Fact]
    public void Item04_TheVoteIsTestedAgainstAllMembers_SoThat94PercentOf70PercentFails()
    {
        var vote = Round.Events.OfType<VoteHeld>().Single(e => e.Id == "authorization-result-2019-09-26");
        Ctu("2019-10-17").May(Side.Union, "strike").Verdict.Should().Be(Verdict.Permitted, "the union's announcement stands while no turnout is known");

        var low = With(vote with { Tally = vote.Tally! with { TurnoutPercent = new Percent(70m) } });
        Math.Round(94m * 70m / 100m, 1).Should().Be(65.8m);
        low.Audit().Should().Contain(finding => finding.Code == Code.Barred && finding.Rule == "vote-too-small" && finding.Event!.Id == "strike-began-2019-10-17");

        var counted = With(vote with { Tally = new VoteTally { Eligible = 25000, Cast = 17500, Yes = 16450, No = 1050 } });
        Negotiation.Replay(counted, Day("2019-10-16")).Tables["ctu"].May(Side.Union, "strike").Unmet.Select(condition => condition.Id).Should().Equal("vote-too-small");

        var high = With(vote with { Tally = vote.Tally! with { TurnoutPercent = new Percent(90m) } });
        high.Audit().Should().NotContain(finding => finding.Rule == "vote-too-small");
    }

    [Fact]
    public void Item05_TheStrikeDayIsFixedOnOctober2AndLawful_AndOctober6WouldBeTooEarlyOnNotice()
    {
        Round.Events.OfType<StrikeCalled>().Single().Starts.Should().Be(EventDate.On(Day("2019-10-17")));
        Ctu("2019-10-03").May(Side.Union, "strike").LawfulFrom.Should().Be(Day("2019-10-08"), "nine days before the day that was fixed");
        Ctu("2019-10-03").Clock("strike-notice").Readings.Should().Equal(new ClockReadingAnswer(Reading.Full, Only("2019-10-08")), new ClockReadingAnswer(Reading.Literal, Only("2019-10-07")));

        var early = WithStrikeOn("2019-10-06").Audit();
        early.Should().Contain(finding => finding.Code == Code.Barred && finding.Rule == "no-notice", "by the literal count one day early, by the full one two");
        early.Should().Contain(finding => finding.Code == Code.Early && finding.Rule == "strike-notice");
        Round.Audit().Should().NotContain(finding => finding.Event!.Id == "strike-began-2019-10-17" && finding.Severity != Severity.Note);
    }

    [Fact]
    public void Item06_OnOctober30_TheDelegatesHadAcceptedAndTheStrikeWentOn()
    {
        var delegates = Round.Events.OfType<VoteHeld>().Single(vote => vote.Id == "delegates-accept-2019-10-30");
        delegates.Type.Should().Be(VoteKind.Other);
        (delegates.Tally!.Yes, delegates.Tally.No).Should().Be((364, 242));

        var table = Ctu("2019-10-30");
        table.Phase.Phase.Id.Should().Be("tentative-agreement");
        table.Stoppage!.Began.Id.Should().Be("strike-began-2019-10-17");
        table.Stoppage.Suspended.Should().BeFalse();
        table.Settlements.Single().IsRatified.Should().BeFalse("delegates do not ratify");
    }

    [Fact]
    public void Item07_OnNovember5_TheStrikeIsSuspendedAndNotEnded()
    {
        Ctu("2019-11-05").Stoppage!.Suspended.Should().BeTrue();
        Round.Events.OfType<StrikeEnded>().Should().OnlyContain(ended => ended.Party == "seiu73");
        Round.Events.OfType<StrikeSuspended>().Single().Text.Should().Contain("within five days");

        var no = With("ratification-result-2019-11-15", "ratified-2019-11-15", "adopted-2019-11-20").Append(new RatificationRejected { Id = "voted-down", On = Day("2019-11-15"), By = Actor.Union });
        var table = Negotiation.Replay(no).Tables["ctu"];
        table.Phase.Phase.Id.Should().Be("exhausted", "a no leads back to where the strike stood");
        table.Stoppage!.Suspended.Should().BeTrue("and ends nothing by itself");
        table.May(Side.Union, "strike").Verdict.Should().Be(Verdict.Permitted);
    }

    [Fact]
    public void Item08_TheMembersRatifiedOnNovember15_AndTheEmployerOnNovember20()
    {
        Ctu("2019-11-15").Settlements.Single().Ratified!.Id.Should().Be("ratified-2019-11-15");
        Ctu("2019-11-19").Phase.Phase.Id.Should().Be("tentative-agreement");
        Ctu("2019-11-20").Phase.Phase.Id.Should().Be("agreed");
        Ctu("2019-11-20").Phase.Because!.Id.Should().Be("adopted-2019-11-20");
    }

    [Fact]
    public void Item09_TwoUnitsOfOneEmployer_HaveTheirOwnNoticesVotesAndTerms()
    {
        Ctu("2019-10-16").Clock("strike-notice").From.Should().Be(EventDate.On(Day("2019-09-27")));
        Seiu("2019-10-16").Clock("strike-notice").From.Should().Be(EventDate.On(Day("2019-10-01")));
        Ctu("2019-10-16").May(Side.Union, "strike").Verdict.Should().Be(Verdict.Permitted);
        Seiu("2019-10-16").May(Side.Union, "strike").LawfulFrom.Should().Be(Day("2019-10-17"), "the report of its own was public on September 16");
        Seiu("2019-10-17").May(Side.Union, "strike").Verdict.Should().Be(Verdict.Permitted);

        Seiu("2019-10-16").May(Side.Union, "strike").Conditions.Single(condition => condition.Id == "vote-too-small").Met.Should().BeTrue("97% of more than 80%");
        var vote = Round.Events.OfType<VoteHeld>().Single(e => e.Id == "seiu-authorization-2019-07");
        var low = With(vote with { Tally = vote.Tally! with { TurnoutPercent = new Percent(77m) } });
        low.Audit().Should().Contain(finding => finding.Rule == "vote-too-small" && finding.Table == "seiu73");
        low.Audit().Should().NotContain(finding => finding.Rule == "vote-too-small" && finding.Table == "ctu", "the teachers' vote is another");

        Ctu().Settlements.Single().Reached.Agreement!.Term.Last.Should().Be(Day("2024-06-30"));
        Seiu().Settlements.Single().Reached.Agreement!.Term.Last.Should().Be(Day("2023-06-30"));
        Seiu("2019-10-30").Phase.Phase.Id.Should().Be("tentative-agreement");
        Seiu().Phase.Phase.Id.Should().Be("agreed");
        Seiu("2019-10-30").Stoppage!.Began.Id.Should().Be("seiu-strike-began-2019-10-17", "ratified, and out with the teachers");
    }

    [Fact]
    public void Item10_TheMakeUpDays_AreATermOfTheReturnAndNoArticle()
    {
        var days = Ctu().Provisions["Return to work"];
        days.Status.Should().Be(ProvisionStatus.TentativelyAgreed);
        days.Key.Kind.Should().Be(ProvisionKind.Memorandum);
        Ctu("2019-10-30").Provisions.ContainsKey(days.Key).Should().BeFalse("the bargain came the day after the agreement");
        Ctu().Settlements.Should().ContainSingle("and it is no settlement of its own");
    }

    [Theory]
    [InlineData("2019-04-28", "before-bargaining")]
    [InlineData("2019-04-29", "factfinding")]
    [InlineData("2019-08-10", "factfinding")]
    [InlineData("2019-08-11", "report")]
    [InlineData("2019-08-26", "cooling-off")]
    [InlineData("2019-10-29", "exhausted")]
    [InlineData("2019-10-30", "tentative-agreement")]
    [InlineData("2019-11-20", "agreed")]
    public void Phase_OnTheDaysThatMatter_IsTheStatutes(string day, string phase) => Ctu(day).Phase.Phase.Id.Should().Be(phase);

    [Fact]
    public void Silence_UntilAugust27_WouldHaveAcceptedTheReport()
    {
        var silent = With("report-rejected-ctu", "report-public-2019-08-26");

        Negotiation.Replay(silent, Day("2019-08-26")).Tables["ctu"].Phase.Phase.Id.Should().Be("report");
        Negotiation.Replay(silent, Day("2019-08-27")).Tables["ctu"].Phase.Phase.Id.Should().Be("report-accepted");
    }

    [Fact]
    public void Audit_HasNothingAgainstEitherStrike()
    {
        Round.Audit().Should().NotContain(finding => finding.Severity == Severity.Error);
        Round.Audit().Where(finding => finding.Severity == Severity.Warning).Should().BeEmpty();
    }

    private static TableState Ctu(string? day = null) => Negotiation.Replay(Round, day is null ? null : Day(day)).Tables["ctu"];

    private static TableState Seiu(string? day = null) => Negotiation.Replay(Round, day is null ? null : Day(day)).Tables["seiu73"];

    private static NegotiationLog WithStrikeOn(string day) => With(Round.Events.OfType<StrikeBegan>().Single(e => e.Table is null) with { On = Day(day) });

    private static NegotiationLog With(BargainingEvent changed) => new(Round.Negotiation, Round.Events.Select(e => e.Id == changed.Id ? changed : e));

    /// <summary>Gets the round without some events.</summary>
    private static NegotiationLog With(params string[] without) => new(Round.Negotiation, Round.Events.Where(e => !without.Contains(e.Id)));
}
