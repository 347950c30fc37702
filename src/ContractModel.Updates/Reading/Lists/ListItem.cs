using ContractModel.Updates.Reading.Dates;

namespace ContractModel.Updates.Reading.Lists;

/// <summary>An item of a list: an article, a memorandum, a subject.</summary>
/// <param name="From">Its first word.</param>
/// <param name="To">The word behind it.</param>
/// <param name="Keys">What it is about; more than one where a line names several articles; empty where that cannot be told.</param>
internal sealed record ListItem(int From, int To, ValueList<ProvisionKey> Keys)
{
    /// <summary>Gets the title as printed; absent where there is none, or where it ends cannot be told.</summary>
    internal string? Title { get; init; }

    /// <summary>Gets the date printed with it; absent where there is none.</summary>
    internal PrintedDate? Date { get; init; }

    /// <summary>Gets whether the item is marked as signed or agreed.</summary>
    internal bool IsAgreed { get; init; }

    /// <summary>Gets whether a document or a date is marked behind it.</summary>
    internal bool IsMarked { get; init; }

    /// <summary>Gets what is wrong with it; absent when nothing is.</summary>
    internal Code? Problem { get; init; }

    /// <summary>Gets the word up to which the problem reaches.</summary>
    internal int ProblemTo { get; init; }
}
