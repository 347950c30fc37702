using System.Text.Json;
using System.Text.Json.Nodes;

namespace ContractModel.Json;

/// <summary>How the events of one kind are written.</summary>
internal abstract class EventForm(EventTag tag, string meaning, FieldSet fields)
{
    internal string Kind { get; } = tag == EventTag.UnrecognizedEvent ? "" : EventKinds.NameOf(tag);

    internal EventTag Tag { get; } = tag;

    internal string Meaning { get; } = meaning;

    /// <summary>Gets whether the events are acts of the procedure, and not about a provision or the log itself.</summary>
    internal abstract bool IsProcedural { get; }

    /// <summary>Gets the fields, those that all events have first.</summary>
    internal IReadOnlyList<Field> Fields => fields.All;

    /// <summary>Reads an event, or notes its errors and gives <see langword="null"/>.</summary>
    internal BargainingEvent? Read(TapeValue value, ReadContext context)
    {
        var errorsBefore = context.Errors.Count;
        var slots = context.Open(value, fields);
        try
        {
            var reader = new ObjectReader(slots);
            var (recorded, recordedBy, table) = (reader.Get(EventFields.Recorded), reader.Get(EventFields.RecordedBy), reader.Get(EventFields.Table));
            var (sources, note, visibility) = (reader.Get(EventFields.Sources), reader.Get(EventFields.Note), reader.Get(EventFields.Visibility));
            var result = Create(slots); // last, because it refuses values that do not go together and the others must have been looked at by then
            result.Describe(recorded, recordedBy, table, sources, note, visibility);
            if (slots.Extra is { } extra) result.Keep(extra);
            return context.Errors.Count > errorsBefore ? null : result;
        }
        catch (ArgumentException e)
        {
            if (context.Errors.Count == errorsBefore) context.AddContradiction(value, e);
            return null;
        }
        finally
        {
            context.Close();
        }
    }

    internal void Write(Utf8JsonWriter writer, BargainingEvent value)
    {
        writer.WriteStartObject();
        writer.WriteString("kind", value.Kind);
        EventFields.Id.Write(writer, value);
        EventFields.On.Write(writer, value);
        EventFields.Table.Write(writer, value);
        WriteBody(writer, value);
        EventFields.Recorded.Write(writer, value);
        EventFields.RecordedBy.Write(writer, value);
        EventFields.Sources.Write(writer, value);
        EventFields.Note.Write(writer, value);
        EventFields.Visibility.Write(writer, value);
        value.Extra.WriteTo(writer);

        writer.WriteEndObject();
    }

    /// <summary>Gets the schema of what this kind adds to what events have in common.</summary>
    internal JsonObject Schema(SchemaDefinitions definitions) => definitions.ObjectOf(fields.All.Skip(EventFields.OfAny.Length), Meaning, Kind);

    internal static EventForm Item<T>(EventTag tag, string meaning, Field<T>[] own, Func<ItemReader, T> create) where T : ItemEvent =>
        new EventForm<T>(tag, meaning, EventFields.OfItems, own, slots => create(new ItemReader(slots)), static (writer, value) =>
        {
            EventFields.Provision.Write(writer, value);
            EventFields.Title.Write(writer, value);
        });

    internal static EventForm Procedural<T>(EventTag tag, string meaning, Field<T>[] own, Func<ProceduralReader, T> create) where T : ProceduralEvent =>
        new EventForm<T>(tag, meaning, EventFields.OfProcedure, own, slots => create(new ProceduralReader(slots)), static (writer, value) =>
        {
            EventFields.By.Write(writer, value);
            EventFields.Party.Write(writer, value);
        });

    internal static EventForm Plain<T>(EventTag tag, string meaning, Field<T>[] own, Func<ObjectReader, T> create) where T : BargainingEvent =>
        new EventForm<T>(tag, meaning, EventFields.OfAny, own, slots => create(new ObjectReader(slots)), static (_, _) => { });

    private protected abstract BargainingEvent Create(ObjectSlots slots);

    private protected abstract void WriteBody(Utf8JsonWriter writer, BargainingEvent value);
}

/// <summary>How the events of one type are written.</summary>
internal sealed class EventForm<T>(
    EventTag tag, string meaning, Field[] common, Field<T>[] own, Func<ObjectSlots, T> create, Action<Utf8JsonWriter, T> writeCommon)
    : EventForm(tag, meaning, new FieldSet([.. common, .. own], isOfAKind: true))
    where T : BargainingEvent
{
    internal override bool IsProcedural { get; } = typeof(T).IsAssignableTo(typeof(ProceduralEvent));

    private protected override BargainingEvent Create(ObjectSlots slots) => create(slots);

    private protected override void WriteBody(Utf8JsonWriter writer, BargainingEvent value)
    {
        var typed = (T)value;
        writeCommon(writer, typed);
        foreach (var field in own) field.Write(writer, typed);
    }
}
