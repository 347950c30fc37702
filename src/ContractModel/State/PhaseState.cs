using System.Diagnostics;
using ContractModel.Procedures;

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
    public EventDate? Since => Because?.On;

    /// <summary>Gets the event that brought it; absent for the phase a table starts in.</summary>
    public BargainingEvent? Because => Change?.Event;

    /// <summary>Gets the law that says so; absent for the phase a table starts in.</summary>
    public Citation? Citation => Change?.Rule.Citation;

    internal PhaseChange? Change { get; }

    /// <summary>Gets the phase with its date and reason, in a line.</summary>
    public override string ToString() => Because is null ? Phase.Name : $"{Phase.Name} since {Since}, because of \"{Because.Id}\" [{Citation}]";
}

/// <summary>A change of phase as the fold keeps it.</summary>
/// <param name="To">The number of the phase it led to.</param>
/// <param name="From">The number of the phase before.</param>
/// <param name="Event">The event it happened on.</param>
/// <param name="Rule">The transition.</param>
/// <param name="FactsBefore">How many procedural facts the table had before the event.</param>
internal sealed record PhaseChange(int To, int From, BargainingEvent Event, Transition Rule, int FactsBefore);
