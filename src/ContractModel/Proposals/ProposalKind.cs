namespace ContractModel;

/// <summary>What kind of move a proposal is.</summary>
public sealed class ProposalKind : Vocabulary<ProposalKind>
{
    /// <summary>A side's first proposal on a provision.</summary>
    public static readonly ProposalKind Initial = new("initial", 0, "A side's first proposal on a provision.", binding: true);

    /// <summary>A counter-proposal.</summary>
    public static readonly ProposalKind Counter = new("counter", 1, "An answer to the other side's proposal, or a new version of one's own.", binding: true);

    /// <summary>Part of a package that stands or falls together.</summary>
    public static readonly ProposalKind Package = new("package", 2, "Part of a package: it can be accepted only with the rest.", binding: true);

    /// <summary>A what-if.</summary>
    public static readonly ProposalKind Supposal = new("supposal", 3, "A what-if that binds nobody and leaves the position as it was.", binding: false);

    /// <summary>A last, best and final offer.</summary>
    public static readonly ProposalKind FinalOffer = new("final-offer", 4, "A last, best and final offer; a later one may replace it.", binding: true);

    /// <summary>Keep the words of the agreement as they are.</summary>
    public static readonly ProposalKind KeepCurrent = new("keep-current", 5, "Keep the current language.", binding: true);

    /// <summary>Take the article out.</summary>
    public static readonly ProposalKind Delete = new("delete", 6, "Delete the provision.", binding: true);

    internal static readonly ProposalKind[] All = [Initial, Counter, Package, Supposal, FinalOffer, KeepCurrent, Delete];

    private ProposalKind(string name, int value, string meaning, bool binding)
        : base(name, value, meaning) => IsPosition = binding;

    /// <summary>Gets whether the proposal is its side's position from then on; a supposal is not, and does not pass the ball.</summary>
    public bool IsPosition { get; }
}
