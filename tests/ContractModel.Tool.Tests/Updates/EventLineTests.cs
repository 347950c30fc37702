using ContractModel.Tool.Updates;

namespace ContractModel.Tool.Tests.Updates;

public class EventLineTests
{
    [Theory]
    [InlineData("""{"kind": "session-held", "id": "a", "on": "2025-01-02"}""", "a bargaining session was held")]
    [InlineData("""{"kind": "session-held", "id": "a", "on": "2025-01-02", "number": 17, "format": "Zoom", "unionTeam": 150, "hours": 2.5, "mediated": true}""", "bargaining session 17 was held (Zoom, hours 2.5, union team 150, mediated)")]
    [InlineData("""{"kind": "session-scheduled", "id": "a", "on": "2025-01-02", "session": "2025-01-09"}""", "a session was set: for 2025-01-09")]
    [InlineData("""{"kind": "session-cancelled", "id": "a", "on": "2025-01-02", "session": "2025-01-09", "by": "employer", "reason": "Illness"}""", "a session was called off by the employer: of 2025-01-09: Illness")]
    [InlineData("""{"kind": "proposal-made", "id": "a", "on": "2025-01-02", "provision": "18", "title": "Class Size", "by": "employer"}""", "a counter-proposal was made by the employer: 18 Class Size")]
    [InlineData("""{"kind": "proposal-made", "id": "a", "on": "2025-01-02", "provision": "18", "by": "union", "type": "initial", "table": "health"}""", "an initial proposal was made by the union: 18 (table health)")]
    [InlineData("""{"kind": "proposal-made", "id": "a", "on": "2025-01-02", "provision": "18", "by": "union", "type": "package"}""", "a proposal (package) was made by the union: 18")]
    [InlineData("""{"kind": "proposal-rejected", "id": "a", "on": "2025-01-02", "provision": "18", "by": "union"}""", "a proposal was rejected by the union: 18")]
    [InlineData("""{"kind": "tentative-agreement-reached", "id": "a", "on": "2025-01-02", "provision": "18"}""", "a provision was tentatively agreed: 18")]
    [InlineData("""{"kind": "vote-held", "id": "a", "on": "2025-01-02", "type": "ratification", "party": "utla"}""", "a vote on ratification was held by utla")]
    [InlineData("""{"kind": "strike-began", "id": "a", "on": "2025-01-02", "by": "union", "type": "unfair-practice"}""", "a strike over unfair practices by the union began")]
    [InlineData("""{"kind": "impasse-declared", "id": "a", "on": "2025-01-02", "by": "both", "written": true}""", "impasse was declared in writing by both sides")]
    public void Of_AnEvent_TellsWhatHappened(string json, string line) => EventLine.Of(BargainingEvent.Parse(json)).Should().Be(line);
}
