using ContractModel.Procedures;
using static ContractModel.Tests.Procedures.EeraRound;

namespace ContractModel.Tests.Statutes;

/// <summary>The federal service: the worked examples of its sections, the Authority's way of counting, and whole rounds.</summary>
public class FslmrsTests
{
    [Fact]
    public void FEDE1_SilenceOfTheAgencyHead_LetsTheAgreementTakeEffectOnTheDayAfter_Section7114c()
    {
        var round = Executed("2026-03-02");
        var clock = round.Clock("agency-head-review", "2026-03-10");

        clock.Kind.Should().Be(ClockKind.Deadline);
        clock.From.Should().Be(EventDate.On(Day("2026-03-02")));
        clock.Raw.Should().Be(Only("2026-04-01"));
        clock.Rolled.Should().Be(Only("2026-04-01"));
        clock.Readings.Should().Equal(new ClockReadingAnswer(Reading.Literal, Only("2026-04-01")));
        clock.Calendar.Should().BeNull("the thirty days are no filing, so no closed day moves them");
        clock.Flags.Should().BeEmpty();
        clock.Status.Should().Be(ClockStatus.Running);
        clock.Citation.Section.Should().Be("5 USC 7114(c)(2)-(3)");

        round.PhaseOn("2026-04-01").Should().Be("agency-head-review");
        round.PhaseOn("2026-04-02").Should().Be("agreed");
        round.On("2026-04-02").Phase.Clock.Should().Be("agency-head-review");
        round.Audit("2026-05-01").Should().NotContain(finding => finding.Rule == "agency-head-review", "silence is an answer that the law provides for");
    }

    [Theory]
    [InlineData("agreement-adopted", "2026-03-20", "agreed")]
    [InlineData("adoption-rejected", "2026-04-01", "disapproved")]
    [InlineData("adoption-rejected", "2026-04-02", "agreed")]
    public void FEDE1_AnswerOfTheAgencyHead_CountsUntilTheThirtiethDay(string answer, string on, string phase) =>
        Executed("2026-03-02").With(answer, on, "by=employer").PhaseOn("2026-04-10").Should().Be(phase);

    [Fact]
    public void FEDE1_DisapprovalAfterTheThirtiethDay_HasNoEffect() =>
        Executed("2026-03-02").With("adoption-rejected", "2026-04-02", "by=employer").Audit().Should().Contain(finding => finding.Code == Code.Late && finding.Rule == "agency-head-review");

    [Fact]
    public void SecondExecution_AfterADisapproval_HasThirtyDaysOfItsOwn_Section7114c()
    {
        var round = Executed("2026-03-02").With("adoption-rejected", "2026-03-20", "by=employer").With("overall-agreement-reached", "2026-04-01").With("step-taken", "2026-04-03", "by=both", "step=agreement-executed");

        round.Clock("agency-head-review").Raw.Should().Be(Only("2026-05-03"));
        round.PhaseOn("2026-05-03").Should().Be("agency-head-review");
        round.PhaseOn("2026-05-04").Should().Be("agreed");
    }

    [Fact]
    public void FEDE2_ResponseToRecommendations_IsDueThirtyDaysAfterReceipt_Regulation2471_10()
    {
        var clock = BeforeThePanel().With("report-issued", "2026-05-22", "by=panel", "received=2026-05-26").Clock("response-to-recommendations", "2026-06-01");

        clock.From.Should().Be(EventDate.On(Day("2026-05-26")), "the period runs from receipt");
        clock.Raw.Should().Be(Only("2026-06-25"));
        clock.Rolled.Should().Be(Only("2026-06-25"));
        clock.Readings.Should().Equal(new ClockReadingAnswer(Reading.Literal, Only("2026-06-25")));
        clock.Flags.Should().BeEmpty();
        clock.Status.Should().Be(ClockStatus.Running);
        clock.Citation.Section.Should().Be("5 CFR 2471.10");
    }

    [Fact]
    public void FEDE2_ResponseToRecommendations_IsMetByTheSecondSide()
    {
        var one = BeforeThePanel().With("report-issued", "2026-05-22", "by=panel", "received=2026-05-26").With("report-answered", "2026-06-12", "by=union", "accepts=yes");
        one.Clock("response-to-recommendations", "2026-06-20").Status.Should().Be(ClockStatus.Running);
        one.With("report-answered", "2026-06-25", "by=employer", "accepts=no").Clock("response-to-recommendations").Status.Should().Be(ClockStatus.Met);
    }

    [Fact]
    public void FEDE2_ResponseToRecommendations_IsMadeLongerByTheAgencyOnly()
    {
        var report = BeforeThePanel().With("report-issued", "2026-05-22", "by=panel", "received=2026-05-26");
        report.With("time-limit-extended", "2026-06-20", "by=agency", "limit=response-to-recommendations", "until=2026-07-10");
        var clock = report.Clock("response-to-recommendations");

        clock.Raw.Should().Be(Only("2026-06-25"));
        clock.End.Should().Be(Day("2026-07-10"));
        clock.Flags.Should().Equal("extended");
    }

    [Fact]
    public void FEDE3_NoticeToFmcs_IsDueThirtyDaysBeforeTheAgreementExpires_Regulation1425_2()
    {
        var round = LawRound.Under("us-fslmrs").Expiring("2023-07-02/2026-07-01").With("session-held", "2026-05-04");
        var clock = round.Clock("fmcs-notice");

        clock.Trigger.Should().BeNull();
        clock.From.Should().Be(EventDate.On(Day("2026-07-01")));
        clock.Raw.Should().Be(Only("2026-06-01"));
        clock.End.Should().Be(Day("2026-06-01"));
        clock.Flags.Should().BeEmpty();
        clock.Status.Should().Be(ClockStatus.Running);
        clock.Citation.Section.Should().Be("29 CFR 1425.2");
        round.Runs("fmcs-notice-first").Should().BeFalse("there is an agreement");
        round.With("notice-given", "2026-06-01", "by=union", "purpose=dispute").Clock("fmcs-notice").Status.Should().Be(ClockStatus.Met);
    }

    [Fact]
    public void FEDE3_NoticeToFmcs_OfAFirstContractIsDueThirtyDaysAfterTalksBegan_Regulation1425_2()
    {
        var round = LawRound.Under("us-fslmrs").With("session-held", "2026-06-01").With("session-held", "2026-06-15");
        var clock = round.Clock("fmcs-notice-first");

        clock.From.Should().Be(EventDate.On(Day("2026-06-01")), "the first session counts");
        clock.Raw.Should().Be(Only("2026-07-01"));
        clock.End.Should().Be(Day("2026-07-01"));
        clock.Citation.Section.Should().Be("29 CFR 1425.2");
        round.Runs("fmcs-notice").Should().BeFalse("no agreement expires");
    }

    [Fact]
    public void Petition_AfterServiceInPerson_IsDueOnTheNextOpenDay_Regulation2429_21()
    {
        var clock = Bargaining().With("step-taken", "2026-06-04", "by=employer", "step=allegation-served").Clock("negotiability-petition");

        clock.Raw.Should().Be(Only("2026-06-19"), "fifteen days");
        clock.Rolled.Should().Be(Only("2026-06-22"), "Juneteenth is a Friday, and the weekend follows");
        clock.Readings.Should().Equal(new ClockReadingAnswer(Reading.Literal, Only("2026-06-22")), new ClockReadingAnswer(Reading.Plain, Only("2026-06-19")));
        clock.Calendar!.Id.Should().Be("us-federal");
    }

    [Fact]
    public void Petition_AfterServiceByMail_HasFiveMoreDaysFromTheOpenDay_Regulation2429_22()
    {
        var round = Bargaining().With("step-taken", "2026-06-04", "by=employer", "step=allegation-served-by-mail");
        var clock = round.Clock("negotiability-petition-by-mail");

        round.Clock("petition-base").End.Should().Be(Day("2026-06-22"));
        clock.From.Should().Be(EventDate.On(Day("2026-06-22")), "the mail days count from the day already moved");
        clock.Raw.Should().Be(Only("2026-06-27"));
        clock.End.Should().Be(Day("2026-06-29"), "a Saturday moves the end again");
        round.Runs("negotiability-petition").Should().BeFalse();
        round.May(Side.Union, "petition", "2026-06-29").Verdict.Should().Be(Verdict.Permitted);
        round.May(Side.Union, "petition", "2026-06-30").Verdict.Should().Be(Verdict.Barred);
    }

    [Fact]
    public void Petition_WhenTheAgencySaysNothing_IsOpenFromTheEleventhDay_Regulation2424_21b()
    {
        var round = Bargaining().With("step-taken", "2026-03-02", "by=union", "step=allegation-requested", "received=2026-03-03");

        round.May(Side.Union, "petition", "2026-03-13").Verdict.Should().Be(Verdict.Barred);
        round.May(Side.Union, "petition", "2026-03-13").LawfulFrom.Should().Be(Day("2026-03-14"));
        round.May(Side.Union, "petition", "2026-09-01").Verdict.Should().Be(Verdict.Permitted, "no day ends it");
    }

    [Fact]
    public void PrivateArbitration_IsDecidedOnInFiveWorkDays_Regulation2471_6b()
    {
        var round = Bargaining().With("arbitration-requested", "2026-06-16", "by=both", "received=2026-06-17");

        round.Clock("arbitration-approval").Raw.Should().Be(Only("2026-06-25"), "Juneteenth and the weekend are no work days");
        round.With("step-taken", "2026-06-24", "by=agency", "step=arbitration-approved").PhaseOn().Should().Be("arbitration");
    }

    [Fact]
    public void LawfulRound_ThroughThePanelToItsFinalAction()
    {
        var round = BeforeThePanel()
            .With("report-issued", "2026-05-26", "by=panel")
            .With("report-answered", "2026-06-12", "by=union", "accepts=yes")
            .With("report-answered", "2026-06-20", "by=employer", "accepts=no")
            .With("award-issued", "2026-08-14", "by=agency")
            .With("terms-implemented", "2026-09-01", "by=employer");

        round.On().Phases.Select(phase => phase.Phase.Id).Should().Equal("before-bargaining", "bargaining", "mediation", "impasse", "panel-requested", "panel", "recommendations", "awarded");
        Wrongs(round).Should().BeEmpty();
    }

    [Fact]
    public void LawfulRound_ThroughNoticeExecutionAndSilence()
    {
        var round = LawRound.Under("us-fslmrs").Expiring("2023-07-02/2026-07-01")
            .With("session-held", "2026-03-02")
            .With("notice-given", "2026-05-20", "by=both", "purpose=dispute")
            .With("mediator-appointed", "2026-06-01", "by=agency")
            .With("overall-agreement-reached", "2026-06-10")
            .With("ratification-rejected", "2026-06-18", "by=union")
            .With("overall-agreement-reached", "2026-06-24")
            .With("agreement-ratified", "2026-06-30", "by=union")
            .With("step-taken", "2026-07-01", "by=both", "step=agreement-executed");

        round.PhaseOn("2026-07-31").Should().Be("agency-head-review");
        round.PhaseOn("2026-08-01").Should().Be("agreed");
        round.On("2026-08-01").Phases.Select(phase => phase.Phase.Id).Should().Equal(
            "before-bargaining", "bargaining", "mediation", "tentative-agreement", "mediation", "tentative-agreement", "agency-head-review", "agreed");
        Wrongs(round, "2026-08-15").Should().BeEmpty();
    }

    [Fact]
    public void UnlawfulRound_OfStrikeLockoutAndChange()
    {
        var round = BeforeThePanel()
            .With("unilateral-change-made", "2026-05-01", "by=employer", "text=Parking fees")
            .With("strike-began", "2026-05-04", "by=union", "type=unfair-practice")
            .With("lockout-began", "2026-05-06", "by=employer")
            .With("terms-implemented", "2026-05-11", "by=employer");

        Wrongs(round).Select(finding => finding.Rule).Should().Equal("status-quo", "strike", "lock-out", "no-final-action");
        Wrongs(round).Should().OnlyContain(finding => finding.Code == Code.Barred);
    }

    [Fact]
    public void UnlawfulRound_OfALatePetitionIsLost()
    {
        var round = Bargaining().With("step-taken", "2026-06-04", "by=employer", "step=allegation-served").With("step-taken", "2026-06-23", "by=union", "step=petition-filed");

        Wrongs(round).Select(finding => (finding.Code, finding.Rule)).Should().BeEquivalentTo([(Code.Barred, "late"), (Code.Late, "negotiability-petition")]);
    }

    [Fact]
    public void Projection_OfTheTerms_GoesThroughMediationToThePanel_Section7119()
    {
        var implement = Bargaining().On("2026-02-01").Project(LegalAction.Implement);

        implement.Outcome.Should().Be(ProjectionOutcome.Reachable);
        implement.Steps.Select(step => step.Event).Should().Equal("mediation-requested", "mediator-appointed", "mediation-ended", "impasse-request-filed", "impasse-determined", "award-issued");
        Bargaining().On("2026-02-01").Project(LegalAction.Strike).Outcome.Should().Be(ProjectionOutcome.Unreachable);
    }

    [Fact]
    public void Panel_AskedWithoutMediation_IsStillAsked_AndTheQuestionIsPut_Section7119b()
    {
        var round = Bargaining().With("impasse-request-filed", "2026-02-01", "by=union");

        round.PhaseOn().Should().Be("panel-requested");
        round.Audit().Should().ContainSingle(finding => finding.Rule == "mediation-not-failed").Which.Code.Should().Be(Code.Contested);
    }

    [Fact]
    public void Panel_ThatDeclines_SendsThePartiesBack() =>
        Mediated().With("impasse-request-filed", "2026-04-01", "by=union").With("impasse-determined", "2026-04-20", "by=agency", "exists=no").PhaseOn().Should().Be("bargaining");

    [Fact]
    public void Coverage_ExcludedByOrder_BarsTheRequestToThePanel()
    {
        var round = LawRound.Under("us-fslmrs").Facts("covered=no").With("session-held", "2026-01-12");

        round.May(Side.Union, "request-panel").Verdict.Should().Be(Verdict.Barred);
        round.Audit().Should().Contain(finding => finding.Rule == "not-covered" && finding.Code == Code.Unsettled);
    }

    private static LawRound Bargaining() => LawRound.Under("us-fslmrs").With("session-held", "2026-01-12").With("notice-given", "2026-01-20", "by=union", "purpose=dispute");

    private static LawRound Mediated() => Bargaining().With("mediation-session-held", "2026-02-10").With("mediation-ended", "2026-03-20", "by=mediator", "settled=no");

    private static LawRound BeforeThePanel() => Mediated().With("impasse-request-filed", "2026-04-01", "by=union").With("impasse-determined", "2026-04-20", "by=agency", "exists=yes");

    private static LawRound Executed(string on) => Bargaining().With("overall-agreement-reached", "2026-02-27").With("step-taken", on, "by=both", "step=agreement-executed");

    // Everything but notes; sources are not asked of a round made up for a test.
    private static IEnumerable<Finding> Wrongs(LawRound round, string? day = null) => round.Audit(day).Where(finding => finding.Severity != Severity.Note);
}
