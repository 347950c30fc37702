using System.Diagnostics;

namespace ContractModel;

/// <summary>What is known of the outcome of a vote: counts, or only the percentages that were published.</summary>
/// <remarks>Every member may be absent, and then it is not known; nothing is computed to fill a gap. Counts and percentages that do not agree are
/// kept as they are: sources do disagree, and the audit says so.</remarks>
[DebuggerDisplay("{Yes}-{No} {YesPercent}")]
public sealed record VoteTally : OpenRecord
{
    /// <summary>Gets the number who could vote.</summary>
    public int? Eligible { get; init => field = Require.NotNegative(value); }

    /// <summary>Gets the number of valid votes.</summary>
    public int? Cast { get; init => field = Require.NotNegative(value); }

    /// <summary>Gets the votes in favour.</summary>
    public int? Yes { get; init => field = Require.NotNegative(value); }

    /// <summary>Gets the votes against.</summary>
    public int? No { get; init => field = Require.NotNegative(value); }

    /// <summary>Gets the abstentions.</summary>
    public int? Abstain { get; init => field = Require.NotNegative(value); }

    /// <summary>Gets the members of a board who were absent.</summary>
    public int? Absent { get; init => field = Require.NotNegative(value); }

    /// <summary>Gets the published share in favour; a source's "over 99%" is recorded as 99%.</summary>
    public Percent? YesPercent { get; init; }

    /// <summary>Gets the published share of those eligible who voted.</summary>
    public Percent? TurnoutPercent { get; init; }

    private protected override string Describe() => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"yes {Yes}, no {No}, cast {Cast}, eligible {Eligible}, {YesPercent} yes, {TurnoutPercent} turnout");

    private protected override void SealHierarchy()
    {
    }
}
