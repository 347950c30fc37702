using System.Text.Json.Nodes;
using ContractModel.Procedures;

namespace ContractModel.Tests.Docs;

/// <summary>The steps of docs/how-to/add-a-statute.md, followed: the file as it stands after each step, and what the programs print.</summary>
public sealed class HowToExamples : IDisposable
{
    private const string Page = "docs/how-to/add-a-statute.md";

    private static readonly MarkdownPage.Block[] Blocks = [.. MarkdownPage.Of(Repository.Read(Page)).Blocks()];

    // Stand in for the console and the folder of the programs.
    private StringWriter Console { get; } = new() { NewLine = "\n" };

    private Folder File { get; } = new();

    [Theory]
    [InlineData("{}", 0)]
    [InlineData(null, 1)]
    public void Check_PrintsWhatThePageSays(string? file, int printed)
    {
        File["valley.json"] = file ?? AfterStep(0);
        Check();
        ShouldHavePrinted(printed);
    }

    [Fact]
    public void Statute_AfterEveryStep_IsInOrder()
    {
        var steps = Blocks.Count(block => block.Mark == "json: add");
        steps.Should().Be(3);
        for (var step = 0; step <= steps; step++)
        {
            WithCalendars().TryAdd(AfterStep(step), out _, out var errors).Should().BeTrue($"step {step}: {string.Join('\n', errors)}");
        }
    }

    [Fact]
    public void Calendar_ComesBeforeTheStatute()
    {
        File["valley.json"] = AfterStep(2);
        File["calendars.json"] = Text("json: calendars");

        // begin:howto-calendar
        var library = ProcedureLibrary.BuiltIn;
        if (!library.TryAddCalendars(File.ReadAllText("calendars.json"), out library, out var errors) || !library.TryAdd(File.ReadAllText("valley.json"), out library, out errors))
        {
            foreach (var error in errors) Console.WriteLine(error);
            return;
        }

        var valley = library.Get("us-xx-valley");
        foreach (var clock in valley.Clocks) Console.WriteLine($"{clock}, {clock.Versions[^1]}");
        // end:howto-calendar

        ShouldHavePrinted(2);
        ProcedureLibrary.BuiltIn.TryAdd(AfterStep(2), out _, out _).Should().BeFalse("without its calendar the statute is not in order");
    }

    [Fact]
    public void Slip_IsFoundAtItsPlace()
    {
        var library = WithCalendars();
        File["valley.json"] = AfterStep(3);

        // begin:howto-slip
        var slip = File.ReadAllText("valley.json").Replace("\"elapsed\": \"mediation\"", "\"elapsed\": \"mediaton\"", StringComparison.Ordinal);
        library.TryAdd(slip, out _, out var found);
        foreach (var error in found) Console.WriteLine($"{error.Code.Name} {error.Path}: {error.Message}");
        // end:howto-slip

        ShouldHavePrinted(3);
    }

    [Fact]
    public void Round_GivesTheDatesCountedByHand()
    {
        var library = Whole();
        File["round.json"] = Text("json: log");

        // begin:howto-round
        var log = NegotiationLog.Parse(File.ReadAllText("round.json"));
        var main = Negotiation.Replay(log, procedures: library).Tables["main"];

        Console.WriteLine(main.Phase);
        foreach (var deadline in main.Deadlines) Console.WriteLine(deadline);
        Console.WriteLine(string.Join("; ", main.Deadlines[1].Readings));

        // On the last day of mediation, and what the audit says of the strike.
        var before = Negotiation.Replay(log, asOf: new LocalDate(2026, 3, 29), procedures: library).Tables["main"];
        Console.WriteLine(before.May(Side.Union, "strike"));
        Console.WriteLine(before.May(Side.Employer, "lock-out"));
        foreach (var finding in Negotiation.Replay(log, procedures: library).Audit()) Console.WriteLine($"{finding.Code.Name} {finding.Message}");
        // end:howto-round

        ShouldHavePrinted(4);
    }

    [Fact]
    public void Round_ThatBreaksTheRules_IsToldSo()
    {
        var library = Whole();
        File["round.json"] = Text("json: log");

        // begin:howto-wrong
        var early = NegotiationLog.Parse(File.ReadAllText("round.json").Replace("2026-03-30", "2026-03-29", StringComparison.Ordinal).Replace("230", "200", StringComparison.Ordinal));
        foreach (var finding in Negotiation.Replay(early, procedures: library).Audit()) Console.WriteLine($"{finding.Code.Name} {finding.Message}");
        // end:howto-wrong

        ShouldHavePrinted(5);
    }

    public void Dispose() => Console.Dispose();

    private void Check()
    {
        // begin:howto-check
        var statute = File.ReadAllText("valley.json");

        if (!ProcedureLibrary.BuiltIn.TryAdd(statute, out var library, out var errors))
        {
            foreach (var error in errors) Console.WriteLine(error);
            return;
        }

        Console.WriteLine($"{library.Get("us-xx-valley").Name} is in order.");
        // end:howto-check
    }

    // The smallest file with what the first so many steps add to its lists.
    private static string AfterStep(int step)
    {
        var file = JsonNode.Parse(Text("json: statute"))!;
        foreach (var block in Blocks.Where(block => block.Mark == "json: add").Take(step))
        {
            foreach (var (list, items) in JsonNode.Parse(block.Text)!.AsObject())
            {
                foreach (var item in items!.AsArray()) file[list]!.AsArray().Add(item!.DeepClone());
            }
        }

        return file.ToJsonString(new System.Text.Json.JsonSerializerOptions { WriteIndented = true, Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
    }

    private static ProcedureLibrary WithCalendars()
    {
        ProcedureLibrary.BuiltIn.TryAddCalendars(Text("json: calendars"), out var library, out var errors).Should().BeTrue(string.Join('\n', errors));
        return library;
    }

    private static ProcedureLibrary Whole()
    {
        WithCalendars().TryAdd(AfterStep(3), out var library, out var errors).Should().BeTrue(string.Join('\n', errors));
        return library;
    }

    private static string Text(string mark) => Blocks.Single(block => block.Mark == mark).Text;

    private void ShouldHavePrinted(int block) => Console.ToString().TrimEnd('\n').Should().Be(Blocks.Where(b => b.Language == "text").ElementAt(block).Text);

    private sealed class Folder
    {
        private readonly Dictionary<string, string> _files = new(StringComparer.Ordinal);

        internal string this[string name]
        {
            set => _files[name] = value;
        }

        internal string ReadAllText(string name) => _files[name];
    }
}
