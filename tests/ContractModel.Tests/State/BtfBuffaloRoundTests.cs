using NodaTime;
using static ContractModel.Tests.Procedures.EeraRound;

namespace ContractModel.Tests.State;

/// <summary>The round of the Buffalo Teachers Federation and its school district of 2019-2023: three and a half years of impasse without a strike and without an imposition.</summary>
public class BtfBuffaloRoundTests
{
    private static readonly NegotiationLog Round = Repository.Sample("btf-buffalo-2019-2023");

    [Fact]
    public void Item01_Strike_OnEveryDayOfTheRound_IsBarred()
    {
        for (var day = new LocalDate(2019, 6, 1); day <= new LocalDate(2023, 5, 1); day = day.PlusDays(1))
        {
            var table = Negotiation.Replay(Round, day).Tables["main"];
            table.May(Side.Union, "strike").Verdict.Should().Be(Verdict.Barred, $"it is {day:uuuu-MM-dd}");
            table.May(Side.Union, "strike").LawfulFrom.Should().BeNull("no day brings a lawful strike");
            table.NextSteps(Side.Union).Where(step => step.Id == "strike").Should().OnlyContain(step => step.Verdict == Verdict.Barred);
        }
    }

    [Fact]
    public void Item02_OnJune1Of2020_MediationGoesOnAndTheExpiredTermsStand()
    {
        var table = Round.Table("2020-06-01");

        table.Phase.Phase.Id.Should().Be("mediation");
        table.Phases.Select(phase => phase.Phase.Id).Should().Equal("before-bargaining", "impasse", "mediation");
        var change = table.May(Side.Employer, "change-terms");
        change.Verdict.Should().Be(Verdict.Barred);
        change.Unmet.Should().ContainSingle("the agreement has expired and its terms go on").Which.Id.Should().Be("expired-terms-continue");
        change.Unmet.Single().Citation.Section.Should().Be("Civil Service Law 209-a(1)(e)");
    }

    [Fact]
    public void Item03_Factfinding_WasTheEmployersRequestAndCouldHaveBeenEithers()
    {
        Round.Events.OfType<FactfindingRequested>().Should().ContainSingle().Which.By.Should().Be(Actor.Employer);
        Round.Table("2022-06-22").May(Side.Employer, "request-factfinding").Verdict.Should().Be(Verdict.Permitted);
        Round.Table("2022-06-22").May(Side.Union, "request-factfinding").Verdict.Should().Be(Verdict.Permitted);
        Round.Table("2022-06-23").Phase.Because!.Id.Should().Be("factfinding-requested-2022-06-23");
        Round.Audit().Should().NotContain(finding => finding.Event != null && finding.Event.Id == "factfinding-requested-2022-06-23");
    }

    [Fact]
    public void Item04_OnOctober28_APositionMovesDuringFactfinding()
    {
        var before = Round.Table("2022-10-27");
        var after = Round.Table("2022-10-28");

        after.Phase.Phase.Id.Should().Be("factfinding");
        before.Provisions.ContainsKey(ProvisionKey.Parse("Successor agreement")).Should().BeFalse();
        after.Provisions["Successor agreement"].EmployerMoves.Should().Be(1);
        after.Provisions["Successor agreement"].Ball.Should().Be(Ball.Union);
        Round.Audit().Should().NotContain(finding => finding.Event != null && finding.Event.Id == "proposal-district-2022-10-28");
    }

    [Theory]
    [InlineData("2023-01-29", "factfinding")]
    [InlineData("2023-01-30", "report-private")]
    [InlineData("2023-01-31", "exhausted")]
    public void Item05_Report_IsWithThePartiesADayBeforeItIsPublic(string day, string phase) => Round.Table(day).Phase.Phase.Id.Should().Be(phase);

    [Fact]
    public void Item05_Report_MadePublicWithinFiveDays_IsInTime()
    {
        var clock = Round.Table().Clock("report-public");

        clock.Raw.Should().Be(Only("2023-02-04"));
        clock.Rolled.Should().Be(Only("2023-02-06"), "a Saturday");
        clock.Status.Should().Be(ClockStatus.Met);
        clock.MetBy!.Id.Should().Be("report-public-2023-01-31");
        Round.Events.OfType<ReportIssued>().Single().Document!.Dated.Should().Be(Day("2023-01-27"), "the date on the report is another than that of its issue");
    }

    [Fact]
    public void Item06_OnFebruary9_OneSideRejectedAndOneAccepted_AndNothingCanBeImposed()
    {
        var table = Round.Table("2023-02-09");

        Round.Events.OfType<ReportAnswered>().Select(answer => (answer.By, answer.Accepts)).Should().Equal((Actor.Union, false), (Actor.Employer, true));
        table.Phase.Phase.Id.Should().Be("exhausted");
        var implement = table.May(Side.Employer, "implement");
        implement.Verdict.Should().Be(Verdict.Barred);
        implement.LawfulFrom.Should().BeNull();
        implement.Unmet.First().Id.Should().Be("school-district");
        table.May(Side.Employer, "submit-to-legislature").Verdict.Should().Be(Verdict.Barred);
        Round.Table("2023-03-02").Sessions.Next!.On.Should().Be(EventDate.On(Day("2023-03-07")), "talks go on");
    }

    [Fact]
    public void Item07_TheMembersVoteOnTheRejection_IsNoRatification()
    {
        var vote = Round.Events.OfType<VoteHeld>().Single(e => e.Id == "vote-report-btf-2023-02-02");

        vote.Type.Should().Be(VoteKind.Report);
        vote.Tally!.YesPercent.Should().Be(new Percent(66m));
        vote.Question.Should().Contain("Yes means: reject");
        Round.Events.OfType<AgreementRatified>().Should().OnlyContain(e => e.On == EventDate.On(Day("2023-04-24")));
        Round.Table("2023-02-02").Phase.Should().Be(Round.Table("2023-02-01").Phase, "the vote moves nothing");
        Round.Audit().Should().NotContain(finding => finding.Code == Code.VoteDoesNotAddUp || finding.Code == Code.VoteMissing);
    }

    [Theory]
    [InlineData("2023-04-20", "exhausted")]
    [InlineData("2023-04-21", "tentative-agreement")]
    [InlineData("2023-04-22", "tentative-agreement")]
    [InlineData("2023-04-23", "tentative-agreement")]
    [InlineData("2023-04-24", "agreed")]
    public void Item08_TheAgreement_ExistsOnlyFromTheUnionsVoteOn(string day, string phase) => Round.Table(day).Phase.Phase.Id.Should().Be(phase);

    [Fact]
    public void Item08_OnApril22_TheEmployerHasApprovedAndTheUnionHasNot()
    {
        var table = Round.Table("2023-04-22");

        Negotiation.Replay(Round, Day("2023-04-22")).Events.Should().Contain(e => e is AgreementAdopted).And.NotContain(e => e is AgreementRatified);
        table.May(Side.Union, "ratify").Verdict.Should().Be(Verdict.Permitted);
        Round.Table("2023-04-24").Phase.Because!.Id.Should().Be("ratified-2023-04-24");
        Round.Audit().Should().NotContain(finding => finding.Severity == Severity.Error);
        var tally = Round.Events.OfType<AgreementRatified>().Single().Tally!;
        (tally.Yes + tally.No).Should().Be(tally.Cast).And.Be(1877);
    }

    [Fact]
    public void Item09_TheFirstPayStep_PrecedesRatificationByAlmostEightMonths()
    {
        var terms = Round.Events.OfType<OverallAgreementReached>().Single().Terms;
        var first = terms.OfType<PercentRaise>().First(raise => raise.Percent.Value > 0);
        var ratified = Round.Events.OfType<AgreementRatified>().Single().On.First!.Value;

        first.Effective.Should().Be(Day("2022-09-01"));
        NodaTime.Period.Between(first.Effective!.Value, ratified, PeriodUnits.Months | PeriodUnits.Days).Should().Be(NodaTime.Period.FromMonths(7) + NodaTime.Period.FromDays(23));
        terms.OfType<FreeTextTerm>().Should().Contain(term => term.Text == "Pay other than salary moves only at ratification.");
    }

    [Fact]
    public void Item09_TheRaises_AddUpTo21AndCompoundTo22Point6()
    {
        var raises = Round.Events.OfType<OverallAgreementReached>().Single().Terms.OfType<PercentRaise>().Where(raise => !raise.OneTime).Select(raise => raise.Percent).ToArray();

        raises.Sum(raise => raise.Value).Should().Be(21m);
        Math.Round((raises.Aggregate(1m, (pay, raise) => pay * (1m + raise.Fraction)) - 1m) * 100m, 1).Should().Be(22.6m);
    }

    [Fact]
    public void Item10_TheImpasse_LastedThreeAndAHalfYearsAndBreachedNoDeadline()
    {
        var declared = Round.Events.OfType<ImpasseDeclared>().Single().On;
        var agreed = Round.Table().Phase.Since!.Value.First!.Value;

        declared.Should().Be(EventDate.Parse("2019-10"));
        Months(declared.First!.Value, agreed).Should().Be(42);
        Months(declared.Last!.Value, agreed).Should().Be(41);
        Round.Table().Deadlines.Should().NotContain(clock => clock.Status == ClockStatus.Late || clock.Status == ClockStatus.Passed);
        Round.Audit().Should().NotContain(finding => finding.Code == Code.Late || finding.Code == Code.LateNoConsequence || finding.Code == Code.Early || finding.Code == Code.Overdue);
    }

    private static int Months(LocalDate from, LocalDate to) => NodaTime.Period.Between(from, to, PeriodUnits.Months).Months;
}
