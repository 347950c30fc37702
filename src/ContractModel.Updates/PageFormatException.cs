namespace ContractModel.Updates;

/// <summary>A page cannot be read.</summary>
public sealed class PageFormatException : FormatException
{
    /// <summary>Makes an exception.</summary>
    public PageFormatException()
        : this("The page cannot be read.")
    {
    }

    /// <summary>Makes an exception with a message.</summary>
    public PageFormatException(string message)
        : this(message, null)
    {
    }

    /// <summary>Makes an exception with a message and a cause.</summary>
    public PageFormatException(string message, Exception? innerException)
        : base(message, innerException) => Code = Code.PageNotText;

    internal PageFormatException(Code code, string message)
        : base($"{code.Name} {message} {code.Remedy}") => Code = code;

    /// <summary>Gets the permanent code.</summary>
    public Code Code { get; }
}
