namespace ContractModel.Tests.Procedures;

/// <summary>Small rounds under EERA: one table, and one event of each step with only what the step needs.</summary>
internal static class EeraRound
{
    internal static NegotiationLog Log(params IEnumerable<BargainingEvent> events) => Log(expiring: null, events);

    internal static NegotiationLog Log(Agreement? expiring, params IEnumerable<BargainingEvent> events) =>
        new(new Negotiation { Id = "round", Name = "Round", Procedure = "us-ca-eera", Tables = [new Table { Id = "main", Name = "Main" }], Expiring = expiring }, events);

    /// <summary>Gets the one table as of a day; absent means the day of the last event.</summary>
    internal static TableState Table(this NegotiationLog log, string? asOf = null) =>
        Negotiation.Replay(log, asOf is null ? null : Day(asOf)).Tables["main"];

    internal static TableState After(params IEnumerable<BargainingEvent> events) => Log(events).Table();

    internal static Deadline Clock(this TableState table, string id) => table.Deadlines.Single(deadline => deadline.Id == id);

    internal static IReadOnlyList<Finding> Audit(this NegotiationLog log, string? asOf = null) =>
        Negotiation.Replay(log, asOf is null ? null : Day(asOf)).Audit();

    internal static LocalDate Day(string text) => NodaTime.Text.LocalDatePattern.Iso.Parse(text).Value;

    /// <summary>Gets both ends of a period that is one day.</summary>
    internal static Period Only(string day) => new(Day(day), Day(day));

    internal static Agreement Term(string term, params IEnumerable<ContractClause> clauses) =>
        new() { Title = "Agreement", Term = Period.Parse(term), Clauses = ValueList.From(clauses) };

    internal static ContractClause NoStrike(int? noticeDays = null) =>
        new() { Kind = ClauseKind.NoStrike, NoticeDays = noticeDays, SurvivesExpiry = noticeDays is not null };

    internal static SessionHeld Session(string on) => new() { Id = Id("session", on), On = On(on) };

    internal static ProposalMade Proposal(string on, Side by, string provision = "18") =>
        new() { Id = Id($"proposal-{by}-{provision}", on), On = On(on), By = by, Provision = ProvisionKey.Parse(provision) };

    internal static ImpasseDeclared Declared(string on, Actor by = Actor.Union) => new() { Id = Id("declared", on), On = On(on), By = by };

    internal static ImpasseUndeclared Undeclared(string on) => new() { Id = Id("undeclared", on), On = On(on), By = Actor.Both };

    internal static ImpasseRequestFiled Requested(string on, string? received = null) =>
        new() { Id = Id("requested", on), On = On(on), By = Actor.Union, Received = received is null ? null : On(received) };

    internal static ImpasseDetermined Determined(string on, bool exists = true) => new() { Id = Id("determined", on), On = On(on), By = Actor.Agency, Exists = exists };

    internal static MediatorAppointed Mediator(string on) => new() { Id = Id("mediator", on), On = On(on), By = Actor.Agency };

    internal static FactfindingCertified Certified(string on) => new() { Id = Id("certified", on), On = On(on), By = Actor.Mediator };

    internal static FactfindingRequested FactfindingAsked(string on, string? received = null) =>
        new() { Id = Id("asked", on), On = On(on), By = Actor.Union, Received = received is null ? null : On(received) };

    internal static PanelMemberNamed Member(string on, Actor by) => new() { Id = Id($"member-{by}", on), On = On(on), By = by };

    internal static PanelChairSelected Chair(string on, bool agreed = false) =>
        new() { Id = Id(agreed ? "chair-agreed" : "chair", on), On = On(on), By = agreed ? Actor.Both : Actor.Agency, Agreed = agreed };

    internal static HearingHeld Hearing(string on) => new() { Id = Id("hearing", on), On = On(on), By = Actor.Panel };

    internal static ReportIssued Report(string on, string? received = null) =>
        new() { Id = Id("report", on), On = On(on), By = Actor.Panel, Received = received is null ? null : On(received) };

    internal static ReportPublished Published(string on) => new() { Id = Id("published", on), On = On(on), By = Actor.Employer };

    internal static ConcessionMade Concession(string on, Actor by = Actor.Employer) => new() { Id = Id("concession", on), On = On(on), By = by, Text = "A real move." };

    internal static TermsImplemented Implemented(string on) => new() { Id = Id("implemented", on), On = On(on), By = Actor.Employer };

    internal static UnilateralChangeMade Changed(string on) => new() { Id = Id("changed", on), On = On(on), By = Actor.Employer, Text = "Longer days." };

    internal static OverallAgreementReached WholeAgreed(string on, Agreement? agreement = null) =>
        new() { Id = Id("agreed", on), On = On(on), By = Actor.Both, Agreement = agreement };

    internal static AgreementRatified Ratified(string on) => new() { Id = Id("ratified", on), On = On(on), By = Actor.Union };

    internal static RatificationRejected VotedDown(string on) => new() { Id = Id("voted-down", on), On = On(on), By = Actor.Union };

    internal static AgreementAdopted Adopted(string on) => new() { Id = Id("adopted", on), On = On(on), By = Actor.Employer };

    internal static AdoptionRejected NotAdopted(string on) => new() { Id = Id("not-adopted", on), On = On(on), By = Actor.Employer };

    internal static StrikeBegan Strike(string on, StrikeKind kind) => new() { Id = Id("strike", on), On = On(on), By = Actor.Union, Type = kind };

    internal static NoticeGiven NoticeToEnd(string on, string? received = null) =>
        new() { Id = Id("notice", on), On = On(on), By = Actor.Union, Purpose = NoticePurpose.Terminate, Received = received is null ? null : On(received) };

    internal static TimeLimitExtended Extended(string on, string limit, int days) =>
        new() { Id = Id("extended", on), On = On(on), By = Actor.Both, Limit = limit, Days = days };

    /// <summary>Gets the steps of a whole procedure up to the one named, a few days apart in 2024.</summary>
    internal static IReadOnlyList<BargainingEvent> Through(string phase)
    {
        BargainingEvent[] steps =
        [
            Session("2024-01-08"), Declared("2024-02-01"), Determined("2024-02-06"), Mediator("2024-02-07"), Certified("2024-03-01"), FactfindingAsked("2024-03-04"),
            Chair("2024-03-11"), Report("2024-04-08"), Implemented("2024-05-01"),
        ];
        string[] phases =
        [
            "bargaining", "impasse-declared", "impasse-found", "mediation", "factfinding-certified", "panel-forming", "factfinding", "exhausted", "implemented",
        ];
        return phase switch
        {
            "before-bargaining" => [],
            "bargaining-revived" => [.. steps[..8], Concession("2024-05-02")],
            "tentative-agreement" => [steps[0], WholeAgreed("2024-01-31")],
            "tentative-agreement-after-report" => [.. steps[..8], WholeAgreed("2024-05-02")],
            "agreed" => [steps[0], WholeAgreed("2024-01-31"), Ratified("2024-02-10"), Adopted("2024-02-20")],
            _ => steps[..(Array.IndexOf(phases, phase) + 1)],
        };
    }

    private static EventDate On(string text) => EventDate.Parse(text);

    private static string Id(string kind, string on) => $"{kind}-{on}";
}
