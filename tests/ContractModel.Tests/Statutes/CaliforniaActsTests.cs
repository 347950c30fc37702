using ContractModel.Procedures;
using static ContractModel.Tests.Procedures.EeraRound;

namespace ContractModel.Tests.Statutes;

/// <summary>What California's acts for universities, local agencies and the State have in common.</summary>
public class CaliforniaActsTests
{
    public static TheoryData<string> Acts => ["us-ca-heera", "us-ca-mmba", "us-ca-dills"];

    [Theory]
    [MemberData(nameof(Acts))]
    public void Permissions_AnswerEveryAction(string id)
    {
        var actions = ProcedureLibrary.BuiltIn.Get(id).Permissions.Select(permission => permission.Action).Distinct();

        actions.Should().Contain(LegalAction.List.Where(action => action != LegalAction.Other));
    }

    [Theory]
    [MemberData(nameof(Acts))]
    public void Permissions_ThatAreBarredOrUnknownAlways_SayWhy(string id) =>
        ProcedureLibrary.BuiltIn.Get(id).Permissions.Where(permission => permission.Base != Verdict.Permitted).Should().OnlyContain(permission => !permission.Limits.IsEmpty);

    [Theory]
    [MemberData(nameof(Acts))]
    public void StrikeBeforeTheProcedureIsUsedUp_IsPresumedUnlawful_AndMayBeRebutted(string id)
    {
        var strike = LawRound.Under(id).With("session-held", "2024-01-08").May(Side.Union, "strike", "2024-02-01");

        strike.Verdict.Should().Be(Verdict.PresumedUnlawful);
        strike.Unmet.Single(condition => condition.Id == "not-exhausted").Rebuttal.Should().Contain("provoked");
    }

    [Theory]
    [MemberData(nameof(Acts))]
    public void OverallAgreement_IsAgreedWhenBothApproved_InEitherOrder(string id)
    {
        var round = LawRound.Under(id).With("session-held", "2024-01-08").With("overall-agreement-reached", "2024-02-01", "by=both").With("agreement-adopted", "2024-02-10", "by=employer");

        round.PhaseOn().Should().Be("tentative-agreement");
        round.With("agreement-ratified", "2024-02-11", "by=union").PhaseOn().Should().Be("agreed");
    }

    [Theory]
    [InlineData("us-ca-heera")]
    [InlineData("us-ca-dills")]
    public void CopyOfTheAgreement_IsFiledWithinFifteenDaysOfPerbsRequest_Regulation32120(string id)
    {
        var clock = LawRound.Under(id).With("step-taken", "2024-05-10", "by=agency", "step=agreement-copy-requested").Clock("agreement-copy", "2024-05-20");

        clock.Raw.Should().Be(Only("2024-05-25"));
        clock.Rolled.Should().Be(Only("2024-05-28"), "a Saturday before Memorial Day");
        clock.Calendar!.Id.Should().Be("us-ca-perb-filing");
    }

    [Theory]
    [InlineData("us-ca-mmba", "factfinding-requested", "request-sufficiency")]
    [InlineData("us-ca-eera", "impasse-request-filed", "impasse-determination")]
    [InlineData("us-ca-heera", "impasse-request-filed", "impasse-determination")]
    [InlineData("us-ca-dills", "impasse-request-filed", "impasse-determination")]
    public void Filing_OnASaturday_CountsForPerbsNextBusinessDay_Regulation32110f(string id, string filed, string clock)
    {
        var round = LawRound.Under(id).With("session-held", "2024-01-10").With("impasse-declared", "2024-05-01", "by=union", "written=yes").With(filed, "2024-05-18", "by=union");

        round.Clock(clock).Raw.Should().Be(Only("2024-05-28"), "five working days after Monday 20 May, over Memorial Day");
    }

    [Fact]
    public void Strike_OfUniversityPolice_IsBarred() =>
        LawRound.Under("us-ca-heera").Facts("unit-kind=police").With("session-held", "2024-01-08").May(Side.Union, "strike", "2024-02-01").Verdict.Should().Be(Verdict.Barred);

    [Fact]
    public void BudgetTalks_UnderTheMmba_AreAskedForBeforeTheBudget_Section3505_7()
    {
        var round = LawRound.Under("us-ca-mmba").Facts("budget-adoption=2024-06-18").With("session-held", "2023-08-01").With("impasse-declared", "2024-01-02", "written=yes")
            .With("step-taken", "2024-02-05", "by=employer", "step=public-hearing").With("terms-implemented", "2024-02-06", "by=employer");

        round.PhaseOn().Should().Be("implemented");
        round.Clock("budget-talks").Raw.Should().Be(Only("2024-06-17"));
    }

    [Fact]
    public void Mediator_WhoReplacesAnother_IsRemarkedOn() =>
        LawRound.Under("us-ca-mmba").With("session-held", "2023-08-01").With("impasse-declared", "2024-01-02", "written=yes").With("mediator-appointed", "2024-01-10").With("mediator-appointed", "2024-01-20")
            .Audit().Should().ContainSingle(finding => finding.Rule == "mediator-again").Which.Code.Should().Be(Code.Unsettled);

    [Fact]
    public void Projection_UnderHeera_GoesThroughFactfindingAndThePrivateDays()
    {
        var strike = LawRound.Under("us-ca-heera").With("session-held", "2026-01-12").With("impasse-declared", "2026-03-02", "by=union").On("2026-03-02").Project(LegalAction.Strike);

        strike.Outcome.Should().Be(ProjectionOutcome.Reachable);
        strike.Earliest.Should().Be(Day("2026-03-27"), "fifteen days of mediation and ten private days");
        strike.Steps.Select(step => step.Event ?? step.Clock).Should().Equal("impasse-request-filed", "impasse-determined", "mediator-appointed", "mediation-minimum", "factfinding-certified",
            "factfinding-requested", "panel-member-named", "panel-member-named", "panel-chair-selected", "report-issued", "report-private");
    }

    [Fact]
    public void Projection_UnderTheMmba_AsksForTheHearingAndTheEndOfTheTime()
    {
        var implement = LawRound.Under("us-ca-mmba").With("session-held", "2026-01-12").With("impasse-declared", "2026-03-02", "by=employer", "written=yes").On("2026-03-02").Project(LegalAction.Implement);

        implement.Earliest.Should().Be(Day("2026-04-02"), "thirty days in which nobody asks for fact-finding");
        implement.Steps.Select(step => step.Event ?? step.Clock).Should().BeEquivalentTo("step-taken", "request-window-closed-unmediated");
    }

    [Fact]
    public void Projection_UnderTheDillsAct_GoesThroughMediationAndKnowsNoFactfinding()
    {
        var table = LawRound.Under("us-ca-dills").With("session-held", "2026-01-12").With("impasse-declared", "2026-03-02", "by=union").On("2026-03-02");

        table.Project(LegalAction.Strike).Steps.Select(step => step.Event).Should().Equal("impasse-request-filed", "impasse-determined", "mediator-appointed", "mediation-ended");
        table.Project(LegalAction.RequestFactfinding).Outcome.Should().Be(ProjectionOutcome.Unreachable);
    }
}
