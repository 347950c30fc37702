using ContractModel.Procedures;
using static ContractModel.Tests.Procedures.EeraRound;

namespace ContractModel.Tests.Statutes;

/// <summary>Renewals under section 8(d) of the National Labor Relations Act (29 USC 158(d)), outside health care.</summary>
public class NlraRenewalTests
{
    private static LawRound Plain => LawRound.Under("us-nlra").Expiring("2023-07-01/2026-06-30").With("notice-given", "2026-04-20", "by=union", "purpose=modify");

    private static LawRound Filed => Plain.With("notice-given", "2026-05-04", "by=union", "purpose=dispute", "receivedByAgency=2026-05-04");

    [Fact]
    public void NLRAE1_PartyNotice_IsTimelyUntilSixtyDaysBeforeExpiration_8d1()
    {
        var clock = Plain.Clock("party-notice");

        clock.Raw.Should().Be(Only("2026-05-01"));
        clock.Rolled.Should().Be(Only("2026-05-01"));
        clock.Readings.Should().Equal(new ClockReadingAnswer(Reading.Literal, Only("2026-05-01")));
        clock.Flags.Should().BeEmpty();
        clock.Status.Should().Be(ClockStatus.Met);
        clock.Citation.Section.Should().Be("29 USC 158(d)(1)");
        clock.Explanation.Should().StartWith("60 days back from 2026-06-30");
    }

    [Fact]
    public void NLRAE1_NoticeOfDispute_IsDueThirtyDaysAfterTheNotice_8d3()
    {
        Plain.Clock("dispute-notice").End.Should().Be(Day("2026-05-20"));
        Plain.Clock("dispute-notice").Status.Should().Be(ClockStatus.Running);
        Filed.Clock("dispute-notice").Status.Should().Be(ClockStatus.Met);
        Filed.Clock("dispute-notice").Citation.Section.Should().Contain("158(d)(3)");
    }

    [Fact]
    public void NLRAE1_Standstill_EndsOnTheLaterOfSixtyDaysAndExpiration_8d4()
    {
        var sixty = Filed.Clock("notice-60");
        var end = Filed.Clock("contract-end");
        var standstill = Filed.Clock("standstill");

        sixty.Raw.Should().Be(Only("2026-06-19"));
        sixty.Readings.Should().Equal(new ClockReadingAnswer(Reading.Full, Only("2026-06-20")), new ClockReadingAnswer(Reading.Literal, Only("2026-06-19")));
        end.Raw.Should().Be(Only("2026-06-30"));
        standstill.Raw.Should().Be(Only("2026-06-30"), "the expiration governs");
        standstill.End.Should().Be(Day("2026-07-01"), "the first free day");
        standstill.Flags.Should().BeEmpty();
        standstill.Status.Should().Be(ClockStatus.Running);
        standstill.Citation.Section.Should().Be("29 USC 158(d)(4), (A)");
        standstill.Explanation.Should().Contain("contract-end governs").And.NotContain("notice-90", "ninety days are for health care");
    }

    [Theory]
    [InlineData(Side.Union, "strike")]
    [InlineData(Side.Employer, "lock-out")]
    public void NLRAE1_SelfHelp_OpensOnTheFirstOfJuly_8d4(Side side, string permission)
    {
        var before = Filed.May(side, permission, "2026-06-30");

        before.Verdict.Should().Be(Verdict.Barred);
        before.Unmet.Should().ContainSingle().Which.Id.Should().Be("agreement-in-force");
        before.LawfulFrom.Should().Be(Day("2026-07-01"));
        Filed.May(side, permission, "2026-07-01").Verdict.Should().Be(Verdict.Permitted);
    }

    [Fact]
    public void NLRAE1_Phase_FollowsTheEndOfTheStandstill()
    {
        Filed.PhaseOn("2026-06-30").Should().Be("bargaining");
        Filed.PhaseOn("2026-07-01").Should().Be("exhausted");
        Filed.On("2026-07-01").Phase.Clock.Should().Be("standstill");
    }

    [Fact]
    public void LateNotice_PushesTheStandstillPastTheExpiration_8d4()
    {
        var late = LawRound.Under("us-nlra").Expiring("2023-07-01/2026-06-30").With("notice-given", "2026-05-10", "by=union", "purpose=terminate")
            .With("notice-given", "2026-05-12", "by=union", "purpose=dispute", "receivedByAgency=2026-05-12");

        late.Clock("party-notice").Status.Should().Be(ClockStatus.Late);
        late.Clock("party-notice").Flags.Should().Equal("late-notice");
        late.Clock("standstill").Raw.Should().Be(Only("2026-07-09"));
        late.Clock("standstill").Readings.Should().Equal(new ClockReadingAnswer(Reading.Full, Only("2026-07-10")), new ClockReadingAnswer(Reading.Literal, Only("2026-07-09")));
        late.May(Side.Union, "strike", "2026-07-05").Unmet.Should().ContainSingle().Which.Id.Should().Be("notice-period");
        late.May(Side.Union, "strike", "2026-07-05").LawfulFrom.Should().Be(Day("2026-07-10"));
    }

    [Fact]
    public void NoticeOfDisputeFiledLate_BarsTheInitiatorForThirtyDaysMore_8d3()
    {
        var late = Plain.With("notice-given", "2026-06-15", "by=union", "purpose=dispute", "received=2026-06-15", "receivedByAgency=2026-06-18");

        late.Clock("dispute-notice").Flags.Should().Equal("late-dispute-notice");
        late.Clock("agency-notice").End.Should().Be(Day("2026-07-18"), "the later of two receipts counts");
        late.May(Side.Union, "strike", "2026-07-02").Unmet.Should().ContainSingle().Which.Id.Should().Be("dispute-notice");
        late.May(Side.Union, "strike", "2026-07-02").LawfulFrom.Should().Be(Day("2026-07-18"));
        late.May(Side.Employer, "lock-out", "2026-07-02").Verdict.Should().Be(Verdict.Permitted, "only the party that gave the notice must file");
    }

    [Fact]
    public void NoNoticeInTheLog_CountsAsNoneUntilItIsShown()
    {
        var strike = LawRound.Under("us-nlra").Expiring("2023-07-01/2026-06-30").With("session-held", "2026-06-01").May(Side.Union, "strike", "2026-07-10");

        strike.Verdict.Should().Be(Verdict.PresumedUnlawful);
        strike.Unmet.Should().ContainSingle().Which.Rebuttal.Should().Contain("only the log");
    }

    [Fact]
    public void NoNoticeYet_StandsInTheWay()
    {
        var round = LawRound.Under("us-nlra").Expiring("2023-07-01/2026-06-30").With("session-held", "2026-03-02");

        round.May(Side.Union, "strike", "2026-04-01").Unmet.Select(condition => condition.Id).Should().Equal("party-notice", "agreement-in-force");
        round.May(Side.Union, "strike", "2026-04-01").LawfulFrom.Should().BeNull("nobody has given notice");
    }

    [Theory]
    [InlineData("2026-04-01", "2026-07-01")]
    [InlineData("2026-04-30", "2026-07-01")]
    public void Projection_OfAStrike_GoesThroughBothNotices(string asOf, string earliest)
    {
        var strike = LawRound.Under("us-nlra").Expiring("2023-07-01/2026-06-30").With("session-held", "2026-03-02").On(asOf).Project(LegalAction.Strike);

        strike.Outcome.Should().Be(ProjectionOutcome.Reachable);
        strike.Earliest.Should().Be(Day(earliest));
        strike.Steps.Where(step => step.Event is not null).Select(step => step.Event).Should().Equal("notice-given", "notice-given");
    }

    [Fact]
    public void NoStrikeClause_WithTheAgreement_BarsUntilItsEnd()
    {
        var log = LawRound.Under("us-nlra").Expiring("2023-07-01/2026-06-30", noStrikeClause: true).With("notice-given", "2026-04-20", "by=employer", "purpose=modify");

        log.May(Side.Union, "strike", "2026-06-01").Unmet.Select(condition => condition.Id).Should().Equal("notice-period", "agreement-in-force", "no-strike-clause");
        log.May(Side.Union, "strike", "2026-07-01").Verdict.Should().Be(Verdict.Permitted, "the employer gave the notice, so the union owes none to the agencies");
    }

    [Fact]
    public void FirstContract_OutsideHealthCare_HasNoNoticePeriod_8d()
    {
        var log = LawRound.Under("us-nlra").With("session-held", "2026-06-01");

        log.May(Side.Union, "strike").Verdict.Should().Be(Verdict.Permitted);
        log.Runs("standstill").Should().BeFalse();
    }

    [Fact]
    public void LawfulRound_ToAgreement_HasNoErrors()
    {
        var round = Filed.With("mediator-appointed", "2026-05-15", "by=agency").With("strike-began", "2026-07-06", "by=union", "type=economic")
            .With("strike-ended", "2026-07-15", "by=union").With("overall-agreement-reached", "2026-07-16", "by=both").With("agreement-ratified", "2026-07-20", "by=union");

        round.PhaseOn("2026-06-01").Should().Be("mediation");
        round.PhaseOn("2026-07-06").Should().Be("exhausted");
        round.PhaseOn().Should().Be("agreed");
        round.Audit().Should().NotContain(finding => finding.Severity == Severity.Error || finding.Severity == Severity.Warning);
    }

    [Fact]
    public void UnlawfulRound_StrikeInsideTheNoticePeriod_IsBarred()
    {
        var round = Plain.With("strike-began", "2026-06-10", "by=union", "type=economic");

        var finding = round.Audit().Should().ContainSingle(f => f.Code == Code.Barred).Which;
        finding.Message.Should().Contain("no agreement is in force").And.Contain("sixty days").And.Contain("notice of dispute");
    }

    [Fact]
    public void Implementation_AtImpasse_IsAQuestionForTheBoard()
    {
        var round = Filed.With("impasse-declared", "2026-07-10", "by=employer").With("terms-implemented", "2026-07-13", "by=employer");

        round.PhaseOn("2026-07-10").Should().Be("impasse");
        round.PhaseOn().Should().Be("implemented");
        round.Audit().Should().Contain(finding => finding.Code == Code.Contested && finding.Rule == "overall-impasse");
        round.May(Side.Employer, "implement", "2026-06-15").Verdict.Should().Be(Verdict.Barred);
    }

    [Theory]
    [InlineData(Side.Union, "strike")]
    [InlineData(Side.Employer, "lock-out")]
    [InlineData(Side.Employer, "implement")]
    public void AgreementReachedAndRatified_EndsSelfHelp(Side side, string permission)
    {
        var round = Filed.With("overall-agreement-reached", "2026-06-25", "by=both").With("agreement-ratified", "2026-07-05", "by=union");

        round.PhaseOn().Should().Be("agreed");
        round.May(side, permission, "2026-07-10").Unmet.Select(condition => condition.Id).Should().Contain("agreed");
        round.May(side, permission, "2026-07-10").Verdict.Should().Be(Verdict.Barred);
    }

    [Fact]
    public void RatificationVotedDown_LeadsBack()
    {
        var round = Filed.With("overall-agreement-reached", "2026-07-16", "by=both").With("ratification-rejected", "2026-07-20", "by=union");

        round.PhaseOn("2026-07-16").Should().Be("tentative-agreement");
        round.PhaseOn().Should().Be("exhausted");
    }

    [Fact]
    public void Arbitration_OnlyWhereBothAgreed()
    {
        Filed.May(Side.Union, "request-arbitration", "2026-07-02").Verdict.Should().Be(Verdict.Barred);
        var agreed = Filed.With("procedure-agreed", "2026-07-02", "by=both", "name=Interest arbitration").With("award-issued", "2026-08-20", "by=panel");

        agreed.May(Side.Union, "request-arbitration", "2026-07-02").Verdict.Should().Be(Verdict.Permitted);
        agreed.PhaseOn("2026-08-19").Should().Be("private-procedure");
        agreed.PhaseOn().Should().Be("awarded");
    }

    [Theory]
    [InlineData("request-factfinding", "barred")]
    [InlineData("publish", "unknown")]
    [InlineData("strike-safety", "conditional")]
    [InlineData("strike-vote", "permitted")]
    public void OtherSteps_HaveTheirVerdicts(string permission, string verdict) => Filed.May(Side.Union, permission, "2026-07-02").Verdict.Name.Should().Be(verdict);
}
