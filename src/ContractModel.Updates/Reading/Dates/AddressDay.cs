using NodaTime;

namespace ContractModel.Updates.Reading.Dates;

/// <summary>Finds a day in a page's address or file name: <c>/2025/11/20/</c>, <c>update-11-20-25</c>.</summary>
/// <remarks>Such days can be wrong, as an address is typed by hand; they serve where nothing else does.</remarks>
internal static class AddressDay
{
    internal static LocalDate? Read(string? address, DateOrder order)
    {
        if (address is null) return null;
        var numbers = Numbers(address);
        for (var i = 0; i + 2 < numbers.Count; i++)
        {
            var (one, two, three) = (numbers[i], numbers[i + 1], numbers[i + 2]);
            if (one.Length == 4 && two.Length <= 2 && three.Length <= 2 && Day(one.Value, two.Value, three.Value) is { } yearFirst) return yearFirst;
            if (one.Length > 2 || two.Length > 2 || three.Length is not (2 or 4)) continue;
            var year = three.Length == 4 ? three.Value : 2000 + three.Value;
            var day = order == DateOrder.MonthFirst ? Day(year, one.Value, two.Value) ?? Day(year, two.Value, one.Value) : Day(year, two.Value, one.Value) ?? Day(year, one.Value, two.Value);
            if (day is not null) return day;
        }

        return null;
    }

    // Numbers apart by one sign; one that stands apart by more has a number that is none before it.
    private static List<(int Value, int Length)> Numbers(string address)
    {
        const int Longest = 2000;
        var numbers = new List<(int, int)>();
        var end = Math.Min(address.Length, Longest);
        for (var i = 0; i < end; i++)
        {
            if (!char.IsAsciiDigit(address[i])) continue;
            var start = i;
            while (i < end && char.IsAsciiDigit(address[i])) i++;
            var isAfterNumber = numbers.Count > 0 && start >= 2 && char.IsAsciiDigit(address[start - 2]);
            if (!isAfterNumber) numbers.Add((-1, 9)); // what came before does not belong to it
            if (i - start <= 4) numbers.Add((int.Parse(address.AsSpan(start, i - start), System.Globalization.CultureInfo.InvariantCulture), i - start));
        }

        return numbers;
    }

    private static LocalDate? Day(int year, int month, int day) =>
        year is >= 1950 and <= 2199 && month is >= 1 and <= 12 && day >= 1 && day <= CalendarSystem.Iso.GetDaysInMonth(year, month) ? new LocalDate(year, month, day) : null;
}
