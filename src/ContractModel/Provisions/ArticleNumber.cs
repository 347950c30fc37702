using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace ContractModel;

/// <summary>The number an article bears: <c>9</c>, or <c>9A</c> for one inserted beside it.</summary>
/// <remarks>From 1 to 999, with or without a letter A to Z. Equality and order are the printed order: 9, 9A, 9D, 10. There is no empty
/// number. Roman numerals are read (<c>IV</c> is 4) and never written.</remarks>
[DebuggerDisplay("Article {ToString(),nq}")]
public sealed record ArticleNumber : ProvisionKey
{
    private const int Largest = 999;

    /// <summary>Makes an article's number.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="number"/> is not from 1 to 999, or <paramref name="letter"/> is not a
    /// letter from A to Z.</exception>
    public ArticleNumber(int number, char? letter = null)
    {
        if (number is < 1 or > Largest) throw new ArgumentOutOfRangeException(nameof(number), number, "Must be from 1 to 999.");
        if (letter is not (null or (>= 'A' and <= 'Z'))) throw new ArgumentOutOfRangeException(nameof(letter), letter, "Must be a letter from A to Z.");
        (Number, Letter) = (number, letter);
    }

    /// <summary>Gets the number, from 1 to 999.</summary>
    public int Number { get; }

    /// <summary>Gets the letter, A to Z; absent when the article has none.</summary>
    public char? Letter { get; }

    /// <inheritdoc/>
    public override ProvisionKind Kind => ProvisionKind.Article;

    private protected override string SortText => ToString();

    /// <summary>Reads an article's number: <c>25C</c>, <c>Article 25-C</c>, <c>ART. IV</c>.</summary>
    /// <remarks>A Roman numeral is read only behind the word "Article" or "Art."; alone, <c>MIX</c> would be 1009. A letter behind a Roman
    /// numeral must be apart from it, as in <c>Article IX-A</c>.</remarks>
    public static bool TryParse(string? text, [NotNullWhen(true)] out ArticleNumber? article)
    {
        article = null;
        if (text is null) return false;
        var rest = text.AsSpan().Trim();
        var named = TrySkipWord(ref rest, "article") || TrySkipWord(ref rest, "art.") || TrySkipWord(ref rest, "art");
        var digits = 0;
        while (digits < rest.Length && char.IsAsciiDigit(rest[digits])) digits++;
        int number;
        if (digits is > 0 and <= 3) number = int.Parse(rest[..digits], CultureInfo.InvariantCulture);
        else if (digits == 0 && named) number = RomanNumeral.Read(rest, out digits);
        else return false;
        if (number is < 1 or > Largest || !TryReadLetter(rest[digits..], out var letter)) return false;
        article = new ArticleNumber(number, letter);
        return true;
    }

    /// <inheritdoc/>
    public bool Equals(ArticleNumber? other) => other is not null && Number == other.Number && Letter == other.Letter;

    /// <inheritdoc/>
    public override int GetHashCode() => (Number << 8) | (Letter ?? 0);

    /// <summary>Gets the number as it is printed: <c>9D</c>.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Number}{Letter}");

    /// <summary>Gets whether a text begins with the word "Article" or "Art.", so that a number is meant.</summary>
    internal static bool IsNamedSo(ReadOnlySpan<char> text) => TrySkipWord(ref text, "article") || TrySkipWord(ref text, "art.");

    internal int CompareNumber(ArticleNumber other)
    {
        var order = Number.CompareTo(other.Number);
        return order != 0 ? order : (Letter ?? '@').CompareTo(other.Letter ?? '@'); // '@' sorts before 'A'
    }

    private static bool TrySkipWord(ref ReadOnlySpan<char> text, ReadOnlySpan<char> word)
    {
        if (!text.StartsWith(word, StringComparison.OrdinalIgnoreCase)) return false;
        var rest = text[word.Length..];
        if (rest.IsEmpty || char.IsAsciiLetter(rest[0])) return false;
        text = rest.TrimStart();
        return true;
    }

    private static bool TryReadLetter(ReadOnlySpan<char> rest, out char? letter)
    {
        letter = null;
        rest = rest.Trim().TrimEnd('.');
        if (rest.Length > 1 && rest[0] is '-' or '.') rest = rest[1..].TrimStart();
        if (rest.IsEmpty) return true;
        if (rest.Length != 1 || !char.IsAsciiLetter(rest[0])) return false;
        letter = char.ToUpperInvariant(rest[0]);
        return true;
    }
}
