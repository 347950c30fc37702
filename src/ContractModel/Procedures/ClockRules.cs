namespace ContractModel.Procedures;

/// <summary>What must hold of the clocks of a statute's file.</summary>
internal static class ClockRules
{
    internal static void Check(ProcedureFile file, Func<string, bool> hasCalendar, List<LogProblem> problems)
    {
        for (var i = 0; i < file.Calendars.Count; i++)
        {
            if (!hasCalendar(file.Calendars[i])) problems.Add(StatuteRules.Unknown($"calendars[{i}]", "calendar", file.Calendars[i]));
        }

        for (var i = 0; i < file.Clocks.Count; i++)
        {
            var (clock, path) = (file.Clocks[i], $"clocks[{i}]");
            CheckStart(file, clock, path, problems);
            CheckCalendars(file, clock, path, problems);
            if (clock.Readings.IsEmpty) problems.Add(new(Code.StatuteUnreadable, $"{path}.readings", "A clock needs at least one reading."));
            if (clock.Versions.IsEmpty) problems.Add(new(Code.StatuteVersionOrder, $"{path}.versions", "A clock needs at least one version."));
            for (var v = 0; v < clock.Versions.Count; v++) CheckVersion(clock, v, $"{path}.versions[{v}]", problems);
        }
    }

    private static void CheckStart(ProcedureFile file, Clock clock, string path, List<LogProblem> problems)
    {
        var starts = new[] { !clock.Trigger.IsEmpty, clock.Anchor is not null, !clock.EarliestOf.IsEmpty, !clock.LatestOf.IsEmpty }.Count(given => given);
        if (starts != 1) problems.Add(new(Code.StatuteUnreadable, path, "A clock counts from events (\"trigger\"), from a fixed day (\"anchor\"), or is the \"earliestOf\" or \"latestOf\" of others: one of the four."));
        if (clock.Kind == ClockKind.Limit && clock.Trigger.IsEmpty) problems.Add(new(Code.StatuteUnreadable, path, "A limit bounds an agreement, so an event that brings one must start it."));
        foreach (var part in clock.Parts.Where(id => !file.Clocks.Any(other => other.Id == id))) problems.Add(StatuteRules.Unknown($"{path}.{(clock.EarliestOf.IsEmpty ? "latestOf" : "earliestOf")}", "clock", part));
        ConditionRules.CheckAnchor(file, clock.Anchor, $"{path}.anchor", problems);
    }

    private static void CheckCalendars(ProcedureFile file, Clock clock, string path, List<LogProblem> problems)
    {
        foreach (var (name, id) in new[] { ("calendar", clock.Calendar), ("startRoll", clock.StartRoll), ("roll", clock.Roll), ("rollCompared", clock.RollCompared), ("filing.calendar", clock.Filing?.Calendar) })
        {
            if (id is not null && !file.Calendars.Contains(id)) problems.Add(StatuteRules.Unknown($"{path}.{name}", "calendar among \"calendars\"", id));
        }
    }

    private static void CheckVersion(Clock clock, int number, string path, List<LogProblem> problems)
    {
        var version = clock.Versions[number];
        if (number > 0 && version.From <= clock.Versions[number - 1].From) problems.Add(new(Code.StatuteVersionOrder, $"{path}.from", "Each version begins after the one before it."));
        else if (version.Voided is null && clock.Versions.Take(number).LastOrDefault(other => other.Voided is null) is { } before) CheckSeam(before, version, path, problems);
        if (version.Until < version.From) problems.Add(new(Code.StatuteVersionOrder, $"{path}.until", "A version ends after it begins."));
        if (version.Voided <= version.From) problems.Add(new(Code.StatuteVersionOrder, $"{path}.voided", "The act that deems a version never in force comes after its first day."));
        CheckLength(clock, version, path, problems);
    }

    // Versions that were deemed never in force leave no gap and overlap with none.
    private static void CheckSeam(ClockVersion before, ClockVersion version, string path, List<LogProblem> problems)
    {
        if (before.Until?.PlusDays(1) < version.From) problems.Add(new(Code.StatuteVersionOrder, $"{path}.from", $"There is a gap: the version before ends on {Iso.Write(before.Until)}."));
        else if (before.Until >= version.From) problems.Add(new(Code.StatuteVersionOrder, $"{path}.from", $"Two versions apply: the one before ends on {Iso.Write(before.Until)}."));
    }

    private static void CheckLength(Clock clock, ClockVersion version, string path, List<LogProblem> problems)
    {
        if (!clock.Parts.IsEmpty)
        {
            if (version.Length is not null || version.Opens is not null) problems.Add(new(Code.StatuteUnreadable, $"{path}.length", "A clock made of others has no length of its own."));
            return;
        }

        if (version.Length is not { } length)
        {
            if (version.Reason is null) problems.Add(new(Code.StatuteUnreadable, path, "A version has a length, or \"length\": \"unknown\" and the reason."));
            return;
        }

        if (clock.Kind == ClockKind.Window != version.Opens is not null) problems.Add(new(Code.StatuteUnreadable, path, "A window, and nothing but a window, has \"opens\"."));
        if (version.Opens is { } opens && opens.Unit == length.Unit && (clock.CountsBack ? opens.Count < length.Count : opens.Count > length.Count))
            problems.Add(new(Code.StatuteUnreadable, $"{path}.opens", "A window opens before it closes."));
        if (clock.CountsBack && length.Unit == LengthUnit.Hours) problems.Add(new(Code.StatuteUnreadable, $"{path}.length", "Hours are counted forward; write the notice that must run as a wait."));
        if (clock.Calendar is null && (length.Unit == LengthUnit.WorkingDays || version.Opens?.Unit == LengthUnit.WorkingDays))
            problems.Add(new(Code.StatuteUnknownReference, $"{path}.length", "Working days are counted in a calendar: name it as \"calendar\"."));
    }
}
