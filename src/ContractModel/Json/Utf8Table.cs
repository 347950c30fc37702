using System.Buffers.Binary;
using System.Diagnostics.CodeAnalysis;

namespace ContractModel.Json;

/// <summary>Values by words of UTF-8 text: what a word means is found without making a string of it.</summary>
/// <remarks>It holds the names of fields, the words of vocabularies, and what a reading has read before. It keeps the bytes it is given, not a
/// copy.</remarks>
internal sealed class Utf8Table<T>
{
    // Not the same in two processes, so that no file can be written whose words all fall on one place.
    private static readonly ulong Seed = (uint)string.GetHashCode("seed", StringComparison.Ordinal);

    private Entry[] _entries = new Entry[8]; // a power of two, at most half of it taken; a word stands at its hash's place or at the next free one
    private int _count;

    internal static Utf8Table<T> Of(IReadOnlyCollection<T> values, Func<T, string> word)
    {
        var table = new Utf8Table<T>();
        foreach (var value in values) table.Add(System.Text.Encoding.UTF8.GetBytes(word(value)), value);
        return table;
    }

    internal bool TryGetValue(ReadOnlySpan<byte> word, [MaybeNullWhen(false)] out T value)
    {
        var entries = _entries;
        var (hash, end) = HashOf(word);
        for (var at = hash; ; at++)
        {
            ref readonly var entry = ref entries[at & (uint)(entries.Length - 1)];
            if (entry.Word.Array is null) break;
            if (entry.Hash != hash || entry.End != end || entry.Word.Count != word.Length) continue;
            if (word.Length > sizeof(ulong) && !word.SequenceEqual(entry.Word)) continue;
            value = entry.Value;
            return true;
        }

        value = default;
        return false;
    }

    /// <summary>Adds a word that is not there yet.</summary>
    internal void Add(ArraySegment<byte> word, T value)
    {
        if (++_count > _entries.Length / 2) Grow();
        var (hash, end) = HashOf(word);
        Place(_entries, new Entry(hash, end, word, value));
    }

    private void Grow()
    {
        var larger = new Entry[_entries.Length * 2];
        foreach (var entry in _entries)
        {
            if (entry.Word.Array is not null) Place(larger, entry);
        }

        _entries = larger;
    }

    private static void Place(Entry[] entries, Entry entry)
    {
        var at = entry.Hash;
        while (entries[at & (uint)(entries.Length - 1)].Word.Array is not null) at++;
        entries[at & (uint)(entries.Length - 1)] = entry;
    }

    private static (uint Hash, ulong End) HashOf(ReadOnlySpan<byte> word)
    {
        var hash = Seed + (ulong)word.Length;
        for (; word.Length > sizeof(ulong); word = word[sizeof(ulong)..]) hash = Mix(hash ^ BinaryPrimitives.ReadUInt64LittleEndian(word));
        var end = EndOf(word);
        return ((uint)Mix(hash ^ end), end);
    }

    // The last bytes, at most eight, so that of short words of one length no two have the same.
    private static ulong EndOf(ReadOnlySpan<byte> word) => word.Length switch
    {
        >= sizeof(uint) =>
            ((ulong)BinaryPrimitives.ReadUInt32LittleEndian(word) << 32) | BinaryPrimitives.ReadUInt32LittleEndian(word[^sizeof(uint)..]),
        > 0 => ((uint)word[0] << 16) | ((uint)word[word.Length / 2] << 8) | word[^1],
        _ => 0,
    };

    private static ulong Mix(ulong value)
    {
        const ulong oddAndMixed = 0x9E3779B97F4A7C15;
        var high = Math.BigMul(value, oddAndMixed, out var low);
        return high ^ low;
    }

    private readonly record struct Entry(uint Hash, ulong End, ArraySegment<byte> Word, T Value);
}
