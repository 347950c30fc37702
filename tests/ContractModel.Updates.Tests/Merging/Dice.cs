namespace ContractModel.Updates.Tests.Merging;

/// <summary>Chance that can be had again: the same seed throws the same numbers on every machine.</summary>
internal sealed class Dice(int seed)
{
    private ulong _state = ((ulong)seed * 0x9E3779B97F4A7C15) + 1;

    internal int Below(int count)
    {
        _state = (_state * 6364136223846793005) + 1442695040888963407;
        return (int)((_state >> 33) % (ulong)count);
    }

    internal int Between(int least, int most) => least + Below(most - least + 1);

    internal bool Chance(int percent) => Below(100) < percent;

    internal T Pick<T>(IReadOnlyList<T> items) => items[Below(items.Count)];
}
