using System.Text.RegularExpressions;
using ContractModel.Updates.Tests.Pages;

namespace ContractModel.Updates.Tests;

/// <summary>Pages of our own, one for each layout that is known from published updates: what is read of them, as HTML and as text.</summary>
public partial class GoldenPageTests
{
    private const int CountedByHand = 87;

    private static readonly string[] Spaces = [" ", "  ", "\t", "\n", "\u00a0"];

    public static TheoryData<string> Pages() => [.. GoldenPage.Names()];

    [Fact]
    public void Pages_AreAllThere()
    {
        GoldenPage.Names().Should().HaveCount(CountedByHand);
        GoldenPage.Strays().Should().BeEmpty("each file belongs to a page with a file of what is expected");
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void Expected_IsWrittenAsALogWritesIt(string name)
    {
        var expected = GoldenPage.Of(name).Events;

        var written = expected.Select(line => $"{line[..line.IndexOf('{', StringComparison.Ordinal)]}{BargainingEvent.Parse(line[line.IndexOf('{', StringComparison.Ordinal)..]).ToJson()}");

        GoldenPage.Difference(expected, [.. written]).Should().BeNull();
        expected.Select(line => Id().Match(line).Value).Should().OnlyHaveUniqueItems();
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void Left_StandsOnBothForms(string name)
    {
        var golden = GoldenPage.Of(name);
        var (html, text) = (GoldenPage.Folded(golden.Html().Text), GoldenPage.Folded(golden.Text()));

        golden.Left.Select(left => left.Text).Where(left => !html.Contains(left, StringComparison.Ordinal) || !text.Contains(left, StringComparison.Ordinal)).Should().BeEmpty();
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void Read_OfHtml_GivesWhatIsExpected(string name)
    {
        var golden = GoldenPage.Of(name);

        var reading = golden.Html().Read(golden.Profile);

        GoldenPage.Difference(golden.Events, GoldenPage.Lines(reading)).Should().BeNull();
        MustLeave(reading, golden);
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void Read_OfText_GivesTheSameButForAddresses(string name)
    {
        var golden = GoldenPage.Of(name);

        var reading = golden.OfText(golden.Text()).Read(golden.Profile);

        GoldenPage.Difference([.. golden.Events.Select(GoldenPage.WithoutAddress)], GoldenPage.Lines(reading)).Should().BeNull();
        MustLeave(reading, golden);
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void Read_OfHtmlAndOfText_TellsOrLeavesEveryLetterAndDigit(string name)
    {
        var golden = GoldenPage.Of(name);

        MustAccountForAll(golden.Html().Read(golden.Profile));
        MustAccountForAll(golden.OfText(golden.Text()).Read(golden.Profile));
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void Read_OfTextWithOtherWhiteSpace_GivesTheSameEvents(string name)
    {
        var golden = GoldenPage.Of(name);
        var text = golden.Text();
        var lines = GoldenPage.Lines(golden.OfText(text).Read(golden.Profile));

        for (var seed = 0; seed < Spaces.Length; seed++)
        {
            var other = WithOtherSpaces(text, seed);
            GoldenPage.Difference(lines, GoldenPage.Lines(golden.OfText(other).Read(golden.Profile))).Should().BeNull($"seed {seed} changes white space only");
        }
    }

    // From seed to seed each run gets another of the spaces; a blank line ends a paragraph and stays.
    private static string WithOtherSpaces(string text, int seed)
    {
        var run = seed;
        return White().Replace(text, white => white.Value.AsSpan().Count('\n') > 1 ? white.Value : Spaces[run++ % Spaces.Length]);
    }

    private static void MustLeave(UpdateReading reading, GoldenPage golden)
    {
        var leftovers = reading.Remainder.Select(left => (Code: left.Code?.Name, Text: GoldenPage.Folded(reading.Page.TextOf(left.Span)))).ToList();
        golden.Left.Where(left => !leftovers.Any(other => other.Code == left.Code && other.Text.Contains(left.Text, StringComparison.Ordinal))).Should().BeEmpty(
            "it is part of something left, with this code:\n{0}\n", string.Join('\n', leftovers.Select(left => $"  {left.Code} | {left.Text}")));
        reading.Findings.Select(finding => finding.Code.Name).Should().Equal(golden.Findings);
    }

    private static void MustAccountForAll(UpdateReading reading)
    {
        var text = reading.Page.Text;
        var told = new bool[text.Length];
        foreach (var span in reading.Events.SelectMany(read => read.Also.Prepend(read.Span)).Concat(reading.Remainder.Select(left => left.Span)))
        {
            span.Start.Should().BeInRange(0, text.Length);
            span.End.Should().BeInRange(span.Start, text.Length);
            told.AsSpan(span.Start, span.Length).Fill(true);
        }

        var dropped = Enumerable.Range(0, text.Length).Where(at => char.IsLetterOrDigit(text[at]) && !told[at]).ToList();
        dropped.Should().BeEmpty("every letter and digit is told or left; the first dropped is before '{0}'", dropped.Count == 0 ? "" : text[dropped[0]..Math.Min(text.Length, dropped[0] + 40)]);
    }

    [GeneratedRegex(@"\s+")]
    private static partial Regex White();

    [GeneratedRegex("\"id\":\"[^\"]+\"")]
    private static partial Regex Id();
}
