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

    internal JsonObject ToJson()
    {
        var result = new JsonObject();
        foreach (var (name, schema) in _definitions) result[name] = schema;
        return result;
    }
}
