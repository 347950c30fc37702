using System.Diagnostics;
using ContractModel.Procedures;
using NodaTime;

namespace ContractModel;

/// <summary>The chain of steps still to come until an act is lawful, each with its earliest and latest day, if nothing else happens.</summary>
/// <remarks>
/// <para>No agreement of both sides is assumed, and no branch that the statute's file marks as not usual. The earliest days suppose that everyone acts as soon as
/// the law allows, the latest that everyone acts on the last day the law allows; where the law sets no last day, that and everything after it is open.</para>
/// <para>It is of one state: with another event, or another day, it is computed anew. Equality is by every member.</para>
/// </remarks>
[DebuggerDisplay("{Goal.Id,nq}: {Outcome} {Earliest}")]
public sealed record Projection
{
    internal Projection(Permission goal, Side side, ProjectionOutcome outcome, ValueList<ProjectedStep> steps, NextStep end, LocalDate? earliest, LocalDate? latest, string? reason) =>
        (Goal, Side, Outcome, Steps, End, Earliest, Latest, Reason) = (goal, side, outcome, steps, end, earliest, latest, reason);

    /// <summary>Gets the statute's rule on the act.</summary>
    public Permission Goal { get; }

    /// <summary>Gets the side that would act.</summary>
    public Side Side { get; }

    /// <summary>Gets whether the act is lawful now, can become so, cannot, or nobody can tell.</summary>
    public ProjectionOutcome Outcome { get; }

    /// <summary>Gets the steps, in their order; empty when the act is lawful now.</summary>
    public ValueList<ProjectedStep> Steps { get; }

    /// <summary>Gets the verdict on the act at the end of the chain, with what no log decides.</summary>
    public NextStep End { get; }

    /// <summary>Gets the first day on which the act can be lawful; absent when no chain leads to it.</summary>
    public LocalDate? Earliest { get; }

    /// <summary>Gets the day from which it is lawful when every step is taken on its last day; absent when a step has none, or no chain leads to it.</summary>
    public LocalDate? Latest { get; }

    /// <summary>Gets why no chain leads to it; absent when one does.</summary>
    public string? Reason { get; }

    /// <summary>Gets the answer in a line.</summary>
    public override string ToString() => Outcome == ProjectionOutcome.Reachable
        ? $"{Goal.Name}: not before {Iso.Write(Earliest)}{(Latest is { } latest ? $", not after {Iso.Write(latest)}" : "")} [{Goal.Citation}]"
        : $"{Goal.Name}: {Outcome.Name}{(Reason is null ? "" : $", {Reason}")} [{Goal.Citation}]";
}

/// <summary>One step of a projection: an act of somebody, or the end of a time that must run out.</summary>
/// <remarks>Equality is by every member.</remarks>
[DebuggerDisplay("{Name,nq}: {Earliest} to {Latest}")]
public sealed record ProjectedStep
{
    private readonly Deadline? _timedBy;
    private string? _explanation;

    /// <summary>Makes a step whose days rest on a clock, which explains them when it is asked; <see langword="null"/> for one that is explained otherwise.</summary>
    internal ProjectedStep(Deadline? timedBy) => _timedBy = timedBy;

    /// <summary>Gets what is done, or what runs out.</summary>
    public required string Name { get; init; }

    /// <summary>Gets the wire name of the event that would record it; absent when it is the end of a time.</summary>
    public string? Event { get; init; }

    /// <summary>Gets who acts; unstated when the law does not say, or when time does.</summary>
    public Actor By { get; init; }

    /// <summary>Gets the first day on which it can be.</summary>
    public required LocalDate Earliest { get; init; }

    /// <summary>Gets the last day on which it can be; absent when the law sets none for it or for a step before it.</summary>
    public LocalDate? Latest { get; init; }

    /// <summary>Gets the id of the clock that times it; absent when none does.</summary>
    public string? Clock { get; init; }

    /// <summary>Gets how its days were found, in a sentence or two.</summary>
    public required string Explanation
    {
        get => _explanation ??= _timedBy!.Explanation;
        init => _explanation = value;
    }

    /// <summary>Gets the section it rests on.</summary>
    public required Citation Citation { get; init; }

    /// <summary>Gets the phase the table is in after it.</summary>
    public required Phase Phase { get; init; }

    /// <inheritdoc/>
    public bool Equals(ProjectedStep? other) => other is not null
        && (ReferenceEquals(this, other)
            || (Name == other.Name && Event == other.Event && By == other.By && Earliest == other.Earliest && Latest == other.Latest && Clock == other.Clock
                && Citation == other.Citation && Phase == other.Phase && Explanation == other.Explanation));

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Name, Event, By, Earliest, Latest, Clock);

    /// <summary>Gets the step in a line.</summary>
    public override string ToString() => $"{Iso.Write(Earliest)} to {(Latest is { } latest ? Iso.Write(latest) : "..")}: {Name} [{Citation}]";
}

/// <summary>What a projection found.</summary>
public sealed class ProjectionOutcome : Vocabulary<ProjectionOutcome>
{
    /// <summary>The act is lawful on the day of the state.</summary>
    public static readonly ProjectionOutcome LawfulNow = new("lawful-now", 0, "The act is lawful on the day of the state.");

    /// <summary>A chain of steps leads to it.</summary>
    public static readonly ProjectionOutcome Reachable = new("reachable", 1, "A chain of steps leads to it.");

    /// <summary>No chain of steps leads to it: the law bars it, a fact of the unit does, or a time was missed.</summary>
    public static readonly ProjectionOutcome Unreachable = new("unreachable", 2, "No chain of steps leads to it: the law bars it, a fact of the unit does, or a time was missed.");

    /// <summary>No rule, or a day it depends on, is known.</summary>
    public static readonly ProjectionOutcome Unknown = new("unknown", 3, "No rule, or a day it depends on, is known.");

    internal static readonly ProjectionOutcome[] All = [LawfulNow, Reachable, Unreachable, Unknown];

    private ProjectionOutcome(string name, int value, string meaning)
        : base(name, value, meaning)
    {
    }
}
