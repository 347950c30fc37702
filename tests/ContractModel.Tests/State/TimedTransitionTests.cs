using ContractModel.Procedures;

namespace ContractModel.Tests.State;

/// <summary>Phases that come by the passing of time: silence that counts as acceptance, a cooling-off that ends.</summary>
public class TimedTransitionTests
{
    private const string Statute = """
        {
          "format": 1, "id": "silence", "name": "Silence is acceptance", "jurisdiction": "US-OH", "agency": "A board", "zone": "America/New_York", "reviewed": "2026-11-22", "inForce": "1984-04-01",
          "phases": [
            { "id": "bargaining", "type": "bargaining", "name": "Bargaining", "text": "The parties bargain." },
            { "id": "reported", "type": "fact-finding", "name": "Report out", "text": "The report waits for an answer." },
            { "id": "accepted", "type": "agreed", "name": "Deemed accepted", "text": "Nobody answered in time." },
            { "id": "cooling-off", "type": "cooling-off", "name": "Cooling off", "text": "Nobody may act." },
            { "id": "free", "type": "exhausted", "name": "Free", "text": "Either side may act." }
          ],
          "transitions": [
            { "id": "report", "from": ["bargaining", "free"], "on": "report-issued", "to": "reported", "citation": { "section": "1", "evidence": "unconfirmed" } },
            { "id": "silence", "from": ["reported"], "after": "answer", "to": "accepted", "citation": { "section": "2", "evidence": "unconfirmed" } },
            { "id": "rejected", "from": ["reported"], "on": { "event": "report-answered", "where": ["accepts=no"] }, "to": "cooling-off", "citation": { "section": "3", "evidence": "unconfirmed" } },
            { "id": "over", "from": ["cooling-off"], "after": "cooling-off", "to": "free", "citation": { "section": "4", "evidence": "unconfirmed" } }
          ],
          "clocks": [
            { "id": "answer", "name": "Answer the report", "type": "deadline", "actor": "both", "trigger": ["report-issued"], "act": ["report-answered"],
              "versions": [{ "from": "1984-04-01", "length": "7 days", "citation": { "section": "2", "evidence": "unconfirmed" } }] },
            { "id": "cooling-off", "name": "Cooling off", "type": "wait", "actor": "both", "trigger": [{ "event": "report-answered", "where": ["accepts=no"] }], "readings": ["full", "literal"],
              "versions": [{ "from": "1984-04-01", "length": "10 days", "citation": { "section": "4", "evidence": "unconfirmed" } }] }
          ]
        }
        """;

    private static readonly ReportIssued Report = new() { Id = "report", On = May(1), By = Actor.Panel };
    private static readonly ReportAnswered Rejection = new() { Id = "no", On = May(5), By = Actor.Union, Accepts = false };

    [Fact]
    public void Phase_OnTheLastDayOfADeadline_HasNotChanged() => Phase(May(8), Report).Phase.Id.Should().Be("reported");

    [Fact]
    public void Phase_OnTheDayAfterADeadlineThatNobodyMet_IsTheOneOfSilence()
    {
        var phase = Phase(May(9), Report);

        phase.Phase.Id.Should().Be("accepted");
        phase.Since.Should().Be(EventDate.On(May(9)));
        phase.Because.Should().BeNull();
        phase.Clock.Should().Be("answer");
        phase.ToString().Should().Be("Deemed accepted since 2026-05-09, because the time of \"answer\" ran out [2 (unconfirmed)]");
    }

    [Fact]
    public void Phase_AfterAnAnswerInTime_WaitsOutTheCoolingOff()
    {
        Phase(May(15), Report, Rejection).Phase.Id.Should().Be("cooling-off");
        Phase(May(16), Report, Rejection).Phase.Id.Should().Be("free", "ten full days after 5 May are over on the 16th");
    }

    [Fact]
    public void Phase_AfterAnAnswerThatCameTooLate_StaysTheOneOfSilence() =>
        Phase(May(20), Report, Rejection with { On = May(12) }).Phase.Id.Should().Be("accepted");

    [Fact]
    public void Evolve_WithAnEventBeforeAPhaseThatTimeBrought_TakesThePhaseBack()
    {
        var log = Log(Report);
        var later = Negotiation.Replay(log, May(12), procedures: Library);
        later.Tables["main"].Phase.Phase.Id.Should().Be("accepted");

        var evolved = Negotiation.Evolve(later, Rejection);

        evolved.Tables["main"].Phase.Phase.Id.Should().Be("cooling-off");
        evolved.Should().Be(Negotiation.Replay(log.Append(Rejection), May(12), procedures: Library));
    }

    [Fact]
    public void Audit_JudgesAnActInThePhaseThatTimeHadBrought()
    {
        var state = Negotiation.Replay(Log(Report, new SessionHeld { Id = "s", On = May(20) }), procedures: Library);

        state.Audit().Where(finding => finding.Code == Code.Overdue).Should().ContainSingle();
        state.Tables["main"].Phases.Select(phase => phase.Phase.Id).Should().Equal("bargaining", "reported", "accepted");
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void Evolve_OverRandomRounds_EqualsTheReplayOnEveryDay(int seed)
    {
        var dice = new Laws.Dice(seed);
        for (var round = 0; round < 200; round++)
        {
            var log = Log();
            var state = Negotiation.Replay(log, May(1), procedures: Library);
            var day = 1;
            for (var i = 0; i < 8; i++)
            {
                day += dice.Below(9);
                BargainingEvent next = dice.Below(4) switch
                {
                    0 => Report with { Id = $"e{i}", On = May(day) },
                    1 => Rejection with { Id = $"e{i}", On = May(day) },
                    2 => Rejection with { Id = $"e{i}", On = May(Math.Max(1, day - 5)) },
                    _ => new SessionHeld { Id = $"e{i}", On = May(day), Table = dice.Below(2) == 0 ? "side" : null },
                };
                log = log.Append(next);
                state = Negotiation.Evolve(state, next);
                state.Should().Be(Negotiation.Replay(log, state.AsOf, procedures: Library), $"seed {seed}, round {round}, event {i}");
            }
        }
    }

    [Theory]
    [InlineData("\"after\": \"answer\", \"to\": \"accepted\"", "\"after\": \"nothing\", \"to\": \"accepted\"", "CM3003")]
    [InlineData("\"after\": \"answer\", \"to\": \"accepted\"", "\"to\": \"accepted\"", "CM3001")]
    [InlineData("\"after\": \"answer\", \"to\": \"accepted\"", "\"after\": \"answer\", \"on\": \"report-issued\", \"to\": \"accepted\"", "CM3001")]
    [InlineData("\"id\": \"over\", \"from\": [\"cooling-off\"], \"after\": \"cooling-off\"", "\"id\": \"over\", \"from\": [\"cooling-off\", \"reported\"], \"after\": \"answer\"", "CM3004")]
    public void Load_OfATransitionThatCannotBeDecided_IsRefused(string right, string wrong, string code)
    {
        Statute.Should().Contain(right);

        ProcedureLibrary.BuiltIn.TryAdd(Statute.Replace(right, wrong, StringComparison.Ordinal), out _, out var errors).Should().BeFalse();

        errors.Should().Contain(error => error.Code.Name == code);
    }

    private static ProcedureLibrary Library { get; } = Load();

    private static PhaseState Phase(LocalDate asOf, params BargainingEvent[] events) => Negotiation.Replay(Log(events), asOf, procedures: Library).Tables["main"].Phase;

    private static LocalDate May(int day) => new LocalDate(2026, 5, 1).PlusDays(day - 1);

    private static NegotiationLog Log(params BargainingEvent[] events) => new(
        new Negotiation { Id = "r", Name = "R", Procedure = "silence", Tables = [new Table { Id = "main", Name = "Main" }, new Table { Id = "side", Name = "Side" }] }, events);

    private static ProcedureLibrary Load()
    {
        ProcedureLibrary.BuiltIn.TryAdd(Statute, out var library, out var errors).Should().BeTrue(string.Join('\n', errors));
        return library;
    }
}
