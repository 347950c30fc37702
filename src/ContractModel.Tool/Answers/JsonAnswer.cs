using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using NodaTime;

namespace ContractModel.Tool.Answers;

/// <summary>Writes answers as JSON: what was asked, the answer, and that it is not legal advice.</summary>
internal static class JsonAnswer
{
    internal static readonly JsonWriterOptions Options = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    internal static void Write(Question question, Action<Utf8JsonWriter> body) => Write(question.Terminal, writer =>
    {
        writer.WriteString("negotiation", question.State.Negotiation.Id);
        writer.WriteString("name", question.State.Negotiation.Name);
        writer.WriteString("asOf", Text(question.State.AsOf));
        if (question.State.KnownAt is { } known) writer.WriteString("knownAt", Text(known));
        WriteOrNull(writer, "procedure", question.State.Negotiation.Procedure);
        body(writer);
    });

    internal static void Write(Terminal terminal, Action<Utf8JsonWriter> body)
    {
        using var buffer = new MemoryStream();
        using (var writer = new Utf8JsonWriter(buffer, Options))
        {
            writer.WriteStartObject();
            body(writer);
            writer.WriteString("notice", ContractModelCommand.NotAdvice);
            writer.WriteEndObject();
        }

        terminal.Output.WriteLine(Encoding.UTF8.GetString(buffer.GetBuffer(), 0, (int)buffer.Length));
    }

    internal static void WriteList<T>(Utf8JsonWriter writer, string name, IEnumerable<T> items, Action<Utf8JsonWriter, T> write)
    {
        writer.WriteStartArray(name);
        foreach (var item in items)
        {
            writer.WriteStartObject();
            write(writer, item);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    internal static void WriteOrNull(Utf8JsonWriter writer, string name, string? value)
    {
        if (value is null) writer.WriteNull(name);
        else writer.WriteString(name, value);
    }

    internal static void WritePeriod(Utf8JsonWriter writer, string name, Period period)
    {
        writer.WriteStartObject(name);
        WriteOrNull(writer, "from", Text(period.First));
        WriteOrNull(writer, "to", Text(period.Last));
        writer.WriteEndObject();
    }

    internal static void WriteCitation(Utf8JsonWriter writer, Citation? citation)
    {
        WriteOrNull(writer, "citation", citation?.Section);
        WriteOrNull(writer, "evidence", citation?.Evidence.Name);
    }

    internal static void WriteFinding(Utf8JsonWriter writer, Finding finding)
    {
        writer.WriteString("code", finding.Code.Name);
        writer.WriteString("severity", Words.Of(finding.Severity));
        writer.WriteString("message", finding.Message);
        WriteCitation(writer, finding.Citation);
        WriteOrNull(writer, "event", finding.Event?.Id);
        WriteOrNull(writer, "table", finding.Table);
        WriteOrNull(writer, "rule", finding.Rule);
    }

    internal static string? Text(LocalDate? day) => day is { } d ? Words.Of(d) : null;
}
