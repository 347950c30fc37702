using System.Text;
using System.Text.Json;

namespace ContractModel.Json;

/// <summary>One value on a tape.</summary>
internal readonly struct TapeValue(JsonTape tape, int index)
{
    internal JsonTape Tape { get; } = tape;

    internal int Index { get; } = index;

    internal JsonTokenType Type => Tape[Index].Type;

    /// <summary>Gets the bytes between the quotes of a string or property name, escapes as they stand; of a number or literal, its bytes.</summary>
    internal ReadOnlySpan<byte> Bytes
    {
        get
        {
            var token = Tape[Index];
            var quoted = token.Type is JsonTokenType.String or JsonTokenType.PropertyName;
            return Tape.Utf8.Span.Slice(quoted ? token.Start + 1 : token.Start, quoted ? token.Length - 2 : token.Length);
        }
    }

    internal bool IsEscaped => Tape[Index].Escaped;

    /// <summary>Gets a string or property name with its escapes undone.</summary>
    internal string Text => IsEscaped ? Unescape() : Encoding.UTF8.GetString(Bytes);

    /// <summary>Gets whether a string or property name is a word, however it is escaped.</summary>
    internal bool Is(ReadOnlySpan<byte> word) => IsEscaped ? Text == Encoding.UTF8.GetString(word) : Bytes.SequenceEqual(word);

    /// <summary>Gets the JSON text of the value and all it holds.</summary>
    internal string Json
    {
        get
        {
            var token = Tape[Index];
            return Encoding.UTF8.GetString(Tape.Utf8.Span.Slice(token.Start, token.Length));
        }
    }

    /// <summary>Gets the properties of an object or the items of a list; for anything else, none.</summary>
    public Children GetEnumerator() => new(Tape, Index);

    private string Unescape()
    {
        var token = Tape[Index];
        var reader = new Utf8JsonReader(Tape.Utf8.Span.Slice(token.Start, token.Length));
        reader.Read();
        try
        {
            return reader.GetString() ?? "";
        }
        catch (InvalidOperationException)
        {
            return "\uFFFD"; // half of a surrogate pair; the error was noted when the tape was made
        }
    }

    /// <summary>Walks the direct children of a container.</summary>
    internal struct Children(JsonTape tape, int container)
    {
        private readonly bool _isObject = tape[container].Type == JsonTokenType.StartObject;
        private readonly int _end = tape[container].Type is JsonTokenType.StartObject or JsonTokenType.StartArray ? tape[container].Next - 1 : container + 1;
        private int _next = container + 1;
        private int _current;

        /// <summary>Gets the name of the current property; only in an object.</summary>
        internal readonly TapeValue Name => new(tape, _current);

        /// <summary>Gets the current value.</summary>
        public readonly TapeValue Current => new(tape, _isObject ? _current + 1 : _current);

        public bool MoveNext()
        {
            if (_next >= _end) return false;
            _current = _next;
            _next = tape[_isObject ? _current + 1 : _current].Next;
            return true;
        }
    }
}
