using ContractModel.Updates.Reading.Dates;
using ContractModel.Updates.Reading.Lists;
using NodaTime;

namespace ContractModel.Updates.Reading;

/// <summary>Makes the events of lists: proposals and tentative agreements.</summary>
internal static class ExchangeEvents
{
    internal static void Add(EventDraft draft, PageList list, DayBook days, SideBook sides, PageSession session, UpdatePage page)
    {
        if (list.Heading.Lists == ListKind.Other) return;
        var side = list.Heading.Side is { } given ? (given, "") : list.Heading.By is { } by ? sides.Of(by) : null;
        var isOfSide = list.Heading.Lists != ListKind.TentativeAgreements;
        if (isOfSide && side is null && list.Items.Any(item => !item.IsAgreed))
        {
            draft.Leave(list.Heading.From, list.To, Code.SideUnknown);
            return;
        }

        var isFirst = true;
        foreach (var item in list.Items)
        {
            if (item.Problem is { } problem) draft.Leave(item.From, item.ProblemTo, problem);
            if (item.Keys.IsEmpty) continue;
            if (DayOf(item, list, days, session) is not { } day)
            {
                draft.Leave(item.From, item.To, Code.DayUnknown);
                continue;
            }

            (int, int)[] also = isFirst ? [(list.Heading.From, list.Heading.To)] : [];
            isFirst = false;
            foreach (var key in item.Keys) AddItem(draft, list, item, key, day, side, also, LinkOf(page, draft.Words.Span(item.From, item.To)), days);
        }
    }

    private static void AddItem(EventDraft draft, PageList list, ListItem item, ProvisionKey printed, ToldDay day, (Side Side, string Why)? side, (int, int)[] also, string? link, DayBook days)
    {
        var key = draft.Known(printed);
        var table = draft.TableOf($"{key} {item.Title}");
        var dated = item.Date is { } date ? days.Read(date) : null;
        var document = dated is null && link is null ? null : new Document { Dated = dated, Address = link };
        if (item.IsAgreed || list.Heading.Lists == ListKind.TentativeAgreements)
        {
            draft.Add($"{draft.TagOf(table)}-ta-{EventDraft.SlugOf(key)}", item.From, item.To, also, [day.Why],
                (id, sources) => new TentativeAgreementReached { Id = id, On = day.On, Table = table, Provision = key, Title = item.Title, Document = document, Sources = sources });
            return;
        }

        var by = side!.Value;
        var type = TypeOf(list.Heading);
        draft.Add($"{draft.TagOf(table)}-{(by.Side == Side.Union ? 'u' : 'e')}-{EventDraft.SlugOf(key)}", item.From, item.To, also,
            [day.Why, by.Why, type is null ? "The heading does not say whether they are first proposals or counters; they are taken for counters." : ""],
            (id, sources) => new ProposalMade
            {
                Id = id, On = day.On, Table = table, Provision = key, Title = item.Title, By = by.Side, Type = type ?? ProposalKind.Counter, Document = document, Sources = sources,
            });
    }

    private static ProposalKind? TypeOf(ListHeadingAt heading) => heading.Type ?? heading.Lists switch
    {
        ListKind.InitialProposals => ProposalKind.Initial,
        ListKind.CounterProposals => ProposalKind.Counter,
        _ => null,
    };

    // The date beside an item is the day it was made; without one it is that of its heading, of the session, of the page.
    private static ToldDay? DayOf(ListItem item, PageList list, DayBook days, PageSession session)
    {
        if (item.Date is { } own && days.Read(own) is { } on) return new ToldDay(on, "");
        if (list.Heading.Date is { } headed && days.Past(headed) is { } told) return told;
        if (session.On is { } held) return held;
        return days.Page is { } page ? page with { Why = page.Why.Length > 0 ? page.Why : "The day is that of the page." } : null;
    }

    private static string? LinkOf(UpdatePage page, PageSpan span)
    {
        var (low, high) = (0, page.Links.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (page.Links[middle].Span.End <= span.Start) low = middle + 1;
            else high = middle;
        }

        return low < page.Links.Count && page.Links[low].Span.Start < span.End ? page.Links[low].Address : null;
    }
}
