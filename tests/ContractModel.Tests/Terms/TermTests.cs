namespace ContractModel.Tests.Terms;

public class TermTests
{
    [Fact]
    public void Equality_IsByEveryMemberAndByValueOfNumbers()
    {
        var raise = new PercentRaise { Percent = new Percent(3m), Effective = new LocalDate(2026, 7, 1) };

        raise.Should().Be(new PercentRaise { Percent = new Percent(3.0m), Effective = new LocalDate(2026, 7, 1) });
        raise.Should().NotBe(raise with { OneTime = true });
        raise.Should().NotBe(raise with { Scope = "grades 11-12" });
        raise.Should().NotBe(raise with { Sources = [new Source { Where = "minutes" }] });
    }

    [Fact]
    public void Cap_ZeroOrLess_ThrowsThroughWith()
    {
        var cap = new ClassSizeCap { Cap = 1, Change = -3 };

        FluentActions.Invoking(() => cap with { Cap = 0 }).Should().Throw<ArgumentOutOfRangeException>().WithParameterName("Cap");
        (cap with { Cap = null }).Cap.Should().BeNull();
    }

    [Fact]
    public void StaffingRatio_NegativeNumbers_ThrowThroughWith()
    {
        var ratio = new StaffingRatio { Staff = "counselor", UnitsPerPosition = 0m, Positions = 0m };

        FluentActions.Invoking(() => ratio with { UnitsPerPosition = -0.1m }).Should().Throw<ArgumentOutOfRangeException>().WithParameterName("UnitsPerPosition");
        FluentActions.Invoking(() => ratio with { Positions = -1m }).Should().Throw<ArgumentOutOfRangeException>().WithParameterName("Positions");
        FluentActions.Invoking(() => ratio with { Staff = " " }).Should().Throw<ArgumentException>().WithParameterName("Staff");
    }

    [Fact]
    public void LumpSum_NoAmount_Throws()
    {
        var sum = new LumpSum { Amount = new Money(500m) };

        FluentActions.Invoking(() => sum with { Amount = null! }).Should().Throw<ArgumentNullException>().WithParameterName("Amount");
    }

    [Fact]
    public void ToString_Terms_AreTheSameInEveryCulture()
    {
        var before = System.Globalization.CultureInfo.CurrentCulture;
        try
        {
            System.Globalization.CultureInfo.CurrentCulture = System.Globalization.CultureInfo.GetCultureInfo("de-DE");

            new PercentRaise { Percent = new Percent(2.5m), Effective = new LocalDate(2026, 7, 1), OneTime = true }.ToString().Should().Be("2.5% from 2026-07-01, one time");
            new LumpSum { Amount = new Money(0.5m), Per = "hour" }.ToString().Should().Be("0.5 USD per hour");
            new StaffingRatio { Staff = "nurse", UnitsPerPosition = 750.5m, Unit = "pupil" }.ToString().Should().Be("nurse: 1 per 750.5 pupil");
            new ClassSizeCap { Cap = 27, Change = -2, Grades = "11-12" }.ToString().Should().Be("grades 11-12: at most 27");
            new ClassSizeCap { Change = -2, Remedy = new Money(100m), RemedyPer = "day" }.ToString().Should().Be("-2, remedy 100 USD per day");
            new FreeTextTerm { Text = "Words." }.ToString().Should().Be("Words.");
        }
        finally
        {
            System.Globalization.CultureInfo.CurrentCulture = before;
        }
    }
}
