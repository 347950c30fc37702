using ContractModel.Tests;
using ContractModel.Updates.Tests.Pages;

namespace ContractModel.Updates.Tests;

/// <summary>The two full pages of the 2025 round, in words of our own around their facts: nothing is missing, nothing is invented, and the log of the round holds it all.</summary>
public class TwoFullPagesTests
{
    private static readonly string[] Documents13 =
    [
        "Union 4 UTLA Rights", "Union 10 EDS and Evaluations", "Union 18 Class Size", "Union 21 Adult Education", "Union 25B BSAP", "Union 25C Community Schools", "Union 28 Safety",
        "Union 29 Charter Co-Location", "Union 31 Working Conditions",
        "Employer 9A Assignments", "Employer 9D Temp Reassignments", "Employer 21 Adult Ed", "Employer MOU Autonomous Schools", "Employer MOU Healthy, Green Schools", "Employer MOU Virtual Academies",
    ];

    private static readonly string[] Documents17 =
    [
        "Union 8 SLCs", "Union 9D Temp. Reassingments", "Union 25A Instructional Committees", "Union 27 Shared Decision Making", "Union 29 Co-location",
        "Employer 9A Assignments", "Employer 10A Discipline", "Employer 11 Transfers", "Employer 11B Master Plan Program", "Employer 12A Attendance Incentive Plan", "Employer 13 Subcontracting",
        "Employer 18 Class Size", "Employer 20 Int/Ext Learning Program", "Employer 22 Special Education", "Employer 25C Community Schools", "Employer MOU Community Schools", "Employer MOU Housing Support",
        "Employer MOU Inclusive Practices", "Employer MOU Restructuring Service Delivery", "Employer MOU Support for Immigrant Community",
    ];

    private static readonly string[] Left13 =
    [
        "Read Time: 15 min", "Win Our Future:", "Pay and class size stand still", "The pay offer is the one we know: two years at 2% each.", "No money was promised for inclusion in Special Education.",
        "Healthcare is bargained at another table", "From now on there is one session a week.", "On November 6 the eight unions", "The district's reserves stand at $5.03 billion.",
        "Recent News", "See All Posts", "A charter renewal is turned down 17.10.25", "November 6 Regional Rallies: Sign-Up 16.10.25", "Win Our Future: Bargaining Session #12 07.10.25", "Select Language English Español",
    ];

    private static readonly string[] Left17 =
    [
        "Read Time: 20 min", "Win Our Future:", "Movement by December, or impasse may follow", "the school board held a special meeting instead.", "A little more for Community Schools", "On PSAs, PSWs and school psychologists",
        "The plan to put the LRE into the SPSA", "If nothing moves in the first week of December", "Chapter meetings will tell",
        "Recent News", "See All Posts", "A colleague remembered 18.11.25", "Part II 17.11.25", "Win Our Future: Bargaining Session #16 10.11.25", "Select Language English Español",
    ];

    private static readonly NegotiationLog Sample = Repository.Sample("utla-lausd-2025");

    public static TheoryData<string> Forms() => ["html", "txt"];

    [Theory]
    [MemberData(nameof(Forms))]
    public void Documents_OfBothPages_AreUnderTheirSideArticleTitleAndDate(string form)
    {
        (Documents13.Length + Documents17.Length).Should().Be(35);

        DocumentsOf(Page(13, form)).Should().Equal(Documents13.Select(line => $"{line} (counter, 2025-10-21, stated)"));
        DocumentsOf(Page(17, form)).Should().Equal(Documents17.Select(line => $"{line} (counter, 2025-11-20, stated)"));
    }

    [Theory]
    [MemberData(nameof(Forms))]
    public void Sessions_OfBothPages_HaveNumberDayFormatAndTeam(string form)
    {
        foreach (var (number, day) in new[] { (13, new LocalDate(2025, 10, 21)), (17, new LocalDate(2025, 11, 20)) })
        {
            var read = Page(number, form).Events.Where(read => read.Event is SessionHeld).Should().ContainSingle().Subject;
            var held = (SessionHeld)read.Event;
            (held.On, held.Number, held.Format, held.UnionTeam, read.Confidence).Should().Be((EventDate.On(day), number, "Zoom", 150, Confidence.Stated));
        }
    }

    [Theory]
    [MemberData(nameof(Forms))]
    public void Calendar_OfBothPages_IsFiveDaysSetAndOneCalledOff(string form)
    {
        var set = Page(13, form).Events.Where(read => read.Event is SessionScheduled).ToArray();
        set.Select(read => ((SessionScheduled)read.Event).Session.ToString()).Should().Equal("2025-10-27", "2025-11-03", "2025-11-10", "2025-11-17", "2025-11-20");
        set.Should().OnlyContain(read => read.Confidence == Confidence.Inferred && read.Inferred[0].Contains("2025"), "the year is not printed");

        var off = Page(17, form).Events.Select(read => read.Event).OfType<SessionCancelled>().Should().ContainSingle().Subject;
        (off.Session.ToString(), off.By).Should().Be(("2025-11-17", Actor.Employer));
    }

    [Theory]
    [MemberData(nameof(Forms))]
    public void Answers_OfBothPages_AreTheFiveThingsNotBrought(string form) =>
        Page(13, form).Events.Concat(Page(17, form).Events).Select(read => read.Event).OfType<OfferNotMade>().Select(e => $"{e.By} {e.Subject}")
            .Should().Equal("Employer salary", "Employer parental leave", "Employer Arts Education", "Employer PE", "Employer elementary prep time");

    [Theory]
    [MemberData(nameof(Forms))]
    public void Events_OfBothPages_AreNoOthers(string form)
    {
        Page(13, form).Events.Should().HaveCount(15 + 1 + 5);
        Page(17, form).Events.Should().HaveCount(20 + 1 + 1 + 5);
        Page(13, form).Findings.Concat(Page(17, form).Findings).Should().BeEmpty();
    }

    [Theory]
    [MemberData(nameof(Forms))]
    public void Remainder_OfBothPages_HoldsTheRest(string form)
    {
        foreach (var (number, expected) in new[] { (13, Left13), (17, Left17) })
        {
            var reading = Page(number, form);
            var left = GoldenPage.Folded(string.Join(' ', reading.Remainder.Select(left => reading.Page.TextOf(left.Span))));
            expected.Where(text => !left.Contains(text, StringComparison.Ordinal)).Should().BeEmpty($"it is left of session {number}");
            left.Should().NotContain("PDF").And.NotContain("Article").And.NotContain("MOU");
            reading.Remainder[^1].Code.Should().Be(Code.OtherPages);
        }
    }

    [Theory]
    [MemberData(nameof(Forms))]
    public void Merging_IntoTheLogOfTheRound_GivesTheVerySameLog(string form)
    {
        var merged = UpdateMerge.Into(Sample, new LocalDate(2025, 12, 1), Page(17, form), Page(13, form));

        merged.Log.Should().BeSameAs(Sample);
        merged.Held.Should().Be(21 + 27);
        merged.Findings.Should().BeEmpty();
        Negotiation.Replay(merged.Log).Should().Be(Negotiation.Replay(Sample));
    }

    [Theory]
    [MemberData(nameof(Forms))]
    public void Merging_IntoAnEmptyLog_GivesARoundThatAnswers(string form)
    {
        var empty = new NegotiationLog(Sample.Negotiation, []);

        var merged = UpdateMerge.Into(empty, new LocalDate(2025, 12, 1), Page(13, form), Page(17, form));

        merged.Added.Should().HaveCount(21 + 27);
        merged.Findings.Should().BeEmpty();
        UpdateMerge.Into(empty, new LocalDate(2025, 12, 1), Page(17, form), Page(13, form)).Log.Should().Be(merged.Log, "the order does not matter");
        var main = Negotiation.Replay(merged.Log).Tables["main"];
        main.Provisions["9D"].Ball.Should().Be(Ball.Employer);
        main.Provisions["18"].Ball.Should().Be(Ball.Union);
        main.Provisions["25C"].Ball.Should().Be(Ball.Union);
        main.Provisions["29"].Ball.Should().Be(Ball.Employer);
        main.Provisions["21"].Ball.Should().Be(Ball.Undetermined, "both moved on one day");
        (main.Provisions["9A"].EmployerMoves, main.Provisions["9A"].Ball).Should().Be((2, Ball.Union));
        main.Provisions.Keys.Select(key => key.ToString()).Should().Contain(["25C", "MOU Community Schools"]);
        main.Phase.Phase.Kind.Should().Be(PhaseKind.Bargaining);
        (main.Sessions.Held, main.Sessions.LastHeld!.Number).Should().Be((2, 17));
    }

    private static UpdateReading Page(int session, string form) =>
        UpdatePage.Read(Repository.PathOf($"docs/samples/updates/session-{session}.{form}"), $"https://utla.net/win-our-future-bargaining-session-{session}/")
            .Read(UpdateProfile.Of(Sample.Negotiation).With(UpdateProfile.Read(Repository.PathOf("docs/samples/profiles/utla.json"))));

    // A memorandum has its title for a key and is written once.
    private static string[] DocumentsOf(UpdateReading reading) =>
    [
        .. from read in reading.Events
           let proposal = read.Event as ProposalMade
           where proposal is not null
           let name = proposal.Provision.ToString()!.EndsWith(proposal.Title!, StringComparison.Ordinal) ? proposal.Provision.ToString() : $"{proposal.Provision} {proposal.Title}"
           select $"{proposal.By} {name} ({proposal.Type.Name}, {EventDate.On(proposal.Document!.Dated!.Value)}, {(read.Confidence == Confidence.Stated && proposal.On == proposal.Document.Dated ? "stated" : "inferred")})",
    ];
}
