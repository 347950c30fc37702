namespace ContractModel.Procedures;

/// <summary>Something that must hold. The family is closed; a statute file builds what it needs from these.</summary>
public abstract record Condition
{
    private protected Condition()
    {
    }

    private protected abstract void SealHierarchy();
}

/// <summary>The table is in one of these phases.</summary>
public sealed record InPhase : Condition
{
    private Found<PhaseSet> _set;

    /// <summary>Gets the ids of the phases.</summary>
    public required ValueList<string> Phases { get; init => (field, _set) = (Require.Ids(value), default); }

    /// <summary>Gets whether a phase, by its number in the procedure, is one of these.</summary>
    internal bool Has(int phase, Procedure procedure)
    {
        if (_set.Value is { } known && known.Procedure == procedure) return known.Has[phase];
        var set = new PhaseSet(procedure, [.. procedure.Phases.Select(other => Phases.Has(other.Id))]);
        _set.Value = set;
        return set.Has[phase];
    }

    private sealed record PhaseSet(Procedure Procedure, bool[] Has);

    private protected override void SealHierarchy()
    {
    }
}

/// <summary>The phase the table was in before the present one is one of these.</summary>
public sealed record CameFromPhase : Condition
{
    /// <summary>Gets the ids of the phases.</summary>
    public required ValueList<string> Phases { get; init => field = Require.Ids(value); }

    private protected override void SealHierarchy()
    {
    }
}

/// <summary>The event that brought the present phase is one of these. A phase that time brought, and the first one, was brought by none.</summary>
public sealed record BroughtBy : Condition
{
    /// <summary>Gets which event.</summary>
    public required EventPattern Event { get; init => field = Require.NotNull(value); }

    private protected override void SealHierarchy()
    {
    }
}

/// <summary>An event has happened.</summary>
public sealed record Happened : Condition
{
    /// <summary>Gets which event.</summary>
    public required EventPattern Event { get; init => field = Require.NotNull(value); }

    /// <summary>Gets the event after whose last occurrence it must have happened; when that never occurred, it has not. Absent when any time will do.</summary>
    public EventPattern? After { get; init; }

    /// <summary>Gets the day on or after which it must have happened; while that day is not known, it has not. Absent when any day will do.</summary>
    public ClockAnchor? Since { get; init; }

    /// <summary>Gets how often it must have happened at least, 1 unless the rule says otherwise.</summary>
    public int Times { get; init => field = Require.Positive(value); } = 1;

    /// <summary>Gets the condition in a line.</summary>
    public override string ToString() =>
        string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{Event}{(Times > 1 ? $", {Times} times" : "")}{(After is null ? "" : $", after {After}")}{(Since is null ? "" : $", since {Since}")}");

    private protected override void SealHierarchy()
    {
    }
}

/// <summary>The period of a clock is over, or was waived. A clock that has not started is not over.</summary>
public sealed record Elapsed : Condition
{
    private Found<TimedRule> _rule;

    /// <summary>Gets the id of the clock.</summary>
    public required string Clock { get; init => (field, _rule) = (Require.Id(value), default); }

    /// <summary>Gets the reading by which it must be over; absent for the one the clock is read by.</summary>
    public Reading? Reading { get; init; }

    internal TimedRule RuleIn(Procedure procedure) => procedure.TimedOf(Clock, ref _rule);

    private protected override void SealHierarchy()
    {
    }
}

/// <summary>The day lies within a clock: between the first and last day of a window, not after the end of a deadline or limit, not before that of a wait or
/// standstill. A clock that has not started has no such day.</summary>
public sealed record Within : Condition
{
    private Found<TimedRule> _rule;

    /// <summary>Gets the id of the clock.</summary>
    public required string Clock { get; init => (field, _rule) = (Require.Id(value), default); }

    internal TimedRule RuleIn(Procedure procedure) => procedure.TimedOf(Clock, ref _rule);

    private protected override void SealHierarchy()
    {
    }
}

/// <summary>What a clock asks for was done in time, or its wait was kept, or it was waived.</summary>
public sealed record Kept : Condition
{
    private Found<TimedRule> _rule;

    /// <summary>Gets the id of the clock.</summary>
    public required string Clock { get; init => (field, _rule) = (Require.Id(value), default); }

    internal TimedRule RuleIn(Procedure procedure) => procedure.TimedOf(Clock, ref _rule);

    private protected override void SealHierarchy()
    {
    }
}

/// <summary>No agreement is in force on the day: the one at hand has ended, or there is none.</summary>
public sealed record NoAgreement : Condition
{
    /// <summary>Gets whether there must never have been one, as before a first agreement.</summary>
    public bool First { get; init; }

    private protected override void SealHierarchy()
    {
    }
}

/// <summary>The day lies in a period: rules that began or ended with a change of the law.</summary>
public sealed record During : Condition
{
    /// <summary>Gets the period, both days included.</summary>
    public required Period Period { get; init; }

    private protected override void SealHierarchy()
    {
    }
}

/// <summary>The last vote of a kind, the event at hand counted, carried by the statute's own rule. What the tally does not tell is taken from the announcement; where there is none, no log decides it.</summary>
public sealed record Voted : Condition
{
    /// <summary>Gets the id of the rule of the vote.</summary>
    public required string Vote { get; init => field = Require.Id(value); }

    /// <summary>Gets the day on or after which it must have been held; absent when any day will do.</summary>
    public ClockAnchor? Since { get; init; }

    private protected override void SealHierarchy()
    {
    }
}

/// <summary>Every settlement reached at the table was approved by these sides, the event at hand counted: ratified by the union, adopted by the employer.</summary>
public sealed record Approved : Condition
{
    /// <summary>Gets the sides.</summary>
    public required ValueList<Side> Sides { get; init; }

    private protected override void SealHierarchy()
    {
    }
}

/// <summary>No contract clause of a kind is in force.</summary>
public sealed record ClauseEnded : Condition
{
    /// <summary>Gets the kind of clause.</summary>
    public required ClauseKind Clause { get; init => field = Require.NotNull(value); }

    private protected override void SealHierarchy()
    {
    }
}

/// <summary>A fact of the round or of one of the table's units.</summary>
public sealed record FactHolds : Condition
{
    /// <summary>Gets the fact.</summary>
    public required Fact Fact { get; init => field = Require.NotNull(value); }

    private protected override void SealHierarchy()
    {
    }
}

/// <summary>What no log can decide: it is for an agency or a court to weigh.</summary>
public sealed record Judgment : Condition
{
    /// <summary>Gets the question.</summary>
    public required string Question { get; init => field = Require.Text(value); }

    private protected override void SealHierarchy()
    {
    }
}

/// <summary>All of several conditions hold.</summary>
public sealed record AllOf : Condition
{
    /// <summary>Gets the conditions.</summary>
    public required ValueList<Condition> Conditions { get; init => field = Require.NoNulls(value); }

    private protected override void SealHierarchy()
    {
    }
}

/// <summary>At least one of several conditions holds.</summary>
public sealed record AnyOf : Condition
{
    /// <summary>Gets the conditions.</summary>
    public required ValueList<Condition> Conditions { get; init => field = Require.NoNulls(value); }

    private protected override void SealHierarchy()
    {
    }
}

/// <summary>A condition does not hold.</summary>
public sealed record Not : Condition
{
    /// <summary>Gets the condition.</summary>
    public required Condition Condition { get; init => field = Require.NotNull(value); }

    private protected override void SealHierarchy()
    {
    }
}
