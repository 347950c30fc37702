using System.Text.Json;
using System.Text.Json.Nodes;
using ContractModel.Procedures;

namespace ContractModel.Json.Statutes;

/// <summary>A condition: an object of which one property says what kind it is, and others may say more.</summary>
internal sealed class ConditionForm : Form<Condition>
{
    private static readonly Form<string> AgreementWords = Words.Of("\"over\" or \"none\"", ["over", "none"], word => word, null);

    private readonly Dictionary<string, Func<TapeValue, ReadContext, Condition>> _readers;
    private readonly Dictionary<string, Func<Condition, TapeValue, ReadContext, Condition?>> _more;

    internal ConditionForm()
    {
        var many = new ListForm<Condition>(this);
        var ids = new ListForm<string>(Forms.Id);
        var sides = new ListForm<Side>(Forms.Side);
        _readers = new(StringComparer.Ordinal)
        {
            ["phase"] = (value, context) => new InPhase { Phases = ids.Read(value, context) },
            ["cameFrom"] = (value, context) => new CameFromPhase { Phases = ids.Read(value, context) },
            ["broughtBy"] = (value, context) => new BroughtBy { Event = RuleForms.AnyEvent.Read(value, context) },
            ["happened"] = (value, context) => new Happened { Event = RuleForms.Pattern.Read(value, context) },
            ["elapsed"] = (value, context) => new Elapsed { Clock = Forms.Id.Read(value, context) },
            ["within"] = (value, context) => new Within { Clock = Forms.Id.Read(value, context) },
            ["met"] = (value, context) => new Kept { Clock = Forms.Id.Read(value, context) },
            ["agreement"] = (value, context) => new NoAgreement { First = AgreementWords.Read(value, context) == "none" },
            ["during"] = (value, context) => new During { Period = Forms.Period.Read(value, context) },
            ["voted"] = (value, context) => new Voted { Vote = Forms.Id.Read(value, context) },
            ["approved"] = (value, context) => new Approved { Sides = sides.Read(value, context) },
            ["clauseEnded"] = (value, context) => new ClauseEnded { Clause = Words.ClauseKind.Read(value, context) },
            ["fact"] = (value, context) => new FactHolds { Fact = Forms.Fact.Read(value, context) },
            ["judgment"] = (value, context) => new Judgment { Question = Forms.Text.Read(value, context) },
            ["all"] = (value, context) => new AllOf { Conditions = many.Read(value, context) },
            ["any"] = (value, context) => new AnyOf { Conditions = many.Read(value, context) },
            ["not"] = (value, context) => new Not { Condition = Read(value, context) },
        };
        _more = new(StringComparer.Ordinal)
        {
            ["after"] = (condition, value, context) => condition is Happened happened ? happened with { After = RuleForms.Pattern.Read(value, context) } : null,
            ["times"] = (condition, value, context) => condition is Happened happened ? happened with { Times = Forms.Ordinal.Read(value, context) } : null,
            ["reading"] = (condition, value, context) => condition is Elapsed elapsed ? elapsed with { Reading = RuleForms.Reading.Read(value, context) } : null,
            ["since"] = (condition, value, context) => condition switch
            {
                Happened happened => happened with { Since = ClockForms.Anchor.Read(value, context) },
                Voted voted => voted with { Since = ClockForms.Anchor.Read(value, context) },
                _ => null,
            },
        };
    }

    internal override Condition Fallback { get; } = new Judgment { Question = "-" };

    internal override Condition Read(TapeValue value, ReadContext context)
    {
        if (!value.IsObject)
        {
            context.AddWrongType(value, "a condition object");
            return Fallback;
        }

        return ReadKind(value, context) is { } condition ? ReadMore(condition, value, context) : Fallback;
    }

    internal override void Write(Utf8JsonWriter writer, Condition value) => throw new NotSupportedException("Statute files are read, not written.");

    public override JsonObject Schema(SchemaDefinitions definitions) => definitions.Reference("condition", () =>
    {
        var self = new JsonObject { ["$ref"] = "#/$defs/condition" };
        var text = new JsonObject { ["type"] = "string" };
        JsonObject ListOf(JsonObject item) => new() { ["type"] = "array", ["items"] = item.DeepClone() };
        var pattern = RuleForms.Pattern.Schema(definitions);
        return new JsonObject
        {
            ["type"] = "object",
            ["description"] = "Something that must hold: one of these properties; \"after\", \"since\" and \"times\" say more of \"happened\", \"since\" of \"voted\", \"reading\" of \"elapsed\".",
            ["minProperties"] = 1,
            ["additionalProperties"] = false,
            ["properties"] = new JsonObject
            {
                ["phase"] = ListOf(text), ["cameFrom"] = ListOf(text), ["broughtBy"] = pattern.DeepClone(),
                ["happened"] = pattern.DeepClone(), ["after"] = pattern.DeepClone(), ["since"] = ClockForms.Anchor.Schema(definitions), ["times"] = Forms.Ordinal.Schema(definitions),
                ["elapsed"] = text.DeepClone(), ["reading"] = RuleForms.Reading.Schema(definitions), ["within"] = text.DeepClone(), ["met"] = text.DeepClone(),
                ["agreement"] = AgreementWords.Schema(definitions), ["during"] = Forms.Period.Schema(definitions),
                ["voted"] = text.DeepClone(), ["approved"] = ListOf(Forms.Side.Schema(definitions)),
                ["clauseEnded"] = Words.ClauseKind.Schema(definitions), ["fact"] = Forms.Fact.Schema(definitions), ["judgment"] = text.DeepClone(),
                ["all"] = ListOf(self), ["any"] = ListOf(self), ["not"] = self.DeepClone(),
            },
        };
    });

    private Condition? ReadKind(TapeValue value, ReadContext context)
    {
        Condition? result = null;
        for (var children = value.GetEnumerator(); children.MoveNext();)
        {
            var name = children.Name.Text;
            if (_more.ContainsKey(name)) continue;
            if (result is null && _readers.TryGetValue(name, out var read)) result = read(children.Current, context);
            else context.Add(Code.BadValue, children.Name, $"\"{name}\" is not a condition, or the object already has one.");
        }

        if (result is null) context.Add(Code.Missing, value, $"A condition has one of {string.Join(", ", _readers.Keys)}.");
        return result;
    }

    private Condition ReadMore(Condition condition, TapeValue value, ReadContext context)
    {
        for (var children = value.GetEnumerator(); children.MoveNext();)
        {
            if (!_more.TryGetValue(children.Name.Text, out var read)) continue;
            if (read(condition, children.Current, context) is { } more) condition = more;
            else context.Add(Code.BadValue, children.Name, $"This condition has no \"{children.Name.Text}\".");
        }

        return condition;
    }
}
