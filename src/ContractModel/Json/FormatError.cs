using System.Globalization;

namespace ContractModel;

/// <summary>One thing that is wrong in a file.</summary>
/// <remarks>Equality is by every member.</remarks>
public sealed record FormatError
{
    internal FormatError(Code code, int line, int column, string path, string message, string? remedy = null) =>
        (Code, Line, Column, Path, Message, Remedy) = (code, line, column, path, message, remedy ?? code.Remedy);

    /// <summary>Gets the permanent code.</summary>
    public Code Code { get; }

    /// <summary>Gets the line, counted from 1; 0 when the error has no place in the file.</summary>
    public int Line { get; }

    /// <summary>Gets the column in bytes, counted from 1; 0 when the error has no place in the file.</summary>
    public int Column { get; }

    /// <summary>Gets the JSON path, such as <c>$.events[3].on</c>.</summary>
    public string Path { get; }

    /// <summary>Gets what is wrong.</summary>
    public string Message { get; }

    /// <summary>Gets what to do about it.</summary>
    public string Remedy { get; }

    /// <summary>Gets the error in one line: place, path, code, message and remedy.</summary>
    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"line {Line}, column {Column}, {Path}: {Code.Name} {Message} {Remedy}");
}

/// <summary>A file cannot be read. <see cref="Errors"/> has every error that was found, in the order of the file.</summary>
public sealed class LogFormatException : FormatException
{
    /// <summary>Makes an exception without errors.</summary>
    public LogFormatException()
        : this("The file cannot be read.")
    {
    }

    /// <summary>Makes an exception with a message and no errors.</summary>
    public LogFormatException(string message)
        : this(message, null)
    {
    }

    /// <summary>Makes an exception with a message and a cause, and no errors.</summary>
    public LogFormatException(string message, Exception? innerException)
        : base(message, innerException) => Errors = [];

    internal LogFormatException(IReadOnlyList<FormatError> errors)
        : base(Describe(errors)) => Errors = errors;

    /// <summary>Gets the errors, in the order of the file.</summary>
    public IReadOnlyList<FormatError> Errors { get; }

    private static string Describe(IReadOnlyList<FormatError> errors) =>
        string.Create(CultureInfo.InvariantCulture, $"The file has {errors.Count} error{(errors.Count == 1 ? "" : "s")}.\n{string.Join('\n', errors)}");
}
