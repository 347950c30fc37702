namespace ContractModel.Tests.Positions;

/// <summary>Positions of SEIU Local 99 and LAUSD in their rounds of 2017-18 and 2022-23.</summary>
public class Seiu99PositionsTests
{
    private const string Some = "some";
    private const string Others = "all but those who get 4%";
    private static readonly NegotiationLog Round2018 = Repository.Sample("seiu99-lausd-2017-2018");
    private static readonly NegotiationLog Round2023 = Repository.Sample("seiu99-lausd-2022-2023");

    [Theory]
    [InlineData("2017-09-27", 2)]
    [InlineData("2017-11-29", 3)]
    public void Wages2018_TheFirstOffers_ArePaidOnce(string day, int oneTime)
    {
        var wages = Round2018.Item("Wages", day);

        wages.Employer.Figures.Should().ContainSingle().Which.Should().BeEquivalentTo(new { Amount = (decimal)oneTime, Compounded = (decimal?)null });
        wages.Employer.Figures[0].Measure.Kind.Should().Be(MeasureKind.OneTimePay);
        wages.Union.ToString().Should().Be("proposal, terms not known");
    }

    [Fact]
    public void Wages2018_FromOneTimeToOngoing_NoFigureSaysWhichWay()
    {
        var wages = Round2018.Item("Wages");

        wages.Directions(Side.Employer).Should().Equal(MoveDirection.First, MoveDirection.Toward, MoveDirection.Undetermined);
        wages.MovesOf(Side.Employer).Should().Be(2);
        wages.Employer.ToString().Should().Be("3%; 1%, for those who got less last time");
        wages.The(ApartOfferKind.FinalOffer).Figures.AmountOn(MeasureKind.OngoingPay).Should().Be(3m);
        wages.SessionsWithoutMovement(Side.Employer).Should().Be(2);
    }

    [Fact]
    public void Wages2018_TheSupplement_IsPaidOnce_AndStaysIfTheProjectionIsPositive()
    {
        var agreed = Round2018.Item("Wages").The(ApartOfferKind.Agreement).Figures;

        agreed.On(MeasureKind.OngoingPay, Others).Should().BeEquivalentTo(new { Amount = 3m, Contingent = 3m });
        agreed.On(MeasureKind.OngoingPay, Some).Should().BeEquivalentTo(new { Amount = 4m, Contingent = 4m });
        agreed.On(MeasureKind.OneTimePay, Others).Should().BeEquivalentTo(new { Amount = 3m, Contingent = 0m });
        agreed.On(MeasureKind.OngoingPay, Others)!.ToString().Should().Be("3 points, and 3 if");
    }

    [Fact]
    public void Cleanliness2018_IsAFundOfAMillion() => Round2018.Item("Cleanliness").Employer.Figures.AmountOn(MeasureKind.Funding, "cleanliness").Should().Be(1_000_000m);

    [Theory]
    [InlineData("2022-09-21", 13, 6, null)]
    [InlineData("2023-03-08", 15, 9, null)]
    [InlineData("2023-03-15", 15, 9, 15)]
    public void Wages2023_TheEmployersOffers_AndTheGapOnceTheDemandIsKnown(string day, int ongoing, int oneTime, int? gap)
    {
        var wages = Round2023.Item("Wages", day);

        wages.Employer.Figures.AmountOn(MeasureKind.OngoingPay).Should().Be(ongoing);
        wages.Employer.Figures.AmountOn(MeasureKind.OneTimePay).Should().Be(oneTime);
        wages.PayGap().Distance.Should().Be(gap);
    }

    [Fact]
    public void Wages2023_TheOfferOfMarch8_IsTowardOnBothMeasures()
    {
        var move = Round2023.Item("Wages", "2023-03-08").Moves[^1];

        move.Direction.Should().Be(MoveDirection.Toward);
        move.Measures.Select(measure => (measure.Before!.Amount, measure.After!.Amount)).Should().Equal((13m, 15m), (6m, 9m));
    }

    [Fact]
    public void Wages2023_TheAgreement_Is20Points_21Point4Compounded_And2DollarsAnHour()
    {
        var agreed = Round2023.Item("Wages").The(ApartOfferKind.Agreement);

        agreed.Figures.Pay()!.Plain.Should().Be(20m);
        Math.Round(agreed.Figures.Pay()!.Compounded!.Value, 1).Should().Be(21.4m);
        agreed.Figures.AmountOn(MeasureKind.OngoingAmount).Should().Be(2m);
        agreed.Terms.OfType<TotalRaise>().Should().ContainSingle("the 30% that the sides name is an average and no sum").Which.Should().BeEquivalentTo(new { Percent = new Percent(30m), Average = true, Rival = true });
    }

    [Fact]
    public void MinimumWage2023_OfTwoReports_TheFirstCounts()
    {
        var agreed = Round2023.Item("Minimum Wage").The(ApartOfferKind.Agreement);

        agreed.Figures.AmountOn(MeasureKind.PayRate).Should().Be(22.52m);
        agreed.Terms.OfType<PayRate>().Select(rate => rate.Amount.Amount).Should().Equal(22.52m, 22.53m);
    }
}
