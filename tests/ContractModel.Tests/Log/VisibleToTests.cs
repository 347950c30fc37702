namespace ContractModel.Tests.Logs;

public class VisibleToTests
{
    [Fact]
    public void VisibleTo_Public_HidesEveryOtherVisibility()
    {
        var log = Example.Log(
            Example.Session("s1", 2),
            Example.Session("s2", 3) with { Visibility = Visibility.AtTheTable },
            Example.Session("s3", 4) with { Visibility = Visibility.Union },
            Example.Session("s4", 5) with { Visibility = Visibility.Employer });

        Seen(log, Visibility.Public).Should().Equal("s1");
        Seen(log, Visibility.Public, Visibility.AtTheTable, Visibility.Union).Should().Equal("s1", "s2", "s3");
        Seen(log).Should().BeEmpty();
    }

    [Fact]
    public void VisibleTo_CorrectionThatMakesPrivate_HidesTheEventAndTheCorrection()
    {
        var log = Example.Log(Example.Session("s1", 2), Example.Correction("c", 5, Example.Session("s1", 2) with { Visibility = Visibility.Union }));

        Seen(log, Visibility.Public).Should().BeEmpty();
        Seen(log, Visibility.Public, Visibility.Union).Should().Equal("s1");
    }

    [Fact]
    public void VisibleTo_CorrectionThatMakesPublic_ShowsTheEventOnlyAsItReadsNow()
    {
        var secret = Example.Session("s1", 2) with { Visibility = Visibility.Union, Text = "Secret." };
        var log = Example.Log(secret, Example.Correction("c", 5, Example.Session("s1", 2)));

        log.VisibleTo(Visibility.Public).Events.Should().Equal(Example.Session("s1", 2));
        log.VisibleTo(Visibility.Public).ToJson().Should().NotContain("Secret.");
    }

    [Fact]
    public void VisibleTo_HiddenCorrection_HidesTheEventItCorrects()
    {
        var log = Example.Log(
            Example.Session("s1", 2),
            Example.Correction("c", 5, Example.Session("s1", 2) with { Text = "Secret." }) with { Visibility = Visibility.Union });

        Seen(log, Visibility.Public).Should().BeEmpty();
        Seen(log, Visibility.Public, Visibility.Union).Should().Equal("s1");
    }

    [Fact]
    public void VisibleTo_HiddenCorrectionThatWasRetracted_ShowsTheOriginal()
    {
        var log = Example.Log(
            Example.Session("s1", 2),
            Example.Correction("c", 5, Example.Session("s1", 2) with { Text = "Secret." }) with { Visibility = Visibility.Union },
            Example.Retraction("r", 6, "c"));

        log.VisibleTo(Visibility.Public).Events.Should().Equal(Example.Session("s1", 2));
    }

    [Fact]
    public void VisibleTo_RetractedEvent_LeavesNoTrace()
    {
        var log = Example.Log(Example.Session("s1", 2), Example.Session("s2", 3), Example.Retraction("r", 5, "s1") with { Reason = "Secret." });

        Seen(log, Visibility.Public).Should().Equal("s2");
        log.VisibleTo(Visibility.Public).ToJson().Should().NotContain("Secret.").And.NotContain("s1");
    }

    [Fact]
    public void VisibleTo_ReferenceToAHiddenEvent_IsTakenOut()
    {
        var log = Example.Log(
            Example.Proposal("p1", 2) with { Visibility = Visibility.AtTheTable },
            Example.Proposal("p2", 3, Side.Employer, answers: "p1"),
            Example.Proposal("p3", 4, Side.Union, answers: "p2"),
            Example.Proposal("p4", 5, Side.Employer));

        Seen(log, Visibility.Public).Should().Equal("p2", "p3", "p4");
        log.VisibleTo(Visibility.Public).ToJson().Should().NotContain("p1");
        log.VisibleTo(Visibility.Public).Events.OfType<ProposalMade>().Select(proposal => proposal.Answers).Should().Equal(null, "p2", null);
    }

    [Fact]
    public void VisibleTo_ReferenceToAnEventThatWasTakenBack_IsTakenOutAndTheEventStays()
    {
        var log = Example.Log(Example.Proposal("p1", 2), Example.Proposal("p2", 3, Side.Employer, answers: "p1"), new EventRetracted { Id = "r1", On = new LocalDate(2026, 3, 4), Retracts = "p1" });

        Seen(log, Visibility.Public).Should().Equal("p2");
    }

    [Fact]
    public void VisibleTo_UnknownPropertiesAndKinds_AreLeftOutEverywhere()
    {
        var log = NegotiationLog.Parse("""
            {"format":1,"secret":0,"negotiation":{"id":"r","name":"Round","secret":1,
              "parties":[{"id":"u","type":"employer","name":"U","secret":2}],
              "tables":[{"id":"main","name":"Main","secret":3}]},
             "events":[
              {"kind":"proposal-made","id":"p","on":"2026-03-01","provision":"9","by":"union","secret":4,
               "sources":[{"where":"minutes","secret":5}],"document":{"title":"Offer","secret":6},
               "terms":[{"kind":"free-text","text":"Words.","secret":7,"sources":[{"where":"notes","secret":8}]},{"kind":"secret-term","scope":"all"}]},
              {"kind":"secret-kind","id":"x","on":"2026-03-01"},
              {"kind":"overall-agreement-reached","id":"o","on":"2026-03-02","agreement":{"title":"A","secret":9,"clauses":[{"type":"zipper","secret":10}]}}]}
            """);

        var shown = log.VisibleTo(Visibility.Public);

        shown.ToJson().Should().NotContain("secret").And.Contain("Words.").And.Contain("minutes").And.Contain("zipper");
        shown.Events.Select(e => e.Id).Should().Equal("p", "o");
    }

    [Fact]
    public void VisibleTo_Always_CanBeWrittenAndReadAgain()
    {
        var log = Example.Log(
            Example.Proposal("p1", 2), Example.Proposal("p2", 3, Side.Employer, answers: "p1"), Example.Correction("c", 5, Example.Proposal("p1", 2, provision: "10")));

        var shown = log.VisibleTo(Visibility.Public);

        NegotiationLog.Parse(shown.ToJson()).Should().Be(shown);
        shown.VisibleTo(Visibility.Public).Should().Be(shown);
    }

    [Fact]
    public void VisibleTo_Null_Throws() => FluentActions.Invoking(() => Example.Log().VisibleTo(null!)).Should().Throw<ArgumentNullException>();

    private static IEnumerable<string> Seen(NegotiationLog log, params Visibility[] visibilities) => log.VisibleTo(visibilities).Events.Select(e => e.Id);
}
