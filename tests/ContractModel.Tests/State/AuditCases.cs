using ContractModel.Procedures;
using static ContractModel.Tests.Procedures.EeraRound;

namespace ContractModel.Tests.State;

/// <summary>For each code of a finding a log that has the fault, and the same log without it.</summary>
internal sealed record AuditCase(NegotiationLog Faulty, NegotiationLog Sound, string? AsOf = null, ProcedureLibrary? Procedures = null)
{
    internal static IReadOnlyDictionary<string, AuditCase> All { get; } = new Dictionary<string, AuditCase>(StringComparer.Ordinal)
    {
        ["CM2001"] = After("bargaining", Implemented("2024-06-01")) with { Sound = Log([.. Through("exhausted"), Implemented("2024-06-01")]) },
        ["CM2002"] = After("mediation", Strike("2024-06-01", StrikeKind.Economic)) with { Sound = Log([.. Through("exhausted"), Strike("2024-06-01", StrikeKind.Economic)]) },
        ["CM2003"] = After("mediation", Strike("2024-06-01", StrikeKind.UnfairPractice)) with { Sound = Log([.. Through("exhausted"), Strike("2024-06-01", StrikeKind.UnfairPractice)]) },
        ["CM2004"] = After("bargaining", new LockoutBegan { Id = "lockout", On = Day("2024-06-01"), By = Actor.Employer }),
        ["CM2010"] = Pair([.. Through("exhausted")], Published("2024-04-19"), Published("2024-04-18")),
        ["CM2011"] = Pair([.. Through("factfinding")], Hearing("2024-03-22"), Hearing("2024-03-21")),
        ["CM2012"] = Pair([.. Through("mediation")], Certified("2024-02-21"), Certified("2024-02-22")),
        ["CM2013"] = new(Log([.. Through("exhausted"), Hearing("2024-03-20")]), Log([.. Through("exhausted"), Hearing("2024-03-20"), Published("2024-04-18")]), "2024-04-19"),
        ["CM2014"] = Pair([], WholeAgreed("2024-05-01", Term("2024-07-01/2027-07-01")), WholeAgreed("2024-05-01", Term("2024-07-01/2027-06-30"))),
        ["CM2020"] = After("mediation", Declared("2024-06-01")),
        ["CM2021"] = Pair([.. Through("bargaining")], Mediator("2024-06-01"), Declared("2024-06-01")),
        ["CM2023"] = new(Log(Through("exhausted")), Log(Through("factfinding"))),
        ["CM2024"] = new(Log(Session("2024-01-08")), Log(Presented(), AdoptedFirst(), Session("2024-01-08"))),
        ["CM2030"] = Pair([], Vote(new() { Cast = 100, Yes = 60, No = 41 }), Vote(new() { Cast = 100, Yes = 60, No = 40 })),
        ["CM2031"] = new(Log(WholeAgreed("2024-05-01"), Adopted("2024-05-20")), Log(WholeAgreed("2024-05-01"), Ratified("2024-05-10"), Adopted("2024-05-20"))),
        ["CM2040"] = Pair([Agreed("18")], Reopened(Actor.Employer), Reopened(Actor.Both)),
        ["CM2041"] = new(Log(Agreed("18"), Proposal("2024-06-01", Side.Union)), Log(Agreed("18"), Reopened(Actor.Both), Proposal("2024-06-01", Side.Union))),
        ["CM2042"] = new(Log(InPackage("18"), InPackage("19"), Agreed("18")), Log(InPackage("18"), InPackage("19"), Agreed("18"), Agreed("19"))),
        ["CM2043"] = Pair([Offer()], Agreed("18") with { Answers = "offer", On = Day("2024-05-16") }, Agreed("18") with { Answers = "offer", On = Day("2024-05-15") }),
        ["CM2050"] = Pair([Numbered("2024-01-08", 2)], Numbered("2024-01-15", 2), Numbered("2024-01-15", 3)),
        ["CM2051"] = Pair([Cancelled("2024-01-15")], Session("2024-01-15"), Session("2024-01-16")),
        ["CM2052"] = new(Log(Scheduled("2024-01-15")), Log(Scheduled("2024-01-15"), Session("2024-01-15")), "2024-01-16"),
        ["CM2060"] = new(Log(Ended()), Log(Strike("2024-05-01", StrikeKind.Sympathy), Ended())),
        ["CM2061"] = new(Log(Complaint()), Log(new ChargeFiled { Id = "charge", On = Day("2024-05-01"), By = Actor.Union, Charge = "c-1" }, Complaint())),
        ["CM2062"] = Pair([.. Through("factfinding")], Extended("2024-04-01", "no-such-clock", 3), Extended("2024-04-01", "factfinding-report", 3)),
        ["CM2063"] = Pair([.. Through("exhausted")], Extended("2024-04-10", "report-public", 3), Extended("2024-04-10", "factfinding-report", 3)),
        ["CM2064"] = Pair([], Step("no-such-step"), Step("county-review")),
        ["CM2070"] = Pair([], new UnrecognizedEvent("comet-seen") { Id = "comet", On = Day("2024-01-08") }, Session("2024-01-08")),
        ["CM2071"] = Pair([], Session("2024-01-08") with { Recorded = Day("2024-01-07") }, Session("2024-01-08") with { Recorded = Day("2024-01-08") }),
        ["CM2072"] = Pair([], Session("2024-01-08"), Session("2024-01-08") with { Sources = [new Source { Where = "minutes" }] }),
        ["CM2073"] = Pair([Session("2024-01-08"), Session("2024-02-08")], Session("1924-03-08"), Session("2024-03-08")),
        ["CM2080"] = new(Under("xx-none", Session("2024-01-08")), Under("us-ca-eera", Session("2024-01-08"))),
        ["CM2081"] = new(Log(WholeAgreed("2024-05-01"), Adopted("2024-05-20")), Log(WholeAgreed("2024-05-01"), Adopted("2024-07-02")), null, WithNewRuleFrom("2024-07-01")),
    };

    internal static IReadOnlyList<Finding> Audit(NegotiationLog log, AuditCase of) =>
        Negotiation.Replay(log, of.AsOf is null ? null : Day(of.AsOf), procedures: of.Procedures).Audit();

    private static InitialProposalPresented Presented() => new() { Id = "presented", On = Day("2024-01-02"), By = Actor.Both };

    private static InitialProposalAdopted AdoptedFirst() => new() { Id = "adopted-first", On = Day("2024-01-05"), By = Actor.Employer };

    private static AuditCase After(string phase, BargainingEvent fault) => new(Log([.. Through(phase), fault]), Log(Through(phase)));

    private static AuditCase Pair(BargainingEvent[] before, BargainingEvent fault, BargainingEvent sound) => new(Log([.. before, fault]), Log([.. before, sound]));

    private static NegotiationLog Under(string procedure, BargainingEvent e) => new(Log().Negotiation with { Procedure = procedure }, [e]);

    private static VoteHeld Vote(VoteTally tally) => new() { Id = "vote", On = Day("2024-05-01"), By = Actor.Union, Type = VoteKind.StrikeAuthorization, Tally = tally };

    private static TentativeAgreementReached Agreed(string provision) => new() { Id = $"agreed-{provision}", On = Day("2024-05-20"), Provision = ProvisionKey.Parse(provision) };

    private static TentativeAgreementReopened Reopened(Actor by) => new() { Id = "reopened", On = Day("2024-05-25"), Provision = ProvisionKey.Parse("18"), By = by };

    private static ProposalMade InPackage(string provision) => Proposal("2024-05-01", Side.Union, provision) with { Type = ProposalKind.Package, Package = "p-1" };

    private static ProposalMade Offer() => Proposal("2024-05-01", Side.Union) with { Id = "offer", Expires = Day("2024-05-15") };

    private static SessionHeld Numbered(string on, int number) => Session(on) with { Number = number };

    private static SessionScheduled Scheduled(string day) => new() { Id = "scheduled", On = Day("2024-01-02"), Session = Day(day) };

    private static SessionCancelled Cancelled(string day) => new() { Id = "cancelled", On = Day("2024-01-10"), Session = Day(day) };

    private static StrikeEnded Ended() => new() { Id = "ended", On = Day("2024-05-03"), By = Actor.Union };

    private static ComplaintIssued Complaint() => new() { Id = "complaint", On = Day("2024-06-01"), By = Actor.Agency, Charge = "c-1" };

    private static StepTaken Step(string step) => new() { Id = "step", On = Day("2024-06-01"), By = Actor.Employer, Step = step };

    // The statute with a later version of the one rule of 45 days.
    private static ProcedureLibrary WithNewRuleFrom(string day)
    {
        var statute = System.Text.Json.Nodes.JsonNode.Parse(Repository.Read("src/ContractModel/Procedures/Statutes/us-ca-eera.json"))!;
        var versions = statute["clocks"]!.AsArray().Single(clock => (string?)clock!["id"] == "budget-revisions")!["versions"]!.AsArray();
        var next = versions[0]!.DeepClone();
        next["from"] = day;
        versions.Add(next);
        return ProcedureLibrary.BuiltIn.TryAdd(statute.ToJsonString(), out var library, out var errors) ? library : throw new InvalidOperationException(string.Join('\n', errors));
    }
}
