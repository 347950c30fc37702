using ContractModel.Updates.Reading.Words;

namespace ContractModel.Updates.Reading.Sentences;

/// <summary>What a sentence says of the sides' answers.</summary>
internal enum AnswerKind
{
    /// <summary>The sides agreed tentatively.</summary>
    Agreed,

    /// <summary>A side accepted wording; nothing is agreed by it.</summary>
    Accepted,

    /// <summary>A side turned a proposal down.</summary>
    Rejected,

    /// <summary>A side brought nothing on a subject.</summary>
    NothingOffered,
}

/// <summary>An answer that a sentence tells.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="From">The first word of what is said.</param>
/// <param name="To">The word behind it.</param>
/// <param name="By">The side; of an agreement a name among those who agreed that is not known, and absent where there is none.</param>
/// <param name="Subjects">What it is about.</param>
internal sealed record Answer(AnswerKind Kind, int From, int To, PartyName? By, IReadOnlyList<Subject> Subjects)
{
    /// <summary>Gets whether the sentence only implies it.</summary>
    internal bool IsImplied { get; init; }
}
