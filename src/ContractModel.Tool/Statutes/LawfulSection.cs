using ContractModel.Procedures;

namespace ContractModel.Tool.Statutes;

/// <summary>What each side may do in each phase, as far as the phase alone decides it.</summary>
internal static class LawfulSection
{
    // The lightest first, as the verdicts outweigh one another in an answer.
    private static readonly Verdict[] Weights = [Verdict.Permitted, Verdict.Conditional, Verdict.Unknown, Verdict.PresumedUnlawful, Verdict.Barred];

    internal static void Write(StatuteView view, IPageWriter page)
    {
        page.Heading(2, "What is lawful in each phase");
        page.Paragraph("As far as the phase alone decides it. What else must hold stands below a verdict, with what follows when it does not; a condition that cannot make the verdict weightier is left out. An act is not listed in a phase in which the question does not come up.");
        var told = new List<(string Phase, IGrouping<Actor, ActInPhase> Acts)>();
        foreach (var phase in view.Procedure.Phases)
        {
            page.Heading(3, phase.Name);
            var acts = InPhase(view, phase).ToArray();
            if (acts.Length == 0) page.Paragraph("No act comes into question.");
            foreach (var side in acts.GroupBy(act => act.Permission.Side)) Write(page, phase, side, told);
        }
    }

    // What was said of an earlier phase is not said again.
    private static void Write(IPageWriter page, Phase phase, IGrouping<Actor, ActInPhase> side, List<(string Phase, IGrouping<Actor, ActInPhase> Acts)> told)
    {
        var name = LawWords.Sentence(LawWords.Side(side.Key));
        if (told.Find(earlier => earlier.Acts.Key == side.Key && earlier.Acts.SequenceEqual(side, ActInPhase.Alike)) is { Phase: { } same })
        {
            page.Item(0, $"as in \"{same}\"", name);
            return;
        }

        told.Add((phase.Name, side));
        page.Item(0, "", name);
        foreach (var act in side) Write(page, act);
    }

    private static void Write(IPageWriter page, ActInPhase act)
    {
        var verdict = LawWords.Of(act.Verdict);
        var because = act.Unmet.Count == 0 ? "" : $", since this does not hold: {string.Join("; ", act.Unmet.Select(condition => condition.Text))}";
        var open = act.Open.Count == 0 ? "" : $"{(act.Unmet.Count == 0 ? "" : ",")} if what stands below holds";
        page.Item(1, $"{verdict}{because}{open} {LawWords.Cited(act.Permission.Citation)}", act.Permission.Name);
        foreach (var group in act.Open.GroupBy(condition => condition.Otherwise).OrderByDescending(group => Weight(group.Key)))
            page.Item(2, string.Join("; ", group.Select(condition => condition.Text)), $"If (otherwise {LawWords.Of(group.Key)})");
    }

    /// <summary>Gets the acts that come into question in a phase, each with its verdict as far as it is decided.</summary>
    internal static IEnumerable<ActInPhase> InPhase(StatuteView view, Phase phase) =>
        view.Permissions.Where(permission => permission.Phases.IsEmpty || permission.Phases.Contains(phase.Id))
            .OrderBy(permission => permission.Side == Actor.Both ? -1 : (int)permission.Side)
            .Select(permission => Judged(permission, new Known(phase.Id, view.On)));

    private static ActInPhase Judged(Permission permission, Known known)
    {
        var counted = permission.Conditions.Where(condition => condition.Voided is null).ToLookup(condition => known.Holds(condition.Condition) switch { true => 1, false => -1, null => 0 });
        var unmet = counted[-1].ToArray();
        var verdict = unmet.Select(condition => condition.Otherwise).Append(permission.Base).MaxBy(Weight)!;
        return new ActInPhase(permission, verdict, unmet, [.. counted[0].Where(condition => Weight(condition.Otherwise) > Weight(verdict))]);
    }

    private static int Weight(Verdict verdict) => Array.IndexOf(Weights, verdict);
}

/// <summary>An act in a phase: the verdict as far as the phase decides it, the conditions that do not hold there, and those that remain to be asked.</summary>
internal sealed record ActInPhase(Permission Permission, Verdict Verdict, IReadOnlyList<PermissionCondition> Unmet, IReadOnlyList<PermissionCondition> Open)
{
    /// <summary>Gets what compares acts by all that is told of them.</summary>
    internal static IEqualityComparer<ActInPhase> Alike { get; } = EqualityComparer<ActInPhase>.Create((a, b) =>
        a is not null && b is not null && a.Permission == b.Permission && a.Verdict == b.Verdict && a.Unmet.SequenceEqual(b.Unmet) && a.Open.SequenceEqual(b.Open));
}
