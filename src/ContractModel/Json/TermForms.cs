using System.Text.Json;
using System.Text.Json.Nodes;

namespace ContractModel.Json;

/// <summary>How terms are written: an object with the term's kind.</summary>
internal sealed class TermForms : Form<Term>
{
    internal static readonly TermForms Any = new();

    private readonly TermForm[] _known = [PercentRaise(), LumpSum(), ClassSizeCap(), StaffingRatio(), FreeText()];
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

    private static TermForm PercentRaise()
    {
        var percent = Field.Required("percent", "The raise; negative for a cut.", Forms.Percent, (PercentRaise t) => t.Percent);
        var effective = Field.OptionalValue("effective", "The day it takes effect.", Forms.Day, (PercentRaise t) => t.Effective);
        var oneTime = Field.Flag("oneTime", "Whether it is paid once and does not stay in the schedule.", (PercentRaise t) => t.OneTime);
        return TermForm.Of("percent-raise", "A raise in percent.", [percent, effective, oneTime],
            (r, general) => new PercentRaise { Percent = r.Get(percent), Effective = r.Get(effective), OneTime = r.Get(oneTime), Scope = general.Scope, Provision = general.Provision, Sources = general.Sources });
    }

    private static TermForm LumpSum()
    {
        var amount = Field.Required("amount", "The amount.", Forms.Money, (LumpSum t) => t.Amount);
        var per = Field.Optional("per", "What the amount is for each of; absent means one amount in all.", Forms.Text, (LumpSum t) => t.Per);
        var effective = Field.OptionalValue("effective", "The day it takes effect or is paid.", Forms.Day, (LumpSum t) => t.Effective);
        var ongoing = Field.Flag("ongoing", "Whether it goes on year after year.", (LumpSum t) => t.Ongoing);
        return TermForm.Of("lump-sum", "An amount of money.", [amount, per, effective, ongoing],
            (r, general) => new LumpSum { Amount = r.Get(amount), Per = r.Get(per), Effective = r.Get(effective), Ongoing = r.Get(ongoing), Scope = general.Scope, Provision = general.Provision, Sources = general.Sources });
    }

    private static TermForm ClassSizeCap()
    {
        var cap = Field.OptionalValue("cap", "The most pupils a class may have.", Forms.Ordinal, (ClassSizeCap t) => t.Cap);
        var change = Field.OptionalValue("change", "The change from the cap before, negative for smaller classes.", Forms.Integer, (ClassSizeCap t) => t.Change);
        var effective = Field.OptionalValue("effective", "The first day it holds.", Forms.Day, (ClassSizeCap t) => t.Effective);
        var remedy = Field.Optional("remedy", "What is owed when the cap is passed.", Forms.Money, (ClassSizeCap t) => t.Remedy);
        var remedyPer = Field.Optional("remedyPer", "What the remedy is for each of.", Forms.Text, (ClassSizeCap t) => t.RemedyPer);
        return TermForm.Of("class-size-cap", "The most pupils a class may have, or a change of that number.", [cap, change, effective, remedy, remedyPer],
            (r, general) => new ClassSizeCap { Cap = r.Get(cap), Change = r.Get(change), Effective = r.Get(effective), Remedy = r.Get(remedy), RemedyPer = r.Get(remedyPer), Scope = general.Scope, Provision = general.Provision, Sources = general.Sources });
    }

    private static TermForm StaffingRatio()
    {
        var staff = Field.Required("staff", "The staff meant.", Forms.Text, (StaffingRatio t) => t.Staff);
        var units = Field.OptionalValue("unitsPerPosition", "The number of units one position serves.", Forms.Number, (StaffingRatio t) => t.UnitsPerPosition);
        var unit = Field.Optional("unit", "What the units are.", Forms.Text, (StaffingRatio t) => t.Unit);
        var positions = Field.OptionalValue("positions", "The number of positions added or required.", Forms.Number, (StaffingRatio t) => t.Positions);
        var effective = Field.OptionalValue("effective", "The first day it holds.", Forms.Day, (StaffingRatio t) => t.Effective);
        return TermForm.Of("staffing-ratio", "How many staff there must be.", [staff, units, unit, positions, effective],
            (r, general) => new StaffingRatio { Staff = r.Get(staff), UnitsPerPosition = r.Get(units), Unit = r.Get(unit), Positions = r.Get(positions), Effective = r.Get(effective), Scope = general.Scope, Provision = general.Provision, Sources = general.Sources });
    }

    private static TermForm FreeText()
    {
        var text = Field.Required("text", "The words.", Forms.Text, (FreeTextTerm t) => t.Text);
        return TermForm.Of("free-text", "Whatever no other term can say, in words.", [text],
            (r, general) => new FreeTextTerm { Text = r.Get(text), Scope = general.Scope, Provision = general.Provision, Sources = general.Sources });
    }

    private static TermForm Unrecognized(string kind) =>
        TermForm.Of<UnrecognizedTerm>(kind, "A term of a kind this version does not know.", [], (_, general) => new UnrecognizedTerm(kind) { Scope = general.Scope, Provision = general.Provision, Sources = general.Sources });
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

    internal static TermForm Of<T>(string kind, string meaning, Field<T>[] own, Func<ObjectReader, TermGenerals, T> create) where T : Term
    {
        var scope = Field.Optional("scope", "Whom or what it covers; absent means everyone the provision covers.", Forms.SharedText, (T t) => t.Scope);
        var provision = Field.Optional("provision", "The provision it belongs to, where the event is about the whole.", Forms.Key, (T t) => t.Provision);
        var sources = Field.List("sources", "The sources that state this term, where they differ from those of the event.", NounForms.Sources, (T t) => t.Sources);
        return new TermForm<T>(kind, meaning, [.. own, scope, provision, sources], r => create(r, new TermGenerals(r.Get(scope), r.Get(provision), r.Get(sources))));
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

/// <summary>What terms of every kind have in common.</summary>
internal readonly record struct TermGenerals(string? Scope, ProvisionKey? Provision, ValueList<Source> Sources);
