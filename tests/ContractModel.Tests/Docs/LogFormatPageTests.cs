using System.Text.Json.Nodes;
using ContractModel.Json;

namespace ContractModel.Tests.Docs;

/// <summary>The second half of docs/log-format.md is what the definitions of the fields say of themselves; the first half is written by hand.</summary>
public class LogFormatPageTests
{
    private const string PagePath = "docs/log-format.md";
    private const string Begin = "<!-- generated -->";
    private const string End = "<!-- end of generated -->";

    private static readonly JsonObject Definitions = (JsonObject)JsonNode.Parse(NegotiationLog.Schema())!["$defs"]!;
    private static readonly Dictionary<string, string> FormsByPattern = ReadForms();

    [Fact]
    public void Reference_IsTheCommittedOne()
    {
        var page = Repository.Read(PagePath);
        var begin = page.IndexOf(Begin, StringComparison.Ordinal);
        var end = page.IndexOf(End, StringComparison.Ordinal);
        begin.Should().BeGreaterThan(0);
        end.Should().BeGreaterThan(begin);

        (page[..(begin + Begin.Length)] + "\n\n" + Reference() + "\n" + page[end..]).ShouldBeCommittedAs(PagePath);
    }

    [Fact]
    public void Reference_NamesEveryDefinitionOfTheSchema()
    {
        var reference = Reference();

        foreach (var name in Definitions.Select(pair => pair.Key).Where(name => name != "event" && name != "term")) reference.Should().Contain($"### {Heading(name)}\n");
    }

    private static string Reference()
    {
        List<string> lines = ["## Reference", "", "Generated from the definitions that read and write the format. **Required** properties must be there; all others may be left out."];
        lines.AddRange(["", "### Every event", "", "These properties are understood on an event of any kind, known or not, beside `kind`.", ""]);
        lines.AddRange(Table(EventFields.OfAny.Select(field => (field.Name, field.IsRequired, Type(field.Schema(new SchemaDefinitions())), field.Meaning))));
        lines.AddRange(["", "## Kinds of events", ""]);
        lines.Add(string.Join(", ", EventForms.Known.Where(form => form.Kind.Length > 0).Select(form => $"[`{form.Kind}`](#{form.Kind})")) + ".");
        foreach (var form in EventForms.Known.Where(form => form.Kind.Length > 0)) lines.AddRange(Section(form.Kind));
        lines.AddRange(["", "## Kinds of terms", "", "A term says what a proposal or an agreement provides on one point. Its `kind` is one of these; another kind is kept and written back."]);
        foreach (var name in Terms()) lines.AddRange(Section(name));
        lines.AddRange(["", "## The other objects"]);
        foreach (var name in Nouns()) lines.AddRange(Section(name));
        return string.Join('\n', lines) + "\n";
    }

    private static IEnumerable<string> Terms() => Definitions.Select(pair => pair.Key).Where(name => name.StartsWith("term-", StringComparison.Ordinal));

    private static IEnumerable<string> Nouns()
    {
        var kinds = EventForms.Known.Select(form => form.Kind).ToHashSet(StringComparer.Ordinal);
        return Definitions.Select(pair => pair.Key).Where(name => !kinds.Contains(name) && name != "event" && name != "term" && !name.StartsWith("term-", StringComparison.Ordinal)).Order(StringComparer.Ordinal);
    }

    private static string Heading(string name) => name.StartsWith("term-", StringComparison.Ordinal) ? name["term-".Length..] : name;

    private static List<string> Section(string name)
    {
        var definition = Object((JsonObject)Definitions[name]!);
        var meaning = (string?)((JsonObject)Definitions[name]!)["description"] ?? "";
        List<string> lines = ["", $"### {Heading(name)}", "", meaning];
        var required = (definition["required"] as JsonArray)?.Select(node => (string)node!).ToArray() ?? [];
        var properties = ((JsonObject)definition["properties"]!).Where(pair => pair.Key != "kind").ToArray();
        if (properties.Length == 0) return [.. lines, "", "It has no properties of its own."];
        return [.. lines, "", .. Table(properties.Select(pair => (pair.Key, required.Contains(pair.Key), Type((JsonObject)pair.Value!), (string?)pair.Value!["description"] ?? "")))];
    }

    // A source may be a string instead of an object; the object is the one with the properties.
    private static JsonObject Object(JsonObject definition) =>
        definition["properties"] is null && definition["anyOf"] is JsonArray any ? any.OfType<JsonObject>().First(part => part["properties"] is not null) : definition;

    private static IEnumerable<string> Table(IEnumerable<(string Name, bool Required, string Type, string Meaning)> rows) =>
        ["| Property | Value | Meaning |", "|---|---|---|", .. rows.Select(row => $"| `{row.Name}`{(row.Required ? " **required**" : "")} | {row.Type} | {row.Meaning} |")];

    private static string Type(JsonObject schema)
    {
        if ((string?)schema["$ref"] is { } reference) return Link(reference.Split('/')[^1]);
        if (schema["enum"] is JsonArray words) return string.Join(", ", words.Select(word => $"`{word}`"));
        if (schema["items"] is JsonObject item) return $"list of {Type(item)}";
        if ((string?)schema["pattern"] is { } pattern) return FormsByPattern[pattern];
        return (string?)schema["type"] switch
        {
            "boolean" => "`true` or `false`",
            "integer" => schema["minimum"] is { } least ? $"whole number, at least {least}" : "whole number",
            "number" => "number, at least 0",
            var other => other ?? "any",
        };
    }

    private static string Link(string name) => name switch
    {
        "event" => "[event](#kinds-of-events)",
        "term" => "[term](#kinds-of-terms)",
        _ => $"[{name}](#{name})",
    };

    private static Dictionary<string, string> ReadForms()
    {
        var names = new SchemaDefinitions();
        (ISchemaForm Form, string Name)[] forms =
        [
            (Forms.Text, "text"), (Forms.Id, "[id](#ids)"), (Forms.Date, "[date](#dates)"), (Forms.Day, "[day](#dates)"), (Forms.Period, "[period](#dates)"),
            (Forms.Key, "[provision](#provisions)"), (Forms.Percent, "[percent](#numbers)"), (Forms.Money, "[money](#numbers)"),
            (Forms.Fact, "[fact](#facts)"), (Forms.Sha256, "64 lower-case hexadecimal digits"),
        ];
        return forms.ToDictionary(pair => (string)pair.Form.Schema(names)["pattern"]!, pair => pair.Name, StringComparer.Ordinal);
    }
}
