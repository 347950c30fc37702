using System.Text.Json;
using ContractModel.Procedures;

namespace ContractModel.Tool.Answers;

/// <summary>The steps still to come until the first lawful strike and the first lawful implementation.</summary>
internal static class ProjectAnswer
{
    private static readonly LegalAction[] Goals = [LegalAction.Strike, LegalAction.Implement];

    internal static void WriteText(Question question)
    {
        var page = new Page(question.Terminal);
        page.Head(question.State);
        foreach (var table in question.Tables)
        {
            page.Heading($"Table {table.Table.Id}: {table.Phase}");
            if (table.Procedure is null) page.Line("No procedure is known for this table; what is to come is unknown.");
            foreach (var projection in Of(table)) WriteProjection(page, projection);
        }

        page.Line("");
        page.Line("The earliest days suppose that everyone acts as soon as the law allows, the latest that everyone acts on the last day it allows; no agreement is assumed.");
        page.Foot();
    }

    internal static void WriteJson(Question question) => JsonAnswer.Write(question, writer =>
        JsonAnswer.WriteList(writer, "tables", question.Tables, (w, table) =>
        {
            w.WriteString("id", table.Table.Id);
            w.WriteString("phase", table.Phase.Phase.Id);
            JsonAnswer.WriteList(w, "projections", Of(table), WriteProjection);
        }));

    private static IEnumerable<Projection> Of(TableState table) =>
        Goals.Where(goal => table.Procedure?.Permissions.Any(permission => permission.Action == goal && permission.InForce?.Contains(table.AsOf) != false) == true).Select(table.Project);

    private static void WriteProjection(Page page, Projection projection)
    {
        page.Heading($"{projection.Goal.Name} ({Words.Of(projection.Side)}) [{projection.Goal.Citation}]");
        page.Indented(2, Summary(projection));
        foreach (var step in projection.Steps)
        {
            var by = step.By == Actor.Unstated ? "" : $", {Words.Of(step.By)}";
            page.Indented(2, $"{Day(step.Earliest)} to {(step.Latest is { } latest ? Day(latest) : "no last day")}: {step.Name}{(step.Event is null ? " (time runs out)" : by)} [{step.Citation}]");
            page.Indented(4, step.Explanation);
        }

        foreach (var condition in projection.End.Unmet.Where(condition => condition.Met is null)) page.Indented(2, $"{condition}");
    }

    private static string Summary(Projection projection)
    {
        if (projection.Outcome == ProjectionOutcome.LawfulNow) return $"{projection.End.Verdict.Name.ToUpperInvariant()} today: nothing has to come first.";
        if (projection.Outcome == ProjectionOutcome.Unreachable) return $"NEVER, as things stand: {projection.Reason}";
        if (projection.Outcome == ProjectionOutcome.Unknown) return $"UNKNOWN: {projection.Reason}";
        var latest = projection.Latest is { } last ? $"; {Day(last)} if every step is taken on its last day" : "; no last day, because a step has none";
        return $"{projection.End.Verdict.Name.ToUpperInvariant()} from {Day(projection.Earliest!.Value)} at the earliest{latest}.";
    }

    private static string Day(NodaTime.LocalDate day) => Words.Of(day);

    private static void WriteProjection(Utf8JsonWriter writer, Projection projection)
    {
        writer.WriteString("goal", projection.Goal.Action.Name);
        writer.WriteString("permission", projection.Goal.Id);
        writer.WriteString("side", Words.Of(projection.Side));
        writer.WriteString("outcome", projection.Outcome.Name);
        JsonAnswer.WriteOrNull(writer, "earliest", JsonAnswer.Text(projection.Earliest));
        JsonAnswer.WriteOrNull(writer, "latest", JsonAnswer.Text(projection.Latest));
        JsonAnswer.WriteOrNull(writer, "reason", projection.Reason);
        writer.WriteString("verdict", projection.End.Verdict.Name);
        JsonAnswer.WriteCitation(writer, projection.Goal.Citation);
        JsonAnswer.WriteList(writer, "steps", projection.Steps, (w, step) =>
        {
            w.WriteString("name", step.Name);
            JsonAnswer.WriteOrNull(w, "event", step.Event);
            JsonAnswer.WriteOrNull(w, "by", step.By == Actor.Unstated ? null : Words.Of(step.By));
            JsonAnswer.WriteOrNull(w, "earliest", JsonAnswer.Text(step.Earliest));
            JsonAnswer.WriteOrNull(w, "latest", JsonAnswer.Text(step.Latest));
            JsonAnswer.WriteOrNull(w, "clock", step.Clock);
            w.WriteString("phase", step.Phase.Id);
            w.WriteString("explanation", step.Explanation);
            JsonAnswer.WriteCitation(w, step.Citation);
        });
    }
}
