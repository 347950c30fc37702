using ContractModel.Procedures;

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
    public void Phase_ComesByThePassingOfTime_WhereTheStatuteSaysSo()
    {
        var json = LawExamples.Statute("docs/concepts/state.md", "example-silence");

        // begin:state-time
        ProcedureLibrary.BuiltIn.TryAdd(json, out var library, out var errors).Should().BeTrue(string.Join('\n', errors));
        var head = new Negotiation { Id = "r", Name = "A round", Procedure = "example-silence", Tables = [new Table { Id = "main", Name = "Main" }] };
        var log = new NegotiationLog(head, [new ReportIssued { Id = "report", On = new LocalDate(2026, 5, 1), By = Actor.Panel }]);

        On(8).Phase.Id.Should().Be("reported"); // the last day to answer
        On(9).Phase.Id.Should().Be("accepted");
        On(9).Because.Should().BeNull(); // no event brought it
        On(9).Clock.Should().Be("answer");
        On(9).ToString().Should().Be("Deemed accepted since 2026-05-09, because the time of \"answer\" ran out [Example Stat. 3 (unconfirmed)]");

        PhaseState On(int day) => Negotiation.Replay(log, asOf: new LocalDate(2026, 5, day), procedures: library).Tables["main"].Phase;
        // end:state-time
    }

    [Fact]
    public void Stoppage_OfTwoUnions_EndsForEachByItsOwnParty()
    {
        // begin:state-stoppage
        var head = new Negotiation
        {
            Id = "r",
            Name = "A round",
            Parties = [Union("teachers"), Union("drivers")],
            Tables = [new Table { Id = "main", Name = "Main" }],
        };
        var log = new NegotiationLog(head, [
            new StrikeBegan { Id = "t", On = new LocalDate(2026, 3, 2), By = Actor.Union, Party = "teachers", Type = StrikeKind.Economic },
            new StrikeBegan { Id = "d", On = new LocalDate(2026, 3, 3), By = Actor.Union, Party = "drivers", Type = StrikeKind.Sympathy },
            new StrikeEnded { Id = "over", On = new LocalDate(2026, 3, 5), By = Actor.Union, Party = "drivers" },
        ]);

        Negotiation.Replay(log).Tables["main"].Stoppage!.Began.Id.Should().Be("t"); // the teachers are still out
        // end:state-stoppage

        static Party Union(string id) => new() { Id = id, Kind = PartyKind.EmployeeOrganization, Name = id };
    }

    [Fact]
    public void Events_OfAState_AreThoseThatCount()
    {
        var log = Repository.Sample("utla-lausd-2025");

        // begin:state-events
        var wrong = log.Append(new SessionHeld { Id = "s18", On = new LocalDate(2025, 12, 2), Number = 18 });
        var right = wrong.Append(new EventRetracted { Id = "r1", On = new LocalDate(2025, 12, 5), Retracts = "s18" });

        Negotiation.Replay(wrong).Events.Should().Contain(e => e.Id == "s18");
        Negotiation.Replay(right).Events.Should().NotContain(e => e.Id == "s18" || e.Id == "r1");
        // end:state-events
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
