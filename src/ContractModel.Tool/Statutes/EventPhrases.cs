using System.Collections.Frozen;

namespace ContractModel.Tool.Statutes;

/// <summary>What happened, told as a clause ("impasse was declared") and as a noun with its article ("a declaration of impasse").</summary>
/// <remarks>A tilde stands where the words on who did it go; without one they go to the end.</remarks>
internal sealed record EventPhrase(string Clause, string Noun);

/// <summary>The kinds of event in words. An entry <c>kind name=value</c> is for events that have that value.</summary>
internal static class EventPhrases
{
    private static readonly FrozenDictionary<string, EventPhrase> Phrases = All().ToFrozenDictionary(entry => entry.Key, entry => new EventPhrase(entry.Clause, entry.Noun), StringComparer.Ordinal);

    /// <summary>Gets the words for a kind of event; one that has none is told by its own name.</summary>
    internal static EventPhrase Of(string kind) =>
        Phrases.GetValueOrDefault(kind) ?? new EventPhrase($"the log has \"{kind}\"", $"the event \"{kind}\"");

    /// <summary>Gets the words for a kind of event with a value, where there are some.</summary>
    internal static EventPhrase? Of(string kind, string name, string value) => Phrases.GetValueOrDefault($"{kind} {name}={value}");

    internal static bool Has(string kind) => Phrases.ContainsKey(kind);

    private static IEnumerable<(string Key, string Clause, string Noun)> All() => [.. Table(), .. Impasse(), .. Neutrals(), .. Actions(), .. Settlement()];

    private static IEnumerable<(string Key, string Clause, string Noun)> Table() =>
    [
        ("proposal-made", "a proposal was made", "a proposal"),
        ("proposal-withdrawn", "a proposal was withdrawn", "the withdrawal of a proposal"),
        ("proposal-rejected", "a proposal was rejected", "the rejection of a proposal"),
        ("language-accepted", "wording was accepted", "the acceptance of wording"),
        ("tentative-agreement-reached", "a provision was tentatively agreed", "a tentative agreement on a provision"),
        ("tentative-agreement-reopened", "a tentatively agreed provision was opened again", "the reopening of a tentatively agreed provision"),
        ("offer-not-made", "an awaited offer was not made", "the failure to make an awaited offer"),
        ("provision-moved", "a provision was moved to another table", "the move of a provision to another table"),
        ("session-scheduled", "a session was set", "the setting of a session"),
        ("session-held", "a bargaining session was held", "a bargaining session"),
        ("session-cancelled", "a session was called off", "the cancelling of a session"),
        ("session-rescheduled", "a session was moved", "the moving of a session"),
        ("notice-given", "notice was given", "a notice"),
        ("notice-given purpose=bargain", "notice to begin bargaining was given", "a notice to begin bargaining"),
        ("notice-given purpose=modify", "notice to change the agreement was given", "a notice to change the agreement"),
        ("notice-given purpose=terminate", "notice to end the agreement was given", "a notice to end the agreement"),
        ("notice-given purpose=reopen", "notice to reopen was given", "a notice to reopen"),
        ("notice-given purpose=dispute", "notice of a dispute was given to the agency", "a notice of a dispute to the agency"),
        ("initial-proposal-presented", "an initial proposal was presented at a public meeting", "the presentation of an initial proposal at a public meeting"),
        ("public-comment-heard", "the public was heard", "the hearing of the public"),
        ("initial-proposal-adopted", "the employer's initial proposal was adopted", "the adoption of the employer's initial proposal"),
        ("new-subject-raised", "a new subject was raised", "the raising of a new subject"),
        ("new-subject-published", "a new subject was made public", "the publication of a new subject"),
        ("ground-rules-agreed", "ground rules were agreed", "an agreement on ground rules"),
        ("procedure-agreed", "a procedure of the parties' own was agreed", "an agreement on a procedure of the parties' own"),
        ("warning-given", "a warning was given", "a warning"),
        ("information-requested", "information was requested", "a request for information"),
        ("information-supplied", "information was supplied", "a supply of information"),
        ("statement-made", "a statement was made", "a statement"),
        ("concession-made", "a substantial concession was made", "a substantial concession"),
        ("time-limit-extended", "a time limit was extended", "an extension of a time limit"),
        ("time-limit-waived", "a time limit was waived", "a waiver of a time limit"),
        ("step-taken", "a step of this statute was taken", "a step of this statute"),
        ("correction", "an entry of the log was corrected", "the correction of the log"),
        ("retraction", "an entry of the log was taken back", "the retraction in the log"),
    ];

    private static IEnumerable<(string Key, string Clause, string Noun)> Impasse() =>
    [
        ("impasse-declared", "impasse was declared", "a declaration of impasse"),
        ("impasse-declared written=yes", "impasse was declared in writing", "a declaration of impasse in writing"),
        ("impasse-declared written=no", "impasse was declared, but not in writing", "a declaration of impasse that is not in writing"),
        ("impasse-undeclared", "the declaration of impasse was withdrawn", "the withdrawal of the declaration of impasse"),
        ("impasse-request-filed", "the agency was asked to find impasse", "a request that the agency find impasse"),
        ("impasse-determined", "the agency decided whether there is impasse", "the agency's decision on whether there is impasse"),
        ("impasse-determined exists=yes", "impasse was found", "the finding that there is impasse"),
        ("impasse-determined exists=no", "it was found that there is no impasse", "the finding that there is no impasse"),
        ("mediation-requested", "mediation was requested", "a request for mediation"),
        ("mediator-appointed", "a mediator was appointed", "the appointment of a mediator"),
        ("mediator-appointed agreed=yes", "a mediator the parties agreed on was appointed", "the appointment of a mediator the parties agreed on"),
        ("mediation-session-held", "a mediation session was held", "a mediation session"),
        ("mediator-proposal-made", "a mediator made a proposal", "a mediator's proposal"),
        ("mediation-ended", "mediation ended", "the end of mediation"),
        ("mediation-ended settled=yes", "mediation ended with a settlement", "the end of mediation with a settlement"),
        ("mediation-ended settled=no", "mediation ended without a settlement", "the end of mediation without a settlement"),
    ];

    private static IEnumerable<(string Key, string Clause, string Noun)> Neutrals() =>
    [
        ("factfinding-certified", "fact-finding was declared appropriate", "the declaration that fact-finding is appropriate"),
        ("factfinding-requested", "fact-finding was requested", "a request for fact-finding"),
        ("panel-member-named", "a panel member was named", "the naming of a panel member"),
        ("panel-chair-selected", "the fact-finder or panel chair was selected", "the selection of the fact-finder or panel chair"),
        ("panel-chair-selected agreed=yes", "a fact-finder or panel chair the parties agreed on was selected", "the selection of a fact-finder or panel chair the parties agreed on"),
        ("hearing-held", "a hearing was held", "a hearing"),
        ("report-issued", "the report was issued", "the issue of the report"),
        ("report-published", "the report was made public", "the publication of the report"),
        ("report-answered", "the report was answered", "the answer to the report"),
        ("report-answered accepts=yes", "the report was accepted", "the acceptance of the report"),
        ("report-answered accepts=no", "the report was rejected", "the rejection of the report"),
        ("final-offer-made", "a final offer was made", "a final offer"),
        ("arbitration-requested", "arbitration was requested", "a request for arbitration"),
        ("arbitrator-selected", "the arbitrator was selected", "the selection of the arbitrator"),
        ("arbitrator-selected agreed=yes", "an arbitrator the parties agreed on was selected", "the selection of an arbitrator the parties agreed on"),
        ("award-issued", "the award was issued", "the issue of the award"),
        ("award-answered", "the award was answered", "the answer to the award"),
        ("award-answered accepts=yes", "the award was accepted", "the acceptance of the award"),
        ("award-answered accepts=no", "the award was rejected", "the rejection of the award"),
    ];

    private static IEnumerable<(string Key, string Clause, string Noun)> Actions() =>
    [
        ("vote-called", "a vote was called", "the call of a vote"),
        ("vote-held", "a vote was held", "a vote"),
        ("vote-held type=strike-authorization", "a strike vote was held", "a strike vote"),
        ("vote-held type=ratification", "a vote on ratification was held", "a vote on ratification"),
        ("vote-held type=end-strike", "a vote on ending the strike was held", "a vote on ending the strike"),
        ("vote-held type=adoption", "a vote on adoption was held", "a vote on adoption"),
        ("vote-held type=report", "a vote on the report was held", "a vote on the report"),
        ("vote-held type=offer", "a vote on the offer was held", "a vote on the offer"),
        ("strike-notice-given", "notice of a strike was given", "a notice of a strike"),
        ("strike-called", "a strike was called", "the call of a strike"),
        ("strike-postponed", "a strike was put off", "the putting off of a strike"),
        ("strike-called-off", "a strike was called off", "the calling off of a strike"),
        ("strike-began", "a strike~ began", "the beginning of a strike"),
        ("strike-began type=economic", "a strike over terms~ began", "the beginning of a strike over terms"),
        ("strike-began type=unfair-practice", "a strike over unfair practices~ began", "the beginning of a strike over unfair practices"),
        ("strike-began type=sympathy", "a sympathy strike~ began", "the beginning of a sympathy strike"),
        ("strike-began type=safety", "a strike over unsafe conditions~ began", "the beginning of a strike over unsafe conditions"),
        ("strike-suspended", "a strike was suspended", "the suspension of a strike"),
        ("strike-ended", "a strike~ ended", "the end of a strike"),
        ("lockout-began", "a lockout~ began", "the beginning of a lockout"),
        ("lockout-ended", "a lockout~ ended", "the end of a lockout"),
        ("terms-implemented", "terms were put into force", "the putting of terms into force"),
        ("unilateral-change-made", "terms were changed by one side alone", "the change of terms by one side alone"),
        ("concerted-action-held", "a picket or other concerted action was held", "a picket or other concerted action"),
        ("charge-filed", "an unfair-practice charge was filed", "the filing of an unfair-practice charge"),
        ("complaint-issued", "a complaint was issued", "the issue of a complaint"),
        ("injunction-requested", "an injunction was requested", "a request for an injunction"),
        ("injunction-decided", "the request for an injunction was decided", "the decision on an injunction"),
        ("injunction-decided granted=yes", "an injunction was granted", "the grant of an injunction"),
        ("injunction-decided granted=no", "an injunction was refused", "the refusal of an injunction"),
        ("charge-closed", "an unfair-practice charge was closed", "the closing of an unfair-practice charge"),
    ];

    private static IEnumerable<(string Key, string Clause, string Noun)> Settlement() =>
    [
        ("overall-agreement-reached", "a tentative agreement on the whole was reached", "a tentative agreement on the whole"),
        ("agreement-ratified", "the agreement was ratified", "the ratification of the agreement"),
        ("ratification-rejected", "ratification was rejected", "the rejection in the ratification vote"),
        ("cost-disclosed", "the cost of the agreement was made public", "the disclosure of the agreement's cost"),
        ("cost-certified", "it was certified that the cost can be met", "the certification that the cost can be met"),
        ("agreement-adopted", "the agreement was adopted", "the adoption of the agreement"),
        ("adoption-rejected", "adoption was refused", "the refusal to adopt the agreement"),
        ("agreement-in-effect", "an agreement took effect", "the taking effect of an agreement"),
        ("agreement-expired", "the agreement expired", "the expiry of the agreement"),
        ("agreement-extended", "the agreement was extended", "the extension of the agreement"),
    ];
}
