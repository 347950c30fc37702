using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace ContractModel.Json;

/// <summary>How an object is written: its fields in their order, then what it keeps without knowing it.</summary>
internal sealed class ObjectForm<T> : Form<T>
{
    private readonly Field<T>[] _fields;
    private readonly Func<ObjectReader, T> _create;

    internal ObjectForm(string name, string meaning, Field<T>[] fields, Func<ObjectReader, T> create, T fallback)
    {
        (Name, Meaning, _fields, _create, Fallback) = (name, meaning, fields, create, fallback);
        for (var i = 0; i < fields.Length; i++) fields[i].Slot = i;
    }

    internal string Name { get; }

    internal string Meaning { get; }

    internal IReadOnlyList<Field<T>> Fields => _fields;

    internal override T Fallback { get; }

    internal override T Read(TapeValue value, ReadContext context)
    {
        if (value.Type != JsonTokenType.StartObject)
        {
            context.AddWrongType(value, "an object");
            return Fallback;
        }

        var errorsBefore = context.Errors.Count;
        var slots = new ObjectSlots(value, context, _fields);
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

/// <summary>Reads the fields of one object. Every field asked for gives a valid value; errors are noted on the way.</summary>
internal readonly struct ObjectReader(ObjectSlots slots)
{
    internal ObjectSlots Slots => slots;

    internal T Get<TOwner, T>(Field<TOwner, T> field) =>
        slots.Find(field) is { } value ? field.Read(value, slots.Context) : field.Absent;
}

/// <summary>Where in an object each field of its form stands, and what is there besides.</summary>
internal sealed class ObjectSlots
{
    private readonly TapeValue _object;
    private readonly int[] _at;

    internal ObjectSlots(TapeValue value, ReadContext context, Field[] fields, string? discriminator = null)
    {
        (_object, Context, _at) = (value, context, new int[fields.Length]);
        var extra = ImmutableArray.CreateBuilder<ExtraProperty>(0);
        for (var children = value.GetEnumerator(); children.MoveNext();)
        {
            var name = children.Name;
            var slot = SlotOf(name, fields);
            if (slot < 0)
            {
                Keep(name, children.Current, extra, discriminator);
                continue;
            }

            if (_at[slot] != 0) context.Add(Code.DuplicateProperty, name, $"\"{fields[slot].Name}\" stands twice.");
            _at[slot] = children.Current.Index;
        }

        foreach (var field in fields)
        {
            if (field.IsRequired && _at[field.Slot] == 0) context.Add(field.WhenMissing, value, $"\"{field.Name}\" is missing.", $"Add \"{field.Name}\": {field.Meaning}");
        }

        if (extra.Count > 0 && context.KeepsUnknown) Extra = new ExtraProperties(new ValueList<ExtraProperty>(extra.DrainToImmutable()));
    }

    internal ReadContext Context { get; }

    internal ExtraProperties? Extra { get; }

    internal TapeValue Object => _object;

    // A slot holds the token of the value; token 0 is the root and never a property's value.
    internal TapeValue? Find(Field field) => _at[field.Slot] is var index and not 0 ? new TapeValue(_object.Tape, index) : null;

    private static int SlotOf(TapeValue name, Field[] fields)
    {
        if (name.IsEscaped) return Array.FindIndex(fields, field => field.Name == name.Text);
        var bytes = name.Bytes;
        for (var i = 0; i < fields.Length; i++)
        {
            if (bytes.SequenceEqual(fields[i].NameUtf8)) return i;
        }

        return -1;
    }

    private void Keep(TapeValue name, TapeValue value, ImmutableArray<ExtraProperty>.Builder extra, string? discriminator)
    {
        var text = name.Text;
        if (text == discriminator) return;
        foreach (var kept in extra)
        {
            if (kept.Name != text) continue;
            Context.Add(Code.DuplicateProperty, name, $"\"{text}\" stands twice.");
            return;
        }

        extra.Add(new ExtraProperty(Context.Shared(text), value.Json));
    }
}
