using ContractModel.Procedures;
using static ContractModel.Tests.Procedures.EeraRound;

namespace ContractModel.Tests.Statutes;

/// <summary>Pennsylvania's Act 88: the worked examples of its dates, each checked in every part of the answer.</summary>
public class PennsylvaniaAct88Tests
{
    private const string Act88 = "us-pa-act88";

    [Fact]
    public void PA1_MediationIsCalledFor_OnTheEarlierOfFortyFiveDaysAndTheFiscalYearLess126_Section1121A()
    {
        var round = LawRound.Under(Act88).Facts("fiscal-year-end=2027-06-30").With("session-held", "2027-01-11");

        round.Clock("mediation-45-days", "2027-02-01").Raw.Should().Be(Only("2027-02-25"));
        round.Clock("mediation-before-fiscal-year-end", "2027-02-01").Raw.Should().Be(Only("2027-02-24"));

        var call = round.Clock("mediation-call", "2027-02-01");
        call.Kind.Should().Be(ClockKind.Deadline);
        call.Raw.Should().Be(Only("2027-02-24"));
        call.Rolled.Should().Be(Only("2027-02-24"));
        call.Readings.Should().Equal(new ClockReadingAnswer(Reading.Literal, Only("2027-02-24")));
        call.End.Should().Be(Day("2027-02-24"));
        call.Flags.Should().Equal("unconfirmed");
        call.Status.Should().Be(ClockStatus.Running);
        call.Citation.Section.Should().Be("24 P.S. 11-1121-A");
        call.Explanation.Should().Contain("mediation-before-fiscal-year-end governs");
    }

    [Theory]
    [InlineData("2027-02-24", "met")]
    [InlineData("2027-02-25", "late")]
    public void PA1_MediationIsCalledFor_UntilTheEarlierDay(string on, string expected) =>
        LawRound.Under(Act88).Facts("fiscal-year-end=2027-06-30").With("session-held", "2027-01-11").With("mediation-requested", on, "by=both")
            .Clock("mediation-call").Status.Name.Should().Be(expected);

    [Fact]
    public void PA1_MediationIsCalledFor_BeforeTalksBegan_HasOnlyTheFiscalYear() =>
        LawRound.Under(Act88).Facts("fiscal-year-end=2027-06-30").Clock("mediation-call", "2027-01-05").Flags.Should().Contain("not-all-started");

    [Fact]
    public void PA1_OneSidedFactfinding_FromFebruary25ToApril10_Section1122A_a2()
    {
        var window = LawRound.Under(Act88).Facts("fiscal-year-end=2027-06-30").Clock("factfinding-request", "2027-03-01");

        window.Kind.Should().Be(ClockKind.Window);
        window.Raw.Should().Be(new Period(Day("2027-02-25"), Day("2027-04-10")));
        window.Rolled.Should().Be(new Period(Day("2027-02-25"), Day("2027-04-10")), "a day counted back does not move by itself");
        window.Readings.Should().Equal(
            new ClockReadingAnswer(Reading.Literal, new Period(Day("2027-02-25"), Day("2027-04-10"))),
            new ClockReadingAnswer(Reading.OtherCalendar, new Period(Day("2027-02-25"), Day("2027-04-09"))));
        window.Flags.Should().Equal("ambiguous-holiday");
        window.Status.Should().Be(ClockStatus.Running);
        window.Citation.Should().BeEquivalentTo(new { Section = "24 P.S. 11-1122-A(a)(2)", Evidence = Evidence.Confirmed });
        window.Trigger.Should().BeNull();
    }

    [Theory]
    [InlineData("2027-02-24", "barred", "2027-02-25")]
    [InlineData("2027-02-25", "permitted", "2027-02-25")]
    [InlineData("2027-04-10", "permitted", "2027-04-10")]
    [InlineData("2027-04-11", "barred", null)]
    public void PA1_OneSidedFactfinding_IsLawfulInsideTheWindowOnly(string day, string verdict, string? lawfulFrom)
    {
        var step = LawRound.Under(Act88).Facts("fiscal-year-end=2027-06-30").With("session-held", "2027-01-11").With("mediator-appointed", "2027-02-01")
            .May(Side.Union, "request-factfinding", day);

        step.Verdict.Name.Should().Be(verdict);
        step.LawfulFrom.Should().Be(lawfulFrom is null ? null : Day(lawfulFrom));
    }

    [Fact]
    public void PA1_OneSidedFactfinding_WithoutTheFiscalYear_IsNotGuessed() =>
        LawRound.Under(Act88).With("session-held", "2027-01-11").With("mediator-appointed", "2027-02-01").May(Side.Union, "request-factfinding", "2027-03-01")
            .Verdict.Should().Be(Verdict.Conditional);

    [Fact]
    public void PA_Golden_LastDayForMandatoryFactfinders2025_IsTheBoardsOwn() =>
        LawRound.Under(Act88).Facts("fiscal-year-end=2025-06-30").Clock("factfinding-request", "2025-03-01").End.Should().Be(Day("2025-04-10"));

    [Fact]
    public void PA2_ReportDue_FortyDaysFromTheAppointment_Section1122A_b()
    {
        var clock = Appointed().Clock("factfinding-report", "2027-04-06");

        clock.From.Should().Be(EventDate.On(Day("2027-04-05")));
        clock.Raw.Should().Be(Only("2027-05-15"));
        clock.Rolled.Should().Be(Only("2027-05-15"));
        clock.Readings.Should().Equal(new ClockReadingAnswer(Reading.Literal, Only("2027-05-15")), new ClockReadingAnswer(Reading.OtherCalendar, Only("2027-05-17")));
        clock.Flags.Should().Equal("ambiguous-holiday", "unconfirmed");
        clock.Status.Should().Be(ClockStatus.Running);
        clock.Citation.Section.Should().Be("24 P.S. 11-1122-A(b)");
    }

    [Fact]
    public void PA2_FirstAnswers_TenDaysFromTheReport_Section1122A_c()
    {
        var clock = Reported().Clock("first-answer", "2027-05-20");

        clock.Raw.Should().Be(Only("2027-05-24"));
        clock.Rolled.Should().Be(Only("2027-05-24"));
        clock.Readings.Should().Equal(new ClockReadingAnswer(Reading.Literal, Only("2027-05-24")));
        clock.Flags.Should().BeEmpty();
        clock.Status.Should().Be(ClockStatus.Running);
        clock.Citation.Should().BeEquivalentTo(new { Section = "24 P.S. 11-1122-A(c)", Evidence = Evidence.Confirmed });
        Reported().Clock("factfinding-report").Status.Should().Be(ClockStatus.Met);
    }

    [Fact]
    public void PA2_AcceptanceWithConditions_IsRejection() =>
        Reported().With("report-answered", "2027-05-20", "by=union", "accepts=yes")
            .With("report-answered", "2027-05-24", "by=employer", "accepts=no", "text=Yes, if the salary schedule is left out.")
            .PhaseOn().Should().Be("report-rejected");

    [Theory]
    [InlineData("2027-05-24", "report-out")]
    [InlineData("2027-05-25", "report-rejected")]
    public void PA2_SilenceOfOneSide_IsRejectionOnTheDayAfter(string day, string phase)
    {
        var round = Reported().With("report-answered", "2027-05-20", "by=union", "accepts=yes");

        round.PhaseOn(day).Should().Be(phase);
        round.On("2027-05-25").Phase.Clock.Should().Be("first-answer");
    }

    [Fact]
    public void PA2_BothAccept_IsAContract() =>
        Reported().With("report-answered", "2027-05-20", "by=union", "accepts=yes")
            .With("report-answered", "2027-05-24", "by=employer", "accepts=yes").PhaseOn().Should().Be("agreed");

    [Fact]
    public void PA2_SecondAnswers_FromTheFifthToTheTenthDay_Section1122A_d()
    {
        var clock = Published().Clock("second-answer", "2027-06-01");

        clock.Kind.Should().Be(ClockKind.Window);
        clock.Raw.Should().Be(new Period(Day("2027-05-31"), Day("2027-06-05")));
        clock.Rolled.Should().Be(new Period(Day("2027-05-31"), Day("2027-06-05")));
        clock.Readings[1].Should().Be(new ClockReadingAnswer(Reading.OtherCalendar, new Period(Day("2027-05-31"), Day("2027-06-07"))), "the last day is a Saturday");
        clock.Flags.Should().Equal("ambiguous-holiday");
        clock.Status.Should().Be(ClockStatus.Running);
        clock.Citation.Should().BeEquivalentTo(new { Section = "24 P.S. 11-1122-A(d)", Evidence = Evidence.Confirmed });
    }

    [Theory]
    [InlineData("2027-05-30", "early")]
    [InlineData("2027-06-05", "met")]
    [InlineData("2027-06-07", "late")]
    public void PA2_SecondAnswers_BeforeAndAfterTheWindow(string day, string expected) =>
        Published().With("report-answered", day, "by=union", "accepts=yes")
            .With("report-answered", day, "by=employer", "accepts=no").Clock("second-answer").Status.Name.Should().Be(expected);

    [Fact]
    public void PA2_SecondRejectionOrSilence_LeavesItOpen()
    {
        Published().With("report-answered", "2027-06-01", "by=employer", "accepts=no").PhaseOn().Should().Be("exhausted");
        Published().PhaseOn("2027-06-06").Should().Be("exhausted");
        Published().With("report-answered", "2027-06-01", "by=employer", "accepts=yes")
            .With("report-answered", "2027-06-02", "by=union", "accepts=yes").PhaseOn().Should().Be("agreed");
    }

    [Fact]
    public void PA3_StrikeNotice_FortyEightHoursFromDelivery_Section1101A()
    {
        var clock = Noticed().Clock("strike-notice", "2026-09-14");

        clock.Kind.Should().Be(ClockKind.Wait);
        clock.Raw.Should().Be(Only("2026-09-16"));
        clock.End.Should().Be(Day("2026-09-16"));
        clock.EndsAt!.Value.LocalDateTime.Should().Be(new LocalDateTime(2026, 9, 16, 8, 0));
        clock.Flags.Should().BeEmpty();
        clock.Status.Should().Be(ClockStatus.Running);
        clock.Citation.Should().BeEquivalentTo(new { Section = "24 P.S. 11-1101-A (strike)", Evidence = Evidence.Confirmed });
    }

    [Theory]
    [InlineData("2026-09-15", "barred")]
    [InlineData("2026-09-16", "permitted")]
    public void PA3_Strike_FromTheSecondDayAfterNotice(string day, string verdict)
    {
        var step = Noticed().May(Side.Union, "strike", day);

        step.Verdict.Name.Should().Be(verdict, string.Join("; ", step.Unmet.Select(condition => condition.Id)));
        step.LawfulFrom.Should().Be(Day("2026-09-16"));
    }

    [Theory]
    [InlineData("2026-09-16T07:59", true)]
    [InlineData("2026-09-16T08:00", false)]
    public void PA3_Strike_IsJudgedByTheHour(string began, bool barred) =>
        Noticed().With("strike-began", began, "by=union", "type=economic").Audit().Any(finding => finding.Code == Code.Barred).Should().Be(barred);

    [Fact]
    public void PA3_RequestForArbitration_HoldsTheStrikeForTenDays_Section1125A_a()
    {
        var round = Noticed().With("arbitration-requested", "2026-09-15", "by=employer");
        var clock = round.Clock("arbitration-standstill", "2026-09-16");

        clock.Kind.Should().Be(ClockKind.Standstill);
        clock.Raw.Should().Be(Only("2026-09-25"));
        clock.Readings.Should().Equal(new ClockReadingAnswer(Reading.Full, Only("2026-09-26")), new ClockReadingAnswer(Reading.Literal, Only("2026-09-25")));
        clock.Citation.Should().BeEquivalentTo(new { Section = "24 P.S. 11-1125-A(a)", Evidence = Evidence.Confirmed });
        round.Clock("arbitration-reply", "2026-09-16").End.Should().Be(Day("2026-09-25"));

        round.May(Side.Union, "strike", "2026-09-16").Unmet.Should().ContainSingle().Which.Id.Should().Be("arbitration-request-open");
        round.May(Side.Union, "strike", "2026-09-16").LawfulFrom.Should().Be(Day("2026-09-26"));
        round.May(Side.Employer, "lock-out", "2026-09-16").Verdict.Should().Be(Verdict.Barred);
        round.With("step-taken", "2026-09-18", "step=arbitration-refused", "by=union")
            .May(Side.Union, "strike", "2026-09-18").Verdict.Should().Be(Verdict.Permitted, "a refusal ends the ten days");
    }

    private static LawRound Appointed() => LawRound.Under(Act88).Facts("fiscal-year-end=2027-06-30")
        .With("session-held", "2027-01-11").With("mediator-appointed", "2027-02-22").With("factfinding-requested", "2027-03-29", "by=union")
        .With("panel-chair-selected", "2027-04-05", "by=agency");

    private static LawRound Reported() => Appointed().With("report-issued", "2027-05-14", "by=panel");

    private static LawRound Published() => Reported().With("report-answered", "2027-05-24", "by=employer", "accepts=no")
        .With("report-published", "2027-05-26", "by=agency");

    private static LawRound Noticed() => LawRound.Under(Act88).Expiring("2023-07-01/2026-06-30").Facts("school-year-start=2026-07-01", "first-strike-limit=2026-10-02")
        .With("session-held", "2026-01-12").With("mediator-appointed", "2026-02-20")
        .With("strike-notice-given", "2026-09-14T08:00", "by=union", "type=economic", "received=2026-09-14T08:00");
}
