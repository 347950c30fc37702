using System.Text.Json;

namespace ContractModel.Tool.Answers;

/// <summary>What each side may lawfully do.</summary>
internal static class NextAnswer
{
    internal static void WriteText(Question question)
    {
        var page = new Page(question.Terminal);
        page.Head(question.State);
        foreach (var table in question.Tables)
        {
            page.Heading($"Table {table.Table.Id}: {table.Phase}");
            if (table.Procedure is null) page.Line("No procedure is known for this table; what is lawful is unknown.");
            foreach (var side in new[] { Side.Union, Side.Employer })
            {
                page.Heading(side == Side.Union ? "The union" : "The employer");
                foreach (var step in table.NextSteps(side)) WriteStep(page, step);
            }
        }

        page.Line("");
        page.Foot();
    }

    private static void WriteStep(Page page, NextStep step)
    {
        page.Indented(2, $"{step.Name}: {step.Verdict.Name.ToUpperInvariant()} [{step.Citation}]");
        foreach (var condition in step.Unmet)
        {
            page.Indented(4, $"{condition}");
            if (condition.Rebuttal is { } rebuttal) page.Indented(6, $"rebuttal: {rebuttal}");
        }

        if (step.Verdict != Verdict.Permitted && step.Unmet.Any(condition => condition.Met == false) && step.LawfulFrom is { } day) page.Indented(4, $"first lawful day, if nothing else happens: {Words.Of(day)}");
        if (step.Verdict == Verdict.Unknown) page.Indented(4, "no rule is known");
        if (step.Verdict != Verdict.Permitted) return;
        foreach (var limit in step.Limits) page.Indented(4, $"within: {limit}");
    }

    internal static void WriteJson(Question question) => JsonAnswer.Write(question, writer =>
        JsonAnswer.WriteList(writer, "tables", question.Tables, (w, table) =>
        {
            w.WriteString("id", table.Table.Id);
            w.WriteString("phase", table.Phase.Phase.Id);
            JsonAnswer.WriteList(w, "steps", table.NextSteps(Side.Union).Concat(table.NextSteps(Side.Employer)), WriteStep);
        }));

    private static void WriteStep(Utf8JsonWriter writer, NextStep step)
    {
        writer.WriteString("id", step.Id);
        writer.WriteString("name", step.Name);
        writer.WriteString("side", Words.Of(step.Side));
        writer.WriteString("verdict", step.Verdict.Name);
        JsonAnswer.WriteOrNull(writer, "lawfulFrom", JsonAnswer.Text(step.LawfulFrom));
        JsonAnswer.WriteCitation(writer, step.Citation);
        JsonAnswer.WriteList(writer, "conditions", step.Conditions, (w, condition) =>
        {
            w.WriteString("id", condition.Id);
            w.WriteString("text", condition.Text);
            if (condition.Met is { } met) w.WriteBoolean("met", met);
            else w.WriteNull("met");
            JsonAnswer.WriteOrNull(w, "metOn", JsonAnswer.Text(condition.MetOn));
            w.WriteString("otherwise", condition.Rule.Otherwise.Name);
            JsonAnswer.WriteOrNull(w, "rebuttal", condition.Rebuttal);
            JsonAnswer.WriteCitation(w, condition.Citation);
        });
        JsonAnswer.WriteList(writer, "limits", step.Limits, (w, limit) =>
        {
            w.WriteString("text", limit.Text);
            JsonAnswer.WriteCitation(w, limit.Citation);
        });
    }
}
