using static ContractModel.Tests.Procedures.EeraRound;

namespace ContractModel.Tests.Statutes;

/// <summary>Ohio, ORC chapter 4117: the examples worked out by hand, and rounds in units that may strike.</summary>
public class OhioTests
{
    private const string LastTerm = "2023-07-01/2026-06-30";

    [Fact]
    public void OHE1_NoticeToNegotiate_IsDueSixtyDaysBeforeTheEnd()
    {
        var clock = Bargaining().Clock("notice-to-negotiate", "2026-03-02");

        clock.Kind.Should().Be(ClockKind.Deadline);
        clock.From.Should().Be(EventDate.On(Day("2026-06-30")));
        clock.Raw.Should().Be(Only("2026-05-01"));
        clock.Rolled.Should().Be(Only("2026-05-01"));
        clock.Readings.Should().Equal(new ClockReadingAnswer(Reading.Literal, Only("2026-05-01")));
        clock.Calendar.Should().BeNull("a period counted back does not move");
        clock.Flags.Should().BeEmpty();
        clock.Status.Should().Be(ClockStatus.Running);
        clock.Citation.Section.Should().Be("ORC 4117.14(B)(1)");
    }

    [Theory]
    [InlineData("2026-05-01", "met")]
    [InlineData("2026-05-02", "late")]
    public void OHE1_NoticeToNegotiate_LaterIsFlaggedAndNoBar(string notice, string status)
    {
        var clock = Bargaining().With("notice-given", notice, "by=union", "purpose=bargain").Clock("notice-to-negotiate");

        clock.Status.Name.Should().Be(status);
        clock.Flags.Should().BeEquivalentTo(status == "late" ? ["late-notice-moves-standstill"] : Array.Empty<string>());
    }

    [Fact]
    public void OHE1_Intervention_MayBeAskedForFiftyDaysBefore()
    {
        var clock = Bargaining().Clock("intervention-request", "2026-03-02");

        clock.Kind.Should().Be(ClockKind.Wait);
        clock.Raw.Should().Be(Only("2026-05-11"));
        clock.End.Should().Be(Day("2026-05-11"));
        clock.Flags.Should().Equal("unconfirmed");
        Bargaining().May(Side.Union, "request-mediation", "2026-05-10").LawfulFrom.Should().Be(Day("2026-05-11"));
        Bargaining().May(Side.Union, "request-mediation", "2026-05-11").Verdict.Should().Be(Verdict.Permitted);
    }

    [Fact]
    public void OHE1_Mediator_IsAppointedFortyFiveDaysBefore_OnASaturdayThatDoesNotMove()
    {
        var clock = Bargaining().Clock("mediator-appointment", "2026-03-02");

        clock.Raw.Should().Be(Only("2026-05-16"));
        clock.Rolled.Should().Be(Only("2026-05-16"));
        clock.Calendar.Should().BeNull();
        clock.Citation.Section.Should().Be("ORC 4117.14(C)(2)");
    }

    [Fact]
    public void OHE2_Report_IsDueFourteenDaysAfterThePanelsAppointment()
    {
        var clock = Factfinding().Clock("factfinding-report", "2026-06-10");

        clock.Raw.Should().Be(Only("2026-06-15"));
        clock.Rolled.Should().Be(Only("2026-06-15"));
        clock.Calendar!.Id.Should().Be("us-oh-business");
        clock.Flags.Should().BeEmpty();
        clock.Status.Should().Be(ClockStatus.Running);
        Reported().Clock("factfinding-report").Status.Should().Be(ClockStatus.Met);
    }

    [Fact]
    public void OHE2_Votes_AreDueSevenDaysAfterTheReportWasSent()
    {
        var clock = Reported().Clock("report-vote", "2026-06-16");

        clock.Raw.Should().Be(Only("2026-06-22"));
        clock.Rolled.Should().Be(Only("2026-06-22"));
        clock.Readings.Should().Equal(new ClockReadingAnswer(Reading.Literal, Only("2026-06-22")), new ClockReadingAnswer(Reading.Plain, Only("2026-06-22")));
        clock.Flags.Should().BeEmpty();
        clock.Status.Should().Be(ClockStatus.Running);
        clock.Citation.Section.Should().Be("ORC 4117.14(C)(6)(a)");
        Rejected().Clock("report-vote").Status.Should().Be(ClockStatus.Met);
    }

    [Fact]
    public void OHE2_SevenDaysAfterPublication_EndOnTheTwentyNinth()
    {
        var clock = Noticed().Clock("publication-wait");

        clock.Raw.Should().Be(Only("2026-06-29"));
        clock.Readings.Should().Equal(new ClockReadingAnswer(Reading.Full, Only("2026-06-30")), new ClockReadingAnswer(Reading.Plain, Only("2026-06-30")));
        clock.Status.Should().Be(ClockStatus.Running);
        Noticed().PhaseOn("2026-06-29").Should().Be("cooling-off");
        Noticed().PhaseOn("2026-06-30").Should().Be("exhausted");
    }

    [Fact]
    public void OHE2_StrikeNotice_IsCountedFromTheLaterReceiptAndNotMoved()
    {
        var clock = Noticed().Clock("strike-notice");

        clock.Raw.Should().Be(Only("2026-07-02"));
        clock.Readings.Should().Equal(new ClockReadingAnswer(Reading.Literal, Only("2026-07-02")), new ClockReadingAnswer(Reading.Full, Only("2026-07-03")));
        clock.End.Should().Be(Day("2026-07-02"));
        clock.Calendar.Should().BeNull();
        clock.Flags.Should().BeEmpty();
        clock.Citation.Section.Should().Be("ORC 4117.14(D)(2); OAC 4117-13-01(A)");
        Published().With("strike-notice-given", "2026-06-22", "by=union", "type=economic", "received=2026-06-22", "receivedByAgency=2026-06-23")
            .Clock("strike-notice").End.Should().Be(Day("2026-07-03"), "SERB had it a day later");
        Published().With("strike-notice-given", "2026-06-22", "by=union", "type=economic").Clock("strike-notice").Flags.Should().Equal(["receipt-unknown"], "nothing says that SERB has it");
    }

    [Fact]
    public void OHE2_StrikeNotice_AfterFiveInTheAfternoonIsFiledOnTheNextBusinessDay() =>
        Published().With("strike-notice-given", "2026-06-26", "by=union", "type=economic", "received=2026-06-26", "receivedByAgency=2026-06-26T17:30")
            .Clock("strike-notice").Raw.Should().Be(Only("2026-07-09"), "26 June is a Friday");

    [Fact]
    public void OHE2_Strike_IsLawfulFromTheSecondOfJuly()
    {
        var early = Noticed().May(Side.Union, "strike", "2026-06-25");

        early.Verdict.Should().Be(Verdict.Barred);
        early.LawfulFrom.Should().Be(Day("2026-07-02"));
        early.Unmet.Select(condition => condition.Id).Should().BeEquivalentTo("agreement-in-force", "standstill", "not-seven-days", "notice");
        Noticed().May(Side.Union, "strike", "2026-07-01").Unmet.Should().ContainSingle().Which.Id.Should().Be("notice");
        Noticed().May(Side.Union, "strike", "2026-07-02").Verdict.Should().Be(Verdict.Permitted);
    }

    [Fact]
    public void OHE3_LateNotice_MovesTheStandstillPastASunday()
    {
        var round = Bargaining().With("notice-given", "2026-05-20", "by=union", "purpose=bargain");
        var sixty = round.Clock("notice-standstill");
        var both = round.Clock("standstill");

        sixty.Raw.Should().Be(Only("2026-07-19"));
        sixty.Rolled.Should().Be(Only("2026-07-20"));
        sixty.Readings.Should().Equal(new ClockReadingAnswer(Reading.Full, Only("2026-07-21")), new ClockReadingAnswer(Reading.Plain, Only("2026-07-20")));
        sixty.Calendar!.Id.Should().Be("us-oh-business");
        sixty.Explanation.Should().Contain("Sunday");
        both.Kind.Should().Be(ClockKind.Standstill);
        both.Raw.Should().Be(Only("2026-07-19"), "the later of the two governs");
        both.Readings.Should().Equal(new ClockReadingAnswer(Reading.Full, Only("2026-07-21")), new ClockReadingAnswer(Reading.Plain, Only("2026-07-20")));
        both.Flags.Should().Equal("unconfirmed");
        round.May(Side.Union, "strike", "2026-07-20").Unmet.Should().Contain(condition => condition.Id == "standstill").Which.MetOn.Should().Be(Day("2026-07-21"));
        round.May(Side.Union, "strike", "2026-07-21").Unmet.Should().NotContain(condition => condition.Id == "standstill");
        round.May(Side.Employer, "lock-out", "2026-07-20").Verdict.Should().Be(Verdict.Barred);
        round.May(Side.Employer, "lock-out", "2026-07-21").Verdict.Should().Be(Verdict.PresumedUnlawful, "a lockout to press employees is an unfair practice");
    }

    [Fact]
    public void TimelyNotice_LeavesTheStandstillToTheTerm() =>
        Bargaining().With("notice-given", "2026-04-20", "by=union", "purpose=bargain").Clock("standstill").End.Should().Be(Day("2026-07-01"));

    [Fact]
    public void FirstAgreement_HasNinetyDays()
    {
        var round = LawRound.Under("us-oh-4117").With("notice-given", "2026-03-02", "by=union", "purpose=bargain");

        round.Clock("first-contract-standstill").Raw.Should().Be(Only("2026-05-31"));
        round.Clock("first-contract-standstill").End.Should().Be(Day("2026-06-02"), "31 May is a Sunday");
        round.Runs("standstill").Should().BeFalse();
    }

    [Fact]
    public void LawfulRound_GoesThroughFactfindingAndAStrikeToAnAgreement()
    {
        var round = Noticed()
            .With("strike-began", "2026-07-02", "by=union", "type=economic")
            .With("overall-agreement-reached", "2026-07-08")
            .With("strike-ended", "2026-07-08", "by=union")
            .With("agreement-ratified", "2026-07-10", "by=union")
            .With("agreement-adopted", "2026-07-14", "by=employer");

        round.PhaseOn().Should().Be("agreed");
        round.On().Phases.Select(phase => phase.Phase.Id).Should().Equal(
            "before-bargaining", "bargaining", "mediation", "panel-forming", "factfinding", "report-vote", "report-rejected", "cooling-off", "exhausted", "tentative-agreement", "agreed");
        round.Audit().Should().NotContain(finding => finding.Severity == Severity.Error || finding.Code == Code.Early || finding.Code == Code.PresumedUnlawful || finding.Code == Code.Contested);
    }

    [Fact]
    public void UnlawfulRound_StrikeDuringFactfindingAndTermWithoutNotice()
    {
        var finding = Factfinding().With("strike-began", "2026-06-08", "by=union", "type=economic").Audit().Should().ContainSingle(f => f.Code == Code.Barred).Which;

        finding.Message.Should().Contain("no agreement is in force").And.Contain("no fact-finding is pending").And.Contain("ten days");
    }

    [Fact]
    public void Strike_OverAnUnfairPractice_IsNoBetter() =>
        Factfinding().With("strike-began", "2026-06-08", "by=union", "type=unfair-practice").Audit().Should().Contain(finding => finding.Code == Code.Barred);

    [Fact]
    public void Strike_OnAnExpiredAgreementWithoutFactfinding_IsUnsettled()
    {
        var step = Bargaining()
            .With("notice-given", "2026-04-20", "by=union", "purpose=bargain")
            .With("mediator-appointed", "2026-05-16", "by=agency")
            .With("strike-notice-given", "2026-07-06", "by=union", "type=economic", "received=2026-07-06", "receivedByAgency=2026-07-06")
            .May(Side.Union, "strike", "2026-07-16");

        step.Verdict.Should().Be(Verdict.Conditional);
        step.Unmet.Should().ContainSingle().Which.Id.Should().Be("factfinding-unused");
    }

    [Fact]
    public void SecondStrike_NeedsAnotherNotice_AndWaitsTenWorkDays()
    {
        var round = Noticed()
            .With("strike-began", "2026-07-02", "by=union", "type=economic")
            .With("strike-ended", "2026-07-08", "by=union");

        round.Clock("repeat-strike").Raw.Should().Be(Only("2026-07-22"));
        round.May(Side.Union, "strike", "2026-07-22").Unmet.Should().ContainSingle("the first notice named the day of the first strike").Which.Id.Should().Be("notice");

        round = round.With("strike-notice-given", "2026-07-10", "by=union", "type=economic", "received=2026-07-10", "receivedByAgency=2026-07-10");
        round.Clock("strike-notice").End.Should().Be(Day("2026-07-20"));
        round.May(Side.Union, "strike", "2026-07-21").Unmet.Should().ContainSingle().Which.Id.Should().Be("repeat-strike");
        round.May(Side.Union, "strike", "2026-07-22").Verdict.Should().Be(Verdict.Permitted);
    }

    private static LawRound Bargaining() => LawRound.Under("us-oh-4117").Expiring(LastTerm).With("session-held", "2026-03-02");

    private static LawRound Factfinding() => Bargaining()
        .With("notice-given", "2026-04-20", "by=union", "purpose=bargain", "received=2026-04-20", "receivedByAgency=2026-04-20")
        .With("mediator-appointed", "2026-05-16", "by=agency")
        .With("factfinding-requested", "2026-05-18", "by=union")
        .With("panel-chair-selected", "2026-06-01", "by=agency");

    private static LawRound Reported() => Factfinding().With("report-issued", "2026-06-15", "by=panel");

    private static LawRound Rejected() => Reported().With("vote-held", "2026-06-22", "by=union", "type=report", "tally={\"eligible\":100,\"yes\":20,\"no\":70}");

    private static LawRound Published() => Rejected().With("report-published", "2026-06-22", "by=agency");

    private static LawRound Noticed() =>
        Published().With("strike-notice-given", "2026-06-22", "by=union", "type=economic", "starts=2026-07-02", "received=2026-06-22", "receivedByAgency=2026-06-22");
}
