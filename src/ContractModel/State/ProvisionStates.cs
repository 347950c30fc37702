using System.Collections;
using System.Collections.Immutable;
using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;

namespace ContractModel;

/// <summary>The provisions of a table by key, articles first, in their printed order.</summary>
/// <remarks>Equality is by the provisions. A key may be given as an alias of the log's register.</remarks>
[DebuggerDisplay("Count = {Count}")]
public sealed class ProvisionStates : IReadOnlyDictionary<ProvisionKey, ProvisionState>, IEquatable<ProvisionStates>
{
    private static readonly ImmutableSortedDictionary<ProvisionKey, ProvisionState> NoChange = ImmutableSortedDictionary<ProvisionKey, ProvisionState>.Empty;

    // Those of the last replay, in order, and over them those that have changed since: going on by one event shares all the others.
    private readonly ImmutableArray<ProvisionState> _replayed;
    private readonly ImmutableSortedDictionary<ProvisionKey, ProvisionState> _changed;
    private readonly ProvisionRegister _register;

    internal ProvisionStates(ImmutableArray<ProvisionState> inOrder, ProvisionRegister register)
        : this(inOrder, NoChange, inOrder.Length, register)
    {
    }

    private ProvisionStates(ImmutableArray<ProvisionState> replayed, ImmutableSortedDictionary<ProvisionKey, ProvisionState> changed, int count, ProvisionRegister register) =>
        (_replayed, _changed, Count, _register) = (replayed, changed, count, register);

    /// <inheritdoc/>
    public int Count { get; }

    /// <inheritdoc/>
    public IEnumerable<ProvisionKey> Keys => Values.Select(state => state.Key);

    /// <inheritdoc/>
    public IEnumerable<ProvisionState> Values => _changed.IsEmpty ? _replayed : Merged();

    /// <inheritdoc/>
    public ProvisionState this[ProvisionKey key] => TryGetValue(key, out var state) ? state : throw new KeyNotFoundException($"No event of this table is about \"{key}\".");

    /// <summary>Gets a provision by its key as a person writes it: <c>"25C"</c>, <c>"MOU Community Schools"</c>.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="key"/> is <see langword="null"/>.</exception>
    /// <exception cref="FormatException"><paramref name="key"/> names no provision.</exception>
    /// <exception cref="KeyNotFoundException">No event of this table is about it.</exception>
    public ProvisionState this[string key] => this[ProvisionKey.Parse(Require.NotNull(key))];

    /// <inheritdoc/>
    public bool ContainsKey(ProvisionKey key) => TryGetValue(key, out _);

    /// <inheritdoc/>
    public bool TryGetValue(ProvisionKey key, [MaybeNullWhen(false)] out ProvisionState value)
    {
        value = Find(_register.Canonical(Require.NotNull(key)));
        return value is not null;
    }

    /// <inheritdoc/>
    public IEnumerator<KeyValuePair<ProvisionKey, ProvisionState>> GetEnumerator() => Values.Select(state => KeyValuePair.Create(state.Key, state)).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <inheritdoc/>
    public bool Equals(ProvisionStates? other) => other is not null && Count == other.Count && Values.SequenceEqual(other.Values);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as ProvisionStates);

    /// <inheritdoc/>
    public override int GetHashCode() => Count;

    /// <summary>Gets the provisions after one more event. One that is new to this table goes by the spelling that another table used first.</summary>
    internal ProvisionStates With(ItemEvent e, TableStates tables)
    {
        var key = _register.Canonical(e.Provision);
        var before = Find(key) ?? new ProvisionState(tables.SpellingOf(key), _register.TitleFor(key));
        return With(before.After(e));
    }

    internal ProvisionStates With(ProvisionState state) => new(_replayed, _changed.SetItem(state.Key, state), Find(state.Key) is null ? Count + 1 : Count, _register);

    private ProvisionState? Find(ProvisionKey key)
    {
        if (_changed.TryGetValue(key, out var changed)) return changed;
        var (low, high) = (0, _replayed.Length - 1);
        while (low <= high)
        {
            var middle = (low + high) / 2;
            var order = _replayed[middle].Key.CompareTo(key);
            if (order == 0) return _replayed[middle];
            if (order < 0) low = middle + 1;
            else high = middle - 1;
        }

        return null;
    }

    private IEnumerable<ProvisionState> Merged()
    {
        var at = 0;
        foreach (var (key, changed) in _changed)
        {
            while (at < _replayed.Length && _replayed[at].Key.CompareTo(key) < 0) yield return _replayed[at++];
            if (at < _replayed.Length && _replayed[at].Key.CompareTo(key) == 0) at++;
            yield return changed;
        }

        while (at < _replayed.Length) yield return _replayed[at++];
    }
}
