namespace ContractModel.Tests.Positions;

/// <summary>Positions of United Teachers Los Angeles and LAUSD from 2017 to 2019.</summary>
public class Utla2017PositionsTests
{
    private static readonly NegotiationLog Round = Repository.Sample("utla-lausd-2017-2019");

    [Fact]
    public void Salary_TheUnionAsks6AndAHalfAllAlong()
    {
        var salary = Round.Item("Salary");

        salary.Union.Figures.Pay().Should().Be(new Pay(6.5m, 6.5m));
        salary.MovesOf(Side.Union).Should().Be(0);
        salary.SessionsWithoutMovement(Side.Union).Should().Be(6);
    }

    [Theory]
    [InlineData("2018-07-24", 2, 2.0, 4.5)]
    [InlineData("2018-09-25", 6, null, 0.5)]
    [InlineData("2019-01-11", 6, null, 0.5)]
    public void Salary_TheEmployersOffers(string day, double ongoing, double? oneTime, double gap)
    {
        var salary = Round.Item("Salary", day);

        salary.Employer.Figures.AmountOn(MeasureKind.OngoingPay).Should().Be((decimal)ongoing);
        salary.Employer.Figures.AmountOn(MeasureKind.OneTimePay).Should().Be((decimal?)oneTime);
        salary.PayGap().Distance.Should().Be((decimal)gap);
    }

    [Fact]
    public void Salary_TheEmployerMovedOnce_ThoughAnotherSourceTellsTheSameOfferAgain()
    {
        var salary = Round.Item("Salary");

        salary.Directions(Side.Employer).Should().Equal(MoveDirection.First, MoveDirection.Toward, MoveDirection.None, MoveDirection.None);
        salary.MovesOf(Side.Employer).Should().Be(1);
        salary.SessionsWithoutMovement(Side.Employer).Should().Be(5);
        salary.PaySeries().Should().Equal(null, 4.5m, 0.5m, 0.5m, 0.5m);
        salary.Employer.Figures.Pay().Should().Be(new Pay(6m, 6.09m));
    }

    [Fact]
    public void Salary_OnDecember18_TheClaimOfAnAgreement_IsNone()
    {
        var salary = Round.Item("Salary", "2018-12-18");

        salary.Apart.Should().ContainSingle().Which.Kind.Should().Be(ApartOfferKind.Recommendation);
        salary.The(ApartOfferKind.Recommendation).Figures.Pay().Should().Be(new Pay(6m, 6.09m));
        salary.PayGap().Distance.Should().Be(0.5m);
    }

    [Fact]
    public void Salary_TheAgreement_StandsApart()
    {
        Round.Item("Salary").The(ApartOfferKind.Agreement).Figures.Pay().Should().Be(new Pay(6m, 6.09m));
        Round.Item("Salary").Union.Figures.Pay().Should().Be(new Pay(6.5m, 6.5m), "what is agreed is nobody's proposal");
    }

    [Fact]
    public void ClassSize_TheAgreement_IsFourFewerIn3Years_And39InSecondaryEnglishAndMath()
    {
        var size = Round.Item("18");
        var agreed = size.The(ApartOfferKind.Agreement).Figures;

        agreed.AmountOn(MeasureKind.ClassSizeChange).Should().Be(-4m);
        agreed.AmountOn(MeasureKind.ClassSize, "English and math, secondary schools").Should().Be(39m);
        size.Employer.Figures.AmountOn(MeasureKind.ClassSize, "English and math, secondary schools").Should().Be(39m);
        size.Employer.Figures.AmountOn(MeasureKind.ClassSizeChange, "middle and high schools").Should().Be(-2m);
    }

    [Fact]
    public void Staffing_TheAgreement_SumsWhatIsAdded_AndTakesOneOfTwoRivals()
    {
        var agreed = Round.Item("Staffing").The(ApartOfferKind.Agreement);

        agreed.Figures.On(MeasureKind.Positions, "nurses").Should().BeEquivalentTo(new { Amount = 300m, AtLeast = true });
        agreed.Figures.AmountOn(MeasureKind.Positions, "librarians").Should().Be(41m);
        agreed.Terms.OfType<StaffingRatio>().Single(term => term.Rival).Positions.Should().Be(39m, "both figures are kept");
        agreed.Figures.AmountOn(MeasureKind.Positions, "counselors").Should().Be(77m);
        agreed.Figures.AmountOn(MeasureKind.StaffRatio, "counselors").Should().Be(500m);
        Round.Item("Staffing").Employer.Figures.AmountOn(MeasureKind.Positions, "educators").Should().Be(1200m);
    }

    [Fact]
    public void CommunitySchools_AreTwenty() => Round.Item("Community schools").The(ApartOfferKind.Agreement).Figures.AmountOn(MeasureKind.Quantity, "community schools").Should().Be(20m);
}
