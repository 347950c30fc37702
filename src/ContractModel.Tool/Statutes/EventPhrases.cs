using System.Collections.Frozen;

namespace ContractModel.Tool.Statutes;

/// <summary>What happened, told as a clause ("impasse was declared") and as a noun ("declaration of impasse").</summary>
internal sealed record EventPhrase(string Clause, string Noun);

/// <summary>The kinds of event in words. An entry <c>kind name=value</c> is for events that have that value.</summary>
internal static class EventPhrases
{
    private static readonly FrozenDictionary<string, EventPhrase> Phrases = All().ToFrozenDictionary(entry => entry.Key, entry => new EventPhrase(entry.Clause, entry.Noun), StringComparer.Ordinal);

    /// <summary>Gets the words for a kind of event; one that has none is told by its own name.</summary>
    internal static EventPhrase Of(string kind) =>
        Phrases.GetValueOrDefault(kind) ?? new EventPhrase($"the log has \"{kind}\"", $"\"{kind}\"");

    /// <summary>Gets the words for a kind of event with a value, where there are some.</summary>
    internal static EventPhrase? Of(string kind, string name, string value) => Phrases.GetValueOrDefault($"{kind} {name}={value}");

    internal static bool Has(string kind) => Phrases.ContainsKey(kind);

    private static IEnumerable<(string Key, string Clause, string Noun)> All() => [.. Table(), .. Impasse(), .. Neutrals(), .. Actions(), .. Settlement()];

    private static IEnumerable<(string Key, string Clause, string Noun)> Table() =>
    [
        ("proposal-made", "a proposal was made", "proposal"),
        ("proposal-withdrawn", "a proposal was withdrawn", "withdrawal of a proposal"),
        ("proposal-rejected", "a proposal was rejected", "rejection of a proposal"),
        ("language-accepted", "wording was accepted", "acceptance of wording"),
        ("tentative-agreement-reached", "a provision was tentatively agreed", "tentative agreement on a provision"),
        ("tentative-agreement-reopened", "a tentatively agreed provision was opened again", "reopening of a tentatively agreed provision"),
        ("offer-not-made", "an awaited offer was not made", "failure to make an awaited offer"),
        ("provision-moved", "a provision was moved to another table", "move of a provision to another table"),
        ("session-scheduled", "a session was set", "setting of a session"),
        ("session-held", "a bargaining session was held", "bargaining session"),
        ("session-cancelled", "a session was called off", "cancelling of a session"),
        ("session-rescheduled", "a session was moved", "moving of a session"),
        ("notice-given", "notice was given", "notice"),
        ("notice-given purpose=bargain", "notice to begin bargaining was given", "notice to begin bargaining"),
        ("notice-given purpose=modify", "notice to change the agreement was given", "notice to change the agreement"),
        ("notice-given purpose=terminate", "notice to end the agreement was given", "notice to end the agreement"),
        ("notice-given purpose=reopen", "notice to reopen was given", "notice to reopen"),
        ("notice-given purpose=dispute", "notice of a dispute was given to the agency", "notice of a dispute to the agency"),
        ("initial-proposal-presented", "an initial proposal was presented at a public meeting", "presentation of an initial proposal at a public meeting"),
        ("public-comment-heard", "the public was heard", "hearing of the public"),
        ("initial-proposal-adopted", "the employer's initial proposal was adopted", "adoption of the employer's initial proposal"),
        ("new-subject-raised", "a new subject was raised", "raising of a new subject"),
        ("new-subject-published", "a new subject was made public", "publication of a new subject"),
        ("ground-rules-agreed", "ground rules were agreed", "agreement on ground rules"),
        ("procedure-agreed", "a procedure of the parties' own was agreed", "agreement on a procedure of the parties' own"),
        ("warning-given", "a warning was given", "warning"),
        ("information-requested", "information was requested", "request for information"),
        ("information-supplied", "information was supplied", "supply of information"),
        ("statement-made", "a statement was made", "statement"),
        ("concession-made", "a substantial concession was made", "substantial concession"),
        ("time-limit-extended", "a time limit was extended", "extension of a time limit"),
        ("time-limit-waived", "a time limit was waived", "waiver of a time limit"),
        ("step-taken", "a step of this statute was taken", "step of this statute"),
        ("correction", "an entry of the log was corrected", "correction of the log"),
        ("retraction", "an entry of the log was taken back", "retraction in the log"),
    ];

    private static IEnumerable<(string Key, string Clause, string Noun)> Impasse() =>
    [
        ("impasse-declared", "impasse was declared", "declaration of impasse"),
        ("impasse-declared written=yes", "impasse was declared in writing", "declaration of impasse in writing"),
        ("impasse-declared written=no", "impasse was declared, but not in writing", "declaration of impasse that is not in writing"),
        ("impasse-undeclared", "the declaration of impasse was withdrawn", "withdrawal of the declaration of impasse"),
        ("impasse-request-filed", "the agency was asked to find impasse", "request that the agency find impasse"),
        ("impasse-determined", "the agency decided whether there is impasse", "agency's decision on whether there is impasse"),
        ("impasse-determined exists=yes", "impasse was found", "finding that there is impasse"),
        ("impasse-determined exists=no", "it was found that there is no impasse", "finding that there is no impasse"),
        ("mediation-requested", "mediation was requested", "request for mediation"),
        ("mediator-appointed", "a mediator was appointed", "appointment of a mediator"),
        ("mediator-appointed agreed=yes", "a mediator the parties agreed on was appointed", "appointment of a mediator the parties agreed on"),
        ("mediation-session-held", "a mediation session was held", "mediation session"),
        ("mediation-ended", "mediation was ended", "end of mediation"),
        ("mediation-ended settled=yes", "mediation was ended with a settlement", "end of mediation with a settlement"),
        ("mediation-ended settled=no", "mediation was ended without a settlement", "end of mediation without a settlement"),
    ];

    private static IEnumerable<(string Key, string Clause, string Noun)> Neutrals() =>
    [
        ("factfinding-certified", "fact-finding was declared appropriate", "declaration that fact-finding is appropriate"),
        ("factfinding-requested", "fact-finding was requested", "request for fact-finding"),
        ("panel-member-named", "a panel member was named", "naming of a panel member"),
        ("panel-chair-selected", "the fact-finder or panel chair was selected", "selection of the fact-finder or panel chair"),
        ("panel-chair-selected agreed=yes", "a fact-finder or panel chair the parties agreed on was selected", "selection of a fact-finder or panel chair the parties agreed on"),
        ("hearing-held", "a hearing was held", "hearing"),
        ("report-issued", "the report was issued", "issue of the report"),
        ("report-published", "the report was made public", "publication of the report"),
        ("report-answered", "the report was answered", "answer to the report"),
        ("report-answered accepts=yes", "the report was accepted", "acceptance of the report"),
        ("report-answered accepts=no", "the report was rejected", "rejection of the report"),
        ("final-offer-made", "a final offer was made", "final offer"),
        ("arbitration-requested", "arbitration was requested", "request for arbitration"),
        ("arbitrator-selected", "the arbitrator was selected", "selection of the arbitrator"),
        ("arbitrator-selected agreed=yes", "an arbitrator the parties agreed on was selected", "selection of an arbitrator the parties agreed on"),
        ("award-issued", "the award was issued", "issue of the award"),
        ("award-answered", "the award was answered", "answer to the award"),
        ("award-answered accepts=yes", "the award was accepted", "acceptance of the award"),
        ("award-answered accepts=no", "the award was rejected", "rejection of the award"),
    ];

    private static IEnumerable<(string Key, string Clause, string Noun)> Actions() =>
    [
        ("vote-called", "a vote was called", "call of a vote"),
        ("vote-held", "a vote was held", "vote"),
        ("vote-held type=strike-authorization", "a strike vote was held", "strike vote"),
        ("vote-held type=ratification", "a vote on ratification was held", "vote on ratification"),
        ("vote-held type=end-strike", "a vote on ending the strike was held", "vote on ending the strike"),
        ("vote-held type=adoption", "a vote on adoption was held", "vote on adoption"),
        ("vote-held type=report", "a vote on the report was held", "vote on the report"),
        ("vote-held type=offer", "a vote on the offer was held", "vote on the offer"),
        ("strike-notice-given", "notice of a strike was given", "notice of a strike"),
        ("strike-called", "a strike was called", "call of a strike"),
        ("strike-postponed", "a strike was put off", "putting off of a strike"),
        ("strike-called-off", "a strike was called off", "calling off of a strike"),
        ("strike-began", "a strike was begun", "beginning of a strike"),
        ("strike-began type=economic", "a strike over terms was begun", "beginning of a strike over terms"),
        ("strike-began type=unfair-practice", "a strike over unfair practices was begun", "beginning of a strike over unfair practices"),
        ("strike-began type=sympathy", "a sympathy strike was begun", "beginning of a sympathy strike"),
        ("strike-began type=safety", "a strike over unsafe conditions was begun", "beginning of a strike over unsafe conditions"),
        ("strike-suspended", "a strike was suspended", "suspension of a strike"),
        ("strike-ended", "a strike was ended", "end of a strike"),
        ("lockout-began", "a lockout was begun", "beginning of a lockout"),
        ("lockout-ended", "a lockout was ended", "end of a lockout"),
        ("terms-implemented", "terms were put into force", "putting of terms into force"),
        ("unilateral-change-made", "terms were changed by one side alone", "change of terms by one side alone"),
        ("concerted-action-held", "a picket or other concerted action was held", "picket or other concerted action"),
        ("charge-filed", "an unfair-practice charge was filed", "filing of an unfair-practice charge"),
        ("complaint-issued", "a complaint was issued", "issue of a complaint"),
        ("injunction-requested", "an injunction was requested", "request for an injunction"),
        ("injunction-decided", "the request for an injunction was decided", "decision on an injunction"),
        ("injunction-decided granted=yes", "an injunction was granted", "grant of an injunction"),
        ("injunction-decided granted=no", "an injunction was refused", "refusal of an injunction"),
        ("charge-closed", "an unfair-practice charge was closed", "closing of an unfair-practice charge"),
    ];

    private static IEnumerable<(string Key, string Clause, string Noun)> Settlement() =>
    [
        ("overall-agreement-reached", "a tentative agreement on the whole was reached", "tentative agreement on the whole"),
        ("agreement-ratified", "the agreement was ratified", "ratification of the agreement"),
        ("ratification-rejected", "ratification was rejected", "rejection in the ratification vote"),
        ("cost-disclosed", "the cost of the agreement was made public", "disclosure of the agreement's cost"),
        ("cost-certified", "it was certified that the cost can be met", "certification that the cost can be met"),
        ("agreement-adopted", "the agreement was adopted", "adoption of the agreement"),
        ("adoption-rejected", "adoption was refused", "refusal to adopt the agreement"),
        ("agreement-in-effect", "an agreement was put into effect", "taking effect of an agreement"),
        ("agreement-expired", "the agreement was at its end", "expiry of the agreement"),
        ("agreement-extended", "the agreement was extended", "extension of the agreement"),
    ];
}
