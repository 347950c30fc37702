using ContractModel.Procedures;
using static ContractModel.Tests.Procedures.EeraRound;

namespace ContractModel.Tests.State;

/// <summary>The round of the Oakland Education Association and Oakland Unified of 2016-2019: fact-finding, a strike, two settlements, two votes on each side.</summary>
public class OeaOusdRoundTests
{
    private const string First = "settlement-2017-18";
    private const string Second = "settlement-2018-21";
    private static readonly NegotiationLog Round = Repository.Sample("oea-ousd-2016-2019");

    [Fact]
    public void Expiry_OfTheAgreement_ForcesNoImpasse_Item1()
    {
        var main = Round.Table("2017-07-01");

        Round.Negotiation.Expiring!.Term.Last.Should().Be(Day("2017-06-30"));
        main.Phase.Phase.Id.Should().Be("bargaining");
        main.Deadlines.Should().BeEmpty("nothing in the act runs from the expiry");
    }

    [Fact]
    public void Impasse_DeclaredAndNotDetermined_HasNoMediator_Item2()
    {
        var main = Round.Table("2018-05-20");

        main.Phase.Phase.Id.Should().Be("impasse-declared");
        main.Phase.Because!.Id.Should().Be("impasse-2018-05-18");
        main.Deadlines.Should().BeEmpty("PERB has not been asked yet");
        (Round.Events.OfType<MediatorAppointed>().Single().On.First > Day("2018-05-20")).Should().BeTrue("the request came on the 23rd");
    }

    [Fact]
    public void Determination_AskedForOnMay23_IsDueAfterFiveWorkingDays_Regulation32793()
    {
        var clock = Round.Table().Clock("impasse-determination");

        clock.Raw.Should().Be(Only("2018-05-31"), "Memorial Day is no working day");
        clock.Status.Should().NotBe(ClockStatus.Late, "the day of the determination is known only roughly");
    }

    [Fact]
    public void Ballot_DuringFactfinding_ChangesNoPhaseAndMakesNoStrikeLawful_Item3()
    {
        var main = Round.Table("2019-01-30");
        var before = new NegotiationLog(Round.Negotiation, Round.Events.Where(e => e is not VoteCalled and not VoteHeld)).Table("2019-01-30");

        main.Phase.Phase.Id.Should().Be("factfinding");
        main.Phases.Should().Equal(before.Phases);
        main.May(Side.Union, "strike").Verdict.Should().Be(Verdict.PresumedUnlawful);
        main.May(Side.Union, "strike-vote").Verdict.Should().Be(Verdict.Permitted);
    }

    [Fact]
    public void Ballot_Result_IsThePublishedShare()
    {
        var tally = Round.Events.OfType<VoteHeld>().Single(vote => vote.Type == VoteKind.StrikeAuthorization).Tally!;

        (100m * tally.Yes!.Value / tally.Cast!.Value).Should().BeApproximately(tally.YesPercent!.Value.Value, 0.01m, "the published share is cut off, not rounded");
    }

    [Fact]
    public void Strike_BetweenHearingAndReport_IsNotAvailable_Item4()
    {
        var strike = Round.Table("2019-02-10").May(Side.Union, "strike");

        strike.Verdict.Should().Be(Verdict.PresumedUnlawful);
        strike.Unmet.Should().ContainSingle().Which.Id.Should().Be("not-exhausted");
        strike.LawfulFrom.Should().BeNull("no day brings the report by itself");
    }

    [Fact]
    public void Report_IssuedAndPublic_ExhaustsTheProcedure_Item5()
    {
        var main = Round.Table("2019-02-16");

        main.Phase.Phase.Id.Should().Be("exhausted");
        main.May(Side.Union, "strike").Verdict.Should().Be(Verdict.Permitted);
        main.May(Side.Employer, "implement").Unmet.Should().ContainSingle("it may impose within its last offer once the report was considered").Which.Id.Should().Be("report-not-considered");
        main.May(Side.Employer, "implement").Limits.Should().Contain(limit => limit.Text.Contains("offers made before impasse"));
        Round.Audit().Where(finding => finding.Event?.Id == "strike-began-2019-02-21").Should().BeEmpty();
    }

    [Fact]
    public void Publication_IsTheEmployersDuty_ByTheTenthDay_Item6()
    {
        var clock = Round.Table().Clock("report-public");

        clock.Clock.Actor.Should().Be(Actor.Employer);
        clock.End.Should().Be(Day("2019-02-25"));
        clock.Status.Should().Be(ClockStatus.Met);
        clock.Citation.Section.Should().Be("Gov. Code 3548.3(a)");
    }

    [Fact]
    public void Strike_GoesOn_BesideTheTentativeAgreement_Item7()
    {
        var main = Round.Table("2019-03-02");

        main.Phase.Phase.Id.Should().Be("tentative-agreement");
        main.Stoppage!.Began.Id.Should().Be("strike-began-2019-02-21");
        main.Settlements.Should().HaveCount(2).And.OnlyContain(settlement => !settlement.IsRatified && !settlement.IsAdopted);
        Round.Table("2019-03-03").Stoppage.Should().BeNull();
    }

    [Fact]
    public void Strike_Lasted_SevenSchoolDays()
    {
        ProcedureLibrary.BuiltIn.TryGetCalendar("us-ca-judicial", out var courts).Should().BeTrue();
        var first = Round.Events.OfType<StrikeBegan>().Single().On.First!.Value;
        var last = Round.Events.OfType<StrikeEnded>().Single().On.First!.Value;

        Enumerable.Range(0, NodaTime.Period.DaysBetween(first, last) + 1).Select(first.PlusDays).Where(day => !courts!.IsClosed(day)).Select(day => day.Day)
            .Should().Equal(21, 22, 25, 26, 27, 28, 1);
    }

    [Fact]
    public void Settlements_EachRatified_AreBothKept_Item8()
    {
        var settlements = Round.Table("2019-03-03").Settlements;

        settlements.Select(settlement => settlement.Id).Should().Equal(First, Second);
        settlements.Select(settlement => settlement.Ratified!.Tally!.Yes).Should().Equal(1269, 1141);
        settlements.Should().OnlyContain(settlement => settlement.IsRatified && !settlement.IsAdopted);
    }

    [Fact]
    public void Settlements_FirstPassedAndSecondFailed_HoldOneOfEach_Item8()
    {
        var main = SecondVotedDown().Table("2019-03-03");

        main.Settlements.Single(settlement => settlement.Id == First).IsRatified.Should().BeTrue();
        var second = main.Settlements.Single(settlement => settlement.Id == Second);
        second.IsRatified.Should().BeFalse();
        second.VotedDown!.Tally!.No.Should().Be(1141);
        main.Phase.Phase.Id.Should().Be("exhausted", "what was voted down leads back to where the round stood");
    }

    [Fact]
    public void Settlements_FirstPassedAndSecondFailed_AdoptionOfTheFirstIsNoAgreement_Item8()
    {
        var log = SecondVotedDown();

        log.Table().Settlements.Select(settlement => settlement.IsRatified && settlement.IsAdopted).Should().Equal(true, false);
        log.Table().Phase.Phase.Id.Should().NotBe("agreed");
    }

    [Fact]
    public void Settlements_OneOfTwoAdopted_IsNotAgreedYet_Item8()
    {
        var log = new NegotiationLog(Round.Negotiation, Round.Events.Where(e => e.Id != "agreement-adopted-2018-21"));

        log.Table().Phase.Phase.Id.Should().Be("tentative-agreement");
        log.Table().Settlements.Select(settlement => settlement.IsAdopted).Should().Equal(true, false);
    }

    [Fact]
    public void Agreement_RatifiedAndNotAdopted_IsNotInForce_Item9()
    {
        var main = Round.Table("2019-04-01");

        main.Phase.Phase.Id.Should().Be("tentative-agreement");
        main.Settlements.Should().OnlyContain(settlement => settlement.IsRatified && !settlement.IsAdopted);
        var ratified = main.Settlements[1].Ratified!.On.First!.Value;
        var adopted = Round.Table().Settlements[1].Adopted!.On.First!.Value;
        NodaTime.Period.DaysBetween(ratified, adopted).Should().Be(52);
        Round.Table("2019-04-24").Phase.Phase.Id.Should().Be("agreed");
    }

    [Fact]
    public void Adoption_IsFiveToNone_NotUnanimityOfSeven_Item10()
    {
        var tally = Round.Table().Settlements[0].Adopted!.Tally!;

        (tally.Yes, tally.No, tally.Abstain, tally.Absent).Should().Be((5, 0, 1, 1));
        (tally.Yes + tally.No + tally.Abstain + tally.Absent).Should().Be(7);
        Round.Audit().Should().NotContain(finding => finding.Code == Code.VoteDoesNotAddUp);
    }

    [Fact]
    public void Audit_AsksWhetherTheCostWasDisclosed_Section3547_5() =>
        Round.Audit().Where(finding => finding.Rule == "cost-not-disclosed").Should().HaveCount(2).And.OnlyContain(finding => finding.Code == Code.Contested);

    [Fact]
    public void Audit_NotesTheSessionBeforePublicNotice_Section3547() =>
        Round.Audit().Should().ContainSingle(finding => finding.Rule == "not-presented").Which.Event!.Id.Should().Be("session-1");

    [Fact]
    public void Audit_OfTheWholeRound_HasNoError() => Round.Audit().Should().NotContain(finding => finding.Severity == Severity.Error);

    [Fact]
    public void Term_OfThreeYears_IsWithinTheLimit_Section3540_1h() => Round.Table().Clock("agreement-term").Status.Should().Be(ClockStatus.Met);

    // What would have been, had the second question failed by the numbers by which it passed.
    private static NegotiationLog SecondVotedDown() => new(Round.Negotiation, Round.Events.Where(e => e.Id != "agreement-adopted-2018-21").Select(e => e switch
    {
        AgreementRatified { Settlement: Second } ratified => new RatificationRejected
        {
            Id = "voted-down-2018-21",
            On = ratified.On,
            By = Actor.Union,
            Settlement = Second,
            Tally = new VoteTally { Yes = 832, No = 1141 },
        },
        VoteHeld { Id: "ratification-result-2018-21" } vote => vote with { Passed = false, Tally = new VoteTally { Yes = 832, No = 1141 } },
        _ => e,
    }));
}
