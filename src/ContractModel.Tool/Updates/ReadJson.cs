using System.Text;
using System.Text.Json;
using ContractModel.Tool.Answers;
using ContractModel.Updates;

namespace ContractModel.Tool.Updates;

/// <summary>What pages tell, as JSON: the readings as the library writes them, and what came of the merge.</summary>
internal static class ReadJson
{
    internal static void Write(Terminal terminal, IReadOnlyList<PageRead> pages, MergeResult? merge, bool alone) =>
        terminal.Output.Write(alone && merge is null ? pages[0].Reading.ToJson() : Whole(pages, merge));

    private static string Whole(IReadOnlyList<PageRead> pages, MergeResult? merge)
    {
        using var buffer = new MemoryStream();
        using (var writer = new Utf8JsonWriter(buffer, JsonAnswer.Options))
        {
            writer.WriteStartObject();
            writer.WriteStartArray("pages");
            foreach (var page in pages)
            {
                using var reading = JsonDocument.Parse(page.Reading.ToJson());
                reading.RootElement.WriteTo(writer);
            }

            writer.WriteEndArray();
            if (merge is not null) WriteMerge(writer, merge);
            writer.WriteEndObject();
        }

        buffer.WriteByte((byte)'\n');
        return Encoding.UTF8.GetString(buffer.GetBuffer(), 0, (int)buffer.Length);
    }

    private static void WriteMerge(Utf8JsonWriter writer, MergeResult merge)
    {
        writer.WriteStartObject("merge");
        WriteTexts(writer, "added", merge.Added.Select(e => e.Id));
        WriteTexts(writer, "corrected", merge.Corrected.Select(e => e.Corrects));
        writer.WriteNumber("held", merge.Held);
        JsonAnswer.WriteList(writer, "findings", merge.Findings, (w, finding) =>
        {
            w.WriteString("code", finding.Code.Name);
            w.WriteString("message", finding.Message);
            if (finding.About is { } about) w.WriteString("about", about);
        });
        writer.WriteEndObject();
    }

    private static void WriteTexts(Utf8JsonWriter writer, string name, IEnumerable<string> texts)
    {
        writer.WriteStartArray(name);
        foreach (var text in texts) writer.WriteStringValue(text);
        writer.WriteEndArray();
    }
}
