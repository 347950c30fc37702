using ContractModel.Procedures;

namespace ContractModel.Json.Statutes;

/// <summary>How the clocks of a statute's file are written.</summary>
internal static class ClockForms
{
    private static readonly Form<ClockAnchor> Anchor = new StringForm<ClockAnchor>(
        "agreement-begins, agreement-expires or fact:name", new ClockAnchor(ClockAnchor.Expires),
        (string text, ReadContext _, out ClockAnchor value) =>
        {
            var known = ClockAnchor.IsAnchor(text);
            value = new ClockAnchor(known ? text : ClockAnchor.Expires);
            return known;
        },
        anchor => anchor.Text);

    // Behind what it holds: fields are initialized in this order.
    internal static readonly ObjectForm<Clock> Clock = ClockForm();

    private static ObjectForm<Clock> ClockForm()
    {
        var id = Field.Required("id", "The clock's id.", Forms.Id, (Clock c) => c.Id);
        var name = Field.Required("name", "What is timed.", Forms.Text, (Clock c) => c.Name);
        var kind = Field.Required("type", "Whether one must act by its end, may not act before it, or both.", RuleForms.ClockKind, (Clock c) => c.Kind);
        var actor = Field.Required("actor", "Who must, or may not yet, act.", Forms.Actor, (Clock c) => c.Actor);
        var trigger = Field.List("trigger", "The events that start it.", RuleForms.Pattern, (Clock c) => c.Trigger);
        var anchor = Field.Optional("anchor", "The fixed day it counts from instead: agreement-begins, agreement-expires or fact:name.", Anchor, (Clock c) => c.Anchor);
        var back = Field.Flag("countsBack", "Whether the end lies before the day counted from.", (Clock c) => c.CountsBack);
        var occurrence = Field.Default("occurrence", "Which of several triggering events counts.", RuleForms.Occurrence, (Clock c) => c.Occurrence, Occurrence.Last);
        var resetBy = Field.List("resetBy", "The events after which it starts afresh.", RuleForms.Pattern, (Clock c) => c.ResetBy);
        var act = Field.List("act", "The acts that are timed.", RuleForms.Pattern, (Clock c) => c.Act);
        var eachSide = Field.Flag("eachSide", "Whether each side must act for itself.", (Clock c) => c.EachSide);
        var endedBy = Field.List("endedBy", "The events after which nobody asks any more.", RuleForms.Pattern, (Clock c) => c.EndedBy);
        var when = Field.Optional("when", "A condition without which it does not run.", RuleForms.Condition, (Clock c) => c.When);
        var calendar = Field.Optional("calendar", "The calendar that working days are counted in.", Forms.Id, (Clock c) => c.Calendar);
        var roll = Field.Optional("roll", "The calendar by whose closed days the end moves.", Forms.Id, (Clock c) => c.Roll);
        var compared = Field.Optional("rollCompared", "Another calendar by which the end might be moved instead.", Forms.Id, (Clock c) => c.RollCompared);
        var firstDay = Field.Flag("firstDayCounts", "Whether the day of the trigger is the first day of the period.", (Clock c) => c.FirstDayCounts);
        var readings = Field.Default("readings", "The ways of reading the end, the default first.", new ListForm<Reading>(RuleForms.Reading), (Clock c) => c.Readings, [Reading.Literal]);
        var extendable = Field.Default("extendable", "Whether and by whom it can be made longer or waived.", RuleForms.Extension, (Clock c) => c.Extendable, Extension.No);
        var missed = Field.Default("missed", "What missing it does.", RuleForms.Consequence, (Clock c) => c.Missed, Consequence.None);
        var missedFlag = Field.Optional("missedFlag", "The flag an answer bears when it was missed; absent for the general ones.", Forms.Id, (Clock c) => c.MissedFlag);
        var versions = Field.Required("versions", "The versions, oldest first.", new ListForm<ClockVersion>(VersionForm()), (Clock c) => c.Versions);
        var notes = Field.List("notes", "Remarks a reader of the rule should see.", Forms.Text, (Clock c) => c.Notes);
        return new("clock", "A rule that counts time.",
            [id, name, kind, actor, trigger, anchor, back, occurrence, resetBy, act, eachSide, endedBy, when, calendar, roll, compared, firstDay, readings, extendable, missed, missedFlag, versions, notes],
            r => new Clock
            {
                Id = r.Get(id), Name = r.Get(name), Kind = r.Get(kind), Actor = r.Get(actor), Trigger = r.Get(trigger), Anchor = r.Get(anchor), CountsBack = r.Get(back), Occurrence = r.Get(occurrence), Act = r.Get(act),
                ResetBy = r.Get(resetBy), EachSide = r.Get(eachSide), EndedBy = r.Get(endedBy), When = r.Get(when), Calendar = r.Get(calendar), Roll = r.Get(roll), RollCompared = r.Get(compared), FirstDayCounts = r.Get(firstDay),
                Readings = r.Get(readings), Extendable = r.Get(extendable), Missed = r.Get(missed), MissedFlag = r.Get(missedFlag), Versions = r.Get(versions), Notes = r.Get(notes),
            },
            new Clock { Id = "-", Name = "-", Kind = ClockKind.Deadline, Actor = Actor.Other, Trigger = [], Versions = [] });
    }

    private static ObjectForm<ClockVersion> VersionForm()
    {
        var from = Field.Required("from", "The first day in force.", Forms.Day, (ClockVersion v) => v.From);
        var length = Field.Required("length", "The length, or the end of a window.", RuleForms.Length, (ClockVersion v) => v.Length);
        var opens = Field.Optional("opens", "The start of a window.", RuleForms.Length, (ClockVersion v) => v.Opens);
        var citation = Field.Required("citation", "The law it rests on.", RuleForms.Citation, (ClockVersion v) => v.Citation);
        return new("clockVersion", "What a clock's rule was from a day on.", [from, length, opens, citation],
            r => new ClockVersion { From = r.Get(from), Length = r.Get(length), Opens = r.Get(opens), Citation = r.Get(citation) },
            new ClockVersion { From = default, Length = RuleForms.Length.Fallback, Citation = RuleForms.NoCitation });
    }
}
