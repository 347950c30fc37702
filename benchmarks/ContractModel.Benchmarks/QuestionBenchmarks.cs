using BenchmarkDotNet.Attributes;

namespace ContractModel.Benchmarks;

/// <summary>What do all deadlines, the next steps of both sides and the audit of a real round cost?</summary>
[MemoryDiagnoser]
public class QuestionBenchmarks
{
    private NegotiationLog _log = SyntheticLog.OfLength(0);

    [ParamsSource(nameof(Samples))]
    public string Sample { get; set; } = "";

    public static IEnumerable<string> Samples => Directory.GetFiles(Folder, "*.json").Select(path => Path.GetFileNameWithoutExtension(path)).Order(StringComparer.Ordinal);

    private static string Folder => Path.Combine(AppContext.BaseDirectory, "samples");

    [GlobalSetup]
    public void Setup()
    {
        _log = NegotiationLog.Read(Path.Combine(Folder, $"{Sample}.json"));
        Negotiation.Replay(_log);
    }

    [Benchmark]
    public int ReplayAndAskEverything()
    {
        var state = Negotiation.Replay(_log);
        var answers = state.Audit().Count;
        foreach (var table in state.Tables.Values) answers += table.Deadlines.Count + table.NextSteps(Side.Union).Count + table.NextSteps(Side.Employer).Count;
        return answers;
    }
}
