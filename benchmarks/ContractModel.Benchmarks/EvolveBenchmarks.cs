using BenchmarkDotNet.Attributes;

namespace ContractModel.Benchmarks;

/// <summary>What does one more event cost on a state with few provisions and with many?</summary>
[MemoryDiagnoser]
public class EvolveBenchmarks
{
    private const int Events = 10_000;

    private NegotiationState _state = Negotiation.Replay(SyntheticLog.OfLength(0));
    private NegotiationState _changed = Negotiation.Replay(SyntheticLog.OfLength(0));
    private BargainingEvent _next = SyntheticLog.Event(0);
    private BargainingEvent _afterThat = SyntheticLog.Event(0);

    [Params(60, 1_000)]
    public int Provisions { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        _state = Negotiation.Replay(SyntheticLog.OfLength(Events, Provisions));
        _next = SyntheticLog.Event(Events, Provisions);
        _changed = _state;
        for (var number = Events; number < 2 * Events; number++) _changed = Negotiation.Evolve(_changed, SyntheticLog.Event(number, Provisions));
        _afterThat = SyntheticLog.Event(2 * Events, Provisions);
        if (_state.Tables["main"].Provisions.Count != Provisions) throw new InvalidOperationException("Some provision was never touched.");
    }

    [Benchmark]
    public NegotiationState Evolve() => Negotiation.Evolve(_state, _next);

    /// <summary>The same on a state that has gone on event by event until every provision had changed.</summary>
    [Benchmark]
    public NegotiationState EvolveWhenAllHaveChanged() => Negotiation.Evolve(_changed, _afterThat);
}
