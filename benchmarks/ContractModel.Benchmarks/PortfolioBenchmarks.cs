using BenchmarkDotNet.Attributes;

namespace ContractModel.Benchmarks;

/// <summary>What does it cost to bring many rounds to one line of summary each, on one core and on all there are?</summary>
[MemoryDiagnoser]
public class PortfolioBenchmarks
{
    private const int Events = 300;

    private NegotiationLog[] _logs = [];

    [Params(1_000)]
    public int Logs { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        _logs = [.. Enumerable.Range(0, Logs).Select(_ => SyntheticLog.OfLength(Events))];
        if (!Sequential().AsSpan().SequenceEqual(Parallel())) throw new InvalidOperationException("The summaries differ."); // also makes each log's index
    }

    [Benchmark(Baseline = true)]
    public string[] Sequential()
    {
        var lines = new string[_logs.Length];
        for (var i = 0; i < lines.Length; i++) lines[i] = Summary(_logs[i]);
        return lines;
    }

    [Benchmark]
    public string[] Parallel()
    {
        var lines = new string[_logs.Length];
        System.Threading.Tasks.Parallel.ForEach(_logs, (log, _, number) => lines[number] = Summary(log));
        return lines;
    }

    internal static string Summary(NegotiationLog log)
    {
        var state = Negotiation.Replay(log);
        var table = state.Tables["main"];
        var (open, agreed) = (0, 0);
        foreach (var provision in table.Provisions.Values)
        {
            if (provision.Status == ProvisionStatus.Open) open++;
            else if (provision.Status == ProvisionStatus.TentativelyAgreed) agreed++;
        }

        return string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{state}; {open} open, {agreed} agreed; {table.Sessions}");
    }
}
