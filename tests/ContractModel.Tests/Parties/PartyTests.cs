namespace ContractModel.Tests.Parties;

public class PartyTests
{
    [Fact]
    public void HoldsOn_WithinTheMandate_BothDaysIncluded()
    {
        var speaker = new Representative { Name = "A. Speaker", Party = "union", Mandate = Period.Parse("2025-07-01/2025-12-31") };

        speaker.HoldsOn(new LocalDate(2025, 6, 30)).Should().BeFalse();
        speaker.HoldsOn(new LocalDate(2025, 7, 1)).Should().BeTrue();
        speaker.HoldsOn(new LocalDate(2025, 12, 31)).Should().BeTrue();
        speaker.HoldsOn(new LocalDate(2026, 1, 1)).Should().BeFalse();
    }

    [Fact]
    public void HoldsOn_NoMandateGiven_AlwaysHolds() =>
        new Representative { Name = "A. Speaker", Party = "union" }.HoldsOn(new LocalDate(1990, 1, 1)).Should().BeTrue();

    [Fact]
    public void BargainingUnit_NegativeSize_Throws()
    {
        var unit = new BargainingUnit { Id = "teachers", Name = "Teachers", Size = 0 };
        var make = () => unit with { Size = -1 };

        make.Should().Throw<ArgumentOutOfRangeException>().WithParameterName("Size");
    }

    [Fact]
    public void BargainingUnit_BlankTitle_Throws()
    {
        var unit = new BargainingUnit { Id = "teachers", Name = "Teachers", Titles = ["Teacher"] };
        var blank = () => unit with { Titles = ["Teacher", " "] };
        var excluded = () => unit with { ExcludedTitles = [""] };

        blank.Should().Throw<ArgumentException>().WithParameterName("Titles");
        excluded.Should().Throw<ArgumentException>().WithParameterName("ExcludedTitles");
    }

    [Fact]
    public void BargainingUnit_EqualMembers_AreEqualWithTheirLists()
    {
        var unit = new BargainingUnit { Id = "teachers", Name = "Teachers", Titles = ["Teacher", "Nurse"], Facts = [new Fact("teachers", "yes")] };

        unit.Should().Be(unit with { Titles = ["Teacher", "Nurse"], Facts = [new Fact("teachers", "yes")] });
        unit.Should().NotBe(unit with { Titles = ["Nurse", "Teacher"] });
    }

    [Theory]
    [InlineData("", "yes")]
    [InlineData("two words", "yes")]
    [InlineData("name=value", "yes")]
    [InlineData("teachers", "")]
    [InlineData("teachers", " ")]
    public void Fact_BadNameOrValue_Throws(string name, string value)
    {
        var make = () => new Fact(name, value);

        make.Should().Throw<ArgumentException>();
    }

    [Fact]
    public void Other_Side_IsTheOneAcrossTheTable()
    {
        Side.Union.Other().Should().Be(Side.Employer);
        Side.Employer.Other().Should().Be(Side.Union);
    }

    [Fact]
    public void Table_Parties_AreThoseOfTheSide()
    {
        var table = Example.Round.Tables[0];

        table.Parties(Side.Union).Should().Equal("union");
        table.Parties(Side.Employer).Should().Equal("district");
        FluentActions.Invoking(() => table.Parties((Side)7)).Should().Throw<ArgumentOutOfRangeException>();
    }
}
