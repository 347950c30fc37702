using System.Globalization;
using System.Text.Json;
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
        _ => Told(e),
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

    private static string Told(BargainingEvent e)
    {
        var clause = Phrase(e).Clause;
        var by = By(e) is { } who ? $" by {who}" : "";
        var told = clause.Contains('~', StringComparison.Ordinal) ? clause.Replace("~", by, StringComparison.Ordinal) : clause + by;
        return Timeline.What(e) is { Length: > 0 } what ? $"{told}: {what}" : told;
    }

    // The words for an event may depend on a value of it, under the name it has in a log.
    private static EventPhrase Phrase(BargainingEvent e)
    {
        using var written = JsonDocument.Parse(e.ToJson());
        foreach (var member in written.RootElement.EnumerateObject())
        {
            var value = member.Value.ValueKind switch { JsonValueKind.String => member.Value.GetString(), JsonValueKind.True => "yes", JsonValueKind.False => "no", _ => null };
            if (value is not null && EventPhrases.Of(e.Kind, member.Name, value) is { } phrase) return phrase;
        }

        return EventPhrases.Of(e.Kind);
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
