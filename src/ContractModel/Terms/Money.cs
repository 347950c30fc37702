using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace ContractModel;

/// <summary>An exact amount in one currency.</summary>
/// <remarks>Equality is by amount and currency: 500 USD equals 500.00 USD and not 500 CAD. Amounts of two currencies have no order; there is none
/// here. Written <c>500 USD</c>.</remarks>
[DebuggerDisplay("{ToString(),nq}")]
public sealed record Money
{
    /// <summary>Makes an amount.</summary>
    /// <exception cref="ArgumentException"><paramref name="currency"/> is not three capital letters (ISO 4217).</exception>
    public Money(decimal amount, string currency = "USD")
    {
        if (currency is not [>= 'A' and <= 'Z', >= 'A' and <= 'Z', >= 'A' and <= 'Z']) throw new ArgumentException($"'{currency}' is not a currency code of three capital letters.", nameof(currency));
        (Amount, Currency) = (amount, currency);
    }

    /// <summary>Gets the amount, in whole units of the currency.</summary>
    public decimal Amount { get; }

    /// <summary>Gets the ISO 4217 code.</summary>
    public string Currency { get; }

    /// <summary>Reads an amount, if the text is a number, a space and a currency code.</summary>
    public static bool TryParse([NotNullWhen(true)] string? text, [NotNullWhen(true)] out Money? money)
    {
        money = null;
        if (text is null || text.Length < 5 || text[^4] != ' ') return false;
        if (text[^3..] is not [>= 'A' and <= 'Z', >= 'A' and <= 'Z', >= 'A' and <= 'Z'] currency) return false;
        if (!PlainNumber.TryParse(text.AsSpan(0, text.Length - 4), out var amount)) return false;
        money = new Money(amount, currency);
        return true;
    }

    /// <summary>Gets the written form, such as <c>500 USD</c>.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Amount} {Currency}");
}
