using System.Collections.Immutable;

namespace ContractModel;

/// <summary>Judges which way a position moved.</summary>
internal static class Movement
{
    /// <summary>Compares two positions of one side.</summary>
    /// <param name="before">The position before.</param>
    /// <param name="after">The position after.</param>
    /// <param name="other">The other side's position at that time.</param>
    internal static (MoveDirection Direction, ValueList<MeasureMove> Measures) Between(Position before, Position after, Position other)
    {
        var measures = ImmutableArray.CreateBuilder<MeasureMove>();
        foreach (var figure in after.Figures) measures.Add(On(figure.Measure, before.On(figure.Measure), figure, other, after.Side));
        foreach (var figure in before.Figures)
        {
            if (after.On(figure.Measure) is null) measures.Add(new MeasureMove(figure.Measure, figure, null, after.IsSilent ? MoveDirection.Withdrawn : MoveDirection.Undetermined));
        }

        var all = new ValueList<MeasureMove>(measures.DrainToImmutable());
        return (Overall(before, after, all), all);
    }

    private static MeasureMove On(Measure measure, Figure? before, Figure after, Position other, Side side)
    {
        if (before is null) return new MeasureMove(measure, null, after, MoveDirection.First);
        return new MeasureMove(measure, before, after, DirectionOf(before, after, other.On(measure), side));
    }

    // Where the other side has a figure, nearer to it is toward it. Where it has none, a side that asks for less of what it wants has moved toward the other.
    private static MoveDirection DirectionOf(Figure before, Figure after, Figure? other, Side side)
    {
        var change = after.Amount + after.Contingent - before.Amount - before.Contingent;
        if (change == 0) return SayTheSame(before.Terms, after.Terms) ? MoveDirection.None : MoveDirection.Undetermined;
        if (other is not null)
        {
            var nearer = Math.Abs(before.Amount - other.Amount) - Math.Abs(after.Amount - other.Amount);
            return nearer > 0 ? MoveDirection.Toward : nearer < 0 ? MoveDirection.Away : MoveDirection.Undetermined;
        }

        var wants = after.Measure.Kind.UnionWants * (side == Side.Union ? 1 : -1);
        if (wants == 0) return MoveDirection.Undetermined;
        return wants * change < 0 ? MoveDirection.Toward : MoveDirection.Away;
    }

    private static MoveDirection Overall(Position before, Position after, ValueList<MeasureMove> measures)
    {
        if (after.IsSilent) return MoveDirection.Withdrawn;
        if (before.IsSilent) return MoveDirection.First;
        var (toward, away) = (false, false);
        foreach (var measure in measures)
        {
            toward |= measure.Direction == MoveDirection.Toward;
            away |= measure.Direction == MoveDirection.Away;
        }

        if (toward || away) return toward && away ? MoveDirection.Mixed : toward ? MoveDirection.Toward : MoveDirection.Away;
        return SayTheSame(before.Terms, after.Terms) && !after.Terms.IsEmpty ? MoveDirection.None : MoveDirection.Undetermined;
    }

    // Where a term was learned changes nothing of what it says.
    private static bool SayTheSame(ValueList<Term> before, ValueList<Term> after)
    {
        if (before.Count != after.Count) return false;
        for (var i = 0; i < before.Count; i++)
        {
            if ((before[i] with { Sources = [] }) != (after[i] with { Sources = [] })) return false;
        }

        return true;
    }
}
