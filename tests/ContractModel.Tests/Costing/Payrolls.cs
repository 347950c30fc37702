using ContractModel.Costing;
using NodaTime;

namespace ContractModel.Tests.Costing;

/// <summary>Payrolls and scenarios for the tests. Every figure is made up.</summary>
internal static class Payrolls
{
    internal static readonly LocalDate FirstDay = new(2025, 7, 1);

    internal static readonly RollUp Fifth = new() { Name = "retirement", Percent = new Percent(20) };

    internal static PayrollModel Total(decimal total, int years, params ValueList<RollUp> rollUps) =>
        new() { Name = "Total", FirstDay = FirstDay, Years = years, Total = total, TotalFte = 10, TotalPeople = 12, RollUps = rollUps };

    /// <summary>One lane: 50,000, 52,000 and 54,000; one person on the first step, two on the last.</summary>
    internal static PayrollModel Small() => new()
    {
        Name = "Small", FirstDay = FirstDay, Years = 2, Lanes = ["A"], Steps = ["1", "2", "3"],
        Cells = [new("A", "1", 50_000), new("A", "2", 52_000), new("A", "3", 54_000)],
        People = [new() { Lane = "A", Step = "1" }, new() { Lane = "A", Step = "3", Count = 2 }],
        StepsFrom = FirstDay, HoursPerYear = 2_000,
    };

    /// <summary>Twelve lanes of twenty steps, and people spread over all of them.</summary>
    internal static PayrollModel Large(int people, int years = 3)
    {
        var (lanes, steps) = (Enumerable.Range(0, 12).Select(lane => $"L{lane}").ToArray(), Enumerable.Range(1, 20).Select(step => $"{step}").ToArray());
        return new()
        {
            Name = "Large", FirstDay = FirstDay, Years = years, Lanes = [.. lanes], Steps = [.. steps], StepsFrom = new(2026, 7, 1), RollUps = [Fifth],
            Cells = ValueList.From(lanes.SelectMany((lane, l) => steps.Select((step, s) => new PayCell(lane, step, PayOf(l, s))))),
            People = ValueList.From(Enumerable.Range(0, people).Select(i => new PlacedPeople { Who = $"p{i}", Lane = lanes[i % 12], Step = steps[i * 7 % 20], Fte = i % 5 == 0 ? 0.5m : 1m })),
        };
    }

    internal static decimal PayOf(int lane, int step) => 48_000 + (1_750 * lane) + (1_325 * step);

    internal static Scenario Of(params ValueList<Term> terms) => new() { Name = "s", Terms = terms };

    internal static PercentRaise Raise(decimal percent, LocalDate? day = null) => new() { Percent = new Percent(percent), Effective = day };

    internal static ScenarioCost Cost(this PayrollModel model, params ValueList<Term> terms) => CostComparison.Of(model, Of(terms)).Scenarios[0];
}
