using System.Diagnostics;
using ContractModel.Procedures;
using NodaTime;

namespace ContractModel;

/// <summary>Whether a side may do something on a day, on what conditions, and under which section.</summary>
/// <remarks>Equality is by every member.</remarks>
[DebuggerDisplay("{Permission.Id,nq}: {Verdict}")]
public sealed record NextStep
{
    internal NextStep(Permission permission, Side side, Verdict verdict, ValueList<ConditionAnswer> conditions, LocalDate? lawfulFrom, ZonedDateTime? lawfulAt) =>
        (Permission, Side, Verdict, Conditions, LawfulFrom, LawfulAt) = (permission, side, verdict, conditions, lawfulFrom, lawfulAt);

    /// <summary>Gets the statute's rule.</summary>
    public Permission Permission { get; }

    /// <summary>Gets the id of the rule, such as <c>declare-impasse</c>.</summary>
    public string Id => Permission.Id;

    /// <summary>Gets what may be done.</summary>
    public string Name => Permission.Name;

    /// <summary>Gets the side that asks.</summary>
    public Side Side { get; }

    /// <summary>Gets the verdict.</summary>
    public Verdict Verdict { get; }

    /// <summary>Gets every condition, met or not.</summary>
    public ValueList<ConditionAnswer> Conditions { get; }

    /// <summary>Gets the conditions that are not met, or that no log decides.</summary>
    public IEnumerable<ConditionAnswer> Unmet => Conditions.Where(condition => condition.Met != true);

    /// <summary>Gets the first day on which every condition that a log can decide is met: the day of the state itself when they all are; absent when it
    /// depends on what has not happened yet, and when no day makes it lawful.</summary>
    public LocalDate? LawfulFrom { get; }

    /// <summary>Gets the moment from which, on that day, periods of hours are over; absent where a day is all that is known.</summary>
    public ZonedDateTime? LawfulAt { get; }

    /// <summary>Gets the bounds within which a permitted act stays lawful.</summary>
    public ValueList<LegalNote> Limits => Permission.Limits;

    /// <summary>Gets the section that permits it.</summary>
    public Citation Citation => Permission.Citation;

    /// <summary>Gets the answer in a line.</summary>
    public override string ToString() => $"{Name}: {Verdict.Name} [{Citation}]{string.Concat(Unmet.Select(condition => $"; {condition}"))}";
}

/// <summary>One condition of an act, and whether it is met.</summary>
/// <remarks>Equality is by every member.</remarks>
[DebuggerDisplay("{Id,nq}: {Met}")]
public sealed record ConditionAnswer
{
    internal ConditionAnswer(PermissionCondition rule, bool? met, LocalDate? metOn) => (Rule, Met, MetOn) = (rule, met, met == true ? null : metOn);

    /// <summary>Gets the statute's rule.</summary>
    public PermissionCondition Rule { get; }

    /// <summary>Gets the id of what is wrong when it is unmet, such as <c>not-exhausted</c>.</summary>
    public string Id => Rule.Id;

    /// <summary>Gets what must hold, in words.</summary>
    public string Text => Rule.Text;

    /// <summary>Gets whether it is met; absent when no log decides it.</summary>
    public bool? Met { get; }

    /// <summary>Gets the day from which it will be met if nothing else happens; absent when it is met or that is not known.</summary>
    public LocalDate? MetOn { get; }

    /// <summary>Gets how a presumption is rebutted; absent when the verdict is no presumption.</summary>
    public string? Rebuttal => Rule.Rebuttal;

    /// <summary>Gets the section.</summary>
    public Citation Citation => Rule.Citation;

    /// <summary>Gets the condition in a line.</summary>
    public override string ToString() => Met switch
    {
        true => $"met: {Text} [{Citation}]",
        false => $"not met: {Text}{(MetOn is { } day ? $" (from {Iso.Write(day)})" : "")} [{Citation}]",
        null => $"not decided by the log: {Text} [{Citation}]",
    };
}
