using NodaTime;
using static ContractModel.Tests.Procedures.EeraRound;

namespace ContractModel.Tests.Statutes;

/// <summary>Health care institutions under the National Labor Relations Act: the longer notices of 8(d), the strike notice of 8(g), the Board of Inquiry (29 USC 158(d), (g), 183).</summary>
public class NlraHealthCareTests
{
    private static LawRound Hospital => LawRound.Under("us-nlra").Facts("health-care=yes").Expiring("2023-10-01/2026-09-30")
        .With("notice-given", "2026-07-02", "by=union", "purpose=modify").With("notice-given", "2026-08-01", "by=union", "purpose=dispute", "receivedByAgency=2026-08-01");

    private static LawRound Noticed => Hospital.With("strike-notice-given", "2026-09-21T06:30", "by=union", "type=economic", "starts=2026-10-01T07:00", "received=2026-09-21T06:30", "receivedByAgency=2026-09-21T07:00");

    private static LawRound FirstContract => LawRound.Under("us-nlra").Facts("health-care=yes").With("session-held", "2026-02-02")
        .With("notice-given", "2026-03-02", "by=union", "purpose=dispute", "receivedByAgency=2026-03-03");

    [Fact]
    public void NLRAE2_PartyNotice_IsDueNinetyDaysBeforeExpiration_8dA()
    {
        var clock = Hospital.Clock("party-notice-health");

        clock.Raw.Should().Be(Only("2026-07-02"));
        clock.Status.Should().Be(ClockStatus.Met);
        clock.Flags.Should().BeEmpty();
        clock.Citation.Section.Should().Be("29 USC 158(d)(A)");
        Hospital.Runs("party-notice").Should().BeFalse("the sixty days are for other employers");
    }

    [Fact]
    public void NLRAE2_NoticeOfDispute_IsDueSixtyDaysBeforeExpiration_8dA()
    {
        Hospital.Clock("dispute-notice-health").Raw.Should().Be(Only("2026-08-01"));
        Hospital.Clock("dispute-notice-health").Status.Should().Be(ClockStatus.Met);
    }

    [Fact]
    public void NLRAE2_BoardOfInquiry_MayBeNamedUntilTheEndOfAugust_183a()
    {
        Hospital.Clock("board-of-inquiry").End.Should().Be(Day("2026-08-31"));
        Hospital.Clock("board-of-inquiry", "2026-08-31").Status.Should().Be(ClockStatus.Running);
        Hospital.Clock("board-of-inquiry", "2026-09-01").Status.Should().Be(ClockStatus.Passed);
        Hospital.Audit("2026-09-01").Should().NotContain(finding => finding.Rule == "board-of-inquiry", "the Director may, and need not");
    }

    [Fact]
    public void NLRAE2_Standstill_EndsWithTheAgreement_8dA()
    {
        Hospital.Clock("notice-90").Raw.Should().Be(Only("2026-09-30"));
        Hospital.Clock("standstill").End.Should().Be(Day("2026-10-01"));
        Hospital.PhaseOn("2026-10-01").Should().Be("exhausted");
    }

    [Fact]
    public void NLRAE2_StrikeNotice_MustBeReceivedByBothTenDaysBeforeTheHour_8g()
    {
        var clock = Noticed.Clock("strike-notice");

        clock.Raw.Should().Be(Only("2026-10-01"));
        clock.EndsAt!.Value.LocalDateTime.Should().Be(new LocalDateTime(2026, 10, 1, 7, 0), "FMCS had it last, at seven");
        clock.Citation.Section.Should().Be("29 USC 158(g)");
    }

    [Fact]
    public void NLRAE2_StrikeCalled_GivesTheLatestHourOfTheNotice_8g()
    {
        var clock = Hospital.With("strike-called", "2026-09-01", "by=union", "type=economic", "starts=2026-10-01T07:00").Clock("strike-notice-due");

        clock.End.Should().Be(Day("2026-09-21"));
        clock.EndsAt!.Value.LocalDateTime.Should().Be(new LocalDateTime(2026, 9, 21, 7, 0));
    }

    [Theory]
    [InlineData("2026-09-30", 7, "barred")]
    [InlineData("2026-10-01", 6, "barred")]
    [InlineData("2026-10-01", 7, "permitted")]
    [InlineData("2026-10-01", 9, "barred")]
    [InlineData("2026-10-02", 7, "barred")]
    public void NLRAE2_Strike_OnlyAtTheHourNamed_8g(string day, int hour, string verdict) =>
        Noticed.On(day).May(Side.Union, "strike", new LocalTime(hour, 0)).Verdict.Name.Should().Be(verdict);

    [Fact]
    public void NLRAE2_Strike_WhileTheAgreementRuns_WaitsForTheDayNamed()
    {
        var strike = Noticed.May(Side.Union, "strike", "2026-09-25");

        strike.Unmet.Select(condition => condition.Id).Should().Equal("notice-period", "agreement-in-force", "dispute-notice", "strike-notice", "named-time");
        strike.LawfulFrom.Should().Be(Day("2026-10-01"));
        strike.LawfulAt!.Value.LocalDateTime.Should().Be(new LocalDateTime(2026, 10, 1, 7, 0));
    }

    [Fact]
    public void StrikeNotice_ReceivedAnHourTooLate_BarsTheHourNamed_8g()
    {
        var round = Hospital.With("strike-notice-given", "2026-09-21T08:00", "by=union", "type=economic", "starts=2026-10-01T07:00", "received=2026-09-21T08:00").With("strike-began", "2026-10-01T07:00", "by=union", "type=economic");

        round.Audit().Should().ContainSingle(finding => finding.Code == Code.Barred).Which.Rule.Should().Be("strike-notice");
    }

    [Fact]
    public void Strike_SomeHoursAfterTheNamedTime_IsOutsideTheNotice_AlexandriaClinic() =>
        Noticed.With("strike-began", "2026-10-01T11:00", "by=union", "type=economic").Audit().Should().ContainSingle(finding => finding.Code == Code.Barred).Which.Rule.Should().Be("named-time");

    [Fact]
    public void Postponement_ByTheUnionAlone_MovesNothing_8g()
    {
        var alone = Noticed.With("strike-postponed", "2026-09-30", "by=union", "starts=2026-10-05T07:00").With("strike-began", "2026-10-05T07:00", "by=union", "type=economic");

        alone.Audit().Should().Contain(finding => finding.Code == Code.Barred && finding.Rule == "named-time");
        alone.Audit().Should().Contain(finding => finding.Rule == "moved-alone");
    }

    [Fact]
    public void Postponement_ByBothInWriting_MovesTheNamedTime_8g()
    {
        var both = Noticed.With("strike-postponed", "2026-09-30", "by=both", "starts=2026-10-05T07:00").With("strike-began", "2026-10-05T07:00", "by=union", "type=economic");

        both.Audit().Should().NotContain(finding => finding.Code == Code.Barred);
        both.On("2026-10-05").May(Side.Union, "strike", new LocalTime(6, 0)).Verdict.Should().Be(Verdict.Barred);
    }

    [Fact]
    public void Notice_UsedForOneStrike_DoesNotServeForAnother_8g()
    {
        var once = Noticed.With("strike-began", "2026-10-01T07:00", "by=union", "type=economic").With("strike-ended", "2026-10-02", "by=union");
        var again = once.May(Side.Union, "strike", "2026-10-20");

        again.Unmet.Select(condition => condition.Id).Should().Equal("notice-spent", "named-time");
        once.With("strike-notice-given", "2026-10-05", "by=union", "type=economic", "starts=2026-10-20T07:00").May(Side.Union, "strike", "2026-10-20").Verdict.Should().Be(Verdict.Permitted);
    }

    [Fact]
    public void Notices_OfTwoStrikes_EachOpenTheirOwnDay_8g()
    {
        var two = Noticed.With("strike-notice-given", "2026-09-28", "by=union", "type=economic", "starts=2026-10-15T07:00", "receivedByAgency=2026-09-28");

        two.On("2026-10-01").May(Side.Union, "strike", new LocalTime(7, 0)).Verdict.Should().Be(Verdict.Permitted, "the later notice takes nothing from the first");
        two.With("strike-began", "2026-10-01T07:00", "by=union", "type=economic").With("strike-ended", "2026-10-02", "by=union").May(Side.Union, "strike", "2026-10-15").Verdict.Should().Be(Verdict.Permitted);
        two.May(Side.Union, "strike", "2026-10-14").Verdict.Should().Be(Verdict.Barred);
    }

    [Fact]
    public void Notice_AfterAStrike_MustRunItsOwnTenDays_8g()
    {
        var once = Noticed.With("strike-began", "2026-10-01T07:00", "by=union", "type=economic").With("strike-ended", "2026-10-02", "by=union")
            .With("strike-notice-given", "2026-10-05", "by=union", "type=economic", "starts=2026-10-12T07:00");

        once.May(Side.Union, "strike", "2026-10-12").Unmet.Should().ContainSingle().Which.Id.Should().Be("strike-notice");
        once.On("2026-10-12").Deadlines.Last(deadline => deadline.Id == "strike-notice").Flags.Should().Equal("receipt-unknown");
    }

    [Fact]
    public void Notice_WithoutADayOfStart_OpensNothing_8g() =>
        Hospital.With("strike-notice-given", "2026-09-01", "by=union", "type=economic").May(Side.Union, "strike", "2026-10-01").Unmet.Should().ContainSingle().Which.Id.Should().Be("named-time");

    [Theory]
    [InlineData("strike-unfair-practice")]
    [InlineData("strike-sympathy")]
    [InlineData("picket")]
    public void OtherStrikesAndPicketing_NeedTheNoticeToo_8g(string permission) =>
        Hospital.May(Side.Union, permission, "2026-10-05").Unmet.Select(condition => condition.Id).Should().Contain(["strike-notice", "named-time"]);

    [Fact]
    public void LockOut_NeedsNoStrikeNotice() => Hospital.May(Side.Employer, "lock-out", "2026-10-01").Verdict.Should().Be(Verdict.Permitted);

    [Fact]
    public void FirstContract_StrikeNotice_NotBeforeThirtyDaysAfterTheNoticeOfDispute_8dB()
    {
        var clock = FirstContract.Clock("initial-notice");

        clock.Raw.Should().Be(Only("2026-04-02"), "thirty days from the agency's receipt");
        clock.Readings.Should().Equal(new ClockReadingAnswer(Reading.Full, Only("2026-04-03")), new ClockReadingAnswer(Reading.Literal, Only("2026-04-02")));
        FirstContract.May(Side.Union, "give-strike-notice", "2026-04-01").LawfulFrom.Should().Be(Day("2026-04-03"));
        FirstContract.Clock("board-of-inquiry-initial").End.Should().Be(Day("2026-03-13"), "ten days after the notice");
        FirstContract.Runs("board-of-inquiry").Should().BeFalse();
    }

    [Theory]
    [InlineData("2026-03-25", "2026-04-15T07:00", "barred")]
    [InlineData("2026-04-03", "2026-04-13T07:00", "permitted")]
    [InlineData("2026-04-03", "2026-04-12T07:00", "barred")]
    public void FirstContract_Strike_FortyDaysAtTheEarliest_8g(string notice, string starts, string verdict) =>
        FirstContract.With("strike-notice-given", notice, "by=union", "type=economic", $"starts={starts}").May(Side.Union, "strike", starts[..10]).Verdict.Name.Should().Be(verdict);

    [Fact]
    public void BoardOfInquiry_HoldsEverythingUntilFifteenDaysAfterItsReport_183c()
    {
        var reported = Hospital.With("step-taken", "2026-08-31", "by=agency", "step=board-of-inquiry").With("report-issued", "2026-09-18", "by=panel");

        reported.PhaseOn("2026-09-17").Should().Be("factfinding");
        reported.May(Side.Employer, "lock-out", "2026-09-17").LawfulFrom.Should().BeNull("the board is at work");
        reported.Clock("board-report", "2026-09-14").End.Should().Be(Day("2026-09-15"));
        reported.Clock("board-report").Status.Should().Be(ClockStatus.Late);
        reported.PhaseOn("2026-10-01").Should().Be("cooling-off");
        reported.Clock("board-standstill").Raw.Should().Be(Only("2026-10-03"));
        reported.May(Side.Employer, "lock-out", "2026-10-02").LawfulFrom.Should().Be(Day("2026-10-04"));
        reported.May(Side.Employer, "lock-out", "2026-10-04").Verdict.Should().Be(Verdict.Permitted);
        reported.PhaseOn("2026-10-04").Should().Be("exhausted", "back to bargaining, and the agreement has ended");
    }

    [Fact]
    public void BoardOfInquiry_NamedTooLate_IsFound_AffiliatedHospitals() =>
        Hospital.With("step-taken", "2026-09-02", "by=agency", "step=board-of-inquiry").Audit().Should().Contain(finding => finding.Code == Code.Late && finding.Rule == "board-of-inquiry");

    [Fact]
    public void LawfulRound_WithStrike_HasNoErrors()
    {
        var round = Noticed.With("strike-began", "2026-10-01T07:00", "by=union", "type=economic").With("strike-ended", "2026-10-04", "by=union")
            .With("overall-agreement-reached", "2026-10-20", "by=both").With("agreement-ratified", "2026-10-28", "by=union");

        round.PhaseOn().Should().Be("agreed");
        round.Audit().Should().NotContain(finding => finding.Severity == Severity.Error || finding.Severity == Severity.Warning);
    }

    [Fact]
    public void UnlawfulRound_StrikeWithoutNotice_IsBarred() =>
        Hospital.With("strike-began", "2026-10-05", "by=union", "type=economic").Audit().Should().ContainSingle(finding => finding.Code == Code.Barred)
            .Which.Message.Should().Contain("ten days have passed").And.Contain("time the notice names");
}
