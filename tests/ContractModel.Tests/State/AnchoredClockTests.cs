using ContractModel.Procedures;

namespace ContractModel.Tests.State;

/// <summary>Clocks that count from a fixed day, forward or back: the budget year of Pennsylvania's Act 88, the expiry of an agreement.</summary>
public class AnchoredClockTests
{
    private const string Statute = """
        {
          "format": 1, "id": "anchored", "name": "Anchored clocks", "jurisdiction": "US-PA", "agency": "A board", "zone": "America/New_York",
          "reviewed": "2026-11-22", "inForce": "1992-07-09",
          "phases": [{ "id": "bargaining", "type": "bargaining", "name": "Bargaining", "text": "The parties bargain." }],
          "transitions": [],
          "facts": [{ "id": "fiscal-year-end", "text": "The last day of the fiscal year." }, { "id": "budget-date", "text": "The day the budget is submitted." }],
          "clocks": [
            { "id": "request-fact-finding", "name": "Ask for fact-finding", "type": "window", "actor": "both", "anchor": "fact:fiscal-year-end", "countsBack": true,
              "act": ["factfinding-requested"],
              "versions": [{ "from": "1992-07-09", "opens": "125 days", "length": "81 days", "citation": { "section": "24 P.S. 11-1122-A(a)(2)", "evidence": "secondary" } }] },
            { "id": "budget", "name": "Last day before the budget date", "type": "deadline", "actor": "both", "anchor": "fact:budget-date", "countsBack": true,
              "versions": [{ "from": "1992-07-09", "length": "130 days", "citation": { "section": "43 P.S. 1101.802", "evidence": "secondary" } }] },
            { "id": "renewal", "name": "Notice to change the agreement", "type": "deadline", "actor": "both", "anchor": "agreement-expires", "countsBack": true,
              "act": ["notice-given"],
              "versions": [{ "from": "1992-07-09", "length": "60 days", "citation": { "section": "29 U.S.C. 158(d)", "evidence": "secondary" } }] }
          ]
        }
        """;

    [Fact]
    public void Deadlines_CountedBackFromTheFiscalYear_GiveTheAgencysOwnDates()
    {
        var window = Clock("request-fact-finding", new LocalDate(2025, 3, 1));

        window.Raw.Should().Be(new Period(new LocalDate(2025, 2, 25), new LocalDate(2025, 4, 10)));
        window.Trigger.Should().BeNull();
        window.Status.Should().Be(ClockStatus.Running);
        window.Explanation.Should().Contain("back from 2025-06-30 (fact:fiscal-year-end)");
    }

    [Fact]
    public void Deadlines_CountedBackFromTheBudgetDate_GiveTheAgencysOwnDate() =>
        Clock("budget", new LocalDate(2025, 3, 1)).Raw.Last.Should().Be(new LocalDate(2025, 7, 24));

    [Fact]
    public void Deadlines_CountedBackFromTheExpiry_FollowAnExtension()
    {
        Clock("renewal", new LocalDate(2025, 3, 1)).Raw.Last.Should().Be(new LocalDate(2025, 5, 1));

        var extended = Clock("renewal", new LocalDate(2025, 3, 1), new AgreementExtended { Id = "x", On = new LocalDate(2025, 2, 1), Until = new LocalDate(2025, 12, 31) });

        extended.Raw.Last.Should().Be(new LocalDate(2025, 11, 1));
    }

    [Fact]
    public void Deadlines_WithAnActInsideTheWindow_AreMet()
    {
        var request = new FactfindingRequested { Id = "r", On = new LocalDate(2025, 3, 3), By = Actor.Union };

        Clock("request-fact-finding", new LocalDate(2025, 3, 5), request).Status.Should().Be(ClockStatus.Met);
        Clock("request-fact-finding", new LocalDate(2025, 3, 5), request with { On = new LocalDate(2025, 2, 20) }).Status.Should().Be(ClockStatus.Early);
        Clock("request-fact-finding", new LocalDate(2025, 5, 5), request with { On = new LocalDate(2025, 4, 11) }).Status.Should().Be(ClockStatus.Late);
    }

    [Fact]
    public void Deadlines_WhoseDayIsNotKnown_HaveNotStarted()
    {
        var state = Negotiation.Replay(Log(withFacts: false), new LocalDate(2025, 3, 1), procedures: Library());

        state.Tables["main"].Deadlines.Select(deadline => deadline.Id).Should().Equal("renewal");
    }

    [Fact]
    public void Load_OfAClockWithTriggerAndAnchor_IsRefused()
    {
        var both = Statute.Replace("\"anchor\": \"agreement-expires\"", "\"anchor\": \"agreement-expires\", \"trigger\": [\"notice-given\"]", StringComparison.Ordinal);

        ProcedureLibrary.BuiltIn.TryAdd(both, out _, out var errors).Should().BeFalse();
        errors.Should().ContainSingle().Which.Path.Should().Be("$.clocks[2]");
    }

    private static Deadline Clock(string id, LocalDate asOf, params BargainingEvent[] events) =>
        Negotiation.Replay(Log(withFacts: true, events), asOf, procedures: Library()).Tables["main"].Deadlines.Single(deadline => deadline.Id == id);

    private static ProcedureLibrary Library()
    {
        ProcedureLibrary.BuiltIn.TryAdd(Statute, out var library, out var errors).Should().BeTrue(string.Join('\n', errors));
        return library;
    }

    private static NegotiationLog Log(bool withFacts, params BargainingEvent[] events) => new(
        new Negotiation
        {
            Id = "r",
            Name = "R",
            Procedure = "anchored",
            Tables = [new Table { Id = "main", Name = "Main" }],
            Facts = withFacts ? [new Fact("fiscal-year-end", "2025-06-30"), new Fact("budget-date", "2025-12-01")] : [],
            Expiring = new Agreement { Title = "2022-25", Term = Period.Parse("2022-07-01/2025-06-30") },
        },
        events);
}
