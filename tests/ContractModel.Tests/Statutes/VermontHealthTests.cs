using static ContractModel.Tests.Procedures.EeraRound;

namespace ContractModel.Tests.Statutes;

/// <summary>Vermont's statewide health table: dates of the year, mediated fact-finding, last best offers, no ratification of an award.</summary>
public class VermontHealthTests
{
    [Theory]
    [InlineData("data-request", "2025-10-01", "16 V.S.A. 2104(a)(1)")]
    [InlineData("data-supplied", "2026-02-01", "16 V.S.A. 2104(a)(1)")]
    [InlineData("talks-begin", "2026-04-01", "16 V.S.A. 2104(a)(1)")]
    [InlineData("factfinder-chosen", "2026-04-05", "16 V.S.A. 2104(a)(3)(A)")]
    [InlineData("arbitrator-chosen", "2026-04-05", "16 V.S.A. 2104(a)(3)(B)")]
    [InlineData("agreement-date", "2026-08-01", "16 V.S.A. 2105(a)(1)")]
    [InlineData("factfinder-meeting", "2026-08-15", "16 V.S.A. 2105(a)(1)")]
    [InlineData("factfinding-report", "2026-09-15", "16 V.S.A. 2105(a)(4)")]
    public void VT3_DatesOfTheYear(string clock, string day, string section)
    {
        var answer = Talks().Clock(clock);

        answer.Raw.Should().Be(Only(day));
        answer.Rolled.Should().Be(Only(day));
        answer.Flags.Should().NotContain(["unconfirmed", "date-rough"]);
        answer.Citation.Section.Should().Be(section);
        answer.Citation.Evidence.Should().Be(Evidence.Confirmed);
    }

    [Fact]
    public void DatesOfTheYear_AreTheSameInALeapYear()
    {
        var round = LawRound.Under("us-vt-61").Facts("bargaining-year=2028-01-01").With("session-held", "2028-03-20");

        round.Clock("factfinder-chosen").End.Should().Be(Day("2028-04-05"));
        round.Clock("factfinding-report").End.Should().Be(Day("2028-09-15"));
        round.Clock("data-request").End.Should().Be(Day("2027-10-01"));
    }

    [Fact]
    public void VT3_WithoutAgreementByAugustFirst_FactFindingComesByTime()
    {
        Talks().PhaseOn("2026-08-01").Should().Be("bargaining");
        Talks().PhaseOn("2026-08-02").Should().Be("factfinding");
        Talks().On("2026-08-02").Phase.Clock.Should().Be("agreement-date");
    }

    [Fact]
    public void VT3_StillOpenThirtyDaysAfterReceipt_GoesToArbitration_2105_b_1()
    {
        var round = Reported();
        var wait = round.Clock("arbitration-submission", "2026-10-01");

        wait.Kind.Should().Be(ClockKind.Wait);
        wait.From.Should().Be(EventDate.On(Day("2026-09-15")));
        wait.Readings.Should().Equal(new ClockReadingAnswer(Reading.Literal, Only("2026-10-15")), new ClockReadingAnswer(Reading.Full, Only("2026-10-16")));
        wait.End.Should().Be(Day("2026-10-15"));
        round.May(Side.Union, "request-arbitration", "2026-10-14").Verdict.Should().Be(Verdict.Barred);
        round.May(Side.Union, "request-arbitration", "2026-10-14").LawfulFrom.Should().Be(Day("2026-10-15"));
        round.May(Side.Union, "request-arbitration", "2026-10-15").Verdict.Should().Be(Verdict.Permitted);
        round.PhaseOn("2026-10-14").Should().Be("exhausted");
        round.PhaseOn("2026-10-15").Should().Be("arbitration");
    }

    [Fact]
    public void VT3_HearingByNovember15_ASundayThatDoesNotMove_AndDecisionInThirtyDays_2105_b()
    {
        var hearing = Reported().Clock("arbitration-hearing");
        var decision = Submitted().With("hearing-held", "2026-11-13", "by=panel").Clock("decision");

        hearing.Raw.Should().Be(Only("2026-11-15"));
        hearing.Rolled.Should().Be(Only("2026-11-15"));
        hearing.Citation.Section.Should().Be("16 V.S.A. 2105(b)(3)(A)");
        decision.Raw.Should().Be(Only("2026-12-13"));
        decision.Rolled.Should().Be(Only("2026-12-13"));
        decision.Citation.Section.Should().Be("16 V.S.A. 2105(b)(4)");
        Submitted().With("hearing-held", "2026-11-13", "by=panel").Clock("arbitration-hearing").Status.Should().Be(ClockStatus.Met);
    }

    [Fact]
    public void VT3_AnAgreement_IsRatifiedByEachSideInThirtyDays_2107_a()
    {
        var round = Talks().With("overall-agreement-reached", "2026-07-20");
        var both = round.With("agreement-ratified", "2026-08-10", "by=union").With("agreement-adopted", "2026-08-19", "by=employer");

        round.Clock("ratification").Raw.Should().Be(Only("2026-08-19"));
        round.Clock("ratification").Citation.Section.Should().Be("16 V.S.A. 2107(a)");
        both.Clock("ratification").Status.Should().Be(ClockStatus.Met);
        both.PhaseOn().Should().Be("agreed");
        Wrongs(both, "2026-12-31").Should().BeEmpty();
    }

    [Fact]
    public void RatificationFails_BeforeFactFinding_LeadsToFactFinding_2107_b_1() =>
        Talks().With("overall-agreement-reached", "2026-07-20").With("adoption-rejected", "2026-08-10", "by=employer").PhaseOn().Should().Be("factfinding");

    [Fact]
    public void RatificationFails_AfterFactFinding_LeadsStraightToArbitration_2107_b_2()
    {
        var round = Reported().With("overall-agreement-reached", "2026-09-25").With("ratification-rejected", "2026-10-02", "by=union");

        round.PhaseOn().Should().Be("arbitration");
        round.May(Side.Employer, "request-arbitration").Verdict.Should().Be(Verdict.Permitted, "the thirty days do not matter any more");
    }

    [Fact]
    public void LawfulRound_ToADecisionThatNobodyRatifies()
    {
        var round = Submitted()
            .With("final-offer-made", "2026-11-06", "by=union")
            .With("final-offer-made", "2026-11-06", "by=employer")
            .With("hearing-held", "2026-11-13", "by=panel")
            .With("award-issued", "2026-12-01", "by=panel");

        round.On().Phases.Select(phase => phase.Phase.Id).Should().Equal("before-bargaining", "bargaining", "factfinding", "exhausted", "arbitration", "awarded");
        round.Clock("vacatur").Raw.Should().Be(Only("2026-12-16"));
        round.May(Side.Union, "ratify").Verdict.Should().Be(Verdict.Barred);
        Wrongs(round, "2027-02-01").Should().BeEmpty();
    }

    [Fact]
    public void UnlawfulRound_StrikeImpositionEarlySubmissionAndAnOfferAfterTheHearing_2106()
    {
        var round = Reported()
            .With("strike-began", "2026-09-21", "by=union", "type=economic")
            .With("terms-implemented", "2026-09-22", "by=employer")
            .With("arbitration-requested", "2026-10-14", "by=union")
            .With("hearing-held", "2026-11-13", "by=panel")
            .With("final-offer-made", "2026-11-16", "by=union");

        Wrongs(round).Where(finding => finding.Code == Code.Barred).Select(finding => finding.Rule).Should().Equal("strike", "implement", "too-early", "after-hearing");
        round.May(Side.Union, "strike").Citation.Section.Should().Be("16 V.S.A. 2106(a)");
        round.May(Side.Employer, "implement").Citation.Section.Should().Be("16 V.S.A. 2106(b)");
    }

    [Fact]
    public void RatificationFails_AfterMediation_TheHearingKeepsItsDay_2105_b_3()
    {
        var round = Talks().With("mediation-session-held", "2026-08-12").With("overall-agreement-reached", "2026-08-20").With("adoption-rejected", "2026-09-18", "by=employer");

        round.PhaseOn().Should().Be("arbitration");
        round.Clock("arbitration-hearing").End.Should().Be(Day("2026-11-15"));
    }

    private static LawRound Talks() =>
        LawRound.Under("us-vt-61")
            .Facts("bargaining-year=2026-01-01")
            .With("information-requested", "2025-09-30", "by=both", "subject=Claims and premiums")
            .With("information-supplied", "2026-01-28", "by=union")
            .With("information-supplied", "2026-01-30", "by=employer")
            .With("session-held", "2026-03-20")
            .With("step-taken", "2026-04-02", "by=both", "step=fact-finder-chosen")
            .With("arbitrator-selected", "2026-04-02", "by=both", "agreed=yes");

    private static LawRound Reported() => Talks().With("mediation-session-held", "2026-08-12").With("report-issued", "2026-09-14", "by=panel", "received=2026-09-15");

    private static LawRound Submitted() => Reported().With("arbitration-requested", "2026-10-15", "by=both");

    // Everything but notes; sources are not asked of a round made up for a test.
    private static IEnumerable<Finding> Wrongs(LawRound round, string? day = null) => round.Audit(day).Where(finding => finding.Severity != Severity.Note);
}
