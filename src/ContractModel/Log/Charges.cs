namespace ContractModel;

/// <summary>An unfair-practice charge was filed.</summary>
public sealed record ChargeFiled : ProceduralEvent
{
    /// <summary>Gets the short name the log uses for the charge.</summary>
    public required string Charge { get; init => field = Require.Id(value); }

    /// <summary>Gets the side charged.</summary>
    public Actor Against { get; init => field = Require.Defined(value); }

    /// <summary>Gets the id of the party charged, where it matters which; absent otherwise.</summary>
    public string? AgainstParty { get; init => field = Require.OptionalId(value); }

    /// <summary>Gets the sections said to be violated; empty when not known.</summary>
    public ValueList<string> Sections { get; init => field = Require.Texts(value); }

    /// <summary>Gets what is charged.</summary>
    public string? Text { get; init => field = Require.OptionalText(value); }

    /// <summary>Gets the id of the event it is about; absent when it is about none.</summary>
    public string? About { get; init => field = Require.OptionalId(value); }

    /// <summary>Gets the provision it is about; absent when it is about none.</summary>
    public ProvisionKey? Provision { get; init; }

    internal override EventTag Tag => EventTag.ChargeFiled;

    internal override string? Facet(string name) => name switch
    {
        "charge" => Charge,
        "against" => Facets.Of(Against),
        _ => null,
    };
}

/// <summary>The agency issued a complaint on a charge. It is not a finding of a violation.</summary>
public sealed record ComplaintIssued : ProceduralEvent
{
    /// <summary>Gets the charge.</summary>
    public required string Charge { get; init => field = Require.Id(value); }

    /// <summary>Gets what the complaint says.</summary>
    public string? Text { get; init => field = Require.OptionalText(value); }

    internal override EventTag Tag => EventTag.ComplaintIssued;

    internal override string? Facet(string name) => name switch
    {
        "charge" => Charge,
        _ => null,
    };
}

/// <summary>Someone asked for an injunction, or for the agency to seek one.</summary>
public sealed record InjunctionRequested : ProceduralEvent
{
    /// <summary>Gets the charge it rests on; absent when it rests on none or it is not known.</summary>
    public string? Charge { get; init => field = Require.OptionalId(value); }

    /// <summary>Gets what was asked for.</summary>
    public string? Text { get; init => field = Require.OptionalText(value); }

    internal override EventTag Tag => EventTag.InjunctionRequested;

    internal override string? Facet(string name) => name switch
    {
        "charge" => Charge,
        _ => null,
    };
}

/// <summary>A request for an injunction was granted or denied.</summary>
public sealed record InjunctionDecided : ProceduralEvent
{
    /// <summary>Gets whether it was granted.</summary>
    public required bool Granted { get; init; }

    /// <summary>Gets whether it was denied without prejudice.</summary>
    public bool WithoutPrejudice { get; init; }

    /// <summary>Gets the charge it rests on; absent when it rests on none or it is not known.</summary>
    public string? Charge { get; init => field = Require.OptionalId(value); }

    /// <summary>Gets what was decided.</summary>
    public string? Text { get; init => field = Require.OptionalText(value); }

    internal override EventTag Tag => EventTag.InjunctionDecided;

    internal override string? Facet(string name) => name switch
    {
        "granted" => Facets.Of(Granted),
        "charge" => Charge,
        _ => null,
    };
}

/// <summary>A charge came to its end.</summary>
public sealed record ChargeClosed : ProceduralEvent
{
    /// <summary>Gets the charge.</summary>
    public required string Charge { get; init => field = Require.Id(value); }

    /// <summary>Gets how it ended.</summary>
    public required ChargeOutcome Outcome { get; init => field = Require.NotNull(value); }

    /// <summary>Gets what was decided or agreed.</summary>
    public string? Text { get; init => field = Require.OptionalText(value); }

    internal override EventTag Tag => EventTag.ChargeClosed;

    internal override string? Facet(string name) => name switch
    {
        "charge" => Charge,
        "outcome" => Outcome.Name,
        _ => null,
    };
}
