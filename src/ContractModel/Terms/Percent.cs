using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace ContractModel;

/// <summary>An exact percentage.</summary>
/// <remarks>Any decimal number, negative too (a cut). Equality and order are by value: 2% equals 2.0%. The default is 0%. Written <c>2.5%</c>.</remarks>
[DebuggerDisplay("{ToString(),nq}")]
public readonly struct Percent : IEquatable<Percent>, IComparable<Percent>
{
    /// <summary>Makes a percentage: <c>new Percent(2.5m)</c> is 2.5%.</summary>
    public Percent(decimal value) => Value = value;

    /// <summary>Gets the number before the sign: 2.5 for 2.5%.</summary>
    public decimal Value { get; }

    /// <summary>Gets the share of one: 0.025 for 2.5%.</summary>
    public decimal Fraction => Value / 100m;

    /// <summary>Reads a percentage from its written form.</summary>
    /// <exception cref="FormatException"><paramref name="text"/> is not a number followed by %.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is <see langword="null"/>.</exception>
    public static Percent Parse(string text) =>
        TryParse(Require.NotNull(text), out var percent) ? percent : throw new FormatException($"'{text}' is not a percentage: write 2.5%.");

    /// <summary>Reads a percentage, if the text is one.</summary>
    public static bool TryParse([NotNullWhen(true)] string? text, out Percent percent)
    {
        percent = default;
        if (text is null || text.Length < 2 || text[^1] != '%' || !PlainNumber.TryParse(text.AsSpan(0, text.Length - 1).TrimEnd(' '), out var value)) return false;
        percent = new Percent(value);
        return true;
    }

    /// <inheritdoc/>
    public int CompareTo(Percent other) => Value.CompareTo(other.Value);

    /// <inheritdoc/>
    public bool Equals(Percent other) => Value == other.Value;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Percent other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => Value.GetHashCode();

    /// <summary>Gets whether two percentages are equal.</summary>
    public static bool operator ==(Percent left, Percent right) => left.Equals(right);

    /// <summary>Gets whether two percentages differ.</summary>
    public static bool operator !=(Percent left, Percent right) => !left.Equals(right);

    /// <summary>Gets the written form, such as <c>2.5%</c>.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Value}%");
}
