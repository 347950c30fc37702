using System.Diagnostics;

namespace ContractModel;

/// <summary>One change of a side's position on an item.</summary>
/// <remarks>Equality is by every member.</remarks>
[DebuggerDisplay("{ToString(),nq}")]
public sealed record PositionMove
{
    internal PositionMove(Position before, Position after, BargainingEvent because, Session? session, MoveDirection direction, ValueList<MeasureMove> measures) =>
        (Before, After, Event, Session, Direction, Measures) = (before, after, because, session, direction, measures);

    /// <summary>Gets the side that moved.</summary>
    public Side Side => After.Side;

    /// <summary>Gets the proposal or withdrawal.</summary>
    public BargainingEvent Event { get; }

    /// <summary>Gets the session held on that day; absent when there was none, or the day is not exact.</summary>
    public Session? Session { get; }

    /// <summary>Gets the position before.</summary>
    public Position Before { get; }

    /// <summary>Gets the position after.</summary>
    public Position After { get; }

    /// <summary>Gets which way it went as a whole.</summary>
    public MoveDirection Direction { get; }

    /// <summary>Gets which way it went on each measure that has a figure before or after, in the order of the figures after.</summary>
    public ValueList<MeasureMove> Measures { get; }

    /// <summary>Gets whether some figure went away from the other side: a regressive move.</summary>
    public bool IsRegressive
    {
        get
        {
            foreach (var measure in Measures)
            {
                if (measure.Direction == MoveDirection.Away) return true;
            }

            return false;
        }
    }

    /// <summary>Gets the move in a line.</summary>
    public override string ToString() => $"{Event.On}: {(Side == Side.Union ? "union" : "employer")}, {Direction}: {After}";
}

/// <summary>How a side's figure on one measure changed.</summary>
/// <param name="Measure">What is measured.</param>
/// <param name="Before">The figure before; absent when there was none.</param>
/// <param name="After">The figure after; absent when there is none any more.</param>
/// <param name="Direction">Which way it went.</param>
public sealed record MeasureMove(Measure Measure, Figure? Before, Figure? After, MoveDirection Direction)
{
    /// <summary>Gets the change in a line.</summary>
    public override string ToString() => $"{Measure}: {Before?.ToString() ?? "none"} to {After?.ToString() ?? "none"}, {Direction}";
}

/// <summary>Which way a position moved, seen from the other side.</summary>
public enum MoveDirection
{
    /// <summary>It stayed as it was.</summary>
    None,

    /// <summary>It is the side's first figure.</summary>
    First,

    /// <summary>Nearer to the other side.</summary>
    Toward,

    /// <summary>Further from the other side: a regressive move.</summary>
    Away,

    /// <summary>Nearer on some measures and further on others.</summary>
    Mixed,

    /// <summary>The terms changed, and no figure says which way.</summary>
    Undetermined,

    /// <summary>The position was withdrawn.</summary>
    Withdrawn,
}
