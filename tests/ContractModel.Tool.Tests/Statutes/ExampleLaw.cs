using ContractModel.Procedures;
using ContractModel.Tool.Statutes;
using NodaTime;

namespace ContractModel.Tool.Tests.Statutes;

/// <summary>A made-up statute with one of everything that a page has to tell.</summary>
internal static class ExampleLaw
{
    internal const string Json = """
        {
          "format": 1,
          "id": "example-state",
          "name": "Example State act",
          "jurisdiction": "US-XX",
          "agency": "Example board",
          "zone": "America/Chicago",
          "reviewed": "2026-01-15",
          "inForce": "2020-01-01",
          "calendars": ["us-federal"],
          "sources": [{ "id": "act", "where": "Example Stat. | chapter_100", "read": "2026-01-15" }],
          "facts": [{ "id": "essential", "text": "Whether the employees are essential.", "values": ["yes", "no"] }],
          "phases": [
            { "id": "before", "type": "before-bargaining", "name": "Before bargaining", "text": "The sides have not met." },
            { "id": "end", "type": "impasse", "name": "Impasse: \"the end\"", "text": "Impasse was declared." },
            { "id": "agreed", "type": "agreed", "name": "Agreed", "text": "There is an agreement." }
          ],
          "transitions": [
            { "id": "declared", "from": ["before"], "on": { "event": "impasse-declared", "by": ["union", "both"] }, "to": "end", "citation": { "section": "Stat. 5", "evidence": "confirmed", "source": "act" } },
            { "id": "talks", "from": ["end"], "after": "cooling", "when": { "during": "2024-01-01/.." }, "to": "before", "usual": false, "citation": { "section": "Stat. 6", "evidence": "unconfirmed" } },
            { "id": "settled", "from": ["before", "end"], "on": "overall-agreement-reached", "to": "agreed", "citation": { "section": "Stat. 9", "evidence": "derived" } },
            { "id": "rejected", "from": ["end"], "on": "ratification-rejected", "to": "previous", "citation": { "section": "Stat. 9", "evidence": "derived" } }
          ],
          "clocks": [
            {
              "id": "cooling", "name": "Cooling-off", "type": "wait", "actor": "union", "trigger": [{ "event": "impasse-declared", "moment": "received" }], "act": ["strike-began"],
              "occurrence": "first", "readings": ["full", "literal"], "roll": "us-federal", "extendable": "agreement", "missed": "violation",
              "versions": [
                { "from": "2020-01-01", "length": "20 days", "citation": { "section": "Stat. 6", "evidence": "confirmed", "source": "act" } },
                { "from": "2022-01-01", "length": "30 days", "citation": { "section": "Stat. 6 (2022)", "evidence": "secondary" } }
              ]
            },
            {
              "id": "report", "name": "Report", "type": "deadline", "actor": "panel", "anchor": "agreement-expires", "countsBack": true, "act": ["report-issued"],
              "versions": [{ "from": "2020-01-01", "length": "unknown", "reason": "The number was not seen.", "citation": { "section": "Stat. 7", "evidence": "unconfirmed" } }]
            }
          ],
          "permissions": [
            {
              "id": "strike", "name": "Strike over terms", "action": "strike", "side": "union", "acts": ["strike-began"],
              "conditions": [
                { "id": "early", "text": "impasse was declared", "require": { "not": { "phase": ["before"] } }, "otherwise": "presumed-unlawful", "rebuttal": "Show provocation.", "citation": { "section": "Stat. 8", "evidence": "confirmed", "source": "act" } },
                { "id": "essential", "text": "the employees are not essential", "require": { "not": { "fact": "essential=yes" } }, "otherwise": "barred", "citation": { "section": "Stat. 8(b)", "evidence": "confirmed", "source": "act" } },
                { "id": "faith", "text": "the union bargained in good faith", "require": { "judgment": "Did the union bargain in good faith?" }, "otherwise": "conditional", "citation": { "section": "Stat. 8(c)", "evidence": "confirmed", "source": "act" } }
              ],
              "citation": { "section": "Stat. 8", "evidence": "confirmed", "source": "act" }
            },
            { "id": "publish", "name": "Publish", "action": "publish", "side": "both", "inForce": "2023-01-01/2023-12-31", "verdict": "unknown", "citation": { "section": "Stat. 10", "evidence": "unconfirmed" } }
          ],
          "votes": [
            { "id": "rejection", "type": "report", "by": "union", "voters": "the members", "carries": "at least 3/5", "of": "members", "rejects": true, "otherwise": "The report stands.", "citation": { "section": "Stat. 11", "evidence": "confirmed", "source": "act" } }
          ],
          "steps": [{ "id": "board-review", "text": "The board reviews it.", "actor": "agency", "citation": { "section": "Stat. 12", "evidence": "confirmed", "source": "act" } }],
          "remarks": [{ "id": "again", "on": "impasse-declared", "phases": ["end"], "code": "CM2020", "text": "A second declaration starts nothing.", "citation": { "section": "Stat. 5", "evidence": "confirmed", "source": "act" } }],
          "notes": ["Only an example."]
        }
        """;

    internal static Procedure Procedure { get; } = Load(Json);

    internal static Procedure Load(string json)
    {
        ProcedureLibrary.BuiltIn.TryAdd(json, out var library, out var errors).Should().BeTrue(string.Join('\n', errors));
        return library.Get("example-state");
    }

    internal static StatuteView View(LocalDate? on = null) => new(Procedure, on);

    /// <summary>Gets the lines of the page under a heading, up to the next heading of the same or a higher level.</summary>
    internal static string[] Under(string heading, LocalDate? on = null)
    {
        var level = heading.IndexOf(' ', StringComparison.Ordinal);
        return [.. StatutePage.Markdown(View(on)).Split('\n').SkipWhile(line => line != heading).Skip(1)
            .TakeWhile(line => !line.StartsWith('#') || line.IndexOf(' ', StringComparison.Ordinal) > level).Where(line => line.Length > 0)];
    }
}
