using BenchmarkDotNet.Attributes;
using ContractModel.Benchmarks.Baselines;

namespace ContractModel.Benchmarks;

/// <summary>What does it cost to build a log of events already made, checks and numbering included? Beside it the replay, so that no work hides.</summary>
[MemoryDiagnoser]
public class BuildLogBenchmarks
{
    private NegotiationLog _log = SyntheticLog.OfLength(0);
    private BargainingEvent[] _objects = [];
    private PlainEvent[] _events = [];

    [Params(100_000)]
    public int Events { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        _log = SyntheticLog.OfLength(Events);
        _objects = [.. _log.Events];
        _events = PlainLog.EventsOf(_log);
        Negotiation.Replay(_log);
    }

    [Benchmark(Baseline = true)]
    public Baselines.HandMutable HandMutable() => Baselines.HandMutable.Fold(_events);

    [Benchmark]
    public NegotiationLog Build()
    {
        var log = new NegotiationLog(_log.Negotiation, _objects);
        return log.LastDay == default ? throw new InvalidOperationException("The log is empty.") : log; // its last day makes the index too
    }

    [Benchmark]
    public NegotiationState Replay() => Negotiation.Replay(_log);
}
