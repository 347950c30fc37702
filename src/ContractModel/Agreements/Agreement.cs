using System.Diagnostics;

namespace ContractModel;

/// <summary>A collective bargaining agreement with its term and the clauses that carry clocks.</summary>
/// <remarks>Equality is by every member.</remarks>
[DebuggerDisplay("{Title,nq} {Term}")]
public sealed record Agreement : OpenRecord
{
    /// <summary>Gets the agreement's name.</summary>
    public required string Title { get; init => field = Require.Text(value); }

    /// <summary>Gets the first and last day of the term; the last day is still a day of the agreement. An open end is not known or evergreen.</summary>
    public Period Term { get; init => field = Require.NotNull(value); } = Period.Open;

    /// <summary>Gets the clauses that bear on the procedure; a clause not listed is a clause the log does not know.</summary>
    public ValueList<ContractClause> Clauses { get; init => field = Require.NoNulls(value); }

    /// <summary>Gets where the agreement can be read; absent when the log does not say.</summary>
    public Document? Document { get; init; }

    private protected override string Describe() => $"{Title} {Term}";

    private protected override void SealHierarchy()
    {
    }
}

/// <summary>A clause of an agreement that permits, bars or times something in the round.</summary>
[DebuggerDisplay("{Kind}")]
public sealed record ContractClause : OpenRecord
{
    /// <summary>Gets what the clause does.</summary>
    public required ClauseKind Kind { get; init => field = Require.NotNull(value); }

    /// <summary>Gets the article it stands in; absent when not known.</summary>
    public ProvisionKey? Provision { get; init; }

    /// <summary>Gets what it says, in the recorder's words.</summary>
    public string? Text { get; init => field = Require.OptionalText(value); }

    /// <summary>Gets the calendar days after which a notice by either party to end the agreement ends the clause; absent when
    /// notice does not end it. From 1 to 36,525.</summary>
    public int? NoticeDays { get; init => field = Require.Days(value); }

    /// <summary>Gets whether the clause goes on after the last day of the term, until notice or a successor ends it.</summary>
    public bool SurvivesExpiry { get; init; }

    /// <summary>Gets where this was learned; empty when the log does not say.</summary>
    public ValueList<Source> Sources { get; init => field = Require.NoNulls(value); }

    private protected override string Describe() => Kind.Name;

    private protected override void SealHierarchy()
    {
    }
}

/// <summary>What a contract clause does.</summary>
public sealed class ClauseKind : Vocabulary<ClauseKind>
{
    /// <summary>No strike while in force.</summary>
    public static readonly ClauseKind NoStrike = new("no-strike", 0, "Bars strikes while it is in force.");

    /// <summary>No lockout while in force.</summary>
    public static readonly ClauseKind NoLockout = new("no-lockout", 1, "Bars lockouts while it is in force.");

    /// <summary>No bargaining demands for the term.</summary>
    public static readonly ClauseKind Zipper = new("zipper", 2, "Closes bargaining for the term.");

    /// <summary>Named articles open mid-term.</summary>
    public static readonly ClauseKind Reopener = new("reopener", 3, "Opens named subjects in the middle of the term.");

    /// <summary>The term renews itself.</summary>
    public static readonly ClauseKind Evergreen = new("evergreen", 4, "Renews the agreement unless a party gives notice.");

    /// <summary>Parity with another settlement.</summary>
    public static readonly ClauseKind MeToo = new("me-too", 5, "Owes this unit what another unit settles on.");

    /// <summary>A dispute procedure of the parties' own.</summary>
    public static readonly ClauseKind ImpasseProcedure = new("impasse-procedure", 6, "Replaces or adds to the statutory impasse procedure.");

    /// <summary>Another clause.</summary>
    public static readonly ClauseKind Other = new("other", 7, "Another clause that bears on the round.");

    internal static readonly ClauseKind[] All = [NoStrike, NoLockout, Zipper, Reopener, Evergreen, MeToo, ImpasseProcedure, Other];

    private ClauseKind(string name, int value, string meaning)
        : base(name, value, meaning)
    {
    }
}
