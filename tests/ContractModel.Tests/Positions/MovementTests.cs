using ContractModel.Tests.State;

namespace ContractModel.Tests.Positions;

/// <summary>Which way a position moves, on small rounds.</summary>
public class MovementTests
{
    [Theory]
    [InlineData(Side.Union, 10, 8, MoveDirection.Toward)]
    [InlineData(Side.Union, 8, 10, MoveDirection.Away)]
    [InlineData(Side.Union, 8, 8, MoveDirection.None)]
    [InlineData(Side.Employer, 2, 3, MoveDirection.Toward)]
    [InlineData(Side.Employer, 3, 2, MoveDirection.Away)]
    public void PercentRaise_ASideThatGivesWay_MovesToward_EvenWhileTheOtherIsSilent(Side side, int first, int then, MoveDirection expected)
    {
        var move = Item(Offer("1", 1, side, Raise(first)), Offer("2", 2, side, Raise(then))).Moves[^1];

        move.Direction.Should().Be(expected);
        move.IsRegressive.Should().Be(expected == MoveDirection.Away);
    }

    [Fact]
    public void PercentRaise_AnOfferBeyondWhatIsAsked_IsTowardAndNotRegressive() =>
        Item(Offer("u", 1, Side.Union, Raise(5)), Offer("1", 2, Side.Employer, Raise(4)), Offer("2", 3, Side.Employer, Raise(7))).Moves[^1].Direction.Should().Be(MoveDirection.Toward);

    [Fact]
    public void Quantity_OfWhichNobodyKnowsWhoWantsMore_IsJudgedByTheOthersFigure()
    {
        Item(Offer("1", 2, Side.Employer, Minutes(360)), Offer("2", 3, Side.Employer, Minutes(400))).Moves[^1].Direction.Should().Be(MoveDirection.Undetermined);
        Item(Offer("u", 1, Side.Union, Minutes(420)), Offer("1", 2, Side.Employer, Minutes(360)), Offer("2", 3, Side.Employer, Minutes(400))).Moves[^1].Direction.Should().Be(MoveDirection.Toward);
    }

    [Fact]
    public void TwoMeasures_OneEachWay_AreMixed_AndRegressive()
    {
        var move = Item(Offer("1", 1, Side.Union, Raise(10), Remedy(100)), Offer("2", 2, Side.Union, Raise(8), Remedy(150))).Moves[^1];

        move.Direction.Should().Be(MoveDirection.Mixed);
        move.IsRegressive.Should().BeTrue();
    }

    [Fact]
    public void TheSameTermsOfAnotherSource_OrWithARival_AreNoMove()
    {
        var again = Raise(8) with { Sources = [new Source { Where = "another page" }] };

        Item(Offer("1", 1, Side.Union, Raise(8)), Offer("2", 2, Side.Union, again, Raise(9) with { Rival = true })).MovesOf(Side.Union).Should().Be(0);
    }

    [Fact]
    public void Contingency_CountsForTheMove_AndStandsApartInTheFigure()
    {
        var item = Item(Offer("1", 1, Side.Employer, Raise(2)), Offer("2", 2, Side.Employer, Raise(2), Raise(1) with { Contingency = "if enrolment rises" }));

        item.Employer.Figures.On(MeasureKind.OngoingPay).Should().BeEquivalentTo(new { Amount = 2m, Contingent = 1m });
        item.Moves[^1].Direction.Should().Be(MoveDirection.Toward);
    }

    [Fact]
    public void Supposal_LeavesThePosition_AndWithdrawalMakesItSilent()
    {
        var supposal = Offer("2", 2, Side.Union, Raise(4)) with { Type = ProposalKind.Supposal };
        var item = Item(Offer("1", 1, Side.Union, Raise(8)), supposal);
        var withdrawn = Item(Offer("1", 1, Side.Union, Raise(8)), Round.Withdrawn(Side.Union, "3", Round.March(3)));

        item.Union.Figures.Pay().Should().Be(new Pay(8m, 8m));
        item.The(ApartOfferKind.Supposal).Figures.Pay().Should().Be(new Pay(4m, 4m));
        withdrawn.Union.IsSilent.Should().BeTrue();
        withdrawn.Directions(Side.Union).Should().Equal(MoveDirection.First, MoveDirection.Withdrawn);
    }

    [Fact]
    public void Words_OfAPosition_SayWhomATermIsFor_AndWhatItDependsOn() =>
        Item(Offer("1", 1, Side.Union, Raise(3) with { AtLeast = true, Scope = "nurses", Contingency = "if funded" })).Union.ToString().Should().Be("at least 3%, for nurses, if funded");

    private static ItemPositions Item(params IEnumerable<BargainingEvent> events) => PositionBook.Of(Round.Replay(events)).On("18")!;

    private static ProposalMade Offer(string id, int day, Side side, params IEnumerable<Term> terms) =>
        (side == Side.Union ? Round.Union(id, Round.March(day)) : Round.Employer(id, Round.March(day))) with { Terms = ValueList.From(terms) };

    private static PercentRaise Raise(int percent) => new() { Percent = new Percent(percent) };

    private static Quantity Minutes(int amount) => new() { Of = "planning time", Amount = amount, Unit = "minute", Per = "week" };

    private static ClassSizeCap Remedy(int amount) => new() { Remedy = new Money(amount), RemedyPer = "day" };
}
