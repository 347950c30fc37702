using ContractModel.Procedures;
using static ContractModel.Tests.Procedures.EeraRound;

namespace ContractModel.Tests.State;

/// <summary>The round of United Teachers Los Angeles and LAUSD of 2017-2019, from bargaining over fact-finding and a strike to an agreement.</summary>
public class Utla2017RoundTests
{
    private static readonly NegotiationLog Round = Repository.Sample("utla-lausd-2017-2019");

    [Fact]
    public void ReportClock_WithTheWaiverOfThreeDays_EndsOnTheDayOfTheReport_Section3548_3a()
    {
        var clock = Round.Table().Clock("factfinding-report");

        clock.Raw.Should().Be(Only("2018-12-14"));
        clock.Rolled.Should().Be(Only("2018-12-17"));
        clock.Flags.Should().Equal("extended");
        clock.Status.Should().Be(ClockStatus.Met);
        clock.MetBy!.Id.Should().Be("report-2018-12-17");
    }

    [Fact]
    public void ReportClock_WithoutTheWaiver_EndsOnDayThirty_Section3548_3a()
    {
        var log = new NegotiationLog(Round.Negotiation, Round.Events.Where(e => e is not TimeLimitExtended));

        log.Table().Clock("factfinding-report").Rolled.Should().Be(Only("2018-12-14"));
        log.Audit().Should().Contain(finding => finding.Code == Code.LateNoConsequence && finding.Rule == "factfinding-report");
    }

    [Theory]
    [InlineData("2017-03-31", "before-bargaining")]
    [InlineData("2018-07-01", "bargaining")]
    [InlineData("2018-07-02", "impasse-declared")]
    [InlineData("2018-08-03", "mediation")]
    [InlineData("2018-11-13", "panel-forming")]
    [InlineData("2018-11-14", "factfinding")]
    [InlineData("2018-12-16", "factfinding")]
    [InlineData("2018-12-17", "exhausted")]
    [InlineData("2019-01-21", "exhausted")]
    [InlineData("2019-01-22", "tentative-agreement")]
    [InlineData("2019-01-28", "tentative-agreement")]
    [InlineData("2019-01-29", "agreed")]
    public void Phase_OnTheDaysThatMatter_IsTheStatutes(string day, string phase) => Round.Table(day).Phase.Phase.Id.Should().Be(phase);

    [Fact]
    public void Exhaustion_OnTheReportsDay_SaysThatTheLawIsNotSettled() =>
        Round.Audit().Should().ContainSingle(finding => finding.Code == Code.Unsettled).Which.Event!.Id.Should().Be("report-2018-12-17");

    [Fact]
    public void Strike_OfJanuary14_WasLawful()
    {
        Round.Table("2019-01-14").May(Side.Union, "strike").Verdict.Should().Be(Verdict.Permitted);
        Round.Audit().Should().NotContain(finding => finding.Event!.Id == "strike-began-2019-01-14");
    }

    [Fact]
    public void Strike_AsOfJanuary10_WasBarredUntilTheNoticeHadRun()
    {
        var step = Round.Table("2019-01-10").May(Side.Union, "strike");

        step.Verdict.Should().Be(Verdict.Barred);
        step.Unmet.Should().ContainSingle().Which.Id.Should().Be("no-strike-clause");
        step.LawfulFrom.Should().Be(Day("2019-01-13"), "the notice of 3 January and ten days");
    }

    [Fact]
    public void Strike_MovedToJanuary10_IsBarredInTheAudit()
    {
        var finding = WithStrikeOn("2019-01-10").Audit().Should().ContainSingle(f => f.Event!.Id == "strike-began-2019-01-14").Which;

        finding.Code.Should().Be(Code.Barred);
        finding.Rule.Should().Be("no-strike-clause");
        finding.Message.Should().Contain("2019-01-13");
    }

    [Fact]
    public void Strike_MovedBeforeTheReport_IsHeldAgainstBothRules()
    {
        var finding = WithStrikeOn("2018-12-10").Audit().Should().ContainSingle(f => f.Event!.Id == "strike-began-2019-01-14").Which;

        finding.Code.Should().Be(Code.Barred);
        finding.Message.Should().Contain("procedure is exhausted").And.Contain("no-strike clause");
    }

    [Fact]
    public void Impasse_ThirdDeclaration_StartsNothing()
    {
        var before = Round.Table("2019-01-10").Phases;

        Round.Table("2019-01-11").Phases.Should().Equal(before);
        Round.Audit().Where(finding => finding.Code == Code.NoNewProcedure).Select(finding => (finding.Event!.Id, finding.Rule)).Should()
            .Equal(("impasse-2", "declared-again"), ("impasse-3", "declared-after-exhaustion"));
    }

    [Fact]
    public void Impasse_OfThreeDeclarations_OnlyOneDeterminationAndOneRequest()
    {
        Round.Events.OfType<ImpasseDeclared>().Should().HaveCount(3);
        Round.Events.OfType<ImpasseDetermined>().Should().ContainSingle().Which.On.Should().Be(EventDate.On(Day("2018-08-03")));
        Round.Table().Phases.Count(phase => phase.Phase.Id == "impasse-found").Should().Be(1);
        Round.Table().Deadlines.Count(deadline => deadline.Id == "impasse-determination").Should().Be(1);
    }

    [Fact]
    public void Vote_OfRatification_AddsUp()
    {
        var tally = Round.Events.OfType<VoteHeld>().Single(vote => vote.Type == VoteKind.Ratification).Tally!;

        (tally.Yes + tally.No).Should().Be(tally.Cast).And.Be(24720);
        Math.Round(100m * tally.Yes!.Value / tally.Cast!.Value, 1).Should().Be(81.0m);
        Round.Audit().Should().NotContain(finding => finding.Code == Code.VoteDoesNotAddUp);
    }

    [Fact]
    public void Vote_WithThePublishedHeadcountThatDoesNotAddUp_IsFound()
    {
        var vote = Round.Events.OfType<VoteHeld>().Single(e => e.Id == "authorization-result-2018-08-31");
        var published = vote with { Tally = new VoteTally { Cast = 28000, Yes = 27700, No = 300, YesPercent = new Percent(98m) } };

        With(published).Audit().Should().Contain(finding => finding.Code == Code.VoteDoesNotAddUp && finding.Event == published);
    }

    [Fact]
    public void Strike_Lasted_SixSchoolDaysOfNine()
    {
        ProcedureLibrary.BuiltIn.TryGetCalendar("us-ca-judicial", out var courts).Should().BeTrue();
        var first = Round.Events.OfType<StrikeBegan>().Single().On.First!.Value;
        var last = Round.Events.OfType<StrikeEnded>().Single().On.First!.Value;

        var days = Enumerable.Range(0, NodaTime.Period.DaysBetween(first, last) + 1).Select(first.PlusDays).ToArray();

        days.Should().HaveCount(9);
        days.Where(day => !courts!.IsClosed(day)).Select(day => day.Day).Should().Equal(14, 15, 16, 17, 18, 22);
    }

    [Theory]
    [InlineData("2019-01-13", false)]
    [InlineData("2019-01-14", true)]
    [InlineData("2019-01-21", true)]
    [InlineData("2019-01-22", false)]
    public void Stoppage_GoesOn_FromTheFirstDayToTheLast(string day, bool goesOn) => (Round.Table(day).Stoppage is not null).Should().Be(goesOn);

    [Fact]
    public void Strike_Ended_BeforeTheVoteClosed() =>
        Round.Events.OfType<StrikeEnded>().Single().On.CertainlyBefore(Round.Events.OfType<VoteHeld>().Single(vote => vote.Type == VoteKind.Ratification).Closed!.Value).Should().BeTrue();

    [Theory]
    [InlineData("2018-12-18")]
    [InlineData("2018-12-19")]
    [InlineData("2019-07-01")]
    public void Salary_ClaimedToBeAgreed_IsNoTentativeAgreement(string day)
    {
        Round.Table(day).Provisions["Salary"].Status.Should().Be(ProvisionStatus.Open);
        Round.Table(day).ProvisionsWith(ProvisionStatus.TentativelyAgreed).Should().BeEmpty();
    }

    [Fact]
    public void Articles_InRomanNumerals_AreTheNumberedOnes() => Round.Table().Provisions["4"].Title.Should().Be("UTLA Rights");

    [Fact]
    public void Hearing_OnDayNineteen_WasLateWithoutConsequence_Section3548_2a() =>
        Round.Audit().Should().ContainSingle(finding => finding.Code == Code.LateNoConsequence).Which.Event!.Id.Should().Be("hearing-2018-12-03");

    [Fact]
    public void Term_OfThreeYears_IsWithinTheLimit_Section3540_1h() => Round.Table().Clock("agreement-term").Status.Should().Be(ClockStatus.Met);

    private static NegotiationLog WithStrikeOn(string day) => With(Round.Events.OfType<StrikeBegan>().Single() with { On = Day(day) });

    private static NegotiationLog With(BargainingEvent changed) => new(Round.Negotiation, Round.Events.Select(e => e.Id == changed.Id ? changed : e));
}
