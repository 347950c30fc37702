using System.Reflection;
using System.Xml.Linq;

namespace ContractModel.Tests.Docs;

/// <summary>docs/words.md is what the vocabularies say of themselves.</summary>
public class WordsPageTests
{
    private static readonly Lazy<Dictionary<string, string>> Summaries = new(ReadSummaries);

    [Fact]
    public void Page_IsTheCommittedOne() => Page().ShouldBeCommittedAs("docs/words.md");

    [Fact]
    public void Words_OfASet_AreAllInItsOwnList()
    {
        foreach (var set in Sets()) WordsOf(set).Select(word => word.Name).Should().OnlyHaveUniqueItems().And.HaveCount(FieldsOf(set), $"{set.Name} lists every word it defines");
    }

    private static string Page()
    {
        List<string> lines =
        [
            "# Words",
            "",
            "Every closed set of words the library uses, with what each word means. This page is generated from the code; a test holds the two equal.",
            "",
            "A word in a log or a statute file is written exactly as it stands here. In C# it is a static member of the type named: `ProposalKind.Supposal` is `supposal`.",
            "The codes of findings and errors have [their own page](codes.md). The words for who acts (`union`, `agency` ...) are C# enumerations; they stand at the end.",
        ];
        foreach (var set in Sets())
        {
            lines.AddRange(["", $"## {set.Name}", "", Summaries.Value[$"T:{set.FullName}"], "", "| Word | Meaning |", "|---|---|"]);
            lines.AddRange(WordsOf(set).Select(word => $"| `{word.Name}` | {word.Meaning} |"));
        }

        lines.AddRange(["", "# Enumerations", "", "These are plain C# enumerations. `Side` and `Actor` are written in logs and statute files, in lower case; `Actor.Unstated` is written by leaving the property out."]);
        foreach (var type in typeof(Side).Assembly.GetExportedTypes().Where(type => type.IsEnum).OrderBy(type => type.Name, StringComparer.Ordinal))
        {
            lines.AddRange(["", $"## {type.Name}", "", Summaries.Value[$"T:{type.FullName}"], "", "| Member | Meaning |", "|---|---|"]);
            lines.AddRange(Enum.GetNames(type).Select(name => $"| `{name}` | {Summaries.Value[$"F:{type.FullName}.{name}"]} |"));
        }

        return string.Join('\n', lines) + "\n";
    }

    private static Type[] Sets() =>
        [.. typeof(Side).Assembly.GetExportedTypes().Where(type => type.BaseType is { IsGenericType: true } up && up.GetGenericTypeDefinition() == typeof(Vocabulary<>) && type != typeof(Code)).OrderBy(type => type.Name, StringComparer.Ordinal)];

    private static IEnumerable<(string Name, string Meaning)> WordsOf(Type set)
    {
        var words = (Array)set.GetField("All", BindingFlags.Static | BindingFlags.NonPublic)!.GetValue(null)!;
        foreach (var word in words) yield return ((string)set.GetProperty("Name")!.GetValue(word)!, (string)set.GetProperty("Meaning")!.GetValue(word)!);
    }

    private static int FieldsOf(Type set) => set.GetFields(BindingFlags.Static | BindingFlags.Public).Count(field => field.FieldType == set);

    // The summaries come from the documentation file of the assembly; references in them are shown by their last part.
    private static Dictionary<string, string> ReadSummaries() =>
        XDocument.Load(Path.Combine(AppContext.BaseDirectory, "ContractModel.xml")).Descendants("member")
            .Where(member => member.Element("summary") is not null)
            .ToDictionary(member => member.Attribute("name")!.Value, member => Plain(member.Element("summary")!), StringComparer.Ordinal);

    private static string Plain(XElement summary)
    {
        var text = string.Concat(summary.Nodes().Select(node => node switch
        {
            XElement { Name.LocalName: "see" } see => $"`{(see.Attribute("cref") ?? see.Attribute("langword"))!.Value.Split('.')[^1]}`",
            XElement element => $"`{element.Value}`",
            XText plain => plain.Value,
            _ => "",
        }));
        return string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
    }
}
