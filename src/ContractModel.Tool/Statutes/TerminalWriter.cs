using ContractModel.Tool.Answers;
using Spectre.Console;

namespace ContractModel.Tool.Statutes;

/// <summary>Writes a page as text: broken over lines on a terminal, whole paragraphs where it goes to a file or another program.</summary>
internal sealed class TerminalWriter(Terminal terminal) : IPageWriter
{
    private const int Indent = 2;

    private readonly Page _page = new(terminal);

    public void Heading(int level, string text)
    {
        if (level == 1) _page.Title(text);
        else _page.Heading(level == 2 ? text.ToUpperInvariant() : text);
    }

    public void Paragraph(string text) => _page.Line(text);

    public void Item(int depth, string text, string? lead = null) =>
        _page.Indented((depth + 1) * Indent, lead is null ? text : text.Length == 0 ? lead : $"{lead}: {text}");

    public void Table(IReadOnlyList<string> columns, IEnumerable<IReadOnlyList<string>> rows)
    {
        var table = Page.Grid(columns.Select((column, number) => number == 0 ? column : column + "*"));
        foreach (var row in rows) table.AddRow(row.Select(cell => Page.Cell(cell)));
        _page.Write(table);
    }

    // A terminal draws no diagram; the phases below it say the same.
    public void Diagram(string language, string source)
    {
    }
}
