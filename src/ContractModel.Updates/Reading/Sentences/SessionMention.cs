using ContractModel.Updates.Reading.Dates;

namespace ContractModel.Updates.Reading.Sentences;

/// <summary>What a page says of a session that was held.</summary>
/// <param name="From">The first word of what is said.</param>
/// <param name="To">The word behind it.</param>
internal sealed record SessionMention(int From, int To)
{
    internal int? Number { get; init; }

    /// <summary>Gets the day, where it is printed.</summary>
    internal PrintedDate? Date { get; init; }

    /// <summary>Gets the day told against that of the page: 0 for tonight, -1 for yesterday; absent where it is not told so.</summary>
    internal int? DaysFromPage { get; init; }

    /// <summary>Gets the day of the week, Monday is 1; absent where none is named.</summary>
    internal int? Weekday { get; init; }

    /// <summary>Gets whether the day of the week is said to be of last week.</summary>
    internal bool IsOfLastWeek { get; init; }

    internal string? Format { get; init; }

    internal string? Place { get; init; }

    internal int? Team { get; init; }

    /// <summary>Gets whose team it is, and who met it.</summary>
    internal Words.PartyName? TeamOf { get; init; }

    internal Words.PartyName? With { get; init; }

    internal bool HasDay => Date is not null || DaysFromPage is not null || Weekday is not null;
}
