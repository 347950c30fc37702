using System.Collections.Concurrent;
using System.Globalization;
using Xunit.Abstractions;

namespace ContractModel.Updates.Tests.Laws;

/// <summary>Pages that chance makes: whatever stands on one, it is read or refused, and nothing of it is lost.</summary>
/// <remarks>More are read with <c>CONTRACTMODEL_FUZZ</c>, the number of pages, and <c>CONTRACTMODEL_FUZZ_SEED</c>, the number of the first, in the environment.</remarks>
public class GeneratedPageTests(ITestOutputHelper output)
{
    private const int MostReported = 10;

    [Theory]
    [InlineData(PageFamily.Bytes, 3000)]
    [InlineData(PageFamily.Unicode, 2000)]
    [InlineData(PageFamily.Words, 4000)]
    [InlineData(PageFamily.Sentences, 4000)]
    [InlineData(PageFamily.ChangedText, 3000)]
    [InlineData(PageFamily.ChangedHtml, 2000)]
    [InlineData(PageFamily.Tags, 3000)]
    public void Read_OfAFamily_BreaksNoLaw(PageFamily family, int count) => Report(Failures(1, count, family)).Should().BeEmpty();

    [Fact]
    public void Read_OfAllFamilies_BreaksNoLaw()
    {
        const int Usual = 1000;
        var (seed, count) = (FromEnvironment("CONTRACTMODEL_FUZZ_SEED") ?? 1_000_000, FromEnvironment("CONTRACTMODEL_FUZZ") ?? Usual);

        var failures = Failures(seed, count, family: null);

        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"Read {count} pages from number {seed} on: {failures.Count} failures."));
        Report(failures).Should().BeEmpty();
    }

    private static List<(GeneratedPage Page, string Broken)> Failures(int from, int count, PageFamily? family)
    {
        const int CostlyOnes = 8;
        var failures = new ConcurrentBag<(GeneratedPage Page, string Broken)>();
        Parallel.For(0, count, i =>
        {
            var page = GeneratedPage.Of(from + i, family);
            foreach (var broken in ReadingLaw.Broken(page, all: i % CostlyOnes == 0)) failures.Add((page, broken));
        });
        return [.. failures.OrderBy(failure => failure.Page.Number)];
    }

    // One of a kind, and the smallest.
    private static IEnumerable<string> Report(List<(GeneratedPage Page, string Broken)> failures) =>
        failures.GroupBy(failure => Minimised.Kind(failure.Broken)).Take(MostReported)
            .Select(kind => $"{kind.Count()} times: {kind.First().Broken}\n{kind.Select(failure => Minimised.Of(failure.Page, failure.Broken)).Take(MostReported).MinBy(page => page.Text.Length)}\n");

    private static int? FromEnvironment(string name) => int.TryParse(Environment.GetEnvironmentVariable(name), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
