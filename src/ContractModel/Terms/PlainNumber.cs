using System.Globalization;

namespace ContractModel;

/// <summary>Numbers as people write them: a sign if need be, digits, and digits behind a point. The same in every culture.</summary>
internal static class PlainNumber
{
    internal static bool TryParse(ReadOnlySpan<char> text, out decimal value)
    {
        value = 0;
        var digits = text.TrimStart("+-");
        if (text.Length - digits.Length > 1 || digits.IsEmpty || !char.IsAsciiDigit(digits[0]) || !char.IsAsciiDigit(digits[^1])) return false;
        return decimal.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out value);
    }
}
