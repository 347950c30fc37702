using ContractModel.Updates.Pages;
using ContractModel.Updates.Reading.Words;

namespace ContractModel.Updates.Reading.Dates;

/// <summary>Reads a date in any of the forms in which pages print one.</summary>
internal static class DateReader
{
    /// <summary>Reads a date that begins with a word: <c>11.20.2025</c>, <c>10/27</c>, <c>2025-11-20</c>, <c>Monday, March 24</c>, <c>May 4th, 2018</c>, <c>20 de enero de 2025</c>.</summary>
    internal static bool TryRead(PageWords words, int word, out PrintedDate date)
    {
        switch (words[word])
        {
            case Word.Number:
                return TryReadNumbers(words, word, out date) || TryReadDayBeforeMonth(words, word, out date);
            case Word.Ordinal:
                return TryReadDayBeforeMonth(words, word, out date);
            case Word.Month:
                return TryReadMonth(words, word, out date);
            case Word.Weekday:
                return TryReadWeekday(words, word, out date);
            default:
                date = default;
                return false;
        }
    }

    /// <summary>Reads a year that stands at a word, alone or behind a comma or "de".</summary>
    internal static int YearAt(PageWords words, int word, out int next)
    {
        next = word;
        if (words[word] == Word.Comma || words.Is(word, "de")) word++;
        if (words[word] != Word.Number || words.Length(word) != 4 || IsJoined(words, word)) return 0;
        var year = words.Value(word);
        if (year is < PageDay.FirstYear or > PageDay.LastYear) return 0;
        next = word + 1;
        return year;
    }

    /// <summary>Gets the number of a day of a month that stands at a word; 0 when none does.</summary>
    internal static int DayAt(PageWords words, int word) =>
        words[word] is Word.Number && words.Length(word) <= 2 && !IsJoined(words, word) || words[word] == Word.Ordinal ? words.Value(word) is var day and >= 1 and <= 31 ? day : 0 : 0;

    // "2025-26", "5.03", "4:30" and "50%" are no days and no years.
    private static bool IsJoined(PageWords words, int word) =>
        !words.IsAfterSpace(word + 1) && words[word + 1] is Word.Dash or Word.Slash or Word.Period or Word.Colon && !words.IsAfterSpace(word + 2) && words[word + 2] is Word.Number or Word.Code
        || (!words.IsAfterSpace(word + 1) && words.Spelled(word + 1) is "%")
        || (!words.IsAfterSpace(word) && words[word - 1] is Word.Slash or Word.Period or Word.Hash && words[word - 2] is Word.Number);

    private static bool TryReadNumbers(PageWords words, int word, out PrintedDate date)
    {
        date = default;
        if (!words.IsAfterSpace(word) && words[word - 1] is Word.Period or Word.Slash or Word.Dash && words[word - 2] is Word.Number) return false; // the middle of something longer
        var sign = words[word + 1];
        if (sign is not (Word.Period or Word.Slash or Word.Dash) || words.IsAfterSpace(word + 1) || words.IsAfterSpace(word + 2) || words[word + 2] != Word.Number) return false;
        var (first, second) = (words.Value(word), words.Value(word + 2));
        var hasThird = words[word + 3] == sign && !words.IsAfterSpace(word + 3) && words[word + 4] == Word.Number && !words.IsAfterSpace(word + 4);
        if (!hasThird) return sign == Word.Slash && words.Length(word) <= 2 && words.Length(word + 2) <= 2 && Made(new PrintedDate(word, word + 3, 0, first, second) { IsOfNumbers = true }, out date);
        if (words[word + 5] == sign && !words.IsAfterSpace(word + 5) && words[word + 6] == Word.Number && !words.IsAfterSpace(word + 6)) return false; // an address of four numbers
        if (words.Length(word) == 4) return Made(new PrintedDate(word, word + 5, first, second, words.Value(word + 4)) { IsStamp = IsTime(words, word + 5) }, out date);
        var year = YearOf(words, word + 4);
        return year != 0 && words.Length(word) <= 2 && words.Length(word + 2) <= 2 && Made(new PrintedDate(word, word + 5, year, first, second) { IsOfNumbers = true }, out date);
    }

    private static bool Made(PrintedDate made, out PrintedDate date)
    {
        date = made;
        return (!made.HasYear || made.Year is >= PageDay.FirstYear and <= PageDay.LastYear) && (made.CanBe(DateOrder.MonthFirst) || made.CanBe(DateOrder.DayFirst));
    }

    private static bool IsTime(PageWords words, int word) => words.Is(word, "T") && !words.IsAfterSpace(word);

    private static int YearOf(PageWords words, int word) => words.Length(word) switch
    {
        4 => words.Value(word),
        2 => words.Value(word) is var year && year < 80 ? 2000 + year : 1900 + words.Value(word),
        _ => 0,
    };

    private static bool TryReadMonth(PageWords words, int word, out PrintedDate date)
    {
        date = default;
        var at = word + 1;
        if (words[at] == Word.Period && !words.IsAfterSpace(at)) at++;
        var day = DayAt(words, at);
        if (day == 0 || !(words.IsCapitalized(word) || words.Length(word) > 3)) return false;
        var year = YearAt(words, at + 1, out var next);
        return Made(new PrintedDate(word, year == 0 ? at + 1 : next, year, words.Value(word), day), out date);
    }

    private static bool TryReadDayBeforeMonth(PageWords words, int word, out PrintedDate date)
    {
        date = default;
        var day = DayAt(words, word);
        var at = word + 1;
        var isJoined = words.Is(at, "de") || words.Is(at, "of");
        if (isJoined) at++;
        if (day == 0 || words[at] != Word.Month || !(words.IsCapitalized(at) || isJoined)) return false;
        if (DayAt(words, at + 1) != 0 && !isJoined) return false; // "Article 18 October 21": the day is behind the month
        var next = at + 1;
        if (words[next] == Word.Period && words.Length(at) <= 4) next++;
        var year = YearAt(words, next, out var behind);
        return Made(new PrintedDate(word, year == 0 ? at + 1 : behind, year, words.Value(at), day), out date);
    }

    private static bool TryReadWeekday(PageWords words, int word, out PrintedDate date)
    {
        date = default;
        var at = word + 1;
        if (words[at] == Word.Period && words.Length(word) <= 3) at++;
        if (words[at] == Word.Comma) at++;
        if (words.IsPossessive(word) || words[at] == Word.Weekday || !TryRead(words, at, out var day)) return false;
        date = day with { From = word, Weekday = words.Value(word) };
        return true;
    }
}
