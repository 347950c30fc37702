using System.Text.RegularExpressions;
using ContractModel.Tests;

namespace ContractModel.Updates.Tests.Docs;

/// <summary>The programs of docs/how-to/keep-a-round-from-updates.md, run; what they print is what the page says they print.</summary>
public sealed partial class UpdateExamples : IDisposable
{
    private const string Page = "docs/how-to/keep-a-round-from-updates.md";

    private static readonly LocalDate Day = new(2026, 3, 5);

    // Stands in for the console of the programs.
    private StringWriter Console { get; } = new() { NewLine = "\n" };

    [Fact]
    public void Program_PrintsWhatThePageSays()
    {
        // begin:updates-program
        var log = NegotiationLog.Read("round.json");
        var page = UpdatePage.Read("valley-4.txt", address: "https://example.org/bargaining-session-4/");
        var reading = page.Read(UpdateProfile.Of(log.Negotiation));

        foreach (var read in reading.Events)
        {
            Console.WriteLine($"{read.Confidence}: {read.Event.Kind} {read.Event.Id}, {read.Event.On}");
            foreach (var why in read.Inferred) Console.WriteLine($"  {why}");
        }

        foreach (var left in reading.Remainder) Console.WriteLine($"Left: {page.TextOf(left.Span)}");

        var merged = UpdateMerge.Into(log, recorded: new LocalDate(2026, 3, 5), reading);
        Console.WriteLine($"{merged.Added.Count} added, {merged.Corrected.Count} corrected, {merged.Held} held already");
        Console.WriteLine(Negotiation.Replay(merged.Log).Tables["main"].Provisions["14"]);
        // end:updates-program

        Console.ToString().TrimEnd('\n').Should().Be(TextBehind("updates-program"));
    }

    [Fact]
    public void Events_AreTakenByConfidence()
    {
        var reading = Read(Text, Address);

        // begin:updates-confidence
        var session = reading.Events[0];

        session.Event.Should().BeOfType<SessionHeld>().Which.Number.Should().Be(4);
        session.Event.Sources[0].Where.Should().Be("https://example.org/bargaining-session-4/");
        reading.Page.TextOf(session.Span).Should().Contain("met with the district in person");
        session.Confidence.Should().Be(Confidence.Inferred); // the page is not said to be the union's

        reading.Events.Count(read => read.Confidence == Confidence.Stated).Should().Be(5);
        // end:updates-confidence
    }

    [Fact]
    public void Remainder_IsFinishedByAPerson()
    {
        var reading = Read(Text, Address);
        var merged = UpdateMerge.Into(Log, Day, reading);

        // begin:updates-remainder
        var last = reading.Remainder[^1];
        reading.Page.TextOf(last.Span).Should().Be("If pay does not move by then, we may have to ask for a mediator.");

        var log = merged.Log.Append(new WarningGiven
        {
            Id = "s4-u-warning",
            On = new LocalDate(2026, 3, 3),
            By = Actor.Union,
            Condition = "pay moves",
            Until = new LocalDate(2026, 3, 17),
            Threatens = "ask for a mediator",
            Sources = [new Source { Where = "https://example.org/bargaining-session-4/" }],
        });
        // end:updates-remainder

        UpdateMerge.Into(log, Day, reading).Log.Should().BeSameAs(log, "what a person adds is not in the way");
    }

    [Fact]
    public void Merging_Again_ChangesNothing()
    {
        var (log, reading) = (Log, Read(Text, Address));

        // begin:updates-again
        var once = UpdateMerge.Into(log, new LocalDate(2026, 3, 5), reading).Log;
        var again = UpdateMerge.Into(once, new LocalDate(2026, 3, 9), reading);

        again.Log.Should().BeSameAs(once);
        again.Held.Should().Be(8);
        // end:updates-again
    }

    [Fact]
    public void Merging_AChangedPage_Corrects()
    {
        var log = UpdateMerge.Into(Log, Day, Read(Text, Address)).Log;

        // begin:updates-changed
        var text = File.ReadAllText("valley-4.txt")
            .Replace("Article 14 - Wages", "Article 14 - Wages and Stipends", StringComparison.Ordinal)
            .Replace("MOU - Summer School PDF 03.03.2026", "", StringComparison.Ordinal);
        var changed = UpdatePage.OfText(text, address: "https://example.org/bargaining-session-4/");

        var merged = UpdateMerge.Into(log, new LocalDate(2026, 3, 9), changed.Read(UpdateProfile.Of(log.Negotiation)));

        merged.Corrected.Should().ContainSingle().Which.Corrects.Should().Be("s4-u-14");
        Negotiation.Replay(merged.Log).Events.OfType<ProposalMade>().Single(e => e.Id == "s4-u-14").Title.Should().Be("Wages and Stipends");

        // What is gone from the page stays in the log until a person retracts it.
        merged.Findings.Should().ContainSingle().Which.Code.Name.Should().Be("CM5021");
        merged.Findings[0].About.Should().Be("s4-e-mou-summer-school");
        // end:updates-changed
    }

    [Fact]
    public void Merging_AConflict_WritesNothing()
    {
        var log = UpdateMerge.Into(Log, Day, Read(Text, Address)).Log;

        // begin:updates-conflict
        var other = UpdatePage.OfText(
            "On March 4, 2026 the union's bargaining team met with the district for the 4th bargaining session.",
            address: "https://example.com/the-fourth-session");

        var merged = UpdateMerge.Into(log, new LocalDate(2026, 3, 9), other.Read(UpdateProfile.Of(log.Negotiation)));

        merged.Log.Should().BeSameAs(log);
        var conflict = merged.Findings.Should().ContainSingle().Subject;
        conflict.ToString().Should().Be("CM5020 Session 4 was held on 2026-03-03 by the log (s4) and on 2026-03-04 by https://example.com/the-fourth-session.");
        conflict.About.Should().Be("s4");
        // end:updates-conflict
    }

    [Fact]
    public void Sides_ThatNobodyNamed_AreNotGuessed()
    {
        // begin:updates-sides
        var page = UpdatePage.OfText("November 6, 2025\n\nVEA Proposals\nArticle 9 - Hours PDF 11.06.2025\n");

        var wrong = page.Read(); // nobody said who VEA is
        wrong.Events.Should().BeEmpty();
        wrong.Remainder.Should().Contain(left => left.Code != null && left.Code.Name == "CM5012");

        var right = page.Read(new UpdateProfile { Union = ["VEA", "Valley Educators Association"] });
        right.Events.Select(read => read.Event).OfType<ProposalMade>().Single().By.Should().Be(Side.Union);
        // end:updates-sides
    }

    [Fact]
    public void Pages_WithoutAnAddress_CorrectNothing()
    {
        var log = Log;

        // begin:updates-address
        var profile = UpdateProfile.Of(log.Negotiation);
        var text = File.ReadAllText("valley-4.txt");
        var changed = text.Replace("Wages", "Wages and Stipends", StringComparison.Ordinal);

        // Wrong: two texts from nowhere; the second could be anybody's.
        var first = UpdateMerge.Into(log, Day, UpdatePage.OfText(text).Read(profile)).Log;
        var wrong = UpdateMerge.Into(first, Day, UpdatePage.OfText(changed).Read(profile));
        wrong.Corrected.Should().BeEmpty();
        wrong.Findings.Should().ContainSingle().Which.Code.Name.Should().Be("CM5020");

        // Right: the same address, so the same page, told anew.
        const string Address = "https://example.org/bargaining-session-4/";
        first = UpdateMerge.Into(log, Day, UpdatePage.OfText(text, Address).Read(profile)).Log;
        var right = UpdateMerge.Into(first, Day, UpdatePage.OfText(changed, Address).Read(profile));
        right.Corrected.Should().ContainSingle();
        right.Findings.Should().BeEmpty();
        // end:updates-address
    }

    [Fact]
    public void WhiteSpace_CountsWhereATitleCouldEndAnywhere()
    {
        // begin:updates-space
        const string Heading = "November 6, 2025\n\nUnion Proposals\n\n";

        // A date, a mark such as PDF or the next item ends a title, so that line ends do not matter.
        Titles(Heading + "Article 9 -\nHours PDF 11.06.2025 Article 11 - Transfers PDF 11.06.2025").Should().Equal("Hours", "Transfers");

        // Where nothing else does, a blank line ends it; without one, where it ends cannot be told.
        Titles(Heading + "Article 9 - Hours\n\nWe thank everybody who came.").Should().Equal("Hours");
        Titles(Heading + "Article 9 - Hours We thank everybody who came.").Should().NotContain("Hours");

        string?[] Titles(string text) => [.. UpdatePage.OfText(text).Read().Events.Select(read => read.Event).OfType<ProposalMade>().Select(e => e.Title)];
        // end:updates-space
    }

    public void Dispose() => Console.Dispose();

    private const string Address = "https://example.org/bargaining-session-4/";

    private static NegotiationLog Log => NegotiationLog.Read("round.json");

    private static string Text => File.ReadAllText("valley-4.txt");

    private static UpdateReading Read(string text, string? address) => UpdatePage.OfText(text, address).Read(UpdateProfile.Of(Log.Negotiation));

    // The first block of text behind the block of a name.
    private static string TextBehind(string snippet)
    {
        var behind = Repository.Read(Page).Split($"<!-- snippet: {snippet} -->")[1];
        return TextBlock().Match(behind).Groups[1].Value;
    }

    [GeneratedRegex("^```text\n(.*?)\n```$", RegexOptions.Singleline | RegexOptions.Multiline)]
    private static partial Regex TextBlock();
}
