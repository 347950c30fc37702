using static ContractModel.Tests.Procedures.EeraRound;

namespace ContractModel.Tests.Statutes;

/// <summary>The worked examples of New York's Taylor Law: fiscal-year dates, the report's way to the legislative body, and the pay of strikers.</summary>
public class NewYorkTaylorTests
{
    private const string Law = "us-ny-taylor";
    private const string Determined = "step=strike-determination";

    [Fact]
    public void NY1_SchoolDistrict_ImpasseMayBeDeemed_120DaysBeforeTheFiscalYearEnds_Section209_1()
    {
        var clock = School().Clock("impasse-deemed", "2027-01-10");

        clock.Kind.Should().Be(ClockKind.Wait);
        clock.Trigger.Should().BeNull("it is counted back from the end of the fiscal year");
        clock.Raw.Should().Be(Only("2027-03-02"));
        clock.Rolled.Should().Be(Only("2027-03-02"));
        clock.Readings.Should().Equal(new ClockReadingAnswer(Reading.Literal, Only("2027-03-02")));
        clock.End.Should().Be(Day("2027-03-02"));
        clock.Flags.Should().BeEmpty();
        clock.Status.Should().Be(ClockStatus.Running);
        clock.Citation.Section.Should().Be("Civil Service Law 209(1)");
        School().Clock("impasse-deemed", "2027-03-02").Status.Should().Be(ClockStatus.Over);
    }

    [Fact]
    public void NY1_SchoolDistrict_DeclaringEarlier_IsNoViolation()
    {
        var round = School().With("session-held", "2026-09-10").With("impasse-declared", "2026-12-01", "by=union");

        round.PhaseOn().Should().Be("impasse");
        round.Audit().Should().NotContain(finding => finding.Severity == Severity.Error || finding.Code == Code.Early);
    }

    [Fact]
    public void NY2_County_MarkOf120Days_Section209_1() => County().Clock("impasse-deemed", "2026-08-01").End.Should().Be(Day("2026-09-02"));

    [Fact]
    public void NY2_County_FactFindersTransmit_80DaysBeforeTheFiscalYearEnds_Section209_3c()
    {
        var clock = ThroughFactFinder().Clock("factfinding-report", "2026-10-01");

        clock.Kind.Should().Be(ClockKind.Deadline);
        clock.From.Should().Be(EventDate.On(Day("2026-12-31")));
        clock.Raw.Should().Be(Only("2026-10-12"));
        clock.Rolled.Should().Be(Only("2026-10-12"), "a day counted back does not move, Columbus Day or not");
        clock.Flags.Should().Equal("unconfirmed");
        clock.Status.Should().Be(ClockStatus.Running);
        clock.Citation.Section.Should().Be("Civil Service Law 209(3)(c)");
    }

    [Fact]
    public void NY2_County_PerbSetsAnotherDate_ByExtension()
    {
        var round = ThroughFactFinder().With("time-limit-extended", "2026-10-05", "by=agency", "limit=factfinding-report", "until=2026-11-16");
        var clock = round.With("report-issued", "2026-11-10", "by=panel").Clock("factfinding-report");

        clock.Raw.Should().Be(Only("2026-10-12"));
        clock.Rolled.Should().Be(Only("2026-11-16"));
        clock.Status.Should().Be(ClockStatus.Met);
        clock.Flags.Should().Contain("extended");
    }

    [Fact]
    public void NY2_County_ReportMadePublic_WithinFiveDays_MovesOffTheSaturday_Section209_3c()
    {
        var clock = Reported().Clock("report-public", "2026-10-13");

        clock.Raw.Should().Be(Only("2026-10-17"));
        clock.Rolled.Should().Be(Only("2026-10-19"), "a Saturday, by General Construction Law 25-a");
        clock.Readings.Should().Equal(new ClockReadingAnswer(Reading.Literal, Only("2026-10-19")), new ClockReadingAnswer(Reading.Plain, Only("2026-10-17")));
        clock.Calendar!.Id.Should().Be("us-ny-business");
        clock.Flags.Should().Equal("unconfirmed");
        clock.Status.Should().Be(ClockStatus.Running);
    }

    [Fact]
    public void NY2_County_ChiefExecutiveSubmits_TenDaysAfterReceipt_Section209_3e()
    {
        var clock = Reported().Clock("legislative-submission", "2026-10-13");

        clock.From.Should().Be(EventDate.On(Day("2026-10-12")));
        clock.Raw.Should().Be(Only("2026-10-22"));
        clock.Rolled.Should().Be(Only("2026-10-22"));
        clock.Status.Should().Be(ClockStatus.Running);
        clock.Citation.Section.Should().Be("Civil Service Law 209(3)(e)(i)");
    }

    [Fact]
    public void NY2_County_SubmissionInTime_BringsTheLegislativeHearing_AndTermsMayBeSetAfterIt()
    {
        var round = Reported().With("report-published", "2026-10-16", "by=panel").With("step-taken", "2026-10-22", "by=employer", "step=legislative-submission");

        round.Clock("legislative-submission").Status.Should().Be(ClockStatus.Met);
        round.PhaseOn().Should().Be("legislative-hearing");
        round.May(Side.Employer, "implement").Unmet.Should().ContainSingle().Which.Id.Should().Be("not-heard");

        round.With("step-taken", "2026-11-05", "by=employer", "step=legislative-hearing");
        round.May(Side.Employer, "implement").Verdict.Should().Be(Verdict.Permitted);
        round.With("terms-implemented", "2026-11-12", "by=employer").PhaseOn().Should().Be("implemented");
        round.Audit().Should().NotContain(finding => finding.Severity == Severity.Error);
    }

    [Fact]
    public void NY2_SchoolDistrict_HasNoSubmissionAndNoImposition_Section209_3f()
    {
        var round = School().With("session-held", "2026-09-10").With("impasse-declared", "2027-03-05", "by=union").With("mediator-appointed", "2027-03-20", "by=agency")
            .With("factfinding-requested", "2027-05-01", "by=union").With("panel-chair-selected", "2027-05-20", "by=agency").With("report-issued", "2027-09-10", "by=panel")
            .With("report-published", "2027-09-15", "by=panel");

        round.Runs("legislative-submission").Should().BeFalse();
        round.PhaseOn().Should().Be("exhausted");
        var step = round.May(Side.Employer, "implement");
        step.Verdict.Should().Be(Verdict.Barred);
        step.LawfulFrom.Should().BeNull();
        step.Unmet.Select(unmet => unmet.Id).Should().Contain("school-district");
    }

    [Fact]
    public void NY3_Strikers_PayIsDeducted_BetweenDay30AndDay90_Section210_2g()
    {
        var clock = Struck().With("step-taken", "2026-11-20", "by=employer", Determined).Clock("strike-deductions", "2026-12-01");

        clock.Kind.Should().Be(ClockKind.Window);
        clock.Raw.Should().Be(new Period(Day("2026-12-20"), Day("2027-02-18")));
        clock.Rolled.Should().Be(clock.Raw);
        clock.Readings.Should().Equal(new ClockReadingAnswer(Reading.Literal, clock.Raw));
        clock.Flags.Should().BeEmpty();
        clock.Status.Should().Be(ClockStatus.Running);
        clock.Citation.Section.Should().Be("Civil Service Law 210(2)(g)");
        clock.Citation.Evidence.Should().Be(Evidence.Confirmed);
    }

    [Theory]
    [InlineData("2026-12-19", "early")]
    [InlineData("2026-12-20", "met")]
    [InlineData("2027-02-18", "met")]
    [InlineData("2027-02-19", "late")]
    public void NY3_Strikers_DeductionOutsideTheWindow_IsFlagged(string deducted, string status)
    {
        var clock = Struck().With("step-taken", "2026-11-20", "by=employer", Determined).With("step-taken", deducted, "by=employer", "step=strike-deduction").Clock("strike-deductions");

        clock.Status.Name.Should().Be(status);
        clock.Flags.Should().Equal(status == "met" ? [] : ["outside-deduction-window"]);
    }

    [Theory]
    [InlineData("1970-05-26", "1970-06-25", "1970-08-24")] // Wilson v. Board of Education
    [InlineData("1981-06-02", "1981-07-02", "1981-08-31")] // Swital v. Board of Education
    public void NY3_Strikers_WindowOfDecidedCases_IsTheCourts(string determined, string opens, string closes) =>
        LawRound.Under(Law).With("step-taken", determined, "by=employer", Determined).Clock("strike-deductions").Raw.Should().Be(new Period(Day(opens), Day(closes)));

    [Fact]
    public void NY3_Employer_DutyToContinueAllTerms_IsLostFromTheStrikeOn_Section209a_1e()
    {
        var before = Struck().May(Side.Employer, "change-terms", "2026-11-03");
        before.Verdict.Should().Be(Verdict.Barred);
        before.Unmet.Should().ContainSingle().Which.Id.Should().Be("expired-terms-continue");
        before.Unmet.Single().Citation.Section.Should().Be("Civil Service Law 209-a(1)(e)");

        Struck().May(Side.Employer, "change-terms", "2026-11-04").Verdict.Should().Be(Verdict.Permitted);
    }

    [Fact]
    public void NY3_Employer_WhileTheAgreementRuns_MayNotChangeTerms() =>
        Expired().May(Side.Employer, "change-terms", "2026-06-30").Unmet.Select(unmet => unmet.Id).Should().Equal("agreement-in-force", "expired-terms-continue");

    [Fact]
    public void NY3_Strike_IsBarredInEveryPhase_Section210_1()
    {
        var finding = Struck().Audit().Should().ContainSingle(finding => finding.Code == Code.Barred).Which;

        finding.Event!.Kind.Should().Be("strike-began");
        finding.Rule.Should().Be("strike");
        finding.Citation!.Section.Should().Be("Civil Service Law 210(1)");
        foreach (var day in new[] { "2026-05-05", "2026-07-01", "2026-11-04" }) Struck().May(Side.Union, "strike", day).Verdict.Should().Be(Verdict.Barred);
    }

    private static LawRound School() => LawRound.Under(Law).Facts("school-district=yes", "fiscal-year-end=2027-06-30");

    private static LawRound County() => LawRound.Under(Law).Facts("fiscal-year-end=2026-12-31");

    private static LawRound ThroughFactFinder() => County().With("session-held", "2026-05-04").With("impasse-declared", "2026-08-10", "by=employer")
        .With("mediator-appointed", "2026-08-20", "by=agency").With("factfinding-requested", "2026-09-08", "by=employer").With("panel-chair-selected", "2026-09-15", "by=agency");

    private static LawRound Reported() => ThroughFactFinder().With("report-issued", "2026-10-12", "by=panel", "received=2026-10-12");

    private static LawRound Expired() => LawRound.Under(Law).Expiring("2023-07-01/2026-06-30").With("session-held", "2026-05-04");

    private static LawRound Struck() => Expired().With("strike-began", "2026-11-04", "by=union", "type=economic").With("strike-ended", "2026-11-06", "by=union");
}
