using NodaTime;

namespace ContractModel;

/// <summary>A side put a proposal on one provision across the table.</summary>
/// <remarks>Two moves in a row by one side are facts, not errors. A supposal leaves the position, the ball and the count of moves as they were.</remarks>
public sealed record ProposalMade : ItemEvent
{
    private Ties? _ties;

    /// <summary>Gets the side that proposes.</summary>
    public required Side By { get; init => field = Require.Defined(value); }

    /// <summary>Gets what kind of move it is; a counter-proposal unless it is said otherwise.</summary>
    public ProposalKind Type { get; init => field = Require.NotNull(value); } = ProposalKind.Counter;

    /// <summary>Gets the document the text is in; absent when not known.</summary>
    public Document? Document { get; init; }

    /// <summary>Gets what is proposed, as typed terms; empty when only the fact of the proposal is known.</summary>
    public ValueList<Term> Terms { get; init => field = Require.Terms(value); }

    /// <summary>Gets the id of the proposal this one answers, which settles the order of two moves on one day; absent when the log does not say.</summary>
    public string? Answers { get; init => field = Require.OptionalId(value); }

    /// <summary>Gets the name of the package it is part of: all proposals of one side with this name stand or fall together; absent when it stands alone.</summary>
    public string? Package { get => _ties?.Package; init => _ties = Ties.Of(Require.OptionalId(value), Condition, Expires); }

    /// <summary>Gets what the offer depends on; absent when it is unconditional.</summary>
    public string? Condition { get => _ties?.Condition; init => _ties = Ties.Of(Package, Require.OptionalText(value), Expires); }

    /// <summary>Gets the last day the offer is open; absent when it has no end.</summary>
    public LocalDate? Expires { get => _ties?.Expires; init => _ties = Ties.Of(Package, Condition, value); }

    internal override EventTag Tag => EventTag.ProposalMade;

    /// <summary>How an offer hangs on other things. Most proposals stand alone, and a long log would pay for it with every one.</summary>
    private sealed record Ties(string? Package, string? Condition, LocalDate? Expires)
    {
        /// <summary>Makes them; <see langword="null"/> when there are none, so that equal proposals hold equal members.</summary>
        internal static Ties? Of(string? package, string? condition, LocalDate? expires) =>
            package is null && condition is null && expires is null ? null : new(package, condition, expires);
    }
}

/// <summary>A side took its proposal on a provision back.</summary>
public sealed record ProposalWithdrawn : ItemEvent
{
    /// <summary>Gets the side that withdraws.</summary>
    public required Side By { get; init => field = Require.Defined(value); }

    /// <summary>Gets whether it was withdrawn without prejudice.</summary>
    public bool WithoutPrejudice { get; init; }

    internal override EventTag Tag => EventTag.ProposalWithdrawn;
}

/// <summary>A side rejected the other side's proposal and put nothing in its place.</summary>
/// <remarks>A bare rejection passes the ball to the other side; the rejecting side's own last proposal stays as it was.</remarks>
public sealed record ProposalRejected : ItemEvent
{
    /// <summary>Gets the side that rejects.</summary>
    public required Side By { get; init => field = Require.Defined(value); }

    /// <summary>Gets the id of the proposal rejected; absent when the log does not say.</summary>
    public string? Answers { get; init => field = Require.OptionalId(value); }

    /// <summary>Gets the reason given; absent when none is known.</summary>
    public string? Reason { get; init => field = Require.OptionalText(value); }

    internal override EventTag Tag => EventTag.ProposalRejected;
}

/// <summary>A side accepted wording inside a proposal.</summary>
/// <remarks>Accepting wording does not close the provision: only a tentative agreement does.</remarks>
public sealed record LanguageAccepted : ItemEvent
{
    /// <summary>Gets the side that accepts.</summary>
    public required Side By { get; init => field = Require.Defined(value); }

    /// <summary>Gets the wording or subject accepted; absent when not known.</summary>
    public string? Text { get; init => field = Require.OptionalText(value); }

    internal override EventTag Tag => EventTag.LanguageAccepted;
}

/// <summary>Both sides signed off on one provision, subject to the whole.</summary>
public sealed record TentativeAgreementReached : ItemEvent
{
    /// <summary>Gets the signed document; absent when not known.</summary>
    public Document? Document { get; init; }

    /// <summary>Gets what was agreed, as typed terms.</summary>
    public ValueList<Term> Terms { get; init => field = Require.Terms(value); }

    /// <summary>Gets the id of the proposal that was accepted; absent when not known.</summary>
    public string? Answers { get; init => field = Require.OptionalId(value); }

    internal override EventTag Tag => EventTag.TentativeAgreementReached;
}

/// <summary>A tentative agreement on a provision was opened again.</summary>
/// <remarks>A reopening by one side alone is a finding.</remarks>
public sealed record TentativeAgreementReopened : ItemEvent
{
    /// <summary>Gets who opened it; both sides together unless it is said otherwise.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not defined, or is <see cref="Actor.Unstated"/>: a log in which nothing is said says "both".</exception>
    public Actor By { get; init => field = Require.Stated(value); } = Actor.Both;

    internal override EventTag Tag => EventTag.TentativeAgreementReopened;
}

/// <summary>A side came without an offer on a subject on which one was awaited.</summary>
/// <remarks>It moves nothing; it is the fact of a silence.</remarks>
public sealed record OfferNotMade : ProceduralEvent
{
    /// <summary>Gets the subject, such as "salary".</summary>
    public required string Subject { get; init => field = Require.Text(value); }

    /// <summary>Gets the provision the subject belongs to; absent when none is meant.</summary>
    public ProvisionKey? Provision { get; init; }

    internal override EventTag Tag => EventTag.OfferNotMade;
}

/// <summary>A provision was moved from this table to another.</summary>
public sealed record ProvisionMoved : ItemEvent
{
    /// <summary>Gets the id of the table it is bargained at from then on.</summary>
    public required string ToTable { get; init => field = Require.Id(value); }

    internal override EventTag Tag => EventTag.ProvisionMoved;
}
