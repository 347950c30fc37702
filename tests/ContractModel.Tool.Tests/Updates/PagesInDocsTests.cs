using System.Text.RegularExpressions;
using ContractModel.Tests;

namespace ContractModel.Tool.Tests.Updates;

/// <summary>What the documentation shows of <c>read</c> is what the tool answers.</summary>
public sealed partial class PagesInDocsTests : IDisposable
{
    private const string HowTo = "docs/how-to/keep-a-round-from-updates.md";

    private readonly Folder _folder = new();

    [Fact]
    public void HowTo_ShowsWhatTheToolAnswers()
    {
        _folder.Add("round.json", Repository.Read("docs/tutorial/round.json"));
        var (command, answer) = Blocks(HowTo).Should().ContainSingle().Subject;

        Answer(command).Should().Be(answer);
        Repository.Read(HowTo).Should().Contain($"```text\n{Answer(command).Split("\n\n")[^2]}\n```", "merged again, the last part of the answer is what the page shows");
    }

    [Fact]
    public void Readme_ShowsWhatTheToolAnswers()
    {
        _folder.Add("round.json", Repository.Read("docs/tutorial/round.json"));
        var (command, answer) = Blocks("README.md").Should().ContainSingle().Subject;

        Answer(command).Should().Be(answer);
    }

    [Fact]
    public void Schema_OfAProfile_IsTheCommittedOne() => ToolRun.Of("schema", "--profile").Output.Should().Be(Repository.Read("docs/profile.schema.json"));

    public void Dispose() => _folder.Dispose();

    // A log that is written is one of the test's own, and the page is named as the reader of the documentation names it.
    private string Answer(string command)
    {
        var words = command.Split(' ').Select(word => word == "round.json" ? _folder["round.json"] : word.StartsWith("docs/", StringComparison.Ordinal) ? Repository.PathOf(word) : word);
        var run = ToolRun.Of([.. words]);
        run.ExitCode.Should().Be(0, run.Error);
        var text = run.Output.Replace(_folder["round.json"], "round.json", StringComparison.Ordinal).Replace(Repository.PathOf("docs/"), "docs/", StringComparison.Ordinal);
        return string.Join('\n', text.Split('\n').Select(line => line.TrimEnd())).Trim('\n');
    }

    private static (string Command, string Answer)[] Blocks(string page) =>
        [.. ReadBlock().Matches(Repository.Read(page)).Select(match => (match.Groups[1].Value, match.Groups[2].Value))];

    [GeneratedRegex("^```console\n\\$ contractmodel (read [^\n]*)\n(.*?)\n```$", RegexOptions.Singleline | RegexOptions.Multiline)]
    private static partial Regex ReadBlock();
}
