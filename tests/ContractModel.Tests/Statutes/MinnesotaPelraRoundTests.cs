using static ContractModel.Tests.Procedures.EeraRound;

namespace ContractModel.Tests.Statutes;

/// <summary>Minnesota, PELRA: whole rounds, essential employees, renewed notices, new representatives and arbitration.</summary>
public class MinnesotaPelraRoundTests
{
    [Fact]
    public void LawfulRound_OfTeachers_StrikesAndAgrees()
    {
        var round = Notice(Teachers(), "2026-01-05")
            .With("strike-began", "2026-01-16", "by=union", "type=economic")
            .With("overall-agreement-reached", "2026-01-23", "agreement={\"title\":\"Agreement\",\"term\":\"2025-07-01/2027-06-30\"}")
            .With("strike-ended", "2026-01-23", "by=union")
            .With("agreement-ratified", "2026-01-26", "by=union")
            .With("agreement-adopted", "2026-01-28", "by=employer");

        round.PhaseOn().Should().Be("agreed");
        round.On().Phases.Select(phase => phase.Phase.Id).Should().Equal("before-bargaining", "bargaining", "mediation", "exhausted", "tentative-agreement", "agreed");
        round.Clock("teacher-agreement-term").Status.Should().Be(ClockStatus.Met);
        NothingUnlawful(round);
    }

    [Fact]
    public void UnlawfulRound_StrikeBeforeTheEndOfTermMediationAndNotice()
    {
        var finding = Clerks().With("strike-began", "2026-06-01", "by=union", "type=economic").Audit().Should().ContainSingle(f => f.Code == Code.Barred).Which;

        finding.Message.Should().Contain("agreement has expired").And.Contain("mediation period").And.Contain("ten days");
        Clerks().With("strike-began", "2026-06-01", "by=union", "type=economic").Clock("mediation-period").Status.Should().Be(ClockStatus.Early);
    }

    [Fact]
    public void Strike_WithoutAnyMediationInTheLog_DependsOnIt()
    {
        var step = Notice(LawRound.Under("us-mn-pelra").Expiring("2024-07-01/2026-06-30").With("session-held", "2026-04-01"), "2026-07-01").May(Side.Union, "strike", "2026-07-14");

        step.Verdict.Should().Be(Verdict.Conditional);
        step.Unmet.Should().ContainSingle().Which.Id.Should().Be("mediation-not-in-log");
    }

    [Fact]
    public void EssentialUnit_NeverStrikesAndGoesToArbitration()
    {
        var round = Clerks("essential=yes").With("arbitration-requested", "2026-07-02", "by=union", "received=2026-07-03");

        round.PhaseOn().Should().Be("arbitration-asked");
        round.Clock("arbitration-certification").Raw.Should().Be(Only("2026-07-18"));
        round.Clock("arbitration-certification").Rolled.Should().Be(Only("2026-07-20"), "the 18th is a Saturday");
        round.May(Side.Union, "strike", "2027-01-01").Unmet.Should().Contain(condition => condition.Id == "essential");

        round = round.With("impasse-determined", "2026-07-16", "by=agency", "exists=yes");
        round.PhaseOn().Should().Be("arbitration");
        round.Clock("final-positions").Rolled.Should().Be(Only("2026-07-31"));
        round = round
            .With("final-offer-made", "2026-07-30", "by=union")
            .With("final-offer-made", "2026-07-31", "by=employer")
            .With("arbitrator-selected", "2026-08-10", "by=both")
            .With("hearing-held", "2026-09-01", "by=panel")
            .With("award-issued", "2026-09-24", "by=panel");
        round.Clock("final-positions").Status.Should().Be(ClockStatus.Met);
        round.Clock("award").Rolled.Should().Be(Only("2026-10-01"));
        round.PhaseOn().Should().Be("awarded");
        NothingUnlawful(round);
    }

    [Fact]
    public void EssentialUnit_StrikingIsBarredWhateverElseHolds() =>
        Notice(Clerks("essential=yes"), "2026-07-01").With("strike-began", "2026-07-14", "by=union", "type=economic").Audit()
            .Should().Contain(finding => finding.Code == Code.Barred && finding.Rule == "essential" && finding.Event is StrikeBegan);

    [Fact]
    public void CommissionerFindsNoImpasse_LeadsBack() =>
        Clerks("essential=yes").With("arbitration-requested", "2026-06-01", "by=union").With("impasse-determined", "2026-06-10", "by=agency", "exists=no").PhaseOn("2026-06-11").Should().Be("mediation");

    [Fact]
    public void RequestForArbitration_HoldsBackTeachersUntilSilenceRejectsIt()
    {
        var round = Notice(Teachers(), "2026-01-05").With("arbitration-requested", "2026-01-06", "by=employer", "received=2026-01-06");

        round.Clock("arbitration-response").Raw.Should().Be(Only("2026-01-21"));
        round.May(Side.Union, "strike", "2026-01-21").Unmet.Should().ContainSingle().Which.Id.Should().Be("arbitration-open");
        round.May(Side.Union, "strike", "2026-01-21").LawfulFrom.Should().Be(Day("2026-01-22"));
        round.May(Side.Union, "strike", "2026-01-22").Verdict.Should().Be(Verdict.Permitted);
        round.With("step-taken", "2026-01-14", "by=union", "step=arbitration-refused").May(Side.Union, "strike", "2026-01-16").Verdict.Should().Be(Verdict.Permitted);
    }

    [Fact]
    public void ArbitrationAgreedOn_IsArbitrationForAnyUnit()
    {
        var round = Clerks().With("arbitration-requested", "2026-07-01", "by=union").With("procedure-agreed", "2026-07-10", "by=both", "name=Interest arbitration");

        round.PhaseOn().Should().Be("arbitration");
        round.May(Side.Union, "strike", "2026-08-10").Unmet.Should().Contain(condition => condition.Id == "arbitration-agreed");
        round.With("award-issued", "2026-09-01", "by=panel").PhaseOn().Should().Be("awarded");
    }

    [Fact]
    public void EmployerThatRefusesAnAward_MayBeStruckAfterNotice()
    {
        var round = Clerks().With("arbitration-requested", "2026-07-01", "by=union").With("procedure-agreed", "2026-07-10", "by=both", "name=Interest arbitration")
            .With("award-issued", "2026-09-01", "by=panel");
        round.May(Side.Union, "strike", "2026-10-01").Unmet.Should().Contain(condition => condition.Id == "settled");

        Notice(round.With("award-answered", "2026-09-10", "by=employer", "accepts=no"), "2026-09-14").May(Side.Union, "strike", "2026-09-25").Verdict.Should().Be(Verdict.Permitted);
    }

    [Fact]
    public void RejectedAgreement_GivesTeachersTenMoreDays()
    {
        var round = Notice(
            Notice(Teachers(), "2026-01-05").With("overall-agreement-reached", "2026-01-20").With("ratification-rejected", "2026-01-28", "by=union"), "2026-01-29");

        round.Clock("renewed-wait").Raw.Should().Be(Only("2026-02-04"), "five days from the day after the first period, which ended on the 30th");
        round.Clock("renewed-window").End.Should().Be(Day("2026-02-09"));
        round.May(Side.Union, "strike", "2026-02-04").LawfulFrom.Should().Be(Day("2026-02-05"));
        round.May(Side.Union, "strike", "2026-02-05").Verdict.Should().Be(Verdict.Permitted);
        round.May(Side.Union, "strike", "2026-02-10").Unmet.Should().ContainSingle().Which.Id.Should().Be("notice-stale");
        NothingUnlawful(round.With("strike-began", "2026-02-05", "by=union", "type=economic"));
    }

    [Fact]
    public void SecondNotice_OfTeachersWithoutARejectedAgreement_IsBarred()
    {
        var round = Notice(Notice(Teachers(), "2026-01-05"), "2026-02-10");

        round.Audit().Should().ContainSingle(finding => finding.Code == Code.Barred).Which.Rule.Should().Be("second-notice");
        round.May(Side.Union, "strike", "2026-02-25").Unmet.Select(condition => condition.Id).Should().Contain(["second-notice", "notice-stale"]);
    }

    [Fact]
    public void AgreementReachedAfterTheFirstPeriod_AndRejected_OpensNoSecondOne()
    {
        var late = Notice(Teachers(), "2026-01-05").With("overall-agreement-reached", "2026-01-31").With("ratification-rejected", "2026-02-05", "by=union");
        late.May(Side.Union, "give-strike-notice", "2026-02-06").Unmet.Should().ContainSingle().Which.Id.Should().Be("second-notice");
        Notice(late, "2026-02-06").May(Side.Union, "strike", "2026-02-12").Unmet.Select(condition => condition.Id).Should().Contain("notice-stale");
        late.Audit().Should().NotContain(finding => finding.Event is OverallAgreementReached && finding.Code == Code.Late, "to agree late is no wrong");

        var lastDay = Notice(Teachers(), "2026-01-05").With("overall-agreement-reached", "2026-01-30").With("adoption-rejected", "2026-02-10", "by=employer");
        lastDay.May(Side.Union, "give-strike-notice", "2026-02-11").Verdict.Should().Be(Verdict.Permitted);
        var renewed = Notice(lastDay, "2026-02-11").Clock("renewed-wait");
        renewed.Raw.Should().Be(Only("2026-02-15"), "counted from the rejection, which came later than the end of the first period");
        renewed.Readings.Should().Equal(new ClockReadingAnswer(Reading.Full, Only("2026-02-18")), new ClockReadingAnswer(Reading.Plain, Only("2026-02-16")));
    }

    [Fact]
    public void SecondRequestForArbitration_RunsItsOwnFifteenDays()
    {
        var round = Teachers().With("arbitration-requested", "2025-12-01", "by=employer").With("step-taken", "2025-12-03", "by=union", "step=arbitration-refused");
        round = Notice(round, "2026-01-05").With("arbitration-requested", "2026-01-10", "by=employer", "received=2026-01-10");

        round.Clock("arbitration-response").Raw.Should().Be(Only("2026-01-25"));
        round.May(Side.Union, "strike", "2026-01-26").LawfulFrom.Should().Be(Day("2026-01-27"), "25 January is a Sunday");
    }

    [Fact]
    public void NoticeAfterAStrikeThatEnded_RunsItsOwnTenDays()
    {
        var round = Notice(Clerks(), "2026-07-01").With("strike-began", "2026-07-14", "by=union", "type=economic").With("strike-ended", "2026-07-20", "by=union");

        Notice(round, "2026-08-03").May(Side.Union, "strike", "2026-08-13").LawfulFrom.Should().Be(Day("2026-08-14"));
    }

    [Theory]
    [InlineData("teachers=yes", "new-representative-teachers", "2025-12-06")]
    [InlineData("teachers=no", "new-representative", "2025-11-21")]
    public void NewRepresentative_HasImpasseAndMediationPresumedAfterAWhile(string teachers, string clock, string first)
    {
        var round = LawRound.Under("us-mn-pelra").Facts(teachers, "certified=2025-10-06").With("session-held", "2025-10-20");

        round.Clock(clock, "2025-11-01").End.Should().Be(Day(first));
        round = Notice(round, "2025-12-08");
        round.May(Side.Union, "strike", "2025-12-18").LawfulFrom.Should().Be(Day("2025-12-19"));
        round.May(Side.Union, "strike", "2025-12-19").Verdict.Should().Be(Verdict.Permitted);
    }

    [Fact]
    public void Terms_GoOnAfterTheEndUntilTheRightToStrikeMatures()
    {
        Clerks().May(Side.Employer, "change-terms", "2026-06-15").Unmet.Should().Contain(condition => condition.Id == "agreement-in-force");
        Clerks().May(Side.Employer, "change-terms", "2026-07-10").Unmet.Should().ContainSingle().Which.Id.Should().Be("terms-continue");
        Notice(Clerks(), "2026-07-01").May(Side.Employer, "implement", "2026-07-14").Verdict.Should().Be(Verdict.Unknown);
        Clerks("essential=yes").May(Side.Employer, "implement", "2028-07-14").Verdict.Should().Be(Verdict.Barred);
    }

    [Fact]
    public void LateNoticeToNegotiate_CostsAPenaltyAndNothingElse()
    {
        var round = LawRound.Under("us-mn-pelra").Expiring("2024-07-01/2026-06-30").With("notice-given", "2026-05-04", "by=union", "purpose=bargain");

        round.Clock("notice-to-negotiate").Raw.Should().Be(Only("2026-05-01"));
        round.Clock("notice-to-negotiate").Flags.Should().Equal("penalty-10-dollars-a-day");
        round.Clock("employer-objection").Raw.Should().Be(Only("2026-05-14"));
    }

    [Theory]
    [InlineData("2007-07-01/2009-06-30", true)]
    [InlineData("2009-07-01/2011-06-30", false)]
    public void JanuaryFifteenth_GovernsOnlyAgreementsThatEndedBeforeItsRepeal(string term, bool governs)
    {
        var round = LawRound.Under("us-mn-pelra").Expiring(term).Facts("teachers=yes").With("session-held", term[^10..]);

        round.Runs("january-15").Should().Be(governs);
        if (governs) round.Clock("january-15").End.Should().Be(Day("2010-01-15"));
    }

    [Fact]
    public void Agreement_OfTeachersOverTwoYears_IsTooLong() =>
        Teachers().With("overall-agreement-reached", "2026-01-23", "agreement={\"title\":\"Agreement\",\"term\":\"2025-07-01/2028-06-30\"}").Audit()
            .Should().Contain(finding => finding.Code == Code.TermTooLong && finding.Rule == "teacher-agreement-term");

    private static void NothingUnlawful(LawRound round) =>
        round.Audit().Should().NotContain(finding => finding.Severity == Severity.Error || finding.Code == Code.Early || finding.Code == Code.LateNoConsequence || finding.Code == Code.PresumedUnlawful || finding.Code == Code.Contested);

    private static LawRound Clerks(params string[] facts) => LawRound.Under("us-mn-pelra").Expiring("2024-07-01/2026-06-30").Facts(facts)
        .With("notice-given", "2026-04-01", "by=union", "purpose=bargain")
        .With("mediation-requested", "2026-05-14", "by=union", "received=2026-05-15");

    private static LawRound Teachers() => LawRound.Under("us-mn-pelra").Expiring("2023-07-01/2025-06-30").Facts("teachers=yes")
        .With("notice-given", "2025-04-15", "by=union", "purpose=bargain")
        .With("mediation-requested", "2025-10-01", "by=union")
        .With("mediation-session-held", "2025-11-03", "by=mediator");

    private static LawRound Notice(LawRound round, string day) => round.With("strike-notice-given", day, "by=union", "type=economic", $"received={day}", $"receivedByAgency={day}");
}
