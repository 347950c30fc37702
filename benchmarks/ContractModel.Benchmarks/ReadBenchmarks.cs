using System.Text;
using System.Text.Json;
using BenchmarkDotNet.Attributes;

namespace ContractModel.Benchmarks;

/// <summary>How long does it take to read a log from JSON with every check, beside a bare pass over its tokens?</summary>
[MemoryDiagnoser]
public class ReadBenchmarks
{
    private byte[] _utf8 = [];

    [Params(10_000)]
    public int Events { get; set; }

    [GlobalSetup]
    public void Setup() => _utf8 = Encoding.UTF8.GetBytes(SyntheticLog.OfLength(Events).ToJson());

    [Benchmark(Baseline = true)]
    public int TokenPass()
    {
        var reader = new Utf8JsonReader(_utf8);
        var tokens = 0;
        while (reader.Read()) tokens++;
        return tokens;
    }

    [Benchmark]
    public NegotiationLog Read()
    {
        using var stream = new MemoryStream(_utf8);
        return NegotiationLog.Read(stream);
    }
}
