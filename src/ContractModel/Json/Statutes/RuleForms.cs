using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using ContractModel.Procedures;

namespace ContractModel.Json.Statutes;

/// <summary>The small parts that every rule of a statute's file is made of.</summary>
internal static class RuleForms
{
    // Stand-ins for rules that could not be read; they come first because the forms below hold them.
    internal static readonly EventPattern AnyPattern = new() { Event = "statement-made" };
    internal static readonly Citation NoCitation = new("-", Evidence.Unconfirmed);

    internal static readonly ObjectForm<Citation> Citation = CitationForm();
    /// <summary>Events of the procedure: those a clock, a condition, a permission or a remark can speak of.</summary>
    internal static readonly Form<EventPattern> Pattern = new PatternForm(proceduralOnly: true);

    /// <summary>Events of any kind: those a transition can happen on.</summary>
    internal static readonly Form<EventPattern> AnyEvent = new PatternForm(proceduralOnly: false);
    internal static readonly Form<Condition> Condition = new ConditionForm();
    internal static readonly ObjectForm<LegalNote> Note = NoteForm();
    internal static readonly Form<Length> Length = new StringForm<Length>(
        "a length such as \"15 days\", \"5 working-days\", \"24 hours\" or \"3 years\"", new Length(1, LengthUnit.Days), ReadLength, length => length.ToString());

    internal static readonly Form<Code> Code = Words.Of("a code of docs/codes.md", [.. ContractModel.Code.List], code => code.Name, null);

    internal static readonly Form<Occurrence> Occurrence = Words.Of(ContractModel.Procedures.Occurrence.All);
    internal static readonly Form<Extension> Extension = Words.Of(ContractModel.Procedures.Extension.All);
    internal static readonly Form<Consequence> Consequence = Words.Of(ContractModel.Procedures.Consequence.All);
    internal static readonly Form<ClockKind> ClockKind = Words.Of(ContractModel.ClockKind.All);
    internal static readonly Form<Reading> Reading = Words.Of(ContractModel.Reading.All);
    internal static readonly Form<Verdict> Verdict = Words.Of(ContractModel.Verdict.All);
    internal static readonly Form<PhaseKind> PhaseKind = Words.Of(ContractModel.PhaseKind.All);

    private static ObjectForm<Citation> CitationForm()
    {
        var section = Field.Required("section", "The section, as a lawyer would write it.", Forms.Text, (Citation c) => c.Section);
        var evidence = Field.Required("evidence", "How well the rule was sourced.", Words.Evidence, (Citation c) => c.Evidence);
        var source = Field.Optional("source", "The id of the source that was read.", Forms.Id, (Citation c) => c.Source);
        return new("citation", "The law a rule rests on.", [section, evidence, source], r => new Citation(r.Get(section), r.Get(evidence), r.Get(source)), NoCitation);
    }

    private static ObjectForm<LegalNote> NoteForm()
    {
        var text = Field.Required("text", "A sentence of law.", Forms.Text, (LegalNote n) => n.Text);
        var citation = Field.Required("citation", "The law it rests on.", Citation, (LegalNote n) => n.Citation);
        return new("legalNote", "A sentence of law with its section.", [text, citation], r => new LegalNote { Text = r.Get(text), Citation = r.Get(citation) }, new LegalNote { Text = "-", Citation = NoCitation });
    }

    private static bool ReadLength(string text, ReadContext context, out Length length)
    {
        length = new Length(1, LengthUnit.Days);
        if (text.Split(' ') is not [var digits, var word]) return false;
        var unit = Array.Find(LengthUnit.All, unit => unit.Name == word || unit.Name == word + "s");
        if (unit is null || !int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var count) || count is < 1 or > Require.LongestPeriod) return false;
        length = new Length(count, unit);
        return true;
    }

    /// <summary>A pattern: the kind of event alone as a string, or an object when there is more to say.</summary>
    private sealed class PatternForm(bool proceduralOnly) : Form<EventPattern>
    {
        private static readonly ObjectForm<EventPattern> Whole = WholeForm();

        internal override EventPattern Fallback => AnyPattern;

        internal override EventPattern Read(TapeValue value, ReadContext context)
        {
            var pattern = value.Type == JsonTokenType.String ? new EventPattern { Event = Forms.Id.Read(value, context) } : Whole.Read(value, context);
            var form = EventForms.Known.FirstOrDefault(form => form.Kind == pattern.Event);
            if (form is null) context.Add(ContractModel.Code.StatuteUnknownReference, value, $"There is no kind of event \"{pattern.Event}\".");
            else Check(pattern, form, value, context);
            return pattern;
        }

        // A misspelt name would match nothing and say nothing.
        private void Check(EventPattern pattern, EventForm form, TapeValue value, ReadContext context)
        {
            pattern.Tag = form.Tag;
            if (proceduralOnly && !form.IsProcedural) context.Add(ContractModel.Code.StatuteUnknownReference, value, $"\"{pattern.Event}\" is about a provision or the log; only events of the procedure can be spoken of here.");
            var names = form.Fields.Select(field => field.Name).ToHashSet(StringComparer.Ordinal);
            foreach (var fact in pattern.Where.Where(fact => !names.Contains(fact.Name))) context.Add(ContractModel.Code.StatuteUnknownReference, value, $"An event \"{pattern.Event}\" has no \"{fact.Name}\".");
            var isDayOfAgreement = names.Contains("agreement") && pattern.Moment is ("effective" or "expires");
            if (!names.Contains(pattern.Moment) && !isDayOfAgreement) context.Add(ContractModel.Code.StatuteUnknownReference, value, $"An event \"{pattern.Event}\" has no date \"{pattern.Moment}\".");
        }

        internal override void Write(Utf8JsonWriter writer, EventPattern value) => Whole.Write(writer, value);

        public override JsonObject Schema(SchemaDefinitions definitions) => definitions.Reference("eventPattern", () => new JsonObject
        {
            ["description"] = "Which events a rule speaks of: the kind alone, or an object when there is more to say.",
            ["anyOf"] = new JsonArray(new JsonObject { ["type"] = "string" }, Whole.Define(definitions, null)),
        });

        private static ObjectForm<EventPattern> WholeForm()
        {
            var kind = Field.Required("event", "The wire name of the kind of event.", Forms.Id, (EventPattern p) => p.Event);
            var by = Field.List("by", "Who must have done it, any one of these.", Forms.Actor, (EventPattern p) => p.By);
            var where = Field.List("where", "Values the event must have, as name=value or name=value|value.", Forms.Fact, (EventPattern p) => p.Where);
            var moment = Field.Default("moment", "Which date of the event counts.", Forms.Id, (EventPattern p) => p.Moment, "on");
            return new("eventPatternObject", "Which events a rule speaks of.", [kind, by, where, moment],
                r => new EventPattern { Event = r.Get(kind), By = r.Get(by), Where = r.Get(where), Moment = r.Get(moment) }, AnyPattern);
        }
    }

    /// <summary>A condition: an object whose first property says what kind it is.</summary>
    private sealed class ConditionForm : Form<Condition>
    {
        private readonly Dictionary<string, Func<TapeValue, ReadContext, Condition>> _readers;

        internal ConditionForm()
        {
            var many = new ListForm<Condition>(this);
            var phases = new ListForm<string>(Forms.Id);
            _readers = new(StringComparer.Ordinal)
            {
                ["phase"] = (value, context) => new InPhase { Phases = phases.Read(value, context) },
                ["cameFrom"] = (value, context) => new CameFromPhase { Phases = phases.Read(value, context) },
                ["broughtBy"] = (value, context) => new BroughtBy { Event = AnyEvent.Read(value, context) },
                ["happened"] = (value, context) => new Happened { Event = Pattern.Read(value, context) },
                ["elapsed"] = (value, context) => new Elapsed { Clock = Forms.Id.Read(value, context) },
                ["clauseEnded"] = (value, context) => new ClauseEnded { Clause = Words.ClauseKind.Read(value, context) },
                ["fact"] = (value, context) => new FactHolds { Fact = Forms.Fact.Read(value, context) },
                ["judgment"] = (value, context) => new Judgment { Question = Forms.Text.Read(value, context) },
                ["all"] = (value, context) => new AllOf { Conditions = many.Read(value, context) },
                ["any"] = (value, context) => new AnyOf { Conditions = many.Read(value, context) },
                ["not"] = (value, context) => new Not { Condition = Read(value, context) },
            };
        }

        internal override Condition Fallback { get; } = new Judgment { Question = "-" };

        internal override Condition Read(TapeValue value, ReadContext context)
        {
            if (value.Type != JsonTokenType.StartObject)
            {
                context.AddWrongType(value, "a condition object");
                return Fallback;
            }

            Condition? result = null;
            EventPattern? after = null;
            for (var children = value.GetEnumerator(); children.MoveNext();)
            {
                var name = children.Name.Text;
                if (name == "after") after = Pattern.Read(children.Current, context);
                else if (result is null && _readers.TryGetValue(name, out var read)) result = read(children.Current, context);
                else context.Add(ContractModel.Code.BadValue, children.Name, $"\"{name}\" is not a condition, or the object already has one.");
            }

            if (result is null) context.Add(ContractModel.Code.Missing, value, $"A condition has one of {string.Join(", ", _readers.Keys)}.");
            return result is Happened happened && after is not null ? happened with { After = after } : result ?? Fallback;
        }

        internal override void Write(Utf8JsonWriter writer, Condition value) => throw new NotSupportedException("Statute files are read, not written.");

        public override JsonObject Schema(SchemaDefinitions definitions) => definitions.Reference("condition", () =>
        {
            var self = new JsonObject { ["$ref"] = "#/$defs/condition" };
            var text = new JsonObject { ["type"] = "string" };
            return new JsonObject
            {
                ["type"] = "object",
                ["description"] = "Something that must hold: one of these properties.",
                ["minProperties"] = 1,
                ["additionalProperties"] = false,
                ["properties"] = new JsonObject
                {
                    ["phase"] = new JsonObject { ["type"] = "array", ["items"] = text.DeepClone() },
                    ["cameFrom"] = new JsonObject { ["type"] = "array", ["items"] = text.DeepClone() },
                    ["broughtBy"] = Pattern.Schema(definitions),
                    ["happened"] = Pattern.Schema(definitions),
                    ["after"] = Pattern.Schema(definitions),
                    ["elapsed"] = text.DeepClone(),
                    ["clauseEnded"] = Words.ClauseKind.Schema(definitions),
                    ["fact"] = Forms.Fact.Schema(definitions),
                    ["judgment"] = text.DeepClone(),
                    ["all"] = new JsonObject { ["type"] = "array", ["items"] = self.DeepClone() },
                    ["any"] = new JsonObject { ["type"] = "array", ["items"] = self.DeepClone() },
                    ["not"] = self.DeepClone(),
                },
            };
        });
    }
}
