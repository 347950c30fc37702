using System.Diagnostics;
using ContractModel.Procedures;
using NodaTime;

namespace ContractModel;

/// <summary>Where one table stands on a day: its phase, its sessions and its provisions; and the questions that can be asked of it.</summary>
/// <remarks>
/// <para>Deadlines and next steps are computed when they are asked for, for the day <see cref="AsOf"/>.</para>
/// <para>Equality is by the table, the day, the phases gone through, the facts and the provisions.</para>
/// </remarks>
[DebuggerDisplay("{Table.Id,nq}: {Phase}")]
public sealed class TableState : IEquatable<TableState>
{
    private Deadline[]? _deadlines;
    private Situation? _situation;
    private Situation? _before;

    internal TableState(Negotiation negotiation, Table table, Procedure? procedure, LocalDate asOf, Chronicle<BargainingEvent> facts, Chronicle<PhaseChange> changes, ProvisionStates provisions)
    {
        (Negotiation, Table, Procedure, AsOf) = (negotiation, table, procedure, asOf);
        (Facts, Changes, Provisions) = (facts, changes, provisions);
    }

    /// <summary>Gets the table.</summary>
    public Table Table { get; }

    /// <summary>Gets the procedure it is under; absent when none is known.</summary>
    public Procedure? Procedure { get; }

    /// <summary>Gets the day this state is of.</summary>
    public LocalDate AsOf { get; }

    /// <summary>Gets the phase.</summary>
    public PhaseState Phase => PhaseHistory.Of(this, Changes.Count);

    /// <summary>Gets every phase the table went through, the first one first.</summary>
    public IReadOnlyList<PhaseState> Phases => [.. Enumerable.Range(0, Changes.Count + 1).Select(n => PhaseHistory.Of(this, n))];

    /// <summary>Gets the provisions that an event of this table is about.</summary>
    public ProvisionStates Provisions { get; }

    /// <summary>Gets the sessions, held, set and called off.</summary>
    public SessionRegister Sessions => SessionRegister.Of(this);

    /// <summary>Gets the strike or lockout that goes on, the last begun where there are several; absent when there is none.</summary>
    public Stoppage? Stoppage => ContractModel.Stoppage.Of(Facts);

    /// <summary>Gets every clock that has started, in the order of the statute's file: deadlines, waits, windows and limits, running or not.</summary>
    /// <remarks>Empty when no procedure is known.</remarks>
    public IReadOnlyList<Deadline> Deadlines => _deadlines ??= Procedure is null ? [] : Situation.AllDeadlines();

    /// <summary>Gets the tentative agreements on the whole and who has approved them, in the order in which they were first reached.</summary>
    public ValueList<Settlement> Settlements => Settlement.Of(Facts.Items);

    internal Negotiation Negotiation { get; }

    /// <summary>Gets the procedural events of this table, in the order of happening.</summary>
    internal Chronicle<BargainingEvent> Facts { get; }

    internal Chronicle<PhaseChange> Changes { get; }

    /// <summary>Gets what is known here, under a procedure that is known; all questions of one state share what it has found.</summary>
    internal Situation Situation => _situation ??= _before is { } before ? new Situation(before, Facts.Items, Changes.Last, AsOf) : new Situation(this);

    // The last situation that anybody asked about, of this state or of one it went on from.
    private Situation? Known => _situation ?? _before;

    /// <summary>Gets what a side may do next, each with its verdict, its conditions and its sections.</summary>
    /// <remarks>Empty when no procedure is known.</remarks>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="side"/> is not a defined side.</exception>
    public IReadOnlyList<NextStep> NextSteps(Side side)
    {
        Require.Defined(side);
        return Procedure is null ? [] : Situation.NextSteps(side);
    }

    /// <summary>Gets the verdict on one act of a side, by the id of the statute's permission, also where the question does not come up in this phase.</summary>
    /// <remarks>A permission that is not in force on the day is <see cref="Verdict.Unknown"/>.</remarks>
    /// <param name="side">The side that asks.</param>
    /// <param name="permission">The id of the permission.</param>
    /// <param name="at">The time of day, in the statute's zone, against which periods of hours are held; absent when some hour of the day will do.</param>
    /// <exception cref="ArgumentException">The procedure has no such permission for the side, or none is known.</exception>
    public NextStep May(Side side, string permission, LocalTime? at = null)
    {
        Require.Defined(side);
        Require.Id(permission);
        var found = Procedure?.Permissions.FirstOrDefault(p => p.Id == permission && ContractModel.Situation.IsFor(p, side));
        return found is null ? throw new ArgumentException($"The procedure has no permission \"{permission}\" for the {(side == Side.Union ? "union" : "employer")}.", nameof(permission)) : (at is null ? Situation : new Situation(this, at)).Judge(found, side);
    }

    /// <summary>Gets the chain of steps still to come until an act is lawful: the first rule of the statute on that kind of act.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="action"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">The procedure has no rule on such an act, or none is known.</exception>
    public Projection Project(LegalAction action)
    {
        Require.NotNull(action);
        var goal = Procedure?.Permissions.FirstOrDefault(permission => permission.Action == action && (permission.InForce is not { } period || period.Contains(AsOf)))
            ?? throw new ArgumentException($"No rule on \"{action.Name}\" is known at \"{Table.Id}\".", nameof(action));
        return new ProjectionRun(this, goal, goal.Side == Actor.Employer ? Side.Employer : Side.Union).Find();
    }

    /// <summary>Gets the chain of steps still to come until an act of a side is lawful, by the id of the statute's permission.</summary>
    /// <exception cref="ArgumentException">The procedure has no such permission for the side, or none is known.</exception>
    public Projection Project(Side side, string permission) => new ProjectionRun(this, May(side, permission).Permission, side).Find();

    /// <summary>Gets the provisions of one status.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="status"/> is <see langword="null"/>.</exception>
    public IEnumerable<ProvisionState> ProvisionsWith(ProvisionStatus status)
    {
        Require.NotNull(status);
        return Provisions.Values.Where(provision => provision.Status == status);
    }

    /// <inheritdoc/>
    public bool Equals(TableState? other) => other is not null
        && (ReferenceEquals(this, other)
            || (Table == other.Table && AsOf == other.AsOf && Procedure?.Id == other.Procedure?.Id && Changes.Equals(other.Changes) && Facts.Equals(other.Facts) && Provisions.Equals(other.Provisions)));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as TableState);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Table.Id, AsOf, Facts.Count, Provisions.Count);

    /// <summary>Gets the table and its phase in a line.</summary>
    public override string ToString() => $"{Table.Id}: {Phase}";

    /// <summary>Gets the state on a later day, with the changes of phase that time brings until then.</summary>
    internal TableState OnDay(LocalDate day) => day == AsOf ? this : new(Negotiation, Table, Procedure, day, Facts, ChangesBy(day), Provisions) { _before = Known };

    internal TableState With(ProvisionStates provisions) => new(Negotiation, Table, Procedure, AsOf, Facts, Changes, provisions);

    /// <summary>Gets the state after one more event of this table.</summary>
    /// <param name="e">The event.</param>
    /// <param name="asOf">The day the new state is of.</param>
    /// <param name="tables">All tables before the event.</param>
    internal TableState After(BargainingEvent e, LocalDate asOf, TableStates tables)
    {
        var changes = ChangesBy(e.On.Anchor);
        var change = Procedure is not null && PhaseMachine.MayMove(Procedure, changes.Last, e.Tag) ? PhaseMachine.Step(Negotiation, Table, Procedure, Facts, changes.Last, e) : null;
        var facts = e is ProceduralEvent ? Facts.Add(e) : Facts;
        changes = Advance(facts, change is null ? changes : changes.Add(change), asOf);
        return new TableState(Negotiation, Table, Procedure, asOf, facts, changes, e is ItemEvent item ? Provisions.With(item, tables) : Provisions) { _before = Known };
    }

    private Chronicle<PhaseChange> ChangesBy(LocalDate day) => Advance(Facts, Changes, day);

    private Chronicle<PhaseChange> Advance(Chronicle<BargainingEvent> facts, Chronicle<PhaseChange> changes, LocalDate day) =>
        Procedure is null ? changes : PhaseMachine.Advance(Negotiation, Table, Procedure, facts, changes, day, Known);

    /// <summary>Finds phases in the changes the fold has kept.</summary>
    private static class PhaseHistory
    {
        internal static PhaseState Of(TableState state, int changes)
        {
            if (state.Procedure is not { } procedure) return new PhaseState(ContractModel.Phase.Unknown, null);
            if (changes == 0) return new PhaseState(procedure.Phases[0], null);
            var change = state.Changes.Items.Span[changes - 1];
            return new PhaseState(procedure.Phases[change.To], change);
        }
    }
}
