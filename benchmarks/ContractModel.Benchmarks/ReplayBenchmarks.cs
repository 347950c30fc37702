using BenchmarkDotNet.Attributes;
using ContractModel.Benchmarks.Baselines;

namespace ContractModel.Benchmarks;

/// <summary>How long does it take to fold a whole log, once it has been built, beside the same fold written by hand in four styles?</summary>
[MemoryDiagnoser]
public class ReplayBenchmarks
{
    private readonly TypeHandlers _handlers = new();
    private NegotiationLog _log = SyntheticLog.OfLength(0);
    private PlainEvent[] _events = [];
    private Baselines.DensePass.Prepared _prepared = new([]);

    [Params(1_000, 100_000)]
    public int Events { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        _log = SyntheticLog.OfLength(Events);
        _events = PlainLog.EventsOf(_log);
        _prepared = new Baselines.DensePass.Prepared(_events);
        var standings = HandMutable().Standings();
        standings.RequireSame(HandImmutable().Standings(), nameof(HandImmutable));
        standings.RequireSame(TypeHandlers().Standings(), nameof(TypeHandlers));
        standings.RequireSame(DensePass().Standings(), nameof(DensePass));
        standings.RequireSame(Replay()); // also builds the log's index, which is made once
    }

    [Benchmark]
    public Baselines.DensePass DensePass() => Baselines.DensePass.Fold(_prepared);

    [Benchmark(Baseline = true)]
    public Baselines.HandMutable HandMutable() => Baselines.HandMutable.Fold(_events);

    [Benchmark]
    public Baselines.HandImmutable HandImmutable() => Baselines.HandImmutable.Fold(_events);

    [Benchmark]
    public Baselines.HandImmutable TypeHandlers() => _handlers.Fold(_events);

    [Benchmark]
    public NegotiationState Replay() => Negotiation.Replay(_log);
}
