using static ContractModel.Tests.Procedures.EeraRound;

namespace ContractModel.Tests.Statutes;

/// <summary>The worked examples of New Jersey's act with the school act of 2003, and whole rounds in schools and elsewhere.</summary>
public class NewJerseyPercTests
{
    private const string Law = "us-nj-perc";
    private const string SuperConciliation = "step=super-conciliation-requested";

    [Fact]
    public void NJ1_Talks_Start120DaysBeforeTheBudgetDate_Rule19_12_2_1()
    {
        var clock = Budgeted().Clock("start-of-talks", "2026-10-01");

        clock.From.Should().Be(EventDate.On(Day("2027-03-22")));
        clock.Raw.Should().Be(Only("2026-11-22"));
        clock.Rolled.Should().Be(Only("2026-11-22"), "a Sunday; a day counted back does not move");
        clock.Readings.Should().Equal(new ClockReadingAnswer(Reading.Literal, Only("2026-11-22")));
        clock.Flags.Should().Equal("unconfirmed");
        clock.Status.Should().Be(ClockStatus.Running);
        clock.Citation.Section.Should().Be("N.J.A.C. 19:12-2.1(a)");
    }

    [Fact]
    public void NJ1_NoticeOfIntent_IsDue15DaysBeforeTheStart_Rule19_12_2_1b()
    {
        var clock = Budgeted().Clock("notice-of-intent", "2026-10-01");

        clock.From.Should().Be(EventDate.On(Day("2026-11-22")), "it counts from the end of the other clock");
        clock.Raw.Should().Be(Only("2026-11-07"));
        clock.Rolled.Should().Be(Only("2026-11-07"));
        clock.Flags.Should().Equal("unconfirmed");
        clock.Status.Should().Be(ClockStatus.Running);
        clock.Citation.Section.Should().Be("N.J.A.C. 19:12-2.1(b)");
    }

    [Theory]
    [InlineData("2026-11-07", "2026-11-22", "met", "met")]
    [InlineData("2026-11-09", "2026-11-23", "late", "late")]
    public void NJ1_NoticeAndStart_AreHeldAgainstTheirDays(string notice, string session, string noticeStatus, string startStatus)
    {
        var round = Budgeted().With("notice-given", notice, "by=union", "purpose=bargain").With("session-held", session);

        round.Clock("notice-of-intent").Status.Name.Should().Be(noticeStatus);
        round.Clock("start-of-talks").Status.Name.Should().Be(startStatus);
    }

    [Fact]
    public void NJ2_SuperConciliation_MayBeAskedForAfterTwentyDays_Rule19_12_4_4()
    {
        var clock = SchoolReport().Clock("super-conciliation", "2026-10-20");

        clock.Kind.Should().Be(ClockKind.Wait);
        clock.Raw.Should().Be(Only("2026-11-03"));
        clock.Rolled.Should().Be(Only("2026-11-03"), "a wait does not move");
        clock.End.Should().Be(Day("2026-11-04"));
        clock.Status.Should().Be(ClockStatus.Running);
        clock.Citation.Section.Should().StartWith("N.J.A.C. 19:12-4.4(a)");
        clock.Citation.Evidence.Should().Be(Evidence.Confirmed);
    }

    [Fact]
    public void NJ2_SuperConciliation_TwentiethDayOnElectionDay_ShowsThatPercsRuleMightMoveIt_Rule19_10_2_1()
    {
        var clock = SchoolReport().Clock("super-conciliation", "2026-10-20");

        clock.Readings.Select(reading => reading.ToString()).Should().Equal("full: 2026-11-04", "literal: 2026-11-03", "other-calendar: 2026-11-05");
        clock.Flags.Should().Equal("ambiguous-holiday");
    }

    [Fact]
    public void NJ2_SuperConciliation_TwentiethDayOnAWorkingDay_IsReadInTwoWays()
    {
        var clock = School().With("report-issued", "2026-10-15", "by=panel").Clock("super-conciliation", "2026-10-20");

        clock.Readings.Select(reading => reading.ToString()).Should().Equal("full: 2026-11-05", "literal: 2026-11-04");
        clock.Flags.Should().BeEmpty();
    }

    [Theory]
    [InlineData(Side.Union)]
    [InlineData(Side.Employer)]
    public void NJ2_SuperConciliation_EitherSideMayAsk(Side side)
    {
        var early = SchoolReport().May(side, "request-super-conciliation", "2026-11-03");
        early.Verdict.Should().Be(Verdict.Barred);
        early.Unmet.Should().ContainSingle().Which.Id.Should().Be("twenty-days");
        early.LawfulFrom.Should().Be(Day("2026-11-04"));

        SchoolReport().May(side, "request-super-conciliation", "2026-11-04").Verdict.Should().Be(Verdict.Permitted);
    }

    [Fact]
    public void NJ3_FinalReport_IsPublicOnTheTenthDay_Section34_13A_36()
    {
        var clock = FinalReport().On("2026-12-16").Deadlines.Last(deadline => deadline.Id == "report-public");

        clock.From.Should().Be(EventDate.On(Day("2026-12-15")));
        clock.Raw.Should().Be(Only("2026-12-25"));
        clock.Rolled.Should().Be(Only("2026-12-25"), "publication is no filing and is not moved, Christmas Day or not");
        clock.Status.Should().Be(ClockStatus.Running);
        clock.Citation.Section.Should().Be("N.J.S.A. 34:13A-34, 34:13A-36");
        clock.Citation.Evidence.Should().Be(Evidence.Secondary);
    }

    [Fact]
    public void NJ3_AfterTheFinalReport_OnlyFurtherTalksAreLawful()
    {
        var round = FinalReport();

        round.PhaseOn("2026-12-15").Should().Be("exhausted");
        round.May(Side.Union, "strike").Verdict.Should().Be(Verdict.Barred);
        round.May(Side.Employer, "lock-out").Verdict.Should().Be(Verdict.Barred);
        var implement = round.May(Side.Employer, "implement");
        implement.Verdict.Should().Be(Verdict.Barred);
        implement.Unmet.Select(unmet => unmet.Id).Should().Contain(["school", "imposition-ended"]);
        round.May(Side.Union, "request-arbitration").Verdict.Should().Be(Verdict.Barred);
        round.With("procedure-agreed", "2027-01-05", "name=Arbitration").May(Side.Union, "request-arbitration").Verdict.Should().Be(Verdict.Permitted, "by agreement only");
    }

    [Fact]
    public void LawfulRound_OfASchool_ThroughSuperConciliation_EndsInAnAgreement()
    {
        var round = FinalReport().With("report-published", "2026-12-24", "by=agency").With("overall-agreement-reached", "2027-01-20", "by=both")
            .With("agreement-ratified", "2027-01-28", "by=union").With("agreement-adopted", "2027-02-03", "by=employer");

        round.PhaseOn().Should().Be("agreed");
        round.On().Deadlines.Where(deadline => deadline.Id == "report-public").Select(deadline => deadline.Status).Should().Equal(ClockStatus.Met, ClockStatus.Met);
        round.Audit().Should().OnlyContain(finding => finding.Severity == Severity.Note);
        round.Audit().Where(finding => finding.Code == Code.Unsettled).Select(finding => finding.Rule).Should().AllBe("publication-day");
    }

    [Fact]
    public void UnlawfulRound_OfASchool_IsHeldAgainstBothSides()
    {
        var round = SchoolReport().With("step-taken", "2026-10-28", "by=union", SuperConciliation).With("strike-began", "2026-11-10", "by=union", "type=economic")
            .With("strike-ended", "2026-11-12", "by=union").With("unilateral-change-made", "2026-11-16", "by=employer", "text=Steps frozen.").With("terms-implemented", "2026-12-01", "by=employer");

        round.Audit().Where(finding => finding.Code == Code.Barred).Select(finding => finding.Rule).Should().Equal("twenty-days", "strike", "school", "school");
        round.Audit().Should().Contain(finding => finding.Code == Code.Early && finding.Rule == "super-conciliation");
    }

    [Theory]
    [InlineData("2022-01-17", "conditional", "implemented")]
    [InlineData("2022-01-18", "barred", "exhausted")]
    public void Imposition_OutsideSchools_EndedOnTheDayTheActWasSigned(string day, string verdict, string phase)
    {
        var round = County("2021");

        round.May(Side.Employer, "implement", day).Verdict.Name.Should().Be(verdict);
        round.With("terms-implemented", day, "by=employer").PhaseOn().Should().Be(phase);
    }

    [Fact]
    public void Imposition_InStateHigherEducation_IsLeftOutOfTheAct()
    {
        var round = County("2024", "state-higher-education=yes").With("terms-implemented", "2024-12-02", "by=employer");

        round.PhaseOn().Should().Be("implemented");
        round.Audit().Should().NotContain(finding => finding.Code == Code.Barred);
        round.Audit().Should().Contain(finding => finding.Rule == "coverage-2022");
    }

    [Theory]
    [InlineData("2002", "exhausted", "conditional")]
    [InlineData("2004", "post-factfinding", "barred")]
    public void Schools_UntilTheActOf2003_WereUnderTheGeneralRule(string year, string phase, string verdict)
    {
        var round = County(year, "school=yes");

        round.PhaseOn().Should().Be(phase);
        round.May(Side.Employer, "implement").Verdict.Name.Should().Be(verdict);
    }

    [Fact]
    public void SuperConciliation_OutsideSchools_DoesNotExist()
    {
        County("2024").Runs("super-conciliation").Should().BeFalse();
        County("2024").May(Side.Union, "request-super-conciliation").Unmet.Select(unmet => unmet.Id).Should().Contain("not-a-school");
    }

    private static LawRound Budgeted() => LawRound.Under(Law).Facts("school=yes", "budget-date=2027-03-22");

    private static LawRound School() => LawRound.Under(Law).Facts("school=yes").With("session-held", "2026-01-12").With("impasse-declared", "2026-05-04", "by=union")
        .With("mediator-appointed", "2026-05-18", "by=agency").With("factfinding-requested", "2026-07-06", "by=both").With("panel-chair-selected", "2026-08-03", "by=agency");

    private static LawRound SchoolReport() => School().With("report-issued", "2026-10-14", "by=panel");

    private static LawRound FinalReport() => SchoolReport().With("report-published", "2026-10-23", "by=agency").With("step-taken", "2026-11-04", "by=union", SuperConciliation)
        .With("mediator-appointed", "2026-11-10", "by=agency").With("report-issued", "2026-12-14", "by=mediator", "received=2026-12-15");

    private static LawRound County(string year, params string[] facts) => LawRound.Under(Law).Facts(facts).With("session-held", $"{year}-01-12").With("impasse-declared", $"{year}-04-05", "by=union")
        .With("mediator-appointed", $"{year}-04-19", "by=agency").With("factfinding-requested", $"{year}-06-07", "by=employer").With("panel-chair-selected", $"{year}-07-12", "by=agency")
        .With("report-issued", $"{year}-11-01", "by=panel");
}
