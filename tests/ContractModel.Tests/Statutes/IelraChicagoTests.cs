using static ContractModel.Tests.Procedures.EeraRound;

namespace ContractModel.Tests.Statutes;

/// <summary>Illinois Educational Labor Relations Act in Chicago (Article 34): fact-finding, silence that accepts, the share of all members, thirty days.</summary>
public class IelraChicagoTests
{
    [Fact]
    public void ILE3_PrivateReport_ComesWhenSeventyFiveDaysHavePassed_Section1130_55e()
    {
        var clock = Panel().Clock("factfinding-report", "2012-06-01");

        clock.From.Should().Be(EventDate.On(Day("2012-05-01")));
        clock.Raw.Should().Be(Only("2012-07-15"));
        clock.Rolled.Should().Be(Only("2012-07-15"), "a Sunday, and nothing moves it");
        clock.Readings.Should().Equal(new ClockReadingAnswer(Reading.Literal, Only("2012-07-15")), new ClockReadingAnswer(Reading.Full, Only("2012-07-16")));
        clock.Flags.Should().BeEmpty();
        clock.Citation.Section.Should().Be("115 ILCS 5/12(a-10); 80 IAC 1130.55(e)");
        clock.Citation.Evidence.Should().Be(Evidence.Confirmed);
    }

    [Fact]
    public void ILE3_Report_CanBeRejectedForFifteenDays_Section12a10()
    {
        var clock = Reported().Clock("report-rejection", "2012-07-20");

        clock.Kind.Should().Be(ClockKind.Deadline);
        clock.Raw.Should().Be(Only("2012-07-31"));
        clock.Readings.Should().Equal(new ClockReadingAnswer(Reading.Literal, Only("2012-07-31")));
        clock.Status.Should().Be(ClockStatus.Running);
        clock.Citation.Section.Should().Be("115 ILCS 5/12(a-10)");
        clock.Citation.Evidence.Should().Be(Evidence.Secondary);
    }

    [Fact]
    public void ILE3_ThirtyDaysAfterPublication_HaveElapsedAtTheEndOfAugust17_Section13b25()
    {
        var clock = Published().Clock("cooling-off", "2012-08-01");

        clock.Raw.Should().Be(Only("2012-08-17"));
        clock.Readings.Should().Equal(new ClockReadingAnswer(Reading.Full, Only("2012-08-18")), new ClockReadingAnswer(Reading.Literal, Only("2012-08-17")));
        clock.Flags.Should().BeEmpty();
        clock.Citation.Section.Should().Be("115 ILCS 5/13(b)(2.5)");
        clock.Citation.Evidence.Should().Be(Evidence.Confirmed);
    }

    [Fact]
    public void ILE3_TenDaysOfNotice_HaveElapsedAtTheEndOfSeptember8_AndTheStrikeWasLawful()
    {
        var clock = Struck().Clock("strike-notice", "2012-09-01");
        clock.Raw.Should().Be(Only("2012-09-08"));
        clock.End.Should().Be(Day("2012-09-09"));

        Struck().May(Side.Union, "strike", "2012-09-01").LawfulFrom.Should().Be(Day("2012-09-09"));
        Struck().May(Side.Union, "strike", "2012-09-10").Verdict.Should().Be(Verdict.Permitted);
        Struck().Audit().Should().NotContain(finding => finding.Severity == Severity.Error || finding.Code == Code.Early || finding.Code == Code.Contested);
    }

    [Theory]
    [InlineData("2012-04-30", "panel-forming")]
    [InlineData("2012-05-01", "factfinding")]
    [InlineData("2012-07-16", "report")]
    [InlineData("2012-07-18", "cooling-off")]
    [InlineData("2012-08-17", "cooling-off")]
    [InlineData("2012-08-18", "exhausted")]
    [InlineData("2012-09-18", "tentative-agreement")]
    [InlineData("2012-10-03", "tentative-agreement")]
    [InlineData("2012-10-24", "agreed")]
    public void ILE3_LawfulRound_ComesToAgreement(string day, string phase) => Settled().PhaseOn(day).Should().Be(phase);

    [Theory]
    [InlineData("2012-08-10", "report-not-public")]
    [InlineData("2012-09-08", "no-notice")]
    public void UnlawfulRound_AStrikeBeforeTheDaysHavePassed_IsBarred(string day, string rule)
    {
        var round = day == "2012-08-10" ? Published().With("strike-notice-given", "2012-07-20", "by=union", "type=economic") : Noticed();

        round.With("strike-began", day, "by=union", "type=economic").Audit().Should().ContainSingle(finding => finding.Code == Code.Barred).Which.Rule.Should().Be(rule);
    }

    [Fact]
    public void Silence_OfFifteenDays_AcceptsTheReport_Section12a10()
    {
        Reported().PhaseOn("2012-07-31").Should().Be("report", "the last day to reject it");

        var accepted = Reported().On("2012-08-01").Phase;
        accepted.Phase.Id.Should().Be("report-accepted");
        accepted.Phase.Kind.Should().Be(PhaseKind.Agreed);
        accepted.Because.Should().BeNull("no event brought it");
        accepted.Clock.Should().Be("report-rejection");
    }

    [Fact]
    public void Silence_OfOneSide_DoesNotUndoTheAcceptanceOfTheOther() =>
        Reported().With("report-answered", "2012-07-20", "by=employer", "accepts=yes").PhaseOn("2012-08-01").Should().Be("report-accepted");

    [Fact]
    public void Rejection_ByOneSide_OutweighsTheAcceptanceOfTheOther() =>
        Reported().With("report-answered", "2012-07-20", "by=employer", "accepts=yes").With("report-answered", "2012-07-31", "by=union", "accepts=no").PhaseOn("2012-08-20").Should().Be("report-rejected");

    [Fact]
    public void Rejection_OnTheSixteenthDay_ComesTooLate()
    {
        var late = Reported().With("report-answered", "2012-08-01", "by=union", "accepts=no");

        late.PhaseOn().Should().Be("report-accepted");
        late.Audit().Select(finding => finding.Code).Should().Contain([Code.Late, Code.Barred, Code.OutOfOrder]);
    }

    [Theory]
    [InlineData("94%", "70%", "barred")]
    [InlineData("94%", "80%", "permitted")]
    [InlineData("100%", "75%", "permitted")]
    [InlineData("100%", "74.9%", "barred")]
    public void StrikeVote_IsCountedAgainstAllMembers_Section13b210(string yes, string turnout, string verdict)
    {
        var step = Voted($$"""tally={ "yesPercent": "{{yes}}", "turnoutPercent": "{{turnout}}" }""").May(Side.Union, "strike", "2012-09-10");

        step.Verdict.Name.Should().Be(verdict);
        if (verdict == "barred") step.Unmet.Should().ContainSingle().Which.Id.Should().Be("vote-too-small");
    }

    [Fact]
    public void StrikeVote_Of94PercentAtATurnoutOf70_FailsAt65Point8_WhateverWasAnnounced()
    {
        // 25,000 members, 17,500 ballots, 16,450 of them in favor.
        var votes = """tally={ "eligible": 25000, "cast": 17500, "yes": 16450, "no": 1050 }""";
        (16450m / 17500m).Should().Be(0.94m);
        (16450m / 25000m).Should().Be(0.658m);

        var round = Voted(votes, "passed=yes");
        round.May(Side.Union, "strike", "2012-09-10").Verdict.Should().Be(Verdict.Barred);
        round.With("strike-began", "2012-09-10", "by=union", "type=economic").Audit().Should().Contain(finding => finding.Code == Code.Barred && finding.Rule == "vote-too-small");
    }

    [Fact]
    public void StrikeVote_WithoutATurnout_IsTakenFromTheAnnouncement() =>
        Voted("""tally={ "yesPercent": "94%" }""", "passed=yes").May(Side.Union, "strike", "2012-09-10").Verdict.Should().Be(Verdict.Permitted);

    [Fact]
    public void StrikeVote_ThatNobodyHeld_Bars() =>
        Published(vote: false).With("strike-notice-given", "2012-08-29", "by=union", "type=economic").May(Side.Union, "strike", "2012-09-10").Unmet.Should().ContainSingle().Which.Id.Should().Be("vote-too-small");

    [Fact]
    public void StrikeVote_MayBeHeldAtAnyTime() => Chicago().May(Side.Union, "strike-vote", "2012-03-01").Verdict.Should().Be(Verdict.Permitted);

    [Fact]
    public void Strike_BeforeThePublication_HasNoFirstDay()
    {
        var step = Reported().May(Side.Union, "strike", "2012-07-20");

        step.Verdict.Should().Be(Verdict.Barred);
        step.LawfulFrom.Should().BeNull("the thirty days have not begun");
        step.Conditions.Single(condition => condition.Id == "report-not-public").Met.Should().BeFalse();
    }

    [Fact]
    public void Strike_WithoutAnyDemandForFactfinding_IsForACourtToJudge()
    {
        var round = Chicago().With("mediation-session-held", "2012-04-02").With("vote-held", "2012-06-11", "by=union", "type=strike-authorization", "passed=yes")
            .With("strike-notice-given", "2012-08-29", "by=union", "type=economic");

        round.May(Side.Union, "strike", "2012-09-10").Verdict.Should().Be(Verdict.Conditional);
        round.May(Side.Union, "strike", "2012-09-10").Unmet.Should().ContainSingle().Which.Id.Should().Be("factfinding-not-used");
    }

    [Fact]
    public void Supervisors_MayNotStrike_AndMayDemandArbitration()
    {
        var round = LawRound.Under("us-il-ielra").Facts("article-34=yes", "unit-kind=supervisors").With("session-held", "2026-02-02");

        round.May(Side.Union, "strike", "2026-09-01").Unmet.Select(condition => condition.Id).Should().Contain("supervisors");
        round.May(Side.Union, "demand-arbitration", "2026-09-01").Verdict.Should().Be(Verdict.Permitted);
        round.With("arbitration-requested", "2026-09-01", "by=union").PhaseOn().Should().Be("arbitration");
        Chicago().May(Side.Union, "demand-arbitration", "2026-09-01").Verdict.Should().Be(Verdict.Barred);
    }

    [Fact]
    public void Factfinding_OutsideChicago_TakesBothSides()
    {
        var round = LawRound.Under("us-il-ielra").With("session-held", "2026-02-02").With("mediation-session-held", "2026-04-01");

        round.May(Side.Union, "request-factfinding", "2026-05-01").Verdict.Should().Be(Verdict.Barred);
        round.May(Side.Union, "agree-factfinding", "2026-05-01").Verdict.Should().Be(Verdict.Permitted);
        round.With("factfinding-requested", "2026-05-01", "by=both").With("report-issued", "2026-06-01").PhaseOn().Should().Be("mediation", "such a report moves nothing");
    }

    [Fact]
    public void PanelMembers_AreDueThreeDaysAfterTheDemand_Section1130_55b()
    {
        var clock = Demanded().Clock("panel-members", "2012-04-13");

        clock.Raw.Should().Be(Only("2012-04-15"));
        clock.Rolled.Should().Be(Only("2012-04-15"), "a Sunday");
        clock.Citation.Section.Should().Be("80 IAC 1130.55(b)");
    }

    [Fact]
    public void Posting_IsNotForChicago_Section1130_35a() => Demanded().May(Side.Union, "start-posting", "2012-04-20").Unmet.Select(condition => condition.Id).Should().Contain("posting-does-not-apply");

    private static LawRound Chicago() => LawRound.Under("us-il-ielra").Facts("article-34=yes").Expiring("2007-07-01/2012-06-30").With("session-held", "2011-11-14");

    private static LawRound Demanded() => Chicago().With("mediation-session-held", "2012-02-06", "by=mediator").With("factfinding-requested", "2012-04-12", "by=employer");

    private static LawRound Panel() =>
        Demanded().With("panel-member-named", "2012-04-13", "by=union").With("panel-member-named", "2012-04-13", "by=employer").With("panel-chair-selected", "2012-05-01", "by=both");

    private static LawRound Reported() => Panel().With("report-issued", "2012-07-16", "by=panel");

    private static LawRound Published(bool vote = true, params string[] votes)
    {
        var round = Panel();
        if (vote) round.With("vote-held", "2012-06-11", ["by=union", "type=strike-authorization", .. votes.Length == 0 ? ["passed=yes"] : votes]);
        return round.With("report-issued", "2012-07-16", "by=panel").With("report-answered", "2012-07-18", "by=union", "accepts=no").With("report-answered", "2012-07-18", "by=employer", "accepts=no")
            .With("report-published", "2012-07-18", "by=panel");
    }

    private static LawRound Noticed() => Published().With("strike-notice-given", "2012-08-29", "by=union", "type=economic");

    private static LawRound Voted(params string[] votes) => Published(vote: true, votes).With("strike-notice-given", "2012-08-29", "by=union", "type=economic");

    private static LawRound Struck() => Noticed().With("strike-began", "2012-09-10", "by=union", "type=economic");

    private static LawRound Settled() =>
        Struck().With("overall-agreement-reached", "2012-09-18", "by=both").With("strike-ended", "2012-09-18", "by=union").With("agreement-ratified", "2012-10-03", "by=union")
            .With("agreement-adopted", "2012-10-24", "by=employer");
}
