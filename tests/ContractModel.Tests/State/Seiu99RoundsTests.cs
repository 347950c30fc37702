using static ContractModel.Tests.Procedures.EeraRound;

namespace ContractModel.Tests.State;

/// <summary>The two rounds of SEIU Local 99 and LAUSD: 2017-2018, and 2022-2023 with its strike in mediation.</summary>
public class Seiu99RoundsTests
{
    private static readonly NegotiationLog Round2018 = Repository.Sample("seiu99-lausd-2017-2018");
    private static readonly NegotiationLog Round2023 = Repository.Sample("seiu99-lausd-2022-2023");

    [Fact]
    public void Impasse_MayBeDeclaredByEitherSide_Section3548()
    {
        Round2018.Events.OfType<ImpasseDeclared>().Should().ContainSingle().Which.By.Should().Be(Actor.Employer);
        Round2023.Events.OfType<ImpasseDeclared>().Should().ContainSingle().Which.By.Should().Be(Actor.Union);
        Round2018.Table("2018-05-07").Phase.Phase.Id.Should().Be("impasse-declared");
        Round2023.Table("2023-03-20").Phase.Phase.Id.Should().Be("mediation");
    }

    [Fact]
    public void Strike_OverUnfairPracticesInMediation_IsRecordedAndContested()
    {
        var finding = Round2023.Audit().Should().ContainSingle(f => f.Event!.Id == "strike-began").Which;

        finding.Code.Name.Should().Be("CM2003");
        finding.Severity.Should().Be(Severity.Warning);
        finding.Rule.Should().Be("provocation-in-dispute");
        finding.Citation!.Section.Should().Contain("PERB 2906");
        Round2023.Table("2023-03-22").Stoppage.Should().NotBeNull("it is not refused");
    }

    [Fact]
    public void Strike_InSympathy_IsNotHeldAgainstTheOtherUnion() =>
        Round2023.Audit().Should().NotContain(finding => finding.Event!.Id == "utla-strike-began");

    [Fact]
    public void Strike_CalledOverTermsInstead_WouldHaveBeenPresumedUnlawful()
    {
        var began = Round2023.Events.OfType<StrikeBegan>().Single(e => e.Id == "strike-began") with { Type = StrikeKind.Economic };
        var log = new NegotiationLog(Round2023.Negotiation, Round2023.Events.Select(e => e.Id == began.Id ? began : e));

        log.Audit().Should().ContainSingle(finding => finding.Event == began).Which.Code.Should().Be(Code.PresumedUnlawful);
    }

    [Fact]
    public void Injunction_DeniedWithoutPrejudiceAndComplaintLater_AreTwoOutcomesOfOneCharge()
    {
        var denied = Round2023.Events.OfType<InjunctionDecided>().Should().ContainSingle().Which;
        var complaint = Round2023.Events.OfType<ComplaintIssued>().Should().ContainSingle(e => e.Charge == denied.Charge).Which;

        (denied.Granted, denied.WithoutPrejudice).Should().Be((false, true));
        denied.On.CertainlyBefore(complaint.On).Should().BeTrue();
        Round2023.Audit().Should().NotContain(finding => finding.Code == Code.UnknownCharge);
    }

    [Fact]
    public void Strike_CalledAndCalledOff_NeverStarted()
    {
        Round2018.Events.Should().Contain(e => e is StrikeCalled).And.Contain(e => e is StrikeCalledOff).And.NotContain(e => e is StrikeBegan);
        Round2018.Table("2018-05-15").Stoppage.Should().BeNull();
        Round2018.Audit().Should().NotContain(finding => finding.Code == Code.Contested && finding.Event is StrikeCalled);
    }

    [Fact]
    public void Strike_OfFixedLength_EndedBeforeAnyAgreement()
    {
        Round2023.Table("2023-03-22").Stoppage.Should().NotBeNull();
        Round2023.Table("2023-03-23").Stoppage.Should().BeNull();
        Round2023.Table("2023-03-23").Phase.Phase.Id.Should().Be("mediation", "the strike's end moves no phase");
        Round2023.Table("2023-03-24").Phase.Phase.Id.Should().Be("tentative-agreement");
    }

    [Fact]
    public void Strikes_OfTwoUnions_EachHaveTheirEnd() => Round2023.Audit().Should().NotContain(finding => finding.Code == Code.NoStrikeToEnd);

    [Fact]
    public void Stoppage_OfTwoUnions_GoesOnUntilBothHaveEnded()
    {
        var later = Round2023.Events.OfType<StrikeEnded>().Single(e => e.Id == "utla-strike-ended") with { On = Day("2023-03-24") };
        var log = new NegotiationLog(Round2023.Negotiation, Round2023.Events.Select(e => e.Id == later.Id ? later : e));

        log.Table("2023-03-23").Stoppage!.Began.Id.Should().Be("utla-strike-began");
        log.Table("2023-03-24").Stoppage.Should().BeNull();
    }

    [Fact]
    public void TentativeAgreement_ByTitleOnly_Stands()
    {
        var agreed = Round2018.Table("2018-04-20").Provisions["Respectful Treatment"];

        agreed.Status.Should().Be(ProvisionStatus.TentativelyAgreed);
        agreed.Key.Kind.Should().Be(ProvisionKind.Memorandum, "it has no number");
        Round2018.Table("2018-05-01").ProvisionsWith(ProvisionStatus.TentativelyAgreed).Should().HaveCount(3);
    }

    [Theory]
    [InlineData("2023-03-06", null)]
    [InlineData("2023-03-07", "2023-03-17")]
    [InlineData("2023-03-16", "2023-03-17")]
    [InlineData("2023-03-17", "2023-03-17")]
    [InlineData("2023-03-21", "2023-03-21")]
    public void Notice_OfTenDays_FreesTheUnionOnMarch17(string asOf, string? lawfulFrom)
    {
        var clause = Round2023.Table(asOf).May(Side.Union, "strike").Conditions.Single(condition => condition.Id == "no-strike-clause");

        clause.Met.Should().Be(lawfulFrom == asOf);
        clause.MetOn.Should().Be(lawfulFrom is null || lawfulFrom == asOf ? null : Day(lawfulFrom));
        Round2023.Table(asOf).May(Side.Union, "strike-unfair-practice").Verdict.Should().Be(Verdict.Conditional, "whether the clause reaches a strike over unfair practices, no log decides");
    }

    [Fact]
    public void Rounds_AreAgreedWhenTheBoardAdopts()
    {
        Round2018.Table("2018-05-31").Phase.Phase.Id.Should().Be("tentative-agreement");
        Round2018.Table("2018-06-12").Phase.Phase.Id.Should().Be("agreed");
        Round2023.Table("2023-04-17").Phase.Phase.Id.Should().Be("tentative-agreement");
        Round2023.Table("2023-04-18").Phase.Phase.Id.Should().Be("agreed");
    }

    [Fact]
    public void Term_OfFourYears_ExceedsTheLimit_Section3540_1h()
    {
        Round2023.Table().Clock("agreement-term").Flags.Should().Contain("term-exceeds-3-years");
        Round2018.Table().Clock("agreement-term").Status.Should().Be(ClockStatus.Met);
    }

    [Fact]
    public void Raises_OfTheAgreement_CompoundToTwentyOnePointFour()
    {
        var raises = Round2023.Events.OfType<OverallAgreementReached>().Single().Terms.OfType<PercentRaise>().Select(raise => raise.Percent.Value).ToArray();

        raises.Should().Equal(6m, 7m, 7m);
        Math.Round((raises.Aggregate(1m, (product, percent) => product * (1 + (percent / 100))) - 1) * 100, 1).Should().Be(21.4m);
    }
}
