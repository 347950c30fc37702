namespace ContractModel.Tests.Terms;

public class MoneyTests
{
    [Theory]
    [InlineData("500 USD", "500", "USD")]
    [InlineData("-0.10 CAD", "-0.10", "CAD")]
    [InlineData("7922816251426433759354395.0335 USD", "7922816251426433759354395.0335", "USD")]
    public void TryParse_Amount_KeepsEveryDigit(string text, string amount, string currency)
    {
        Money.TryParse(text, out var money).Should().BeTrue();

        money!.Amount.Should().Be(decimal.Parse(amount, System.Globalization.CultureInfo.InvariantCulture));
        money.Currency.Should().Be(currency);
        money.ToString().Should().Be(text);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("500")]
    [InlineData("500USD")]
    [InlineData("500 usd")]
    [InlineData("500 US")]
    [InlineData("500 USDX")]
    [InlineData("500  USD")]
    [InlineData("1,000 USD")]
    [InlineData("$500")]
    [InlineData("1e3 USD")]
    [InlineData(" USD")]
    public void TryParse_AnotherForm_IsRefused(string? text)
    {
        Money.TryParse(text, out var money).Should().BeFalse();

        money.Should().BeNull();
    }

    [Fact]
    public void Equality_IsByAmountAndCurrency()
    {
        new Money(500m).Should().Be(new Money(500.00m, "USD"));
        new Money(500m).GetHashCode().Should().Be(new Money(500.00m).GetHashCode());
        new Money(500m).Should().NotBe(new Money(500m, "CAD"));
        new Money(500m).Should().NotBe(new Money(500.01m));
    }

    [Theory]
    [InlineData("usd")]
    [InlineData("US")]
    [InlineData("")]
    [InlineData("ÜSD")]
    public void Constructor_NotACurrencyCode_ThrowsAndNamesIt(string currency)
    {
        var make = () => new Money(1m, currency);

        make.Should().Throw<ArgumentException>().WithMessage($"'{currency}'*").WithParameterName(nameof(currency));
    }

    [Fact]
    public void Sum_OfTenths_IsExact()
    {
        var sum = Enumerable.Repeat(new Money(0.1m), 10).Aggregate(0m, (total, money) => total + money.Amount);

        new Money(sum).Should().Be(new Money(1m));
    }
}
