using ContractModel.Procedures;

namespace ContractModel.Tool.Statutes;

/// <summary>What is unsure: rules whose text was not seen, lengths and verdicts that are not known.</summary>
internal static class DoubtSection
{
    internal static void Write(StatuteView view, IPageWriter page)
    {
        page.Heading(2, "What is unsure");
        var unknown = Unknown(view).ToArray();
        var doubts = Cited(view).Where(rule => rule.Citation.Evidence != Evidence.Confirmed).GroupBy(rule => rule.Citation.Evidence).OrderBy(group => group.Key.Value).ToArray();
        if (unknown.Length == 0 && doubts.Length == 0) page.Paragraph("Every rule was read in a source, and every length and verdict is known.");
        foreach (var group in doubts)
        {
            page.Heading(3, LawWords.Sentence(group.Key.Name));
            page.Paragraph(group.Key.Meaning);
            foreach (var rule in group.Select(rule => $"{rule.What} [{rule.Citation.Section}]").Distinct()) page.Item(0, rule);
        }

        if (unknown.Length == 0) return;
        page.Heading(3, "Not known");
        foreach (var rule in unknown) page.Item(0, rule);
    }

    /// <summary>Gets every length and verdict that is not known, with the reason where the file gives one.</summary>
    internal static IEnumerable<string> Unknown(StatuteView view)
    {
        foreach (var clock in view.Clocks)
        {
            foreach (var version in view.Versions(clock).Where(version => version.Length is null && version.Reason is not null)) yield return $"Length of \"{clock.Name}\" ({clock.Id}): {version.Reason}";
        }

        foreach (var permission in view.Permissions)
        {
            if (permission.Base == Verdict.Unknown) yield return $"Verdict on \"{permission.Name}\" ({permission.Id}){string.Concat(permission.Limits.Take(1).Select(limit => ": " + limit.Text))}";
            foreach (var condition in permission.Conditions.Where(condition => condition.Otherwise == Verdict.Unknown)) yield return $"Verdict on \"{permission.Name}\" ({permission.Id}) when this does not hold: {condition.Text}";
        }
    }

    /// <summary>Gets every rule with its citation, in the order of the page.</summary>
    internal static IEnumerable<(string What, Citation Citation)> Cited(StatuteView view)
    {
        foreach (var way in view.Transitions) yield return ($"Phase: to {view.PhaseName(way.To)} {PhaseSection.Cause(view, way)}", way.Citation);
        foreach (var clock in view.Clocks)
        {
            foreach (var version in view.Versions(clock)) yield return ($"Clock: \"{clock.Name}\"{(version.Length is { } length ? ", " + LawWords.Of(length) : "")}", version.Citation);
        }

        foreach (var rule in view.Permissions.SelectMany(Cited)) yield return rule;
        foreach (var vote in view.Procedure.Votes) yield return ($"Vote: {vote.Kind.Name} ({vote.Id})", vote.Citation);
        foreach (var step in view.Procedure.Steps) yield return ($"Step: {step.Id}", step.Citation);
        foreach (var remark in view.Remarks) yield return ($"Remark: {remark.Text}", remark.Citation);
        foreach (var calendar in SourceSection.Calendars(view)) yield return ($"Calendar: {calendar.Name} ({calendar.Id})", calendar.Citation);
    }

    private static IEnumerable<(string What, Citation Citation)> Cited(Permission permission)
    {
        yield return ($"Act: \"{permission.Name}\", {LawWords.Of(permission.Base)}", permission.Citation);
        foreach (var condition in permission.Conditions) yield return ($"Condition of \"{permission.Name}\": {condition.Text}; otherwise {LawWords.Of(condition.Otherwise)}", condition.Citation);
        foreach (var limit in permission.Limits) yield return ($"Limit of \"{permission.Name}\": {limit.Text}", limit.Citation);
    }
}
