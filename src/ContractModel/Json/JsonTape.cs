using System.Buffers;
using System.Text;
using System.Text.Json;

namespace ContractModel.Json;

/// <summary>A JSON text as a flat list of tokens, so that properties can be read in any order and an error can name its place.</summary>
/// <remarks>One pass makes it; nothing is copied out of the text until a value is asked for.</remarks>
internal sealed class JsonTape
{
    internal const int DeepestNesting = 32;

    /// <summary>The most bytes between quotes that are looked at: the longest text, every character of it an escape.</summary>
    private const int LongestText = Require.LongestText * 6;

    private const int UsualBytesOfToken = 7;

    private static readonly JsonReaderOptions Options = new() { MaxDepth = DeepestNesting + 2 };

    private readonly ArraySegment<byte> _utf8;
    private readonly byte[] _bytes;
    private readonly int _offset;
    private readonly Token[] _tokens;

    private JsonTape(ArraySegment<byte> utf8, TokenList tokens) => (_utf8, _bytes, _offset, _tokens) = (utf8, utf8.Array!, utf8.Offset, tokens.Tokens);

    internal TapeValue Root => new(this, 0);

    /// <summary>Makes the tape, or adds the one error that keeps the text from being read.</summary>
    internal static JsonTape? Read(ArraySegment<byte> utf8, List<FormatError> errors)
    {
        if (utf8.AsSpan().StartsWith("\uFEFF"u8)) utf8 = utf8[3..];
        if (utf8.AsSpan().IndexOfAnyExcept(" \t\r\n"u8) < 0) return Fail(errors, Code.Empty, utf8, 0, "Nothing is in the file.");
        if (!Utf8Text.IsValid(utf8)) return Fail(errors, Code.NotText, utf8, Utf8Text.LengthOfValidStart(utf8), "The bytes stop being UTF-8 text here.");
        var tokens = new TokenList((utf8.Count / UsualBytesOfToken) + 16);
        var broken = new List<int>();
        try
        {
            if (!Scan(utf8, tokens, broken, errors)) return null;
            var tape = new JsonTape(utf8, tokens);
            foreach (var index in broken) tape.AddBrokenText(index, errors);
            return tape;
        }
        catch (JsonException e)
        {
            var line = (int)(e.LineNumber ?? 0) + 1;
            var column = (int)(e.BytePositionInLine ?? 0) + 1;
            errors.Add(new FormatError(Code.NotJson, line, column, "$", "The text stops being JSON here."));
            return null;
        }
    }

    /// <summary>Leaves the memory of the tape to the next. No value of the tape can be asked for afterwards.</summary>
    internal void Release() => SpareArray<Token>.Leave(_tokens);

    /// <summary>Gets what a value is; a property's name is a string like any other.</summary>
    internal JsonTokenType TypeOf(int index) => (char)FirstByteOf(index) switch
    {
        '{' => JsonTokenType.StartObject,
        '}' => JsonTokenType.EndObject,
        '[' => JsonTokenType.StartArray,
        ']' => JsonTokenType.EndArray,
        '"' => JsonTokenType.String,
        't' => JsonTokenType.True,
        'f' => JsonTokenType.False,
        'n' => JsonTokenType.Null,
        _ => JsonTokenType.Number,
    };

    /// <summary>Gets the byte that says what a value is, which answers a question about one type faster than <see cref="TypeOf"/>.</summary>
    internal byte FirstByteOf(int index) => _bytes[_offset + _tokens[index].Start];

    /// <summary>Gets the index of the token that follows a value and all it holds.</summary>
    internal int After(int index) => _tokens[index] is { IsContainer: true, Reach: var next } ? next : index + 1;

    internal bool IsContainer(int index) => _tokens[index].IsContainer;

    internal bool IsEscaped(int index) => _tokens[index].IsEscaped;

    /// <summary>Gets the bytes between the quotes of a string or property name, escapes as they stand.</summary>
    internal ReadOnlySpan<byte> Unquoted(int index)
    {
        ref readonly var token = ref _tokens[index];
        return new ReadOnlySpan<byte>(_bytes, _offset + token.Start + 1, token.Reach - 2);
    }

    /// <summary>Gets the number of bytes of a string, quotes counted in and escapes as they stand.</summary>
    internal int LengthOf(int index) => _tokens[index].Reach;

    /// <summary>Gets the JSON text of a value and all it holds.</summary>
    internal ArraySegment<byte> JsonOf(int index)
    {
        ref readonly var token = ref _tokens[index];
        return _utf8.Slice(token.Start, token.IsContainer ? _tokens[token.Reach - 1].Start + 1 - token.Start : token.Reach);
    }

    internal (int Line, int Column) PlaceOf(int index) => Utf8Text.PlaceOf(_utf8, _tokens[index].Start);

    /// <summary>Gets the path of a token by walking down from the root; only errors ask for it.</summary>
    internal string PathOf(int index)
    {
        var path = new StringBuilder("$");
        var at = 0;
        while (at != index && IsContainer(at)) at = StepToward(index, at, path);
        return path.ToString();
    }

    private void AddBrokenText(int index, List<FormatError> errors)
    {
        var (line, column) = PlaceOf(index);
        errors.Add(new FormatError(Code.BadValue, line, column, PathOf(index), "This text has half of a surrogate pair, which is no character.", "Write both halves, or the character itself."));
    }

    private int StepToward(int index, int container, StringBuilder path)
    {
        var isObject = FirstByteOf(container) == '{';
        var child = container + 1;
        for (var position = 0; child < After(container) - 1; position++)
        {
            var value = isObject ? child + 1 : child;
            if (index < After(value))
            {
                if (isObject) path.Append('.').Append(new TapeValue(this, child).Text);
                else path.Append('[').Append(position).Append(']');
                return isObject && index == child ? index : value;
            }

            child = After(value);
        }

        return index;
    }

    private static bool Scan(ArraySegment<byte> utf8, TokenList tokens, List<int> broken, List<FormatError> errors)
    {
        var reader = new Utf8JsonReader(utf8, Options);
        Span<int> open = stackalloc int[DeepestNesting + 2];
        var depth = 0;
        while (reader.Read())
        {
            var start = (int)reader.TokenStartIndex;
            switch (reader.TokenType)
            {
                case JsonTokenType.StartObject or JsonTokenType.StartArray:
                    if (depth >= DeepestNesting)
                    {
                        Fail(errors, Code.TooDeep, utf8, start, "Objects and lists are nested deeper than 32 here.");
                        return false;
                    }

                    open[depth++] = tokens.Count;
                    tokens.Open(start);
                    break;
                case JsonTokenType.EndObject or JsonTokenType.EndArray:
                    tokens.Close(start, open[--depth]);
                    break;
                case JsonTokenType.String or JsonTokenType.PropertyName:
                    if (reader.ValueSpan.Length > LongestText)
                    {
                        Fail(errors, Code.TooLong, utf8, start, "This text is too long.");
                        return false;
                    }

                    if (reader.ValueIsEscaped && IsBroken(ref reader)) broken.Add(tokens.Count);
                    tokens.Add(start, reader.ValueSpan.Length + 2, reader.ValueIsEscaped);
                    break;
                default:
                    tokens.Add(start, reader.ValueSpan.Length, false);
                    break;
            }
        }

        return true;
    }

    // Halves of surrogate pairs are the one escape that is JSON and no text.
    private static bool IsBroken(ref Utf8JsonReader reader)
    {
        if (reader.ValueSpan.IndexOf("\\ud"u8) < 0 && reader.ValueSpan.IndexOf("\\uD"u8) < 0) return false;
        try
        {
            return reader.GetString() is null;
        }
        catch (InvalidOperationException)
        {
            return true;
        }
    }

    private static JsonTape? Fail(List<FormatError> errors, Code code, ReadOnlySpan<byte> utf8, int offset, string message)
    {
        var (line, column) = Utf8Text.PlaceOf(utf8, offset);
        errors.Add(new FormatError(code, line, column, "$", message));
        return null;
    }
}

/// <summary>Questions about UTF-8 bytes.</summary>
internal static class Utf8Text
{
    internal static bool IsValid(ReadOnlySpan<byte> utf8) => System.Text.Unicode.Utf8.IsValid(utf8);

    internal static int LengthOfValidStart(ReadOnlySpan<byte> utf8)
    {
        var rest = utf8;
        while (Rune.DecodeFromUtf8(rest, out _, out var length) == OperationStatus.Done) rest = rest[length..];
        return utf8.Length - rest.Length;
    }

    internal static (int Line, int Column) PlaceOf(ReadOnlySpan<byte> utf8, int offset)
    {
        var before = utf8[..Math.Min(offset, utf8.Length)];
        var line = before.Count((byte)'\n') + 1;
        return (line, before.Length - before.LastIndexOf((byte)'\n'));
    }
}
