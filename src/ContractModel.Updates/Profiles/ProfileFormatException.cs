using System.Globalization;

namespace ContractModel.Updates;

/// <summary>A profile's file cannot be read. <see cref="Errors"/> has every error that was found, in the order of the file.</summary>
public sealed class ProfileFormatException : FormatException
{
    /// <summary>Makes an exception without errors.</summary>
    public ProfileFormatException()
        : this("The profile cannot be read.")
    {
    }

    /// <summary>Makes an exception with a message and no errors.</summary>
    public ProfileFormatException(string message)
        : this(message, null)
    {
    }

    /// <summary>Makes an exception with a message and a cause, and no errors.</summary>
    public ProfileFormatException(string message, Exception? innerException)
        : base(message, innerException) => Errors = [];

    internal ProfileFormatException(IReadOnlyList<FormatError> errors)
        : base(string.Create(CultureInfo.InvariantCulture, $"The file has {errors.Count} error{(errors.Count == 1 ? "" : "s")}.\n{string.Join('\n', errors)}")) => Errors = errors;

    /// <summary>Gets the errors, in the order of the file.</summary>
    public IReadOnlyList<FormatError> Errors { get; }
}
