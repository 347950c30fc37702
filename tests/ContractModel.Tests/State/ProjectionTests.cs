using ContractModel.Procedures;
using ContractModel.Tests.Procedures;
using ContractModel.Tests.Statutes;
using static ContractModel.Tests.Procedures.EeraRound;

namespace ContractModel.Tests.State;

/// <summary>The chain of steps to the first lawful strike or implementation, from any state; the days are counted by hand.</summary>
public class ProjectionTests
{
    private static LawRound Declared => LawRound.Under("us-ca-eera").With("session-held", "2026-01-12").With("impasse-declared", "2026-03-02", "by=union");

    [Fact]
    public void Project_FromADeclaration_IsTheWholeChainToTheStrike()
    {
        var strike = Declared.On("2026-03-02").Project(LegalAction.Strike);

        strike.Outcome.Should().Be(ProjectionOutcome.Reachable);
        strike.Steps.Select(step => $"{step.Event ?? "time"} {Iso.Write(step.Earliest)} {step.By} {step.Clock}").Should().Equal(
            "impasse-request-filed 2026-03-02 Union ",
            "impasse-determined 2026-03-02 Agency impasse-determination",
            "mediator-appointed 2026-03-02 Unstated ",
            "time 2026-03-17 Unstated mediation-minimum",
            "factfinding-certified 2026-03-17 Mediator ",
            "factfinding-requested 2026-03-17 Union ",
            "panel-member-named 2026-03-17 Union panel-members",
            "panel-member-named 2026-03-17 Employer panel-members",
            "panel-chair-selected 2026-03-17 Agency panel-chair",
            "report-issued 2026-03-17 Panel factfinding-report");
        strike.Steps.Should().OnlyContain(step => step.Citation.Section.Length > 0 && step.Explanation.Length > 0);
        strike.Earliest.Should().Be(Day("2026-03-17"));
        strike.Latest.Should().BeNull("no section sets a last day for the request to the board");
        strike.End.Verdict.Should().Be(Verdict.Permitted);
    }

    [Theory]
    [InlineData("2018-11-14", "2018-12-14")] // thirty days from the appointment of the panel
    [InlineData("2018-11-21", "2018-12-21")]
    [InlineData("2018-11-15", "2018-12-17")] // day thirty is a Saturday
    public void Project_WhenOneDateChanges_IsCountedAnew(string chair, string latest)
    {
        var table = Declared.With("impasse-determined", "2026-03-03", "exists=yes").With("mediator-appointed", "2026-03-03");
        table.On().Project(LegalAction.Strike).Earliest.Should().Be(Day("2026-03-18"));

        var sitting = new[] { "session-held", "impasse-declared", "mediator-appointed", "factfinding-certified", "factfinding-requested" }
            .Aggregate(LawRound.Under("us-ca-eera"), (round, kind) => kind == "impasse-declared" ? round.With(kind, "2018-08-01").With("impasse-determined", "2018-08-02", "exists=yes") : round.With(kind, "2018-10-15"))
            .With("panel-chair-selected", chair).On();

        sitting.Phase.Phase.Id.Should().Be("factfinding");
        sitting.Project(LegalAction.Strike).Latest.Should().Be(Day(latest));
        sitting.Project(LegalAction.Implement).Latest.Should().Be(Day(latest));
        sitting.Project(LegalAction.Strike).Steps.Should().ContainSingle().Which.Clock.Should().Be("factfinding-report");
    }

    [Fact]
    public void Project_AfterTheReport_IsLawfulNow()
    {
        var table = Log(Through("exhausted")).Table();

        table.Project(LegalAction.Strike).Outcome.Should().Be(ProjectionOutcome.LawfulNow);
        table.Project(LegalAction.Strike).Steps.Should().BeEmpty();
        table.Project(Side.Employer, "implement").End.Verdict.Should().Be(Verdict.Conditional, "whether the report was considered no log decides");
    }

    [Fact]
    public void Project_OfAPrivateSectorRenewal_EndsWithTheAgreement_Section8d()
    {
        var strike = LawRound.Under("us-nlra").Expiring("2023-07-01/2026-06-30").With("notice-given", "2026-04-20", "by=union", "purpose=modify").On().Project(LegalAction.Strike);

        Days(strike).Should().Equal(
            "dispute-notice 2026-04-20 2026-05-20", // thirty days after the notice
            "agency-notice 2026-05-20 2026-06-19", // and thirty days with the agencies
            "notice-60 2026-06-20 2026-06-20",
            " 2026-07-01 2026-07-01"); // the first day without the agreement
        strike.Latest.Should().Be(Day("2026-07-01"));
    }

    [Fact]
    public void Project_OfAHospital_NamesADayThatIsLawfulInItsStrikeNotice_Section8g()
    {
        var strike = LawRound.Under("us-nlra").Facts("health-care=yes").Expiring("2023-10-01/2026-09-30").With("notice-given", "2026-07-02", "by=union", "purpose=modify").On().Project(LegalAction.Strike);

        strike.Earliest.Should().Be(Day("2026-10-01"));
        strike.Steps.Should().Contain(step => step.Event == "strike-notice-given");
    }

    [Fact]
    public void Project_OfAnEmergencyBoard_IsAtMostSixtyDaysAndOne_45USC160()
    {
        var strike = LawRound.Under("us-rla").With("notice-given", "2019-11-01", "purpose=modify").With("mediation-requested", "2022-01-03", "by=union")
            .With("step-taken", "2022-06-17", "step=release").With("step-taken", "2022-07-18", "step=emergency-board").On().Project(LegalAction.Strike);

        Days(strike).Should().Equal("emergency-board-report 2022-07-18 2022-08-17", "after-report 2022-08-18 2022-09-17");
    }

    [Fact]
    public void Project_UnderAStatuteThatBarsStrikes_IsUnreachableAndSaysWhy()
    {
        var strike = LawRound.Under("us-ny-taylor").With("session-held", "2026-03-02").On().Project(LegalAction.Strike);

        strike.Outcome.Should().Be(ProjectionOutcome.Unreachable);
        strike.Reason.Should().NotBeNullOrWhiteSpace();
        (strike.Earliest, strike.Steps.Count).Should().Be((null, 0));
    }

    [Fact]
    public void Project_WhereADayIsNotGiven_IsUnknownAndNamesIt()
    {
        var strike = LawRound.Under("us-nlra").Expiring("2023-07-01/..").With("notice-given", "2026-04-20", "by=union", "purpose=modify").On().Project(LegalAction.Strike);

        strike.Outcome.Should().Be(ProjectionOutcome.Unknown);
        strike.Reason.Should().EndWith("an agreement is in force, and its last day is not known");
        (strike.Earliest, strike.Latest).Should().Be((null, null));
    }

    [Fact]
    public void Project_FollowsWhatHappens_DayByDayUntilTheStrike()
    {
        // The first lawful day that was foretold is lawful when it comes, if everything happens as foretold.
        var round = LawRound.Under("us-oh-4117").Expiring("2023-07-01/2026-06-30").With("notice-given", "2026-04-20", "by=union", "purpose=modify")
            .With("impasse-request-filed", "2026-05-11", "by=union").With("mediator-appointed", "2026-05-16").With("factfinding-requested", "2026-05-18", "by=union").With("panel-chair-selected", "2026-06-01");
        var foretold = round.On().Project(LegalAction.Implement);

        round.With("report-issued", "2026-06-01").With("vote-held", "2026-06-01", "by=union", "type=report", "passed=no").With("report-published", "2026-06-01", "by=agency");

        foretold.Earliest.Should().Be(Day("2026-07-01"));
        round.On().Project(LegalAction.Implement).Earliest.Should().Be(foretold.Earliest);
        round.May(Side.Employer, foretold.Goal.Id, "2026-06-30").LawfulFrom.Should().Be(foretold.Earliest);
        round.On("2026-07-01").Project(LegalAction.Implement).Outcome.Should().Be(ProjectionOutcome.LawfulNow);
    }

    [Theory]
    [InlineData("all", "reachable")] // nothing is asked
    [InlineData("any", "unreachable")] // nothing will do
    public void Project_OverAConditionWithoutParts_TakesItAtItsWord(string condition, string outcome)
    {
        var text = SmallStatute.With("\"when\": { \"elapsed\": \"quiet\" }", $"\"when\": {{ \"{condition}\": [] }}").Replace("\"require\": { \"elapsed\": \"quiet\" }", "\"require\": { \"phase\": [\"free\"] }", StringComparison.Ordinal);
        ProcedureLibrary.BuiltIn.TryAdd(text.Replace("\"name\": \"Strike\"", "\"name\": \"Strike\", \"action\": \"strike\"", StringComparison.Ordinal), out var library, out var errors).Should().BeTrue(string.Join('\n', errors));

        LawRound.Under("xx-example", library).With("session-held", "2026-03-02").On().Project(LegalAction.Strike).Outcome.Name.Should().Be(outcome);
    }

    [Fact]
    public void Project_OfEveryLaw_EndsAndCitesEachLink()
    {
        foreach (var id in ProcedureLibrary.BuiltIn.Ids)
        {
            var table = LawRound.Under(id).Expiring("2023-07-01/2026-06-30").With("session-held", "2026-03-02").On();
            foreach (var goal in new[] { LegalAction.Strike, LegalAction.Implement, LegalAction.LockOut })
            {
                var projection = table.Project(goal);

                (projection.Outcome == ProjectionOutcome.Reachable || projection.Reason is not null || projection.Outcome == ProjectionOutcome.LawfulNow).Should().BeTrue($"{id} {goal.Name}");
                projection.Steps.All(step => step.Citation.Section.Length > 0 && step.Earliest >= table.AsOf).Should().BeTrue($"{id} {goal.Name}");
                projection.Steps.Zip(projection.Steps.Skip(1)).All(pair => pair.First.Earliest <= pair.Second.Earliest).Should().BeTrue($"{id} {goal.Name}");
                projection.Steps.All(step => step.Latest is null || step.Latest >= step.Earliest).Should().BeTrue($"{id} {goal.Name}");
            }
        }
    }

    [Fact]
    public void Project_OfAnActThatIsNotThere_IsRefusedByName()
    {
        var table = LawRound.Under("us-ca-eera").On();

        FluentActions.Invoking(() => table.Project(Side.Union, "moon")).Should().Throw<ArgumentException>().WithParameterName("permission");
        FluentActions.Invoking(() => table.Project(null!)).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => Negotiation.Replay(new NegotiationLog(new Negotiation { Id = "r", Name = "R", Tables = [new Table { Id = "t", Name = "T" }] }, [])).Tables["t"].Project(LegalAction.Strike))
            .Should().Throw<ArgumentException>().WithParameterName("action");
    }

    private static IEnumerable<string> Days(Projection projection) =>
        projection.Steps.Select(step => $"{step.Clock} {Iso.Write(step.Earliest)} {(step.Latest is { } latest ? Iso.Write(latest) : "..")}");
}
