using NodaTime;

namespace ContractModel;

/// <summary>The negotiators reached a tentative agreement on the whole.</summary>
public sealed record OverallAgreementReached : ProceduralEvent
{
    /// <summary>Gets the short name of the settlement, where a round has more than one; absent when there is one.</summary>
    public string? Settlement { get; init => field = Require.OptionalId(value); }

    /// <summary>Gets whether it is agreed in concept only and not yet written.</summary>
    public bool Conceptual { get; init; }

    /// <summary>Gets the agreement to come, with its term; absent when not known.</summary>
    public Agreement? Agreement { get; init; }

    /// <summary>Gets the document; absent when not known.</summary>
    public Document? Document { get; init; }

    /// <summary>Gets what was agreed, as typed terms.</summary>
    public ValueList<Term> Terms { get; init => field = Require.Terms(value); }

    internal override EventTag Tag => EventTag.OverallAgreementReached;

    internal override EventDate? Moment(string name) => name switch
    {
        "effective" => Agreement?.Term.First is { } first && EventDate.IsInRange(first) ? EventDate.On(first) : null,
        "expires" => Agreement?.Term.Last is { } last && EventDate.IsInRange(last) ? EventDate.On(last) : null,
        _ => base.Moment(name),
    };

    internal override string? Facet(string name) => name switch
    {
        "settlement" => Settlement,
        "conceptual" => Facets.Of(Conceptual),
        _ => null,
    };
}

/// <summary>An employee organization, or a unit, ratified the agreement.</summary>
/// <remarks>Where a vote and the act that follows from it are one fact in the sources, this event alone records both.</remarks>
public sealed record AgreementRatified : ProceduralEvent
{
    /// <summary>Gets the short name of the settlement; absent when there is one.</summary>
    public string? Settlement { get; init => field = Require.OptionalId(value); }

    /// <summary>Gets the id of the unit that ratified; absent when the whole side did.</summary>
    public string? Unit { get; init => field = Require.OptionalId(value); }

    /// <summary>Gets what is known of the count; absent when nothing is.</summary>
    public VoteTally? Tally { get; init; }

    internal override EventTag Tag => EventTag.AgreementRatified;

    internal override string? Facet(string name) => name switch
    {
        "settlement" => Settlement,
        "unit" => Unit,
        _ => null,
    };
}

/// <summary>An employee organization, or a unit, voted the agreement down.</summary>
public sealed record RatificationRejected : ProceduralEvent
{
    /// <summary>Gets the short name of the settlement; absent when there is one.</summary>
    public string? Settlement { get; init => field = Require.OptionalId(value); }

    /// <summary>Gets the id of the unit; absent when the whole side did.</summary>
    public string? Unit { get; init => field = Require.OptionalId(value); }

    /// <summary>Gets what is known of the count; absent when nothing is.</summary>
    public VoteTally? Tally { get; init; }

    internal override EventTag Tag => EventTag.RatificationRejected;

    internal override string? Facet(string name) => name switch
    {
        "settlement" => Settlement,
        "unit" => Unit,
        _ => null,
    };
}

/// <summary>The employer made the cost of the agreement public.</summary>
public sealed record CostDisclosed : ProceduralEvent
{
    /// <summary>Gets the short name of the settlement; absent when there is one.</summary>
    public string? Settlement { get; init => field = Require.OptionalId(value); }

    /// <summary>Gets the document; absent when not known.</summary>
    public Document? Document { get; init; }

    internal override EventTag Tag => EventTag.CostDisclosed;

    internal override string? Facet(string name) => name switch
    {
        "settlement" => Settlement,
        _ => null,
    };
}

/// <summary>The employer's officers certified that the cost can be met.</summary>
public sealed record CostCertified : ProceduralEvent
{
    /// <summary>Gets the short name of the settlement; absent when there is one.</summary>
    public string? Settlement { get; init => field = Require.OptionalId(value); }

    /// <summary>Gets the document; absent when not known.</summary>
    public Document? Document { get; init; }

    internal override EventTag Tag => EventTag.CostCertified;

    internal override string? Facet(string name) => name switch
    {
        "settlement" => Settlement,
        _ => null,
    };
}

/// <summary>The employer's governing body adopted the agreement.</summary>
public sealed record AgreementAdopted : ProceduralEvent
{
    /// <summary>Gets the short name of the settlement; absent when there is one.</summary>
    public string? Settlement { get; init => field = Require.OptionalId(value); }

    /// <summary>Gets what is known of the vote; absent when nothing is.</summary>
    public VoteTally? Tally { get; init; }

    internal override EventTag Tag => EventTag.AgreementAdopted;

    internal override string? Facet(string name) => name switch
    {
        "settlement" => Settlement,
        _ => null,
    };
}

/// <summary>The employer's governing body voted the agreement down.</summary>
public sealed record AdoptionRejected : ProceduralEvent
{
    /// <summary>Gets the short name of the settlement; absent when there is one.</summary>
    public string? Settlement { get; init => field = Require.OptionalId(value); }

    /// <summary>Gets what is known of the vote; absent when nothing is.</summary>
    public VoteTally? Tally { get; init; }

    internal override EventTag Tag => EventTag.AdoptionRejected;

    internal override string? Facet(string name) => name switch
    {
        "settlement" => Settlement,
        _ => null,
    };
}

/// <summary>The agreement took effect.</summary>
public sealed record AgreementTookEffect : ProceduralEvent
{
    /// <summary>Gets the agreement with its term; absent when not known.</summary>
    public Agreement? Agreement { get; init; }

    internal override EventTag Tag => EventTag.AgreementTookEffect;

    internal override EventDate? Moment(string name) => name switch
    {
        "effective" => Agreement?.Term.First is { } first && EventDate.IsInRange(first) ? EventDate.On(first) : null,
        "expires" => Agreement?.Term.Last is { } last && EventDate.IsInRange(last) ? EventDate.On(last) : null,
        _ => base.Moment(name),
    };
}

/// <summary>The term of the agreement ended. Its terms may go on; see the statute.</summary>
public sealed record AgreementExpired : ProceduralEvent
{
    internal override EventTag Tag => EventTag.AgreementExpired;
}

/// <summary>The sides extended the agreement.</summary>
public sealed record AgreementExtended : ProceduralEvent
{
    /// <summary>Gets the new last day; absent when it is until notice.</summary>
    public LocalDate? Until { get; init; }

    internal override EventTag Tag => EventTag.AgreementExtended;
}
