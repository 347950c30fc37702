using System.Buffers;
using System.Runtime.InteropServices;
using System.Text;
using System.Text.Json;
using System.Text.Unicode;

namespace ContractModel.Json;

/// <summary>A JSON text as a flat list of tokens, so that properties can be read in any order and an error can name its place.</summary>
/// <remarks>One pass makes it; nothing is copied out of the text until a value is asked for.</remarks>
internal sealed class JsonTape
{
    internal const int DeepestNesting = 32;

    private static readonly JsonReaderOptions Options = new() { MaxDepth = DeepestNesting + 2 };

    private readonly List<Token> _tokens;

    private JsonTape(ReadOnlyMemory<byte> utf8, List<Token> tokens) => (Utf8, _tokens) = (utf8, tokens);

    internal ReadOnlyMemory<byte> Utf8 { get; }

    internal TapeValue Root => new(this, 0);

    /// <summary>Makes the tape, or adds the one error that keeps the text from being read.</summary>
    internal static JsonTape? Read(ReadOnlyMemory<byte> utf8, List<FormatError> errors)
    {
        if (utf8.Span.StartsWith("\uFEFF"u8)) utf8 = utf8[3..];
        if (utf8.Span.IndexOfAnyExcept(" \t\r\n"u8) < 0) return Fail(errors, Code.Empty, utf8.Span, 0, "Nothing is in the file.");
        if (!Utf8Text.IsValid(utf8.Span)) return Fail(errors, Code.NotText, utf8.Span, Utf8Text.LengthOfValidStart(utf8.Span), "The bytes stop being UTF-8 text here.");
        var tokens = new List<Token>((utf8.Length / 12) + 16);
        var broken = new List<int>();
        try
        {
            if (!Scan(utf8.Span, tokens, broken, errors)) return null;
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

    internal Token this[int index] => _tokens[index];

    internal (int Line, int Column) PlaceOf(int index) => Utf8Text.PlaceOf(Utf8.Span, _tokens[index].Start);

    /// <summary>Gets the path of a token by walking down from the root; only errors ask for it.</summary>
    internal string PathOf(int index)
    {
        var path = new StringBuilder("$");
        var at = 0;
        while (at != index && _tokens[at].Type is JsonTokenType.StartObject or JsonTokenType.StartArray) at = StepToward(index, at, path);
        return path.ToString();
    }

    private void AddBrokenText(int index, List<FormatError> errors)
    {
        var (line, column) = PlaceOf(index);
        errors.Add(new FormatError(Code.BadValue, line, column, PathOf(index), "This text has half of a surrogate pair, which is no character.", "Write both halves, or the character itself."));
    }

    private int StepToward(int index, int container, StringBuilder path)
    {
        var isObject = _tokens[container].Type == JsonTokenType.StartObject;
        var child = container + 1;
        for (var position = 0; child < _tokens[container].Next - 1; position++)
        {
            var value = isObject ? child + 1 : child;
            if (index < _tokens[value].Next)
            {
                if (isObject) path.Append('.').Append(new TapeValue(this, child).Text);
                else path.Append('[').Append(position).Append(']');
                return isObject && index == child ? index : value;
            }

            child = _tokens[value].Next;
        }

        return index;
    }

    private static bool Scan(ReadOnlySpan<byte> utf8, List<Token> tokens, List<int> broken, List<FormatError> errors)
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
                    tokens.Add(new Token(reader.TokenType, false, start, 1, 0));
                    break;
                case JsonTokenType.EndObject or JsonTokenType.EndArray:
                    tokens.Add(new Token(reader.TokenType, false, start, 1, tokens.Count + 1));
                    var opened = open[--depth];
                    CollectionsMarshal.AsSpan(tokens)[opened] = tokens[opened] with { Length = start + 1 - tokens[opened].Start, Next = tokens.Count };
                    break;
                case JsonTokenType.String or JsonTokenType.PropertyName:
                    if (reader.ValueSpan.Length > Require.LongestText * 6)
                    {
                        Fail(errors, Code.TooLong, utf8, start, "This text is too long.");
                        return false;
                    }

                    if (reader.ValueIsEscaped && IsBroken(ref reader)) broken.Add(tokens.Count);
                    tokens.Add(new Token(reader.TokenType, reader.ValueIsEscaped, start, reader.ValueSpan.Length + 2, tokens.Count + 1));
                    break;
                default:
                    tokens.Add(new Token(reader.TokenType, false, start, reader.ValueSpan.Length, tokens.Count + 1));
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

    /// <summary>One token: where it stands and which token follows it and all it holds.</summary>
    internal readonly record struct Token(JsonTokenType Type, bool Escaped, int Start, int Length, int Next);
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
