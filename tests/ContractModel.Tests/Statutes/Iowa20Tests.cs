using static ContractModel.Tests.Procedures.EeraRound;

namespace ContractModel.Tests.Statutes;

/// <summary>Iowa: the agency's table of dates, the worked examples, arbitration, the two votes, and a procedure of the parties' own.</summary>
public class Iowa20Tests
{
    [Theory]
    [InlineData("state", "other", "state", "2026-11-15", "2027-03-15")]
    [InlineData("city", "other", "city", "2026-11-30", "2027-03-31")]
    [InlineData("county", "other", "city", "2026-11-30", "2027-03-31")]
    [InlineData("school", "other", "school", "2026-12-15", "2027-04-15")]
    [InlineData("aea", "other", "school", "2026-12-15", "2027-04-15")]
    [InlineData("school", "teachers", "teachers", "2027-01-31", "2027-05-31")]
    [InlineData("aea", "teachers", "teachers", "2027-01-31", "2027-05-31")]
    [InlineData("community-college", "other", "teachers", "2027-01-31", "2027-05-31")]
    [InlineData("other", "other", "other", "2027-03-03", "2027-07-01")]
    public void Table_OfTheAgency_GivesEachEmployerItsDays(string employer, string kind, string row, string opens, string completion)
    {
        var round = Round(employer, kind);

        round.Clock($"mediation-opens-{row}").End.Should().Be(Day(opens));
        round.Clock($"completion-{row}").End.Should().Be(Day(completion));
        round.On().Deadlines.Count(deadline => deadline.Id.StartsWith("mediation-opens-", StringComparison.Ordinal)).Should().Be(1);
        round.On().Deadlines.Count(deadline => deadline.Id.StartsWith("completion-", StringComparison.Ordinal)).Should().Be(1);
    }

    [Theory]
    [InlineData("state", "other", "state", "2027-11-15", "2028-03-15")]
    [InlineData("city", "other", "city", "2027-11-30", "2028-03-31")]
    [InlineData("school", "other", "school", "2027-12-15", "2028-04-15")]
    [InlineData("school", "teachers", "teachers", "2028-01-31", "2028-05-31")]
    public void Table_OfTheAgency_HasTheSameDaysInALeapYear(string employer, string kind, string row, string opens, string completion)
    {
        var round = LawRound.Under("us-ia-20").Facts($"employer={employer}", $"unit-kind={kind}", "fiscal-year-end=2028-06-30").With("session-held", "2027-10-04");

        round.Clock($"mediation-opens-{row}").End.Should().Be(Day(opens));
        round.Clock($"completion-{row}").End.Should().Be(Day(completion));
    }

    [Theory]
    [InlineData("2016-06-30", "mediation-opens-city-before-2020", "2015-11-15", "2016-03-15")]
    [InlineData("2019-06-30", "mediation-opens-city-before-2020", "2018-11-15", "2019-03-15")]
    [InlineData("2020-06-30", "mediation-opens-city", "2019-11-30", "2020-03-31")]
    public void Table_OfTheAgency_HadMarchFifteenForCitiesBefore2020(string year, string clock, string opens, string completion)
    {
        var round = LawRound.Under("us-ia-20").Facts("employer=city", $"fiscal-year-end={year}").With("session-held", "2015-10-01");

        round.Clock(clock).End.Should().Be(Day(opens));
        round.On().Deadlines.Count(deadline => deadline.Id.StartsWith("mediation-opens-", StringComparison.Ordinal)).Should().Be(1);
        round.Clock("completion-city").End.Should().Be(Day(completion));
    }

    [Fact]
    public void Mediator_BeforeTheDayOfTheTable_IsForBothTogether()
    {
        var round = Round("school", "teachers");

        round.May(Side.Union, "request-mediation", "2026-12-01").LawfulFrom.Should().Be(Day("2027-01-31"));
        round.May(Side.Union, "request-mediation-jointly", "2026-12-01").Verdict.Should().Be(Verdict.Permitted);
        Wrongs(round.With("mediation-requested", "2026-12-01", "by=both")).Should().BeEmpty();
    }

    [Fact]
    public void Votes_OnASecondAgreement_HaveTheirOwnDays()
    {
        var round = Round("city", "other").With("overall-agreement-reached", "2027-01-11").With("ratification-rejected", "2027-01-14", "by=union").With("overall-agreement-reached", "2027-02-01");

        round.Clock("union-vote").Raw.Should().Be(Only("2027-02-08"));
        round.Clock("union-vote").Status.Should().Be(ClockStatus.Running);
        round.Clock("employer-vote").Raw.Should().Be(Only("2027-02-11"));
    }

    [Fact]
    public void IAE1_Teachers_MediationCompletionAndHearing_AreTheDaysOfTheTable()
    {
        var round = Mediated().With("arbitration-requested", "2027-02-19", "by=union");

        Check(round.Clock("mediation-opens-teachers"), "2027-01-31");
        Check(round.Clock("completion-teachers"), "2027-05-31");
        Check(round.Clock("hearing-starts"), "2027-05-13");
        round.Clock("mediation-opens-teachers").Kind.Should().Be(ClockKind.Wait);
        Mediated().Runs("hearing-starts").Should().BeFalse("no hearing is asked for");

        static void Check(Deadline clock, string end)
        {
            clock.Raw.Should().Be(Only(end));
            clock.Rolled.Should().Be(Only(end));
            clock.End.Should().Be(Day(end));
            clock.Flags.Should().BeEmpty();
            clock.Citation.Section.Should().Contain("agency's impasse table");
            clock.Citation.Evidence.Should().Be(Evidence.Confirmed);
        }
    }

    [Fact]
    public void IAE1_Teachers_MayAskForArbitrationOnTheEleventhDayOfMediation_Section20_22_1()
    {
        var round = Mediated();
        var clock = round.Clock("arbitration-wait", "2027-02-10");

        clock.Kind.Should().Be(ClockKind.Wait);
        clock.Raw.Should().Be(Only("2027-02-18"));
        clock.Readings.Should().Equal(new ClockReadingAnswer(Reading.Full, Only("2027-02-19")), new ClockReadingAnswer(Reading.Literal, Only("2027-02-18")));
        clock.End.Should().Be(Day("2027-02-19"));
        clock.Flags.Should().BeEmpty();
        clock.Status.Should().Be(ClockStatus.Running);
        clock.Citation.Section.Should().Be("Iowa Code 20.22(1)");
        round.May(Side.Union, "request-arbitration", "2027-02-18").Verdict.Should().Be(Verdict.Barred);
        round.May(Side.Union, "request-arbitration", "2027-02-18").LawfulFrom.Should().Be(Day("2027-02-19"));
        round.May(Side.Union, "request-arbitration", "2027-02-19").Verdict.Should().Be(Verdict.Permitted);
    }

    [Fact]
    public void IAE1_Teachers_OneSidedRequestBeforeTheDayOfTheTable_IsConditional()
    {
        var round = Round("school", "teachers");

        round.May(Side.Union, "request-mediation", "2027-01-30").Verdict.Should().Be(Verdict.Conditional);
        round.May(Side.Union, "request-mediation", "2027-01-31").Verdict.Should().Be(Verdict.Permitted);
    }

    [Fact]
    public void IAE2_EmployersOpening_IsDueTwoWeeksAfterTheFirstPublicSession_Section20_17_3()
    {
        var round = LawRound.Under("us-ia-20").With("session-held", "2027-01-11", "by=both");
        var clock = round.Clock("employer-opening");

        clock.From.Should().Be(EventDate.On(Day("2027-01-11")));
        clock.Raw.Should().Be(Only("2027-01-25"));
        clock.Rolled.Should().Be(Only("2027-01-25"));
        clock.Flags.Should().BeEmpty();
        clock.Status.Should().Be(ClockStatus.Running);
        clock.Citation.Section.Should().Be("Iowa Code 20.17(3)");
        round.With("session-held", "2027-01-25").Clock("employer-opening").Status.Should().Be(ClockStatus.Met);
    }

    [Fact]
    public void IAE2_EmployersOpening_AfterTwoWeeksIsLate() =>
        LawRound.Under("us-ia-20").With("session-held", "2027-01-11").With("session-held", "2027-01-26").With("session-held", "2027-02-02").Clock("employer-opening").Status.Should().Be(ClockStatus.Late);

    [Fact]
    public void Arbitration_CountsOffersFromReceiptAndTheSelectionFromService_Section20_22()
    {
        var round = Mediated().With("arbitration-requested", "2027-02-19", "by=union", "received=2027-02-22").With("step-taken", "2027-02-24", "by=agency", "step=arbitrator-list", "received=2027-02-25");

        round.Clock("final-offers").Raw.Should().Be(Only("2027-02-26"));
        round.Clock("arbitrator-selection").Raw.Should().Be(Only("2027-03-02"));
        round.With("time-limit-extended", "2027-02-24", "by=both", "limit=final-offers", "until=2027-03-10").Clock("final-offers").End.Should().Be(Day("2027-03-10"), "the parties may agree on another day");
        round.With("hearing-held", "2027-05-10").Clock("award").Flags.Should().Contain("unconfirmed");
    }

    [Fact]
    public void Votes_AreDueInSevenAndTenDays_ButNotForTheState()
    {
        var round = Round("school", "teachers").With("overall-agreement-reached", "2027-04-05");

        round.Clock("union-vote").Raw.Should().Be(Only("2027-04-12"));
        round.Clock("employer-vote").Raw.Should().Be(Only("2027-04-15"));
        var state = Round("state", "other").With("overall-agreement-reached", "2027-02-01");
        state.Runs("union-vote").Should().BeFalse();
        state.Runs("employer-vote").Should().BeFalse();
        state.With("agreement-ratified", "2027-02-20", "by=union").PhaseOn("2027-06-01").Should().Be("tentative-agreement", "State bodies vote too");
    }

    [Fact]
    public void LawfulRound_OfTeachersToTheAward()
    {
        var round = Mediated()
            .With("arbitration-requested", "2027-02-19", "by=union")
            .With("final-offer-made", "2027-02-22", "by=union")
            .With("final-offer-made", "2027-02-23", "by=employer")
            .With("step-taken", "2027-02-24", "by=agency", "step=arbitrator-list")
            .With("arbitrator-selected", "2027-03-01", "agreed=yes")
            .With("hearing-held", "2027-05-10", "by=panel")
            .With("award-issued", "2027-05-21", "by=panel");

        round.On().Phases.Select(phase => phase.Phase.Id).Should().Equal("before-bargaining", "bargaining", "impasse", "mediation", "arbitration", "awarded");
        round.On("2027-07-01").Deadlines.Where(deadline => deadline.Status == ClockStatus.Late || deadline.Status == ClockStatus.Passed).Should().BeEmpty();
        Wrongs(round, "2027-07-01").Should().BeEmpty();
    }

    [Fact]
    public void LawfulRound_OfACityToAnAgreementThatBothApproved()
    {
        var round = Round("city", "other")
            .With("overall-agreement-reached", "2027-01-11")
            .With("step-taken", "2027-01-12", "by=employer", "step=terms-published")
            .With("agreement-ratified", "2027-01-18", "by=union")
            .With("agreement-adopted", "2027-01-21", "by=employer")
            .With("step-taken", "2027-01-29", "by=employer", "step=contract-filed");

        round.PhaseOn("2027-01-20").Should().Be("tentative-agreement");
        round.PhaseOn().Should().Be("agreed");
        round.Clock("contract-filing").Raw.Should().Be(Only("2027-01-31"));
        Wrongs(round).Should().BeEmpty();
    }

    [Fact]
    public void Vote_ThatDoesNotCarry_LeadsBack() =>
        Round("city", "other").With("overall-agreement-reached", "2027-01-11").With("agreement-ratified", "2027-01-14", "by=union").With("adoption-rejected", "2027-01-20", "by=employer").PhaseOn().Should().Be("bargaining");

    [Fact]
    public void UnlawfulRound_OfStrikeLockoutAndEarlyArbitration()
    {
        var round = Mediated()
            .With("arbitration-requested", "2027-02-18", "by=union")
            .With("strike-began", "2027-03-01", "by=union", "type=economic")
            .With("lockout-began", "2027-03-02", "by=employer")
            .With("terms-implemented", "2027-03-03", "by=employer")
            .With("factfinding-requested", "2027-03-04", "by=union");

        Wrongs(round).Where(finding => finding.Code == Code.Barred).Select(finding => finding.Rule).Should().Equal("too-early", "strike", "lock-out", "implement", "request-factfinding");
        Wrongs(round).Should().Contain(finding => finding.Rule == "arbitration-wait" && finding.Code == Code.Early);
    }

    [Fact]
    public void Objection_ToProceduresAfterTheCompletionDate_IsDueInTenDays_Rule7_6()
    {
        var round = Mediated().With("arbitration-requested", "2027-05-28", "by=union").With("step-taken", "2027-06-04", "by=employer", "step=completion-objection");

        round.Clock("objection").Raw.Should().Be(Only("2027-06-07"));
        round.Clock("objection").Status.Should().Be(ClockStatus.Met);
        round.Clock("objection-response").Raw.Should().Be(Only("2027-06-14"));
        Mediated().May(Side.Union, "request-arbitration", "2027-06-01").Verdict.Should().Be(Verdict.Conditional, "the completion date has passed");
    }

    [Fact]
    public void OwnProcedure_TakesThePlaceOfTheTableAndOfTheWait_Section20_19()
    {
        var round = Round("school", "teachers").With("procedure-agreed", "2026-10-20", "by=both", "name=Independent impasse agreement").With("arbitration-requested", "2027-01-15", "by=both").With("award-issued", "2027-02-20", "by=panel");

        round.Runs("completion-teachers").Should().BeFalse();
        round.Runs("mediation-opens-teachers").Should().BeFalse();
        round.On().Phases.Select(phase => phase.Phase.Id).Should().Equal("before-bargaining", "bargaining", "private-procedure", "awarded");
        Wrongs(round).Select(finding => (finding.Code, finding.Rule)).Should().Equal([(Code.Contested, "own-procedure")], "what the parties agreed on decides");
        round.Audit().Should().Contain(finding => finding.Rule == "own-procedure" && finding.Code == Code.Unsettled);
    }

    private static LawRound Round(string employer, string kind) =>
        LawRound.Under("us-ia-20").Facts($"employer={employer}", $"unit-kind={kind}", "fiscal-year-end=2027-06-30").With("session-held", "2026-10-05").With("session-held", "2026-10-15");

    private static LawRound Mediated() => Round("school", "teachers").With("mediation-requested", "2027-02-01", "by=union").With("mediator-appointed", "2027-02-08", "by=agency");

    // Everything but notes; sources are not asked of a round made up for a test.
    private static IEnumerable<Finding> Wrongs(LawRound round, string? day = null) => round.Audit(day).Where(finding => finding.Severity != Severity.Note);
}
