using System.Text;
using System.Text.Json;
using ContractModel.Json;

namespace ContractModel.Tests.Json;

/// <summary>The scanner may give up on a text; where it does not, its tokens are those of the runtime's reader.</summary>
public class TapeScannerTests
{
    public static TheoryData<string> Texts() =>
    [
        "{}", "[]", " [ ] ", "[[],{},[{}]]", """{"a":{"b":[1,{"c":null}]},"d":""}""", "0", "-0", "-1", "12", "1.5", "1e5", "1E-5", "1.25e+10", "01", "-", "+1", "1.", ".5", "1e", "1e+", "1.e5",
        "0x1", "--1", "NaN", "true", "false", "null", "tru", "truee", "nul", "True", "\"\"", "\"a\"", "\"a", "\"\\\"\"", "\"\\\"", "\"\\", "\"\\\\\\/\\b\\f\\n\\r\\t\"", "\"\\x\"", "\"\\u00e9\"", "\"\\u00E9a\"",
        "\"\\u00g9\"", "\"\\u00e\"", "\"\\u12", "\"\\ud83d\\ude00\"", "\"\\ud83d\"", "\"\\uDC00\"", "\"\t\"", "\"a\nb\"", "\"\u0000\"", "\"\u007f\"", "\"é😀\"", "{\"é\":1}", "[1,]", "[,1]", "[1 2]", "[1,,2]", "{,}",
        """{"a"}""", """{"a":}""", """{"a":1,}""", """{"a" 1}""", """{a:1}""", """{1:1}""", """{"a":1 "b":2}""", """{"a":1,"a":2}""", "[1}", "{\"a\":1]", "[", "{", "]", "}", ",", ":", "[1]]", "1 2", "{} {}", "// no\n1", "/**/1",
        "[1 ,\r\n\t2 ]", "\u00a01", "\v1", "\f1", "[\"" + new string('a', 100) + "\"]", "[\"" + new string('a', 100) + "\u0001\"]", new string('[', 32) + new string(']', 32), new string('[', 33) + new string(']', 33),
    ];

    [Theory]
    [MemberData(nameof(Texts))]
    public void TryScan_AnyText_FindsTheTokensOfASoundOneAndGivesUpOnOthers(string text)
    {
        var mayGiveUp = text.Contains("\\ud", StringComparison.OrdinalIgnoreCase) || text.StartsWith(new string('[', 33), StringComparison.Ordinal);

        Compare(Encoding.UTF8.GetBytes(text)).Should().Be(!mayGiveUp && IsSound(text));
    }

    [Theory]
    [MemberData(nameof(LogFileTests.Samples), MemberType = typeof(LogFileTests))]
    public void TryScan_Sample_DoesNotGiveUp(string name)
    {
        var sample = File.ReadAllBytes(Repository.PathOf($"docs/samples/{name}.json"));

        Compare(sample).Should().BeTrue();
        foreach (var damaged in FuzzTests.DamagesOf(sample)) Compare(damaged);
    }

    /// <summary>Scans a text, and holds the tokens against those of the runtime's reader unless the scanner gave up.</summary>
    private static bool Compare(byte[] utf8)
    {
        var tokens = new TokenList(1);
        if (!System.Text.Unicode.Utf8.IsValid(utf8) || !TapeScanner.TryScan(utf8, tokens)) return false;
        var expected = TokensOf(utf8);
        tokens.Count.Should().Be(expected.Count);
        for (var i = 0; i < expected.Count; i++)
        {
            var token = tokens[i];
            var reach = token.IsContainer ? tokens[token.Reach - 1].Start + 1 - token.Start : token.Reach;
            (token.Start, reach, token.IsEscaped).Should().Be(expected[i]);
        }

        return true;
    }

    private static List<(int Start, int Length, bool IsEscaped)> TokensOf(byte[] utf8)
    {
        var reader = new Utf8JsonReader(utf8);
        var tokens = new List<(int Start, int Length, bool IsEscaped)>();
        var open = new Stack<int>();
        while (reader.Read())
        {
            var start = (int)reader.TokenStartIndex;
            if (reader.TokenType is JsonTokenType.StartObject or JsonTokenType.StartArray) open.Push(tokens.Count);
            var quotes = reader.TokenType is JsonTokenType.String or JsonTokenType.PropertyName ? 2 : 0;
            tokens.Add((start, reader.ValueSpan.Length + quotes, quotes > 0 && reader.ValueIsEscaped));
            if (reader.TokenType is not (JsonTokenType.EndObject or JsonTokenType.EndArray)) continue;
            var opened = open.Pop();
            tokens[opened] = tokens[opened] with { Length = start + 1 - tokens[opened].Start };
        }

        return tokens;
    }

    private static bool IsSound(string text)
    {
        try
        {
            return TokensOf(Encoding.UTF8.GetBytes(text)).Count > 0;
        }
        catch (JsonException)
        {
            return false;
        }
    }
}
