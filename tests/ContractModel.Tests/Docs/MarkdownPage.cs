using System.Text.RegularExpressions;

namespace ContractModel.Tests.Docs;

/// <summary>One page of the documentation: its code blocks with the marks before them, its links and its headings.</summary>
internal sealed partial class MarkdownPage
{
    private MarkdownPage(string path, string text) => (Path, Text) = (path, text);

    /// <summary>Gets the path inside the repository, with forward slashes.</summary>
    internal string Path { get; }

    internal string Text { get; }

    /// <summary>Gets README.md and every page under docs.</summary>
    internal static IReadOnlyList<MarkdownPage> All()
    {
        var files = Directory.EnumerateFiles(Repository.PathOf("docs"), "*.md", SearchOption.AllDirectories).Append(Repository.PathOf("README.md"));
        return [.. files.Select(file => new MarkdownPage(System.IO.Path.GetRelativePath(Repository.Root, file).Replace('\\', '/'), File.ReadAllText(file))).OrderBy(page => page.Path, StringComparer.Ordinal)];
    }

    internal static MarkdownPage Of(string text) => new("a page made for a test", text);

    /// <summary>Gets the fenced blocks: the language after the fence, the mark in the comment on the line before it (or none), and the lines.</summary>
    internal IEnumerable<Block> Blocks()
    {
        var lines = Text.Split('\n');
        for (var i = 0; i < lines.Length; i++)
        {
            var fence = lines[i].TrimStart();
            if (!fence.StartsWith("```", StringComparison.Ordinal)) continue;
            var mark = i > 0 ? MarkComment().Match(lines[i - 1]) : Match.Empty;
            var start = ++i;
            while (i < lines.Length && lines[i].TrimStart() != "```") i++;
            yield return new Block(fence[3..].Trim(), mark.Success ? mark.Groups[1].Value.Trim() : null, string.Join('\n', lines[start..Math.Min(i, lines.Length)]), start);
        }
    }

    /// <summary>Gets the targets of the links, those inside code left out.</summary>
    internal IEnumerable<string> Links() => Link().Matches(InlineCode().Replace(Fence().Replace(Text, ""), "")).Select(match => match.Groups[1].Value);

    /// <summary>Gets the anchors a link into the page can name: its headings with hyphens for spaces, in any case.</summary>
    internal IEnumerable<string> Anchors() =>
        Fence().Replace(Text, "").Split('\n').Where(line => line.StartsWith('#')).Select(line => Dropped().Replace(line.TrimStart('#').Trim(), "").Replace(' ', '-'));

    [GeneratedRegex(@"^\s*<!--(.*)-->\s*$")]
    private static partial Regex MarkComment();

    [GeneratedRegex(@"\]\(([^)\s]+)\)")]
    private static partial Regex Link();

    [GeneratedRegex("`[^`\n]*`")]
    private static partial Regex InlineCode();

    [GeneratedRegex("^\\s*```.*?^\\s*```\\s*$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Fence();

    [GeneratedRegex(@"[^\p{L}\p{N} _-]")]
    private static partial Regex Dropped();

    /// <summary>A fenced block of a page.</summary>
    internal sealed record Block(string Language, string? Mark, string Text, int Line);
}
