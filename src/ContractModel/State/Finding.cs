using System.Diagnostics;

namespace ContractModel;

/// <summary>Something the audit says of a log: irregular, late, unlawful or doubtful.</summary>
/// <remarks>Equality is by every member. Findings are in the order of the events they are about; those about no event come last.</remarks>
[DebuggerDisplay("{Code.Name,nq}: {Message,nq}")]
public sealed record Finding
{
    internal Finding(Code code, string message, BargainingEvent? about, string? table, Citation? citation, string? rule) =>
        (Code, Message, Event, Table, Citation, Rule) = (code, message, about, table, citation, rule);

    /// <summary>Gets the permanent code.</summary>
    public Code Code { get; }

    /// <summary>Gets how much it weighs.</summary>
    public Severity Severity => Code.Severity;

    /// <summary>Gets what was found.</summary>
    public string Message { get; }

    /// <summary>Gets the event it is about; absent when it is about none in particular.</summary>
    public BargainingEvent? Event { get; }

    /// <summary>Gets the id of the table; absent when it is about the whole.</summary>
    public string? Table { get; }

    /// <summary>Gets the law it rests on; absent when it rests on the log alone.</summary>
    public Citation? Citation { get; }

    /// <summary>Gets the id of the rule in the statute's file: a permission's condition, a clock or a remark; absent when there is none.</summary>
    public string? Rule { get; }

    /// <summary>Gets the finding in a line.</summary>
    public override string ToString() => $"{Code.Name} {Message}{(Citation is null ? "" : $" [{Citation}]")}";
}
