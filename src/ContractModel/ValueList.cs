using System.Collections;
using System.Collections.Immutable;
using System.Diagnostics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace ContractModel;

/// <summary>An immutable list that is equal to another list with equal items in the same order.</summary>
/// <remarks>The default value is the empty list, so a property of this type is never <see langword="null"/>. Records that hold
/// lists compare by value because of it. Write one as a collection expression: <c>Parties = ["utla", "lausd"]</c>.</remarks>
/// <typeparam name="T">The type of the items.</typeparam>
[CollectionBuilder(typeof(ValueList), nameof(ValueList.Create))]
[DebuggerDisplay("Count = {Count}")]
public readonly struct ValueList<T> : IReadOnlyList<T>, IEquatable<ValueList<T>>
{
    private readonly ImmutableArray<T> _items;

    internal ValueList(ImmutableArray<T> items) => _items = items;

    /// <summary>Gets the number of items.</summary>
    public int Count => _items.IsDefault ? 0 : _items.Length;

    /// <summary>Gets whether there are no items.</summary>
    public bool IsEmpty => _items.IsDefaultOrEmpty;

    /// <summary>Gets whether this is the default value, which is empty too, and not a list that was made.</summary>
    internal bool IsUnset => _items.IsDefault;

    private ImmutableArray<T> Items => _items.IsDefault ? [] : _items;

    /// <summary>Gets an item by its position.</summary>
    /// <exception cref="IndexOutOfRangeException"><paramref name="index"/> is negative, or not less than <see cref="Count"/>.</exception>
    public T this[int index] => _items.AsSpan()[index];

    /// <summary>Gets the items as a span.</summary>
    public ReadOnlySpan<T> AsSpan() => _items.AsSpan();

    /// <summary>Gets whether an item is in the list; unlike the general search of a sequence it allocates nothing.</summary>
    internal bool Has(T item)
    {
        foreach (var other in _items.AsSpan())
        {
            if (EqualityComparer<T>.Default.Equals(other, item)) return true;
        }

        return false;
    }

    /// <summary>Gets the array of the items themselves, to be read and never written.</summary>
    internal T[] AsArray() => ImmutableCollectionsMarshal.AsArray(Items)!;

    /// <summary>Gets an enumerator that allocates nothing.</summary>
    public ImmutableArray<T>.Enumerator GetEnumerator() => Items.GetEnumerator();

    IEnumerator<T> IEnumerable<T>.GetEnumerator() => ((IEnumerable<T>)Items).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => ((IEnumerable)Items).GetEnumerator();

    /// <inheritdoc/>
    public bool Equals(ValueList<T> other)
    {
        if (Count != other.Count) return false;
        for (var i = 0; i < Count; i++)
        {
            if (!EqualityComparer<T>.Default.Equals(_items[i], other._items[i])) return false;
        }

        return true;
    }

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is ValueList<T> other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = default(HashCode);
        foreach (var item in Items) hash.Add(item);
        return hash.ToHashCode();
    }

    /// <summary>Gets whether two lists hold equal items in the same order.</summary>
    public static bool operator ==(ValueList<T> left, ValueList<T> right) => left.Equals(right);

    /// <summary>Gets whether two lists differ in an item or in the order.</summary>
    public static bool operator !=(ValueList<T> left, ValueList<T> right) => !left.Equals(right);

    /// <summary>Gets the items in square brackets, for a debugger.</summary>
    public override string ToString() => $"[{string.Join(", ", Items)}]";
}

/// <summary>Makes lists that compare by value.</summary>
public static class ValueList
{
    /// <summary>Makes a list of the items of a span.</summary>
    public static ValueList<T> Create<T>(ReadOnlySpan<T> items) => new([.. items]);

    /// <summary>Makes a list of the items of a sequence.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="items"/> is <see langword="null"/>.</exception>
    public static ValueList<T> From<T>(IEnumerable<T> items) => new([.. Require.NotNull(items)]);

    /// <summary>Makes a list of an array that nobody changes any more, which is not copied.</summary>
    internal static ValueList<T> Of<T>(T[] items) => new(ImmutableCollectionsMarshal.AsImmutableArray(items));
}
