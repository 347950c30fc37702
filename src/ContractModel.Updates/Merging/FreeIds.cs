using System.Globalization;

namespace ContractModel.Updates.Merging;

/// <summary>Gives ids that a log does not use.</summary>
internal sealed class FreeIds(IEnumerable<BargainingEvent> events)
{
    private readonly HashSet<string> _taken = events.Select(e => e.Id).ToHashSet(StringComparer.Ordinal);

    /// <summary>Takes an id, or the first free of <c>id-2</c>, <c>id-3</c> and so on.</summary>
    internal string ForEvent(string id) => _taken.Add(id) ? id : Next(id, "-", 2);

    /// <summary>Takes the first free of <c>id.c1</c>, <c>id.c2</c> and so on.</summary>
    internal string ForCorrection(string id) => Next(id, ".c", 1);

    private string Next(string id, string mark, int number)
    {
        while (true)
        {
            var end = mark + number.ToString(CultureInfo.InvariantCulture);
            var next = id[..Math.Min(id.Length, Require.LongestId - end.Length)] + end;
            if (_taken.Add(next)) return next;
            number++;
        }
    }
}
