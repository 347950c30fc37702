namespace ContractModel.Tests.Positions;

public class FiguresTests
{
    [Fact]
    public void Of_Raises_AddUpAndCompound()
    {
        var figure = Figures.Of([Raise(6.25m, 1), Raise(4.5m, 2), Raise(3m, 3)]).Should().ContainSingle().Subject;

        figure.Measure.Kind.Should().Be(MeasureKind.OngoingPay);
        figure.Amount.Should().Be(13.75m);
        figure.Compounded.Should().Be(14.3621875m);
        figure.ToString().Should().Be("13.75 points (14.3622 compounded)");
    }

    [Fact]
    public void Of_ARaisePaidOnce_IsAFigureOfItsOwn() =>
        Figures.Of([Raise(2m, 1), new PercentRaise { Percent = new Percent(1m), OneTime = true }])
            .Select(figure => (figure.Measure.Kind.Name, figure.Amount)).Should().Equal(("ongoing-pay", 2m), ("one-time-pay", 1m));

    [Fact]
    public void Of_ATotalWithoutSteps_IsNotCompounded()
    {
        var figure = Figures.Of([new TotalRaise { Percent = new Percent(14m), Years = 5 }]).Should().ContainSingle().Subject;

        figure.Amount.Should().Be(14m);
        figure.Compounded.Should().BeNull();
    }

    [Fact]
    public void Of_ARival_LeavesTheSumAsItIs()
    {
        var figure = Figures.Of([Positions("librarians", 41m), Positions("librarians", 39m) with { Rival = true }, Positions("librarians", 10m)]).Should().ContainSingle().Subject;

        figure.Amount.Should().Be(51m);
        figure.Terms.Should().HaveCount(2);
    }

    [Fact]
    public void Of_AContingentRaise_StandsBesideTheSum()
    {
        var figure = Figures.Of([Raise(3m, 1), Raise(3m, 2) with { Contingency = "if the projection is positive" }]).Should().ContainSingle().Subject;

        (figure.Amount, figure.Contingent, figure.Compounded).Should().Be((3m, 3m, 3m));
        figure.ToString().Should().Be("3 points, and 3 if");
    }

    [Fact]
    public void Of_CapsOneAfterTheOther_HasTheLast()
    {
        var figure = Figures.Of([new ClassSizeCap { Cap = 28, Grades = "K-5" }, new ClassSizeCap { Cap = 27, Grades = "k-5 " }]).Should().ContainSingle().Subject;

        figure.Amount.Should().Be(27m);
        figure.Measure.ToString().Should().Be("class-size, grades K-5 (pupils)");
    }

    [Fact]
    public void Of_TermsOfAllKinds_HaveTheirOwnUnits() =>
        Figures.Of(
        [
            new LumpSum { Amount = new Money(1500m), Per = "employee" }, new LumpSum { Amount = new Money(2m), Per = "hour", Ongoing = true }, new PayRate { Amount = new Money(23.91m), Per = "hour" },
            new StepMovement { Steps = 0 }, new ClassSizeCap { Change = -2, Remedy = new Money(100m), RemedyPer = "day" }, new StaffingRatio { Staff = "counselors", UnitsPerPosition = 500m, Unit = "pupils" },
            new HealthContribution { Plan = "family", Amount = new Money(1750m), Per = "year" }, new HealthContribution { PaidBy = Side.Employer, Share = new Percent(85m) },
            new Funding { For = "class size", Amount = new Money(35_000_000m) }, new Quantity { Of = "planning time", Amount = 410m, Unit = "minutes", Per = "week" }, new TermOfAgreement { Years = 3 },
            new FreeTextTerm { Text = "Words." }, new MeToo { With = "the teachers" }, new UnquantifiedChange { Of = "class size", More = false },
        ]).Select(figure => $"{figure.Measure.Kind}: {figure}").Should().Equal(
            "one-time-amount: 1500 USD per employee", "ongoing-amount: 2 USD per hour", "pay-rate: 23.91 USD per hour", "step-movement: 0 steps", "class-size-change: -2 pupils", "class-size-remedy: 100 USD per day",
            "staff-ratio: 500 pupils per position", "health-amount: 1750 USD per year", "health-paid-by-employer: 85 percent of the premium", "funding: 35000000 USD", "quantity: 410 minutes per week", "years: 3 years");

    private static PercentRaise Raise(decimal percent, int year) => new() { Percent = new Percent(percent), Year = year };

    private static StaffingRatio Positions(string staff, decimal count) => new() { Staff = staff, Positions = count };
}
