namespace ContractModel;

/// <summary>An earlier event was recorded wrongly; this is how it should read.</summary>
/// <remarks>The corrected event keeps its place and its id. Of several corrections of one event the last in the log holds. Before the day of its own recording a
/// correction changes nothing, so a state as known then is the state before it.</remarks>
public sealed record EventCorrected : BargainingEvent
{
    /// <summary>Gets the event as it should read, with the id of the event it replaces. It is not itself a correction or a retraction.</summary>
    /// <exception cref="ArgumentException">The event is itself a correction or a retraction.</exception>
    public required BargainingEvent Replacement { get; init => field = RequirePlain(value); }

    /// <summary>Gets the id of the event corrected.</summary>
    public string Corrects => Replacement.Id;

    internal override EventTag Tag => EventTag.EventCorrected;

    private static BargainingEvent RequirePlain(BargainingEvent value) => Require.NotNull(value) is EventCorrected or EventRetracted
        ? throw new ArgumentException("A correction cannot put a correction or a retraction in an event's place; retract the correction instead.", nameof(value))
        : value;
}

/// <summary>An earlier event did not happen, or a correction or retraction was itself wrong.</summary>
/// <remarks>Retracting a correction brings the original back; retracting a retraction brings back what it had removed.</remarks>
public sealed record EventRetracted : BargainingEvent
{
    /// <summary>Gets the id of the event taken back.</summary>
    public required string Retracts { get; init => field = Require.Id(value); }

    /// <summary>Gets the reason; absent when none was recorded.</summary>
    public string? Reason { get; init => field = Require.OptionalText(value); }

    internal override EventTag Tag => EventTag.EventRetracted;
}

/// <summary>An event of a kind this version does not know, kept as it was read.</summary>
/// <remarks>It changes nothing in the state; the audit names it.</remarks>
public sealed record UnrecognizedEvent : BargainingEvent
{
    internal UnrecognizedEvent(string kind) => WrittenKind = kind;

    /// <summary>Gets the kind as it was written.</summary>
    internal string WrittenKind { get; }

    internal override EventTag Tag => EventTag.UnrecognizedEvent;
}
