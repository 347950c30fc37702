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
        page.Paragraph("As far as the phase alone decides it. What else must hold stands after \"if\", with what follows when it does not; a condition that cannot make the verdict weightier is left out. An act is not listed in a phase in which the question does not come up.");
        foreach (var phase in view.Procedure.Phases)
        {
            page.Heading(3, phase.Name);
            var acts = InPhase(view, phase).ToArray();
            if (acts.Length == 0) page.Paragraph("No act comes into question.");
            foreach (var side in acts.GroupBy(act => act.Permission.Side))
            {
                page.Item(0, "", LawWords.Sentence(LawWords.Side(side.Key)));
                foreach (var act in side) page.Item(1, $"{act.Told()} {LawWords.Cited(act.Permission.Citation)}", act.Permission.Name);
            }
        }
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
    /// <summary>Gets the verdict with what it hangs on.</summary>
    internal string Told()
    {
        var because = Unmet.Count == 0 ? "" : $", since this does not hold: {string.Join("; ", Unmet.Select(condition => condition.Text))}";
        var open = Open.GroupBy(condition => condition.Otherwise).Select(group => $"if {string.Join("; if ", group.Select(condition => condition.Text))} (otherwise {LawWords.Of(group.Key)})");
        return $"{LawWords.Of(Verdict)}{because}{(Open.Count == 0 ? "" : $", {string.Join("; ", open)}")}";
    }
}
