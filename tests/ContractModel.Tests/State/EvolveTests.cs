using static ContractModel.Tests.State.Round;

namespace ContractModel.Tests.State;

public class EvolveTests
{
    [Fact]
    public void Evolve_ProposalAfterAllOthers_EqualsTheReplay()
    {
        var evolved = Negotiation.Evolve(Replay(Union("u1", March(3))), Employer("e1", March(5)));

        evolved.Should().Be(Replay(Union("u1", March(3)), Employer("e1", March(5))));
        evolved.Tables["main"].Provisions["18"].Ball.Should().Be(Ball.Union);
        evolved.AsOf.Should().Be(new LocalDate(2025, 3, 5));
        evolved.Log.Events.Should().HaveCount(2);
    }

    [Fact]
    public void Evolve_LeavesTheStateItStartsFromAsItWas()
    {
        var before = Replay(Union("u1", March(3)));

        Negotiation.Evolve(before, Employer("e1", March(5))).Should().NotBe(before);

        before.Should().Be(Replay(Union("u1", March(3))));
    }

    [Fact]
    public void Evolve_FromOneStateInTwoWays_KeepsTheTwoApart()
    {
        var shared = Negotiation.Evolve(Replay(), Union("u1", March(3)));

        var one = Negotiation.Evolve(shared, Employer("e1", March(5)));
        var other = Negotiation.Evolve(shared, Agreed("ta", March(4)));

        one.Should().Be(Replay(Union("u1", March(3)), Employer("e1", March(5))));
        other.Should().Be(Replay(Union("u1", March(3)), Agreed("ta", March(4))));
    }

    [Fact]
    public void Evolve_EventThatHappenedBeforeOthers_StandsInItsPlace()
    {
        var evolved = Negotiation.Evolve(Replay(Union("u1", March(3)), Employer("e1", March(8))), Union("u2", March(5)));

        evolved.Tables["main"].Provisions["18"].Ball.Should().Be(Ball.Union);
        evolved.AsOf.Should().Be(new LocalDate(2025, 3, 8));
    }

    [Fact]
    public void Evolve_Correction_TakesTheEventsPlace()
    {
        var state = Replay(Union("u1", March(3)), Employer("e1", March(8)));

        var evolved = Negotiation.Evolve(state, new EventCorrected { Id = "c", On = March(9), Replacement = Employer("e1", March(2)) });

        evolved.Tables["main"].Provisions["18"].Ball.Should().Be(Ball.Employer);
    }

    [Fact]
    public void Evolve_RetractionOfARetraction_BringsTheEventBack()
    {
        var state = Replay(Union("u1", March(3)), Employer("e1", March(8)));
        var retracted = Negotiation.Evolve(state, new EventRetracted { Id = "r1", On = March(9), Retracts = "e1" });
        var restored = Negotiation.Evolve(retracted, new EventRetracted { Id = "r2", On = March(10), Retracts = "r1" });

        retracted.Tables["main"].Provisions["18"].LastEmployer.Should().BeNull();
        restored.Tables["main"].Provisions["18"].LastEmployer!.Id.Should().Be("e1");
    }

    [Fact]
    public void Evolve_OfAStateOfAnEarlierDay_KeepsTheEventsAfterIt()
    {
        var log = LogWith(Union("u1", March(3)), Employer("e1", March(8)));

        var evolved = Negotiation.Evolve(Negotiation.Replay(log, asOf: new LocalDate(2025, 3, 4)), Union("u2", March(9)));

        evolved.Tables["main"].Provisions["18"].EmployerMoves.Should().Be(1);
        evolved.AsOf.Should().Be(new LocalDate(2025, 3, 9));
    }

    [Fact]
    public void Evolve_TableTheRoundDoesNotHave_Throws()
    {
        var evolve = () => Negotiation.Evolve(Replay(), Union("u1", March(3), table: "side"));

        evolve.Should().Throw<ArgumentException>().WithMessage("*\"side\"*");
    }

    [Fact]
    public void Evolve_CorrectionThatMovesAnEventToATableTheRoundDoesNotHave_NamesTheFact()
    {
        var state = Replay(Union("u1", March(3)));
        var evolve = () => Negotiation.Evolve(state, new EventCorrected { Id = "c", On = March(9), Replacement = Union("u1", March(3), table: "side") });

        var error = evolve.Should().Throw<ArgumentException>().WithMessage("*\"side\"*").Which;

        error.ParamName.Should().Be("fact");
    }

    [Fact]
    public void Evolve_NameSpelledOtherwiseAtASecondTable_KeepsTheSpellingUsedFirst()
    {
        BargainingEvent[] events = [Union("u1", March(3), "MOU Community Schools"), Union("u2", March(4), "mou: COMMUNITY schools", table: "health")];

        var evolved = events.Aggregate(Replay(), Negotiation.Evolve);

        evolved.Tables["health"].Provisions.Keys.Should().ContainSingle().Which.ToString().Should().Be("MOU Community Schools");
        StateText.Of(evolved).Should().Be(StateText.Of(Replay(events)));
    }
}
