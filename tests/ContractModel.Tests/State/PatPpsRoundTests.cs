using static ContractModel.Tests.Procedures.EeraRound;

namespace ContractModel.Tests.State;

/// <summary>The round of the Portland Association of Teachers and Portland Public Schools of 2023, under Oregon's PECBA, with the district's first strike.</summary>
public class PatPpsRoundTests
{
    private static readonly NegotiationLog Round = Repository.Sample("pat-pps-2023");

    [Theory]
    [InlineData(Side.Union)]
    [InlineData(Side.Employer)]
    public void Impasse_OnAugust15_NeitherSideCouldDeclareIt_BecauseMediationHadNotBegun_Item1(Side side)
    {
        var step = Round.Table("2023-08-15").May(side, "declare-impasse");

        step.Verdict.Should().Be(Verdict.Barred);
        step.LawfulFrom.Should().BeNull("no day brings the first mediation session by itself");
        step.Unmet.Select(condition => condition.Id).Should().Contain("no-mediation");
    }

    [Theory]
    [InlineData("2023-09-10", "barred")]
    [InlineData("2023-09-14", "barred")]
    [InlineData("2023-09-15", "conditional")]
    [InlineData("2023-09-16", "permitted")]
    public void Impasse_BySideAlone_DependsOnWhetherTheFifteenthDayCounts_Item2(string day, string verdict) =>
        Round.Table(day).May(Side.Union, "declare-impasse").Verdict.Name.Should().Be(verdict);

    [Fact]
    public void Impasse_OnTheFifteenthDay_WasAcceptedAndTheCountingRuleIsStated_Item2()
    {
        var clock = Round.Table("2023-09-14").Clock("mediation-period");

        clock.From.Should().Be(EventDate.On(Day("2023-08-31")));
        clock.Raw.Should().Be(Only("2023-09-15"));
        clock.Readings.Should().Equal(new ClockReadingAnswer(Reading.Full, Only("2023-09-16")), new ClockReadingAnswer(Reading.Literal, Only("2023-09-15")));
        Round.Table("2023-09-15").Phase.Phase.Id.Should().Be("impasse");
        var findings = Round.Audit().Where(finding => finding.Event?.Id == "impasse").ToArray();
        findings.Select(finding => finding.Code).Should().BeEquivalentTo([Code.Contested, Code.Early, Code.Unsettled]);
        findings.Should().NotContain(finding => finding.Severity == Severity.Error);
    }

    [Fact]
    public void FinalOffers_OnSeptember18_AreDueOnTheTwentySecondFromBothSides_Item3()
    {
        var table = Round.Table("2023-09-18");
        var clock = table.Clock("final-offers");

        table.Phase.Phase.Id.Should().Be("impasse");
        table.Phase.Phase.Kind.Should().Be(PhaseKind.Impasse);
        clock.End.Should().Be(Day("2023-09-22"));
        clock.Clock.EachSide.Should().BeTrue();
        clock.Status.Should().Be(ClockStatus.Running);
        Round.Table("2023-09-22").Clock("final-offers").Status.Should().Be(ClockStatus.Met);
    }

    [Fact]
    public void CoolingOff_OnOctober16_BarsStrikeAndImpositionAndNeitherVoteNorNotice_Item4()
    {
        var table = Round.Table("2023-10-16");

        table.Phase.Phase.Id.Should().Be("cooling-off");
        table.May(Side.Union, "strike").Verdict.Should().Be(Verdict.Barred);
        table.May(Side.Union, "strike-vote").Verdict.Should().Be(Verdict.Permitted);
        table.May(Side.Union, "strike-notice").Verdict.Should().Be(Verdict.Permitted);
        table.May(Side.Employer, "implement").Verdict.Should().Be(Verdict.Barred);
        table.May(Side.Employer, "implement").LawfulFrom.Should().Be(Day("2023-10-23"));
    }

    [Fact]
    public void CoolingOff_FromPublicationOnSeptember22_IsOverOnOctober23OrByTheShorterCountOn22_Item5()
    {
        var clock = Round.Table("2023-10-16").Clock("cooling-off");

        clock.Raw.Should().Be(Only("2023-10-22"), "the thirtieth day");
        clock.Readings.Select(reading => reading.ToString()).Should().Equal("full: 2023-10-23", "literal: 2023-10-22");
        clock.End.Should().Be(Day("2023-10-23"));
        Round.Table("2023-10-22").Phase.Phase.Id.Should().Be("cooling-off");
        Round.Table("2023-10-23").Phase.Phase.Id.Should().Be("exhausted");
    }

    [Fact]
    public void Strike_OnOctober24_WasStillUnlawful_ForWantOfTenDaysSinceNotice_Item6()
    {
        var table = Round.Table("2023-10-24");
        var strike = table.May(Side.Union, "strike");

        table.Phase.Phase.Id.Should().Be("exhausted");
        table.Clock("strike-notice").Status.Should().Be(ClockStatus.Running);
        table.Clock("strike-notice").Flags.Should().Equal("date-rough");
        strike.Verdict.Should().Be(Verdict.Barred);
        strike.Unmet.Should().ContainSingle().Which.Id.Should().Be("notice");
        strike.LawfulFrom.Should().Be(Day("2023-10-30"), "counted from the later of the two days on which it can have been received");
    }

    [Theory]
    [InlineData("2023-10-22", true)]
    [InlineData("2023-10-23", false)]
    public void Strike_OnNovember1_NeededNoticeReceivedByOctober22_Item6(string received, bool lawful)
    {
        var notice = Round.Events.OfType<StrikeNoticeGiven>().Single() with { Received = EventDate.On(Day(received)), ReceivedByAgency = EventDate.On(Day("2023-10-20")) };

        With(notice).Audit().Any(finding => finding.Event?.Id == "strike-began" && finding.Code == Code.Barred).Should().Be(!lawful);
    }

    [Fact]
    public void Strike_OfNovember1_WasLawful_Item6() => Round.Audit().Should().NotContain(finding => finding.Event!.Id == "strike-began");

    [Theory]
    [InlineData("2023-10-18")]
    [InlineData("2023-10-24")]
    public void Ball_OnTheEconomicCounterOfOctober17_WasWithTheUnion_Item7(string day)
    {
        var compensation = Round.Table(day).Provisions["12"];

        compensation.Ball.Should().Be(Ball.Union);
        compensation.LastEmployer!.Id.Should().Be("pps-12-2023-10-17");
    }

    [Fact]
    public void Ball_OnOctober25_PassedToTheEmployerAndBackTheSameEvening_Item7()
    {
        var answer = Round.Events.OfType<ProposalMade>().Single(proposal => proposal.Id == "pat-12-2023-10-25");

        answer.Answers.Should().Be("pps-12-2023-10-17");
        Without("pps-12-2023-10-25").Table("2023-10-25").Provisions["12"].Ball.Should().Be(Ball.Employer);
        Round.Table("2023-10-25").Provisions["12"].Ball.Should().Be(Ball.Union);
    }

    [Fact]
    public void Articles_OnNovember20_OpenWereExactly8And9And12_Item8()
    {
        var table = Round.Table("2023-11-20");

        table.ProvisionsWith(ProvisionStatus.Open).Select(provision => provision.Key).OfType<ArticleNumber>().Should().BeEquivalentTo([new ArticleNumber(8), new ArticleNumber(9), new ArticleNumber(12)]);
        foreach (var article in new[] { "9", "12" })
        {
            table.Provisions[article].Status.Should().Be(ProvisionStatus.Open, "agreed in concept is not signed");
            Round.Events.OfType<StatementMade>().Should().Contain(statement => statement.Id == $"concept-{article}");
        }
    }

    [Fact]
    public void November27_StrikeOverAgreementUnratifiedEmployeesAtWork_AreThreeFacts_Item9()
    {
        var table = Round.Table("2023-11-27");

        table.Stoppage.Should().BeNull();
        Round.Table("2023-11-25").Stoppage.Should().NotBeNull();
        table.Phase.Phase.Id.Should().Be("tentative-agreement");
        table.May(Side.Union, "ratify").Verdict.Should().Be(Verdict.Permitted);
        table.May(Side.Employer, "adopt").Verdict.Should().Be(Verdict.Permitted);
        Round.Events.Single(e => e.Id == "back-to-work").On.CertainlyBefore(Round.Events.Single(e => e.Id == "ratified").On).Should().BeTrue();
    }

    [Fact]
    public void Agreement_ComesWithTheSecondOfTwoRatifications_Item10()
    {
        Round.Events.Where(e => e is AgreementRatified or AgreementAdopted).Select(e => e.On).Should().AllBeEquivalentTo(EventDate.On(Day("2023-11-28"))).And.HaveCount(2);
        Round.Table("2023-11-28").Phase.Phase.Id.Should().Be("agreed");
        Without("adopted").Table("2023-11-28").Phase.Phase.Id.Should().Be("tentative-agreement");
        Without("ratified").Table("2023-11-28").Phase.Phase.Id.Should().Be("tentative-agreement");
    }

    [Fact]
    public void BargainingPeriod_HasTwoFirstDays_AndWasOverOnJune30ByEither()
    {
        var clock = Round.Table("2023-07-01").Clock("bargaining-period");

        clock.Raw.Should().Be(new Period(Day("2023-06-23"), Day("2023-06-29")), "the 150th day by the union's and by the employer's first day");
        clock.Flags.Should().Equal("date-rough");
        clock.Status.Should().Be(ClockStatus.Over);
    }

    [Fact]
    public void Raises_AreKeptAsSteps_BecauseTheHeadlinesDiffer()
    {
        var agreement = Round.Events.OfType<OverallAgreementReached>().Single();
        var steps = agreement.Terms.OfType<PercentRaise>().Select(raise => raise.Percent.Value).ToArray();

        steps.Should().Equal(6.25m, 4.5m, 3m);
        steps.Sum().Should().Be(13.75m, "the union's headline");
        Compounded(steps).Should().Be(14.36m);
        Compounded(6.25m, 4m, 3m).Should().Be(13.82m, "the employer's 13.8%, of the concept of November 20");
        Compounded([.. Round.Events.OfType<ProposalMade>().Single(proposal => proposal.Id == "pps-12-2023-10-17").Terms.OfType<PercentRaise>().Select(raise => raise.Percent.Value)]).Should().Be(10.86m);
    }

    private static decimal Compounded(params decimal[] percents) => Math.Round((percents.Aggregate(1m, (product, percent) => product * (1 + (percent / 100))) - 1) * 100, 2);

    private static NegotiationLog Without(string id) => new(Round.Negotiation, Round.Events.Where(e => e.Id != id));

    private static NegotiationLog With(BargainingEvent changed) => new(Round.Negotiation, Round.Events.Select(e => e.Id == changed.Id ? changed : e));
}
