using ContractModel.Updates.Reading.Dates;
using ContractModel.Updates.Reading.Words;

namespace ContractModel.Updates.Reading.Lists;

/// <summary>What is put beside a title: a file, its size, a date, a status, in any order.</summary>
internal readonly record struct Marks(bool IsFound, bool HasFile, bool IsAgreed, bool IsMemorandum, PrintedDate? Date)
{
    /// <summary>Reads the marks that begin at a word and gives the word behind them.</summary>
    /// <remarks>A date that begins a block of the page belongs to an item only behind a file, or in a list whose items have dates.</remarks>
    internal static int Read(PageWords words, int word, bool isMarked, out Marks marks)
    {
        marks = default;
        while (word < words.Count && !(words.IsAfterBreak(word) && !isMarked && !marks.HasFile && words[word] != Word.File && !words.Is(word, "see")) && One(words, word, marks) is (var next, var more) && next > word) (word, marks) = (next, more);
        return word;
    }

    internal Marks With(Marks other) => new(IsFound || other.IsFound, HasFile || other.HasFile, IsAgreed || other.IsAgreed, IsMemorandum || other.IsMemorandum, Date ?? other.Date);

    private static (int Next, Marks Marks) One(PageWords words, int word, Marks marks)
    {
        if (words[word] == Word.File) return (word + 1, marks with { IsFound = true, HasFile = true });
        if (words[word] == Word.Final && words.IsCapitals(word)) return (word + 1, marks with { IsFound = true, IsAgreed = true });
        if (words[word] == Word.Signed && marks.IsFound) return (words[word + 1] == Word.TentativeAgreement ? word + 2 : word + 1, marks with { IsAgreed = true });
        if (words[word] == Word.Open) return InBrackets(words, word, marks);
        if (words[word] is Word.Dash or Word.Bar or Word.Comma && marks.IsFound && Either(words, word + 1)) return (word + 1, marks);
        if (words[word] == Word.Number && words.IsAny(word + 1, ["kb", "mb"])) return (word + 2, marks);
        if (words[word] == Word.Number && words[word + 1] == Word.Period && words[word + 2] == Word.Number && words.IsAny(word + 3, ["kb", "mb"])) return (word + 4, marks);
        if (words.Is(word, "see") && DateReader.TryRead(words, word + 1, out var seen) && seen.HasYear && words[seen.To] == Word.Tentative && words[seen.To + 1] == Word.Agreement)
            return InBrackets(words, seen.To + 2, marks with { IsFound = true, IsAgreed = true, Date = seen }) is var (next, all) && next > seen.To + 2 ? (next, all) : (seen.To + 2, marks with { IsFound = true, IsAgreed = true, Date = seen });
        if (marks.Date is null && words[word] is Word.Number or Word.Month or Word.Weekday && DateReader.TryRead(words, word, out var date) && date.HasYear) return (date.To, marks with { IsFound = true, Date = date });
        return (word, marks);
    }

    private static bool Either(PageWords words, int word) => words[word] == Word.File || (words[word] is Word.Number or Word.Month && DateReader.TryRead(words, word, out var date) && date.HasYear);

    // (signed TA), (TA), (Signed MOU), (245 KB), (PDF), (attached), (10.21.2025)
    private static (int Next, Marks Marks) InBrackets(PageWords words, int open, Marks marks)
    {
        const int Longest = 8;
        if (words[open] != Word.Open) return (open, marks);
        var more = marks;
        var isKnown = false;
        for (var word = open + 1; word < Math.Min(words.Count, open + Longest); word++)
        {
            switch (words[word])
            {
                case Word.Close:
                    return isKnown ? (word + 1, more) : (open, marks);
                case Word.Signed or Word.TentativeAgreement or Word.Tentative:
                    (more, isKnown) = (more with { IsFound = true, IsAgreed = true }, true);
                    break;
                case Word.Memorandum or Word.SideLetter:
                    more = more with { IsMemorandum = true };
                    break;
                case Word.File:
                    (more, isKnown) = (more with { IsFound = true, HasFile = true }, true);
                    break;
                default:
                    isKnown |= words.IsAny(word, ["kb", "mb", "attached", "new", "updated", "revised"]);
                    if (words[word] is not (Word.Number or Word.Month) || !DateReader.TryRead(words, word, out var date) || !date.HasYear) break;
                    (more, isKnown) = (more with { IsFound = true, Date = date }, true);
                    word = date.To - 1;
                    break;
            }
        }

        return (open, marks);
    }
}
