namespace ContractModel.Tests.Docs;

/// <summary>The code of docs/concepts/positions.md.</summary>
public class PositionsExamples
{
    [Fact]
    public void Book_OfARound_HasBothSidesAndTheirDistance()
    {
        var log = Repository.Sample("utla-lausd-2025");

        // begin:positions-first
        var salary = PositionBook.Of(Negotiation.Replay(log)).On("Salary")!;

        salary.Union.ToString().Should().Be("21% on average over 2 years, 18% of it in year 1");
        salary.Employer.ToString().Should().Be("2% in year 1; 2% in year 2");
        salary.Gaps[0].Distance.Should().Be(17m); // points of pay that stays
        // end:positions-first
    }

    [Fact]
    public void Book_OfAnEarlierDay_HasTheSilence()
    {
        var log = Repository.Sample("utla-lausd-2025");

        // begin:positions-day
        var salary = PositionBook.Of(Negotiation.Replay(log, asOf: new LocalDate(2025, 6, 17))).On("Salary")!;

        salary.Employer.IsSilent.Should().BeTrue();
        salary.Employer.Silence!.Id.Should().Be("s9-e-no-salary"); // the event that says so
        salary.Gaps[0].Distance.Should().BeNull(); // silence is not an offer of nothing
        // end:positions-day
    }

    [Fact]
    public void Moves_OfAnItem_HaveTheirDirection()
    {
        var log = Repository.Sample("utla-lausd-2017-2019");

        // begin:positions-moves
        var salary = PositionBook.Of(Negotiation.Replay(log, asOf: new LocalDate(2018, 10, 30))).On("Salary")!;
        var employer = salary.Moves.Where(move => move.Side == Side.Employer).ToArray();

        employer.Select(move => move.Direction).Should().Equal(MoveDirection.First, MoveDirection.Toward, MoveDirection.None);
        employer[1].Measures[0].ToString().Should().Be("ongoing-pay (points): 2 points to 6 points (6.09 compounded), Toward");
        salary.SessionsWithoutMovement(Side.Union).Should().Be(1);
        // end:positions-moves
    }
}
