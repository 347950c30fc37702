using System.Text.Json;

namespace ContractModel.Json;

/// <summary>What a reading shares: the errors found so far, and the sources read so far, each kept once.</summary>
internal sealed class ReadContext(List<FormatError> errors)
{
    private readonly Dictionary<Source, Source> _sources = [];
    private readonly Dictionary<string, string> _words = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ProvisionKey> _provisions = new(StringComparer.Ordinal);

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

    internal string Shared(string word)
    {
        if (_words.TryGetValue(word, out var known)) return known;
        _words.Add(word, word);
        return word;
    }

    internal ProvisionKey? SharedProvision(string text)
    {
        if (_provisions.TryGetValue(text, out var known)) return known;
        if (!ProvisionKey.TryParse(text, out var key)) return null;
        _provisions.Add(text, key);
        return key;
    }

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
