using ContractModel.Procedures;

namespace ContractModel.Json.Statutes;

/// <summary>How the rules of a statute's file are written.</summary>
internal static class ProcedureForms
{
    private static readonly Form<VoteShare> Share = new StringForm<VoteShare>(
        "a share such as \"more than 1/2\", \"at least 3/5\" or \"at least 75%\"", VoteShare.TryRead("more than 1/2")!,
        (string text, ReadContext _, out VoteShare value) =>
        {
            var share = VoteShare.TryRead(text);
            value = share ?? VoteShare.TryRead("more than 1/2")!;
            return share is not null;
        },
        share => share.ToString());

    // Behind what it holds: fields are initialized in this order.
    internal static readonly ObjectForm<ProcedureFile> File = FileForm();

    private static ObjectForm<ProcedureFile> FileForm()
    {
        var schema = Field.Optional("$schema", "The address of this schema, for editors.", Forms.Text, (ProcedureFile _) => null);
        var format = Field.Required("format", "The number of the format: 1.", Forms.Ordinal, (ProcedureFile f) => f.Format);
        var id = Field.Required("id", "The procedure's id.", Forms.Id, (ProcedureFile f) => f.Id);
        var name = Field.Required("name", "The statute's name.", Forms.Text, (ProcedureFile f) => f.Name);
        var jurisdiction = Field.Required("jurisdiction", "An ISO 3166 code.", Forms.Id, (ProcedureFile f) => f.Jurisdiction);
        var agency = Field.Required("agency", "The agency's name.", Forms.Text, (ProcedureFile f) => f.Agency);
        var zone = Field.Required("zone", "The zone in which hours are counted.", Forms.Id, (ProcedureFile f) => f.Zone);
        var reviewed = Field.Required("reviewed", "The day the file was last checked against its sources.", Forms.Day, (ProcedureFile f) => f.Reviewed);
        var inForce = Field.Required("inForce", "The first day the statute was in force.", Forms.Day, (ProcedureFile f) => f.InForce);
        var calendars = Field.List("calendars", "The ids of the calendars its clocks use.", Forms.Id, (ProcedureFile f) => f.Calendars);
        var sources = Field.List("sources", "What was read.", SourceForm(), (ProcedureFile f) => f.Sources);
        var phases = Field.Required("phases", "The phases; a table starts in the first.", new ListForm<Phase>(PhaseForm()), (ProcedureFile f) => f.Phases);
        var transitions = Field.Required("transitions", "What moves a table from phase to phase.", new ListForm<Transition>(TransitionForm()), (ProcedureFile f) => f.Transitions);
        var clocks = Field.List("clocks", "What counts time.", ClockForms.Clock, (ProcedureFile f) => f.Clocks);
        var permissions = Field.List("permissions", "What each side may do.", PermissionForm(), (ProcedureFile f) => f.Permissions);
        var votes = Field.List("votes", "Who votes on what, and what carries.", VoteForm(), (ProcedureFile f) => f.Votes);
        var steps = Field.List("steps", "Steps that only this statute knows.", StepForm(), (ProcedureFile f) => f.Steps);
        var facts = Field.List("facts", "Facts of a round or unit that the rules turn on.", FactRuleForm(), (ProcedureFile f) => f.Facts);
        var remarks = Field.List("remarks", "What the audit says of certain events.", RemarkForm(), (ProcedureFile f) => f.Remarks);
        var notes = Field.List("notes", "What a reader should know of this file.", Forms.Text, (ProcedureFile f) => f.Notes);
        return new("procedure", "The impasse procedure of one labor statute.",
            [schema, format, id, name, jurisdiction, agency, zone, reviewed, inForce, calendars, sources, phases, transitions, clocks, permissions, votes, steps, facts, remarks, notes],
            r => new ProcedureFile
            {
                Format = r.Get(format), Id = r.Get(id), Name = r.Get(name), Jurisdiction = r.Get(jurisdiction), Agency = r.Get(agency), Zone = r.Get(zone), Reviewed = r.Get(reviewed),
                InForce = r.Get(inForce), Calendars = r.Get(calendars), Sources = r.Get(sources), Phases = r.Get(phases), Transitions = r.Get(transitions),
                Clocks = r.Get(clocks), Permissions = r.Get(permissions), Votes = r.Get(votes), Steps = r.Get(steps), Facts = r.Get(facts), Remarks = r.Get(remarks), Notes = r.Get(notes),
            },
            new ProcedureFile
            {
                Format = 1, Id = "-", Name = "-", Jurisdiction = "-", Agency = "-", Zone = "UTC", Reviewed = default, InForce = default, Calendars = [], Sources = [], Phases = [],
                Transitions = [], Clocks = [], Permissions = [], Votes = [], Steps = [], Facts = [], Remarks = [], Notes = [],
            });
    }

    private static ObjectForm<LawSource> SourceForm()
    {
        var id = Field.Required("id", "The id that citations use.", Forms.Id, (LawSource s) => s.Id);
        var where = Field.Required("where", "Where it was read.", Forms.Text, (LawSource s) => s.Where);
        var read = Field.Required("read", "The day it was read.", Forms.Day, (LawSource s) => s.Read);
        return new("lawSource", "A text of law or an account of one that was read.", [id, where, read],
            r => new LawSource { Id = r.Get(id), Where = r.Get(where), Read = r.Get(read) }, new LawSource { Id = "-", Where = "-", Read = default });
    }

    private static ObjectForm<Phase> PhaseForm()
    {
        var id = Field.Required("id", "The phase's id.", Forms.Id, (Phase p) => p.Id);
        var kind = Field.Required("type", "What phases of every statute have in common.", RuleForms.PhaseKind, (Phase p) => p.Kind);
        var name = Field.Required("name", "The name for a reader.", Forms.Text, (Phase p) => p.Name);
        var text = Field.Required("text", "What holds in this phase.", Forms.Text, (Phase p) => p.Text);
        return new("phase", "A phase of the procedure.", [id, kind, name, text],
            r => new Phase { Id = r.Get(id), Kind = r.Get(kind), Name = r.Get(name), Text = r.Get(text) }, Phase.Unknown);
    }

    private static ObjectForm<Transition> TransitionForm()
    {
        var id = Field.Required("id", "The rule's id.", Forms.Id, (Transition t) => t.Id);
        var from = Field.Required("from", "The phases it leads from.", new ListForm<string>(Forms.Id), (Transition t) => t.From);
        var on = Field.Optional("on", "The event it happens on.", RuleForms.AnyEvent, (Transition t) => t.On);
        var after = Field.Optional("after", "The clock at whose end it happens instead, by the passing of time.", Forms.Id, (Transition t) => t.After);
        var when = Field.Optional("when", "What must hold besides.", RuleForms.Condition, (Transition t) => t.When);
        var to = Field.Required("to", "The phase it leads to, or \"previous\".", Forms.Id, (Transition t) => t.To);
        var usual = Field.Default("usual", "Whether a projection may assume it.", Forms.Flag, (Transition t) => t.IsUsual, true);
        var excepts = Field.List("excepts", "The transitions this one excepts.", Forms.Id, (Transition t) => t.Excepts);
        var citation = Field.Required("citation", "The law it rests on.", RuleForms.Citation, (Transition t) => t.Citation);
        return new("transition", "A rule that moves a table from phase to phase.", [id, from, on, after, when, to, usual, excepts, citation],
            r => new Transition { Id = r.Get(id), From = r.Get(from), On = r.Get(on), After = r.Get(after), When = r.Get(when), To = r.Get(to), IsUsual = r.Get(usual), Excepts = r.Get(excepts), Citation = r.Get(citation) },
            new Transition { Id = "-", From = [], To = "-", Citation = RuleForms.NoCitation });
    }

    private static ObjectForm<Permission> PermissionForm()
    {
        var id = Field.Required("id", "The rule's id.", Forms.Id, (Permission p) => p.Id);
        var name = Field.Required("name", "What may be done.", Forms.Text, (Permission p) => p.Name);
        var action = Field.Default("action", "What kind of act it is, in the same word for every statute.", RuleForms.Action, (Permission p) => p.Action, LegalAction.Other);
        var inForce = Field.Optional("inForce", "The period in which the rule was in force; absent when always.", Forms.Period, (Permission p) => p.InForce);
        var side = Field.Required("side", "Who asks; both means either side.", Forms.Actor, (Permission p) => p.Side);
        var acts = Field.List("acts", "The events that are this act in a log.", RuleForms.Pattern, (Permission p) => p.Acts);
        var phases = Field.List("phases", "The phases in which the question comes up; absent means all.", Forms.Id, (Permission p) => p.Phases);
        var verdict = Field.Default("verdict", "The verdict when every condition is met.", RuleForms.Verdict, (Permission p) => p.Base, Verdict.Permitted);
        var conditions = Field.List("conditions", "What must hold.", ConditionForm(), (Permission p) => p.Conditions);
        var limits = Field.List("limits", "The bounds within which a permitted act stays lawful.", RuleForms.Note, (Permission p) => p.Limits);
        var citation = Field.Required("citation", "The law it rests on.", RuleForms.Citation, (Permission p) => p.Citation);
        return new("permission", "A rule about what a side may do.", [id, name, action, inForce, side, acts, phases, verdict, conditions, limits, citation],
            r => new Permission
            {
                Id = r.Get(id), Name = r.Get(name), Action = r.Get(action), InForce = r.Get(inForce), Side = r.Get(side), Acts = r.Get(acts), Phases = r.Get(phases), Base = r.Get(verdict),
                Conditions = r.Get(conditions), Limits = r.Get(limits), Citation = r.Get(citation),
            },
            new Permission { Id = "-", Name = "-", Side = Actor.Both, Citation = RuleForms.NoCitation });
    }

    private static ObjectForm<PermissionCondition> ConditionForm()
    {
        var id = Field.Required("id", "What is wrong when it is unmet, such as not-exhausted.", Forms.Id, (PermissionCondition c) => c.Id);
        var text = Field.Required("text", "What must hold, in words.", Forms.Text, (PermissionCondition c) => c.Text);
        var require = Field.Required("require", "What must hold, for the engine.", RuleForms.Condition, (PermissionCondition c) => c.Condition);
        var otherwise = Field.Required("otherwise", "The verdict when it does not hold.", RuleForms.Verdict, (PermissionCondition c) => c.Otherwise);
        var voided = Field.OptionalValue("voided", "The day of the act that deemed it never in force.", Forms.Day, (PermissionCondition c) => c.Voided);
        var rebuttal = Field.Optional("rebuttal", "How a presumption is rebutted.", Forms.Text, (PermissionCondition c) => c.Rebuttal);
        var citation = Field.Required("citation", "The law it rests on.", RuleForms.Citation, (PermissionCondition c) => c.Citation);
        return new("permissionCondition", "One thing that must hold for an act to be permitted.", [id, text, require, otherwise, voided, rebuttal, citation],
            r => new PermissionCondition { Id = r.Get(id), Text = r.Get(text), Condition = r.Get(require), Otherwise = r.Get(otherwise), Voided = r.Get(voided), Rebuttal = r.Get(rebuttal), Citation = r.Get(citation) },
            new PermissionCondition { Id = "-", Text = "-", Condition = RuleForms.Condition.Fallback, Otherwise = Verdict.Unknown, Citation = RuleForms.NoCitation });
    }

    private static ObjectForm<VoteRule> VoteForm()
    {
        var id = Field.Required("id", "The rule's id.", Forms.Id, (VoteRule v) => v.Id);
        var kind = Field.Required("type", "The kind of vote.", Words.VoteKind, (VoteRule v) => v.Kind);
        var by = Field.Default("by", "Whose vote it is; both means votes of either.", Forms.Actor, (VoteRule v) => v.By, Actor.Both);
        var voters = Field.Required("voters", "Who votes.", Forms.Text, (VoteRule v) => v.Voters);
        var carries = Field.Optional("carries", "The share that carries; absent when the statute sets none.", Share, (VoteRule v) => v.Carries);
        var of = Field.Optional("of", "What the share is of.", RuleForms.VoteBase, (VoteRule v) => v.Of);
        var rejects = Field.Flag("rejects", "Whether the share is of the votes against.", (VoteRule v) => v.Rejects);
        var otherwise = Field.Required("otherwise", "What a vote that does not carry leads to.", Forms.Text, (VoteRule v) => v.Otherwise);
        var citation = Field.Required("citation", "The law it rests on.", RuleForms.Citation, (VoteRule v) => v.Citation);
        return new("vote", "A rule of a vote.", [id, kind, by, voters, carries, of, rejects, otherwise, citation],
            r => new VoteRule
            {
                Id = r.Get(id), Kind = r.Get(kind), By = r.Get(by), Voters = r.Get(voters), Carries = r.Get(carries), Of = r.Get(of), Rejects = r.Get(rejects),
                Otherwise = r.Get(otherwise), Citation = r.Get(citation),
            },
            new VoteRule { Id = "-", Kind = VoteKind.Other, Voters = "-", Otherwise = "-", Citation = RuleForms.NoCitation });
    }

    private static ObjectForm<FactRule> FactRuleForm()
    {
        var id = Field.Required("id", "The name the log uses.", Forms.Id, (FactRule f) => f.Id);
        var text = Field.Required("text", "What the fact is.", Forms.Text, (FactRule f) => f.Text);
        var values = Field.List("values", "The values it can have; absent when it is a day or anything else.", Forms.Text, (FactRule f) => f.Values);
        return new("fact", "A fact that the rules turn on.", [id, text, values], r => new FactRule { Id = r.Get(id), Text = r.Get(text), Values = r.Get(values) }, new FactRule { Id = "-", Text = "-" });
    }

    private static ObjectForm<StepRule> StepForm()
    {
        var id = Field.Required("id", "The id the log uses.", Forms.Id, (StepRule s) => s.Id);
        var text = Field.Required("text", "What is done.", Forms.Text, (StepRule s) => s.Text);
        var actor = Field.Required("actor", "Who does it.", Forms.Actor, (StepRule s) => s.Actor);
        var citation = Field.Required("citation", "The law it rests on.", RuleForms.Citation, (StepRule s) => s.Citation);
        return new("step", "A step that only this statute knows.", [id, text, actor, citation],
            r => new StepRule { Id = r.Get(id), Text = r.Get(text), Actor = r.Get(actor), Citation = r.Get(citation) },
            new StepRule { Id = "-", Text = "-", Actor = Actor.Other, Citation = RuleForms.NoCitation });
    }

    private static ObjectForm<Remark> RemarkForm()
    {
        var id = Field.Required("id", "The rule's id.", Forms.Id, (Remark m) => m.Id);
        var on = Field.Required("on", "The event.", RuleForms.Pattern, (Remark m) => m.On);
        var phases = Field.List("phases", "The phases, before the event, in which it is said; absent means all.", Forms.Id, (Remark m) => m.Phases);
        var when = Field.Optional("when", "What must hold besides.", RuleForms.Condition, (Remark m) => m.When);
        var code = Field.Required("code", "The code of the finding.", RuleForms.Code, (Remark m) => m.Code);
        var text = Field.Required("text", "What is said.", Forms.Text, (Remark m) => m.Text);
        var citation = Field.Required("citation", "The law it rests on.", RuleForms.Citation, (Remark m) => m.Citation);
        return new("remark", "What the audit says of an event.", [id, on, phases, when, code, text, citation],
            r => new Remark { Id = r.Get(id), On = r.Get(on), Phases = r.Get(phases), When = r.Get(when), Code = r.Get(code), Text = r.Get(text), Citation = r.Get(citation) },
            new Remark { Id = "-", On = RuleForms.AnyPattern, Code = Code.OutOfOrder, Text = "-", Citation = RuleForms.NoCitation });
    }
}
