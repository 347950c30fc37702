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
    internal static readonly Form<LegalAction> Action = Words.Of(LegalAction.All);
    internal static readonly Form<VoteBase> VoteBase = Words.Of(ContractModel.Procedures.VoteBase.All);

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

    internal static bool ReadLength(string text, ReadContext context, out Length length)
    {
        length = new Length(1, LengthUnit.Days);
        if (text.Split(' ') is not [var digits, var word]) return false;
        var unit = Array.Find(LengthUnit.All, unit => unit.Name == word || unit.Name == word + "s");
        if (unit is null || !int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var count) || count > Require.LongestPeriod) return false;
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
            var pattern = value.IsString ? new EventPattern { Event = Forms.Id.Read(value, context) } : Whole.Read(value, context);
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
            foreach (var date in pattern.LaterOf.Where(date => !names.Contains(date))) context.Add(ContractModel.Code.StatuteUnknownReference, value, $"An event \"{pattern.Event}\" has no date \"{date}\".");
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
            var laterOf = Field.List("laterOf", "The dates of the event of which the later counts.", Forms.Id, (EventPattern p) => p.LaterOf);
            return new("eventPatternObject", "Which events a rule speaks of.", [kind, by, where, moment, laterOf],
                r => new EventPattern { Event = r.Get(kind), By = r.Get(by), Where = r.Get(where), Moment = r.Get(moment), LaterOf = r.Get(laterOf) }, AnyPattern);
        }
    }
}
