using ContractModel.Procedures;
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
/// <param name="Clock">The clock from the end of which it does or will; absent where no clock decides.</param>
internal readonly record struct Outcome(Truth Truth, LocalDate? MetOn, Deadline? Clock = null)
{
    /// <summary>Gets the moment from which it does or will, where hours were counted; absent where a day is all that is known.</summary>
    internal ZonedDateTime? MetAt => Clock?.EndsAt;

    internal static Outcome Of(bool holds) => new(holds ? Truth.Yes : Truth.No, null);

    internal static Outcome During(Period period, LocalDate day) =>
        period.Contains(day) ? new(Truth.Yes, null) : new(Truth.No, period.First is { } first && day < first ? first : null);

    internal static Outcome All(ValueList<Condition> conditions, Situation situation)
    {
        var result = new Outcome(Truth.Yes, null);
        foreach (var condition in conditions.AsSpan()) result = Both(result, situation.Holds(condition));
        return result;
    }

    /// <summary>Says whether both hold and, where one does not, when both will.</summary>
    internal static Outcome Both(Outcome a, Outcome b)
    {
        var clock = LaterMoment(a.Clock, b.Clock);
        if (a.Truth == Truth.No && b.Truth == Truth.No) return new Outcome(Truth.No, a.MetOn is { } x && b.MetOn is { } y ? LocalDate.Max(x, y) : null, clock);
        return new Outcome(a.Truth <= b.Truth ? a.Truth : b.Truth, a.Truth <= b.Truth ? a.MetOn : b.MetOn, clock);
    }

    private static Deadline? LaterMoment(Deadline? a, Deadline? b)
    {
        if (a?.EndsAt is not { } at) return b;
        return b?.EndsAt is { } other && other.ToInstant() > at.ToInstant() ? b : a;
    }

    internal static Outcome Any(ValueList<Condition> conditions, Situation situation)
    {
        var result = new Outcome(Truth.No, null);
        foreach (var condition in conditions.AsSpan())
        {
            result = Either(result, situation.Holds(condition));
            if (result.Truth == Truth.Yes) return result;
        }

        return result;
    }

    /// <summary>Says whether one or the other holds and, where neither does, when the first of them will.</summary>
    internal static Outcome Either(Outcome a, Outcome b)
    {
        if (a.Truth == Truth.Yes || b.Truth == Truth.Yes) return a.Truth == Truth.Yes ? a : b;
        var truth = a.Truth == Truth.Undecided || b.Truth == Truth.Undecided ? Truth.Undecided : Truth.No;
        return b.MetOn is { } met && !(met >= a.MetOn) ? new Outcome(truth, b.MetOn, b.Clock) : a with { Truth = truth };
    }

    internal static Truth Opposite(Truth truth) => truth switch { Truth.Yes => Truth.No, Truth.No => Truth.Yes, _ => Truth.Undecided };
}
