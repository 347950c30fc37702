using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using ContractModel.Json;

namespace ContractModel.Updates;

/// <summary>Writes a reading as JSON.</summary>
internal static class ReadingFile
{
    internal static string Write(UpdateReading reading)
    {
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream, LogFile.Written)) Write(writer, reading);
        stream.WriteByte((byte)'\n');
        return Encoding.UTF8.GetString(stream.GetBuffer(), 0, (int)stream.Length);
    }

    internal static void Write(Utf8JsonWriter writer, UpdateReading reading)
    {
        writer.WriteStartObject();
        if (reading.Page.Address is { } address) writer.WriteString("page", address);
        writer.WriteStartArray("events");
        foreach (var e in reading.Events) WriteEvent(writer, reading.Page, e);
        writer.WriteEndArray();
        writer.WriteStartArray("remainder");
        foreach (var left in reading.Remainder)
        {
            writer.WriteStartObject();
            WriteSpan(writer, reading.Page, left.Span);
            if (left.Code is { } code) writer.WriteString("code", code.Name);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteStartArray("findings");
        foreach (var finding in reading.Findings) WriteFinding(writer, reading.Page, finding);
        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    private static void WriteEvent(Utf8JsonWriter writer, UpdatePage page, ReadEvent read)
    {
        writer.WriteStartObject();
        foreach (var (name, value) in JsonNode.Parse(read.Event.ToJson())!.AsObject())
        {
            writer.WritePropertyName(name);
            value!.WriteTo(writer);
        }

        writer.WriteStartObject("span");
        WriteSpan(writer, page, read.Span);
        writer.WriteEndObject();
        writer.WriteString("confidence", read.Confidence == Confidence.Stated ? "stated" : "inferred");
        if (!read.Inferred.IsEmpty)
        {
            writer.WriteStartArray("inferred");
            foreach (var reason in read.Inferred) writer.WriteStringValue(reason);
            writer.WriteEndArray();
        }

        writer.WriteEndObject();
    }

    private static void WriteFinding(Utf8JsonWriter writer, UpdatePage page, UpdateFinding finding)
    {
        writer.WriteStartObject();
        writer.WriteString("code", finding.Code.Name);
        writer.WriteString("message", finding.Message);
        if (finding.Span is { } span) WriteSpan(writer, page, span);
        if (finding.About is { } about) writer.WriteString("about", about);
        writer.WriteEndObject();
    }

    private static void WriteSpan(Utf8JsonWriter writer, UpdatePage page, PageSpan span)
    {
        writer.WriteNumber("start", span.Start);
        writer.WriteNumber("end", span.End);
        writer.WriteString("text", page.TextOf(span));
    }
}
