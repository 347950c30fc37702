using System.Globalization;
using ContractModel.Tool.Answers;
using ContractModel.Tool.Statutes;

namespace ContractModel.Tool.Updates;

/// <summary>What happened, in a line.</summary>
internal static class EventLine
{
    internal static string Of(BargainingEvent e) => e.Table is { } table ? $"{What(e)} (table {table})" : What(e);

    private static string What(BargainingEvent e) => e switch
    {
        SessionHeld session => Held(session),
        ProposalMade proposal => $"{Named(proposal.Type)} was made by the {Words.Of(proposal.By)}: {Timeline.What(e)}",
        VoteHeld vote => Told(e, EventPhrases.Of(e.Kind, "type", vote.Type.Name)),
        VoteCalled vote => Told(e, EventPhrases.Of(e.Kind, "type", vote.Type.Name)),
        _ => Told(e, null),
    };

    private static string Held(SessionHeld session)
    {
        var number = session.Number is { } n ? string.Create(CultureInfo.InvariantCulture, $"bargaining session {n} was held") : "a bargaining session was held";
        string?[] details =
        [
            session.Format, session.Place, Counted("hours", session.Hours), Counted("union team", session.UnionTeam), Counted("employer team", session.EmployerTeam),
            session.Mediated ? "mediated" : null, session.OffRecord ? "off the record" : null,
        ];
        var known = string.Join(", ", details.OfType<string>());
        return known.Length == 0 ? number : $"{number} ({known})";
    }

    private static string Named(ProposalKind kind) =>
        kind == ProposalKind.Initial ? "an initial proposal"
        : kind == ProposalKind.Counter ? "a counter-proposal"
        : kind == ProposalKind.FinalOffer ? "a final offer"
        : kind == ProposalKind.Supposal ? "a supposal"
        : $"a proposal ({kind.Name})";

    private static string Told(BargainingEvent e, EventPhrase? phrase)
    {
        var clause = (phrase ?? EventPhrases.Of(e.Kind)).Clause;
        var by = By(e) is { } who ? $" by {who}" : "";
        var told = clause.Contains('~', StringComparison.Ordinal) ? clause.Replace("~", by, StringComparison.Ordinal) : clause + by;
        return Timeline.What(e) is { Length: > 0 } what ? $"{told}: {what}" : told;
    }

    private static string? By(BargainingEvent e) => e switch
    {
        ProposalRejected { By: var side } => $"the {Words.Of(side)}",
        ProposalWithdrawn { By: var side } => $"the {Words.Of(side)}",
        LanguageAccepted { By: var side } => $"the {Words.Of(side)}",
        ProceduralEvent { Party: { } party } => party,
        ProceduralEvent { By: not Actor.Unstated and var actor } => LawWords.The(actor),
        _ => null,
    };

    private static string? Counted(string what, decimal? count) => count is { } n ? string.Create(CultureInfo.InvariantCulture, $"{what} {n}") : null;
}
