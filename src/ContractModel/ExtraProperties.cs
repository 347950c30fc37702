using System.Collections;
using System.Diagnostics;
using System.Text.Json;

namespace ContractModel;

/// <summary>Properties of a JSON object that the model does not know, kept as they were written, in their order.</summary>
/// <remarks>Equality is by name and by the JSON text, character for character: <c>1.0</c> and <c>1</c> differ.</remarks>
[DebuggerDisplay("Count = {Count}")]
public sealed class ExtraProperties : IReadOnlyList<ExtraProperty>, IEquatable<ExtraProperties>
{
    private readonly ValueList<ExtraProperty> _items;

    internal ExtraProperties(ValueList<ExtraProperty> items) => _items = items;

    /// <summary>Gets the empty set of properties.</summary>
    public static ExtraProperties None { get; } = new([]);

    /// <inheritdoc/>
    public int Count => _items.Count;

    /// <inheritdoc/>
    public ExtraProperty this[int index] => _items[index];

    /// <inheritdoc/>
    public IEnumerator<ExtraProperty> GetEnumerator() => ((IEnumerable<ExtraProperty>)_items).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    internal void WriteTo(Utf8JsonWriter writer)
    {
        foreach (var property in _items)
        {
            writer.WritePropertyName(property.Name);
            writer.WriteRawValue(property.Json);
        }
    }

    /// <inheritdoc/>
    public bool Equals(ExtraProperties? other) => other is not null && _items == other._items;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as ExtraProperties);

    /// <inheritdoc/>
    public override int GetHashCode() => _items.GetHashCode();
}

/// <summary>One property that the model does not know.</summary>
/// <remarks>Made only by reading a file, so that <see cref="Json"/> is always one complete JSON value.</remarks>
public sealed record ExtraProperty
{
    internal ExtraProperty(string name, string json) => (Name, Json) = (name, json);

    /// <summary>Gets the property's name.</summary>
    public string Name { get; }

    /// <summary>Gets the property's value as the JSON text that was read.</summary>
    public string Json { get; }
}
