using System.Text.Json;
using ContractModel.Procedures;

namespace ContractModel.Json.Statutes;

/// <summary>Reads a statute's file and checks it as a whole.</summary>
internal static class StatuteFile
{
    /// <summary>Reads a file.</summary>
    /// <param name="utf8">The text.</param>
    /// <param name="hasCalendar">Whether there is a calendar of an id; <see langword="null"/> for a file of the package, which the tests have checked as a whole.</param>
    /// <param name="errors">The errors, each with its place.</param>
    internal static ProcedureFile? Read(ArraySegment<byte> utf8, Func<string, bool>? hasCalendar, out IReadOnlyList<FormatError> errors)
    {
        var found = new List<FormatError>();
        errors = found;
        if (JsonTape.Read(utf8, found) is not { } tape) return null;
        var context = new ReadContext(found);
        var file = ProcedureForms.File.Read(tape.Root, context);
        if (found.Count == 0 && file.Format != 1) context.Add(Code.UnknownFormat, TapePath.Find(tape.Root, "format"), "This version reads statute files of format 1.");
        if (found.Count == 0 && hasCalendar is not null)
        {
            foreach (var problem in StatuteRules.Check(file, hasCalendar)) found.Add(TapePath.ErrorAt(problem, tape.Root));
        }

        found.Sort(static (a, b) => a.Line != b.Line ? a.Line.CompareTo(b.Line) : a.Column.CompareTo(b.Column));
        return found.Count == 0 ? file : null;
    }

    internal static CalendarFile? ReadCalendars(ArraySegment<byte> utf8, out IReadOnlyList<FormatError> errors)
    {
        var found = new List<FormatError>();
        errors = found;
        var file = JsonTape.Read(utf8, found) is { } tape ? CalendarForms.File.Read(tape.Root, new ReadContext(found)) : null;
        return found.Count == 0 ? file : null;
    }

    internal static string Schema() => LogSchema.Write("ContractModel statute, format 1", ProcedureForms.File);
}
