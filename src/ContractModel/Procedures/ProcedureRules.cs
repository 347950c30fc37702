namespace ContractModel.Procedures;

/// <summary>A rule that moves a table from phase to phase.</summary>
public sealed record Transition
{
    /// <summary>The word that stands, in <see cref="To"/>, for the phase the table was in before the present one.</summary>
    public const string Previous = "previous";

    /// <summary>Gets the id, unique in the procedure.</summary>
    public required string Id { get; init => field = Require.Id(value); }

    /// <summary>Gets the phases it leads from.</summary>
    public required ValueList<string> From { get; init => field = Require.Ids(value); }

    /// <summary>Gets the event it happens on; absent when it happens by the passing of time.</summary>
    public EventPattern? On { get; init; }

    /// <summary>Gets the id of the clock at whose end it happens: on the day after a deadline that was not met, on the first lawful day of a wait. Absent when
    /// it happens on an event.</summary>
    public string? After { get; init => field = Require.OptionalId(value); }

    /// <summary>Gets what must hold besides; absent when nothing must.</summary>
    public Condition? When { get; init; }

    /// <summary>Gets the phase it leads to, or <see cref="Previous"/>.</summary>
    public required string To { get; init => field = Require.Id(value); }

    /// <summary>Gets whether a projection may assume it. A branch that takes the agreement of both sides, a court's order or a rare act is not assumed.</summary>
    public bool IsUsual { get; init; } = true;

    /// <summary>Gets the ids of the transitions this one excepts: where both apply, this one holds.</summary>
    public ValueList<string> Excepts { get; init => field = Require.Ids(value); }

    /// <summary>Gets the section.</summary>
    public required Citation Citation { get; init => field = Require.NotNull(value); }
}

/// <summary>A fact of the round or of a unit that a statute's rules turn on.</summary>
public sealed record FactRule
{
    /// <summary>Gets the name the log uses.</summary>
    public required string Id { get; init => field = Require.Id(value); }

    /// <summary>Gets what the fact is.</summary>
    public required string Text { get; init => field = Require.Text(value); }

    /// <summary>Gets the values it can have; empty when it is a day or anything else.</summary>
    public ValueList<string> Values { get; init => field = Require.Texts(value); }
}

/// <summary>A step that only this statute knows; a log records it as <c>step-taken</c>.</summary>
public sealed record StepRule
{
    /// <summary>Gets the id the log uses.</summary>
    public required string Id { get; init => field = Require.Id(value); }

    /// <summary>Gets what is done.</summary>
    public required string Text { get; init => field = Require.Text(value); }

    /// <summary>Gets who does it.</summary>
    public required Actor Actor { get; init => field = Require.Defined(value); }

    /// <summary>Gets the section.</summary>
    public required Citation Citation { get; init => field = Require.NotNull(value); }
}

/// <summary>What the audit says of an event that is neither right nor wrong by itself.</summary>
public sealed record Remark
{
    /// <summary>Gets the id, unique in the procedure.</summary>
    public required string Id { get; init => field = Require.Id(value); }

    /// <summary>Gets the event.</summary>
    public required EventPattern On { get; init => field = Require.NotNull(value); }

    /// <summary>Gets the phases, before the event, in which it is said; empty means all.</summary>
    public ValueList<string> Phases { get; init => field = Require.Ids(value); }

    /// <summary>Gets what must hold besides; absent when nothing must.</summary>
    public Condition? When { get; init; }

    /// <summary>Gets the code of the finding.</summary>
    public required Code Code { get; init => field = Require.NotNull(value); }

    /// <summary>Gets what is said.</summary>
    public required string Text { get; init => field = Require.Text(value); }

    /// <summary>Gets the section.</summary>
    public required Citation Citation { get; init => field = Require.NotNull(value); }
}

/// <summary>A text of law or an account of one that was read for a statute's file.</summary>
public sealed record LawSource
{
    /// <summary>Gets the id that citations use.</summary>
    public required string Id { get; init => field = Require.Id(value); }

    /// <summary>Gets where it was read.</summary>
    public required string Where { get; init => field = Require.Text(value); }

    /// <summary>Gets the day it was read.</summary>
    public required NodaTime.LocalDate Read { get; init; }

    /// <summary>Gets where and when it was read.</summary>
    public override string ToString() => $"{Where}, read {Iso.Write(Read)}";
}
