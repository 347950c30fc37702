using System.Globalization;

namespace ContractModel.Tool;

/// <summary>Reads a log from a file or standard input, or says in plain words why it cannot.</summary>
internal static class LogInput
{
    internal const int MostErrorsShown = 50;

    internal static NegotiationLog Read(string path, Terminal terminal) => Read(path, () => path == "-" ? NegotiationLog.Read(terminal.OpenInput()) : NegotiationLog.Read(path));

    internal static NegotiationLog Read(string path, Func<NegotiationLog> read)
    {
        try
        {
            return read();
        }
        catch (LogFormatException e)
        {
            throw new BadInputException(Lines(path, e.Errors, MostErrorsShown));
        }
        catch (Exception e) when (IsUnreadable(e))
        {
            throw new BadInputException([Reason(path, e)]);
        }
    }

    internal static bool IsUnreadable(Exception e) => e is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException;

    internal static string Name(string path) => path == "-" ? "standard input" : path;

    /// <summary>Gets the errors of an input, each in a line with its place.</summary>
    internal static IReadOnlyList<string> Lines(string path, IReadOnlyList<FormatError> errors, int mostShown)
    {
        var name = Name(path);
        if (errors is [var only]) return [$"{name}: {Text(only)}"];
        List<string> lines = [string.Create(CultureInfo.InvariantCulture, $"{name} cannot be read; it has {errors.Count} errors:")];
        lines.AddRange(errors.Take(mostShown).Select(error => "  " + Text(error)));
        if (errors.Count > mostShown) lines.Add(string.Create(CultureInfo.InvariantCulture, $"  and {errors.Count - mostShown} more."));
        return lines;
    }

    // A file that is empty, too large or not text has no line to look at.
    private static string Text(FormatError error) => error.Line == 0 || error.Code == Code.Empty || error.Code == Code.NotText ? $"{error.Code.Name} {error.Message} {error.Remedy}" : error.ToString();

    internal static string Reason(string path, Exception e) => e switch
    {
        FileNotFoundException or DirectoryNotFoundException => $"{path}: there is no such file.",
        UnauthorizedAccessException when Directory.Exists(path) => $"{path}: this is a folder; name a file.",
        UnauthorizedAccessException => $"{path}: the file may not be read.",
        ArgumentException => "Name a file.",
        _ => $"{path}: the file cannot be read.",
    };
}

/// <summary>An input cannot be read.</summary>
internal sealed class BadInputException : Exception
{
    public BadInputException()
        : this([])
    {
    }

    public BadInputException(string message)
        : this([message])
    {
    }

    public BadInputException(string message, Exception innerException)
        : base(message, innerException) => Lines = [message];

    internal BadInputException(IReadOnlyList<string> lines)
        : base(string.Join('\n', lines)) => Lines = lines;

    internal IReadOnlyList<string> Lines { get; }
}
