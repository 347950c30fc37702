using NodaTime;

namespace ContractModel;

/// <summary>A side said what it will do unless something happens. It has not done it.</summary>
public sealed record WarningGiven : ProceduralEvent
{
    /// <summary>Gets what must happen.</summary>
    public required string Condition { get; init => field = Require.Text(value); }

    /// <summary>Gets by when; absent when no time was named.</summary>
    public EventDate? Until { get; init; }

    /// <summary>Gets what it says it will do.</summary>
    public required string Threatens { get; init => field = Require.Text(value); }

    internal override EventTag Tag => EventTag.WarningGiven;

    internal override EventDate? Moment(string name) => name switch
    {
        "until" => Until,
        _ => base.Moment(name),
    };
}

/// <summary>A side asked the other for information.</summary>
public sealed record InformationRequested : ProceduralEvent
{
    /// <summary>Gets what was asked for.</summary>
    public required string Subject { get; init => field = Require.Text(value); }

    /// <summary>Gets the day by which it was asked for; absent when none was named.</summary>
    public LocalDate? Due { get; init; }

    internal override EventTag Tag => EventTag.InformationRequested;
}

/// <summary>A side answered a request for information.</summary>
public sealed record InformationSupplied : ProceduralEvent
{
    /// <summary>Gets the id of the request; absent when the log does not say.</summary>
    public string? Answers { get; init => field = Require.OptionalId(value); }

    /// <summary>Gets whether all that was asked for was supplied.</summary>
    public bool Complete { get; init; }

    /// <summary>Gets what was supplied or refused.</summary>
    public string? Text { get; init => field = Require.OptionalText(value); }

    internal override EventTag Tag => EventTag.InformationSupplied;
}

/// <summary>Someone said something that moves nothing by itself: a claim, a denial, a presentation, an announcement.</summary>
/// <remarks>A claim by one side that something was agreed is not a tentative agreement.</remarks>
public sealed record StatementMade : ProceduralEvent
{
    /// <summary>Gets what kind of statement it is.</summary>
    public required StatementKind Type { get; init => field = Require.NotNull(value); }

    /// <summary>Gets what was said, in the recorder's words.</summary>
    public required string Text { get; init => field = Require.Text(value); }

    /// <summary>Gets the id of the event it is about; absent when it is about none.</summary>
    public string? About { get; init => field = Require.OptionalId(value); }

    /// <summary>Gets the provision it is about; absent when it is about none.</summary>
    public ProvisionKey? Provision { get; init; }

    internal override EventTag Tag => EventTag.StatementMade;

    internal override string? Facet(string name) => name switch
    {
        "type" => Type.Name,
        _ => null,
    };
}

/// <summary>A side moved so much that further talks were worth while again. That it was so much is the recorder's judgment.</summary>
public sealed record ConcessionMade : ProceduralEvent
{
    /// <summary>Gets the movement.</summary>
    public required string Text { get; init => field = Require.Text(value); }

    /// <summary>Gets the provision; absent when it is about none or several.</summary>
    public ProvisionKey? Provision { get; init; }

    internal override EventTag Tag => EventTag.ConcessionMade;
}
