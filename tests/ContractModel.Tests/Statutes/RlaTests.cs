using ContractModel.Procedures;
using NodaTime;
using static ContractModel.Tests.Procedures.EeraRound;

namespace ContractModel.Tests.Statutes;

/// <summary>Major disputes under the Railway Labor Act (45 USC 155-157, 160).</summary>
public class RlaTests
{
    private static LawRound Conferring => LawRound.Under("us-rla").With("notice-given", "2026-01-09", "by=union", "purpose=modify", "received=2026-01-12");

    private static LawRound Ended => Conferring.With("step-taken", "2026-01-20", "by=both", "step=conference-set").With("session-held", "2026-02-05").With("step-taken", "2026-03-16", "by=union", "step=conferences-ended");

    private static LawRound Released => LawRound.Under("us-rla").With("notice-given", "2019-11-01", "by=both", "purpose=modify").With("mediation-requested", "2022-01-24", "by=union")
        .With("step-taken", "2022-06-14", "by=agency", "step=arbitration-proffered").With("step-taken", "2022-06-17", "by=agency", "step=release");

    private static LawRound Board => Released.With("step-taken", "2022-07-18", "by=other", "step=emergency-board");

    private static LawRound Reported => Board.With("report-issued", "2022-08-16", "by=panel");

    [Fact]
    public void RLAE1_Conference_IsAgreedWithinTenDaysOfReceiptAndBeginsWithinThirty_156()
    {
        Conferring.Clock("conference-agreed").Raw.Should().Be(Only("2026-01-22"));
        Conferring.Clock("conference-begins").Raw.Should().Be(Only("2026-02-11"));
        Conferring.Clock("conference-agreed").Citation.Section.Should().Be("45 USC 156");
        Ended.Clock("conference-agreed").Status.Should().Be(ClockStatus.Met);
        Ended.Clock("conference-begins").Status.Should().Be(ClockStatus.Met);
    }

    [Fact]
    public void RLAE1_GapOfTenDays_RunsToMarch26_156()
    {
        var gap = Ended.Clock("mediation-gap");

        gap.Raw.Should().Be(Only("2026-03-26"));
        gap.Readings.Should().Equal(new ClockReadingAnswer(Reading.Full, Only("2026-03-27")), new ClockReadingAnswer(Reading.Literal, Only("2026-03-26")));
        gap.End.Should().Be(Day("2026-03-27"));
        gap.Flags.Should().BeEmpty();
        Ended.PhaseOn("2026-03-26").Should().Be("conferences-ended");
        Ended.May(Side.Employer, "implement", "2026-03-20").Verdict.Should().Be(Verdict.Barred);
        Ended.May(Side.Employer, "implement", "2026-03-20").LawfulFrom.Should().Be(Day("2026-03-27"));
        Ended.May(Side.Employer, "implement", "2026-03-27").Verdict.Should().Be(Verdict.Permitted);
        Ended.PhaseOn("2026-03-27").Should().Be("exhausted");
    }

    [Fact]
    public void RLAE1_RequestOnTheTenthDay_KeepsTheStandstill_155First()
    {
        var asked = Ended.With("mediation-requested", "2026-03-26", "by=union");

        asked.Clock("mediation-gap").Status.Should().Be(ClockStatus.Moot);
        asked.PhaseOn("2026-12-31").Should().Be("mediation", "mediation has no time limit");
        asked.May(Side.Employer, "implement", "2026-12-31").Verdict.Should().Be(Verdict.Barred);
        asked.May(Side.Employer, "implement", "2026-12-31").LawfulFrom.Should().BeNull();
    }

    [Fact]
    public void RLAE3_Release_OpensSelfHelpOnJuly18_155First()
    {
        var clock = Released.Clock("cooling-off");

        clock.Raw.Should().Be(Only("2022-07-17"));
        clock.Readings.Should().Equal(new ClockReadingAnswer(Reading.Full, Only("2022-07-18")), new ClockReadingAnswer(Reading.Literal, Only("2022-07-17")));
        Released.May(Side.Union, "strike", "2022-07-01").LawfulFrom.Should().Be(Day("2022-07-18"));
        Released.May(Side.Union, "strike", "2022-07-17").Verdict.Should().Be(Verdict.Barred);
        Released.PhaseOn("2022-07-17").Should().Be("cooling-off");
        Released.PhaseOn("2022-07-18").Should().Be("exhausted");
        Released.May(Side.Union, "strike", "2022-07-18").Verdict.Should().Be(Verdict.Permitted);
        Released.May(Side.Employer, "lock-out", "2022-07-18").Verdict.Should().Be(Verdict.Permitted);
    }

    [Fact]
    public void RLAE3_EmergencyBoard_ReportsWithinThirtyDays_160()
    {
        Board.Clock("emergency-board-report").Raw.Should().Be(Only("2022-08-17"));
        Board.PhaseOn().Should().Be("factfinding");
        Board.Clock("cooling-off").Status.Should().Be(ClockStatus.Moot);
        Board.May(Side.Union, "strike", "2022-08-01").Verdict.Should().Be(Verdict.Barred);
        Board.May(Side.Union, "strike", "2022-08-01").LawfulFrom.Should().BeNull("the board is at work");
        Reported.Clock("emergency-board-report").Status.Should().Be(ClockStatus.Met);
    }

    [Fact]
    public void RLAE3_AfterTheReport_ThirtyDaysToSeptember16_160()
    {
        var clock = Reported.Clock("after-report");

        clock.Raw.Should().Be(Only("2022-09-15"));
        clock.Readings.Should().Equal(new ClockReadingAnswer(Reading.Full, Only("2022-09-16")), new ClockReadingAnswer(Reading.Literal, Only("2022-09-15")));
        clock.Citation.Section.Should().Be("45 USC 160");
        Reported.May(Side.Union, "strike", "2022-09-01").LawfulFrom.Should().Be(Day("2022-09-16"));
        Reported.May(Side.Union, "strike", "2022-09-16").Verdict.Should().Be(Verdict.Permitted);
        Reported.PhaseOn("2022-09-15").Should().Be("cooling-off-after-report");
        Reported.PhaseOn("2022-09-16").Should().Be("exhausted");
        Reported.Runs("commuter-standstill").Should().BeFalse("freight is no commuter rail");
    }

    [Fact]
    public void SecondBoardOfSection10_ChangesNothingAndIsRemarkedOn()
    {
        var twice = Reported.With("step-taken", "2022-09-16", "by=other", "step=emergency-board");

        twice.PhaseOn().Should().Be("exhausted");
        twice.Audit().Should().Contain(finding => finding.Rule == "board-twice");
    }

    [Fact]
    public void Arbitration_AgreedInTheCoolingOff_EndsItAndBinds_157()
    {
        var agreed = Released.With("step-taken", "2022-07-01", "by=both", "step=arbitration-agreed").With("step-taken", "2022-07-05", "by=panel", "step=arbitrators-met");

        agreed.PhaseOn("2022-07-30").Should().Be("arbitration");
        agreed.Clock("cooling-off").Status.Should().Be(ClockStatus.Moot);
        agreed.Clock("third-arbitrator").End.Should().Be(Day("2022-07-10"));
        agreed.May(Side.Union, "strike", "2022-08-01").Verdict.Should().Be(Verdict.Barred);
        agreed.With("award-issued", "2022-09-01", "by=panel").PhaseOn().Should().Be("awarded");
    }

    [Fact]
    public void ArbitrationBoardOfSix_ChoosesTwoWithinFifteenDays_157()
    {
        var six = LawRound.Under("us-rla").Facts("arbitrators=six").With("step-taken", "2022-07-05", "by=panel", "step=arbitrators-met");

        six.Clock("two-neutral-arbitrators").End.Should().Be(Day("2022-07-20"));
        six.Runs("third-arbitrator").Should().BeFalse();
    }

    [Fact]
    public void LawfulRound_ToAgreementByVote_HasNoErrors()
    {
        var round = Reported.With("strike-began", "2022-09-16", "by=union", "type=economic").With("strike-ended", "2022-09-18", "by=union")
            .With("overall-agreement-reached", "2022-09-18", "by=both").With("agreement-ratified", "2022-11-01", "by=union");

        round.PhaseOn().Should().Be("agreed");
        round.Audit().Should().NotContain(finding => finding.Severity == Severity.Error || finding.Severity == Severity.Warning);
    }

    [Fact]
    public void VotedDown_LeadsBackToSelfHelp_AndCongressMayEndIt()
    {
        var down = Reported.With("overall-agreement-reached", "2022-09-20", "by=both").With("ratification-rejected", "2022-10-10", "by=union");

        down.PhaseOn().Should().Be("exhausted");
        down.With("step-taken", "2022-12-02", "by=other", "step=congress-acted").PhaseOn().Should().Be("legislated");
        down.With("step-taken", "2022-12-02", "by=other", "step=congress-acted").May(Side.Union, "strike", "2022-12-03").Verdict.Should().Be(Verdict.Barred);
    }

    [Theory]
    [InlineData("2022-03-01")]
    [InlineData("2022-07-10")]
    public void UnlawfulRound_StrikeBeforeTheProcedureIsUsedUp_IsBarred(string day)
    {
        var strike = Released.With("strike-began", day, "by=union", "type=economic");

        strike.Audit().Should().ContainSingle(finding => finding.Code == Code.Barred).Which.Rule.Should().Be("not-exhausted");
    }

    [Fact]
    public void UnlawfulRound_CarrierChangesTermsInMediation_IsBarred() =>
        LawRound.Under("us-rla").With("notice-given", "2026-01-12", "by=union", "purpose=modify").With("mediation-requested", "2026-02-01", "by=union")
            .With("unilateral-change-made", "2026-03-01", "by=employer", "text=New shifts").Audit().Should().ContainSingle(finding => finding.Code == Code.Barred);

    [Fact]
    public void Projection_FromMediation_IsReleaseAndThirtyDays()
    {
        var strike = LawRound.Under("us-rla").With("notice-given", "2025-09-01", "by=union", "purpose=modify").With("mediation-requested", "2026-01-12", "by=union").On("2026-01-20").Project(LegalAction.Strike);

        strike.Outcome.Should().Be(ProjectionOutcome.Reachable);
        strike.Earliest.Should().Be(Day("2026-02-20"));
        strike.Latest.Should().BeNull("mediation has no time limit");
        strike.Steps.Select(step => step.Event ?? step.Clock).Should().Equal("step-taken", "step-taken", "cooling-off");
        strike.Steps[0].Name.Should().Contain("arbitrate", "the Board urges arbitration before it lets go");
    }

    [Fact]
    public void Projection_BeforeANotice_BeginsWithTheNotice_156()
    {
        var table = LawRound.Under("us-rla").With("session-held", "2026-03-02").On("2026-03-02");

        table.Project(LegalAction.Strike).Steps[0].Event.Should().Be("notice-given");
        table.Project(LegalAction.Strike).Earliest.Should().Be(Day("2026-04-02"), "thirty days after a release on the same day");
        table.Project(LegalAction.Implement).Steps[0].Event.Should().Be("notice-given");
    }

    [Fact]
    public void NoNoticeInTheLog_CountsAsNoneUntilItIsShown_156()
    {
        var round = LawRound.Under("us-rla").With("mediation-requested", "2022-01-24", "by=union").With("step-taken", "2022-06-14", "by=agency", "step=arbitration-proffered").With("step-taken", "2022-06-17", "by=agency", "step=release");

        round.May(Side.Union, "strike", "2022-07-18").Verdict.Should().Be(Verdict.PresumedUnlawful);
        round.May(Side.Union, "strike", "2022-07-18").Unmet.Single().Rebuttal.Should().NotBeNull();
        round.May(Side.Employer, "implement", "2022-07-18").Verdict.Should().Be(Verdict.PresumedUnlawful);
    }

    [Fact]
    public void EmergencyBoard_AfterSelfHelpBegan_StopsItAgain_160()
    {
        var round = Released.With("terms-implemented", "2022-07-18", "by=employer").With("step-taken", "2022-07-20", "by=other", "step=emergency-board");

        round.PhaseOn("2022-07-19").Should().Be("implemented");
        round.PhaseOn().Should().Be("factfinding");
        round.May(Side.Union, "strike", "2022-07-21").Verdict.Should().Be(Verdict.Barred);
    }

    [Fact]
    public void Notice_OfLessThanThirtyDays_BarsNoStrikeButMakesAChangeUnlawful_156()
    {
        var round = Conferring.With("session-held", "2026-01-13").With("step-taken", "2026-01-14", "by=employer", "step=conferences-ended");

        round.May(Side.Employer, "implement", "2026-02-10").Unmet.Select(condition => condition.Id).Should().Equal("no-notice");
        round.May(Side.Union, "strike", "2026-02-10").Verdict.Should().Be(Verdict.Permitted, "the ten days without mediation are over");
        round.May(Side.Employer, "implement", "2026-02-11").Verdict.Should().Be(Verdict.Permitted, "thirty days after receipt on 12 January");
    }

    [Fact]
    public void Projection_FromAnEmergencyBoard_HasItsLastDays()
    {
        var strike = Board.On("2022-07-20").Project(LegalAction.Strike);

        strike.Earliest.Should().Be(Day("2022-08-20"));
        strike.Latest.Should().Be(Day("2022-09-17"), "thirty days to the report, thirty after it");
    }

    [Theory]
    [InlineData("declare-impasse", "barred")]
    [InlineData("request-factfinding", "barred")]
    [InlineData("request-arbitration", "permitted")]
    [InlineData("request-emergency-board", "barred")]
    [InlineData("publish", "unknown")]
    [InlineData("strike-sympathy", "unknown")]
    [InlineData("strike-vote", "permitted")]
    public void OtherSteps_HaveTheirVerdicts(string permission, string verdict) => Released.May(Side.Union, permission).Verdict.Name.Should().Be(verdict);

    [Fact]
    public void Release_WithoutAnOfferOfArbitration_IsRemarkedOn() =>
        LawRound.Under("us-rla").With("mediation-requested", "2026-02-01", "by=union").With("step-taken", "2026-05-01", "by=agency", "step=release").Audit()
            .Should().Contain(finding => finding.Rule == "released-without-proffer");
}
