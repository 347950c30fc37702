using ContractModel.Procedures;
using static ContractModel.Tests.Procedures.EeraRound;

namespace ContractModel.Tests.Statutes;

/// <summary>Connecticut's teacher act: days counted back from the budget, arbitration on the sooner of two days, the town's vote on contract and award, talks in mid-term.</summary>
public class ConnecticutTests
{
    private const string Law = "us-ct-tna";

    [Fact]
    public void CT1_TalksBegin210DaysBeforeTheBudget_10_153d_b()
    {
        var round = Successor();
        var talks = round.Clock("talks-begin");

        Same(talks, "2026-08-03");
        talks.Citation.Section.Should().Be("C.G.S. 10-153d(b)");
        talks.Citation.Evidence.Should().Be(Evidence.Confirmed);
        talks.Flags.Should().BeEmpty();
        talks.Status.Should().Be(ClockStatus.Met);
        LawRound.Under(Law).Facts("budget-date=2027-03-01").With("session-held", "2026-08-04").Clock("talks-begin").Status.Should().Be(ClockStatus.Late);
    }

    [Fact]
    public void CT1_MeetingWithTheFiscalAuthority_FallsInTheThirtyDaysBefore_10_153d_a()
    {
        var round = LawRound.Under(Law).Facts("budget-date=2027-03-01", "talks-start=2026-08-03").With("step-taken", "2026-07-15", "by=employer", "step=fiscal-meeting");
        var meeting = round.Clock("fiscal-meeting");

        meeting.Kind.Should().Be(ClockKind.Window);
        meeting.Raw.Should().Be(new Period(Day("2026-07-04"), Day("2026-08-02")));
        meeting.Rolled.Should().Be(meeting.Raw, "a meeting does not move off a closed day");
        meeting.Status.Should().Be(ClockStatus.Met);
        meeting.Citation.Section.Should().Be("C.G.S. 10-153d(a)");
        Successor().Clock("fiscal-meeting", "2026-08-10").Status.Should().Be(ClockStatus.Passed);
    }

    [Fact]
    public void CT1_Day160AndDay135_KeepTheirDays_AndPapersMoveToMonday_10_153f()
    {
        var round = Successor();
        var report = round.Clock("settlement-report");
        var order = round.Clock("order-day-135");
        var papers = round.Clock("arbitrators-named");

        Same(report, "2026-09-22");
        report.Citation.Section.Should().Be("C.G.S. 10-153f(b)");
        Same(order, "2026-10-17");
        order.Flags.Should().BeEmpty();
        order.Status.Should().Be(ClockStatus.Running);
        Same(round.Clock("arbitration-start"), "2026-10-17");
        round.Clock("arbitration-start").Flags.Should().Equal("not-all-started");
        papers.Raw.Should().Be(Only("2026-10-17"));
        papers.Rolled.Should().Be(Only("2026-10-19"));
        papers.Calendar!.Id.Should().Be("us-ct-business");
        papers.Citation.Section.Should().Be("C.G.S. 10-153f(c)(1), (6)");
    }

    [Fact]
    public void CT1_ArbitrationComesOnDay135_ByTimeAlone()
    {
        Successor().PhaseOn("2026-10-16").Should().Be("bargaining");
        Successor().PhaseOn("2026-10-17").Should().Be("arbitration-ordered");
    }

    [Fact]
    public void CT2_FourthDayAfterMediation_IsSooner_AndPapersPassColumbusDay_10_153f_c_1()
    {
        var round = Mediated();
        var start = round.Clock("arbitration-start");

        Same(round.Clock("order-after-mediation"), "2026-10-10");
        Same(start, "2026-10-10");
        start.Flags.Should().BeEmpty();
        start.Citation.Section.Should().Be("C.G.S. 10-153f(c)(1), (e)");
        round.Clock("arbitrators-named").Raw.Should().Be(Only("2026-10-10"));
        round.Clock("arbitrators-named").Rolled.Should().Be(Only("2026-10-13"));
        round.PhaseOn("2026-10-09").Should().Be("mediation");
        round.PhaseOn("2026-10-10").Should().Be("arbitration-ordered");
    }

    [Fact]
    public void CT3_FirstHearing_FromTheFifthToTheTwelfthDay_10_153f_c_2()
    {
        var hearing = Arbitrated().Clock("first-hearing");

        hearing.Kind.Should().Be(ClockKind.Window);
        hearing.Raw.Should().Be(new Period(Day("2026-11-07"), Day("2026-11-14")));
        hearing.Rolled.Should().Be(hearing.Raw);
        hearing.Status.Should().Be(ClockStatus.Running);
        hearing.Citation.Section.Should().Be("C.G.S. 10-153f(c)(2)");
        Heard().Clock("first-hearing").Status.Should().Be(ClockStatus.Met);
        Arbitrated().With("hearing-held", "2026-11-06").Clock("first-hearing", "2026-11-10").Status.Should().Be(ClockStatus.Early);
        Arbitrated().With("hearing-held", "2026-11-16").Clock("first-hearing").Status.Should().Be(ClockStatus.Late);
    }

    [Fact]
    public void CT3_HearingEndsIn25Days_AndTheAwardComesIn20_10_153f_c_3_4()
    {
        var round = Heard();

        Same(round.Clock("hearing-end"), "2026-12-07");
        round.Clock("hearing-end").Citation.Section.Should().Be("C.G.S. 10-153f(c)(3)");
        var closed = round.With("step-taken", "2026-12-04", "by=panel", "step=hearing-closed");
        closed.Clock("hearing-end").Status.Should().Be(ClockStatus.Met);
        Same(closed.Clock("award"), "2026-12-24");
        closed.Clock("award").Citation.Section.Should().Be("C.G.S. 10-153f(c)(4)");
        closed.Clock("award").Flags.Should().BeEmpty();
    }

    [Fact]
    public void CT4_MidTerm_NoticeRolls_MediatorOnDay25_ArbitrationOnTheSooner_10_153f_e()
    {
        var talks = MidTerm("agreed");
        var notice = talks.Clock("mid-term-notice");
        var round = talks.With("step-taken", "2026-09-21", "by=both", "step=mid-term-notice").With("mediator-appointed", "2026-10-09", "by=both").With("mediation-ended", "2026-10-28", "settled=no");

        notice.Raw.Should().Be(Only("2026-09-19"));
        notice.Rolled.Should().Be(Only("2026-09-21"));
        notice.Citation.Section.Should().Be("C.G.S. 10-153f(e), (c)(6)");
        round.Clock("mid-term-notice").Status.Should().Be(ClockStatus.Met);
        Same(round.Clock("mid-term-mediator"), "2026-10-09");
        Same(round.Clock("order-after-mediation"), "2026-11-01");
        Same(round.Clock("mid-term-day-50"), "2026-11-03");
        Same(round.Clock("arbitration-start"), "2026-11-01");
        round.PhaseOn("2026-10-31").Should().Be("mediation");
        round.PhaseOn("2026-11-01").Should().Be("arbitration-ordered", "the order keeps its Sunday");
        round.Runs("talks-begin").Should().BeFalse("no budget date counts in mid-term");
        MidTerm("ordered").Runs("mid-term-day-50").Should().BeTrue();
    }

    [Fact]
    public void CT4_MidTermDemand_NeitherAgreedNorOrdered_HasNoRoute()
    {
        var round = MidTerm("neither");

        round.Runs("arbitration-start").Should().BeFalse();
        round.Runs("mid-term-notice").Should().BeFalse();
        round.May(Side.Union, "request-mediation").Verdict.Should().Be(Verdict.Barred);
        round.May(Side.Union, "mid-term-route").Verdict.Should().Be(Verdict.Barred);
        round.Audit().Should().Contain(finding => finding.Rule == "mid-term-without-route" && finding.Code == Code.Unsettled);
        round.PhaseOn("2027-03-01").Should().Be("bargaining");
    }

    [Fact]
    public void Holidays_OfConnecticut_OnASaturdayAreKeptOnFriday_AndOnASundayOnMonday_1_4()
    {
        ProcedureLibrary.BuiltIn.TryGetCalendar("us-ct-business", out var calendar).Should().BeTrue();

        calendar!.On(Day("2026-07-03")).Should().Be(new CalendarDay(DayStatus.Closed, "Independence Day"));
        calendar.On(Day("2027-12-24")).Reason.Should().Be("Christmas");
        calendar.On(Day("2028-01-03")).Status.Should().Be(DayStatus.Open);
        calendar.On(Day("2023-01-02")).Reason.Should().Be("New Year's Day");
        calendar.On(Day("2026-02-12")).Reason.Should().Be("Lincoln Day");
        calendar.On(Day("2026-10-12")).Reason.Should().Be("Columbus Day");
        calendar.On(Day("2022-06-20")).Status.Should().Be(DayStatus.Open, "Juneteenth came in later in 2022");
        calendar.On(Day("2023-06-19")).Status.Should().Be(DayStatus.Closed);
    }

    private static LawRound Successor() => LawRound.Under(Law).Facts("budget-date=2027-03-01", "talks-start=2026-08-03").With("session-held", "2026-08-03");

    private static LawRound Mediated() =>
        Successor().With("mediation-requested", "2026-09-15", "by=union").With("mediation-session-held", "2026-09-21").With("mediation-ended", "2026-10-06", "settled=no");

    private static LawRound Arbitrated() =>
        Mediated()
            .With("panel-member-named", "2026-10-13", "by=union")
            .With("panel-member-named", "2026-10-13", "by=employer")
            .With("arbitrator-selected", "2026-11-02", "by=agency");

    private static LawRound Heard() => Arbitrated().With("step-taken", "2026-11-05", "by=panel", "step=hearing-notice").With("hearing-held", "2026-11-12", "by=panel");

    private static LawRound MidTerm(string kind) => LawRound.Under(Law).Facts($"mid-term={kind}").With("session-held", "2026-09-14");

    // A day that no weekend or holiday moves.
    private static void Same(Deadline clock, string day)
    {
        clock.Raw.Should().Be(Only(day));
        clock.Rolled.Should().Be(Only(day));
        clock.End.Should().Be(Day(day));
    }
}
