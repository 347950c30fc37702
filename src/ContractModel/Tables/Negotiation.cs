using System.Diagnostics;

namespace ContractModel;

/// <summary>One effort to reach one agreement: who bargains with whom, at which tables, under which procedure. What happened is in the log.</summary>
/// <remarks>This is the head of a log: what was true before the first event and does not change in the round. The first table listed is the one
/// that an event belongs to when it names none.</remarks>
[DebuggerDisplay("{Name,nq}")]
public sealed partial record Negotiation : OpenRecord
{
    /// <summary>Gets the round's id, such as <c>utla-lausd-2025</c>.</summary>
    public required string Id { get; init => field = Require.Id(value); }

    /// <summary>Gets the round's name.</summary>
    public required string Name { get; init => field = Require.Text(value); }

    /// <summary>Gets what the round is for.</summary>
    public NegotiationKind Kind { get; init => field = Require.NotNull(value); } = NegotiationKind.Successor;

    /// <summary>Gets the id of the statutory procedure, such as <c>us-ca-eera</c>; absent when none is known, and then phase, deadlines and
    /// next steps are unknown.</summary>
    public string? Procedure { get; init => field = Require.OptionalId(value); }

    /// <summary>Gets the parties; ids are unique.</summary>
    public ValueList<Party> Parties { get; init => field = Require.NoNulls(value); }

    /// <summary>Gets the bargaining units; ids are unique.</summary>
    public ValueList<BargainingUnit> Units { get; init => field = Require.NoNulls(value); }

    /// <summary>Gets the tables, at least one in a log; ids are unique.</summary>
    public ValueList<Table> Tables { get; init => field = Require.NoNulls(value); }

    /// <summary>Gets the ties between tables, or to other rounds.</summary>
    public ValueList<TableLink> Links { get; init => field = Require.NoNulls(value); }

    /// <summary>Gets the register of provisions; may be empty.</summary>
    public ValueList<Provision> Provisions { get; init => field = Require.NoNulls(value); }

    /// <summary>Gets the people who speak for the parties.</summary>
    public ValueList<Representative> Representatives { get; init => field = Require.NoNulls(value); }

    /// <summary>Gets the agreement that is in force or expiring when the round begins; absent for a first contract or when not known.</summary>
    public Agreement? Expiring { get; init; }

    /// <summary>Gets facts of the round that a statute may turn on; the names are the statute's.</summary>
    public ValueList<Fact> Facts { get; init => field = Require.NoNulls(value); }

    private protected override string Describe() => Name;

    private protected override void SealHierarchy()
    {
    }
}

/// <summary>What a round is for.</summary>
public sealed class NegotiationKind : Vocabulary<NegotiationKind>
{
    /// <summary>A successor agreement.</summary>
    public static readonly NegotiationKind Successor = new("successor", 0, "An agreement to follow one that expires.");

    /// <summary>A first agreement.</summary>
    public static readonly NegotiationKind FirstContract = new("first-contract", 1, "The first agreement of a unit.");

    /// <summary>A reopener.</summary>
    public static readonly NegotiationKind Reopener = new("reopener", 2, "Named articles, opened in the middle of a term.");

    /// <summary>Effects bargaining.</summary>
    public static readonly NegotiationKind Effects = new("effects", 3, "The effects of a decision that is the employer's to make.");

    /// <summary>A memorandum or side letter.</summary>
    public static readonly NegotiationKind SideLetter = new("side-letter", 4, "A memorandum or side letter outside a full round.");

    internal static readonly NegotiationKind[] All = [Successor, FirstContract, Reopener, Effects, SideLetter];

    private NegotiationKind(string name, int value, string meaning)
        : base(name, value, meaning)
    {
    }
}
