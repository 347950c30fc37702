using FsCheck.Fluent;

namespace ContractModel.Tests.Logs;

public class EventDateTests
{
    [Theory]
    [InlineData("2025-11-20")]
    [InlineData("2025-11-20T17:30")]
    [InlineData("2025-11-20T17:30:45")]
    [InlineData("2025-11-20T00:00")]
    [InlineData("2025-02")]
    [InlineData("2024-02")]
    [InlineData("2017")]
    [InlineData("2025-02-17/2025-02-20")]
    [InlineData("2018-07-25/..")]
    [InlineData("../2025-10-06")]
    public void ToString_WrittenForm_RoundTrips(string text)
    {
        var date = EventDate.Parse(text);

        date.ToString().Should().Be(text);
        EventDate.Parse(date.ToString()).Should().Be(date);
    }

    [Theory]
    [InlineData("2025-11-20T17:30:00", "2025-11-20T17:30")]
    [InlineData("2025-02-01/2025-02-28", "2025-02")]
    [InlineData("2017-01-01/2017-12-31", "2017")]
    [InlineData("2017-01/2017-12", "2017")]
    [InlineData("2025-02/2025-03", "2025-02-01/2025-03-31")]
    [InlineData("2025-02-17/2025-02-17", "2025-02-17")]
    [InlineData("2018/..", "2018-01-01/..")]
    public void Parse_TwoFormsOfOneDate_AreEqualAndPrintTheShorter(string text, string printed)
    {
        EventDate.Parse(text).Should().Be(EventDate.Parse(printed));
        EventDate.Parse(text).GetHashCode().Should().Be(EventDate.Parse(printed).GetHashCode());
        EventDate.Parse(text).ToString().Should().Be(printed);
    }

    [Theory]
    [InlineData("")]
    [InlineData("..")]
    [InlineData("../..")]
    [InlineData("/")]
    [InlineData("2025-13")]
    [InlineData("2025-02-30")]
    [InlineData("2025-2-3")]
    [InlineData("02/17/2025")]
    [InlineData("2025-02-20/2025-02-17")]
    [InlineData("2025-02-17/2025-02-18/2025-02-19")]
    [InlineData("2025-02-17T10:00/2025-02-18")]
    [InlineData("2025-02-17T25:00")]
    [InlineData("2025-02-17T24:00")]
    [InlineData("2025-02-17 10:00")]
    [InlineData("2025-02-17T10:00Z")]
    [InlineData(" 2025-02-17")]
    [InlineData("17 February 2025")]
    public void Parse_AnotherForm_ThrowsAndNamesTheText(string text)
    {
        var parse = () => EventDate.Parse(text);

        parse.Should().Throw<FormatException>().WithMessage($"'{text}' is not a date*");
        EventDate.TryParse(text, out var date).Should().BeFalse();
        date.Should().Be(default(EventDate));
    }

    [Fact]
    public void Parse_Null_Throws()
    {
        var parse = () => EventDate.Parse(null!);

        parse.Should().Throw<ArgumentNullException>();
        EventDate.TryParse(null, out _).Should().BeFalse();
    }

    [Theory]
    [InlineData("2025-11-20", "2025-11-20", "2025-11-20", "2025-11-20", true)]
    [InlineData("2025-02", "2025-02-01", "2025-02-28", "2025-02-01", false)]
    [InlineData("2017", "2017-01-01", "2017-12-31", "2017-01-01", false)]
    [InlineData("2018-07-25/..", "2018-07-25", null, "2018-07-25", false)]
    [InlineData("../2025-10-06", null, "2025-10-06", "2025-10-06", false)]
    public void Anchor_IsTheFirstDayOrElseTheLast(string text, string? first, string? last, string anchor, bool exact)
    {
        var date = EventDate.Parse(text);

        Written(date.First).Should().Be(first);
        Written(date.Last).Should().Be(last);
        Written(date.Anchor).Should().Be(anchor);
        date.IsExact.Should().Be(exact);
    }

    [Fact]
    public void Factories_AgreeWithTheWrittenForms()
    {
        EventDate.On(new LocalDate(2025, 11, 20)).Should().Be(EventDate.Parse("2025-11-20"));
        EventDate.FromLocalDate(new LocalDate(2025, 11, 20)).Should().Be(EventDate.Parse("2025-11-20"));
        EventDate.At(new LocalDateTime(2025, 11, 20, 17, 30, 5, 999)).Should().Be(EventDate.Parse("2025-11-20T17:30:05"));
        EventDate.In(new YearMonth(2025, 2)).Should().Be(EventDate.Parse("2025-02"));
        EventDate.Between(new LocalDate(2025, 2, 17), new LocalDate(2025, 2, 20)).Should().Be(EventDate.Parse("2025-02-17/2025-02-20"));
        EventDate.After(new LocalDate(2018, 7, 24)).Should().Be(EventDate.Parse("2018-07-25/.."));
        EventDate.Before(new LocalDate(2025, 10, 7)).Should().Be(EventDate.Parse("../2025-10-06"));
    }

    [Fact]
    public void Between_LastBeforeFirst_Throws()
    {
        var make = () => EventDate.Between(new LocalDate(2025, 2, 20), new LocalDate(2025, 2, 17));

        make.Should().Throw<ArgumentOutOfRangeException>().WithParameterName("last");
    }

    [Fact]
    public void Default_IsTheFirstDayOfTheFirstYear()
    {
        default(EventDate).ToString().Should().Be("0001-01-01");
        default(EventDate).IsExact.Should().BeTrue();
        default(EventDate).Time.Should().BeNull();
    }

    [Theory]
    [InlineData("2025-11-19", "2025-11-20", true)]
    [InlineData("2025-11-20", "2025-11-20", false)]
    [InlineData("2025-11-20T09:00", "2025-11-20T17:30", true)]
    [InlineData("2025-11-20T17:30", "2025-11-20T09:00", false)]
    [InlineData("2025-11-20T09:00", "2025-11-20", false)]
    [InlineData("2025-02", "2025-03-01", true)]
    [InlineData("2025-02", "2025-02-28", false)]
    [InlineData("../2025-10-06", "2025-10-07", true)]
    [InlineData("2018-07-25/..", "2030-01-01", false)]
    [InlineData("2018-07-24", "2018-07-25/..", true)]
    [InlineData("2018-07-25", "2018-07-25/..", false)]
    public void CertainlyBefore_OnlyWhenNoReadingOfTheDatesSaysOtherwise(string earlier, string later, bool expected)
    {
        EventDate.Parse(earlier).CertainlyBefore(EventDate.Parse(later)).Should().Be(expected);
        if (expected) EventDate.Parse(later).CertainlyBefore(EventDate.Parse(earlier)).Should().BeFalse();
    }

    [Fact]
    public void CompareTo_OneAnchor_OpenStartFirstThenByTheEndThenByTime()
    {
        string[] inOrder = ["../2025-02-01", "2025-02-01", "2025-02-01T09:00", "2025-02-01T17:30", "2025-02-01/2025-02-03", "2025-02", "2025-02-01/..", "2025-02-02"];

        inOrder.Reverse().Select(EventDate.Parse).Order().Select(date => date.ToString()).Should().Equal(inOrder);
    }

    [Fact]
    public void ToString_AnyRange_ParsesBackToTheSameDate()
    {
        var ranges =
            from start in Gen.Choose(-1, 4_000)
            from length in Gen.Choose(-1, 800)
            from second in Gen.Choose(-1, 86_399)
            select Range(start, length, second);

        Prop.ForAll(ranges.ToArbitrary(), date => EventDate.Parse(date.ToString()) == date).ShouldHold();
    }

    [Fact]
    public void CompareTo_Always_IsZeroExactlyForEqualDates()
    {
        var dates = from start in Gen.Choose(-1, 3) from length in Gen.Choose(-1, 3) from second in Gen.Choose(-1, 1) select Range(start, length, second);
        var pairs = from a in dates from b in dates select (a, b);

        Prop.ForAll(pairs.ToArbitrary(), pair => (pair.a.CompareTo(pair.b) == 0) == (pair.a == pair.b)).ShouldHold();
    }

    private static EventDate Range(int start, int length, int second)
    {
        var first = new LocalDate(2017, 1, 1).PlusDays(Math.Max(start, 0));
        if (start < 0) return EventDate.Before(first.PlusDays(Math.Max(length, 0)));
        if (length < 0) return EventDate.After(first);
        return length == 0 && second >= 0 ? EventDate.At(first.At(LocalTime.FromSecondsSinceMidnight(second))) : EventDate.Between(first, first.PlusDays(length));
    }

    private static string? Written(LocalDate? day) => day?.ToString("uuuu-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
}
