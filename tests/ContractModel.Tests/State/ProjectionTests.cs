using ContractModel.Procedures;
using ContractModel.Tests.Statutes;
using static ContractModel.Tests.Procedures.EeraRound;

namespace ContractModel.Tests.State;

/// <summary>The chain of steps to the first lawful strike or implementation, from any state.</summary>
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
        strike.Latest.Should().BeNull("no section sets a last day for the request to the board");
    }
}
