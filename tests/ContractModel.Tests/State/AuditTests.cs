using static ContractModel.Tests.Procedures.EeraRound;

namespace ContractModel.Tests.State;

/// <summary>What the audit finds, and that it does not find it in the same log without the fault.</summary>
public class AuditTests
{
    public static TheoryData<string> Codes => [.. AuditCase.All.Keys];

    [Theory]
    [MemberData(nameof(Codes))]
    public void Audit_OfALogWithTheFault_HasTheFinding(string code)
    {
        var tested = AuditCase.All[code];

        var found = AuditCase.Audit(tested.Faulty, tested).Where(finding => finding.Code.Name == code).ToArray();

        found.Should().NotBeEmpty();
        found.Should().OnlyContain(finding => finding.Message.Length > 10 && finding.Severity == finding.Code.Severity && finding.ToString().StartsWith(code, StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Codes))]
    public void Audit_OfTheSameLogWithoutTheFault_HasNot(string code)
    {
        var tested = AuditCase.All[code];

        AuditCase.Audit(tested.Sound, tested).Should().NotContain(finding => finding.Code.Name == code);
    }

    [Fact]
    public void Audit_EveryCodeOfAFinding_HasACase() =>
        AuditCase.All.Keys.Should().BeEquivalentTo(Code.List.Where(code => code.Value is >= 2000 and < 3000).Select(code => code.Name));

    [Theory]
    [InlineData("CM2001", "not-exhausted")]
    [InlineData("CM2002", "not-exhausted")]
    [InlineData("CM2003", "provocation-in-dispute")]
    [InlineData("CM2004", "lock-out")]
    [InlineData("CM2010", "report-public")]
    [InlineData("CM2011", "panel-meets")]
    [InlineData("CM2012", "mediation-minimum")]
    [InlineData("CM2013", "report-public")]
    [InlineData("CM2014", "agreement-term")]
    [InlineData("CM2020", "declared-again")]
    [InlineData("CM2021", "mediator-before-impasse")]
    [InlineData("CM2023", "exhaustion-unsettled")]
    [InlineData("CM2081", "budget-revisions")]
    public void Rule_OfAFindingOfLaw_NamesTheRuleAndItsSection(string code, string rule)
    {
        var tested = AuditCase.All[code];
        var finding = AuditCase.Audit(tested.Faulty, tested).First(f => f.Code.Name == code);

        finding.Rule.Should().Be(rule);
        finding.Citation.Should().NotBeNull();
        finding.Table.Should().Be("main");
        finding.Event.Should().NotBeNull();
    }

    [Fact]
    public void Audit_Findings_AreInTheOrderOfTheEventsAndThoseAboutNoneComeLast()
    {
        var log = Log([.. Through("mediation"), Strike("2024-02-12", StrikeKind.Economic), Implemented("2024-02-14"), Certified("2024-02-16")]);

        log.Audit().Where(finding => finding.Severity != Severity.Note || finding.Event is null).Select(finding => (finding.Code.Name, finding.Event?.Id)).Should().Equal(
            ("CM2002", "strike-2024-02-12"), ("CM2001", "implemented-2024-02-14"), ("CM2012", "certified-2024-02-16"), ("CM2072", null));
    }

    [Fact]
    public void Audit_AsOfADay_DoesNotKnowWhatCameLater()
    {
        var log = Log([.. Through("mediation"), Strike("2024-02-12", StrikeKind.Economic)]);

        log.Audit("2024-02-11").Should().NotContain(finding => finding.Code == Code.PresumedUnlawful);
        log.Audit("2024-02-12").Should().Contain(finding => finding.Code == Code.PresumedUnlawful);
    }

    [Fact]
    public void Audit_OfAnActJudgesItOnItsOwnDay_NotOnTheLast()
    {
        var log = Log([.. Through("mediation"), Strike("2024-02-12", StrikeKind.Economic), .. Through("exhausted").Skip(4)]);

        log.Table().May(Side.Union, "strike").Verdict.Should().Be(Verdict.Permitted);
        log.Audit().Should().Contain(finding => finding.Code == Code.PresumedUnlawful);
    }

    [Fact]
    public void Audit_ARightThatLapsed_IsNotOverdue_Section3548_1b()
    {
        var log = Log(Through("factfinding"));

        log.Table("2024-04-01").Clock("other-chair").Status.Should().Be(ClockStatus.Passed);
        log.Audit("2024-04-01").Where(finding => finding.Code == Code.Overdue).Select(finding => finding.Rule).Should().Equal(["panel-meets"], "nobody had to agree on another chair");
    }

    [Theory]
    [InlineData(100, 60, 40, null, null, null, true)]
    [InlineData(100, 60, 39, null, null, null, true)]
    [InlineData(100, 60, 41, null, null, null, false)]
    [InlineData(100, 60, 39, 1, null, null, true)]
    [InlineData(100, 60, 39, 2, null, null, false)]
    [InlineData(100, 60, 39, 0, null, null, false)]
    [InlineData(24720, 20024, 4696, null, 81, null, true)]
    [InlineData(24720, 20024, 4696, null, 82, null, false)]
    [InlineData(100, 60, 20, null, 75, null, true)]
    [InlineData(100, 60, 40, null, null, 99, false)]
    [InlineData(100, 60, 40, null, null, 100, true)]
    public void Vote_Figures_AddUpOrAreReported(int cast, int yes, int no, int? abstain, int? yesPercent, int? eligible, bool addsUp)
    {
        var tally = new VoteTally { Cast = cast, Yes = yes, No = no, Abstain = abstain, YesPercent = yesPercent is { } p ? new Percent(p) : null, Eligible = eligible };
        var log = Log(new VoteHeld { Id = "vote", On = Day("2024-05-01"), Type = VoteKind.Ratification, Tally = tally });

        log.Audit().Any(finding => finding.Code == Code.VoteDoesNotAddUp).Should().Be(!addsUp);
    }

    [Fact]
    public void Vote_TurnoutThatIsNotTheCounts_IsReported()
    {
        var vote = new RatificationRejected { Id = "vote", On = Day("2024-05-01"), Tally = new VoteTally { Cast = 70, Eligible = 100, TurnoutPercent = new Percent(80) } };

        Log(vote).Audit().Should().ContainSingle(finding => finding.Code == Code.VoteDoesNotAddUp).Which.Message.Should().Contain("70 of 100 is not 80%");
    }

    [Fact]
    public void UnknownProcedure_LeavesTheLawUnknownAndTheProvisionsKnown()
    {
        var state = Negotiation.Replay(new NegotiationLog(Log().Negotiation with { Procedure = "xx-none" }, [Proposal("2024-05-01", Side.Union)]));

        state.Tables["main"].Phase.Phase.Kind.Should().Be(PhaseKind.Unknown);
        state.Tables["main"].Deadlines.Should().BeEmpty();
        state.Tables["main"].NextSteps(Side.Union).Should().BeEmpty();
        state.Tables["main"].Provisions["18"].Ball.Should().Be(Ball.Employer);
        state.Audit().Should().ContainSingle(finding => finding.Code == Code.UnknownProcedure).Which.Table.Should().Be("main");
    }

    [Fact]
    public void NoProcedure_IsNotAFault() =>
        Negotiation.Replay(new NegotiationLog(Log().Negotiation with { Procedure = null }, [Session("2024-05-01")])).Audit().Should().NotContain(finding => finding.Code == Code.UnknownProcedure);
}
