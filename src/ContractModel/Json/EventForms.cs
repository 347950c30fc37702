using System.Text.Json;
using System.Text.Json.Nodes;
using ContractModel.Json.Events;

namespace ContractModel.Json;

/// <summary>Every kind of event by its wire name, and the reading of events of any kind.</summary>
internal sealed class EventForms : Form<BargainingEvent?>
{
    internal static readonly EventForms Any = new();

    private static readonly EventForm Unrecognized = EventForm.Plain<UnrecognizedEvent>(
        EventTag.UnrecognizedEvent, "An event of a kind this version does not know.", [], _ => throw new InvalidOperationException("Read with its kind."));

    private readonly EventForm[] _byTag;
    private readonly Utf8Table<EventForm> _byKind;

    private EventForms()
    {
        EventForm[] known =
        [
            .. ItemsForms.All(), .. SessionsForms.All(), .. OpeningForms.All(), .. ExchangesForms.All(), .. ImpasseForms.All(), .. ArbitrationForms.All(), .. VotesForms.All(),
            .. ActionsForms.All(), .. ChargesForms.All(), .. SettlementForms.All(), .. AmendmentForms.All(this),
        ];
        _byKind = Utf8Table<EventForm>.Of(known, form => form.Kind);
        _byTag = [.. known.OrderBy(form => form.Tag)];
    }

    internal static IReadOnlyList<EventForm> Known => Any._byTag;

    internal override BargainingEvent? Fallback => null;

    internal override BargainingEvent? Read(TapeValue value, ReadContext context)
    {
        if (!value.IsObject)
        {
            context.AddWrongType(value, "an event object");
            return null;
        }

        if (Discriminator.Find(value, context) is not { } kind) return ReadUnrecognized("", value, context); // for the other errors of the event
        if (kind.IsString && _byKind.TryGetValue(kind.Utf8, out var form)) return form.Read(value, context);
        return ReadUnrecognized(Forms.SharedText.Read(kind, context), value, context);
    }

    internal override void Write(Utf8JsonWriter writer, BargainingEvent? value)
    {
        if (value is UnrecognizedEvent) Unrecognized.Write(writer, value);
        else if (value is not null) _byTag[(int)value.Tag].Write(writer, value);
    }

    public override JsonObject Schema(SchemaDefinitions definitions) => definitions.Reference("event", () =>
    {
        var branches = new JsonArray();
        var kinds = new JsonArray();
        foreach (var form in _byTag)
        {
            kinds.Add((JsonNode)form.Kind);
            branches.Add((JsonNode)new JsonObject
            {
                ["if"] = new JsonObject { ["properties"] = new JsonObject { ["kind"] = new JsonObject { ["const"] = form.Kind } } },
                ["then"] = definitions.Reference(form.Kind, () => form.Schema(definitions)),
            });
        }

        var properties = new JsonObject
        {
            ["kind"] = new JsonObject { ["type"] = "string", ["anyOf"] = new JsonArray(new JsonObject { ["enum"] = kinds }, new JsonObject { ["pattern"] = "\\S" }) },
        };
        foreach (var field in EventFields.OfAny) properties[field.Name] = field.Schema(definitions);
        return new JsonObject
        {
            ["type"] = "object",
            ["description"] = "Something that happened. A kind that is not listed here is kept and written back.",
            ["properties"] = properties,
            ["required"] = new JsonArray("kind", "id", "on"),
            ["allOf"] = branches,
        };
    });

    private static BargainingEvent? ReadUnrecognized(string kind, TapeValue value, ReadContext context)
    {
        var form = EventForm.Plain<UnrecognizedEvent>(
            EventTag.UnrecognizedEvent, "", [], r => new UnrecognizedEvent(kind) { Id = r.Get(EventFields.Id), On = r.Get(EventFields.On) });
        return form.Read(value, context);
    }
}

/// <summary>The property that says of which kind an object is. It may stand anywhere in the object.</summary>
internal static class Discriminator
{
    /// <summary>Finds the kind, or notes that there is none or more than one.</summary>
    internal static TapeValue? Find(TapeValue value, ReadContext context)
    {
        TapeValue? kind = null;
        for (var children = value.GetEnumerator(); children.MoveNext();)
        {
            if (!children.Name.Utf8.SequenceEqual("kind"u8)) continue;
            if (kind is { } earlier)
            {
                Forms.SharedText.Read(earlier, context); // for its own errors
                context.Add(Code.DuplicateProperty, children.Name, "\"kind\" stands twice.");
            }

            kind = children.Current;
        }

        if (kind is null) context.Add(Code.Missing, value, "\"kind\" is missing.", "Add \"kind\"; docs/log-format.md lists the kinds.");
        return kind;
    }
}
