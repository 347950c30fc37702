using ContractModel.Updates.Reading.Words;

namespace ContractModel.Updates.Reading.Dates;

/// <summary>Reads dates in a row: "10/27, 11/3, and 11/10", "October 21 and 27", "Dec. 6 and 19, 2023, and Jan. 17 and 31, 2024".</summary>
internal static class DateList
{
    private const int MostDates = 100;

    /// <summary>Reads the dates that begin with a word; none when no date stands there, or a range of days. A day without a month takes the month before it, a date without a year the year
    /// behind it in the row.</summary>
    internal static List<PrintedDate> Read(PageWords words, int word)
    {
        var dates = new List<PrintedDate>();
        if (!DateReader.TryRead(words, word, out var date)) return dates;
        if (words[word - 1] is Word.And or Word.Ampersand && words[word - 2] == Word.Weekday) date = date with { Weekday = 0 }; // "Tuesday and Wednesday, May 30 and 31"
        dates.Add(date);
        while (dates.Count < MostDates && Next(words, dates[^1]) is { } next) dates.Add(next);
        if (IsRange(words, dates[^1].To)) return [];
        var year = 0;
        for (var i = dates.Count - 1; i >= 0; i--)
        {
            year = dates[i].HasYear ? dates[i].Year : year;
            dates[i] = dates[i] with { Year = year };
        }

        return dates;
    }

    // "March 24 to the 27th", "3/24/26 - 3/27/26", "October 28 or 30": which of the days have a session is not told.
    private static bool IsRange(PageWords words, int word)
    {
        if (words[word] != Word.Dash && !words.IsAny(word, ["to", "through", "thru", "until", "or"])) return false;
        var last = words.Is(word + 1, "the") ? word + 2 : word + 1;
        return words[last] == Word.Ordinal || (words.Is(word, "or") && DateReader.DayAt(words, last) > 0) || DateReader.TryRead(words, last, out _);
    }

    private static PrintedDate? Next(PageWords words, PrintedDate last)
    {
        var at = last.To;
        while (words[at] is Word.Comma or Word.And or Word.Ampersand or Word.Semicolon) at++;
        if (at == last.To) return words[at] == Word.Weekday && DateReader.TryRead(words, at, out var below) ? below : null;
        if (DateReader.TryRead(words, at, out var date)) return date;
        var day = last.IsOfNumbers ? 0 : DateReader.DayAt(words, at);
        if (day == 0) return null;
        var year = DateReader.YearAt(words, at + 1, out var behind);
        var only = new PrintedDate(at, year == 0 ? at + 1 : behind, year, last.Month, day);
        return only.CanBe(DateOrder.MonthFirst) ? only : null;
    }
}
