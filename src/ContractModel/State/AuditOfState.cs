using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

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

        var places = PlacesOf(findings, events);
        return [.. findings.OrderBy(finding => finding.Event is { } e ? places[e.Id] : int.MaxValue).ThenBy(finding => finding.Code.Value)];
    }

    // Findings are few and events many, so the events that a finding is about are looked for, and not each event written down. One that is not there comes last.
    private static Dictionary<string, int> PlacesOf(List<Finding> findings, BargainingEvent[] events)
    {
        var places = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var finding in findings)
        {
            if (finding.Event is { } e) places[e.Id] = int.MaxValue;
        }

        var sought = places.Count;
        for (var i = 0; i < events.Length && sought > 0; i++)
        {
            ref var place = ref CollectionsMarshal.GetValueRefOrNullRef(places, events[i].Id);
            if (Unsafe.IsNullRef(ref place) || place != int.MaxValue) continue;
            place = i;
            sought--;
        }

        return places;
    }
}
