namespace ContractModel.Updates.Merging;

/// <summary>Compares addresses of pages as people write them, with and without what does not tell two pages apart.</summary>
internal static class PageAddress
{
    /// <summary>Gets an address without scheme, <c>www.</c>, fragment and closing slash, in capitals; <see langword="null"/> when there is none, or only the name of a file.</summary>
    internal static string? Fold(string? address)
    {
        if (address is null) return null;
        var folded = address.Trim().ToUpperInvariant();
        foreach (var start in (ReadOnlySpan<string>)["HTTPS://", "HTTP://", "WWW."])
        {
            if (folded.StartsWith(start, StringComparison.Ordinal)) folded = folded[start.Length..];
        }

        var fragment = folded.IndexOf('#', StringComparison.Ordinal);
        if (fragment >= 0 && !(fragment + 1 < folded.Length && folded[fragment + 1] is '/' or '!')) folded = folded[..fragment]; // "#/17" is a page, "#top" a place on one
        folded = folded.TrimEnd('/');
        return folded.Contains('/', StringComparison.Ordinal) ? folded : null; // a bare file name is the name of any page
    }

    /// <summary>Gets whether an event was read from the page. One that a person logged from it was not.</summary>
    internal static bool WasReadFrom(BargainingEvent e, string? folded) => folded is not null && e.Sources.Any(source => PagePlace.IsOne(source.Page) && Fold(source.Where) == folded);
}
