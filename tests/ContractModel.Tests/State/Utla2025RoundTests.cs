using static ContractModel.Tests.Procedures.EeraRound;

namespace ContractModel.Tests.State;

/// <summary>The round of United Teachers Los Angeles and LAUSD of 2025, sessions 1 to 14 and 17, against what its record says.</summary>
public class Utla2025RoundTests
{
    private static readonly NegotiationLog Round = Repository.Sample("utla-lausd-2025");

    [Theory]
    [InlineData("18", Ball.Union)]
    [InlineData("25C", Ball.Union)]
    [InlineData("9A", Ball.Union)]
    [InlineData("9D", Ball.Employer)]
    [InlineData("29", Ball.Employer)]
    [InlineData("21", Ball.Undetermined)]
    [InlineData("Salary", Ball.Employer)]
    public void Ball_AfterSession17_IsWithTheSideThatHasToAnswer(string provision, Ball expected)
    {
        Round.Table().Provisions[provision].Ball.Should().Be(expected);
        Round.Table().Provisions[provision].Status.Should().Be(ProvisionStatus.Open);
    }

    [Theory]
    [InlineData("18", Ball.Employer)]
    [InlineData("25C", Ball.Employer)]
    [InlineData("9D", Ball.Union)]
    [InlineData("9A", Ball.Union)]
    public void Ball_AfterSession13_WasWithTheOtherSide(string provision, Ball expected) => Round.Table("2025-10-21").Provisions[provision].Ball.Should().Be(expected);

    [Fact]
    public void Moves_TwoInARowByOneSide_AreBothTaken()
    {
        var article = Round.Table().Provisions["9A"];

        (article.UnionMoves, article.EmployerMoves).Should().Be((0, 2));
        article.LastEmployer!.Id.Should().Be("s17-e-9A");
        article.Since.Should().Be(EventDate.On(Day("2025-11-20")));
    }

    [Theory]
    [InlineData("LGBTQIA+ Students and Staff Support", "2025-10-07")]
    [InlineData("Quelling a Disturbance / Reasonable Intervention", "2025-10-27")]
    [InlineData("Protocols for Emergencies and Traumatic Events on Campus", "2025-10-27")]
    public void TentativeAgreements_OfSessions12And14_StandFromTheirDay(string provision, string day)
    {
        var agreed = Round.Table().Provisions[provision];

        agreed.Status.Should().Be(ProvisionStatus.TentativelyAgreed);
        agreed.Ball.Should().Be(Ball.None);
        agreed.Since.Should().Be(EventDate.On(Day(day)));
        Round.Table(Iso(Day(day).PlusDays(-1))).Provisions.GetValueOrDefault(ProvisionKey.Parse(provision))?.Status.Should().NotBe(ProvisionStatus.TentativelyAgreed);
    }

    [Fact]
    public void TentativeAgreements_AreThree() => Round.Table().ProvisionsWith(ProvisionStatus.TentativelyAgreed).Should().HaveCount(3);

    [Fact]
    public void AcceptedCleanUpOfWording_LeavesTheArticleOpen()
    {
        Round.Table("2025-04-01").Provisions["20"].Status.Should().Be(ProvisionStatus.Open);
        Round.Table().Provisions["20"].LastEmployer!.Id.Should().Be("s17-e-20", "the article was tabled again");
    }

    [Fact]
    public void Sessions_Held_AreFourteenAndTheSeventeenth()
    {
        var sessions = Round.Table().Sessions;

        sessions.Held.Should().Be(15);
        sessions.All.Where(session => session.Status == SessionStatus.Held).Select(session => session.Number).Should().BeEquivalentTo(Enumerable.Range(1, 14).Append(17));
        sessions.LastHeld!.Number.Should().Be(17);
        sessions.LastHeld.On.Should().Be(EventDate.On(Day("2025-11-20")));
        sessions.Next.Should().BeNull();
    }

    [Fact]
    public void Sessions_TheCancelledOne_WasNotHeldAndHasNoNumber()
    {
        var cancelled = Round.Table().Sessions.All.Should().ContainSingle(session => session.On == EventDate.On(Day("2025-11-17"))).Which;

        cancelled.Status.Should().Be(SessionStatus.Cancelled);
        cancelled.Number.Should().BeNull();
    }

    [Fact]
    public void Sessions_ADayAnnouncedTwice_IsOneSession()
    {
        Round.Table("2025-10-21").Sessions.All.Should().ContainSingle(session => session.On == EventDate.On(Day("2025-10-27")));
        Round.Table("2025-10-21").Sessions.Next!.On.Should().Be(EventDate.On(Day("2025-10-27")));
    }

    [Theory]
    [InlineData("2025-10-21", 9, 6, 3)]
    [InlineData("2025-11-20", 5, 15, 5)]
    public void Documents_OfTheSessionsWithCompleteLists_AddUp(string day, int union, int employer, int employersMemoranda)
    {
        var documents = Round.Events.OfType<ProposalMade>().Where(proposal => proposal.Document?.Dated == Day(day)).ToArray();

        documents.Count(proposal => proposal.By == Side.Union).Should().Be(union);
        documents.Count(proposal => proposal.By == Side.Employer).Should().Be(employer);
        documents.Count(proposal => proposal.By == Side.Employer && proposal.Provision.Kind == ProvisionKind.Memorandum).Should().Be(employersMemoranda);
        documents.Should().OnlyContain(proposal => proposal.On == EventDate.On(Day(day)));
    }

    [Fact]
    public void Provisions_OfOneTitle_AreTwoWhenOneIsAMemorandum()
    {
        var provisions = Round.Table().Provisions;

        provisions["MOU Community Schools"].UnionMoves.Should().Be(0);
        provisions["25C"].UnionMoves.Should().Be(1);
        provisions["MOU Community Schools"].Title.Should().Be(provisions["25C"].Title);
        provisions["MOU Community Schools"].Key.Should().NotBe(provisions["25C"].Key);
    }

    [Theory]
    [InlineData("10", "10A")]
    [InlineData("11", "11B")]
    [InlineData("25A", "25B")]
    [InlineData("25B", "25C")]
    [InlineData("9A", "9D")]
    public void Provisions_NumberAndLetter_AreTheirOwn(string one, string other) =>
        Round.Table().Provisions[one].LastEvent.Should().NotBe(Round.Table().Provisions[other].LastEvent);

    [Theory]
    [InlineData("21", "Adult Education", "Adult Ed")]
    [InlineData("29", "Charter Co-Location", "Co-location")]
    [InlineData("9D", "Temp Reassignments", "Temp. Reassingments")]
    public void Titles_ThatDrift_AreAllKeptUnderTheRegistersTitle(string number, string title, string drifted)
    {
        Round.Table().Provisions[number].Title.Should().Be(title);
        Round.Table().Provisions[number].Titles.Should().Contain(drifted);
    }

    [Fact]
    public void Health_IsATableOfItsOwnThatMovesNothingAtTheMainOne()
    {
        var state = Negotiation.Replay(Round);

        state.Tables["health"].Provisions.Keys.Should().Equal(ProvisionKey.Parse("Health Benefits"));
        state.Tables["main"].Provisions.ContainsKey(ProvisionKey.Parse("Health Benefits")).Should().BeFalse();
        var without = new NegotiationLog(Round.Negotiation, Round.Events.Where(e => e.Table != "health"));
        without.Table().Should().Be(state.Tables["main"]);
    }

    [Fact]
    public void Phase_AfterSession17_IsBargainingForAWarningIsNoDeclaration()
    {
        var main = Round.Table();

        main.Phase.Phase.Id.Should().Be("bargaining");
        main.Deadlines.Should().BeEmpty("nothing has started a clock");
        main.May(Side.Union, "declare-impasse").Verdict.Should().Be(Verdict.Permitted);
        main.May(Side.Union, "strike").Verdict.Should().Be(Verdict.PresumedUnlawful);
        Round.Events.Should().ContainSingle(e => e is WarningGiven).And.NotContain(e => e is ImpasseDeclared);
    }

    [Fact]
    public void Audit_OfTheRound_HasTheTwoUnaccountedSessionsAndTheReportedChange() =>
        Round.Audit().Select(finding => (finding.Code.Name, finding.Event!.Id)).Should().Equal(("CM2024", "s1"), ("CM2052", "s13-next-1103"), ("CM2052", "s13-next-1110"), ("CM2001", "lre-in-spsa"));

    private static string Iso(LocalDate day) => NodaTime.Text.LocalDatePattern.Iso.Format(day);
}
