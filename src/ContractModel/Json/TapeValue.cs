using System.Text;
using System.Text.Json;

namespace ContractModel.Json;

/// <summary>One value on a tape.</summary>
internal readonly struct TapeValue(JsonTape tape, int index)
{
    internal JsonTape Tape { get; } = tape;

    internal int Index { get; } = index;

    internal JsonTokenType Type => Tape.TypeOf(Index);

    internal bool IsString => Tape.FirstByteOf(Index) == '"';

    internal bool IsObject => Tape.FirstByteOf(Index) == '{';

    internal bool IsList => Tape.FirstByteOf(Index) == '[';

    /// <summary>Gets the JSON text of the value and all it holds, as it stands in the file.</summary>
    internal ArraySegment<byte> Json => Tape.JsonOf(Index);

    private bool IsEscaped => Tape.IsEscaped(Index);

    /// <summary>Gets the number of bytes of a string, quotes counted in and escapes as they stand.</summary>
    internal int Length => Tape.LengthOf(Index);

    /// <summary>Gets the bytes of a string or property name with its escapes undone.</summary>
    internal ReadOnlySpan<byte> Utf8 => IsEscaped ? Encoding.UTF8.GetBytes(Unescape()) : Tape.Unquoted(Index);

    /// <summary>Gets a string or property name with its escapes undone.</summary>
    internal string Text => IsEscaped ? Unescape() : Encoding.UTF8.GetString(Tape.Unquoted(Index));

    /// <summary>Gets the properties of an object or the items of a list; for anything else, none.</summary>
    public Children GetEnumerator() => new(Tape, Index);

    /// <summary>Gets the bytes of a string or property name with its escapes undone, to be kept as long as the tape is.</summary>
    internal ArraySegment<byte> ToKeep() => IsEscaped ? Encoding.UTF8.GetBytes(Unescape()) : Json[1..^1];

    private string Unescape()
    {
        var reader = new Utf8JsonReader(Json);
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
        private readonly bool _isObject = tape.FirstByteOf(container) == '{';
        private readonly int _end = tape.After(container) - (tape.IsContainer(container) ? 1 : 0);
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
            _next = tape.After(_isObject ? _current + 1 : _current);
            return true;
        }
    }
}
