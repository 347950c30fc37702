using System.Diagnostics.CodeAnalysis;
using System.Text;
using System.Text.Json;

namespace ContractModel.Json;

/// <summary>Reads and writes whole logs.</summary>
internal static class LogFile
{
    /// <summary>The most bytes a log may have: a million events with their sources fit.</summary>
    internal const int LargestFile = 512 * 1024 * 1024;

    private const int WrittenAtOnce = 32 * 1024;

    internal static readonly JsonWriterOptions Written = new()
    {
        Indented = true,
        NewLine = "\n",
        Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping, // plain text and punctuation stay readable; the file is not HTML
    };

    internal static bool TryRead(Stream stream, [NotNullWhen(true)] out NegotiationLog? log, out IReadOnlyList<FormatError> errors)
    {
        log = null;
        var all = ReadAll(stream);
        try
        {
            if (all.Count <= LargestFile) return TryRead(all, out log, out errors);
            errors = [new FormatError(Code.TooLarge, 0, 0, "$", "The file has more than 512 MiB.")];
            return false;
        }
        finally
        {
            SpareArray<byte>.Leave(all.Array!);
        }
    }

    internal static bool TryRead(ArraySegment<byte> utf8, [NotNullWhen(true)] out NegotiationLog? log, out IReadOnlyList<FormatError> errors)
    {
        var found = new List<FormatError>();
        var tape = JsonTape.Read(utf8, found);
        log = tape is null ? null : Bind(tape, new ReadContext(found));
        tape?.Release();
        errors = found.Count == 0 ? found : [.. found.OrderBy(e => e.Line).ThenBy(e => e.Column)]; // OrderBy is stable: errors of one place stay in the order of the fields
        return log is not null;
    }

    internal static BargainingEvent ReadEvent(string json)
    {
        var errors = new List<FormatError>();
        var tape = JsonTape.Read(Encoding.UTF8.GetBytes(json), errors);
        var read = tape is null ? null : EventForms.Any.Read(tape.Root, new ReadContext(errors));
        return read is not null && errors.Count == 0 ? read : throw new LogFormatException(errors);
    }

    internal static string WriteEvent(BargainingEvent value)
    {
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream, Written with { Indented = false })) EventForms.Any.Write(writer, value);
        var text = Encoding.UTF8.GetString(stream.GetBuffer(), 0, (int)stream.Length);
        return text.Contains('\n', StringComparison.Ordinal) ? OnOneLine(text) : text;
    }

    // Only a property the model does not know, kept as it was written, can bring a line end.
    private static string OnOneLine(string json)
    {
        using var document = JsonDocument.Parse(json);
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream, Written with { Indented = false })) document.WriteTo(writer);
        return Encoding.UTF8.GetString(stream.GetBuffer(), 0, (int)stream.Length);
    }

    internal static string Write(NegotiationLog log)
    {
        using var stream = new MemoryStream();
        Write(log, stream);
        return Encoding.UTF8.GetString(stream.GetBuffer(), 0, (int)stream.Length);
    }

    internal static void Write(NegotiationLog log, Stream stream)
    {
        using (var writer = new Utf8JsonWriter(stream, Written))
        {
            writer.WriteStartObject();
            writer.WriteNumber("format", NegotiationLog.Format);
            writer.WritePropertyName("negotiation");
            NounForms.Negotiation.Write(writer, log.Negotiation);
            writer.WriteStartArray("events");
            foreach (var e in log.Events)
            {
                EventForms.Any.Write(writer, e);
                if (writer.BytesPending >= WrittenAtOnce) writer.Flush(); // so that the memory needed does not grow with the log
            }

            writer.WriteEndArray();
            log.Extra.WriteTo(writer);
            writer.WriteEndObject();
        }

        stream.WriteByte((byte)'\n');
    }

    /// <summary>Gets the log without the properties and kinds of term that this version does not know, at any depth.</summary>
    internal static NegotiationLog WithoutUnknown(NegotiationLog log)
    {
        using var stream = new MemoryStream();
        Write(log, stream);
        var errors = new List<FormatError>();
        var tape = JsonTape.Read(new ArraySegment<byte>(stream.GetBuffer(), 0, (int)stream.Length), errors);
        return (tape is null ? null : Bind(tape, new ReadContext(errors) { KeepsUnknown = false })) ?? throw new LogFormatException(errors);
    }

    private static NegotiationLog? Bind(JsonTape tape, ReadContext context)
    {
        var root = tape.Root;
        if (!root.IsObject)
        {
            context.AddWrongType(root, "a log object");
            return null;
        }

        if (!FormatIsKnown(root, context)) return null;
        var log = LogForm.Whole.Read(root, context);
        if (context.Draft is var (negotiation, events) && !ReferenceEquals(negotiation, NounForms.Negotiation.Fallback))
        {
            foreach (var problem in LogRules.Check(negotiation, events.AsSpan())) context.Errors.Add(TapePath.ErrorAt(problem, root));
        }

        return context.Errors.Count > 0 ? null : log;
    }

    // A file of another format is told so, and nothing else: its other errors would mean nothing.
    private static bool FormatIsKnown(TapeValue root, ReadContext context)
    {
        for (var children = root.GetEnumerator(); children.MoveNext();)
        {
            if (!children.Name.Utf8.SequenceEqual("format"u8)) continue;
            if (children.Current is { Type: JsonTokenType.Number } number && !number.Json.AsSpan().SequenceEqual("1"u8))
            {
                context.Add(Code.UnknownFormat, number, $"The format is {Encoding.UTF8.GetString(number.Json)}; this version reads format 1.");
                return false;
            }
        }

        return true;
    }

    // Gives more than the largest file when there is more.
    private static ArraySegment<byte> ReadAll(Stream stream)
    {
        var buffer = SpareArray<byte>.Take(stream.CanSeek ? (int)Math.Clamp(stream.Length - stream.Position + 1, 256, LargestFile) : 65_536);
        var count = 0;
        while (count <= LargestFile && stream.Read(buffer, count, buffer.Length - count) is > 0 and var read)
        {
            count += read;
            if (count == buffer.Length) buffer = SpareArray<byte>.Grow(buffer);
        }

        return new ArraySegment<byte>(buffer, 0, count);
    }
}

/// <summary>Finds the value that a path such as <c>events[3].on</c> names; where the last part is not in the file, the part that would hold it.</summary>
internal static class TapePath
{
    /// <summary>Makes the error of a problem, at the place of the part it is about.</summary>
    internal static FormatError ErrorAt(LogProblem problem, TapeValue root)
    {
        var at = Find(root, problem.Path);
        var (line, column) = at.Tape.PlaceOf(at.Index);
        return new FormatError(problem.Code, line, column, $"$.{problem.Path}", problem.Message);
    }

    internal static TapeValue Find(TapeValue root, string path)
    {
        var at = root;
        foreach (var part in path.Split('.', '['))
        {
            if (Child(at, part) is not { } child) return at;
            at = child;
        }

        return at;
    }

    private static TapeValue? Child(TapeValue container, string part)
    {
        var position = 0;
        var isList = part.EndsWith(']');
        for (var children = container.GetEnumerator(); children.MoveNext(); position++)
        {
            if (isList ? part == $"{position}]" : children.Name.Text == part) return children.Current;
        }

        return null;
    }
}
