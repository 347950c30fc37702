namespace ContractModel.Tests.Docs;

/// <summary>The programs of README.md and docs/tutorial.md, run; what they print is what the pages say they print.</summary>
public sealed class ReadmeExamples : IDisposable
{
    // Stands in for the console of the programs, so that each test has its own.
    private StringWriter Console { get; } = new() { NewLine = "\n" };

    [Fact]
    public void Readme_FirstProgram_PrintsWhatThePageSays()
    {
        // begin:readme
        var log = NegotiationLog.Read("utla-lausd-2025.json");
        var state = Negotiation.Replay(log, asOf: new LocalDate(2025, 11, 20));

        var main = state.Tables["main"];
        Console.WriteLine(main.Phase);
        Console.WriteLine(main.Provisions["18"]);
        Console.WriteLine(main.Provisions["21"]);
        Console.WriteLine($"{main.Sessions.Held} sessions held, the last is number {main.Sessions.LastHeld?.Number}");

        foreach (var step in main.NextSteps(Side.Union))
        {
            Console.WriteLine($"{step.Name}: {step.Verdict} [{step.Citation}]");
        }

        foreach (var finding in state.Audit().Where(finding => finding.Severity == Severity.Error))
        {
            Console.WriteLine(finding);
        }
        // end:readme

        ShouldHavePrinted("README.md", 0);
    }

    [Fact]
    public void Tutorial_State_PrintsWhatThePageSays()
    {
        // begin:tutorial-state
        var log = NegotiationLog.Read("round.json");
        var state = Negotiation.Replay(log);
        var main = state.Tables["main"];

        Console.WriteLine(main.Phase);
        foreach (var provision in main.Provisions.Values) Console.WriteLine(provision);
        // end:tutorial-state

        ShouldHavePrinted("docs/tutorial.md", 0);
    }

    [Fact]
    public void Tutorial_Deadlines_PrintWhatThePageSays()
    {
        var main = Negotiation.Replay(NegotiationLog.Read("round.json")).Tables["main"];

        // begin:tutorial-deadlines
        foreach (var deadline in main.Deadlines) Console.WriteLine(deadline);
        // end:tutorial-deadlines

        ShouldHavePrinted("docs/tutorial.md", 1);
    }

    [Fact]
    public void Tutorial_NextSteps_PrintWhatThePageSays()
    {
        var main = Negotiation.Replay(NegotiationLog.Read("round.json")).Tables["main"];

        // begin:tutorial-next
        foreach (var step in main.NextSteps(Side.Union).Where(step => step.Verdict != Verdict.Permitted))
        {
            Console.WriteLine($"{step.Name}: {step.Verdict}");
            foreach (var condition in step.Unmet) Console.WriteLine($"  {condition}");
        }
        // end:tutorial-next

        ShouldHavePrinted("docs/tutorial.md", 2);
    }

    [Fact]
    public void Tutorial_Evolve_PrintsWhatThePageSays()
    {
        var log = NegotiationLog.Read("round.json");
        var state = Negotiation.Replay(log);

        // begin:tutorial-evolve
        var appointed = new MediatorAppointed { Id = "mediator", On = new LocalDate(2026, 3, 9), By = Actor.Agency, Party = "perb" };
        state = Negotiation.Evolve(state, appointed);
        log = log.Append(appointed);

        Console.WriteLine(state.Tables["main"].Phase);
        Console.WriteLine(state.Tables["main"].Deadlines.Single(deadline => deadline.Id == "mediation-minimum"));
        Console.WriteLine(state.Equals(Negotiation.Replay(log)));
        // end:tutorial-evolve

        ShouldHavePrinted("docs/tutorial.md", 3);
    }

    [Fact]
    public void Tutorial_Correction_PrintsWhatThePageSays()
    {
        var appointed = new MediatorAppointed { Id = "mediator", On = new LocalDate(2026, 3, 9), By = Actor.Agency, Party = "perb" };
        var log = NegotiationLog.Read("round.json").Append(appointed);

        // begin:tutorial-correction
        log = log.Append(new EventCorrected
        {
            Id = "c1",
            On = new LocalDate(2026, 3, 12),
            Replacement = appointed with { On = new LocalDate(2026, 3, 10) },
        });

        Console.WriteLine(Negotiation.Replay(log).Tables["main"].Phase);
        Console.WriteLine(Negotiation.Replay(log, knownAt: new LocalDate(2026, 3, 11)).Tables["main"].Phase);
        // end:tutorial-correction

        ShouldHavePrinted("docs/tutorial.md", 4);
    }

    [Fact]
    public void Tutorial_Log_IsTheFileBesideThePage() =>
        MarkdownPage.Of(Repository.Read("docs/tutorial.md")).Blocks().First(block => block.Mark == "json: log").Text.Should().Be(Repository.Read("docs/tutorial/round.json").TrimEnd('\n'));

    public void Dispose() => Console.Dispose();

    private void ShouldHavePrinted(string page, int block) =>
        Console.ToString().TrimEnd('\n').Should().Be(MarkdownPage.Of(Repository.Read(page)).Blocks().Where(b => b.Language == "text").ElementAt(block).Text);
}
