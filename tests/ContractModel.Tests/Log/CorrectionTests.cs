namespace ContractModel.Tests.Logs;

public class CorrectionTests
{
    [Fact]
    public void Correction_KeepsThePlaceAndTheIdOfTheEvent()
    {
        var log = Example.Log(Example.Session("s1", 2), Example.Session("s2", 3), Example.Correction("c", 5, Example.Session("s1", 2) with { Number = 7 }));

        InForce(log).Should().Equal(Example.Session("s1", 2) with { Number = 7 }, Example.Session("s2", 3));
    }

    [Fact]
    public void Correction_ToAnotherKindOfEvent_IsInForce()
    {
        var cancelled = new SessionCancelled { Id = "s1", On = Example.March(1), Session = Example.March(2) };

        InForce(Example.Log(Example.Session("s1", 2), Example.Correction("c", 5, cancelled))).Should().Equal(cancelled);
    }

    [Fact]
    public void Correction_SeveralOfOneEvent_TheLastInTheLogHolds()
    {
        var log = Example.Log(
            Example.Session("s1", 2),
            Example.Correction("c1", 6, Example.Session("s1", 2) with { Number = 1 }),
            Example.Correction("c2", 5, Example.Session("s1", 2) with { Number = 2 }));

        InForce(log).Should().Equal(Example.Session("s1", 2) with { Number = 2 });
    }

    [Fact]
    public void Retraction_OfACorrection_BringsTheOriginalBack()
    {
        var log = Example.Log(Example.Session("s1", 2), Example.Correction("c", 5, Example.Session("s1", 2) with { Number = 7 }), Example.Retraction("r", 6, "c"));

        InForce(log).Should().Equal(Example.Session("s1", 2));
    }

    [Fact]
    public void Retraction_OfTheLaterOfTwoCorrections_LeavesTheEarlier()
    {
        var log = Example.Log(
            Example.Session("s1", 2),
            Example.Correction("c1", 5, Example.Session("s1", 2) with { Number = 1 }),
            Example.Correction("c2", 6, Example.Session("s1", 2) with { Number = 2 }),
            Example.Retraction("r", 7, "c2"));

        InForce(log).Should().Equal(Example.Session("s1", 2) with { Number = 1 });
    }

    [Fact]
    public void Retraction_OfARetraction_BringsBackWhatItRemoved()
    {
        var once = Example.Log(Example.Session("s1", 2), Example.Retraction("r1", 3, "s1"));
        var twice = once.Append(Example.Retraction("r2", 4, "r1"));
        var thrice = twice.Append(Example.Retraction("r3", 5, "r2"));

        InForce(once).Should().BeEmpty();
        InForce(twice).Should().Equal(Example.Session("s1", 2));
        InForce(thrice).Should().BeEmpty();
    }

    [Fact]
    public void Retraction_OfACorrectedEvent_RemovesItAltogether()
    {
        var log = Example.Log(Example.Session("s1", 2), Example.Correction("c", 5, Example.Session("s1", 2) with { Number = 7 }), Example.Retraction("r", 6, "s1"));

        InForce(log).Should().BeEmpty();
    }

    [Fact]
    public void Replacement_ACorrectionOrRetraction_Throws()
    {
        var (session, on) = (Example.Session("s1", 2), EventDate.Parse("2026-03-02"));

        FluentActions.Invoking(() => Example.Correction("c", 5, Example.Correction("s1", 4, session))).Should().Throw<ArgumentException>().WithMessage("*retract the correction*");
        FluentActions.Invoking(() => Example.Correction("c", 5, Example.Retraction("s1", 4, "x"))).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => new EventCorrected { Id = "c", On = on, Replacement = null! }).Should().Throw<ArgumentNullException>();
    }

    [Fact]
    public void KnownAt_BeforeTheRecording_GivesTheStateBeforeIt()
    {
        var log = Example.Log(
            Example.Session("s1", 2),
            Example.Session("s2", 3) with { Recorded = Example.March(10) },
            Example.Correction("c", 5, Example.Session("s1", 2) with { Number = 7 }),
            Example.Retraction("r", 8, "c"));

        InForce(log, 1).Should().BeEmpty();
        InForce(log, 4).Should().Equal(Example.Session("s1", 2));
        InForce(log, 5).Should().Equal(Example.Session("s1", 2) with { Number = 7 });
        InForce(log, 8).Should().Equal(Example.Session("s1", 2));
        InForce(log, 10).Select(e => e.Id).Should().Equal("s1", "s2");
    }

    [Fact]
    public void Replay_KnownAt_DoesNotSeeWhatWasRecordedLater()
    {
        var log = Example.Log(Example.Proposal("p1", 2), Example.Proposal("p2", 3, Side.Employer, answers: "p1") with { Recorded = Example.March(10) });

        var early = Negotiation.Replay(log, Example.March(4), knownAt: Example.March(9)).Tables["main"].Provisions["9A"];
        var late = Negotiation.Replay(log, Example.March(4), knownAt: Example.March(10)).Tables["main"].Provisions["9A"];

        early.Should().Be(Negotiation.Replay(Example.Log(Example.Proposal("p1", 2)), Example.March(4)).Tables["main"].Provisions["9A"]);
        late.Should().Be(Negotiation.Replay(log, Example.March(4)).Tables["main"].Provisions["9A"]);
        early.Should().NotBe(late);
    }

    [Fact]
    public void KnownFrom_NothingRecorded_IsTheDayItHappened()
    {
        Example.Session("s1", 2).KnownFrom.Should().Be(Example.March(2));
        (Example.Session("s1", 2) with { Recorded = Example.March(9) }).KnownFrom.Should().Be(Example.March(9));
        (Example.Session("s1", 2) with { On = EventDate.Parse("../2026-03-04") }).KnownFrom.Should().Be(Example.March(4));
    }

    [Fact]
    public void Constructor_ReplacementThatRefersToNothing_ThrowsAndNamesIt()
    {
        var proposal = Example.Proposal("p1", 2);

        FluentActions.Invoking(() => Example.Log(proposal, Example.Correction("c", 5, proposal with { Table = "attic" })))
            .Should().Throw<ArgumentException>().WithMessage("events[1].event.table: CM1013*\"attic\"*");
        FluentActions.Invoking(() => Example.Log(proposal, Example.Correction("c", 5, proposal with { Answers = "gone" })))
            .Should().Throw<ArgumentException>().WithMessage("events[1].event.answers: CM1013*\"gone\"*");
        FluentActions.Invoking(() => Example.Log(Example.Session("s1", 2), Example.Correction("c", 5, Example.Session("s1", 2) with { Party = "nobody" })))
            .Should().Throw<ArgumentException>().WithMessage("events[1].event.party: CM1013*\"nobody\"*");
    }

    [Fact]
    public void Constructor_ReplacementThatRefersToAnEventBehindItsPlace_Throws()
    {
        var (first, second) = (Example.Proposal("p1", 2), Example.Proposal("p2", 3));

        FluentActions.Invoking(() => Example.Log(first, second, Example.Correction("c", 5, first with { Answers = "p2" })))
            .Should().Throw<ArgumentException>().WithMessage("*\"p2\"*");
        Example.Log(first, second, Example.Correction("c", 5, second with { Answers = "p1" })).Events.Count.Should().Be(3);
    }

    private static ValueList<BargainingEvent> InForce(NegotiationLog log, int? marchDay = null) =>
        AmendmentsInForce.Of(log.Events, marchDay is { } day ? Example.March(day) : null);
}
