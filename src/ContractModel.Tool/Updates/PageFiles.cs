using System.IO.Enumeration;

namespace ContractModel.Tool.Updates;

/// <summary>A page as it was found: where it is, and what it is called when it has no address of its own.</summary>
internal sealed record PageFile(string Path, string Name);

/// <summary>The pages that a command line names.</summary>
/// <param name="Files">The pages, each once.</param>
/// <param name="Problems">What is wrong with folders, each in a line.</param>
/// <param name="HasFolder">Whether a folder was among what was named.</param>
internal sealed record FoundPages(IReadOnlyList<PageFile> Files, IReadOnlyList<string> Problems, bool HasFolder);

/// <summary>Finds pages: files as they are named, and those in folders.</summary>
internal static class PageFiles
{
    private static readonly HashSet<string> Extensions = new([".html", ".htm", ".txt", ".md"], StringComparer.OrdinalIgnoreCase);

    internal static FoundPages Find(IReadOnlyList<string> paths)
    {
        var files = new List<PageFile>();
        var problems = new List<string>();
        var hasFolder = false;
        foreach (var path in paths)
        {
            if (path == "-" || !Directory.Exists(path))
            {
                files.Add(new PageFile(path, Path.GetFileName(path)));
                continue;
            }

            hasFolder = true;
            AddFolder(path, files, problems);
        }

        return new FoundPages([.. files.DistinctBy(file => file.Path is "-" or "" ? file.Path : Path.GetFullPath(file.Path), StringComparer.Ordinal)], problems, hasFolder);
    }

    private static void AddFolder(string folder, List<PageFile> files, List<string> problems)
    {
        try
        {
            var found = PagesIn(folder).Order(StringComparer.Ordinal).ToArray();
            if (found.Length == 0) problems.Add($"{folder}: no page is in this folder; pages are *.html, *.htm, *.txt and *.md.");
            files.AddRange(found.Select(path => new PageFile(path, Path.GetRelativePath(folder, path).Replace(Path.DirectorySeparatorChar, '/'))));
        }
        catch (Exception e) when (LogInput.IsUnreadable(e))
        {
            problems.Add($"{folder}: the folder, or one in it, cannot be read.");
        }
    }

    // A folder that is a link can lead back to where the search began.
    private static FileSystemEnumerable<string> PagesIn(string folder) =>
        new(folder, (ref FileSystemEntry entry) => entry.ToSpecifiedFullPath(), new EnumerationOptions { RecurseSubdirectories = true, IgnoreInaccessible = false })
        {
            ShouldIncludePredicate = (ref FileSystemEntry entry) => !entry.IsDirectory && Extensions.Contains(Path.GetExtension(entry.FileName).ToString()),
            ShouldRecursePredicate = (ref FileSystemEntry entry) => !entry.Attributes.HasFlag(FileAttributes.ReparsePoint),
        };
}
