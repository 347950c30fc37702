using System.Text.Json;
using System.Text.Json.Nodes;

namespace ContractModel.Json;

/// <summary>The outermost object of a file.</summary>
internal static class LogForm
{
    internal static readonly ObjectForm<NegotiationLog> Whole = Make();

    private static ObjectForm<NegotiationLog> Make()
    {
        var schema = Field.Optional("$schema", "The address of this schema, for editors; it is not kept.", Forms.Text, (NegotiationLog _) => null);
        var format = Field.Required("format", "The number of the format: 1.", Forms.Ordinal, (NegotiationLog _) => NegotiationLog.Format);
        var negotiation = Field.Required("negotiation", "The head of the log.", NounForms.Negotiation, (NegotiationLog log) => log.Negotiation);
        var events = Field.Required("events", "What happened, in the order in which it was recorded.", new ListForm<BargainingEvent?>(EventForms.Any), (NegotiationLog log) => ValueList.From<BargainingEvent?>(log.Events));
        return new("log", "The log of a round of collective bargaining.", [schema, format, negotiation, events],
            r => Create(r, r.Get(format), r.Get(negotiation), r.Get(events)),
            new NegotiationLog(NounForms.Negotiation.Fallback, [], ExtraProperties.None));
    }

    private static NegotiationLog Create(ObjectReader reader, int format, Negotiation negotiation, ValueList<BargainingEvent?> events)
    {
        _ = format; // checked before the rest is read
        reader.Slots.Context.Draft = (negotiation, events);
        return new NegotiationLog(negotiation, WithoutUnread(events), reader.Slots.Extra ?? ExtraProperties.None);
    }

    private static ValueList<BargainingEvent> WithoutUnread(ValueList<BargainingEvent?> events) =>
        events.AsSpan().Contains(null) ? ValueList.From(events.OfType<BargainingEvent>()) : events!;
}

/// <summary>Writes the JSON Schema of a format from the same definitions that read and write it.</summary>
internal static class LogSchema
{
    internal static string Write() => Write("ContractModel log, format 1", LogForm.Whole, schema =>
        ((JsonObject)schema["properties"]!)["format"] = new JsonObject { ["const"] = NegotiationLog.Format, ["description"] = "The number of the format." });

    /// <summary>Writes the schema of a kind of file.</summary>
    internal static string Write<T>(string title, ObjectForm<T> form, Action<JsonObject>? mend = null)
    {
        var definitions = new SchemaDefinitions();
        var file = form.Define(definitions, null);
        var schema = new JsonObject { ["$schema"] = "https://json-schema.org/draft/2020-12/schema", ["title"] = title };
        foreach (var (name, part) in file.ToArray()) schema[name] = part?.DeepClone();
        mend?.Invoke(schema);
        schema["$defs"] = definitions.ToJson();
        return Print(schema);
    }

    private static string Print(JsonObject schema)
    {
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream, LogFile.Written)) schema.WriteTo(writer);
        return System.Text.Encoding.UTF8.GetString(stream.ToArray()) + "\n";
    }
}
