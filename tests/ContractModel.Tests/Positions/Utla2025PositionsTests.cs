namespace ContractModel.Tests.Positions;

/// <summary>Positions of United Teachers Los Angeles and LAUSD in the round of 2025.</summary>
public class Utla2025PositionsTests
{
    private static readonly NegotiationLog Round = Repository.Sample("utla-lausd-2025");

    [Theory]
    [InlineData("2025-02-21", null)]
    [InlineData("2025-05-28", "s8-e-no-salary")]
    [InlineData("2025-06-17", "s9-e-no-salary")]
    public void Salary_ThroughSession9_TheUnionAsks21AndTheEmployerIsSilent(string day, string? silence)
    {
        var salary = Round.Item("Salary", day);

        salary.Union.Figures.Pay().Should().Be(new Pay(21m, null), "the steps of an average over two years are not known");
        salary.Union.Terms.Should().ContainSingle().Which.Should().BeEquivalentTo(new { Years = 2, FirstYear = new Percent(18m), Average = true });
        salary.Employer.IsSilent.Should().BeTrue();
        salary.Employer.Figures.Should().BeEmpty();
        salary.Employer.Silence?.Id.Should().Be(silence);
        salary.PayGap().Distance.Should().BeNull("silence is no offer of nothing");
    }

    [Fact]
    public void Salary_Session9_IsTheNinthWithoutAMoveOfTheEmployer()
    {
        Round.Item("Salary", "2025-06-17").SessionsWithoutMovement(Side.Employer).Should().Be(9);
        Round.Item("Salary", "2025-06-17").SessionsWithoutMovement(Side.Union).Should().Be(7, "its position is of session 2");
    }

    [Theory]
    [InlineData("2025-10-06", 0)]
    [InlineData("2025-10-21", 2)]
    [InlineData("2025-11-20", 4)]
    public void Salary_FromSession11On_TheEmployerStaysAt2And2(string day, int sessionsSince)
    {
        var salary = Round.Item("Salary", day);

        salary.Employer.Proposal!.Id.Should().Be("e-salary-2-2");
        salary.Employer.Figures.Pay().Should().Be(new Pay(4m, 4.04m));
        salary.Employer.Silence.Should().BeNull("a side that has an offer is not silent when it brings no better one");
        salary.PayGap().Distance.Should().Be(17m);
        salary.SessionsWithoutMovement(Side.Employer).Should().Be(sessionsSince);
    }

    [Fact]
    public void Salary_NeitherSideHasMoved()
    {
        var salary = Round.Item("Salary");

        salary.Directions(Side.Union).Should().Equal(MoveDirection.First, MoveDirection.None);
        salary.Directions(Side.Employer).Should().Equal(MoveDirection.First);
        (salary.MovesOf(Side.Union), salary.MovesOf(Side.Employer)).Should().Be((0, 0));
        salary.SessionsWithoutMovement(Side.Union).Should().Be(13);
        salary.PaySeries().Should().Equal(null, null, 17m);
        salary.Apart.Should().BeEmpty();
    }

    [Fact]
    public void ClassSize_ThePenalty_IsTheUnionsAlone()
    {
        var size = Round.Item("18", "2025-06-17");
        var penalty = size.Gaps.Should().ContainSingle().Which;

        penalty.ToString().Should().Be("class-size-remedy (USD per day and affected employee): union 100 USD per day and affected employee, employer none, gap open");
        size.Moves[^1].Measures.Should().ContainSingle().Which.Direction.Should().Be(MoveDirection.None);
        size.Moves[0].Session!.Number.Should().Be(2);
        size.Employer.Terms.Should().ContainSingle().Which.Should().BeEquivalentTo(new { Of = "class size", More = true, Scope = "Autism Alt Curriculum" });
    }

    [Fact]
    public void ClassSize_AfterSession17_TheEmployersReductionsHaveNoFigure()
    {
        var size = Round.Item("18");

        size.Employer.Terms.Should().HaveCount(3).And.AllBeOfType<UnquantifiedChange>();
        size.Union.ToString().Should().Be("proposal, terms not known");
        size.Gaps.Should().BeEmpty();
        size.Moves[^1].Direction.Should().Be(MoveDirection.Undetermined);
    }

    [Fact]
    public void Counselors_TwoImprovementsWithoutAFigure_AreNotTakenForOne() =>
        Round.Item("Counselors").Directions(Side.Employer).Should().Equal(MoveDirection.First, MoveDirection.Undetermined);

    [Fact]
    public void Healthcare_BelongsToItsOwnTable()
    {
        var health = Round.Item("Health Benefits", table: "health");

        health.Employer.ToString().Should().Be("increases paid by the employee from 2027-01-01");
        health.Union.IsSilent.Should().BeTrue();
    }

    [Fact]
    public void SubstitutesThreshold_Is91Days() => Round.Item("Substitutes' Healthcare Threshold").Union.Figures.Should().ContainSingle().Which.Amount.Should().Be(91m);

    [Fact]
    public void TentativeAgreement_StandsApart_AndLeavesThePositions()
    {
        var item = Round.Item("LGBTQIA+ Students and Staff Support");

        item.The(ApartOfferKind.Agreement).Terms.Should().HaveCount(3);
        item.Union.Proposal!.Id.Should().Be("s1-u-lgbtqia");
    }
}
