using System.Globalization;
using BenchmarkDotNet.Attributes;

namespace ContractModel.Benchmarks;

/// <summary>What does it cost to bring many rounds to one line of summary each, on one core and on all there are?</summary>
[MemoryDiagnoser]
public class PortfolioBenchmarks
{
    private const int Events = 300;

    private NegotiationLog[] _logs = [];

    [Params(10_000)]
    public int Logs { get; set; }

    /// <summary>Prints what the logs hold, and the most that is held, garbage included, when they are summarized again and again.</summary>
    internal static void PrintMemory(TextWriter output)
    {
        var portfolio = new PortfolioBenchmarks { Logs = 10_000 };
        portfolio.Setup();
        var held = GC.GetTotalMemory(forceFullCollection: true);
        var most = held;
        for (var pass = 0; pass < 10; pass++)
        {
            var lines = portfolio.Parallel();
            most = Math.Max(most, GC.GetTotalMemory(forceFullCollection: false));
            GC.KeepAlive(lines);
        }

        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"logs {held >> 20} MB, at the most {most >> 20} MB when they are summarized"));
    }

    // Every log has its own events, so that memory is read as it would be in a real portfolio.
    [GlobalSetup]
    public void Setup()
    {
        _logs = new NegotiationLog[Logs];
        System.Threading.Tasks.Parallel.For(0, Logs, number => _logs[number] = SyntheticLog.OfLength(Events));
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

        return string.Create(CultureInfo.InvariantCulture, $"{state}; {open} open, {agreed} agreed; {table.Sessions}");
    }
}
