namespace ContractModel.Tests.Docs;

/// <summary>The code of docs/concepts/state.md.</summary>
public class StateExamples
{
    [Fact]
    public void Replay_ASample_SaysWhereTheRoundStands()
    {
        var log = Repository.Sample("utla-lausd-2025");

        // begin:state-first
        var state = Negotiation.Replay(log, asOf: new LocalDate(2025, 11, 20));
        var main = state.Tables["main"];

        main.Phase.Phase.Kind.Should().Be(PhaseKind.Bargaining);
        main.Provisions["18"].Status.Should().Be(ProvisionStatus.Open);
        main.Provisions["18"].Ball.Should().Be(Ball.Union); // the employer countered on the 20th
        main.ProvisionsWith(ProvisionStatus.TentativelyAgreed).Count().Should().Be(3);
        // end:state-first
    }

    [Fact]
    public void Phases_AreTheWholeWayThroughTheProcedure()
    {
        var log = Repository.Sample("utla-lausd-2017-2019");

        // begin:state-phases
        var main = Negotiation.Replay(log, asOf: new LocalDate(2018, 12, 20)).Tables["main"];

        main.Phase.ToString().Should().Be("Exhausted since 2018-12-17, because of \"report-2018-12-17\" [Gov. Code 3548.3(a)]");
        main.Phases.Select(phase => phase.Phase.Id).Should().Equal(
            "before-bargaining", "bargaining", "impasse-declared", "impasse-found", "mediation", "factfinding-certified", "panel-forming", "factfinding", "exhausted");
        // end:state-phases
    }

    [Fact]
    public void Ball_TwoMovesOnOneDay_IsUndetermined_UntilTheLogSaysMore()
    {
        var head = new Negotiation { Id = "n", Name = "A round", Tables = [new Table { Id = "main", Name = "Main" }] };

        // begin:state-ball
        var wages = new ArticleNumber(14);
        var union = new ProposalMade { Id = "u1", On = new LocalDate(2026, 3, 2), Provision = wages, By = Side.Union };
        var employer = new ProposalMade { Id = "e1", On = new LocalDate(2026, 3, 2), Provision = wages, By = Side.Employer };

        BallAfter(union, employer).Should().Be(Ball.Undetermined); // who came last that day, the log does not say
        BallAfter(union, employer with { Answers = "u1" }).Should().Be(Ball.Union);
        BallAfter(
            union with { On = EventDate.Parse("2026-03-02T10:00") },
            employer with { On = EventDate.Parse("2026-03-02T16:00") }).Should().Be(Ball.Union);
        // end:state-ball

        Ball BallAfter(params BargainingEvent[] events) => Negotiation.Replay(new NegotiationLog(head, events)).Tables["main"].Provisions["14"].Ball;
    }

    [Fact]
    public void Ball_ASupposal_DoesNotPassIt()
    {
        var head = new Negotiation { Id = "n", Name = "A round", Tables = [new Table { Id = "main", Name = "Main" }] };

        // begin:state-supposal
        var log = new NegotiationLog(head, [
            new ProposalMade { Id = "u1", On = new LocalDate(2026, 3, 2), Provision = new ArticleNumber(14), By = Side.Union },
            new ProposalMade { Id = "e1", On = new LocalDate(2026, 3, 9), Provision = new ArticleNumber(14), By = Side.Employer, Type = ProposalKind.Supposal },
        ]);
        var wages = Negotiation.Replay(log).Tables["main"].Provisions["14"];

        wages.Ball.Should().Be(Ball.Employer); // a what-if answers nothing
        wages.EmployerMoves.Should().Be(0);
        // end:state-supposal
    }

    [Fact]
    public void AsOf_And_KnownAt_AreTwoDays()
    {
        var log = Repository.Sample("utla-lausd-2025").Append(
            new TentativeAgreementReached { Id = "ta-18", On = new LocalDate(2025, 11, 21), Recorded = new LocalDate(2025, 12, 4), Provision = new ArticleNumber(18) });

        // begin:state-known-at
        var day = new LocalDate(2025, 11, 30);
        var today = Negotiation.Replay(log, asOf: day);
        var then = Negotiation.Replay(log, asOf: day, knownAt: day); // the agreement of the 21st was recorded on 4 December

        today.Tables["main"].Provisions["18"].Status.Should().Be(ProvisionStatus.TentativelyAgreed);
        then.Tables["main"].Provisions["18"].Status.Should().Be(ProvisionStatus.Open);
        // end:state-known-at
    }

    [Fact]
    public void Evolve_IsTheReplayOfTheLongerLog()
    {
        var log = Repository.Sample("utla-lausd-2025");

        // begin:state-evolve
        var state = Negotiation.Replay(log);
        var fact = new ImpasseDeclared { Id = "impasse", On = new LocalDate(2025, 12, 8), By = Actor.Union };

        var next = Negotiation.Evolve(state, fact);

        next.Should().Be(Negotiation.Replay(log.Append(fact)));
        next.Tables["main"].Phase.Phase.Kind.Should().Be(PhaseKind.Impasse);
        state.Tables["main"].Phase.Phase.Kind.Should().Be(PhaseKind.Bargaining); // the state before is as it was
        // end:state-evolve
    }

    [Fact]
    public void Sessions_AreCountedByWhatBecameOfThem()
    {
        var log = Repository.Sample("utla-lausd-2025");

        // begin:state-sessions
        var sessions = Negotiation.Replay(log, asOf: new LocalDate(2025, 11, 18)).Tables["main"].Sessions;

        sessions.Next!.On.Should().Be(EventDate.Parse("2025-11-20"));
        sessions.All.Single(session => session.On == EventDate.Parse("2025-11-17")).Status.Should().Be(SessionStatus.Cancelled);
        // end:state-sessions
    }

    [Fact]
    public void Tables_AreLookedUpById_AndMissingOnesAreNamed()
    {
        var log = Repository.Sample("utla-lausd-2025");

        // begin:state-wrong
        var state = Negotiation.Replay(log);

        var wrongTable = () => state.Tables["Main"];
        wrongTable.Should().Throw<KeyNotFoundException>().WithMessage("There is no table \"Main\"; the round has main, health.");

        state.Tables["main"].Provisions.ContainsKey(new ArticleNumber(99)).Should().BeFalse(); // ask first: no event is about it
        // end:state-wrong
    }
}
