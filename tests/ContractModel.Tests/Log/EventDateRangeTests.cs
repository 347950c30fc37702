namespace ContractModel.Tests.Logs;

/// <summary>Years that are slips of the pen are refused, wherever a day comes in.</summary>
public class EventDateRangeTests
{
    private static readonly LocalDate TooEarly = new(1799, 12, 31);
    private static readonly LocalDate TooLate = new(3000, 1, 1);

    [Fact]
    public void Factories_DayBefore1800_IsRefusedByTheNameOfTheArgument()
    {
        Refused(() => EventDate.On(TooEarly)).Should().Be("day");
        Refused(() => EventDate.FromLocalDate(TooEarly)).Should().Be("day");
        Refused(() => EventDate.At(TooEarly.At(LocalTime.Noon))).Should().Be("time");
        Refused(() => EventDate.In(new YearMonth(1799, 12))).Should().Be("month");
        Refused(() => EventDate.Between(TooEarly, EventDate.FirstDay)).Should().Be("first");
        Refused(() => EventDate.After(TooEarly)).Should().Be("day");
        Refused(() => EventDate.Before(TooEarly)).Should().Be("day");
    }

    [Fact]
    public void Factories_DayAfter2999_IsRefusedByTheNameOfTheArgument()
    {
        Refused(() => EventDate.On(TooLate)).Should().Be("day");
        Refused(() => EventDate.At(TooLate.At(LocalTime.Noon))).Should().Be("time");
        Refused(() => EventDate.In(new YearMonth(3000, 1))).Should().Be("month");
        Refused(() => EventDate.Between(EventDate.LastDay, TooLate)).Should().Be("last");
        Refused(() => EventDate.After(TooLate)).Should().Be("day");
        Refused(() => EventDate.Before(TooLate)).Should().Be("day");
    }

    [Fact]
    public void Factories_FirstAndLastDay_AreTaken()
    {
        EventDate.On(EventDate.FirstDay).ToString().Should().Be("1800-01-01");
        EventDate.On(EventDate.LastDay).ToString().Should().Be("2999-12-31");
    }

    [Theory]
    [InlineData("1799-12-31")]
    [InlineData("3000-01-01")]
    [InlineData("0025-11-20")]
    [InlineData("3025-11-20T17:30")]
    [InlineData("1799-12")]
    [InlineData("3000")]
    [InlineData("1799-12-31/1800-01-05")]
    [InlineData("2999-12-31/3000-01-01")]
    [InlineData("3000-01-01/..")]
    [InlineData("../1799-12-31")]
    public void Json_YearThatIsASlip_IsRefusedAtItsPlace(string on)
    {
        EventDate.TryParse(on, out _).Should().BeFalse();

        NegotiationLog.TryParse(Example.Json($$"""{"kind":"session-held","id":"s","on":"{{on}}"}"""), out _, out var errors).Should().BeFalse();
        errors.Select(error => (error.Code, error.Path)).Should().Equal((Code.BadValue, "$.events[0].on"));
        errors[0].Code.Name.Should().Be("CM1009");
    }

    [Fact]
    public void On_DayOfTheJulianCalendar_IsTheSameDayOfOurs()
    {
        var julian = new LocalDate(1917, 10, 25, CalendarSystem.Julian);

        EventDate.On(julian).Should().Be(EventDate.On(new LocalDate(1917, 11, 7)));
        EventDate.At(julian.At(LocalTime.Noon)).ToString().Should().Be("1917-11-07T12:00");
        EventDate.Between(julian, new LocalDate(1917, 11, 8)).ToString().Should().Be("1917-11-07/1917-11-08");
        EventDate.On(julian).Anchor.Calendar.Should().Be(CalendarSystem.Iso);
    }

    [Fact]
    public void Event_WithoutADay_IsRefused()
    {
        var make = () => new SessionHeld { Id = "s", On = default };

        make.Should().Throw<ArgumentException>().Which.ParamName.Should().Be("On");
    }

    private static string? Refused(Func<EventDate> make) => make.Should().Throw<ArgumentOutOfRangeException>().Which.ParamName;
}
