using System.Text;
using ContractModel.Tool.Updates;

namespace ContractModel.Tool.Tests.Updates;

public sealed class KeptLogTests : IDisposable
{
    private const UnixFileMode GroupReads = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.GroupRead;

    private static readonly byte[] Content = [1, 2, 3];

    private readonly Folder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Replace_OfAFile_PutsTheContentThereAndNothingBeside()
    {
        var path = _folder.Add("log.json", "former, and longer");

        AtomicFile.Replace(path, Content);

        File.ReadAllBytes(path).Should().Equal(Content);
        _folder.Names().Should().Equal("log.json");
    }

    [Fact]
    public void Replace_OfAFile_KeepsItsMode()
    {
        if (OperatingSystem.IsWindows()) return;
        var path = _folder.Add("log.json", "former");
        File.SetUnixFileMode(path, GroupReads);

        AtomicFile.Replace(path, Content);

        File.GetUnixFileMode(path).Should().Be(GroupReads);
    }

    [Fact]
    public void Replace_OfALink_WritesWhatItLeadsTo()
    {
        var target = _folder.Add("below/log.json", "former");
        File.CreateSymbolicLink(_folder["link.json"], Path.Combine("below", "log.json"));
        File.CreateSymbolicLink(_folder["other.json"], _folder["link.json"]);

        AtomicFile.Replace(_folder["other.json"], Content);

        File.ReadAllBytes(target).Should().Equal(Content);
        new FileInfo(_folder["other.json"]).LinkTarget.Should().Be(_folder["link.json"]);
        new FileInfo(_folder["link.json"]).LinkTarget.Should().Be(Path.Combine("below", "log.json"));
        _folder.Names().Should().Equal("below", "link.json", "other.json");
        Directory.GetFiles(_folder["below"]).Should().Equal(target);
    }

    [Fact]
    public void Replace_OfWhatIsNoFile_FailsAndLeavesNothingBeside()
    {
        Directory.CreateDirectory(_folder["log.json"]);

        FluentActions.Invoking(() => AtomicFile.Replace(_folder["log.json"], Content)).Should().Throw<UnauthorizedAccessException>();
        FluentActions.Invoking(() => AtomicFile.Replace(_folder["none.json"], Content)).Should().Throw<FileNotFoundException>();
        _folder.Names().Should().Equal("log.json");
    }

    [Fact]
    public void Replace_ByTheSameLog_KeepsTheBytes()
    {
        var path = _folder.Add("log.json", Folder.EmptyLog);
        var kept = KeptLog.Read(path);

        kept.Replace(kept.Log);

        File.ReadAllText(path).Should().Be(Folder.EmptyLog);
    }

    [Fact]
    public void Replace_ByAnotherLog_KeepsTheSchemaAndWhatIsUnknown()
    {
        var path = _folder.Add("log.json", Folder.EmptyLog);
        var kept = KeptLog.Read(path);

        kept.Replace(Longer(kept.Log));

        File.ReadAllText(path).Should().StartWith("{\n  \"$schema\": \"../log.schema.json\",\n  \"format\": 1,").And.Contain("\"kept\": true");
        NegotiationLog.Read(path).Should().Be(Longer(kept.Log));
    }

    [Fact]
    public void Replace_OfAFileThatAnotherProgramChanged_LeavesItAndSaysSo()
    {
        var path = _folder.Add("log.json", Folder.EmptyLog);
        var kept = KeptLog.Read(path);
        var meanwhile = Folder.EmptyLog + "\n";
        File.WriteAllText(path, meanwhile);

        FluentActions.Invoking(() => kept.Replace(Longer(kept.Log))).Should().Throw<BadInputException>().WithMessage("*was changed by another program meanwhile*");

        File.ReadAllText(path).Should().Be(meanwhile);
        _folder.Names().Should().Equal("log.json");
    }

    [Fact]
    public void Replace_OfAFileThatIsGone_SaysSo()
    {
        var path = _folder.Add("log.json", Folder.EmptyLog);
        var kept = KeptLog.Read(path);
        File.Delete(path);

        FluentActions.Invoking(() => kept.Replace(Longer(kept.Log))).Should().Throw<BadInputException>().WithMessage($"{path}: the file cannot be written*");
    }

    [Theory]
    [InlineData("""{"format": 1, "events": [{"$schema": "inner"}]}""", "{\n  \"format\": 1\n}\n")]
    [InlineData("""{"extra": {"$schema": "inner"}, "$schema": "a\"\u00e9é"}""", "{\n  \"$schema\": \"a\\\"\\u00e9é\",\n  \"format\": 1\n}\n")]
    [InlineData("\uFEFF{\"$schema\": \"a\"}", "{\n  \"$schema\": \"a\",\n  \"format\": 1\n}\n")]
    public void WithSchema_TakesThatOfTheWholeFile(string former, string expected) =>
        Encoding.UTF8.GetString(KeptLog.WithSchema("{\n  \"format\": 1\n}\n", Encoding.UTF8.GetBytes(former))).Should().Be(expected);

    private static NegotiationLog Longer(NegotiationLog log) => log.Append(BargainingEvent.Parse("""{"kind": "session-held", "id": "s1", "on": "2025-01-02"}"""));
}
