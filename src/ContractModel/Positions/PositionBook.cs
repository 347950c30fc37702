using System.Diagnostics;

namespace ContractModel;

/// <summary>The positions of both sides on every item of a round, on the day of a state.</summary>
/// <remarks>
/// <para>Made of a state with <see cref="Of"/>: for another day, of the state of that day. Items are those that a proposal, a silence or an offer of the log is about, by table and then by key.</para>
/// <para>Equality is by reference; the state it was made of compares by value.</para>
/// </remarks>
[DebuggerDisplay("{Items.Count} items as of {AsOf}")]
public sealed class PositionBook
{
    private readonly ProvisionRegister _register;

    private PositionBook(NodaTime.LocalDate asOf, ValueList<ItemPositions> items, ProvisionRegister register) => (AsOf, Items, _register) = (asOf, items, register);

    /// <summary>Gets the day it is of.</summary>
    public NodaTime.LocalDate AsOf { get; }

    /// <summary>Gets the items.</summary>
    public ValueList<ItemPositions> Items { get; }

    /// <summary>Makes the book of a state.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="state"/> is <see langword="null"/>.</exception>
    public static PositionBook Of(NegotiationState state)
    {
        Require.NotNull(state);
        return new PositionBook(state.AsOf, new PositionFold(state).Items(), state.Source.Index.Provisions);
    }

    /// <summary>Gets the positions on an item; absent when the log has none. Where several tables have it, those of the first.</summary>
    /// <param name="key">The key, or an alias in the log's register.</param>
    /// <exception cref="ArgumentNullException"><paramref name="key"/> is <see langword="null"/>.</exception>
    public ItemPositions? On(ProvisionKey key)
    {
        var canonical = _register.Canonical(Require.NotNull(key));
        return Items.FirstOrDefault(item => item.Key.Equals(canonical));
    }

    /// <summary>Gets the positions on an item by its key as a person writes it; absent when the log has none.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="key"/> is <see langword="null"/>.</exception>
    /// <exception cref="FormatException"><paramref name="key"/> names no provision.</exception>
    public ItemPositions? On(string key) => On(ProvisionKey.Parse(Require.NotNull(key)));
}
