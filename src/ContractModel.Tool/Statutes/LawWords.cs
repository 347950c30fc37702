using System.Globalization;
using ContractModel.Procedures;
using NodaTime;

namespace ContractModel.Tool.Statutes;

/// <summary>Small parts of sentences about the law.</summary>
internal static class LawWords
{
    internal static string And(IEnumerable<string> parts) => Joined(parts, "and");

    internal static string Or(IEnumerable<string> parts) => Joined(parts, "or");

    internal static string Day(LocalDate day) => Answers.Words.Of(day);

    internal static string Span(LocalDate? first, LocalDate? last) => (first, last) switch
    {
        ({ } from, { } to) => $"from {Day(from)} to {Day(to)}",
        ({ } from, null) => $"from {Day(from)} on",
        (null, { } to) => $"up to {Day(to)}",
        _ => "at any time",
    };

    internal static string Span(Period period) => Span(period.First, period.Last);

    internal static string Of(Actor actor) => actor switch
    {
        Actor.Panel => "fact-finder or panel",
        Actor.Other => "another body",
        Actor.Unstated => "someone",
        _ => Answers.Words.Of(actor),
    };

    internal static string The(Actor actor) => actor is Actor.Both or Actor.Other or Actor.Unstated ? Of(actor) : "the " + Of(actor);

    internal static string Side(Actor side) => side == Actor.Both ? "either side" : The(side);

    internal static string Of(Length length) => string.Create(
        CultureInfo.InvariantCulture,
        $"{length.Count} {(length.Count == 1 ? length.Unit.Name[..^1] : length.Unit.Name).Replace('-', ' ')}{(length.Count == 0 ? " (the day itself)" : "")}");

    internal static string Of(Verdict verdict) => verdict.Name.Replace('-', ' ');

    /// <summary>Gets the section, how well it was sourced, and from which source.</summary>
    internal static string Cited(Citation citation) =>
        $"[{citation.Section}; {citation.Evidence.Name}{(citation.Source is { } source ? $", {source}" : "")}]";

    internal static string Sentence(string text) => text.Length == 0 ? text : char.ToUpperInvariant(text[0]) + text[1..];

    internal static string Count(int count, string one, string? many = null) =>
        string.Create(CultureInfo.InvariantCulture, $"{count} {(count == 1 ? one : many ?? one + "s")}");

    private static string Joined(IEnumerable<string> parts, string word)
    {
        var all = parts.ToArray();
        return all.Length switch
        {
            0 => "",
            1 => all[0],
            2 => $"{all[0]} {word} {all[1]}",
            _ => $"{string.Join(", ", all[..^1])} {word} {all[^1]}",
        };
    }
}
