using System.Text.Json;
using System.Text.Json.Nodes;

namespace ContractModel.Json;

/// <summary>A source: its address alone as a string, or an object when there is more to say.</summary>
internal sealed class SourceForm : Form<Source>
{
    private static readonly ObjectForm<Source> Whole = WholeForm();

    internal override Source Fallback { get; } = new() { Where = "-" };

    internal override Source Read(TapeValue value, ReadContext context)
    {
        if (value.IsString) return context.Shared(new Source { Where = Forms.SharedText.Read(value, context) });
        if (value.IsObject) return context.Shared(Whole.Read(value, context));
        context.AddWrongType(value, "an address as a string, or a source object");
        return Fallback;
    }

    internal override void Write(Utf8JsonWriter writer, Source value)
    {
        if (value == new Source { Where = value.Where }) writer.WriteStringValue(value.Where);
        else Whole.Write(writer, value);
    }

    public override JsonObject Schema(SchemaDefinitions definitions) => definitions.Reference("source", () => new JsonObject
    {
        ["description"] = "Where a fact was learned: an address or document as a string, or an object when there is more to say.",
        ["anyOf"] = new JsonArray(new JsonObject { ["type"] = "string", ["pattern"] = "\\S" }, Whole.Define(definitions, null)),
    });

    private static ObjectForm<Source> WholeForm()
    {
        var where = Field.Required("where", "The address or the document.", Forms.SharedText, (Source s) => s.Where);
        var page = Field.Optional("page", "The page or place in it.", Forms.Text, (Source s) => s.Page);
        var read = Field.OptionalValue("read", "The day it was read.", Forms.Day, (Source s) => s.Read);
        var evidence = Field.Default("evidence", "How well it supports the fact.", Words.Evidence, (Source s) => s.Evidence, Evidence.Confirmed);
        return new("source", "Where a fact was learned.", [where, page, read, evidence],
            r => new Source { Where = r.Get(where), Page = r.Get(page), Read = r.Get(read), Evidence = r.Get(evidence) },
            new Source { Where = "-" });
    }
}

/// <summary>A list of sources. The events of a day often have the same: lists that are written alike are read once, and are one list.</summary>
internal sealed class SourcesForm : Form<ValueList<Source>>
{
    private readonly ListForm<Source> _list = new(NounForms.Source);

    internal override ValueList<Source> Fallback => [];

    internal override ValueList<Source> Read(TapeValue value, ReadContext context)
    {
        if (context.TryGetSources(value, out var known)) return known;
        var errorsBefore = context.Errors.Count;
        var read = _list.Read(value, context);
        if (context.Errors.Count == errorsBefore) context.Keep(value, read); // each place of a wrong one is told
        return read;
    }

    internal override void Write(Utf8JsonWriter writer, ValueList<Source> value) => _list.Write(writer, value);

    public override JsonObject Schema(SchemaDefinitions definitions) => _list.Schema(definitions);
}
