using Spectre.Console;

namespace ContractModel.Tool.Answers;

/// <summary>An answer for a person: a head, lines and tables, and a foot.</summary>
internal sealed class Page(Terminal terminal)
{
    private const int WideEnough = 100;

    private readonly IAnsiConsole _console = terminal.Console;

    /// <summary>Gets whether there is room for columns that are good to have and not needed.</summary>
    internal bool IsWide => _console.Profile.Width >= WideEnough;

    /// <summary>Makes a table. The columns whose names end in a star may be broken over lines; dates and words are not.</summary>
    internal static Spectre.Console.Table Grid(params IEnumerable<string> columns)
    {
        var table = new Spectre.Console.Table { Border = TableBorder.Simple };
        foreach (var column in columns) table.AddColumn(new TableColumn(new Text(column.TrimEnd('*'))) { NoWrap = !column.EndsWith('*') });
        return table;
    }

    /// <summary>Makes a cell. It is text and no markup, in which the console library would look for tags and for names of emoji.</summary>
    internal static Text Cell(string text, Color? colour = null) => new(Plain.Text(text), colour is { } c ? new Style(c) : null);

    internal void Title(string text) => Write(Plain.Text(text), Decoration.Bold);

    internal void Head(NegotiationState state)
    {
        Title(state.Negotiation.Name);
        var known = state.KnownAt is { } knownAt ? $", as known on {Words.Of(knownAt)}" : "";
        var day = state.Events.Any() ? $"As of {Words.Of(state.AsOf)}{known}" : $"No event counts yet{known}";
        Line($"{day}; procedure: {state.Negotiation.Procedure ?? "none known"}");
    }

    internal void Heading(string text)
    {
        _console.WriteLine();
        Title(text);
    }

    /// <summary>Writes a paragraph: broken over lines on a terminal, whole where it goes to a file or another program.</summary>
    internal void Line(string text) => Indented(0, text);

    /// <summary>Writes a paragraph whose lines are all set in from the left.</summary>
    internal void Indented(int columns, string text)
    {
        if (!terminal.HasWidth) terminal.Output.WriteLine(new string(' ', columns) + Plain.Text(text));
        else if (columns == 0) _console.Write(new Text(Plain.Text(text) + "\n"));
        else _console.Write(new Padder(new Text(Plain.Text(text)), new Padding(columns, 0, 0, 0)));
    }

    internal void Write(Spectre.Console.Table table) => _console.Write(table);

    internal void Foot() => Write(ContractModelCommand.NotAdvice, Decoration.Dim);

    private void Write(string text, Decoration decoration)
    {
        _console.Write(new Text(text, new Style(decoration: decoration)));
        _console.WriteLine();
    }
}
