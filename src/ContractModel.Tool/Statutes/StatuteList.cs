using System.Text.Json;
using ContractModel.Procedures;
using ContractModel.Tool.Answers;
using Spectre.Console;

namespace ContractModel.Tool.Statutes;

/// <summary>The statutes of the package.</summary>
internal static class StatuteList
{
    internal static void WriteText(Terminal terminal)
    {
        var page = new Page(terminal);
        var table = Page.Grid("Id", "Name*", "Jurisdiction", "Agency*", "In force from", "Reviewed");
        foreach (var statute in All()) table.AddRow(Row(statute).Select(cell => Page.Cell(cell)));
        page.Write(table);
        page.Line("'contractmodel procedures show ID' tells one of them.");
        page.Foot();
    }

    internal static void WriteJson(Terminal terminal) => JsonAnswer.Write(terminal, writer => JsonAnswer.WriteList(writer, "procedures", All(), WriteHead));

    /// <summary>Gets the list as a page that links to the page of each statute.</summary>
    internal static string Markdown()
    {
        var lines = All().Select(statute => string.Join(" | ", Row(statute).Select((cell, column) => column == 0 ? $"[{cell}]({cell}.md)" : cell.Replace("|", "\\|", StringComparison.Ordinal))));
        string[] page =
        [
            "# Statutes",
            "",
            "The labor laws that are in the package, each told from its file by `contractmodel procedures show ID --markdown`; a test holds page and file equal.",
            $"{ContractModelCommand.NotAdvice} How a file says what a law says is under [law as data](../concepts/law-as-data.md).",
            "",
            "| Id | Name | Jurisdiction | Agency | In force from | Reviewed |",
            "|---|---|---|---|---|---|",
            .. lines.Select(line => $"| {line} |"),
        ];
        return string.Join('\n', page) + "\n";
    }

    internal static void WriteHead(Utf8JsonWriter writer, Procedure statute)
    {
        writer.WriteString("id", statute.Id);
        writer.WriteString("name", statute.Name);
        writer.WriteString("jurisdiction", statute.Jurisdiction);
        writer.WriteString("agency", statute.Agency);
        writer.WriteString("zone", statute.Zone.Id);
        writer.WriteString("inForce", LawWords.Day(statute.InForce));
        writer.WriteString("reviewed", LawWords.Day(statute.Reviewed));
    }

    private static IEnumerable<Procedure> All() => ProcedureLibrary.BuiltIn.Ids.Select(ProcedureLibrary.BuiltIn.Get);

    private static string[] Row(Procedure statute) =>
        [statute.Id, statute.Name, statute.Jurisdiction, statute.Agency, LawWords.Day(statute.InForce), LawWords.Day(statute.Reviewed)];
}
