namespace ContractModel.Tests.Positions;

public class PositionBookTests
{
    private static readonly LocalDate First = new(2026, 1, 5);

    [Fact]
    public void On_AnItemOfOneSide_HasTheOtherSilent()
    {
        var item = Book(Pay("u1", 0, Side.Union, 10m)).On("Salary")!;

        item.Union.ToString().Should().Be("10% in year 1");
        item.Employer.IsSilent.Should().BeTrue();
        item.Employer.ToString().Should().Be("no proposal");
        item.Gaps.Should().ContainSingle().Which.Distance.Should().BeNull("silence is not an offer of nothing");
    }

    [Fact]
    public void On_AnItemNobodyNamed_IsAbsent() => Book(Pay("u1", 0, Side.Union, 10m)).On("25C").Should().BeNull();

    [Fact]
    public void Silence_ThatWasSaid_IsKeptUntilAnOffer()
    {
        var silence = new OfferNotMade { Id = "s", On = First.PlusDays(1), By = Actor.Employer, Subject = "salary", Provision = ProvisionKey.Parse("Salary") };

        Book(Pay("u1", 0, Side.Union, 10m), silence).On("Salary")!.Employer.Silence.Should().Be(silence);
        Book(Pay("u1", 0, Side.Union, 10m), silence, Pay("e1", 2, Side.Employer, 2m)).On("Salary")!.Employer.Silence.Should().BeNull();
    }

    [Fact]
    public void Moves_TowardAndAway_AreSeenFromTheOtherSide()
    {
        var item = Book(
            Pay("u1", 0, Side.Union, 10m), Pay("e1", 1, Side.Employer, 2m), Pay("u2", 2, Side.Union, 8m), Pay("e2", 3, Side.Employer, 1m), Pay("e3", 4, Side.Employer, 1m), Pay("e4", 5, Side.Employer, 4m)).On("Salary")!;

        item.Moves.Select(move => (move.Event.Id, move.Direction)).Should().Equal(
            ("u1", MoveDirection.First), ("e1", MoveDirection.First), ("u2", MoveDirection.Toward), ("e2", MoveDirection.Away), ("e3", MoveDirection.None), ("e4", MoveDirection.Toward));
        item.Moves.Where(move => move.IsRegressive).Should().ContainSingle().Which.Event.Id.Should().Be("e2");
        item.MovesOf(Side.Union).Should().Be(1);
        item.MovesOf(Side.Employer).Should().Be(2);
    }

    [Theory]
    [InlineData(Side.Union, 10, 8, MoveDirection.Toward)]
    [InlineData(Side.Union, 8, 10, MoveDirection.Away)]
    [InlineData(Side.Employer, 2, 3, MoveDirection.Toward)]
    [InlineData(Side.Employer, 3, 2, MoveDirection.Away)]
    public void Moves_WhileTheOtherSideIsSilent_AreJudgedByWhatTheSideWants(Side side, int before, int after, MoveDirection expected) =>
        Book(Pay("p1", 0, side, before), Pay("p2", 1, side, after)).On("Salary")!.Moves[1].Direction.Should().Be(expected);

    [Fact]
    public void Moves_TowardOnOneMeasureAndAwayOnAnother_AreMixed()
    {
        var size = new ClassSizeCap { Cap = 25 };
        var book = Book(Item("u1", 0, Side.Union, Raise(10m), size), Item("e1", 1, Side.Employer, Raise(2m), size with { Cap = 30 }), Item("u2", 2, Side.Union, Raise(8m), size with { Cap = 24 }));

        var move = book.On("Salary")!.Moves[2];
        move.Direction.Should().Be(MoveDirection.Mixed);
        move.IsRegressive.Should().BeTrue();
        move.Measures.Select(measure => measure.Direction).Should().Equal(MoveDirection.Toward, MoveDirection.Away);
    }

    [Fact]
    public void Moves_WithAnotherSourceOnly_AreNone()
    {
        var book = Book(Item("u1", 0, Side.Union, Raise(10m)), Item("u2", 1, Side.Union, Raise(10m) with { Sources = [new Source { Where = "minutes" }] }));

        book.On("Salary")!.Moves[1].Direction.Should().Be(MoveDirection.None);
    }

    [Fact]
    public void Withdrawal_LeavesTheSideSilent()
    {
        var item = Book(Pay("u1", 0, Side.Union, 10m), new ProposalWithdrawn { Id = "w", On = First.PlusDays(1), By = Side.Union, Provision = ProvisionKey.Parse("Salary") }).On("Salary")!;

        item.Union.IsSilent.Should().BeTrue();
        item.Moves[1].Direction.Should().Be(MoveDirection.Withdrawn);
    }

    [Fact]
    public void PackagesSupposalsAndFinalOffers_StandApart()
    {
        var item = Book(
            Pay("e1", 0, Side.Employer, 2m),
            Pay("e2", 1, Side.Employer, 5m) with { Package = "p" },
            Pay("e3", 2, Side.Employer, 6m) with { Type = ProposalKind.Supposal },
            Pay("e4", 3, Side.Employer, 4m) with { Type = ProposalKind.FinalOffer },
            new MediatorProposalMade { Id = "m", On = First.PlusDays(4), By = Actor.Mediator, Terms = [Raise(2.5m) with { Provision = ProvisionKey.Parse("Salary") }] },
            new ReportIssued { Id = "r", On = First.PlusDays(4), By = Actor.Panel, Terms = [Raise(3m) with { Provision = ProvisionKey.Parse("Salary") }, Raise(1m)] }).On("Salary")!;

        item.Employer.Figures[0].Amount.Should().Be(2m);
        item.Apart.Select(offer => (offer.Kind, offer.Figures[0].Amount)).Should().Equal(
            (ApartOfferKind.Package, 5m), (ApartOfferKind.Supposal, 6m), (ApartOfferKind.FinalOffer, 4m), (ApartOfferKind.MediatorProposal, 2.5m), (ApartOfferKind.Recommendation, 3m));
        item.Moves.Should().ContainSingle();
    }

    [Fact]
    public void Series_HasTheGapAfterEachMove()
    {
        var item = Book(Pay("u1", 0, Side.Union, 10m), Pay("e1", 1, Side.Employer, 2m), Pay("u2", 2, Side.Union, 8m)).On("Salary")!;

        item.Series(item.Gaps[0].Measure).Select(point => (point.Day, point.Gap.Distance)).Should().Equal(
            (First, null), (First.PlusDays(1), 8m), (First.PlusDays(2), 6m));
    }

    [Fact]
    public void SessionsWithoutMovement_CountsThoseAfterTheLastChange()
    {
        var item = Book(Session(0), Pay("u1", 0, Side.Union, 10m), Session(1), Session(2), Pay("u2", 2, Side.Union, 10m), Session(3)).On("Salary")!;

        item.SessionsWithoutMovement(Side.Union).Should().Be(3, "saying the same again is no movement");
        item.SessionsWithoutMovement(Side.Employer).Should().Be(4, "it has been silent all along");
        item.Moves[1].Session!.On.Should().Be(EventDate.On(First.PlusDays(2)));
    }

    [Fact]
    public void AProvisionThatIsMoved_TakesItsPositionsAlong()
    {
        var move = new ProvisionMoved { Id = "m", On = First.PlusDays(1), Provision = ProvisionKey.Parse("Salary"), ToTable = "health" };

        var item = Book(Pay("u1", 0, Side.Union, 10m), move, Pay("e1", 2, Side.Employer, 2m) with { Table = "health" }).Items.Should().ContainSingle().Subject;

        item.Table.Id.Should().Be("health");
        item.Gaps[0].Distance.Should().Be(8m);
    }

    private static PositionBook Book(params BargainingEvent[] events) => PositionBook.Of(Negotiation.Replay(new NegotiationLog(
        new Negotiation { Id = "r", Name = "R", Tables = [new Table { Id = "main", Name = "Main" }, new Table { Id = "health", Name = "Health" }] }, events)));

    private static SessionHeld Session(int day) => new() { Id = string.Create(System.Globalization.CultureInfo.InvariantCulture, $"s{day}"), On = First.PlusDays(day) };

    private static ProposalMade Pay(string id, int day, Side by, decimal percent) => Item(id, day, by, Raise(percent));

    private static ProposalMade Item(string id, int day, Side by, params ReadOnlySpan<Term> terms) =>
        new() { Id = id, On = First.PlusDays(day), By = by, Provision = ProvisionKey.Parse("Salary"), Terms = ValueList.Create(terms) };

    private static PercentRaise Raise(decimal percent) => new() { Percent = new Percent(percent), Year = 1 };
}
