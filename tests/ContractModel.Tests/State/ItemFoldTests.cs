using static ContractModel.Tests.State.Round;

namespace ContractModel.Tests.State;

/// <summary>Status and ball of a provision; each log is folded whole and event by event, see <see cref="Round.Provision"/>.</summary>
public class ItemFoldTests
{
    public static TheoryData<string, bool> Kinds()
    {
        var kinds = new TheoryData<string, bool>();
        foreach (var kind in ProposalKind.All) kinds.Add(kind.Name, kind != ProposalKind.Supposal);
        return kinds;
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Ball_AfterAProposalOfEachKind_PassesUnlessItIsASupposal(string kind, bool passes)
    {
        var type = ProposalKind.All.Single(k => k.Name == kind);

        var provision = Provision("18", Union("u1", March(3)), Employer("e1", March(5), type: type));

        provision.Ball.Should().Be(passes ? Ball.Union : Ball.Employer);
        provision.EmployerMoves.Should().Be(passes ? 1 : 0);
        provision.LastEmployer?.Id.Should().Be(passes ? "e1" : null);
        provision.LastEvent!.Id.Should().Be("e1");
        provision.Status.Should().Be(ProvisionStatus.Open);
    }

    [Fact]
    public void Ball_SupposalAlone_IsNobodys()
    {
        var provision = Provision("18", Union("u1", March(3), type: ProposalKind.Supposal));

        provision.Should().Match<ProvisionState>(p => p.Status == ProvisionStatus.Open && p.Ball == Ball.None && p.UnionMoves == 0 && p.LastUnion == null);
        provision.Since.Should().Be(March(3));
    }

    [Fact]
    public void Ball_TwoMovesOfOneSide_StaysWithTheOther()
    {
        var provision = Provision("18", Union("u1", March(3)), Union("u2", March(5)));

        provision.Ball.Should().Be(Ball.Employer);
        provision.UnionMoves.Should().Be(2);
        provision.LastOf(Side.Union)!.Id.Should().Be("u2");
    }

    [Fact]
    public void Ball_BothSidesOnOneDayWithoutTimes_IsUndetermined()
    {
        var provision = Provision("18", Union("u1", March(3)), Employer("e1", March(3)));

        provision.Ball.Should().Be(Ball.Undetermined);
        provision.Since.Should().Be(March(3));
    }

    [Theory]
    [InlineData(9, 15, Ball.Union)]
    [InlineData(15, 9, Ball.Employer)]
    public void Ball_BothSidesOnOneDayWithTimes_PassesByTheClock(int unionHour, int employerHour, Ball expected) =>
        Provision("18", Union("u1", March(3, unionHour)), Employer("e1", March(3, employerHour))).Ball.Should().Be(expected);

    [Fact]
    public void Ball_BothSidesAtTheSameMinute_IsUndetermined() =>
        Provision("18", Union("u1", March(3, 9)), Employer("e1", March(3, 9))).Ball.Should().Be(Ball.Undetermined);

    [Fact]
    public void Ball_OneOfTwoOnADayWithATime_IsUndetermined() =>
        Provision("18", Union("u1", March(3, 9)), Employer("e1", March(3))).Ball.Should().Be(Ball.Undetermined);

    [Fact]
    public void Ball_AnswerOnTheSameDay_PassesWithoutATime()
    {
        Provision("18", Union("u1", March(3)), Employer("e1", March(3), answers: "u1")).Ball.Should().Be(Ball.Union);
        Provision("18", Employer("e1", March(3)), Union("u1", March(3), answers: "e1")).Ball.Should().Be(Ball.Employer);
    }

    [Fact]
    public void Ball_AnswerToAnEarlierMove_DoesNotSettleTheOrder() =>
        Provision("18", Union("u0", March(1)), Union("u1", March(3)), Employer("e1", March(3), answers: "u0")).Ball.Should().Be(Ball.Undetermined);

    [Theory]
    [InlineData("2025-03", "2025-03-20", Ball.Undetermined)] // some day of March may be after the 20th
    [InlineData("2025-03", "2025-04-01", Ball.Union)]
    [InlineData("2025-02-17/2025-02-20", "2025-02-20", Ball.Undetermined)]
    [InlineData("2025-02-17/2025-02-20", "2025-02-21", Ball.Union)]
    [InlineData("../2025-03-01", "2025-03-02", Ball.Union)]
    [InlineData("2025-03-01/..", "2025-06-01", Ball.Undetermined)]
    public void Ball_RoughDates_PassesOnlyWhereTheOrderIsCertain(string union, string employer, Ball expected) =>
        Provision("18", Union("u1", EventDate.Parse(union)), Employer("e1", EventDate.Parse(employer))).Ball.Should().Be(expected);

    [Fact]
    public void Ball_BareRejection_GoesBackAndLeavesTheRejectingSidesProposal()
    {
        var provision = Provision("18", Employer("e1", March(1)), Union("u1", March(3)), Rejected(Side.Employer, "r1", March(5)));

        provision.Ball.Should().Be(Ball.Union);
        provision.Since.Should().Be(March(5));
        provision.LastEmployer!.Id.Should().Be("e1");
        provision.EmployerMoves.Should().Be(1);
    }

    [Fact]
    public void Ball_RejectionOnTheSameDayThatNamesWhatItAnswers_GoesBack() =>
        Provision("18", Union("u1", March(3)), Rejected(Side.Employer, "r1", March(3), answers: "u1")).Ball.Should().Be(Ball.Union);

    [Fact]
    public void Status_WithdrawnByOneSide_StaysOpenOnTheOthersProposal()
    {
        var provision = Provision("18", Union("u1", March(3)), Employer("e1", March(5)), Withdrawn(Side.Union, "w1", March(7)));

        provision.Status.Should().Be(ProvisionStatus.Open);
        provision.Ball.Should().Be(Ball.Union);
        provision.LastUnion.Should().BeNull();
        provision.UnionMoves.Should().Be(1);
    }

    [Fact]
    public void Status_WithdrawnByBothSides_IsWithdrawnSinceTheSecond()
    {
        var provision = Provision("18", Union("u1", March(3)), Employer("e1", March(5)), Withdrawn(Side.Union, "w1", March(7)), Withdrawn(Side.Employer, "w2", March(8)));

        provision.Status.Should().Be(ProvisionStatus.Withdrawn);
        provision.Ball.Should().Be(Ball.None);
        provision.Since.Should().Be(March(8));
    }

    [Fact]
    public void Status_ProposalAfterAWithdrawal_IsOpenAgain() =>
        Provision("18", Union("u1", March(3)), Withdrawn(Side.Union, "w1", March(7)), Union("u2", March(9)))
            .Should().Match<ProvisionState>(p => p.Status == ProvisionStatus.Open && p.Ball == Ball.Employer && p.UnionMoves == 2);

    [Fact]
    public void Status_TentativeAgreement_EndsTheWaiting()
    {
        var provision = Provision("18", Union("u1", March(3)), Agreed("ta", March(5)));

        provision.Status.Should().Be(ProvisionStatus.TentativelyAgreed);
        provision.Ball.Should().Be(Ball.None);
        provision.Since.Should().Be(March(5));
        provision.TentativeAgreement!.Id.Should().Be("ta");
    }

    [Fact]
    public void Status_ProposalOnAnAgreedProvision_StaysAgreed() =>
        Provision("18", Union("u1", March(3)), Agreed("ta", March(5)), Employer("e1", March(7)))
            .Should().Match<ProvisionState>(p => p.Status == ProvisionStatus.TentativelyAgreed && p.Since == March(5) && p.EmployerMoves == 1);

    [Fact]
    public void Since_WithdrawalOnAnAgreedProvision_StaysTheDayOfTheAgreement() =>
        Provision("18", Union("u1", March(3)), Agreed("ta", March(5)), Withdrawn(Side.Union, "w1", March(7)))
            .Should().Match<ProvisionState>(p => p.Status == ProvisionStatus.TentativelyAgreed && p.Since == March(5));

    [Fact]
    public void Status_Reopened_IsOpenWithTheBallWhereItWas()
    {
        var provision = Provision("18", Union("u1", March(3)), Agreed("ta", March(5)), Reopened(March(8)));

        provision.Status.Should().Be(ProvisionStatus.Open);
        provision.Ball.Should().Be(Ball.Employer);
        provision.TentativeAgreement.Should().BeNull();
        provision.Since.Should().Be(March(8), "it has been open since then");
    }

    [Fact]
    public void Status_AgreedAgainAfterAReopening_IsAgreedSinceThen() =>
        Provision("18", Agreed("ta", March(5)), Reopened(March(8)), Agreed("ta2", March(12))).Since.Should().Be(March(12));

    [Fact]
    public void Status_LanguageAccepted_ChangesNothingButTheTitles()
    {
        var before = Provision("18", Union("u1", March(3)));
        var after = Provision("18", Union("u1", March(3)), new LanguageAccepted { Id = "l", On = March(4), Provision = new ArticleNumber(18), By = Side.Employer, Title = "Class Size" });

        (after.Status, after.Ball, after.Since).Should().Be((before.Status, before.Ball, before.Since));
        after.Titles.Should().Equal("Class Size");
    }

    [Fact]
    public void Moved_LeavesATraceAndGoesOnAtTheOtherTableWhereItStood()
    {
        var state = Replay(Union("u1", March(3)), MovedTo("health", "m", March(6)), Employer("e1", March(9), table: "health"));

        var here = state.Tables["main"].Provisions["18"];
        var there = state.Tables["health"].Provisions["18"];
        (here.Status, here.Ball, here.Since).Should().Be((ProvisionStatus.Moved, Ball.None, March(6)));
        here.LastUnion!.Id.Should().Be("u1");
        (there.Status, there.Ball, there.Since).Should().Be((ProvisionStatus.Open, Ball.Union, March(9)));
        (there.UnionMoves, there.EmployerMoves).Should().Be((1, 1));
    }

    [Fact]
    public void Moved_WithAnAgreement_IsAgreedAtTheOtherTable()
    {
        var state = Replay(Union("u1", March(3)), Agreed("ta", March(5)), MovedTo("health", "m", March(6)));

        state.Tables["health"].Provisions["18"].Status.Should().Be(ProvisionStatus.TentativelyAgreed);
        state.Tables["main"].Provisions["18"].Status.Should().Be(ProvisionStatus.Moved);
    }

    [Fact]
    public void Moved_OpenProvision_IsOpenAtTheOtherTableSinceTheMove() =>
        Replay(Union("u1", March(3)), MovedTo("health", "m", March(6))).Tables["health"].Provisions["18"]
            .Should().Match<ProvisionState>(p => p.Status == ProvisionStatus.Open && p.Ball == Ball.Employer && p.Since == March(6) && p.LastEvent!.Id == "m");

    [Fact]
    public void Moved_ProposalAtTheOldTable_OpensItThereAgain() =>
        Provision("18", Union("u1", March(3)), MovedTo("health", "m", March(6)), Union("u2", March(9))).Status.Should().Be(ProvisionStatus.Open);

    [Fact]
    public void Moved_ToTheTableItIsAt_ChangesNothingElsewhere()
    {
        var state = Replay(Union("u1", March(3)), MovedTo("main", "m", March(6)));

        state.Tables["health"].Provisions.Should().BeEmpty();
        state.Tables["main"].Provisions["18"].Status.Should().Be(ProvisionStatus.Moved);
    }

    [Fact]
    public void Title_ThatDrifts_IsTheFirstOneAndKeepsTheOthers()
    {
        var provision = Provision("18", Union("u1", March(3), title: "Class Size"), Employer("e1", March(5), title: "Clas Size"), Union("u2", March(7), title: "Class Size"));

        provision.Title.Should().Be("Class Size");
        provision.Titles.Should().Equal("Class Size", "Clas Size");
    }

    [Fact]
    public void Title_OfTheRegister_ComesFirst()
    {
        var provision = Provision("MOU SLCs", Union("u1", March(3), "MOU SLCs", title: "SLC"));

        provision.Key.ToString().Should().Be("MOU Small Learning Communities");
        provision.Title.Should().Be("Small Schools");
        provision.Titles.Should().Equal("SLC");
    }

    [Fact]
    public void Alias_AndKey_AreOneProvision()
    {
        var provision = Provision("Salary", Union("u1", March(3), "Salary"), Employer("e1", March(5), "14"));

        provision.Key.Should().Be(new ArticleNumber(14));
        (provision.UnionMoves, provision.EmployerMoves).Should().Be((1, 1));
    }

    [Fact]
    public void Untouched_ProvisionOfTheRegister_IsListedUntilAnEventIsAboutIt()
    {
        Replay(Union("u1", March(3), "Salary")).Untouched.Select(p => p.Key.ToString()).Should().Equal("MOU Small Learning Communities");
        Replay().Tables["main"].Provisions.TryGetValue(new ArticleNumber(14), out _).Should().BeFalse();
    }

    private static TentativeAgreementReopened Reopened(EventDate on) => new() { Id = "re", On = on, Provision = new ArticleNumber(18) };
}
