using System.Buffers;

namespace ContractModel.Json;

/// <summary>Finds the tokens of a sound text. It gives up at the first byte that is not what may stand there, and says nothing about it.</summary>
/// <remarks>A place in the text goes from step to step by value, and is <see cref="Wrong"/> once a step has found what it should not. The runtime's
/// reader, which can say what is wrong and where, takes longer; it is asked only when this has given up.</remarks>
internal static class TapeScanner
{
    private const int Wrong = -1;

    private const int LongestWord = 24;

    private static readonly SearchValues<byte> HexadecimalDigits = SearchValues.Create("0123456789abcdefABCDEF"u8);
    private static readonly SearchValues<byte> EndsOfPlainText =
        SearchValues.Create([.. Enumerable.Range(0, ' ').Select(control => (byte)control), (byte)'"', (byte)'\\']);

    internal static bool TryScan(ReadOnlySpan<byte> utf8, TokenList tokens)
    {
        Span<int> open = stackalloc int[JsonTape.DeepestNesting];
        var depth = 0;
        var inObject = false;
        var at = BehindSpace(utf8, 0);
        while (true)
        {
            var first = ByteAt(utf8, at);
            if (first is (byte)'{' or (byte)'[')
            {
                if (depth == open.Length) return false;
                open[depth++] = tokens.Count;
                tokens.Open(at);
                inObject = first == '{';
                at = BehindSpace(utf8, at + 1);
                if (ByteAt(utf8, at) != (inObject ? '}' : ']'))
                {
                    if (inObject) at = BehindName(utf8, at, tokens);
                    if (at == Wrong) return false;
                    continue;
                }
            }
            else
            {
                at = first == '"' ? BehindText(utf8, at, tokens) : BehindOther(utf8, at, tokens);
                if (at == Wrong) return false;
                at = BehindSpace(utf8, at);
            }

            // Behind a value stands the end of what holds it, and of what holds that, until a comma or the end of the text.
            for (; depth > 0 && ByteAt(utf8, at) == (inObject ? '}' : ']'); at = BehindSpace(utf8, at + 1))
            {
                tokens.Close(at, open[--depth]);
                inObject = depth > 0 && utf8[tokens[open[depth - 1]].Start] == '{';
            }

            if (depth == 0) return at == utf8.Length;
            if (ByteAt(utf8, at) != ',') return false;
            at = BehindSpace(utf8, at + 1);
            if (inObject) at = BehindName(utf8, at, tokens);
            if (at == Wrong) return false;
        }
    }

    private static byte ByteAt(ReadOnlySpan<byte> utf8, int at) => (uint)at < (uint)utf8.Length ? utf8[at] : (byte)0;

    private static int BehindSpace(ReadOnlySpan<byte> utf8, int at)
    {
        while (ByteAt(utf8, at) is (byte)' ' or (byte)'\n' or (byte)'\r' or (byte)'\t') at++;
        return at;
    }

    // A name, its colon, and the space before the value.
    private static int BehindName(ReadOnlySpan<byte> utf8, int at, TokenList tokens)
    {
        if (ByteAt(utf8, at) != '"') return Wrong;
        at = BehindText(utf8, at, tokens);
        if (at == Wrong) return Wrong;
        at = BehindSpace(utf8, at);
        return ByteAt(utf8, at) == ':' ? BehindSpace(utf8, at + 1) : Wrong;
    }

    private static int BehindText(ReadOnlySpan<byte> utf8, int start, TokenList tokens)
    {
        var isEscaped = false;
        var at = BehindPlainText(utf8, start + 1);
        while (ByteAt(utf8, at) == '\\')
        {
            isEscaped = true;
            at = BehindEscape(utf8, at);
            if (at == Wrong) return Wrong;
            at = BehindPlainText(utf8, at);
        }

        if (ByteAt(utf8, at) != '"' || at - start - 1 > JsonTape.LongestText) return Wrong;
        tokens.Add(start, at + 1 - start, isEscaped);
        return at + 1;
    }

    // Most texts are words, and a search that is fast for a page is slow for them.
    private static int BehindPlainText(ReadOnlySpan<byte> utf8, int at)
    {
        for (var end = at + LongestWord; at < end; at++)
        {
            if (ByteAt(utf8, at) is < (byte)' ' or (byte)'"' or (byte)'\\') return at;
        }

        var length = utf8[at..].IndexOfAny(EndsOfPlainText);
        return length < 0 ? utf8.Length : at + length;
    }

    // A surrogate may be half of a pair, which the runtime's reader judges.
    private static int BehindEscape(ReadOnlySpan<byte> utf8, int at)
    {
        var letter = ByteAt(utf8, at + 1);
        if ("\"\\/bfnrt"u8.Contains(letter)) return at + 2;
        if (letter != 'u' || utf8.Length < at + 6 || utf8[(at + 2)..(at + 6)].ContainsAnyExcept(HexadecimalDigits)) return Wrong;
        return utf8[at + 2] is (byte)'d' or (byte)'D' && utf8[at + 3] >= '8' ? Wrong : at + 6;
    }

    // A number, true, false or null.
    private static int BehindOther(ReadOnlySpan<byte> utf8, int start, TokenList tokens)
    {
        var at = ByteAt(utf8, start) switch
        {
            (byte)'t' => utf8[start..].StartsWith("true"u8) ? start + 4 : Wrong,
            (byte)'f' => utf8[start..].StartsWith("false"u8) ? start + 5 : Wrong,
            (byte)'n' => utf8[start..].StartsWith("null"u8) ? start + 4 : Wrong,
            _ => BehindNumber(utf8, start),
        };
        if (at != Wrong) tokens.Add(start, at - start, false);
        return at;
    }

    private static int BehindNumber(ReadOnlySpan<byte> utf8, int at)
    {
        if (ByteAt(utf8, at) == '-') at++;
        at = ByteAt(utf8, at) == '0' ? at + 1 : BehindDigits(utf8, at);
        if (ByteAt(utf8, at) == '.') at = BehindDigits(utf8, at + 1);
        if (ByteAt(utf8, at) is not ((byte)'e' or (byte)'E')) return at;
        at++;
        return BehindDigits(utf8, ByteAt(utf8, at) is (byte)'+' or (byte)'-' ? at + 1 : at);
    }

    private static int BehindDigits(ReadOnlySpan<byte> utf8, int start)
    {
        var at = start;
        while (char.IsAsciiDigit((char)ByteAt(utf8, at))) at++;
        return at == start ? Wrong : at;
    }
}
