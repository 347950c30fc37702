using System.Diagnostics;
using System.Globalization;
using System.Text;

namespace ContractModel.Benchmarks;

/// <summary>Do replay, reading and a portfolio grow with the events and no faster? Prints the best time of several, and its ratio to that of a tenth of the events.</summary>
internal static class Growth
{
    private const long EventsForEachSize = 3_000_000; // a small log is measured more often than a large one
    private const int LeastRuns = 5;
    private const int RoundsBefore = 3;
    private const int EventsOfOneRound = 250; // in the portfolio

    private static readonly int[] Sizes = [1_000, 10_000, 100_000, 1_000_000];

    internal static void Print(TextWriter output)
    {
        output.WriteLine($"{"events",9} {"replay ms",11} {"ratio",6} {"read ms",11} {"ratio",6} {"portfolio ms",13} {"ratio",6}");
        for (var round = 0; round < RoundsBefore; round++)
        {
            Measure(Sizes[1]);
            Thread.Sleep(TimeSpan.FromSeconds(1)); // the runtime compiles what was used often when nothing else is going on
        }

        var before = default(Times);
        foreach (var size in Sizes)
        {
            var now = Measure(size);
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{size,9} {now.Replay,11:F3} {Ratio(now.Replay, before.Replay),6} {now.Read,11:F3} {Ratio(now.Read, before.Read),6} {now.Portfolio,13:F3} {Ratio(now.Portfolio, before.Portfolio),6}"));
            before = now;
        }
    }

    private static string Ratio(double now, double before) => before == 0 ? "" : string.Create(CultureInfo.InvariantCulture, $"{now / before:F1}");

    private static Times Measure(int events)
    {
        var log = SyntheticLog.OfLength(events);
        var runs = (int)Math.Max(LeastRuns, EventsForEachSize / events);
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(log.ToJson()));
        var read = Best(Math.Max(LeastRuns, runs / 10), () =>
        {
            stream.Position = 0;
            return NegotiationLog.Read(stream);
        });
        Negotiation.Replay(log); // builds the log's index, which is made once
        var rounds = Enumerable.Range(0, events / EventsOfOneRound).Select(_ => SyntheticLog.OfLength(EventsOfOneRound)).ToArray();
        var portfolio = Best(Math.Max(LeastRuns, runs / 10), () => Array.ConvertAll(rounds, PortfolioBenchmarks.Summary));
        return new Times(Best(runs, () => Negotiation.Replay(log)), read, portfolio);
    }

    private static double Best<T>(int runs, Func<T> work)
    {
        var best = TimeSpan.MaxValue;
        for (var run = 0; run < runs; run++)
        {
            var start = Stopwatch.GetTimestamp();
            var result = work();
            var taken = Stopwatch.GetElapsedTime(start);
            GC.KeepAlive(result);
            if (taken < best) best = taken;
        }

        return best.TotalMilliseconds;
    }

    private readonly record struct Times(double Replay, double Read, double Portfolio);
}
