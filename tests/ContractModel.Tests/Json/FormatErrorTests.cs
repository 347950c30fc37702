using System.Text;

namespace ContractModel.Tests.Json;

public class FormatErrorTests
{
    private const string Folder = "tests/ContractModel.Tests/Json/Bad";

    public static TheoryData<string> BadFiles() => [.. NamesOf("*.json")];

    [Theory]
    [MemberData(nameof(BadFiles))]
    public void Read_BadFile_GivesExactlyTheTextBesideIt(string name)
    {
        var read = () => NegotiationLog.Read(Repository.PathOf($"{Folder}/{name}.json"));

        var error = read.Should().Throw<LogFormatException>().Which;

        $"{error.Message}\n".ShouldBeCommittedAs($"{Folder}/{name}.txt");
        error.Errors.Should().NotBeEmpty();
        error.Errors.Select(e => (e.Line, e.Column)).Should().BeInAscendingOrder();
        error.Errors.Should().OnlyContain(e => e.Line >= 1 && e.Column >= 1 && e.Path.StartsWith('$') && e.Message.EndsWith('.') && e.Remedy.EndsWith('.') && e.Code.Severity == Severity.Error);
    }

    [Fact]
    public void BadFiles_EveryTextHasItsFile() =>
        NamesOf("*.txt").Should().Equal(NamesOf("*.json"));

    [Fact]
    public void TryParse_TextTooLong_NamesTheLengthAndTheLimit()
    {
        var text = Example.Json($$"""{"kind":"session-held","id":"s","on":"never","text":"{{new string('a', 100_001)}}"}""");

        NegotiationLog.TryParse(text, out var log, out var errors).Should().BeFalse();

        log.Should().BeNull();
        errors.Select(e => (e.Code, e.Path)).Should().Equal((Code.BadValue, "$.events[0].on"), (Code.TooLong, "$.events[0].text"));
        errors[1].Message.Should().Be("The text is 100001 characters long; 100000 is the most.");
    }

    [Fact]
    public void TryParse_FactTooLong_IsTooLongAndNotAContradiction()
    {
        var text = $$"""{"format":1,"negotiation":{"id":"r","name":"","facts":["a={{new string('b', 100_001)}}"],"tables":[{"id":"main","name":"Main"}]},"events":[]}""";

        NegotiationLog.TryParse(text, out _, out var errors).Should().BeFalse();

        errors.Select(e => (e.Code, e.Path)).Should().Equal((Code.BadValue, "$.negotiation.name"), (Code.TooLong, "$.negotiation.facts[0]"));
    }

    [Fact]
    public void TryParse_TextSoLongThatItIsNotLookedAt_SaysWhere()
    {
        var text = Example.Json($$"""{"kind":"session-held","id":"s","on":"2026","text":"{{new string('a', 600_001)}}"}""");

        NegotiationLog.TryParse(text, out _, out var errors).Should().BeFalse();

        errors.Should().ContainSingle().Which.Code.Should().Be(Code.TooLong);
        errors[0].Column.Should().Be(text.IndexOf("\"aaa", StringComparison.Ordinal) + 1);
    }

    [Theory]
    [InlineData(29, true)]
    [InlineData(30, false)]
    public void TryParse_Nesting_ThirtyTwoIsTheDeepest(int depth, bool expected)
    {
        // The log object, the list of events and the event are the first three.
        var nested = new string('[', depth) + new string(']', depth);
        var text = Example.Json($$"""{"kind":"session-held","id":"s","on":"2026","deep":{{nested}}}""");

        NegotiationLog.TryParse(text, out _, out var errors).Should().Be(expected);

        errors.Select(e => e.Code).Should().Equal(expected ? [] : [Code.TooDeep]);
    }

    [Fact]
    public void TryParse_ThousandsOfBrackets_IsTooDeepAndNotACrash()
    {
        NegotiationLog.TryParse(new string('[', 100_000), out _, out var errors).Should().BeFalse();

        errors.Should().ContainSingle().Which.Code.Should().Be(Code.TooDeep);
    }

    [Fact]
    public void TryParse_ManyErrorsAtOnePlace_KeepTheOrderOfTheFields()
    {
        var text = Example.Json(string.Join(",", Enumerable.Repeat("""{"kind":"warning-given"}""", 40)));

        NegotiationLog.TryParse(text, out _, out var errors).Should().BeFalse();

        string[] one = ["\"id\" is missing.", "\"on\" is missing.", "\"condition\" is missing.", "\"threatens\" is missing."];
        errors.Select(e => e.Message).Should().Equal(Enumerable.Repeat(one, 40).SelectMany(messages => messages));
    }

    [Fact]
    public void TryParse_BadReplacement_DoesNotHideTheErrorsOfTheCorrection()
    {
        var text = Example.Json("""{"kind":"correction","id":"c","on":"2026","event":{"kind":"session-held","id":"s"},"recorded":"soon","visibility":"nobody"}""");

        NegotiationLog.TryParse(text, out _, out var errors).Should().BeFalse();

        errors.Select(e => e.Path).Should().Equal("$.events[0].event", "$.events[0].recorded", "$.events[0].visibility");
    }

    [Fact]
    public void Read_NotUtf8_SaysWhereTheTextStops()
    {
        using var latin1 = new MemoryStream(Encoding.Latin1.GetBytes("{\n \"name\": \"Caf\u00e9\"}"));

        var error = FluentActions.Invoking(() => NegotiationLog.Read(latin1)).Should().Throw<LogFormatException>().Which.Errors.Should().ContainSingle().Which;

        (error.Code, error.Line, error.Column).Should().Be((Code.NotText, 2, 14));
    }

    [Fact]
    public void Exception_WithoutErrors_HasAnEmptyList()
    {
        new LogFormatException().Errors.Should().BeEmpty();
        new LogFormatException("Words.").Message.Should().Be("Words.");
        new LogFormatException("Words.", new IOException()).InnerException.Should().BeOfType<IOException>();
    }

    private static IEnumerable<string> NamesOf(string pattern) =>
        Directory.EnumerateFiles(Repository.PathOf(Folder), pattern).Select(path => Path.GetFileNameWithoutExtension(path)!).Order(StringComparer.Ordinal);
}
