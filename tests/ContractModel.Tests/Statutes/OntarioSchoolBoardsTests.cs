using static ContractModel.Tests.Procedures.EeraRound;

namespace ContractModel.Tests.Statutes;

/// <summary>Ontario's School Boards Collective Bargaining Act, 2014: two tables with clocks of their own, five days' notice, the Crown's agreement, and the act of 2022 that never was.</summary>
public class OntarioSchoolBoardsTests
{
    private const string TwoTables = """
        {
          "format": 1,
          "negotiation": {
            "id": "boards", "name": "Teachers and school boards", "procedure": "ca-on-sbcba",
            "units": [{ "id": "central", "name": "Central", "facts": ["table=central"] }, { "id": "local", "name": "Local", "facts": ["table=local"] }],
            "tables": [{ "id": "central", "name": "Central table", "units": ["central"] }, { "id": "local", "name": "Local table", "units": ["local"] }],
            "expiring": { "title": "Agreement 2023-2026", "term": "2023-09-01/2026-08-31" }
          },
          "events": [
            { "kind": "session-held", "id": "c1", "on": "2026-07-06", "table": "central" },
            { "kind": "session-held", "id": "l1", "on": "2026-07-08", "table": "local" },
            { "kind": "mediator-appointed", "id": "c2", "on": "2026-10-13", "table": "central" },
            { "kind": "mediator-appointed", "id": "l2", "on": "2026-10-14", "table": "local" },
            { "kind": "vote-held", "id": "c3", "on": "2026-10-20", "table": "central", "by": "union", "type": "strike-authorization", "passed": true },
            { "kind": "vote-held", "id": "l3", "on": "2026-10-20", "table": "local", "by": "union", "type": "strike-authorization", "passed": true },
            { "kind": "step-taken", "id": "c4", "on": "2026-11-12", "table": "central", "by": "agency", "step": "no-board-notice" },
            { "kind": "step-taken", "id": "l4", "on": "2026-11-20", "table": "local", "by": "agency", "step": "no-board-notice" },
            { "kind": "strike-notice-given", "id": "c5", "on": "2026-11-25", "table": "central", "by": "union", "type": "economic" },
            { "kind": "strike-notice-given", "id": "l5", "on": "2026-11-25", "table": "local", "by": "union", "type": "economic" }
          ]
        }
        """;

    [Fact]
    public void ON3_CentralGate_OpensOnNovember29()
    {
        var clock = At("central", "2026-11-25").Clock("strike-position");

        clock.Raw.Should().Be(Only("2026-11-28"));
        clock.End.Should().Be(Day("2026-11-29"), "a Sunday, and it does not move");
        clock.Citation.Section.Should().Be("SBCBA s. 4; LRA s. 79(2)(b)");
        clock.Status.Should().Be(ClockStatus.Running);
    }

    [Fact]
    public void ON3_FiveDaysNotice_EndsOnNovember30_OrOnDecember1IfFiveClearDaysAreMeant_Section34_3()
    {
        var clock = At("central", "2026-11-26").Clock("strike-notice");

        clock.Raw.Should().Be(Only("2026-11-30"));
        clock.Readings.Should().Equal(new ClockReadingAnswer(Reading.Literal, Only("2026-11-30")), new ClockReadingAnswer(Reading.Full, Only("2026-12-01")));
        clock.End.Should().Be(Day("2026-11-30"));
        clock.Flags.Should().BeEmpty();
        clock.Citation.Section.Should().Be("SBCBA s. 34(3)");
        clock.Citation.Evidence.Should().Be(Evidence.Secondary);
    }

    [Fact]
    public void ON3_OfBothGates_TheLaterCounts_AtEachTableByItself()
    {
        At("central", "2026-11-26").May(Side.Union, "strike").LawfulFrom.Should().Be(Day("2026-11-30"), "the notice is over after the no-board gate");
        At("central", "2026-11-29").May(Side.Union, "strike").Unmet.Should().ContainSingle().Which.Id.Should().Be("no-notice");
        At("central", "2026-11-30").May(Side.Union, "strike").Verdict.Should().Be(Verdict.Permitted);

        At("local", "2026-11-26").May(Side.Union, "strike").LawfulFrom.Should().Be(Day("2026-12-07"), "the local notice was mailed eight days later");
        At("local", "2026-11-30").May(Side.Union, "strike").Unmet.Should().ContainSingle().Which.Id.Should().Be("no-position");
    }

    [Fact]
    public void Golden2019_FiveDaysNoticeOfAFullStrike_November28ForDecember4()
    {
        var clock = Limited2019().Clock("scope-notice", "2019-11-29");

        clock.From.Should().Be(EventDate.On(Day("2019-11-28")), "the notice of the limited action does not count for the full one");
        clock.Raw.Should().Be(Only("2019-12-03"));
        clock.Readings.Should().Equal(new ClockReadingAnswer(Reading.Literal, Only("2019-12-03")), new ClockReadingAnswer(Reading.Full, Only("2019-12-04")));
        clock.Status.Should().Be(ClockStatus.Running);
        Limited2019().With("step-taken", "2019-12-04", "by=union", "step=full-withdrawal").Audit().Where(finding => finding.Severity != Severity.Note).Should().BeEmpty();
    }

    [Fact]
    public void Golden2019_AFullStrikeOnTheFourthDay_IsBarredAndEarly()
    {
        var audit = Limited2019().With("step-taken", "2019-12-02", "by=union", "step=full-withdrawal").Audit();

        audit.Should().Contain(finding => finding.Code == Code.Barred && finding.Rule == "no-scope-notice");
        audit.Should().Contain(finding => finding.Code == Code.Early && finding.Rule == "scope-notice");
    }

    [Fact]
    public void Bill28_BarsTheStrikeOfNovember4_ForOneWhoKnowsWhatWasKnownOnNovember5()
    {
        var strike = Cupe2022(known: "2022-11-05").May(Side.Union, "strike");

        strike.Verdict.Should().Be(Verdict.Barred);
        strike.Unmet.Should().ContainSingle().Which.Id.Should().Be("keeping-students-in-class");
        strike.Unmet.Single().Citation.Section.Should().Contain("Keeping Students in Class Act, 2022");
        strike.Unmet.Single().Citation.Evidence.Should().Be(Evidence.Secondary);
        strike.LawfulFrom.Should().Be(Day("2026-09-01"), "the agreements it made would have run until 2026-08-31");
        Cupe2022(known: "2022-11-05").May(Side.Employer, "lock-out").Unmet.Should().Contain(condition => condition.Id == "keeping-students-in-class");
    }

    [Theory]
    [InlineData(null)]
    [InlineData("2022-11-14")]
    public void Bill28_BarsNothing_ForOneWhoKnowsThatItNeverWas(string? known)
    {
        var strike = Cupe2022(known).May(Side.Union, "strike");

        strike.Verdict.Should().Be(Verdict.Permitted);
        strike.Conditions.Should().NotContain(condition => condition.Id == "keeping-students-in-class");
    }

    [Fact]
    public void Bill28_BarsOnlyTheUnitsItSpokeOf_FromTheDayOfAssent()
    {
        Cupe2022("2022-11-05", fact: "cupe-2022=no").May(Side.Union, "strike").Verdict.Should().Be(Verdict.Permitted);
        Cupe2022("2022-11-02", day: "2022-11-02").May(Side.Union, "strike").Unmet.Should().NotContain(condition => condition.Id == "keeping-students-in-class");
        Cupe2022("2022-11-03", day: "2022-11-03").May(Side.Union, "strike").Unmet.Should().Contain(condition => condition.Id == "keeping-students-in-class");
    }

    [Fact]
    public void Bill28_TheAuditOfTheStrike_TurnsOnWhatIsKnown()
    {
        var log = Cupe().With("strike-began", "2022-11-04", "by=union", "type=economic").Log;

        Negotiation.Replay(log, Day("2022-11-05"), knownAt: Day("2022-11-05")).Audit().Should().ContainSingle(finding => finding.Code == Code.Barred).Which.Rule.Should().Be("keeping-students-in-class");
        Negotiation.Replay(log, Day("2022-11-05")).Audit().Should().NotContain(finding => finding.Code == Code.Barred);
    }

    [Fact]
    public void Notice2022_OfNovember16_IsGoodForNovember21_AsItWasGiven()
    {
        var second = Cupe().With("strike-notice-given", "2022-11-16", "by=union", "type=economic").On("2022-11-17").Deadlines.Where(deadline => deadline.Id == "strike-notice").ToList();

        second.Should().HaveCount(2, "each notice runs by itself");
        second[1].End.Should().Be(Day("2022-11-21"));
    }

    [Fact]
    public void CentralTerms_NeedTheCrown_LocalTermsDoNot_Sections39And40()
    {
        Settled("table=central").PhaseOn().Should().Be("tentative-agreement");
        Settled("table=central").With("step-taken", "2026-12-18", "by=other", "step=crown-agreed").PhaseOn().Should().Be("agreed");
        Settled("table=local").PhaseOn().Should().Be("agreed");
    }

    [Fact]
    public void Lockout_NeedsFiveDaysNoticeToo()
    {
        var round = LawRound.Under("ca-on-sbcba").Expiring("2023-09-01/2026-08-31").With("session-held", "2026-07-06").With("mediator-appointed", "2026-10-13").With("step-taken", "2026-11-02", "step=no-board-notice");
        round.May(Side.Employer, "lock-out", "2026-11-25").Unmet.Should().ContainSingle().Which.Id.Should().Be("no-notice");
        round.With("step-taken", "2026-11-23", "by=employer", "step=lockout-notice").May(Side.Employer, "lock-out", "2026-11-25").LawfulFrom.Should().Be(Day("2026-11-28"));
    }

    [Theory]
    [InlineData("2026-09-01/2029-08-31", null, false)]
    [InlineData("2026-09-01/2030-08-31", null, true)]
    [InlineData("2026-09-01/2030-08-31", "term-years=4", false)]
    public void Term_IsThreeYears_UnlessTheMinisterSetAnother_Section41(string term, string? fact, bool tooLong)
    {
        var round = LawRound.Under("ca-on-sbcba").With("session-held", "2026-07-06").With("overall-agreement-reached", "2026-12-01", $"agreement={{\"title\":\"Agreement\",\"term\":\"{term}\"}}");
        if (fact is not null) round.Facts(fact);

        round.Audit().Any(finding => finding.Code == Code.TermTooLong).Should().Be(tooLong);
    }

    [Theory]
    [InlineData("2026-06-16", "bargaining")]
    [InlineData("2026-10-13", "mediation")]
    [InlineData("2026-11-12", "cooling-off")]
    [InlineData("2026-11-29", "exhausted")]
    [InlineData("2026-12-11", "tentative-agreement")]
    [InlineData("2026-12-18", "agreed")]
    public void LawfulRound_ComesToAgreement(string day, string phase)
    {
        var round = LawRound.Under("ca-on-sbcba").Facts("table=central").Expiring("2023-09-01/2026-08-31").With("notice-given", "2026-06-16", "by=union", "purpose=bargain").With("session-held", "2026-06-25")
            .With("mediation-requested", "2026-10-05", "by=union").With("mediator-appointed", "2026-10-13", "by=agency").With("vote-held", "2026-10-20", "by=union", "type=strike-authorization", "passed=yes")
            .With("mediation-ended", "2026-10-26", "by=mediator").With("step-taken", "2026-11-12", "by=agency", "step=no-board-notice").With("strike-notice-given", "2026-11-25", "by=union", "type=economic")
            .With("strike-began", "2026-12-01", "by=union", "type=economic").With("overall-agreement-reached", "2026-12-11").With("agreement-ratified", "2026-12-16", "by=union")
            .With("agreement-adopted", "2026-12-17", "by=employer").With("step-taken", "2026-12-18", "by=other", "step=crown-agreed");

        round.PhaseOn(day).Should().Be(phase);
        round.Audit().Where(finding => finding.Severity != Severity.Note).Should().BeEmpty();
    }

    [Fact]
    public void UnlawfulRound_AStrikeWithoutNotice_IsBarred()
    {
        var round = LawRound.Under("ca-on-sbcba").Expiring("2023-09-01/2026-08-31").With("session-held", "2026-07-06").With("mediator-appointed", "2026-10-13")
            .With("vote-held", "2026-10-20", "by=union", "type=strike-authorization", "passed=yes").With("step-taken", "2026-11-02", "step=no-board-notice").With("strike-began", "2026-11-23", "by=union", "type=economic");

        round.Audit().Should().ContainSingle(finding => finding.Code == Code.Barred).Which.Rule.Should().Be("no-notice");
    }

    [Fact]
    public void ASecondNotice_DoesNotTakeTheFirstAway()
    {
        var round = Cupe().With("strike-notice-given", "2022-11-03", "by=union", "type=economic");

        round.May(Side.Union, "strike", "2022-11-04").Verdict.Should().Be(Verdict.Permitted, "five days of the first notice have passed");
    }

    [Fact]
    public void SettledTerms_BarAStrike_OnceTheCrownAgreed()
    {
        var round = Cupe().With("overall-agreement-reached", "2022-11-20").With("agreement-ratified", "2022-12-05", "by=union").With("agreement-adopted", "2022-12-06", "by=employer");

        round.May(Side.Union, "strike").Verdict.Should().Be(Verdict.Permitted);
        round.With("step-taken", "2022-12-07", "by=other", "step=crown-agreed").May(Side.Union, "strike").Unmet.Should().ContainSingle().Which.Id.Should().Be("settled");
    }

    private static TableState At(string table, string day) => Negotiation.Replay(NegotiationLog.Parse(TwoTables), Day(day)).Tables[table];

    private static TableState Cupe2022(string? known, string fact = "cupe-2022=yes", string day = "2022-11-04") =>
        Negotiation.Replay(Cupe(fact).Log, Day(day), knownAt: known is null ? null : Day(known)).Tables["main"];

    // Strike vote, no-board notice of 17 October, notice of 30 October for Friday, 4 November.
    private static LawRound Cupe(string fact = "cupe-2022=yes") =>
        LawRound.Under("ca-on-sbcba").Facts(fact, "table=central").Expiring("2019-09-01/2022-08-31").With("session-held", "2022-07-18").With("mediator-appointed", "2022-09-12")
            .With("vote-held", "2022-10-03", "by=union", "type=strike-authorization", "passed=yes").With("step-taken", "2022-10-17", "by=agency", "step=no-board-notice")
            .With("strike-notice-given", "2022-10-30", "by=union", "type=economic", "starts=2022-11-04");

    private static LawRound Limited2019() =>
        LawRound.Under("ca-on-sbcba").Facts("table=central").Expiring("2017-09-01/2019-08-31").With("session-held", "2019-07-08").With("mediator-appointed", "2019-10-15")
            .With("mediation-ended", "2019-10-28", "by=mediator").With("vote-held", "2019-10-30", "by=union", "type=strike-authorization", "passed=yes").With("step-taken", "2019-11-01", "by=agency", "step=no-board-notice")
            .With("strike-notice-given", "2019-11-21", "by=union", "type=economic").With("strike-began", "2019-11-26", "by=union", "type=economic")
            .With("strike-notice-given", "2019-11-28", "by=union", "type=economic", "starts=2019-12-04");

    private static LawRound Settled(string fact) =>
        LawRound.Under("ca-on-sbcba").Facts(fact).With("session-held", "2026-07-06").With("overall-agreement-reached", "2026-12-11").With("agreement-ratified", "2026-12-16", "by=union").With("agreement-adopted", "2026-12-17", "by=employer");
}
