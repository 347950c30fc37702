using static ContractModel.Tests.Procedures.EeraRound;

namespace ContractModel.Tests.Statutes;

/// <summary>Oregon's PECBA: the worked examples, a lawful and an unlawful round, and the branches.</summary>
public class OregonTests
{
    private const string Act = "us-or-pecba";

    [Fact]
    public void OR1_FullChain_The150DaysBeginWithTheLaterOfSessionAndBothProposals()
    {
        var begins = Bargained(unionProposal: "2026-01-20").Clock("bargaining-begins");

        begins.Raw.Should().Be(Only("2026-02-04"));
        begins.Status.Should().Be(ClockStatus.Over);
        begins.Explanation.Should().Contain("union-proposal (2026-01-20)").And.Contain("employer-proposal (2026-02-04)");
        LawRound.Under(Act).With("session-held", "2026-02-04").With("initial-proposal-presented", "2026-02-04", "by=union").Runs("bargaining-period", "2026-12-01").Should().BeFalse("one initial proposal is missing");
    }

    [Fact]
    public void OR1_FullChain_150DaysEndOnJuly4AndARequestIsLawfulTheDayAfter()
    {
        var round = Bargained();
        var clock = round.Clock("bargaining-period", "2026-07-04");

        clock.Kind.Should().Be(ClockKind.Wait);
        clock.From.Should().Be(EventDate.On(Day("2026-02-04")));
        clock.Raw.Should().Be(Only("2026-07-04"));
        clock.Rolled.Should().Be(Only("2026-07-04"), "a wait does not move off a Saturday or a holiday");
        clock.Readings.Should().Equal(new ClockReadingAnswer(Reading.Full, Only("2026-07-05")), new ClockReadingAnswer(Reading.Literal, Only("2026-07-04")));
        clock.End.Should().Be(Day("2026-07-05"));
        clock.Flags.Should().BeEmpty();
        clock.Status.Should().Be(ClockStatus.Running);
        clock.Citation.Section.Should().Be("ORS 243.712(1); OAR 115-040-0000(1)");

        var early = round.May(Side.Union, "request-mediation", "2026-07-04");
        early.Verdict.Should().Be(Verdict.Barred);
        early.LawfulFrom.Should().Be(Day("2026-07-05"));
        round.May(Side.Union, "request-mediation", "2026-07-05").Verdict.Should().Be(Verdict.Permitted);
        round.May(Side.Employer, "request-mediation-jointly", "2026-03-01").Verdict.Should().Be(Verdict.Permitted, "a joint request waives the wait");
    }

    [Fact]
    public void OR1_FullChain_15DaysOfMediationEndOnAugust4AndASideDeclaresTheDayAfter()
    {
        var round = Mediated();
        var clock = round.Clock("mediation-period", "2026-08-04");

        clock.Raw.Should().Be(Only("2026-08-04"));
        clock.Rolled.Should().Be(Only("2026-08-04"));
        clock.Readings.Should().Equal(new ClockReadingAnswer(Reading.Full, Only("2026-08-05")), new ClockReadingAnswer(Reading.Literal, Only("2026-08-04")));
        clock.Flags.Should().BeEmpty();
        clock.Citation.Section.Should().StartWith("ORS 243.712(2)(a)");

        round.May(Side.Union, "declare-impasse", "2026-08-03").Verdict.Should().Be(Verdict.Barred);
        round.May(Side.Union, "declare-impasse", "2026-08-04").Verdict.Should().Be(Verdict.Conditional, "the fifteenth day is arguable");
        round.May(Side.Employer, "declare-impasse", "2026-08-05").Verdict.Should().Be(Verdict.Permitted);
    }

    [Fact]
    public void OR1_FullChain_FinalOffersAreDueOnAugust12FromBothSides()
    {
        var round = Mediated().With("impasse-declared", "2026-08-05", "by=union", "written=yes");
        var clock = round.Clock("final-offers");

        round.PhaseOn().Should().Be("impasse");
        clock.Raw.Should().Be(Only("2026-08-12"));
        clock.Rolled.Should().Be(Only("2026-08-12"));
        clock.Calendar!.Id.Should().Be("us-or-erb");
        clock.Flags.Should().BeEmpty();
        clock.Citation.Section.Should().StartWith("ORS 243.712(2)(b)");
        round.With("final-offer-made", "2026-08-12", "by=union").Clock("final-offers").Status.Should().Be(ClockStatus.Running, "the employer's is missing");
        round.With("final-offer-made", "2026-08-13", "by=employer").Clock("final-offers").Flags.Should().Equal("late-no-consequence");
    }

    [Fact]
    public void OR1_FullChain_CoolingOffEndsOnSeptember12AndBothMayActTheDayAfter()
    {
        var round = CooledOff();
        var clock = round.Clock("cooling-off", "2026-09-12");

        clock.Kind.Should().Be(ClockKind.Standstill);
        clock.Raw.Should().Be(Only("2026-09-12"));
        clock.Rolled.Should().Be(Only("2026-09-12"));
        clock.Readings.Should().Equal(new ClockReadingAnswer(Reading.Full, Only("2026-09-13")), new ClockReadingAnswer(Reading.Literal, Only("2026-09-12")));
        clock.Status.Should().Be(ClockStatus.Running);
        clock.Flags.Should().BeEmpty();
        clock.Citation.Section.Should().Be("ORS 243.712(2)(d); 243.726(2)(b)");
        round.PhaseOn("2026-09-12").Should().Be("cooling-off");
        round.PhaseOn("2026-09-13").Should().Be("exhausted");
        round.May(Side.Employer, "implement", "2026-09-12").LawfulFrom.Should().Be(Day("2026-09-13"));
        round.May(Side.Employer, "implement", "2026-09-13").Verdict.Should().Be(Verdict.Permitted);
    }

    [Theory]
    [InlineData("2026-09-01", "2026-09-04", "2026-09-14")]
    [InlineData("2026-09-04", "2026-09-01", "2026-09-14")]
    [InlineData("2026-09-04", "2026-09-05", "2026-09-15")]
    public void OR2_StrikeNotice_CountsTenDaysFromTheLaterOfTwoReceipts(string employer, string board, string first)
    {
        var round = CooledOff().With("strike-notice-given", "2026-08-31", "by=union", "type=economic", $"received={employer}", $"receivedByAgency={board}", "starts=2026-09-14");
        var clock = round.Clock("strike-notice", "2026-09-13");

        clock.Raw.Should().Be(Only(first));
        clock.Rolled.Should().Be(Only(first), "a wait does not move");
        clock.Status.Should().Be(ClockStatus.Running);
        clock.Readings[0].Should().Be(new ClockReadingAnswer(Reading.Literal, Only(first)));
        clock.Readings[1].Reading.Should().Be(Reading.Full);
        clock.Flags.Should().BeEmpty();
        clock.Citation.Section.Should().Be("ORS 243.726(2)(c); OAR 115-040-0018");
        var strike = round.May(Side.Union, "strike", "2026-09-13");
        strike.Verdict.Should().Be(Verdict.Barred);
        strike.Unmet.Should().ContainSingle().Which.Id.Should().Be("notice");
        strike.LawfulFrom.Should().Be(Day(first));
    }

    [Fact]
    public void OR3_MidTerm_DemandIsDueOnTheFourteenthDayFromSending()
    {
        var round = Announced();
        var clock = round.Clock("demand-to-bargain", "2026-03-16");

        round.PhaseOn("2026-03-16").Should().Be("mid-term-notice");
        clock.Raw.Should().Be(Only("2026-03-16"));
        clock.Rolled.Should().Be(Only("2026-03-16"));
        clock.Calendar!.Id.Should().Be("us-or-holidays");
        clock.Flags.Should().BeEmpty();
        clock.Status.Should().Be(ClockStatus.Running);
        clock.Citation.Section.Should().Be("ORS 243.698(3)");
        round.PhaseOn("2026-03-17").Should().Be("mid-term-free", "no demand came");
        round.May(Side.Employer, "change-terms", "2026-03-17").Verdict.Should().Be(Verdict.Permitted);
    }

    [Fact]
    public void OR3_MidTerm_ADemandOnMarch17IsLateAndTheWaiverArguable()
    {
        var round = Announced().With("notice-given", "2026-03-17", "by=union", "purpose=bargain");
        var clock = round.Clock("demand-to-bargain");

        clock.Status.Should().Be(ClockStatus.Late);
        clock.Flags.Should().Contain("waiver-arguable");
        round.May(Side.Employer, "change-terms").Verdict.Should().Be(Verdict.Conditional);
        round.Audit().Select(finding => finding.Code).Should().Contain([Code.Late, Code.Unsettled]);
    }

    [Fact]
    public void OR3_MidTerm_AfterATimelyDemandTheEmployerWaits90DaysFromSending()
    {
        var round = Announced().With("notice-given", "2026-03-16", "by=union", "purpose=bargain");
        var clock = round.Clock("expedited-bargaining", "2026-05-31");

        round.PhaseOn().Should().Be("mid-term-bargaining");
        clock.Raw.Should().Be(Only("2026-05-31"));
        clock.Rolled.Should().Be(Only("2026-05-31"));
        clock.End.Should().Be(Day("2026-06-01"));
        clock.Status.Should().Be(ClockStatus.Running);
        clock.Citation.Section.Should().Be("ORS 243.698(4)");
        round.Clock("expedited-bargaining-received", "2026-05-31").End.Should().Be(Day("2026-06-04"), "received on March 5: the safe day is receipt and 91 days");
        round.PhaseOn("2026-05-31").Should().Be("mid-term-bargaining");
        round.PhaseOn("2026-06-01").Should().Be("mid-term-free");

        var early = round.May(Side.Employer, "change-terms", "2026-05-31");
        early.Verdict.Should().Be(Verdict.Barred);
        early.Conditions.Single(condition => condition.Id == "status-quo").MetOn.Should().Be(Day("2026-06-01"));
        round.May(Side.Employer, "change-terms", "2026-06-01").Verdict.Should().Be(Verdict.Conditional, "by receipt three days are missing");
        round.May(Side.Employer, "change-terms", "2026-06-04").Verdict.Should().Be(Verdict.Permitted);
        round.May(Side.Union, "agree-arbitration", "2026-05-01").Verdict.Should().Be(Verdict.Barred);
    }

    internal static LawRound Bargained(string unionProposal = "2026-02-04", params string[] facts) =>
        LawRound.Under(Act).Facts(facts).Expiring("2023-07-01/2026-06-30")
            .With("initial-proposal-presented", unionProposal, "by=union")
            .With("initial-proposal-presented", "2026-02-04", "by=employer")
            .With("session-held", "2026-02-04");

    internal static LawRound Mediated(params string[] facts) =>
        Bargained(facts: facts).With("mediation-requested", "2026-07-06", "by=union").With("mediator-appointed", "2026-07-08", "by=agency").With("mediation-session-held", "2026-07-20", "by=mediator");

    internal static LawRound Offered(params string[] facts) =>
        Mediated(facts).With("impasse-declared", "2026-08-05", "by=union").With("final-offer-made", "2026-08-12", "by=union").With("final-offer-made", "2026-08-12", "by=employer");

    internal static LawRound CooledOff() => Offered().With("step-taken", "2026-08-13", "by=mediator", "step=final-offers-published");

    private static LawRound Announced() =>
        LawRound.Under(Act).Expiring("2025-07-01/2028-06-30").With("notice-given", "2026-03-02", "by=employer", "purpose=modify", "received=2026-03-05");
}
