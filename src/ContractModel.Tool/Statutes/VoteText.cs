using ContractModel.Procedures;

namespace ContractModel.Tool.Statutes;

/// <summary>Rules of votes in words.</summary>
internal static class VoteText
{
    /// <summary>Gets the share that carries, and of what it is a share.</summary>
    internal static string Share(VoteRule vote)
    {
        if (vote.Carries is not { } share) return "the statute sets no share";
        var of = vote.Of is { } known ? Of(known) : "what it is a share of is not said";
        return vote.Rejects ? $"{share} against; {of}" : $"{share}; {of}";
    }

    private static string Of(VoteBase share) => $"of {char.ToLowerInvariant(share.Meaning[0])}{share.Meaning[1..].TrimEnd('.')}";
}
