namespace ContractModel.Procedures;

/// <summary>What must hold between the rules of a statute's file.</summary>
internal static class StatuteRules
{
    /// <summary>Gets every problem.</summary>
    internal static List<LogProblem> Check(ProcedureFile file, Func<string, bool> hasCalendar)
    {
        var problems = new List<LogProblem>();
        if (NodaTime.DateTimeZoneProviders.Tzdb.GetZoneOrNull(file.Zone) is null) problems.Add(Unknown("zone", "time zone", file.Zone));
        if (file.Phases.IsEmpty) problems.Add(new(Code.StatuteUnknownReference, "phases", "There is no phase for a table to start in."));
        CheckIds(file, problems);
        StatuteCircles.Check(file, problems);
        CheckPhases(file, problems);
        ClockRules.Check(file, hasCalendar, problems);
        ConditionRules.Check(file, problems);
        CheckVotes(file, problems);
        CheckCitations(file, problems);
        CheckAmbiguity(file, problems);
        CheckReachable(file, problems);
        return problems;
    }

    private static void CheckIds(ProcedureFile file, List<LogProblem> problems)
    {
        Unique(file.Phases.Select(p => p.Id), "phases", problems);
        Unique(file.Transitions.Select(t => t.Id), "transitions", problems);
        Unique(file.Clocks.Select(c => c.Id), "clocks", problems);
        Unique(file.Permissions.Select(p => p.Id), "permissions", problems);
        Unique(file.Steps.Select(s => s.Id), "steps", problems);
        Unique(file.Facts.Select(f => f.Id), "facts", problems);
        Unique(file.Votes.Select(v => v.Id), "votes", problems);
        Unique(file.Remarks.Select(m => m.Id), "remarks", problems);
        Unique(file.Sources.Select(s => s.Id), "sources", problems);
        Unique(file.Calendars, "calendars", problems);
    }

    private static void CheckPhases(ProcedureFile file, List<LogProblem> problems)
    {
        var phases = file.Phases.Select(p => p.Id).ToHashSet(StringComparer.Ordinal);
        var transitions = file.Transitions.Select(t => t.Id).ToHashSet(StringComparer.Ordinal);
        for (var i = 0; i < file.Transitions.Count; i++)
        {
            var transition = file.Transitions[i];
            if (transition.On is null == transition.After is null) problems.Add(new(Code.StatuteUnreadable, $"transitions[{i}]", "A transition happens on an event (\"on\") or at the end of a clock (\"after\"), on one of the two."));
            if (transition.After is { } clock && !file.Clocks.Any(c => c.Id == clock)) problems.Add(Unknown($"transitions[{i}].after", "clock", clock));
            foreach (var phase in transition.From.Where(id => !phases.Contains(id))) problems.Add(Unknown($"transitions[{i}].from", "phase", phase));
            if (transition.To != Transition.Previous && !phases.Contains(transition.To)) problems.Add(Unknown($"transitions[{i}].to", "phase", transition.To));
            foreach (var other in transition.Excepts.Where(id => file.Transitions.Any(t => t.Id == id && t.On is null != transition.On is null)))
                problems.Add(new(Code.StatuteUnreadable, $"transitions[{i}].excepts", $"\"{other}\" happens in another way, on an event or by time; the two never meet."));
            foreach (var other in transition.Excepts.Where(id => !transitions.Contains(id))) problems.Add(Unknown($"transitions[{i}].excepts", "transition", other));
        }

        for (var i = 0; i < file.Permissions.Count; i++)
        {
            foreach (var phase in file.Permissions[i].Phases.Where(id => !phases.Contains(id))) problems.Add(Unknown($"permissions[{i}].phases", "phase", phase));
        }

        for (var i = 0; i < file.Remarks.Count; i++)
        {
            foreach (var phase in file.Remarks[i].Phases.Where(id => !phases.Contains(id))) problems.Add(Unknown($"remarks[{i}].phases", "phase", phase));
        }
    }

    private static void CheckVotes(ProcedureFile file, List<LogProblem> problems)
    {
        for (var i = 0; i < file.Votes.Count; i++)
        {
            if (file.Votes[i].Carries is null != file.Votes[i].Of is null) problems.Add(new(Code.StatuteUnreadable, $"votes[{i}]", "A share that carries is a share of something: \"carries\" and \"of\" stand together."));
        }
    }

    private static void CheckCitations(ProcedureFile file, List<LogProblem> problems)
    {
        var sources = file.Sources.Select(s => s.Id).ToHashSet(StringComparer.Ordinal);
        foreach (var (path, citation) in Citations(file))
        {
            if (citation.Source is { } source && !sources.Contains(source)) problems.Add(Unknown($"{path}.source", "source", source));
            if (citation.Evidence == Evidence.Confirmed && citation.Source is null) problems.Add(new(Code.StatuteNoCitation, path, "A rule marked confirmed names the source that was read."));
        }
    }

    private static IEnumerable<(string Path, Citation Citation)> Citations(ProcedureFile file)
    {
        for (var i = 0; i < file.Transitions.Count; i++) yield return ($"transitions[{i}].citation", file.Transitions[i].Citation);
        for (var i = 0; i < file.Clocks.Count; i++)
        {
            for (var v = 0; v < file.Clocks[i].Versions.Count; v++) yield return ($"clocks[{i}].versions[{v}].citation", file.Clocks[i].Versions[v].Citation);
        }

        for (var i = 0; i < file.Permissions.Count; i++)
        {
            yield return ($"permissions[{i}].citation", file.Permissions[i].Citation);
            for (var c = 0; c < file.Permissions[i].Conditions.Count; c++) yield return ($"permissions[{i}].conditions[{c}].citation", file.Permissions[i].Conditions[c].Citation);
            for (var n = 0; n < file.Permissions[i].Limits.Count; n++) yield return ($"permissions[{i}].limits[{n}].citation", file.Permissions[i].Limits[n].Citation);
        }

        for (var i = 0; i < file.Votes.Count; i++) yield return ($"votes[{i}].citation", file.Votes[i].Citation);
        for (var i = 0; i < file.Steps.Count; i++) yield return ($"steps[{i}].citation", file.Steps[i].Citation);
        for (var i = 0; i < file.Remarks.Count; i++) yield return ($"remarks[{i}].citation", file.Remarks[i].Citation);
    }

    // Two transitions from one phase on one event must exclude each other by their patterns, by conditions that cannot hold together, or by one (and not both) naming the other as excepted; there is no "first wins".
    private static void CheckAmbiguity(ProcedureFile file, List<LogProblem> problems)
    {
        for (var i = 0; i < file.Transitions.Count; i++)
        {
            for (var j = i + 1; j < file.Transitions.Count; j++)
            {
                var (a, b) = (file.Transitions[i], file.Transitions[j]);
                var shared = a.From.FirstOrDefault(phase => b.From.Contains(phase));
                if (shared is null || CannotMeet(a, b) || Exclude(a.When, b.When) || a.Excepts.Contains(b.Id) != b.Excepts.Contains(a.Id)) continue;
                problems.Add(new(Code.StatuteAmbiguous, $"transitions[{j}]", $"From \"{shared}\", \"{a.Id}\" and \"{b.Id}\" can both apply to one event."));
            }
        }
    }

    // Two clocks can end on one day, so two transitions by time can always meet; one by time and one on an event are at different moments.
    private static bool CannotMeet(Transition a, Transition b) => a.On is { } onA && b.On is { } onB ? onA.Excludes(onB) : a.After is null || b.After is null;

    /// <summary>Gets whether two conditions can be seen, from what they say, never to hold together.</summary>
    private static bool Exclude(Condition? a, Condition? b) => (a, b) switch
    {
        (Not { Condition: var inA }, _) when inA == b => true,
        (_, Not { Condition: var inB }) when inB == a => true,
        (FactHolds { Fact: var x }, FactHolds { Fact: var y }) => x.Name == y.Name && x.Value != y.Value,
        (During { Period: var x }, During { Period: var y }) => x.Last < y.First || y.Last < x.First,
        (AnyOf any, _) => any.Conditions.All(part => Exclude(part, b)), // before the others: each part may be excluded by another one of theirs
        (_, AnyOf any) => any.Conditions.All(part => Exclude(a, part)),
        (AllOf all, _) => all.Conditions.Any(part => Exclude(part, b)),
        (_, AllOf all) => all.Conditions.Any(part => Exclude(a, part)),
        _ => false,
    };

    private static void CheckReachable(ProcedureFile file, List<LogProblem> problems)
    {
        if (file.Phases.IsEmpty) return;
        var reached = new HashSet<string>(StringComparer.Ordinal) { file.Phases[0].Id };
        for (var before = 0; before != reached.Count;)
        {
            before = reached.Count;
            foreach (var transition in file.Transitions.Where(t => t.From.Any(reached.Contains) && t.To != Transition.Previous)) reached.Add(transition.To);
        }

        for (var i = 0; i < file.Phases.Count; i++)
        {
            if (!reached.Contains(file.Phases[i].Id)) problems.Add(new(Code.StatuteUnreachable, $"phases[{i}]", $"No chain of transitions leads to \"{file.Phases[i].Id}\"."));
        }
    }

    private static void Unique(IEnumerable<string> ids, string path, List<LogProblem> problems)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var i = 0;
        foreach (var id in ids)
        {
            if (!seen.Add(id)) problems.Add(new(Code.StatuteDuplicateId, $"{path}[{i}].id", $"The id \"{id}\" is used twice."));
            i++;
        }
    }

    internal static LogProblem Unknown(string path, string what, string id) => new(Code.StatuteUnknownReference, path, $"There is no {what} \"{id}\".");
}
