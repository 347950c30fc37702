using ContractModel.Json;
using ContractModel.Procedures;

namespace ContractModel;

/// <summary>Says what a step of a projection is and what its days rest on.</summary>
internal static class ProjectionText
{
    /// <summary>Gets the running clock that asks for an act, the first to end where there are several; absent when none does.</summary>
    internal static Deadline? DeadlineOf(ProjectedAct act, Situation now)
    {
        Deadline? first = null;
        foreach (var rule in act.AskedForBy)
        {
            foreach (var deadline in now.DeadlinesOf(rule))
            {
                if (deadline.Status == ClockStatus.Running && deadline.End is not null && (first is null || deadline.End < first.End)) first = deadline;
            }
        }

        return first;
    }

    internal static ProjectedStep OfAct(ProjectionMove.Act move, ProceduralEvent e, Situation before, Situation after)
    {
        var deadline = DeadlineOf(move.Event, before);
        var step = e is StepTaken taken ? before.Procedure.StepOf(taken.Step) : null;
        return new ProjectedStep(deadline)
        {
            Name = deadline?.Name ?? step?.Text.TrimEnd('.') ?? (move.Event.Permissions is [var permission, ..] ? permission.Name : EventForms.Known[(int)e.Tag].Meaning.TrimEnd('.')),
            Event = e.Kind,
            By = e.By == Actor.Unstated && step is not null ? step.Actor : e.By,
            Earliest = after.Day,
            Clock = deadline?.Id,
            Explanation = deadline is null ? "No section that is known here sets a last day for it." : null!, // the clock explains it
            Citation = deadline?.Citation ?? move.Citation,
            Phase = after.Phase,
        };
    }

    internal static ProjectedStep OfWait(ProjectionMove.Wait wait, Situation before, Situation after)
    {
        var deadline = LastToEnd(wait.Until, before);
        return new ProjectedStep(deadline)
        {
            Name = deadline?.Name ?? (TurnsOnAgreement(wait.Until) ? "The agreement, or its clause, ends" : "The law changes"),
            Earliest = after.Day,
            Clock = deadline?.Id,
            Explanation = deadline is null ? $"From {Iso.Write(after.Day)} the condition holds." : null!, // the clock explains it
            Citation = deadline?.Citation ?? wait.Citation,
            Phase = after.Phase,
        };
    }

    // Of the clocks that a condition names.
    private static Deadline? LastToEnd(Condition condition, Situation before) =>
        StatuteCircles.ClocksIn(condition).SelectMany(id => before.DeadlinesOf(before.Procedure.TimedOf(id))).MaxBy(deadline => deadline.End);

    private static bool TurnsOnAgreement(Condition condition) => condition switch
    {
        AllOf all => all.Conditions.Any(TurnsOnAgreement),
        AnyOf any => any.Conditions.Any(TurnsOnAgreement),
        _ => condition is NoAgreement or ClauseEnded,
    };
}
