using ContractModel.Tool.Answers;
using Spectre.Console;

namespace ContractModel.Tool.Statutes;

/// <summary>Writes a page as text: broken over lines on a terminal, whole paragraphs where it goes to a file or another program.</summary>
internal sealed class TerminalWriter(Terminal terminal) : IPageWriter
{
    private const int Indent = 2;

    public void Heading(int level, string text)
    {
        if (level > 1) terminal.Console.WriteLine();
        Page.Bold(terminal, level == 2 ? text.ToUpperInvariant() : text);
    }

    public void Paragraph(string text) => Page.Paragraph(terminal, 0, text);

    public void Item(int depth, string text, string? lead = null) =>
        Page.Paragraph(terminal, (depth + 1) * Indent, lead is null ? text : text.Length == 0 ? lead : $"{lead}: {text}");

    public void Table(IReadOnlyList<string> columns, IEnumerable<IReadOnlyList<string>> rows)
    {
        var table = Page.Grid(columns.Select((column, number) => number == 0 ? column : column + "*"));
        foreach (var row in rows) table.AddRow(row.Select(cell => Page.Cell(cell)));
        terminal.Console.Write(table);
    }

    // A terminal draws no diagram; the phases below say the same.
    public void Diagram(string language, string source)
    {
    }
}
