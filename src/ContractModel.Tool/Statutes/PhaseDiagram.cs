using System.Text;
using ContractModel.Procedures;

namespace ContractModel.Tool.Statutes;

/// <summary>Draws the phases of a statute as a Mermaid state diagram.</summary>
internal static class PhaseDiagram
{
    internal const string Language = "mermaid";
    internal const string Unusual = "(unusual)";
    private const string Before = "previous_phase";

    internal static string Of(StatuteView view)
    {
        var phases = view.Procedure.Phases;
        var edges = view.Transitions.SelectMany(transition => transition.From.Select(from => (From: from, transition.To, Label: Label(view, transition)))).ToArray();
        var text = new StringBuilder("stateDiagram-v2\n");
        foreach (var phase in phases) text.Append("    state \"").Append(Safe(phase.Name)).Append("\" as ").Append(Id(phase.Id)).Append('\n');
        if (edges.Any(edge => edge.To == Transition.Previous)) text.Append("    state \"The phase before\" as ").Append(Before).Append('\n');
        text.Append("    [*] --> ").Append(Id(phases[0].Id)).Append('\n');
        foreach (var arrow in edges.GroupBy(edge => (edge.From, edge.To)))
        {
            var labels = string.Join(" / ", arrow.Select(edge => edge.Label).Distinct());
            text.Append("    ").Append(Id(arrow.Key.From)).Append(" --> ").Append(Id(arrow.Key.To)).Append(": ").Append(labels).Append('\n');
        }

        foreach (var phase in phases.Where(phase => edges.All(edge => edge.From != phase.Id))) text.Append("    ").Append(Id(phase.Id)).Append(" --> [*]\n");
        return text.ToString();
    }

    // The ids of a statute have hyphens, and some are words of the diagram's own language; none is with this prefix.
    private static string Id(string phase)
    {
        if (phase == Transition.Previous) return Before;
        return "phase_" + string.Concat(phase.Select(c => char.IsAsciiLetterOrDigit(c) ? c : '_'));
    }

    private static string Label(StatuteView view, Transition transition)
    {
        var cause = transition.On is { } on ? EventText.Label(on) : $"end of {view.Procedure.ClockOf(transition.After!)?.Name ?? transition.After}";
        var condition = view.Told(transition.When) is null ? "" : " (on a condition)";
        return Safe($"{cause}{condition}{(transition.IsUsual ? "" : " " + Unusual)}");
    }

    // A colon, a semicolon or a quotation mark would end the label.
    private static string Safe(string text) => string.Concat(Plain.Text(text).Select(c => c is ':' or ';' or '#' or '%' or '"' or '{' or '}' or '<' or '>' ? ' ' : c)).Trim();
}
