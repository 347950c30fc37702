using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace ContractModel.Json;

/// <summary>One property of an object form.</summary>
internal abstract class Field(string name, string meaning, bool isRequired)
{
    internal string Name { get; } = name;

    internal byte[] NameUtf8 { get; } = Encoding.UTF8.GetBytes(name);

    internal JsonEncodedText EncodedName { get; } = JsonEncodedText.Encode(name);

    internal string Meaning { get; } = meaning;

    internal bool IsRequired { get; } = isRequired;

    /// <summary>Gets or sets the place among the fields of its form; a field belongs to one form.</summary>
    internal int Slot { get; set; } = -1;

    /// <summary>Gets the code of the error when it must be there and is not; a rule of law without its citation has one of its own.</summary>
    internal abstract Code WhenMissing { get; }

    internal abstract JsonObject Schema(SchemaDefinitions definitions);

    internal static Field<TOwner, T> Required<TOwner, T>(string name, string meaning, Form<T> form, Func<TOwner, T> get) =>
        new(name, meaning, true, form, get, form.Fallback, static (_, _) => false);

    internal static Field<TOwner, T?> Optional<TOwner, T>(string name, string meaning, Form<T> form, Func<TOwner, T?> get) where T : class =>
        new(name, meaning, false, form!, get, null, static (value, _) => value is null);

    internal static Field<TOwner, T?> OptionalValue<TOwner, T>(string name, string meaning, Form<T> form, Func<TOwner, T?> get) where T : struct =>
        new(name, meaning, false, new OptionalForm<T>(form), get, null, static (value, _) => value is null);

    internal static Field<TOwner, T> Default<TOwner, T>(string name, string meaning, Form<T> form, Func<TOwner, T> get, T fallback) where T : notnull =>
        new(name, meaning, false, form, get, fallback, static (value, unless) => value.Equals(unless));

    internal static Field<TOwner, bool> Flag<TOwner>(string name, string meaning, Func<TOwner, bool> get) =>
        Default(name, meaning, Forms.Flag, get, false);

    internal static Field<TOwner, ValueList<T>> List<TOwner, T>(string name, string meaning, Form<T> item, Func<TOwner, ValueList<T>> get) =>
        List(name, meaning, new ListForm<T>(item), get);

    internal static Field<TOwner, ValueList<T>> List<TOwner, T>(string name, string meaning, Form<ValueList<T>> form, Func<TOwner, ValueList<T>> get) =>
        new(name, meaning, false, form, get, [], static (value, _) => value.IsEmpty);
}

/// <summary>One property of an object form that can be written from its owner.</summary>
internal abstract class Field<TOwner>(string name, string meaning, bool isRequired) : Field(name, meaning, isRequired)
{
    internal abstract void Write(Utf8JsonWriter writer, TOwner owner);
}

/// <summary>One property of an object form, with the type of its value.</summary>
internal sealed class Field<TOwner, T>(
    string name,
    string meaning,
    bool isRequired,
    Form<T> form,
    Func<TOwner, T> get,
    T absent,
    Func<T, T, bool> omit) : Field<TOwner>(name, meaning, isRequired)
{
    /// <summary>Gets the value of a property that is not there: what absence means or, where it must be there, a stand-in.</summary>
    internal T Absent => absent;

    internal override Code WhenMissing => typeof(T) == typeof(Citation) || typeof(T) == typeof(Evidence) ? Code.StatuteNoCitation : Code.Missing;

    internal T Read(TapeValue value, ReadContext context) => form.Read(value, context);

    internal override void Write(Utf8JsonWriter writer, TOwner owner)
    {
        var value = get(owner);
        if (omit(value, absent)) return;
        writer.WritePropertyName(EncodedName);
        form.Write(writer, value);
    }

    internal override JsonObject Schema(SchemaDefinitions definitions)
    {
        var schema = form.Schema(definitions);
        schema["description"] = Meaning;
        return schema;
    }
}

/// <summary>The part of a form that a schema needs.</summary>
internal interface ISchemaForm
{
    JsonObject Schema(SchemaDefinitions definitions);
}
