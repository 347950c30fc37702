using static ContractModel.Tests.Procedures.EeraRound;

namespace ContractModel.Tests.Statutes;

/// <summary>Ohio, ORC chapter 4117: what becomes of a report, units that may not strike, procedures of the parties' own, and the legislative body.</summary>
public class OhioReportTests
{
    [Fact]
    public void Silence_MakesTheReportTheAgreement()
    {
        Reported().PhaseOn("2026-06-22").Should().Be("report-vote");

        var phase = Reported().On("2026-06-23").Phase;
        phase.Phase.Id.Should().Be("deemed-agreed");
        phase.Phase.Kind.Should().Be(PhaseKind.Agreed);
        phase.Since.Should().Be(EventDate.On(Day("2026-06-23")));
        phase.Because.Should().BeNull("nobody did anything");
        phase.Clock.Should().Be("report-silence");
        Reported().Audit("2026-06-30").Should().NotContain(finding => finding.Rule == "report-vote", "to reject is a right and no duty");
    }

    [Fact]
    public void Silence_AfterAReportOfASaturday_WaitsForMonday()
    {
        var round = Factfinding().With("report-issued", "2026-06-13", "by=panel");

        round.Clock("report-vote").Readings.Should().Equal(new ClockReadingAnswer(Reading.Literal, Only("2026-06-22")), new ClockReadingAnswer(Reading.Plain, Only("2026-06-20")));
        round.PhaseOn("2026-06-22").Should().Be("report-vote");
        round.PhaseOn("2026-06-23").Should().Be("deemed-agreed");
    }

    [Theory]
    [InlineData("{\"eligible\":100,\"yes\":5,\"no\":60}", true)]
    [InlineData("{\"eligible\":100,\"yes\":5,\"no\":59}", false)]
    [InlineData("{\"eligible\":200,\"yes\":0,\"no\":110}", false)]
    [InlineData("{\"yesPercent\":\"10%\",\"turnoutPercent\":\"70%\"}", true)]
    [InlineData("{\"yesPercent\":\"10%\",\"turnoutPercent\":\"60%\"}", false)]
    public void Members_RejectByThreeFifthsOfAll(string tally, bool rejected)
    {
        var round = Reported().With("vote-held", "2026-06-20", "by=union", "type=report", $"tally={tally}");

        round.PhaseOn().Should().Be(rejected ? "report-rejected" : "report-vote");
        round.PhaseOn("2026-06-23").Should().Be(rejected ? "report-rejected" : "deemed-agreed");
    }

    [Theory]
    [InlineData(5, "report-rejected")]
    [InlineData(4, "report-vote")]
    public void LegislativeBody_RejectsByThreeFifthsOfAllSeats(int no, string phase) =>
        Reported().With("vote-held", "2026-06-20", "by=employer", "type=report", $"tally={{\"yes\":1,\"no\":{no},\"absent\":{6 - no}}}").PhaseOn().Should().Be(phase);

    [Fact]
    public void Rejection_WithoutThreeFifths_IsBarredAndMovesNothing()
    {
        var round = Reported()
            .With("vote-held", "2026-06-20", "by=union", "type=report", "tally={\"eligible\":100,\"yes\":5,\"no\":59}")
            .With("report-answered", "2026-06-20", "by=union", "accepts=no");

        round.PhaseOn("2026-06-23").Should().Be("deemed-agreed");
        round.Audit().Should().ContainSingle(finding => finding.Code == Code.Barred).Which.Rule.Should().Be("not-carried");
    }

    [Fact]
    public void Rejection_OnTheEighthDay_IsTooLate()
    {
        var round = Reported().With("report-answered", "2026-06-23", "by=employer", "accepts=no");

        round.PhaseOn().Should().Be("deemed-agreed");
        round.Audit().Should().Contain(finding => finding.Code == Code.Barred && finding.Rule == "too-late");
        round.Audit().Should().Contain(finding => finding.Code == Code.Late && finding.Rule == "report-vote");
    }

    [Fact]
    public void Acceptance_ByBothSides_NeedsNoFurtherDay() =>
        Reported().With("report-answered", "2026-06-17", "by=union", "accepts=yes").With("report-answered", "2026-06-18", "by=employer", "accepts=yes").PhaseOn().Should().Be("deemed-agreed");

    [Fact]
    public void Report_MayBePutOffByBothSides()
    {
        var round = Factfinding().With("time-limit-extended", "2026-06-10", "by=both", "limit=factfinding-report", "days=14").With("report-issued", "2026-06-29", "by=panel");

        round.Clock("factfinding-report").Rolled.Should().Be(Only("2026-06-29"));
        round.Clock("factfinding-report").Status.Should().Be(ClockStatus.Met);
    }

    [Fact]
    public void StrikeProhibitedUnit_GoesToConciliationAndAnAward()
    {
        var round = Essential();

        round.Clock("conciliation-order", "2026-06-25").End.Should().Be(Day("2026-06-30"), "the eighth day after publication");
        round.May(Side.Union, "strike", "2026-08-01").Unmet.Should().Contain(condition => condition.Id == "may-not-strike");
        round.May(Side.Employer, "implement", "2026-08-01").Verdict.Should().Be(Verdict.Barred);

        round = round.With("step-taken", "2026-06-30", "by=agency", "step=conciliation-order");
        round.PhaseOn().Should().Be("conciliation-ordered");
        round.Clock("conciliator-selection").Raw.Should().Be(Only("2026-07-05"));
        round.Clock("conciliator-selection").Rolled.Should().Be(Only("2026-07-06"), "the 5th is a Sunday");
        round.Clock("conciliator-appointment").Rolled.Should().Be(Only("2026-07-06"));
        round.Clock("conciliation-hearing").Rolled.Should().Be(Only("2026-07-30"));

        round = round.With("arbitrator-selected", "2026-07-06", "by=both", "agreed=yes").With("hearing-held", "2026-07-28", "by=panel").With("award-issued", "2026-08-20", "by=panel");
        round.Clock("award").Raw.Should().Be(Only("2026-08-27"));
        round.PhaseOn().Should().Be("awarded");
        round.Audit().Should().NotContain(finding => finding.Severity == Severity.Error || finding.Code == Code.Early || finding.Code == Code.LateNoConsequence);
    }

    [Fact]
    public void StrikeProhibitedUnit_StrikingIsBarred() =>
        Essential().With("strike-began", "2026-07-10", "by=union", "type=economic").Audit().Should().ContainSingle(finding => finding.Code == Code.Barred).Which.Message.Should().Contain("may not strike");

    [Fact]
    public void OwnProcedure_TakesThePlaceOfFactfinding()
    {
        var round = Start()
            .With("procedure-agreed", "2026-04-01", "by=both", "name=Mediation only")
            .With("mediator-appointed", "2026-06-01", "by=other")
            .With("strike-notice-given", "2026-06-22", "by=union", "type=economic", "received=2026-06-22", "receivedByAgency=2026-06-22");

        round.PhaseOn().Should().Be("private-procedure");
        round.Runs("mediator-appointment").Should().BeFalse();
        round.May(Side.Employer, "request-factfinding").Unmet.Should().ContainSingle().Which.Id.Should().Be("own-procedure");
        round.May(Side.Union, "strike", "2026-06-30").LawfulFrom.Should().Be(Day("2026-07-02"));
        round.May(Side.Union, "strike", "2026-07-02").Verdict.Should().Be(Verdict.Permitted);
    }

    [Fact]
    public void LegislativeBody_ApprovesByThirtyDaysOfSilence()
    {
        var round = Start()
            .With("overall-agreement-reached", "2026-06-20")
            .With("agreement-ratified", "2026-06-24", "by=union")
            .With("step-taken", "2026-07-01", "by=employer", "step=funds-requested");

        round.Clock("funds-request").Rolled.Should().Be(Only("2026-07-08"));
        round.Clock("funds-request").Status.Should().Be(ClockStatus.Met);
        round.Clock("legislative-approval").Rolled.Should().Be(Only("2026-07-31"));
        round.PhaseOn("2026-07-31").Should().Be("tentative-agreement");
        round.PhaseOn("2026-08-01").Should().Be("agreed");
        round.Audit("2026-08-02").Should().NotContain(finding => finding.Severity == Severity.Error);
    }

    [Fact]
    public void LegislativeBody_HasItsThirtyDaysAgainForASecondAgreement()
    {
        var round = Start()
            .With("overall-agreement-reached", "2026-06-01").With("agreement-ratified", "2026-06-05", "by=union")
            .With("step-taken", "2026-06-10", "by=employer", "step=funds-requested").With("adoption-rejected", "2026-06-20", "by=employer")
            .With("overall-agreement-reached", "2026-07-01").With("agreement-ratified", "2026-07-06", "by=union")
            .With("step-taken", "2026-07-10", "by=employer", "step=funds-requested");

        round.Clock("funds-request").Rolled.Should().Be(Only("2026-07-20"));
        round.Clock("legislative-approval").Rolled.Should().Be(Only("2026-08-10"), "9 August is a Sunday");
        round.PhaseOn("2026-08-10").Should().Be("tentative-agreement");
        round.PhaseOn("2026-08-11").Should().Be("agreed");
    }

    [Fact]
    public void TemporaryOrder_AgainstADangerousStrike_HoldsItBackForSeventyTwoHours()
    {
        var round = Start().With("step-taken", "2026-07-08T09:00", "by=court", "step=danger-order");

        round.May(Side.Union, "strike", "2026-07-10").Unmet.Should().Contain(condition => condition.Id == "danger-order");
        round.May(Side.Union, "strike", "2026-07-12").Unmet.Should().NotContain(condition => condition.Id == "danger-order");
        round.With("step-taken", "2026-07-09", "by=court", "step=danger-order-ended").May(Side.Union, "strike", "2026-07-10").Unmet.Should().NotContain(condition => condition.Id == "danger-order");
    }

    [Fact]
    public void Rejection_ByTheMembers_LeadsBack() =>
        Start().With("overall-agreement-reached", "2026-06-20").With("ratification-rejected", "2026-06-24", "by=union").PhaseOn().Should().Be("bargaining");

    [Fact]
    public void DangerousStrike_IsEnjoinedForSixtyDaysAtMost()
    {
        var round = Start()
            .With("step-taken", "2026-07-08T09:00", "by=court", "step=danger-order")
            .With("step-taken", "2026-07-10", "by=agency", "step=danger-determined")
            .With("step-taken", "2026-07-11", "by=court", "step=danger-order-ended")
            .With("step-taken", "2026-07-11", "by=court", "step=danger-injunction");

        round.Clock("danger-determination").EndsAt!.Value.LocalDateTime.ToString("yyyy-MM-dd HH:mm", null).Should().Be("2026-07-11 09:00");
        round.Clock("danger-injunction-end").Raw.Should().Be(Only("2026-09-09"));
        round.May(Side.Union, "strike", "2026-09-09").Unmet.Should().Contain(condition => condition.Id == "danger-injunction");
        round.May(Side.Union, "strike", "2026-09-10").Unmet.Should().NotContain(condition => condition.Id == "danger-injunction");
        round.Clock("danger-positions").End.Should().Be(Day("2026-08-26"));
    }

    private static LawRound Start() => LawRound.Under("us-oh-4117").Expiring("2023-07-01/2026-06-30").With("session-held", "2026-03-02");

    private static LawRound Factfinding(LawRound? round = null) => (round ?? Start())
        .With("notice-given", "2026-04-20", "by=union", "purpose=bargain")
        .With("mediator-appointed", "2026-05-16", "by=agency")
        .With("factfinding-requested", "2026-05-18", "by=union")
        .With("panel-chair-selected", "2026-06-01", "by=agency");

    private static LawRound Reported(LawRound? round = null) => Factfinding(round).With("report-issued", "2026-06-15", "by=panel");

    private static LawRound Essential() => Reported(Start().Facts("essential=yes"))
        .With("vote-held", "2026-06-22", "by=union", "type=report", "tally={\"eligible\":100,\"yes\":20,\"no\":70}")
        .With("report-published", "2026-06-22", "by=agency");
}
