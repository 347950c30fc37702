using ContractModel.Procedures;
using static ContractModel.Tests.Procedures.EeraRound;

namespace ContractModel.Tests.Procedures;

/// <summary>Conditions that look back: at what happened after what, and at what brought the present phase.</summary>
public class ConditionTests
{
    [Fact]
    public void HappenedAfter_WhenTheOtherNeverHappened_DoesNotHold()
    {
        const string condition = """{ "happened": "report-issued", "after": "impasse-declared" }""";

        Verdict(condition, Report("2024-05-01")).Should().Be(ContractModel.Verdict.Barred);
        Verdict(condition, Declared("2024-04-01"), Report("2024-05-01")).Should().Be(ContractModel.Verdict.Permitted);
        Verdict(condition, Report("2024-05-01"), Declared("2024-05-02")).Should().Be(ContractModel.Verdict.Barred);
        Verdict(condition).Should().Be(ContractModel.Verdict.Barred);
    }

    [Fact]
    public void CameFrom_LooksAtThePhaseBeforeThePresentOne()
    {
        const string condition = """{ "cameFrom": ["stuck"] }""";

        Verdict(condition).Should().Be(ContractModel.Verdict.Barred, "there is no phase before the first");
        Verdict(condition, Declared("2024-04-01")).Should().Be(ContractModel.Verdict.Barred, "it is stuck and came from talks");
        Verdict(condition, Declared("2024-04-01"), Report("2024-05-01")).Should().Be(ContractModel.Verdict.Permitted);
    }

    [Fact]
    public void BroughtBy_LooksAtTheEventThatBroughtThePhase()
    {
        const string condition = """{ "broughtBy": { "event": "impasse-declared", "by": ["employer"] } }""";

        Verdict(condition).Should().Be(ContractModel.Verdict.Barred);
        Verdict(condition, Declared("2024-04-01", Actor.Union)).Should().Be(ContractModel.Verdict.Barred);
        Verdict(condition, Declared("2024-04-01", Actor.Employer)).Should().Be(ContractModel.Verdict.Permitted);
        Verdict(condition, Declared("2024-04-01", Actor.Employer), Report("2024-05-01")).Should().Be(ContractModel.Verdict.Barred, "the report brought the present phase");
    }

    [Fact]
    public void CameFrom_APhaseTheStatuteDoesNotHave_IsRefused()
    {
        ProcedureLibrary.BuiltIn.TryAdd(WithCondition("""{ "cameFrom": ["nowhere"] }"""), out _, out var errors).Should().BeFalse();

        errors.Should().ContainSingle().Which.Code.Should().Be(Code.StatuteUnknownReference);
    }

    [Theory] // City of Glendale (2020) PERB 2694-M; County of San Mateo, PERB IR-61-M.
    [InlineData(Actor.Union, "permitted")]
    [InlineData(Actor.Employer, "presumed-unlawful")]
    public void Strike_AfterAConcession_StaysPermittedWhereItWasTheUnions(Actor by, string verdict)
    {
        var table = After([.. Through("exhausted"), Concession("2024-05-02", by)]);

        table.Phase.Phase.Id.Should().Be("bargaining-revived");
        table.May(Side.Union, "strike").Verdict.Name.Should().Be(verdict);
    }

    [Fact] // El Dorado County Superior Court, PERB 2523-C.
    public void Strike_AfterTheEmployersConcessionAndANewImpasse_IsPermittedAgain() =>
        After([.. Through("bargaining-revived"), Declared("2024-05-20")]).May(Side.Union, "strike").Verdict.Should().Be(ContractModel.Verdict.Permitted);

    [Fact] // County of San Mateo, PERB IR-61-M.
    public void Strike_InATentativeAgreement_DependsOnThePhaseItCameFrom()
    {
        After(Through("tentative-agreement-after-report")).May(Side.Union, "strike").Verdict.Should().Be(ContractModel.Verdict.Permitted);
        After([.. Through("implemented"), WholeAgreed("2024-05-20")]).May(Side.Union, "strike").Verdict.Should().Be(ContractModel.Verdict.Permitted);
        After([.. Through("bargaining-revived"), WholeAgreed("2024-05-20")]).May(Side.Union, "strike").Verdict.Should().Be(ContractModel.Verdict.PresumedUnlawful);
    }

    [Fact] // Gov. Code 3548.3(a).
    public void Exhaustion_ThroughAReportThatOnlyWasPublished_Counts()
    {
        var log = Log([.. Through("factfinding"), Published("2024-04-08")]);

        log.Table().Phase.Phase.Id.Should().Be("exhausted");
        log.Table().May(Side.Union, "strike").Verdict.Should().Be(ContractModel.Verdict.Permitted);
        log.Table("2024-06-01").Clock("factfinding-report").Status.Should().Be(ClockStatus.Moot);
        log.Audit("2024-06-01").Should().NotContain(finding => finding.Code == Code.Overdue && finding.Rule == "factfinding-report");
    }

    private static string WithCondition(string condition) => SmallStatute.With("\"require\": { \"elapsed\": \"quiet\" }", $"\"require\": {condition}");

    private static Verdict Verdict(string condition, params BargainingEvent[] events)
    {
        ProcedureLibrary.BuiltIn.TryAdd(WithCondition(condition), out var library, out var errors).Should().BeTrue(string.Join('\n', errors));
        var log = new NegotiationLog(Log().Negotiation with { Procedure = "xx-example" }, events);
        return Negotiation.Replay(log, Day("2024-06-01"), procedures: library).Tables["main"].May(Side.Union, "strike").Verdict;
    }
}
