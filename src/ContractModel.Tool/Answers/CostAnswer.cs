using System.Globalization;
using ContractModel.Costing;
using Spectre.Console;

namespace ContractModel.Tool.Answers;

/// <summary>What scenarios cost, for a person: the payroll, the totals side by side, and what each is made of.</summary>
internal static class CostAnswer
{
    internal static void WriteText(Terminal terminal, CostComparison comparison)
    {
        var page = new Page(terminal);
        var model = comparison.Model;
        page.Title(model.Name);
        page.Line(string.Create(CultureInfo.InvariantCulture, $"{model.Years} fiscal years from {Words.Of(model.FirstDay)}, in {model.Currency}; {Rounding(model.Rounding)}"));
        foreach (var finding in model.Findings) page.Line($"{finding.Code.Name} {Words.Of(finding.Code.Severity)}: {finding.Message}");
        WriteBaseline(page, comparison);
        if (comparison.Scenarios.Count > 0) WriteTotals(page, comparison);
        foreach (var cost in comparison.Scenarios) WriteScenario(page, model, cost);
        page.Line("");
        page.Foot();
    }

    private static void WriteBaseline(Page page, CostComparison comparison)
    {
        page.Heading("The payroll without any proposal");
        var grid = Page.Grid("Year", "Days*", "Pay", "Of it steps", "Roll-ups", "Benefits", "Total", "1% of pay");
        foreach (var year in comparison.Baseline)
        {
            AddRow(grid, comparison.Model, Number(year.Number), $"{Words.Of(year.First)} to {Words.Of(year.Last)}", year.Pay, year.StepMovement, year.RollUps, year.Benefits, year.Total, year.PointOfPay);
        }

        page.Write(grid);
        page.Line("1% of pay is with the roll-ups on it.");
    }

    private static void WriteTotals(Page page, CostComparison comparison)
    {
        page.Heading("Cost over the payroll as it is");
        var grid = Page.Grid(["Year", "", .. comparison.Scenarios.Select(cost => $"{Plain.Text(cost.Scenario.Name)}*")]);
        for (var year = 0; year < comparison.Model.Years; year++) AddTotals(grid, comparison, Number(year + 1), [.. comparison.Scenarios.Select(cost => cost.Years[year].Totals)]);
        AddTotals(grid, comparison, "all", [.. comparison.Scenarios.Select(cost => cost.Totals)]);
        page.Write(grid);
        page.Line("The total has the roll-ups; what comes only if something else does is not in it.");
    }

    private static void AddTotals(Spectre.Console.Table grid, CostComparison comparison, string year, CostTotals[] totals)
    {
        Add("ongoing", one => one.Ongoing, always: false);
        Add("one-time", one => one.OneTime, always: false);
        Add("retroactive", one => one.Retroactive, always: false);
        Add("total", one => one.Total, always: true);
        Add("of it roll-ups", one => one.RollUps, always: false);
        Add("if", one => one.Contingent, always: false);

        void Add(string what, Func<CostTotals, decimal> of, bool always)
        {
            if (always || totals.Any(one => of(one) != 0)) grid.AddRow([Page.Cell(year), Page.Cell(what), .. totals.Select(one => Page.Cell(Shown(comparison.Model, of(one))))]);
        }
    }

    private static void WriteScenario(Page page, PayrollModel model, ScenarioCost cost)
    {
        page.Heading(cost.Scenario.Name);
        if (cost.Scenario.Terms.IsEmpty) page.Line("No terms are known.");
        foreach (var year in cost.Years)
        {
            if (year.Lines.IsEmpty) continue;
            page.Line(string.Create(CultureInfo.InvariantCulture, $"Year {year.Number}"));
            foreach (var line in year.Lines) page.Indented(2, Text(model, line));
        }

        if (cost.Unpriced.Count > 0) page.Line("Not priced");
        foreach (var term in cost.Unpriced) page.Indented(2, term.ToString());
    }

    private static string Text(PayrollModel model, CostLine line)
    {
        var part = line.Fraction == 1 ? "" : string.Create(CultureInfo.InvariantCulture, $", {line.Fraction:0.####} of a year");
        var remark = line.Remark is null ? "" : $" ({line.Remark})";
        return $"{Shown(model, line.Amount)}  {Of(line)}: {line.Name}, counted from {Words.Of(line.From)} on {Shown(model, line.Base)}{part}{remark}";
    }

    internal static string Of(CostKind kind) => kind switch
    {
        CostKind.Raise => "raise",
        CostKind.OneTimePay => "one-time pay",
        CostKind.StepMovement => "step movement",
        CostKind.Schedule => "schedule",
        CostKind.RollUp => "roll-up",
        CostKind.Positions => "positions",
        _ => "funding",
    };

    internal static string Of(RoundingRule rule) => rule switch { RoundingRule.Cent => "cent", RoundingRule.Dollar => "dollar", _ => "none" };

    private static string Of(CostLine line)
    {
        var marks = new[] { line.OneTime && line.Kind != CostKind.OneTimePay ? "one-time" : null, line.Retroactive ? "retroactive" : null, line.Contingent ? "if" : null };
        return string.Join(", ", marks.OfType<string>().Prepend(Of(line.Kind)));
    }

    private static string Rounding(RoundingRule rule) => rule switch
    {
        RoundingRule.Cent => "shown to the cent",
        RoundingRule.Dollar => "shown to the dollar",
        _ => "nothing is rounded",
    };

    private static void AddRow(Spectre.Console.Table grid, PayrollModel model, string year, string days, params decimal[] amounts) =>
        grid.AddRow([Page.Cell(year), Page.Cell(days), .. amounts.Select(amount => Page.Cell(Shown(model, amount)))]);

    private static string Shown(PayrollModel model, decimal amount) => model.Round(amount).ToString(model.Rounding switch { RoundingRule.Cent => "#,0.00", RoundingRule.Dollar => "#,0", _ => "#,0.############################" }, CultureInfo.InvariantCulture);

    private static string Number(int year) => year.ToString(CultureInfo.InvariantCulture);
}
