using static ContractModel.Tests.Procedures.EeraRound;

namespace ContractModel.Tests.Statutes;

/// <summary>The worked examples of chapter 150E of Massachusetts: silence, private reports and the agency's own dates; and whole rounds.</summary>
public class Massachusetts150ETests
{
    private const string Law = "us-ma-150e";

    [Fact]
    public void MA1_Department_SpeaksWithinTenDaysOfReceipt_Section9()
    {
        var clock = Petitioned().Clock("impasse-determination", "2026-09-10");

        clock.From.Should().Be(EventDate.On(Day("2026-09-08")));
        clock.Raw.Should().Be(Only("2026-09-18"));
        clock.Rolled.Should().Be(Only("2026-09-18"));
        clock.Readings.Should().Equal(new ClockReadingAnswer(Reading.Literal, Only("2026-09-18")), new ClockReadingAnswer(Reading.Plain, Only("2026-09-18")));
        clock.Calendar!.Id.Should().Be("us-ma-business");
        clock.Flags.Should().BeEmpty();
        clock.Status.Should().Be(ClockStatus.Running);
        clock.Citation.Section.Should().StartWith("G.L. c.150E s.9");
    }

    [Fact]
    public void MA1_Department_SilentForTenDays_ImpasseExistsFromTheDayAfter_Section9()
    {
        Petitioned().PhaseOn("2026-09-18").Should().Be("impasse-declared");

        var phase = Petitioned().On("2026-09-19").Phase;
        phase.Phase.Id.Should().Be("impasse-found");
        phase.Since.Should().Be(EventDate.On(Day("2026-09-19")));
        phase.Because.Should().BeNull("no event brought it");
        phase.Clock.Should().Be("impasse-determination");
        Petitioned().Clock("mediator-after-silence", "2026-09-19").End.Should().Be(Day("2026-09-23"));
        Petitioned().Clock("mediator-after-silence", "2026-09-19").Citation.Evidence.Should().Be(Evidence.Derived);
    }

    [Fact]
    public void MA1_Department_FindsImpasse_AndAppointsAMediatorWithinFiveDays_Section9()
    {
        var round = Petitioned().With("impasse-determined", "2026-09-18", "by=agency", "exists=yes");
        var clock = round.Clock("mediator-appointment");

        round.PhaseOn().Should().Be("impasse-found");
        round.Runs("mediator-after-silence").Should().BeFalse();
        clock.Raw.Should().Be(Only("2026-09-23"));
        clock.Rolled.Should().Be(Only("2026-09-23"));
        clock.Flags.Should().BeEmpty();
        clock.Status.Should().Be(ClockStatus.Running);
        round.With("mediator-appointed", "2026-09-23", "by=agency").Clock("mediator-appointment").Status.Should().Be(ClockStatus.Met);
    }

    [Fact]
    public void MA1_Department_FindsNoImpasse_AndTheSidesAreBackAtTheTable()
    {
        var round = Petitioned().With("impasse-determined", "2026-09-15", "by=agency", "exists=no");

        round.PhaseOn().Should().Be("bargaining");
        round.PhaseOn("2026-10-01").Should().Be("bargaining", "an answer is no silence");
    }

    [Fact]
    public void MA1_Petition_InTheMiddleOfATerm_IsBarredAndStartsNothing()
    {
        var round = LawRound.Under(Law).Facts("mid-term=yes").With("session-held", "2026-05-04").With("impasse-request-filed", "2026-09-08", "by=employer");

        round.Audit().Should().ContainSingle(finding => finding.Code == Code.Barred).Which.Rule.Should().Be("mid-term");
        round.PhaseOn("2026-09-30").Should().Be("bargaining");
    }

    [Fact]
    public void MA2_Report_IsDueThirtyDaysAfterTheRecordClosed_AndMovesPastTheHoliday()
    {
        var clock = RecordClosed().Clock("factfinding-report", "2027-01-20");

        clock.Raw.Should().Be(Only("2027-02-14"));
        clock.Rolled.Should().Be(Only("2027-02-16"), "a Sunday, and Monday is Washington's Birthday");
        clock.Readings.Should().Equal(new ClockReadingAnswer(Reading.Literal, Only("2027-02-16")), new ClockReadingAnswer(Reading.Plain, Only("2027-02-14")));
        clock.Calendar!.Id.Should().Be("us-ma-business");
        clock.Flags.Should().BeEmpty();
        clock.Status.Should().Be(ClockStatus.Running);
        clock.Citation.Evidence.Should().Be(Evidence.Secondary);
        clock.Explanation.Should().Contain("us-ma-business (Sunday)");
        RecordClosed().Clock("factfinding-report-statute", "2027-01-14").Raw.Should().Be(Only("2027-01-16"), "the section is held to count from the appointment");
        RecordClosed().Runs("factfinding-report-statute", "2027-01-15").Should().BeFalse("the agency's count took its place");
    }

    [Fact]
    public void MA2_Report_IsPrivateForTenDays_AndPublicFromTheEleventh_Rule21_14()
    {
        var clock = Reported().Clock("report-private", "2027-02-15");

        clock.Kind.Should().Be(ClockKind.Wait);
        clock.From.Should().Be(EventDate.On(Day("2027-02-12")));
        clock.Raw.Should().Be(Only("2027-02-22"));
        clock.Rolled.Should().Be(Only("2027-02-22"));
        clock.Readings.Should().Equal(new ClockReadingAnswer(Reading.Full, Only("2027-02-23")), new ClockReadingAnswer(Reading.Literal, Only("2027-02-22")));
        clock.End.Should().Be(Day("2027-02-23"));
        clock.Flags.Should().BeEmpty();
        clock.Status.Should().Be(ClockStatus.Running);
        clock.Citation.Section.Should().Contain("21.14(4),(5)");
        clock.Citation.Evidence.Should().Be(Evidence.Confirmed);
    }

    [Theory]
    [InlineData("2027-02-22", "barred")]
    [InlineData("2027-02-23", "conditional")]
    public void MA2_Report_ASideMayNotPublishWhileItIsPrivate_AndTheDepartmentPublishesFirst(string day, string verdict) => Reported().May(Side.Union, "publish-report", day).Verdict.Name.Should().Be(verdict);

    [Fact]
    public void MA2_Report_PublishedOnTheTenthDay_IsFlaggedEarly() =>
        Reported().With("report-published", "2027-02-22", "by=agency").Audit().Should().Contain(finding => finding.Code == Code.Early && finding.Rule == "report-private");

    [Fact]
    public void MA3_Docketed_ThreeDatesAreDueIn14Days_AndTheFirstSessionIn45()
    {
        var round = Petitioned().With("step-taken", "2026-09-10", "by=agency", "step=docketed");
        var dates = round.Clock("mediation-dates");
        var session = round.Clock("first-mediation-session");

        dates.Raw.Should().Be(Only("2026-09-24"));
        dates.Rolled.Should().Be(Only("2026-09-24"));
        session.Raw.Should().Be(Only("2026-10-25"));
        session.Rolled.Should().Be(Only("2026-10-25"), "a Sunday: in practice the session is held by Friday");
        foreach (var clock in new[] { dates, session })
        {
            clock.Flags.Should().BeEmpty();
            clock.Status.Should().Be(ClockStatus.Running);
            clock.Citation.Evidence.Should().Be(Evidence.Secondary, "it is the agency's practice, not the act");
        }
    }

    [Fact]
    public void MA3_Docketed_DatesNotNamed_TheStepIsLostAndTheDepartmentMayDismiss()
    {
        var round = Petitioned().With("impasse-determined", "2026-09-15", "by=agency", "exists=yes").With("step-taken", "2026-09-10", "by=agency", "step=docketed")
            .With("step-taken", "2026-09-28", "by=union", "step=dates-named");

        round.Audit().Should().ContainSingle(finding => finding.Rule == "mediation-dates").Which.Code.Should().Be(Code.Late);
        round.With("step-taken", "2026-09-29", "by=agency", "step=petition-dismissed").PhaseOn().Should().Be("bargaining");
    }

    [Fact]
    public void List_NotReturnedInTime_MakesAllNamesAcceptable()
    {
        var list = ThroughMediation().With("factfinding-requested", "2026-11-20", "by=union").With("step-taken", "2026-12-01", "by=agency", "step=list-sent")
            .With("step-taken", "2026-12-08", "by=union", "step=list-returned");

        list.Clock("factfinder-list").End.Should().Be(Day("2026-12-11"));
        list.Clock("factfinder-list", "2026-12-12").Status.Should().Be(ClockStatus.Passed, "the employer has not returned it");
        list.With("step-taken", "2026-12-14", "by=employer", "step=list-returned").Clock("factfinder-list").Flags.Should().Contain("all-names-acceptable");
    }

    [Fact]
    public void Clarification_IsAskedForWithinSevenDaysOfTheReport_Rule21_14_3()
    {
        Reported().Clock("report-clarification", "2027-02-15").End.Should().Be(Day("2027-02-18"));
        Reported().With("step-taken", "2027-02-18", "by=union", "step=clarification-requested", "received=2027-02-18").Clock("clarification-answer").Raw.Should().Be(Only("2027-02-28"));
    }

    [Fact]
    public void LawfulRound_ThroughFactfinding_EndsInAnAgreementThatIsFunded()
    {
        var round = Reported().With("report-published", "2027-02-24", "by=agency").With("overall-agreement-reached", "2027-04-05", "by=both")
            .With("agreement-ratified", "2027-04-14", "by=union").With("step-taken", "2027-04-16", "by=both", "step=agreement-executed")
            .With("step-taken", "2027-05-14", "by=employer", "step=funding-requested").With("agreement-adopted", "2027-05-25", "by=employer");

        round.PhaseOn("2027-05-20").Should().Be("tentative-agreement");
        round.PhaseOn().Should().Be("agreed");
        round.Clock("funding-request").Raw.Should().Be(Only("2027-05-16"));
        round.Clock("funding-request").Rolled.Should().Be(Only("2027-05-17"), "a Sunday");
        round.Clock("funding-request").Status.Should().Be(ClockStatus.Met);
        round.Audit().Should().OnlyContain(finding => finding.Severity == Severity.Note);
    }

    [Fact]
    public void Implementation_AfterCertification_DependsOnTheOfferFromBeforeThePetition()
    {
        var round = Reported().With("report-published", "2027-02-24", "by=agency");
        round.May(Side.Employer, "implement").Verdict.Should().Be(Verdict.Barred);

        var certified = round.With("step-taken", "2027-04-01", "by=agency", "step=process-certified");
        certified.PhaseOn().Should().Be("exhausted");
        certified.May(Side.Employer, "implement").Verdict.Should().Be(Verdict.Conditional);
        certified.May(Side.Employer, "implement").Unmet.Should().ContainSingle().Which.Id.Should().Be("offer-before-petition");
        certified.With("terms-implemented", "2027-04-15", "by=employer").PhaseOn().Should().Be("implemented");
    }

    [Fact]
    public void UnlawfulRound_ChangesUnderTheFreezeAndAStrike_AreHeldAgainstBothSides()
    {
        var round = ThroughMediation().With("unilateral-change-made", "2026-10-20", "by=employer", "text=New schedules.").With("strike-notice-given", "2026-11-01", "by=union", "type=economic")
            .With("strike-began", "2026-11-05", "by=union", "type=economic").With("step-taken", "2026-11-05", "by=employer", "step=strike-petition")
            .With("strike-ended", "2026-11-06", "by=union").With("terms-implemented", "2026-12-01", "by=employer");

        round.Audit().Where(finding => finding.Code == Code.Barred).Select(finding => finding.Rule).Should().Equal("frozen", "call-strike", "strike", "not-certified");
        round.PhaseOn().Should().Be("mediation");
    }

    [Fact]
    public void Arbitration_ByBothTogether_IsOpenAtAnyTime_Section9()
    {
        var round = ThroughMediation();

        round.May(Side.Union, "request-arbitration").Verdict.Should().Be(Verdict.Barred, "one side alone cannot");
        round.With("arbitration-requested", "2026-11-20", "by=both").PhaseOn().Should().Be("arbitration");
        round.With("award-issued", "2027-03-01").PhaseOn().Should().Be("awarded");
        round.Audit().Should().NotContain(finding => finding.Severity == Severity.Error);
    }

    private static LawRound Petitioned() => LawRound.Under(Law).With("session-held", "2026-03-02").With("impasse-request-filed", "2026-09-04", "by=union", "received=2026-09-08");

    private static LawRound ThroughMediation() => Petitioned().With("impasse-determined", "2026-09-18", "by=agency", "exists=yes").With("mediator-appointed", "2026-09-23", "by=agency")
        .With("mediation-session-held", "2026-10-14");

    private static LawRound RecordClosed() => ThroughMediation().With("factfinding-requested", "2026-11-20", "by=union").With("panel-chair-selected", "2026-12-17", "by=agency")
        .With("hearing-held", "2027-01-11").With("step-taken", "2027-01-15", "by=panel", "step=record-closed");

    private static LawRound Reported() => RecordClosed().With("report-issued", "2027-02-11", "by=panel", "received=2027-02-12");
}
