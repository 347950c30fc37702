using System.Globalization;
using System.Text;

namespace ContractModel.Benchmarks;

/// <summary>How many bytes does a log that was read from JSON hold for each event? Strings that are not shared are counted in.</summary>
internal static class BytesPerEvent
{
    private const int Events = 100_000;

    internal static void Print(TextWriter output)
    {
        Read(SyntheticLog.OfProposals(1_000, sharedSource: true)); // what is made once is made here, and not counted
        Print(output, "proposal, source shared by the 20 of a day", SyntheticLog.OfProposals(Events, sharedSource: true));
        Print(output, "proposal, source of its own", SyntheticLog.OfProposals(Events, sharedSource: false));
        Print(output, "mixed log, no sources", SyntheticLog.OfLength(Events));
    }

    private static void Print(TextWriter output, string name, NegotiationLog written)
    {
        var (log, index, copies) = Measure(Encoding.UTF8.GetBytes(written.ToJson()));
        var line = string.Create(CultureInfo.InvariantCulture, $"{name,-45} {log,6:F1} bytes held per event; the index adds {index,4:F1}, the copies for days of the past {copies,4:F1} ({(index + copies) / log,5:P1})");
        output.WriteLine(line);
    }

    private static (double Log, double Index, double Copies) Measure(byte[] utf8)
    {
        var before = GC.GetTotalMemory(forceFullCollection: true);
        var log = Read(utf8);
        var read = GC.GetTotalMemory(forceFullCollection: true);
        _ = log.LastDay; // makes the index
        var indexed = GC.GetTotalMemory(forceFullCollection: true);
        Negotiation.Replay(log, log.Events[Events / 2].On.Anchor);
        var copied = GC.GetTotalMemory(forceFullCollection: true);
        GC.KeepAlive(log);
        GC.KeepAlive(utf8);
        return ((read - before) / (double)Events, (indexed - read) / (double)Events, (copied - indexed) / (double)Events);
    }

    private static void Read(NegotiationLog log) => Negotiation.Replay(Read(Encoding.UTF8.GetBytes(log.ToJson())));

    private static NegotiationLog Read(byte[] utf8)
    {
        using var stream = new MemoryStream(utf8);
        return NegotiationLog.Read(stream);
    }
}
