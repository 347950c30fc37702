namespace ContractModel.Tests.Positions;

/// <summary>Positions of the Chicago Teachers Union and the Chicago Board of Education in 2019.</summary>
public class CtuCpsPositionsTests
{
    private static readonly NegotiationLog Round = Repository.Sample("ctu-cps-2019");

    [Fact]
    public void Salary_TheEmployerMovesFrom14To16_TowardTheUnion_ThoughPastItsFigure()
    {
        var salary = Round.Item("Salary", table: "ctu");

        salary.Union.Figures.Pay().Should().Be(new Pay(15m, null));
        salary.Union.Terms.OfType<TotalRaise>().Select(total => (total.Percent.Value, total.Years, total.Rival)).Should().Equal((15m, 3, false), (14m, 3, true));
        salary.Directions(Side.Employer).Should().Equal(MoveDirection.First, MoveDirection.Toward);
        salary.Moves[^1].IsRegressive.Should().BeFalse();
        salary.PaySeries().Should().Equal(null, 1m, 1m);
    }

    [Fact]
    public void Salary_BeforeTheReport_IsTheEmployersAlone()
    {
        var salary = Round.Item("Salary", "2019-07-15", "ctu");

        salary.Employer.Figures.Pay().Should().Be(new Pay(14m, null));
        salary.PayGap().Distance.Should().BeNull();
    }

    [Fact]
    public void Salary_TheReportAndTheAgreement_StandApart()
    {
        var salary = Round.Item("Salary", table: "ctu");

        salary.The(ApartOfferKind.Recommendation).Figures.Pay().Should().Be(new Pay(16m, null));
        salary.The(ApartOfferKind.Agreement).Figures.AmountOn(MeasureKind.OngoingPay).Should().Be(16m);
        Math.Round(salary.The(ApartOfferKind.Agreement).Figures.Pay()!.Compounded!.Value, 2).Should().Be(17.06m);
    }

    [Fact]
    public void Term_TheSidesAreTwoYearsApart()
    {
        var term = Round.Item("Term");

        term.Gaps.Should().ContainSingle().Which.Distance.Should().Be(2m);
        term.The(ApartOfferKind.Agreement).Figures.AmountOn(MeasureKind.Years).Should().Be(5m);
    }

    [Fact]
    public void ClassSizeAndStaffing_OfTheAgreement()
    {
        var size = Round.Item("Class size").The(ApartOfferKind.Agreement).Figures;

        size.AmountOn(MeasureKind.Funding, "smaller classes").Should().Be(35_000_000m);
        size.AmountOn(MeasureKind.ClassSize, "lower grades").Should().Be(28m);
        size.AmountOn(MeasureKind.ClassSize, "high school").Should().Be(31m);
        Round.Item("Staffing").The(ApartOfferKind.Agreement).Figures.Should().HaveCount(2).And.OnlyContain(figure => figure.Amount == 1m && figure.Measure.Unit == "school per position");
    }

    [Fact]
    public void MakeUpDays_AreFive() => Round.Item("Return to work").The(ApartOfferKind.Agreement).Figures.Should().ContainSingle().Which.Amount.Should().Be(5m);

    [Fact]
    public void TheOtherUnit_HasItsOwnFigures_AtLeast16()
    {
        var agreed = Round.Item("Salary", table: "seiu73").The(ApartOfferKind.Agreement);

        agreed.Figures.Should().ContainSingle().Which.ToString().Should().Be("at least 16 points");
        agreed.ToString().Should().Be("2019-10-27: Agreement: at least 16% over 5 years");
    }
}
