using ContractModel.Json;

namespace ContractModel.Tests.Logs;

/// <summary>One event alone, read and written.</summary>
public class BargainingEventTests
{
    public static TheoryData<string> Kinds() => [.. EventForms.Known.Select(form => form.Kind)];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void ToJson_OfEachKind_IsOneLineThatParseReadsBack(string kind)
    {
        var golden = NegotiationLog.Parse(Repository.Read($"tests/ContractModel.Tests/Golden/events/{kind}.json")).Events[^1];

        var line = golden.ToJson();

        line.Should().NotContain("\n").And.NotContain("\r").And.StartWith($$"""{"kind":"{{kind}}","id":""");
        BargainingEvent.Parse(line).Should().Be(golden);
        BargainingEvent.Parse(line).ToJson().Should().Be(line);
    }

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    public void ToJson_WithUnknownPropertiesThatHadLineBreaks_IsOneLineThatKeepsThem(string lineEnd)
    {
        var text = """
            {
              "kind": "session-held", "id": "s", "on": "2025-01-08",
              "weather": {
                "sky": "clear,\nlater rain",
                "wind": [ 1,
                  2 ]
              }
            }
            """.ReplaceLineEndings(lineEnd);

        var line = BargainingEvent.Parse(text).ToJson();

        line.Should().NotContain("\n").And.NotContain("\r");
        line.Should().Contain("\"weather\":{\"sky\":\"clear,\\nlater rain\",\"wind\":[1,2]}");
        BargainingEvent.Parse(line).ToJson().Should().Be(line);
    }

    [Fact]
    public void ToJson_OfAnUnknownKindThatHadLineBreaks_IsOneLine()
    {
        var comet = BargainingEvent.Parse("{ \"kind\": \"comet-seen\", \"id\": \"c\", \"on\": \"2025-01-08\",\n \"tail\": {\n \"long\": true } }");

        comet.Should().BeOfType<UnrecognizedEvent>();
        comet.ToJson().Should().NotContain("\n").And.Contain("\"tail\"").And.Contain("true");
        BargainingEvent.Parse(comet.ToJson()).Kind.Should().Be("comet-seen");
    }

    [Fact]
    public void Parse_WithSeveralErrors_HasThemAllInTheOrderOfTheText()
    {
        var parse = () => BargainingEvent.Parse("""{"kind":"proposal-made","id":"a b","on":"never","by":"moon","provision":"18"}""");

        var error = parse.Should().Throw<LogFormatException>().Which;

        error.Errors.Select(e => e.Path).Should().Equal("$.id", "$.on", "$.by");
        error.Message.Should().Contain("3 errors").And.ContainAll(error.Errors.Select(e => e.ToString()));
    }

    [Theory]
    [InlineData("")]
    [InlineData("[]")]
    [InlineData("7")]
    [InlineData("{")]
    [InlineData("{}")]
    public void Parse_WhatIsNoEvent_IsRefusedWithErrors(string json)
    {
        var parse = () => BargainingEvent.Parse(json);

        parse.Should().Throw<LogFormatException>().Which.Errors.Should().NotBeEmpty();
    }

    [Fact]
    public void Parse_OfNothing_NamesTheArgument()
    {
        var parse = () => BargainingEvent.Parse(null!);

        parse.Should().Throw<ArgumentNullException>().Which.ParamName.Should().Be("json");
    }
}
