using ContractModel.Procedures;

namespace ContractModel.Tool.Statutes;

/// <summary>The diagram, the phases with what leads out of each, and the facts that are asked for.</summary>
internal static class PhaseSection
{
    internal static void Write(StatuteView view, IPageWriter page)
    {
        page.Heading(2, "Phases");
        page.Diagram(PhaseDiagram.Language, PhaseDiagram.Of(view));
        page.Paragraph("A table begins in the first phase. A way out that is marked as unusual takes an agreement of both sides, a court's order or a rare act; a projection does not assume it.");
        foreach (var phase in view.Procedure.Phases)
        {
            page.Heading(3, phase.Name);
            page.Paragraph($"{phase.Text} (Id: {phase.Id}; kind: {phase.Kind.Name}.)");
            var ways = view.Transitions.Where(transition => transition.From.Contains(phase.Id)).ToArray();
            foreach (var way in ways) page.Item(0, Way(view, way));
            if (ways.Length == 0) page.Item(0, "Nothing leads out of this phase.");
        }
    }

    internal static void WriteFacts(StatuteView view, IPageWriter page)
    {
        if (view.Procedure.Facts.IsEmpty) return;
        page.Heading(2, "Facts it asks for");
        page.Paragraph("Some rules turn on facts of the round or of the unit, which the log gives in its head.");
        page.Table(["Fact", "What it is", "Values"], view.Procedure.Facts.Select(fact => (string[])[fact.Id, fact.Text, fact.Values.IsEmpty ? "a day, or any other value" : string.Join(", ", fact.Values)]));
    }

    /// <summary>Gets a way out of a phase in a sentence.</summary>
    internal static string Way(StatuteView view, Transition way)
    {
        var excepted = way.Excepts.IsEmpty ? "" : $", in the place of {LawWords.And(way.Excepts.Select(id => $"\"{id}\""))}";
        var usual = way.IsUsual ? "" : " (unusual)";
        return $"{LawWords.Sentence(Cause(view, way))}: to {view.PhaseName(way.To)}{If(view, way)}{excepted}{usual} {LawWords.Cited(way.Citation)}";
    }

    internal static string Cause(StatuteView view, Transition way) =>
        way.On is { } on ? $"on {EventText.Noun(on)}" : $"at the end of {view.ClockName(way.After!)}";

    internal static string If(StatuteView view, Transition way) => view.Told(way.When) is { } condition ? $", if {condition}" : "";
}
