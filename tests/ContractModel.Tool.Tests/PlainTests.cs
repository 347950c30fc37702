namespace ContractModel.Tool.Tests;

/// <summary>Nothing of a log, a file's name or a command line that a terminal would obey reaches it.</summary>
public class PlainTests
{
    private const string Hostile = "odd\u001b]0;title\u0007 \u009b2J \u202eback\u2066 \u2028 end\r\nnext\u200f";

    private static readonly string[] Obeyed = ["\u001b]", "\u0007", "\u009b", "\u202e", "\u2066", "\u2028", "\u200f", "\r", "end\n"];

    [Theory]
    [InlineData("\u001b[31m", "\\u001B[31m")]
    [InlineData("a\u0007b", "a\\u0007b")]
    [InlineData("\u009b2J", "\\u009B2J")]
    [InlineData("one\r\ntwo", "one\\u000D\\u000Atwo")]
    [InlineData("\u202eback\u202c", "\\u202Eback\\u202C")]
    [InlineData("\u2066\u2069\u200e\u200f", "\\u2066\\u2069\\u200E\\u200F")]
    [InlineData("\u2028\u2029", "\\u2028\\u2029")]
    [InlineData("Escuela Ni\u00f1os [bold]", "Escuela Ni\u00f1os [bold]")]
    public void Text_WritesOutWhatATerminalObeys(string text, string shown) => Plain.Text(text).Should().Be(shown);

    [Theory]
    [InlineData("status", true)]
    [InlineData("status", false)]
    [InlineData("next", true)]
    [InlineData("next", false)]
    [InlineData("deadlines", true)]
    [InlineData("deadlines", false)]
    [InlineData("timeline", true)]
    [InlineData("timeline", false)]
    [InlineData("check", true)]
    [InlineData("check", false)]
    public void Answer_ToALogWithControlCharacters_ShowsThemWrittenOut(string question, bool isTerminal)
    {
        var run = ToolRun.Of(isTerminal, [], question, ToolRun.TemporaryFile(Log()));

        run.ExitCode.Should().BeLessThan(2, run.Error);
        ShouldBePlain(run);
        run.Output.Should().Contain("\\u001B").And.Contain("\\u0007");
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Error_OfAnIdWithControlCharacters_ShowsThemWrittenOut(bool isTerminal)
    {
        var twice = """{ "kind": "session-held", "id": "s", "on": "2025-01-08", "table": HOSTILE }""".Replace("HOSTILE", Quoted, StringComparison.Ordinal);
        var path = ToolRun.TemporaryFile($$"""{ "format": 1, "negotiation": { "id": {{Quoted}}, "name": "R", "tables": [{ "id": "main", "name": "Main" }] }, "events": [{{twice}}] }""");

        var run = ToolRun.Of(isTerminal, [], "status", path);

        run.ExitCode.Should().Be(2);
        ShouldBePlain(run);
    }

    [Fact]
    public void Answer_ToAProvisionWithControlCharacters_ShowsThemWrittenOut()
    {
        var path = ToolRun.TemporaryFile($$"""
            { "format": 1, "negotiation": { "id": "r", "name": "R", "tables": [{ "id": "main", "name": "Main" }] },
              "events": [{ "kind": "proposal-made", "id": "p", "on": "2025-01-08", "by": "union", "provision": {{Quoted}} }] }
            """);

        var run = ToolRun.Of("status", path);

        run.ExitCode.Should().Be(0);
        run.Output.Should().Contain("\\u001B");
        ShouldBePlain(run);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Error_OfAFileNameWithControlCharacters_ShowsThemWrittenOut(bool isTerminal)
    {
        var run = ToolRun.Of(isTerminal, [], "status", $"no-such-{Hostile}.json");

        run.ExitCode.Should().Be(2);
        run.Error.Should().StartWith("no-such-odd\\u001B]0;title\\u0007").And.EndWith("there is no such file.\n");
        ShouldBePlain(run);
    }

    [Theory]
    [InlineData("--as-of")]
    [InlineData("--known-at")]
    [InlineData("--table")]
    [InlineData("--no-such-option")]
    public void Error_OfAnOptionWithControlCharacters_ShowsThemWrittenOut(string option)
    {
        var run = ToolRun.Of("status", ToolRun.Sample("utla-lausd-2025"), option, Hostile);

        run.ExitCode.Should().Be(3);
        run.Error.Should().Contain("\\u001B]0;title");
        ShouldBePlain(run);
    }

    private static string Quoted { get; } = System.Text.Json.JsonSerializer.Serialize(Hostile);

    private static string Log() => $$"""
        { "format": 1,
          "negotiation": { "id": "r", "name": {{Quoted}}, "procedure": "us-ca-eera", "tables": [{ "id": "main", "name": {{Quoted}} }],
                           "provisions": [{ "key": "18", "title": {{Quoted}} }] },
          "events": [
            { "kind": "session-held", "id": "s", "on": "2025-01-08", "place": {{Quoted}}, "note": {{Quoted}} },
            { "kind": "proposal-made", "id": "p", "on": "2025-01-08", "by": "union", "provision": "18", "title": {{Quoted}} },
            { "kind": "impasse-request-filed", "id": "i", "on": "2025-02-01", "by": "union", "case": {{Quoted}} },
            { "kind": "strike-began", "id": "k", "on": "2025-02-03", "by": "union", "type": "economic", "text": {{Quoted}} } ] }
        """;

    private static void ShouldBePlain(ToolRun run)
    {
        foreach (var mark in Obeyed)
        {
            run.Output.Should().NotContain(mark);
            run.Error.Should().NotContain(mark);
        }
    }
}
