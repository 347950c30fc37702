using System.Globalization;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using ContractModel.Tests;
using NodaTime.Text;

namespace ContractModel.Updates.Tests.Pages;

/// <summary>A page of our own in both forms, with what is expected of its reading.</summary>
internal sealed partial class GoldenPage
{
    private const string Folder = "tests/ContractModel.Updates.Tests/Pages";

    private GoldenPage(string name) => Name = name;

    internal string Name { get; }

    internal IReadOnlyList<string> Events { get; private init; } = [];

    internal IReadOnlyList<(string? Code, string Text)> Left { get; private init; } = [];

    internal IReadOnlyList<string> Findings { get; private init; } = [];

    internal UpdateProfile Profile { get; private init; } = UpdateProfile.Default;

    private string? Address { get; init; }

    private LocalDate? Published { get; init; }

    /// <summary>Gets the names of all pages, in order.</summary>
    internal static IEnumerable<string> Names() =>
        Directory.GetFiles(Repository.PathOf(Folder), "*.expected").Select(file => Path.GetFileNameWithoutExtension(file)).Order(StringComparer.Ordinal);

    /// <summary>Gets the files that belong to no page.</summary>
    internal static IEnumerable<string> Strays()
    {
        var names = Names().ToHashSet(StringComparer.Ordinal);
        return Directory.GetFiles(Repository.PathOf(Folder)).Select(file => Path.GetFileName(file)).Where(file => !file.EndsWith(".cs", StringComparison.Ordinal) && !names.Contains(file.Split('.')[0]));
    }

    internal static GoldenPage Of(string name)
    {
        var (events, left, findings) = (new List<string>(), new List<(string?, string)>(), new List<string>());
        string? address = null;
        LocalDate? published = null;
        foreach (var line in File.ReadAllLines(PathOf(name, ".expected")).Where(line => line.Length > 0 && line[0] != '#'))
        {
            var (word, rest) = Split(line);
            switch (word)
            {
                case "address:": address = rest; break;
                case "published:": published = LocalDatePattern.Iso.Parse(rest).Value; break;
                case "stated" or "inferred": events.Add($"{word} {Canonical(rest)}"); break;
                case "left": left.Add(LeftOf(rest)); break;
                case "finding": findings.Add(rest); break;
                default: throw new FormatException($"{name}: '{line}' begins with no known word.");
            }
        }

        var profile = PathOf(name, ".profile.json");
        return new(name)
        {
            Events = events, Left = left, Findings = findings, Address = address, Published = published,
            Profile = File.Exists(profile) ? UpdateProfile.Read(profile) : UpdateProfile.Default,
        };
    }

    internal UpdatePage Html() => UpdatePage.OfHtml(File.ReadAllText(PathOf(Name, ".html")), Address, Published);

    internal string Text() => File.ReadAllText(PathOf(Name, ".txt"));

    internal UpdatePage OfText(string text) => UpdatePage.OfText(text, Address, Published);

    /// <summary>Writes the events of a reading as the expected lines write them.</summary>
    internal static IReadOnlyList<string> Lines(UpdateReading reading) =>
        [.. reading.Events.Select(read => $"{(read.Confidence == Confidence.Stated ? "stated" : "inferred")} {Canonical(read.Event.ToJson())}")];

    /// <summary>Gets a line without the address of its document, which text cannot show.</summary>
    internal static string WithoutAddress(string line)
    {
        var (word, json) = Split(line);
        var e = JsonNode.Parse(json)!.AsObject();
        if (e["document"] is JsonObject document)
        {
            document.Remove("address");
            if (document.Count == 0) e.Remove("document");
        }

        return $"{word} {e.ToJsonString()}";
    }

    /// <summary>Gets the first difference of two lists of lines, or <see langword="null"/>. Properties may stand in any order.</summary>
    internal static string? Difference(IReadOnlyList<string> expected, IReadOnlyList<string> actual)
    {
        var missing = expected.Where(line => !actual.Any(other => Same(line, other))).Select(line => "  expected  " + line);
        var excess = actual.Where(line => !expected.Any(other => Same(line, other))).Select(line => "  but was   " + line);
        var lines = missing.Concat(excess).ToList();
        if (lines.Count > 0) return string.Join('\n', lines);
        return expected.Count == actual.Count && expected.Zip(actual).All(pair => Same(pair.First, pair.Second))
            ? null
            : $"The order or the number differs:\n  expected\n    {string.Join("\n    ", expected)}\n  but was\n    {string.Join("\n    ", actual)}";
    }

    /// <summary>Gets text with each run of white space as one space, so that both forms of a page compare.</summary>
    internal static string Folded(string text) => White().Replace(text, " ").Trim();

    private static bool Same(string one, string other)
    {
        var (a, b) = (Split(one), Split(other));
        return a.Word == b.Word && JsonNode.DeepEquals(JsonNode.Parse(a.Json), JsonNode.Parse(b.Json));
    }

    private static string Canonical(string json)
    {
        var e = JsonNode.Parse(json)!.AsObject();
        e.Remove("sources");
        return e.ToJsonString(Readable);
    }

    private static readonly System.Text.Json.JsonSerializerOptions Readable = new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private static (string? Code, string Text) LeftOf(string rest)
    {
        var bar = rest.IndexOf('|', StringComparison.Ordinal);
        var code = rest[..bar].Trim();
        return (code.Length == 0 ? null : code, Folded(rest[(bar + 1)..]));
    }

    private static (string Word, string Json) Split(string line)
    {
        var at = line.IndexOf(' ', StringComparison.Ordinal);
        return at < 0 ? (line, "") : (line[..at], line[at..].Trim());
    }

    private static string PathOf(string name, string ending) => Repository.PathOf(string.Create(CultureInfo.InvariantCulture, $"{Folder}/{name}{ending}"));

    [GeneratedRegex(@"\s+")]
    private static partial Regex White();
}
