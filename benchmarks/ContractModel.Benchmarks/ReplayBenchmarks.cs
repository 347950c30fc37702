using BenchmarkDotNet.Attributes;

namespace ContractModel.Benchmarks;

/// <summary>How long does it take to fold a whole log, once it has been built?</summary>
[MemoryDiagnoser]
public class ReplayBenchmarks
{
    private NegotiationLog _log = SyntheticLog.OfLength(0);

    [Params(1_000, 100_000)]
    public int Events { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        _log = SyntheticLog.OfLength(Events);
        Negotiation.Replay(_log); // builds the log's index, which is made once
    }

    [Benchmark]
    public NegotiationState Replay() => Negotiation.Replay(_log);
}
