using System.Text.Json;
using ContractModel.Costing;

namespace ContractModel.Tool.Answers;

/// <summary>What scenarios cost, in JSON. Amounts are rounded by the payroll's rule; fractions are not.</summary>
internal static class CostJson
{
    internal static void Write(Terminal terminal, CostComparison comparison) => JsonAnswer.Write(terminal, writer =>
    {
        var model = comparison.Model;
        writer.WriteString("payroll", model.Name);
        writer.WriteString("currency", model.Currency);
        writer.WriteString("rounding", CostAnswer.Of(model.Rounding));
        JsonAnswer.WriteList(writer, "findings", model.Findings, WriteFinding);
        JsonAnswer.WriteList(writer, "baseline", comparison.Baseline, (w, year) =>
        {
            WriteYear(w, year.Number, year.First, year.Last);
            w.WriteNumber("pay", model.Round(year.Pay));
            w.WriteNumber("stepMovement", model.Round(year.StepMovement));
            w.WriteNumber("rollUps", model.Round(year.RollUps));
            w.WriteNumber("benefits", model.Round(year.Benefits));
            w.WriteNumber("total", model.Round(year.Total));
            w.WriteNumber("pointOfPay", model.Round(year.PointOfPay));
        });
        JsonAnswer.WriteList(writer, "scenarios", comparison.Scenarios, (w, cost) => WriteScenario(w, model, cost));
    });

    private static void WriteScenario(Utf8JsonWriter writer, PayrollModel model, ScenarioCost cost)
    {
        writer.WriteString("name", cost.Scenario.Name);
        WriteTotals(writer, model, cost.Totals);
        JsonAnswer.WriteList(writer, "years", cost.Years, (w, year) =>
        {
            WriteYear(w, year.Number, year.First, year.Last);
            WriteTotals(w, model, year.Totals);
            JsonAnswer.WriteList(w, "lines", year.Lines, (l, line) => WriteLine(l, model, line));
        });
        JsonAnswer.WriteList(writer, "notPriced", cost.Unpriced, (w, term) =>
        {
            w.WriteString("term", term.Term.ToString());
            w.WriteString("reason", term.Reason);
        });
    }

    private static void WriteFinding(Utf8JsonWriter writer, PayrollFinding finding)
    {
        writer.WriteString("code", finding.Code.Name);
        writer.WriteString("severity", Words.Of(finding.Code.Severity));
        writer.WriteString("path", finding.Path);
        writer.WriteString("message", finding.Message);
    }

    private static void WriteYear(Utf8JsonWriter writer, int number, NodaTime.LocalDate first, NodaTime.LocalDate last)
    {
        writer.WriteNumber("year", number);
        writer.WriteString("first", Words.Of(first));
        writer.WriteString("last", Words.Of(last));
    }

    private static void WriteTotals(Utf8JsonWriter writer, PayrollModel model, CostTotals totals)
    {
        writer.WriteNumber("ongoing", model.Round(totals.Ongoing));
        writer.WriteNumber("oneTime", model.Round(totals.OneTime));
        writer.WriteNumber("retroactive", model.Round(totals.Retroactive));
        writer.WriteNumber("total", model.Round(totals.Total));
        writer.WriteNumber("rollUps", model.Round(totals.RollUps));
        writer.WriteNumber("contingent", model.Round(totals.Contingent));
    }

    private static void WriteLine(Utf8JsonWriter writer, PayrollModel model, CostLine line)
    {
        writer.WriteString("kind", CostAnswer.Of(line.Kind));
        writer.WriteString("name", line.Name);
        writer.WriteString("from", Words.Of(line.From));
        writer.WriteNumber("base", model.Round(line.Base));
        writer.WriteNumber("fraction", line.Fraction);
        writer.WriteNumber("amount", model.Round(line.Amount));
        writer.WriteBoolean("oneTime", line.OneTime);
        writer.WriteBoolean("retroactive", line.Retroactive);
        writer.WriteBoolean("contingent", line.Contingent);
        JsonAnswer.WriteOrNull(writer, "remark", line.Remark);
    }
}
