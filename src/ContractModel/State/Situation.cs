using ContractModel.Procedures;
using NodaTime;

namespace ContractModel;

/// <summary>What is known at a table on a day: the facts so far and the phase. Every question of law is asked of this.</summary>
/// <remarks>Answers are kept for the next question. Two who ask at once may both work one out; the answers are equal, and either stays.</remarks>
internal sealed class Situation
{
    private readonly Deadline[]?[] _clocks;
    private readonly PhaseChange? _last;
    private AgreementInHand? _inHand;

    internal Situation(TableState state, LocalTime? time = null)
        : this(state.Negotiation, state.Table, state.Procedure!, state.Facts.Items, state.Changes.Last, state.AsOf, time)
    {
    }

    internal Situation(Negotiation negotiation, Table table, Procedure procedure, ReadOnlyMemory<BargainingEvent> facts, PhaseChange? last, LocalDate day, LocalTime? time = null)
    {
        (Negotiation, Table, Procedure) = (negotiation, table, procedure);
        (Facts, _last, Day, Time) = (facts, last, day, time);
        Happened = TagSet.Of(facts.Span);
        _clocks = new Deadline[]?[procedure.TimedRules.Length];
    }

    /// <summary>Goes on from a situation of the same table: the facts are its facts and those added since. Answers of clocks that nothing since has touched are taken over.</summary>
    internal Situation(Situation before, ReadOnlyMemory<BargainingEvent> facts, PhaseChange? last, LocalDate day)
        : this(before.Negotiation, before.Table, before.Procedure, facts, last, day)
    {
        var added = facts.Span[before.Facts.Length..];
        var kinds = TagSet.Of(added);
        foreach (var rule in Procedure.TimedRules) TakeOver(rule, before, added, kinds);
    }

    internal Negotiation Negotiation { get; }

    internal Table Table { get; }

    internal Procedure Procedure { get; }

    internal ReadOnlyMemory<BargainingEvent> Facts { get; }

    /// <summary>Gets the kinds of event that are among the facts.</summary>
    internal TagSet Happened { get; }

    internal LocalDate Day { get; }

    /// <summary>Gets the time of day the question is asked for; absent when the day as a whole is meant.</summary>
    internal LocalTime? Time { get; }

    /// <summary>Gets the event that is just happening and not yet among the facts; absent when there is none.</summary>
    internal BargainingEvent? Arriving { get; init; }

    /// <summary>Gets the clock that was asked for by itself, from given dates; the conditions under which it and its parts run are left aside, but for those on facts
    /// of the unit, which choose among the parts. Absent in a round.</summary>
    internal Clock? AskedAlone { get; init; }

    internal Phase Phase => Procedure.Phases[PhaseNumber];

    /// <summary>Gets the position of the phase among those of the procedure.</summary>
    internal int PhaseNumber => _last?.To ?? 0;

    internal static bool IsFor(Permission permission, Side side) => permission.Side switch
    {
        Actor.Union => side == Side.Union,
        Actor.Employer => side == Side.Employer,
        _ => true,
    };

    /// <summary>Gets the agreement at hand and the last day of its term.</summary>
    internal AgreementInHand InHand => _inHand ??= ContractClauses.InHand(this);

    internal Deadline[] AllDeadlines()
    {
        var all = new List<Deadline>();
        foreach (var rule in Procedure.TimedRules) all.AddRange(DeadlinesOf(rule));
        return [.. all];
    }

    internal Deadline[] DeadlinesOf(Clock clock) => DeadlinesOf(Procedure.TimedOf(clock));

    internal Deadline[] DeadlinesOf(TimedRule rule) => _clocks[rule.Number] ??= new ClockReading(this, rule).Answers();

    /// <summary>Gets the last answer of a clock; <see langword="null"/> when it has not started.</summary>
    internal Deadline? LastOf(TimedRule rule) => DeadlinesOf(rule) is [.., var last] ? last : null;

    /// <summary>Gets whether a clock runs here at all, by its own condition.</summary>
    internal bool Runs(Clock clock)
    {
        if (clock.When is not { } when || clock == AskedAlone) return true;
        return AskedAlone is null ? Holds(when).Truth == Truth.Yes : FactsAllow(when) != Truth.No;
    }

    /// <summary>Gets the day of an anchor; <see langword="null"/> while it is not known.</summary>
    internal EventDate? DayOf(ClockAnchor anchor)
    {
        if (anchor.Clock is { } clock) return LastOf(clock) is { } deadline ? EndOf(deadline) : null;
        var day = anchor.Text switch
        {
            ClockAnchor.Begins => InHand.Agreement?.Term.First,
            ClockAnchor.Expires => InHand.Last,
            _ => FactOf(anchor.Fact!) is { } value && Iso.TryReadDay(value, out var read) ? read : null,
        };
        return day is { } known && EventDate.IsInRange(known) ? EventDate.On(known) : null;
    }

    internal NextStep[] NextSteps(Side side)
    {
        var steps = new List<NextStep>();
        foreach (var permission in Procedure.Permissions.AsSpan())
        {
            if (IsFor(permission, side) && IsInForce(permission) && (permission.Phases.IsEmpty || permission.Phases.Has(Phase.Id))) steps.Add(Judge(permission, side));
        }

        return [.. steps];
    }

    internal bool IsInForce(Permission permission) => permission.InForce is not { } period || period.Contains(Day);

    /// <summary>Judges an act: the weightiest verdict among the conditions that are not met, and all conditions with it.</summary>
    internal NextStep Judge(Permission permission, Side side)
    {
        if (!IsInForce(permission)) return new NextStep(permission, side, Verdict.Unknown, [], null, null);
        var verdict = permission.Base;
        var conditions = new ConditionAnswer[Counting(permission)];
        var at = 0;
        LocalDate? lawfulFrom = Day;
        ZonedDateTime? lawfulAt = null;
        foreach (var condition in permission.Conditions.AsSpan())
        {
            if (!Procedure.Counts(condition.Voided)) continue;
            var outcome = Holds(condition.Condition);
            conditions[at++] = new ConditionAnswer(condition, outcome.Truth switch { Truth.Yes => true, Truth.No => false, _ => null }, outcome.MetOn);
            if (outcome.MetAt is { } moment && (lawfulAt is not { } other || moment.ToInstant() > other.ToInstant())) lawfulAt = moment;
            if (outcome.Truth == Truth.Yes) continue;
            if (condition.Otherwise.Weight > verdict.Weight) verdict = condition.Otherwise;
            if (outcome.Truth == Truth.No || outcome.MetOn is not null || condition.Otherwise == Verdict.Barred) lawfulFrom = outcome.MetOn is { } met && lawfulFrom is { } from ? LocalDate.Max(met, from) : null;
        }

        if (verdict == Verdict.Unknown || (permission.Base != Verdict.Permitted && permission.Base != Verdict.Conditional)) lawfulFrom = null;
        return new NextStep(permission, side, verdict, ValueList.Of(conditions), lawfulFrom, lawfulAt?.Date == lawfulFrom ? lawfulAt : null);
    }

    private int Counting(Permission permission)
    {
        var count = 0;
        foreach (var condition in permission.Conditions.AsSpan())
        {
            if (Procedure.Counts(condition.Voided)) count++;
        }

        return count;
    }

    /// <summary>Says whether a condition holds on the day and, where it does not and the day is known, when it will.</summary>
    internal Outcome Holds(Condition condition) => condition switch
    {
        InPhase inPhase => Outcome.Of(inPhase.Has(PhaseNumber, Procedure)),
        FactHolds fact => Outcome.Of(IsFact(fact.Fact)),
        AllOf all => Outcome.All(all.Conditions, this),
        AnyOf any => Outcome.Any(any.Conditions, this),
        Procedures.Happened happened => Outcome.Of(PastEvents.Has(happened, this)),
        Not not => new Outcome(Outcome.Opposite(Holds(not.Condition).Truth), EndOf(not.Condition)),
        Elapsed elapsed => ClockOutcome.Elapsed(LastOf(elapsed.RuleIn(Procedure)), elapsed.Reading, this),
        Within within => ClockOutcome.Within(DeadlinesOf(within.RuleIn(Procedure)), this),
        Kept kept => ClockOutcome.Kept(LastOf(kept.RuleIn(Procedure))),
        _ => HoldsOther(condition),
    };

    // Apart from those above, which are asked far more often.
    private Outcome HoldsOther(Condition condition) => condition switch
    {
        CameFromPhase cameFrom => Outcome.Of(_last is not null && cameFrom.Phases.Has(Procedure.Phases[_last.From].Id)),
        BroughtBy broughtBy => Outcome.Of(_last?.Event is { } e && broughtBy.Event.Matches(e)),
        NoAgreement none => ContractClauses.NoAgreement(none.First, this),
        During during => Outcome.During(during.Period, Day),
        Voted voted => VoteCount.Carried(voted, this),
        Approved approved => Outcome.Of(Settlement.AreApproved(approved.Sides, Facts, Arriving)),
        ClauseEnded clause => ContractClauses.Ended(clause.Clause, this),
        Judgment => new Outcome(Truth.Undecided, null),
        _ => throw new System.Diagnostics.UnreachableException($"{condition.GetType().Name} has no arm in {nameof(Holds)}."),
    };

    /// <summary>Says what the facts of the unit alone say of a condition.</summary>
    internal Truth FactsAllow(Condition condition) => condition switch
    {
        FactHolds or During => Holds(condition).Truth,
        AllOf all => FactsAllow(all.Conditions, isEnough: Truth.No),
        AnyOf any => FactsAllow(any.Conditions, isEnough: Truth.Yes),
        Not not => Outcome.Opposite(FactsAllow(not.Condition)),
        _ => Truth.Undecided,
    };

    // All hold as far as the least of them does, any as far as the most; one that says enough decides.
    private Truth FactsAllow(ValueList<Condition> conditions, Truth isEnough)
    {
        var result = isEnough == Truth.No ? Truth.Yes : Truth.No;
        foreach (var condition in conditions.AsSpan())
        {
            var truth = FactsAllow(condition);
            if (truth == isEnough) return truth;
            if (truth == Truth.Undecided) result = truth;
        }

        return result;
    }

    // What a clock answers is a matter of the facts that touch it, of the clocks it leans on, of the condition under which it runs, and of the day.
    private bool TakeOver(TimedRule rule, Situation before, ReadOnlySpan<BargainingEvent> added, TagSet kinds)
    {
        if (_clocks[rule.Number] is not null) return true;
        if (before._clocks[rule.Number] is not { } answers || !rule.RunsByUnit || rule.IsTouchedBy(added, kinds)) return false;
        if (rule.TurnsOnAgreement && (Happened.Has(EventTag.AgreementTookEffect) || kinds.Has(EventTag.AgreementExtended) || kinds.Has(EventTag.AgreementExpired))) return false;
        if (rule.Anchor is { } anchor && !IsSame(anchor, before, added, kinds)) return false;
        foreach (var part in rule.Parts)
        {
            if (!IsSame(part, before, added, kinds)) return false;
        }

        foreach (var answer in answers)
        {
            if (!ClockStanding.Stands(answer, Day)) return false;
        }

        _clocks[rule.Number] = answers;
        return true;
    }

    // A clock that another leans on and that was not read does not run in this unit.
    private bool IsSame(TimedRule rule, Situation before, ReadOnlySpan<BargainingEvent> added, TagSet kinds) =>
        before._clocks[rule.Number] is null ? rule.RunsByUnit : TakeOver(rule, before, added, kinds);

    // The day on which a period that holds something back is over.
    private LocalDate? EndOf(Condition condition) => condition switch
    {
        During { Period: { Last: { } last } period } when period.Contains(Day) => last.PlusDays(1),
        Within within when LastOf(within.RuleIn(Procedure)) is { Kind: var kind, End: { } end } && (kind == ClockKind.Window || kind == ClockKind.Deadline) && end >= Day => end.PlusDays(1),
        _ => null,
    };

    private static EventDate? EndOf(Deadline deadline)
    {
        if (deadline.EndsAt is { } moment) return EventDate.At(moment.LocalDateTime);
        return deadline.Readings[0].Days is { First: { } first, Last: { } last } ? deadline.Kind == ClockKind.Window ? EventDate.On(last) : EventDate.Between(first, last) : null;
    }

    private Deadline? LastOf(string clock) => LastOf(Procedure.TimedOf(clock));

    // The facts of the round, and of the units of this table.
    private bool IsFact(Fact wanted)
    {
        if (Negotiation.Facts.Has(wanted)) return true;
        foreach (var unit in Negotiation.Units.AsSpan())
        {
            if (IsHere(unit) && unit.Facts.Has(wanted)) return true;
        }

        return false;
    }

    private string? FactOf(string name)
    {
        if (ValueOf(name, Negotiation.Facts) is { } value) return value;
        foreach (var unit in Negotiation.Units.AsSpan())
        {
            if (IsHere(unit) && ValueOf(name, unit.Facts) is { } own) return own;
        }

        return null;
    }

    private bool IsHere(BargainingUnit unit) => Table.Units.IsEmpty || Table.Units.Has(unit.Id);

    private static string? ValueOf(string name, ValueList<Fact> facts)
    {
        foreach (var fact in facts.AsSpan())
        {
            if (fact.Name == name) return fact.Value;
        }

        return null;
    }
}
