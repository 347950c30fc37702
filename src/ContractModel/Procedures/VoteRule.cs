using System.Globalization;

namespace ContractModel.Procedures;

/// <summary>A rule of a vote: who votes, and what carries.</summary>
public sealed record VoteRule
{
    /// <summary>Gets the id, unique in the procedure.</summary>
    public required string Id { get; init => field = Require.Id(value); }

    /// <summary>Gets the kind of vote.</summary>
    public required VoteKind Kind { get; init => field = Require.NotNull(value); }

    /// <summary>Gets the side, or body, whose vote it is; both when votes of either are meant.</summary>
    public Actor By { get; init => field = Require.Defined(value); } = Actor.Both;

    /// <summary>Gets who votes.</summary>
    public required string Voters { get; init => field = Require.Text(value); }

    /// <summary>Gets the share that carries; absent when the statute sets none (the voters' own rules do).</summary>
    public VoteShare? Carries { get; init; }

    /// <summary>Gets what the share is of; absent when the statute does not say.</summary>
    public VoteBase? Of { get; init; }

    /// <summary>Gets whether the share is of the votes against, as where a report stands unless it is voted down.</summary>
    public bool Rejects { get; init; }

    /// <summary>Gets what a vote that does not carry leads to.</summary>
    public required string Otherwise { get; init => field = Require.Text(value); }

    /// <summary>Gets the section.</summary>
    public required Citation Citation { get; init => field = Require.NotNull(value); }
}

/// <summary>A share of votes that carries.</summary>
/// <remarks>Written <c>more than 1/2</c>, <c>at least 3/5</c> or <c>at least 75%</c>.</remarks>
public sealed record VoteShare
{
    private VoteShare(int numerator, int denominator, bool isExceeded) => (Numerator, Denominator, IsExceeded) = (numerator, denominator, isExceeded);

    /// <summary>Gets the numerator of the share.</summary>
    public int Numerator { get; }

    /// <summary>Gets the denominator of the share; 100 for a percentage.</summary>
    public int Denominator { get; }

    /// <summary>Gets whether the share must be exceeded, and not only reached.</summary>
    public bool IsExceeded { get; }

    /// <summary>Gets the written form.</summary>
    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{(IsExceeded ? "more than" : "at least")} {(Denominator == 100 ? $"{Numerator}%" : $"{Numerator}/{Denominator}")}");

    internal static VoteShare? TryRead(string text)
    {
        var isExceeded = text.StartsWith("more than ", StringComparison.Ordinal);
        if (!isExceeded && !text.StartsWith("at least ", StringComparison.Ordinal)) return null;
        var share = text[(isExceeded ? "more than ".Length : "at least ".Length)..];
        string[] parts = share.EndsWith('%') ? [share[..^1], "100"] : share.Split('/');
        if (parts.Length != 2 || !IsCount(parts[0], out var numerator) || !IsCount(parts[1], out var denominator) || numerator > denominator) return null;
        return new VoteShare(numerator, denominator, isExceeded);
    }

    /// <summary>Gets whether so many votes of so many carry.</summary>
    internal bool Carries(decimal votes, decimal of) => IsExceeded ? votes * Denominator > of * Numerator : votes * Denominator >= of * Numerator;

    private static bool IsCount(string text, out int value) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out value) && value is >= 1 and <= 1000;
}

/// <summary>What the share of a vote is of.</summary>
public sealed class VoteBase : Vocabulary<VoteBase>
{
    /// <summary>The votes cast for and against.</summary>
    public static readonly VoteBase Cast = new("cast", 0, "The votes cast for and against.");

    /// <summary>All members who may vote, whether they did or not.</summary>
    public static readonly VoteBase Members = new("members", 1, "All members who may vote, whether they did or not.");

    /// <summary>All employees of the unit, whether they are members or voted.</summary>
    public static readonly VoteBase Unit = new("unit", 2, "All employees of the unit, whether they are members or voted.");

    /// <summary>Those present at the meeting.</summary>
    public static readonly VoteBase Present = new("present", 3, "Those present at the meeting.");

    /// <summary>All seats of a body.</summary>
    public static readonly VoteBase Body = new("body", 4, "All seats of a body.");

    internal static readonly VoteBase[] All = [Cast, Members, Unit, Present, Body];

    private VoteBase(string name, int value, string meaning)
        : base(name, value, meaning)
    {
    }
}
