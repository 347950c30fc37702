namespace ContractModel;

/// <summary>The items of a log: each provision at each table where an event is about it, with a small number.</summary>
internal sealed class ItemRegister
{
    private readonly string[] _tables;
    private readonly ProvisionRegister _provisions;
    private readonly Dictionary<ProvisionKey, int>[] _numbers;
    private readonly List<int>[] _ordered;
    private readonly List<Item> _items = [];
    private string?[] _lastTitle = new string?[16];

    internal ItemRegister(string[] tables, ProvisionRegister provisions)
    {
        (_tables, _provisions) = (tables, provisions);
        _numbers = Array.ConvertAll(tables, _ => new Dictionary<ProvisionKey, int>());
        _ordered = Array.ConvertAll(tables, _ => new List<int>());
    }

    internal int Count => _items.Count;

    internal Item this[int number] => _items[number];

    /// <summary>Gets the numbers of the items of a table, in the order of their keys.</summary>
    internal List<int> OfTable(int table) => _ordered[table];

    /// <summary>Gets the number of an item that the log has.</summary>
    internal int NumberOf(int table, ProvisionKey key) => _numbers[table][key];

    /// <summary>Makes the step of an event, and the items it is about where they are new.</summary>
    internal FoldStep Step(int table, ItemEvent e, ItemChange change)
    {
        var item = Intern(table, e.Provision);
        var titled = e.Title is { } title && title != _lastTitle[item];
        if (titled) _lastTitle[item] = e.Title;
        if (change == ItemChange.Moves && Array.IndexOf(_tables, ((ProvisionMoved)e).ToTable) is >= 0 and var to) _lastTitle[Intern(to, e.Provision)] = null; // the titles of the two are one from here
        return FoldStep.About(item, change, titled);
    }

    /// <summary>Puts the items of each table in order, once all are known.</summary>
    internal void Sort()
    {
        foreach (var numbers in _ordered) numbers.Sort((one, other) => _items[one].Key.CompareTo(_items[other].Key));
        _lastTitle = [];
    }

    private int Intern(int table, ProvisionKey key)
    {
        var numbers = _numbers[table];
        if (numbers.TryGetValue(key, out var number)) return number;
        var provision = _provisions.NumberOf(key);
        var canonical = _provisions[provision];
        if (!numbers.TryGetValue(canonical, out number)) number = Add(new Item(table, canonical, _provisions.TitleOf(provision)));
        numbers.TryAdd(canonical, number);
        numbers.TryAdd(key, number); // an alias
        return number;
    }

    private int Add(Item item)
    {
        var number = _items.Count;
        if (number > FoldStep.LargestSubject) throw new InvalidOperationException($"A log can be about {FoldStep.LargestSubject + 1} provisions at most.");
        _items.Add(item);
        _ordered[item.Table].Add(number);
        if (number == _lastTitle.Length) Array.Resize(ref _lastTitle, number * 2);
        return number;
    }
}

/// <summary>A provision at a table.</summary>
/// <param name="Table">The number of the table.</param>
/// <param name="Key">The key that the provision goes by in this log.</param>
/// <param name="RegisteredTitle">Its title in the log's register; absent when it is not there or has none.</param>
internal readonly record struct Item(int Table, ProvisionKey Key, string? RegisteredTitle);

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
