using ContractModel.Procedures;
using NodaTime;

namespace ContractModel;

/// <summary>What is known at a table on a day: the facts so far and the phase. Every question of law is asked of this.</summary>
internal sealed class Situation
{
    private readonly Dictionary<string, Deadline[]> _clocks = new(StringComparer.Ordinal);
    private readonly PhaseChange? _last;

    internal Situation(TableState state)
        : this(state.Negotiation, state.Table, state.Procedure!, state.Facts.Items, state.Changes.Last, state.AsOf)
    {
    }

    internal Situation(Negotiation negotiation, Table table, Procedure procedure, ReadOnlyMemory<BargainingEvent> facts, PhaseChange? last, LocalDate day)
    {
        (Negotiation, Table, Procedure) = (negotiation, table, procedure);
        (Facts, _last, Day) = (facts, last, day);
    }

    internal Negotiation Negotiation { get; }

    internal Table Table { get; }

    internal Procedure Procedure { get; }

    internal ReadOnlyMemory<BargainingEvent> Facts { get; }

    internal LocalDate Day { get; }

    internal Phase Phase => Procedure.Phases[_last?.To ?? 0];

    internal static bool IsFor(Permission permission, Side side) => permission.Side switch
    {
        Actor.Union => side == Side.Union,
        Actor.Employer => side == Side.Employer,
        _ => true,
    };

    internal string? FactOf(string name) => AllFacts().FirstOrDefault(fact => fact.Name == name)?.Value;

    internal Deadline[] AllDeadlines() => [.. Procedure.Clocks.SelectMany(DeadlinesOf)];

    internal Deadline[] DeadlinesOf(Clock clock)
    {
        if (!_clocks.TryGetValue(clock.Id, out var answers)) _clocks.Add(clock.Id, answers = new ClockReading(this, clock).Answers());
        return answers;
    }

    internal NextStep[] NextSteps(Side side)
    {
        var steps = new List<NextStep>();
        foreach (var permission in Procedure.Permissions)
        {
            if (IsFor(permission, side) && (permission.Phases.IsEmpty || permission.Phases.Contains(Phase.Id))) steps.Add(Judge(permission, side));
        }

        return [.. steps];
    }

    /// <summary>Judges an act: the weightiest verdict among the conditions that are not met, and all conditions with it.</summary>
    internal NextStep Judge(Permission permission, Side side)
    {
        var verdict = permission.Base;
        var conditions = new ConditionAnswer[permission.Conditions.Count];
        LocalDate? lawfulFrom = Day;
        for (var i = 0; i < conditions.Length; i++)
        {
            var condition = permission.Conditions[i];
            var outcome = Holds(condition.Condition);
            conditions[i] = new ConditionAnswer(condition, outcome.Truth switch { Truth.Yes => true, Truth.No => false, _ => null }, outcome.MetOn);
            if (outcome.Truth == Truth.Yes) continue;
            if (condition.Otherwise.Value > verdict.Value && verdict != Verdict.Unknown) verdict = condition.Otherwise;
            if (outcome.Truth == Truth.No) lawfulFrom = outcome.MetOn is { } met && lawfulFrom is { } from ? LocalDate.Max(met, from) : null;
        }

        return new NextStep(permission, side, verdict, ValueList.Create<ConditionAnswer>(conditions), verdict == Verdict.Unknown ? null : lawfulFrom);
    }

    /// <summary>Says whether a condition holds on the day and, where it does not and the day is known, when it will.</summary>
    internal Outcome Holds(Condition condition) => condition switch
    {
        InPhase inPhase => Outcome.Of(inPhase.Phases.Contains(Phase.Id)),
        CameFromPhase cameFrom => Outcome.Of(_last is not null && cameFrom.Phases.Contains(Procedure.Phases[_last.From].Id)),
        BroughtBy broughtBy => Outcome.Of(_last?.Event is { } e && broughtBy.Event.Matches(e)),
        Happened happened => Outcome.Of(HasHappened(happened)),
        Elapsed elapsed => HasElapsed(Procedure.ClockOf(elapsed.Clock)!),
        ClauseEnded clause => ContractClauses.Ended(clause.Clause, this),
        FactHolds fact => Outcome.Of(AllFacts().Contains(fact.Fact)),
        AllOf all => Outcome.All(all.Conditions.Select(Holds)),
        AnyOf any => Outcome.Any(any.Conditions.Select(Holds)),
        Not not => Outcome.Negation(Holds(not.Condition)),
        Judgment => new Outcome(Truth.Undecided, null),
        _ => throw new System.Diagnostics.UnreachableException($"{condition.GetType().Name} has no arm in {nameof(Holds)}."),
    };

    private bool HasHappened(Happened happened)
    {
        var facts = Facts.Span;
        for (var i = facts.Length - 1; i >= 0; i--)
        {
            if (happened.Event.Matches(facts[i])) return happened.After is not { } after || Comes(after, facts[..i]);
            if (happened.After?.Matches(facts[i]) == true) return false;
        }

        return false;

        static bool Comes(EventPattern pattern, ReadOnlySpan<BargainingEvent> before)
        {
            foreach (var e in before)
            {
                if (pattern.Matches(e)) return true;
            }

            return false;
        }
    }

    private Outcome HasElapsed(Clock clock)
    {
        var answers = DeadlinesOf(clock);
        if (answers.Length == 0) return new Outcome(Truth.No, null);
        if (answers[^1].Status == ClockStatus.Waived) return new Outcome(Truth.Yes, null);
        var end = clock.Kind == ClockKind.Deadline || clock.Kind == ClockKind.Window ? answers[^1].End?.PlusDays(1) : answers[^1].End; // the last day of a deadline still belongs to it
        return end is { } day ? new Outcome(Day >= day ? Truth.Yes : Truth.No, day) : new Outcome(Truth.No, null);
    }

    /// <summary>Gets the facts of the round and of the units of this table.</summary>
    private IEnumerable<Fact> AllFacts() =>
        Negotiation.Facts.Concat(Negotiation.Units.Where(unit => Table.Units.IsEmpty || Table.Units.Contains(unit.Id)).SelectMany(unit => unit.Facts));
}

/// <summary>Whether something holds; a log cannot decide everything.</summary>
internal enum Truth
{
    No,
    Undecided,
    Yes,
}

/// <summary>Whether a condition holds and, where it does not or nobody can tell, the day from which it will if nothing else happens.</summary>
internal readonly record struct Outcome(Truth Truth, LocalDate? MetOn)
{
    internal static Outcome Of(bool holds) => new(holds ? Truth.Yes : Truth.No, null);

    internal static Outcome All(IEnumerable<Outcome> parts)
    {
        var result = new Outcome(Truth.Yes, null);
        foreach (var part in parts)
        {
            if (part.Truth == Truth.Yes) continue;
            if (part.Truth == Truth.Undecided) result = result.Truth == Truth.Yes ? part : result;
            else if (result.Truth != Truth.No) result = part;
            else result = new Outcome(Truth.No, part.MetOn is { } a && result.MetOn is { } b ? LocalDate.Max(a, b) : null);
        }

        return result;
    }

    internal static Outcome Any(IEnumerable<Outcome> parts)
    {
        var result = new Outcome(Truth.No, null);
        foreach (var part in parts)
        {
            if (part.Truth == Truth.Yes) return part;
            var metOn = part.MetOn is { } a && result.MetOn is { } b ? LocalDate.Min(a, b) : part.MetOn ?? result.MetOn;
            result = new Outcome(part.Truth == Truth.Undecided ? Truth.Undecided : result.Truth, metOn);
        }

        return result;
    }

    internal static Outcome Negation(Outcome part) => new(part.Truth switch { Truth.Yes => Truth.No, Truth.No => Truth.Yes, _ => Truth.Undecided }, null);
}
