namespace ContractModel.Tests.Positions;

/// <summary>Positions of the Coalition of Kaiser Permanente Unions and Kaiser Permanente in 2023.</summary>
public class KaiserPositionsTests
{
    private static readonly NegotiationLog Round = Repository.Sample("kaiser-coalition-2023");

    [Theory]
    [InlineData("Northern California and Washington", 14)]
    [InlineData("Northwest, Colorado, Mid-Atlantic and Hawaii", 11)]
    public void Wages_AtTheNotice_DifferByRegion(string region, int points)
    {
        var wages = Round.Item("Wages", "2023-09-22");

        wages.Employer.Figures.AmountOn(MeasureKind.OngoingPay, region).Should().Be(points);
        wages.Employer.Figures.Pay().Should().BeNull("no offer is for everyone");
        wages.Union.IsSilent.Should().BeTrue();
        wages.Gaps.Should().HaveCount(2).And.OnlyContain(gap => gap.Distance == null);
    }

    [Fact]
    public void Wages_TheAgreement_Is21Points_22Point7Compounded()
    {
        var agreed = Round.Item("Wages").The(ApartOfferKind.Agreement);

        agreed.Figures.Pay()!.Plain.Should().Be(21m);
        Math.Round(agreed.Figures.Pay()!.Compounded!.Value, 1).Should().Be(22.7m);
        agreed.Terms.OfType<TotalRaise>().Should().ContainSingle().Which.Rival.Should().BeTrue("the total does not count on top of its steps");
    }

    [Fact]
    public void MinimumWage_From21To25And23()
    {
        var minimum = Round.Item("Minimum wage");

        minimum.Employer.Figures.AmountOn(MeasureKind.PayRate).Should().Be(21m);
        minimum.The(ApartOfferKind.Agreement).Figures.Select(figure => figure.ToString()).Should().Equal("25 USD per hour", "23 USD per hour");
        minimum.SessionsWithoutMovement(Side.Union).Should().Be(2);
    }
}
