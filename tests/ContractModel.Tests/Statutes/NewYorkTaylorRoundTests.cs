namespace ContractModel.Tests.Statutes;

/// <summary>Whole rounds under New York's Taylor Law: one kept to, one not, and the units that go to arbitration.</summary>
public class NewYorkTaylorRoundTests
{
    private const string Law = "us-ny-taylor";

    [Fact]
    public void LawfulRound_OfASchoolDistrict_EndsInAnAgreement()
    {
        var round = SchoolThroughReport().With("report-published", "2027-09-15", "by=panel").With("mediator-appointed", "2027-10-01", "by=agency")
            .With("overall-agreement-reached", "2027-11-04", "by=both").With("agreement-adopted", "2027-11-17", "by=employer");

        round.PhaseOn().Should().Be("tentative-agreement", "the board has approved and the union has not");
        round.With("agreement-ratified", "2027-11-22", "by=union").PhaseOn().Should().Be("agreed");
        round.On().Phases.Select(phase => phase.Phase.Id).Should().Equal(
            "before-bargaining", "bargaining", "impasse", "mediation", "panel-forming", "factfinding", "report-private", "exhausted", "superconciliation", "tentative-agreement", "agreed");
        round.Audit().Should().OnlyContain(finding => finding.Severity == Severity.Note);
    }

    [Fact]
    public void UnlawfulRound_OfASchoolDistrict_IsHeldAgainstBothSides()
    {
        var round = SchoolThroughReport().With("report-published", "2027-09-15", "by=panel").With("strike-called", "2027-10-04", "by=union", "type=economic")
            .With("strike-began", "2027-10-05", "by=union", "type=economic").With("strike-ended", "2027-10-06", "by=union")
            .With("step-taken", "2027-10-12", "by=employer", "step=legislative-submission").With("terms-implemented", "2027-10-20", "by=employer");

        round.Audit().Where(finding => finding.Code == Code.Barred).Select(finding => finding.Rule).Should().Equal("call-strike", "strike", "school-district", "school-district");
        round.PhaseOn().Should().Be("exhausted", "a school board cannot bring a legislative determination about");
    }

    [Fact]
    public void Factfinding_WithoutMediation_IsBarred_Rule205_1c()
    {
        var round = LawRound.Under(Law).With("session-held", "2026-05-04").With("impasse-declared", "2026-08-10", "by=union").With("factfinding-requested", "2026-08-12", "by=union");

        round.Audit().Should().ContainSingle(finding => finding.Code == Code.Barred).Which.Rule.Should().Be("not-mediated");
    }

    [Fact]
    public void Factfinding_OnPerbsOwnMotion_NeedsNoRequest_Rule205_1c()
    {
        var round = LawRound.Under(Law).With("session-held", "2026-05-04").With("impasse-determined", "2026-08-10", "by=agency", "exists=yes")
            .With("mediator-appointed", "2026-08-20", "by=agency").With("panel-chair-selected", "2026-10-01", "by=agency");

        round.PhaseOn().Should().Be("factfinding");
        round.Audit().Should().NotContain(finding => finding.Severity != Severity.Note);
    }

    [Fact]
    public void Arbitration_OfAnEligibleUnit_NeedsFifteenDaysOfMediation_Rule205_4a()
    {
        var round = LawRound.Under(Law).Facts("arbitration-eligible=yes").With("session-held", "2026-05-04").With("impasse-declared", "2026-08-10", "by=union")
            .With("mediator-appointed", "2026-08-20", "by=agency");
        var clock = round.Clock("arbitration-petition");

        clock.Readings.Select(reading => reading.ToString()).Should().Equal("full: 2026-09-05", "literal: 2026-09-04");
        round.May(Side.Union, "request-arbitration", "2026-09-04").LawfulFrom.Should().Be(new NodaTime.LocalDate(2026, 9, 5));
        round.May(Side.Union, "request-arbitration", "2026-09-05").Verdict.Should().Be(Verdict.Permitted);
        round.May(Side.Union, "request-factfinding", "2026-09-05").Verdict.Should().Be(Verdict.Barred);
        round.With("arbitration-requested", "2026-09-08", "by=union").PhaseOn().Should().Be("arbitration");
        round.With("award-issued", "2027-03-01", "by=panel").PhaseOn().Should().Be("awarded");
        round.Audit().Should().NotContain(finding => finding.Severity == Severity.Error);
    }

    [Fact]
    public void Arbitration_OfAnotherUnit_IsBarredUnlessAgreed_Section209_2()
    {
        var round = SchoolThroughReport().With("report-published", "2027-09-15", "by=panel");

        round.May(Side.Union, "request-arbitration").Verdict.Should().Be(Verdict.Barred);
        round.With("procedure-agreed", "2027-10-01", "name=Arbitration of all open terms").PhaseOn().Should().Be("private-procedure");
        round.May(Side.Union, "request-arbitration").Verdict.Should().Be(Verdict.Permitted);
    }

    private static LawRound SchoolThroughReport() => LawRound.Under(Law).Facts("school-district=yes").Expiring("2023-07-01/2027-06-30").With("session-held", "2027-01-11")
        .With("impasse-declared", "2027-03-05", "by=union").With("mediator-appointed", "2027-03-20", "by=agency").With("factfinding-requested", "2027-05-03", "by=employer")
        .With("panel-chair-selected", "2027-05-20", "by=agency").With("hearing-held", "2027-06-10").With("report-issued", "2027-09-10", "by=panel");
}
