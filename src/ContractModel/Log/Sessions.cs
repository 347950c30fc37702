namespace ContractModel;

/// <summary>A session was set for a day.</summary>
/// <remarks>A day announced twice is one session.</remarks>
public sealed record SessionScheduled : ProceduralEvent
{
    /// <summary>Gets the day it is set for.</summary>
    public required EventDate Session { get; init; }

    /// <summary>Gets the format, such as "Zoom" or "in person"; absent when not known.</summary>
    public string? Format { get; init => field = Require.OptionalText(value); }

    /// <summary>Gets the place; absent when not known.</summary>
    public string? Place { get; init => field = Require.OptionalText(value); }

    internal override EventTag Tag => EventTag.SessionScheduled;

    internal override EventDate? Moment(string name) => name switch
    {
        "session" => Session,
        _ => base.Moment(name),
    };
}

/// <summary>The sides met. The day of the event is the day of the session.</summary>
public sealed record SessionHeld : ProceduralEvent
{
    /// <summary>Gets the session's number; absent when not known. At least 1. Numbers count the sessions held.</summary>
    public int? Number { get; init => field = Require.Positive(value); }

    /// <summary>Gets the format, such as "Zoom" or "in person"; absent when not known.</summary>
    public string? Format { get; init => field = Require.OptionalText(value); }

    /// <summary>Gets the place; absent when not known.</summary>
    public string? Place { get; init => field = Require.OptionalText(value); }

    /// <summary>Gets the length in hours; absent when not known. Not negative.</summary>
    public decimal? Hours { get; init => field = Require.NotNegative(value); }

    /// <summary>Gets whether a mediator took part.</summary>
    public bool Mediated { get; init; }

    /// <summary>Gets whether it was agreed to be off the record.</summary>
    public bool OffRecord { get; init; }

    /// <summary>Gets the size of the union's team; absent when not known.</summary>
    public int? UnionTeam { get; init => field = Require.NotNegative(value); }

    /// <summary>Gets the size of the employer's team; absent when not known.</summary>
    public int? EmployerTeam { get; init => field = Require.NotNegative(value); }

    /// <summary>Gets what was dealt with, in the recorder's words.</summary>
    public string? Text { get; init => field = Require.OptionalText(value); }

    internal override EventTag Tag => EventTag.SessionHeld;
}

/// <summary>A session that had been set was called off.</summary>
public sealed record SessionCancelled : ProceduralEvent
{
    /// <summary>Gets the day it had been set for.</summary>
    public required EventDate Session { get; init; }

    /// <summary>Gets the reason given; absent when none is known.</summary>
    public string? Reason { get; init => field = Require.OptionalText(value); }

    internal override EventTag Tag => EventTag.SessionCancelled;

    internal override EventDate? Moment(string name) => name switch
    {
        "session" => Session,
        _ => base.Moment(name),
    };
}

/// <summary>A session that had been set was moved.</summary>
public sealed record SessionRescheduled : ProceduralEvent
{
    /// <summary>Gets the day it had been set for.</summary>
    public required EventDate Session { get; init; }

    /// <summary>Gets the day it was moved to.</summary>
    public required EventDate To { get; init; }

    /// <summary>Gets the reason given; absent when none is known.</summary>
    public string? Reason { get; init => field = Require.OptionalText(value); }

    internal override EventTag Tag => EventTag.SessionRescheduled;

    internal override EventDate? Moment(string name) => name switch
    {
        "session" => Session,
        "to" => To,
        _ => base.Moment(name),
    };
}
