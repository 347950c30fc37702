namespace ContractModel;

/// <summary>A side, or both together, asked that the terms be settled by arbitration.</summary>
public sealed record ArbitrationRequested : ProceduralEvent
{
    /// <summary>Gets when it was received; absent when not known, and then the day of the request counts.</summary>
    public EventDate? Received { get; init; }

    internal override EventTag Tag => EventTag.ArbitrationRequested;

    internal override EventDate? Moment(string name) => name switch
    {
        "received" => Received ?? On,
        _ => base.Moment(name),
    };
}

/// <summary>The arbitrator, or the chair of the arbitration panel, was selected.</summary>
public sealed record ArbitratorSelected : ProceduralEvent
{
    /// <summary>Gets the arbitrator; absent when not known.</summary>
    public string? Name { get; init => field = Require.OptionalText(value); }

    /// <summary>Gets whether the parties chose the arbitrator themselves.</summary>
    public bool Agreed { get; init; }

    internal override EventTag Tag => EventTag.ArbitratorSelected;

    internal override string? Facet(string name) => name switch
    {
        "agreed" => Facets.Of(Agreed),
        _ => null,
    };
}

/// <summary>The arbitrator or panel gave its award on the terms.</summary>
/// <remarks>Whether it binds is the statute's to say.</remarks>
public sealed record AwardIssued : ProceduralEvent
{
    /// <summary>Gets when the parties received it; absent when not known, and then the day it was issued counts.</summary>
    public EventDate? Received { get; init; }

    /// <summary>Gets the award; absent when not known.</summary>
    public Document? Document { get; init; }

    /// <summary>Gets what it orders, as typed terms.</summary>
    public ValueList<Term> Terms { get; init => field = Require.Terms(value); }

    internal override EventTag Tag => EventTag.AwardIssued;

    internal override EventDate? Moment(string name) => name switch
    {
        "received" => Received ?? On,
        _ => base.Moment(name),
    };
}

/// <summary>A side, or its governing body, accepted or rejected the award.</summary>
public sealed record AwardAnswered : ProceduralEvent
{
    /// <summary>Gets whether the award was accepted.</summary>
    public required bool Accepts { get; init; }

    /// <summary>Gets what was said.</summary>
    public string? Text { get; init => field = Require.OptionalText(value); }

    internal override EventTag Tag => EventTag.AwardAnswered;

    internal override string? Facet(string name) => name switch
    {
        "accepts" => Facets.Of(Accepts),
        _ => null,
    };
}
