using System.Globalization;
using Spectre.Console;

namespace ContractModel.Tool;

/// <summary>Where the tool reads and writes. A table is as wide as the terminal; colour appears only on one, and never when NO_COLOR is set.</summary>
internal sealed class Terminal
{
    private const int WidthWithoutTerminal = 110;
    private const int NarrowestTable = 40;

    private readonly Func<Stream> _openInput;
    private readonly bool _errorIsTerminal;

    internal Terminal(TextReader input, Func<Stream> openInput, TextWriter output, TextWriter error, bool isTerminal, bool errorIsTerminal = false)
    {
        (Input, _openInput, Output, Error, _errorIsTerminal) = (input, openInput, output, error, errorIsTerminal);
        var colour = isTerminal && string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR"));
        Console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = colour ? AnsiSupport.Detect : AnsiSupport.No,
            ColorSystem = colour ? ColorSystemSupport.Detect : ColorSystemSupport.NoColors,
            Interactive = InteractionSupport.No,
            Out = new AnsiConsoleOutput(output),
        });
        var columns = Columns();
        HasWidth = isTerminal || columns is not null;
        if (columns is { } width) Console.Profile.Width = width;
        else if (!isTerminal) Console.Profile.Width = WidthWithoutTerminal;
        Console.Profile.Capabilities.Unicode = true;
    }

    internal TextReader Input { get; }

    internal TextWriter Output { get; }

    internal TextWriter Error { get; }

    internal IAnsiConsole Console { get; }

    /// <summary>Gets whether what is written has a width: on a terminal, or where COLUMNS sets one.</summary>
    internal bool HasWidth { get; }

    internal void WriteError(string line) => Error.WriteLine(Plain.Text(line));

    internal Stream OpenInput() => _openInput();

    /// <summary>Gets where progress may be shown: standard error when it is a terminal that can take back what was written; otherwise nowhere.</summary>
    internal IAnsiConsole? ProgressConsole()
    {
        if (!_errorIsTerminal) return null;
        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            ColorSystem = string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR")) ? ColorSystemSupport.Detect : ColorSystemSupport.NoColors,
            Out = new AnsiConsoleOutput(Error),
        });
        return console.Profile.Capabilities is { Ansi: true, Interactive: true } ? console : null;
    }

    private static int? Columns() =>
        int.TryParse(Environment.GetEnvironmentVariable("COLUMNS"), NumberStyles.None, CultureInfo.InvariantCulture, out var columns) && columns >= NarrowestTable ? columns : null;
}
