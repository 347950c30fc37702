using static ContractModel.Tests.Procedures.EeraRound;

namespace ContractModel.Tests.Statutes;

/// <summary>Vermont's teachers: fact-finding without a day to wait for, publication, the board's final decision, lawful strikes, arbitration by agreement.</summary>
public class VermontTeachersTests
{
    private const string Law = "us-vt-57";

    [Fact]
    public void VT1_RequestToBegin_120DaysBeforeTheEarliestAnnualMeeting_2003()
    {
        var round = LawRound.Under(Law).Facts("annual-meeting=2027-03-02").With("notice-given", "2026-11-02", "by=union", "purpose=bargain");
        var request = round.Clock("request-to-begin");

        request.Raw.Should().Be(Only("2026-11-02"));
        request.Rolled.Should().Be(Only("2026-11-02"));
        request.End.Should().Be(Day("2026-11-02"));
        request.Flags.Should().BeEmpty();
        request.Status.Should().Be(ClockStatus.Met);
        request.Citation.Section.Should().Be("16 V.S.A. 2003");
        request.Citation.Evidence.Should().Be(Evidence.Confirmed);
        LawRound.Under(Law).Facts("annual-meeting=2027-03-02").With("notice-given", "2026-11-03", "by=union", "purpose=bargain").Clock("request-to-begin").Status.Should().Be(ClockStatus.Late);
    }

    [Fact]
    public void VT2_TheUnionAloneMayAskForFactFindingNow_WithoutMediation_2007_a()
    {
        var stalled = LawRound.Under(Law).With("session-held", "2026-03-02").With("session-held", "2026-06-10");
        var open = stalled.May(Side.Union, "request-factfinding");
        var stated = stalled.With("step-taken", "2026-06-10", "by=both", "step=all-matters-negotiated");

        open.Verdict.Should().Be(Verdict.Conditional, "whether all matters were negotiated the log does not say");
        open.LawfulFrom.Should().Be(Day("2026-06-10"), "there is no day to wait for");
        stated.May(Side.Union, "request-factfinding").Verdict.Should().Be(Verdict.Permitted);
        stated.May(Side.Union, "request-factfinding").Citation.Section.Should().Be("16 V.S.A. 2007(a)");
        stated.May(Side.Employer, "request-factfinding").Verdict.Should().Be(Verdict.Permitted);
        stated.With("factfinding-requested", "2026-06-10", "by=union").PhaseOn().Should().Be("factfinding");
    }

    [Fact]
    public void VT4_ReportInThirtyDaysOfTheLastMember_2007()
    {
        var report = Committee().Clock("factfinding-report");

        report.Raw.Should().Be(Only("2026-09-02"));
        report.Rolled.Should().Be(Only("2026-09-02"));
        report.Status.Should().Be(ClockStatus.Running);
        report.Flags.Should().BeEmpty();
        report.Citation.Section.Should().Be("16 V.S.A. 2007");
    }

    [Fact]
    public void VT4_ReportMadePublic_FromTheEleventhDayAfterDelivery_2007()
    {
        var round = Reported();
        var wait = round.Clock("publication", "2026-09-09");

        wait.Kind.Should().Be(ClockKind.Wait);
        wait.Raw.Should().Be(Only("2026-09-10"));
        wait.Readings.Should().Equal(new ClockReadingAnswer(Reading.Full, Only("2026-09-11")), new ClockReadingAnswer(Reading.Literal, Only("2026-09-10")));
        wait.End.Should().Be(Day("2026-09-11"));
        round.May(Side.Union, "publish", "2026-09-10").Verdict.Should().Be(Verdict.Barred);
        round.May(Side.Union, "publish", "2026-09-10").LawfulFrom.Should().Be(Day("2026-09-11"));
        round.May(Side.Union, "publish", "2026-09-11").Verdict.Should().Be(Verdict.Permitted);
        round.With("overall-agreement-reached", "2026-09-08").May(Side.Union, "publish", "2026-09-11").Verdict.Should().Be(Verdict.Conditional, "nothing is in dispute any more");
    }

    [Fact]
    public void VT4_DeliveryToTheSecondParty_Counts() =>
        Committee().With("report-issued", "2026-08-31", "by=panel", "receivedByUnion=2026-08-31", "receivedByEmployer=2026-09-02").Clock("publication").Raw.Should().Be(Only("2026-09-12"));

    [Fact]
    public void LawfulRound_ToAnAgreementThatTheBoardItselfRatified_2009()
    {
        var round = Reported()
            .With("report-published", "2026-09-11", "by=panel")
            .With("overall-agreement-reached", "2026-09-20")
            .With("agreement-ratified", "2026-09-24", "by=union")
            .With("agreement-adopted", "2026-09-28", "by=employer");

        round.On().Phases.Select(phase => phase.Phase.Id).Should().Equal("before-bargaining", "bargaining", "factfinding", "exhausted", "tentative-agreement", "agreed");
        Wrongs(round, "2026-12-01").Should().BeEmpty();
    }

    [Fact]
    public void LawfulRound_StrikeAfterTheAgreementEnded_ThenArbitrationByAgreement_2021()
    {
        var struck = Reported().With("strike-began", "2026-09-14", "by=union", "type=economic");
        var round = struck
            .With("strike-ended", "2026-09-18", "by=union")
            .With("arbitration-requested", "2026-09-18", "by=both")
            .With("final-offer-made", "2026-09-21", "by=union")
            .With("final-offer-made", "2026-09-22", "by=employer")
            .With("arbitrator-selected", "2026-09-23", "agreed=yes")
            .With("hearing-held", "2026-11-02", "by=panel")
            .With("award-issued", "2026-12-01", "by=panel");

        Reported().May(Side.Union, "strike").Verdict.Should().Be(Verdict.Permitted, "no clock and no notice, once the agreement has ended");
        round.PhaseOn().Should().Be("awarded");
        round.Clock("arbitrator-selection").Raw.Should().Be(Only("2026-09-23"));
        round.Clock("final-offers").Status.Should().Be(ClockStatus.Met);
        round.Clock("award").Raw.Should().Be(Only("2026-12-22"));
        Wrongs(round, "2027-01-01").Should().BeEmpty();
    }

    [Fact]
    public void UnlawfulRound_StrikeUnderTheAgreement_AndAfterSubmissionToArbitration()
    {
        var early = Committee().With("strike-began", "2026-06-29", "by=union", "type=economic");
        var submitted = Reported().With("arbitration-requested", "2026-09-15", "by=union").With("step-taken", "2026-09-17", "by=both", "step=arbitration-agreed").With("strike-began", "2026-09-21", "by=union", "type=economic");

        Committee().May(Side.Union, "strike", "2026-06-29").LawfulFrom.Should().Be(Day("2026-07-01"));
        early.Audit().Should().Contain(finding => finding.Code == Code.Barred && finding.Rule == "agreement-in-force");
        submitted.PhaseOn().Should().Be("arbitration");
        submitted.Audit().Should().Contain(finding => finding.Code == Code.Barred && finding.Rule == "arbitrated" && finding.Citation!.Section == "16 V.S.A. 2021");
    }

    [Fact]
    public void OneSidedRequestForArbitration_BringsNone_WithoutTheOthersWrittenAgreement_2021()
    {
        var round = Reported().With("arbitration-requested", "2026-09-15", "by=union");

        round.PhaseOn().Should().Be("exhausted");
        round.Runs("arbitrator-selection").Should().BeFalse();
        round.May(Side.Union, "strike").Verdict.Should().Be(Verdict.Permitted);
        Wrongs(round).Should().BeEmpty();
    }

    [Fact]
    public void BoardsDecision_IsBarredBeforeTheReport_AndDependsOnFullComplianceAfterIt_2008()
    {
        var early = Committee().With("terms-implemented", "2026-08-10", "by=employer");
        var late = Reported().With("terms-implemented", "2026-09-20", "by=employer");

        early.Audit().Should().Contain(finding => finding.Code == Code.Barred && finding.Rule == "no-report");
        early.PhaseOn().Should().Be("factfinding");
        late.PhaseOn().Should().Be("implemented");
        late.Audit().Should().Contain(finding => finding.Code == Code.Contested && finding.Rule == "no-full-compliance");
        Reported().May(Side.Employer, "lock-out").Verdict.Should().Be(Verdict.Unknown);
    }

    [Fact]
    public void Strike_ThatACourtEnjoined_IsConditional_2010() =>
        Reported().With("injunction-decided", "2026-09-16", "by=court", "granted=yes").May(Side.Union, "strike").Unmet.Single().Id.Should().Be("enjoined");

    [Fact]
    public void VoteThatDoesNotCarry_LeadsBack() =>
        Reported().With("overall-agreement-reached", "2026-09-20").With("adoption-rejected", "2026-09-28", "by=employer").PhaseOn().Should().Be("exhausted");

    [Fact]
    public void Publication_InsideTheTenDays_IsEarlyAndBarred_2007()
    {
        var round = Reported().With("report-published", "2026-09-08", "by=panel");

        round.Clock("publication").Status.Should().Be(ClockStatus.Early);
        round.Audit().Should().Contain(finding => finding.Code == Code.Barred && finding.Rule == "too-early");
        round.Audit().Should().Contain(finding => finding.Code == Code.Early && finding.Rule == "publication");
    }

    [Fact]
    public void Strike_OnceBothSidesRatified_IsBarred()
    {
        var settled = Reported().With("overall-agreement-reached", "2026-09-20").With("agreement-ratified", "2026-09-24", "by=union");

        settled.May(Side.Union, "strike").Verdict.Should().Be(Verdict.Permitted, "the board has not ratified");
        settled.With("agreement-adopted", "2026-09-28", "by=employer").May(Side.Union, "strike").Unmet.Should().ContainSingle().Which.Id.Should().Be("settled");
    }

    private static LawRound Committee() =>
        LawRound.Under(Law)
            .Expiring("2023-07-01/2026-06-30")
            .With("session-held", "2026-03-02")
            .With("step-taken", "2026-06-10", "by=both", "step=all-matters-negotiated")
            .With("factfinding-requested", "2026-06-10", "by=union")
            .With("panel-member-named", "2026-07-06", "by=union")
            .With("panel-member-named", "2026-07-08", "by=employer")
            .With("panel-chair-selected", "2026-08-03");

    private static LawRound Reported() => Committee().With("report-issued", "2026-08-31", "by=panel");

    // Everything but notes; sources are not asked of a round made up for a test.
    private static IEnumerable<Finding> Wrongs(LawRound round, string? day = null) => round.Audit(day).Where(finding => finding.Severity != Severity.Note);
}
