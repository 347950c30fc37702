using static ContractModel.Tests.State.Round;

namespace ContractModel.Tests.State;

public class SessionRegisterTests
{
    [Fact]
    public void All_DayAnnouncedTwice_IsOneSession() =>
        Sessions(10, Scheduled("a", March(1), March(20)), Scheduled("b", March(2), March(20))).All.Should().ContainSingle().Which.Because.Id.Should().Be("b");

    [Fact]
    public void Held_CountsOnlySessionsThatWereHeld()
    {
        var sessions = Sessions(25, Scheduled("a", March(1), March(10)), Held("h", March(10), 4), Scheduled("b", March(10), March(20)), Cancelled("c", March(18), March(20)), Scheduled("d", March(18), March(28)));

        sessions.Held.Should().Be(1);
        sessions.LastHeld.Should().Match<Session>(s => s.On == March(10) && s.Number == 4 && s.Because.Id == "h");
        sessions.Next!.On.Should().Be(March(28));
        sessions.All.Select(s => s.Status).Should().Equal(SessionStatus.Held, SessionStatus.Cancelled, SessionStatus.Scheduled);
        sessions.ToString().Should().Be("1 of 3 sessions held as of 2025-03-25");
    }

    [Fact]
    public void All_Rescheduled_MarksTheOldDayAndSetsTheNew()
    {
        var sessions = Sessions(8, Scheduled("a", March(1), March(10)), new SessionRescheduled { Id = "m", On = March(5), Session = March(10), To = March(17) });

        sessions.All.Select(s => (s.On, s.Status)).Should().Equal((March(10), SessionStatus.Moved), (March(17), SessionStatus.Scheduled));
        sessions.Next!.On.Should().Be(March(17));
    }

    [Fact]
    public void All_SetAgainAfterItWasCancelled_StandsAgain() =>
        Sessions(8, Scheduled("a", March(1), March(10)), Cancelled("c", March(2), March(10)), Scheduled("b", March(3), March(10))).All.Should().ContainSingle().Which.Status.Should().Be(SessionStatus.Scheduled);

    [Fact]
    public void All_AnnouncedAfterItWasHeld_StaysHeld() =>
        Sessions(20, Held("h", March(10), 1), Scheduled("a", March(12), March(10))).All.Should().ContainSingle().Which.Status.Should().Be(SessionStatus.Held);

    [Fact]
    public void All_SetForADayAndHeldAtATime_IsOneSession() =>
        Sessions(20, Scheduled("a", March(1), March(10)), Held("h", March(10, 9), 1)).All.Should().ContainSingle()
            .Which.Should().Match<Session>(s => s.Status == SessionStatus.Held && s.On == March(10, 9));

    [Fact]
    public void All_SetForATimeAndCancelledByDay_IsOneSession() =>
        Sessions(20, Scheduled("a", March(1), March(10, 9)), Cancelled("c", March(2), March(10))).All.Should().ContainSingle()
            .Which.Should().Match<Session>(s => s.Status == SessionStatus.Cancelled && s.On == March(10, 9));

    [Fact]
    public void All_HeldTwiceOnADayAtTwoTimes_AreTwoSessions() =>
        Sessions(20, Held("h1", March(10, 9), 1), Held("h2", March(10, 14), 2)).Held.Should().Be(2);

    [Fact]
    public void All_RoughDays_AreEachTheirOwn()
    {
        var week = EventDate.Parse("2025-03-03/2025-03-07");

        Sessions(20, Held("h1", week, 1), Held("h2", week, 2)).Held.Should().Be(2);
    }

    [Fact]
    public void Next_DayOfTheStateItself_StillComes()
    {
        Sessions(10, Scheduled("a", March(1), March(10))).Next!.On.Should().Be(March(10));
        Sessions(11, Scheduled("a", March(1), March(10))).Next.Should().BeNull();
    }

    [Fact]
    public void Sessions_OfTwoTables_AreKeptApart()
    {
        var state = Replay(Held("h1", March(3), 1), Held("h2", March(4), 1) with { Table = "health" });

        state.Tables["main"].Sessions.LastHeld!.Because.Id.Should().Be("h1");
        state.Tables["health"].Sessions.LastHeld!.Because.Id.Should().Be("h2");
    }

    [Fact]
    public void Equals_OfTheSameSessions_IsByValue() => Sessions(10, Held("h", March(3), 1)).Should().Be(Sessions(10, Held("h", March(3), 1)));

    private static SessionRegister Sessions(int asOf, params BargainingEvent[] events) =>
        Negotiation.Replay(LogWith(events), asOf: new LocalDate(2025, 3, asOf)).Tables["main"].Sessions;

    private static SessionScheduled Scheduled(string id, EventDate on, EventDate session) => new() { Id = id, On = on, Session = session };

    private static SessionHeld Held(string id, EventDate on, int number) => new() { Id = id, On = on, Number = number };

    private static SessionCancelled Cancelled(string id, EventDate on, EventDate session) => new() { Id = id, On = on, Session = session };
}
