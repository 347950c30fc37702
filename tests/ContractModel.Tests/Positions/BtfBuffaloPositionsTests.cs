namespace ContractModel.Tests.Positions;

/// <summary>What stood apart from the positions of the Buffalo Teachers Federation and the Buffalo City School District, 2019 to 2023.</summary>
public class BtfBuffaloPositionsTests
{
    private static readonly NegotiationLog Round = Repository.Sample("btf-buffalo-2019-2023");

    [Theory]
    [InlineData(ApartOfferKind.Recommendation, 8)]
    [InlineData(ApartOfferKind.Agreement, 10)]
    public void Salary_TheReportAndTheAgreement_Are21Points_22Point6Compounded(ApartOfferKind kind, int oneTime)
    {
        var figures = Round.Item("Salary").The(kind).Figures;

        figures.Pay()!.Plain.Should().Be(21m);
        Math.Round(figures.Pay()!.Compounded!.Value, 1).Should().Be(22.6m);
        figures.AmountOn(MeasureKind.OneTimePay).Should().Be(oneTime);
    }

    [Fact]
    public void Salary_ThePackageOf2022_StandsApart_AndTheSidesHaveNoPositionInTheRecord()
    {
        var salary = Round.Item("Salary", "2022-03-17");

        salary.The(ApartOfferKind.Package).Terms.Should().BeEmpty("its figures were not seen");
        (salary.Union.IsSilent, salary.Employer.IsSilent).Should().Be((true, true));
        salary.Gaps.Should().BeEmpty();
    }

    [Fact]
    public void Salary_AtTheTopStep_ThreeTimes1500() => Round.Item("Salary").The(ApartOfferKind.Agreement).Figures.AmountOn(MeasureKind.OneTimeAmount, "top step").Should().Be(4500m);

    [Fact]
    public void Steps_TheReportKeepsThem_TheAgreementTakesThreeAway()
    {
        var steps = Round.Item("Steps");

        steps.The(ApartOfferKind.Recommendation).Terms.Should().ContainSingle().Which.Should().BeOfType<Baseline>();
        steps.The(ApartOfferKind.Agreement).Terms.OfType<ScheduleChange>().Sum(change => change.StepsRemoved).Should().Be(27 - 24);
    }

    [Fact]
    public void Health_TheEmployeesShareOfFamilyCover_EndsAt2050()
    {
        var agreed = Round.Item("Health insurance").The(ApartOfferKind.Agreement);

        agreed.Terms.OfType<HealthContribution>().Select(term => term.Amount!.Amount).Should().Equal(1500m, 1750m, 1900m, 2050m);
        agreed.Figures.AmountOn(MeasureKind.HealthAmount, "family").Should().Be(2050m, "of amounts that follow one another the last holds");
    }

    [Fact]
    public void Counter_DuringFactfinding_IsAPositionOfWhichOnlyTheFactIsKnown()
    {
        var whole = Round.Item("Successor agreement", "2022-10-28");

        whole.Employer.ToString().Should().Be("proposal, terms not known");
        whole.Directions(Side.Employer).Should().Equal(MoveDirection.First);
    }
}
