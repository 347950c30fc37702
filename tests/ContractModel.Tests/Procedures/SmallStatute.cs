namespace ContractModel.Tests.Procedures;

/// <summary>A small statute of an invented state, whole and sound; tests break it in one place.</summary>
internal static class SmallStatute
{
    internal const string Text = """
        {
          "format": 1,
          "id": "xx-example",
          "name": "Example State Act",
          "jurisdiction": "US-CA",
          "agency": "Example Board",
          "zone": "UTC",
          "reviewed": "2026-01-01",
          "inForce": "2000-01-01",
          "calendars": ["us-ca-judicial"],
          "sources": [{ "id": "E1", "where": "the act", "read": "2026-01-01" }],
          "phases": [
            { "id": "talks", "type": "bargaining", "name": "Talks", "text": "The parties bargain." },
            { "id": "stuck", "type": "impasse", "name": "Stuck", "text": "A party declared impasse." },
            { "id": "free", "type": "exhausted", "name": "Free", "text": "The waiting is over." }
          ],
          "transitions": [
            { "id": "declare", "from": ["talks"], "on": "impasse-declared", "to": "stuck", "citation": { "section": "Act 1", "evidence": "confirmed", "source": "E1" } },
            { "id": "report", "from": ["stuck"], "on": "report-issued", "when": { "elapsed": "quiet" }, "to": "free", "citation": { "section": "Act 2", "evidence": "derived" } }
          ],
          "clocks": [
            {
              "id": "quiet", "name": "Quiet time", "type": "wait", "actor": "both", "trigger": ["impasse-declared"], "act": ["strike-began"],
              "versions": [{ "from": "2000-01-01", "length": "7 days", "citation": { "section": "Act 3", "evidence": "secondary" } }]
            }
          ],
          "permissions": [
            {
              "id": "strike", "name": "Strike", "side": "union", "acts": ["strike-began"],
              "conditions": [
                { "id": "too-soon", "text": "the quiet time is over", "require": { "elapsed": "quiet" }, "otherwise": "barred", "citation": { "section": "Act 4", "evidence": "unconfirmed" } }
              ],
              "citation": { "section": "Act 4", "evidence": "unconfirmed" }
            }
          ]
        }
        """;

    /// <summary>Gets the statute with one text put in the place of another, which it must hold.</summary>
    internal static string With(string old, string replacement)
    {
        Text.Should().Contain(old);
        return Text.Replace(old, replacement, StringComparison.Ordinal);
    }
}
