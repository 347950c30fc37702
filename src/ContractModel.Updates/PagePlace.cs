namespace ContractModel.Updates;

/// <summary>The mark in a source that an event was read from a page and not logged by a person: its place in the page's text.</summary>
internal static class PagePlace
{
    private const string Mark = "characters ";

    internal static string Of(PageSpan span) => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{Mark}{span.Start}-{span.End}");

    internal static bool IsOne(string? page) => page is not null && page.StartsWith(Mark, StringComparison.Ordinal);
}
