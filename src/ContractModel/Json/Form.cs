using System.Text.Json;
using System.Text.Json.Nodes;

namespace ContractModel.Json;

/// <summary>How a value of one type is written in JSON: read, write and schema from one definition.</summary>
internal abstract class Form<T> : ISchemaForm
{
    /// <summary>Gets a valid value that stands in for one that could not be read, so that reading can go on and find every error.</summary>
    internal abstract T Fallback { get; }

    /// <summary>Reads a value, or adds an error and gives <see cref="Fallback"/>.</summary>
    internal abstract T Read(TapeValue value, ReadContext context);

    internal abstract void Write(Utf8JsonWriter writer, T value);

    /// <summary>Gets the JSON Schema of a value.</summary>
    public abstract JsonObject Schema(SchemaDefinitions definitions);
}

/// <summary>A value written as a string.</summary>
internal sealed class StringForm<T>(string wanted, T fallback, TextReader<T> read, Func<T, string> write, Func<JsonObject>? schema = null) : Form<T>
{
    internal override T Fallback => fallback;

    internal override T Read(TapeValue value, ReadContext context)
    {
        if (value.Type != JsonTokenType.String)
        {
            context.AddWrongType(value, wanted);
            return fallback;
        }

        var text = value.Text;
        if (text.Length > Require.LongestText)
        {
            context.Add(Code.TooLong, value, $"The text is {text.Length} characters long; 100000 is the most.");
            return fallback;
        }

        if (read(text, context, out var result)) return result;
        context.Add(Code.BadValue, value, $"\"{Shorten(text)}\" is not {wanted}.");
        return fallback;
    }

    internal override void Write(Utf8JsonWriter writer, T value) => writer.WriteStringValue(write(value));

    public override JsonObject Schema(SchemaDefinitions definitions)
    {
        var result = schema?.Invoke() ?? [];
        result.Insert(0, "type", "string");
        return result;
    }

    private static string Shorten(string text) => text.Length <= 60 ? text : text[..60] + "…";
}

internal delegate bool TextReader<T>(string text, ReadContext context, out T value);

/// <summary>A list of values.</summary>
internal sealed class ListForm<T>(Form<T> item) : Form<ValueList<T>>
{
    internal override ValueList<T> Fallback => [];

    internal override ValueList<T> Read(TapeValue value, ReadContext context)
    {
        if (value.Type != JsonTokenType.StartArray)
        {
            context.AddWrongType(value, "a list");
            return [];
        }

        var items = System.Collections.Immutable.ImmutableArray.CreateBuilder<T>();
        foreach (var child in value)
        {
            var read = item.Read(child, context);
            if (context.KeepsUnknown || read is not UnrecognizedTerm) items.Add(read);
        }

        return new ValueList<T>(items.DrainToImmutable());
    }

    internal override void Write(Utf8JsonWriter writer, ValueList<T> value)
    {
        writer.WriteStartArray();
        foreach (var one in value) item.Write(writer, one);
        writer.WriteEndArray();
    }

    public override JsonObject Schema(SchemaDefinitions definitions) => new() { ["type"] = "array", ["items"] = item.Schema(definitions) };
}
