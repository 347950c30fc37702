namespace ContractModel.Tests.Positions;

/// <summary>Positions of the Portland Association of Teachers and Portland Public Schools in 2023.</summary>
public class PatPpsPositionsTests
{
    private static readonly NegotiationLog Round = Repository.Sample("pat-pps-2023");

    [Theory]
    [InlineData("2023-09-15", 10, 10.3, 11.5)]
    [InlineData("2023-10-17", 10.5, 10.9, 11)]
    public void Pay_BeforeTheStrike(string day, double plain, double compoundedRounded, double gap)
    {
        var pay = Round.Item("12", day);

        pay.Union.Figures.Pay().Should().Be(new Pay(21.5m, null));
        pay.Employer.Figures.AmountOn(MeasureKind.OngoingPay).Should().Be((decimal)plain);
        Math.Round(pay.Employer.Figures.Pay()!.Compounded!.Value, 1).Should().Be((decimal)compoundedRounded, "it is the employer's own headline");
        pay.Employer.Terms.OfType<TotalRaise>().Should().ContainSingle().Which.Should().BeEquivalentTo(new { Percent = new Percent((decimal)compoundedRounded), Rival = true });
        pay.PayGap().Distance.Should().Be((decimal)gap);
    }

    [Fact]
    public void Pay_WhatTheEmployerCallsTheUnionsProposal_IsKeptAsARival()
    {
        var asked = Round.Item("12", "2023-09-15").Union;

        asked.Terms.OfType<TotalRaise>().Select(total => (total.Percent.Value, total.Rival)).Should().Equal((21.5m, false), (23m, true));
        asked.ToString().Should().Be("21.5% over 3 years; or by another source 23% over 3 years");
    }

    [Fact]
    public void Pay_WhereTheFiguresOfAnAnswerWereNotSeen_TheGapIsOpenAgain()
    {
        var pay = Round.Item("12");

        pay.Directions(Side.Employer).Should().Equal(MoveDirection.First, MoveDirection.Toward, MoveDirection.Undetermined, MoveDirection.Undetermined);
        pay.PaySeries().Should().Equal(null, 11.5m, 11m, null, null, null);
        pay.Employer.Figures.Pay()!.Compounded.Should().Be(10.86405m);
    }

    [Fact]
    public void Pay_TheSettlement_IsTheSteps_WhateverItsHeadlines()
    {
        var agreed = Round.Item("12").The(ApartOfferKind.Agreement);

        agreed.Figures.Pay().Should().Be(new Pay(13.75m, 14.3621875m));
        agreed.Terms.OfType<TotalRaise>().Should().ContainSingle().Which.Should().BeEquivalentTo(new { Percent = new Percent(13.8m), Rival = true });
        agreed.Figures.Should().ContainSingle("a rival figure is in no sum").Which.Terms.Should().HaveCount(3);
    }

    [Fact]
    public void PlanningTime_TheEmployerMovesFrom360To400To410_AndTheAgreementIs410()
    {
        var workload = Round.Item("8");
        var planning = workload.Gaps.Should().ContainSingle().Which;

        workload.Directions(Side.Employer).Should().Equal(MoveDirection.First, MoveDirection.Toward, MoveDirection.Toward);
        workload.MovesOf(Side.Employer).Should().Be(2);
        workload.Series(planning.Measure).Select(point => point.Gap.Distance).Should().Equal(null, 60m, 20m, 10m);
        planning.ToString().Should().Be("quantity, planning time (minute per week): union 420 minute per week, employer 410 minute per week, gap 10 minute per week");
        workload.The(ApartOfferKind.Agreement).Figures.AmountOn(MeasureKind.Quantity, "planning time").Should().Be(410m);
    }

    [Fact]
    public void Package_StandsApart_AndLeavesThePosition()
    {
        var workload = Round.Item("8", "2023-11-14");

        workload.The(ApartOfferKind.Package).Event.Id.Should().Be("pat-8-2023-11-14");
        workload.Union.Proposal!.Id.Should().Be("pat-8-planning-420");
    }

    [Fact]
    public void Concept_OfNovember20_IsNoAgreement() => Round.Item("12", "2023-11-20").Apart.Should().BeEmpty();

    [Fact]
    public void Agreement_ThatIsSaidToCostSoMuch_PaysNobody()
    {
        var cost = Round.Item("Cost").The(ApartOfferKind.Agreement);

        cost.Terms.Should().ContainSingle().Which.ToString().Should().Be("said to cost 175000000 USD over 3 years");
        cost.Figures.Should().BeEmpty();
    }

    [Theory]
    [InlineData("Term", "years", 3)]
    [InlineData("Make-up days", "quantity", 11)]
    public void Agreement_OnItsOtherItems(string item, string kind, int amount)
    {
        var figure = Round.Item(item).The(ApartOfferKind.Agreement).Figures.Should().ContainSingle().Which;

        figure.Measure.Kind.Name.Should().Be(kind);
        figure.Amount.Should().Be(amount);
    }
}
