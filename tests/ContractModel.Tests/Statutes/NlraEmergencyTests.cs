using static ContractModel.Tests.Procedures.EeraRound;

namespace ContractModel.Tests.Statutes;

/// <summary>A national emergency: inquiry, injunction, last-offer ballot, discharge (29 USC 176-180).</summary>
public class NlraEmergencyTests
{
    private static LawRound Enjoined => LawRound.Under("us-nlra").Expiring("2023-10-01/2026-09-30").With("notice-given", "2026-07-01", "by=union", "purpose=modify")
        .With("notice-given", "2026-07-20", "by=union", "purpose=dispute", "receivedByAgency=2026-07-20").With("strike-began", "2026-10-01", "by=union", "type=economic")
        .With("step-taken", "2026-10-03", "by=other", "step=emergency-board").With("step-taken", "2026-10-06", "by=panel", "step=emergency-report")
        .With("injunction-decided", "2026-10-07", "by=court", "granted=yes").With("strike-ended", "2026-10-08", "by=union");

    [Theory]
    [InlineData("emergency-second-report", "2026-12-06")]
    [InlineData("emergency-ballot", "2026-12-21")]
    [InlineData("emergency-certification", "2026-12-26")]
    public void NLRAE3_Steps_AreSixtyFifteenAndFiveDays_179b(string clock, string end)
    {
        var answer = Enjoined.Clock(clock);

        answer.Raw.Should().Be(Only(end));
        answer.End.Should().Be(Day(end));
        answer.Status.Should().Be(ClockStatus.Running);
        answer.Flags.Should().BeEmpty();
        answer.Citation.Section.Should().Be("29 USC 179(b)");
    }

    [Fact]
    public void NLRAE3_Injunction_HoldsBothSides_178()
    {
        Enjoined.PhaseOn("2026-10-05").Should().Be("emergency-inquiry");
        Enjoined.PhaseOn("2026-11-01").Should().Be("injunction");
        Enjoined.May(Side.Union, "strike", "2026-12-30").Unmet.Should().ContainSingle("it ends by motion, not on the eightieth day").Which.Id.Should().Be("injunction");
        Enjoined.May(Side.Employer, "lock-out", "2026-11-01").Verdict.Should().Be(Verdict.Barred);
    }

    [Fact]
    public void NLRAE3_Settlement_CancelsTheRestAndAsksForDischargeAtOnce_180()
    {
        var settled = Enjoined.With("overall-agreement-reached", "2026-11-16", "by=both");

        settled.Clock("emergency-second-report").Status.Should().Be(ClockStatus.Moot);
        settled.Runs("emergency-ballot").Should().BeFalse();
        settled.Runs("emergency-certification").Should().BeFalse();
        settled.Clock("injunction-discharge").End.Should().Be(Day("2026-11-16"));
        settled.With("step-taken", "2026-11-16", "by=other", "step=discharge-motion").Clock("injunction-discharge").Status.Should().Be(ClockStatus.Met);
    }

    [Fact]
    public void Settlement_VotedDownBeforeTheInjunction_CancelsNoneOfIt_179b()
    {
        var round = LawRound.Under("us-nlra").Expiring("2023-10-01/2026-09-30").With("notice-given", "2026-07-01", "by=union", "purpose=modify").With("overall-agreement-reached", "2026-09-10", "by=both")
            .With("ratification-rejected", "2026-09-20", "by=union").With("step-taken", "2026-10-03", "by=other", "step=emergency-board").With("injunction-decided", "2026-10-07", "by=court", "granted=yes");

        round.Clock("emergency-ballot").Status.Should().Be(ClockStatus.Running);
        round.Clock("emergency-certification").Raw.Should().Be(Only("2026-12-26"));
    }

    [Fact]
    public void NLRAE3_Certification_LeadsToDischargeAndSelfHelp_180()
    {
        var round = Enjoined.With("step-taken", "2026-12-05", "by=panel", "step=emergency-second-report").With("vote-held", "2026-12-20", "by=agency", "type=offer")
            .With("step-taken", "2026-12-23", "by=agency", "step=emergency-certification").With("step-taken", "2026-12-23", "by=other", "step=discharge-motion")
            .With("step-taken", "2026-12-24", "by=court", "step=injunction-discharged");

        round.Clock("emergency-ballot").Status.Should().Be(ClockStatus.Met);
        round.Clock("injunction-discharge").Status.Should().Be(ClockStatus.Met);
        round.PhaseOn("2026-12-23").Should().Be("injunction");
        round.PhaseOn().Should().Be("exhausted");
        round.May(Side.Union, "strike", "2026-12-24").Verdict.Should().Be(Verdict.Permitted);
        round.Audit().Should().NotContain(finding => finding.Severity == Severity.Error);
    }

    [Fact]
    public void Injunction_Refused_LeavesTheRoundWhereItWas_178()
    {
        var round = LawRound.Under("us-nlra").Expiring("2023-07-01/2026-12-31").With("notice-given", "2026-08-03", "by=union", "purpose=modify")
            .With("step-taken", "2026-09-01", "by=other", "step=emergency-board").With("injunction-decided", "2026-09-15", "by=court", "granted=no");

        round.PhaseOn().Should().Be("bargaining", "the agreement still runs");
        round.PhaseOn("2027-01-01").Should().Be("exhausted");
    }

    [Fact]
    public void NLRAE3_StrikeUnderTheInjunction_IsBarred() =>
        Enjoined.With("strike-began", "2026-11-02", "by=union", "type=economic").Audit().Should().Contain(finding => finding.Code == Code.Barred && finding.Rule == "injunction");

    [Fact]
    public void AnotherInjunction_WithoutAnEmergency_StartsNoneOfIt() =>
        LawRound.Under("us-nlra").With("injunction-decided", "2026-10-07", "by=court", "granted=yes").On().Deadlines.Should().BeEmpty();
}
