namespace ContractModel.Procedures;

/// <summary>What must hold of the conditions of a statute's file: what they name must be there.</summary>
internal static class ConditionRules
{
    internal static void Check(ProcedureFile file, List<LogProblem> problems)
    {
        for (var i = 0; i < file.Transitions.Count; i++) CheckCondition(file, file.Transitions[i].When, $"transitions[{i}].when", problems);
        for (var i = 0; i < file.Clocks.Count; i++) CheckCondition(file, file.Clocks[i].When, $"clocks[{i}].when", problems);
        for (var i = 0; i < file.Remarks.Count; i++) CheckCondition(file, file.Remarks[i].When, $"remarks[{i}].when", problems);
        for (var i = 0; i < file.Permissions.Count; i++)
        {
            for (var c = 0; c < file.Permissions[i].Conditions.Count; c++) CheckCondition(file, file.Permissions[i].Conditions[c].Condition, $"permissions[{i}].conditions[{c}].require", problems);
        }
    }

    private static void CheckCondition(ProcedureFile file, Condition? condition, string path, List<LogProblem> problems)
    {
        switch (condition)
        {
            case InPhase inPhase:
                foreach (var phase in inPhase.Phases.Where(id => !file.Phases.Any(p => p.Id == id))) problems.Add(StatuteRules.Unknown(path, "phase", phase));
                break;
            case CameFromPhase cameFrom:
                foreach (var phase in cameFrom.Phases.Where(id => !file.Phases.Any(p => p.Id == id))) problems.Add(StatuteRules.Unknown(path, "phase", phase));
                break;
            case Elapsed or Within or Kept:
                foreach (var clock in StatuteCircles.ClocksIn(condition).Where(id => !file.Clocks.Any(clock => clock.Id == id))) problems.Add(StatuteRules.Unknown(path, "clock", clock));
                break;
            case Happened happened:
                CheckAnchor(file, happened.Since, path, problems);
                break;
            case Voted voted:
                if (!file.Votes.Any(vote => vote.Id == voted.Vote)) problems.Add(StatuteRules.Unknown(path, "vote", voted.Vote));
                CheckAnchor(file, voted.Since, path, problems);
                break;
            case FactHolds { Fact: var fact }:
                CheckFact(file, fact, path, problems);
                break;
            case AllOf all:
                foreach (var part in all.Conditions) CheckCondition(file, part, path, problems);
                break;
            case AnyOf any:
                foreach (var part in any.Conditions) CheckCondition(file, part, path, problems);
                break;
            case Not not:
                CheckCondition(file, not.Condition, path, problems);
                break;
            default:
                break;
        }
    }

    internal static void CheckAnchor(ProcedureFile file, ClockAnchor? anchor, string path, List<LogProblem> problems)
    {
        if (anchor?.Fact is { } fact && !file.Facts.Any(rule => rule.Id == fact)) problems.Add(StatuteRules.Unknown(path, "fact among \"facts\"", fact));
        if (anchor?.Clock is { } clock && !file.Clocks.Any(other => other.Id == clock)) problems.Add(StatuteRules.Unknown(path, "clock", clock));
    }

    private static void CheckFact(ProcedureFile file, Fact fact, string path, List<LogProblem> problems)
    {
        var rule = file.Facts.FirstOrDefault(rule => rule.Id == fact.Name);
        if (rule is null) problems.Add(StatuteRules.Unknown(path, "fact among \"facts\"", fact.Name));
        else if (!rule.Values.IsEmpty && !rule.Values.Contains(fact.Value)) problems.Add(StatuteRules.Unknown(path, $"value of the fact \"{fact.Name}\"", fact.Value));
    }
}
