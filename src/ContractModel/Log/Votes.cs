namespace ContractModel;

/// <summary>A vote was called.</summary>
public sealed record VoteCalled : ProceduralEvent
{
    /// <summary>Gets what is voted on.</summary>
    public required VoteKind Type { get; init => field = Require.NotNull(value); }

    /// <summary>Gets the first day of voting; absent when not known.</summary>
    public EventDate? Opens { get; init; }

    /// <summary>Gets the last day of voting; absent when not known.</summary>
    public EventDate? Closes { get; init; }

    internal override EventTag Tag => EventTag.VoteCalled;

    internal override EventDate? Moment(string name) => name switch
    {
        "opens" => Opens,
        "closes" => Closes,
        _ => base.Moment(name),
    };

    internal override string? Facet(string name) => name switch
    {
        "type" => Type.Name,
        _ => null,
    };
}

/// <summary>A vote was counted. The day of the event is the day of the result.</summary>
public sealed record VoteHeld : ProceduralEvent
{
    /// <summary>Gets what was voted on.</summary>
    public required VoteKind Type { get; init => field = Require.NotNull(value); }

    /// <summary>Gets whether it passed, as announced; absent when no source says.</summary>
    public bool? Passed { get; init; }

    /// <summary>Gets what is known of the count; absent when nothing is.</summary>
    public VoteTally? Tally { get; init; }

    /// <summary>Gets the id of the unit that voted; absent when the whole side did.</summary>
    public string? Unit { get; init => field = Require.OptionalId(value); }

    /// <summary>Gets the first day of voting; absent when not known.</summary>
    public EventDate? Opened { get; init; }

    /// <summary>Gets the last day of voting, which may lie after the result was announced; absent when not known.</summary>
    public EventDate? Closed { get; init; }

    /// <summary>Gets what was asked, where yes does not simply mean approval.</summary>
    public string? Question { get; init => field = Require.OptionalText(value); }

    internal override EventTag Tag => EventTag.VoteHeld;

    internal override EventDate? Moment(string name) => name switch
    {
        "opened" => Opened,
        "closed" => Closed,
        _ => base.Moment(name),
    };

    internal override string? Facet(string name) => name switch
    {
        "type" => Type.Name,
        "passed" => Facets.Of(Passed),
        "unit" => Unit,
        _ => null,
    };
}
