using ContractModel.Updates;
using Spectre.Console;

namespace ContractModel.Tool.Updates;

/// <summary>Reads all pages, or says of every one that cannot be read why it cannot.</summary>
internal static class PageInput
{
    private const int Few = 8;

    internal static IReadOnlyList<PageRead> Read(Terminal terminal, FoundPages found, ReadRequest request, UpdateProfile profile)
    {
        var read = new List<PageRead>(found.Files.Count);
        var problems = found.Problems.ToList();
        EachWithProgress(terminal, found.Files, file =>
        {
            try
            {
                read.Add(new PageRead(LogInput.Name(file.Path), Open(file, terminal, request).Read(profile)));
            }
            catch (PageUnreadableException e)
            {
                problems.Add(e.Message);
            }
        });
        return problems.Count == 0 ? read : throw new BadInputException(problems);
    }

    private static UpdatePage Open(PageFile file, Terminal terminal, ReadRequest request)
    {
        try
        {
            if (file.Path == "-") return UpdatePage.Read(terminal.OpenInput(), request.Address, request.Published);
            using var stream = File.OpenRead(file.Path);
            var page = UpdatePage.Read(stream, request.Address, request.Published);
            if (page.Address is not null || !stream.CanSeek) return page;
            stream.Position = 0;
            return UpdatePage.Read(stream, file.Name, request.Published); // a page that names no address goes by its file
        }
        catch (PageFormatException e)
        {
            throw new PageUnreadableException($"{LogInput.Name(file.Path)}: {e.Message}", e);
        }
        catch (Exception e) when (LogInput.IsUnreadable(e))
        {
            throw new PageUnreadableException(LogInput.Reason(LogInput.Name(file.Path), e), e);
        }
    }

    private static void EachWithProgress(Terminal terminal, IReadOnlyList<PageFile> files, Action<PageFile> read)
    {
        if (files.Count <= Few || terminal.ProgressConsole() is not { } console)
        {
            foreach (var file in files) read(file);
            return;
        }

        console.Progress().AutoClear(true).Columns(new TaskDescriptionColumn(), new ProgressBarColumn(), new PercentageColumn()).Start(context =>
        {
            var task = context.AddTask("Reading pages", maxValue: files.Count);
            foreach (var file in files)
            {
                read(file);
                task.Increment(1);
            }
        });
    }
}

/// <summary>A page cannot be read; the message is the line that says so.</summary>
internal sealed class PageUnreadableException : Exception
{
    public PageUnreadableException()
    {
    }

    public PageUnreadableException(string message)
        : base(message)
    {
    }

    public PageUnreadableException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
