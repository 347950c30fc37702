using ContractModel.Procedures;

namespace ContractModel.Tests.Statutes;

/// <summary>What the laws of New York, New Jersey and Massachusetts have in common: an answer on every kind of act, and no strike.</summary>
public class NortheastLawsTests
{
    [Theory]
    [InlineData("us-ny-taylor")]
    [InlineData("us-nj-perc")]
    [InlineData("us-ma-150e")]
    public void Law_OfEveryKindOfAct_HasSomethingToSay(string law) =>
        ProcedureLibrary.BuiltIn.Get(law).Permissions.Select(permission => permission.Action).Should().Contain(LegalAction.All.Where(action => action != LegalAction.Other));

    [Theory]
    [InlineData("us-ny-taylor")]
    [InlineData("us-nj-perc")]
    [InlineData("us-ma-150e")]
    public void Strike_OfAnyKind_IsBarredWithNoDayToWaitFor(string law)
    {
        var round = LawRound.Under(law).With("session-held", "2026-02-02");
        foreach (var kind in StrikeKind.All) round.With("strike-began", "2026-03-02", "by=union", $"type={kind.Name}");

        round.May(Side.Union, "strike").Verdict.Should().Be(Verdict.Barred);
        round.May(Side.Union, "strike").LawfulFrom.Should().BeNull();
        round.Audit().Count(finding => finding.Code == Code.Barred && finding.Rule == "strike").Should().Be(StrikeKind.All.Length);
    }

    [Theory]
    [InlineData("us-ny-taylor")]
    [InlineData("us-nj-perc")]
    [InlineData("us-ma-150e")]
    public void Agreement_VotedDownByTheMembers_LeadsBackAndNeedsBothSidesAgain(string law)
    {
        var round = LawRound.Under(law).With("session-held", "2026-02-02").With("overall-agreement-reached", "2026-03-02", "by=both").With("agreement-adopted", "2026-03-05", "by=employer");

        round.PhaseOn().Should().Be("tentative-agreement");
        round.With("ratification-rejected", "2026-03-09", "by=union").PhaseOn().Should().Be("bargaining");
        round.With("overall-agreement-reached", "2026-04-01", "by=both").With("agreement-ratified", "2026-04-06", "by=union").PhaseOn().Should().Be("tentative-agreement", "the board approved another agreement");
        round.With("agreement-adopted", "2026-04-08", "by=employer").PhaseOn().Should().Be("agreed");
    }
}
