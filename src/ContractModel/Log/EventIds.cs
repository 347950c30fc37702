namespace ContractModel;

/// <summary>The ids of a log's events and where each stands.</summary>
/// <remarks>While every id comes after the one before it, the shorter first and then in the order of their characters, as numbered ids do, none can stand twice and
/// each is found by halving; no table of them is made. From the first id that does not, there is one.</remarks>
internal ref struct EventIds(ReadOnlySpan<BargainingEvent?> events)
{
    private readonly ReadOnlySpan<BargainingEvent?> _events = events;
    private Dictionary<string, int>? _places;
    private string _last = "";
    private int _count;

    /// <summary>Takes in the id of the next event; <see langword="false"/> when it stands twice. An event that could not be read has none.</summary>
    internal bool Add(string? id)
    {
        var place = _count++;
        if (id is null)
        {
            _places ??= Table(place);
            return true;
        }

        if (_places is null && ComesAfter(id, _last))
        {
            _last = id;
            return true;
        }

        _places ??= Table(place);
        return _places.TryAdd(id, place);
    }

    /// <summary>Gets the place of the first event with an id among those taken in; -1 when none has it.</summary>
    internal readonly int PlaceOf(string id)
    {
        if (_places is not null) return _places.TryGetValue(id, out var place) ? place : -1;
        var (low, high) = (0, _count - 1);
        while (low <= high)
        {
            var middle = (low + high) / 2;
            var found = _events[middle]!.Id;
            if (found == id) return middle;
            if (ComesAfter(id, found)) low = middle + 1;
            else high = middle - 1;
        }

        return -1;
    }

    private static bool ComesAfter(string id, string last) => id.Length == last.Length ? string.CompareOrdinal(id, last) > 0 : id.Length > last.Length;

    private readonly Dictionary<string, int> Table(int count)
    {
        var places = new Dictionary<string, int>(_events.Length, StringComparer.Ordinal);
        for (var i = 0; i < count; i++) places.TryAdd(_events[i]!.Id, i);
        return places;
    }
}
