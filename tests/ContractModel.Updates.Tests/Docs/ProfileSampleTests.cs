using ContractModel.Tests;

namespace ContractModel.Updates.Tests.Docs;

/// <summary>The files about profiles that the documentation has.</summary>
public class ProfileSampleTests
{
    private const string Page = "docs/how-to/keep-a-round-from-updates.md";

    private static readonly string[] Samples = [.. Directory.GetFiles(Repository.PathOf("docs/samples/profiles"), "*.json").Order(StringComparer.Ordinal)];

    [Fact]
    public void Schema_IsTheCommittedOne() => UpdateProfile.Schema().ShouldBeCommittedAs("docs/profile.schema.json");

    [Fact]
    public void Samples_AreRead_AndKeepNothingUnknown()
    {
        Samples.Should().NotBeEmpty();
        Samples.Select(UpdateProfile.Read).Should().OnlyContain(profile => profile.Extra.Count == 0 && !profile.Union.IsEmpty);
    }

    [Fact]
    public void HowTo_ShowsTheSamples()
    {
        var page = Repository.Read(Page);

        page.Should().Contain($"```json\n{Repository.Read("docs/samples/profiles/utla.json")}```");
        page.Should().Contain($"```text\n{Repository.Read("docs/samples/updates/valley-4.txt")}```");
    }

    [Fact]
    public void HowTo_HasEveryPropertyOfAProfile()
    {
        using var schema = System.Text.Json.JsonDocument.Parse(UpdateProfile.Schema());
        var page = Repository.Read(Page);

        var names = schema.RootElement.GetProperty("properties").EnumerateObject().Select(property => property.Name).Where(name => name != "$schema").ToArray();

        names.Should().HaveCount(9);
        names.Where(name => !page.Contains($"\n| `{name}` |", StringComparison.Ordinal)).Should().BeEmpty();
    }

    [Fact]
    public void HowTo_HasEveryCodeAndTheLimits()
    {
        var page = Repository.Read(Page);

        Code.List.Where(code => code.Name.StartsWith("CM5", StringComparison.Ordinal)).Where(code => !page.Contains(code.Name, StringComparison.Ordinal)).Should().BeEmpty();
        page.Should().Contain(string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{UpdatePage.LargestPage / 1024 / 1024} MiB"));
        page.Should().Contain(Reading.PageScan.MostFacts.ToString("N0", System.Globalization.CultureInfo.InvariantCulture));
    }
}
