using System.Text.Json;
using System.Text.Json.Nodes;
using ContractModel.Json.Terms;

namespace ContractModel.Json;

/// <summary>How terms are written: an object with the term's kind.</summary>
internal sealed class TermForms : Form<Term>
{
    internal static readonly TermForms Any = new();

    private readonly TermForm[] _known = [.. PayForms.All(), .. StaffingForms.All(), .. BenefitForms.All(), .. AgreementForms.All()];
    private readonly Utf8Table<TermForm> _byKind;

    private TermForms() => _byKind = Utf8Table<TermForm>.Of(_known, form => form.Kind);

    internal override Term Fallback { get; } = new FreeTextTerm { Text = "-" };

    internal override Term Read(TapeValue value, ReadContext context)
    {
        if (!value.IsObject)
        {
            context.AddWrongType(value, "a term object");
            return Fallback;
        }

        if (Discriminator.Find(value, context) is not { } kind) return Fallback;
        var isKnown = _byKind.TryGetValue(kind.IsString ? kind.Utf8 : [], out var form);
        return (isKnown ? form! : Unrecognized(Forms.SharedText.Read(kind, context))).Read(value, context) ?? Fallback;
    }

    internal override void Write(Utf8JsonWriter writer, Term value)
    {
        var form = value is UnrecognizedTerm unknown ? Unrecognized(unknown.Kind) : _known.First(form => form.Fits(value));
        form.Write(writer, value);
    }

    public override JsonObject Schema(SchemaDefinitions definitions) => definitions.Reference("term", () =>
    {
        var branches = new JsonArray();
        foreach (var form in _known)
        {
            branches.Add((JsonNode)new JsonObject
            {
                ["if"] = new JsonObject { ["properties"] = new JsonObject { ["kind"] = new JsonObject { ["const"] = form.Kind } } },
                ["then"] = definitions.Reference($"term-{form.Kind}", () => form.Schema(definitions)),
            });
        }

        return new JsonObject
        {
            ["type"] = "object",
            ["description"] = "What is proposed or agreed on one point. A kind that is not listed here is kept and written back.",
            ["properties"] = new JsonObject { ["kind"] = new JsonObject { ["type"] = "string", ["pattern"] = "\\S" } },
            ["required"] = new JsonArray("kind"),
            ["allOf"] = branches,
        };
    });

    private static TermForm Unrecognized(string kind) =>
        TermForm.Of<UnrecognizedTerm>(kind, "A term of a kind this version does not know.", [], _ => new UnrecognizedTerm(kind));
}

/// <summary>How the terms of one kind are written.</summary>
internal abstract class TermForm(string kind, string meaning, FieldSet fields)
{
    internal string Kind { get; } = kind;

    internal abstract bool Fits(Term term);

    internal abstract void Write(Utf8JsonWriter writer, Term term);

    internal Term? Read(TapeValue value, ReadContext context)
    {
        var errorsBefore = context.Errors.Count;
        var slots = context.Open(value, fields);
        try
        {
            var term = Create(new ObjectReader(slots));
            if (slots.Extra is { } extra) term.Keep(extra);
            return context.Errors.Count > errorsBefore ? null : term;
        }
        finally
        {
            context.Close();
        }
    }

    internal JsonObject Schema(SchemaDefinitions definitions) => definitions.ObjectOf(fields.All, meaning, Kind);

    internal static TermForm Of<T>(string kind, string meaning, Field<T>[] own, Func<ObjectReader, T> create) where T : Term
    {
        var scope = Field.Optional("scope", "Whom or what it covers; absent means everyone the provision covers.", Forms.SharedText, (T t) => t.Scope);
        var provision = Field.Optional("provision", "The provision it belongs to, where the event is about the whole.", Forms.Key, (T t) => t.Provision);
        var contingency = Field.Optional("contingency", "What it depends on; absent when it holds in any case.", Forms.Text, (T t) => t.Contingency);
        var atLeast = Field.Flag("atLeast", "Whether its figure is the least there will be.", (T t) => t.AtLeast);
        var rival = Field.Flag("rival", "Whether it tells the term before it in the list with another figure, as another source has it.", (T t) => t.Rival);
        var sources = Field.List("sources", "The sources that state this term, where they differ from those of the event.", NounForms.Sources, (T t) => t.Sources);
        return new TermForm<T>(kind, meaning, [.. own, scope, provision, contingency, atLeast, rival, sources], r =>
        {
            var term = create(r);
            term.Describe(r.Get(scope), r.Get(provision), r.Get(sources), r.Get(contingency), r.Get(atLeast), r.Get(rival));
            return term;
        });
    }

    private protected abstract Term Create(ObjectReader reader);
}

/// <summary>How the terms of one type are written.</summary>
internal sealed class TermForm<T>(string kind, string meaning, Field<T>[] fields, Func<ObjectReader, T> create) : TermForm(kind, meaning, new FieldSet([.. fields], isOfAKind: true))
    where T : Term
{
    internal override bool Fits(Term term) => term is T;

    internal override void Write(Utf8JsonWriter writer, Term term)
    {
        writer.WriteStartObject();
        writer.WriteString("kind", Kind);
        var typed = (T)term;
        foreach (var field in fields) field.Write(writer, typed);
        term.Extra.WriteTo(writer);

        writer.WriteEndObject();
    }

    private protected override Term Create(ObjectReader reader) => create(reader);
}
