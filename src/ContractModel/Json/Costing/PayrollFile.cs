using System.Text;
using System.Text.Json;
using ContractModel.Costing;

namespace ContractModel.Json.Costing;

/// <summary>Reads and writes a payroll's file and a list of terms, and checks them as a whole.</summary>
internal static class PayrollFile
{
    internal static PayrollModel? Read(ArraySegment<byte> utf8, out IReadOnlyList<FormatError> errors)
    {
        var found = new List<FormatError>();
        errors = found;
        if (JsonTape.Read(utf8, found) is not { } tape) return null;
        var model = PayrollForms.Model.Read(tape.Root, new ReadContext(found));
        if (found.Count == 0)
        {
            foreach (var problem in PayrollRules.Check(model)) found.Add(TapePath.ErrorAt(problem, tape.Root));
        }

        found.Sort(static (a, b) => a.Line != b.Line ? a.Line.CompareTo(b.Line) : a.Column.CompareTo(b.Column));
        return found.Count == 0 ? model : null;
    }

    /// <summary>Reads the terms of a scenario: a list of terms as they stand in a log.</summary>
    internal static ValueList<Term>? ReadTerms(ArraySegment<byte> utf8, out IReadOnlyList<FormatError> errors)
    {
        var found = new List<FormatError>();
        errors = found;
        if (JsonTape.Read(utf8, found) is not { } tape) return null;
        var context = new ReadContext(found);
        var terms = new ListForm<Term>(TermForms.Any, Code.Missing).Read(tape.Root, context);
        if (found.Count == 0 && terms is [{ Rival: true }, ..]) context.Add(Code.Contradiction, tape.Root, "The first term cannot be the rival of another; nothing stands before it.");
        return found.Count == 0 ? terms : null;
    }

    internal static string Write(PayrollModel model)
    {
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream, LogFile.Written)) PayrollForms.Model.Write(writer, model);
        stream.WriteByte((byte)'\n');
        return Encoding.UTF8.GetString(stream.GetBuffer(), 0, (int)stream.Length);
    }

    internal static string Schema() => LogSchema.Write("ContractModel payroll, format 1", PayrollForms.Model);
}
