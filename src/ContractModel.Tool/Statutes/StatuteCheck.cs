using System.Text;
using System.Text.Json;
using ContractModel.Procedures;
using ContractModel.Tool.Answers;

namespace ContractModel.Tool.Statutes;

/// <summary>Loads a statute's file as the library would, and says what is wrong with it.</summary>
internal static class StatuteCheck
{
    // A mark of the byte order at the start is passed over; bytes that are not UTF-8 are an error and not a question mark.
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: true, throwOnInvalidBytes: true);

    internal static int Write(Terminal terminal, string path, IReadOnlyList<string> calendars)
    {
        var library = ProcedureLibrary.BuiltIn;
        foreach (var calendar in calendars)
        {
            if (!library.TryAddCalendars(Read(calendar, terminal), out library, out var wrong)) throw new BadInputException(LogInput.Lines(calendar, wrong, int.MaxValue));
        }

        var text = Read(path, terminal);
        if (!library.TryAdd(text, out library, out var errors)) throw new BadInputException(LogInput.Lines(path, errors, int.MaxValue));
        var statute = library.Get(IdIn(text));
        new Page(terminal).Line($"{statute.Id}: no errors. {Counts(statute)}.");
        return ExitCode.Answered;
    }

    private static string Counts(Procedure statute) => LawWords.And(
    [
        LawWords.Count(statute.Phases.Count, "phase"),
        LawWords.Count(statute.Transitions.Count, "transition"),
        LawWords.Count(statute.Clocks.Count, "clock"),
        LawWords.Count(statute.Permissions.Count, "permission"),
        LawWords.Count(statute.Votes.Count, "vote"),
        LawWords.Count(statute.Steps.Count, "step"),
        LawWords.Count(statute.Remarks.Count, "remark"),
    ]);

    // The file was read without an error, so it has an id.
    private static string IdIn(string text)
    {
        using var document = JsonDocument.Parse(text);
        return document.RootElement.GetProperty("id").GetString()!;
    }

    private static string Read(string path, Terminal terminal)
    {
        try
        {
            using var reader = path == "-" ? new StreamReader(terminal.OpenInput(), Strict, detectEncodingFromByteOrderMarks: false) : new StreamReader(path, Strict, detectEncodingFromByteOrderMarks: false);
            return reader.ReadToEnd();
        }
        catch (DecoderFallbackException)
        {
            throw new BadInputException([$"{LogInput.Name(path)}: {Code.NotText.Name} {Code.NotText.Meaning}. {Code.NotText.Remedy}"]);
        }
        catch (Exception e) when (LogInput.IsUnreadable(e))
        {
            throw new BadInputException([LogInput.Reason(path, e)]);
        }
    }
}
