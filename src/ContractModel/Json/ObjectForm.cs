using System.Text.Json;
using System.Text.Json.Nodes;

namespace ContractModel.Json;

/// <summary>How an object is written: its fields in their order, then what it keeps without knowing it.</summary>
internal sealed class ObjectForm<T> : Form<T>
{
    private readonly Field<T>[] _fields;
    private readonly FieldSet _slots;
    private readonly Func<ObjectReader, T> _create;

    internal ObjectForm(string name, string meaning, Field<T>[] fields, Func<ObjectReader, T> create, T fallback)
    {
        (Name, Meaning, _fields, _create, Fallback) = (name, meaning, fields, create, fallback);
        _slots = new FieldSet(fields, isOfAKind: false);
    }

    internal string Name { get; }

    internal string Meaning { get; }

    internal IReadOnlyList<Field<T>> Fields => _fields;

    internal override T Fallback { get; }

    internal override T Read(TapeValue value, ReadContext context)
    {
        if (!value.IsObject)
        {
            context.AddWrongType(value, "an object");
            return Fallback;
        }

        var errorsBefore = context.Errors.Count;
        var slots = context.Open(value, _slots);
        try
        {
            var result = _create(new ObjectReader(slots));
            if (slots.Extra is { } extra) KeepOrRefuse(extra, result, value, context);
            return context.Errors.Count > errorsBefore ? Fallback : result;
        }
        catch (ArgumentException e)
        {
            // Each value was read as valid, so what a constructor refuses is how they go together.
            if (context.Errors.Count == errorsBefore) context.AddContradiction(value, e);
            return Fallback;
        }
        finally
        {
            context.Close();
        }
    }

    internal override void Write(Utf8JsonWriter writer, T value)
    {
        writer.WriteStartObject();
        WriteMembers(writer, value);
        writer.WriteEndObject();
    }

    internal void WriteMembers(Utf8JsonWriter writer, T value)
    {
        foreach (var field in _fields) field.Write(writer, value);
        if (value is not OpenRecord open) return;
        open.Extra.WriteTo(writer);
    }

    public override JsonObject Schema(SchemaDefinitions definitions) => definitions.Reference(Name, () => Define(definitions, null));

    internal JsonObject Define(SchemaDefinitions definitions, string? kind) => definitions.ObjectOf(_fields, Meaning, kind);

    // Objects of a log keep what they do not know; an unknown property in a statute's file is a slip that would change the law.
    private static void KeepOrRefuse(ExtraProperties extra, T result, TapeValue value, ReadContext context)
    {
        if (result is OpenRecord open) open.Keep(extra);
        else if (result is not NegotiationLog) Refuse(extra, value, context);
    }

    private static void Refuse(ExtraProperties extra, TapeValue value, ReadContext context)
    {
        for (var children = value.GetEnumerator(); children.MoveNext();)
        {
            var name = children.Name;
            if (extra.Any(unknown => unknown.Name == name.Text)) context.Add(Code.BadValue, name, $"\"{name.Text}\" is not a property known here.");
        }
    }
}
