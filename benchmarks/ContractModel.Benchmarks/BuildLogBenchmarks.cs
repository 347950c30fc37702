using BenchmarkDotNet.Attributes;
using ContractModel.Benchmarks.Baselines;

namespace ContractModel.Benchmarks;

/// <summary>What does it cost to build a log of events already made, checks and numbering included? Beside it the replay, so that no work hides.</summary>
[MemoryDiagnoser]
public class BuildLogBenchmarks
{
    private NegotiationLog _log = SyntheticLog.OfLength(0);
    private BargainingEvent[] _objects = [];
    private BargainingEvent[] _unordered = [];
    private PlainEvent[] _events = [];

    [Params(100_000)]
    public int Events { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        _log = SyntheticLog.OfLength(Events);
        _objects = [.. _log.Events];
        _unordered = [.. _log.Events.Select((e, number) => e with { Id = $"{number % 10}-{e.Id}" })];
        _events = PlainLog.EventsOf(_log);
        Negotiation.Replay(_log);
    }

    [Benchmark(Baseline = true)]
    public Baselines.HandMutable HandMutable() => Baselines.HandMutable.Fold(_events);

    [Benchmark]
    public NegotiationLog Build() => Build(_objects);

    /// <summary>Ids that are not in order are checked with a table of them.</summary>
    [Benchmark]
    public NegotiationLog BuildWithIdsInNoOrder() => Build(_unordered);

    [Benchmark]
    public NegotiationState Replay() => Negotiation.Replay(_log);

    private NegotiationLog Build(BargainingEvent[] events)
    {
        var log = new NegotiationLog(_log.Negotiation, events);
        return log.LastDay == default ? throw new InvalidOperationException("The log is empty.") : log; // its last day makes the index too
    }
}
