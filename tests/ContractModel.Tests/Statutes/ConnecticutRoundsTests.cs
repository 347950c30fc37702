using static ContractModel.Tests.Procedures.EeraRound;

namespace ContractModel.Tests.Statutes;

/// <summary>Connecticut's teacher act: whole rounds, to a contract, to an award, through a rejection by the town, and unlawful ones.</summary>
public class ConnecticutRoundsTests
{
    [Fact]
    public void LawfulRound_ToAContractThatTheTownDidNotReject()
    {
        var round = Filed();

        round.PhaseOn("2026-10-03").Should().Be("contract-filed");
        round.PhaseOn("2026-10-31").Should().Be("contract-filed", "the thirtieth day is the town's");
        round.PhaseOn("2026-11-01").Should().Be("agreed");
        round.Clock("contract-rejection").Raw.Should().Be(Only("2026-10-31"));
        Wrongs(round, "2026-12-01").Should().BeEmpty();
    }

    [Fact]
    public void LawfulRound_ToAnAwardThatStands()
    {
        var round = Awarded();

        round.On("2027-01-20").Phases.Select(phase => phase.Phase.Id).Should().Equal(
            "before-bargaining", "bargaining", "mediation", "arbitration-ordered", "arbitration", "award-open", "awarded");
        round.Clock("award-rejection").Raw.Should().Be(Only("2027-01-12"));
        round.PhaseOn("2027-01-12").Should().Be("award-open");
        round.PhaseOn("2027-01-13").Should().Be("awarded");
        round.Clock("court-motion").Raw.Should().Be(Only("2027-01-17"));
        round.Clock("court-motion").Rolled.Should().Be(Only("2027-01-19"), "the 18th is Martin Luther King, Jr. Day");
        Wrongs(round, "2027-03-01").Should().BeEmpty();
    }

    [Fact]
    public void LawfulRound_ThroughTheReviewOfARejectedAward_10_153f_c_7()
    {
        var voted = Awarded().With("vote-held", "2027-01-11", "by=other", "type=other", """tally={ "yes": 3, "no": 6 }""").With("award-answered", "2027-01-11", "by=other", "accepts=no");
        var notified = voted.With("step-taken", "2027-01-15", "by=other", "step=rejection-notice", "received=2027-01-19");

        voted.PhaseOn().Should().Be("review");
        Runs(voted.Clock("rejection-notice"), "2027-01-21", "2027-01-21");
        Runs(notified.Clock("rejection-response"), "2027-01-29", "2027-01-29");
        Runs(notified.Clock("review-panel"), "2027-01-29", "2027-01-29");
        var review = notified
            .With("step-taken", "2027-01-26", "by=union", "step=rejection-response")
            .With("step-taken", "2027-01-29", "by=agency", "step=review-panel")
            .With("step-taken", "2027-02-08", "by=panel", "step=review-completed");
        Runs(review.Clock("review-completed"), "2027-02-18", "2027-02-18");
        Runs(review.Clock("review-decision"), "2027-02-13", "2027-02-16"); // a Saturday, and Monday is Washington's Birthday
        review.Runs("court-motion").Should().BeFalse("no decision is final before the review's");
        var decided = review.With("step-taken", "2027-02-16", "by=panel", "step=review-decision", "received=2027-02-17");
        decided.PhaseOn().Should().Be("awarded");
        Runs(decided.Clock("court-motion"), "2027-03-19", "2027-03-19");
        Wrongs(decided, "2027-04-01").Should().BeEmpty();

        static void Runs(Deadline clock, string raw, string rolled)
        {
            clock.Raw.Should().Be(Only(raw));
            clock.Rolled.Should().Be(Only(rolled));
        }
    }

    [Fact]
    public void LawfulRound_ContractRejected_ArbitrationOnTheFifthDay_10_153d_c()
    {
        var round = Filed().With("vote-held", "2026-10-20", "by=other", "type=adoption", """tally={ "yes": 4, "no": 5 }""").With("adoption-rejected", "2026-10-20", "by=other");
        var start = round.Clock("arbitration-start");

        round.PhaseOn().Should().Be("contract-rejected");
        start.Raw.Should().Be(Only("2026-10-25"));
        start.Flags.Should().BeEmpty("the fifth day takes the place of the 135th");
        round.Runs("order-day-135").Should().BeFalse();
        round.Clock("arbitrators-named").Rolled.Should().Be(Only("2026-10-26"));
        round.PhaseOn("2026-10-24").Should().Be("contract-rejected");
        round.PhaseOn("2026-10-25").Should().Be("arbitration-ordered");
        round.May(Side.Union, "request-mediation", "2026-10-26").Verdict.Should().Be(Verdict.Permitted);
        Wrongs(round, "2026-10-25").Should().BeEmpty();
    }

    [Fact]
    public void UnlawfulRound_VoteAfterTheThirtiethDayIsVoid_Madison()
    {
        var round = Filed().With("adoption-rejected", "2026-11-02", "by=other");

        round.PhaseOn().Should().Be("agreed");
        round.Clock("contract-rejection").Status.Should().Be(ClockStatus.Late);
        round.Clock("contract-rejection").Flags.Should().Contain("vote-void");
        round.Audit().Should().Contain(finding => finding.Code == Code.Barred && finding.Rule == "vote-void" && finding.Citation!.Section.Contains("Madison", StringComparison.Ordinal));
        round.Audit().Should().Contain(finding => finding.Code == Code.Late && finding.Rule == "contract-rejection");
    }

    [Fact]
    public void UnlawfulRound_AwardRejectedByLessThanTwoThirdsOfThosePresent_10_153f_c_7()
    {
        var narrow = Awarded().With("vote-held", "2027-01-11", "by=other", "type=other", """tally={ "yes": 3, "no": 5 }""").With("award-answered", "2027-01-11", "by=other", "accepts=no");
        var unrecorded = Awarded().With("award-answered", "2027-01-11", "by=other", "accepts=no");
        var late = Awarded().With("award-answered", "2027-01-14", "by=other", "accepts=no");

        narrow.Audit().Should().Contain(finding => finding.Code == Code.Barred && finding.Rule == "no-two-thirds");
        unrecorded.Audit().Should().Contain(finding => finding.Code == Code.Contested && finding.Rule == "vote-not-recorded");
        late.Audit().Should().Contain(finding => finding.Code == Code.Barred && finding.Rule == "too-late");
        late.PhaseOn().Should().Be("awarded");
    }

    [Fact]
    public void UnlawfulRound_StrikeLockoutImpositionAndFactFinding()
    {
        var round = Talks()
            .With("factfinding-requested", "2026-09-01", "by=union")
            .With("strike-began", "2026-09-02", "by=union", "type=economic")
            .With("lockout-began", "2026-09-03", "by=employer")
            .With("terms-implemented", "2026-09-04", "by=employer")
            .With("arbitration-requested", "2026-09-08", "by=union");

        Wrongs(round).Where(finding => finding.Code == Code.Barred).Select(finding => finding.Rule).Should().Equal("request-factfinding", "strike", "lock-out", "implement", "request-arbitration");
        round.May(Side.Union, "strike").Citation.Section.Should().Be("C.G.S. 10-153e(a)");
    }

    [Fact]
    public void RegionalDistrict_AMemberTownAsksForAMeetingInFifteenDaysOfReceipt_10_153d_b()
    {
        var round = LawRound.Under("us-ct-tna").Facts("budget-date=2027-03-01", "district=regional").With("session-held", "2026-08-03").With("overall-agreement-reached", "2026-09-28")
            .With("step-taken", "2026-10-01", "by=employer", "step=contract-filed", "received=2026-10-02");

        round.Clock("district-meeting").Raw.Should().Be(Only("2026-10-17"));
        round.Clock("contract-rejection").Raw.Should().Be(Only("2026-10-31"));
        Filed().Runs("district-meeting").Should().BeFalse();
    }

    [Fact]
    public void AVoteThatFellShort_LeavesTheAwardAndTheContractStanding()
    {
        var award = Awarded().With("vote-held", "2027-01-11", "by=other", "type=other", """tally={ "yes": 3, "no": 5 }""").With("award-answered", "2027-01-11", "by=other", "accepts=no");
        var contract = Filed().With("vote-held", "2026-10-20", "by=other", "type=adoption", """tally={ "yes": 5, "no": 4 }""").With("adoption-rejected", "2026-10-20", "by=other");

        award.PhaseOn().Should().Be("award-open");
        award.PhaseOn("2027-01-13").Should().Be("awarded");
        contract.PhaseOn().Should().Be("contract-filed");
        contract.PhaseOn("2026-11-01").Should().Be("agreed");
        contract.Audit().Should().Contain(finding => finding.Code == Code.Barred && finding.Rule == "no-majority");
        Awarded().With("award-answered", "2027-01-11", "by=other", "accepts=no").PhaseOn().Should().Be("review", "the log has no vote that fell short");
    }

    [Fact]
    public void MidTermDemand_NeitherAgreedNorOrdered_LeadsNowhereEvenAfterMediation_10_153f_e()
    {
        var round = LawRound.Under("us-ct-tna").Facts("mid-term=neither").With("session-held", "2026-09-14").With("mediation-session-held", "2026-10-01").With("mediation-ended", "2026-10-10", "settled=no");

        round.Runs("arbitration-start").Should().BeFalse();
        round.PhaseOn("2027-03-01").Should().Be("mediation");
    }

    [Fact]
    public void MembersRejectAfterDay135_ArbitrationComesAtOnce()
    {
        var round = Talks().With("overall-agreement-reached", "2026-10-10");

        round.PhaseOn("2026-10-20").Should().Be("tentative-agreement");
        round.With("ratification-rejected", "2026-10-22", "by=union").PhaseOn().Should().Be("arbitration-ordered");
    }

    private static LawRound Talks() =>
        LawRound.Under("us-ct-tna").Facts("budget-date=2027-03-01", "talks-start=2026-08-03", "district=local").With("step-taken", "2026-07-15", "by=employer", "step=fiscal-meeting").With("session-held", "2026-08-03");

    private static LawRound Filed() =>
        Talks()
            .With("step-taken", "2026-09-22", "by=agency", "step=report-order")
            .With("overall-agreement-reached", "2026-09-28")
            .With("agreement-ratified", "2026-09-29", "by=union")
            .With("agreement-adopted", "2026-09-30", "by=employer")
            .With("step-taken", "2026-10-01", "by=employer", "step=contract-filed");

    private static LawRound Awarded() =>
        Talks()
            .With("mediation-requested", "2026-09-15", "by=union")
            .With("mediation-session-held", "2026-09-21")
            .With("step-taken", "2026-09-22", "by=agency", "step=report-order")
            .With("mediation-ended", "2026-10-06", "settled=no")
            .With("panel-member-named", "2026-10-13", "by=union")
            .With("panel-member-named", "2026-10-13", "by=employer")
            .With("arbitrator-selected", "2026-10-16", "by=agency")
            .With("step-taken", "2026-10-19", "by=panel", "step=hearing-notice")
            .With("hearing-held", "2026-10-26", "by=panel")
            .With("hearing-held", "2026-11-09", "by=panel")
            .With("step-taken", "2026-11-20", "by=panel", "step=hearing-closed")
            .With("award-issued", "2026-12-10", "by=panel", "received=2026-12-18");

    // Everything but notes; sources are not asked of a round made up for a test.
    private static IEnumerable<Finding> Wrongs(LawRound round, string? day = null) => round.Audit(day).Where(finding => finding.Severity != Severity.Note);
}
