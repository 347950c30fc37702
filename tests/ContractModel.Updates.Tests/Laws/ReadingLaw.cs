using System.Text.Json;
using System.Text.RegularExpressions;
using ContractModel.Tests.Laws;

namespace ContractModel.Updates.Tests.Laws;

/// <summary>What holds of every page, whatever stands on it.</summary>
internal static partial class ReadingLaw
{
    private static readonly string[] Spaces = [" ", "  ", "\t", "\n", "\u00a0", " \n ", "\u2003", "\n\t"];

    private static readonly LocalDate Recorded = new(2026, 1, 5);

    /// <summary>Gets the laws that a page breaks, each in a sentence.</summary>
    /// <param name="generated">The page.</param>
    /// <param name="all">Whether the costly laws are tried too: those of JSON and of merging.</param>
    internal static IReadOnlyList<string> Broken(GeneratedPage generated, bool all)
    {
        try
        {
            return Open(generated) is { } page ? [.. OfPage(page, generated, all)] : [];
        }
        catch (Exception e) when (e is not OutOfMemoryException)
        {
            return [$"It throws {e}"];
        }
    }

    private static UpdatePage? Open(GeneratedPage generated)
    {
        try
        {
            return generated.Open();
        }
        catch (PageFormatException)
        {
            return null;
        }
    }

    private static IEnumerable<string> OfPage(UpdatePage page, GeneratedPage generated, bool all)
    {
        var reading = page.Read(generated.Profile);
        var laws = OfSpans(reading).Concat(OfEvents(reading)).Concat(OfReadingAgain(reading, generated)).Concat(OfWhiteSpace(reading, generated));
        return all ? laws.Concat(OfJson(reading)).Concat(OfMerging(reading, generated.Profile)) : laws;
    }

    private static IEnumerable<string> OfSpans(UpdateReading reading)
    {
        var text = reading.Page.Text;
        var told = new bool[text.Length];
        var spans = reading.Events.SelectMany(read => read.Also.Prepend(read.Span)).Concat(reading.Findings.Select(finding => finding.Span).OfType<PageSpan>()).Concat(reading.Remainder.Select(left => left.Span));
        if (spans.Any(span => span.Start < 0 || span.Length <= 0 || span.End > text.Length))
        {
            yield return "A span is not on the page, or is empty.";
            yield break;
        }

        foreach (var read in reading.Events)
        {
            told.AsSpan(read.Span.Start, read.Span.Length).Fill(true);
            foreach (var also in read.Also) told.AsSpan(also.Start, also.Length).Fill(true);
        }

        var end = 0;
        foreach (var left in reading.Remainder)
        {
            if (left.Span.Start < end) yield return $"The remainder at {left.Span} is out of order or overlaps another.";
            end = left.Span.End;
            told.AsSpan(left.Span.Start, left.Span.Length).Fill(true);
        }

        for (var at = 0; at < text.Length; at++)
        {
            if (told[at] || !char.IsLetterOrDigit(text[at])) continue;
            yield return $"The letter or digit at {at} is neither told nor left.";
            yield break;
        }
    }

    private static IEnumerable<string> OfEvents(UpdateReading reading)
    {
        var ids = new HashSet<string>(StringComparer.Ordinal);
        foreach (var read in reading.Events)
        {
            if (!ids.Add(read.Event.Id)) yield return $"The id {read.Event.Id} is not unique.";
            if (!Id().IsMatch(read.Event.Id)) yield return $"The id {read.Event.Id} is none.";
            if (read.Inferred.IsEmpty != (read.Confidence == Confidence.Stated)) yield return $"{read.Event.Id} is {read.Confidence} and has {read.Inferred.Count} inferences.";
            if (read.Inferred.Any(string.IsNullOrWhiteSpace)) yield return $"{read.Event.Id} has an empty inference.";
        }
    }

    private static IEnumerable<string> OfReadingAgain(UpdateReading reading, GeneratedPage generated)
    {
        if (generated.Number % 4 == 0 && !reading.Events.Equals(Open(generated)!.Read(generated.Profile).Events)) yield return "The same page read again gives other events.";
    }

    private static IEnumerable<string> OfWhiteSpace(UpdateReading reading, GeneratedPage generated)
    {
        var page = reading.Page;
        var dice = new Dice(generated.Number);
        var other = White().Replace(page.Text, run => run.Index + run.Length == page.Text.Length || run.ValueSpan.Count('\n') > 1 ? run.Value : dice.Pick(Spaces));
        var plain = UpdatePage.OfText(page.Text, page.Address, page.Published);
        if (plain.Text != page.Text)
        {
            yield return "The text of a page is not clean.";
            yield break;
        }

        var (one, two) = (Facts(page.Links.Count == 0 ? reading : plain.Read(generated.Profile)), Facts(UpdatePage.OfText(other, page.Address, page.Published).Read(generated.Profile)));
        if (!one.SequenceEqual(two)) yield return $"Other white space gives other events:\n  {string.Join("\n  ", one)}\nbut\n  {string.Join("\n  ", two)}";
    }

    private static List<(BargainingEvent Event, Confidence Confidence)> Facts(UpdateReading reading) =>
        [.. reading.Events.Select(read => (read.Event with { Sources = [] }, read.Confidence))];

    private static IEnumerable<string> OfJson(UpdateReading reading)
    {
        foreach (var read in reading.Events)
        {
            if (!BargainingEvent.Parse(read.Event.ToJson()).Equals(read.Event)) yield return $"{read.Event.Id} is another when its JSON is read: {read.Event.ToJson()}";
        }

        using var json = JsonDocument.Parse(reading.ToJson());
        if (json.RootElement.GetProperty("remainder").GetArrayLength() != reading.Remainder.Count) yield return "The JSON has another remainder.";
    }

    private static IEnumerable<string> OfMerging(UpdateReading reading, UpdateProfile profile)
    {
        var tables = profile.Tables.Select(words => words.Table).Prepend(profile.Table ?? "main").Append("other").Distinct(StringComparer.Ordinal);
        var log = new NegotiationLog(new Negotiation { Id = "round", Name = "Round", Tables = ValueList.From(tables.Select(id => new Table { Id = id, Name = id })) }, []);
        var once = UpdateMerge.Into(log, Recorded, reading).Log;
        if (!ReferenceEquals(once, UpdateMerge.Into(once, Recorded, reading).Log)) yield return "Merged again, a reading adds something.";
    }

    [GeneratedRegex(@"\s+", RegexOptions.CultureInvariant)]
    private static partial Regex White();

    [GeneratedRegex("^[A-Za-z0-9._:/-]{1,80}$", RegexOptions.CultureInvariant)]
    private static partial Regex Id();
}
