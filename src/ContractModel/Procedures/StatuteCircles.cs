namespace ContractModel.Procedures;

/// <summary>Finds clocks that lean on each other, and phases that follow each other by time, in a circle: neither would ever come to an end.</summary>
internal static class StatuteCircles
{
    // A clock may wait for another, and a phase may follow another by time, but not in a circle: neither would ever come to an end.
    internal static void Check(ProcedureFile file, List<LogProblem> problems)
    {
        for (var i = 0; i < file.Clocks.Count; i++)
        {
            var start = file.Clocks[i].Id;
            if (Leads(start, id => file.Clocks.Where(c => c.Id == id).SelectMany(LeansOn))) problems.Add(new(Code.StatuteAmbiguous, $"clocks[{i}]", $"When \"{start}\" runs depends on \"{start}\" itself."));
        }

        for (var i = 0; i < file.Phases.Count; i++)
        {
            var start = file.Phases[i].Id;
            if (Leads(start, id => file.Transitions.Where(t => t.After is not null && t.From.Contains(id)).Select(t => t.To == Transition.Previous ? start : t.To))) problems.Add(new(Code.StatuteAmbiguous, $"phases[{i}]", $"\"{start}\" comes back to itself by the passing of time alone."));
        }
    }

    private static bool Leads(string start, Func<string, IEnumerable<string>> next)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var open = new Stack<string>(next(start));
        while (open.TryPop(out var id))
        {
            if (id == start) return true;
            if (!seen.Add(id)) continue;
            foreach (var further in next(id)) open.Push(further);
        }

        return false;
    }

    private static IEnumerable<string> LeansOn(Clock clock)
    {
        var anchored = clock.Anchor?.Clock is { } other ? [other] : Array.Empty<string>();
        return ClocksIn(clock.When).Concat(clock.Parts).Concat(anchored);
    }

    /// <summary>Gets the ids of the clocks a condition names.</summary>
    internal static IEnumerable<string> ClocksIn(Condition? condition) => condition switch
    {
        Elapsed elapsed => [elapsed.Clock],
        Within within => [within.Clock],
        Kept kept => [kept.Clock],
        Happened { Since.Clock: { } clock } => [clock],
        Voted { Since.Clock: { } clock } => [clock],
        AllOf all => all.Conditions.SelectMany(ClocksIn),
        AnyOf any => any.Conditions.SelectMany(ClocksIn),
        Not not => ClocksIn(not.Condition),
        _ => [],
    };
}
