using ContractModel.Procedures;
using static ContractModel.Tests.Procedures.EeraRound;

namespace ContractModel.Tests.Statutes;

/// <summary>Dates under California's act for cities, counties and districts, each worked out by hand; three are decisions of PERB.</summary>
public class MmbaWorkedExamplesTests
{
    [Fact]
    public void CA09_RequestAfterMediation_RunsFromDayThirtyToDayFortyFive_Section3505_4a()
    {
        var clock = LassenCounty().Clock("factfinding-request", "2015-03-10");

        clock.Kind.Should().Be(ClockKind.Window);
        clock.Raw.Should().Be(new Period(Day("2015-03-07"), Day("2015-03-22")));
        clock.Rolled.Should().Be(new Period(Day("2015-03-07"), Day("2015-03-23")), "the opening is a wait and stays on its Saturday, the closing moves from Sunday to Monday");
        clock.Readings.Select(reading => reading.Reading).Should().Equal(Reading.Literal, Reading.Full);
        clock.Readings[1].Days.Should().Be(new Period(Day("2015-03-08"), Day("2015-03-23")));
        clock.Calendar!.Id.Should().Be("us-ca-perb-filing");
        clock.Flags.Should().BeEmpty();
        clock.Status.Should().Be(ClockStatus.Running);
        clock.Citation.Section.Should().Be("Gov. Code 3505.4(a); 8 CCR 32802(a)(1)");
    }

    [Fact]
    public void CA09_RequestOnDaySeventyOne_IsTooLateAndMovedSessionsChangeNothing_PerbAd426M()
    {
        var round = LassenCounty().With("session-rescheduled", "2015-03-20", "by=mediator", "session=2015-03-26", "to=2015-05-19").With("factfinding-requested", "2015-04-17", "by=union");
        var clock = round.Clock("factfinding-request");

        NodaTime.Period.DaysBetween(Day("2015-02-05"), Day("2015-04-17")).Should().Be(71);
        clock.Status.Should().Be(ClockStatus.Late);
        clock.Rolled.Last.Should().Be(Day("2015-03-23"));
        round.Audit().Should().Contain(finding => finding.Code == Code.Late && finding.Rule == "factfinding-request");
        round.Audit().Should().Contain(finding => finding.Code == Code.Barred && finding.Rule == "outside-window");
        round.PhaseOn().Should().Be("exhausted", "the time ran out with no request, and a late one brings no panel");
    }

    [Fact]
    public void CA10_RequestWithoutMediation_IsDueThirtyDaysAfterTheFirstDeclaration_Regulation32802a2()
    {
        var clock = RedondoBeach().Clock("factfinding-request-unmediated", "2013-08-01");

        clock.Raw.Should().Be(Only("2013-08-10"));
        clock.Rolled.Should().Be(Only("2013-08-12"), "the tenth was a Saturday");
        clock.Readings.Should().Equal(new ClockReadingAnswer(Reading.Literal, Only("2013-08-12")));
        clock.Calendar!.Id.Should().Be("us-ca-perb-filing");
        clock.Flags.Should().BeEmpty();
        clock.Status.Should().Be(ClockStatus.Running);
        clock.Citation.Section.Should().Be("Gov. Code 3505.4(a); 8 CCR 32802(a)(2)");
    }

    [Fact]
    public void CA10_RequestOfNovember_IsTooLate_AndNeitherTheWishToMediateNorAFurtherDeclarationRestartsIt()
    {
        var round = RedondoBeach().With("mediation-requested", "2013-07-11", "by=union").With("statement-made", "2013-10-23", "by=employer", "type=denial", "text=No mediation")
            .With("impasse-declared", "2013-11-01", "by=employer", "written=yes").With("factfinding-requested", "2013-11-20", "by=union");
        var clock = round.Clock("factfinding-request-unmediated");

        clock.From.Should().Be(EventDate.On(Day("2013-07-11")));
        clock.Rolled.Should().Be(Only("2013-08-12"));
        clock.Status.Should().Be(ClockStatus.Late);
        round.Runs("factfinding-request").Should().BeFalse("nobody was appointed");
        round.Audit().Should().Contain(finding => finding.Code == Code.NoNewProcedure && finding.Rule == "declared-again");
        round.PhaseOn("2013-08-13").Should().Be("exhausted");
        round.On("2013-08-13").Phase.Clock.Should().Be("request-window-closed-unmediated");
    }

    [Fact]
    public void CA11_MediatorBeforeImpasse_DoesNotCount_TheDeclarationDoes_PerbAd507M()
    {
        var round = Stockton().With("factfinding-requested", "2023-09-14", "by=union");
        var clock = round.Clock("factfinding-request-unmediated");

        clock.Raw.Should().Be(Only("2023-08-30"));
        clock.Rolled.Should().Be(Only("2023-08-30"));
        clock.Flags.Should().BeEmpty();
        clock.Status.Should().Be(ClockStatus.Late);
        NodaTime.Period.DaysBetween(Day("2023-07-31"), Day("2023-09-14")).Should().Be(45);
        round.Runs("factfinding-request").Should().BeFalse("the mediator was asked for before impasse");
    }

    [Fact]
    public void CA11_MediatorTakenOnBeforeImpasse_StartsNoWindowEither()
    {
        var round = LawRound.Under("us-ca-mmba").With("session-held", "2023-05-01").With("mediator-appointed", "2023-07-10", "agreed=yes").With("impasse-declared", "2023-07-31", "by=employer", "written=yes");

        round.Runs("factfinding-request").Should().BeFalse();
        round.Clock("factfinding-request-unmediated").End.Should().Be(Day("2023-08-30"));
        round.PhaseOn().Should().Be("impasse");
        round.Audit().Should().Contain(finding => finding.Rule == "mediator-before-impasse");
    }

    [Fact]
    public void CA12_SufficiencyNotice_IsDueAfterFiveWorkingDays_Regulation32802c()
    {
        var clock = Requested("2024-04-20", "2024-05-22").Clock("request-sufficiency", "2024-05-28");

        clock.From.Should().Be(EventDate.On(Day("2024-05-22")));
        clock.Raw.Should().Be(Only("2024-05-30"), "Memorial Day and the weekend are no working days");
        clock.Rolled.Should().Be(Only("2024-05-30"));
        clock.Calendar!.Id.Should().Be("us-ca-perb-open");
        clock.Flags.Should().BeEmpty();
        clock.Status.Should().Be(ClockStatus.Running);
        clock.Citation.Section.Should().Be("8 CCR 32802(c),(d)");
    }

    [Fact]
    public void CA13_PanelMembers_AreNamedWithinFiveWorkingDaysOfPerbsRequest_Regulation32802c()
    {
        var clock = Requested("2024-04-20", "2024-05-22").With("factfinding-certified", "2024-05-30", "by=agency").Clock("panel-members", "2024-06-01");

        clock.From.Should().Be(EventDate.On(Day("2024-05-30")));
        clock.Raw.Should().Be(Only("2024-06-06"));
        clock.Rolled.Should().Be(Only("2024-06-06"));
        clock.Calendar!.Id.Should().Be("us-ca-perb-open");
        clock.Status.Should().Be(ClockStatus.Running);
        clock.Citation.Section.Should().Be("8 CCR 32802(c),(d)");
    }

    [Fact]
    public void CA13_PanelMembers_WhereTheNamesAreAskedForSeparately_CountFromThatDay() =>
        Requested("2024-04-20", "2024-05-22").With("factfinding-certified", "2024-05-29", "by=agency").With("step-taken", "2024-05-30", "by=agency", "step=panel-names-requested")
            .Clock("panel-members", "2024-06-01").End.Should().Be(Day("2024-06-06"));

    [Fact]
    public void CA14_ImpositionUnderTheOldLaw_WaitsTenDays_Section3505_7()
    {
        var round = Reported("2022-11-07").With("step-taken", "2022-11-15", "by=employer", "step=public-hearing");
        var clock = round.Clock("imposition-wait", "2022-11-16");

        clock.Raw.Should().Be(Only("2022-11-17"));
        clock.Rolled.Should().Be(Only("2022-11-17"));
        clock.Readings.Should().Equal(new ClockReadingAnswer(Reading.Literal, Only("2022-11-17")), new ClockReadingAnswer(Reading.Full, Only("2022-11-18")));
        clock.Flags.Should().BeEmpty();
        clock.Status.Should().Be(ClockStatus.Running);
        clock.Citation.Section.Should().Be("Gov. Code 3505.7 before AB 2556");
        round.May(Side.Employer, "implement", "2022-11-16").Verdict.Should().Be(Verdict.Barred);
        round.May(Side.Employer, "implement", "2022-11-17").Verdict.Should().Be(Verdict.Permitted);
    }

    [Fact]
    public void CA15_PublicationAndImposition_OfToday_Sections3505_5a_3505_7()
    {
        var round = Reported("2024-03-01");
        var public_ = round.Clock("report-public", "2024-03-05");
        var wait = round.Clock("imposition-wait", "2024-03-05");

        public_.Raw.Should().Be(Only("2024-03-11"));
        public_.Rolled.Should().Be(Only("2024-03-11"));
        public_.Calendar!.Id.Should().Be("us-ca-judicial");
        public_.Flags.Should().BeEmpty();
        public_.Citation.Section.Should().Be("Gov. Code 3505.5(a)");
        wait.Raw.Should().Be(Only("2024-03-16"));
        wait.Rolled.Should().Be(Only("2024-03-16"), "a wait stays on its Saturday");
        wait.Readings.Should().Equal(new ClockReadingAnswer(Reading.Literal, Only("2024-03-16")), new ClockReadingAnswer(Reading.Full, Only("2024-03-17")));
        wait.Citation.Section.Should().Be("Gov. Code 3505.7; AB 2556, ch. 412 of 2022");
    }

    [Fact]
    public void CA15_Imposition_NeedsThePublicHearingToo_Section3505_7()
    {
        var step = Reported("2024-03-01").May(Side.Employer, "implement", "2024-03-20");

        step.Verdict.Should().Be(Verdict.Barred);
        step.Unmet.Should().ContainSingle().Which.Id.Should().Be("no-public-hearing");
        step.LawfulFrom.Should().BeNull("no day brings the hearing by itself");
        Reported("2024-03-01").With("step-taken", "2024-03-12", "by=employer", "step=public-hearing").May(Side.Employer, "implement", "2024-03-12").LawfulFrom.Should().Be(Day("2024-03-16"));
    }

    [Fact]
    public void CA16_GoverningBody_VotesWithinThirtyDaysOfTheFirstConsideration_Section3505_1()
    {
        var round = LawRound.Under("us-ca-mmba").With("session-held", "2024-04-01").With("overall-agreement-reached", "2024-05-20", "by=both").With("step-taken", "2024-06-11", "by=employer", "step=first-considered");
        var clock = round.Clock("adoption-vote");

        clock.From.Should().Be(EventDate.On(Day("2024-06-11")), "not from the handshake");
        clock.Raw.Should().Be(Only("2024-07-11"));
        clock.Rolled.Should().Be(Only("2024-07-11"));
        clock.Calendar!.Id.Should().Be("us-ca-judicial");
        clock.Flags.Should().BeEmpty();
        clock.Status.Should().Be(ClockStatus.Running);
        clock.Citation.Section.Should().Be("Gov. Code 3505.1");
    }

    [Theory]
    [InlineData("2024-07-11", false)]
    [InlineData("2024-07-12", true)]
    public void CA16_GoverningBody_AfterTheThirtiethDayIsLate(string voted, bool late) =>
        LawRound.Under("us-ca-mmba").With("session-held", "2024-04-01").With("overall-agreement-reached", "2024-05-20", "by=both").With("step-taken", "2024-06-11", "by=employer", "step=first-considered")
            .With("agreement-adopted", voted, "by=employer").Audit().Any(finding => finding.Code == Code.Late && finding.Rule == "adoption-vote").Should().Be(late);

    [Theory]
    [InlineData("2024-04-02", "early", "mediation")]
    [InlineData("2024-04-03", "met", "factfinding-requested")]
    [InlineData("2024-04-18", "met", "factfinding-requested")]
    [InlineData("2024-04-19", "late", "exhausted")]
    public void CA21_RequestAfterMediation_IsTooEarlyTimelyOrTooLate_Section3505_4a(string filed, string status, string phase)
    {
        var round = Requested("2024-03-04", filed);

        round.Clock("factfinding-request").Raw.Should().Be(new Period(Day("2024-04-03"), Day("2024-04-18")));
        round.Clock("factfinding-request").Status.Name.Should().Be(status);
        round.PhaseOn().Should().Be(phase);
    }

    [Fact]
    public void CA21_OneWhoWasTooEarly_MayFileAgainInsideTheTime_Section3505_4a()
    {
        var round = Requested("2024-03-04", "2024-04-02").With("step-taken", "2024-04-05", "by=agency", "step=request-insufficient").With("factfinding-requested", "2024-04-10", "by=union");

        round.Clock("factfinding-request").Status.Should().Be(ClockStatus.Met);
        round.Clock("request-sufficiency").Raw.Should().Be(Only("2024-04-17"), "PERB's five working days begin anew with the new request");
        round.PhaseOn().Should().Be("factfinding-requested");
        round.May(Side.Union, "request-factfinding", "2024-04-09").Verdict.Should().Be(Verdict.Permitted);
        round.May(Side.Union, "request-factfinding", "2024-04-02").LawfulFrom.Should().Be(Day("2024-04-03"));
    }

    private static LawRound LassenCounty() => Impasse("2015-01-20").With("mediator-appointed", "2015-02-05", "agreed=yes");

    private static LawRound RedondoBeach() => LawRound.Under("us-ca-mmba").With("session-held", "2013-03-01").With("impasse-declared", "2013-07-11", "by=union", "written=yes");

    private static LawRound Stockton() => LawRound.Under("us-ca-mmba").With("session-held", "2023-05-01").With("mediation-requested", "2023-07-07", "by=both").With("impasse-declared", "2023-07-31", "by=employer", "written=yes");

    private static LawRound Impasse(string declared) => LawRound.Under("us-ca-mmba").With("session-held", "2012-06-01").With("impasse-declared", declared, "by=employer", "written=yes");

    private static LawRound Requested(string mediator, string filed) =>
        Impasse("2024-02-20").With("mediator-appointed", mediator, "agreed=yes").With("factfinding-requested", filed, "by=union");

    private static LawRound Reported(string on)
    {
        var start = Day(on);
        string Before(int days) => start.PlusDays(-days).ToString("uuuu-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
        return Impasse(Before(120)).With("factfinding-requested", Before(110), "by=union").With("factfinding-certified", Before(105), "by=agency")
            .With("panel-chair-selected", Before(60), "by=agency").With("hearing-held", Before(51), "by=panel").With("report-issued", on, "by=panel");
    }
}
