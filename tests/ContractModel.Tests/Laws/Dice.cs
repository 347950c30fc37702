namespace ContractModel.Tests.Laws;

/// <summary>Chance that can be had again: the same seed throws the same numbers on every machine (SplitMix64).</summary>
internal sealed class Dice(int seed)
{
    private ulong _state = (ulong)seed;

    /// <summary>Throws a number from 0 to one less than <paramref name="count"/>.</summary>
    internal int Below(int count) => (int)(Next() % (ulong)count);

    /// <summary>Throws a number from one bound to the other, both included.</summary>
    internal int Between(int least, int most) => least + Below(most - least + 1);

    /// <summary>Says yes in so many cases of a hundred.</summary>
    internal bool Chance(int percent) => Below(100) < percent;

    internal T Pick<T>(IReadOnlyList<T> items) => items[Below(items.Count)];

    private ulong Next()
    {
        var z = _state += 0x9E3779B97F4A7C15;
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EB;
        return z ^ (z >> 31);
    }
}
