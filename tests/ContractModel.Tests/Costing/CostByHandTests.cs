using ContractModel.Costing;
using NodaTime;
using static ContractModel.Tests.Costing.Payrolls;

namespace ContractModel.Tests.Costing;

/// <summary>Costs worked by hand beside each test.</summary>
public class CostByHandTests
{
    private const decimal Exactly = 0.0000001m;

    [Fact]
    public void Raises_OnTheFirstDayAndInsideTheYear_CompoundByDays()
    {
        var cost = Total(1_000_000, 2, Fifth).Cost(Raise(3, FirstDay), Raise(2, new(2026, 1, 1)));

        // 3% of 1,000,000 is 30,000. 2% of 1,030,000 is 20,600 a year, and 181 of the 365 days of 2025-26 lie after 2025.
        var part = 20_600m * 181 / 365;
        cost.Years[0].Totals.Ongoing.Should().BeApproximately((30_000 + part) * 1.2m, Exactly);
        cost.Years[1].Totals.Ongoing.Should().BeApproximately(50_600m * 1.2m, Exactly);
        cost.Totals.RollUps.Should().BeApproximately((30_000 + part + 50_600) * 0.2m, Exactly);
        cost.Years[0].Lines[1].Should().Match<CostLine>(line => line.Base == 1_030_000 && line.From == new LocalDate(2026, 1, 1) && line.Kind == CostKind.Raise);
        cost.Years[0].Lines[1].Fraction.Should().BeApproximately(181m / 365, Exactly);
    }

    [Fact]
    public void Raises_FromBeforeTheFirstYear_AreOwedBackApart()
    {
        // 6% as 3% from 2023-07-01 and 3% from 2024-07-01: 30,000 for 2023-24, 30,000 + 30,900 for 2024-25, and 60,900 each year from 2025-26.
        var cost = Total(1_000_000, 2, Fifth).Cost(Raise(3, new(2023, 7, 1)), Raise(3, new(2024, 7, 1)));

        cost.Years[0].Totals.Retroactive.Should().BeApproximately(90_900m * 1.2m, Exactly);
        cost.Years[0].Totals.Ongoing.Should().BeApproximately(60_900m * 1.2m, Exactly);
        cost.Years[1].Totals.Retroactive.Should().Be(0);
        cost.Totals.Total.Should().BeApproximately((90_900m + 121_800m) * 1.2m, Exactly);
    }

    [Fact]
    public void LeapYear_IsReckonedByItsOwnLength()
    {
        // 2027-28 has 366 days; from 2028-03-01 on 122 of them are left.
        var model = Total(1_000_000, 1) with { FirstDay = new(2027, 7, 1) };

        model.Cost(Raise(3, new(2028, 3, 1))).Totals.Total.Should().BeApproximately(30_000m * 122 / 366, Exactly);
    }

    [Fact]
    public void OneTimePay_IsPaidOnceOfTheRaisedYear()
    {
        var bonus = new PercentRaise { Percent = new Percent(1), OneTime = true };
        var cost = (Total(1_000_000, 2) with { RollUps = [Fifth with { OnOneTime = false }] }).Cost(Raise(2, FirstDay), bonus);

        cost.Years[0].Totals.OneTime.Should().Be(10_200); // 1% of 1,020,000
        cost.Years[1].Totals.OneTime.Should().Be(0);
        cost.Totals.RollUps.Should().Be(8_000); // 20% of 20,000 twice, and nothing on what is paid once
        cost.Years[0].Lines.Single(line => line.OneTime).Remark.Should().Be("no day is given: from the first day");
    }

    [Fact]
    public void LumpSums_AreByPersonPositionOrInAll()
    {
        static LumpSum Sum(string? per, bool ongoing = false) => new() { Amount = new Money(500), Per = per, Ongoing = ongoing, Effective = FirstDay };
        var model = Total(1_000_000, 2);

        model.Cost(Sum("employee")).Totals.OneTime.Should().Be(6_000);
        model.Cost(Sum("FTE")).Totals.OneTime.Should().Be(5_000);
        model.Cost(Sum(null)).Totals.OneTime.Should().Be(500);
        model.Cost(Sum("employee", ongoing: true)).Totals.Ongoing.Should().Be(12_000);
        model.Cost(Sum("day")).Unpriced.Should().ContainSingle().Which.Reason.Should().Be("the payroll does not say how often there is \"day\"");
    }

    [Fact]
    public void Baseline_MovesPeopleUpTheGrid()
    {
        var baseline = CostComparison.Of(Small()).Baseline;

        // Year 1: 52,000 + 2 x 54,000; year 2: 54,000 three times. Without movement it is 158,000.
        baseline.Select(year => (year.Pay, year.StepMovement)).Should().Equal((160_000m, 2_000m), (162_000m, 4_000m));
        baseline[0].PointOfPay.Should().Be(1_600);
    }

    [Fact]
    public void StepFreeze_SavesWhatTheMovementCosts()
    {
        var cost = Small().Cost(new StepMovement { Steps = 0 }, Raise(10, FirstDay));

        // Priced by day: the raise first, on 160,000 and 162,000; then the freeze, which saves the raised movement.
        cost.Years[0].Lines.Select(line => (line.Kind, line.Amount)).Should().Equal((CostKind.Raise, 16_000m), (CostKind.StepMovement, -2_200m));
        cost.Years[1].Totals.Total.Should().Be(16_200 - 4_400);
    }

    [Fact]
    public void TwoSteps_MoveTwiceAndStopAtTheTop() =>
        Small().Cost(new StepMovement { Steps = 2 }).Years.Select(year => year.Totals.Total).Should().Equal(2_000m, 0m);

    [Fact]
    public void StepMovement_OnAPayrollWithoutAny_MovesFromItsDayOn() =>
        (Small() with { StepsFrom = null }).Cost(new StepMovement { Steps = 1, Effective = FirstDay }).Years.Select(year => year.Totals.Total).Should().Equal(2_000m, 4_000m);

    [Fact]
    public void MinimumRate_RaisesOnlyWhoIsBelow()
    {
        var model = Small() with { StepsFrom = null };

        model.Cost(new PayRate { Amount = new Money(53_000), Per = "year" }).Years[0].Totals.Total.Should().Be(3_000);
        model.Cost(new PayRate { Amount = new Money(26), Per = "hour" }).Years[0].Totals.Total.Should().Be(2_000);
        (model with { HoursPerYear = null }).Cost(new PayRate { Amount = new Money(26), Per = "hour" }).Unpriced.Should().ContainSingle();
    }

    [Fact]
    public void ScheduleChange_TakesTheFirstStepAndAddsOneAtTheTop()
    {
        var change = new ScheduleChange { StepsRemoved = 1, StepsAdded = 1, Cells = [new() { Lane = "A", Step = "4", Amount = new Money(56_000) }] };

        // On the first day the person on step 1 goes to step 2, and then everybody moves: 54,000 and twice 56,000; in year 2 three times 56,000.
        Small().Cost(change).Years.Select(year => year.Totals.Total).Should().Equal(166_000m - 160_000, 168_000m - 162_000);
        Small().Cost(new ScheduleChange { StepsAdded = 1 }).Unpriced.Should().ContainSingle().Which.Reason.Should().Be("what 1 of the added steps pay is not given");
    }

    [Fact]
    public void ScheduleChange_AfterARaise_SetsTheAmountOfItsDay()
    {
        var change = new ScheduleChange { Cells = [new() { Lane = "A", Step = "3", Amount = new Money(60_000) }], Effective = FirstDay };

        // The raise gives 55,000 and 2 x 59,400; the cell is then set to 60,000, so that the two gain 1,200 more.
        (Small() with { StepsFrom = null }).Cost(change, Raise(10, FirstDay)).Years[0].Lines.Select(line => line.Amount).Should().Equal(15_800m, 1_200m);
    }

    [Theory]
    [InlineData(18, 180_000, 215_400)] // 18% first: 1.18 x 1.03
    [InlineData(null, 105_000, 221_025)] // 10.5% and 10.5%
    public void TotalRaise_WithoutSteps_IsSpreadAndSaysSo(int? first, int yearOne, int yearTwo)
    {
        var cost = Total(1_000_000, 2).Cost(new TotalRaise { Percent = new Percent(21), Years = 2, FirstYear = first is { } points ? new Percent(points) : null });

        cost.Years.Select(year => year.Totals.Total).Should().Equal(yearOne, yearTwo);
        cost.Years[0].Lines[0].Remark.Should().StartWith("the steps are not known");
    }

    [Fact]
    public void ContingentTerms_StandApartAndOnTop()
    {
        var cost = Total(1_000_000, 1).Cost(Raise(1, FirstDay) with { Contingency = "if enrolment holds" }, Raise(2, FirstDay));

        cost.Totals.Total.Should().Be(20_000);
        cost.Totals.Contingent.Should().Be(10_200);
    }

    [Fact]
    public void PositionsAndFunding_HaveNoRollUps()
    {
        var model = Total(1_000_000, 2, Fifth) with { Positions = [new("Nurse", 120_000)] };
        var cost = model.Cost(new StaffingRatio { Staff = "nurse", Positions = 3, Effective = new(2026, 7, 1) }, new Funding { For = "a fund", Amount = new Money(5_000) }, new Funding { For = "a programme", Amount = new Money(7_000), Per = "year" });

        cost.Years.Select(year => (year.Totals.Ongoing, year.Totals.OneTime)).Should().Equal((7_000m, 5_000m), (367_000m, 0m));
        cost.Totals.RollUps.Should().Be(0);
    }

    [Fact]
    public void WhatCannotBePriced_IsListedWithItsReason()
    {
        var cost = Total(1_000_000, 1).Cost(
            Raise(1), Raise(2) with { Rival = true }, Raise(3) with { Scope = "bus drivers" }, Raise(4, new(2026, 7, 1)), new MeToo { With = "SEIU" }, new StepMovement { Lanes = 1 }, new StepMovement(),
            new LumpSum { Amount = new Money(1, "CAD") }, new FreeTextTerm { Text = "respect" }, new ClassSizeCap { Cap = 30 }, new UnquantifiedChange { Of = "pay", More = true }, Raise(5, new(1066, 10, 14)), Raise(5_000));

        cost.Years[0].Lines.Should().ContainSingle();
        cost.Unpriced.Should().HaveCount(12).And.OnlyContain(term => term.Reason.Length > 5);
    }

    [Fact]
    public void Benefits_GrowByYear()
    {
        var model = Total(0, 2) with { Benefits = [new() { Name = "health", AmountPerFte = 1_000, Growth = new Percent(5) }] };

        CostComparison.Of(model).Baseline.Select(year => year.Total).Should().Equal(10_000m, 10_500m);
    }

    // AFSCME, "Costing 101": a payroll of 1,000,000, 3% in each of three years; each raise is paid in its own year and in those after it; a bonus is paid once.
    // https://slidegur.com/doc/44209/costing-101---afscmestaff.org
    [Fact]
    public void PublishedExample_OfThreeRaisesAndABonus()
    {
        var model = Total(1_000_000, 3) with { TotalPeople = 40 };
        var raises = model.Cost(Raise(3, FirstDay), Raise(3, FirstDay.PlusYears(1)), Raise(3, FirstDay.PlusYears(2)));

        raises.Years.Select(year => year.Lines.Sum(line => line.Amount)).Should().Equal(30_000m, 60_900m, 92_727m);
        raises.Years[2].Lines.Select(line => line.Amount).Should().Equal(30_000m, 30_900m, 31_827m);
        model.Cost(new LumpSum { Amount = new Money(750), Per = "employee", Effective = FirstDay }).Years.Select(year => year.Lines.Sum(line => line.Amount)).Should().Equal(30_000m, 0m, 0m);
        model.Cost(Raise(3, FirstDay) with { OneTime = true }).Years.Select(year => year.Lines.Sum(line => line.Amount)).Should().Equal(30_000m, 0m, 0m);
    }

    // K. Knauss, "Employee Contract Costing & Budget Implications" (2012, rev. 2013), page 7: 325.3 FTE, salaries of 25,442,511, average 78,212; payroll tax 1,946,352 (7.65%).
    // https://vdocuments.net/employee-contract-costing-budget-implications.html
    [Fact]
    public void PublishedExample_OfATeachersPayroll()
    {
        var model = Total(25_442_511, 1, new RollUp { Name = "FICA and Medicare", Percent = new Percent(7.65m) }) with { TotalFte = 325.3m, Rounding = RoundingRule.Dollar };
        var year = CostComparison.Of(model).Baseline[0];

        model.Round(year.RollUps).Should().Be(1_946_352);
        Math.Floor(year.Pay / 325.3m).Should().Be(78_212);
    }
}
