using ContractModel.Procedures;

namespace ContractModel.Tests.Docs;

/// <summary>The code of docs/concepts/state.md on settlements and on what is still to come.</summary>
public class ProjectionExamples
{
    private static readonly Negotiation Eera = new() { Id = "r", Name = "A round", Procedure = "us-ca-eera", Tables = [new Table { Id = "main", Name = "Main" }] };

    [Fact]
    public void Settlements_AreApprovedOneByOne()
    {
        var head = Eera;

        // begin:state-settlements
        var log = new NegotiationLog(head, [
            new OverallAgreementReached { Id = "wages", On = new LocalDate(2026, 3, 2), By = Actor.Both, Settlement = "wages" },
            new OverallAgreementReached { Id = "health", On = new LocalDate(2026, 3, 9), By = Actor.Both, Settlement = "health" },
            new AgreementRatified { Id = "ratified", On = new LocalDate(2026, 3, 20), By = Actor.Union },
            new AgreementAdopted { Id = "adopted", On = new LocalDate(2026, 3, 24), By = Actor.Employer, Settlement = "wages" },
        ]);
        var settlements = Negotiation.Replay(log).Tables["main"].Settlements;

        settlements.Select(settlement => (settlement.Id, settlement.IsRatified, settlement.IsAdopted)).Should().Equal(("wages", true, true), ("health", true, false));
        // end:state-settlements
    }

    [Fact]
    public void Project_IsTheChainToTheFirstLawfulStrike()
    {
        var head = Eera;

        // begin:state-project
        var log = new NegotiationLog(head, [
            new SessionHeld { Id = "s1", On = new LocalDate(2026, 1, 12) },
            new ImpasseDeclared { Id = "impasse", On = new LocalDate(2026, 3, 2), By = Actor.Union },
            new ImpasseDetermined { Id = "found", On = new LocalDate(2026, 3, 6), By = Actor.Agency, Exists = true },
            new MediatorAppointed { Id = "mediator", On = new LocalDate(2026, 3, 9), By = Actor.Agency },
        ]);
        var strike = Negotiation.Replay(log).Tables["main"].Project(LegalAction.Strike);

        strike.Outcome.Should().Be(ProjectionOutcome.Reachable);
        strike.Earliest.Should().Be(new LocalDate(2026, 3, 24)); // fifteen days of mediation, and everyone acts at once after them
        strike.Latest.Should().BeNull(); // no section sets a last day for the mediator's certificate
        strike.Steps.Select(step => step.Event ?? step.Clock).Should().Equal(
            "mediation-minimum", "factfinding-certified", "factfinding-requested", "panel-member-named", "panel-member-named", "panel-chair-selected", "report-issued");
        strike.Steps[^1].Citation.Section.Should().Be("Gov. Code 3548.3(a)");
        // end:state-project
    }
}
