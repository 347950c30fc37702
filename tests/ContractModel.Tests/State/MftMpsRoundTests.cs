using static ContractModel.Tests.Procedures.EeraRound;

namespace ContractModel.Tests.State;

/// <summary>The round of MFT Local 59 and Minneapolis Public Schools of 2021-2022: one union, two units, two clocks.</summary>
public class MftMpsRoundTests
{
    private static readonly NegotiationLog Round = Repository.Sample("mft-mps-2022");

    [Fact]
    public void Item01_TwoUnits_AreTwoTables_AndOneRatificationIsNotTheOthers()
    {
        var onlyTeachers = new NegotiationLog(Round.Negotiation, Round.Events.Where(e => e.Id != "ratified-esp"));

        Round.Negotiation.Tables.Select(table => table.Id).Should().Equal("teachers", "esp");
        Table(onlyTeachers, "teachers", "2022-03-27").Settlements.Single().IsRatified.Should().BeTrue();
        Table(onlyTeachers, "esp", "2022-03-27").Settlements.Single().IsRatified.Should().BeFalse();
        Table(Round, "teachers", "2022-03-27").Settlements.Single().Id.Should().Be("teachers-2022");
        Table(Round, "esp", "2022-03-27").Settlements.Single().Id.Should().Be("esp-2022");
        Round.Negotiation.Tables.Select(table => table.Expiring!.Title).Should().OnlyHaveUniqueItems();
    }

    [Fact]
    public void Item02_OneRequestForMediation_GivesTheUnitsDifferentDays()
    {
        var log = WithMediation("2022-01-03", "2022-01-10");
        var teachers = Table(log, "teachers", "2022-02-01").Clock("teacher-mediation");
        var esp = Table(log, "esp", "2022-02-01").Clock("mediation-period");

        teachers.Raw.Should().Be(Only("2022-02-08"), "thirty days, the day of the first meeting counted");
        teachers.End.Should().Be(Day("2022-02-09"));
        esp.Raw.Should().Be(Only("2022-02-17"), "forty-five days from the day after receipt");
        esp.End.Should().Be(Day("2022-02-18"));
        Table(log, "teachers", "2022-02-01").Deadlines.Should().NotContain(deadline => deadline.Id == "mediation-period");
        Table(log, "esp", "2022-02-01").Deadlines.Should().NotContain(deadline => deadline.Id == "teacher-mediation");
    }

    [Theory]
    [InlineData("teachers")]
    [InlineData("esp")]
    public void Item03_OnFebruary18_AStrikeWasAuthorizedAndNotLawful(string table)
    {
        Round.Events.OfType<VoteHeld>().Where(vote => vote.Type == VoteKind.StrikeAuthorization && vote.Unit == table).Should().ContainSingle().Which.Passed.Should().BeTrue();
        var step = Table(Round, table, "2022-02-18").May(Side.Union, "strike");

        step.Verdict.Should().Be(Verdict.Barred);
        step.LawfulFrom.Should().BeNull("nobody has given notice");
        step.Unmet.Select(condition => condition.Id).Should().BeEquivalentTo("mediation-not-in-log", "notice");
    }

    [Theory]
    [InlineData("teachers")]
    [InlineData("esp")]
    public void Item04_OnMarch1_TheNoticeRan(string table)
    {
        var clock = Table(Round, table, "2022-03-01").Clock("strike-notice");
        var step = Table(Round, table, "2022-03-01").May(Side.Union, "strike");

        clock.Raw.Should().Be(Only("2022-03-05"));
        clock.Status.Should().Be(ClockStatus.Running);
        step.Verdict.Should().Be(Verdict.Barred);
        step.LawfulFrom.Should().Be(Day("2022-03-08"), "as far as a log can decide; it does not have the start of mediation");
    }

    [Theory]
    [InlineData("teachers")]
    [InlineData("esp")]
    public void Item05_OnMarch8_TheStrikeWasLawfulAsToNotice_ByItsOwnCountAndThePlainOne(string table)
    {
        var clock = Table(Round, table, "2022-03-07").Clock("strike-notice");
        clock.Rolled.Should().Be(Only("2022-03-07"), "the tenth day is a Saturday");
        clock.Readings.Select(reading => reading.ToString()).Should().Equal("full: 2022-03-08", "plain: 2022-03-06");

        Round.Events.OfType<StrikeCalled>().Should().OnlyContain(called => called.Starts == EventDate.On(clock.End!.Value), "a day is announced beside the count");
        var step = Table(Round, table, "2022-03-08").May(Side.Union, "strike");
        step.Unmet.Should().ContainSingle().Which.Id.Should().Be("mediation-not-in-log");
        step.Verdict.Should().Be(Verdict.Conditional);
        Table(WithMediation("2022-01-03", "2022-01-10"), table, "2022-03-08").May(Side.Union, "strike").Verdict.Should().Be(Verdict.Permitted);
        Round.Audit().Should().NotContain(finding => finding.Severity == Severity.Error);
    }

    [Fact]
    public void Item06_NoticeInStPaul_DidNotMeanAStrike()
    {
        var neighbor = new NegotiationLog(Round.Negotiation, Round.Events.Where(e => e.On.CertainlyBefore(EventDate.Parse("2022-03-07"))))
            .Append(new OverallAgreementReached { Id = "st-paul-ta", On = Day("2022-03-07"), By = Actor.Both });
        var table = Table(neighbor, "teachers", "2022-03-08");

        table.Stoppage.Should().BeNull();
        table.Phase.Phase.Id.Should().Be("tentative-agreement");
        table.Deadlines.Should().Contain(deadline => deadline.Id == "strike-notice" && deadline.Status == ClockStatus.Over);
        Round.Events.OfType<StatementMade>().Should().Contain(e => e.Id == "st-paul");
    }

    [Theory]
    [InlineData("teachers")]
    [InlineData("esp")]
    public void Item07_OnMarch26_AgreedAtTheTable_BallotOpen_StrikeOn(string table)
    {
        var state = Table(Round, table, "2022-03-26");
        var ballot = Round.Events.OfType<VoteCalled>().Single(e => e.Id == $"ballot-{table}");

        state.Phase.Phase.Id.Should().Be("tentative-agreement");
        state.Stoppage!.Suspended.Should().BeFalse();
        (ballot.Opens!.Value.First <= Day("2022-03-26") && ballot.Closes!.Value.Last >= Day("2022-03-26")).Should().BeTrue();
        state.Settlements.Single().IsRatified.Should().BeFalse();
    }

    [Fact]
    public void Item08_RatificationPercentages_DifferByUnit()
    {
        Table(Round, "teachers", "2022-03-27").Settlements.Single().Ratified!.Tally!.YesPercent.Should().Be(new Percent(76m));
        Table(Round, "esp", "2022-03-27").Settlements.Single().Ratified!.Tally!.YesPercent.Should().Be(new Percent(80m));
        Round.Audit().Should().NotContain(finding => finding.Code == Code.VoteDoesNotAddUp);
    }

    [Theory]
    [InlineData("2021-07-01")]
    [InlineData("2021-12-31")]
    [InlineData("2022-03-07")]
    public void Item09_TermsOfTheExpiredAgreement_GoOn(string day)
    {
        foreach (var table in new[] { "teachers", "esp" })
        {
            var step = Table(Round, table, day).May(Side.Employer, "change-terms");
            step.Verdict.Should().Be(Verdict.Barred);
            step.Unmet.Should().ContainSingle().Which.Id.Should().Be("terms-continue");
        }
    }

    [Fact]
    public void Item09_TermsOfTheExpiredAgreement_AreNeverSimplyTheEmployers()
    {
        for (var day = Day("2022-03-08"); day <= Day("2022-03-27"); day = day.PlusDays(1)) Negotiation.Replay(Round, day).Tables["teachers"].May(Side.Employer, "change-terms").Verdict.Should().Be(Verdict.Unknown);
        Round.Negotiation.Tables.Should().OnlyContain(table => table.Expiring!.Clauses.Any(clause => clause.SurvivesExpiry), "in this district they stay until they are replaced");
    }

    [Theory]
    [InlineData("2021-06-30", "before-bargaining")]
    [InlineData("2022-03-08", "mediation")]
    [InlineData("2022-03-25", "tentative-agreement")]
    [InlineData("2022-04-30", "tentative-agreement")]
    public void Phase_OnTheDaysThatMatter_IsTheStatutes(string day, string phase) => Table(Round, "esp", day).Phase.Phase.Id.Should().Be(phase);

    [Fact]
    public void Strike_Lasted_FourteenSchoolDays()
    {
        var first = Round.Events.OfType<StrikeBegan>().First().On.First!.Value;
        var days = Enumerable.Range(0, 20).Select(first.PlusDays).Where(day => day <= Day("2022-03-25") && day.DayOfWeek is not (NodaTime.IsoDayOfWeek.Saturday or NodaTime.IsoDayOfWeek.Sunday));

        days.Should().HaveCount(14);
    }

    [Fact]
    public void Term_OfTheTeachersAgreement_IsTheTwoYearsOfTheStatute() => Table(Round, "teachers", "2022-03-25").Clock("teacher-agreement-term").Status.Should().Be(ClockStatus.Met);

    private static TableState Table(NegotiationLog log, string table, string day) => Negotiation.Replay(log, Day(day)).Tables[table];

    private static NegotiationLog WithMediation(string received, string firstMeeting) => new(Round.Negotiation, Round.Events.Concat(
        Round.Negotiation.Tables.SelectMany(table => new BargainingEvent[]
        {
            new MediationRequested { Id = $"request-{table.Id}", Table = table.Id, On = Day(received), By = Actor.Union },
            new MediationSessionHeld { Id = $"meeting-{table.Id}", Table = table.Id, On = Day(firstMeeting), By = Actor.Mediator },
        })));
}
