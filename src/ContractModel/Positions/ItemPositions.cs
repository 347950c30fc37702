using System.Collections.Immutable;
using System.Diagnostics;
using NodaTime;

namespace ContractModel;

/// <summary>What the sides stand on for one item at one table, how they came there, and how far they are apart.</summary>
/// <remarks>Immutable. Equality is by reference; the state it was made of compares by value.</remarks>
[DebuggerDisplay("{Key}: {Union} / {Employer}")]
public sealed class ItemPositions
{
    private readonly ValueList<Session> _held;

    internal ItemPositions(Table table, ProvisionKey key, string? title, Position union, Position employer, ValueList<PositionMove> moves, ValueList<ApartOffer> apart, ValueList<Session> held)
    {
        (Table, Key, Title, Union, Employer, Moves, Apart) = (table, key, title, union, employer, moves, apart);
        _held = held;
    }

    /// <summary>Gets the table.</summary>
    public Table Table { get; }

    /// <summary>Gets the provision.</summary>
    public ProvisionKey Key { get; }

    /// <summary>Gets its title; absent when no title is known.</summary>
    public string? Title { get; }

    /// <summary>Gets what the union stands on.</summary>
    public Position Union { get; }

    /// <summary>Gets what the employer stands on.</summary>
    public Position Employer { get; }

    /// <summary>Gets every change of a position, in the order of happening.</summary>
    public ValueList<PositionMove> Moves { get; }

    /// <summary>Gets the offers that stand apart, in the order of happening.</summary>
    public ValueList<ApartOffer> Apart { get; }

    /// <summary>Gets the gap on each measure on which a side has a figure, the union's first.</summary>
    public ValueList<Gap> Gaps => GapsBetween(Union, Employer);

    /// <summary>Gets the position of a side.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="side"/> is not a defined side.</exception>
    public Position Of(Side side) => Require.Defined(side) == Side.Union ? Union : Employer;

    /// <summary>Gets how many times a side has moved: its first position is none, and a proposal that says the same again is none.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="side"/> is not a defined side.</exception>
    public int MovesOf(Side side)
    {
        Require.Defined(side);
        return Moves.Count(move => move.Side == side && move.Direction is not (MoveDirection.None or MoveDirection.First));
    }

    /// <summary>Gets through how many sessions held a side has not moved: those after its last change of position, or all of them when it has been silent.</summary>
    /// <remarks>A session on the day of the change is not counted. Days known only roughly count by their first day.</remarks>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="side"/> is not a defined side.</exception>
    public int SessionsWithoutMovement(Side side)
    {
        Require.Defined(side);
        var last = Moves.LastOrDefault(move => move.Side == side && move.Direction != MoveDirection.None);
        return last is null ? _held.Count : _held.Count(session => session.On.Anchor > last.Event.On.Anchor);
    }

    /// <summary>Gets the gap on a measure after each move, so that a chart of it can be drawn.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="measure"/> is <see langword="null"/>.</exception>
    public ValueList<GapPoint> Series(Measure measure)
    {
        Require.NotNull(measure);
        var points = ImmutableArray.CreateBuilder<GapPoint>();
        Figure? union = null, employer = null;
        foreach (var move in Moves)
        {
            if (move.Side == Side.Union) union = move.After.On(measure);
            else employer = move.After.On(measure);
            if (union is not null || employer is not null || points.Count > 0) points.Add(new GapPoint(move.Event.On.Anchor, new Gap(measure, union, employer)));
        }

        return new ValueList<GapPoint>(points.DrainToImmutable());
    }

    /// <summary>Gets the gaps between two positions.</summary>
    internal static ValueList<Gap> GapsBetween(Position union, Position employer)
    {
        var gaps = ImmutableArray.CreateBuilder<Gap>();
        foreach (var figure in union.Figures) gaps.Add(new Gap(figure.Measure, figure, employer.On(figure.Measure)));
        foreach (var figure in employer.Figures)
        {
            if (union.On(figure.Measure) is null) gaps.Add(new Gap(figure.Measure, null, figure));
        }

        return new ValueList<Gap>(gaps.DrainToImmutable());
    }
}

/// <summary>The gap on one measure on a day.</summary>
/// <param name="Day">The day of the move after which it is so.</param>
/// <param name="Gap">The gap.</param>
public sealed record GapPoint(LocalDate Day, Gap Gap)
{
    /// <summary>Gets the point in a line.</summary>
    public override string ToString() => $"{Iso.Write(Day)}: {Gap}";
}
