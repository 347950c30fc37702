using System.Text.RegularExpressions;

namespace ContractModel.Tests.WholeAssembly;

/// <summary>The house rules that no analyzer knows.</summary>
public partial class StyleTests
{
    private static readonly string[] Sources = [.. Directory.GetFiles(Repository.PathOf("src"), "*.cs", SearchOption.AllDirectories).Where(path => !IsBuilt(path)).Order(StringComparer.Ordinal)];

    [Fact]
    public void Sources_AreFound() => Sources.Length.Should().BeGreaterThan(90);

    [Fact]
    public void Files_AreOfAReadableLength() => Sources.Where(path => File.ReadLines(path).Count() > 400).Should().BeEmpty();

    [Fact]
    public void Files_HaveNoRegionsAndSilenceNoWarning() => Holding(@"#region|#pragma|SuppressMessage|#nullable disable").Should().BeEmpty();

    [Fact]
    public void Files_AreFinished() => Holding(@"\bTO" + @"DO\b|\bFIX" + @"ME\b|\bHA" + @"CK\b|NotImplementedException|\bXXX\b").Should().BeEmpty();

    [Fact]
    public void Files_NameNoPlaceOfAMachine() => Holding(@"/tmp\b|/home/|/Users/|[A-Z]:\\\\").Should().BeEmpty();

    [Fact]
    public void Files_UseFileScopedNamespaces() => Sources.Where(path => Path.GetFileName(path) != "Program.cs" && !Regex.IsMatch(File.ReadAllText(path), @"^namespace [\w.]+;$", RegexOptions.Multiline)).Should().BeEmpty();

    [Fact]
    public void Types_AreNotNamedForAKindOfCode() => PublicSurface.Assembly.GetTypes().Select(type => type.Name).Where(name => KindOfCode().IsMatch(name)).Should().BeEmpty();

    [Fact]
    public void Folders_ArePartsOfTheDomain() =>
        Sources.Select(path => Path.GetRelativePath(Repository.PathOf("src"), path)).SelectMany(path => path.Split(Path.DirectorySeparatorChar)[..^1])
            .Should().NotContain(folder => FolderForAKindOfCode().IsMatch(folder));

    [Fact]
    public void Files_SetNoNumberOfAStatute() =>
        Sources.SelectMany(path => File.ReadLines(path).Where(line => !line.TrimStart().StartsWith("//", StringComparison.Ordinal) && StatuteSection().IsMatch(line)).Select(line => $"{path}: {line.Trim()}"))
            .Should().BeEmpty("a statute's sections and numbers stand in its file, never in the engine");

    [Fact]
    public void Guards_FindWhatTheyForbid()
    {
        KindOfCode().IsMatch("LogHelper").Should().BeTrue();
        KindOfCode().IsMatch("LogIndex").Should().BeFalse();
        FolderForAKindOfCode().IsMatch("Models").Should().BeTrue();
        StatuteSection().IsMatch("var section = \"Gov. Code 3548\";").Should().BeTrue();
    }

    private static IEnumerable<string> Holding(string pattern) => Sources.Where(path => Regex.IsMatch(File.ReadAllText(path), pattern));

    private static bool IsBuilt(string path) =>
        path.Split(Path.DirectorySeparatorChar) is var parts && (parts.Contains("obj") || parts.Contains("bin"));

    [GeneratedRegex("(Manager|Helpers?|Utils?|Utility|Utilities)$")]
    private static partial Regex KindOfCode();

    [GeneratedRegex("^(Models|Enums|Helpers|Utils|Utilities|Common|Shared|Misc)$")]
    private static partial Regex FolderForAKindOfCode();

    [GeneratedRegex("Gov\\. Code|8 CCR|Ed\\. Code|\\bPERB \\d|U\\.S\\.C\\.")]
    private static partial Regex StatuteSection();
}
