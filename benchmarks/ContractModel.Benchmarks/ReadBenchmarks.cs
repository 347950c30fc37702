using System.Text;
using System.Text.Json;
using BenchmarkDotNet.Attributes;
using ContractModel.Benchmarks.Baselines;

namespace ContractModel.Benchmarks;

/// <summary>How long does it take to read a log from JSON with every check, beside source-generated reading of plain records without any?</summary>
[MemoryDiagnoser]
public class ReadBenchmarks
{
    private byte[] _utf8 = [];

    [Params(10_000)]
    public int Events { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        var log = SyntheticLog.OfLength(Events);
        _utf8 = Encoding.UTF8.GetBytes(log.ToJson());
        if (!SourceGenerated().Events.SequenceEqual(PlainLog.EventsOf(log))) throw new InvalidOperationException("The plain records read are not those of the log.");
    }

    [Benchmark]
    public int TokenPass()
    {
        var reader = new Utf8JsonReader(_utf8);
        var tokens = 0;
        while (reader.Read()) tokens++;
        return tokens;
    }

    [Benchmark(Baseline = true)]
    public PlainLog SourceGenerated() => JsonSerializer.Deserialize(_utf8, PlainJson.Default.PlainLog)!;

    [Benchmark]
    public NegotiationLog Read()
    {
        using var stream = new MemoryStream(_utf8);
        return NegotiationLog.Read(stream);
    }
}
