using System.Text.Json.Nodes;

namespace ContractModel.Json;

/// <summary>The named parts of a JSON Schema, each defined once.</summary>
internal sealed class SchemaDefinitions
{
    private readonly SortedDictionary<string, JsonObject> _definitions = new(StringComparer.Ordinal);

    internal JsonObject Reference(string name, Func<JsonObject> define)
    {
        if (!_definitions.ContainsKey(name))
        {
            _definitions[name] = []; // stands in while it is defined, for forms that hold themselves
            _definitions[name] = define();
        }

        return new JsonObject { ["$ref"] = $"#/$defs/{name}" };
    }

    /// <summary>Gets the schema of an object with these fields and, where it is one of several kinds, the kind it must name.</summary>
    internal JsonObject ObjectOf(IEnumerable<Field> fields, string meaning, string? kind)
    {
        var properties = new JsonObject();
        var required = new JsonArray();
        if (kind is not null)
        {
            properties["kind"] = new JsonObject { ["const"] = kind };
            required.Add((JsonNode)"kind");
        }

        foreach (var field in fields)
        {
            properties[field.Name] = field.Schema(this);
            if (field.IsRequired) required.Add((JsonNode)field.Name);
        }

        var schema = new JsonObject { ["type"] = "object", ["description"] = meaning, ["properties"] = properties };
        if (required.Count > 0) schema["required"] = required;
        return schema;
    }

    internal JsonObject ToJson()
    {
        var result = new JsonObject();
        foreach (var (name, schema) in _definitions) result[name] = schema;
        return result;
    }
}
