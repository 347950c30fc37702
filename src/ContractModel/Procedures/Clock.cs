using NodaTime;

namespace ContractModel.Procedures;

/// <summary>A rule that counts time.</summary>
public sealed record Clock
{
    /// <summary>Gets the id, unique in the procedure.</summary>
    public required string Id { get; init => field = Require.Id(value); }

    /// <summary>Gets what is timed, such as "Panel meets the parties".</summary>
    public required string Name { get; init => field = Require.Text(value); }

    /// <summary>Gets whether one must act by its end, may not act before it, or both.</summary>
    public required ClockKind Kind { get; init => field = Require.NotNull(value); }

    /// <summary>Gets who must, or may not yet, act; both means either side, or each where <see cref="EachSide"/> says so.</summary>
    public required Actor Actor { get; init => field = Require.Defined(value); }

    /// <summary>Gets the events that start it. The date of the event that the pattern names is the day counted from. Empty when it counts from <see cref="Anchor"/>.</summary>
    public ValueList<EventPattern> Trigger { get; init => field = Require.NoNulls(value); }

    /// <summary>Gets the fixed day it counts from instead of an event; absent when events start it.</summary>
    public ClockAnchor? Anchor { get; init; }

    /// <summary>Gets the ids of the clocks the earliest of which is this one's end; empty when it counts by itself. Clocks that have not started are passed over.</summary>
    public ValueList<string> EarliestOf { get; init => field = Require.Ids(value); }

    /// <summary>Gets the ids of the clocks the latest of which is this one's end; empty when it counts by itself. It has not started before all of them have.</summary>
    public ValueList<string> LatestOf { get; init => field = Require.Ids(value); }

    /// <summary>Gets whether it counts back: the end lies before the day counted from.</summary>
    public bool CountsBack { get; init; }

    /// <summary>Gets which of several triggering events counts.</summary>
    public Occurrence Occurrence { get; init => field = Require.NotNull(value); } = Occurrence.Last;

    /// <summary>Gets the events after which it starts afresh: triggers before the last of them do not count. A clock that was met does not start again without one.</summary>
    public ValueList<EventPattern> ResetBy { get; init => field = Require.NoNulls(value); }

    /// <summary>Gets the acts that are timed: the one a deadline asks for, or the one a wait holds back.</summary>
    public ValueList<EventPattern> Act { get; init => field = Require.NoNulls(value); }

    /// <summary>Gets whether each side must act for itself; otherwise the first act that matches is enough.</summary>
    public bool EachSide { get; init; }

    /// <summary>Gets the events after which nobody asks any more whether it ran out.</summary>
    public ValueList<EventPattern> EndedBy { get; init => field = Require.NoNulls(value); }

    /// <summary>Gets a condition without which it does not run; absent when it always does.</summary>
    public Condition? When { get; init; }

    /// <summary>Gets the id of the calendar that working days are counted in; absent when none are.</summary>
    public string? Calendar { get; init => field = Require.OptionalId(value); }

    /// <summary>Gets the id of the calendar by whose closed days the first day counted moves to the next open day; absent when it is the day after the trigger, open or not.</summary>
    public string? StartRoll { get; init => field = Require.OptionalId(value); }

    /// <summary>Gets when a trigger is too late in the day to count for it; absent when any hour will do.</summary>
    public FilingHours? Filing { get; init; }

    /// <summary>Gets whether a count of days, months or years ends at the time of day of its trigger, where that is known.</summary>
    public bool KeepsTime { get; init; }

    /// <summary>Gets the id of the calendar by whose closed days the end moves to the next open day, or to the one before when it counts back; absent when the end does not move.
    /// The opening of a window does not move.</summary>
    public string? Roll { get; init => field = Require.OptionalId(value); }

    /// <summary>Gets the id of another calendar by which the end might be moved instead; where the two differ the answer has both and a flag.</summary>
    public string? RollCompared { get; init => field = Require.OptionalId(value); }

    /// <summary>Gets whether the day of the triggering event is the first day of the period; it is left out unless this is set.</summary>
    public bool FirstDayCounts { get; init; }

    /// <summary>Gets the ways of reading the end of the period, the default first.</summary>
    public ValueList<Reading> Readings { get; init => field = Require.NoNulls(value); } = [Reading.Literal];

    /// <summary>Gets whether and by whom it can be made longer or waived.</summary>
    public Extension Extendable { get; init => field = Require.NotNull(value); } = Extension.No;

    /// <summary>Gets what missing it does.</summary>
    public Consequence Missed { get; init => field = Require.NotNull(value); } = Consequence.None;

    /// <summary>Gets the flag an answer bears when it was missed, such as <c>early-certification</c>; absent for the general ones.</summary>
    public string? MissedFlag { get; init => field = Require.OptionalId(value); }

    /// <summary>Gets the versions, oldest first, each with its first day in force. The version in force on the day of the trigger counts.</summary>
    public required ValueList<ClockVersion> Versions { get; init => field = Require.NoNulls(value); }

    /// <summary>Gets remarks that a reader of the rule should see, such as what is unsettled.</summary>
    public ValueList<string> Notes { get; init => field = Require.Texts(value); }

    /// <summary>Gets the ids of the clocks it is made of; empty when it counts by itself.</summary>
    internal ValueList<string> Parts => EarliestOf.IsEmpty ? LatestOf : EarliestOf;

    /// <summary>Gets the id and name.</summary>
    public override string ToString() => $"{Id}: {Name}";
}
