namespace ContractModel.Json;

/// <summary>An array that one reading leaves for the next on its thread. It is not held: the collector may take it at any time.</summary>
internal static class SpareArray<T> where T : unmanaged
{
    [ThreadStatic]
    private static WeakReference<T[]?>? _spare;

    /// <summary>Gets an array of at least a length, with anything in it.</summary>
    internal static T[] Take(int least)
    {
        if (_spare is null || !_spare.TryGetTarget(out var array) || array.Length < least) return GC.AllocateUninitializedArray<T>(least);
        _spare.SetTarget(null);
        return array;
    }

    internal static void Leave(T[] array)
    {
        if (_spare is null) _spare = new WeakReference<T[]?>(array);
        else _spare.SetTarget(array);
    }

    /// <summary>Gets an array twice as long with the same start, and leaves the shorter one.</summary>
    internal static T[] Grow(T[] array)
    {
        var larger = GC.AllocateUninitializedArray<T>(array.Length * 2);
        array.CopyTo(larger, 0);
        Leave(array);
        return larger;
    }
}
