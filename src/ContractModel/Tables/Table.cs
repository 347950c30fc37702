using System.Diagnostics;

namespace ContractModel;

/// <summary>Where two sides meet inside a round. Each table has its own sessions, items and phase.</summary>
[DebuggerDisplay("{Name,nq}")]
public sealed record Table : OpenRecord
{
    /// <summary>Gets the short name the log uses for the table, such as <c>main</c>.</summary>
    public required string Id { get; init => field = Require.Id(value); }

    /// <summary>Gets the table's name.</summary>
    public required string Name { get; init => field = Require.Text(value); }

    /// <summary>Gets the ids of the organizations on the union side; more than one is a coalition.</summary>
    public ValueList<string> Union { get; init => field = Require.Ids(value); }

    /// <summary>Gets the ids of the employers on the employer side; more than one is a joint employer side.</summary>
    public ValueList<string> Employer { get; init => field = Require.Ids(value); }

    /// <summary>Gets the name the coalition on the union side goes by; absent when there is none.</summary>
    public string? Coalition { get; init => field = Require.OptionalText(value); }

    /// <summary>Gets the ids of the units bargained for; empty means every unit of the round.</summary>
    public ValueList<string> Units { get; init => field = Require.Ids(value); }

    /// <summary>Gets the id of the procedure this table is under; absent means that of the round.</summary>
    public string? Procedure { get; init => field = Require.OptionalId(value); }

    /// <summary>Gets the agreement in force or expiring at this table when the round begins; absent when that of the round is meant.</summary>
    public Agreement? Expiring { get; init; }

    /// <summary>Gets the parties of one side.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="side"/> is not a defined side.</exception>
    public ValueList<string> Parties(Side side) => Require.Defined(side) == Side.Union ? Union : Employer;

    private protected override string Describe() => Name;

    private protected override void SealHierarchy()
    {
    }
}

/// <summary>A tie between tables of this round, or from a table to another round.</summary>
[DebuggerDisplay("{Kind} {From} -> {To}")]
public sealed record TableLink : OpenRecord
{
    /// <summary>Gets what the tie is.</summary>
    public required TableLinkKind Kind { get; init => field = Require.NotNull(value); }

    /// <summary>Gets the id of the table that depends, follows or takes part.</summary>
    public required string From { get; init => field = Require.Id(value); }

    /// <summary>Gets the id of the table of this round, or of the other round, that it is tied to.</summary>
    public required string To { get; init => field = Require.Id(value); }

    /// <summary>Gets what the tie says, in words; absent when the kind says it all.</summary>
    public string? Text { get; init => field = Require.OptionalText(value); }

    private protected override string Describe() => $"{Kind.Name}: {From} -> {To}";

    private protected override void SealHierarchy()
    {
    }
}

/// <summary>What ties two tables.</summary>
public sealed class TableLinkKind : Vocabulary<TableLinkKind>
{
    /// <summary>One table waits on the other.</summary>
    public static readonly TableLinkKind Dependency = new("dependency", 0, "Settlement at one table waits on the other.");

    /// <summary>What one gets, the other gets.</summary>
    public static readonly TableLinkKind MeToo = new("me-too", 1, "What the other table settles on is owed here too.");

    /// <summary>Organizations of this round take part in a shared table.</summary>
    public static readonly TableLinkKind Coalition = new("coalition", 2, "Parties of this round bargain at a table shared with others.");

    internal static readonly TableLinkKind[] All = [Dependency, MeToo, Coalition];

    private TableLinkKind(string name, int value, string meaning)
        : base(name, value, meaning)
    {
    }
}
