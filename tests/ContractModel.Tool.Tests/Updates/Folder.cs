namespace ContractModel.Tool.Tests.Updates;

/// <summary>A folder of its own for one test, gone afterwards.</summary>
internal sealed class Folder : IDisposable
{
    internal const string Session17 =
        "Bargaining Session #17\n\n11.20.2025\n\nTonight the 150-member Union bargaining team met with the District on Zoom for the 17th bargaining session.\n\n"
        + "District Counter Proposals\n\nArticle 18 – Class Size PDF 11.20.2025\n\nArticle 22 – Special Education PDF 11.20.2025\n";

    internal const string EmptyLog =
        """
        {
          "format": 1,
          "$schema": "../log.schema.json",
          "negotiation": {
            "id": "r",
            "name": "Round",
            "parties": [{ "id": "utla", "type": "employee-organization", "name": "United Teachers" }, { "id": "lausd", "type": "employer", "name": "Unified District" }],
            "tables": [{ "id": "main", "name": "Main", "union": ["utla"], "employer": ["lausd"] }]
          },
          "events": [],
          "kept": true
        }
        """;

    private readonly string _path = Directory.CreateTempSubdirectory("read").FullName;

    internal string this[string name] => Path.Combine(_path, name);

    internal string Add(string name, string content)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(this[name])!);
        File.WriteAllText(this[name], content);
        return this[name];
    }

    internal string[] Names() => [.. Directory.EnumerateFileSystemEntries(_path).Select(entry => Path.GetFileName(entry)).Order(StringComparer.Ordinal)];

    public void Dispose() => Directory.Delete(_path, recursive: true);
}
