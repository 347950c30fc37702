using System.Text.Json;
using NodaTime.Text;

namespace ContractModel.Tool.Answers;

/// <summary>Every clock that has started, and how its end was counted.</summary>
internal static class DeadlinesAnswer
{
    internal static void WriteText(Question question)
    {
        var page = new Page(question.Terminal);
        page.Head(question.State);
        foreach (var table in question.Tables)
        {
            page.Heading($"Table {table.Table.Id}: {table.Phase}");
            if (table.Deadlines.Count == 0) page.Line("No clock has started.");
            foreach (var deadline in table.Deadlines) WriteDeadline(page, deadline);
        }

        page.Line("");
        page.Foot();
    }

    private static void WriteDeadline(Page page, Deadline deadline)
    {
        WriteCount(page, deadline, $", {deadline.Status.Name.ToUpperInvariant()}{(deadline.MetBy is { } act ? $" by \"{act.Id}\" ({act.On})" : "")}");
    }

    /// <summary>Writes what was counted and how.</summary>
    internal static void WriteCount(Page page, Deadline deadline, string status)
    {
        page.Indented(2, $"{deadline.Name} ({deadline.Kind.Name}): {Days(deadline.Readings[0].Days)}{(deadline.EndsAt is { } end ? $" at {LocalTimePattern.CreateWithInvariantCulture("HH:mm").Format(end.TimeOfDay)}" : "")}{status} [{deadline.Citation}]");
        page.Indented(4, $"{deadline.Explanation}");
        if (deadline.Readings.Count > 1) page.Indented(4, $"readings: {string.Join("; ", deadline.Readings.Select(answer => $"{answer.Reading.Name} {Days(answer.Days)}"))}");
        if (!deadline.Flags.IsEmpty) page.Indented(4, $"flags: {string.Join(", ", deadline.Flags)}");
    }

    private static string Days(Period period) => period.First is { } day && period.First == period.Last ? Words.Of(day) : period.ToString();

    internal static void WriteJson(Question question) => JsonAnswer.Write(question, writer =>
        JsonAnswer.WriteList(writer, "tables", question.Tables, (w, table) =>
        {
            w.WriteString("id", table.Table.Id);
            w.WriteString("phase", table.Phase.Phase.Id);
            JsonAnswer.WriteList(w, "deadlines", table.Deadlines, WriteDeadline);
        }));

    private static void WriteDeadline(Utf8JsonWriter writer, Deadline deadline)
    {
        writer.WriteString("clock", deadline.Id);
        writer.WriteString("name", deadline.Name);
        writer.WriteString("kind", deadline.Kind.Name);
        writer.WriteString("status", deadline.Status.Name);
        JsonAnswer.WriteOrNull(writer, "trigger", deadline.Trigger?.Id);
        JsonAnswer.WriteOrNull(writer, "metBy", deadline.MetBy?.Id);
        WriteCount(writer, deadline);
    }

    /// <summary>Writes what was counted and how.</summary>
    internal static void WriteCount(Utf8JsonWriter writer, Deadline deadline)
    {
        JsonAnswer.WriteOrNull(writer, "anchor", deadline.Clock.Anchor?.Text);
        writer.WriteString("counted", deadline.From.ToString());
        JsonAnswer.WritePeriod(writer, "raw", deadline.Raw);
        JsonAnswer.WritePeriod(writer, "rolled", deadline.Rolled);
        if (deadline.EndsAt is { } end) writer.WriteString("endsAt", OffsetDateTimePattern.GeneralIso.Format(end.ToOffsetDateTime()));
        JsonAnswer.WriteOrNull(writer, "calendar", deadline.Calendar?.Id);
        JsonAnswer.WriteList(writer, "readings", deadline.Readings, (w, answer) =>
        {
            w.WriteString("reading", answer.Reading.Name);
            JsonAnswer.WriteOrNull(w, "from", JsonAnswer.Text(answer.Days.First));
            JsonAnswer.WriteOrNull(w, "to", JsonAnswer.Text(answer.Days.Last));
        });
        writer.WriteStartArray("flags");
        foreach (var flag in deadline.Flags) writer.WriteStringValue(flag);
        writer.WriteEndArray();
        JsonAnswer.WriteCitation(writer, deadline.Citation);
        writer.WriteString("explanation", deadline.Explanation);
    }
}
