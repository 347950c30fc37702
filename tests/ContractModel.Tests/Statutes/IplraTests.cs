using ContractModel.Procedures;
using static ContractModel.Tests.Procedures.EeraRound;

namespace ContractModel.Tests.Statutes;

/// <summary>Illinois Public Labor Relations Act: the board's way of counting days, the strike of general units, compulsory arbitration for protective ones.</summary>
public class IplraTests
{
    [Fact]
    public void IPE1_Notice_IsDueSixtyDaysBeforeTheLastDay_AndIsNotMoved_Section7()
    {
        var clock = Late().Clock("notice-before-expiry");

        clock.Kind.Should().Be(ClockKind.Deadline);
        clock.Raw.Should().Be(Only("2026-11-01"));
        clock.Rolled.Should().Be(Only("2026-11-01"), "a Sunday, and a count back does not move");
        clock.Status.Should().Be(ClockStatus.Late);
        clock.Flags.Should().Equal("unconfirmed", "late-notice");
        clock.Citation.Section.Should().Be("5 ILCS 315/7");
        clock.Citation.Evidence.Should().Be(Evidence.Unconfirmed);
    }

    [Fact]
    public void IPE1_BoardNotice_CountsFromTheNextBusinessDay_Section1200_30a()
    {
        var clock = Late().Clock("board-notice");

        clock.From.Should().Be(EventDate.On(Day("2026-11-20")), "a Friday");
        clock.Raw.Should().Be(Only("2026-12-22"));
        clock.Rolled.Should().Be(Only("2026-12-22"));
        clock.Readings.Should().Equal(new ClockReadingAnswer(Reading.Literal, Only("2026-12-22")), new ClockReadingAnswer(Reading.Plain, Only("2026-12-20")));
        clock.Calendar!.Id.Should().Be("us-il-ilrb");
        clock.Status.Should().Be(ClockStatus.Running);
        clock.Citation.Section.Should().Be("5 ILCS 315/7");
    }

    [Fact]
    public void IPE1_Standstill_IsTheLaterOfSixtyDaysAndTheLastDay_Section7()
    {
        var notice = Late().Clock("standstill-notice");
        notice.Raw.Should().Be(Only("2027-01-21"), "day 60, counted from Monday 2026-11-23");
        notice.Rolled.Should().Be(Only("2027-01-21"));
        notice.Readings.Should().Equal(new ClockReadingAnswer(Reading.Full, Only("2027-01-22")), new ClockReadingAnswer(Reading.Plain, Only("2027-01-20")));

        Late().Clock("standstill-term").End.Should().Be(Day("2027-01-01"));

        var both = Late().Clock("standstill");
        both.Rolled.Should().Be(Only("2027-01-21"));
        both.End.Should().Be(Day("2027-01-22"), "the first day on which terms may change");
        both.Readings.Should().Equal(new ClockReadingAnswer(Reading.Full, Only("2027-01-22")), new ClockReadingAnswer(Reading.Plain, Only("2027-01-20")));
        both.Status.Should().Be(ClockStatus.Running);
        both.Citation.Section.Should().Be("5 ILCS 315/7");
    }

    [Fact]
    public void IPE1_Standstill_AfterATimelyNotice_EndsWithTheAgreement()
    {
        var round = General();

        round.Clock("notice-before-expiry").Status.Should().Be(ClockStatus.Met);
        round.Clock("standstill-notice").End.Should().Be(Day("2026-12-15"));
        round.Clock("standstill").End.Should().Be(Day("2027-01-01"));
    }

    [Fact]
    public void IPE1_TermsChangedInsideTheStandstill_AreBarred()
    {
        var audit = Late().With("unilateral-change-made", "2027-01-21", "by=employer", "text=Shifts were moved.").Audit();

        audit.Should().Contain(finding => finding.Code == Code.Barred && finding.Rule == "standstill");
        audit.Should().Contain(finding => finding.Code == Code.Early && finding.Rule == "standstill");
    }

    [Fact]
    public void StrikeNotice_CountsFiveBusinessDays_Section1230_180e()
    {
        var clock = Noticed().Clock("strike-notice");

        clock.From.Should().Be(EventDate.On(Day("2026-12-28")), "a Monday");
        clock.Raw.Should().Be(Only("2027-01-05"), "New Year's Day and the weekend do not count");
        clock.Readings.Should().Equal(new ClockReadingAnswer(Reading.Full, Only("2027-01-06")), new ClockReadingAnswer(Reading.Literal, Only("2027-01-05")));
        clock.Calendar!.Id.Should().Be("us-il-ilrb");
        clock.Flags.Should().BeEmpty();
        clock.Citation.Evidence.Should().Be(Evidence.Confirmed);
    }

    [Theory]
    [InlineData("2026-12-30", "barred")]
    [InlineData("2027-01-05", "barred")]
    [InlineData("2027-01-06", "permitted")]
    public void Strike_OfAGeneralUnit_WaitsForTheNotice(string day, string verdict)
    {
        Noticed().May(Side.Union, "strike", day).Verdict.Name.Should().Be(verdict);
        Noticed().May(Side.Union, "strike", day).LawfulFrom.Should().Be(Day("2027-01-06"));
    }

    [Theory]
    [InlineData("2026-10-15", "bargaining")]
    [InlineData("2026-11-23", "mediation")]
    [InlineData("2027-01-06", "mediation")]
    [InlineData("2027-01-15", "tentative-agreement")]
    [InlineData("2027-01-28", "agreed")]
    public void LawfulRound_OfAGeneralUnit_ComesToAgreement(string day, string phase)
    {
        var round = Noticed().With("strike-began", "2027-01-06", "by=union", "type=economic").With("overall-agreement-reached", "2027-01-15", "by=both").With("strike-ended", "2027-01-15", "by=union")
            .With("agreement-ratified", "2027-01-22", "by=union").With("agreement-adopted", "2027-01-28", "by=employer");

        round.PhaseOn(day).Should().Be(phase);
        round.Audit().Should().NotContain(finding => finding.Severity == Severity.Error || finding.Code == Code.Early || finding.Code == Code.LateNoConsequence || finding.Code == Code.Contested);
    }

    [Fact]
    public void UnlawfulRound_AStrikeWithoutMediationOrNotice_IsBarred()
    {
        var finding = General().With("strike-began", "2027-01-06", "by=union", "type=economic").Audit().Should().ContainSingle(f => f.Code == Code.Barred).Which;

        finding.Rule.Should().Be("mediation-not-requested");
        finding.Message.Should().Contain("asked for a mediator").And.Contain("mediation has been used").And.Contain("notice of intent");
    }

    [Fact]
    public void Strike_UnderAnAgreementInForce_DependsOnItsClauses_Section17a2()
    {
        var term = "2024-01-01/2027-12-31";
        Noticed(term).May(Side.Union, "strike", "2027-01-06").Unmet.Select(condition => condition.Id).Should().Equal("agreement-in-force", "standstill");
        Noticed(term, clause: true).May(Side.Union, "strike", "2027-01-06").Unmet.Select(condition => condition.Id).Should().Contain("no-strike-clause");
    }

    [Theory]
    [InlineData("security")]
    [InlineData("police")]
    [InlineData("fire")]
    [InlineData("paramedics")]
    public void ProtectiveUnits_MayNotStrike_Section17a(string kind) =>
        Noticed().Facts($"unit-kind={kind}").May(Side.Union, "strike", "2027-01-06").Unmet.Should().ContainSingle().Which.Id.Should().Be("protective-unit");

    [Fact]
    public void Arbitration_OfAProtectiveUnit_MayBeRequestedAfterFifteenDaysOfMediation_Section14a()
    {
        var clock = Protective().Clock("arbitration-request");

        clock.Raw.Should().Be(Only("2026-12-15"));
        clock.Readings.Should().Equal(new ClockReadingAnswer(Reading.Full, Only("2026-12-16")), new ClockReadingAnswer(Reading.Plain, Only("2026-12-16")));
        clock.Citation.Evidence.Should().Be(Evidence.Confirmed);
        Protective().May(Side.Union, "request-arbitration", "2026-12-15").LawfulFrom.Should().Be(Day("2026-12-16"));
        General().May(Side.Union, "request-arbitration", "2026-12-16").Unmet.Should().ContainSingle().Which.Id.Should().Be("general-unit");
    }

    [Fact]
    public void ArbitrationSteps_AreDueByTheBoardsCount_Section14()
    {
        var round = Arbitrated();

        round.Clock("mediation-begins").Raw.Should().Be(Only("2026-12-01"));
        round.Clock("delegates", "2026-12-16").Raw.Should().Be(Only("2026-12-26"));
        round.Clock("delegates", "2026-12-16").Rolled.Should().Be(Only("2026-12-28"), "a Saturday moves to Monday");
        round.Clock("delegates", "2026-12-16").Readings[1].Should().Be(new ClockReadingAnswer(Reading.Plain, Only("2026-12-26")));
        round.Clock("arbitrator-list", "2026-12-16").Raw.Should().Be(Only("2026-12-28"), "seven business days");
        round.Clock("arbitrator-selection", "2026-12-21").Raw.Should().Be(Only("2027-01-04"));
        round.Clock("hearing-opens", "2026-12-30").Raw.Should().Be(Only("2027-01-14"));
        round.Clock("hearing-closes", "2027-01-14").Raw.Should().Be(Only("2027-02-13"));
        round.Clock("hearing-closes", "2027-01-14").Rolled.Should().Be(Only("2027-02-16"), "Saturday, Sunday and Presidents' Day");
        round.Clock("award-due", "2027-02-10").Raw.Should().Be(Only("2027-03-12"));
    }

    [Fact]
    public void Award_ThatTheBodyDoesNotReject_StandsAfterTwentyDays_Section14n()
    {
        var clock = Awarded().Clock("award-rejection");
        clock.From.Should().Be(EventDate.On(Day("2027-03-05")), "it counts from service, a Friday");
        clock.Raw.Should().Be(Only("2027-03-27"), "day 1 is the Monday");
        clock.Rolled.Should().Be(Only("2027-03-29"));
        clock.Readings[1].Should().Be(new ClockReadingAnswer(Reading.Plain, Only("2027-03-25")));
        clock.Flags.Should().Equal("unconfirmed");

        Awarded().PhaseOn("2027-03-29").Should().Be("award");
        Awarded().PhaseOn("2027-03-30").Should().Be("awarded");
        Awarded().On("2027-03-30").Phase.Clock.Should().Be("award-silence");
        Awarded().Audit("2027-04-30").Should().NotContain(finding => finding.Severity == Severity.Error || finding.Code == Code.Early || finding.Code == Code.LateNoConsequence || finding.Code == Code.Contested);
    }

    [Theory]
    [InlineData(2, 3, "permitted")]
    [InlineData(3, 2, "barred")]
    public void Award_IsRejectedByThreeFifthsOfTheElectedMembers_Section14n(int yes, int no, string verdict) =>
        Rejecting(yes, no).May(Side.Employer, "reject-award", "2027-03-15").Verdict.Name.Should().Be(verdict);

    [Fact]
    public void Award_RejectedInPart_GoesBackForASupplementalHearing_Section14o()
    {
        var round = Rejecting(2, 3).With("award-answered", "2027-03-15", "by=employer", "accepts=no");

        round.PhaseOn().Should().Be("supplemental");
        round.Clock("supplemental-hearing").Raw.Should().Be(Only("2027-04-14"));
        round.Audit().Should().NotContain(finding => finding.Severity == Severity.Error);
        var again = round.With("hearing-held", "2027-04-12").With("award-issued", "2027-05-03");
        again.PhaseOn().Should().Be("award");
        again.PhaseOn("2027-05-24").Should().Be("award", "the twentieth day is a Sunday");
        again.PhaseOn("2027-05-25").Should().Be("awarded");
    }

    [Fact]
    public void Award_RejectedWithoutTheVotes_IsBarred() =>
        Rejecting(3, 2).With("award-answered", "2027-03-15", "by=employer", "accepts=no").Audit().Should().Contain(finding => finding.Code == Code.Barred && finding.Rule == "too-few-votes");

    [Fact]
    public void Award_WhoseRejectionDidNotCarry_StandsWhenTheTimeIsOver()
    {
        var round = Rejecting(3, 2).With("award-answered", "2027-03-15", "by=employer", "accepts=no");

        round.PhaseOn().Should().Be("award", "two fifths against are no rejection");
        round.PhaseOn("2027-03-29").Should().Be("award");
        round.PhaseOn("2027-03-30").Should().Be("awarded");
    }

    [Fact]
    public void Award_RejectedWithoutAVoteInTheLog_DependsOnTheVote()
    {
        var round = Awarded().With("award-answered", "2027-03-15", "by=employer", "accepts=no");

        round.PhaseOn().Should().Be("supplemental");
        round.Audit().Should().ContainSingle(finding => finding.Code == Code.Contested).Which.Rule.Should().Be("vote-not-in-log");

        var again = round.With("hearing-held", "2027-04-12").With("award-issued", "2027-05-03").With("award-answered", "2027-05-10", "by=employer", "accepts=no");
        again.Clock("supplemental-hearing").Raw.Should().Be(Only("2027-06-09"), "thirty days from the second rejection");
    }

    [Fact]
    public void Strike_WithoutANoticeToChangeInTheLog_DependsOnIt()
    {
        var round = LawRound.Under("us-il-iplra").Expiring("2024-01-01/2026-12-31").With("mediation-requested", "2026-11-16", "by=union").With("mediation-session-held", "2026-11-30")
            .With("strike-notice-given", "2026-12-28", "by=union", "type=economic");

        round.May(Side.Union, "strike", "2027-01-06").Unmet.Should().ContainSingle().Which.Id.Should().Be("notice-not-in-log");
        round.May(Side.Union, "strike", "2027-01-06").Verdict.Should().Be(Verdict.Conditional);
    }

    [Fact]
    public void Strike_UnderAnAgreementInForce_IsPresumedUnlawful_Section8()
    {
        var round = Noticed("2024-01-01/2027-12-31").With("time-limit-waived", "2026-12-28", "by=both", "limit=standstill");
        var condition = round.May(Side.Union, "strike", "2027-01-06").Unmet.Single(unmet => unmet.Id == "agreement-in-force");

        condition.Rebuttal.Should().NotBeNull();
        round.May(Side.Employer, "implement", "2027-01-06").Unmet.Select(unmet => unmet.Id).Should().Contain("agreement-in-force");
    }

    [Fact]
    public void SecondStrike_NewNoticeRunsItsFiveBusinessDays()
    {
        var round = Noticed().With("strike-began", "2027-01-06", "by=union", "type=economic").With("strike-ended", "2027-01-25", "by=union");

        round.May(Side.Union, "strike", "2027-01-28").Unmet.Should().ContainSingle().Which.Id.Should().Be("second-strike");
        round.With("strike-notice-given", "2027-02-01", "by=union", "type=economic").May(Side.Union, "strike", "2027-02-08").LawfulFrom.Should().Be(Day("2027-02-09"));
    }

    [Fact]
    public void UnlawfulRound_ArbitrationTooSoon_IsBarredAndEarly()
    {
        var audit = Protective().With("arbitration-requested", "2026-12-15", "by=union").Audit();

        audit.Should().Contain(finding => finding.Code == Code.Barred && finding.Rule == "mediation-too-short");
        audit.Should().Contain(finding => finding.Code == Code.Early && finding.Rule == "arbitration-request");
    }

    [Fact]
    public void Factfinding_ByMutualConsent_ReportsInFortyFiveDays_Section13()
    {
        var round = General().With("mediation-session-held", "2026-11-30").With("factfinding-requested", "2026-12-03", "by=both")
            .With("step-taken", "2026-12-07", "by=agency", "step=factfinder-list-sent").With("panel-chair-selected", "2026-12-16", "by=both");

        round.PhaseOn().Should().Be("factfinding");
        round.Clock("factfinder-list").Raw.Should().Be(Only("2026-12-08"));
        round.Clock("factfinder-selection").Raw.Should().Be(Only("2026-12-17"));
        round.Clock("factfinding-report").Raw.Should().Be(Only("2027-01-30"));
        round.Clock("factfinding-report").Rolled.Should().Be(Only("2027-02-01"));
        round.With("report-issued", "2027-01-29", "by=panel").PhaseOn().Should().Be("mediation");
        General().May(Side.Union, "request-factfinding-alone").Verdict.Should().Be(Verdict.Barred);
    }

    [Theory]
    [InlineData("2023-02-13", "Lincoln's Birthday")]
    [InlineData("2024-06-19", "Juneteenth")]
    [InlineData("2020-07-03", "Independence Day")]
    [InlineData("2023-10-09", "Columbus Day (Indigenous Peoples' Day)")]
    [InlineData("2024-11-05", "General Election Day")]
    [InlineData("2023-11-10", "Veterans Day")]
    [InlineData("2023-11-24", "Day after Thanksgiving")]
    public void Calendar_HasTheDaysOnWhichTheBoardIsClosed(string day, string holiday)
    {
        ProcedureLibrary.BuiltIn.TryGetCalendar("us-il-ilrb", out var calendar).Should().BeTrue();

        calendar!.On(Day(day)).Should().Be(new CalendarDay(DayStatus.Closed, holiday));
        calendar.IsClosed(Day("2023-11-07")).Should().BeFalse("there is no general election in an odd year");
        calendar.On(Day("2027-06-18")).Status.Should().Be(DayStatus.Ambiguous, "how a weekend Juneteenth is kept was not seen");
    }

    private static LawRound Late() => LawRound.Under("us-il-iplra").Expiring("2024-01-01/2026-12-31").With("notice-given", "2026-11-20", "by=union", "purpose=modify");

    private static LawRound General(string term = "2024-01-01/2026-12-31", bool clause = false) =>
        LawRound.Under("us-il-iplra").Expiring(term, clause).With("notice-given", "2026-10-15", "by=union", "purpose=modify").With("notice-given", "2026-11-02", "by=union", "purpose=dispute");

    private static LawRound Noticed(string term = "2024-01-01/2026-12-31", bool clause = false) =>
        General(term, clause).With("mediation-requested", "2026-11-16", "by=union").With("mediator-appointed", "2026-11-23", "by=agency").With("mediation-session-held", "2026-11-30", "by=mediator")
            .With("strike-notice-given", "2026-12-28", "by=union", "type=economic");

    private static LawRound Protective() => General().Facts("unit-kind=police").With("mediation-session-held", "2026-11-30", "by=mediator");

    private static LawRound Arbitrated() =>
        Protective().With("arbitration-requested", "2026-12-16", "by=union").With("panel-member-named", "2026-12-17", "by=union").With("panel-member-named", "2026-12-18", "by=employer")
            .With("step-taken", "2026-12-21", "by=agency", "step=arbitrator-list-sent", "received=2026-12-22").With("arbitrator-selected", "2026-12-30", "by=both")
            .With("hearing-held", "2027-01-14", "by=panel").With("step-taken", "2027-02-10", "by=panel", "step=hearing-closed");

    private static LawRound Awarded() => Arbitrated().With("award-issued", "2027-03-03", "by=panel", "received=2027-03-05");

    private static LawRound Rejecting(int yes, int no) =>
        Awarded().With("vote-held", "2027-03-15", "by=employer", "type=other", "question=Adopt the terms of the award?", $$"""tally={ "yes": {{yes}}, "no": {{no}} }""");
}
