using System.Text.Json;

namespace ContractModel.Json;

/// <summary>What a reading shares: the errors found so far, and the sources read so far, each kept once.</summary>
internal sealed class ReadContext(List<FormatError> errors)
{
    private readonly Dictionary<Source, Source> _sources = [];
    private readonly Utf8Table<ValueList<Source>> _sourceLists = new();
    private readonly Utf8Table<string> _words = new();
    private readonly Utf8Table<ProvisionKey> _provisions = new();
    private readonly List<ObjectSlots> _slots = [];
    private int _depth;

    internal List<FormatError> Errors { get; } = errors;

    /// <summary>Gets or sets the parts of a log as they were read, also when some could not be: what holds between the others can still be checked.</summary>
    internal (Negotiation Negotiation, ValueList<BargainingEvent?> Events)? Draft { get; set; }

    /// <summary>Gets whether properties and terms that the model does not know are kept; a log for other eyes holds none.</summary>
    internal bool KeepsUnknown { get; init; } = true;

    internal void Add(Code code, TapeValue at, string message, string? remedy = null)
    {
        var (line, column) = at.Tape.PlaceOf(at.Index);
        Errors.Add(new FormatError(code, line, column, at.Tape.PathOf(at.Index), message, remedy));
    }

    internal void AddWrongType(TapeValue at, string wanted) =>
        Add(
            Code.WrongType, at, $"This is {Describe(at.Type)}; {wanted} is wanted.",
            at.Type == JsonTokenType.Null ? "Write the value in the type named; where it is not known, leave the property out." : null);

    /// <summary>Adds what the model said when it refused values that are each valid and do not go together.</summary>
    internal void AddContradiction(TapeValue at, ArgumentException refusal)
    {
        var message = refusal.Message.AsSpan();
        if (message.IndexOf(" (Parameter '") is >= 0 and var end) message = message[..end];
        Add(Code.Contradiction, at, message.ToString());
    }

    /// <summary>Gets the one instance of equal sources, so that a log holds each address once.</summary>
    internal Source Shared(Source source)
    {
        if (_sources.TryGetValue(source, out var known)) return known;
        _sources.Add(source, source);
        return source;
    }

    /// <summary>Gets the list of sources that stood in the same words before, if one did.</summary>
    internal bool TryGetSources(TapeValue list, out ValueList<Source> sources) => _sourceLists.TryGetValue(list.Json, out sources);

    internal void Keep(TapeValue list, ValueList<Source> sources) => _sourceLists.Add(list.Json, sources);

    internal string Shared(TapeValue word)
    {
        if (_words.TryGetValue(word.Utf8, out var known)) return known;
        var text = word.Text;
        _words.Add(word.ToKeep(), text);
        return text;
    }

    internal ProvisionKey? SharedProvision(TapeValue text)
    {
        if (_provisions.TryGetValue(text.Utf8, out var known)) return known;
        if (!ProvisionKey.TryParse(text.Text, out var key)) return null;
        _provisions.Add(text.ToKeep(), key);
        return key;
    }

    /// <summary>Finds the fields of an object. The slots are good until <see cref="Close"/>, with which every opening is followed.</summary>
    internal ObjectSlots Open(TapeValue value, FieldSet fields)
    {
        if (_depth == _slots.Count) _slots.Add(new ObjectSlots(this));
        var slots = _slots[_depth++];
        slots.Fill(value, fields);
        return slots;
    }

    internal void Close() => _depth--;

    private static string Describe(JsonTokenType type) => type switch
    {
        JsonTokenType.StartObject => "an object",
        JsonTokenType.StartArray => "a list",
        JsonTokenType.String => "a string",
        JsonTokenType.Number => "a number",
        JsonTokenType.True => "true",
        JsonTokenType.False => "false",
        _ => "null",
    };
}
