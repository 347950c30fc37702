using ContractModel.Procedures;

namespace ContractModel;

/// <summary>What the statute says of the facts of a table: acts that were not permitted, clocks that were missed, and what its file remarks on.</summary>
internal sealed class LawAudit
{
    private readonly TableState _table;
    private readonly Procedure _procedure;
    private readonly List<Finding> _findings;

    private LawAudit(TableState table, Procedure procedure, List<Finding> findings) => (_table, _procedure, _findings) = (table, procedure, findings);

    internal static void Run(NegotiationState state, TableState table, List<Finding> findings)
    {
        if (table.Procedure is { } procedure)
        {
            var audit = new LawAudit(table, procedure, findings);
            audit.CheckActs();
            audit.CheckClocks();
        }
        else if ((table.Table.Procedure ?? state.Negotiation.Procedure) is { } id)
        {
            findings.Add(new Finding(Code.UnknownProcedure, $"The procedure \"{id}\" is not known; phase, deadlines and next steps of \"{table.Table.Id}\" are unknown.", null, table.Table.Id, null, null));
        }
    }

    /// <summary>Gets whether an event is the act that a permission is about.</summary>
    internal static bool IsAct(Permission permission, ProceduralEvent e)
    {
        if (permission.Side == Actor.Union && e.By == Actor.Employer) return false;
        if (permission.Side == Actor.Employer && e.By == Actor.Union) return false;
        return EventPattern.AnyMatches(permission.Acts, e);
    }

    // Each act is judged on what had happened before it, on its own day.
    private void CheckActs()
    {
        var facts = _table.Facts.Items;
        var changes = _table.Changes.Items.Span;
        PhaseChange? last = null;
        var change = 0;
        for (var i = 0; i < facts.Length; i++)
        {
            var e = (ProceduralEvent)facts.Span[i];
            while (change < changes.Length && (changes[change].FactsBefore < i || (changes[change].FactsBefore == i && changes[change].Event is null or ItemEvent))) last = changes[change++];
            if (_procedure.ActRulesOn(e.Tag) is { } rules)
            {
                var before = new Situation(_table.Negotiation, _table.Table, _procedure, facts[..i], last, e.On.Anchor, e.On.Time);
                CheckPermissions(e, rules.Permissions, before);
                CheckRemarks(e, rules.Remarks, before);
            }

            CheckNames(e);
        }
    }

    private void CheckPermissions(ProceduralEvent e, Permission[] permissions, Situation before)
    {
        foreach (var permission in permissions)
        {
            if (!IsAct(permission, e) || !before.IsInForce(permission)) continue;
            var side = e.By == Actor.Employer || permission.Side == Actor.Employer ? Side.Employer : Side.Union;
            var step = before.Judge(permission, side);
            if (CodeFor(step.Verdict) is { } code) Report(code, e, $"{step.Name} (\"{e.Id}\", {e.On}) was {step.Verdict.Name}{Reasons(step)}", step);
        }
    }

    private void Report(Code code, BargainingEvent e, string message, NextStep step)
    {
        var weightiest = step.Unmet.MaxBy(condition => condition.Rule.Otherwise.Weight);
        _findings.Add(new Finding(code, message, e, _table.Table.Id, weightiest?.Citation ?? step.Citation, weightiest?.Id ?? step.Id));
    }

    private static string Reasons(NextStep step)
    {
        var unmet = step.Unmet.ToArray();
        if (unmet.Length == 0) return step.Verdict == Verdict.Unknown ? ": no rule is known." : $": the law does not allow it [{step.Citation}].{string.Concat(step.Limits.Select(limit => $" {limit.Text}"))}";
        var rebuttal = unmet.Select(condition => condition.Rebuttal).FirstOrDefault(text => text is not null);
        return $": {string.Join("; ", unmet.Select(condition => condition.ToString()))}.{(rebuttal is null ? "" : $" Rebuttal: {rebuttal}")}";
    }

    private void CheckRemarks(BargainingEvent e, Remark[] remarks, Situation before)
    {
        foreach (var remark in remarks)
        {
            if (!remark.On.Matches(e) || !(remark.Phases.IsEmpty || remark.Phases.Has(before.Phase.Id))) continue;
            if (remark.When is { } when && before.Holds(when).Truth != Truth.Yes) continue;
            _findings.Add(new Finding(remark.Code, $"\"{e.Id}\" ({e.On}): {remark.Text}", e, _table.Table.Id, remark.Citation, remark.Id));
        }
    }

    private void CheckNames(ProceduralEvent e)
    {
        var limit = e is TimeLimitExtended extended ? extended.Limit : (e as TimeLimitWaived)?.Limit;
        if (limit is not null)
        {
            if (_procedure.ClockOf(limit) is not { } clock) Add(Code.UnknownClock, e, $"\"{e.Id}\" moves the clock \"{limit}\", which {_procedure.Id} does not have.");
            else if (clock.Extendable == Extension.No) Add(Code.NotExtendable, e, $"\"{e.Id}\" moves the clock \"{limit}\", which the law does not let anyone move.");
            else if (!ClockAmendment.MayBy(clock, e.By)) Add(Code.NotExtendable, e, $"\"{e.Id}\" moves the clock \"{limit}\" by the {Facets.Of(e.By)}; the law asks for {AskedFor(clock.Extendable)}. It was not carried out.");
        }
        else if (e is StepTaken step && _procedure.StepOf(step.Step) is null)
        {
            Add(Code.UnknownStep, e, $"\"{e.Id}\" names the step \"{step.Step}\", which {_procedure.Id} does not have.");
        }
    }

    private static string AskedFor(Extension extendable)
    {
        if (extendable == Extension.Agency) return "the agency";
        return extendable == Extension.Agreement ? "the agreement of both sides" : "the agreement of both sides, or the agency";
    }

    // A step that is lost when it is not taken was a right and nobody's duty, so that it is not overdue.
    private void CheckClocks()
    {
        foreach (var deadline in _table.Deadlines)
        {
            var rule = deadline.Clock;
            if (deadline.Status == ClockStatus.Exceeded) Add(Code.TermTooLong, deadline.MetBy!, $"{deadline.Name}: {Until(deadline)}. {deadline.Explanation}", deadline);
            else if (deadline.Status == ClockStatus.Late) Add(rule.Missed == Consequence.None ? Code.LateNoConsequence : Code.Late, deadline.MetBy!, $"{deadline.Name}: due {Until(deadline)}, done {deadline.MetBy!.On}. {deadline.Explanation}", deadline);
            else if (deadline.Status == ClockStatus.Early) Add(Code.Early, deadline.MetBy!, $"{deadline.Name}: not before {Opening(deadline)}, done {deadline.MetBy!.On}. {deadline.Explanation}", deadline);
            else if (deadline.Status == ClockStatus.Passed && rule.Missed != Consequence.StepLost) Add(Code.Overdue, deadline.Trigger, $"{deadline.Name}: due {Until(deadline)}, and the log does not have it. {deadline.Explanation}", deadline);
            if (deadline.LawChanged) Add(Code.LawChanged, deadline.Trigger, $"{deadline.Name}: the rule changed while the period ran; the law of its first day was taken.", deadline);
        }
    }

    private void Add(Code code, BargainingEvent? e, string message, Deadline? deadline = null) =>
        _findings.Add(new Finding(code, message, e, _table.Table.Id, deadline?.Citation, deadline?.Id));

    // A window is waited for until its first day.
    private static string Opening(Deadline deadline) => deadline.Kind == ClockKind.Window && deadline.Readings[0].Days.First is { } first ? Iso.Write(first) : Until(deadline);

    private static string Until(Deadline deadline) => deadline.EndsAt is { } moment ? Iso.Write(moment.LocalDateTime) : deadline.End is { } day ? Iso.Write(day) : deadline.Rolled.ToString();

    private static Code? CodeFor(Verdict verdict)
    {
        if (verdict == Verdict.Barred) return Code.Barred;
        if (verdict == Verdict.PresumedUnlawful) return Code.PresumedUnlawful;
        if (verdict == Verdict.Conditional) return Code.Contested;
        return verdict == Verdict.Unknown ? Code.LawUnknown : null;
    }
}
