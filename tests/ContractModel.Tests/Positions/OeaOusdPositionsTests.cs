namespace ContractModel.Tests.Positions;

/// <summary>Positions of the Oakland Education Association and Oakland Unified School District before the panel and after.</summary>
public class OeaOusdPositionsTests
{
    private static readonly NegotiationLog Round = Repository.Sample("oea-ousd-2016-2019");

    [Fact]
    public void Pay_BeforeThePanel_12PointsAgainst5()
    {
        var pay = Round.Item("Pay", "2019-02-01");

        pay.Union.Figures.Pay().Should().Be(new Pay(12m, 12.476m));
        pay.Employer.Figures.AmountOn(MeasureKind.OngoingPay).Should().Be(5m);
        Math.Round(pay.Employer.Figures.Pay()!.Compounded!.Value, 2).Should().Be(5.09m);
        pay.PayGap().Distance.Should().Be(7m);
        pay.Moves.Should().HaveCount(2).And.OnlyContain(move => move.Direction == MoveDirection.First);
    }

    [Fact]
    public void Pay_ThePanel_RecommendsSixAndAReopenerInYearThree()
    {
        var report = Round.Item("Pay", "2019-02-15").The(ApartOfferKind.Recommendation);

        report.Figures.Pay().Should().Be(new Pay(6m, 6.09m));
        report.Terms.OfType<Reopener>().Should().ContainSingle().Which.Year.Should().Be(3);
    }

    [Fact]
    public void Pay_TheSettlement_Is11PointsOver4Years_And3Once()
    {
        var agreed = Round.Item("Pay").Apart.Where(offer => offer.Kind == ApartOfferKind.Agreement).ToArray();

        agreed[0].Figures.AmountOn(MeasureKind.OneTimePay).Should().Be(3m);
        agreed[1].Figures.AmountOn(MeasureKind.OngoingPay).Should().Be(11m);
        agreed[1].Terms.OfType<TotalRaise>().Should().ContainSingle().Which.Should().BeEquivalentTo(new { Percent = new Percent(11m), Years = 4, Rival = true });
        Round.Item("Pay").PayGap().Distance.Should().Be(7m, "what is agreed moves no position");
    }

    [Fact]
    public void ClassSize_AtHighNeedSchools_TwoFewerAskedAndOneAgreed()
    {
        var size = Round.Item("Class size");

        size.Union.Figures.AmountOn(MeasureKind.ClassSizeChange, "high-need schools").Should().Be(-2m);
        size.Employer.Figures.Should().BeEmpty("only which way is known");
        size.The(ApartOfferKind.Agreement).Figures.Select(figure => (figure.Measure.Subject, figure.Amount)).Should().Equal(("high-need schools", -1m), (null, -1m));
        size.The(ApartOfferKind.Recommendation).Figures.Select(figure => (figure.Measure.Kind, figure.Amount)).Should().Equal((MeasureKind.ClassSizeRemedy, 9m), (MeasureKind.ClassSizeRemedy, 2m));
    }
}
