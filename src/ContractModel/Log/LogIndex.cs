using NodaTime;

namespace ContractModel;

/// <summary>A log made ready for folding: amendments carried out, in the order of happening, each event with the number of its table and provision.</summary>
internal sealed class LogIndex
{
    internal LogIndex(NegotiationLog log)
        : this(log.Negotiation, AmendmentsInForce.Of(log.Events, knownAt: null))
    {
    }

    internal LogIndex(Negotiation negotiation, IReadOnlyList<BargainingEvent> inForce)
    {
        Events = InOrder(inForce);
        LastDay = Events.Length == 0 ? default : Events[^1].On.Anchor;
        Tables = [.. negotiation.Tables.Select(table => table.Id)];
        Provisions = new ProvisionRegister(negotiation);
        TableOf = new ushort[Events.Length];
        ProvisionOf = new int[Events.Length];
        Number();
    }

    /// <summary>Gets the events in the order in which they are folded.</summary>
    internal BargainingEvent[] Events { get; }

    internal LocalDate LastDay { get; }

    internal string[] Tables { get; }

    internal ProvisionRegister Provisions { get; }

    /// <summary>Gets, for each event, the position of its table in <see cref="Tables"/>.</summary>
    internal ushort[] TableOf { get; }

    /// <summary>Gets, for each event, the number of its provision, or -1.</summary>
    internal int[] ProvisionOf { get; }

    /// <summary>Gets, for each table, its procedural events in order; a state of an earlier day has a prefix of them.</summary>
    internal BargainingEvent[][] FactsOf { get; private set; } = [];

    /// <summary>Gets the number of events that stand on or before a day.</summary>
    internal int CountThrough(LocalDate day)
    {
        var (low, high) = (0, Events.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (Events[middle].On.Anchor <= day) low = middle + 1;
            else high = middle;
        }

        return low;
    }

    private static BargainingEvent[] InOrder(IReadOnlyList<BargainingEvent> events)
    {
        var result = events.ToArray();
        for (var i = 1; i < result.Length; i++)
        {
            if (result[i].On.Anchor < result[i - 1].On.Anchor) return [.. result.OrderBy(e => e.On.Anchor)]; // OrderBy is stable
        }

        return result;
    }

    private void Number()
    {
        var facts = Array.ConvertAll(Tables, _ => new List<BargainingEvent>());
        for (var i = 0; i < Events.Length; i++)
        {
            var e = Events[i];
            TableOf[i] = e.Table is null || e.Table == Tables[0] ? (ushort)0 : (ushort)Array.IndexOf(Tables, e.Table);
            ProvisionOf[i] = e is ItemEvent item ? Provisions.NumberOf(item.Provision) : -1;
            if (e is ProceduralEvent) facts[TableOf[i]].Add(e);
        }

        FactsOf = [.. facts.Select(list => list.ToArray())];
    }
}

/// <summary>The provisions of a log, each with a small number; aliases lead to the number of the provision they mean.</summary>
internal sealed class ProvisionRegister
{
    private readonly Dictionary<ProvisionKey, int> _numbers = [];
    private readonly List<ProvisionKey> _keys = [];
    private readonly List<string?> _titles = [];

    internal ProvisionRegister(Negotiation negotiation)
    {
        foreach (var provision in negotiation.Provisions)
        {
            var number = NumberOf(provision.Key);
            _titles[number] = provision.Title;
            foreach (var alias in provision.Aliases) _numbers.TryAdd(alias, number);
        }
    }

    internal int Count => _keys.Count;

    internal ProvisionKey this[int number] => _keys[number];

    internal string? TitleOf(int number) => _titles[number];

    /// <summary>Gets the key a provision goes by in this log: that of the register for an alias, the first spelling for a name.</summary>
    internal ProvisionKey Canonical(ProvisionKey key) => _numbers.TryGetValue(key, out var number) ? _keys[number] : key;

    internal string? TitleFor(ProvisionKey key) => _numbers.TryGetValue(key, out var number) ? _titles[number] : null;

    internal int NumberOf(ProvisionKey key)
    {
        if (_numbers.TryGetValue(key, out var number)) return number;
        number = _keys.Count;
        _numbers.Add(key, number);
        _keys.Add(key);
        _titles.Add(null);
        return number;
    }
}
