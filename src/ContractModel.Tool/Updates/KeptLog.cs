using System.Text;
using System.Text.Json;

namespace ContractModel.Tool.Updates;

/// <summary>A log with the file it is kept in.</summary>
internal sealed class KeptLog
{
    private static readonly byte[] Mark = [0xEF, 0xBB, 0xBF];

    private readonly string _path;
    private readonly byte[] _content;

    private KeptLog(string path, byte[] content, NegotiationLog log) => (_path, _content, Log) = (path, content, log);

    internal NegotiationLog Log { get; }

    internal static KeptLog Read(string path)
    {
        byte[] content = [];
        var log = LogInput.Read(path, () =>
        {
            content = File.ReadAllBytes(path);
            return NegotiationLog.Read(new MemoryStream(content));
        });
        return new KeptLog(path, content, log);
    }

    /// <summary>Writes another log in the place of this one. The very same log is not written, so that the file keeps its bytes.</summary>
    internal void Replace(NegotiationLog log)
    {
        if (ReferenceEquals(log, Log)) return;
        try
        {
            if (!File.ReadAllBytes(_path).AsSpan().SequenceEqual(_content))
                throw new BadInputException($"{_path}: the file was changed by another program meanwhile; it was not written. Run the command again.");
            AtomicFile.Replace(_path, WithSchema(log.ToJson(), _content));
        }
        catch (Exception e) when (LogInput.IsUnreadable(e))
        {
            throw new BadInputException($"{_path}: {(e is UnauthorizedAccessException ? "the file may not be written" : "the file cannot be written")}; it is as it was.");
        }
    }

    // The address of the schema is for editors: a log does not hold it, and its file should not lose it.
    internal static byte[] WithSchema(string json, ReadOnlySpan<byte> former)
    {
        const string Start = "{\n";
        return Encoding.UTF8.GetBytes(SchemaOf(former) is { } address && json.StartsWith(Start, StringComparison.Ordinal)
            ? $"{Start}  \"$schema\": {address},\n{json[Start.Length..]}"
            : json);
    }

    private static string? SchemaOf(ReadOnlySpan<byte> utf8)
    {
        var reader = new Utf8JsonReader(utf8.StartsWith(Mark) ? utf8[Mark.Length..] : utf8);
        while (reader.Read())
        {
            if (reader.CurrentDepth != 1 || reader.TokenType != JsonTokenType.PropertyName) continue;
            var isSchema = reader.ValueTextEquals("$schema"u8);
            reader.Read();
            if (isSchema) return reader.TokenType == JsonTokenType.String ? $"\"{Encoding.UTF8.GetString(reader.ValueSpan)}\"" : null;
            reader.Skip();
        }

        return null;
    }
}
