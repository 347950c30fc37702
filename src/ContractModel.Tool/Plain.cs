using System.Globalization;
using System.Text;

namespace ContractModel.Tool;

/// <summary>Text of a log or a command line as it may be shown: one line, and nothing that a terminal obeys.</summary>
internal static class Plain
{
    /// <summary>Gets a text in which control characters and marks of writing direction are written out as <c>\u001B</c>.</summary>
    internal static string Text(string text)
    {
        if (!text.Any(IsObeyed)) return text;
        var plain = new StringBuilder(text.Length + 16);
        foreach (var c in text)
        {
            if (IsObeyed(c)) plain.Append(CultureInfo.InvariantCulture, $"\\u{(int)c:X4}");
            else plain.Append(c);
        }

        return plain.ToString();
    }

    private static bool IsObeyed(char c) =>
        char.IsControl(c) || CharUnicodeInfo.GetUnicodeCategory(c) is UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator;
}
