using System.Diagnostics;
using ContractModel.Procedures;
using NodaTime;

namespace ContractModel;

/// <summary>A clock that has started: what is timed, how its end was counted, and how it stands on a day.</summary>
/// <remarks>Equality is by every member.</remarks>
[DebuggerDisplay("{Clock.Id,nq}: {Rolled}, {Status}")]
public sealed record Deadline
{
    private readonly ClockAccount _account;
    private ValueList<string> _flags;
    private string? _explanation;

    internal Deadline(ClockAccount account) => _account = account;

    /// <summary>Gets the statute's rule.</summary>
    public required Clock Clock { get; init; }

    /// <summary>Gets the id of the rule, such as <c>factfinding-report</c>.</summary>
    public string Id => Clock.Id;

    /// <summary>Gets what is timed.</summary>
    public string Name => Clock.Name;

    /// <summary>Gets whether one must act by the end, may not act before it, or both.</summary>
    public ClockKind Kind => Clock.Kind;

    /// <summary>Gets the event it counts from; absent when it counts from a fixed day (<see cref="Clock.Anchor"/>). Of a clock made of others it is that of the one that
    /// governs, as are <see cref="From"/>, <see cref="Raw"/> and <see cref="Rolled"/>.</summary>
    public required BargainingEvent? Trigger { get; init; }

    /// <summary>Gets the day it counts from: the trigger's own, or that of its receipt where the statute says so.</summary>
    public required EventDate From { get; init; }

    /// <summary>Gets the end as counted, before it is moved for closed days. Both days are the same where the trigger's day is exact; for a trigger known
    /// roughly they are the earliest and the latest it can be, open where the trigger is; for a window they are its first and last day.</summary>
    public required Period Raw { get; init; }

    /// <summary>Gets the end after extensions and after it was moved for closed days, in the same way.</summary>
    public required Period Rolled { get; init; }

    /// <summary>Gets the moment of the end, in the statute's zone, where the clock counts hours and the time of the trigger is known; absent otherwise.</summary>
    public ZonedDateTime? EndsAt { get; init; }

    /// <summary>Gets the calendar in which days were counted or by which the end was moved; absent when none was used.</summary>
    public DayCalendar? Calendar { get; init; }

    /// <summary>Gets the ways of reading the end, the one taken first.</summary>
    public required ValueList<ClockReadingAnswer> Readings { get; init; }

    /// <summary>Gets what a reader should beware of, such as <c>extended</c>, <c>date-rough</c> or <c>ambiguous-holiday</c>; docs/concepts/clocks.md lists them.</summary>
    public required ValueList<string> Flags
    {
        get => _flags.IsUnset ? _flags = _account.Flags() : _flags;
        init => _flags = value;
    }

    /// <summary>Gets how it stands.</summary>
    public required ClockStatus Status { get; init; }

    /// <summary>Gets the event that met it, came late or came early; absent when there is none.</summary>
    public BargainingEvent? MetBy { get; init; }

    /// <summary>Gets whether the length of the period is not known, as its flags say too.</summary>
    internal bool LacksLength { get; init; }

    /// <summary>Gets whether the rule changed while the period ran, as its flags say too.</summary>
    internal bool LawChanged { get; init; }

    /// <summary>Gets the day it was waived; absent unless it was.</summary>
    internal LocalDate? WaivedOn { get; init; }

    /// <summary>Gets the section in force on the day of the trigger.</summary>
    public required Citation Citation { get; init; }

    /// <summary>Gets how it was counted, in a sentence.</summary>
    public string Explanation => _explanation ??= _account.Explanation();

    /// <summary>Gets the day that counts: the last day of a deadline, the first lawful day of a wait by the reading taken; for a rough trigger the
    /// latest; absent when that is open.</summary>
    public LocalDate? End => Readings.IsEmpty ? Rolled.Last : Readings[0].Days.Last;

    /// <inheritdoc/>
    public bool Equals(Deadline? other) => other is not null
        && (ReferenceEquals(this, other)
            || (Clock == other.Clock && Trigger == other.Trigger && From == other.From && Raw == other.Raw && Rolled == other.Rolled && EndsAt == other.EndsAt && Calendar == other.Calendar
                && Readings == other.Readings && Flags == other.Flags && Status == other.Status && MetBy == other.MetBy && Citation == other.Citation && Explanation == other.Explanation));

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Clock.Id, From, Rolled, Status);

    /// <summary>Gets the answer in a line.</summary>
    public override string ToString() => $"{Name}: {Readings[0].Days.ToShortString()}, {Status.Name} [{Citation}]. {Explanation}";
}

/// <summary>One way of reading the end of a clock.</summary>
/// <param name="Reading">The way.</param>
/// <param name="Days">The end by it; see <see cref="Deadline.Raw"/> for what the two days mean.</param>
public sealed record ClockReadingAnswer(Reading Reading, Period Days)
{
    /// <summary>Gets the reading and its days.</summary>
    public override string ToString() => $"{Reading.Name}: {Days.ToShortString()}";
}
