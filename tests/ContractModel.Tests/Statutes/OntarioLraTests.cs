using ContractModel.Procedures;
using static ContractModel.Tests.Procedures.EeraRound;

namespace ContractModel.Tests.Statutes;

/// <summary>Ontario's Labour Relations Act, 1995: the count from the no-board notice, the window of the strike vote, one gate for strike, lockout and change of terms.</summary>
public class OntarioLraTests
{
    [Fact]
    public void ON1_NoticeMailedOnAugust1_OpensTheGateOnAugust18_Section79_2b()
    {
        var round = LawRound.Under("ca-on-lra").With("step-taken", "2026-08-01", "by=agency", "step=no-board-notice");
        var release = round.Clock("no-board-release", "2026-08-02");
        var clock = round.Clock("strike-position", "2026-08-05");

        release.Raw.Should().Be(Only("2026-08-03"));
        release.Citation.Section.Should().Be("LRA s. 122(2)");
        clock.Kind.Should().Be(ClockKind.Wait);
        clock.From.Should().Be(EventDate.On(Day("2026-08-03")), "the fourteen days count from the deemed release");
        clock.Raw.Should().Be(Only("2026-08-17"));
        clock.Rolled.Should().Be(Only("2026-08-17"), "a wait does not move");
        clock.Readings.Should().Equal(new ClockReadingAnswer(Reading.Full, Only("2026-08-18")));
        clock.End.Should().Be(Day("2026-08-18"));
        clock.Flags.Should().BeEmpty();
        clock.Status.Should().Be(ClockStatus.Running);
        clock.Citation.Section.Should().Be("LRA s. 79(2)(b)");
        clock.Citation.Evidence.Should().Be(Evidence.Confirmed);
    }

    [Fact]
    public void ON2_VoteWindow_OpensThirtyDaysBeforeTheAgreementEnds_Section79_3()
    {
        var clock = Voted("2026-08-10").Clock("strike-vote-opens");

        clock.Raw.Should().Be(Only("2026-08-01"));
        clock.Rolled.Should().Be(Only("2026-08-01"), "a Saturday, and it does not move");
        clock.Readings.Should().Equal(new ClockReadingAnswer(Reading.Literal, Only("2026-08-01")));
        clock.Flags.Should().BeEmpty();
        clock.Status.Should().Be(ClockStatus.Met);
        clock.Citation.Section.Should().Be("LRA s. 79(3)-(9)");
        Voted("2026-08-10").Audit().Should().NotContain(finding => finding.Code == Code.Early || finding.Code == Code.Barred);
    }

    [Fact]
    public void ON2_NoticeOfOctober5_OpensTheGateOnOctober22()
    {
        var round = NoBoard("2026-08-10");

        round.Clock("strike-position").Raw.Should().Be(Only("2026-10-21"));
        round.Clock("strike-position").End.Should().Be(Day("2026-10-22"));
        round.May(Side.Union, "strike", "2026-10-21").Verdict.Should().Be(Verdict.Barred);
        round.May(Side.Union, "strike", "2026-10-21").LawfulFrom.Should().Be(Day("2026-10-22"));
        round.May(Side.Union, "strike", "2026-10-22").Verdict.Should().Be(Verdict.Permitted);
        round.PhaseOn("2026-10-21").Should().Be("cooling-off");
        round.PhaseOn("2026-10-22").Should().Be("exhausted");
    }

    [Fact]
    public void ON2_VoteOfJuly30_IsTooEarlyAndCarriesNothing()
    {
        var early = NoBoard("2026-07-30");

        early.Clock("strike-vote-opens").Status.Should().Be(ClockStatus.Early);
        early.Audit().Should().Contain(finding => finding.Code == Code.Early && finding.Rule == "strike-vote-opens");
        early.Audit().Should().Contain(finding => finding.Code == Code.Barred && finding.Rule == "vote-too-early");
        early.May(Side.Union, "strike", "2026-10-22").Unmet.Should().ContainSingle().Which.Id.Should().Be("no-strike-vote");
        early.With("vote-held", "2026-10-10", "by=union", "type=strike-authorization", "passed=yes").May(Side.Union, "strike", "2026-10-22").Verdict.Should().Be(Verdict.Permitted);
    }

    [Fact]
    public void StrikeVote_NeedsMoreThanHalfOfThoseVoting_WhateverWasAnnounced()
    {
        NoBoard("2026-08-10", "tally={\"yes\":50,\"no\":50}").May(Side.Union, "strike", "2026-10-22").Unmet.Should().ContainSingle().Which.Id.Should().Be("no-strike-vote");
        NoBoard("2026-08-10", "tally={\"yes\":51,\"no\":50}").May(Side.Union, "strike", "2026-10-22").Verdict.Should().Be(Verdict.Permitted);
    }

    [Theory]
    [InlineData("lock-out")]
    [InlineData("implement")]
    public void Gate_OpensForTheEmployerOnTheSameDay(string permission)
    {
        NoBoard("2026-08-10").May(Side.Employer, permission, "2026-10-21").LawfulFrom.Should().Be(Day("2026-10-22"));
        NoBoard("2026-08-10").May(Side.Employer, permission, "2026-10-22").Verdict.Should().Be(Verdict.Permitted);
    }

    [Fact]
    public void Gate_StaysShutWhileTheAgreementRuns_Section79_1()
    {
        var round = LawRound.Under("ca-on-lra").Expiring("2023-12-01/2026-11-30").With("session-held", "2026-09-10").With("mediator-appointed", "2026-09-14").With("step-taken", "2026-10-05", "step=no-board-notice");

        round.May(Side.Employer, "lock-out", "2026-10-30").Unmet.Should().ContainSingle().Which.Id.Should().Be("agreement-in-force");
        round.May(Side.Employer, "lock-out", "2026-10-30").LawfulFrom.Should().Be(Day("2026-12-01"));
    }

    [Fact]
    public void FirstAgreement_TheVoteComesAfterTheOfficer()
    {
        var first = LawRound.Under("ca-on-lra").With("session-held", "2026-05-04");
        first.May(Side.Union, "strike-vote").Unmet.Should().ContainSingle().Which.Id.Should().Be("vote-too-early");

        first.With("mediator-appointed", "2026-06-01").May(Side.Union, "strike-vote").Verdict.Should().Be(Verdict.Permitted);
        first.With("vote-held", "2026-06-10", "by=union", "type=strike-authorization", "passed=yes").With("step-taken", "2026-06-15", "step=no-board-notice");
        first.May(Side.Union, "strike", "2026-07-02").Verdict.Should().Be(Verdict.Permitted);
    }

    [Fact]
    public void ReleasedReport_OpensTheGateOnTheTenthDay_Section79_2a()
    {
        var round = LawRound.Under("ca-on-lra").With("session-held", "2026-05-04").With("mediator-appointed", "2026-06-01").With("report-issued", "2026-06-15", "by=mediator");

        round.Clock("strike-position-report").End.Should().Be(Day("2026-06-25"));
        round.Clock("strike-position-report").Flags.Should().Equal("unconfirmed");
        round.PhaseOn("2026-06-24").Should().Be("cooling-off");
        round.PhaseOn("2026-06-25").Should().Be("exhausted");
    }

    [Fact]
    public void NoticeToBargain_AndFirstMeeting_Sections17And59()
    {
        var round = Noticed();

        round.Clock("notice-opens").Raw.Should().Be(Only("2026-06-02"));
        round.Clock("notice-opens").Status.Should().Be(ClockStatus.Met);
        round.Clock("first-meeting", "2026-06-20").Raw.Should().Be(Only("2026-07-01"));
        round.Clock("first-meeting", "2026-06-20").Rolled.Should().Be(Only("2026-07-02"), "Canada Day");
        LawRound.Under("ca-on-lra").Expiring("2023-09-01/2026-08-31").With("notice-given", "2026-06-01", "by=union", "purpose=bargain").Clock("notice-opens").Status.Should().Be(ClockStatus.Early);
    }

    [Fact]
    public void LastOffer_ThatTheUnitAccepts_IsTheAgreement_AndIsAskedForOnce()
    {
        var offered = NoBoard("2026-08-10").With("vote-called", "2026-10-12", "by=employer", "type=offer").With("vote-held", "2026-10-20", "type=offer", "passed=no");

        offered.PhaseOn().Should().Be("cooling-off");
        offered.May(Side.Employer, "last-offer-vote").Unmet.Should().ContainSingle().Which.Id.Should().Be("asked-before");
        NoBoard("2026-08-10").With("vote-held", "2026-10-20", "type=offer", "passed=yes").PhaseOn().Should().Be("agreed");
    }

    [Fact]
    public void Hospital_HasNoStrike_AndGoesToArbitration()
    {
        var hospital = NoBoard("2026-08-10").Facts("health-care=yes");

        hospital.May(Side.Union, "strike", "2026-10-22").Unmet.Should().ContainSingle().Which.Id.Should().Be("health-care");
        hospital.With("arbitrator-selected", "2026-11-02").With("award-issued", "2027-01-20").PhaseOn().Should().Be("awarded");
    }

    [Theory]
    [InlineData("2026-06-16", "bargaining")]
    [InlineData("2026-07-27", "mediation")]
    [InlineData("2026-10-05", "cooling-off")]
    [InlineData("2026-10-22", "exhausted")]
    [InlineData("2026-10-30", "tentative-agreement")]
    [InlineData("2026-11-03", "agreed")]
    public void LawfulRound_ComesToAgreement(string day, string phase)
    {
        var round = Noticed().With("session-held", "2026-06-25").With("mediation-requested", "2026-07-20", "by=union").With("mediator-appointed", "2026-07-27", "by=agency")
            .With("mediation-ended", "2026-08-07", "by=mediator").With("vote-held", "2026-08-10", "by=union", "type=strike-authorization", "passed=yes")
            .With("step-taken", "2026-10-05", "by=agency", "step=no-board-notice").With("strike-began", "2026-10-22", "by=union", "type=economic").With("overall-agreement-reached", "2026-10-30")
            .With("strike-ended", "2026-10-31", "by=union").With("agreement-ratified", "2026-11-03", "by=union");

        round.PhaseOn(day).Should().Be(phase);
        round.Audit().Where(finding => finding.Severity != Severity.Note).Should().BeEmpty();
    }

    [Fact]
    public void UnlawfulRound_AStrikeBeforeConciliationAndVote_IsBarred()
    {
        var finding = Noticed().With("session-held", "2026-06-25").With("strike-began", "2026-08-24", "by=union", "type=economic").Audit().Should().ContainSingle(f => f.Code == Code.Barred).Which;

        finding.Message.Should().Contain("agreement is over").And.Contain("no-board").And.Contain("strike vote");
        Noticed().With("session-held", "2026-06-25").With("terms-implemented", "2026-09-10", "by=employer").Audit().Should().Contain(f => f.Code == Code.Barred && f.Rule == "freeze");
    }

    [Fact]
    public void Calendar_KnowsTheHolidaysOfTheProvince()
    {
        ProcedureLibrary.BuiltIn.TryGetCalendar("ca-on-holidays", out var holidays).Should().BeTrue();
        ProcedureLibrary.BuiltIn.TryGetCalendar("ca-on-office", out var office).Should().BeTrue();

        holidays!.On(Day("2026-05-18")).Reason.Should().Be("Victoria Day");
        holidays.On(Day("2027-05-24")).Reason.Should().Be("Victoria Day");
        holidays.IsClosed(Day("2007-02-19")).Should().BeFalse("Family Day came in 2008");
        holidays.IsClosed(Day("2026-08-03")).Should().BeFalse();
        office!.On(Day("2026-08-03")).Reason.Should().Be("Civic Holiday");
    }

    [Fact]
    public void SettledOrArbitratedTerms_BarAStrikeAndALockout()
    {
        LawRound Open() => NoBoard("2026-08-10");
        var settled = Open().With("overall-agreement-reached", "2026-10-23").With("agreement-ratified", "2026-10-28", "by=union");
        var arbitrated = Open().With("arbitration-requested", "2026-10-23", "by=both");

        settled.May(Side.Union, "strike").Unmet.Should().ContainSingle().Which.Id.Should().Be("settled");
        settled.May(Side.Employer, "lock-out").Unmet.Should().ContainSingle().Which.Id.Should().Be("settled");
        arbitrated.May(Side.Union, "strike").Unmet.Should().ContainSingle().Which.Id.Should().Be("arbitration");
        arbitrated.With("award-issued", "2027-01-20").May(Side.Union, "strike").Unmet.Should().ContainSingle().Which.Id.Should().Be("settled");
    }

    [Fact]
    public void SecondNoBoardNotice_TakesNothingBack() =>
        NoBoard("2026-08-10").With("step-taken", "2026-10-12", "by=agency", "step=no-board-notice").May(Side.Union, "strike", "2026-10-22").Verdict.Should().Be(Verdict.Permitted);

    [Fact]
    public void RejectedSettlement_LeavesTheDaysRunning()
    {
        var round = NoBoard("2026-08-10").With("overall-agreement-reached", "2026-10-10").With("ratification-rejected", "2026-10-25", "by=union");

        round.PhaseOn("2026-10-22").Should().Be("tentative-agreement");
        round.PhaseOn().Should().Be("exhausted");
        round.May(Side.Union, "strike").Verdict.Should().Be(Verdict.Permitted);
    }

    [Fact]
    public void Projection_AsksForAnOfficerFirst_AndVotesInTheWindow()
    {
        var strike = Noticed().With("session-held", "2026-06-25").On().Project(LegalAction.Strike);

        strike.Steps.Select(step => step.Event ?? step.Clock ?? "agreement").Should().Equal("mediation-requested", "mediator-appointed", "step-taken", "strike-position", "strike-vote-opens", "vote-held", "agreement");
        strike.Earliest.Should().Be(Day("2026-09-01"));
        NoBoard("2026-08-10").On().Project(LegalAction.Strike).Earliest.Should().Be(Day("2026-10-22"));
    }

    [Fact]
    public void Strike_WithoutAnOfficerInTheLog_IsDoubtful() =>
        Voted("2026-08-10").With("step-taken", "2026-10-05", "by=agency", "step=no-board-notice").May(Side.Union, "strike", "2026-10-22").Unmet.Should().ContainSingle().Which.Id.Should().Be("no-conciliation");

    private static LawRound Noticed() => LawRound.Under("ca-on-lra").Expiring("2023-09-01/2026-08-31").With("notice-given", "2026-06-16", "by=union", "purpose=bargain");

    private static LawRound Voted(string day, string more = "passed=yes") =>
        LawRound.Under("ca-on-lra").Expiring("2023-09-01/2026-08-31").With("session-held", "2026-06-25").With("vote-held", day, "by=union", "type=strike-authorization", more);

    private static LawRound NoBoard(string vote, string more = "passed=yes") => Voted(vote, more).With("mediator-appointed", "2026-09-08").With("step-taken", "2026-10-05", "by=agency", "step=no-board-notice");
}
