using BenchmarkDotNet.Attributes;
using ContractModel.Procedures;
using NodaTime;

namespace ContractModel.Benchmarks;

/// <summary>What does the chain of steps to the first lawful strike cost, from the start of bargaining?</summary>
[MemoryDiagnoser]
public class ProjectionBenchmarks
{
    private TableState? _table;

    [ParamsSource(nameof(Laws))]
    public string Law { get; set; } = "";

    public static IEnumerable<string> Laws => ProcedureLibrary.BuiltIn.Ids;

    [GlobalSetup]
    public void Setup()
    {
        var head = new Negotiation
        {
            Id = "round",
            Name = "Round",
            Procedure = Law,
            Tables = [new Table { Id = "main", Name = "Main" }],
            Expiring = new Agreement { Title = "Agreement", Term = new Period(new LocalDate(2023, 7, 1), new LocalDate(2026, 6, 30)) },
        };
        _table = Negotiation.Replay(new NegotiationLog(head, [new SessionHeld { Id = "s1", On = new LocalDate(2026, 3, 2) }])).Tables["main"];
    }

    [Benchmark]
    public Projection ToTheFirstLawfulStrike() => _table!.Project(LegalAction.Strike);
}
