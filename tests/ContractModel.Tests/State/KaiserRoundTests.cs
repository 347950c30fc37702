using ContractModel.Procedures;
using NodaTime;
using static ContractModel.Tests.Procedures.EeraRound;

namespace ContractModel.Tests.State;

/// <summary>The round of the Coalition of Kaiser Permanente Unions of 2023: a strike notice of section 8(g), an agreement that ends before it runs out, and a local table with an agreement of its own.</summary>
public class KaiserRoundTests
{
    private static readonly NegotiationLog Round = Repository.Sample("kaiser-coalition-2023");

    [Fact]
    public void Strike_OfSeptember25_WasBarredTwiceOver_Item1()
    {
        var strike = National("2023-09-25").May(Side.Union, "strike");

        strike.Verdict.Should().Be(Verdict.Barred);
        strike.Unmet.Single(condition => condition.Id == "strike-notice").MetOn.Should().Be(Day("2023-10-02"), "ten days from the notice");
        strike.Unmet.Single(condition => condition.Id == "agreement-in-force").MetOn.Should().Be(Day("2023-10-01"));
        strike.Unmet.Single(condition => condition.Id == "party-notice").Rebuttal.Should().NotBeNull("no source has the ninety days' notice, and nobody denies it");
    }

    [Fact]
    public void Strike_OverUnfairPractices_OfSeptember25_WasBarredByTheNoticeAlone_Item1()
    {
        var strike = National("2023-09-25").May(Side.Union, "strike-unfair-practice");

        strike.Verdict.Should().Be(Verdict.Barred);
        strike.Unmet.Single(condition => condition.Id == "agreement-in-force").Met.Should().BeNull("serious unfair practices would free it");
        strike.LawfulFrom.Should().Be(Day("2023-10-04"), "the day the notice names");
    }

    [Fact]
    public void Strike_OfOctober3_OnlyTheNamedTimeWasLeft_Item2()
    {
        var strike = National("2023-10-03").May(Side.Union, "strike-unfair-practice");

        strike.Verdict.Should().Be(Verdict.Barred);
        strike.Unmet.Should().ContainSingle().Which.Id.Should().Be("named-time");
        strike.LawfulFrom.Should().Be(Day("2023-10-04"));
        strike.LawfulAt!.Value.TimeOfDay.Should().Be(new LocalTime(6, 0));
    }

    [Theory]
    [InlineData(5, "barred")]
    [InlineData(6, "permitted")]
    [InlineData(7, "barred")]
    public void Strike_OfOctober4_WasLawfulAtTheHourNamed_Item2(int hour, string verdict) =>
        National("2023-10-04").May(Side.Union, "strike-unfair-practice", new LocalTime(hour, 0)).Verdict.Name.Should().Be(verdict);

    [Fact]
    public void Strike_StartedTwelveDaysAfterTheNotice_TenAreTheLeast_Item3()
    {
        var notice = National("2023-10-04").Deadlines.Single(deadline => deadline.Id == "strike-notice");
        var began = Round.Events.OfType<StrikeBegan>().Single();

        notice.End.Should().Be(Day("2023-10-02"));
        notice.Flags.Should().Contain("receipt-unknown", "no source says when FMCS had the notice");
        NodaTime.Period.DaysBetween(notice.From.First!.Value, began.On.First!.Value).Should().Be(12);
        Negotiation.Replay(Round).Audit().Should().NotContain(finding => finding.Event!.Id == "strike-2023-10-04");
    }

    [Fact]
    public void Strike_HadAPlannedEnd_AndOnOctober8AllWereAtWorkWithoutAgreement_Item4()
    {
        Round.Events.OfType<StrikeNoticeGiven>().First().Ends.Should().Be(EventDate.Parse("2023-10-07T06:00"));
        National("2023-10-05").Stoppage.Should().NotBeNull();

        var after = National("2023-10-08");
        after.Stoppage.Should().BeNull();
        after.Phase.Phase.Kind.Should().Be(PhaseKind.Bargaining);
        after.May(Side.Union, "strike").Conditions.Single(condition => condition.Id == "agreement-in-force").Met.Should().BeTrue("no agreement is in force");
    }

    [Fact]
    public void Local_CouldNotJoinOnOctober4_ItsOwnAgreementRanOn_Item5()
    {
        var local = Local("2023-10-04").May(Side.Union, "strike");

        local.Verdict.Should().Be(Verdict.Barred);
        local.Unmet.Single(condition => condition.Id == "agreement-in-force").MetOn.Should().Be(Day("2023-11-01"));
        local.Unmet.Single(condition => condition.Id == "no-strike-clause").MetOn.Should().Be(Day("2023-11-01"));
        National("2023-10-04").May(Side.Union, "strike").Unmet.Select(condition => condition.Id).Should().NotContain(["agreement-in-force", "no-strike-clause"]);
        Local("2023-10-04").Stoppage.Should().BeNull();
    }

    [Fact]
    public void SecondNotice_WasItsOwn_TheFirstCouldNotBeUsedAgain_Item6()
    {
        National("2023-10-08").May(Side.Union, "strike-unfair-practice").Unmet.Select(condition => condition.Id).Should().Equal("notice-spent", "named-time");

        var noticed = National("2023-10-09");
        noticed.Deadlines.Where(deadline => deadline.Id == "strike-notice").Select(deadline => deadline.End).Should().Equal(Day("2023-10-02"), Day("2023-10-19"));
        noticed.May(Side.Union, "strike-unfair-practice").LawfulFrom.Should().Be(Day("2023-11-01"), "the day the second notice names");
        noticed.May(Side.Union, "strike-unfair-practice").Unmet.Select(condition => condition.Id).Should().NotContain("notice-spent");
    }

    [Fact]
    public void Tables_OnOctober20_OneWasVotingAndOneStillOpen_Item7()
    {
        var state = Negotiation.Replay(Round, Day("2023-10-20"));

        state.Tables["national"].Phase.Phase.Id.Should().Be("tentative-agreement");
        state.Tables["local-1199nw"].Phase.Phase.Id.Should().Be("bargaining");
        state.Tables["local-1199nw"].Deadlines.Single(deadline => deadline.Id == "strike-notice-due").From.Should().Be(EventDate.Parse("2023-11-01"), "a strike is called for that day");
        state.Tables["local-1199nw"].Deadlines.Single(deadline => deadline.Id == "strike-notice-due").End.Should().Be(Day("2023-10-22"));
        Local("2023-11-10").Phase.Phase.Id.Should().Be("agreed");
    }

    [Fact]
    public void Agreement_OnOctober20_WasNotRatifiedAndItsTermHadBegun_Item8()
    {
        var settlement = Round.Events.OfType<OverallAgreementReached>().First();

        settlement.Agreement!.Term.Should().Be(ContractModel.Period.Parse("2023-10-01/2027-09-30"));
        settlement.Agreement.Term.First.Should().Be(Day("2023-10-01"));
        National("2023-10-20").May(Side.Union, "strike").Conditions.Single(condition => condition.Id == "agreement-in-force").Met.Should().BeTrue("a tentative agreement is not in force");
        National("2023-11-08").Phase.Phase.Id.Should().Be("tentative-agreement");
        National("2023-11-09").Phase.Phase.Id.Should().Be("agreed");
        National("2023-11-09").May(Side.Union, "strike").Unmet.Select(condition => condition.Id).Should().Contain("agreement-in-force");
    }

    [Fact]
    public void Ratification_IsAShareOfTheVotesOfTheWholeCoalition_Item9()
    {
        var vote = Round.Events.OfType<VoteHeld>().Single(e => e.Type == VoteKind.Ratification);

        vote.Tally!.YesPercent.Should().Be(new Percent(98.5m));
        vote.Tally.Cast.Should().BeNull("no source has the count");
        vote.Party.Should().Be("coalition");
        vote.Unit.Should().BeNull("results of single units are not in the sources");
    }

    [Fact]
    public void Audit_OfTheRound_HasNoErrors() => Negotiation.Replay(Round).Audit().Should().NotContain(finding => finding.Severity == Severity.Error);

    [Fact]
    public void Raises_OfferedAndAgreed_AreTypedTerms()
    {
        var offer = Round.Events.OfType<ProposalMade>().Single(e => e.Provision == ProvisionKey.Parse("Wages"));
        var agreed = Round.Events.OfType<OverallAgreementReached>().First();

        offer.Terms.OfType<PercentRaise>().Select(raise => raise.Percent.Value).Should().Equal(4m, 4m, 3m, 3m, 3m, 3m, 3m, 2m);
        agreed.Terms.OfType<PercentRaise>().Sum(raise => raise.Percent.Value).Should().Be(21m);
        agreed.Terms.OfType<TotalRaise>().Should().ContainSingle("the total is told once more, behind its steps").Which.Should().Match<TotalRaise>(total => total.Percent == new Percent(21m) && total.Rival);
    }

    private static TableState National(string day) => Negotiation.Replay(Round, Day(day)).Tables["national"];

    private static TableState Local(string day) => Negotiation.Replay(Round, Day(day)).Tables["local-1199nw"];
}
