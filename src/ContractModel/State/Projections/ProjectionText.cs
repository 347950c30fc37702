using ContractModel.Json;
using ContractModel.Procedures;

namespace ContractModel;

/// <summary>Says what a step of a projection is and what its days rest on.</summary>
internal static class ProjectionText
{
    /// <summary>Gets the running clock that asks for an event, the first to end where there are several; absent when none does.</summary>
    internal static Deadline? DeadlineOf(ProceduralEvent e, Situation now)
    {
        Deadline? first = null;
        foreach (var clock in now.Procedure.Clocks)
        {
            if ((clock.Kind != ClockKind.Deadline && clock.Kind != ClockKind.Window) || !EventPattern.AnyMatches(clock.Act, e)) continue;
            foreach (var deadline in now.DeadlinesOf(clock))
            {
                if (deadline.Status == ClockStatus.Running && deadline.End is not null && (first is null || deadline.End < first.End)) first = deadline;
            }
        }

        return first;
    }

    internal static ProjectedStep OfAct(ProjectionMove.Act act, ProceduralEvent e, Situation before, Situation after)
    {
        var deadline = DeadlineOf(e, before);
        var permission = before.Procedure.Permissions.FirstOrDefault(permission => LawAudit.IsAct(permission, e));
        var step = e is StepTaken taken ? before.Procedure.Steps.FirstOrDefault(rule => rule.Id == taken.Step) : null;
        return new ProjectedStep
        {
            Name = deadline?.Name ?? step?.Text.TrimEnd('.') ?? permission?.Name ?? EventForms.Known[(int)e.Tag].Meaning.TrimEnd('.'),
            Event = e.Kind,
            By = e.By == Actor.Unstated && step is not null ? step.Actor : e.By,
            Earliest = after.Day,
            Clock = deadline?.Id,
            Explanation = deadline?.Explanation ?? "No section that is known here sets a last day for it.",
            Citation = deadline?.Citation ?? act.Citation,
            Phase = after.Phase,
        };
    }

    internal static ProjectedStep OfWait(ProjectionMove.Wait wait, Situation before, Situation after)
    {
        var deadline = StatuteCircles.ClocksIn(wait.Until).SelectMany(id => before.DeadlinesOf(before.Procedure.ClockOf(id)!)).MaxBy(deadline => deadline.End);
        return new ProjectedStep
        {
            Name = deadline?.Name ?? (TurnsOnAgreement(wait.Until) ? "The agreement, or its clause, ends" : "The law changes"),
            Earliest = after.Day,
            Clock = deadline?.Id,
            Explanation = deadline?.Explanation ?? $"From {Iso.Write(after.Day)} the condition holds.",
            Citation = deadline?.Citation ?? wait.Citation,
            Phase = after.Phase,
        };
    }

    private static bool TurnsOnAgreement(Condition condition) => condition switch
    {
        AllOf all => all.Conditions.Any(TurnsOnAgreement),
        AnyOf any => any.Conditions.Any(TurnsOnAgreement),
        _ => condition is NoAgreement or ClauseEnded,
    };
}
