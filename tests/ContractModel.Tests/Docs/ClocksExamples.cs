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
    public void Calendars_OfOnesOwn_AreReadFromAFile()
    {
        // begin:clock-calendar-file
        const string file = """
            {
              "format": 1,
              "calendars": [
                {
                  "id": "us-pa-board", "name": "Days the board is open", "citation": { "section": "4 Pa. Code", "evidence": "unconfirmed" },
                  "closed": [
                    { "name": "Saturday", "on": "Saturday" },
                    { "name": "Sunday", "on": "Sunday" },
                    { "name": "Independence Day", "on": "07-04", "observed": ["Sunday +1", "Saturday -1"] },
                    { "name": "Labor Day", "on": "first Monday of September", "from": "1894-06-28" },
                    { "name": "Office moves", "on": { "dates": ["2026-09-08"] } }
                  ]
                }
              ]
            }
            """;

        ProcedureLibrary.BuiltIn.TryAddCalendars(file, out var library, out var errors).Should().BeTrue(string.Join('\n', errors));
        library.TryGetCalendar("us-pa-board", out var board).Should().BeTrue();

        board!.On(new LocalDate(2026, 7, 3)).Should().Be(new CalendarDay(DayStatus.Closed, "Independence Day")); // the 4th is a Saturday
        board.On(new LocalDate(2026, 9, 7)).Reason.Should().Be("Labor Day");
        board.On(new LocalDate(2026, 9, 8)).Reason.Should().Be("Office moves");
        board.IsClosed(new LocalDate(2026, 9, 9)).Should().BeFalse();
        // end:clock-calendar-file
    }

    [Fact]
    public void Calendars_TheSmallestFile_ClosesOneDayOfTheWeek()
    {
        // begin:clock-calendar-smallest
        const string smallest = """
            { "format": 1, "calendars": [{ "id": "ours", "name": "Ours", "citation": { "section": "bylaw 1", "evidence": "unconfirmed" }, "closed": [{ "name": "Sunday", "on": "Sunday" }] }] }
            """;

        ProcedureLibrary.BuiltIn.TryAddCalendars(smallest, out var library, out _).Should().BeTrue();
        library.TryGetCalendar("ours", out var ours).Should().BeTrue();
        ours!.IsClosed(new LocalDate(2026, 11, 22)).Should().BeTrue(); // a Sunday
        // end:clock-calendar-smallest
    }

    [Fact]
    public void Anchor_CountsBackFromADayOfTheHead()
    {
        var json = LawExamples.Statute("docs/concepts/clocks.md", "example-budget");

        // begin:clock-anchor
        ProcedureLibrary.BuiltIn.TryAdd(json, out var library, out var errors).Should().BeTrue(string.Join('\n', errors));
        var head = new Negotiation
        {
            Id = "r",
            Name = "A round",
            Procedure = "example-budget",
            Tables = [new Table { Id = "main", Name = "Main" }],
            Facts = [new Fact("fiscal-year-end", "2027-06-30")],
        };
        var call = Negotiation.Replay(new NegotiationLog(head, []), asOf: new LocalDate(2027, 2, 1), procedures: library).Tables["main"].Deadlines.Single();

        call.End.Should().Be(new LocalDate(2027, 2, 24));
        call.From.Should().Be(EventDate.On(new LocalDate(2027, 6, 30)));
        call.Trigger.Should().BeNull(); // no event started it
        call.Explanation.Should().StartWith("126 days back from 2027-06-30 (fact:fiscal-year-end)");
        // end:clock-anchor
    }

    [Fact]
    public void Extension_ByOneSideAlone_IsNotCarriedOut()
    {
        var log = Repository.Sample("utla-lausd-2017-2019");

        // begin:clock-one-sided
        var alone = log.Append(new TimeLimitExtended { Id = "alone", On = new LocalDate(2018, 12, 15), By = Actor.Union, Limit = "factfinding-report", Days = 10 });
        var state = Negotiation.Replay(alone);

        state.Tables["main"].Deadlines.Single(deadline => deadline.Id == "factfinding-report").End.Should().Be(new LocalDate(2018, 12, 17)); // as before
        state.Audit().Should().Contain(finding => finding.Code == Code.NotExtendable && finding.Event!.Id == "alone"); // CM2063
        // end:clock-one-sided
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
