namespace ContractModel.Tool.Updates;

/// <summary>Replaces a file whole: whoever reads it sees all of the old content or all of the new, and an error leaves the old.</summary>
internal static class AtomicFile
{
    internal static void Replace(string path, ReadOnlySpan<byte> content)
    {
        path = Path.GetFullPath(path); // a link given by its bare name would be resolved against the root
        var target = File.ResolveLinkTarget(path, returnFinalTarget: true)?.FullName ?? path;
        RequireWritable(target);
        var temporary = Path.Combine(Path.GetDirectoryName(target)!, $".{Path.GetFileName(target)}.{Path.GetRandomFileName()}.tmp");
        var file = Create(temporary);
        try
        {
            using (file)
            {
                if (!OperatingSystem.IsWindows()) File.SetUnixFileMode(file.SafeFileHandle, File.GetUnixFileMode(target));
                file.Write(content);
                file.Flush(flushToDisk: true);
            }

            File.Move(temporary, target, overwrite: true);
        }
        catch
        {
            File.Delete(temporary);
            throw;
        }
    }

    // Moving asks only whether the folder may be written, and a file that is protected is so on purpose.
    private static void RequireWritable(string target)
    {
        using var file = new FileStream(target, FileMode.Open, FileAccess.Write, FileShare.ReadWrite);
    }

    private static FileStream Create(string path)
    {
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write, Share = FileShare.None };
        if (!OperatingSystem.IsWindows()) options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        return new FileStream(path, options);
    }
}
