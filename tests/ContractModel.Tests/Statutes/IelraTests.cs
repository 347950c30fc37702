using static ContractModel.Tests.Procedures.EeraRound;

namespace ContractModel.Tests.Statutes;

/// <summary>Illinois Educational Labor Relations Act outside Chicago: petitions from the start of the school year, public posting, the conditions of a strike.</summary>
public class IelraTests
{
    [Fact]
    public void ILE1_StatusNotice_IsDueNinetyDaysBeforeTheSchoolYear_Section12a()
    {
        var clock = Bargaining().Clock("status-notice", "2026-04-20");

        clock.Kind.Should().Be(ClockKind.Deadline);
        clock.Raw.Should().Be(Only("2026-05-21"));
        clock.Rolled.Should().Be(Only("2026-05-21"));
        clock.Readings.Should().Equal(new ClockReadingAnswer(Reading.Literal, Only("2026-05-21")));
        clock.Trigger.Should().BeNull("it counts back from a fixed day");
        clock.Flags.Should().BeEmpty();
        clock.Status.Should().Be(ClockStatus.Running);
        clock.Citation.Section.Should().Be("115 ILCS 5/12(a)");
        clock.Citation.Evidence.Should().Be(Evidence.Confirmed);
    }

    [Fact]
    public void ILE1_PetitionWindow_OpensNinetyDaysBeforeTheSchoolYear_Section1130_30c()
    {
        var clock = Bargaining().Clock("petition-window", "2026-04-20");

        clock.Kind.Should().Be(ClockKind.Window);
        clock.Raw.Should().Be(new Period(Day("2026-05-21"), Day("2026-08-19")));
        clock.Rolled.Should().Be(new Period(Day("2026-05-21"), Day("2026-08-19")));
        clock.Flags.Should().BeEmpty();
        clock.Citation.Section.Should().Be("115 ILCS 5/12(a); 80 IAC 1130.30(c)");
    }

    [Theory]
    [InlineData("2026-05-20", "outside-the-window,no-impasse", "outside-the-window")]
    [InlineData("2026-05-21", "no-impasse", "")]
    [InlineData("2026-07-04", "no-impasse", "")]
    [InlineData("2026-07-05", "", "")]
    [InlineData("2026-08-19", "", "")]
    public void ILE1_PetitionOfOneSide_IsForTheWindow_AndNeedsImpasseUntilTheLastFortyFiveDays(string day, string unmet, string unmetAtImpasse)
    {
        Unmet(Bargaining()).Should().Be(unmet);
        Unmet(Bargaining().With("impasse-declared", "2026-05-18", "by=union")).Should().Be(unmetAtImpasse);

        string Unmet(LawRound round) => string.Join(',', round.May(Side.Union, "request-mediation", day).Unmet.Select(condition => condition.Id));
    }

    [Fact]
    public void ILE1_Petition_BeforeTheWindowIsEarly_AndAJointRequestNeverIs()
    {
        Bargaining().With("mediation-requested", "2026-05-20", "by=union").Audit().Should().Contain(finding => finding.Code == Code.Early && finding.Rule == "petition-window");
        Bargaining().With("mediation-requested", "2026-05-20", "by=both").Audit().Should().NotContain(finding => finding.Code == Code.Early || finding.Code == Code.Contested);
    }

    [Fact]
    public void ILE1_AutomaticMediation_IsOpenFortyFiveDaysBeforeTheSchoolYear_Section1130_30d()
    {
        var clock = Bargaining().Clock("automatic-mediation", "2026-04-20");

        clock.Kind.Should().Be(ClockKind.Wait);
        clock.Raw.Should().Be(Only("2026-07-05"));
        clock.Rolled.Should().Be(Only("2026-07-05"), "a Sunday, and it does not move");
        clock.End.Should().Be(Day("2026-07-05"));
        clock.Flags.Should().BeEmpty();
        clock.Citation.Section.Should().Be("80 IAC 1130.30(d)-(e)");
    }

    [Fact]
    public void AutomaticMediation_OfANewRepresentative_CountsFromTheBeginningOfBargaining_Section1130_30d()
    {
        var round = LawRound.Under("us-il-ielra").Facts("newly-certified=yes", "school-start=2026-08-19").With("session-held", "2026-03-02");

        round.Clock("automatic-mediation-first").End.Should().Be(Day("2026-04-16"));
        round.Runs("automatic-mediation").Should().BeFalse();
        round.Runs("petition-window").Should().BeFalse();
        round.May(Side.Employer, "request-mediation", "2026-04-17").Verdict.Should().Be(Verdict.Permitted);
    }

    [Fact]
    public void BargainingOnDemand_BeginsInSixtyDaysAndGoesOnForSixty_Section12a()
    {
        var round = LawRound.Under("us-il-ielra").With("notice-given", "2026-01-05", "by=union", "purpose=bargain", "received=2026-01-07").With("session-held", "2026-02-02");

        round.Clock("begin-bargaining").Raw.Should().Be(Only("2026-03-08"));
        round.Clock("begin-bargaining").Status.Should().Be(ClockStatus.Met);
        round.Clock("minimum-bargaining").Readings.Should().Equal(new ClockReadingAnswer(Reading.Full, Only("2026-04-04")), new ClockReadingAnswer(Reading.Literal, Only("2026-04-03")));
    }

    [Fact]
    public void ILE2_PostingMayBeStarted_OnTheSixteenthDayAfterTheFirstMeeting_Section1130_35b()
    {
        var clock = Mediating().Clock("posting-opens", "2026-07-01");

        clock.From.Should().Be(EventDate.On(Day("2026-06-29")));
        clock.Raw.Should().Be(Only("2026-07-14"));
        clock.Readings.Should().Equal(new ClockReadingAnswer(Reading.Full, Only("2026-07-15")));
        clock.End.Should().Be(Day("2026-07-15"));
        clock.Status.Should().Be(ClockStatus.Running);
        clock.Flags.Should().BeEmpty();
        clock.Citation.Section.Should().Be("115 ILCS 5/12(a-5); 80 IAC 1130.35(b)");
        Mediating().May(Side.Union, "start-posting", "2026-07-14").LawfulFrom.Should().Be(Day("2026-07-15"));
        Mediating().May(Side.Union, "start-posting", "2026-07-15").Verdict.Should().Be(Verdict.Permitted);
        Mediating().Clock("posting-opens-mediator").End.Should().Be(Day("2026-07-14"), "of the mediator the rule says 15 days and not more than 15");
    }

    [Fact]
    public void ILE2_PostingStartedOnDayFifteen_IsBarredAndEarly()
    {
        var audit = Mediating().With("step-taken", "2026-07-14", "by=union", "step=posting-initiated").Audit();

        audit.Should().Contain(finding => finding.Code == Code.Barred && finding.Rule == "mediation-too-short");
        audit.Should().Contain(finding => finding.Code == Code.Early && finding.Rule == "posting-opens");
    }

    [Fact]
    public void ILE2_OffersAndPosting_AreDueSevenDaysEach_Section12a5()
    {
        var offers = Started().Clock("offers", "2026-07-16");
        offers.Raw.Should().Be(Only("2026-07-22"));
        offers.End.Should().Be(Day("2026-07-22"));
        offers.Status.Should().Be(ClockStatus.Running);
        offers.Citation.Evidence.Should().Be(Evidence.Secondary);

        var posting = Started().With("step-taken", "2026-07-22", "by=union", "step=offer-submitted").With("step-taken", "2026-07-22", "by=employer", "step=offer-submitted");
        posting.Clock("offers").Status.Should().Be(ClockStatus.Met, "both sides have filed");
        posting.Clock("posting").Raw.Should().Be(Only("2026-07-29"));
        posting.Clock("posting").Citation.Section.Should().Be("115 ILCS 5/12(a-5)(2)");
    }

    [Fact]
    public void ILE2_FourteenDaysOfPosting_HaveElapsedAtTheEndOfAugust12_Section13b2()
    {
        var clock = Noticed().Clock("posting-wait", "2026-08-05");

        clock.Kind.Should().Be(ClockKind.Wait);
        clock.Raw.Should().Be(Only("2026-08-12"));
        clock.Readings.Should().Equal(new ClockReadingAnswer(Reading.Full, Only("2026-08-13")), new ClockReadingAnswer(Reading.Literal, Only("2026-08-12")));
        clock.End.Should().Be(Day("2026-08-13"));
        clock.Flags.Should().BeEmpty();
        clock.Status.Should().Be(ClockStatus.Running);
        clock.Citation.Section.Should().Be("115 ILCS 5/13(b)(2)");
    }

    [Fact]
    public void ILE2_TenDaysOfNotice_HaveElapsedAtTheEndOfAugust13_Section13b()
    {
        var clock = Noticed().Clock("strike-notice", "2026-08-05");

        clock.From.Should().Be(EventDate.On(Day("2026-08-03")), "the notice counts from its receipt");
        clock.Raw.Should().Be(Only("2026-08-13"));
        clock.Readings.Should().Equal(new ClockReadingAnswer(Reading.Full, Only("2026-08-14")), new ClockReadingAnswer(Reading.Literal, Only("2026-08-13")));
        clock.Citation.Section.Should().Be("115 ILCS 5/13(b)");
        clock.Citation.Evidence.Should().Be(Evidence.Confirmed);
    }

    [Fact]
    public void ILE2_FirstStrikeDay_IsTheLatestOfPostingNoticeAndExpiry()
    {
        Noticed().May(Side.Union, "strike", "2026-08-05").LawfulFrom.Should().Be(Day("2026-08-14"));
        Noticed().May(Side.Union, "strike", "2026-08-13").Verdict.Should().Be(Verdict.Barred);
        Noticed().May(Side.Union, "strike", "2026-08-13").Unmet.Should().ContainSingle().Which.Id.Should().Be("no-notice");
        Noticed().May(Side.Union, "strike", "2026-08-14").Verdict.Should().Be(Verdict.Permitted);
        Noticed("2023-08-01/2026-08-31").May(Side.Union, "strike", "2026-08-14").LawfulFrom.Should().Be(Day("2026-09-01"), "the agreement runs until then");
    }

    [Fact]
    public void Notice_ThatTheBoardHadLater_CountsFromThen()
    {
        var late = Posted().With("strike-notice-given", "2026-08-03", "by=union", "type=economic", "receivedByAgency=2026-08-05");
        late.May(Side.Union, "strike", "2026-08-14").Unmet.Should().ContainSingle().Which.Id.Should().Be("no-notice");
        late.May(Side.Union, "strike", "2026-08-14").LawfulFrom.Should().Be(Day("2026-08-16"));

        var silent = Posted().With("strike-notice-given", "2026-08-03", "by=union", "type=economic").Clock("strike-notice");
        silent.End.Should().Be(Day("2026-08-14"));
        silent.Flags.Should().Equal("receipt-unknown");
    }

    [Theory]
    [InlineData("2026-04-06", "bargaining")]
    [InlineData("2026-06-12", "impasse")]
    [InlineData("2026-06-22", "mediation")]
    [InlineData("2026-07-15", "posting")]
    [InlineData("2026-07-29", "posted")]
    [InlineData("2026-08-12", "posted")]
    [InlineData("2026-08-13", "exhausted")]
    [InlineData("2026-08-21", "tentative-agreement")]
    [InlineData("2026-08-28", "tentative-agreement")]
    [InlineData("2026-08-31", "agreed")]
    public void LawfulRound_ComesToAgreement(string day, string phase)
    {
        Settled().PhaseOn(day).Should().Be(phase);
        Settled().Audit().Should().NotContain(finding => finding.Severity == Severity.Error || finding.Code == Code.Early || finding.Code == Code.LateNoConsequence || finding.Code == Code.Contested);
    }

    [Fact]
    public void UnlawfulRound_AStrikeWithoutPostingOrNotice_IsBarredOnBoth()
    {
        var finding = Mediating().With("strike-began", "2026-08-24", "by=union", "type=economic").Audit().Should().ContainSingle(f => f.Code == Code.Barred).Which;

        finding.Rule.Should().Be("offers-not-public");
        finding.Message.Should().Contain("made public").And.Contain("notice of intent");
    }

    [Fact]
    public void College_StrikesWithoutPosting()
    {
        var round = LawRound.Under("us-il-ielra").Facts("employer-kind=college").Expiring("2023-08-01/2026-07-31").With("session-held", "2026-04-06")
            .With("mediator-appointed", "2026-06-22").With("mediation-session-held", "2026-06-29").With("strike-notice-given", "2026-08-03", "by=union", "type=economic");

        round.May(Side.Union, "strike", "2026-08-14").Verdict.Should().Be(Verdict.Permitted);
        round.May(Side.Union, "start-posting", "2026-08-14").Verdict.Should().Be(Verdict.Barred);
        round.Runs("posting-opens").Should().BeFalse();
    }

    [Fact]
    public void Strike_WhileMediationIsDeferred_IsBarred_Section1130_30e()
    {
        var deferred = Noticed().With("step-taken", "2026-08-10", "by=both", "step=mediation-deferred");

        deferred.May(Side.Union, "strike", "2026-08-20").Unmet.Select(condition => condition.Id).Should().Equal("mediation-deferred");
        deferred.With("step-taken", "2026-08-18", "by=union", "step=deferral-withdrawn").May(Side.Union, "strike", "2026-08-20").Verdict.Should().Be(Verdict.Permitted);
    }

    [Fact]
    public void Arbitration_ThatBothAgreedOn_BarsTheStrikeAndEndsInAnAward()
    {
        var agreed = Noticed().With("arbitration-requested", "2026-08-10", "by=both");

        agreed.PhaseOn().Should().Be("arbitration");
        agreed.May(Side.Union, "strike", "2026-08-20").Unmet.Should().ContainSingle().Which.Id.Should().Be("arbitration-agreed");
        agreed.With("award-issued", "2026-10-01").PhaseOn().Should().Be("awarded");
    }

    [Fact]
    public void ILE4_PostingThatSlipped_CountsFromTheDayItCouldBeSeen_Naperville2021()
    {
        var round = Naperville();
        round.Clock("posting", "2021-08-01").End.Should().Be(Day("2021-08-05"), "the board had seven days");
        round.Clock("posting").Status.Should().Be(ClockStatus.Late);
        round.Clock("posting").Flags.Should().Equal("late-no-consequence");

        var wait = round.Clock("posting-wait", "2021-08-12");
        wait.Raw.Should().Be(Only("2021-08-24"));
        wait.Readings.Should().Equal(new ClockReadingAnswer(Reading.Full, Only("2021-08-25")), new ClockReadingAnswer(Reading.Literal, Only("2021-08-24")));

        round.May(Side.Union, "strike", "2021-08-20").LawfulFrom.Should().Be(Day("2021-08-25"), "and not 2021-08-20, as the page's own date would have it");
        round.May(Side.Union, "strike", "2021-08-20").Unmet.Should().ContainSingle().Which.Id.Should().Be("offers-not-public");
        round.Clock("strike-notice").End.Should().Be(Day("2021-08-20"), "the notice did not bind");
    }

    [Fact]
    public void SecondStrike_OnTheNoticeOfTheFirst_IsNotSettled_AndANewNoticeRunsItsTenDays()
    {
        var round = Noticed().With("strike-began", "2026-08-14", "by=union", "type=economic").With("strike-ended", "2026-08-20", "by=union");

        round.May(Side.Union, "strike", "2026-08-24").Unmet.Should().ContainSingle().Which.Id.Should().Be("second-strike");
        round.May(Side.Union, "strike", "2026-08-24").Verdict.Should().Be(Verdict.Conditional);
        round = round.With("strike-notice-given", "2026-08-24", "by=union", "type=economic", "receivedByAgency=2026-08-24");
        round.May(Side.Union, "strike", "2026-09-03").LawfulFrom.Should().Be(Day("2026-09-04"));
        round.May(Side.Union, "strike", "2026-09-04").Verdict.Should().Be(Verdict.Permitted);
    }

    [Fact]
    public void Petition_ThatNobodyFiled_IsNoDutyMissed() =>
        Bargaining().With("mediation-session-held", "2026-06-29", "by=mediator").Audit("2026-09-15").Should().NotContain(finding => finding.Rule == "petition-window");

    [Fact]
    public void TentativeAgreement_VotedDownAfterTheFourteenDays_LeadsToTheEndOfTheProcedure()
    {
        var round = Noticed().With("overall-agreement-reached", "2026-08-05", "by=both").With("ratification-rejected", "2026-08-20", "by=union");

        round.PhaseOn().Should().Be("exhausted");
        round.May(Side.Union, "strike", "2026-08-20").Verdict.Should().Be(Verdict.Permitted);
    }

    [Fact]
    public void Implementation_UnderAnAgreementInForceOrBeforeAnArbitrator_IsBarred()
    {
        Mediating().May(Side.Employer, "implement", "2026-07-31").LawfulFrom.Should().Be(Day("2026-08-01"));
        Mediating().May(Side.Employer, "implement", "2026-07-31").Verdict.Should().Be(Verdict.Barred);
        Mediating().May(Side.Employer, "implement", "2026-08-01").Verdict.Should().Be(Verdict.Conditional);
        Mediating().With("arbitration-requested", "2026-08-10", "by=both").May(Side.Employer, "implement", "2026-08-20").Verdict.Should().Be(Verdict.Barred);
        Noticed().With("agreement-extended", "2026-07-30", "until=2026-09-15").May(Side.Union, "strike", "2026-08-20").LawfulFrom.Should().Be(Day("2026-09-16"));
    }

    private static LawRound Bargaining(string term = "2023-08-01/2026-07-31") =>
        LawRound.Under("us-il-ielra").Expiring(term).Facts("school-start=2026-08-19").With("session-held", "2026-04-06");

    private static LawRound Mediating(string term = "2023-08-01/2026-07-31") =>
        Bargaining(term).With("step-taken", "2026-05-20", "by=both", "step=status-notice").With("impasse-declared", "2026-06-12", "by=union").With("mediation-requested", "2026-06-15", "by=union")
            .With("mediator-appointed", "2026-06-22", "by=agency").With("mediation-session-held", "2026-06-29", "by=mediator");

    private static LawRound Started(string term = "2023-08-01/2026-07-31") => Mediating(term).With("step-taken", "2026-07-15", "by=union", "step=posting-initiated");

    private static LawRound Posted(string term = "2023-08-01/2026-07-31") =>
        Started(term).With("step-taken", "2026-07-22", "by=union", "step=offer-submitted").With("step-taken", "2026-07-22", "by=employer", "step=offer-submitted")
            .With("step-taken", "2026-07-29", "by=agency", "step=offers-posted");

    private static LawRound Noticed(string term = "2023-08-01/2026-07-31") =>
        Posted(term).With("strike-notice-given", "2026-08-01", "by=union", "type=economic", "received=2026-08-03", "receivedByAgency=2026-08-03");

    private static LawRound Settled() =>
        Noticed().With("strike-began", "2026-08-14", "by=union", "type=economic").With("overall-agreement-reached", "2026-08-21", "by=both").With("strike-ended", "2026-08-21", "by=union")
            .With("agreement-ratified", "2026-08-28", "by=union").With("agreement-adopted", "2026-08-31", "by=employer");

    private static LawRound Naperville() =>
        LawRound.Under("us-il-ielra").Expiring("2017-08-01/2021-06-30").With("session-held", "2021-03-01").With("mediation-session-held", "2021-07-01", "by=mediator")
            .With("step-taken", "2021-07-22", "by=union", "step=posting-initiated").With("step-taken", "2021-07-29", "by=union", "step=offer-submitted")
            .With("step-taken", "2021-07-29", "by=employer", "step=offer-submitted").With("strike-notice-given", "2021-08-09", "by=union", "type=economic")
            .With("step-taken", "2021-08-10", "by=agency", "step=offers-posted", "text=The page bears the date of 5 August.");
}
