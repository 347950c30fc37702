using System.Text;

namespace ContractModel.Tests.Json;

/// <summary>What reading and writing a log allocate for each event, counted on the thread that does it. Reading makes the event, its id, its place, and the
/// memory of the text and its tokens where the reading before left none; writing, the texts of its day and provision.</summary>
public class LogAllocationTests
{
    private const int MostBytesOfProposal = 500;
    private const int MostBytesOfProposalWithSource = 700;
    private const int MostBytesOfWriting = 150;

    [Theory]
    [InlineData(1_000)]
    [InlineData(10_000)]
    [InlineData(100_000)]
    public void Read_LogOfAnyLength_AllocatesNoMoreForEachEvent(int events)
    {
        var text = Text(events, Proposal);

        BytesOfReading(text).Should().BeLessThan((long)events * MostBytesOfProposal);
    }

    [Theory]
    [InlineData(1_000)]
    [InlineData(10_000)]
    public void Read_LogWithSources_AllocatesNoMoreForEachEvent(int events)
    {
        var text = Text(events, number => $$"""{"kind":"proposal-made","id":"e{{number}}","on":"2026-03-02","provision":"{{(number % 60) + 1}}","by":"union","sources":["https://union.example/bargaining/updates/{{number / 20}}"]}""");

        BytesOfReading(text).Should().BeLessThan((long)events * MostBytesOfProposalWithSource);
    }

    [Theory]
    [InlineData(1_000)]
    [InlineData(10_000)]
    [InlineData(100_000)]
    public void Write_LogOfAnyLength_AllocatesNoMoreForEachEvent(int events)
    {
        var log = NegotiationLog.Parse(Text(events, Proposal));
        log.Write(Stream.Null);

        var before = GC.GetAllocatedBytesForCurrentThread();
        log.Write(Stream.Null);
        var bytes = GC.GetAllocatedBytesForCurrentThread() - before;

        bytes.Should().BePositive().And.BeLessThan(100_000 + ((long)events * MostBytesOfWriting));
    }

    [Fact]
    public void Parse_SourcesWrittenAlike_AreOneList()
    {
        var log = NegotiationLog.Parse(Text(3, number => $$"""{"kind":"session-held","id":"s{{number}}","on":"2026","sources":["a",{"where":"b","page":"{{number / 2}}"}]}"""));

        (log.Events[0].Sources.AsSpan() == log.Events[1].Sources.AsSpan()).Should().BeTrue();
        log.Events[2].Sources[0].Should().BeSameAs(log.Events[0].Sources[0]);
        log.Events[2].Sources[1].Should().NotBe(log.Events[0].Sources[1]);
    }

    [Fact]
    public void TryParse_WrongSourcesWrittenAlike_AreToldAtEachPlace()
    {
        var text = Text(2, number => $$"""{"kind":"session-held","id":"s{{number}}","on":"2026","sources":["a", 1]}""");

        NegotiationLog.TryParse(text, out _, out var errors).Should().BeFalse();

        errors.Select(e => e.Path).Should().Equal("$.events[0].sources[1]", "$.events[1].sources[1]");
    }

    private static long BytesOfReading(string text)
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(text));
        NegotiationLog.Parse(Text(1, _ => """{"kind":"proposal-made","id":"e","on":"2026","provision":"1","by":"union"}""")); // what is made once is made here
        var before = GC.GetAllocatedBytesForCurrentThread();
        var log = NegotiationLog.Read(stream);
        var bytes = GC.GetAllocatedBytesForCurrentThread() - before;
        log.Events.Should().NotBeEmpty();
        return bytes;
    }

    private static string Proposal(int number) =>
        $$"""{"kind":"proposal-made","id":"e{{number}}","on":"2026-03-02","provision":"{{(number % 60) + 1}}","by":"union"}""";

    private static string Text(int events, Func<int, string> write) => Example.Json(string.Join(",\n", Enumerable.Range(0, events).Select(write)));
}
