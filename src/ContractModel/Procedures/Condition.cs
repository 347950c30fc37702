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
    /// <summary>Gets the ids of the phases.</summary>
    public required ValueList<string> Phases { get; init => field = Require.Ids(value); }

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

    private protected override void SealHierarchy()
    {
    }
}

/// <summary>The period of a clock is over, or was waived. A clock that has not started is not over.</summary>
public sealed record Elapsed : Condition
{
    /// <summary>Gets the id of the clock.</summary>
    public required string Clock { get; init => field = Require.Id(value); }

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
