namespace ContractModel.Updates.Tests.Hostile;

/// <summary>Pages made to cost: each is read whole with bounded memory, nothing of it lost.</summary>
public class HostilePageTests
{
    private const long MostAllocated = 200_000_000;

    private static readonly UpdateProfile Profile = new() { Union = ["UTLA"], Employer = ["LAUSD"] };

    public static TheoryData<string> Names() => [.. HostilePage.All.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void Read_OfTenMillionBytes_AllocatesWithinBounds(string name)
    {
        var bytes = HostilePage.All[name]();
        using var stream = new MemoryStream(bytes, writable: false);

        var before = GC.GetAllocatedBytesForCurrentThread();
        var reading = UpdatePage.Read(stream).Read(Profile);
        var allocated = GC.GetAllocatedBytesForCurrentThread() - before;

        allocated.Should().BeLessThanOrEqualTo(MostAllocated);
        ReadingIsWhole(reading).Should().BeTrue("every letter and digit is told or left");
    }

    private static bool ReadingIsWhole(UpdateReading reading)
    {
        var text = reading.Page.Text;
        var told = new bool[text.Length];
        foreach (var read in reading.Events)
        {
            told.AsSpan(read.Span.Start, read.Span.Length).Fill(true);
            foreach (var also in read.Also) told.AsSpan(also.Start, also.Length).Fill(true);
        }

        foreach (var left in reading.Remainder) told.AsSpan(left.Span.Start, left.Span.Length).Fill(true);
        for (var at = 0; at < text.Length; at++)
        {
            if (!told[at] && char.IsLetterOrDigit(text[at])) return false;
        }

        return true;
    }
}
