namespace ContractModel.Tests.Docs;

/// <summary>The code of docs/concepts/log.md and of the pages about the format.</summary>
public class LogExamples
{
    private static readonly string Samples = Repository.PathOf("docs/samples");

    [Fact]
    public void Read_ASample_HasHeadAndEvents()
    {
        var path = Path.Combine(Samples, "utla-lausd-2025.json");

        // begin:log-read
        var log = NegotiationLog.Read(path);

        log.Negotiation.Name.Should().Be("UTLA - LAUSD, 2025 successor agreement");
        log.Events.Count.Should().Be(137);
        log.LastDay.Should().Be(new LocalDate(2025, 11, 20));
        // end:log-read
    }

    [Fact]
    public void Append_AnEvent_GivesANewLog()
    {
        var log = Repository.Sample("utla-lausd-2025");

        // begin:log-append
        var longer = log.Append(new ImpasseDeclared { Id = "impasse", On = new LocalDate(2025, 12, 8), By = Actor.Union });

        longer.Events.Count.Should().Be(log.Events.Count + 1);
        longer.Append(longer.Events).Should().BeSameAs(longer); // an event the log already holds is not added again
        // end:log-append
    }

    [Fact]
    public void Append_AReferenceToNothing_Throws()
    {
        var log = Repository.Sample("utla-lausd-2025");

        // begin:log-append-wrong
        var append = () => log.Append(new EventRetracted { Id = "r1", On = new LocalDate(2025, 12, 8), Retracts = "no-such-event" });

        append.Should().Throw<ArgumentException>().WithMessage("*There is no earlier event \"no-such-event\".*");
        // end:log-append-wrong
    }

    [Fact]
    public void Dates_KnownRoughly_KeepTheirBounds()
    {
        // begin:log-dates
        var early = EventDate.Parse("2025-02-17/2025-02-20"); // some day from the 17th to the 20th
        early.IsExact.Should().BeFalse();
        early.Anchor.Should().Be(new LocalDate(2025, 2, 17)); // where it stands in the log

        EventDate.Parse("2025-02").Should().Be(EventDate.In(new YearMonth(2025, 2)));
        EventDate.Parse("../2025-10-06").Should().Be(EventDate.Before(new LocalDate(2025, 10, 7)));
        EventDate.Parse("2025-11-20T17:30").Time.Should().Be(new LocalTime(17, 30));

        early.CertainlyBefore(new LocalDate(2025, 2, 21)).Should().BeTrue();
        early.CertainlyBefore(new LocalDate(2025, 2, 20)).Should().BeFalse(); // they can be the same day
        // end:log-dates
    }

    [Fact]
    public void Correction_PutsTheEventRight_AndIsKnownFromItsOwnDay()
    {
        var log = Repository.Sample("utla-lausd-2025");

        // begin:log-correct
        var wrong = log.Append(new SessionHeld { Id = "s18", On = new LocalDate(2025, 12, 2), Number = 18 });
        var right = wrong.Append(new EventCorrected
        {
            Id = "c1",
            On = new LocalDate(2025, 12, 5), // the day the slip was found
            Replacement = new SessionHeld { Id = "s18", On = new LocalDate(2025, 12, 3), Number = 18 },
        });

        Negotiation.Replay(right).Tables["main"].Sessions.LastHeld!.On.Should().Be(EventDate.Parse("2025-12-03"));
        right.Events.Count.Should().Be(wrong.Events.Count + 1); // nothing was edited: the first entry is still there
        // end:log-correct
    }

    [Fact]
    public void Retraction_OfACorrection_BringsTheFirstEntryBack()
    {
        var log = Repository.Sample("utla-lausd-2025");
        var held = new SessionHeld { Id = "s18", On = new LocalDate(2025, 12, 2), Number = 18 };
        var corrected = log.Append(held, new EventCorrected { Id = "c1", On = new LocalDate(2025, 12, 5), Replacement = held with { On = new LocalDate(2025, 12, 3) } });

        // begin:log-retract
        var undone = corrected.Append(new EventRetracted { Id = "r1", On = new LocalDate(2025, 12, 6), Retracts = "c1", Reason = "The first entry was right." });

        Negotiation.Replay(undone).Tables["main"].Sessions.LastHeld!.On.Should().Be(EventDate.Parse("2025-12-02"));
        // end:log-retract
    }

    [Fact]
    public void VisibleTo_ThePublic_LeavesOutWhatIsOneSidesOwn()
    {
        var log = Repository.Sample("utla-lausd-2025").Append(
            new StatementMade { Id = "caucus", On = new LocalDate(2025, 12, 1), By = Actor.Union, Type = StatementKind.Announcement, Text = "What we would settle for.", Visibility = Visibility.Union });

        // begin:log-visible
        var page = log.VisibleTo(Visibility.Public);
        var team = log.VisibleTo(Visibility.Public, Visibility.AtTheTable, Visibility.Union);

        page.Events.Should().NotContain(e => e.Id == "caucus");
        team.Events.Should().Contain(e => e.Id == "caucus");
        // end:log-visible
    }

    [Fact]
    public void VisibleTo_AnEventThatRefersToAHiddenOne_StaysWithoutTheReference()
    {
        var log = Repository.Sample("utla-lausd-2025");

        // begin:log-visible-reference
        var longer = log.Append(
            new InformationRequested { Id = "ask", On = new LocalDate(2025, 12, 1), By = Actor.Union, Subject = "Costs of class size.", Visibility = Visibility.AtTheTable },
            new InformationSupplied { Id = "given", On = new LocalDate(2025, 12, 4), By = Actor.Employer, Answers = "ask" });

        longer.VisibleTo(Visibility.Public).Events.OfType<InformationSupplied>().Single(e => e.Id == "given").Answers.Should().BeNull();
        // end:log-visible-reference
    }

    [Fact]
    public void OneEvent_IsReadAndWrittenAlone()
    {
        // begin:log-one-event
        var one = BargainingEvent.Parse("""{ "kind": "session-held", "id": "s1", "on": "2026-02-02", "number": 1 }""");

        one.Should().Be(new SessionHeld { Id = "s1", On = new LocalDate(2026, 2, 2), Number = 1 });
        BargainingEvent.Parse(one.ToJson()).Should().Be(one); // on one line
        // end:log-one-event
    }

    [Fact]
    public void TryParse_AFileWithErrors_GivesAllOfThemWithTheirPlaces()
    {
        const string json = """
            {
              "format": 1,
              "negotiation": { "id": "n", "name": "A round", "tables": [{ "id": "main", "name": "Main" }] },
              "events": [
                { "kind": "session-held", "id": "s1", "on": "2025-02-30" },
                { "kind": "impasse-declared", "on": "2025-03-03", "by": "onion" }
              ]
            }
            """;

        // begin:log-errors
        NegotiationLog.TryParse(json, out _, out var errors).Should().BeFalse();

        errors.Select(error => $"{error.Code.Name} {error.Path}").Should().Equal(
            "CM1009 $.events[0].on",
            "CM1007 $.events[1]", // no "id"
            "CM1009 $.events[1].by");
        // end:log-errors
    }

    [Fact]
    public void Unknown_KindsAndProperties_AreKept()
    {
        const string json = """
            {
              "format": 1,
              "negotiation": { "id": "n", "name": "A round", "tables": [{ "id": "main", "name": "Main" }] },
              "events": [{ "on": "2025-02-03", "kind": "moon-phase", "id": "m1", "phase": "full" }]
            }
            """;

        // begin:log-unknown
        var log = NegotiationLog.Parse(json); // one event, of the kind "moon-phase"

        log.Events[0].Should().BeOfType<UnrecognizedEvent>();
        log.ToJson().Should().Contain("\"phase\": \"full\"");
        Negotiation.Replay(log).Audit().Should().Contain(finding => finding.Code == Code.UnrecognizedEvent);
        // end:log-unknown
    }
}
