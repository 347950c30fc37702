using ContractModel.Updates.Reading.Dates;
using ContractModel.Updates.Reading.Sentences;
using ContractModel.Updates.Reading.Words;
using NodaTime;

namespace ContractModel.Updates.Reading;

/// <summary>Makes the events of sentences: what was agreed, accepted, rejected, and not offered.</summary>
internal static class AnswerEvents
{
    private const int Nearest = 14;

    // What is told of half a year before the page and more is history.
    private const int LongestAgo = 183;

    internal static void Add(EventDraft draft, Answer answer, DayBook days, SideBook sides, PageSession session)
    {
        var side = answer.By is { } by ? sides.Of(by) : null;
        var isOfOthers = answer.Kind == AnswerKind.Agreed ? answer.By is not null && draft.Profile.NamesBothSides : side is null;
        if (isOfOthers)
        {
            draft.Leave(answer.From, answer.To, Code.SideUnknown);
            return;
        }

        ToldDay? told = session.On is { } held ? held : days.Page is { } page ? page with { Why = page.Why.Length > 0 ? page.Why : "The day is that of the page." } : null;
        if (OwnDate(draft.Words, answer, out var isOther) is { } own) told = days.Past(own);
        if (isOther || (told is { } of && days.Page is { } published && NodaTime.Period.DaysBetween(of.On, published.On) > LongestAgo)) told = null;
        if (told is not { } day)
        {
            draft.Leave(answer.From, answer.To, Code.DayUnknown);
            return;
        }

        string[] inferred = [day.Why, side?.Why ?? "", answer.IsImplied ? "The page lists it under the side's proposals as something that is not in them." : ""];
        foreach (var subject in answer.Subjects) AddOne(draft, answer, subject, day.On, side?.Side ?? Side.Union, inferred);
    }

    // "On July 30, the parties reached ...", "... on Article 5 on October 15". Any other date in the sentence may be that of anything.
    private static PrintedDate? OwnDate(PageWords words, Answer answer, out bool isOther)
    {
        isOther = false;
        var (begin, end) = words.SentenceOf(answer.From);
        for (var word = Math.Max(begin, answer.From - Nearest); word < Math.Min(end, answer.To + Nearest); word++)
        {
            if ((word >= answer.From && word < answer.To) || !DateReader.TryRead(words, word, out var date)) continue;
            var isOwn = word < answer.From ? date.From <= begin + 1 && (date.From == begin || words.Is(begin, "on")) : words.Is(answer.To, "on") && date.From == answer.To + 1;
            isOther = !isOwn;
            return isOwn ? date : null;
        }

        return null;
    }

    private static void AddOne(EventDraft draft, Answer answer, Subject subject, LocalDate on, Side by, string[] inferred)
    {
        var key = draft.Known(subject.Key);
        var table = draft.TableOf($"{key} {subject.Title}");
        var (tag, slug, mark) = (draft.TagOf(table), EventDraft.SlugOf(key), by == Side.Union ? 'u' : 'e');
        var id = answer.Kind switch
        {
            AnswerKind.Agreed => $"{tag}-ta-{slug}",
            AnswerKind.Accepted => $"{tag}-{mark}-{slug}-accepted",
            AnswerKind.Rejected => $"{tag}-{mark}-{slug}-rejected",
            _ => $"{tag}-{mark}-no-{EventDraft.SlugOf(subject.Key.ToString())}",
        };
        draft.Add(id, answer.From, answer.To, [], inferred, (own, sources) => answer.Kind switch
        {
            AnswerKind.Agreed => new TentativeAgreementReached { Id = own, On = on, Table = table, Provision = key, Title = subject.Title, Sources = sources },
            AnswerKind.Accepted => new LanguageAccepted { Id = own, On = on, Table = table, Provision = key, Title = subject.Title, By = by, Sources = sources },
            AnswerKind.Rejected => new ProposalRejected { Id = own, On = on, Table = table, Provision = key, Title = subject.Title, By = by, Sources = sources },
            _ => new OfferNotMade { Id = own, On = on, Table = table, Subject = subject.Key.ToString(), By = by == Side.Union ? Actor.Union : Actor.Employer, Sources = sources },
        });
    }
}
