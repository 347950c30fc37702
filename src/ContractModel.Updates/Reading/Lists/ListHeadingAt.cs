using ContractModel.Updates.Reading.Dates;
using ContractModel.Updates.Reading.Words;

namespace ContractModel.Updates.Reading.Lists;

/// <summary>A heading over a list, where it stands on a page.</summary>
/// <param name="From">Its first word.</param>
/// <param name="To">The word behind it, where the first item begins.</param>
/// <param name="Lists">What the list holds.</param>
internal readonly record struct ListHeadingAt(int From, int To, ListKind Lists)
{
    /// <summary>Gets whose proposals they are; absent where the heading names nobody.</summary>
    internal PartyName? By { get; init; }

    /// <summary>Gets the kind of proposals, beyond first ones and counters.</summary>
    internal ProposalKind? Type { get; init; }

    /// <summary>Gets the date in the heading; absent where there is none.</summary>
    internal PrintedDate? Date { get; init; }

    /// <summary>Gets the side that a profile's heading has.</summary>
    internal Side? Side { get; init; }

    /// <summary>Gets whether the heading is about memoranda, so that a name alone is one.</summary>
    internal bool IsOfMemoranda { get; init; }
}
