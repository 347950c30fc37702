using ContractModel.Procedures;
using NodaTime;
using NodaTime.Text;

namespace ContractModel.Json.Statutes;

/// <summary>How the clocks of a statute's file are written.</summary>
internal static class ClockForms
{
    internal static readonly Form<ClockAnchor> Anchor = new StringForm<ClockAnchor>(
        "agreement-begins, agreement-expires, fact:name or clock:id", new ClockAnchor(ClockAnchor.Expires),
        (string text, ReadContext _, out ClockAnchor value) =>
        {
            var known = ClockAnchor.IsAnchor(text);
            value = new ClockAnchor(known ? text : ClockAnchor.Expires);
            return known;
        },
        anchor => anchor.Text);

    private static readonly Form<LocalTime> Time = new StringForm<LocalTime>("a time of day such as 16:00", LocalTime.Midnight,
        (string text, ReadContext _, out LocalTime value) =>
        {
            var result = LocalTimePattern.CreateWithInvariantCulture("HH:mm").Parse(text);
            value = result.Success ? result.Value : LocalTime.Midnight;
            return result.Success;
        },
        time => LocalTimePattern.CreateWithInvariantCulture("HH:mm").Format(time));

    private static readonly Form<LengthOrUnknown> KnownLength = new StringForm<LengthOrUnknown>(
        "a length such as \"15 days\", or \"unknown\"", new LengthOrUnknown(null),
        (string text, ReadContext context, out LengthOrUnknown value) =>
        {
            var isKnown = RuleForms.ReadLength(text, context, out var length);
            value = new LengthOrUnknown(isKnown ? length : null);
            return isKnown || text == "unknown";
        },
        value => value.Length?.ToString() ?? "unknown");

    // Behind what it holds: fields are initialized in this order.
    internal static readonly ObjectForm<Clock> Clock = ClockForm();

    private static ObjectForm<Clock> ClockForm()
    {
        var id = Field.Required("id", "The clock's id.", Forms.Id, (Clock c) => c.Id);
        var name = Field.Required("name", "What is timed.", Forms.Text, (Clock c) => c.Name);
        var kind = Field.Required("type", "Whether one must act by its end, may not act before it, or both.", RuleForms.ClockKind, (Clock c) => c.Kind);
        var actor = Field.Required("actor", "Who must, or may not yet, act.", Forms.Actor, (Clock c) => c.Actor);
        var trigger = Field.List("trigger", "The events that start it.", RuleForms.Pattern, (Clock c) => c.Trigger);
        var anchor = Field.Optional("anchor", "The fixed day it counts from instead: agreement-begins, agreement-expires, fact:name or clock:id.", Anchor, (Clock c) => c.Anchor);
        var back = Field.Flag("countsBack", "Whether the end lies before the day counted from.", (Clock c) => c.CountsBack);
        var earliest = Field.List("earliestOf", "The clocks whose earliest end is its end.", Forms.Id, (Clock c) => c.EarliestOf);
        var latest = Field.List("latestOf", "The clocks whose latest end is its end.", Forms.Id, (Clock c) => c.LatestOf);
        var occurrence = Field.Default("occurrence", "Which of several triggering events counts.", RuleForms.Occurrence, (Clock c) => c.Occurrence, Occurrence.Last);
        var resetBy = Field.List("resetBy", "The events after which it starts afresh.", RuleForms.Pattern, (Clock c) => c.ResetBy);
        var act = Field.List("act", "The acts that are timed.", RuleForms.Pattern, (Clock c) => c.Act);
        var eachSide = Field.Flag("eachSide", "Whether each side must act for itself.", (Clock c) => c.EachSide);
        var endedBy = Field.List("endedBy", "The events after which nobody asks any more.", RuleForms.Pattern, (Clock c) => c.EndedBy);
        var when = Field.Optional("when", "A condition without which it does not run.", RuleForms.Condition, (Clock c) => c.When);
        var calendar = Field.Optional("calendar", "The calendar that working days are counted in.", Forms.Id, (Clock c) => c.Calendar);
        var startRoll = Field.Optional("startRoll", "The calendar by whose closed days the first day counted moves.", Forms.Id, (Clock c) => c.StartRoll);
        var filing = Field.Optional("filing", "When a trigger is too late in the day to count for it.", FilingForm(), (Clock c) => c.Filing);
        var keepsTime = Field.Flag("keepsTime", "Whether a count of days keeps the time of day of its trigger.", (Clock c) => c.KeepsTime);
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
            [id, name, kind, actor, trigger, anchor, earliest, latest, back, occurrence, resetBy, act, eachSide, endedBy, when, calendar, startRoll, filing, keepsTime, roll, compared, firstDay, readings, extendable, missed, missedFlag, versions, notes],
            r => new Clock
            {
                Id = r.Get(id), Name = r.Get(name), Kind = r.Get(kind), Actor = r.Get(actor), Trigger = r.Get(trigger), Anchor = r.Get(anchor), EarliestOf = r.Get(earliest), LatestOf = r.Get(latest), CountsBack = r.Get(back), Occurrence = r.Get(occurrence), Act = r.Get(act),
                ResetBy = r.Get(resetBy), EachSide = r.Get(eachSide), EndedBy = r.Get(endedBy), When = r.Get(when), Calendar = r.Get(calendar),
                StartRoll = r.Get(startRoll), Filing = r.Get(filing), KeepsTime = r.Get(keepsTime), Roll = r.Get(roll), RollCompared = r.Get(compared), FirstDayCounts = r.Get(firstDay),
                Readings = r.Get(readings), Extendable = r.Get(extendable), Missed = r.Get(missed), MissedFlag = r.Get(missedFlag), Versions = r.Get(versions), Notes = r.Get(notes),
            },
            new Clock { Id = "-", Name = "-", Kind = ClockKind.Deadline, Actor = Actor.Other, Trigger = [], Versions = [] });
    }

    private static ObjectForm<FilingHours> FilingForm()
    {
        var until = Field.Required("until", "The last time of day that counts, such as 16:00.", Time, (FilingHours f) => f.Until);
        var counts = Field.Required("counts", "The time of the next open day that what came later counts as made at.", Time, (FilingHours f) => f.Counts);
        var calendar = Field.Required("calendar", "The calendar of open days.", Forms.Id, (FilingHours f) => f.Calendar);
        return new("filingHours", "Until when in the day something counts for that day.", [until, counts, calendar],
            r => new FilingHours { Until = r.Get(until), Counts = r.Get(counts), Calendar = r.Get(calendar) },
            new FilingHours { Until = LocalTime.Midnight, Counts = LocalTime.Midnight, Calendar = "-" });
    }

    private static ObjectForm<ClockVersion> VersionForm()
    {
        var from = Field.Required("from", "The first day in force.", Forms.Day, (ClockVersion v) => v.From);
        var until = Field.OptionalValue("until", "The last day in force; absent while it is, or when the next version follows.", Forms.Day, (ClockVersion v) => v.Until);
        var voided = Field.OptionalValue("voided", "The day of the act that deemed it never in force.", Forms.Day, (ClockVersion v) => v.Voided);
        var length = Field.Optional("length", "The length, or the end of a window; \"unknown\" when the number is not known; absent in a clock made of others.", KnownLength, (ClockVersion v) => v.Length is null && v.Reason is null ? null : new LengthOrUnknown(v.Length));
        var opens = Field.Optional("opens", "The start of a window.", RuleForms.Length, (ClockVersion v) => v.Opens);
        var reason = Field.Optional("reason", "Why the length is not known.", Forms.Text, (ClockVersion v) => v.Reason);
        var citation = Field.Required("citation", "The law it rests on.", RuleForms.Citation, (ClockVersion v) => v.Citation);
        return new("clockVersion", "What a clock's rule was from a day on.", [from, until, voided, length, opens, reason, citation],
            r => new ClockVersion
            {
                From = r.Get(from), Until = r.Get(until), Voided = r.Get(voided), Length = r.Get(length)?.Length, Opens = r.Get(opens),
                Reason = r.Get(reason), Citation = r.Get(citation),
            },
            new ClockVersion { From = default, Length = RuleForms.Length.Fallback, Citation = RuleForms.NoCitation });
    }

    /// <summary>A length, or the word that says that the number is not known.</summary>
    private sealed record LengthOrUnknown(Length? Length);
}
