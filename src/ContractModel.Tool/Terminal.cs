using System.Globalization;
using Spectre.Console;

namespace ContractModel.Tool;

/// <summary>Where the tool reads and writes. A table is as wide as the terminal; colour appears only on one, and never when NO_COLOR is set.</summary>
internal sealed class Terminal
{
    private const int WidthWithoutTerminal = 110;

    private readonly Func<Stream> _openInput;

    internal Terminal(TextReader input, Func<Stream> openInput, TextWriter output, TextWriter error, bool isTerminal)
    {
        (Input, _openInput, Output, Error) = (input, openInput, output, error);
        var colour = isTerminal && string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR"));
        Console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = colour ? AnsiSupport.Detect : AnsiSupport.No,
            ColorSystem = colour ? ColorSystemSupport.Detect : ColorSystemSupport.NoColors,
            Interactive = InteractionSupport.No,
            Out = new AnsiConsoleOutput(output),
        });
        if (Width(isTerminal) is { } width) Console.Profile.Width = width;
        Console.Profile.Capabilities.Unicode = true;
    }

    internal TextReader Input { get; }

    internal TextWriter Output { get; }

    internal TextWriter Error { get; }

    internal IAnsiConsole Console { get; }

    internal Stream OpenInput() => _openInput();

    private static int? Width(bool isTerminal)
    {
        if (int.TryParse(Environment.GetEnvironmentVariable("COLUMNS"), NumberStyles.None, CultureInfo.InvariantCulture, out var columns) && columns >= 40) return columns;
        return isTerminal ? null : WidthWithoutTerminal;
    }
}
