using static ContractModel.Tests.Procedures.EeraRound;

namespace ContractModel.Tests.State;

/// <summary>The round of the Columbus Education Association and Columbus City Schools of 2022: a strike without fact-finding, under a procedure of the parties' own.</summary>
public class CeaColumbusRoundTests
{
    private static readonly NegotiationLog Round = Repository.Sample("cea-columbus-2022");

    [Fact]
    public void Item01_NoticeAuthorizedAndNotServed_StartsNoTenDays()
    {
        Round.Events.OfType<VoteHeld>().Should().Contain(vote => vote.Id == "notice-vote-2022-08-04" && vote.Passed == true);
        Round.Table("2022-08-05").Deadlines.Should().NotContain(deadline => deadline.Id == "strike-notice");
        Round.Table("2022-08-05").May(Side.Union, "strike").Unmet.Should().Contain(condition => condition.Id == "notice");
        Round.Table("2022-08-11").Deadlines.Should().Contain(deadline => deadline.Id == "strike-notice");
    }

    [Fact]
    public void Item02_OnAugust15_NoticeAndTermBothRan()
    {
        var step = Round.Table("2022-08-15").May(Side.Union, "strike");

        step.Verdict.Should().Be(Verdict.Barred);
        step.Unmet.Select(condition => condition.Id).Should().BeEquivalentTo("agreement-in-force", "notice");
        step.LawfulFrom.Should().Be(Day("2022-08-22"), "both must have run");
    }

    [Fact]
    public void Item03_TenDaysEndOnThe21st_AndTheStrikeBeganInTheMinuteTheAgreementExpired()
    {
        var clock = Round.Table("2022-08-20").Clock("strike-notice");

        clock.Raw.Should().Be(Only("2022-08-21"));
        clock.Rolled.Should().Be(Only("2022-08-21"), "a Sunday, and the count back from the strike does not move");
        Round.Table("2022-08-21").May(Side.Union, "strike").Unmet.Should().ContainSingle().Which.Id.Should().Be("agreement-in-force");
        Round.Table("2022-08-22").May(Side.Union, "strike").Verdict.Should().Be(Verdict.Permitted);
        Round.Events.OfType<StrikeBegan>().Single().On.Should().Be(EventDate.Parse("2022-08-22T00:01"));
        Round.Events.OfType<StrikeNoticeGiven>().Single().Starts.Should().Be(EventDate.Parse("2022-08-22T00:01"));
        Round.Audit().Should().NotContain(finding => finding.Event is StrikeBegan);
    }

    [Fact]
    public void Item04_SecondFinalOffer_TakesThePlaceOfTheFirst()
    {
        var offers = Round.Events.OfType<FinalOfferMade>().ToArray();

        offers.Select(offer => offer.On).Should().Equal(EventDate.Parse("2022-07-28"), EventDate.Parse("2022-08-18"));
        offers.Should().OnlyContain(offer => offer.By == Actor.Employer);
        Round.Audit().Should().NotContain(finding => finding.Event is FinalOfferMade);
    }

    [Fact]
    public void Item05_OnAugust12_TheBallOnNonEconomicItemsWasWithTheBoard() =>
        Round.Table("2022-08-12").Provisions["Open non-economic items"].Ball.Should().Be(Ball.Employer);

    [Fact]
    public void Item06_OneVoteOfTheMembers_RejectedAnOfferAndAuthorizedAStrike()
    {
        var vote = Round.Events.OfType<VoteHeld>().Should().ContainSingle(e => e.On == EventDate.Parse("2022-08-21")).Which;

        vote.Type.Should().Be(VoteKind.StrikeAuthorization);
        vote.Passed.Should().BeTrue();
        vote.Question.Should().Contain("reject").And.Contain("strike");
        vote.Tally!.YesPercent.Should().Be(new Percent(94m));
    }

    [Fact]
    public void Item07_OnAugust26_AConceptAndNoRatificationNoPicketsNoClasses()
    {
        var table = Round.Table("2022-08-26");

        table.Phase.Phase.Id.Should().Be("tentative-agreement");
        ((OverallAgreementReached)table.Phase.Because!).Conceptual.Should().BeTrue();
        table.Settlements.Single().IsRatified.Should().BeFalse();
        table.Stoppage!.Suspended.Should().BeTrue("pickets were told not to report");
        Round.Events.OfType<StatementMade>().Single(e => e.Id == "in-person").On.Should().Be(EventDate.Parse("2022-08-29"));
        Round.Table("2022-08-28").Stoppage.Should().BeNull();
    }

    [Fact]
    public void Item08_PendingChargeOfTheEmployer_DidNotSuspendTheStrike()
    {
        var without = new NegotiationLog(Round.Negotiation, Round.Events.Where(e => e is not ChargeFiled));

        Round.Events.OfType<ChargeFiled>().Should().ContainSingle().Which.By.Should().Be(Actor.Employer);
        Round.Table("2022-08-22").May(Side.Union, "strike").Verdict.Should().Be(without.Table("2022-08-22").May(Side.Union, "strike").Verdict).And.Be(Verdict.Permitted);
    }

    [Fact]
    public void Item09_NoFactfinding_WasLawfulBecauseOfTheParties_OwnProcedure()
    {
        Round.Events.Should().NotContain(e => e is ReportIssued || e is FactfindingRequested);
        Round.Table("2022-08-15").Phase.Phase.Id.Should().Be("private-procedure");
        Round.Table("2022-08-15").Phase.Citation!.Section.Should().Contain("4117.14(C)(1)");
        var met = Round.Table("2022-08-22").May(Side.Union, "strike").Conditions.Single(condition => condition.Id == "factfinding-unused");
        met.Met.Should().BeTrue();
        met.Text.Should().Contain("own procedure took its place");
        Round.Audit().Should().Contain(finding => finding.Rule == "own-procedure").Which.Code.Should().Be(Code.Unsettled);

        var statutory = new NegotiationLog(Round.Negotiation, Round.Events.Where(e => e is not ProcedureAgreed));
        statutory.Table("2022-08-15").Phase.Phase.Id.Should().Be("mediation");
        statutory.Table("2022-08-22").May(Side.Union, "strike").Unmet.Should().Contain(condition => condition.Id == "factfinding-unused");
        statutory.Audit().Should().Contain(finding => finding.Event is StrikeBegan).Which.Code.Should().Be(Code.Contested);
    }

    [Fact]
    public void Item10_RatifiedByTheUnitWith71Percent()
    {
        var settlement = Round.Table("2022-08-28").Settlements.Single();

        settlement.Ratified!.Tally!.YesPercent.Should().Be(new Percent(71m));
        settlement.IsAdopted.Should().BeFalse();
        Round.Table("2022-08-28").Phase.Phase.Id.Should().Be("tentative-agreement");
        Round.Table("2022-08-29").Phase.Phase.Id.Should().Be("agreed", "the day of the board's vote is known as the 29th or later");
    }

    [Theory]
    [InlineData("2022-02-28", "before-bargaining")]
    [InlineData("2022-03-31", "private-procedure")]
    [InlineData("2022-08-24", "private-procedure")]
    [InlineData("2022-08-25", "tentative-agreement")]
    public void Phase_OnTheDaysThatMatter_IsTheStatutes(string day, string phase) => Round.Table(day).Phase.Phase.Id.Should().Be(phase);

    [Fact]
    public void Audit_FindsNothingUnlawful() => Round.Audit().Should().NotContain(finding => finding.Severity == Severity.Error || finding.Code == Code.Contested || finding.Code == Code.Early);
}
