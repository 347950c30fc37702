using System.Diagnostics;
using System.Globalization;
using System.Text;

namespace ContractModel.Benchmarks;

/// <summary>Do replay and reading grow with the events and no faster? Prints the best time of several, and its ratio to that of a tenth of the events.</summary>
internal static class Growth
{
    private const long EventsForEachSize = 3_000_000; // a small log is measured more often than a large one
    private const int LeastRuns = 5;

    private static readonly int[] Sizes = [1_000, 10_000, 100_000, 1_000_000];

    internal static void Print(TextWriter output)
    {
        output.WriteLine($"{"events",9} {"replay ms",11} {"ratio",6} {"read ms",11} {"ratio",6}");
        Measure(SyntheticLog.OfLength(Sizes[1])); // everything is compiled here
        var (replay, read) = (0.0, 0.0);
        foreach (var size in Sizes)
        {
            var now = Measure(SyntheticLog.OfLength(size));
            var (ofReplay, ofRead) = (Ratio(now.Replay, replay), Ratio(now.Read, read));
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{size,9} {now.Replay,11:F3} {ofReplay,6} {now.Read,11:F3} {ofRead,6}"));
            (replay, read) = now;
        }
    }

    private static string Ratio(double now, double before) => before == 0 ? "" : string.Create(CultureInfo.InvariantCulture, $"{now / before:F1}");

    private static (double Replay, double Read) Measure(NegotiationLog log)
    {
        var runs = (int)Math.Max(LeastRuns, EventsForEachSize / log.Events.Count);
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(log.ToJson()));
        var read = Best(Math.Max(LeastRuns, runs / 10), () =>
        {
            stream.Position = 0;
            return NegotiationLog.Read(stream);
        });
        Negotiation.Replay(log); // builds the log's index, which is made once
        return (Best(runs, () => Negotiation.Replay(log)), read);
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
}
