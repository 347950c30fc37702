namespace ContractModel.Tests.Positions;

/// <summary>Positions of the Columbus Education Association and Columbus City Schools in 2022.</summary>
public class CeaColumbusPositionsTests
{
    private static readonly NegotiationLog Round = Repository.Sample("cea-columbus-2022");

    [Fact]
    public void Raises_TheFinalOffer_StandsApartFromThePositions()
    {
        var raises = Round.Item("Raises", "2022-08-18");

        raises.Union.Figures.Pay().Should().Be(new Pay(24m, 25.9712m));
        raises.Employer.IsSilent.Should().BeTrue();
        raises.PayGap().Distance.Should().BeNull();
        raises.The(ApartOfferKind.FinalOffer).Figures.Pay().Should().Be(new Pay(9m, 9.2727m));
        raises.SessionsWithoutMovement(Side.Employer).Should().Be(4);
    }

    [Fact]
    public void Raises_TheAgreement_LiesBetween()
    {
        Round.Item("Raises").The(ApartOfferKind.Agreement).Figures.Pay().Should().Be(new Pay(12m, 12.4864m));
        Round.Item("Raises").MovesOf(Side.Union).Should().Be(0);
    }

    [Fact]
    public void OneTimePay_DollarsAndDaysOfPay_AreTwoMeasures()
    {
        var pay = Round.Item("One-time pay");

        pay.The(ApartOfferKind.FinalOffer).Figures.AmountOn(MeasureKind.OneTimeAmount).Should().Be(2000m);
        pay.The(ApartOfferKind.Agreement).Figures.AmountOn(MeasureKind.Quantity, "one-time pay").Should().Be(3m);
    }

    [Fact]
    public void ClassSize_OfACapThatFalls_TheLastHolds()
    {
        var size = Round.Item("Class size");

        size.The(ApartOfferKind.FinalOffer).Figures.AmountOn(MeasureKind.ClassSize, "grades K-5").Should().Be(27m);
        size.The(ApartOfferKind.Agreement).Figures.AmountOn(MeasureKind.ClassSizeChange, "every grade band").Should().Be(-2m);
    }

    [Fact]
    public void Package_WithoutTerms_StandsApart() => Round.Item("Open non-economic items").The(ApartOfferKind.Package).Terms.Should().BeEmpty();

    [Fact]
    public void Term_IsThreeYearsInBoth() => Round.Item("Term").Apart.Should().HaveCount(2).And.OnlyContain(offer => offer.Figures.AmountOn(MeasureKind.Years, null) == 3m);
}
