using static ContractModel.Tests.Procedures.EeraRound;

namespace ContractModel.Tests.Procedures;

/// <summary>What each side may lawfully do in each phase of EERA.</summary>
public class EeraPermissionsTests
{
    // Gov. Code 3548-3548.3; Moreno Valley (142 Cal.App.3d 191) for the employer; County of San Mateo (PERB IR-61-M) for the strike.
    [Theory]
    [InlineData("before-bargaining", "barred", "presumed-unlawful", "conditional")]
    [InlineData("bargaining", "barred", "presumed-unlawful", "conditional")]
    [InlineData("impasse-declared", "barred", "presumed-unlawful", "conditional")]
    [InlineData("impasse-found", "barred", "presumed-unlawful", "conditional")]
    [InlineData("mediation", "barred", "presumed-unlawful", "conditional")]
    [InlineData("factfinding-certified", "barred", "presumed-unlawful", "conditional")]
    [InlineData("panel-forming", "barred", "presumed-unlawful", "conditional")]
    [InlineData("factfinding", "barred", "presumed-unlawful", "conditional")]
    [InlineData("exhausted", "conditional", "permitted", "permitted")]
    [InlineData("implemented", "conditional", "permitted", "permitted")]
    [InlineData("bargaining-revived", "barred", "presumed-unlawful", "conditional")]
    [InlineData("tentative-agreement", "barred", "presumed-unlawful", "conditional")]
    [InlineData("tentative-agreement-after-report", "barred", "permitted", "permitted")]
    [InlineData("agreed", "barred", "presumed-unlawful", "conditional")]
    public void May_ChangeTermsAndStrike_InEachPhase(string phase, string change, string strike, string unfairPracticeStrike)
    {
        var table = After(Through(phase));

        table.May(Side.Employer, "implement").Verdict.Name.Should().Be(change);
        table.May(Side.Employer, "change-terms").Verdict.Name.Should().Be(change);
        table.May(Side.Union, "strike").Verdict.Name.Should().Be(strike);
        table.May(Side.Union, "strike-unfair-practice").Verdict.Name.Should().Be(unfairPracticeStrike);
        table.May(Side.Union, "strike-sympathy").Verdict.Should().Be(Verdict.Permitted, "nothing waives it");
        table.May(Side.Union, "strike-vote").Verdict.Should().Be(Verdict.Permitted, "a vote is not a strike");
        table.May(Side.Employer, "lock-out").Verdict.Should().Be(Verdict.Unknown);
    }

    [Theory]
    [InlineData("before-bargaining", "")]
    [InlineData("bargaining", "declare-impasse request-mediator")]
    [InlineData("impasse-declared", "request-mediator request-factfinding")]
    [InlineData("mediation", "request-factfinding")]
    [InlineData("factfinding-certified", "request-factfinding")]
    [InlineData("panel-forming", "request-factfinding name-panel-member")]
    [InlineData("factfinding", "name-panel-member")]
    [InlineData("exhausted", "")]
    public void NextSteps_OfTheProcedure_AreTheSameForBothSides(string phase, string expected)
    {
        string[] procedure = ["declare-impasse", "request-mediator", "request-factfinding", "name-panel-member"];
        var table = After(Through(phase));

        foreach (var side in Enum.GetValues<Side>())
            table.NextSteps(side).Select(step => step.Id).Where(procedure.Contains).Should().Equal(expected.Split(' ', StringSplitOptions.RemoveEmptyEntries));
    }

    [Theory]
    [InlineData("factfinding", "publish-report")]
    [InlineData("exhausted", "publish-report")]
    [InlineData("tentative-agreement", "adopt")]
    public void NextSteps_OfTheEmployer_AreNotOfferedToTheUnion(string phase, string id)
    {
        var table = After(Through(phase));

        table.NextSteps(Side.Employer).Should().Contain(step => step.Id == id);
        table.NextSteps(Side.Union).Should().NotContain(step => step.Id == id);
    }

    [Fact]
    public void May_RequestFactfindingInMediation_IsBarredUntilTheMediatorDeclares_Section3548_1a()
    {
        After(Through("mediation")).May(Side.Employer, "request-factfinding").Verdict.Should().Be(Verdict.Barred);
        After(Through("factfinding-certified")).May(Side.Employer, "request-factfinding").Verdict.Should().Be(Verdict.Permitted);
    }

    [Fact]
    public void May_PublishReport_OnlyOnceItWasSubmitted_Section3548_3a()
    {
        After(Through("factfinding")).May(Side.Employer, "publish-report").Verdict.Should().Be(Verdict.Barred);
        After(Through("exhausted")).May(Side.Employer, "publish-report").Verdict.Should().Be(Verdict.Permitted);
    }

    [Fact]
    public void May_ImplementAfterTheReport_RestsOnItsBeingConsidered_CharterOak()
    {
        var step = After(Through("exhausted")).May(Side.Employer, "implement");

        step.Conditions.Select(condition => (condition.Id, condition.Met)).Should().Equal(("not-exhausted", true), ("report-not-considered", (bool?)null), ("agreement-in-force", true));
        step.Unmet.Single().Citation.Section.Should().Contain("PERB 873");
        step.Limits.Should().HaveCount(3, "the last offer, no waiver of rights, good faith");
        step.LawfulFrom.Should().Be(Day("2024-04-08"), "what the log decides is met on the day itself");
    }

    [Fact]
    public void May_ChangeTermsAfterTheReport_RestsOnTheLastOffer_CharterOak() =>
        After(Through("exhausted")).May(Side.Employer, "change-terms").Unmet.Should().ContainSingle().Which.Citation.Section.Should().Contain("PERB 873");

    [Fact]
    public void May_StrikeBeforeExhaustion_SaysHowThePresumptionIsRebutted_SanMateo()
    {
        var step = After(Through("mediation")).May(Side.Union, "strike");

        step.Unmet.Should().ContainSingle().Which.Rebuttal.Should().Contain("materially provoked");
        step.LawfulFrom.Should().BeNull("only events can exhaust the procedure");
        step.Citation.Section.Should().Contain("IR-61-M");
    }

    [Fact]
    public void May_StrikeOverUnfairPractices_DependsOnProvocation_OaklandUsd()
    {
        var condition = After(Through("mediation")).May(Side.Union, "strike-unfair-practice").Unmet.Should().ContainSingle().Which;

        condition.Id.Should().Be("provocation-in-dispute");
        condition.Met.Should().BeNull("no log decides it");
        condition.Citation.Section.Should().Contain("PERB 2906");
    }

    [Fact]
    public void May_StrikeInsideAClauseBeforeExhaustion_ListsEveryUnmetConditionAtOnce()
    {
        var step = Log(Term("2022-07-01/2025-06-30", NoStrike()), Through("mediation")).Table().May(Side.Union, "strike");

        step.Unmet.Select(condition => condition.Id).Should().Equal("not-exhausted", "no-strike-clause");
        step.Verdict.Should().Be(Verdict.Barred, "the weightier of the two");
        step.LawfulFrom.Should().BeNull();
    }

    [Theory]
    [InlineData("2024-06-29", "barred", "2024-07-01")]
    [InlineData("2024-06-30", "barred", "2024-07-01")]
    [InlineData("2024-07-01", "permitted", "2024-07-01")]
    [InlineData("2024-08-01", "permitted", "2024-08-01")]
    public void May_StrikeUnderANoStrikeClause_FromTheDayAfterTheTerm(string asOf, string verdict, string lawfulFrom)
    {
        var step = Log(Term("2021-07-01/2024-06-30", NoStrike()), Through("exhausted")).Table(asOf).May(Side.Union, "strike");

        step.Verdict.Name.Should().Be(verdict);
        step.LawfulFrom.Should().Be(Day(lawfulFrom));
    }

    [Fact]
    public void May_StrikeUnderASurvivingClause_WithoutNoticeHasNoLawfulDay()
    {
        var step = Log(Term("../2023-06-30", NoStrike(noticeDays: 10)), Through("exhausted")).Table("2024-12-31").May(Side.Union, "strike");

        step.Verdict.Should().Be(Verdict.Barred);
        step.Unmet.Should().ContainSingle().Which.Id.Should().Be("no-strike-clause");
        step.LawfulFrom.Should().BeNull();
    }

    [Theory]
    [InlineData("2024-05-14", "barred")]
    [InlineData("2024-05-15", "permitted")]
    public void May_StrikeUnderASurvivingClause_FromTheLastDayOfTheNotice(string asOf, string verdict)
    {
        var log = Log(Term("../2023-06-30", NoStrike(noticeDays: 10)), [.. Through("exhausted"), NoticeToEnd("2024-05-03", received: "2024-05-05")]);
        var step = log.Table(asOf).May(Side.Union, "strike");

        step.Verdict.Name.Should().Be(verdict);
        step.LawfulFrom.Should().Be(Day("2024-05-15"), "ten days from receipt, the day of receipt not counted");
    }

    [Fact]
    public void May_StrikeAfterANoticeInsideTheTerm_WaitsForTheEndOfTheTerm() =>
        Log(Term("../2024-06-30", NoStrike(noticeDays: 10)), [.. Through("exhausted"), NoticeToEnd("2024-05-03")])
            .Table("2024-05-20").May(Side.Union, "strike").LawfulFrom.Should().Be(Day("2024-07-01"));

    [Fact]
    public void May_SympathyStrikeUnderAClause_DependsOnWhatTheClauseWaives()
    {
        var clause = Log(Term("2022-07-01/2025-06-30", NoStrike()), Through("bargaining"));

        var step = clause.Table().May(Side.Union, "strike-sympathy");

        step.Verdict.Should().Be(Verdict.Conditional);
        step.Unmet.Should().ContainSingle().Which.Id.Should().Be("right-waived");
        clause.Table("2025-07-01").May(Side.Union, "strike-sympathy").Verdict.Should().Be(Verdict.Permitted);
    }

    [Fact]
    public void May_LockOut_IsUnknownAndGivesNoDay()
    {
        var step = After(Through("exhausted")).May(Side.Employer, "lock-out");

        step.Verdict.Should().Be(Verdict.Unknown);
        step.LawfulFrom.Should().BeNull();
        step.Citation.Evidence.Should().Be(Evidence.Unconfirmed);
    }

    [Fact]
    public void May_Adopt_ListsDisclosureAndCertification_Section3547_5()
    {
        var step = After(Through("tentative-agreement")).May(Side.Employer, "adopt");

        step.Verdict.Should().Be(Verdict.Conditional);
        step.Unmet.Select(condition => (condition.Id, condition.Citation.Section)).Should().Equal(("cost-not-disclosed", "Gov. Code 3547.5(a)"), ("cost-not-certified", "Gov. Code 3547.5(b)"));
    }

    [Fact]
    public void May_AdoptAfterDisclosureAndCertification_IsPermitted_Section3547_5() =>
        After([.. Through("tentative-agreement"), new CostDisclosed { Id = "disclosed", On = Day("2024-02-05") }, new CostCertified { Id = "certified", On = Day("2024-02-05") }])
            .May(Side.Employer, "adopt").Verdict.Should().Be(Verdict.Permitted);

    [Fact]
    public void May_AdoptForACommunityCollege_NeedsNoCertification_Section3547_5b()
    {
        var head = Log().Negotiation with { Facts = [new Fact("k12", "no")] };
        var log = new NegotiationLog(head, [.. Through("tentative-agreement"), new CostDisclosed { Id = "disclosed", On = Day("2024-02-05") }]);

        log.Table().May(Side.Employer, "adopt").Verdict.Should().Be(Verdict.Permitted);
    }

    [Theory]
    [InlineData(Side.Union, "implement")]
    [InlineData(Side.Employer, "strike")]
    [InlineData(Side.Union, "fly")]
    public void May_ActThatIsNotTheSides_IsRefused(Side side, string permission) =>
        FluentActions.Invoking(() => After().May(side, permission)).Should().Throw<ArgumentException>().WithMessage($"*\"{permission}\"*{(side == Side.Union ? "union" : "employer")}*");
}
