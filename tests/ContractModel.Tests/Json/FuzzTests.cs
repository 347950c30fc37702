using System.Text;

namespace ContractModel.Tests.Json;

/// <summary>Damages the sample logs in thousands of ways, the same ones on every run: reading gives a log or errors, and never throws anything else.</summary>
public class FuzzTests
{
    private const int DamagesForEachSample = 1_000;

    [Theory]
    [MemberData(nameof(LogFileTests.Samples), MemberType = typeof(LogFileTests))]
    public void TryRead_DamagedBytes_GivesALogOrErrors(string name)
    {
        var sample = File.ReadAllBytes(Repository.PathOf($"docs/samples/{name}.json"));
        var i = -1;
        foreach (var damaged in DamagesOf(sample))
        {
            i++;

            var read = ContractModel.Json.LogFile.TryRead(damaged, out var log, out var errors);

            (log is not null).Should().Be(read);
            (errors.Count == 0).Should().Be(read, "errors are given exactly when no log is; damage {0}", i);
            if (log is not null) NegotiationLog.Parse(log.ToJson()).Should().Be(log, "what was read can be written; damage {0}", i);
        }
    }

    [Fact]
    public void TryParse_EveryPrefixOfALog_GivesErrors()
    {
        var text = Repository.Read("tests/ContractModel.Tests/Golden/events/proposal-made.json").TrimEnd();
        for (var length = 0; length < text.Length; length++)
        {
            NegotiationLog.TryParse(text[..length], out var log, out var errors).Should().BeFalse();
            log.Should().BeNull();
            errors.Should().ContainSingle();
        }
    }

    [Fact]
    public void TryParse_AnyValueInPlaceOfAnother_GivesALogOrErrors()
    {
        string[] values = ["null", "true", "0", "-1", "1.5", "1e999", "99999999999", "\"\"", "\"x\"", "\"\\u0000\"", "\"\\ud83d\"", "[]", "[null]", "{}", "{\"kind\":null}", "[[[{}]]]"];
        var text = Repository.Read("tests/ContractModel.Tests/Golden/events/overall-agreement-reached.json");
        foreach (var (start, length) in Values(text))
        {
            foreach (var value in values)
            {
                var read = NegotiationLog.TryParse(text[..start] + value + text[(start + length)..], out var log, out var errors);

                (log is not null).Should().Be(read);
                (errors.Count == 0).Should().Be(read);
            }
        }
    }

    /// <summary>Gets a sample damaged in many ways, the same ones on every run.</summary>
    internal static IEnumerable<byte[]> DamagesOf(byte[] sample)
    {
        var random = new Dice(20_260_302);
        for (var i = 0; i < DamagesForEachSample; i++)
        {
            var damaged = sample;
            for (var times = random.Next(3); times >= 0; times--) damaged = Damage(damaged, random);
            yield return damaged;
        }
    }

    private static byte[] Damage(byte[] bytes, Dice random)
    {
        if (bytes.Length == 0) return [(byte)random.Next(256)];
        var at = random.Next(bytes.Length);
        var length = Math.Min(1 + random.Next(1 << random.Next(10)), bytes.Length - at);
        switch (random.Next(6))
        {
            case 0:
                var flipped = (byte[])bytes.Clone();
                flipped[at] ^= (byte)(1 << random.Next(8));
                return flipped;
            case 1:
                return [.. bytes[..at], .. bytes[(at + length)..]];
            case 2:
                return [.. bytes[..(at + length)], .. bytes[at..]];
            case 3:
                return bytes[..at];
            case 4:
                var marks = "{}[]\",:0-.\\"u8;
                return [.. bytes[..at], marks[random.Next(marks.Length)], .. bytes[at..]];
            default:
                var line = Array.IndexOf(bytes, (byte)'\n', at);
                var next = line < 0 ? -1 : Array.IndexOf(bytes, (byte)'\n', line + 1);
                return next < 0 ? bytes[..at] : [.. bytes[..line], .. bytes[next..]];
        }
    }

    private static List<(int Start, int Length)> Values(string text)
    {
        var reader = new List<(int Start, int Length)>();
        var utf8 = Encoding.UTF8.GetBytes(text);
        utf8.Length.Should().Be(text.Length, "a place in the bytes must be the place in the text");
        var json = new System.Text.Json.Utf8JsonReader(utf8);
        while (json.Read())
        {
            if (json.TokenType is System.Text.Json.JsonTokenType.String) reader.Add(((int)json.TokenStartIndex, json.ValueSpan.Length + 2));
            else if (json.TokenType is System.Text.Json.JsonTokenType.Number or System.Text.Json.JsonTokenType.True) reader.Add(((int)json.TokenStartIndex, json.ValueSpan.Length));
        }

        return reader;
    }

    /// <summary>Numbers that are the same on every run and every machine.</summary>
    private sealed class Dice(uint seed)
    {
        private uint _state = seed;

        internal int Next(int below)
        {
            _state ^= _state << 13;
            _state ^= _state >> 17;
            _state ^= _state << 5;
            return (int)(_state % (uint)below);
        }
    }
}
