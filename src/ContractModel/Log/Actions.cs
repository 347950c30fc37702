namespace ContractModel;

/// <summary>A union gave notice of a strike.</summary>
public sealed record StrikeNoticeGiven : ProceduralEvent
{
    /// <summary>Gets what kind of strike.</summary>
    public required StrikeKind Type { get; init => field = Require.NotNull(value); }

    /// <summary>Gets when it is to start; absent when no day was named.</summary>
    public EventDate? Starts { get; init; }

    /// <summary>Gets when it is to end; absent when no end was named.</summary>
    public EventDate? Ends { get; init; }

    /// <summary>Gets when the employer received it; absent when not known, and then the day of the notice counts.</summary>
    public EventDate? Received { get; init; }

    /// <summary>Gets when the agency received it; absent when it did not or it is not known.</summary>
    public EventDate? ReceivedByAgency { get; init; }

    internal override EventTag Tag => EventTag.StrikeNoticeGiven;

    internal override EventDate? Moment(string name) => name switch
    {
        "starts" => Starts,
        "ends" => Ends,
        "received" => Received ?? On,
        "receivedByAgency" => ReceivedByAgency,
        _ => base.Moment(name),
    };

    internal override string? Facet(string name) => name switch
    {
        "type" => Type.Name,
        _ => null,
    };
}

/// <summary>A union set or announced the day of a strike.</summary>
public sealed record StrikeCalled : ProceduralEvent
{
    /// <summary>Gets what kind of strike.</summary>
    public required StrikeKind Type { get; init => field = Require.NotNull(value); }

    /// <summary>Gets when it is to start; absent when no day was named.</summary>
    public EventDate? Starts { get; init; }

    /// <summary>Gets when it is to end; absent when no end was named.</summary>
    public EventDate? Ends { get; init; }

    internal override EventTag Tag => EventTag.StrikeCalled;

    internal override EventDate? Moment(string name) => name switch
    {
        "starts" => Starts,
        "ends" => Ends,
        _ => base.Moment(name),
    };

    internal override string? Facet(string name) => name switch
    {
        "type" => Type.Name,
        _ => null,
    };
}

/// <summary>The day of a strike was moved.</summary>
public sealed record StrikePostponed : ProceduralEvent
{
    /// <summary>Gets when it is to start now.</summary>
    public required EventDate Starts { get; init; }

    internal override EventTag Tag => EventTag.StrikePostponed;

    internal override EventDate? Moment(string name) => name switch
    {
        "starts" => Starts,
        _ => base.Moment(name),
    };
}

/// <summary>A strike that had been called was called off before it began.</summary>
public sealed record StrikeCalledOff : ProceduralEvent
{
    /// <summary>Gets the reason; absent when none is known.</summary>
    public string? Reason { get; init => field = Require.OptionalText(value); }

    internal override EventTag Tag => EventTag.StrikeCalledOff;
}

/// <summary>A strike began.</summary>
public sealed record StrikeBegan : ProceduralEvent
{
    /// <summary>Gets what kind of strike.</summary>
    public required StrikeKind Type { get; init => field = Require.NotNull(value); }

    /// <summary>Gets how many took part; absent when not known.</summary>
    public int? Workers { get; init => field = Require.NotNegative(value); }

    /// <summary>Gets where and by whom.</summary>
    public string? Text { get; init => field = Require.OptionalText(value); }

    internal override EventTag Tag => EventTag.StrikeBegan;

    internal override string? Facet(string name) => name switch
    {
        "type" => Type.Name,
        _ => null,
    };
}

/// <summary>A strike was interrupted and may resume.</summary>
public sealed record StrikeSuspended : ProceduralEvent
{
    /// <summary>Gets on what terms.</summary>
    public string? Text { get; init => field = Require.OptionalText(value); }

    internal override EventTag Tag => EventTag.StrikeSuspended;
}

/// <summary>A strike ended.</summary>
public sealed record StrikeEnded : ProceduralEvent
{
    /// <summary>Gets how it ended.</summary>
    public string? Text { get; init => field = Require.OptionalText(value); }

    internal override EventTag Tag => EventTag.StrikeEnded;
}

/// <summary>The employer locked employees out.</summary>
public sealed record LockoutBegan : ProceduralEvent
{
    /// <summary>Gets where and whom.</summary>
    public string? Text { get; init => field = Require.OptionalText(value); }

    internal override EventTag Tag => EventTag.LockoutBegan;
}

/// <summary>A lockout ended.</summary>
public sealed record LockoutEnded : ProceduralEvent
{
    /// <summary>Gets how it ended.</summary>
    public string? Text { get; init => field = Require.OptionalText(value); }

    internal override EventTag Tag => EventTag.LockoutEnded;
}

/// <summary>The employer put terms of its final offer into force (imposition).</summary>
public sealed record TermsImplemented : ProceduralEvent
{
    /// <summary>Gets the provisions concerned; empty when not known or when all are.</summary>
    public ValueList<ProvisionKey> Provisions { get; init => field = Require.NoNulls(value); }

    /// <summary>Gets what was put into force.</summary>
    public string? Text { get; init => field = Require.OptionalText(value); }

    internal override EventTag Tag => EventTag.TermsImplemented;
}

/// <summary>The employer changed a term of employment on its own.</summary>
public sealed record UnilateralChangeMade : ProceduralEvent
{
    /// <summary>Gets the provision; absent when not known.</summary>
    public ProvisionKey? Provision { get; init; }

    /// <summary>Gets what was changed.</summary>
    public required string Text { get; init => field = Require.Text(value); }

    internal override EventTag Tag => EventTag.UnilateralChangeMade;
}

/// <summary>A rally, picket or other concerted action that is not a strike.</summary>
public sealed record ConcertedActionHeld : ProceduralEvent
{
    /// <summary>Gets what it was, such as "rally".</summary>
    public required string Type { get; init => field = Require.Text(value); }

    /// <summary>Gets how many took part; absent when not known.</summary>
    public int? Workers { get; init => field = Require.NotNegative(value); }

    /// <summary>Gets the place; absent when not known.</summary>
    public string? Place { get; init => field = Require.OptionalText(value); }

    /// <summary>Gets what it was about.</summary>
    public string? Text { get; init => field = Require.OptionalText(value); }

    internal override EventTag Tag => EventTag.ConcertedActionHeld;

    internal override string? Facet(string name) => name switch
    {
        "type" => Type,
        _ => null,
    };
}
