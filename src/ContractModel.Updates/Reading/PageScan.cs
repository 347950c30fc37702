using ContractModel.Updates.Reading.Dates;
using ContractModel.Updates.Reading.Lists;
using ContractModel.Updates.Reading.Sentences;
using ContractModel.Updates.Reading.Words;

namespace ContractModel.Updates.Reading;

/// <summary>A date that stands on a page.</summary>
/// <param name="Date">The date.</param>
/// <param name="IsHead">Whether it stands among the first words.</param>
/// <param name="IsTitle">Whether it stands there alone, or as that of the update.</param>
/// <param name="IsPost">Whether it is said to be the day of posting.</param>
/// <param name="IsAlone">Whether it is a block of the page by itself.</param>
internal readonly record struct DateOfPage(PrintedDate Date, bool IsHead, bool IsTitle, bool IsPost, bool IsAlone);

/// <summary>What stands on a page, found in one pass from its first word to its last. What it means together is for <see cref="PageReader"/>.</summary>
internal sealed class PageScan
{
    private const int HeadOfPage = 25;
    private const int MostDates = 64;

    private readonly PageWords _words;

    internal PageScan(PageWords words)
    {
        _words = words;
        var word = 0;
        while (word < words.Count && !IsFull) word = Take(word);
        End = word;
    }

    /// <summary>The most facts that are read of one page, all kinds together.</summary>
    internal const int MostFacts = 10_000;

    internal List<PageList> Lists { get; } = [];

    internal List<SessionMention> Sessions { get; } = [];

    internal List<CalendarMention> Calendar { get; } = [];

    internal List<Answer> Answers { get; } = [];

    /// <summary>Gets where sessions are named by number: "Bargaining Session #17".</summary>
    internal List<(int From, int To, int Number)> Numbers { get; } = [];

    /// <summary>Gets the counts of proposals that the page tells.</summary>
    internal List<(int From, int To, int Count, PartyName? By)> Counts { get; } = [];

    /// <summary>Gets the first dates of the page, and those that say when it was posted.</summary>
    internal List<DateOfPage> Dates { get; } = [];

    /// <summary>Gets the words with which a foot may begin.</summary>
    internal List<int> Feet { get; } = [];

    /// <summary>Gets the word up to which the page was read; the number of its words unless it holds more than is read of one page.</summary>
    internal int End { get; }

    internal bool IsFull => Lists.Count + Sessions.Count + Calendar.Count + Answers.Count + Numbers.Count + Counts.Count + _items > MostFacts;

    private int _items;

    private int Take(int word)
    {
        if (HeadingReader.Read(_words, word) is { } heading && MayBegin(word))
        {
            if (ColumnsBehind(heading) is var columns && columns > heading.To) return columns;

            if (ListReader.Read(_words, heading) is { } list) return Add(list);
            if (AnswerSentence.ReadRefusals(_words, heading) is { } refusals) return Add(refusals);
        }

        if (_words.IsAfterBreak(word) && _words.Is(word, "comments") && _words[word + 1] == Word.Open) Feet.Add(word); // "Comments (3)"
        if (_words.PhraseAt(word, PhraseKind.Foot, out var behind) is not null)
        {
            Feet.Add(word);
            return behind;
        }

        return TakeSentence(word);
    }

    // A heading begins a sentence or stands behind a list or a date; in the middle of a sentence the same words are none.
    private bool MayBegin(int word) =>
        _words.StartsSentence(word) || (Lists.Count > 0 && Lists[^1].To == word) || (Dates.Count > 0 && Dates[^1].Date.To == word)
        || _words[word - 1] is Word.Colon or Word.Period or Word.Stop or Word.Bullet or Word.Tonight or Word.Today || (_words.Is(word, "date") && _words[word - 1] == Word.Agreement);

    // Headings straight behind one another, with no break and no item between, are those of a table's columns; what stands in the rows belongs to no one of them.
    private int ColumnsBehind(ListHeadingAt heading)
    {
        var to = heading.To;
        while (_words[to] == Word.Bar || (to < _words.Count && !_words.IsAfterBreak(to) && HeadingReader.Read(_words, to) is not null))
            to = _words[to] == Word.Bar ? to + 1 : HeadingReader.Read(_words, to)!.Value.To;
        return to;
    }

    private int TakeSentence(int word)
    {
        switch (_words[word])
        {
            case Word.Met:
                return Add(word, SessionSentence.ReadMet(_words, word));
            case Word.Session:
                return TakeSession(word);
            case Word.Sessions or Word.Dates:
            case Word.Bargaining when _words.Is(word, "negotiations") && _words[word - 1] == Word.Scheduled && _words.IsAny(word + 1, ["is", "are", "will"]):
                return Add(word, CalendarSentence.ReadScheduled(_words, word));
            case Word.Colon when LeadIn.Read(_words, word) is { } leadIn && ListReader.Read(_words, leadIn) is { } led:
                return Add(led);
            case Word.Meet:
                return Add(word, MeetingSentence.Read(_words, word));
            case Word.Tonight or Word.Today or Word.Yesterday when _words.IsPossessive(word):
                return Add(word, SessionSentence.ReadAtSession(_words, word));
            case Word.Scheduled when Calendar is [.., { What: Word.Scheduled } last] && _words.SentenceOf(word) is var (from, _) && from - last.To <= 2:
                return Add(word, CalendarSentence.ReadOneMore(_words, word));
            case Word.Rejected when _words[word - 1] == Word.Colon && AnswerSentence.ReadTopic(_words, word) is { } topic:
                return Add(topic);
            case Word.Cancelled:
                return Add(word, CalendarSentence.ReadCancelled(_words, word));
            case Word.Moved:
                return Add(word, CalendarSentence.ReadMoved(_words, word));
            case Word.Tentative or Word.TentativeAgreement:
                return Add(word, AgreementSentence.Read(_words, word));
            case Word.Tentatively:
                return Add(word, AgreementSentence.ReadAgreed(_words, word));
            case Word.Accepted:
                return Add(word, AnswerSentence.ReadAccepted(_words, word));
            case Word.Rejected:
                return Add(word, AnswerSentence.ReadRejected(_words, word));
            case Word.Brought:
                return Add(word, AnswerSentence.ReadNothing(_words, word));
            case Word.Proposals:
                TakeCount(word);
                return word + 1;
            case Word.Number or Word.Month or Word.Weekday or Word.Ordinal:
                return TakeDate(word);
            default:
                return word + 1;
        }
    }

    private int TakeSession(int word)
    {
        if (CalendarSentence.ReadScheduled(_words, word) is { } coming) return Add(word, coming);
        var next = Add(word, SessionSentence.ReadHeld(_words, word));
        if (next > word + 1) return next;
        var number = SessionSentence.NumberOf(_words, word, out var from, out var to);
        if (number > 0) Numbers.Add((from, to, number));
        return word + 1;
    }

    private int TakeDate(int word)
    {
        if (Dates.Count >= MostDates || !DateReader.TryRead(_words, word, out var date)) return word + 1;
        var isAlone = IsAloneInBlock(date);
        var isTitle = word == 0 || isAlone || IsOfUpdate(date.To) || IsOfUpdate(word - 1);
        Dates.Add(new DateOfPage(date, IsHead: word < HeadOfPage, IsTitle: word < HeadOfPage && isTitle, SaysPosted(word, date.To), isAlone));
        return date.To;
    }

    // "| December 1st, 2017|", "Posted on October 12", "Latest update: November 20"
    private bool SaysPosted(int word, int to)
    {
        if (_words[word - 1] == Word.Bar || _words[to] == Word.Bar) return true;
        var before = _words[word - 1] == Word.Colon || _words.Is(word - 1, "on") ? word - 2 : word - 1;
        return _words.IsAny(before, ["posted", "published", "updated", "date"]) || (_words.Is(before, "update") && before < word - 1);
    }

    // "October 6, 2025", "Bargaining Session #16 - October 6, 2025"
    private bool IsAloneInBlock(PrintedDate date)
    {
        const int Longest = 6;
        var (from, to) = (date.From, date.To);
        while (date.From - from < Longest && !_words.IsAfterBreak(from) && IsOfHead(from - 1)) from--;
        while (to < _words.Count && to - date.To < Longest && !_words.IsAfterBreak(to) && IsOfHead(to)) to++;
        return _words.IsAfterBreak(from) && (to >= _words.Count || _words.IsAfterBreak(to));
    }

    private bool IsOfHead(int word) => IsOfUpdate(word) || _words[word] is Word.Hash or Word.Number or Word.Dash or Word.Comma or Word.Colon or Word.Open or Word.Close or Word.Weekday;

    private bool IsOfUpdate(int word) => _words[word] is Word.Bargaining or Word.Session || _words.Is(word, "update");

    // "came with 15 proposals", "gave us eight counter-proposals"
    private void TakeCount(int proposals)
    {
        var at = proposals - 1;
        while (_words[at] is Word.Counter or Word.Dash or Word.Last) at--;
        if (_words[at] is not (Word.Number or Word.Count) || _words.Value(at) < 1) return;
        for (var verb = at - 1; verb >= at - 3; verb--)
        {
            if (_words[verb] != Word.Brought) continue;
            Counts.Add((verb, proposals + 1, _words.Value(at), PartyName.EndingAt(_words, verb - 1, Math.Max(0, verb - 8))));
            return;
        }
    }

    private int Add(PageList list)
    {
        Lists.Add(list);
        _items += list.Items.Count;
        return list.To;
    }

    private int Add(int word, SessionMention? mention)
    {
        if (mention is null || Doubt.Is(_words, mention.From, mention.To)) return word + 1;
        Sessions.Add(mention);
        return Math.Max(word + 1, mention.To);
    }

    private int Add(int word, CalendarMention? mention)
    {
        if (mention is null || Doubt.Is(_words, mention.From, mention.To)) return word + 1;
        Calendar.Add(mention);
        return Math.Max(word + 1, mention.To);
    }

    private int Add(int word, Answer? answer) => answer is null || Doubt.IsOfAnswer(_words, answer.From, answer.To) ? word + 1 : Math.Max(word + 1, Add(answer));

    private int Add(Answer answer)
    {
        Answers.Add(answer);
        return answer.To;
    }
}
