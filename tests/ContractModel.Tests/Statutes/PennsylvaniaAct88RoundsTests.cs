using ContractModel.Procedures;
using static ContractModel.Tests.Procedures.EeraRound;

namespace ContractModel.Tests.Statutes;

/// <summary>Pennsylvania's Act 88: whole rounds, lawful and not, and what each side may do on the way.</summary>
public class PennsylvaniaAct88RoundsTests
{
    private static readonly Code[] Doubtful = [Code.PresumedUnlawful, Code.Early, Code.LateNoConsequence, Code.Contested];

    [Fact]
    public void LawfulRound_ThroughFactfindingAStrikeAndAnAward_EndsInAgreement()
    {
        var round = WithAward().With("award-answered", "2027-11-15", "by=employer", "accepts=no")
            .With("overall-agreement-reached", "2027-12-01").With("agreement-ratified", "2027-12-06", "by=union")
            .With("agreement-adopted", "2027-12-13", "by=employer");

        Faults(round).Should().BeEmpty();
        round.On().Phases.Select(phase => phase.Phase.Id).Should().Equal(
            "before-bargaining", "bargaining", "mediation", "panel-forming", "factfinding", "report-out", "report-rejected", "report-published", "exhausted", "arbitration", "award-out", "exhausted",
            "tentative-agreement", "agreed");
    }

    [Theory]
    [InlineData("2027-11-22", "award-out")]
    [InlineData("2027-11-23", "awarded")]
    public void Award_NobodyRejectedInTenDays_Binds_Section1131A(string day, string phase)
    {
        WithAward().PhaseOn(day).Should().Be(phase);
        WithAward().Clock("award-rejection", "2027-11-20").End.Should().Be(Day("2027-11-22"), "ten days from its receipt on November 12");
    }

    [Fact]
    public void Award_AcceptedByBoth_BindsAtOnce() =>
        WithAward().With("award-answered", "2027-11-15", "by=employer", "accepts=yes")
            .With("award-answered", "2027-11-16", "by=union", "accepts=yes").PhaseOn().Should().Be("awarded");

    [Fact]
    public void FinalOffers_TenDaysFromSubmission_Section1125A_d() => WithAward().Clock("final-offers", "2027-10-01").End.Should().Be(Day("2027-10-08"));

    [Fact]
    public void DaysNobodySaw_AreNotGuessed()
    {
        var award = WithAward().Clock("award", "2027-10-05");

        award.End.Should().BeNull();
        award.Flags.Should().Contain("length-unknown");
    }

    [Fact]
    public void UnlawfulRound_OfTheUnion_IsFound()
    {
        var round = Struck().With("step-taken", "2027-09-28", "by=both", "step=mandated-arbitration").With("strike-ended", "2027-09-28", "by=union")
            .With("strike-notice-given", "2027-10-04T08:00", "by=union", "type=economic").With("strike-began", "2027-10-05T08:00", "by=union", "type=economic");
        var barred = round.Audit().Where(finding => finding.Code == Code.Barred).ToArray();

        barred.Should().ContainSingle().Which.Message.Should().Contain("no arbitration is running").And.Contain("48 hours").And.Contain("an award was rejected");
        round.Audit().Should().Contain(finding => finding.Code == Code.Early && finding.Rule == "strike-notice");
    }

    [Fact]
    public void UnlawfulRound_OfTheEmployer_IsFound()
    {
        var round = Exhausted().With("terms-implemented", "2027-08-16", "by=employer").With("lockout-began", "2027-10-11", "by=employer");

        round.Audit().Where(finding => finding.Code == Code.Barred).Select(finding => finding.Rule).Should().Equal("no-strike-yet", "no-instruction-days-left");
    }

    [Fact]
    public void UnlawfulRound_OfRequestsOutsideTheirWindow_IsFound()
    {
        var round = LawRound.Under("us-pa-act88").Facts("fiscal-year-end=2027-06-30").With("session-held", "2027-01-11")
            .With("mediator-appointed", "2027-02-08")
            .With("factfinding-requested", "2027-04-12", "by=employer").With("arbitration-requested", "2027-04-13", "by=union");

        round.Audit().Where(finding => finding.Code == Code.Barred).Select(finding => finding.Rule).Should().Equal("outside-the-window");
        round.Audit().Should().Contain(finding => finding.Code == Code.Late && finding.Rule == "factfinding-request");
    }

    [Fact]
    public void Strike_InsideTheContract_IsBarredUntilItEnds()
    {
        var step = LawRound.Under("us-pa-act88").Expiring("2023-07-01/2026-06-30").Facts("school-year-start=2025-07-01", "first-strike-limit=2026-06-01")
            .With("session-held", "2026-01-12").With("mediator-appointed", "2026-02-20")
            .With("strike-notice-given", "2026-05-18T08:00", "by=union", "type=economic").May(Side.Union, "strike", "2026-05-21");

        step.Unmet.Should().ContainSingle().Which.Id.Should().Be("contract-in-force");
        step.LawfulFrom.Should().Be(Day("2026-07-01"));
    }

    [Fact]
    public void Strike_DuringJointFactfinding_IsBarred_AndDuringOtherFactfindingInDoubt()
    {
        LawRound Asked(string by) => LawRound.Under("us-pa-act88").Expiring("2023-07-01/2026-06-30").Facts("school-year-start=2026-07-01", "first-strike-limit=2026-10-02")
            .With("session-held", "2026-01-12").With("mediator-appointed", "2026-02-20").With("factfinding-requested", "2026-09-01", $"by={by}")
            .With("strike-notice-given", "2026-09-08T08:00", "by=union", "type=economic");

        Asked("both").May(Side.Union, "strike", "2026-09-11").Verdict.Should().Be(Verdict.Barred);
        Asked("union").May(Side.Union, "strike", "2026-09-11").Verdict.Should().Be(Verdict.Conditional);
    }

    [Theory]
    [InlineData("second-strike-limit=2028-01-14", "2027-12-20", "permitted")]
    [InlineData("second-strike-limit=2027-12-17", "2027-12-20", "barred")]
    [InlineData("season=winter", "2027-12-20", "conditional")]
    public void SecondStrike_AfterARejectedAward_UntilJune30CouldNotBeKept(string fact, string day, string verdict) =>
        WithAward(fact).With("award-answered", "2027-11-15", "by=employer", "accepts=no")
            .With("strike-notice-given", "2027-12-13T07:00", "by=union", "type=economic")
            .May(Side.Union, "strike", day).Verdict.Name.Should().Be(verdict);

    [Fact]
    public void ThirdStrike_InOneSchoolYear_IsBarred_AndTheNextYearBeginsAnew()
    {
        var round = WithAward("second-strike-limit=2028-02-01").With("award-answered", "2027-11-15", "by=employer", "accepts=no")
            .With("strike-notice-given", "2027-12-13T07:00", "by=union", "type=economic").With("strike-began", "2027-12-16", "by=union", "type=economic")
            .With("strike-ended", "2027-12-22", "by=union")
            .With("strike-notice-given", "2028-01-03T07:00", "by=union", "type=economic");

        round.Audit().Should().NotContain(finding => finding.Code == Code.Barred, "the second strike is lawful");
        round.May(Side.Union, "strike", "2028-01-06").Unmet.Should().ContainSingle().Which.Id.Should().Be("third-strike");
        round.Facts("fiscal-year-end=2027-06-30", "school-year-start=2028-07-01", "first-strike-limit=2028-10-06")
            .With("strike-notice-given", "2028-09-05T07:00", "by=union", "type=economic")
            .May(Side.Union, "strike", "2028-09-08").Verdict.Should().Be(Verdict.Permitted);
    }

    [Theory]
    [InlineData("2027-09-28", false)]
    [InlineData("2027-09-29", true)]
    public void FirstStrike_PastItsLastDay_IsFound(string ended, bool late) =>
        Struck().With("strike-ended", ended, "by=union").Audit().Any(finding => finding.Code == Code.Late && finding.Rule == "first-strike-limit").Should().Be(late);

    [Fact]
    public void Strike_WithoutItsLastDay_IsConditional() =>
        LawRound.Under("us-pa-act88").Expiring("2023-07-01/2026-06-30").With("session-held", "2026-01-12").With("mediator-appointed", "2026-02-20")
            .With("strike-notice-given", "2026-09-14T08:00", "by=union", "type=economic")
            .May(Side.Union, "strike", "2026-09-17").Unmet.Should().ContainSingle().Which.Id.Should().Be("instruction-days-in-doubt");

    [Fact]
    public void Implementation_NeedsAStrikeAndIsThenUnsettled_PhiladelphiaHousing()
    {
        Exhausted().May(Side.Employer, "implement", "2027-08-16").Unmet.Select(condition => condition.Id).Should().Equal("no-strike-yet", "imposition-unsettled");
        WithAward().With("award-answered", "2027-11-15", "by=employer", "accepts=no").May(Side.Employer, "implement").Verdict.Should().Be(Verdict.Conditional);
    }

    [Fact]
    public void SecretarysHearing_AYearAfterTheImpasse_Section1131A_a()
    {
        var round = LawRound.Under("us-pa-act88").With("session-held", "2026-01-12").With("impasse-declared", "2026-03-02", "by=union")
            .With("step-taken", "2027-03-15", "by=agency", "step=public-hearing");

        round.Clock("secretary-hearing", "2026-04-01").End.Should().Be(Day("2027-03-02"));
        round.Clock("public-testimony", "2027-03-16").End.Should().Be(Day("2027-04-14"));
        round.Clock("secretary-report", "2027-03-16").End.Should().Be(Day("2027-06-13"));
        round.Audit().Should().Contain(finding => finding.Code == Code.NoNewProcedure, "a declaration starts nothing else");
    }

    [Fact]
    public void BureauNotice_After45DaysOfMediationAnd81DaysBeforeTheFiscalYearEnds_Section1122A_a1()
    {
        var round = LawRound.Under("us-pa-act88").Facts("fiscal-year-end=2027-06-30").With("session-held", "2027-01-11")
            .With("mediator-appointed", "2027-02-15", "by=agency").With("mediation-session-held", "2027-02-22");

        round.Clock("mediation-before-notice", "2027-03-01").End.Should().Be(Day("2027-04-02"), "45 full days from the appointment");
        round.Clock("bureau-notice", "2027-03-01").End.Should().Be(Day("2027-04-10"));
    }

    [Theory]
    [InlineData("2027-04-12", "union", "mediation")]
    [InlineData("2027-02-24", "union", "mediation")]
    [InlineData("2027-03-01", "union", "panel-forming")]
    [InlineData("2027-04-12", "both", "panel-forming")]
    public void RequestForFactfinding_OfOneSideOutsideItsWindow_OpensNothing(string day, string by, string phase)
    {
        var round = LawRound.Under("us-pa-act88").Facts("fiscal-year-end=2027-06-30").With("session-held", "2027-01-11")
            .With("mediator-appointed", "2027-02-08").With("factfinding-requested", day, $"by={by}");

        round.PhaseOn().Should().Be(phase);
        round.May(Side.Employer, "request-arbitration").Verdict.Name.Should().Be(phase == "mediation" ? "permitted" : "barred");
    }

    [Fact]
    public void SilenceAboutTheReport_DoesNotMakeTheSecondAnswerLate()
    {
        var round = Reported().With("report-answered", "2027-04-19", "by=employer", "accepts=yes").With("report-published", "2027-04-26", "by=agency")
            .With("report-answered", "2027-05-03", "by=union", "accepts=yes").With("report-answered", "2027-05-04", "by=employer", "accepts=yes");

        round.PhaseOn("2027-04-23").Should().Be("report-rejected", "the union was silent for ten days");
        round.PhaseOn().Should().Be("agreed");
        Faults(round).Should().BeEmpty();
    }

    [Fact]
    public void SecondRejection_BeforeTheFifthDay_EndsNothing()
    {
        var round = Reported().With("report-answered", "2027-04-19", "by=employer", "accepts=no").With("report-published", "2027-04-26", "by=agency")
            .With("report-answered", "2027-04-30", "by=employer", "accepts=no");

        round.Clock("second-answer").Status.Should().Be(ClockStatus.Early, "the window opens on May 1");
        round.PhaseOn("2027-05-06").Should().Be("report-published");
        round.PhaseOn("2027-05-07").Should().Be("exhausted", "nobody accepted in the window");
        round.With("report-answered", "2027-05-01", "by=employer", "accepts=no").PhaseOn().Should().Be("exhausted");
    }

    [Fact]
    public void RequestForArbitration_MadeAgainAfterARefusal_HoldsTheStrikeAgain()
    {
        var round = LawRound.Under("us-pa-act88").Expiring("2023-07-01/2026-06-30").Facts("school-year-start=2026-07-01", "first-strike-limit=2027-01-15")
            .With("session-held", "2026-01-12").With("mediator-appointed", "2026-02-20").With("strike-notice-given", "2026-10-26T08:00", "by=union", "type=economic")
            .With("arbitration-requested", "2026-10-27", "by=employer").With("step-taken", "2026-10-29", "by=union", "step=arbitration-refused");

        round.May(Side.Union, "strike", "2026-10-29").Verdict.Should().Be(Verdict.Permitted);
        round.With("arbitration-requested", "2026-11-05", "by=employer").May(Side.Union, "strike", "2026-11-06").LawfulFrom.Should().Be(Day("2026-11-16"));
    }

    [Fact]
    public void Strike_RunningWhenBothAskForFactfinding_Stops_Section1131A_b()
    {
        var round = Struck().With("factfinding-requested", "2027-09-13", "by=both");

        round.Audit().Should().Contain(finding => finding.Rule == "strike-stops-for-factfinding");
        round.PhaseOn().Should().Be("panel-forming");
        Exhausted().With("factfinding-requested", "2027-09-13", "by=both").Audit().Should().NotContain(finding => finding.Rule == "strike-stops-for-factfinding");
    }

    [Theory]
    [InlineData("2027-12-20", false)]
    [InlineData("2027-12-21", true)]
    public void SecondStrike_PastItsLastDay_IsTold(string ended, bool told) =>
        WithAward("second-strike-limit=2027-12-20").With("award-answered", "2027-11-15", "by=employer", "accepts=no")
            .With("strike-notice-given", "2027-12-13T07:00", "by=union", "type=economic").With("strike-began", "2027-12-16", "by=union", "type=economic")
            .With("strike-ended", ended, "by=union").Audit().Any(finding => finding.Rule == "second-strike-too-long").Should().Be(told);

    [Fact]
    public void Projection_OfAStrike_CallsForMediationFirst()
    {
        var strike = LawRound.Under("us-pa-act88").Expiring("2024-07-01/2027-06-30").Facts("fiscal-year-end=2027-06-30").With("session-held", "2027-01-11").On().Project(LegalAction.Strike);

        strike.Steps.Select(step => step.Event ?? step.Clock ?? "agreement").Should().Equal("mediation-requested", "mediator-appointed", "strike-notice-given", "strike-notice", "agreement");
        strike.Steps[0].Latest.Should().Be(Day("2027-02-24"));
        strike.Earliest.Should().Be(Day("2027-07-01"));
    }

    private static LawRound Reported(params string[] facts) => LawRound.Under("us-pa-act88").Expiring("2024-07-01/2027-06-30", noStrikeClause: true)
        .Facts(["fiscal-year-end=2027-06-30", "school-year-start=2027-07-01", "first-strike-limit=2027-09-28", .. facts])
        .With("session-held", "2027-01-11").With("mediation-requested", "2027-02-10", "by=both").With("mediator-appointed", "2027-02-15", "by=agency")
        .With("mediation-session-held", "2027-02-22")
        .With("factfinding-requested", "2027-03-01", "by=union").With("panel-chair-selected", "2027-03-08", "by=agency")
        .With("report-issued", "2027-04-12", "by=panel");

    private static LawRound Exhausted(params string[] facts) => Reported(facts)
        .With("report-answered", "2027-04-19", "by=employer", "accepts=yes").With("report-answered", "2027-04-20", "by=union", "accepts=no")
        .With("report-published", "2027-04-23", "by=agency")
        .With("report-answered", "2027-04-29", "by=employer", "accepts=yes").With("report-answered", "2027-05-03", "by=union", "accepts=no");

    private static LawRound Struck(params string[] facts) => Exhausted(facts).With("strike-notice-given", "2027-09-07T08:00", "by=union", "type=economic")
        .With("strike-began", "2027-09-09T08:00", "by=union", "type=economic");

    private static LawRound WithAward(params string[] facts) => Struck(facts).With("step-taken", "2027-09-28", "by=both", "step=mandated-arbitration")
        .With("strike-ended", "2027-09-28", "by=union")
        .With("final-offer-made", "2027-10-06", "by=union").With("final-offer-made", "2027-10-07", "by=employer")
        .With("award-issued", "2027-11-09", "by=panel", "received=2027-11-12");

    private static IEnumerable<string> Faults(LawRound round) => round.Audit()
        .Where(finding => finding.Severity == Severity.Error || Doubtful.Contains(finding.Code))
        .Select(finding => finding.ToString());
}
