namespace ContractModel.Tests.Docs;

/// <summary>What docs/concepts/log.md promises of a public log: no trace of what is hidden, and nothing the model does not know.</summary>
public class HiddenFactsTests
{
    private const string Head = """{ "id": "n", "name": "A round", "tables": [{ "id": "main", "name": "Main", "x": "HIDDEN" }], "parties": [{ "id": "p", "type": "employer", "name": "P", "x": "HIDDEN" }] }""";

    [Theory]
    [InlineData("\"x\": \"HIDDEN\"")]
    [InlineData("\"document\": { \"title\": \"t\", \"x\": \"HIDDEN\" }")]
    [InlineData("\"sources\": [{ \"where\": \"w\", \"x\": \"HIDDEN\" }]")]
    [InlineData("\"terms\": [{ \"kind\": \"percent-raise\", \"percent\": \"1%\", \"x\": \"HIDDEN\" }]")]
    [InlineData("\"terms\": [{ \"kind\": \"HIDDEN\", \"scope\": \"everyone\" }]")]
    public void VisibleTo_UnknownPropertiesAtAnyDepth_AreLeftOut(string property)
    {
        var log = NegotiationLog.Parse($$"""{ "format": 1, "negotiation": {{Head}}, "events": [{ "kind": "proposal-made", "id": "e1", "on": "2026-01-05", "provision": "14", "by": "union", {{property}} }] }""");

        var page = log.VisibleTo(Visibility.Public);

        page.Events.Should().ContainSingle();
        page.ToJson().Should().NotContain("HIDDEN");
        log.ToJson().Should().Contain("HIDDEN");
    }

    [Fact]
    public void VisibleTo_EventWhoseCorrectionIsHidden_IsLeftOut()
    {
        var held = new SessionHeld { Id = "s1", On = new LocalDate(2026, 1, 5), Number = 1 };
        var head = new Negotiation { Id = "n", Name = "A round", Tables = [new Table { Id = "main", Name = "Main" }] };
        var log = new NegotiationLog(head, [held, new EventCorrected { Id = "c1", On = new LocalDate(2026, 1, 6), Visibility = Visibility.Union, Replacement = held with { Note = "HIDDEN" } }]);

        log.VisibleTo(Visibility.Public).Events.Should().BeEmpty();
        log.VisibleTo(Visibility.Public, Visibility.Union).Events.Should().ContainSingle().Which.Note.Should().Be("HIDDEN");
    }

    [Fact]
    public void VisibleTo_ALogWithNothingHidden_IsThatLog()
    {
        var log = Repository.Sample("seiu99-lausd-2022-2023");

        log.VisibleTo(Visibility.Public).Should().Be(log);
    }
}
