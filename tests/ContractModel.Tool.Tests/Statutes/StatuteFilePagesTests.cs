using ContractModel.Procedures;
using ContractModel.Tests;
using ContractModel.Tool.Statutes;

namespace ContractModel.Tool.Tests.Statutes;

/// <summary>docs/statutes is what the tool says of the files.</summary>
public class StatuteFilePagesTests
{
    public static TheoryData<string> Statutes => [.. ProcedureLibrary.BuiltIn.Ids];

    [Theory]
    [MemberData(nameof(Statutes))]
    public void Page_IsTheCommittedOne(string id) => ToolRun.Of("procedures", "show", id, "--markdown").Output.ShouldBeCommittedAs($"docs/statutes/{id}.md");

    [Fact]
    public void Index_IsTheCommittedOne() => ToolRun.Of("procedures", "list", "--markdown").Output.ShouldBeCommittedAs("docs/statutes/index.md");

    [Fact]
    public void Pages_AreOfStatutesThatThereAre() =>
        Directory.GetFiles(Repository.PathOf("docs/statutes"), "*.md").Select(Path.GetFileNameWithoutExtension).Should().BeSubsetOf([.. ProcedureLibrary.BuiltIn.Ids, "index"]);
}
