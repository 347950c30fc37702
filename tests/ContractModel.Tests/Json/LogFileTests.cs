using System.Text;

namespace ContractModel.Tests.Json;

public class LogFileTests
{
    public static TheoryData<string> Samples() =>
        [.. Directory.EnumerateFiles(Repository.PathOf("docs/samples"), "*.json").Select(path => Path.GetFileNameWithoutExtension(path)!).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Samples))]
    public void ToJson_Sample_IsReadBackEqualAndWrittenTheSame(string name)
    {
        var log = Repository.Sample(name);
        var written = log.ToJson();

        NegotiationLog.Parse(written).Should().Be(log);
        NegotiationLog.Parse(written).ToJson().Should().Be(written);
        written.Should().EndWith("}\n").And.NotContain("\r");
    }

    [Fact]
    public void Write_Stream_GivesTheBytesOfToJson()
    {
        var log = Repository.Sample("utla-lausd-2025");
        using var stream = new MemoryStream();

        log.Write(stream);

        stream.ToArray().Should().Equal(Encoding.UTF8.GetBytes(log.ToJson()));
        stream.Position = 0;
        NegotiationLog.Read(stream).Should().Be(log);
    }

    [Fact]
    public void Read_StreamThatGivesOneByteAtATime_ReadsItToItsEnd()
    {
        using var stream = new OneByteStream(Encoding.UTF8.GetBytes(Example.Json("")));

        NegotiationLog.Read(stream).Negotiation.Id.Should().Be("r");
    }

    [Fact]
    public void Read_ByteOrderMark_IsSkippedAndNotCounted()
    {
        using var good = new MemoryStream([0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(Example.Json(""))]);
        using var bad = new MemoryStream([0xEF, 0xBB, 0xBF, .. "{\"format\":9}"u8]);

        NegotiationLog.Read(good).Should().Be(NegotiationLog.Parse(Example.Json("")));
        FluentActions.Invoking(() => NegotiationLog.Read(bad)).Should().Throw<LogFormatException>().Which.Errors[0].Column.Should().Be(11);
    }

    [Theory]
    [InlineData("{\"a\":[1,2.50,1e5,-0],\"b\":null}")]
    [InlineData("1.0")]
    [InlineData("\"caf\\u00e9 \\/ \\n\"")]
    [InlineData("[ ]")]
    [InlineData("12345678901234567890123456789012345678901234567890")]
    public void Extra_UnknownProperties_AreWrittenBackByteForByteEverywhere(string value)
    {
        var text = $$"""
            {"format":1,"x":{{value}},"negotiation":{"id":"r","name":"Round","x":{{value}},"tables":[{"id":"main","name":"Main","x":{{value}} }],
            "parties":[{"id":"p","type":"other","name":"P","x":{{value}} }],"expiring":{"title":"A","x":{{value}},"clauses":[{"type":"zipper","x":{{value}} }] } },
            "events":[{"kind":"vote-held","id":"v","on":"2026","type":"offer","x":{{value}},"tally":{"yes":1,"x":{{value}} },"sources":[{"where":"w","x":{{value}} }]},
            {"kind":"final-offer-made","id":"f","on":"2026","document":{"x":{{value}} },"terms":[{"kind":"free-text","text":"t","x":{{value}} }]}]}
            """;
        var log = NegotiationLog.Parse(text);

        var written = log.ToJson();

        written.Split($"\"x\": {value}").Should().HaveCount(12);
        NegotiationLog.Parse(written).Should().Be(log);
        log.Extra.Should().ContainSingle().Which.Should().Be(log.Negotiation.Extra[0]);
        log.Extra[0].Json.Should().Be(value);
    }

    [Fact]
    public void Extra_SeveralInOneObject_KeepTheirOrder()
    {
        var log = NegotiationLog.Parse(Example.Json("", """, "zebra":1,"apple":2,"mango":3"""));

        log.Extra.Select(extra => extra.Name).Should().Equal("zebra", "apple", "mango");
        NegotiationLog.Parse(log.ToJson()).Extra.Should().Equal(log.Extra);
    }

    [Fact]
    public void UnknownKind_OfEvent_IsKeptWithAllItHolds()
    {
        var log = NegotiationLog.Parse(Example.Json("""{"on":"2026-03-02","who":{"a":[1.0]},"id":"x","note":"Kept.","kind":"hovercraft-rented"}"""));

        var unknown = log.Events.Should().ContainSingle().Which.Should().BeOfType<UnrecognizedEvent>().Which;
        unknown.Kind.Should().Be("hovercraft-rented");
        unknown.Note.Should().Be("Kept.");
        unknown.Extra.Should().ContainSingle().Which.Json.Should().Be("""{"a":[1.0]}""");
        log.ToJson().Should().Contain("\"kind\": \"hovercraft-rented\"").And.Contain("""{"a":[1.0]}""");
        NegotiationLog.Parse(log.ToJson()).Should().Be(log);
    }

    [Fact]
    public void UnknownKind_OfTerm_IsKeptWithAllItHolds()
    {
        var log = NegotiationLog.Parse(Example.Json("""{"kind":"report-issued","id":"x","on":"2026","terms":[{"hours":7.50,"scope":"all","kind":"prep-time"}]}"""));

        var unknown = ((ReportIssued)log.Events[0]).Terms.Should().ContainSingle().Which.Should().BeOfType<UnrecognizedTerm>().Which;
        unknown.Kind.Should().Be("prep-time");
        unknown.Scope.Should().Be("all");
        unknown.Extra.Should().ContainSingle().Which.Json.Should().Be("7.50");
        NegotiationLog.Parse(log.ToJson()).Should().Be(log);
    }

    [Fact]
    public void UnknownKind_InsideACorrection_IsKept()
    {
        var log = NegotiationLog.Parse(Example.Json("""{"kind":"a","id":"x","on":"2026"},{"kind":"correction","id":"c","on":"2026","event":{"kind":"b","id":"x","on":"2026","y":1}}"""));

        ((EventCorrected)log.Events[1]).Replacement.Should().BeOfType<UnrecognizedEvent>().Which.Kind.Should().Be("b");
        NegotiationLog.Parse(log.ToJson()).Should().Be(log);
    }

    [Fact]
    public void Parse_NamesAndValuesWithEscapes_AreTheSameAsWithout()
    {
        var plain = Example.Json("""{"kind":"session-held","id":"s","on":"2026-03-02"}""");
        var escaped = plain.Replace("\"kind\"", "\"k\\u0069nd\"", StringComparison.Ordinal).Replace("\"on\"", "\"\\u006fn\"", StringComparison.Ordinal)
            .Replace("session-held", "session\\u002dheld", StringComparison.Ordinal).Replace("\"format\"", "\"f\\u006frmat\"", StringComparison.Ordinal);

        NegotiationLog.Parse(escaped).Should().Be(NegotiationLog.Parse(plain));
    }

    [Fact]
    public void Parse_UnknownFormatUnderAnEscapedName_IsStillRefused()
    {
        var text = Example.Json("").Replace("\"format\":1", "\"f\\u006frmat\":2", StringComparison.Ordinal);

        NegotiationLog.TryParse(text, out _, out var errors).Should().BeFalse();
        errors.Should().ContainSingle().Which.Code.Should().Be(Code.UnknownFormat);
    }

    [Theory]
    [InlineData("\"\\ud800\"")]
    [InlineData("\"a\\udc00b\"")]
    [InlineData("\"\\ud800\\ud800\"")]
    public void Parse_HalfOfASurrogatePair_IsAnErrorAndDoesNotThrow(string text)
    {
        string[] places =
        [
            Example.Json("", $", {text}:1"),
            Example.Json($$"""{"kind":{{text}},"id":"s","on":"2026"}"""),
            Example.Json($$"""{"kind":"session-held","id":"s","on":"2026","text":{{text}} }"""),
            Example.Json($$"""{"kind":"session-held","id":"s","on":{{text}} }"""),
            Example.Json($$"""{"kind":"session-held","id":"s","on":"2026",{{text}}:{"a":[{{text}}] } }"""),
            Example.Json("", $", \"unknown\":{text}"),
        ];

        foreach (var place in places)
        {
            NegotiationLog.TryParse(place, out var log, out var errors).Should().BeFalse(place);
            log.Should().BeNull();
            errors[0].Code.Should().Be(Code.BadValue);
            errors[0].Column.Should().Be(place.IndexOf(text, StringComparison.Ordinal) + 1);
        }
    }

    [Fact]
    public void Parse_SchemaAddress_IsReadAndNotKept() =>
        NegotiationLog.Parse(Example.Json("", ",\"$schema\":\"../log.schema.json\"")).ToJson().Should().NotContain("$schema");

    private sealed class OneByteStream(byte[] bytes) : MemoryStream(bytes)
    {
        public override bool CanSeek => false;

        public override int Read(byte[] buffer, int offset, int count) => base.Read(buffer, offset, Math.Min(count, 1));

        public override int Read(Span<byte> buffer) => base.Read(buffer[..Math.Min(buffer.Length, 1)]);
    }
}
