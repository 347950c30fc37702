namespace ContractModel.Tests;

/// <summary>A small made-up round for tests that need a log and not a real one.</summary>
internal static class Example
{
    internal static Negotiation Round { get; } = new()
    {
        Id = "example-2026",
        Name = "Example round",
        Parties =
        [
            new Party { Id = "union", Kind = PartyKind.EmployeeOrganization, Name = "Example Teachers" },
            new Party { Id = "district", Kind = PartyKind.Employer, Name = "Example District" },
            new Party { Id = "perb", Kind = PartyKind.Agency, Name = "Labor board" },
        ],
        Units = [new BargainingUnit { Id = "teachers", Name = "Teachers", Representative = "union", Employer = "district" }],
        Tables =
        [
            new Table { Id = "main", Name = "Main table", Union = ["union"], Employer = ["district"] },
            new Table { Id = "health", Name = "Health table", Union = ["union"], Employer = ["district"] },
        ],
    };

    internal static LocalDate March(int day) => new(2026, 3, day);

    internal static NegotiationLog Log(params BargainingEvent[] events) => new(Round, events);

    internal static ProposalMade Proposal(string id, int day, Side by = Side.Union, string provision = "9A", string? answers = null) =>
        new() { Id = id, On = March(day), Provision = ProvisionKey.Parse(provision), By = by, Answers = answers };

    internal static SessionHeld Session(string id, int day) => new() { Id = id, On = March(day) };

    internal static EventCorrected Correction(string id, int day, BargainingEvent replacement) => new() { Id = id, On = March(day), Replacement = replacement };

    internal static EventRetracted Retraction(string id, int day, string retracts) => new() { Id = id, On = March(day), Retracts = retracts };

    /// <summary>Gets the text of a log of this round whose events are given as JSON.</summary>
    internal static string Json(string events, string rest = "") =>
        $$"""{"format":1,"negotiation":{"id":"r","name":"Round","tables":[{"id":"main","name":"Main"}]},"events":[{{events}}]{{rest}}}""";
}
