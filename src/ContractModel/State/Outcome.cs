using NodaTime;

namespace ContractModel;

/// <summary>Whether something holds; a log cannot decide everything.</summary>
internal enum Truth
{
    No,
    Undecided,
    Yes,
}

/// <summary>Whether a condition holds and, where it does not or nobody can tell, the day from which it will if nothing else happens.</summary>
/// <param name="Truth">Whether it holds.</param>
/// <param name="MetOn">The day from which it will.</param>
/// <param name="MetAt">The moment from which it does or will, where hours were counted; absent where a day is all that is known.</param>
internal readonly record struct Outcome(Truth Truth, LocalDate? MetOn, ZonedDateTime? MetAt = null)
{
    internal static Outcome Of(bool holds) => new(holds ? Truth.Yes : Truth.No, null);

    internal static Outcome During(Period period, LocalDate day) =>
        period.Contains(day) ? new(Truth.Yes, null) : new(Truth.No, period.First is { } first && day < first ? first : null);

    internal static Outcome All(IEnumerable<Outcome> parts)
    {
        var result = new Outcome(Truth.Yes, null);
        ZonedDateTime? metAt = null;
        foreach (var part in parts)
        {
            if (part.MetAt is { } at && (metAt is not { } other || at.ToInstant() > other.ToInstant())) metAt = at;
            if (part.Truth == Truth.Yes) continue;
            if (part.Truth == Truth.Undecided) result = result.Truth == Truth.Yes ? part : result;
            else if (result.Truth != Truth.No) result = part;
            else result = new Outcome(Truth.No, part.MetOn is { } a && result.MetOn is { } b ? LocalDate.Max(a, b) : null);
        }

        return result with { MetAt = metAt };
    }

    internal static Outcome Any(IEnumerable<Outcome> parts)
    {
        var result = new Outcome(Truth.No, null);
        foreach (var part in parts)
        {
            if (part.Truth == Truth.Yes) return part;
            var isSooner = part.MetOn is { } met && !(met >= result.MetOn);
            var truth = part.Truth == Truth.Undecided ? Truth.Undecided : result.Truth;
            result = isSooner ? new Outcome(truth, part.MetOn, part.MetAt) : result with { Truth = truth };
        }

        return result;
    }

    internal static Outcome Negation(Outcome part) => new(part.Truth switch { Truth.Yes => Truth.No, Truth.No => Truth.Yes, _ => Truth.Undecided }, null);
}
