using System.Diagnostics;

namespace ContractModel;

/// <summary>A phase of a statutory procedure, as the statute's file defines it.</summary>
/// <remarks>Equality is by every member.</remarks>
[DebuggerDisplay("{Id,nq}")]
public sealed record Phase
{
    /// <summary>Gets the id, unique in the procedure, such as <c>mediation</c>.</summary>
    public required string Id { get; init => field = Require.Id(value); }

    /// <summary>Gets what phases of every procedure have in common.</summary>
    public required PhaseKind Kind { get; init => field = Require.NotNull(value); }

    /// <summary>Gets the name for a reader.</summary>
    public required string Name { get; init => field = Require.Text(value); }

    /// <summary>Gets what holds in this phase, in a sentence or two.</summary>
    public required string Text { get; init => field = Require.Text(value); }

    /// <summary>Gets the phase of a round whose procedure is not known.</summary>
    public static Phase Unknown { get; } = new() { Id = "unknown", Kind = PhaseKind.Unknown, Name = "Unknown", Text = "No procedure is known for this table, so its phase is not known." };
}

/// <summary>What phases of different statutes have in common.</summary>
public sealed class PhaseKind : Vocabulary<PhaseKind>
{
    /// <summary>Before bargaining.</summary>
    public static readonly PhaseKind BeforeBargaining = new("before-bargaining", 0, "Bargaining has not begun.");

    /// <summary>Bargaining.</summary>
    public static readonly PhaseKind Bargaining = new("bargaining", 1, "The parties bargain; there is no impasse.");

    /// <summary>Impasse.</summary>
    public static readonly PhaseKind Impasse = new("impasse", 2, "Impasse was declared or found, and no neutral is at work yet.");

    /// <summary>Mediation.</summary>
    public static readonly PhaseKind Mediation = new("mediation", 3, "A mediator is at work.");

    /// <summary>Fact-finding.</summary>
    public static readonly PhaseKind Factfinding = new("fact-finding", 4, "A fact-finder or panel is being formed or at work.");

    /// <summary>Arbitration.</summary>
    public static readonly PhaseKind Arbitration = new("arbitration", 5, "An arbitrator is at work.");

    /// <summary>Cooling-off.</summary>
    public static readonly PhaseKind CoolingOff = new("cooling-off", 6, "A period in which neither side may act must run out.");

    /// <summary>Exhausted.</summary>
    public static readonly PhaseKind Exhausted = new("exhausted", 7, "The statutory procedure is used up without agreement.");

    /// <summary>Implemented.</summary>
    public static readonly PhaseKind Implemented = new("implemented", 8, "The employer put its terms into force.");

    /// <summary>Tentative agreement.</summary>
    public static readonly PhaseKind TentativeAgreement = new("tentative-agreement", 9, "There is a tentative agreement on the whole that is not yet approved by both.");

    /// <summary>Agreed.</summary>
    public static readonly PhaseKind Agreed = new("agreed", 10, "There is an agreement.");

    /// <summary>Unknown.</summary>
    public static readonly PhaseKind Unknown = new("unknown", 11, "The phase is not known.");

    internal static readonly PhaseKind[] All =
        [BeforeBargaining, Bargaining, Impasse, Mediation, Factfinding, Arbitration, CoolingOff, Exhausted, Implemented, TentativeAgreement, Agreed, Unknown];

    private PhaseKind(string name, int value, string meaning)
        : base(name, value, meaning)
    {
    }
}
