using ContractModel.Procedures;
using static ContractModel.Tests.Procedures.EeraRound;

namespace ContractModel.Tests.Statutes;

/// <summary>Florida's impasse law: the worked examples of its dates, and rounds, lawful and not.</summary>
public class FloridaTests
{
    private const string Florida = "us-fl-447";

    [Fact]
    public void FL1_Decision_FifteenDaysFromTheCloseOfTheHearing_Section447_403_3()
    {
        var clock = Heard().Clock("recommended-decision", "2026-10-05");

        clock.Kind.Should().Be(ClockKind.Deadline);
        clock.From.Should().Be(EventDate.On(Day("2026-10-02")));
        clock.Raw.Should().Be(Only("2026-10-17"));
        clock.Rolled.Should().Be(Only("2026-10-17"));
        clock.Readings.Should().Equal(new ClockReadingAnswer(Reading.Literal, Only("2026-10-17")), new ClockReadingAnswer(Reading.OtherCalendar, Only("2026-10-19")));
        clock.Flags.Should().Equal("ambiguous-holiday");
        clock.Status.Should().Be(ClockStatus.Running);
        clock.Citation.Should().BeEquivalentTo(new { Section = "s. 447.403(3), F.S.", Evidence = Evidence.Confirmed });
    }

    [Fact]
    public void FL1_Rejection_HasAClockForEachSideFromItsOwnReceipt_Section447_403_3()
    {
        var (union, employer) = (Decided().Clock("union-rejection", "2026-10-20"), Decided().Clock("employer-rejection", "2026-10-20"));

        union.From.Should().Be(EventDate.On(Day("2026-10-16")));
        union.Raw.Should().Be(Only("2026-11-05"));
        union.Rolled.Should().Be(Only("2026-11-05"));
        union.Flags.Should().BeEmpty();
        employer.From.Should().Be(EventDate.On(Day("2026-10-19")));
        employer.Raw.Should().Be(Only("2026-11-08"));
        employer.End.Should().Be(Day("2026-11-08"), "a Sunday");
        employer.Readings[1].Should().Be(new ClockReadingAnswer(Reading.OtherCalendar, Only("2026-11-09")));
        employer.Flags.Should().Equal("ambiguous-holiday");
        foreach (var clock in new[] { union, employer })
        {
            clock.Status.Should().Be(ClockStatus.Running);
            clock.Citation.Section.Should().Be("s. 447.403(3), F.S.");
        }
    }

    [Fact]
    public void FL1_Silence_ApprovesEveryIssueWhenBothTimesAreOver()
    {
        Decided().Clock("rejection-period", "2026-10-20").End.Should().Be(Day("2026-11-08"));
        Decided().PhaseOn("2026-11-08").Should().Be("decision-out");
        Decided().PhaseOn("2026-11-09").Should().Be("decision-approved");
        Decided().On("2026-11-09").Phase.Clock.Should().Be("rejection-period");
        Decided().Audit("2026-11-09").Should().NotContain(finding => finding.Severity != Severity.Note);
    }

    [Fact]
    public void FL1_ADecisionApprovedBySilence_IsRatifiedByBoth() =>
        Decided().With("agreement-ratified", "2026-11-20", "by=union").With("agreement-adopted", "2026-12-01", "by=employer").PhaseOn().Should().Be("agreed");

    [Theory]
    [InlineData("union", "2026-11-05", "legislative")]
    [InlineData("union", "2026-11-06", "decision-out")]
    [InlineData("employer", "2026-11-06", "legislative")]
    [InlineData("employer", "2026-11-09", "decision-approved")]
    public void FL1_Rejection_CountsWithinTheSidesOwnTimeOnly(string side, string day, string phase) =>
        Decided().With("report-answered", day, $"by={side}", "accepts=no", "text=Issue 3.").PhaseOn().Should().Be(phase);

    [Fact]
    public void FL2_ChiefExecutivesPapers_TenDaysFromTheRejection_Section447_403_4a()
    {
        var round = Rejected();
        var clock = round.Clock("chief-executive-papers", "2026-11-10");

        clock.Raw.Should().Be(Only("2026-11-16"));
        clock.Rolled.Should().Be(Only("2026-11-16"));
        clock.Readings.Should().Equal(new ClockReadingAnswer(Reading.Literal, Only("2026-11-16")));
        clock.Flags.Should().BeEmpty();
        clock.Status.Should().Be(ClockStatus.Running);
        clock.Citation.Should().BeEquivalentTo(new { Section = "s. 447.403(4)(a), F.S.", Evidence = Evidence.Confirmed });
        round.PhaseOn().Should().Be("legislative");
        round.Audit().Single(finding => finding.Rule == "only-some-issues").Message.Should().Contain("Each other recommendation counts as approved");
    }

    [Fact]
    public void FL3_ActionWithoutRatification_BindsFromItsDayToTheEndOfTheFirstFiscalYear_Section447_403_4e()
    {
        var round = Acted().With("ratification-rejected", "2026-12-18", "by=union");

        var (action, imposed) = (round.On().Phases[^2], round.On().Phases[^1]);
        action.Phase.Id.Should().Be("action-taken");
        action.Since.Should().Be(EventDate.On(Day("2026-12-07")), "the action takes effect from its own day");
        imposed.Phase.Kind.Should().Be(PhaseKind.Implemented);
        imposed.Since.Should().Be(EventDate.On(Day("2026-12-18")));
        var clock = round.Clock("imposed-terms");
        clock.Raw.Should().Be(Only("2027-09-30"));
        clock.End.Should().Be(Day("2027-10-01"), "the first day without them");
        clock.Readings.Should().Equal(new ClockReadingAnswer(Reading.Full, Only("2027-10-01")));
        clock.Flags.Should().BeEmpty();
        clock.Status.Should().Be(ClockStatus.Running);
        clock.Citation.Section.Should().Be("s. 447.403(4)(e), F.S.");
        round.PhaseOn("2027-09-30").Should().Be("imposed");
        round.PhaseOn("2027-10-01").Should().Be("bargaining");
    }

    [Fact]
    public void FL3_Implementation_WaitsForTheVote()
    {
        Rejected().May(Side.Employer, "implement").Unmet.Select(condition => condition.Id).Should().Equal("no-action", "ratification-open");
        Acted().May(Side.Employer, "implement").Verdict.Should().Be(Verdict.Barred);
        Acted().With("ratification-rejected", "2026-12-18", "by=union").May(Side.Employer, "implement").Verdict.Should().Be(Verdict.Permitted);
    }

    [Fact]
    public void Golden_Brevard2013_ADecisionThirtyTwoDaysAfterTheHearingIsNotLate()
    {
        var round = LawRound.Under(Florida).Facts("employer-kind=school-board").With("session-held", "2013-05-01")
            .With("impasse-declared", "2013-07-01", "by=employer", "written=yes").With("panel-chair-selected", "2013-08-15", "by=agency")
            .With("hearing-held", "2013-09-26", "by=panel").With("report-issued", "2013-10-28", "by=panel")
            .With("report-answered", "2013-11-04", "by=employer", "accepts=no")
            .With("step-taken", "2013-11-12", "by=employer", "step=chief-executive-papers")
            .With("step-taken", "2013-11-14", "by=other", "step=legislative-hearing").With("step-taken", "2013-11-14", "by=other", "step=legislative-action");

        round.Runs("recommended-decision").Should().BeFalse("the log does not say when the hearing was closed");
        Faults(round).Should().BeEmpty();
        round.PhaseOn().Should().Be("action-taken");
    }

    [Fact]
    public void LawfulRound_ThroughTheLegislativeBody_EndsInAgreement()
    {
        var round = Acted().With("agreement-ratified", "2026-12-18", "by=union").With("agreement-adopted", "2026-12-21", "by=employer");

        Faults(round).Should().BeEmpty();
        round.On().Phases.Select(phase => phase.Phase.Id).Should().Equal("before-bargaining", "bargaining", "impasse", "magistrate", "decision-out", "legislative", "action-taken", "agreed");
    }

    [Fact]
    public void UnlawfulRound_IsFound()
    {
        var round = Rejected().With("step-taken", "2026-11-12", "by=employer", "step=lobbied").With("strike-began", "2026-11-13", "by=union", "type=economic")
            .With("terms-implemented", "2026-11-16", "by=employer")
            .With("unilateral-change-made", "2026-11-17", "by=employer", "text=Longer days.").With("arbitration-requested", "2026-11-18", "by=union");
        var findings = round.Audit().Where(finding => finding.Code == Code.Barred).ToArray();

        findings.Select(finding => finding.Event!.Kind).Should().Equal("step-taken", "strike-began", "terms-implemented", "unilateral-change-made", "arbitration-requested");
        findings[0].Rule.Should().Be("insulated-period");
        round.With("report-answered", "2026-11-18", "by=union", "accepts=no").Audit().Should().Contain(finding => finding.Code == Code.Late && finding.Rule == "union-rejection");
    }

    [Fact]
    public void Magistrate_WaivedByBoth_GoesToTheLegislativeBodyAndBeginsTheInsulatedPeriod()
    {
        var round = Impasse().With("step-taken", "2026-08-20", "by=both", "step=magistrate-waived");

        round.PhaseOn().Should().Be("legislative");
        round.May(Side.Union, "lobby").Verdict.Should().Be(Verdict.Barred);
        Impasse().With("step-taken", "2026-08-20", "by=employer", "step=magistrate-waived").PhaseOn().Should().Be("impasse", "one side alone waives nothing");
    }

    [Fact]
    public void Governor_HasNoMediatorAndNoMagistrate_AndTheLegislatureDecides_Section447_403_5()
    {
        var round = LawRound.Under(Florida).Facts("employer-kind=governor", "session-start=2027-03-02", "fiscal-year-end=2028-06-30")
            .With("session-held", "2026-10-01").With("impasse-declared", "2027-01-29", "by=employer", "written=yes");

        round.May(Side.Union, "request-mediation").Verdict.Should().Be(Verdict.Barred);
        round.May(Side.Union, "request-factfinding").Unmet.Should().ContainSingle().Which.Id.Should().Be("governor");
        round.Clock("issues-notified").End.Should().Be(Day("2027-03-02"));
        round.Clock("joint-committee-hearing").End.Should().Be(Day("2027-03-15"), "the first day of the session is day 1");
        round.With("step-taken", "2027-03-01", "by=union", "step=issues-notified").With("step-taken", "2027-03-02", "by=employer", "step=issues-notified")
            .With("step-taken", "2027-03-11", "by=other", "step=joint-committee-hearing")
            .With("step-taken", "2027-04-28", "by=other", "step=legislative-action").With("agreement-ratified", "2027-05-20", "by=union");
        round.PhaseOn().Should().Be("agreed", "the employees' vote is enough");
        Faults(round).Should().BeEmpty();
    }

    [Fact]
    public void OtherEmployers_HaveNoClocksOfTheLegislature() => Impasse().Runs("issues-notified").Should().BeFalse();

    [Theory]
    [InlineData("2026-06-15", "financial-urgency")]
    [InlineData("2026-06-16", "impasse")]
    public void FinancialUrgency_FourteenDaysOfTalksAndThenImpasse_Section447_4095(string day, string phase)
    {
        var round = LawRound.Under(Florida).With("session-held", "2026-05-20").With("step-taken", "2026-06-01", "by=employer", "step=financial-urgency");

        round.PhaseOn(day).Should().Be(phase);
        round.Clock("financial-urgency-talks", "2026-06-02").End.Should().Be(Day("2026-06-15"));
        round.Audit().Should().Contain(finding => finding.Rule == "urgency-in-dispute");
    }

    [Fact]
    public void OrdinaryAgreement_NeedsBothApprovals_AndTheStateOnlyTheEmployees_Section447_309()
    {
        LawRound Settled(string kind) => LawRound.Under(Florida).Facts($"employer-kind={kind}").With("session-held", "2026-05-20")
            .With("overall-agreement-reached", "2026-06-01").With("agreement-ratified", "2026-06-10", "by=union");

        Settled("other").PhaseOn().Should().Be("tentative-agreement");
        Settled("other").With("agreement-adopted", "2026-06-15", "by=employer").PhaseOn().Should().Be("agreed");
        Settled("governor").PhaseOn().Should().Be("agreed");
        Settled("other").With("adoption-rejected", "2026-06-15", "by=employer").PhaseOn().Should().Be("bargaining");
    }

    [Theory]
    [InlineData("2026-11-27", "Day after Thanksgiving")]
    [InlineData("2026-07-03", "Independence Day")]
    [InlineData("2026-11-03", null)]
    [InlineData("2026-02-16", null)]
    public void Calendar_OfLegalHolidays_ClosesItsOwnDays(string day, string? holiday)
    {
        ProcedureLibrary.BuiltIn.TryGetCalendar("us-fl-legal", out var calendar).Should().BeTrue();

        calendar!.On(Day(day)).Reason.Should().Be(holiday);
    }

    [Theory]
    [InlineData("2026-11-08", "decision-out")]
    [InlineData("2026-11-09", "decision-approved")]
    public void LateRejection_HoldsNothingUp_AndStartsNothing(string day, string phase)
    {
        var round = Decided().With("report-answered", "2026-11-06", "by=union", "accepts=no");

        round.PhaseOn(day).Should().Be(phase);
        round.Runs("chief-executive-papers", day).Should().BeFalse();
        round.May(Side.Union, "ratify", "2026-11-09").Verdict.Should().Be(Verdict.Permitted);
        round.On("2026-11-09").NextSteps(Side.Union).Should().Contain(step => step.Id == "ratify");
    }

    [Fact]
    public void Impasse_BeforeAnyTalks_HangsOnAReasonablePeriod_AndAfterASettlementIsBarred()
    {
        LawRound.Under(Florida).May(Side.Union, "declare-impasse", "2026-05-01").Unmet.Should().ContainSingle().Which.Id.Should().Be("no-negotiation");
        LawRound.Under(Florida).With("session-held", "2026-05-04").May(Side.Union, "declare-impasse").Verdict.Should().Be(Verdict.Permitted);
        Decided().May(Side.Union, "declare-impasse", "2026-11-09").Unmet.Should().ContainSingle().Which.Id.Should().Be("settled");
    }

    private static LawRound Impasse() => LawRound.Under(Florida).Facts("employer-kind=other", "fiscal-year-end=2027-09-30").With("session-held", "2026-05-04")
        .With("impasse-declared", "2026-08-03", "by=employer", "written=yes");

    private static LawRound Heard() => Impasse().With("factfinding-requested", "2026-08-05", "by=employer")
        .With("panel-chair-selected", "2026-08-28", "by=agency").With("hearing-held", "2026-09-25", "by=panel")
        .With("step-taken", "2026-10-02", "by=panel", "step=hearing-closed");

    private static LawRound Decided() => Heard().With("report-issued", "2026-10-15", "by=panel", "receivedByUnion=2026-10-16", "receivedByEmployer=2026-10-19");

    private static LawRound Rejected() => Decided().With("report-answered", "2026-11-06", "by=employer", "accepts=no", "text=Issue 3; issues 1 and 2 are not rejected.");

    private static LawRound Acted() => Rejected().With("step-taken", "2026-11-13", "by=employer", "step=chief-executive-papers")
        .With("step-taken", "2026-11-16", "by=union", "step=union-recommendations")
        .With("step-taken", "2026-12-07", "by=other", "step=legislative-hearing").With("step-taken", "2026-12-07", "by=other", "step=legislative-action");

    private static IEnumerable<string> Faults(LawRound round) => round.Audit()
        .Where(finding => finding.Severity == Severity.Error || finding.Code == Code.PresumedUnlawful || finding.Code == Code.Early || finding.Code == Code.LateNoConsequence)
        .Select(finding => finding.ToString());
}
