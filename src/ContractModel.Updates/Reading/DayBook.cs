using ContractModel.Updates.Reading.Dates;
using ContractModel.Updates.Reading.Lists;
using ContractModel.Updates.Reading.Sentences;
using ContractModel.Updates.Reading.Words;
using NodaTime;

namespace ContractModel.Updates.Reading;

/// <summary>A day that a page tells.</summary>
/// <param name="On">The day.</param>
/// <param name="Why">What was inferred, in a sentence; empty when the day is printed.</param>
/// <param name="Printed">The date on the page that it rests on beside what tells it; absent where there is none.</param>
internal readonly record struct ToldDay(LocalDate On, string Why, PrintedDate? Printed = null);

/// <summary>The days of a page: when it was published, when its session was, which year a date without one is in.</summary>
internal sealed class DayBook
{
    // Sessions are set for the coming months; a day without a year that would lie further ahead has gone by.
    private const int FurthestAhead = 270;

    private readonly DateOrder _order;
    private readonly HashSet<int> _otherOrder = [];
    private readonly LocalDate? _items;
    private readonly LocalDate? _reference;

    internal DayBook(UpdatePage page, UpdateProfile profile, PageScan scan, int foot)
    {
        _order = profile.DateOrder ?? DateOrder.MonthFirst;
        foreach (var list in scan.Lists) LearnOrder(list);
        _items = CommonDay(scan.Lists);
        PrintedDate? head = null, post = null, title = null;
        LocalDate? stamp = null;
        foreach (var (date, isHead, isTitle, isPost, _) in scan.Dates)
        {
            if (!date.HasYear)
            {
                if (isTitle && date.From < foot) title ??= date;
                continue;
            }

            stamp ??= Read(date);
            if (date.IsStamp) continue;
            if (isHead && date.From < foot) head ??= date;
            if (isPost) post ??= date;
        }

        var outside = page.Published ?? AddressDay.Read(page.Address, _order);
        _reference = (head ?? post) is { } full ? Read(full) : outside ?? _items ?? stamp;
        Page = PageDay(page, head, title, post, outside);
        _reference = Page?.On ?? _reference;
    }

    /// <summary>Gets the day of the page itself: printed at its head or where it says when it was posted, given, or in its address.</summary>
    internal ToldDay? Page { get; }

    /// <summary>Gets the day of a printed date, if it can be one.</summary>
    internal LocalDate? Read(PrintedDate date)
    {
        var order = Order(date);
        return date.HasYear && date.ExistsIn(date.Year, order) ? date.On(order) : null;
    }

    /// <summary>Gets the order in which a date of numbers is read: the only one it can have or else the profile's.</summary>
    internal DateOrder Order(PrintedDate date) => date.CanBe(_order) && !_otherOrder.Contains(date.From) ? _order : Other;

    private DateOrder Other => _order == DateOrder.MonthFirst ? DateOrder.DayFirst : DateOrder.MonthFirst;

    /// <summary>Gets the day of the session that a sentence tells of; <see langword="null"/> where it cannot be told.</summary>
    internal ToldDay? OfSession(SessionMention mention)
    {
        if (mention.Date is { } date) return Past(date);
        if (mention.DaysFromPage is { } days) return AgainstPage(days);
        if (mention.Weekday is { } weekday && (Page?.On ?? _items) is { } reference)
            return mention.IsOfLastWeek && weekday <= (int)reference.DayOfWeek ? null : new ToldDay(LastWeekday(reference, weekday), $"The day is the {Named(weekday)} on or before {Iso.Write(reference)}.", Page?.Printed);
        return OfPage();
    }

    /// <summary>Gets the day of the session of a page that tells none in words: that of its items, its title, its head or its address.</summary>
    internal ToldDay? OfPage()
    {
        if (_items is { } items) return new ToldDay(items, "The day is that of the documents listed.", Page?.On == items ? Page?.Printed : null);
        return Page is { } page ? page with { Why = page.Why.Length > 0 ? page.Why : "The day is that of the page." } : null;
    }

    /// <summary>Gets the day of a date that lies behind the page; the year is worked out where it is not printed.</summary>
    internal ToldDay? Past(PrintedDate date)
    {
        if (date.HasYear) return Read(date) is { } on ? new ToldDay(on, "") : null;
        if (_reference is not { } reference) return null;
        var order = Order(date);
        foreach (var year in (ReadOnlySpan<int>)[reference.Year, reference.Year - 1, reference.Year + 1])
        {
            if (!date.ExistsIn(year, order)) continue;
            var day = date.On(year, order);
            if (day <= reference.PlusDays(1) && (date.Weekday == 0 || (int)day.DayOfWeek == date.Weekday)) return new ToldDay(day, YearWhy(year));
        }

        return null;
    }

    /// <summary>Gets the day of a date that lies ahead of a day; the year is worked out where it is not printed.</summary>
    internal ToldDay? Coming(PrintedDate date, LocalDate from)
    {
        if (date.HasYear) return Read(date) is { } on ? new ToldDay(on, "") : null;
        var order = Order(date);
        foreach (var year in (ReadOnlySpan<int>)[from.Year, from.Year + 1])
        {
            if (date.ExistsIn(year, order) && date.On(year, order) is var day && day >= from && day <= from.PlusDays(FurthestAhead) && (date.Weekday == 0 || (int)day.DayOfWeek == date.Weekday)) return new ToldDay(day, YearWhy(year));
        }

        return null;
    }

    /// <summary>Gets a weekday named on a page, before it: "Monday's session".</summary>
    internal static LocalDate LastWeekday(LocalDate reference, int weekday)
    {
        var back = ((int)reference.DayOfWeek - weekday + 7) % 7;
        return reference.PlusDays(-back);
    }

    internal static string Named(int weekday) => ((IsoDayOfWeek)weekday).ToString();

    // What is printed comes before what is known from outside; a date at the head, also without its year, before the day of posting.
    private ToldDay? PageDay(UpdatePage page, PrintedDate? head, PrintedDate? title, PrintedDate? post, LocalDate? outside)
    {
        if (head is { } full && Read(full) is { } on) return new ToldDay(on, "", full);
        if (title is { } yearless && Past(yearless) is { } told) return told with { Printed = yearless };
        if (post is { } posted && Read(posted) is { } postedOn) return new ToldDay(postedOn, "", posted);
        return outside is { } known ? new ToldDay(known, page.Published is null ? "The page's day is taken from its address." : "The page's day is the day of publication given.") : null;
    }

    private ToldDay? AgainstPage(int days)
    {
        var word = days == 0 ? "today or tonight" : "yesterday";
        if (Page is { } page && (days != 0 || _items is null || _items == page.On))
        {
            var why = days != 0 ? $"The day is the one before that of the page, which says {word}." : page.Why;
            return new ToldDay(page.On.PlusDays(days), why, page.Printed);
        }

        return _items is { } items ? new ToldDay(days == 0 ? items : items.PlusDays(days), "The day is that of the documents listed.") : null;
    }

    private static string YearWhy(int year) => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"The year is not printed; {year} is the one that fits.");

    // A list writes its dates in one order: one date that can only be read in the other order decides the rest.
    private void LearnOrder(PageList list)
    {
        var dates = list.Items.Select(item => item.Date).OfType<PrintedDate>().Where(date => date.IsOfNumbers).ToList();
        if (dates.TrueForAll(date => date.CanBe(_order)) || dates.Exists(date => !date.CanBe(Other))) return;
        foreach (var date in dates) _otherOrder.Add(date.From);
    }

    // The day of all items that have one, if it is one day.
    private LocalDate? CommonDay(IReadOnlyList<PageList> lists)
    {
        LocalDate? common = null;
        foreach (var list in lists)
        {
            if (list.Heading.Lists == ListKind.Other) continue;
            foreach (var item in list.Items)
            {
                if (item.Date is not { HasYear: true } date || Read(date) is not { } on) continue;
                if (common is { } known && known != on) return null;
                common = on;
            }
        }

        return common;
    }
}
