using NodaTime;

namespace ContractModel.Tool.Statutes;

/// <summary>What a page as of a day leaves out, because it is not in force on that day.</summary>
internal static class OutOfForceSection
{
    internal static void Write(StatuteView view, IPageWriter page)
    {
        if (view.On is not { } day) return;
        page.Heading(2, $"Not in force on {LawWords.Day(day)}");
        var rules = Rules(view, day).ToArray();
        if (rules.Length == 0) page.Paragraph("Every rule of the file is in force on that day.");
        foreach (var rule in rules) page.Item(0, rule);
    }

    /// <summary>Gets each rule that is not in force on the day, with its time.</summary>
    internal static IEnumerable<string> Rules(StatuteView view, LocalDate day)
    {
        var all = new StatuteView(view.Procedure, null);
        var statute = view.Procedure;
        if (day < statute.InForce) yield return $"The statute itself: in force from {LawWords.Day(statute.InForce)} on";
        foreach (var way in statute.Transitions.Except(view.Transitions)) yield return $"Phase: to {all.PhaseName(way.To)} {PhaseSection.Cause(all, way)}{PhaseSection.If(all, way)} {LawWords.Cited(way.Citation)}";
        foreach (var clock in statute.Clocks)
        {
            var shown = view.IsInForce(clock) ? view.Versions(clock) : [];
            foreach (var version in clock.Versions.Except(shown)) yield return $"Clock: \"{clock.Name}\" ({clock.Id}), {ClockText.Version(clock, version)}{(all.Told(clock.When) is { } when ? $", if {when}" : "")}";
        }

        foreach (var permission in statute.Permissions.Except(view.Permissions)) yield return $"Act: \"{permission.Name}\" ({permission.Id}), {LawWords.Span(permission.InForce!)} {LawWords.Cited(permission.Citation)}";
        foreach (var remark in statute.Remarks.Except(view.Remarks)) yield return $"Remark: {OtherRules.Told(all, remark)}";
    }
}
