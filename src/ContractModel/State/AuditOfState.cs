namespace ContractModel;

/// <summary>The audit: every rule over every event, each finding in its place.</summary>
internal static class AuditOfState
{
    internal static IReadOnlyList<Finding> Of(NegotiationState state)
    {
        var events = state.Source.Events().ToArray();
        var findings = new List<Finding>();
        LogAudit.Run(events, findings);
        new ItemAudit(state.Source.Index, findings).Run(events);
        foreach (var table in state.Tables.Values)
        {
            SessionAudit.Run(table, findings);
            LawAudit.Run(state, table, findings);
        }

        var place = new Dictionary<string, int>(events.Length, StringComparer.Ordinal);
        for (var i = 0; i < events.Length; i++) place.TryAdd(events[i].Id, i);
        return [.. findings.OrderBy(finding => finding.Event is { } e && place.TryGetValue(e.Id, out var at) ? at : int.MaxValue).ThenBy(finding => finding.Code.Value)];
    }
}
