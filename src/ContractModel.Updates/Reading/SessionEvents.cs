using System.Globalization;
using ContractModel.Updates.Reading.Dates;
using ContractModel.Updates.Reading.Sentences;

namespace ContractModel.Updates.Reading;

/// <summary>The session that a page tells of.</summary>
/// <param name="On">Its day; absent where it cannot be told.</param>
/// <param name="Number">Its number; absent where none is told.</param>
internal readonly record struct PageSession(ToldDay? On, int? Number)
{
    internal bool IsKnown => On is not null;
}

/// <summary>Decides which session a page tells of, and makes its event.</summary>
internal static class SessionEvents
{
    private const int HeadOfPage = 80;

    internal static PageSession Add(EventDraft draft, PageScan scan, DayBook days, SideBook sides, int foot)
    {
        var mentions = scan.Sessions.Where(mention => mention.From < foot).ToList();
        foreach (var other in mentions.Where(mention => IsOfOthers(mention, draft.Profile, sides))) draft.Leave(other.From, other.To, Code.SideUnknown);
        mentions.RemoveAll(mention => IsOfOthers(mention, draft.Profile, sides));
        var main = mentions.Find(mention => mention.Number is not null) ?? mentions.Find(mention => mention.With is not null) ?? mentions.FirstOrDefault();
        var title = scan.Numbers.Where(number => number.From < foot && (number.From < HeadOfPage || draft.Words[number.To - 2] == Words.Word.Hash)).Select(number => ((int From, int To, int Number)?)number).FirstOrDefault();
        if (main is null) return OfLists(draft, scan, days, title);

        var number = main.Number ?? title?.Number;
        var told = days.OfSession(main);
        Name(draft, days, number, told);
        if (told is not { } day)
        {
            draft.Leave(main.From, main.To, Code.DayUnknown);
            return new PageSession(null, number);
        }

        AddHeld(draft, sides, main, mentions, title, number, day);
        return new PageSession(day, number);
    }

    // Where the profile names both sides, a team of a third name, or one that met a third, is of another round.
    private static bool IsOfOthers(SessionMention mention, UpdateProfile profile, SideBook sides) =>
        profile.NamesBothSides && (IsUnknown(mention.With) || IsUnknown(mention.TeamOf) || (mention.With is { } with && mention.TeamOf is { } team && sides.Of(with)?.Side is { } one && one == sides.Of(team)?.Side));

    private static bool IsUnknown(Words.PartyName? name) => name is { Acronym: not null };

    private static void AddHeld(EventDraft draft, SideBook sides, SessionMention main, List<SessionMention> mentions, (int From, int To, int Number)? title, int? number, ToldDay day)
    {
        var also = new List<(int, int)>();
        if (title is { } named && named.Number == number) also.Add((named.From, named.To));
        if (day.Printed is { } printed) also.Add((printed.From, printed.To));
        also.AddRange(mentions.Where(mention => !ReferenceEquals(mention, main) && (mention.Number is null || mention.Number == number) && mention.With is null).Select(mention => (mention.From, mention.To)));
        var inferred = new List<string> { day.Why };
        var (union, employer) = Teams(sides, main, inferred);
        if (title is { } other && main.Number is { } own && other.Number != own) inferred.Add(string.Create(CultureInfo.InvariantCulture, $"The page names session {other.Number} too; the sentence says {own}."));
        draft.Add(IdOf(draft, number, day), main.From, main.To, also, inferred, (id, sources) => new SessionHeld
        {
            Id = id, On = day.On, Table = draft.Profile.Table, Number = number, Format = main.Format, Place = main.Place, UnionTeam = union, EmployerTeam = employer, Sources = sources,
        });
    }

    // A page with a numbered title and the documents exchanged tells of a session, even if no sentence says that it was held.
    private static PageSession OfLists(EventDraft draft, PageScan scan, DayBook days, (int From, int To, int Number)? title)
    {
        var isTold = title is not null && scan.Lists.Exists(list => list.Heading.Lists is not (ListKind.Other or ListKind.TentativeAgreements));
        var told = days.OfPage();
        Name(draft, days, isTold ? title?.Number : null, isTold ? told : null);
        if (!isTold || title is not { } named) return default;
        if (told is not { } day) return new PageSession(null, named.Number);
        var also = new List<(int, int)>();
        if (day.Printed is { } printed) also.Add((printed.From, printed.To));
        draft.Add(IdOf(draft, named.Number, day), named.From, named.To, also, [day.Why, "That the session was held follows from the documents exchanged in it."],
            (id, sources) => new SessionHeld { Id = id, On = day.On, Table = draft.Profile.Table, Number = named.Number, Sources = sources });
        return new PageSession(day, named.Number);
    }

    private static void Name(EventDraft draft, DayBook days, int? number, ToldDay? session)
    {
        if (number is { } known) draft.Tag = string.Create(CultureInfo.InvariantCulture, $"s{known}");
        else if (session is { } day) draft.Tag = $"s-{Iso.Write(day.On)}";
        else if (days.Page is { } page) draft.Tag = $"p-{Iso.Write(page.On)}";
    }

    private static string IdOf(EventDraft draft, int? number, ToldDay day) => number is null ? $"s-{Iso.Write(day.On)}" : draft.Tag;

    private static (int? Union, int? Employer) Teams(SideBook sides, SessionMention mention, List<string> inferred)
    {
        if (mention.Team is not { } size) return (null, null);
        var side = mention.TeamOf is { } team ? sides.Of(team) : null;
        if (side is null && mention.With is { } with && sides.Of(with) is { } across) side = (across.Side.Other(), across.Why.Length > 0 ? across.Why : "The team is that of the side across from the one it met.");
        if (side is not { } known) return (null, null);
        inferred.Add(known.Why);
        return known.Side == Side.Union ? (size, null) : (null, size);
    }
}
