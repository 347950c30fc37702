namespace ContractModel;

/// <summary>Reads the Roman numerals that some agreements number their articles with.</summary>
internal static class RomanNumeral
{
    private static readonly (string Digits, int Value)[] Parts =
    [
        ("CM", 900), ("D", 500), ("CD", 400), ("C", 100), ("XC", 90), ("L", 50), ("XL", 40), ("X", 10), ("IX", 9), ("V", 5), ("IV", 4), ("I", 1),
    ];

    /// <summary>Reads the numeral at the start of a text, up to its end or the first character that is not a letter.</summary>
    /// <returns>The value, or 0 when there is no well-formed numeral (<c>IIX</c>) or it is above 999.</returns>
    internal static int Read(ReadOnlySpan<char> text, out int length)
    {
        length = 0;
        while (length < text.Length && char.IsAsciiLetter(text[length])) length++;
        var word = text[..length];
        var (value, at) = (0, 0);
        foreach (var (digits, worth) in Parts)
        {
            var most = digits.Length == 2 || worth is 5 or 50 or 500 ? 1 : 3;
            for (var n = 0; n < most && word[at..].StartsWith(digits, StringComparison.OrdinalIgnoreCase); n++)
            {
                value += worth;
                at += digits.Length;
            }
        }

        return at == length && IsWellFormed(value, word) ? value : 0;
    }

    // IXV would add up as 9 + 5 = 14, which is written XIV.
    private static bool IsWellFormed(int value, ReadOnlySpan<char> word)
    {
        foreach (var (digits, worth) in Parts)
        {
            for (; value >= worth; value -= worth)
            {
                if (!word.StartsWith(digits, StringComparison.OrdinalIgnoreCase)) return false;
                word = word[digits.Length..];
            }
        }

        return word.IsEmpty;
    }
}
