using static ContractModel.Tests.State.Round;

namespace ContractModel.Tests.State;

public class StoppageTests
{
    private static readonly StrikeBegan Strike = new() { Id = "s", On = March(3), Type = StrikeKind.Economic };

    [Fact]
    public void Stoppage_NothingHappened_IsAbsent() => Stoppage().Should().BeNull();

    [Fact]
    public void Stoppage_StrikeCalledButNotBegun_IsAbsent() =>
        Stoppage(new StrikeCalled { Id = "c", On = March(1), Type = StrikeKind.Economic, Starts = March(3) }).Should().BeNull();

    [Fact]
    public void Stoppage_StrikeBegan_GoesOnSinceThen()
    {
        var stoppage = Stoppage(Strike);

        stoppage.Should().Be(new Stoppage(Strike, Suspended: false));
        stoppage!.ToString().Should().Be("since 2025-03-03");
    }

    [Fact]
    public void Stoppage_StrikeSuspended_MayResume()
    {
        var stoppage = Stoppage(Strike, new StrikeSuspended { Id = "p", On = March(5) });

        stoppage.Should().Be(new Stoppage(Strike, Suspended: true));
        stoppage!.ToString().Should().Be("since 2025-03-03, suspended");
    }

    [Fact]
    public void Stoppage_StrikeBeganAgainAfterASuspension_IsTheNewOne() =>
        Stoppage(Strike, new StrikeSuspended { Id = "p", On = March(5) }, Strike with { Id = "s2", On = March(9) }).Should().Match<Stoppage>(s => s.Began.Id == "s2" && !s.Suspended);

    [Fact]
    public void Stoppage_SuspensionWithoutAStrike_IsAbsent() => Stoppage(new StrikeSuspended { Id = "p", On = March(5) }).Should().BeNull();

    [Fact]
    public void Stoppage_StrikeEnded_IsAbsent() => Stoppage(Strike, new StrikeEnded { Id = "x", On = March(9) }).Should().BeNull();

    [Fact]
    public void Stoppage_Lockout_GoesOnUntilItEnds()
    {
        var lockout = new LockoutBegan { Id = "l", On = March(3) };

        Stoppage(lockout)!.Began.Should().Be(lockout);
        Stoppage(lockout, new LockoutEnded { Id = "x", On = March(9) }).Should().BeNull();
    }

    [Fact]
    public void Stoppage_AtAnotherTable_IsNotOfThisOne() => Stoppage(Strike with { Table = "health" }).Should().BeNull();

    private static Stoppage? Stoppage(params BargainingEvent[] events) => Replay(events).Tables["main"].Stoppage;
}
