using System.Diagnostics;
using System.Globalization;
using ContractModel.Procedures;

namespace ContractModel.Tool.Statutes;

/// <summary>Conditions of a statute as clauses of English, holding or not holding.</summary>
internal sealed class ConditionText(Procedure procedure)
{
    /// <summary>Gets the clause that says the condition holds.</summary>
    internal string Of(Condition condition) => Told(condition, holds: true);

    private string Told(Condition condition, bool holds) => condition switch
    {
        AllOf all => Joined(all.Conditions, holds, holds ? "; and " : "; or "),
        AnyOf any => Joined(any.Conditions, holds, holds ? "; or " : "; and "),
        Not not => Told(not.Condition, !holds),
        InPhase or CameFromPhase or BroughtBy => OfPhases(condition, holds),
        Elapsed or Within or Kept => OfClocks(condition, holds),
        Happened happened => holds ? HasHappened(happened) : HasNotHappened(happened),
        _ => OfRound(condition, holds),
    };

    private string OfPhases(Condition condition, bool holds) => condition switch
    {
        InPhase phases => $"the phase {Is(holds)} {Names(phases.Phases, holds)}",
        CameFromPhase phases => $"the phase before this one {(holds ? "was" : "was not")} {Names(phases.Phases, holds)}",
        BroughtBy brought => $"this phase {(holds ? "was" : "was not")} brought about by {EventText.Noun(brought.Event)}",
        _ => throw new UnreachableException(),
    };

    private string OfClocks(Condition condition, bool holds) => condition switch
    {
        Elapsed elapsed => $"the time for {Clock(elapsed.Clock)} {(holds ? "is over" : "is not over, or never began")}{(elapsed.Reading is { } reading ? $" by the reading \"{reading.Name}\"" : "")}",
        Within within => $"the day {(holds ? "lies" : "does not lie")} within the time for {Clock(within.Clock)}",
        Kept kept => $"{Clock(kept.Clock)} {(holds ? "was done in time, or the time was kept or waived" : "was not done in time, and the time was not waived")}",
        _ => throw new UnreachableException(),
    };

    private string OfRound(Condition condition, bool holds) => condition switch
    {
        NoAgreement { First: true } => holds ? "there has never been an agreement" : "there is an agreement, or there was one before",
        NoAgreement => holds ? "no agreement is in force" : "an agreement is in force",
        During during => $"the day {(holds ? "lies" : "does not lie")} in the period {LawWords.Span(during.Period)}",
        Voted voted => $"the last {VoteName(voted.Vote)}{Since(voted.Since)} {(holds ? "carried" : "did not carry, or none was held")}",
        Approved approved => ApprovedBy(approved, holds),
        ClauseEnded clause => holds ? $"a {clause.Clause.Name} clause, if there is one, has ended" : $"a {clause.Clause.Name} clause is in force",
        FactHolds fact => $"the fact \"{fact.Fact.Name}\" {Is(holds)} \"{fact.Fact.Value}\"",
        Judgment judgment => $"the answer to \"{judgment.Question}\" is {(holds ? "yes" : "no")}, which no log decides",
        _ => throw new ArgumentException($"There are no words for a condition of the kind {condition.GetType().Name}.", nameof(condition)),
    };

    private static string ApprovedBy(Approved approved, bool holds)
    {
        var acts = LawWords.And(approved.Sides.Select(side => side == Side.Union ? "ratified by the union" : "adopted by the employer"));
        return holds ? $"every settlement reached at the table was {acts}" : $"not every settlement reached at the table was {acts}";
    }

    private string HasHappened(Happened happened) => $"{EventText.Clause(happened.Event)}{Times("at least", happened.Times)}{After(happened)}{Since(happened.Since)}";

    private string HasNotHappened(Happened happened)
    {
        var few = happened.Times > 1 ? EventText.Clause(happened.Event) + Times("fewer than", happened.Times) : $"there was no {EventText.BareNoun(happened.Event)}";
        return $"{few}{After(happened)}{Since(happened.Since)}{(happened.After is null ? "" : ", or that never happened")}";
    }

    private static string Times(string than, int times) => times == 1 ? "" : string.Create(CultureInfo.InvariantCulture, $" {than} {times} times");

    private static string After(Happened happened) => happened.After is { } pattern ? $" after the last {EventText.BareNoun(pattern)}" : "";

    // Parts that are themselves several stand in brackets, so that "and" and "or" cannot be mixed up.
    private string Joined(ValueList<Condition> parts, bool holds, string word) =>
        parts.Count == 1 ? Told(parts[0], holds) : string.Join(word, parts.Select(part => IsCompound(part) ? $"({Told(part, holds)})" : Told(part, holds)));

    private static bool IsCompound(Condition condition) => condition switch
    {
        AllOf { Conditions.Count: > 1 } or AnyOf { Conditions.Count: > 1 } => true,
        AllOf all => IsCompound(all.Conditions[0]),
        AnyOf any => IsCompound(any.Conditions[0]),
        Not not => IsCompound(not.Condition),
        _ => false,
    };

    private string Names(ValueList<string> phases, bool holds) =>
        (holds ? "" : phases.Count > 1 ? "any of " : "") + LawWords.Or(phases.Select(id => $"\"{procedure.PhaseOf(id).Name}\""));

    private string Clock(string id) => $"\"{procedure.ClockOf(id)?.Name ?? id}\"";

    private string VoteName(string id)
    {
        var vote = procedure.Votes.FirstOrDefault(vote => vote.Id == id);
        return vote is null ? $"vote \"{id}\"" : $"vote \"{id}\" ({VoteText.Share(vote)})";
    }

    private string Since(ClockAnchor? since) => since is null ? "" : $" on or after {Anchor(since)}";

    /// <summary>Gets a fixed day in words.</summary>
    internal string Anchor(ClockAnchor anchor) => anchor switch
    {
        { Clock: { } clock } => $"the end of {Clock(clock)}",
        { Fact: { } fact } => $"the day that the fact \"{fact}\" gives",
        { Text: "agreement-begins" } => "the first day of the agreement",
        _ => "the last day of the agreement",
    };

    private static string Is(bool holds) => holds ? "is" : "is not";
}
