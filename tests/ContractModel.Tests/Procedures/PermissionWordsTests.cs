using ContractModel.Procedures;
using ContractModel.Tests.Statutes;

namespace ContractModel.Tests.Procedures;

/// <summary>Permissions that are in force for a time, the weights of verdicts, and the agreement of a table of its own.</summary>
public class PermissionWordsTests
{
    private const string No = "{ 'phase': ['free'] }";

    private static readonly TinyLaw Timed = TinyLaw.Empty
        .Permission("'id': 'old', 'name': 'Strike', 'side': 'union', 'action': 'strike', 'acts': ['strike-began'], 'verdict': 'barred', 'inForce': '../2025-12-31'")
        .Permission("'id': 'new', 'name': 'Strike', 'side': 'union', 'action': 'strike', 'acts': ['strike-began'], 'inForce': '2026-01-01/..'");

    [Theory]
    [InlineData("2025-12-31", "old", "barred", "unknown")]
    [InlineData("2026-01-01", "new", "unknown", "permitted")]
    public void InForce_OutsideItsPeriod_TheRuleDoesNotExist(string day, string listed, string old, string young)
    {
        var table = Timed.Round.With("session-held", "2025-06-01").On(day);

        table.NextSteps(Side.Union).Select(step => step.Id).Should().Equal(listed);
        table.May(Side.Union, "old").Verdict.Name.Should().Be(old);
        table.May(Side.Union, "new").Verdict.Name.Should().Be(young);
        table.Project(LegalAction.Strike).Goal.Id.Should().Be(listed);
    }

    [Theory]
    [InlineData("2025-12-31", true)]
    [InlineData("2026-01-01", false)]
    public void InForce_ForTheAudit_IsTheDayOfTheAct(string day, bool barred) =>
        Timed.Round.With("strike-began", day, "by=union", "type=economic").Audit("2026-06-01").Any(finding => finding.Code == Code.Barred).Should().Be(barred);

    [Theory]
    [InlineData("barred", "unknown", "barred")]
    [InlineData("unknown", "barred", "barred")]
    [InlineData("barred", "presumed-unlawful", "barred")]
    [InlineData("presumed-unlawful", "unknown", "presumed-unlawful")]
    [InlineData("unknown", "presumed-unlawful", "presumed-unlawful")]
    [InlineData("unknown", "conditional", "unknown")]
    [InlineData("conditional", "presumed-unlawful", "presumed-unlawful")]
    [InlineData("conditional", "permitted", "conditional")]
    public void Verdict_OfTwoUnmetConditions_IsTheWeightier(string first, string second, string verdict)
    {
        var law = TinyLaw.Empty.Permission($"'id': 'strike', 'name': 'Strike', 'side': 'union', 'acts': ['strike-began'], 'conditions': [{TinyLaw.Condition("a", No, first)}, {TinyLaw.Condition("b", No, second)}]");
        var round = law.Round.With("session-held", "2026-05-01");

        round.May(Side.Union, "strike").Verdict.Name.Should().Be(verdict);
        round.May(Side.Union, "strike").Unmet.Should().HaveCount(2, "both are told");
        round.With("strike-began", "2026-05-02", "by=union", "type=economic").Audit().Single(finding => finding.Event is StrikeBegan && finding.Rule is "a" or "b").Rule.Should().Be(verdict == first ? "a" : "b");
    }

    [Fact]
    public void Verdict_Weights_AreInOneOrder() =>
        ContractModel.Verdict.All.OrderBy(verdict => verdict.Weight).Select(verdict => verdict.Name).Should().Equal("permitted", "conditional", "unknown", "presumed-unlawful", "barred");

    [Fact]
    public void Barred_WithoutAnyCondition_IsToldWithItsLimitsAndSection()
    {
        var law = TinyLaw.Empty.Permission($"'id': 'strike', 'name': 'Strike', 'side': 'union', 'acts': ['strike-began'], 'verdict': 'barred', 'limits': [{{ 'text': 'A strike is a crime.', {TinyLaw.Citation} }}]");

        law.Round.With("strike-began", "2026-05-02", "by=union", "type=economic").Audit().Single(finding => finding.Code == Code.Barred).Message
            .Should().EndWith("was barred: the law does not allow it [Act 1 (derived)]. A strike is a crime.");
    }

    [Fact]
    public void Expiring_OfATable_StandsBeforeThatOfTheRound()
    {
        var law = TinyLaw.Empty.Clock("renewal", "deadline", "30 days", "'anchor': 'agreement-expires', 'countsBack': true").Strike("{ 'agreement': 'over' }");
        var round = law.Round.Expiring("2023-07-01/2026-06-30").With("session-held", "2026-05-01");
        round.Clock("renewal").End.Should().Be(EeraRound.Day("2026-05-31"));

        round.Table("expiring", """{ "title": "Drivers", "term": "2024-01-01/2026-12-31" }""");

        round.Clock("renewal").End.Should().Be(EeraRound.Day("2026-12-01"));
        round.May(Side.Union, "strike", "2026-07-01").LawfulFrom.Should().Be(EeraRound.Day("2027-01-01"));
    }

    [Fact]
    public void Expiring_OfATable_HasClausesOfItsOwn()
    {
        var law = TinyLaw.Empty.Strike("{ 'clauseEnded': 'no-strike' }");
        var round = law.Round.Expiring("2023-07-01/2026-06-30", noStrikeClause: true).With("session-held", "2026-05-01");
        round.May(Side.Union, "strike").Verdict.Should().Be(Verdict.Barred);

        round.Table("expiring", """{ "title": "Drivers", "term": "2024-01-01/2026-12-31" }""");

        round.May(Side.Union, "strike").Verdict.Should().Be(Verdict.Permitted, "the table's own agreement has no such clause");
    }
}
