using System.Collections.Immutable;

namespace ContractModel.Costing;

/// <summary>What must hold between the parts of a payroll, and what is doubtful in one.</summary>
internal static class PayrollRules
{
    internal static List<LogProblem> Check(PayrollModel model)
    {
        var problems = new List<LogProblem>();
        var hasGrid = model.Lanes.Count + model.Steps.Count + model.Cells.Count + model.People.Count > 0;
        if (hasGrid && model.Total is not null) problems.Add(new(Code.Contradiction, "total", "The payroll has a grid and a total; it can have one of them."));
        if (!hasGrid && model.Total is null) problems.Add(new(Code.Missing, "total", "The payroll has neither a grid (lanes, steps, cells, people) nor a total."));
        if (hasGrid && (model.TotalFte is not null || model.TotalPeople is not null)) problems.Add(new(Code.Contradiction, model.TotalFte is null ? "totalPeople" : "totalFte", "The people of a grid are counted on it."));
        if (hasGrid && model.Lanes.IsEmpty) problems.Add(new(Code.Missing, "lanes", "The grid has no lane."));
        if (hasGrid && model.Steps.IsEmpty) problems.Add(new(Code.Missing, "steps", "The grid has no step."));
        if (model.Total is not null && !model.Benefits.IsEmpty && model.TotalFte is null) problems.Add(new(Code.Missing, "totalFte", "Benefits are paid by position, and the positions behind the total are not given."));
        CheckDay(model.FirstDay, "firstDay", problems);
        if (model.StepsFrom is { } steps) CheckDay(steps, "stepsFrom", problems);
        CheckNames(model.Lanes, "lanes", problems);
        CheckNames(model.Steps, "steps", problems);
        CheckCells(model, problems);
        return problems;
    }

    internal static ValueList<PayrollFinding> FindingsOf(PayrollModel model)
    {
        var findings = ImmutableArray.CreateBuilder<PayrollFinding>();
        var cells = model.Cells.Select(cell => (cell.Lane, cell.Step)).ToHashSet();
        for (var i = 0; i < model.People.Count; i++)
        {
            var people = model.People[i];
            if (!cells.Contains((people.Lane, people.Step))) findings.Add(new(Code.PersonOffGrid, $"$.people[{i}]", $"The grid has no cell {people.Lane}/{people.Step}; {people.Who ?? "whoever is placed there"} is priced at nothing."));
        }

        var taken = model.People.Where(people => people.Count > 0).Select(people => (people.Lane, people.Step)).ToHashSet();
        for (var i = 0; i < model.Cells.Count; i++)
        {
            var cell = model.Cells[i];
            if (!taken.Contains((cell.Lane, cell.Step))) findings.Add(new(Code.CellWithoutPeople, $"$.cells[{i}]", $"Nobody is placed on {cell.Lane}/{cell.Step}."));
        }

        foreach (var lane in model.Lanes) AddGaps(lane, model.Steps, cells, findings);
        return new(findings.DrainToImmutable());
    }

    private static void AddGaps(string lane, ValueList<string> steps, HashSet<(string Lane, string Step)> cells, ImmutableArray<PayrollFinding>.Builder findings)
    {
        int[] filled = [.. Enumerable.Range(0, steps.Count).Where(step => cells.Contains((lane, steps[step])))];
        for (var i = 1; i < filled.Length; i++)
        {
            for (var gap = filled[i - 1] + 1; gap < filled[i]; gap++) findings.Add(new(Code.GapInGrid, "$.cells", $"Lane {lane} has no cell on step {steps[gap]}, between {steps[filled[i - 1]]} and {steps[filled[i]]}; people step over it."));
        }
    }

    private static void CheckDay(NodaTime.LocalDate day, string property, List<LogProblem> problems)
    {
        if (day < EventDate.FirstDay || day > EventDate.LastDay) problems.Add(new(Code.BadValue, property, "The day must be from 1800 to 2999."));
    }

    private static void CheckNames(ValueList<string> names, string property, List<LogProblem> problems)
    {
        var seen = new HashSet<string>();
        for (var i = 0; i < names.Count; i++)
        {
            if (!seen.Add(names[i])) problems.Add(new(Code.DuplicateId, $"{property}[{i}]", $"\"{names[i]}\" is in the list twice."));
        }
    }

    private static void CheckCells(PayrollModel model, List<LogProblem> problems)
    {
        var (lanes, steps) = (model.Lanes.ToHashSet(), model.Steps.ToHashSet());
        var seen = new HashSet<(string, string)>();
        for (var i = 0; i < model.Cells.Count; i++)
        {
            var cell = model.Cells[i];
            if (!lanes.Contains(cell.Lane)) problems.Add(new(Code.UnknownReference, $"cells[{i}].lane", $"\"{cell.Lane}\" is none of the lanes."));
            if (!steps.Contains(cell.Step)) problems.Add(new(Code.UnknownReference, $"cells[{i}].step", $"\"{cell.Step}\" is none of the steps."));
            if (!seen.Add((cell.Lane, cell.Step))) problems.Add(new(Code.DuplicateId, $"cells[{i}]", $"The cell {cell.Lane}/{cell.Step} is in the list twice."));
        }
    }
}
