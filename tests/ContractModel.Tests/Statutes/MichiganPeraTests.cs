using static ContractModel.Tests.Procedures.EeraRound;

namespace ContractModel.Tests.Statutes;

/// <summary>Michigan: the worked examples, both versions of the school strike procedure, the pay freeze and its repeal, and whole rounds.</summary>
public class MichiganPeraTests
{
    [Fact]
    public void MIE1_StatusNotice_IsDueSixtyDaysBeforeTheAgreementEnds_Section423_207()
    {
        var round = LawRound.Under("us-mi-pera").Expiring("2023-07-01/2026-06-30").With("session-held", "2026-04-13");
        var clock = round.Clock("status-notice");

        clock.Trigger.Should().BeNull();
        clock.From.Should().Be(EventDate.On(Day("2026-06-30")));
        clock.Raw.Should().Be(Only("2026-05-01"));
        clock.Rolled.Should().Be(Only("2026-05-01"));
        clock.End.Should().Be(Day("2026-05-01"));
        clock.Flags.Should().BeEmpty();
        clock.Status.Should().Be(ClockStatus.Running);
        clock.Citation.Section.Should().Be("MCL 423.207(2)");
        round.With("notice-given", "2026-05-01", "by=both", "purpose=dispute").Clock("status-notice").Status.Should().Be(ClockStatus.Met);
    }

    [Fact]
    public void MIE1_MediatorByDefault_ComesThirtyDaysAfterTheNotice_Section423_207()
    {
        var round = Noticed();
        var clock = round.Clock("mediator-appointment", "2026-05-10");

        clock.Kind.Should().Be(ClockKind.Wait);
        clock.Raw.Should().Be(Only("2026-05-31"));
        clock.Rolled.Should().Be(Only("2026-06-01"), "31 May 2026 is a Sunday, and MCL 8.6 extends a period that ends on one");
        clock.Readings.Should().Equal(new ClockReadingAnswer(Reading.Literal, Only("2026-06-01")), new ClockReadingAnswer(Reading.Plain, Only("2026-05-31")));
        clock.Calendar!.Id.Should().Be("us-mi-legal");
        clock.Status.Should().Be(ClockStatus.Running);
        clock.Citation.Section.Should().Be("MCL 423.207(2); 8.6");
        round.Clock("mediator-appointment", "2026-06-01").Status.Should().Be(ClockStatus.Over);
    }

    [Fact]
    public void MIE1_MediatorByDefault_DoesNotWaitWhenOneWasAskedFor()
    {
        var round = Noticed().With("mediation-requested", "2026-05-04", "by=union").With("mediator-appointed", "2026-05-12", "by=agency");

        round.Runs("mediator-appointment").Should().BeFalse();
        round.PhaseOn().Should().Be("mediation");
        Wrongs(round).Should().BeEmpty();
    }

    [Fact]
    public void MIE2_Petition_IsValidFromTheThirtiethDayAfterTheFirstMediationConference_Section423_233()
    {
        var round = Act312();
        var clock = round.Clock("act-312-mediation", "2026-05-01");

        clock.Kind.Should().Be(ClockKind.Wait);
        clock.Raw.Should().Be(Only("2026-05-06"));
        clock.Rolled.Should().Be(Only("2026-05-06"));
        clock.Readings.Should().Equal(
            new ClockReadingAnswer(Reading.Literal, Only("2026-05-06")), new ClockReadingAnswer(Reading.Full, Only("2026-05-07")), new ClockReadingAnswer(Reading.Plain, Only("2026-05-06")));
        clock.Status.Should().Be(ClockStatus.Running);
        clock.Citation.Section.Should().Be("MCL 423.233; R 423.505(3)");
        round.May(Side.Union, "request-arbitration", "2026-05-05").Verdict.Should().Be(Verdict.Barred);
        round.May(Side.Union, "request-arbitration", "2026-05-05").LawfulFrom.Should().Be(Day("2026-05-06"));
        round.May(Side.Union, "request-arbitration", "2026-05-06").Verdict.Should().Be(Verdict.Permitted);
    }

    [Fact]
    public void MIE2_PetitionOnTheTwentyNinthDay_IsDismissible()
    {
        var round = Act312().With("arbitration-requested", "2026-05-05", "by=union");

        round.Clock("act-312-mediation").Status.Should().Be(ClockStatus.Early);
        round.Clock("act-312-mediation").Flags.Should().Contain("dismissible");
        Wrongs(round).Should().Contain(finding => finding.Rule == "too-early" && finding.Code == Code.Barred);
    }

    [Fact]
    public void MIE2_PetitionThatWasDismissed_CanBeFiledAgain()
    {
        var round = Act312().With("arbitration-requested", "2026-05-05", "by=union").With("step-taken", "2026-05-08", "by=agency", "step=petition-dismissed");

        round.PhaseOn().Should().Be("mediation");
        round = round.With("arbitration-requested", "2026-05-11", "by=union");
        round.PhaseOn().Should().Be("arbitration");
        round.Clock("delegates").Raw.Should().Be(Only("2026-05-21"));
        round.Audit().Where(finding => finding.Code == Code.Barred).Select(finding => finding.Event!.Id).Should().Equal("e3-arbitration-requested");
    }

    [Theory]
    [InlineData("chair-list", "2026-05-13", "2026-05-13", "MCL 423.235(1); 8.6")]
    [InlineData("delegates", "2026-05-16", "2026-05-18", "MCL 423.234; 8.6")]
    [InlineData("chair-strikes", "2026-05-18", "2026-05-18", "MCL 423.235(1); 8.6")]
    [InlineData("chair-designation", "2026-05-25", "2026-05-26", "MCL 423.235(1); 8.6")]
    public void MIE2_AfterThePetition_EachPeriodIsExtendedPastSaturdayAndMemorialDay(string id, string raw, string end, string section)
    {
        var clock = Petitioned().Clock(id);

        clock.Raw.Should().Be(Only(raw));
        clock.Rolled.Should().Be(Only(end));
        clock.Readings.Should().Equal(new ClockReadingAnswer(Reading.Literal, Only(end)), new ClockReadingAnswer(Reading.Plain, Only(raw)));
        clock.Flags.Should().BeEmpty();
        clock.Citation.Section.Should().Be(section);
    }

    [Fact]
    public void Award_IsDueAHundredAndEightyDaysFromTheChair_AndCanBePutOffByThePanel()
    {
        var round = Petitioned().With("arbitrator-selected", "2026-05-26", "by=agency");
        var clock = round.Clock("award");

        clock.Raw.Should().Be(Only("2026-11-22"));
        clock.Rolled.Should().Be(Only("2026-11-23"), "the 180th day is a Sunday");
        clock.Citation.Evidence.Should().Be(Evidence.Secondary);
        round.With("time-limit-extended", "2026-11-02", "by=agency", "limit=award", "days=60").Clock("award").End.Should().Be(Day("2027-01-21"));
    }

    [Fact]
    public void Remand_GoesOnForThreeWeeksAtMost_Section423_237a()
    {
        var round = Petitioned().With("arbitrator-selected", "2026-05-26", "by=agency").With("step-taken", "2026-07-01", "by=panel", "step=remanded");

        round.Clock("remand").Raw.Should().Be(Only("2026-07-22"));
        round.PhaseOn("2026-07-22").Should().Be("remand");
        round.PhaseOn("2026-07-23").Should().Be("arbitration");
        round.With("step-taken", "2026-07-10", "by=panel", "step=remand-ended").PhaseOn().Should().Be("arbitration");
    }

    [Theory]
    [InlineData("2016-09-16", "2016-11-15", "MCL 423.202a(3) before 2016")]
    [InlineData("2016-09-19", "2016-10-04", "MCL 423.202a, as amended by 2016 PA 194")]
    public void SchoolStrike_IsHeardInSixtyDaysAndSince2016InFifteen_Section423_202a(string notice, string due, string section)
    {
        var clock = Teachers().With("step-taken", notice, "by=employer", "step=strike-notice-to-merc").Clock("strike-hearing", notice);

        clock.Raw.Should().Be(Only(due));
        clock.End.Should().Be(Day(due));
        clock.Citation.Section.Should().Be(section);
    }

    [Fact]
    public void SchoolStrike_Since2016_IsDecidedInThreeBusinessDaysAndNamesFollowInFive()
    {
        var round = Teachers().With("step-taken", "2025-02-03", "by=employer", "step=strike-notice-to-merc", "received=2025-02-04").With("hearing-held", "2025-02-11", "by=agency");

        round.Clock("strike-hearing").Status.Should().Be(ClockStatus.Met);
        round.Clock("strike-decision").Raw.Should().Be(Only("2025-02-18"), "Lincoln's and Washington's Birthdays and the weekend are no business days");
        round.Runs("strike-decision-before-2016").Should().BeFalse();
        round.With("step-taken", "2025-02-18", "by=agency", "step=strike-found").Clock("striker-names").Raw.Should().Be(Only("2025-02-25"));
        round.With("step-taken", "2025-02-24", "by=employer", "step=strikers-named", "received=2025-02-26").Clock("striker-answer").Raw.Should().Be(Only("2025-03-08"));
        round.Clock("striker-answer").End.Should().Be(Day("2025-03-10"));
    }

    [Fact]
    public void SchoolStrike_Before2016_IsAlsoDecidedInTheSixtyDays() =>
        Teachers().With("step-taken", "2016-01-20", "by=employer", "step=strike-notice-to-merc").Clock("strike-decision-before-2016").End.Should().Be(Day("2016-03-21"), "the sixtieth day is a Sunday");

    [Theory]
    [InlineData("2015-11-02", "2016-01-04")]
    [InlineData("2025-11-03", null)]
    public void SchoolLockout_IsHeardInSixtyDays_AndSince2016NobodyKnows(string notice, string? end)
    {
        var clock = Teachers().With("step-taken", notice, "by=union", "step=lockout-notice-to-merc").Clock("lockout-hearing");

        clock.End.Should().Be(end is null ? null : Day(end));
        clock.Flags.Contains("length-unknown").Should().Be(end is null);
    }

    [Theory]
    [InlineData("teachers", "barred")]
    [InlineData("school-staff", "barred")]
    [InlineData("other", "unknown")]
    public void Lockout_IsBarredInSchools_AndUnknownElsewhere(string kind, string verdict) =>
        LawRound.Under("us-mi-pera").Facts($"unit-kind={kind}").With("session-held", "2026-03-02").May(Side.Employer, "lock-out").Verdict.Name.Should().Be(verdict);

    [Fact]
    public void PayFreeze_BarredStepsAfterTheAgreementEnded_UntilItsRepeal_Section423_215b()
    {
        Ended("2019-06-30").With("step-taken", "2019-08-15", "by=employer", "step=step-increase-paid").Audit().Should().Contain(finding => finding.Rule == "frozen" && finding.Code == Code.Barred);
        Wrongs(Ended("2019-06-30").With("step-taken", "2019-06-15", "by=employer", "step=step-increase-paid")).Should().BeEmpty("the agreement was in force");
        Wrongs(Ended("2019-06-30", "essential=yes").With("step-taken", "2019-08-15", "by=employer", "step=step-increase-paid")).Should().BeEmpty("Act 312 units were exempt since 2014");
        Wrongs(Ended("2023-06-30").With("step-taken", "2024-02-13", "by=employer", "step=step-increase-paid")).Should().BeEmpty("the repeal took effect that day");
    }

    [Fact]
    public void PayFreeze_AfterItsRepeal_WithholdingStepsBreaksTheStatusQuo()
    {
        Ended("2023-06-30").With("step-taken", "2024-02-13", "by=employer", "step=step-increase-withheld").Audit().Should().Contain(finding => finding.Rule == "status-quo" && finding.Code == Code.Barred);
        Wrongs(Ended("2023-06-30").With("step-taken", "2024-02-12", "by=employer", "step=step-increase-withheld")).Should().BeEmpty("the freeze was still in force");
    }

    [Fact]
    public void LawfulRound_UnderAct312ToItsAward()
    {
        var round = Petitioned()
            .With("panel-member-named", "2026-05-14", "by=union")
            .With("step-taken", "2026-05-15", "by=union", "step=name-struck")
            .With("panel-member-named", "2026-05-18", "by=employer")
            .With("step-taken", "2026-05-18", "by=employer", "step=name-struck")
            .With("arbitrator-selected", "2026-05-26", "by=agency")
            .With("step-taken", "2026-06-09", "by=panel", "step=scheduling-conference")
            .With("hearing-held", "2026-09-15", "by=panel")
            .With("award-issued", "2026-11-20", "by=panel");

        round.On().Phases.Select(phase => phase.Phase.Id).Should().Equal("before-bargaining", "bargaining", "mediation", "arbitration", "awarded");
        round.On().Deadlines.Where(deadline => deadline.Status == ClockStatus.Late || deadline.Status == ClockStatus.Passed).Should().BeEmpty();
        Wrongs(round).Should().BeEmpty();
    }

    [Fact]
    public void LawfulRound_OfASchoolThroughAdditionalMediationToAgreement_Section423_207a()
    {
        var round = AdditionalMediation()
            .With("overall-agreement-reached", "2026-10-05", "by=mediator")
            .With("agreement-ratified", "2026-10-13", "by=union")
            .With("agreement-adopted", "2026-10-19", "by=employer");

        round.Clock("school-representatives").Status.Should().Be(ClockStatus.Met);
        round.Clock("settlement-ratification").Raw.Should().Be(Only("2026-10-21"));
        round.Clock("settlement-ratification").Status.Should().Be(ClockStatus.Met);
        round.PhaseOn("2026-12-01").Should().Be("agreed");
        Wrongs(round).Should().BeEmpty();
    }

    [Fact]
    public void LawfulRound_OfASchoolWhoseSettlementWasNotRatified_LetsTheEmployerImplement_Section423_207a4()
    {
        var round = AdditionalMediation().With("overall-agreement-reached", "2026-10-05", "by=mediator").With("agreement-adopted", "2026-10-12", "by=employer");

        round.PhaseOn("2026-10-21").Should().Be("tentative-agreement");
        round.May(Side.Employer, "implement", "2026-10-21").Verdict.Should().Be(Verdict.Barred);
        round.PhaseOn("2026-10-22").Should().Be("exhausted");
        round.May(Side.Employer, "implement", "2026-10-22").Verdict.Should().Be(Verdict.Permitted);
        Wrongs(round.With("terms-implemented", "2026-11-02", "by=employer")).Should().BeEmpty();
        round.PhaseOn().Should().Be("implemented");
    }

    [Fact]
    public void Settlement_ApprovedByBothAfterTheThirtyDays_IsStillAnAgreement()
    {
        var round = AdditionalMediation().With("overall-agreement-reached", "2026-10-05", "by=mediator").With("agreement-ratified", "2026-10-13", "by=union").With("agreement-adopted", "2026-10-26", "by=employer");

        round.PhaseOn("2026-10-22").Should().Be("exhausted");
        round.PhaseOn().Should().Be("agreed");
        round.May(Side.Employer, "implement").Verdict.Should().Be(Verdict.Barred);
    }

    [Fact]
    public void UnlawfulRound_OfStrikeLockoutAndEarlyImplementation()
    {
        var round = Teachers()
            .With("terms-implemented", "2026-03-09", "by=employer")
            .With("strike-began", "2026-03-10", "by=union", "type=economic")
            .With("lockout-began", "2026-03-11", "by=employer")
            .With("arbitration-requested", "2026-03-12", "by=union");

        Wrongs(round).Where(finding => finding.Code == Code.Barred).Select(finding => finding.Rule).Should().Equal("no-impasse", "strike", "school", "not-act-312");
        round.PhaseOn().Should().Be("implemented", "a petition of a unit outside Act 312 moves nothing");
    }

    [Fact]
    public void FactFinding_LeadsToAnAdvisoryReport()
    {
        var round = LawRound.Under("us-mi-pera").With("session-held", "2026-03-02").With("mediation-session-held", "2026-04-06").With("factfinding-requested", "2026-05-04", "by=union").With("panel-chair-selected", "2026-05-20", "by=agency");

        round.Clock("prehearing-conference").Raw.Should().Be(Only("2026-06-04"));
        round.With("step-taken", "2026-06-02", "by=panel", "step=prehearing-conference").With("report-issued", "2026-08-03", "by=panel").PhaseOn().Should().Be("exhausted");
        round.Runs("award").Should().BeFalse("a fact finder is no chair of an arbitration panel");
        round.Clock("after-report").Flags.Should().Contain("length-unknown");
        round.May(Side.Employer, "implement").Verdict.Should().Be(Verdict.Conditional);
    }

    private static LawRound Noticed() => LawRound.Under("us-mi-pera").Expiring("2023-07-01/2026-06-30").With("session-held", "2026-04-13").With("notice-given", "2026-05-01", "by=both", "purpose=dispute");

    private static LawRound Teachers() => LawRound.Under("us-mi-pera").Facts("unit-kind=teachers").With("session-held", "2015-10-05");

    private static LawRound Act312() => LawRound.Under("us-mi-pera").Facts("essential=yes").With("session-held", "2026-03-02").With("mediation-session-held", "2026-04-06", "by=agency");

    private static LawRound Petitioned() => Act312().With("arbitration-requested", "2026-05-06", "by=union").With("step-taken", "2026-05-13", "by=agency", "step=names-selected");

    private static LawRound AdditionalMediation() => LawRound.Under("us-mi-pera").Facts("unit-kind=teachers").Expiring("2023-07-01/2026-06-30")
        .With("session-held", "2026-04-13").With("notice-given", "2026-04-30", "by=both", "purpose=dispute").With("mediator-appointed", "2026-06-08", "by=agency")
        .With("impasse-declared", "2026-09-01", "by=both").With("step-taken", "2026-09-02", "by=both", "step=additional-mediation-agreed")
        .With("panel-member-named", "2026-09-10", "by=union").With("panel-member-named", "2026-09-14", "by=employer").With("mediator-appointed", "2026-09-21", "by=both");

    private static LawRound Ended(string last, params string[] facts) => LawRound.Under("us-mi-pera").Facts(facts).Expiring($"2016-07-01/{last}").With("session-held", "2019-03-04").With("notice-given", "2019-04-01", "by=both", "purpose=dispute");

    // Everything but notes; sources are not asked of a round made up for a test.
    private static IEnumerable<Finding> Wrongs(LawRound round, string? day = null) => round.Audit(day).Where(finding => finding.Severity != Severity.Note);
}
