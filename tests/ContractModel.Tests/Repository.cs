namespace ContractModel.Tests;

/// <summary>Finds files of the repository, and compares generated ones with what is committed.</summary>
internal static class Repository
{
    internal static string Root { get; } = FindRoot();

    internal static string PathOf(string relative) => Path.Combine(Root, relative);

    internal static string Read(string relative) => File.ReadAllText(PathOf(relative));

    internal static NegotiationLog Sample(string name) => NegotiationLog.Read(PathOf($"docs/samples/{name}.json"));

    /// <summary>Fails unless a committed file is what was generated. With CONTRACTMODEL_UPDATE=1 in the environment it writes the file instead.</summary>
    internal static void ShouldBeCommittedAs(this string generated, string relative)
    {
        var path = PathOf(relative);
        if (Environment.GetEnvironmentVariable("CONTRACTMODEL_UPDATE") == "1")
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(path, generated);
        }

        File.Exists(path).Should().BeTrue($"{relative} is made by running the tests with CONTRACTMODEL_UPDATE=1");
        File.ReadAllText(path).Should().Be(generated, $"{relative} must be what the code generates; run the tests with CONTRACTMODEL_UPDATE=1 and look at the difference");
    }

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "ContractModel.sln"))) folder = folder.Parent;
        return folder?.FullName ?? throw new InvalidOperationException("The tests run inside the repository.");
    }
}
