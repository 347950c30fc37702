using static ContractModel.Tests.Procedures.EeraRound;

namespace ContractModel.Tests.Statutes;

/// <summary>British Columbia's Labour Relations Code: hours from the later of service and filing, a mandate of three months, the mediation officer, essential services.</summary>
public class BritishColumbiaCodeTests
{
    [Fact]
    public void BC1_SeventyTwoHours_RunFromTheLaterOfFilingAndService_Section60_3b()
    {
        var round = Noticed("2026-10-02T15:10", "2026-10-02T15:00");
        var clock = round.Clock("strike-notice", "2026-10-03");

        clock.Kind.Should().Be(ClockKind.Wait);
        clock.EndsAt!.Value.LocalDateTime.Should().Be(new LocalDateTime(2026, 10, 5, 15, 10));
        clock.Raw.Should().Be(Only("2026-10-05"));
        clock.End.Should().Be(Day("2026-10-05"));
        clock.Flags.Should().BeEmpty();
        clock.Status.Should().Be(ClockStatus.Running);
        clock.Citation.Section.Should().Be("Labour Relations Code s. 60(3)(b)");
        clock.Citation.Evidence.Should().Be(Evidence.Confirmed);

        var strike = round.May(Side.Union, "strike", "2026-10-03");
        strike.LawfulFrom.Should().Be(Day("2026-10-05"));
        strike.LawfulAt!.Value.LocalDateTime.Should().Be(new LocalDateTime(2026, 10, 5, 15, 10));
    }

    [Theory]
    [InlineData("2026-10-05T15:09", true)]
    [InlineData("2026-10-05T15:10", false)]
    public void BC1_AMinuteTooEarly_IsBarred(string began, bool barred) =>
        Noticed("2026-10-02T15:10", "2026-10-02T15:00").With("strike-began", began, "by=union", "type=economic").Audit().Any(finding => finding.Code == Code.Barred).Should().Be(barred);

    [Theory]
    [InlineData("2026-10-02T16:00", "2026-10-05T16:00")]
    [InlineData("2026-10-02T16:01", "2026-10-08T08:00")]
    [InlineData("2026-10-09T16:30", "2026-10-16T08:00")] // the Monday is Thanksgiving
    [InlineData("2026-10-03T10:00", "2026-10-08T08:00")] // a Saturday
    public void FilingAfterFourOClock_CountsFromTheNextBusinessDay(string filed, string ends) =>
        Noticed("2026-10-02T12:00", filed).Clock("notice-filed").EndsAt!.Value.LocalDateTime.Should().Be(NodaTime.Text.LocalDateTimePattern.CreateWithInvariantCulture("uuuu-MM-dd'T'HH:mm").Parse(ends).Value);

    [Fact]
    public void ServiceAfterFourOClock_CountsAtItsOwnHour()
    {
        var round = Noticed("2026-10-02T18:30", "2026-10-02T15:00");

        round.Clock("notice-served").EndsAt!.Value.LocalDateTime.Should().Be(new LocalDateTime(2026, 10, 5, 18, 30));
        round.May(Side.Union, "strike", "2026-10-03").LawfulAt!.Value.LocalDateTime.Should().Be(new LocalDateTime(2026, 10, 5, 18, 30));
    }

    [Fact]
    public void NoticeThatWasNotFiled_LeavesTheStrikeBarred()
    {
        var served = Bargaining().With("strike-notice-given", "2026-10-02T15:00", "by=union", "type=economic");

        served.May(Side.Union, "strike", "2026-10-07").Unmet.Should().ContainSingle().Which.Id.Should().Be("not-filed");
        served.Runs("strike-notice").Should().BeFalse();
    }

    [Fact]
    public void BC2_Mandate_RunsThreeCalendarMonthsFromTheReturnOfPoll_Section60_3a()
    {
        var round = Bargaining("2026-05-31", term: "2023-05-01/2026-04-30");
        var clock = round.Clock("strike-mandate", "2026-06-10");

        clock.Raw.Should().Be(Only("2026-08-31"), "a count of ninety days would give 08-29");
        clock.Rolled.Should().Be(Only("2026-08-31"));
        clock.Readings.Should().Equal(new ClockReadingAnswer(Reading.Literal, Only("2026-08-31")));
        clock.Flags.Should().BeEmpty();
        clock.Status.Should().Be(ClockStatus.Running);
        clock.Citation.Section.Should().Contain("60(3)(a)");
        round.May(Side.Union, "strike", "2026-08-31").Unmet.Should().NotContain(condition => condition.Id == "mandate-over");
        round.May(Side.Union, "strike", "2026-09-01").Unmet.Should().Contain(condition => condition.Id == "mandate-over");
        round.Audit("2026-09-01").Should().NotContain(finding => finding.Code == Code.Overdue, "to strike is nobody's duty");
    }

    [Fact]
    public void BC2_AStrikeAfterTheMandate_IsBarredAndLate_UnlessThereIsANewVote()
    {
        var late = Noticed("2026-12-18T10:00", "2026-12-18T10:00").With("strike-began", "2026-12-22", "by=union", "type=economic").Audit();
        late.Should().Contain(finding => finding.Code == Code.Barred && finding.Rule == "mandate-over");
        late.Should().Contain(finding => finding.Code == Code.Late && finding.Rule == "strike-mandate");

        Noticed("2026-12-18T10:00", "2026-12-18T10:00").With("vote-held", "2026-12-20", "by=union", "type=strike-authorization", "passed=yes").May(Side.Union, "strike", "2026-12-22").Verdict.Should().Be(Verdict.Permitted);
        Noticed("2026-12-18T10:00", "2026-12-18T10:00").With("time-limit-extended", "2026-12-01", "by=both", "limit=strike-mandate", "until=2027-01-31").May(Side.Union, "strike", "2026-12-22").Verdict.Should().Be(Verdict.Permitted);
    }

    [Fact]
    public void BC3_WhereAMediationOfficerWasAppointed_TheLongerOfBothPeriodsCounts_Section60_3b_iv()
    {
        var round = Reported();
        var gate = round.Clock("strike-gate", "2026-10-06");

        round.Clock("strike-notice", "2026-10-04").EndsAt!.Value.LocalDateTime.Should().Be(new LocalDateTime(2026, 10, 5, 15, 10));
        round.Clock("officer-gate", "2026-10-06").EndsAt!.Value.LocalDateTime.Should().Be(new LocalDateTime(2026, 10, 7, 16, 0));
        gate.EndsAt!.Value.LocalDateTime.Should().Be(new LocalDateTime(2026, 10, 7, 16, 0));
        gate.End.Should().Be(Day("2026-10-07"));
        gate.Flags.Should().BeEmpty();
        gate.Citation.Section.Should().Be("Labour Relations Code s. 60(3)(b)(iii)-(iv)");

        var strike = round.May(Side.Union, "strike", "2026-10-06");
        strike.Unmet.Should().ContainSingle().Which.Id.Should().Be("officer-not-reported");
        strike.LawfulFrom.Should().Be(Day("2026-10-07"));
        strike.LawfulAt!.Value.LocalDateTime.Should().Be(new LocalDateTime(2026, 10, 7, 16, 0));
    }

    [Fact]
    public void BC3_BeforeTheUnionIsToldOfTheReport_NoDayIsKnown()
    {
        var silent = WithOfficer();

        silent.May(Side.Union, "strike", "2026-10-12").Unmet.Should().ContainSingle().Which.Id.Should().Be("officer-not-reported");
        silent.May(Side.Union, "strike", "2026-10-12").LawfulFrom.Should().BeNull();
        silent.Runs("strike-gate").Should().BeFalse();
    }

    [Fact]
    public void BC4_OfficersReport_IsDueByTheSoonerOfTwoDays_Section74_4()
    {
        var round = Bargaining().With("mediator-appointed", "2026-09-14", "by=agency").With("mediation-session-held", "2026-09-17", "by=mediator");
        var clock = round.Clock("officer-report", "2026-09-20");

        round.Clock("officer-report-meeting").End.Should().Be(Day("2026-09-27"));
        round.Clock("officer-report-appointment").End.Should().Be(Day("2026-10-04"));
        clock.Raw.Should().Be(Only("2026-09-27"));
        clock.Rolled.Should().Be(Only("2026-09-27"), "a Sunday, and it does not move");
        clock.End.Should().Be(Day("2026-09-27"));
        clock.Flags.Should().BeEmpty();
        clock.Status.Should().Be(ClockStatus.Running);
        clock.Citation.Section.Should().Be("Labour Relations Code s. 74(4)");
        round.With("time-limit-extended", "2026-09-25", "by=both", "limit=officer-report", "days=5").Clock("officer-report").End.Should().Be(Day("2026-10-02"), "the parties may agree on longer");
    }

    [Fact]
    public void BC4_BeforeTheFirstMeeting_TwentyDaysFromTheAppointmentCount()
    {
        var clock = Bargaining().With("mediator-appointed", "2026-09-14", "by=agency").Clock("officer-report");

        clock.End.Should().Be(Day("2026-10-04"));
        clock.Flags.Should().Equal("not-all-started");
    }

    [Fact]
    public void EssentialServices_DirectedBeforeAStrike_HoldItUntilTheDesignation_Section72()
    {
        var directed = Noticed("2026-10-02T15:10", "2026-10-02T15:00").With("step-taken", "2026-10-05T09:00", "by=agency", "step=essential-directed").With("step-taken", "2026-10-05T10:00", "by=agency", "step=essential-mediator");

        directed.Clock("essential-report").End.Should().Be(Day("2026-10-20"));
        directed.May(Side.Union, "strike", "2026-10-06").Unmet.Should().ContainSingle().Which.Id.Should().Be("essential-services");
        directed.With("step-taken", "2026-10-20", "by=mediator", "step=essential-report", "received=2026-10-21").Clock("essential-designation").End.Should().Be(Day("2026-11-20"));
        directed.With("step-taken", "2026-11-10", "by=agency", "step=essential-designated").May(Side.Union, "strike", "2026-11-10").Verdict.Should().Be(Verdict.Permitted);
        Noticed("2026-10-02T15:10", "2026-10-02T15:00").With("strike-began", "2026-10-06", "by=union", "type=economic").With("step-taken", "2026-10-08", "by=agency", "step=essential-directed")
            .May(Side.Union, "strike").Verdict.Should().Be(Verdict.Permitted, "a direction after the strike began does not stop it");
    }

    [Fact]
    public void NoticeToBargain_OpensFourMonthsBefore_AndIsDeemedGivenNinetyDaysBefore_Section46()
    {
        var round = LawRound.Under("ca-bc-code").Expiring("2023-07-01/2026-06-30").With("session-scheduled", "2026-01-10", "session=2026-05-01");

        round.Clock("notice-opens").End.Should().Be(Day("2026-02-28"));
        round.Clock("notice-deemed").End.Should().Be(Day("2026-04-01"));
        round.Clock("first-meeting-deemed").End.Should().Be(Day("2026-04-11"));

        var given = LawRound.Under("ca-bc-code").Expiring("2023-07-01/2026-06-30").With("notice-given", "2026-03-10", "by=union", "purpose=bargain");
        given.Clock("first-meeting").End.Should().Be(Day("2026-03-20"));
        given.Runs("notice-deemed").Should().BeFalse();
    }

    [Fact]
    public void Lockout_MirrorsTheStrike_Section61()
    {
        var locked = Bargaining().With("step-taken", "2026-10-02T15:10", "by=employer", "step=lockout-notice").With("step-taken", "2026-10-02T15:20", "by=employer", "step=lockout-notice-filed");

        locked.May(Side.Employer, "lock-out", "2026-10-03").LawfulAt!.Value.LocalDateTime.Should().Be(new LocalDateTime(2026, 10, 5, 15, 20));
        locked.Facts("several-employers=yes").May(Side.Employer, "lock-out", "2026-10-06").Unmet.Should().ContainSingle().Which.Id.Should().Be("no-lockout-vote");
    }

    [Fact]
    public void LastOffer_StrikeWaitsForTheVote_AndItIsAskedForBeforeAStrike_Section78()
    {
        var called = Noticed("2026-10-02T15:10", "2026-10-02T15:00").With("vote-called", "2026-10-05T09:00", "by=employer", "type=offer");

        called.May(Side.Union, "strike", "2026-10-06").Unmet.Should().ContainSingle().Which.Id.Should().Be("last-offer-pending");
        called.With("vote-held", "2026-10-12", "type=offer", "passed=no").May(Side.Union, "strike", "2026-10-12").Verdict.Should().Be(Verdict.Permitted);
        called.May(Side.Employer, "last-offer-vote", "2026-10-12").Unmet.Should().ContainSingle().Which.Id.Should().Be("asked-before");
    }

    [Fact]
    public void Terms_AreFrozenUntilAStrikeOrLockoutBegins_Section45_2()
    {
        Bargaining().May(Side.Employer, "implement", "2026-10-01").Unmet.Should().ContainSingle().Which.Id.Should().Be("freeze");
        Noticed("2026-10-02T15:10", "2026-10-02T15:00").With("strike-began", "2026-10-06", "by=union", "type=economic").May(Side.Employer, "implement").Verdict.Should().Be(Verdict.Permitted);
    }

    [Theory]
    [InlineData("2026-03-10", "bargaining")]
    [InlineData("2026-09-14", "mediation")]
    [InlineData("2026-09-28", "mediation-reported")]
    [InlineData("2026-10-20", "tentative-agreement")]
    [InlineData("2026-10-26", "agreed")]
    public void LawfulRound_ComesToAgreement(string day, string phase)
    {
        var round = LawRound.Under("ca-bc-code").Expiring("2023-07-01/2026-06-30").With("notice-given", "2026-03-10", "by=union", "purpose=bargain").With("session-held", "2026-03-18")
            .With("mediation-requested", "2026-09-10", "by=union").With("mediator-appointed", "2026-09-14", "by=agency").With("mediation-session-held", "2026-09-17", "by=mediator")
            .With("vote-held", "2026-09-20", "by=union", "type=strike-authorization", "passed=yes").With("mediation-ended", "2026-09-26", "by=mediator").With("step-taken", "2026-09-28T10:00", "by=agency", "step=officer-reported")
            .With("strike-notice-given", "2026-10-02T15:00", "by=union", "type=economic", "received=2026-10-02T15:10", "receivedByAgency=2026-10-02T15:00").With("strike-began", "2026-10-05T15:10", "by=union", "type=economic")
            .With("overall-agreement-reached", "2026-10-20").With("agreement-ratified", "2026-10-26", "by=union");

        round.PhaseOn(day).Should().Be(phase);
        round.Audit().Where(finding => finding.Severity != Severity.Note).Should().BeEmpty();
    }

    [Fact]
    public void Teachers_NeedBothSidesVotes()
    {
        var teachers = LawRound.Under("ca-bc-code").Facts("unit-kind=teachers").With("session-held", "2026-03-18").With("overall-agreement-reached", "2026-06-20").With("agreement-ratified", "2026-06-24", "by=union");

        teachers.PhaseOn().Should().Be("tentative-agreement");
        teachers.With("agreement-adopted", "2026-06-26", "by=employer").PhaseOn().Should().Be("agreed");
    }

    [Fact]
    public void UnlawfulRound_AStrikeWithoutVoteAndNotice_IsBarred()
    {
        var finding = LawRound.Under("ca-bc-code").Expiring("2023-07-01/2026-06-30").With("session-held", "2026-03-18").With("strike-began", "2026-05-04", "by=union", "type=economic").Audit().Should().ContainSingle(f => f.Code == Code.Barred).Which;

        finding.Message.Should().Contain("agreement is over").And.Contain("strike vote").And.Contain("served on the employer").And.Contain("filed with the board");
    }

    [Fact]
    public void NoticeGivenBeforeTheReturnOfPoll_OpensNothing_RegulationSections14And15()
    {
        var early = WithNotice(LawRound.Under("ca-bc-code").Expiring("2023-07-01/2026-06-30").With("session-held", "2026-05-01"), "2026-07-02T15:10", "2026-07-02T15:00")
            .With("vote-held", "2026-07-03", "by=union", "type=strike-authorization", "passed=yes");

        early.May(Side.Union, "strike", "2026-07-07").Unmet.Should().ContainSingle().Which.Id.Should().Be("notice-before-vote");
        early.Audit().Should().Contain(finding => finding.Rule == "notice-before-vote");
        WithNotice(early, "2026-07-06T10:00", "2026-07-06T10:00").May(Side.Union, "strike", "2026-07-09").Verdict.Should().Be(Verdict.Permitted);
    }

    [Fact]
    public void SettledTerms_BarAStrikeAndALockout()
    {
        var settled = Noticed("2026-10-02T15:10", "2026-10-02T15:00").With("overall-agreement-reached", "2026-10-04").With("agreement-ratified", "2026-10-06", "by=union");

        settled.May(Side.Union, "strike").Unmet.Should().ContainSingle().Which.Id.Should().Be("settled");
        settled.May(Side.Employer, "lock-out").Unmet.Should().Contain(condition => condition.Id == "settled");
    }

    [Fact]
    public void NoticeToBargainAlone_IsNoBargaining()
    {
        var noticed = LawRound.Under("ca-bc-code").Expiring("2023-07-01/2026-06-30").With("notice-given", "2026-03-10", "by=union", "purpose=bargain");

        noticed.May(Side.Union, "strike-vote").Verdict.Should().Be(Verdict.Conditional);
        noticed.With("session-held", "2026-03-18").May(Side.Union, "strike-vote").Verdict.Should().Be(Verdict.Permitted);
        LawRound.Under("ca-bc-code").May(Side.Union, "strike-vote", "2026-03-10").Verdict.Should().Be(Verdict.Barred);
    }

    [Fact]
    public void AFailedVote_CarriesNoStrike_AndHalfIsNotAMajority() =>
        Noticed("2026-10-02T15:10", "2026-10-02T15:00").With("vote-held", "2026-10-04", "by=union", "type=strike-authorization", "tally={\"yes\":50,\"no\":50}")
            .May(Side.Union, "strike", "2026-10-06").Unmet.Should().Contain(condition => condition.Id == "no-strike-vote");

    private static LawRound Bargaining(string vote = "2026-09-20", string term = "2023-07-01/2026-06-30") =>
        LawRound.Under("ca-bc-code").Expiring(term).With("session-held", "2026-05-01").With("vote-held", vote, "by=union", "type=strike-authorization", "passed=yes");

    private static LawRound Noticed(string served, string filed) => WithNotice(Bargaining(), served, filed);

    private static LawRound WithNotice(LawRound round, string served, string filed) =>
        round.With("strike-notice-given", served[..10], "by=union", "type=economic", $"received={served}", $"receivedByAgency={filed}");

    private static LawRound WithOfficer() => WithNotice(Bargaining().With("mediator-appointed", "2026-09-28", "by=agency"), "2026-10-02T15:10", "2026-10-02T15:00");

    private static LawRound Reported() => WithOfficer().With("step-taken", "2026-10-05T16:00", "by=agency", "step=officer-reported");
}
