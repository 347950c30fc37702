using ContractModel.Procedures;

namespace ContractModel.Tests.Docs;

/// <summary>Every block of code in the documentation is true: C# comes from a test that asserts, and JSON is read by the library.</summary>
public class SnippetTests
{
    private const string Begin = "// begin:";
    private const string End = "// end:";

    private static readonly Lazy<Dictionary<string, string>> Regions = new(ReadRegions);

    public static TheoryData<string> Pages() => [.. MarkdownPage.All().Select(page => page.Path)];

    [Theory]
    [MemberData(nameof(Pages))]
    public void CSharpBlocks_AreRegionsOfTests(string path) => ProblemsOf(Page(path)).Should().BeEmpty();

    [Theory]
    [MemberData(nameof(Pages))]
    public void JsonBlocks_AreReadWithoutErrors(string path) => JsonProblemsOf(Page(path)).Should().BeEmpty();

    [Theory]
    [MemberData(nameof(Pages))]
    public void Links_LeadToFilesAndHeadings(string path) => BrokenLinksOf(Page(path)).Should().BeEmpty();

    [Fact]
    public void Regions_AreAllShownOnAPage()
    {
        var shown = MarkdownPage.All().SelectMany(page => page.Blocks()).Select(block => NameOf(block.Mark)).OfType<string>().ToHashSet(StringComparer.Ordinal);

        Regions.Value.Keys.Where(name => !shown.Contains(name)).Should().BeEmpty("a region that no page shows is a test that belongs elsewhere");
    }

    [Theory]
    [InlineData("```csharp\nvar x = 1;\n```", "has no mark")]
    [InlineData("<!-- snippet: no-such-region -->\n```csharp\nvar x = 1;\n```", "no-such-region")]
    [InlineData("<!-- snippet: log-read -->\n```csharp\nvar x = 1;\n```", "differs")]
    public void CSharpBlocks_ThatNoTestHolds_AreReported(string text, string expected) =>
        ProblemsOf(MarkdownPage.Of(text)).Should().ContainSingle().Which.Should().Contain(expected);

    [Theory]
    [InlineData("<!-- json: log -->\n```json\n{ \"format\": 1 }\n```")]
    [InlineData("<!-- json: statute -->\n```json\n{ \"format\": 1 }\n```")]
    [InlineData("<!-- json: lgo -->\n```json\n{ \"format\": 1 }\n```")]
    public void JsonBlocks_ThatAreNotRead_AreReported(string text) => JsonProblemsOf(MarkdownPage.Of(text)).Should().NotBeEmpty();

    [Theory]
    [InlineData("[a](no-such-page.md)")]
    [InlineData("[a](docs/codes.md#no-such-heading)")]
    public void Links_ThatLeadNowhere_AreReported(string text) => BrokenLinksOf(MarkdownPage.Of(text)).Should().ContainSingle();

    private static MarkdownPage Page(string path) => MarkdownPage.All().Single(page => page.Path == path);

    private static List<string> ProblemsOf(MarkdownPage page)
    {
        var problems = new List<string>();
        foreach (var block in page.Blocks().Where(block => block.Language is "csharp" or "cs" or "c#"))
        {
            var place = $"{page.Path}, line {block.Line}";
            if (NameOf(block.Mark) is not { } name) problems.Add($"{place}: the block has no mark; put <!-- snippet: name --> before it.");
            else if (!Regions.Value.TryGetValue(name, out var region)) problems.Add($"{place}: no test has a region {name}.");
            else if (region != WithoutUsings(block.Text)) problems.Add($"{place}: the block differs from the region {name}, which reads:\n{region}");
        }

        return problems;
    }

    // A page that shows a whole program begins with its usings; a region stands inside a method and cannot.
    private static string WithoutUsings(string block) =>
        string.Join('\n', block.Split('\n').SkipWhile(line => line.StartsWith("using ", StringComparison.Ordinal) || line.Length == 0));

    private static List<string> JsonProblemsOf(MarkdownPage page)
    {
        var problems = new List<string>();
        foreach (var block in page.Blocks().Where(block => block.Mark?.StartsWith("json:", StringComparison.Ordinal) == true))
        {
            var errors = Errors(block);
            problems.AddRange(errors.Select(error => $"{page.Path}, line {block.Line}: {error}"));
        }

        return problems;
    }

    private static IEnumerable<string> Errors(MarkdownPage.Block block)
    {
        return block.Mark switch
        {
            "json: log" => NegotiationLog.TryParse(block.Text, out _, out var errors) ? [] : errors.Select(error => error.ToString()),
            "json: calendars" => ProcedureLibrary.BuiltIn.TryAddCalendars(block.Text, out _, out var slips) ? [] : slips.Select(error => error.ToString()),
            "json: add" => [], // what a step adds to a file; the tests of the page follow the steps
            "json: statute" => ProcedureLibrary.BuiltIn.TryAdd(block.Text, out _, out var problems) ? [] : problems.Select(error => error.ToString()),
            _ => [$"\"{block.Mark}\" is none of json: log, json: statute, json: calendars, json: add."],
        };
    }

    private static List<string> BrokenLinksOf(MarkdownPage page)
    {
        var broken = new List<string>();
        var folder = Path.GetDirectoryName(Repository.PathOf(page.Path))!;
        foreach (var link in page.Links().Where(link => !link.Contains("://", StringComparison.Ordinal) && !link.StartsWith("mailto:", StringComparison.Ordinal)))
        {
            var parts = link.Split('#', 2);
            var target = parts[0].Length == 0 ? Repository.PathOf(page.Path) : Path.GetFullPath(Path.Combine(folder, parts[0]));
            if (!File.Exists(target) && !Directory.Exists(target)) broken.Add($"{page.Path}: {link} leads to no file.");
            else if (parts.Length == 2 && !HasAnchor(target, parts[1])) broken.Add($"{page.Path}: {link} leads to no heading.");
        }

        return broken;
    }

    private static bool HasAnchor(string file, string anchor) =>
        !file.EndsWith(".md", StringComparison.Ordinal) || MarkdownPage.Of(File.ReadAllText(file)).Anchors().Contains(anchor, StringComparer.OrdinalIgnoreCase);

    private static string? NameOf(string? mark) => mark?.StartsWith("snippet:", StringComparison.Ordinal) == true ? mark["snippet:".Length..].Trim() : null;

    private static Dictionary<string, string> ReadRegions()
    {
        var regions = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var file in Directory.EnumerateFiles(Repository.PathOf("tests"), "*Examples.cs", SearchOption.AllDirectories))
        {
            string? name = null;
            var lines = new List<string>();
            foreach (var line in File.ReadAllLines(file))
            {
                var text = line.Trim();
                if (text.StartsWith(Begin, StringComparison.Ordinal)) (name, lines) = (text[Begin.Length..], []);
                else if (name is not null && text == End + name) (_, name) = (regions[name] = Dedent(lines), null);
                else lines.Add(line);
            }

            name.Should().BeNull($"every region of {Path.GetFileName(file)} is closed");
        }

        return regions;
    }

    private static string Dedent(List<string> lines)
    {
        var indents = lines.Where(line => line.Trim().Length > 0).Select(line => line.Length - line.TrimStart().Length).ToArray();
        var indent = indents.Length == 0 ? 0 : indents.Min();
        return string.Join('\n', lines.Select(line => line.Length >= indent ? line[indent..] : "")).TrimEnd('\n');
    }
}
