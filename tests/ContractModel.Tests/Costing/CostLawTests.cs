using ContractModel.Costing;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using static ContractModel.Tests.Costing.Payrolls;

namespace ContractModel.Tests.Costing;

/// <summary>What holds for every costing.</summary>
public class CostLawTests
{
    private const decimal Exactly = 0.000001m;

    private static readonly Gen<PercentRaise[]> Raises =
        (from percent in Gen.Choose(-300, 900) from day in Gen.Choose(-400, 1_000) from oneTime in Gen.Elements(false, false, true) select Raise(percent / 100m, FirstDay.PlusDays(day)) with { OneTime = oneTime }).ArrayOf(4);

    [Fact]
    public void LargeGrid_CostsWhatEachPersonCosts()
    {
        var model = Large(1_000);
        var cost = model.Cost(Raise(4, FirstDay), Raise(3, new(2026, 7, 1)));

        // Person by person: nobody moves in the first year, one step on 2026-07-01 and one on 2027-07-01.
        var expected = new decimal[3];
        for (var i = 0; i < 1_000; i++)
        {
            for (var year = 0; year < 3; year++)
            {
                var pay = PayOf(i % 12, Math.Min((i * 7 % 20) + year, 19)) * (i % 5 == 0 ? 0.5m : 1m);
                expected[year] += pay * ((year == 0 ? 1.04m : 1.04m * 1.03m) - 1) * 1.2m;
            }
        }

        cost.Years.Select(year => year.Totals.Total).Should().Equal(expected);
        model.Findings.Should().OnlyContain(finding => finding.Code == Code.CellWithoutPeople);
    }

    [Fact]
    public void Cost_IsAdditiveOverPeople() => Prop.ForAll(Raises.ToArbitrary(), raises =>
    {
        var (all, some) = (Large(60), Large(25));
        var others = all with { People = ValueList.From(all.People.Skip(25)) };
        return Math.Abs(Total(all, raises) - Total(some, raises) - Total(others, raises)) < Exactly;
    }).ShouldHold();

    [Fact]
    public void Cost_IsAdditiveOverYearsAndLines() => Prop.ForAll(Raises.ToArbitrary(), raises =>
    {
        var cost = Large(30).Cost([.. raises]);
        return Math.Abs(cost.Totals.Total - cost.Years.Sum(year => year.Totals.Total)) < Exactly && Math.Abs(cost.Totals.Total - cost.Years.SelectMany(year => year.Lines).Sum(line => line.Amount)) < Exactly;
    }).ShouldHold();

    [Fact]
    public void ZeroRaises_CostZero() => Prop.ForAll(Raises.ToArbitrary(), raises => Total(Large(30), [.. raises.Select(raise => raise with { Percent = default })]) == 0).ShouldHold();

    [Fact]
    public void OrderOfRaisesOnOneDay_DoesNotMatter() => Prop.ForAll(Raises.ToArbitrary(), raises =>
    {
        PercentRaise[] sameDay = [.. raises.Select(raise => raise with { Effective = FirstDay.PlusDays(100) })];
        return Total(Large(30), sameDay) == Total(Large(30), [.. sameDay.Reverse()]);
    }).ShouldHold();

    [Fact]
    public void CompoundingIsTheProduct() => Prop.ForAll(Raises.ToArbitrary(), raises =>
    {
        var product = raises.Aggregate(1m, (factor, raise) => factor * (1 + raise.Percent.Fraction));
        var cost = Payrolls.Total(1_000_000, 1).Cost([.. raises.Select(raise => raise with { Effective = FirstDay, OneTime = false })]);
        return Math.Abs(cost.Totals.Total - (1_000_000 * (product - 1))) < Exactly;
    }).ShouldHold();

    [Fact]
    public void LinesOfRaises_AreBaseTimesRateTimesPart() => Prop.ForAll(Raises.ToArbitrary(), raises =>
        Large(30).Cost([.. raises]).Years.SelectMany(year => year.Lines).Where(line => line.Term is not null).All(line => Math.Abs((line.Base * ((PercentRaise)line.Term!).Percent.Fraction * line.Fraction) - line.Amount) < Exactly)).ShouldHold();

    [Fact]
    public void Allocation_DoesNotGrowWithThePeople()
    {
        var scenarios = Enumerable.Range(1, 20).Select(i => Of(Raise(i, FirstDay), Raise(2, new(2026, 1, 1)))).ToArray();
        var (few, many) = (Large(240, 5), Large(10_000, 5));
        CostComparison.Of(few, scenarios);

        Math.Abs(BytesOf(many, scenarios) - BytesOf(few, scenarios)).Should().BeLessThan(4_096);
    }

    [Fact]
    public void Of_AmountsPastAnExactDecimal_Overflows()
    {
        var cost = () => Payrolls.Total(decimal.MaxValue, 1).Cost(Raise(900));

        cost.Should().Throw<OverflowException>();
    }

    [Fact]
    public void Of_PayrollInContradiction_IsRefused()
    {
        var cost = () => CostComparison.Of(Small() with { Total = 1 });

        cost.Should().Throw<ArgumentException>().WithMessage("total: The payroll has a grid and a total*");
    }

    private static decimal Total(PayrollModel model, PercentRaise[] raises) => model.Cost([.. raises]).Totals.Total;

    private static long BytesOf(PayrollModel model, Scenario[] scenarios)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        CostComparison.Of(model, scenarios);
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }
}
