using System.Diagnostics;
using System.IO.Compression;
using System.Xml.Linq;

namespace ContractModel.Tests.Package;

/// <summary>Packs the projects as they were built for these tests, the tool for every system, and reads what is in the packages.</summary>
public sealed class PackageTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("packages").FullName;

    [Fact]
    public void Library_DependsOnNodaTimeAndSmartEnumOnly()
    {
        var package = Pack("ContractModel");

        var nuspec = Nuspec(package);
        nuspec.Descendants().Where(e => e.Name.LocalName == "dependency").Select(e => e.Attribute("id")!.Value).Should().BeEquivalentTo("NodaTime", "Ardalis.SmartEnum");
        nuspec.ToString().Should().NotContain("CodeAnalysis").And.NotContain("Roslyn");
        Entries(package).Should().NotContain(name => name.StartsWith("analyzers/", StringComparison.Ordinal));
    }

    [Fact]
    public void Library_CarriesReadmeLicenceDocsSchemaSymbolsAndSource()
    {
        var package = Pack("ContractModel");

        Entries(package).Should().Contain(["README.md", "lib/net10.0/ContractModel.dll", "lib/net10.0/ContractModel.xml", "schema/log.schema.json", "schema/statute.schema.json"]);
        File.Exists(Path.ChangeExtension(package, ".snupkg")).Should().BeTrue();
        var metadata = Nuspec(package);
        Value(metadata, "license").Should().Be("MIT");
        Value(metadata, "readme").Should().Be("README.md");
        metadata.Descendants().Single(e => e.Name.LocalName == "repository").Attribute("commit")!.Value.Should().MatchRegex("^[0-9a-f]{40}$");
    }

    [Fact]
    public void Updates_DependsOnAngleSharpAndTheModelOfItsOwnVersionOnly()
    {
        var package = Pack("ContractModel.Updates");

        var nuspec = Nuspec(package);
        var dependencies = nuspec.Descendants().Where(e => e.Name.LocalName == "dependency").ToDictionary(e => e.Attribute("id")!.Value, e => e.Attribute("version")!.Value);
        dependencies.Keys.Should().BeEquivalentTo("ContractModel", "AngleSharp");
        dependencies["ContractModel"].Should().Be($"[{Value(nuspec, "version")}]");
        nuspec.ToString().Should().NotContain("CodeAnalysis").And.NotContain("Roslyn");
        Entries(package).Should().NotContain(name => name.StartsWith("analyzers/", StringComparison.Ordinal));
    }

    [Fact]
    public void Updates_CarriesReadmeDocsAndSchema_WhichTheModelDoesNot()
    {
        Entries(Pack("ContractModel.Updates")).Should().Contain(["README.md", "lib/net10.0/ContractModel.Updates.dll", "lib/net10.0/ContractModel.Updates.xml", "schema/profile.schema.json"]);
        Entries(Pack("ContractModel")).Should().NotContain("schema/profile.schema.json");
    }

    [Fact]
    public void Tool_BringsWhatItNeedsAndNothingOfRoslyn()
    {
        var package = Pack("ContractModel.Tool");

        Nuspec(package).Descendants().Where(e => e.Name.LocalName == "packageType").Select(e => e.Attribute("name")!.Value).Should().Contain("DotnetTool");
        Entries(package).Should().Contain(name => name.EndsWith("/ContractModel.dll", StringComparison.Ordinal));
        Entries(package).Should().NotContain(name => name.Contains("CodeAnalysis", StringComparison.Ordinal));
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private string Pack(string project)
    {
        var configuration = AppContext.BaseDirectory.Contains("Release", StringComparison.Ordinal) ? "Release" : "Debug";
        var start = new ProcessStartInfo("dotnet", ["pack", Repository.PathOf($"src/{project}"), "-c", configuration, "--no-build", "-p:NativeTool=false", "-o", _folder]) { RedirectStandardOutput = true, RedirectStandardError = true };
        using var process = Process.Start(start)!;
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd() + error.Result;
        process.WaitForExit();
        process.ExitCode.Should().Be(0, output);
        return Directory.GetFiles(_folder, $"{project}.0*.nupkg").Should().ContainSingle().Subject;
    }

    private static XDocument Nuspec(string package)
    {
        using var archive = ZipFile.OpenRead(package);
        using var stream = archive.Entries.Single(entry => entry.FullName.EndsWith(".nuspec", StringComparison.Ordinal)).Open();
        return XDocument.Load(stream);
    }

    private static string[] Entries(string package)
    {
        using var archive = ZipFile.OpenRead(package);
        return [.. archive.Entries.Select(entry => entry.FullName)];
    }

    private static string Value(XDocument nuspec, string element) => nuspec.Descendants().Single(e => e.Name.LocalName == element).Value;
}
