using System.Collections;
using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.InteropServices;
using ContractModel.Procedures;
using NodaTime;

namespace ContractModel;

/// <summary>Where a round stands on a day, as known on a day.</summary>
/// <remarks>
/// <para>Immutable. Equality is by the head, the day, what was known, and the tables; two replays of one log are equal.</para>
/// <para>Make one with <see cref="Negotiation.Replay(NegotiationLog, LocalDate?, LocalDate?, ProcedureLibrary?)"/>, and go on from one with
/// <see cref="Negotiation.Evolve"/>.</para>
/// </remarks>
[DebuggerDisplay("{Negotiation.Id,nq} as of {AsOf}")]
public sealed class NegotiationState : IEquatable<NegotiationState>
{
    internal NegotiationState(FoldSource source, LocalDate asOf, TableStates tables) => (Source, AsOf, Tables) = (source, asOf, tables);

    /// <summary>Gets the head of the log.</summary>
    public Negotiation Negotiation => Source.Log.Negotiation;

    /// <summary>Gets the day this state is of; every event that stands on or before it counts.</summary>
    public LocalDate AsOf { get; }

    /// <summary>Gets the day whose knowledge counts; absent when all that is known does.</summary>
    public LocalDate? KnownAt => Source.KnownAt;

    /// <summary>Gets the tables by id, in the order of the head.</summary>
    public TableStates Tables { get; }

    /// <summary>Gets the log this state is of, with the events added by <see cref="Negotiation.Evolve"/>.</summary>
    public NegotiationLog Log => Source.WholeLog();

    /// <summary>Gets the provisions of the register that no event of any table is about yet.</summary>
    public IEnumerable<Provision> Untouched => Negotiation.Provisions.Where(provision => !Tables.Values.Any(table => table.Provisions.ContainsKey(provision.Key)));

    /// <summary>Gets the events that count, in the order in which they were folded: corrections and retractions carried out, by the day each stands at.</summary>
    public IEnumerable<BargainingEvent> Events => Source.Events();

    /// <summary>Gets the round and the day, and the phase of each table, in a line.</summary>
    public override string ToString() => $"{Negotiation.Name} as of {Iso.Write(AsOf)}: {string.Join("; ", Tables.Values)}";

    internal FoldSource Source { get; }

    /// <summary>Gets what is irregular, late, unlawful or doubtful in the log up to the day, in the order of the events; findings about no event last.</summary>
    public IReadOnlyList<Finding> Audit() => AuditOfState.Of(this);

    /// <inheritdoc/>
    public bool Equals(NegotiationState? other) => other is not null
        && (ReferenceEquals(this, other) || (AsOf == other.AsOf && KnownAt == other.KnownAt && Negotiation == other.Negotiation && Tables.Equals(other.Tables)));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as NegotiationState);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Negotiation.Id, AsOf, KnownAt);
}

/// <summary>The tables of a state by id.</summary>
/// <remarks>Equality is by the tables, in their order.</remarks>
[DebuggerDisplay("Count = {Count}")]
public sealed class TableStates : IReadOnlyDictionary<string, TableState>, IEquatable<TableStates>
{
    private readonly TableState[] _tables;

    internal TableStates(TableState[] tables) => _tables = tables;

    /// <inheritdoc/>
    public int Count => _tables.Length;

    /// <inheritdoc/>
    public IEnumerable<string> Keys => _tables.Select(table => table.Table.Id);

    /// <inheritdoc/>
    public IEnumerable<TableState> Values => ImmutableCollectionsMarshal.AsImmutableArray(_tables);

    /// <inheritdoc/>
    public TableState this[string key] => TryGetValue(key, out var table) ? table : throw new KeyNotFoundException($"There is no table \"{key}\"; the round has {string.Join(", ", Keys)}.");

    internal TableState this[int number] => _tables[number];

    /// <inheritdoc/>
    public bool ContainsKey(string key) => TryGetValue(key, out _);

    /// <inheritdoc/>
    public bool TryGetValue(string key, [MaybeNullWhen(false)] out TableState value)
    {
        value = Array.Find(_tables, table => table.Table.Id == Require.NotNull(key));
        return value is not null;
    }

    /// <inheritdoc/>
    public IEnumerator<KeyValuePair<string, TableState>> GetEnumerator() => _tables.Select(table => KeyValuePair.Create(table.Table.Id, table)).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <inheritdoc/>
    public bool Equals(TableStates? other) => other is not null && _tables.AsSpan().SequenceEqual(other._tables);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as TableStates);

    /// <inheritdoc/>
    public override int GetHashCode() => Count;

    /// <summary>Gets the key of a provision as the round spelled it first, at any table.</summary>
    internal ProvisionKey SpellingOf(ProvisionKey key)
    {
        foreach (var table in _tables)
        {
            if (table.Provisions.TryGetValue(key, out var known)) return known.Key;
        }

        return key;
    }

    /// <summary>Gets the tables on a day, one or two of them replaced.</summary>
    internal TableStates With(LocalDate day, params ReadOnlySpan<(int Number, TableState State)> replaced)
    {
        var tables = (TableState[])_tables.Clone();
        foreach (var (number, state) in replaced) tables[number] = state;
        for (var i = 0; i < tables.Length; i++) tables[i] = tables[i].OnDay(day);
        return new TableStates(tables);
    }
}
