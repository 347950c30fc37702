using ContractModel.Procedures;

namespace ContractModel.Tool.Statutes;

/// <summary>Patterns of events in words.</summary>
internal static class EventText
{
    private const string StepTaken = "step-taken";
    private const string StepName = "step";
    private const string Unstated = "unstated";

    /// <summary>Gets what happened as a clause: <c>the report was rejected by the union</c>.</summary>
    internal static string Clause(EventPattern pattern) => Told(pattern, phrase => phrase.Clause);

    /// <summary>Gets what happened as a noun: <c>the rejection of the report by the union</c>.</summary>
    internal static string Noun(EventPattern pattern) => Told(pattern, phrase => phrase.Noun);

    /// <summary>Gets what happened as a noun without its article, to stand after "no" or "the last".</summary>
    internal static string BareNoun(EventPattern pattern) => Noun(pattern) is var noun && noun.IndexOf(' ', StringComparison.Ordinal) is > 0 and < 4 and var article ? noun[(article + 1)..] : Noun(pattern);

    /// <summary>Gets several patterns, any of which will do, as nouns.</summary>
    internal static string Nouns(IEnumerable<EventPattern> patterns) => LawWords.Or(patterns.Select(Noun).Distinct());

    /// <summary>Gets the events that start a clock, each with the date of it that counts.</summary>
    internal static string Starts(IEnumerable<EventPattern> patterns) => LawWords.Or(patterns.Select(pattern => Noun(pattern) + Date(pattern)));

    /// <summary>Gets the event as the label of an arrow, with the words of the log.</summary>
    internal static string Label(EventPattern pattern)
    {
        var steps = pattern.Event == StepTaken ? pattern.Where.Where(fact => fact.Name == StepName).ToArray() : [];
        var name = steps.Length > 0 ? string.Join(" or ", steps.Select(fact => Spaced(fact.Value.Replace("|", " or ", StringComparison.Ordinal)))) : Spaced(pattern.Event);
        string[] details = [.. pattern.By.Select(LawWords.Of), .. pattern.Where.Except(steps).Select(fact => $"{fact.Name} {fact.Value.Replace("|", " or ", StringComparison.Ordinal)}")];
        return details.Length == 0 ? name : $"{name} ({string.Join(", ", details)})";
    }

    /// <summary>Gets the name of a date of an event in words.</summary>
    internal static string MomentName(string moment) => moment switch
    {
        "on" => "the day it happened",
        "received" => "the day it was received",
        "receivedByAgency" => "the day the agency received it",
        "receivedByUnion" => "the day the union received it",
        "receivedByEmployer" => "the day the employer received it",
        "effective" => "the first day of the agreement's term",
        "expires" => "the last day of the agreement's term",
        "starts" => "the day named for its start",
        "ends" => "the day named for its end",
        "opens" or "opened" => "the day it opened",
        "closes" or "closed" => "the day it closed",
        "session" => "the day of the session",
        _ => $"its date \"{moment}\"",
    };

    private static string Date(EventPattern pattern)
    {
        if (!pattern.LaterOf.IsEmpty) return $" (the later of {LawWords.And(pattern.LaterOf.Select(MomentName))}; one that is not known is passed over)";
        return pattern.Moment == "on" ? "" : $" ({MomentName(pattern.Moment)})";
    }

    private static string Told(EventPattern pattern, Func<EventPhrase, string> form)
    {
        var rest = pattern.Where.ToList();
        var told = Steps(pattern, rest, form) ?? Special(pattern, rest, form) ?? form(EventPhrases.Of(pattern.Event));
        var by = pattern.By.IsEmpty ? "" : $" by {LawWords.Or(pattern.By.Select(LawWords.The))}";
        var whole = told.Contains('~', StringComparison.Ordinal) ? told.Replace("~", by, StringComparison.Ordinal) : told + by;
        return rest.Count == 0 ? whole : $"{whole} ({string.Join("; ", rest.Select(Detail))})";
    }

    // A step that only this statute knows is told by its own id; what it is stands with the steps.
    private static string? Steps(EventPattern pattern, List<Fact> rest, Func<EventPhrase, string> form)
    {
        if (pattern.Event != StepTaken || rest.Find(fact => fact.Name == StepName) is not { } step) return null;
        rest.Remove(step);
        var name = $"the step {LawWords.Or(step.Value.Split('|').Select(id => $"\"{Spaced(id)}\""))}";
        return form(new EventPhrase($"{name} was taken", name));
    }

    private static string? Special(EventPattern pattern, List<Fact> rest, Func<EventPhrase, string> form)
    {
        foreach (var fact in rest)
        {
            var values = fact.Value.Split('|');
            var phrases = values.Where(value => value != Unstated).Select(value => EventPhrases.Of(pattern.Event, fact.Name, value)).ToArray();
            if (phrases.Length == 0 || phrases.Any(phrase => phrase is null)) continue;
            rest.Remove(fact);
            return LawWords.Or(phrases.Select(phrase => form(phrase!))) + (values.Contains(Unstated) ? " (or the log does not say)" : "");
        }

        return null;
    }

    private static string Detail(Fact fact) =>
        $"{Spaced(fact.Name)}: {string.Join(" or ", fact.Value.Split('|').Select(value => value == Unstated ? "not said" : Spaced(value)))}";

    private static string Spaced(string id) => id.Replace('-', ' ');
}
