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

    // A side that asks for less of what it wants has moved toward the other, even past the other's figure. Where the kind does not say what the sides want, nearer is toward.
    private static MoveDirection DirectionOf(Figure before, Figure after, Figure? other, Side side)
    {
        var change = after.Amount + after.Contingent - before.Amount - before.Contingent;
        if (change == 0) return SaysTheSame(before.Terms, after.Terms) ? MoveDirection.None : MoveDirection.Undetermined;
        var wants = after.Measure.Kind.UnionWants * (side == Side.Union ? 1 : -1);
        if (wants != 0) return wants * change < 0 ? MoveDirection.Toward : MoveDirection.Away;
        if (other is null) return MoveDirection.Undetermined;
        var nearer = Math.Abs(before.Amount - other.Amount) - Math.Abs(after.Amount - other.Amount);
        return nearer > 0 ? MoveDirection.Toward : nearer < 0 ? MoveDirection.Away : MoveDirection.Undetermined;
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
        return SaysTheSame(before.Terms, after.Terms) && !after.Terms.IsEmpty ? MoveDirection.None : MoveDirection.Undetermined;
    }

    // A term that another source tells, or that is told with a rival figure, is the same term. A change without a figure that is told again may be a further one.
    private static bool SaysTheSame(ValueList<Term> before, ValueList<Term> after)
    {
        if (after.Any(term => term is UnquantifiedChange)) return false;
        var (was, now) = (before.Where(term => !term.Rival), after.Where(term => !term.Rival));
        return was.Select(term => term with { Sources = [] }).SequenceEqual(now.Select(term => term with { Sources = [] }));
    }
}
