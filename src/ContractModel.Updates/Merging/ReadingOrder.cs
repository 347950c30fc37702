using NodaTime;

namespace ContractModel.Updates.Merging;

/// <summary>A reading, whether it is the newest of its page among those merged with it, and whether nobody can tell which of them is.</summary>
internal readonly record struct OrderedReading(UpdateReading Reading, string? Address, bool Newest, bool Tied);

/// <summary>Puts readings in an order of their own, so that the order in which they are given does not matter.</summary>
internal static class ReadingOrder
{
    /// <summary>Orders readings by their first day; versions of one page stand together, the one published last at the end.</summary>
    internal static IEnumerable<OrderedReading> Of(ValueList<UpdateReading> readings) =>
        readings.GroupBy(reading => PageAddress.Fold(reading.Page.Address))
            .SelectMany(page => page.Key is null ? page.Select(reading => Versions(null, [reading])) : [Versions(page.Key, page)])
            .OrderBy(page => page.Min(version => FirstDay(version.Reading)))
            .ThenBy(page => page[0].Address, StringComparer.Ordinal)
            .ThenBy(page => page[0].Reading.Page.Text, StringComparer.Ordinal)
            .ThenBy(page => Ids(page[0].Reading), StringComparer.Ordinal)
            .SelectMany(page => page);

    private static OrderedReading[] Versions(string? address, IEnumerable<UpdateReading> versions)
    {
        var ordered = versions.OrderBy(version => version.Page.Published ?? LocalDate.MinIsoValue)
            .ThenBy(FirstDay)
            .ThenBy(version => version.Page.Text, StringComparer.Ordinal)
            .ThenBy(Ids, StringComparer.Ordinal)
            .ToArray();
        var isTied = ordered.Length > 1 && Age(ordered[^1]) == Age(ordered[^2]) && ordered[^1].Page.Text != ordered[^2].Page.Text;
        return [.. ordered.Select((version, i) => new OrderedReading(version, address, i == ordered.Length - 1 && !isTied, isTied && Age(version) == Age(ordered[^1])))];
    }

    private static (LocalDate? Published, LocalDate FirstDay) Age(UpdateReading reading) => (reading.Page.Published, FirstDay(reading));

    private static LocalDate FirstDay(UpdateReading reading) =>
        reading.Events.IsEmpty ? LocalDate.MaxIsoValue : reading.Events.Min(read => read.Event.On.Anchor);

    private static string Ids(UpdateReading reading) => string.Join('\n', reading.Events.Select(read => read.Event.Id));
}
