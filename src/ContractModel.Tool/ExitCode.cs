namespace ContractModel.Tool;

/// <summary>What the tool tells the shell.</summary>
internal static class ExitCode
{
    /// <summary>The question was answered.</summary>
    internal const int Answered = 0;

    /// <summary><c>check</c> found something of error severity.</summary>
    internal const int ErrorsFound = 1;

    /// <summary>The log, or another input, cannot be read.</summary>
    internal const int BadInput = 2;

    /// <summary>The command line cannot be understood.</summary>
    internal const int BadUsage = 3;
}
