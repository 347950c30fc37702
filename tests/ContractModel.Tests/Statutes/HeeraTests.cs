using ContractModel.Procedures;
using static ContractModel.Tests.Procedures.EeraRound;

namespace ContractModel.Tests.Statutes;

/// <summary>California's act for its universities: the sister of EERA, with a report that stays private for ten days.</summary>
public class HeeraTests
{
    [Fact]
    public void CA24_Report_MayBePublicOnTheTenthDayOrAfterIt_Section3593a()
    {
        var clock = ThroughReport().Clock("report-private", "2023-11-25");

        clock.Kind.Should().Be(ClockKind.Standstill);
        clock.Raw.Should().Be(Only("2023-12-01"));
        clock.Rolled.Should().Be(Only("2023-12-01"), "a wait does not move");
        clock.Readings.Should().Equal(new ClockReadingAnswer(Reading.Literal, Only("2023-12-01")), new ClockReadingAnswer(Reading.Full, Only("2023-12-02")));
        clock.End.Should().Be(Day("2023-12-01"));
        clock.Flags.Should().BeEmpty();
        clock.Status.Should().Be(ClockStatus.Running);
        clock.Citation.Section.Should().StartWith("Gov. Code 3593(a)");
        clock.Citation.Evidence.Should().Be(Evidence.Secondary, "the words of the section were not seen");
    }

    [Theory]
    [InlineData("2023-11-30", "barred")]
    [InlineData("2023-12-01", "permitted")]
    public void CA24_Publication_IsOpenFromTheTenthDay(string day, string verdict)
    {
        var step = ThroughReport().May(Side.Union, "publish-report", day);

        step.Verdict.Name.Should().Be(verdict);
        step.LawfulFrom.Should().Be(Day("2023-12-01"));
    }

    [Fact]
    public void CA24_StrikesOfDecember_AreNotPresumedUnlawful_Section3593a()
    {
        var round = ThroughReport().With("report-published", "2023-12-02", "by=employer").With("strike-began", "2023-12-04", "by=union", "type=economic").With("strike-ended", "2023-12-07", "by=union");

        round.PhaseOn("2023-12-01").Should().Be("exhausted");
        round.On("2023-12-01").Phase.Clock.Should().Be("report-private");
        round.Audit().Should().NotContain(finding => finding.Code == Code.PresumedUnlawful || finding.Code == Code.Barred);
    }

    [Fact]
    public void CA24_StrikeInThePrivateDays_IsPresumedUnlawful()
    {
        var round = ThroughReport().With("strike-began", "2023-11-30", "by=union", "type=economic");

        round.PhaseOn("2023-11-30").Should().Be("report-private");
        var finding = round.Audit().Single(f => f.Event?.Id == "e10-strike-began");
        finding.Code.Should().Be(Code.PresumedUnlawful);
        finding.Rule.Should().Be("not-exhausted");
    }

    [Fact]
    public void PublicationInThePrivateDays_IsBarred()
    {
        var round = ThroughReport().With("report-published", "2023-11-24", "by=employer");

        round.Audit().Single(finding => finding.Event?.Id == "e10-report-published").Should().Match<Finding>(f => f.Code == Code.Barred && f.Rule == "private-days");
        round.PhaseOn("2023-11-30").Should().Be("report-private");
        round.PhaseOn("2023-12-01").Should().Be("exhausted");
    }

    [Fact]
    public void MediationMinimum_IsFifteenDaysAndAnEarlyDeclarationOnlyFlagged_Section3591()
    {
        var round = Bargaining().With("impasse-declared", "2023-08-01", "by=union").With("mediator-appointed", "2023-08-21", "by=agency").With("factfinding-certified", "2023-08-23", "by=mediator");
        var clock = round.Clock("mediation-minimum");

        clock.Raw.Should().Be(Only("2023-09-05"));
        clock.Readings[1].Days.Should().Be(Only("2023-09-06"));
        clock.Status.Should().Be(ClockStatus.Early);
        clock.Flags.Should().Equal("early-certification");
        clock.Citation.Section.Should().Be("Gov. Code 3591");
        round.Audit().Single(finding => finding.Rule == "mediation-minimum").Severity.Should().Be(Severity.Warning, "PERB did so between UC and AFSCME");
    }

    [Fact]
    public void ImpasseDetermination_TakesFiveWorkingDays_Section3590()
    {
        var clock = Bargaining().With("impasse-request-filed", "2023-08-30", "by=union").Clock("impasse-determination", "2023-09-01");

        clock.Raw.Should().Be(Only("2023-09-07"), "Labor Day is no working day");
        clock.Calendar!.Id.Should().Be("us-ca-perb-open");
        clock.Citation.Section.Should().Contain("3590").And.Contain("32793");
    }

    [Theory]
    [InlineData("panel-members", "factfinding-requested", "2023-10-05", "2023-10-10", "2023-10-10")]
    [InlineData("panel-meets", "panel-chair-selected", "2023-10-05", "2023-10-15", "2023-10-16")]
    [InlineData("factfinding-report", "panel-chair-selected", "2023-10-05", "2023-11-04", "2023-11-06")]
    public void PanelClocks_CountCalendarDays_AndSayThatTheTextWasNotSeen(string id, string trigger, string on, string raw, string rolled)
    {
        var clock = LawRound.Under("us-ca-heera").With(trigger, on, "by=agency").Clock(id, on);

        clock.Raw.Should().Be(Only(raw));
        clock.Rolled.Should().Be(Only(rolled));
        clock.Flags.Should().Contain("unconfirmed");
    }

    [Fact]
    public void NewSubject_IsPublicAfterTwentyFourHours_Section3595d()
    {
        var clock = LawRound.Under("us-ca-heera").With("new-subject-raised", "2024-03-05T14:00", "by=union", "subject=Parking").Clock("new-subject-public", "2024-03-05");

        clock.EndsAt!.Value.LocalDateTime.Should().Be(new LocalDateTime(2024, 3, 6, 14, 0));
        clock.Citation.Section.Should().Be("Gov. Code 3595(d)");
    }

    [Fact]
    public void LawfulRound_WithAStrikeAfterThePrivateDays_EndsInAnAgreement()
    {
        var round = ThroughReport().With("report-published", "2023-12-04", "by=employer").With("strike-began", "2023-12-05", "by=union", "type=economic").With("strike-ended", "2023-12-06", "by=union")
            .With("overall-agreement-reached", "2023-12-20", "by=both").With("agreement-ratified", "2024-01-15", "by=union").With("agreement-adopted", "2024-01-29", "by=employer");

        round.PhaseOn().Should().Be("agreed");
        round.On().Phases.Select(phase => phase.Phase.Id).Should().Equal("before-bargaining", "bargaining", "impasse-declared", "impasse-found", "mediation", "factfinding-certified", "panel-forming",
            "factfinding", "report-private", "exhausted", "tentative-agreement", "agreed");
        round.Audit().Should().NotContain(finding => finding.Severity == Severity.Error || finding.Code == Code.PresumedUnlawful || finding.Code == Code.Early || finding.Code == Code.Late);
    }

    [Fact]
    public void UnlawfulRound_StrikeAndImplementationBeforeFactfinding_GivesBothFindings()
    {
        var round = Bargaining().With("impasse-declared", "2023-08-01", "by=union").With("strike-began", "2023-08-07", "by=union", "type=economic").With("terms-implemented", "2023-08-14", "by=employer")
            .With("unilateral-change-made", "2023-08-15", "by=employer", "text=Fees").With("factfinding-requested", "2023-08-16", "by=union");

        round.Audit().Where(finding => finding.Severity != Severity.Note).Select(finding => (finding.Code.Name, finding.Rule)).Should().Equal(
            ("CM2002", "not-exhausted"), ("CM2001", "not-exhausted"), ("CM2001", "status-quo"), ("CM2001", "not-certified"));
        round.PhaseOn().Should().Be("impasse-declared", "nothing of that moves the procedure");
    }

    [Fact]
    public void NoStrikeClause_OfTheContract_BarsTheStrikeUntilItsEnd()
    {
        var round = ThroughReport(LawRound.Under("us-ca-heera").Expiring("2021-07-01/2024-06-30", noStrikeClause: true));

        round.May(Side.Union, "strike", "2023-12-05").Verdict.Should().Be(Verdict.Barred);
        round.May(Side.Union, "strike", "2024-07-01").Verdict.Should().Be(Verdict.Permitted);
    }

    [Fact]
    public void EssentialEmployees_MakeTheStrikeAQuestion()
    {
        var step = ThroughReport(LawRound.Under("us-ca-heera").Facts("essential=yes")).May(Side.Union, "strike", "2023-12-05");

        step.Verdict.Should().Be(Verdict.Conditional);
        step.Unmet.Should().ContainSingle().Which.Id.Should().Be("essential-employees");
    }

    [Fact]
    public void Concession_AfterExhaustion_BringsThePresumptionBackAndNoSecondFactfinding()
    {
        var round = ThroughReport().With("concession-made", "2023-12-10", "by=employer", "text=More money").With("impasse-declared", "2024-01-10", "by=union");

        round.PhaseOn("2023-12-11").Should().Be("bargaining-revived");
        round.May(Side.Union, "strike", "2023-12-11").Verdict.Should().Be(Verdict.PresumedUnlawful);
        round.PhaseOn("2024-01-10").Should().Be("exhausted");
    }

    [Theory]
    [InlineData(Side.Union, "request-arbitration", "barred")]
    [InlineData(Side.Employer, "lock-out", "unknown")]
    [InlineData(Side.Union, "strike-safety", "unknown")]
    [InlineData(Side.Union, "strike-vote", "permitted")]
    [InlineData(Side.Union, "strike-unfair-practice", "conditional")]
    public void OtherActs_WhileBargaining_HaveAnAnswerOfTheirOwn(Side side, string permission, string verdict) =>
        Bargaining().May(side, permission, "2023-07-01").Verdict.Name.Should().Be(verdict);

    [Fact]
    public void Memorandum_OfTheStateUniversity_AsksForBudgetaryAction_Section3572()
    {
        var round = ThroughReport(LawRound.Under("us-ca-heera").Facts("csu=yes")).With("overall-agreement-reached", "2023-12-20", "by=both")
            .With("agreement-ratified", "2024-01-15", "by=union").With("agreement-adopted", "2024-01-29", "by=employer");

        round.With("agreement-in-effect", "2024-02-01").Audit().Should().Contain(finding => finding.Rule == "budget-action-missing" && finding.Code == Code.StepNotRecorded);
    }

    [Fact]
    public void Injunction_AskedForTwice_NeedsANoticeEachTime_Regulation32450()
    {
        var round = LawRound.Under("us-ca-heera").With("step-taken", "2024-02-05T10:00", "by=union", "step=injunction-notice").With("injunction-requested", "2024-02-07T10:00", "by=union")
            .With("step-taken", "2024-03-04T10:00", "by=union", "step=injunction-notice").With("injunction-requested", "2024-03-04T15:00", "by=union");

        round.Clock("injunction-notice").Status.Should().Be(ClockStatus.Early);
    }

    [Theory]
    [InlineData("2024-02-06T09:00", false)]
    [InlineData("2024-02-06T10:00", true)]
    public void Injunction_IsAskedForAfterTwentyFourHoursOfNotice_Regulation32450(string requested, bool kept)
    {
        var round = Bargaining().With("step-taken", "2024-02-05T09:30", "by=employer", "step=injunction-notice").With("injunction-requested", requested, "by=employer");

        round.Clock("injunction-notice").Status.Should().Be(kept ? ClockStatus.Met : ClockStatus.Early);
    }

    private static LawRound Bargaining() => Bargaining(LawRound.Under("us-ca-heera"));

    private static LawRound Bargaining(LawRound round) => round.With("initial-proposal-presented", "2023-05-01", "by=both").With("initial-proposal-adopted", "2023-05-20", "by=employer").With("session-held", "2023-06-01");

    private static LawRound ThroughReport() => ThroughReport(LawRound.Under("us-ca-heera"));

    private static LawRound ThroughReport(LawRound round) => round.With("initial-proposal-presented", "2023-05-01", "by=both").With("session-held", "2023-06-01")
        .With("impasse-declared", "2023-08-01", "by=union").With("impasse-determined", "2023-08-07", "by=agency", "exists=yes").With("mediator-appointed", "2023-08-08", "by=agency")
        .With("factfinding-certified", "2023-09-10", "by=mediator").With("factfinding-requested", "2023-09-12", "by=union").With("panel-chair-selected", "2023-10-05", "by=agency")
        .With("report-issued", "2023-11-21", "by=panel");
}
