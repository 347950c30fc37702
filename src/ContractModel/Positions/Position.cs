using System.Diagnostics;

namespace ContractModel;

/// <summary>What one side stands on for one item.</summary>
/// <remarks>
/// <para>A position is the side's last proposal that stands by itself. A package, a supposal and a final offer leave it as it is and stand apart (<see cref="ApartOffer"/>); so does what a
/// mediator, a panel or an arbitrator says. A claim by one side that something was agreed is no position and no agreement.</para>
/// <para>Silence is a position too: it has no proposal and no figures. Equality is by every member.</para>
/// </remarks>
[DebuggerDisplay("{ToString(),nq}")]
public sealed record Position
{
    internal Position(Side side, ProposalMade? proposal, OfferNotMade? silence)
    {
        (Side, Proposal, Silence) = (side, proposal, silence);
        Figures = proposal is null ? [] : ContractModel.Figures.Of(proposal.Terms);
    }

    /// <summary>Gets the side.</summary>
    public Side Side { get; }

    /// <summary>Gets the proposal it comes from; absent when the side has made none, or withdrew it.</summary>
    public ProposalMade? Proposal { get; }

    /// <summary>Gets the last event that says the side came without an offer; absent when none does, or the side has made an offer since.</summary>
    public OfferNotMade? Silence { get; }

    /// <summary>Gets the figures of its terms; empty for silence, and where all that is known is in words.</summary>
    public ValueList<Figure> Figures { get; }

    /// <summary>Gets whether the side has no proposal on the item.</summary>
    public bool IsSilent => Proposal is null;

    /// <summary>Gets the terms; empty for silence, and where only the fact of a proposal is known.</summary>
    public ValueList<Term> Terms => Proposal?.Terms ?? [];

    /// <summary>Gets the figure on a measure; absent when the position has none.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="measure"/> is <see langword="null"/>.</exception>
    public Figure? On(Measure measure)
    {
        Require.NotNull(measure);
        foreach (var figure in Figures)
        {
            if (figure.Measure == measure) return figure;
        }

        return null;
    }

    /// <summary>Gets the position in a line: its terms, or that there is none.</summary>
    public override string ToString()
    {
        if (IsSilent) return "no proposal";
        return Terms.IsEmpty ? "proposal, terms not known" : InWords(Terms);
    }

    /// <summary>Gets terms in a line, each with what it covers and depends on.</summary>
    internal static string InWords(ValueList<Term> terms) => string.Join("; ", terms.Select(InWords));

    private static string InWords(Term term) =>
        $"{(term.Rival ? "or by another source " : "")}{(term.AtLeast ? "at least " : "")}{term}{(term.Scope is null ? "" : $", for {term.Scope}")}{(term.Contingency is null ? "" : $", {term.Contingency}")}";
}

/// <summary>The distance between the two sides on one measure.</summary>
/// <remarks>Equality is by every member.</remarks>
[DebuggerDisplay("{ToString(),nq}")]
public sealed record Gap
{
    internal Gap(Measure measure, Figure? union, Figure? employer) => (Measure, Union, Employer) = (measure, union, employer);

    /// <summary>Gets what is measured.</summary>
    public Measure Measure { get; }

    /// <summary>Gets the union's figure; absent when it has none.</summary>
    public Figure? Union { get; }

    /// <summary>Gets the employer's figure; absent when it has none.</summary>
    public Figure? Employer { get; }

    /// <summary>Gets how far the sides are apart, in the unit of the measure, never negative; absent while one of them has no figure, for silence is not an offer of nothing.</summary>
    public decimal? Distance => Union is { } union && Employer is { } employer ? Math.Abs(union.Amount - employer.Amount) : null;

    /// <summary>Gets the gap in a line.</summary>
    public override string ToString()
    {
        var distance = Distance is { } apart ? string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{apart:0.############} {Measure.Unit}") : "open";
        return $"{Measure}: union {Union?.ToString() ?? "none"}, employer {Employer?.ToString() ?? "none"}, gap {distance}";
    }
}

/// <summary>An offer that stands apart from the positions of the sides: a package, a supposal, a final offer, what a neutral proposes, what was agreed.</summary>
/// <remarks>Equality is by every member.</remarks>
[DebuggerDisplay("{Kind}: {Event}")]
public sealed record ApartOffer
{
    internal ApartOffer(ApartOfferKind kind, BargainingEvent because, ValueList<Term> terms)
    {
        (Kind, Event, Terms) = (kind, because, terms);
        Figures = ContractModel.Figures.Of(terms);
    }

    /// <summary>Gets what it is.</summary>
    public ApartOfferKind Kind { get; }

    /// <summary>Gets the event it comes from.</summary>
    public BargainingEvent Event { get; }

    /// <summary>Gets its terms on the item; where the event is about the whole and a term names no provision, the term belongs to no item.</summary>
    public ValueList<Term> Terms { get; }

    /// <summary>Gets the figures of the terms.</summary>
    public ValueList<Figure> Figures { get; }

    /// <summary>Gets the offer in a line.</summary>
    public override string ToString() => $"{Event.On}: {Kind}: {Position.InWords(Terms)}";
}

/// <summary>What an offer is that stands apart.</summary>
public enum ApartOfferKind
{
    /// <summary>Part of a package, which can be accepted only whole.</summary>
    Package,

    /// <summary>A what-if that binds nobody.</summary>
    Supposal,

    /// <summary>A last, best and final offer.</summary>
    FinalOffer,

    /// <summary>What a mediator proposes.</summary>
    MediatorProposal,

    /// <summary>What a fact-finder or panel recommends.</summary>
    Recommendation,

    /// <summary>What an arbitrator awards.</summary>
    Award,

    /// <summary>What was tentatively agreed.</summary>
    Agreement,
}
