using System.CommandLine;
using ContractModel.Updates;
using NodaTime;

namespace ContractModel.Tool.Updates;

/// <summary>The command that reads published updates, shows what they tell, and merges it into a log.</summary>
internal static class ReadCommand
{
    internal static Command Build(Terminal terminal)
    {
        var pages = new Argument<string[]>("PAGE")
        {
            Description = "The pages: files of HTML or text; folders, for every *.html, *.htm, *.txt and *.md in them and below; or - for standard input.",
            Arity = ArgumentArity.OneOrMore,
        };
        var into = new Option<string?>("--into") { Description = "The log to merge into: a JSON file. Its parties and provisions help to read the pages.", HelpName = "LOG" };
        var profile = new Option<string?>("--profile") { Description = "What is known of the pages: a JSON file. 'contractmodel schema --profile' says how it is written.", HelpName = "FILE" };
        var address = new Option<string?>("--address") { Description = "The web address of the page, if it is one page.", HelpName = "URL" };
        var published = new Option<string?>("--published") { Description = "The day the page was published, if it is one page: 2025-11-20.", HelpName = "DATE" };
        var recorded = new Option<string?>("--recorded") { Description = "The day on which corrections of the log are recorded: 2025-11-20, or today. Without it, today.", HelpName = "DATE" };
        var json = new Option<bool>("--json") { Description = "Answer in JSON: of one page its reading; of several, of a folder or with --into, an object with the readings in 'pages'." };
        var command = new Command("read", "What published updates tell of a round, what of it was inferred, and what was not understood; with --into, merged into a log.")
        {
            pages, into, profile, address, published, recorded, json,
        };
        command.SetAction(parsed =>
        {
            var request = new ReadRequest(
                parsed.GetRequiredValue(pages), parsed.GetValue(into), parsed.GetValue(profile), Address(parsed.GetValue(address)),
                parsed.GetValue(published) is { } day ? ContractModelCommand.PlainDay(day, "--published") : null, parsed.GetValue(recorded), parsed.GetValue(json));
            Run(terminal, request);
            return ExitCode.Answered;
        });
        return command;
    }

    private static void Run(Terminal terminal, ReadRequest request)
    {
        if (request.Into == "-") throw new BadUsageException("--into names the file to merge into; standard input cannot be written.");
        if (request.Into is null && request.Recorded is not null) throw new BadUsageException("--recorded is about a log: name the log with --into.");
        if (request.Pages.Count(path => path == "-") > 1) throw new BadUsageException("Standard input can be read once only: give - once.");
        var kept = request.Into is { } path ? KeptLog.Read(path) : null;
        var recorded = kept is null ? null : ContractModelCommand.Day(request.Recorded ?? "today", "--recorded", kept.Log);
        var known = ProfileOf(terminal, kept?.Log, request.Profile);
        var found = PageFiles.Find(request.Pages);
        if (found.Files.Count + found.Problems.Count > 1 && (request.Address is not null || request.Published is not null))
            throw new BadUsageException("--address and --published belong to one page, and several are given.");
        var read = PageInput.Read(terminal, found, request, known);
        var merge = kept is null || recorded is not { } day ? null : Merged(kept.Log, day, read);
        if (kept is not null && merge is not null) kept.Replace(merge.Log);
        if (request.Json) ReadJson.Write(terminal, read, merge, alone: request.Pages.Count == 1 && !found.HasFolder);
        else ReadAnswer.WriteText(terminal, read, merge is null ? null : (request.Into!, merge));
    }

    private static UpdateProfile ProfileOf(Terminal terminal, NegotiationLog? log, string? path)
    {
        var known = log is null ? UpdateProfile.Default : UpdateProfile.Of(log.Negotiation);
        if (path is null) return known;
        try
        {
            var profile = UpdateProfile.Read(path);
            if (profile.Extra.Count > 0) terminal.WriteError($"{path}: not known, and not used: {string.Join(", ", profile.Extra.Select(property => property.Name))}.");
            return known.With(profile);
        }
        catch (ProfileFormatException e)
        {
            throw new BadInputException(LogInput.Lines(path, e.Errors, LogInput.MostErrorsShown));
        }
        catch (Exception e) when (LogInput.IsUnreadable(e))
        {
            throw new BadInputException(LogInput.Reason(path, e));
        }
    }

    private static MergeResult Merged(NegotiationLog log, LocalDate recorded, IReadOnlyList<PageRead> pages)
    {
        try
        {
            return UpdateMerge.Into(log, recorded, pages.Select(page => page.Reading));
        }
        catch (ArgumentException e)
        {
            throw new BadUsageException(ClockCommand.Message(e));
        }
    }

    private static string? Address(string? text) =>
        text is null || !string.IsNullOrWhiteSpace(text) ? text : throw new BadUsageException("--address needs the address of the page.");
}

/// <summary>What was asked of <c>read</c>.</summary>
internal sealed record ReadRequest(
    IReadOnlyList<string> Pages, string? Into, string? Profile, string? Address, LocalDate? Published, string? Recorded, bool Json);

/// <summary>A page that was read, with the name it was asked for by.</summary>
internal sealed record PageRead(string Name, UpdateReading Reading);
