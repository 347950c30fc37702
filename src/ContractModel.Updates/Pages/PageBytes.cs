using System.Buffers.Binary;
using System.Text;

namespace ContractModel.Updates.Pages;

/// <summary>Reads the bytes of a page and makes text of them.</summary>
internal static class PageBytes
{
    private const int AtOnce = 64 * 1024;

    internal static PageFormatException TooLarge() => new(Code.PageTooLarge, "The page has more than 16 MiB.");

    internal static string Decode(Stream stream)
    {
        var bytes = ReadAll(stream);
        if (bytes is [0xFF, 0xFE, ..]) return Utf16(bytes[2..], isBigEndian: false);
        if (bytes is [0xFE, 0xFF, ..]) return Utf16(bytes[2..], isBigEndian: true);
        if (bytes is [0xEF, 0xBB, 0xBF, ..]) bytes = bytes[3..];
        RequireText(bytes);
        return IsUtf8(bytes) ? Encoding.UTF8.GetString(bytes) : Windows1252(bytes);
    }

    // Text has no zero bytes, and hardly any control characters.
    private static void RequireText(ReadOnlySpan<byte> bytes)
    {
        var start = bytes[..Math.Min(bytes.Length, AtOnce)];
        if (start.StartsWith("%PDF-"u8)) throw new PageFormatException(Code.PageNotText, "The page is a PDF document.");
        var controls = 0;
        foreach (var b in start)
        {
            if (b < 0x20 && b is not ((byte)'\t' or (byte)'\n' or (byte)'\r' or (byte)'\f')) controls++;
        }

        if (start.Contains((byte)0) || controls * 20 > start.Length) throw new PageFormatException(Code.PageNotText, "The page holds bytes that no text has.");
    }

    // A page cut in the middle of a character is still UTF-8; one with more wrong sequences than right ones is not.
    private static bool IsUtf8(ReadOnlySpan<byte> bytes)
    {
        var (right, wrong) = (0, 0);
        while (!bytes.IsEmpty)
        {
            var ascii = bytes.IndexOfAnyExceptInRange((byte)0, (byte)0x7F);
            if (ascii < 0) break;
            bytes = bytes[ascii..];
            var status = Rune.DecodeFromUtf8(bytes, out _, out var consumed);
            if (status == System.Buffers.OperationStatus.Done) right++;
            else if (status == System.Buffers.OperationStatus.InvalidData) wrong++;
            bytes = bytes[consumed..];
        }

        return right >= wrong;
    }

    // Halves of pairs are left out with what else has no place on a page; a replacement for each would cost memory.
    private static string Utf16(ReadOnlySpan<byte> bytes, bool isBigEndian) => string.Create(bytes.Length / 2, bytes, (chars, bytes) =>
    {
        for (var i = 0; i < chars.Length; i++) chars[i] = (char)(isBigEndian ? BinaryPrimitives.ReadUInt16BigEndian(bytes[(2 * i)..]) : BinaryPrimitives.ReadUInt16LittleEndian(bytes[(2 * i)..]));
    });

    private static string Windows1252(ReadOnlySpan<byte> bytes)
    {
        const string HighControls = "\u20AC\u0081\u201A\u0192\u201E\u2026\u2020\u2021\u02C6\u2030\u0160\u2039\u0152\u008D\u017D\u008F\u0090\u2018\u2019\u201C\u201D\u2022\u2013\u2014\u02DC\u2122\u0161\u203A\u0153\u009D\u017E\u0178";
        return string.Create(bytes.Length, bytes, static (chars, bytes) =>
        {
            for (var i = 0; i < bytes.Length; i++) chars[i] = bytes[i] is >= 0x80 and < 0xA0 ? HighControls[bytes[i] - 0x80] : (char)bytes[i];
        });
    }

    private static ReadOnlySpan<byte> ReadAll(Stream stream)
    {
        var buffer = new byte[stream.CanSeek ? (int)Math.Clamp(stream.Length - stream.Position + 1, 256, UpdatePage.LargestPage + 1) : AtOnce];
        var count = 0;
        while (stream.Read(buffer, count, buffer.Length - count) is > 0 and var read)
        {
            count += read;
            if (count > UpdatePage.LargestPage) throw TooLarge();
            if (count == buffer.Length) Array.Resize(ref buffer, Math.Min(buffer.Length * 2, UpdatePage.LargestPage + 1));
        }

        return buffer.AsSpan(0, count);
    }
}
