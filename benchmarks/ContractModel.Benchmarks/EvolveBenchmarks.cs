using BenchmarkDotNet.Attributes;

namespace ContractModel.Benchmarks;

/// <summary>What does one more event cost on the state of a log?</summary>
[MemoryDiagnoser]
public class EvolveBenchmarks
{
    private NegotiationState _state = Negotiation.Replay(SyntheticLog.OfLength(0));
    private BargainingEvent _next = SyntheticLog.Event(0);

    [Params(1_000, 100_000)]
    public int Events { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        _state = Negotiation.Replay(SyntheticLog.OfLength(Events));
        _next = SyntheticLog.Event(Events);
    }

    [Benchmark]
    public NegotiationState Evolve() => Negotiation.Evolve(_state, _next);
}
