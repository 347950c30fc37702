using BenchmarkDotNet.Attributes;
using NodaTime;

namespace ContractModel.Benchmarks;

/// <summary>What does the state as of a random day of a long log cost, beside that of its last day?</summary>
[MemoryDiagnoser]
public class AsOfBenchmarks
{
    private const int Days = 256;

    private NegotiationLog _log = SyntheticLog.OfLength(0);
    private LocalDate[] _days = [];
    private int _next;

    [Params(100_000)]
    public int Events { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        _log = SyntheticLog.OfLength(Events);
        _days = [.. Enumerable.Range(0, Days).Select(Day)];
        FullReplay();
    }

    [Benchmark(Baseline = true)]
    public NegotiationState FullReplay() => Negotiation.Replay(_log);

    [Benchmark]
    public NegotiationState AsOfSomeDay() => Negotiation.Replay(_log, _days[_next++ % Days]);

    // Spread evenly over the log, in no order, the same in each run.
    private LocalDate Day(int number) => SyntheticLog.DayOf((int)(Events * (long)(number * 97 % Days) / Days));
}
