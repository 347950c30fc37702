using ContractModel.Procedures;

namespace ContractModel.Tests.Docs;

/// <summary>The code of docs/concepts/law-as-data.md, over the small statute that the page shows.</summary>
public class LawExamples
{
    internal static string Statute(string page, string id) =>
        MarkdownPage.All().Single(found => found.Path == page).Blocks().Single(block => block.Mark == "json: statute" && block.Text.Contains($"\"id\": \"{id}\"", StringComparison.Ordinal)).Text;

    [Fact]
    public void BuiltIn_HasTheProceduresOfThePackage()
    {
        // begin:law-built-in
        ProcedureLibrary.BuiltIn.Ids.Should().Contain("us-ca-eera");

        var eera = ProcedureLibrary.BuiltIn.Get("us-ca-eera");
        eera.Phases[0].Id.Should().Be("before-bargaining"); // a table starts in the first phase
        eera.ClockOf("factfinding-report")!.Versions[0].ToString().Should().Be("30 days from 1976-07-01 [Gov. Code 3548.3(a)]");
        // end:law-built-in
    }

    [Fact]
    public void TryAdd_ASmallStatute_IsUsedByTheReplay()
    {
        var json = Statute("docs/concepts/law-as-data.md", "example-state");

        // begin:law-add
        ProcedureLibrary.BuiltIn.TryAdd(json, out var library, out var errors).Should().BeTrue(string.Join('\n', errors));

        var head = new Negotiation { Id = "r", Name = "A round", Procedure = "example-state", Tables = [new Table { Id = "main", Name = "Main" }] };
        var log = new NegotiationLog(head, [
            new SessionHeld { Id = "s1", On = new LocalDate(2026, 3, 2) },
            new ImpasseDeclared { Id = "i1", On = new LocalDate(2026, 4, 1), By = Actor.Union },
        ]);
        var main = Negotiation.Replay(log, procedures: library).Tables["main"];

        main.Phase.Phase.Id.Should().Be("impasse");
        main.Deadlines.Single().End.Should().Be(new LocalDate(2026, 4, 21)); // twenty days, and then a strike
        main.May(Side.Union, "strike").LawfulFrom.Should().Be(new LocalDate(2026, 4, 21));
        // end:law-add
    }

    [Fact]
    public void TryAdd_AFileWithSlips_GivesThemAll()
    {
        var json = Statute("docs/concepts/law-as-data.md", "example-state");

        // begin:law-errors
        var slips = json.Replace("\"to\": \"impasse\"", "\"to\": \"impass\"", StringComparison.Ordinal).Replace("\"elapsed\": \"cooling\"", "\"elapsed\": \"colling\"", StringComparison.Ordinal);

        ProcedureLibrary.BuiltIn.TryAdd(slips, out _, out var errors).Should().BeFalse();
        errors.Select(error => $"{error.Code.Name} {error.Path}: {error.Message}").Should().Equal(
            "CM3006 $.phases[2]: No chain of transitions leads to \"impasse\".",
            "CM3003 $.transitions[1].to: There is no phase \"impass\".",
            "CM3003 $.permissions[0].conditions[0].require: There is no clock \"colling\".");
        // end:law-errors
    }

    [Fact]
    public void TryAdd_NamesThatNoEventHas_AreRefused()
    {
        var json = Statute("docs/concepts/law-as-data.md", "example-state");

        // begin:law-names
        var misspelt = json
            .Replace("\"on\": \"impasse-declared\"", "\"on\": { \"event\": \"impasse-declared\", \"where\": [\"writen=yes\"] }", StringComparison.Ordinal)
            .Replace("\"trigger\": [\"impasse-declared\"]", "\"trigger\": [\"proposal-made\"]", StringComparison.Ordinal);

        ProcedureLibrary.BuiltIn.TryAdd(misspelt, out _, out var errors).Should().BeFalse();
        errors.Select(error => $"{error.Code.Name} {error.Path}: {error.Message}").Should().Equal(
            "CM3003 $.transitions[1].on: An event \"impasse-declared\" has no \"writen\".",
            "CM3003 $.clocks[0].trigger[0]: \"proposal-made\" is about a provision or the log; only events of the procedure can be spoken of here.");
        // end:law-names
    }

    [Fact]
    public void TryAdd_TwoRulesForOneCase_IsRefused()
    {
        var json = Statute("docs/concepts/law-as-data.md", "example-state");

        // begin:law-ambiguous
        const string second = """
            { "id": "joint", "from": ["bargaining"], "on": "impasse-declared", "to": "before",
              "citation": { "section": "Example Stat. 5(2)", "evidence": "unconfirmed" } },
            """;
        var twice = json.Replace("\"transitions\": [", "\"transitions\": [" + second, StringComparison.Ordinal);

        ProcedureLibrary.BuiltIn.TryAdd(twice, out _, out var errors).Should().BeFalse();
        errors.Single().Code.Should().Be(Code.StatuteAmbiguous); // the file must say which of the two holds; the first does not win

        // An order between the two: the special rule names the rule it excepts.
        var ordered = twice.Replace("\"id\": \"joint\",", "\"id\": \"joint\", \"excepts\": [\"declared\"],", StringComparison.Ordinal);
        ProcedureLibrary.BuiltIn.TryAdd(ordered, out _, out _).Should().BeTrue();
        // end:law-ambiguous
    }

    [Fact]
    public void Replay_WithAnUnknownProcedure_SaysSo()
    {
        // begin:law-unknown
        var head = new Negotiation { Id = "r", Name = "A round", Procedure = "us-xx-none", Tables = [new Table { Id = "main", Name = "Main" }] };
        var state = Negotiation.Replay(new NegotiationLog(head, [new SessionHeld { Id = "s1", On = new LocalDate(2026, 3, 2) }]));

        state.Tables["main"].Phase.Phase.Should().Be(Phase.Unknown);
        state.Tables["main"].NextSteps(Side.Union).Should().BeEmpty();
        state.Audit().Should().Contain(finding => finding.Code == Code.UnknownProcedure);
        // end:law-unknown
    }
}
