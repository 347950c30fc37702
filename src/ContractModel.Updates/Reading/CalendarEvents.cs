using ContractModel.Updates.Reading.Dates;
using ContractModel.Updates.Reading.Sentences;
using ContractModel.Updates.Reading.Words;
using NodaTime;

namespace ContractModel.Updates.Reading;

/// <summary>Makes the events of the calendar: sessions set, called off, moved.</summary>
internal static class CalendarEvents
{
    internal static void Add(EventDraft draft, CalendarMention mention, DayBook days, SideBook sides, PageSession session)
    {
        var told = session.On ?? days.Page;
        if (told is not { } page)
        {
            draft.Leave(mention.From, mention.To, Code.DayUnknown);
            return;
        }

        switch (mention.What)
        {
            case Word.Scheduled:
                AddScheduled(draft, mention, days, page);
                break;
            case Word.Cancelled:
                AddCancelled(draft, mention, days, sides, page.On);
                break;
            default:
                AddMoved(draft, mention, days, sides, page.On);
                break;
        }
    }

    private static void AddScheduled(EventDraft draft, CalendarMention mention, DayBook days, ToldDay announced)
    {
        foreach (var date in mention.Dates)
        {
            if (days.Coming(date, announced.On) is not { } coming || coming.On < announced.On)
            {
                draft.Leave(date.From, date.To, Code.DayUnknown);
                continue;
            }

            draft.Add($"{draft.Tag}-next-{Iso.Write(coming.On)}", mention.From, mention.To, [], [announced.Why, coming.Why],
                (id, sources) => new SessionScheduled { Id = id, On = announced.On, Table = draft.Profile.Table, Session = coming.On, Sources = sources });
        }
    }

    private static void AddCancelled(EventDraft draft, CalendarMention mention, DayBook days, SideBook sides, LocalDate page)
    {
        var by = Doer(mention, sides, out var why);
        var told = mention.Dates is [var date, ..] ? Nearest(days, date, page)
            : mention.Weekday is { } weekday ? new ToldDay(DayBook.LastWeekday(page, weekday), $"The day is the {DayBook.Named(weekday)} on or before {Iso.Write(page)}.")
            : new ToldDay(page.PlusDays(mention.DaysFromPage ?? 0), "The day is told against that of the page.");
        if (told is not { } day)
        {
            draft.Leave(mention.From, mention.To, Code.DayUnknown);
            return;
        }

        // The page does not say when it was called off: not after the day itself, nor after that of the page.
        var on = EventDate.Before((day.On < page ? day.On : page).PlusDays(1));
        draft.Add($"cancelled-{Iso.Write(day.On)}", mention.From, mention.To, [], [day.Why, why],
            (id, sources) => new SessionCancelled { Id = id, On = on, Table = draft.Profile.Table, By = by, Session = day.On, Sources = sources });
    }

    private static void AddMoved(EventDraft draft, CalendarMention mention, DayBook days, SideBook sides, LocalDate page)
    {
        var by = Doer(mention, sides, out var why);
        if (Nearest(days, mention.Dates[0], page) is not { } from || Nearest(days, mention.Dates[1], page) is not { } to)
        {
            draft.Leave(mention.From, mention.To, Code.DayUnknown);
            return;
        }

        var on = EventDate.Before((from.On < page ? from.On : page).PlusDays(1));
        draft.Add($"rescheduled-{Iso.Write(from.On)}", mention.From, mention.To, [], [from.Why, to.Why, why],
            (id, sources) => new SessionRescheduled { Id = id, On = on, Table = draft.Profile.Table, By = by, Session = from.On, To = to.On, Sources = sources });
    }

    // A session called off can lie before the page or ahead of it: of the two the nearer.
    private static ToldDay? Nearest(DayBook days, PrintedDate date, LocalDate page)
    {
        if (date.HasYear) return days.Past(date);
        var (past, coming) = (days.Past(date), days.Coming(date, page));
        if (past is not { } before || coming is not { } ahead) return past ?? coming;
        return NodaTime.Period.DaysBetween(before.On, page) <= NodaTime.Period.DaysBetween(page, ahead.On) ? before : ahead;
    }

    private static Actor Doer(CalendarMention mention, SideBook sides, out string why)
    {
        var side = mention.By is { } name ? sides.Of(name) : null;
        why = side?.Why ?? "";
        return side is not { } known ? Actor.Unstated : known.Side == Side.Union ? Actor.Union : Actor.Employer;
    }
}
