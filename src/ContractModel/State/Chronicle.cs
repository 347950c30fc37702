namespace ContractModel;

/// <summary>A list that only grows: a shared prefix of an array, and what was added after it. Adding costs the same however long it is.</summary>
/// <remarks>Equality is by the items, in their order.</remarks>
internal sealed class Chronicle<T> : IEquatable<Chronicle<T>>
    where T : class
{
    internal static readonly Chronicle<T> Empty = new([], 0, null);

    private readonly T[] _array;
    private readonly int _prefix;
    private readonly Added? _added;
    private T[]? _flat;

    private Chronicle(T[] array, int prefix, Added? added) => (_array, _prefix, _added) = (array, prefix, added);

    internal int Count => _prefix + (_added?.Count ?? 0);

    internal T? Last => _added?.Item ?? (_prefix > 0 ? _array[_prefix - 1] : null);

    /// <summary>Gets the items; after additions they are laid out once, when first asked for.</summary>
    internal ReadOnlyMemory<T> Items => _added is null ? _array.AsMemory(0, _prefix) : _flat ??= Flatten(_added);

    /// <summary>Makes a chronicle of the first items of an array that nobody changes any more.</summary>
    internal static Chronicle<T> Of(T[] array, int count) => count == 0 ? Empty : new(array, count, null);

    internal Chronicle<T> Add(T item) => new(_array, _prefix, new Added(item, _added, (_added?.Count ?? 0) + 1));

    public bool Equals(Chronicle<T>? other) => other is not null && Count == other.Count && Items.Span.SequenceEqual(other.Items.Span, EqualityComparer<T>.Default);

    public override bool Equals(object? obj) => Equals(obj as Chronicle<T>);

    public override int GetHashCode() => Count;

    private T[] Flatten(Added last)
    {
        var all = new T[Count];
        Array.Copy(_array, all, _prefix);
        var at = all.Length - 1;
        for (var node = last; node is not null; node = node.Before) all[at--] = node.Item;
        return all;
    }

    private sealed record Added(T Item, Added? Before, int Count);
}
