using System.Text;

namespace ContractModel.Updates.Reading.Words;

/// <summary>Divides a text into words: runs of letters, runs of digits with at most two letters behind them (9A, 17th), and single signs.</summary>
/// <remarks>Where a small letter meets a capital (<c>StaffingThe</c>, <c>GovernanceFINAL</c>) two words were run together by whoever copied the page, and are apart here.</remarks>
internal static class WordScanner
{
    internal const int LongestWord = ushort.MaxValue;

    /// <summary>Gets the words of a short text, as they are matched.</summary>
    internal static string[] WordsOf(string text)
    {
        var words = new List<string>();
        for (var at = SkipSpace(text, 0, out _); at < text.Length; at = SkipSpace(text, at, out _))
        {
            var end = EndOf(text, at);
            if (char.IsLetterOrDigit(text[at])) words.Add(text[at..end].Replace('’', '\''));
            at = end;
        }

        return [.. words];
    }

    /// <summary>Gets the place behind white space, and how many line ends it holds.</summary>
    internal static int SkipSpace(ReadOnlySpan<char> text, int at, out int lineEnds)
    {
        lineEnds = 0;
        while (at < text.Length && (text[at] == ' ' || char.IsWhiteSpace(text[at])))
        {
            if (text[at] == '\n') lineEnds++;
            at++;
        }

        return at;
    }

    /// <summary>Gets the place behind the word that begins at a place.</summary>
    internal static int EndOf(ReadOnlySpan<char> text, int at)
    {
        var c = text[at];
        if (text.Length - at > LongestWord) text = text[..(at + LongestWord)];
        return char.IsAsciiDigit(c) ? EndOfNumber(text, at) : IsLetter(c) ? EndOfLetters(text, at) : char.IsHighSurrogate(c) && at + 1 < text.Length ? at + 2 : at + 1;
    }

    private static int EndOfNumber(ReadOnlySpan<char> text, int at)
    {
        var end = at;
        while (end < text.Length && char.IsAsciiDigit(text[end])) end++;
        var letters = end;
        while (letters < text.Length && letters - end < 3 && char.IsAsciiLetter(text[letters])) letters++;
        var isSuffix = letters - end is 1 or 2 && (letters == text.Length || !char.IsLetterOrDigit(text[letters]));
        return isSuffix ? letters : end;
    }

    private static int EndOfLetters(ReadOnlySpan<char> text, int at)
    {
        var end = at + 1;
        while (end < text.Length)
        {
            var c = text[end];
            if (IsLetter(c))
            {
                if (char.IsUpper(c) && char.IsLower(text[end - 1])) break;
            }
            else if (!(c is '\'' or '’' && end + 1 < text.Length && IsLetter(text[end + 1])))
            {
                break;
            }

            end++;
        }

        return end;
    }

    // Digits other than 0 to 9, and marks that stand on letters, belong to a word like letters.
    private static bool IsLetter(char c) =>
        char.IsAsciiLetter(c) || (c >= '\u0080' && (char.IsLetterOrDigit(c) || char.GetUnicodeCategory(c) is System.Globalization.UnicodeCategory.NonSpacingMark or System.Globalization.UnicodeCategory.SpacingCombiningMark));

    /// <summary>Gets what a sign is.</summary>
    internal static Word Sign(char c) => c switch
    {
        '.' => Word.Period,
        '!' or '?' or '…' => Word.Stop,
        ',' => Word.Comma,
        ':' => Word.Colon,
        ';' => Word.Semicolon,
        '-' or '\u2010' or '\u2011' or '\u2012' or '–' or '—' or '\u2212' => Word.Dash,
        '/' => Word.Slash,
        '(' or '[' => Word.Open,
        ')' or ']' => Word.Close,
        '#' => Word.Hash,
        '&' => Word.Ampersand,
        '|' => Word.Bar,
        '•' or '·' or '*' or '▪' or '◦' or '‣' or '●' or '○' => Word.Bullet,
        '"' or '“' or '”' or '«' or '»' or '\'' or '‘' or '’' => Word.Quote,
        _ => Word.Sign,
    };
}
