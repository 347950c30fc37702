namespace ContractModel.Tests.Positions;

/// <summary>What was agreed for the two units of the Minneapolis Federation of Teachers in 2022, item by item.</summary>
public class MftMpsPositionsTests
{
    private static readonly NegotiationLog Round = Repository.Sample("mft-mps-2022");

    [Fact]
    public void Teachers_FivePointsAnd4000DollarsOnce()
    {
        Round.Item("Salary", table: "teachers").The(ApartOfferKind.Agreement).Figures.Pay().Should().Be(new Pay(5m, 5.06m));
        Round.Item("One-time pay", table: "teachers").The(ApartOfferKind.Agreement).Figures.AmountOn(MeasureKind.OneTimeAmount).Should().Be(4000m);
    }

    [Fact]
    public void SupportProfessionals_HaveAStartingRateAndTheirOwnOneTimePay()
    {
        var once = Round.Item("One-time pay", table: "esp").The(ApartOfferKind.Agreement).Figures;

        Round.Item("Salary", table: "esp").The(ApartOfferKind.Agreement).Figures.AmountOn(MeasureKind.PayRate, "starting rate").Should().Be(23.91m);
        once.AmountOn(MeasureKind.OneTimeAmount).Should().Be(6000m);
        once.AmountOn(MeasureKind.OneTimeAmount, "above ten years of service").Should().Be(1000m);
    }

    [Theory]
    [InlineData("teachers")]
    [InlineData("esp")]
    public void MakeUpTime_IsADayAnd42MinutesADay(string table)
    {
        var time = Round.Item("Make-up time", table: table).The(ApartOfferKind.Agreement).Figures;

        time.AmountOn(MeasureKind.Quantity, "make-up days").Should().Be(1m);
        time.On(MeasureKind.Quantity, "time added to the school day")!.ToString().Should().Be("42 minute per day");
    }

    [Fact]
    public void Positions_AreNotInTheRecord()
    {
        var salary = Round.Item("Salary", table: "teachers");

        (salary.Union.IsSilent, salary.Employer.IsSilent).Should().Be((true, true));
        salary.Moves.Should().BeEmpty();
    }
}
