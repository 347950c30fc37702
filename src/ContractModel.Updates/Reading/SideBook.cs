using ContractModel.Updates.Reading.Lists;
using ContractModel.Updates.Reading.Sentences;
using ContractModel.Updates.Reading.Words;

namespace ContractModel.Updates.Reading;

/// <summary>Who is who on a page: what the profile and general words say, and what the page lets one infer.</summary>
internal sealed class SideBook
{
    private readonly Dictionary<string, (Side Side, string Why)> _learned = new(StringComparer.OrdinalIgnoreCase);
    private (Side Side, string Why)? _author;

    internal SideBook(UpdateProfile profile, IEnumerable<SessionMention> sessions, IReadOnlyList<PageList> lists)
    {
        if (profile.Author is { } author) _author = (author, "");
        foreach (var mention in sessions) LearnFromMeeting(mention);
        LearnFromHeadings(lists);
    }

    /// <summary>Gets the side that a name means, and why where that was inferred; <see langword="null"/> where it cannot be told.</summary>
    internal (Side Side, string Why)? Of(PartyName name) => name.Who switch
    {
        Word.Union => (Side.Union, ""),
        Word.Employer => (Side.Employer, ""),
        Word.We => _author,
        _ => name.Acronym is { } acronym && _learned.TryGetValue(acronym, out var learned) ? learned : null,
    };

    // Whose team it is follows from one name that is known, or that is a district's.
    private void LearnFromMeeting(SessionMention mention)
    {
        if (mention is not { TeamOf: { } team, With: { } with }) return;
        var (one, other) = (Of(team), Of(with));
        var side = one?.Side ?? other?.Side.Other() ?? (IsDistrict(team) == IsDistrict(with) ? null : IsDistrict(team) ? Side.Employer : Side.Union);
        if (side is not { } known) return;
        Learn(team, known, "its bargaining team met the other side");
        Learn(with, known.Other(), "the other side's bargaining team met it");
    }

    // LAUSD, PPS: the acronyms of school districts and public schools end so. Of two other acronyms nobody can tell which is the union.
    private static bool IsDistrict(PartyName name) => name.Acronym is { } acronym && (acronym.EndsWith("SD", StringComparison.Ordinal) || acronym.EndsWith("PS", StringComparison.Ordinal));

    // Of two names over lists one is known: the other is across the table.
    private void LearnFromHeadings(IReadOnlyList<PageList> lists)
    {
        var known = lists.Select(list => list.Heading.By).OfType<PartyName>().Where(name => name.Who is Word.Union or Word.Employer).Select(name => Of(name)!.Value.Side).Distinct().ToArray();
        var unknown = lists.Select(list => list.Heading.By).OfType<PartyName>().Where(name => name.Acronym is { } acronym && !_learned.ContainsKey(acronym)).Select(name => name.Acronym!).Distinct(StringComparer.OrdinalIgnoreCase).ToArray();
        if (known is [var side] && unknown is [var one]) _learned[one] = (side.Other(), $"{one} is taken for the {Name(side.Other())}: the other list is the {Name(side)}'s.");
    }

    private void Learn(PartyName name, Side side, string why)
    {
        if (name.Acronym is { } acronym) _learned.TryAdd(acronym, (side, $"{acronym} is taken for the {Name(side)}: {why}."));
        if (name.Who == Word.We && _author is null) _author = (side, $"The page is taken for the {Name(side)}'s: its team met the other side.");
    }

    internal static string Name(Side side) => side == Side.Union ? "union" : "employer";
}
