using System.Runtime.InteropServices;
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
internal sealed class StringForm<T>(string wanted, T fallback, Utf8Reader<T> read, Func<T, string> write, Func<JsonObject>? schema = null) : Form<T>
{
    internal StringForm(string wanted, T fallback, TextReader<T> read, Func<T, string> write, Func<JsonObject>? schema = null)
        : this(wanted, fallback, (TapeValue text, ReadContext context, out T value) => read(text.Text, context, out value), write, schema)
    {
    }

    internal override T Fallback => fallback;

    internal override T Read(TapeValue value, ReadContext context)
    {
        if (!value.IsString)
        {
            context.AddWrongType(value, wanted);
            return fallback;
        }

        // A text has no more characters than bytes.
        if (value.Length > Require.LongestText && value.Text.Length is > Require.LongestText and var length)
        {
            context.Add(Code.TooLong, value, $"The text is {length} characters long; 100000 is the most.");
            return fallback;
        }

        if (read(value, context, out var result)) return result;
        context.Add(Code.BadValue, value, $"\"{Shorten(value.Text)}\" is not {wanted}.");
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

/// <summary>Reads the value that a text stands for.</summary>
internal delegate bool TextReader<T>(string text, ReadContext context, out T value);

/// <summary>Reads the value that a text stands for, from its bytes where no string need be made of them.</summary>
internal delegate bool Utf8Reader<T>(TapeValue text, ReadContext context, out T value);

/// <summary>A value that may be absent; where it is there, it is written as the form given.</summary>
internal sealed class OptionalForm<T>(Form<T> form) : Form<T?> where T : struct
{
    internal override T? Fallback => form.Fallback;

    internal override T? Read(TapeValue value, ReadContext context) => form.Read(value, context);

    internal override void Write(Utf8JsonWriter writer, T? value) => form.Write(writer, value!.Value);

    public override JsonObject Schema(SchemaDefinitions definitions) => form.Schema(definitions);
}

/// <summary>A list of values.</summary>
/// <param name="item">How one value is written.</param>
/// <param name="whenEmpty">The error of an empty list; <see langword="null"/> where a list may be empty.</param>
internal sealed class ListForm<T>(Form<T> item, Code? whenEmpty = null) : Form<ValueList<T>>
{
    internal override ValueList<T> Fallback => [];

    internal override ValueList<T> Read(TapeValue value, ReadContext context)
    {
        if (!value.IsList)
        {
            context.AddWrongType(value, "a list");
            return [];
        }

        var items = new T[CountOf(value)];
        var count = 0;
        foreach (var child in value)
        {
            var one = item.Read(child, context);
            if (context.KeepsUnknown || one is not UnrecognizedTerm) items[count++] = one;
        }

        if (count == 0 && whenEmpty is not null) context.Add(whenEmpty, value, "The list is empty.");
        if (count < items.Length) Array.Resize(ref items, count);
        return new ValueList<T>(ImmutableCollectionsMarshal.AsImmutableArray(items));
    }

    internal override void Write(Utf8JsonWriter writer, ValueList<T> value)
    {
        writer.WriteStartArray();
        foreach (var one in value) item.Write(writer, one);
        writer.WriteEndArray();
    }

    // Walking the list twice costs less than a list that grows.
    private static int CountOf(TapeValue list)
    {
        var count = 0;
        for (var children = list.GetEnumerator(); children.MoveNext();) count++;
        return count;
    }

    public override JsonObject Schema(SchemaDefinitions definitions)
    {
        var schema = new JsonObject { ["type"] = "array", ["items"] = item.Schema(definitions) };
        if (whenEmpty is not null) schema["minItems"] = 1;
        return schema;
    }
}
