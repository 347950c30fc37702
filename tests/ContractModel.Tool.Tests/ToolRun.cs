using System.Text;
using System.Text.Json;
using ContractModel.Tests;

namespace ContractModel.Tool.Tests;

/// <summary>One run of the tool inside the test: what it printed and what it told the shell.</summary>
internal sealed record ToolRun(int ExitCode, string Output, string Error)
{
    internal static ToolRun Of(params string[] args) => Of(isTerminal: false, [], args);

    internal static ToolRun Of(bool isTerminal, byte[] input, params string[] args)
    {
        using var output = new StringWriter { NewLine = "\n" };
        using var error = new StringWriter { NewLine = "\n" };
        var exitCode = ContractModelCommand.Run(args, new Terminal(TextReader.Null, () => new MemoryStream(input), output, error, isTerminal));
        return new ToolRun(exitCode, output.ToString(), error.ToString());
    }

    internal static string Sample(string name) => Repository.PathOf($"docs/samples/{name}.json");

    internal static string TemporaryFile(byte[] content)
    {
        var path = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName());
        File.WriteAllBytes(path, content);
        return path;
    }

    internal static string TemporaryFile(string content) => TemporaryFile(Encoding.UTF8.GetBytes(content));

    internal JsonElement Json()
    {
        using var document = JsonDocument.Parse(Output);
        return document.RootElement.Clone();
    }
}
