using ContractModel.Procedures;
using NodaTime;
using static ContractModel.Tests.Procedures.EeraRound;

namespace ContractModel.Tests.Statutes;

/// <summary>Publicly funded commuter rail under section 9a of the Railway Labor Act (45 USC 159a), with the dates of New Jersey Transit, 2015.</summary>
public class RlaCommuterTests
{
    private static LawRound Released => LawRound.Under("us-rla").Facts("commuter=yes").With("notice-given", "2012-06-01", "by=union", "purpose=modify").With("mediation-requested", "2013-01-15", "by=union")
        .With("step-taken", "2015-06-10", "by=agency", "step=arbitration-proffered").With("step-taken", "2015-06-15", "by=agency", "step=release");

    private static LawRound FirstBoard => Released.With("step-taken", "2015-07-16T00:01", "by=other", "step=emergency-board");

    private static LawRound SecondBoard => FirstBoard.With("report-issued", "2015-08-14", "by=panel").With("step-taken", "2015-11-12", "by=employer", "step=second-board-requested")
        .With("step-taken", "2015-11-13T00:01", "by=other", "step=second-board");

    private static LawRound Offered => SecondBoard.With("final-offer-made", "2015-12-10", "by=union").With("final-offer-made", "2015-12-11", "by=employer");

    [Fact]
    public void RLAE2_CoolingOff_IsThirtyFullDaysAfterRelease_155First()
    {
        var clock = Released.Clock("cooling-off");

        clock.Raw.Should().Be(Only("2015-07-15"));
        clock.Readings.Should().Equal(new ClockReadingAnswer(Reading.Full, Only("2015-07-16")), new ClockReadingAnswer(Reading.Literal, Only("2015-07-15")));
        clock.End.Should().Be(Day("2015-07-16"), "the Board published 16 July, 00:01");
        clock.Status.Should().Be(ClockStatus.Running);
        clock.Citation.Section.Should().Be("45 USC 155 First");
        Released.May(Side.Union, "strike", "2015-07-15").Verdict.Should().Be(Verdict.Barred);
        Released.May(Side.Union, "strike", "2015-07-16").Verdict.Should().Be(Verdict.Permitted);
    }

    [Fact]
    public void RLAE2_FirstBoard_BlocksSelfHelpFor120Days_159a()
    {
        var clock = FirstBoard.Clock("commuter-standstill");

        clock.Raw.Should().Be(Only("2015-11-13"));
        clock.End.Should().Be(Day("2015-11-13"));
        clock.EndsAt!.Value.LocalDateTime.Should().Be(new LocalDateTime(2015, 11, 13, 0, 1));
        clock.Readings.Should().Equal(new ClockReadingAnswer(Reading.Literal, Only("2015-11-13")), new ClockReadingAnswer(Reading.Full, Only("2015-11-14")));
        FirstBoard.PhaseOn().Should().Be("first-board");
        FirstBoard.May(Side.Union, "strike", "2015-10-01").LawfulFrom.Should().Be(Day("2015-11-13"));
        FirstBoard.May(Side.Union, "strike", "2015-11-12").Verdict.Should().Be(Verdict.Barred);
        FirstBoard.PhaseOn("2015-11-13").Should().Be("exhausted", "nobody asked for a second board");
        FirstBoard.Runs("after-report").Should().BeFalse("the thirty days after a report are those of section 10");
    }

    [Fact]
    public void FirstBoard_HearingWithinSixtyDaysAndReportWithinThirty_159a()
    {
        FirstBoard.Clock("emergency-board-report").End.Should().Be(Day("2015-08-15"));
        FirstBoard.Clock("commuter-hearing").End.Should().Be(Day("2015-09-14"));
        FirstBoard.With("hearing-held", "2015-09-10", "by=agency").Clock("commuter-hearing").Status.Should().Be(ClockStatus.Met);
    }

    [Fact]
    public void FirstReport_DoesNotEndThe120Days_159a()
    {
        var reported = FirstBoard.With("report-issued", "2015-08-14", "by=panel");

        reported.PhaseOn("2015-11-12").Should().Be("after-first-report");
        reported.PhaseOn("2015-11-13").Should().Be("exhausted");
    }

    [Fact]
    public void SecondBoard_StandsStillFromTheRequest_159a()
    {
        var asked = FirstBoard.With("report-issued", "2015-08-14", "by=panel").With("step-taken", "2015-11-12", "by=employer", "step=second-board-requested");

        asked.PhaseOn("2015-11-20").Should().Be("second-board-requested");
        asked.May(Side.Union, "strike", "2015-11-20").Verdict.Should().Be(Verdict.Barred);
        asked.Clock("commuter-standstill").Status.Should().Be(ClockStatus.Moot);
    }

    [Fact]
    public void SecondBoard_OffersWithinThirtyDays_ReportThirtyAfter_SixtyMore_159a()
    {
        var offered = Offered;
        var reported = Offered.With("report-issued", "2016-01-08", "by=panel").With("step-taken", "2016-01-08", "by=panel", "step=union-offer-selected");

        SecondBoard.PhaseOn().Should().Be("second-board");
        SecondBoard.Clock("final-offers").End.Should().Be(Day("2015-12-13"));
        SecondBoard.Runs("after-second-report").Should().BeFalse("the first board's report starts no second standstill");
        offered.Clock("final-offers").Status.Should().Be(ClockStatus.Met);
        offered.Clock("second-board-report").End.Should().Be(Day("2016-01-10"));
        reported.Clock("second-board-report").Status.Should().Be(ClockStatus.Met);
        reported.Clock("after-second-report").Raw.Should().Be(Only("2016-03-08"));
        reported.May(Side.Union, "strike", "2016-02-01").LawfulFrom.Should().Be(Day("2016-03-09"));
        reported.PhaseOn("2016-03-08").Should().Be("after-second-report");
        reported.PhaseOn("2016-03-09").Should().Be("exhausted");
    }

    [Fact]
    public void StrikeAfterTheCarriersOfferWasSelected_CostsTheStrikersTheirBenefits_159a()
    {
        var strike = SecondBoard.With("final-offer-made", "2015-12-10", "by=both").With("report-issued", "2016-01-08", "by=panel")
            .With("step-taken", "2016-01-08", "by=panel", "step=carrier-offer-selected").With("strike-began", "2016-03-13", "by=union", "type=economic");

        strike.Audit().Should().Contain(finding => finding.Rule == "strike-without-benefits");
        strike.Audit().Should().NotContain(finding => finding.Severity == Severity.Error);
    }

    [Fact]
    public void EmergencyBoard_MayBeAskedForAfterRelease_159a()
    {
        Released.May(Side.Union, "request-emergency-board", "2015-07-10").Verdict.Should().Be(Verdict.Permitted);
        FirstBoard.May(Side.Union, "request-emergency-board").Verdict.Should().Be(Verdict.Barred);
        FirstBoard.May(Side.Union, "request-second-board", "2015-08-01").Unmet.Should().ContainSingle().Which.Id.Should().Be("days-running", "the section speaks of the end of the 120 days");
        FirstBoard.May(Side.Union, "request-second-board", "2015-11-12").Verdict.Should().Be(Verdict.Conditional);
        FirstBoard.May(Side.Union, "request-second-board", "2015-11-13").Verdict.Should().Be(Verdict.Permitted);
    }

    [Fact]
    public void SecondBoard_OfARailroadThatIsNoCommuter_IsRemarkedOn() =>
        LawRound.Under("us-rla").With("step-taken", "2026-02-01", "by=other", "step=second-board").Audit().Should().Contain(finding => finding.Rule == "second-board-elsewhere");

    [Fact]
    public void UnlawfulRound_StrikeInsideThe120Days_IsBarred() =>
        FirstBoard.With("strike-began", "2015-10-01", "by=union", "type=economic").Audit().Should().Contain(finding => finding.Code == Code.Barred && finding.Rule == "not-exhausted");

    [Fact]
    public void LawfulRound_SettledBeforeTheSecondStandstillEnds_HasNoErrors()
    {
        var round = SecondBoard.With("hearing-held", "2015-11-13", "by=agency").With("final-offer-made", "2015-12-10", "by=both").With("report-issued", "2016-01-08", "by=panel")
            .With("overall-agreement-reached", "2016-03-11", "by=both").With("agreement-ratified", "2016-05-01", "by=union");

        round.PhaseOn().Should().Be("agreed");
        round.Audit().Should().NotContain(finding => finding.Severity == Severity.Error);
    }
}
