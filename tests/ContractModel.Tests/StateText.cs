namespace ContractModel.Tests;

/// <summary>Everything a state answers, as text: what must be the same on every machine and after every way to the same state.</summary>
internal static class StateText
{
    internal static string Of(NegotiationState state)
    {
        var lines = new List<string> { Iso.Write(state.AsOf), string.Join('|', state.Untouched) };
        foreach (var table in state.Tables.Values) AddTable(table, lines);
        lines.AddRange(state.Audit().Select(finding => $"{finding.Severity} {finding} {finding.Event} {finding.Table} {finding.Rule}"));
        return string.Join('\n', lines);
    }

    private static void AddTable(TableState table, List<string> lines)
    {
        lines.Add($"{table.Table.Id}: {table.Phase}; stoppage {table.Stoppage}");
        lines.AddRange(table.Phases.Select(phase => $"phase {phase}"));
        lines.AddRange(table.Provisions.Values.Select(p => $"{p} | {p.Title} | {p.Titles} | {p.LastUnion} {p.UnionMoves} | {p.LastEmployer} {p.EmployerMoves} | {p.TentativeAgreement} | {p.LastEvent}".Replace("\n", "\\n", StringComparison.Ordinal)));
        lines.Add($"{table.Sessions}; last {table.Sessions.LastHeld}; next {table.Sessions.Next}");
        lines.AddRange(table.Sessions.All.Select(session => $"session {session}"));
        foreach (var clock in table.Deadlines) lines.Add($"clock {clock} | from {clock.From} | raw {clock.Raw} | {clock.Readings} | {clock.Flags} | met by {clock.MetBy} | {(clock.EndsAt is { } at ? Iso.Write(at.LocalDateTime) : "")}");
        foreach (var side in Enum.GetValues<Side>())
        {
            lines.AddRange(table.NextSteps(side).Select(step => $"{side} {step} from {Iso.Write(step.LawfulFrom)} {string.Join("; ", step.Conditions)}"));
        }
    }
}
