using ContractModel.Procedures;

namespace ContractModel.Tests.Docs;

/// <summary>The code of the pages that show what the model has room for.</summary>
public class RoomExamples
{
    private static readonly Negotiation Head = new() { Id = "r", Name = "A round", Tables = [new Table { Id = "main", Name = "Main" }] };

    [Fact]
    public void RailwayLaborAct_NationalFreight2022_45Usc155_160()
    {
        ProcedureLibrary.BuiltIn.TryAdd(LawExamples.Statute("docs/decisions/0010-act-88-and-the-railway-labor-act.md", "us-rla-sketch"), out var library, out _).Should().BeTrue();
        var head = Head with { Procedure = "us-rla-sketch" };

        // begin:rla-freight
        var log = new NegotiationLog(head, [
            new NoticeGiven { Id = "notice", On = new LocalDate(2019, 11, 1), By = Actor.Both, Purpose = NoticePurpose.Modify },
            new MediationRequested { Id = "mediation", On = new LocalDate(2022, 1, 1), By = Actor.Union },
            new StepTaken { Id = "release", On = new LocalDate(2022, 6, 17), By = Actor.Agency, Step = "release" },
            new StepTaken { Id = "board", On = new LocalDate(2022, 7, 18), By = Actor.Other, Step = "emergency-board" },
            new ReportIssued { Id = "report", On = new LocalDate(2022, 8, 16), By = Actor.Panel },
        ]);

        StrikeOn(new LocalDate(2022, 7, 1)).LawfulFrom.Should().Be(new LocalDate(2022, 7, 18)); // thirty full days after release
        StrikeOn(new LocalDate(2022, 8, 1)).LawfulFrom.Should().BeNull(); // the board is at work
        StrikeOn(new LocalDate(2022, 9, 1)).LawfulFrom.Should().Be(new LocalDate(2022, 9, 16));
        StrikeOn(new LocalDate(2022, 9, 16)).Verdict.Should().Be(Verdict.Permitted);
        // end:rla-freight

        NextStep StrikeOn(LocalDate day) => Negotiation.Replay(log, asOf: day, procedures: library).Tables["main"].May(Side.Union, "strike");
    }

    [Fact]
    public void Reader_OfAPageReadTwice_AddsNothing_AndCorrectsWhatChanged()
    {
        var log = Repository.Sample("utla-lausd-2025");
        BargainingEvent[] page = [.. log.Events.Where(e => e.Id.StartsWith("s17", StringComparison.Ordinal) && e is ProposalMade)];
        page.Should().NotBeEmpty();
        BargainingEvent[] changedPage = [page[0] with { Note = "The page was changed." }, .. page[1..]];

        // begin:reader-merge
        static NegotiationLog Merge(NegotiationLog log, IEnumerable<BargainingEvent> read, LocalDate today)
        {
            var held = Negotiation.Replay(log).Events.ToDictionary(e => e.Id); // as they read now
            foreach (var e in read)
            {
                if (!held.TryGetValue(e.Id, out var before)) log = log.Append(e);
                else if (!before.Equals(e)) log = log.Append(new EventCorrected { Id = $"{e.Id}.c{log.Events.Count}", On = today, Recorded = today, Replacement = e });
            }

            return log;
        }

        // end:reader-merge
        // begin:reader-twice
        var once = Merge(log, page, new LocalDate(2025, 11, 21));
        var twice = Merge(once, page, new LocalDate(2025, 11, 22));
        twice.Should().BeSameAs(once); // the page has not changed

        var later = Merge(twice, changedPage, new LocalDate(2025, 11, 25));
        later.Events.Count.Should().Be(twice.Events.Count + 1);
        Negotiation.Replay(later, knownAt: new LocalDate(2025, 11, 22)).Should().NotBe(Negotiation.Replay(later));
        // end:reader-twice
    }

    [Fact]
    public void Store_WithAnExpectedVersion_RefusesWhatHasNotSeenTheLast()
    {
        var stored = Repository.Sample("seiu99-lausd-2022-2023");
        var first = new SessionHeld { Id = "a", On = new LocalDate(2023, 5, 1) };
        var second = new SessionHeld { Id = "b", On = new LocalDate(2023, 5, 2) };

        // begin:store-append
        static bool TryAppend(ref NegotiationLog stored, int expectedVersion, BargainingEvent fact)
        {
            if (stored.Events.Contains(fact)) return true; // a retry
            if (stored.Events.Count != expectedVersion) return false; // somebody else was faster: read again
            stored = stored.Append(fact);
            return true;
        }

        // end:store-append
        // begin:store-use
        var seen = stored.Events.Count;
        TryAppend(ref stored, seen, first).Should().BeTrue();
        TryAppend(ref stored, seen, second).Should().BeFalse(); // it has not seen the first
        TryAppend(ref stored, seen, first).Should().BeTrue(); // the same again adds nothing
        stored.Events.Count.Should().Be(seen + 1);
        // end:store-use
    }

    [Fact]
    public void Page_ForMembers_IsComputedFromWhatTheyMaySee()
    {
        var log = new NegotiationLog(Head, [Asked("u1", 2, Side.Union, "6%"), Asked("u2", 16, Side.Union, "5.5%") with { Visibility = Visibility.AtTheTable, Note = "off the record" }]);

        // begin:page-compute
        var forMembers = Negotiation.Replay(log.VisibleTo(Visibility.Public));
        var forTheTeam = Negotiation.Replay(log.VisibleTo(Visibility.Public, Visibility.AtTheTable, Visibility.Union));

        forMembers.Tables["main"].Provisions["14"].UnionMoves.Should().Be(1); // the second move was made off the record
        forTheTeam.Tables["main"].Provisions["14"].UnionMoves.Should().Be(2);
        forMembers.Log.ToJson().Should().NotContain("off the record");
        // end:page-compute
    }

    private static ProposalMade Asked(string id, int day, Side by, string percent) =>
        new() { Id = id, On = new LocalDate(2026, 3, day), Provision = new ArticleNumber(14), By = by, Terms = [new PercentRaise { Percent = Percent.Parse(percent) }] };
}
