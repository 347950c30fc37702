using System.Globalization;
using System.Text;

namespace ContractModel.Updates.Pages;

/// <summary>Text without what has no width on a page.</summary>
internal static class VisibleText
{
    /// <summary>Gets a text with line ends as <c>\n</c>, without marks of no width, without control characters, and with no half of a surrogate pair.</summary>
    internal static string Clean(string text)
    {
        var first = text.AsSpan().IndexOfAnyExcept(NothingToDo);
        while (first >= 0 && first < text.Length && Kept(text, first) is { } same && same == text[first] && !char.IsSurrogate(same))
        {
            var next = text.AsSpan(first + 1).IndexOfAnyExcept(NothingToDo);
            first = next < 0 ? -1 : first + 1 + next;
        }

        return first < 0 ? text : Rewritten(text, first);
    }

    /// <summary>Gets what stands for a character: itself, another, or <see langword="null"/> for nothing.</summary>
    internal static char? Kept(ReadOnlySpan<char> text, int at)
    {
        var c = text[at];
        if (c < 0x7f) return c is >= ' ' or '\n' or '\t' ? c : c == '\r' ? (at + 1 < text.Length && text[at + 1] == '\n' ? null : '\n') : c is '\f' or '\v' ? '\n' : null;
        if (char.IsSurrogate(c)) return IsPaired(text, at) ? c : null;
        return CharUnicodeInfo.GetUnicodeCategory(c) switch
        {
            UnicodeCategory.Format or UnicodeCategory.OtherNotAssigned => null,
            UnicodeCategory.Control => c == '\u0085' ? '\n' : null,
            UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator => '\n',
            _ => c,
        };
    }

    private static readonly System.Buffers.SearchValues<char> NothingToDo =
        System.Buffers.SearchValues.Create("\t\n !\"#$%&'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_`abcdefghijklmnopqrstuvwxyz{|}~\u2013\u2014\u2019\u2018\u201c\u201d\u2022\u00a0");

    private static string Rewritten(string text, int from)
    {
        var clean = new StringBuilder(text.Length).Append(text, 0, from);
        for (var i = from; i < text.Length; i++)
        {
            if (Kept(text, i) is { } c) clean.Append(c);
        }

        return clean.ToString();
    }

    private static bool IsPaired(ReadOnlySpan<char> text, int at) =>
        char.IsHighSurrogate(text[at]) ? at + 1 < text.Length && char.IsLowSurrogate(text[at + 1]) : at > 0 && char.IsHighSurrogate(text[at - 1]);
}
