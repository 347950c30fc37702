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
        strike.Steps.Select(step => $"{step.Event ?? "time"} {Iso.Write(step.Earliest)} {Iso.Write(step.Latest)} {step.By} {step.Clock}").Should().Equal("x");
    }
}
