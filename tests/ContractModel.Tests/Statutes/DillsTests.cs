using ContractModel.Procedures;
using static ContractModel.Tests.Procedures.EeraRound;

namespace ContractModel.Tests.Statutes;

/// <summary>California's act for the State's own civil service: public notice first, mediation, no fact-finding, and an expired memorandum that goes on.</summary>
public class DillsTests
{
    [Fact]
    public void CA19_TheTable_OpensAfterSevenFullDays_Section3523b()
    {
        var clock = Presented().Clock("public-notice", "2024-04-03");

        clock.Kind.Should().Be(ClockKind.Wait);
        clock.Raw.Should().Be(Only("2024-04-08"));
        clock.Rolled.Should().Be(Only("2024-04-08"));
        clock.Readings.Should().Equal(new ClockReadingAnswer(Reading.Full, Only("2024-04-09")), new ClockReadingAnswer(Reading.Literal, Only("2024-04-08")));
        clock.End.Should().Be(Day("2024-04-09"), "seven days must have elapsed");
        clock.Flags.Should().BeEmpty();
        clock.Status.Should().Be(ClockStatus.Running);
        clock.Citation.Section.Should().Be("Gov. Code 3523(b)");
    }

    [Theory]
    [InlineData("2024-04-08", "2024-04-08", "notice-not-over,no-public-comment")]
    [InlineData("2024-04-09", "2024-04-09", "")]
    [InlineData("2024-04-09", null, "no-public-comment")]
    [InlineData("2024-04-12", "2024-04-05", "no-public-comment")]
    public void CA19_TheTable_AsksForTheDaysAndThenForPublicComment_Section3523b(string day, string? heard, string unmet)
    {
        var round = Presented();
        if (heard is not null) round.With("public-comment-heard", heard, "by=employer");

        var step = round.May(Side.Union, "meet-and-confer", day);

        step.Verdict.Should().Be(unmet.Length == 0 ? Verdict.Permitted : Verdict.Barred);
        string.Join(',', step.Unmet.Select(condition => condition.Id)).Should().Be(unmet, "comment is heard after the seven days, not during them");
    }

    [Fact]
    public void CA19_ASessionOnTheSeventhDay_IsBarredAndEarly()
    {
        var round = Presented().With("public-comment-heard", "2024-04-05", "by=employer").With("session-held", "2024-04-08");

        round.Clock("public-notice").Status.Should().Be(ClockStatus.Early);
        round.Audit().Where(finding => finding.Event?.Id == "e3-session-held").Select(finding => (finding.Code.Name, finding.Rule)).Should().Equal(("CM2001", "notice-not-over"), ("CM2012", "public-notice"));
    }

    [Fact]
    public void CA19_InAnEmergency_TheTableOpensAtOnce_Section3523d()
    {
        var round = Presented().Facts("emergency=yes").With("session-held", "2024-04-03");

        round.Audit().Should().NotContain(finding => finding.Code == Code.Barred);
        round.Runs("public-notice").Should().BeFalse();
    }

    [Fact]
    public void Projection_BeforeTheTable_WaitsForTheSevenDaysAndTheHearing_AndTakesNoEmergencyForGranted()
    {
        var strike = Presented().On("2024-04-02").Project(LegalAction.Strike);

        strike.Earliest.Should().Be(Day("2024-04-09"));
        strike.Steps.Select(step => step.Event).Should().Contain("public-comment-heard");
    }

    [Fact]
    public void CA20_ImpasseDetermination_SkipsChristmas_Regulation32793a()
    {
        var clock = LawRound.Under("us-ca-dills").With("session-held", "2024-05-01").With("impasse-request-filed", "2024-12-20", "by=union", "received=2024-12-23").Clock("impasse-determination", "2024-12-30");

        clock.From.Should().Be(EventDate.On(Day("2024-12-23")));
        clock.Raw.Should().Be(Only("2024-12-31"));
        clock.Rolled.Should().Be(Only("2024-12-31"));
        clock.Calendar!.Id.Should().Be("us-ca-perb-open");
        clock.Flags.Should().BeEmpty();
        clock.Status.Should().Be(ClockStatus.Running);
        clock.Citation.Section.Should().Be("8 CCR 32793(a),(d)");
    }

    [Fact]
    public void NewSubject_IsPublicAfterFortyEightHours_Section3523c()
    {
        var clock = LawRound.Under("us-ca-dills").With("new-subject-raised", "2024-05-06T10:00", "by=union", "subject=Telework").Clock("new-subject-public", "2024-05-07");

        clock.EndsAt!.Value.LocalDateTime.Should().Be(new LocalDateTime(2024, 5, 8, 10, 0));
        clock.Citation.Section.Should().Be("Gov. Code 3523(c)");
    }

    [Theory]
    [InlineData("bargaining", "barred")]
    [InlineData("impasse-declared", "barred")]
    [InlineData("impasse-found", "conditional")]
    [InlineData("mediation", "conditional")]
    [InlineData("exhausted", "permitted")]
    public void Implementation_ComesAtImpasse_Section3517_8b(string phase, string verdict)
    {
        var round = Through(phase);

        round.PhaseOn().Should().Be(phase);
        round.May(Side.Employer, "implement", "2025-03-01").Verdict.Name.Should().Be(verdict);
    }

    [Fact]
    public void NoStrikeClause_OfAnExpiredMemorandum_GoesOnUntilImpasse_Section3517_8a()
    {
        const string memorandum = """{ "title": "MOU", "term": "2022-07-01/2024-06-30", "clauses": [{ "type": "no-strike", "survivesExpiry": true }] }""";

        Strike(Through("bargaining")).Should().Be(Verdict.Barred);
        Strike(Through("impasse-declared")).Should().Be(Verdict.Barred);
        Strike(Through("mediation")).Should().Be(Verdict.PresumedUnlawful, "the clause has ended; the procedure has not");
        Strike(Through("exhausted")).Should().Be(Verdict.Permitted);

        Verdict Strike(LawRound round)
        {
            var head = System.Text.Json.Nodes.JsonNode.Parse(round.Log.ToJson())!;
            head["negotiation"]!["expiring"] = System.Text.Json.Nodes.JsonNode.Parse(memorandum);
            return NegotiationLog.Parse(head.ToJsonString()).Table("2025-03-01").May(Side.Union, "strike").Verdict;
        }
    }

    [Fact]
    public void ExpiredMemorandum_WhoseClausesTheLogDoesNotList_LeavesAQuestion_Section3517_8a() =>
        Through("bargaining", LawRound.Under("us-ca-dills").Expiring("2022-07-01/2024-06-30")).May(Side.Union, "strike", "2025-03-01").Unmet.Select(condition => condition.Id)
            .Should().Equal("not-exhausted", "expired-memorandum");

    [Fact]
    public void NoStrikeClause_OfAMemorandumInForce_BarsEvenAtImpasse() =>
        Through("exhausted", LawRound.Under("us-ca-dills").Expiring("2024-07-01/2027-06-30", noStrikeClause: true)).May(Side.Union, "strike", "2025-03-01").Verdict.Should().Be(Verdict.Barred);

    [Theory]
    [InlineData("unit-kind=firefighters", "firefighters")]
    [InlineData("unit-kind=police", "police-officers")]
    public void Strike_OfFireAndPolice_IsBarredEvenAfterExhaustion(string fact, string unmet)
    {
        var step = Through("exhausted", LawRound.Under("us-ca-dills").Facts(fact)).May(Side.Union, "strike", "2025-03-01");

        step.Verdict.Should().Be(Verdict.Barred);
        step.Unmet.Should().ContainSingle().Which.Id.Should().Be(unmet);
    }

    [Theory]
    [InlineData("request-factfinding")]
    [InlineData("request-arbitration")]
    [InlineData("publish-report")]
    public void Factfinding_DoesNotExist_Section3518(string permission)
    {
        var step = Through("mediation").May(Side.Union, permission, "2025-03-01");

        step.Verdict.Should().Be(Verdict.Barred);
        step.Limits.Should().NotBeEmpty();
    }

    [Fact]
    public void LawfulRound_WithMediationAndAnAgreement_HasNoError()
    {
        var round = Through("mediation").With("overall-agreement-reached", "2025-03-03", "by=both").With("agreement-ratified", "2025-03-20", "by=union").With("step-taken", "2025-04-01", "by=employer", "step=to-legislature")
            .With("agreement-adopted", "2025-05-01", "by=employer");

        round.PhaseOn().Should().Be("agreed");
        round.Audit().Should().NotContain(finding => finding.Severity == Severity.Error || finding.Severity == Severity.Warning);
    }

    [Fact]
    public void UnlawfulRound_ChangesAndStrikesBeforeImpasse_GivesTheFindings()
    {
        var round = Through("bargaining").With("unilateral-change-made", "2024-10-01", "by=employer", "text=Parking fees").With("strike-began", "2024-10-07", "by=union", "type=economic")
            .With("strike-ended", "2024-10-08", "by=union").With("factfinding-requested", "2024-10-09", "by=union").With("terms-implemented", "2024-10-10", "by=employer");

        round.Audit().Where(finding => finding.Severity != Severity.Note).Select(finding => (finding.Code.Name, finding.Rule)).Should().Equal(
            ("CM2001", "status-quo"), ("CM2002", "not-exhausted"), ("CM2001", "request-factfinding"), ("CM2001", "no-impasse"));
        round.PhaseOn().Should().Be("bargaining");
    }

    [Fact]
    public void Rejection_ByTheMembers_LeadsBackToMediation()
    {
        var round = Through("mediation").With("overall-agreement-reached", "2025-03-03", "by=both").With("ratification-rejected", "2025-03-20", "by=union");

        round.PhaseOn().Should().Be("mediation");
    }

    private static LawRound Presented() => LawRound.Under("us-ca-dills").With("initial-proposal-presented", "2024-04-01", "by=both");

    private static LawRound Through(string phase, LawRound? start = null)
    {
        string[] phases = ["bargaining", "impasse-declared", "impasse-found", "mediation", "exhausted"];
        var last = Array.IndexOf(phases, phase);
        var round = (start ?? LawRound.Under("us-ca-dills")).With("initial-proposal-presented", "2024-04-01", "by=both").With("public-comment-heard", "2024-04-10", "by=employer").With("session-held", "2024-05-01");
        if (last >= 1) round.With("impasse-request-filed", "2024-12-02", "by=union");
        if (last >= 2) round.With("impasse-determined", "2024-12-06", "by=agency", "exists=yes");
        if (last >= 3) round.With("mediator-appointed", "2024-12-09", "by=agency");
        if (last >= 4) round.With("mediation-ended", "2025-02-03", "by=mediator", "settled=no");
        return round;
    }
}
