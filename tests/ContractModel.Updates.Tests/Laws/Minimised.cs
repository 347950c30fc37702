using System.Text.RegularExpressions;

namespace ContractModel.Updates.Tests.Laws;

/// <summary>Makes a page that breaks a law smaller, as long as it breaks the same law.</summary>
internal static partial class Minimised
{
    /// <summary>Gets what two failures have in common: the message without its numbers and places, and where it was thrown.</summary>
    internal static string Kind(string broken)
    {
        var lines = broken.Split('\n');
        var place = Array.Find(lines, line => line.Contains("ContractModel.Updates.Reading", StringComparison.Ordinal) && line.TrimStart().StartsWith("at ", StringComparison.Ordinal));
        return Numbers().Replace(lines[0], "") + (place is null ? "" : place.Trim().Split(" in ")[0]);
    }

    /// <summary>Makes a page smaller; one of bytes stays as it is.</summary>
    internal static GeneratedPage Of(GeneratedPage page, string broken)
    {
        var kind = Kind(broken);
        if (page.Family == PageFamily.Bytes) return page;
        if (Breaks(page with { Profile = UpdateProfile.Default }, kind)) page = page with { Profile = UpdateProfile.Default };
        for (var length = page.Text.Length / 2; length > 0; length = length > 1 && length / 2 == 0 ? 1 : length / 2)
        {
            for (var at = 0; at + length <= page.Text.Length;)
            {
                var smaller = page with { Text = page.Text.Remove(at, length) };
                if (Breaks(smaller, kind)) page = smaller;
                else at += length;
            }
        }

        return page;
    }

    private static bool Breaks(GeneratedPage page, string kind) => ReadingLaw.Broken(page, all: true).Any(broken => Kind(broken) == kind);

    [GeneratedRegex("[0-9]+|: Unstated.*|'[^']*'|-[0-9a-z-]+")]
    private static partial Regex Numbers();
}
