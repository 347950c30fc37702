using System.Diagnostics;
using ContractModel.Procedures;
using NodaTime;

namespace ContractModel;

/// <summary>The phase a table is in, since when, and because of what.</summary>
/// <remarks>Equality is by every member.</remarks>
[DebuggerDisplay("{Phase.Id,nq} since {Since}")]
public sealed record PhaseState
{
    internal PhaseState(Phase phase, PhaseChange? change) => (Phase, Change) = (phase, change);

    /// <summary>Gets the phase.</summary>
    public Phase Phase { get; }

    /// <summary>Gets when it began; absent for the phase a table starts in.</summary>
    public EventDate? Since => Because?.On ?? (Change?.Day is { } day ? EventDate.On(day) : null);

    /// <summary>Gets the event that brought it; absent for the phase a table starts in, and for one that came by the passing of time.</summary>
    public BargainingEvent? Because => Change?.Event;

    /// <summary>Gets the law that says so; absent for the phase a table starts in.</summary>
    public Citation? Citation => Change?.Rule.Citation;

    /// <summary>Gets the id of the clock whose end brought it; absent unless it came by the passing of time.</summary>
    public string? Clock => Change?.Rule.After;

    internal PhaseChange? Change { get; }

    /// <summary>Gets the phase with its date and reason, in a line.</summary>
    public override string ToString()
    {
        if (Change is null) return Phase.Name;
        return Because is { } e ? $"{Phase.Name} since {Since}, because of \"{e.Id}\" [{Citation}]" : $"{Phase.Name} since {Since}, because the time of \"{Clock}\" ran out [{Citation}]";
    }
}

/// <summary>A change of phase as the fold keeps it.</summary>
/// <param name="To">The number of the phase it led to.</param>
/// <param name="From">The number of the phase before.</param>
/// <param name="Event">The event it happened on; absent when it happened by the passing of time.</param>
/// <param name="Rule">The transition.</param>
/// <param name="FactsBefore">How many procedural facts the table had before it.</param>
/// <param name="Day">The day it happened by the passing of time; absent when it happened on an event.</param>
internal sealed record PhaseChange(int To, int From, BargainingEvent? Event, Transition Rule, int FactsBefore, LocalDate? Day = null);
