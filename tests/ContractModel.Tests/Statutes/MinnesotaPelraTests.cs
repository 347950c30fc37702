using static ContractModel.Tests.Procedures.EeraRound;

namespace ContractModel.Tests.Statutes;

/// <summary>Minnesota, PELRA: the examples worked out by hand.</summary>
public class MinnesotaPelraTests
{
    [Fact]
    public void MNE1_Mediation_CountsFromTheDayAfterTheRequestWasReceived()
    {
        var clock = Clerks().Clock("mediation-period", "2026-06-01");

        clock.Kind.Should().Be(ClockKind.Wait);
        clock.From.Should().Be(EventDate.On(Day("2026-05-15")));
        clock.Raw.Should().Be(Only("2026-06-29"));
        clock.Rolled.Should().Be(Only("2026-06-29"));
        clock.Readings.Should().Equal(new ClockReadingAnswer(Reading.Full, Only("2026-06-30")), new ClockReadingAnswer(Reading.Plain, Only("2026-06-30")));
        clock.Calendar!.Id.Should().Be("us-mn-business");
        clock.Flags.Should().BeEmpty();
        clock.Status.Should().Be(ClockStatus.Running);
        clock.Citation.Section.Should().Be("Minn. Stat. 179A.18 subd. 1");
        Clerks().PhaseOn("2026-06-29").Should().Be("mediation");
        Clerks().PhaseOn("2026-06-30").Should().Be("exhausted");
    }

    [Fact]
    public void MNE1_Notice_MayBeServedOnlyAfterTheAgreementExpired()
    {
        Clerks().May(Side.Union, "give-strike-notice", "2026-06-30").LawfulFrom.Should().Be(Day("2026-07-01"));
        Clerks().May(Side.Union, "give-strike-notice", "2026-07-01").Verdict.Should().Be(Verdict.Permitted);

        var early = Notice(Clerks(), "2026-06-29");
        early.Audit().Should().ContainSingle(finding => finding.Code == Code.Barred).Which.Event.Should().BeOfType<StrikeNoticeGiven>();
        early.May(Side.Union, "strike", "2026-07-20").Unmet.Should().ContainSingle().Which.Id.Should().Be("notice-too-early");
    }

    [Fact]
    public void MNE1_TenDays_EndOnASaturdayAndMoveToMonday()
    {
        var clock = Notice(Clerks(), "2026-07-01").Clock("strike-notice");

        clock.Raw.Should().Be(Only("2026-07-11"));
        clock.Rolled.Should().Be(Only("2026-07-13"));
        clock.Readings.Should().Equal(new ClockReadingAnswer(Reading.Full, Only("2026-07-14")), new ClockReadingAnswer(Reading.Plain, Only("2026-07-12")));
        clock.End.Should().Be(Day("2026-07-14"));
        clock.Flags.Should().BeEmpty();
        clock.Citation.Evidence.Should().Be(Evidence.Secondary);
        clock.Citation.Section.Should().Be("Minn. Stat. 179A.18 subd. 3; 645.15");
        clock.Explanation.Should().Contain("Saturday");
    }

    [Fact]
    public void MNE1_Strike_IsLawfulFromTheFourteenthUntilTheNoticeIsStale()
    {
        var round = Notice(Clerks(), "2026-07-01");

        round.May(Side.Union, "strike", "2026-07-13").Verdict.Should().Be(Verdict.Barred);
        round.May(Side.Union, "strike", "2026-07-13").LawfulFrom.Should().Be(Day("2026-07-14"));
        round.May(Side.Union, "strike", "2026-07-14").Verdict.Should().Be(Verdict.Permitted);
        round.Clock("notice-stale").End.Should().Be(Day("2026-07-31"));
        round.May(Side.Union, "strike", "2026-07-31").Verdict.Should().Be(Verdict.Permitted);
        round.May(Side.Union, "strike", "2026-08-01").Unmet.Should().ContainSingle().Which.Id.Should().Be("notice-stale");
        Notice(round, "2026-08-03").May(Side.Union, "strike", "2026-08-04").LawfulFrom.Should().Be(Day("2026-08-14"), "the notice was renewed and ten days run again");
    }

    [Fact]
    public void MNE2_TeachersMediation_CountsTheMediatorsFirstMeeting()
    {
        var clock = Teachers().Clock("teacher-mediation", "2025-11-10");

        clock.Raw.Should().Be(Only("2025-12-02"));
        clock.Readings.Should().Equal(new ClockReadingAnswer(Reading.Full, Only("2025-12-03")), new ClockReadingAnswer(Reading.Plain, Only("2025-12-03")));
        clock.Flags.Should().BeEmpty();
        clock.Citation.Section.Should().Be("Minn. Stat. 179A.18 subd. 2");
        Teachers().Runs("mediation-period", "2025-11-10").Should().BeFalse("the 45 days are not the teachers'");
        Teachers().PhaseOn("2025-12-03").Should().Be("exhausted");
    }

    [Fact]
    public void MNE2_TeachersWindow_IsTwentyFiveDaysAndFiveMoreByAgreement()
    {
        var round = Notice(Teachers(), "2026-01-05");

        round.Clock("strike-notice").Raw.Should().Be(Only("2026-01-15"));
        round.May(Side.Union, "strike", "2026-01-15").LawfulFrom.Should().Be(Day("2026-01-16"));
        round.May(Side.Union, "strike", "2026-01-16").Verdict.Should().Be(Verdict.Permitted);
        round.Clock("teacher-window").End.Should().Be(Day("2026-01-30"));
        round.Clock("teacher-window").Flags.Should().Equal("unconfirmed");
        round.May(Side.Union, "strike", "2026-01-30").Verdict.Should().Be(Verdict.Permitted);
        round.May(Side.Union, "strike", "2026-01-31").Unmet.Should().ContainSingle().Which.Id.Should().Be("notice-stale");

        round = round.With("time-limit-extended", "2026-01-28", "by=both", "limit=teacher-window", "days=5");
        round.Clock("teacher-window").End.Should().Be(Day("2026-02-04"));
        round.May(Side.Union, "strike", "2026-02-04").Verdict.Should().Be(Verdict.Permitted);
        round.May(Side.Union, "strike", "2026-02-05").Verdict.Should().Be(Verdict.Barred);
    }

    /// <summary>Minneapolis and St. Paul 2022, Forest Lake 2023, Minneapolis 2025, Anoka-Hennepin 2025.</summary>
    [Theory]
    [InlineData("2022-02-23", "2022-03-05", "2022-03-07", "2022-03-08", "2022-03-06")]
    [InlineData("2023-04-20", "2023-04-30", "2023-05-01", "2023-05-02", "2023-05-01")]
    [InlineData("2025-10-31", "2025-11-10", "2025-11-10", "2025-11-11", "2025-11-11")]
    [InlineData("2025-12-22", "2026-01-01", "2026-01-02", "2026-01-03", "2026-01-02")]
    public void MNE3_TenDays_CountedInFourRealCases_MovedAndPlain(string filed, string tenth, string moved, string first, string plain)
    {
        var clock = Notice(LawRound.Under("us-mn-pelra"), filed).Clock("strike-notice");

        clock.Raw.Should().Be(Only(tenth));
        clock.Rolled.Should().Be(Only(moved));
        clock.Readings.Should().Equal(new ClockReadingAnswer(Reading.Full, Only(first)), new ClockReadingAnswer(Reading.Plain, Only(plain)));
        clock.End.Should().Be(Day(first));
        clock.Flags.Should().BeEmpty();
        Notice(LawRound.Under("us-mn-pelra"), filed).Audit().Should().ContainSingle(finding => finding.Code == Code.Unsettled).Which.Rule.Should().Be("counting-of-ten-days");
    }

    [Fact]
    public void MNE3_AnnouncedDay_LaterThanTheLawfulOne_IsLawful()
    {
        var round = Notice(Teachers("2025-11-03"), "2025-12-22").With("strike-called", "2025-12-22", "by=union", "type=economic", "starts=2026-01-08");

        round.May(Side.Union, "strike", "2026-01-02").LawfulFrom.Should().Be(Day("2026-01-03"));
        round.May(Side.Union, "strike", "2026-01-08").Verdict.Should().Be(Verdict.Permitted);
    }

    [Fact]
    public void FridayAfterThanksgiving_IsAHolidayOfTheExecutiveBranchOnly()
    {
        var clock = Notice(LawRound.Under("us-mn-pelra"), "2026-11-17").Clock("strike-notice");

        clock.Flags.Should().Equal("ambiguous-holiday");
        clock.Readings.Select(reading => reading.ToString()).Should().Equal("full: 2026-11-28", "plain: 2026-11-28", "other-calendar: 2026-12-01");
    }

    private static LawRound Clerks() => LawRound.Under("us-mn-pelra").Expiring("2024-07-01/2026-06-30").With("session-held", "2026-04-01")
        .With("mediation-requested", "2026-05-14", "by=union", "received=2026-05-15");

    private static LawRound Teachers(string firstMeeting = "2025-11-03") => LawRound.Under("us-mn-pelra").Expiring("2023-07-01/2025-06-30").Facts("teachers=yes").With("session-held", "2025-08-01")
        .With("mediation-requested", "2025-10-01", "by=union")
        .With("mediation-session-held", firstMeeting, "by=mediator");

    private static LawRound Notice(LawRound round, string day) => round.With("strike-notice-given", day, "by=union", "type=economic", $"received={day}", $"receivedByAgency={day}");
}
