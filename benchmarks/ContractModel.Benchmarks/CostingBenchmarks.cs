using BenchmarkDotNet.Attributes;
using ContractModel.Costing;
using NodaTime;

namespace ContractModel.Benchmarks;

/// <summary>What does pricing 20 scenarios over five years cost, for a few people and for many?</summary>
[MemoryDiagnoser]
public class CostingBenchmarks
{
    private static readonly LocalDate FirstDay = new(2025, 7, 1);

    private readonly Scenario[] _scenarios = [.. Enumerable.Range(1, 20).Select(ScenarioOf)];
    private PayrollModel _payroll = Payroll(0);

    [Params(240, 10_000)]
    public int People { get; set; }

    [GlobalSetup]
    public void Setup() => _payroll = Payroll(People);

    [Benchmark]
    public decimal PriceTwentyScenarios()
    {
        var total = 0m;
        foreach (var cost in CostComparison.Of(_payroll, _scenarios).Scenarios) total += cost.Totals.Total;
        return total;
    }

    private static Scenario ScenarioOf(int number) => new()
    {
        Name = $"scenario {number}",
        Terms =
        [
            new PercentRaise { Percent = new Percent(number), Effective = FirstDay },
            new PercentRaise { Percent = new Percent(2), Effective = new LocalDate(2026, 1, 1) },
            new PercentRaise { Percent = new Percent(1.5m), Year = 3 },
            new LumpSum { Amount = new Money(1_000), Per = "employee" },
            new StepMovement { Steps = number % 3, Effective = new LocalDate(2027, 7, 1) },
        ],
    };

    private static PayrollModel Payroll(int people)
    {
        string[] lanes = [.. Enumerable.Range(0, 12).Select(lane => $"lane {lane}")];
        string[] steps = [.. Enumerable.Range(0, 20).Select(step => $"step {step}")];
        return new()
        {
            Name = "Synthetic", FirstDay = FirstDay, Years = 5, Lanes = [.. lanes], Steps = [.. steps], StepsFrom = new LocalDate(2026, 7, 1),
            Cells = ValueList.From(lanes.SelectMany((lane, l) => steps.Select((step, s) => new PayCell(lane, step, 48_000 + (1_750 * l) + (1_325 * s))))),
            People = ValueList.From(Enumerable.Range(0, people).Select(i => new PlacedPeople { Lane = lanes[i % 12], Step = steps[i * 7 % 20] })),
            RollUps = [new() { Name = "retirement", Percent = new Percent(19.1m) }, new() { Name = "Medicare", Percent = new Percent(1.45m) }],
        };
    }
}
