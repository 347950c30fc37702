using System.Text.Json;
using ContractModel.Procedures;

namespace ContractModel.Tool.Answers;

/// <summary>One clock of a statute, counted from given dates.</summary>
internal static class ClockAnswer
{
    internal static void WriteText(Terminal terminal, Procedure procedure, Deadline deadline)
    {
        var page = new Page(terminal);
        page.Title($"{procedure.Id}/{deadline.Id}");
        page.Line(procedure.Name);
        DeadlinesAnswer.WriteCount(page, deadline, status: "");
        foreach (var note in deadline.Clock.Notes) page.Indented(4, $"note: {note}");
        page.Line("");
        page.Foot();
    }

    internal static void WriteJson(Terminal terminal, Procedure procedure, Deadline deadline) => JsonAnswer.Write(terminal, writer =>
    {
        writer.WriteString("clock", $"{procedure.Id}/{deadline.Id}");
        writer.WriteString("name", deadline.Name);
        writer.WriteString("kind", deadline.Kind.Name);
        DeadlinesAnswer.WriteCount(writer, deadline);
    });
}
