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
    private readonly ImmutableSortedDictionary<ProvisionKey, ProvisionState> _items;
    private readonly ProvisionRegister _register;

    internal ProvisionStates(ImmutableSortedDictionary<ProvisionKey, ProvisionState> items, ProvisionRegister register) => (_items, _register) = (items, register);

    /// <inheritdoc/>
    public int Count => _items.Count;

    /// <inheritdoc/>
    public IEnumerable<ProvisionKey> Keys => _items.Keys;

    /// <inheritdoc/>
    public IEnumerable<ProvisionState> Values => _items.Values;

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
    public bool TryGetValue(ProvisionKey key, [MaybeNullWhen(false)] out ProvisionState value) => _items.TryGetValue(_register.Canonical(Require.NotNull(key)), out value);

    /// <inheritdoc/>
    public IEnumerator<KeyValuePair<ProvisionKey, ProvisionState>> GetEnumerator() => _items.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <inheritdoc/>
    public bool Equals(ProvisionStates? other) => other is not null && Count == other.Count && _items.SequenceEqual(other._items);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as ProvisionStates);

    /// <inheritdoc/>
    public override int GetHashCode() => Count;

    /// <summary>Gets the provisions after one more event. One that is new to this table goes by the spelling that another table used first.</summary>
    internal ProvisionStates With(ItemEvent e, TableStates tables)
    {
        var key = _register.Canonical(e.Provision);
        var before = _items.GetValueOrDefault(key) ?? new ProvisionState(tables.SpellingOf(key), _register.TitleFor(key));
        var fold = ItemFold.From(before);
        fold.Apply(e);
        return new ProvisionStates(_items.SetItem(before.Key, fold.Freeze(before.Key, before.RegisteredTitle)), _register);
    }

    internal ProvisionStates With(ProvisionState state) => new(_items.SetItem(state.Key, state), _register);
}
