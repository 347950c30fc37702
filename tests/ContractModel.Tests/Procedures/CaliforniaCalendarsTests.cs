using ContractModel.Procedures;
using static ContractModel.Tests.Procedures.EeraRound;

namespace ContractModel.Tests.Procedures;

/// <summary>The three calendars of California, day by day: 8 CCR 32130(b) with Gov. Code 6700-6701, 8 CCR 32793(d), and Code Civ. Proc. 12a and 135.</summary>
public class CaliforniaCalendarsTests
{
    // C closed, o open, h part of the day, ? unknown: filing with PERB, PERB's offices, courts.
    [Theory]
    [InlineData("2024-03-17", "C C C", "an ordinary Sunday")]
    [InlineData("2024-03-16", "C C C", "an ordinary Saturday")]
    [InlineData("2024-03-18", "o o o", "an ordinary Monday")]
    [InlineData("2024-01-01", "C C C", "New Year's Day")]
    [InlineData("2023-01-02", "C C C", "New Year's Day fell on a Sunday")]
    [InlineData("2021-12-31", "o o ~", "New Year's Day 2022 fell on a Saturday, which moves only by the Council's list")]
    [InlineData("2024-01-15", "C C C", "third Monday of January")]
    [InlineData("2024-01-08", "o o o", "second Monday of January")]
    [InlineData("2024-02-12", "C o C", "Lincoln Day")]
    [InlineData("2023-02-13", "C o C", "Lincoln Day fell on a Sunday")]
    [InlineData("2024-02-19", "C C C", "third Monday of February")]
    [InlineData("2025-03-31", "C C C", "31 March")]
    [InlineData("2024-04-01", "C C C", "31 March fell on a Sunday")]
    [InlineData("1999-03-31", "o o o", "31 March before it was a holiday")]
    [InlineData("2024-05-27", "C C C", "last Monday of May")]
    [InlineData("2024-05-20", "o o o", "last Monday but one of May")]
    [InlineData("2024-07-04", "C C C", "4 July")]
    [InlineData("2021-07-05", "C C C", "4 July fell on a Sunday")]
    [InlineData("2020-07-03", "o o ~", "4 July fell on a Saturday, which moves only by the Council's list")]
    [InlineData("2020-07-06", "o o o", "nor to the Monday")]
    [InlineData("2024-09-02", "C C C", "first Monday of September")]
    [InlineData("2024-09-09", "C o o", "Admission Day")]
    [InlineData("2018-09-10", "C o o", "Admission Day fell on a Sunday")]
    [InlineData("2024-11-11", "C C C", "11 November")]
    [InlineData("2018-11-12", "C C C", "11 November fell on a Sunday")]
    [InlineData("2023-11-10", "C C C", "11 November fell on a Saturday, the one that moves to Friday")]
    [InlineData("2023-11-13", "o o o", "and not to the Monday")]
    [InlineData("2024-11-28", "C C C", "fourth Thursday of November")]
    [InlineData("2024-11-29", "C C C", "the day after")]
    [InlineData("2018-11-29", "o o o", "fifth Thursday of November")]
    [InlineData("2024-12-25", "C C C", "25 December")]
    [InlineData("2022-12-26", "C C C", "25 December fell on a Sunday")]
    [InlineData("2021-12-24", "o o ~", "25 December fell on a Saturday, which moves only by the Council's list")]
    public void On_HolidaysOfEveryYear_AreClosedWhereTheListHasThem(string day, string expected, string because) => Statuses(day).Should().Be(expected, because);

    [Theory]
    [InlineData("2022-04-24", "2023-04-24", "C C C", "C o o", "24 April from 2023; in 2022 it was a Sunday")]
    [InlineData("2020-04-24", "2024-04-24", "o o o", "C o o", "24 April from 2023")]
    [InlineData("2020-06-19", "2023-06-19", "o o o", "C o C", "Juneteenth from 2023")]
    [InlineData("2022-02-01", "2023-01-23", "o o o", "o o o", "Lunar New Year before 2023; 2023-01-22 was a Sunday and does not move")]
    [InlineData("2022-02-01", "2025-01-29", "o o o", "C o o", "Lunar New Year from 2023")]
    [InlineData("2014-09-26", "2015-09-25", "o o o", "C o o", "Native American Day from 2015")]
    [InlineData("2021-09-24", "2022-09-23", "C o o", "C o C", "Native American Day in the courts from 2022")]
    [InlineData("2024-10-14", "2021-10-11", "C o o", "C o C", "Columbus Day in the courts until 2021")]
    [InlineData("2025-10-20", "2027-10-29", "o o o", "C o o", "Diwali from 2026")]
    public void On_HolidaysThatBeganOrEnded_ChangeWithTheYear(string one, string other, string expectedOne, string expectedOther, string because)
    {
        Statuses(one).Should().Be(expectedOne, because);
        Statuses(other).Should().Be(expectedOther, because);
    }

    [Theory]
    [InlineData("2019-04-19")]
    [InlineData("2024-03-29")]
    [InlineData("2025-04-18")]
    public void On_GoodFriday_IsAHolidayForAPartOfTheDayAndClosesNothing(string day)
    {
        Statuses(day).Should().Be("h o o");
        Calendar("us-ca-perb-filing").IsClosed(Day(day)).Should().BeFalse();
        Calendar("us-ca-perb-filing").On(Day(day)).Reason.Should().StartWith("Good Friday");
    }

    [Theory]
    [InlineData("2031-01-23", "? o o", "Lunar New Year past the table")]
    [InlineData("2032-01-20", "? o o", "the first day it can fall on")]
    [InlineData("2031-02-21", "? o o", "the last day it can fall on")]
    [InlineData("2031-02-24", "o o o", "after it")]
    [InlineData("2031-02-01", "C C C", "a Saturday is closed whatever the moon says")]
    [InlineData("2031-10-14", "? o o", "Diwali past the table")]
    [InlineData("2026-10-20", "o o o", "Diwali of 2026 is in the table")]
    [InlineData("2025-10-21", "o o o", "Diwali before it was a holiday")]
    public void On_MovableHolidayOutsideItsTable_IsUnknownAndNotGuessed(string day, string expected, string because) => Statuses(day).Should().Be(expected, because);

    [Fact]
    public void IsClosed_DayThatMayBeAHoliday_IsNot() => Calendar("us-ca-perb-filing").IsClosed(Day("2031-01-23")).Should().BeFalse();

    [Theory]
    [InlineData("us-ca-perb-filing", "32130(b)")]
    [InlineData("us-ca-perb-open", "32793(d)")]
    [InlineData("us-ca-judicial", "Code Civ. Proc.")]
    public void Citation_OfEachCalendar_NamesItsLaw(string id, string section) => Calendar(id).Citation.Section.Should().Contain(section);

    [Theory]
    [InlineData("2024-09-04", "2024-09-09", "2024-09-10", "Admission Day closes PERB's filing and no court")]
    [InlineData("2024-10-09", "2024-10-14", "2024-10-15", "Columbus Day no longer closes the courts")]
    public void Deadline_WhereTheTwoCalendarsDiffer_HasBothEndsAndAFlag(string asked, string rolled, string other, string because)
    {
        var clock = Log(FactfindingAsked(asked)).Table().Clock("panel-members");

        clock.Rolled.Should().Be(Only(rolled), because);
        clock.Readings.Should().Equal([new(Reading.Literal, Only(rolled)), new(Reading.OtherCalendar, Only(other))], because);
        clock.Flags.Should().Contain("ambiguous-holiday");
        clock.End.Should().Be(Day(rolled), "the courts' calendar is the one taken");
    }

    [Fact]
    public void Deadline_OnColumbusDayBefore2022_MovesInBothCalendars()
    {
        var clock = Log(FactfindingAsked("2018-10-03")).Table().Clock("panel-members");

        clock.Raw.Should().Be(Only("2018-10-08"));
        clock.Rolled.Should().Be(Only("2018-10-09"));
        clock.Flags.Should().BeEmpty();
    }

    [Fact]
    public void WorkingDays_AreCountedOnHolidaysOnWhichPerbIsOpen() =>
        Log(Requested("2024-02-07")).Table().Clock("impasse-determination").Raw.Should().Be(Only("2024-02-14"), "Lincoln Day is a working day of PERB");

    [Fact]
    public void With_AFurloughFriday_MovesTheDeadlineAndKeepsTheBuiltInAsItWas()
    {
        var log = Log(Requested("2010-03-08"));
        var furlough = Calendar("us-ca-perb-open").With("us-ca-perb-open", "Furlough", Day("2010-03-12"));

        var moved = Negotiation.Replay(log, procedures: ProcedureLibrary.BuiltIn.With(furlough)).Tables["main"].Clock("impasse-determination");

        moved.Raw.Should().Be(Only("2010-03-16"));
        moved.Calendar!.On(Day("2010-03-12")).Should().Be(new CalendarDay(DayStatus.Closed, "Furlough"));
        log.Table().Clock("impasse-determination").Raw.Should().Be(Only("2010-03-15"));
    }

    [Fact]
    public void With_ADistrictsClosure_MovesTheEndOfADeadline()
    {
        var log = Log(Report("2018-12-17"));
        var closed = Calendar("us-ca-judicial").With("us-ca-judicial", "Winter recess", Day("2018-12-27"), Day("2018-12-28"));

        var clock = Negotiation.Replay(log, procedures: ProcedureLibrary.BuiltIn.With(closed)).Tables["main"].Clock("report-public");

        clock.Raw.Should().Be(Only("2018-12-27"));
        clock.Rolled.Should().Be(Only("2018-12-31"));
        clock.Explanation.Should().Contain("Winter recess");
        clock.Flags.Should().Contain("ambiguous-holiday");
    }

    private static DayCalendar Calendar(string id) => ProcedureLibrary.BuiltIn.TryGetCalendar(id, out var calendar) ? calendar : throw new ArgumentException($"There is no calendar {id}.");

    private static string Statuses(string day) =>
        string.Join(' ', new[] { "us-ca-perb-filing", "us-ca-perb-open", "us-ca-judicial" }.Select(id => "oh~?C"[(int)Calendar(id).On(Day(day)).Status]));

    [Fact]
    public void Judicial_FridayBeforeASaturdayHoliday_IsOpenAndSaidToBeDoubtful_Ccp135()
    {
        // The Judicial Council may name a Friday for a holiday that falls on a Saturday; 4 July 2026 is one.
        var judicial = ContractModel.Procedures.ProcedureLibrary.BuiltIn.Get("us-ca-eera").Calendars["us-ca-judicial"];

        judicial.On(new LocalDate(2026, 7, 3)).Status.Should().Be(ContractModel.Procedures.DayStatus.Ambiguous);
        judicial.IsClosed(new LocalDate(2026, 7, 3)).Should().BeFalse();
        judicial.On(new LocalDate(2025, 7, 3)).Status.Should().Be(ContractModel.Procedures.DayStatus.Open);
        var published = Log(new ReportIssued { Id = "report", On = Day("2026-06-23"), By = Actor.Panel }).Table().Clock("report-public");
        published.Rolled.Last.Should().Be(new LocalDate(2026, 7, 3));
        published.Flags.Should().Contain("ambiguous-holiday");
    }
}
