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
        CheckCycles(file, problems);
        CheckPhases(file, problems);
        CheckClocks(file, hasCalendar, problems);
        CheckConditions(file, problems);
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

    private static void CheckClocks(ProcedureFile file, Func<string, bool> hasCalendar, List<LogProblem> problems)
    {
        for (var i = 0; i < file.Calendars.Count; i++)
        {
            if (!hasCalendar(file.Calendars[i])) problems.Add(Unknown($"calendars[{i}]", "calendar", file.Calendars[i]));
        }

        for (var i = 0; i < file.Clocks.Count; i++)
        {
            var (clock, path) = (file.Clocks[i], $"clocks[{i}]");
            foreach (var (name, id) in new[] { ("calendar", clock.Calendar), ("roll", clock.Roll), ("rollCompared", clock.RollCompared) })
            {
                if (id is not null && !file.Calendars.Contains(id)) problems.Add(Unknown($"{path}.{name}", "calendar among \"calendars\"", id));
            }

            if (clock.Trigger.IsEmpty == (clock.Anchor is null)) problems.Add(new(Code.StatuteUnreadable, path, "A clock counts from events (\"trigger\") or from a fixed day (\"anchor\"), from one of the two."));
            if (clock.Kind == ClockKind.Limit && clock.Anchor is not null) problems.Add(new(Code.StatuteUnreadable, $"{path}.anchor", "A limit bounds an agreement, so an event that brings one must start it."));
            if (clock.Readings.IsEmpty) problems.Add(new(Code.StatuteUnreadable, $"{path}.readings", "A clock needs at least one reading."));
            CheckVersions(clock, path, problems);
        }
    }

    private static void CheckVersions(Clock clock, string path, List<LogProblem> problems)
    {
        if (clock.Versions.IsEmpty) problems.Add(new(Code.StatuteVersionOrder, $"{path}.versions", "A clock needs at least one version."));
        for (var v = 0; v < clock.Versions.Count; v++)
        {
            var version = clock.Versions[v];
            if (v > 0 && version.From <= clock.Versions[v - 1].From) problems.Add(new(Code.StatuteVersionOrder, $"{path}.versions[{v}].from", "Each version begins after the one before it."));
            if (clock.Kind == ClockKind.Window != version.Opens is not null) problems.Add(new(Code.StatuteUnreadable, $"{path}.versions[{v}]", "A window, and nothing but a window, has \"opens\"."));
            if (version.Opens is { } opens && opens.Unit == version.Length.Unit && (clock.CountsBack ? opens.Count < version.Length.Count : opens.Count > version.Length.Count))
                problems.Add(new(Code.StatuteUnreadable, $"{path}.versions[{v}].opens", "A window opens before it closes."));
            if (clock.CountsBack && version.Length.Unit == LengthUnit.Hours) problems.Add(new(Code.StatuteUnreadable, $"{path}.versions[{v}].length", "Hours are counted forward; write the notice that must run as a wait."));
            if (clock.Calendar is null && (version.Length.Unit == LengthUnit.WorkingDays || version.Opens?.Unit == LengthUnit.WorkingDays))
                problems.Add(new(Code.StatuteUnknownReference, $"{path}.versions[{v}].length", "Working days are counted in a calendar: name it as \"calendar\"."));
        }
    }

    private static void CheckConditions(ProcedureFile file, List<LogProblem> problems)
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
                foreach (var phase in inPhase.Phases.Where(id => !file.Phases.Any(p => p.Id == id))) problems.Add(Unknown(path, "phase", phase));
                break;
            case CameFromPhase cameFrom:
                foreach (var phase in cameFrom.Phases.Where(id => !file.Phases.Any(p => p.Id == id))) problems.Add(Unknown(path, "phase", phase));
                break;
            case Elapsed elapsed when !file.Clocks.Any(clock => clock.Id == elapsed.Clock):
                problems.Add(Unknown(path, "clock", elapsed.Clock));
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

    // Two transitions from one phase on one event must exclude each other by their patterns, by one's condition being the
    // negation of the other's, or by one (and not both) naming the other as excepted; there is no "first wins".
    private static void CheckAmbiguity(ProcedureFile file, List<LogProblem> problems)
    {
        for (var i = 0; i < file.Transitions.Count; i++)
        {
            for (var j = i + 1; j < file.Transitions.Count; j++)
            {
                var (a, b) = (file.Transitions[i], file.Transitions[j]);
                var shared = a.From.FirstOrDefault(phase => b.From.Contains(phase));
                if (shared is null || CannotMeet(a, b) || Negates(a.When, b.When) || a.Excepts.Contains(b.Id) != b.Excepts.Contains(a.Id)) continue;
                problems.Add(new(Code.StatuteAmbiguous, $"transitions[{j}]", $"From \"{shared}\", \"{a.Id}\" and \"{b.Id}\" can both apply to one event."));
            }
        }
    }

    // Two clocks can end on one day, so two transitions by time can always meet; one by time and one on an event are at different moments.
    private static bool CannotMeet(Transition a, Transition b) => a.On is { } onA && b.On is { } onB ? onA.Excludes(onB) : a.After is null || b.After is null;

    private static bool Negates(Condition? a, Condition? b) => (a is Not { Condition: var inA } && inA == b) || (b is Not { Condition: var inB } && inB == a);

    // A clock may wait for another, and a phase may follow another by time, but not in a circle: neither would ever come to an end.
    private static void CheckCycles(ProcedureFile file, List<LogProblem> problems)
    {
        for (var i = 0; i < file.Clocks.Count; i++)
        {
            var start = file.Clocks[i].Id;
            if (Leads(start, id => file.Clocks.Where(c => c.Id == id).SelectMany(c => ClocksIn(c.When)))) problems.Add(new(Code.StatuteAmbiguous, $"clocks[{i}].when", $"Whether \"{start}\" runs depends on \"{start}\" itself."));
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

    private static IEnumerable<string> ClocksIn(Condition? condition) => condition switch
    {
        Elapsed elapsed => [elapsed.Clock],
        AllOf all => all.Conditions.SelectMany(ClocksIn),
        AnyOf any => any.Conditions.SelectMany(ClocksIn),
        Not not => ClocksIn(not.Condition),
        _ => [],
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

    private static LogProblem Unknown(string path, string what, string id) => new(Code.StatuteUnknownReference, path, $"There is no {what} \"{id}\".");
}
