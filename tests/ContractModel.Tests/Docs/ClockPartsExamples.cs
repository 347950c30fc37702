using ContractModel.Procedures;

namespace ContractModel.Tests.Docs;

/// <summary>The code of docs/concepts/clocks.md on clocks that are made of others, count from two receipts, or have no known length.</summary>
public class ClockPartsExamples
{
    private const string Page = "docs/concepts/clocks.md";

    [Fact]
    public void Parts_AreAnsweredForThemselves_AndOneGoverns()
    {
        var library = Library();
        var head = Head() with { Facts = [new Fact("fiscal-year-end", "2026-06-30")] };

        // begin:clock-parts
        var log = new NegotiationLog(head, [new SessionHeld { Id = "s1", On = new LocalDate(2026, 1, 5) }]);
        var clocks = Negotiation.Replay(log, procedures: library).Tables["main"].Deadlines.ToDictionary(deadline => deadline.Id);

        clocks["before-budget"].Raw.Last.Should().Be(new LocalDate(2026, 2, 21)); // 129 days before 30 June: a Saturday
        clocks["before-budget"].End.Should().Be(new LocalDate(2026, 2, 20)); // counted back, so the Friday before
        clocks["after-talks"].End.Should().Be(new LocalDate(2026, 2, 19));
        clocks["call"].End.Should().Be(new LocalDate(2026, 2, 19));
        clocks["call"].Explanation.Should().StartWith("The earliest of after-talks (2026-02-19), before-budget (2026-02-20); after-talks governs.");
        clocks["panel"].From.Should().Be(EventDate.On(new LocalDate(2026, 2, 19))); // the end of the call
        clocks["panel"].End.Should().Be(new LocalDate(2026, 3, 1));

        // Before the first session only the budget counts, and the answer says so.
        var before = Negotiation.Replay(new NegotiationLog(head, []), asOf: new LocalDate(2026, 1, 2), procedures: library).Tables["main"].Deadlines.Single(deadline => deadline.Id == "call");
        before.End.Should().Be(new LocalDate(2026, 2, 20));
        before.Flags.Should().Equal("not-all-started");
        // end:clock-parts
    }

    [Fact]
    public void Receipts_TheLaterOneCounts_AndAMissingOneIsTold()
    {
        var library = Library();
        var head = Head();

        // begin:clock-receipt
        var notice = new StrikeNoticeGiven { Id = "notice", On = new LocalDate(2026, 3, 2), By = Actor.Union, Type = StrikeKind.Economic, Received = new LocalDate(2026, 3, 3) };

        NoticeOf(notice).End.Should().Be(new LocalDate(2026, 3, 14)); // ten full days after the employer received it
        NoticeOf(notice).Flags.Should().Equal("receipt-unknown");

        var filed = notice with { ReceivedByAgency = new LocalDate(2026, 3, 11) };
        NoticeOf(filed).From.Should().Be(EventDate.On(new LocalDate(2026, 3, 11)));
        NoticeOf(filed).Flags.Should().BeEmpty();

        // Ten days end on Saturday the 21st: this wait moves to Monday, and one full day more. The plain reading moves nothing.
        NoticeOf(filed).Readings.Select(reading => reading.ToString()).Should().Equal("full: 2026-03-24", "plain: 2026-03-22");

        Deadline NoticeOf(StrikeNoticeGiven given) => Negotiation.Replay(new NegotiationLog(head, [given]), procedures: library).Tables["main"].Deadlines.Single();
        // end:clock-receipt
    }

    [Fact]
    public void Length_ThatNobodyKnows_IsToldSo()
    {
        var library = Library();
        var head = Head();

        // begin:clock-unknown
        var log = new NegotiationLog(head, [new PanelChairSelected { Id = "chair", On = new LocalDate(2026, 3, 2) }]);
        var hearing = Negotiation.Replay(log, asOf: new LocalDate(2030, 1, 1), procedures: library).Tables["main"].Deadlines.Single();

        hearing.End.Should().BeNull();
        hearing.Status.Should().Be(ClockStatus.Running); // years later nobody can call it late
        hearing.Flags.Should().Equal("length-unknown");
        hearing.Explanation.Should().EndWith("is not known: The act says: without undue delay.");
        // end:clock-unknown
    }

    [Fact]
    public void Strike_IsJudgedByTheHour()
    {
        var library = Library("docs/concepts/permissions.md", "example-hours");
        var head = Head("example-hours");

        // begin:may-hour
        var notice = new StrikeNoticeGiven { Id = "notice", On = new LocalDate(2026, 3, 6), By = Actor.Union, Type = StrikeKind.Economic, Received = EventDate.Parse("2026-03-06T15:10") };
        var main = Negotiation.Replay(new NegotiationLog(head, [notice]), asOf: new LocalDate(2026, 3, 8), procedures: library).Tables["main"];

        // The clocks went forward on 8 March: forty-eight hours end at ten past four.
        main.May(Side.Union, "strike", new LocalTime(16, 9)).Verdict.Should().Be(Verdict.Barred);
        main.May(Side.Union, "strike", new LocalTime(16, 9)).LawfulAt!.Value.TimeOfDay.Should().Be(new LocalTime(16, 10));
        main.May(Side.Union, "strike", new LocalTime(16, 10)).Verdict.Should().Be(Verdict.Permitted);
        main.May(Side.Union, "strike").Verdict.Should().Be(Verdict.Permitted); // at some hour of that day
        // end:may-hour
    }

    [Fact]
    public void Vote_IsCountedByTheLawsOwnRule()
    {
        var library = Library("docs/concepts/law-as-data.md", "example-votes");
        var head = Head("example-votes");

        // begin:law-vote
        var vote = new VoteHeld { Id = "vote", On = new LocalDate(2026, 3, 2), By = Actor.Union, Type = VoteKind.Report };

        PhaseAfter(vote with { Tally = new VoteTally { Eligible = 100, No = 60, Yes = 5 } }).Should().Be("rejected");
        PhaseAfter(vote with { Tally = new VoteTally { Eligible = 100, No = 59, Yes = 1 } }).Should().Be("reported"); // most voted against it, and fewer than three fifths of all
        PhaseAfter(vote with { Tally = new VoteTally { YesPercent = new Percent(20), TurnoutPercent = new Percent(75) } }).Should().Be("rejected"); // 80% of 75% are 60%
        PhaseAfter(vote).Should().Be("reported"); // no tally and no announcement: nobody can tell
        PhaseAfter(vote with { Passed = false }).Should().Be("rejected"); // announced: the report did not pass

        string PhaseAfter(VoteHeld held) => Negotiation.Replay(new NegotiationLog(head, [held]), procedures: library).Tables["main"].Phase.Phase.Id;
        // end:law-vote
    }

    [Fact]
    public void Law_DeemedNeverInForce_CountsForThoseWhoCouldNotKnow()
    {
        var library = Library("docs/concepts/law-as-data.md", "example-voided");
        var head = Head("example-voided");

        // begin:law-voided
        var log = new NegotiationLog(head, [new StrikeNoticeGiven { Id = "notice", On = new LocalDate(2026, 3, 2), By = Actor.Union, Type = StrikeKind.Economic }]);
        var day = new LocalDate(2026, 3, 20);

        EndAsKnown(null).Should().Be(new LocalDate(2026, 3, 12)); // ten days: the thirty were never law
        EndAsKnown(day).Should().Be(new LocalDate(2026, 4, 1)); // what the union had to go by that day

        LocalDate? EndAsKnown(LocalDate? known) => Negotiation.Replay(log, asOf: day, knownAt: known, procedures: library).Tables["main"].Deadlines.Single().End;
        // end:law-voided
    }

    private static Negotiation Head(string procedure = "example-terms") => new() { Id = "r", Name = "A round", Procedure = procedure, Tables = [new Table { Id = "main", Name = "Main" }] };

    private static ProcedureLibrary Library(string page = Page, string id = "example-terms")
    {
        ProcedureLibrary.BuiltIn.TryAdd(LawExamples.Statute(page, id), out var library, out var errors).Should().BeTrue(string.Join('\n', errors));
        return library;
    }
}
