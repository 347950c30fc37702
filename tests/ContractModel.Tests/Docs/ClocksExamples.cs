using ContractModel.Procedures;

namespace ContractModel.Tests.Docs;

/// <summary>The code of docs/concepts/clocks.md.</summary>
public class ClocksExamples
{
    [Fact]
    public void Deadlines_SayHowTheyWereCounted()
    {
        var log = Repository.Sample("utla-lausd-2017-2019");

        // begin:clock-first
        var main = Negotiation.Replay(log).Tables["main"];
        var meets = main.Deadlines.Single(deadline => deadline.Id == "panel-meets");

        meets.Raw.Last.Should().Be(new LocalDate(2018, 11, 24)); // ten days from 14 November: a Saturday
        meets.End.Should().Be(new LocalDate(2018, 11, 26)); // the Monday after
        meets.Status.Should().Be(ClockStatus.Late); // the first hearing was on 3 December
        meets.Flags.Should().Equal("late-no-consequence");
        meets.Citation.Section.Should().Be("Gov. Code 3548.2(a)");
        meets.Explanation.Should().Be(
            "10 days from 2018-11-14 (panel-chair-selected \"panel-chair-2018-11-14\"), that day not counted: 2018-11-24; closed by us-ca-judicial (Saturday), so 2018-11-26.");
        // end:clock-first
    }

    [Fact]
    public void Readings_OfAWait_AreLiteralAndFull()
    {
        var log = Repository.Sample("utla-lausd-2017-2019");

        // begin:clock-readings
        var wait = Negotiation.Replay(log).Tables["main"].Deadlines.Single(deadline => deadline.Id == "mediation-minimum");

        wait.Kind.Should().Be(ClockKind.Wait);
        wait.Readings.Select(reading => reading.ToString()).Should().Equal("literal: 2018-08-18", "full: 2018-08-19");
        wait.End.Should().Be(new LocalDate(2018, 8, 18)); // the first reading is the one taken; a wait does not move for a Saturday
        // end:clock-readings
    }

    [Fact]
    public void OtherCalendar_WhereTwoMightGovern_GivesAReadingAndAFlag()
    {
        var head = Repository.Sample("utla-lausd-2017-2019").Negotiation;

        // begin:clock-other-calendar
        // Ten days from 3 October 2025 end on Monday the 13th, Columbus Day: open for the courts since 2022, closed for filings.
        var log = new NegotiationLog(head, [new PanelChairSelected { Id = "chair", On = new LocalDate(2025, 10, 3) }]);
        var meets = Negotiation.Replay(log).Tables["main"].Deadlines.Single(deadline => deadline.Id == "panel-meets");

        meets.End.Should().Be(new LocalDate(2025, 10, 13));
        meets.Flags.Should().Equal("ambiguous-holiday");
        meets.Readings[1].ToString().Should().Be("other-calendar: 2025-10-14");
        // end:clock-other-calendar
    }

    [Fact]
    public void RoughTrigger_GivesARange()
    {
        var log = Repository.Sample("utla-lausd-2017-2019");

        // begin:clock-rough
        var determination = Negotiation.Replay(log).Tables["main"].Deadlines.Single(deadline => deadline.Id == "impasse-determination");

        determination.From.Should().Be(EventDate.Parse("2018-07-25/2018-07-31")); // the day of the request is not known
        determination.Rolled.Should().Be(new Period(new LocalDate(2018, 8, 1), new LocalDate(2018, 8, 7)));
        determination.Flags.Should().Contain("date-rough");
        // end:clock-rough
    }

    [Fact]
    public void Extension_MovesTheEnd_AndIsNamed()
    {
        var log = Repository.Sample("utla-lausd-2017-2019");

        // begin:clock-extended
        var report = Negotiation.Replay(log).Tables["main"].Deadlines.Single(deadline => deadline.Id == "factfinding-report");

        report.Raw.Last.Should().Be(new LocalDate(2018, 12, 14)); // thirty days
        report.End.Should().Be(new LocalDate(2018, 12, 17)); // and three more, by agreement
        report.Flags.Should().Equal("extended");
        report.Explanation.Should().Contain("3 more days by \"report-limit-extended\"");
        // end:clock-extended
    }

    [Fact]
    public void Calendar_OfAnEmployersOwn_TakesThePlaceOfTheOneItNames()
    {
        var log = Repository.Sample("utla-lausd-2017-2019");

        // begin:clock-calendar
        ProcedureLibrary.BuiltIn.TryGetCalendar("us-ca-judicial", out var judicial).Should().BeTrue();
        var closed = judicial!.With("us-ca-judicial", "Court closed by order", new LocalDate(2018, 11, 26));
        var library = ProcedureLibrary.BuiltIn.With(closed);

        var meets = Negotiation.Replay(log, procedures: library).Tables["main"].Deadlines.Single(deadline => deadline.Id == "panel-meets");
        meets.End.Should().Be(new LocalDate(2018, 11, 27));
        // end:clock-calendar
    }

    [Fact]
    public void Calendar_SaysWhyADayIsClosed()
    {
        // begin:clock-day
        ProcedureLibrary.BuiltIn.TryGetCalendar("us-ca-perb-filing", out var filing).Should().BeTrue();

        filing!.On(new LocalDate(2025, 11, 27)).Should().Be(new CalendarDay(DayStatus.Closed, "Thanksgiving Day"));
        filing.On(new LocalDate(2028, 2, 1)).Status.Should().Be(DayStatus.Unknown); // the table of Lunar New Year ends before 2028
        // end:clock-day
    }

    [Fact]
    public void Deadlines_BeforeAnythingStarted_AreNone()
    {
        var log = Repository.Sample("utla-lausd-2025");

        // begin:clock-none
        // No clock of the impasse procedure runs while the parties bargain: an empty list says that nothing has started one.
        Negotiation.Replay(log).Tables["main"].Deadlines.Should().BeEmpty();
        // end:clock-none
    }
}
