using System.Text;
using System.Text.Json;
using BenchmarkDotNet.Attributes;

namespace ContractModel.Benchmarks;

/// <summary>How long does it take to write a log as JSON, beside a bare pass over the tokens of what is written?</summary>
[MemoryDiagnoser]
public class WriteBenchmarks
{
    private NegotiationLog _log = SyntheticLog.OfLength(0);
    private byte[] _utf8 = [];
    private byte[] _written = [];

    [Params(10_000)]
    public int Events { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        _log = SyntheticLog.OfLength(Events);
        _utf8 = Encoding.UTF8.GetBytes(_log.ToJson());
        _written = new byte[_utf8.Length];
    }

    [Benchmark(Baseline = true)]
    public int TokenPass()
    {
        var reader = new Utf8JsonReader(_utf8);
        var tokens = 0;
        while (reader.Read()) tokens++;
        return tokens;
    }

    [Benchmark]
    public long Write()
    {
        using var stream = new MemoryStream(_written);
        _log.Write(stream);
        return stream.Position;
    }
}
