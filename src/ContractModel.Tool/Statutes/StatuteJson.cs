using System.Text.Json;
using ContractModel.Procedures;
using ContractModel.Tool.Answers;

namespace ContractModel.Tool.Statutes;

/// <summary>A statute told in JSON: the page's sentences with the ids and words of its file.</summary>
internal static class StatuteJson
{
    internal static void Write(StatuteView view, Terminal terminal) => JsonAnswer.Write(terminal, writer =>
    {
        StatuteList.WriteHead(writer, view.Procedure);
        if (view.On is { } day) writer.WriteString("on", LawWords.Day(day));
        JsonAnswer.WriteList(writer, "phases", view.Procedure.Phases, (w, phase) => WritePhase(w, view, phase));
        JsonAnswer.WriteList(writer, "facts", view.Procedure.Facts, WriteFact);
        JsonAnswer.WriteList(writer, "clocks", view.Clocks, (w, clock) => WriteClock(w, view, clock));
        JsonAnswer.WriteList(writer, "permissions", view.Permissions, (w, permission) => WritePermission(w, view, permission));
        JsonAnswer.WriteList(writer, "votes", view.Procedure.Votes, WriteVote);
        JsonAnswer.WriteList(writer, "steps", view.Procedure.Steps, WriteStep);
        JsonAnswer.WriteList(writer, "remarks", view.Remarks, WriteRemark);
        JsonAnswer.WriteList(writer, "unsure", DoubtSection.Cited(view).Where(rule => rule.Citation.Evidence != Evidence.Confirmed), WriteDoubt);
        WriteTexts(writer, "notKnown", DoubtSection.Unknown(view));
        if (view.On is { } date) WriteTexts(writer, "notInForce", OutOfForceSection.Rules(view, date));
        JsonAnswer.WriteList(writer, "calendars", SourceSection.Calendars(view), WriteCalendar);
        JsonAnswer.WriteList(writer, "sources", view.Procedure.Sources, WriteSource);
        WriteTexts(writer, "notes", view.Procedure.Notes);
    });

    private static void WritePhase(Utf8JsonWriter writer, StatuteView view, Phase phase)
    {
        WriteName(writer, phase.Id, phase.Name);
        writer.WriteString("kind", phase.Kind.Name);
        writer.WriteString("text", phase.Text);
        JsonAnswer.WriteList(writer, "ways", view.Transitions.Where(way => way.From.Contains(phase.Id)), (w, way) =>
        {
            w.WriteString("id", way.Id);
            w.WriteString("to", way.To);
            JsonAnswer.WriteOrNull(w, "on", way.On?.Event);
            JsonAnswer.WriteOrNull(w, "after", way.After);
            w.WriteString("cause", PhaseSection.Cause(view, way));
            JsonAnswer.WriteOrNull(w, "if", view.Told(way.When));
            w.WriteBoolean("usual", way.IsUsual);
            JsonAnswer.WriteCitation(w, way.Citation);
        });
        JsonAnswer.WriteList(writer, "acts", LawfulSection.InPhase(view, phase), (w, act) =>
        {
            w.WriteString("id", act.Permission.Id);
            w.WriteString("side", Words.Of(act.Permission.Side));
            w.WriteString("verdict", act.Verdict.Name);
            WriteTexts(w, "unmet", act.Unmet.Select(condition => condition.Id));
            WriteTexts(w, "open", act.Open.Select(condition => condition.Id));
        });
    }

    private static void WriteClock(Utf8JsonWriter writer, StatuteView view, Clock clock)
    {
        WriteName(writer, clock.Id, clock.Name);
        writer.WriteString("kind", clock.Kind.Name);
        writer.WriteString("asks", ClockText.Asks(clock));
        WriteTexts(writer, "acts", clock.Act.Select(EventText.Noun));
        writer.WriteString("counted", ClockText.Start(view, clock));
        JsonAnswer.WriteList(writer, "versions", view.Versions(clock), (w, version) =>
        {
            w.WriteString("from", LawWords.Day(version.From));
            JsonAnswer.WriteOrNull(w, "until", JsonAnswer.Text(version.Until));
            JsonAnswer.WriteOrNull(w, "opens", version.Opens?.ToString());
            JsonAnswer.WriteOrNull(w, "length", version.Length?.ToString());
            JsonAnswer.WriteOrNull(w, "reason", version.Reason);
            JsonAnswer.WriteCitation(w, version.Citation);
        });
        WriteTexts(writer, "counting", ClockText.Counting(clock));
        WriteTexts(writer, "readings", clock.Readings.Select(reading => reading.Name));
        JsonAnswer.WriteOrNull(writer, "if", view.Told(clock.When));
        writer.WriteString("extendable", clock.Extendable.Name);
        writer.WriteString("missed", clock.Missed.Name);
        WriteTexts(writer, "notes", clock.Notes);
    }

    private static void WritePermission(Utf8JsonWriter writer, StatuteView view, Permission permission)
    {
        WriteName(writer, permission.Id, permission.Name);
        writer.WriteString("action", permission.Action.Name);
        writer.WriteString("side", Words.Of(permission.Side));
        writer.WriteString("verdict", permission.Base.Name);
        JsonAnswer.WriteCitation(writer, permission.Citation);
        JsonAnswer.WriteOrNull(writer, "inForce", permission.InForce?.ToString());
        WriteTexts(writer, "phases", permission.Phases);
        JsonAnswer.WriteList(writer, "conditions", permission.Conditions, (w, condition) =>
        {
            w.WriteString("id", condition.Id);
            w.WriteString("text", condition.Text);
            w.WriteString("holdsWhen", view.Clause(condition.Condition));
            w.WriteString("otherwise", condition.Otherwise.Name);
            JsonAnswer.WriteOrNull(w, "rebuttal", condition.Rebuttal);
            JsonAnswer.WriteOrNull(w, "voided", JsonAnswer.Text(condition.Voided));
            JsonAnswer.WriteCitation(w, condition.Citation);
        });
        JsonAnswer.WriteList(writer, "limits", permission.Limits, (w, limit) =>
        {
            w.WriteString("text", limit.Text);
            JsonAnswer.WriteCitation(w, limit.Citation);
        });
    }

    private static void WriteFact(Utf8JsonWriter writer, FactRule fact)
    {
        writer.WriteString("id", fact.Id);
        writer.WriteString("text", fact.Text);
        WriteTexts(writer, "values", fact.Values);
    }

    private static void WriteVote(Utf8JsonWriter writer, VoteRule vote)
    {
        writer.WriteString("id", vote.Id);
        writer.WriteString("kind", vote.Kind.Name);
        writer.WriteString("by", Words.Of(vote.By));
        writer.WriteString("voters", vote.Voters);
        JsonAnswer.WriteOrNull(writer, "carries", vote.Carries?.ToString());
        JsonAnswer.WriteOrNull(writer, "of", vote.Of?.Name);
        writer.WriteBoolean("rejects", vote.Rejects);
        writer.WriteString("otherwise", vote.Otherwise);
        JsonAnswer.WriteCitation(writer, vote.Citation);
    }

    private static void WriteStep(Utf8JsonWriter writer, StepRule step)
    {
        writer.WriteString("id", step.Id);
        writer.WriteString("text", step.Text);
        writer.WriteString("actor", Words.Of(step.Actor));
        JsonAnswer.WriteCitation(writer, step.Citation);
    }

    private static void WriteRemark(Utf8JsonWriter writer, Remark remark)
    {
        writer.WriteString("id", remark.Id);
        writer.WriteString("code", remark.Code.Name);
        writer.WriteString("text", remark.Text);
        JsonAnswer.WriteCitation(writer, remark.Citation);
    }

    private static void WriteDoubt(Utf8JsonWriter writer, (string What, Citation Citation) rule)
    {
        writer.WriteString("rule", rule.What);
        JsonAnswer.WriteCitation(writer, rule.Citation);
    }

    private static void WriteCalendar(Utf8JsonWriter writer, DayCalendar calendar)
    {
        WriteName(writer, calendar.Id, calendar.Name);
        JsonAnswer.WriteCitation(writer, calendar.Citation);
        WriteTexts(writer, "closed", calendar.ClosedDays.Select(ClosedDayText.Of));
    }

    private static void WriteSource(Utf8JsonWriter writer, LawSource source)
    {
        writer.WriteString("id", source.Id);
        writer.WriteString("where", source.Where);
        writer.WriteString("read", LawWords.Day(source.Read));
    }

    private static void WriteName(Utf8JsonWriter writer, string id, string name)
    {
        writer.WriteString("id", id);
        writer.WriteString("name", name);
    }

    private static void WriteTexts(Utf8JsonWriter writer, string name, IEnumerable<string> texts)
    {
        writer.WriteStartArray(name);
        foreach (var text in texts) writer.WriteStringValue(text);
        writer.WriteEndArray();
    }
}
