using ContractModel.Procedures;
using static ContractModel.Tests.Procedures.EeraRound;

namespace ContractModel.Tests.Procedures;

/// <summary>The phases of EERA and what leads from each to the next: Gov. Code 3548-3548.3 and the decisions the file cites.</summary>
public class EeraPhasesTests
{
    public static TheoryData<string> Transitions => [.. Table.Keys];

    // For each transition, a log that ends with its event, and the phase after it.
    private static Dictionary<string, (BargainingEvent[] Log, string To)> Table { get; } = new(StringComparer.Ordinal)
    {
        ["first-session"] = ([Session("2024-01-08")], "bargaining"),
        ["first-proposal"] = ([Proposal("2024-01-08", Side.Union)], "bargaining"),
        ["declaration"] = ([Session("2024-01-08"), Declared("2024-02-01", Actor.Employer)], "impasse-declared"),
        ["request-to-perb"] = ([Session("2024-01-08"), Requested("2024-02-01")], "impasse-declared"),
        ["declaration-withdrawn"] = ([.. Through("impasse-declared"), Undeclared("2024-02-02")], "bargaining"),
        ["impasse-found"] = ([.. Through("impasse-declared"), Determined("2024-02-06")], "impasse-found"),
        ["impasse-not-found"] = ([.. Through("impasse-declared"), Determined("2024-02-06", exists: false)], "bargaining"),
        ["mediator-appointed"] = ([.. Through("impasse-found"), Mediator("2024-02-07")], "mediation"),
        ["mediator-without-finding"] = ([.. Through("impasse-declared"), Mediator("2024-02-07")], "mediation"),
        ["factfinding-appropriate"] = ([.. Through("mediation"), Certified("2024-03-01")], "factfinding-certified"),
        ["factfinding-requested"] = ([.. Through("factfinding-certified"), FactfindingAsked("2024-03-04")], "panel-forming"),
        ["panel-appointed"] = ([.. Through("panel-forming"), Chair("2024-03-11")], "factfinding"),
        ["panel-without-request"] = ([.. Through("factfinding-certified"), Chair("2024-03-11")], "factfinding"),
        ["report-to-parties"] = ([.. Through("factfinding"), Report("2024-04-08")], "exhausted"),
        ["report-public"] = ([.. Through("factfinding"), Published("2024-04-08")], "exhausted"),
        ["concession"] = ([.. Through("exhausted"), Concession("2024-05-02")], "bargaining-revived"),
        ["impasse-again"] = ([.. Through("bargaining-revived"), Declared("2024-06-01")], "exhausted"),
        ["implementation"] = ([.. Through("exhausted"), Implemented("2024-05-01")], "implemented"),
        ["whole-agreed"] = ([.. Through("mediation"), WholeAgreed("2024-02-20")], "tentative-agreement"),
        ["adopted-after-ratification"] = ([.. Through("tentative-agreement"), Ratified("2024-02-10"), Adopted("2024-02-20")], "agreed"),
        ["ratified-after-adoption"] = ([.. Through("tentative-agreement"), Adopted("2024-02-10"), Ratified("2024-02-20")], "agreed"),
        ["voted-down"] = ([.. Through("mediation"), WholeAgreed("2024-02-20"), VotedDown("2024-02-28")], "mediation"),
        ["not-adopted"] = ([.. Through("exhausted"), WholeAgreed("2024-05-20"), NotAdopted("2024-05-28")], "exhausted"),
    };

    [Theory]
    [MemberData(nameof(Transitions))]
    public void Phase_AfterTheEventOfEachTransition_IsTheOneItLeadsTo(string transition)
    {
        var (log, expected) = Table[transition];
        var phase = After(log).Phase;

        phase.Phase.Id.Should().Be(expected);
        phase.Because.Should().Be(log[^1]);
        phase.Since.Should().Be(log[^1].On);
        phase.Citation.Should().Be(Procedure.Transitions.Single(rule => rule.Id == transition).Citation);
    }

    [Fact]
    public void Transitions_OfTheFile_EachHaveACase() => Table.Keys.Should().BeEquivalentTo(Procedure.Transitions.Select(rule => rule.Id));

    [Fact]
    public void Phase_EveryPhaseOfEveryTransition_LeadsWhereTheFileSays()
    {
        var wrong = new List<string>();
        foreach (var rule in Procedure.Transitions.Where(rule => rule.When is null && rule.To != Transition.Previous))
        {
            var e = Table[rule.Id].Log[^1];
            foreach (var from in rule.From)
            {
                var to = Negotiation.Evolve(Negotiation.Replay(Log(Through(from))), Later(e)).Tables["main"].Phase.Phase.Id;
                if (to != rule.To) wrong.Add($"{from} on {rule.Id}: {to}");
            }
        }

        wrong.Should().BeEmpty();
    }

    [Fact]
    public void Phase_OfATableWithNoEvent_IsTheFirst()
    {
        var phase = After().Phase;

        phase.Phase.Id.Should().Be("before-bargaining");
        phase.Since.Should().BeNull();
        phase.Citation.Should().BeNull();
    }

    [Theory]
    [InlineData("mediation")]
    [InlineData("factfinding")]
    [InlineData("exhausted")]
    [InlineData("implemented")]
    public void Phase_FurtherDeclaration_StartsNothing_ElDoradoCounty(string phase)
    {
        var log = Log([.. Through(phase), Declared("2024-07-01")]);

        log.Table().Phase.Phase.Id.Should().Be(phase);
        log.Audit().Should().Contain(finding => finding.Code == Code.NoNewProcedure).Which.Citation!.Section.Should().Contain("2523-C");
    }

    [Fact]
    public void Phase_AdoptionWithoutRatification_IsStillTentative() =>
        After([.. Through("tentative-agreement"), Adopted("2024-02-20")]).Phase.Phase.Id.Should().Be("tentative-agreement");

    [Fact]
    public void Phase_RatificationOfAnEarlierAgreement_DoesNotCountForTheSecond() =>
        After([Session("2024-01-08"), WholeAgreed("2024-02-01"), Ratified("2024-02-10"), NotAdopted("2024-02-12"), WholeAgreed("2024-03-01"), Adopted("2024-03-20")])
            .Phase.Phase.Id.Should().Be("tentative-agreement");

    [Fact]
    public void Phase_UnlawfulSteps_MoveNothing() =>
        After(Session("2024-01-08"), Implemented("2024-01-10"), Changed("2024-01-11"), Strike("2024-01-12", StrikeKind.Economic), Report("2024-01-13"))
            .Phase.Phase.Id.Should().Be("bargaining");

    [Fact]
    public void Phases_OfAWholeProcedure_AreAllOfThemInOrder() =>
        After(Through("implemented")).Phases.Select(phase => phase.Phase.Id).Should().Equal(
            "before-bargaining", "bargaining", "impasse-declared", "impasse-found", "mediation", "factfinding-certified", "panel-forming", "factfinding", "exhausted", "implemented");

    private static Procedure Procedure => ProcedureLibrary.BuiltIn.Get("us-ca-eera");

    private static BargainingEvent Later(BargainingEvent e) => e with { Id = "last", On = Day("2024-12-01") };
}
