using ContractModel.Procedures;
using static ContractModel.Tests.Procedures.EeraRound;

namespace ContractModel.Tests.Statutes;

/// <summary>Whole rounds under California's act for local agencies, its dated versions, and the branch that courts struck down.</summary>
public class MmbaRoundsTests
{
    private static readonly (string Code, string Rule)[] None = [];

    [Fact]
    public void LawfulRound_WithFactfindingHearingAndImposition_HasNoErrorOrWarning()
    {
        var round = Reported().With("report-published", "2024-03-08", "by=employer").With("step-taken", "2024-03-19", "by=employer", "step=public-hearing").With("terms-implemented", "2024-03-20", "by=employer");

        round.On().Phases.Select(phase => phase.Phase.Id).Should().Equal(
            "before-bargaining", "bargaining", "impasse", "mediation", "factfinding-requested", "panel-forming", "factfinding", "report-received", "exhausted", "implemented");
        Serious(round).Should().Equal(None);
    }

    [Fact]
    public void LawfulRound_WithAnAgreementAfterImposition_EndsInAgreement()
    {
        var round = Reported().With("report-published", "2024-03-08", "by=employer").With("step-taken", "2024-03-19", "by=employer", "step=public-hearing").With("terms-implemented", "2024-03-20", "by=employer")
            .With("overall-agreement-reached", "2024-06-03", "by=both").With("agreement-ratified", "2024-06-10", "by=union").With("step-taken", "2024-06-11", "by=employer", "step=first-considered")
            .With("agreement-adopted", "2024-06-25", "by=employer");

        round.PhaseOn().Should().Be("agreed");
        Serious(round).Should().Equal(None);
        round.May(Side.Union, "budget-talks", "2024-05-01").Verdict.Should().Be(Verdict.Permitted);
    }

    [Fact]
    public void UnlawfulRound_ImposedWithoutWaitOrHearing_GivesTheFindings()
    {
        var round = Reported().With("strike-began", "2024-03-04", "by=union", "type=economic").With("strike-ended", "2024-03-05", "by=union")
            .With("terms-implemented", "2024-03-08", "by=employer").With("report-published", "2024-03-15", "by=employer");

        Serious(round).Should().Equal(("CM2003", "wait-after-report"), ("CM2001", "wait-not-over"), ("CM2010", "report-public"));
        round.May(Side.Employer, "implement", "2024-03-08").Unmet.Select(condition => condition.Id).Should().Equal("wait-not-over", "no-public-hearing");
        round.PhaseOn("2024-03-15").Should().Be("report-received", "an unlawful imposition moves nothing");
        round.PhaseOn("2024-03-16").Should().Be("exhausted");
    }

    [Fact]
    public void UnlawfulRound_BeforeImpasse_GivesTheFindings()
    {
        var round = LawRound.Under("us-ca-mmba").With("session-held", "2024-01-10").With("unilateral-change-made", "2024-02-01", "by=employer", "text=Shifts").With("strike-began", "2024-02-05", "by=union", "type=economic")
            .With("strike-ended", "2024-02-06", "by=union").With("factfinding-requested", "2024-02-07", "by=employer");

        Serious(round).Should().Equal(("CM2001", "status-quo"), ("CM2002", "not-exhausted"), ("CM2001", "request-factfinding-employer"), ("CM2021", "request-outside-phase"));
        round.PhaseOn().Should().Be("bargaining");
    }

    [Fact]
    public void NoTimelyRequest_ExhaustsTheProcedureAndLeavesNoWait_Section3505_7()
    {
        var round = Impasse("2024-02-20").With("step-taken", "2024-03-22", "by=employer", "step=public-hearing");

        round.Clock("factfinding-request-unmediated").Status.Should().Be(ClockStatus.Passed);
        round.PhaseOn("2024-03-21").Should().Be("impasse");
        round.PhaseOn("2024-03-22").Should().Be("exhausted");
        round.May(Side.Union, "strike", "2024-03-10").LawfulFrom.Should().Be(Day("2024-03-22"));
        round.May(Side.Union, "strike", "2024-03-22").Verdict.Should().Be(Verdict.Permitted);
        round.May(Side.Employer, "implement", "2024-03-25").Verdict.Should().Be(Verdict.Permitted);
        round.Audit("2024-03-25").Should().NotContain(finding => finding.Rule == "factfinding-request-unmediated", "it was a right and nobody's duty");
    }

    [Fact]
    public void MediationStillOpen_WhenTheWindowCloses_LeavesAQuestionForImposition()
    {
        var round = Impasse("2024-02-20").With("mediator-appointed", "2024-03-04", "agreed=yes").With("step-taken", "2024-04-22", "by=employer", "step=public-hearing");

        round.PhaseOn("2024-04-19").Should().Be("exhausted");
        round.May(Side.Employer, "implement", "2024-04-23").Unmet.Should().ContainSingle().Which.Id.Should().Be("other-procedures");
        round.With("mediation-ended", "2024-04-24", "by=mediator", "settled=no").May(Side.Employer, "implement", "2024-04-25").Verdict.Should().Be(Verdict.Permitted);
    }

    [Fact]
    public void OralDeclaration_StartsNothing()
    {
        var round = LawRound.Under("us-ca-mmba").With("session-held", "2024-01-10").With("impasse-declared", "2024-02-20", "by=union", "written=no");

        round.PhaseOn().Should().Be("bargaining");
        round.Runs("factfinding-request-unmediated").Should().BeFalse();
        round.Audit().Should().ContainSingle(finding => finding.Rule == "oral-declaration").Which.Code.Should().Be(Code.NoNewProcedure);
        round.With("impasse-declared", "2024-03-04", "by=union", "written=yes").Clock("factfinding-request-unmediated").Raw.Should().Be(Only("2024-04-03"), "the first written one counts");
    }

    [Fact]
    public void Declaration_TakenBack_ClearsTheTime_AndANewOneStartsIt()
    {
        var round = Impasse("2024-02-20").With("impasse-undeclared", "2024-03-01", "by=union");

        round.PhaseOn().Should().Be("bargaining");
        round.Runs("factfinding-request-unmediated").Should().BeFalse();
        round.With("impasse-declared", "2024-04-01", "by=union", "written=yes").Clock("factfinding-request-unmediated").Raw.Should().Be(Only("2024-05-01"));
    }

    [Fact]
    public void Declaration_OfTheAgency_IsNotForTheUnionToTakeBack_PerbAd445M()
    {
        var round = LawRound.Under("us-ca-mmba").With("session-held", "2024-01-10").With("impasse-declared", "2024-02-20", "by=employer", "written=yes").With("impasse-undeclared", "2024-03-01", "by=union");

        round.PhaseOn().Should().Be("impasse");
        round.Clock("factfinding-request-unmediated").Raw.Should().Be(Only("2024-03-21"));
        round.PhaseOn("2024-03-22").Should().Be("exhausted");
        round.Audit().Should().ContainSingle(finding => finding.Rule == "withdrawn-by-union").Which.Code.Should().Be(Code.NoNewProcedure);
        round.With("impasse-undeclared", "2024-03-04", "by=employer").PhaseOn().Should().Be("bargaining");
    }

    [Fact]
    public void Declarations_OfBoth_WhenTheFirstIsTakenBack_CountFromTheOther()
    {
        var round = LawRound.Under("us-ca-mmba").With("session-held", "2024-01-10").With("impasse-declared", "2024-02-20", "by=employer", "written=yes").With("impasse-declared", "2024-02-26", "by=union", "written=yes");

        round.Clock("factfinding-request-unmediated").Raw.Should().Be(Only("2024-03-21"));
        round.With("impasse-undeclared", "2024-03-01", "by=employer").Clock("factfinding-request-unmediated").Raw.Should().Be(Only("2024-03-27"));
        round.PhaseOn().Should().Be("impasse");
    }

    [Fact]
    public void Mediator_OfATakenBackImpasse_StartsNoWindow_AndANewOneDoes()
    {
        var round = Impasse("2024-02-20").With("mediator-appointed", "2024-02-25", "agreed=yes").With("impasse-undeclared", "2024-03-01", "by=union").With("impasse-declared", "2024-04-01", "by=union", "written=yes");

        round.Runs("factfinding-request").Should().BeFalse();
        round.May(Side.Union, "request-factfinding", "2024-04-02").Verdict.Should().Be(Verdict.Permitted);
        round.With("mediator-appointed", "2024-04-05", "agreed=yes").Clock("factfinding-request").Raw.Should().Be(new Period(Day("2024-05-05"), Day("2024-05-20")));
        round.PhaseOn("2024-05-21").Should().Be("exhausted");
    }

    [Theory]
    [InlineData("2024-03-11", "impasse")]
    [InlineData("2024-03-31", "exhausted")]
    public void TimeForARequest_IsNotTolledByASettlementThatIsVotedDown_PerbAd445M(string rejected, string phase)
    {
        var round = Impasse("2024-02-20").With("overall-agreement-reached", "2024-03-01").With("ratification-rejected", rejected, "by=union");

        round.PhaseOn().Should().Be(phase, "the time ends on 21 March whatever the members do");
        round.Clock("factfinding-request-unmediated").Raw.Should().Be(Only("2024-03-21"));
        round.PhaseOn("2024-04-01").Should().Be("exhausted");
    }

    [Fact]
    public void Settlement_VotedDownBeforeTheDeclaration_LeavesTheTimeForARequest()
    {
        var round = LawRound.Under("us-ca-mmba").With("session-held", "2024-01-10").With("overall-agreement-reached", "2024-02-01").With("ratification-rejected", "2024-02-10", "by=union")
            .With("impasse-declared", "2024-02-20", "by=union", "written=yes");

        round.Clock("factfinding-request-unmediated").Status.Should().Be(ClockStatus.Running);
        round.May(Side.Union, "request-factfinding", "2024-03-21").Verdict.Should().Be(Verdict.Permitted);
    }

    [Fact]
    public void Withdrawal_OfADeclarationWhoseSideIsNotNamed_TakesItBack()
    {
        var round = LawRound.Under("us-ca-mmba").With("session-held", "2024-01-10").With("impasse-declared", "2024-02-20", "written=yes");

        round.Clock("factfinding-request-unmediated").Raw.Should().Be(Only("2024-03-21"));
        round.With("impasse-undeclared", "2024-03-01").PhaseOn().Should().Be("bargaining");
        round.Runs("factfinding-request-unmediated").Should().BeFalse();
    }

    [Fact]
    public void Imposition_WhileTheMemorandumRuns_IsAQuestion()
    {
        var round = LawRound.Under("us-ca-mmba").Expiring("2022-07-01/2024-06-30").With("session-held", "2024-01-10").With("impasse-declared", "2024-02-20", "by=union", "written=yes").With("step-taken", "2024-04-05", "by=employer", "step=public-hearing");

        round.May(Side.Employer, "implement", "2024-06-30").Unmet.Select(condition => condition.Id).Should().Equal("agreement-in-force");
        round.May(Side.Employer, "implement", "2024-06-30").Verdict.Should().Be(Verdict.Conditional);
        round.May(Side.Employer, "implement", "2024-07-01").Verdict.Should().Be(Verdict.Permitted);
    }

    [Fact]
    public void SecondDeclaration_DuringMediation_MovesNoWindow_PerbAd445M()
    {
        var round = Impasse("2024-02-20").With("mediator-appointed", "2024-03-04", "agreed=yes").With("impasse-declared", "2024-03-20", "by=employer", "written=yes");

        round.Clock("factfinding-request").Raw.Should().Be(new Period(Day("2024-04-03"), Day("2024-04-18")));
        round.May(Side.Union, "request-factfinding", "2024-04-10").Verdict.Should().Be(Verdict.Permitted);
    }

    [Fact]
    public void SecondImpasse_InTheSameRound_BringsNoSecondFactfinding_PerbAd445M()
    {
        var round = Reported().With("concession-made", "2024-03-10", "by=employer", "text=More").With("impasse-declared", "2024-05-01", "by=union", "written=yes");

        round.PhaseOn("2024-03-10").Should().Be("bargaining-revived");
        round.PhaseOn().Should().Be("exhausted");
        round.May(Side.Union, "request-factfinding", "2024-05-10").Unmet.Select(condition => condition.Id).Should().Contain("one-a-round");
        round.Audit().Should().Contain(finding => finding.Rule == "second-impasse");
    }

    [Fact]
    public void Waiver_OfTheWindow_IsNotCarriedOut_Section3505_4e()
    {
        var round = Impasse("2024-02-20").With("time-limit-waived", "2024-03-01", "by=both", "limit=factfinding-request-unmediated");

        round.Clock("factfinding-request-unmediated").Status.Should().Be(ClockStatus.Running);
        round.Audit().Should().Contain(finding => finding.Code == Code.NotExtendable);
    }

    [Fact]
    public void Insufficient_OutsideTheWindow_IsExhaustion_AndTheAppealCanBringThePanelBack()
    {
        var round = Impasse("2024-02-20").With("factfinding-requested", "2024-03-20", "by=union").With("step-taken", "2024-03-26", "by=agency", "step=request-insufficient");

        round.PhaseOn("2024-03-25").Should().Be("factfinding-requested");
        round.PhaseOn().Should().Be("exhausted");
        round.With("step-taken", "2024-04-02", "by=union", "step=sufficiency-appeal").With("factfinding-certified", "2024-05-10", "by=agency").PhaseOn().Should().Be("panel-forming");
        Serious(round).Should().Equal(None);
    }

    [Theory]
    [InlineData("2013-09-30", "barred")]
    [InlineData("2013-10-01", "permitted")]
    public void SufficiencyAppeal_IsOpen_From2013October(string day, string verdict) =>
        Impasse("2013-08-20").With("factfinding-requested", "2013-09-10", "by=union").With("step-taken", "2013-09-17", "by=agency", "step=request-insufficient")
            .May(Side.Union, "appeal-sufficiency", day).Verdict.Name.Should().Be(verdict);

    [Fact]
    public void Before2012_ThereIsNoFactfinding_AndImpositionFollowsLocalRules()
    {
        var round = LawRound.Under("us-ca-mmba").With("session-held", "2010-01-10").With("impasse-declared", "2010-03-01", "by=employer", "written=yes").With("mediator-appointed", "2010-03-15", "agreed=yes");

        round.Runs("factfinding-request").Should().BeFalse();
        round.Runs("factfinding-request-unmediated").Should().BeFalse();
        round.PhaseOn("2010-12-31").Should().Be("mediation", "no time runs out");
        round.May(Side.Union, "request-factfinding", "2010-04-20").Unmet.Select(condition => condition.Id).Should().Contain("not-in-force");
        round.May(Side.Employer, "implement", "2010-06-01").Unmet.Select(condition => condition.Id).Should().Equal("other-procedures");
        round.With("mediation-ended", "2010-06-02", "by=mediator", "settled=no").With("terms-implemented", "2010-06-10", "by=employer").PhaseOn().Should().Be("implemented");
    }

    [Theory]
    [InlineData("2012-05-01", "8 CCR 32802(a)(2)")]
    [InlineData("2013-05-01", "Gov. Code 3505.4(a); 8 CCR 32802(a)(2)")]
    public void Window_IsInTheRegulationFirst_AndInTheSectionFrom2013(string declared, string section) =>
        Impasse(declared).Clock("factfinding-request-unmediated", declared).Citation.Section.Should().Be(section);

    [Theory]
    [InlineData("2022-12-15", "2022-12-25", false)]
    [InlineData("2022-12-27", "2023-01-06", true)]
    [InlineData("2023-01-03", "2023-01-18", false)]
    public void ImpositionWait_AcrossTheChangeOfLaw_TakesTheLawOfTheReportsDay(string report, string end, bool changed)
    {
        var clock = LawRound.Under("us-ca-mmba").With("report-issued", report, "by=panel").Clock("imposition-wait", report);

        clock.Raw.Should().Be(Only(end));
        clock.Flags.Contains("law-changed").Should().Be(changed);
    }

    [Fact]
    public void InterestArbitration_IsOffUnlessTheFactSaysSo_CodeCivProc1299()
    {
        var off = Impasse("2024-02-20", "unit-kind=firefighters").May(Side.Union, "request-arbitration", "2024-03-01");

        off.Verdict.Should().Be(Verdict.Barred);
        off.Unmet.Should().ContainSingle().Which.Id.Should().Be("held-unconstitutional");
        Impasse("2024-02-20", "unit-kind=firefighters").With("arbitration-requested", "2024-03-01", "by=union").PhaseOn().Should().Be("impasse");
        Impasse("2024-02-20", "unit-kind=firefighters", "interest-arbitration=yes").May(Side.Union, "request-arbitration", "2024-03-01").Verdict.Should().Be(Verdict.Permitted);
    }

    [Fact]
    public void InterestArbitration_WhereTaken_CountsItsOwnDays_CodeCivProc1299()
    {
        var round = Impasse("2024-02-20", "unit-kind=firefighters", "interest-arbitration=yes", "arbitration-hearing=2024-05-13").With("arbitration-requested", "2024-03-01", "by=union").With("panel-member-named", "2024-03-04", "by=union")
            .With("panel-member-named", "2024-03-05", "by=employer").With("arbitrator-selected", "2024-03-08", "agreed=yes").With("hearing-held", "2024-03-15", "by=panel").With("hearing-held", "2024-05-13", "by=panel")
            .With("award-issued", "2024-06-10", "by=panel");

        round.Clock("arbitration-members").Rolled.Should().Be(Only("2024-03-04"));
        round.Clock("arbitration-members").Status.Should().Be(ClockStatus.Late, "the employer named its member on the fourth day after the Friday");
        round.Clock("arbitration-chair").Raw.Should().Be(Only("2024-03-10"));
        round.Clock("arbitration-meets").Raw.Should().Be(Only("2024-03-18"));
        round.Clock("last-best-offers").Raw.Should().Be(Only("2024-05-08"));
        round.Clock("arbitration-decision").Raw.Should().Be(Only("2024-06-12"));
        round.Clock("award-private").Readings.Should().Equal(new ClockReadingAnswer(Reading.Full, Only("2024-06-16")), new ClockReadingAnswer(Reading.Literal, Only("2024-06-15")));
        round.PhaseOn().Should().Be("award-private");
        round.PhaseOn("2024-06-16").Should().Be("awarded");
        round.May(Side.Employer, "implement", "2024-06-20").Unmet.Select(condition => condition.Id).Should().Contain("bound-to-arbitrate");
    }

    [Theory]
    [InlineData("""{ "yes": 5, "no": 0 }""", "permitted", "bargaining-revived")]
    [InlineData("""{ "yes": 4, "no": 1 }""", "barred", "awarded")]
    [InlineData("""{ "yes": 4, "no": 0, "absent": 1 }""", "barred", "awarded")]
    public void InterestArbitration_VetoOfTheBody_IsUnanimous_CodeCivProc1299_7c(string tally, string verdict, string phase)
    {
        var round = Impasse("2024-02-20", "unit-kind=police", "interest-arbitration=yes").With("arbitration-requested", "2024-03-01", "by=union").With("award-issued", "2024-06-10", "by=panel")
            .With("vote-held", "2024-06-17", "by=employer", "type=other", "tally=" + tally).With("award-answered", "2024-06-17", "by=employer", "accepts=no");

        round.May(Side.Employer, "reject-award", "2024-06-17").Verdict.Name.Should().Be(verdict);
        round.PhaseOn().Should().Be(phase, "a vote that is not unanimous leaves the award as it is");
    }

    [Theory]
    [InlineData("unit-kind=firefighters", "barred")]
    [InlineData("unit-kind=police", "barred")]
    [InlineData("essential=yes", "conditional")]
    [InlineData("unit-kind=managers", "permitted")]
    public void Strike_AfterExhaustion_DependsOnWhoTheEmployeesAre(string fact, string verdict) =>
        Impasse("2024-02-20", fact).May(Side.Union, "strike", "2024-04-01").Verdict.Name.Should().Be(verdict);

    [Fact]
    public void CharterThatArbitrates_LeavesFactfindingUnknownAndBarsImposition()
    {
        var round = Impasse("2024-02-20", "charter-arbitration=yes");

        round.May(Side.Union, "request-factfinding", "2024-03-01").Verdict.Should().Be(Verdict.Unknown);
        round.May(Side.Employer, "implement", "2024-04-01").Unmet.Select(condition => condition.Id).Should().Contain("bound-to-arbitrate");
    }

    [Fact]
    public void Settlement_AdoptedAndNotRatified_IsNoAgreementYet()
    {
        var round = LawRound.Under("us-ca-mmba").With("session-held", "2024-04-01").With("overall-agreement-reached", "2024-05-20", "by=both").With("agreement-adopted", "2024-06-11", "by=employer");

        round.PhaseOn().Should().Be("tentative-agreement");
        round.With("agreement-ratified", "2024-06-12", "by=union").PhaseOn().Should().Be("agreed");
    }

    private static IEnumerable<(string, string)> Serious(LawRound round) =>
        round.Audit().Where(finding => finding.Severity != Severity.Note).Select(finding => (finding.Code.Name, finding.Rule!));

    private static LawRound Impasse(string declared, params string[] facts) =>
        LawRound.Under("us-ca-mmba").Facts(facts).With("session-held", "2012-01-10").With("impasse-declared", declared, "by=union", "written=yes");

    private static LawRound Reported() => Impasse("2023-11-01").With("mediator-appointed", "2023-11-06", "agreed=yes").With("factfinding-requested", "2023-12-11", "by=union")
        .With("factfinding-certified", "2023-12-15", "by=agency").With("panel-member-named", "2023-12-18", "by=union").With("panel-member-named", "2023-12-19", "by=employer")
        .With("panel-chair-selected", "2023-12-26", "by=agency").With("hearing-held", "2024-01-04", "by=panel")
        .With("time-limit-extended", "2024-01-04", "by=both", "limit=factfinding-report", "until=2024-03-01").With("report-issued", "2024-03-01", "by=panel");
}
