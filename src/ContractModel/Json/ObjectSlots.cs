namespace ContractModel.Json;

/// <summary>The fields of one form, each found by its name and known by its slot.</summary>
internal sealed class FieldSet
{
    /// <summary>The slot of a property that no field has.</summary>
    internal const int Unknown = -1;

    /// <summary>The slot of the property that says of which kind the object is; it was read before the form was chosen.</summary>
    internal const int Kind = -2;

    private readonly Utf8Table<int> _slots = new();

    internal FieldSet(Field[] fields, bool isOfAKind)
    {
        (All, Required) = (fields, [.. fields.Where(field => field.IsRequired)]);
        if (isOfAKind) _slots.Add("kind"u8.ToArray(), Kind);
        for (var i = 0; i < fields.Length; i++)
        {
            fields[i].Slot = i;
            _slots.Add(fields[i].NameUtf8, i);
        }
    }

    internal Field[] All { get; }

    internal Field[] Required { get; }

    internal int SlotOf(TapeValue name) => _slots.TryGetValue(name.Utf8, out var slot) ? slot : Unknown;
}

/// <summary>Reads the fields of one object. Every field asked for gives a valid value; errors are noted on the way.</summary>
internal readonly struct ObjectReader(ObjectSlots slots)
{
    internal ObjectSlots Slots => slots;

    internal T Get<TOwner, T>(Field<TOwner, T> field)
    {
        var index = slots.Find(field.Slot);
        return index == 0 ? field.Absent : field.Read(new TapeValue(slots.Tape, index), slots.Context);
    }
}

/// <summary>Where in an object each field of its form stands, and what is there besides.</summary>
/// <remarks>A reading has one for each depth of nesting and uses it for one object after the other.</remarks>
internal sealed class ObjectSlots(ReadContext context)
{
    private int[] _at = [];
    private List<ExtraProperty>? _extra;

    internal ReadContext Context { get; } = context;

    internal JsonTape Tape { get; private set; } = null!;

    /// <summary>Gets the properties that no field of the form has, where such are kept; <see langword="null"/> when there are none.</summary>
    internal ExtraProperties? Extra => _extra is { } extra && Context.KeepsUnknown ? new ExtraProperties(ValueList.From(extra)) : null;

    /// <summary>Finds the fields of an object, and notes those that stand twice or are missing.</summary>
    internal void Fill(TapeValue value, FieldSet fields)
    {
        (Tape, _extra) = (value.Tape, null);
        if (_at.Length < fields.All.Length) _at = new int[fields.All.Length];
        else _at.AsSpan(0, fields.All.Length).Clear();
        for (var children = value.GetEnumerator(); children.MoveNext();)
        {
            var name = children.Name;
            var slot = fields.SlotOf(name);
            if (slot >= 0)
            {
                if (_at[slot] != 0) Context.Add(Code.DuplicateProperty, name, $"\"{fields.All[slot].Name}\" stands twice.");
                _at[slot] = children.Current.Index;
            }
            else if (slot == FieldSet.Unknown)
            {
                Keep(name, children.Current);
            }
        }

        foreach (var field in fields.Required)
        {
            if (_at[field.Slot] == 0) Context.Add(field.WhenMissing, value, $"\"{field.Name}\" is missing.", $"Add \"{field.Name}\": {field.Meaning}");
        }
    }

    /// <summary>Gets the token of the value in a slot, or 0: token 0 is the root and never a property's value.</summary>
    internal int Find(int slot) => _at[slot];

    private void Keep(TapeValue name, TapeValue value)
    {
        var text = Context.Shared(name);
        _extra ??= [];
        foreach (var kept in _extra)
        {
            if (kept.Name != text) continue;
            Context.Add(Code.DuplicateProperty, name, $"\"{text}\" stands twice.");
            return;
        }

        _extra.Add(new ExtraProperty(text, System.Text.Encoding.UTF8.GetString(value.Json)));
    }
}
