using ContractModel.Procedures;
using NodaTime;

namespace ContractModel.Tool.Statutes;

/// <summary>What is known when a statute is read without a round: at most a phase and a day.</summary>
internal sealed record Known(string? Phase, LocalDate? Day)
{
    /// <summary>Gets whether a condition holds as far as this alone decides it; <see langword="null"/> where it does not.</summary>
    internal bool? Holds(Condition condition) => condition switch
    {
        InPhase phases when Phase is { } phase => phases.Phases.Contains(phase),
        During during when Day is { } day => during.Period.Contains(day),
        AllOf all => All(all.Conditions),
        AnyOf any => !All(any.Conditions.Select(part => (Condition)new Not { Condition = part })),
        Not not => !Holds(not.Condition),
        _ => null,
    };

    /// <summary>Gets what is left to decide of a condition that this does not decide.</summary>
    internal Condition Rest(Condition condition) => condition switch
    {
        AllOf all => Left(all.Conditions, parts => new AllOf { Conditions = parts }),
        AnyOf any => Left(any.Conditions, parts => new AnyOf { Conditions = parts }),
        Not not => new Not { Condition = Rest(not.Condition) },
        _ => condition,
    };

    private bool? All(IEnumerable<Condition> conditions)
    {
        bool? all = true;
        foreach (var condition in conditions)
        {
            var holds = Holds(condition);
            if (holds == false) return false;
            all = holds is null ? null : all;
        }

        return all;
    }

    // A part that is decided and did not decide the whole has no more to say.
    private Condition Left(ValueList<Condition> conditions, Func<ValueList<Condition>, Condition> whole)
    {
        Condition[] parts = [.. conditions.Where(part => Holds(part) is null).Select(Rest)];
        return parts.Length == 1 ? parts[0] : whole(ValueList.From(parts));
    }
}
