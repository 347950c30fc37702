namespace ContractModel.Json.Events;

/// <summary>How the events of Log/Items.cs are written.</summary>
internal static class ItemsForms
{
    internal static EventForm[] All() =>
    [
        ProposalMade(), ProposalWithdrawn(), ProposalRejected(), LanguageAccepted(),
        TentativeAgreementReached(), TentativeAgreementReopened(), OfferNotMade(), ProvisionMoved(),
    ];

    private static EventForm ProposalMade()
    {
        var by = Field.Required("by", "The side that proposes.", Forms.Side, (ProposalMade e) => e.By);
        var type = Field.Default("type", "What kind of move it is; a counter-proposal unless it is said otherwise.", Words.ProposalKind, (ProposalMade e) => e.Type, ProposalKind.Counter);
        var document = Field.Optional("document", "The document the text is in; absent when not known.", NounForms.Document, (ProposalMade e) => e.Document);
        var terms = Field.List("terms", "What is proposed, as typed terms; empty when only the fact of the proposal is known.", TermForms.Any, (ProposalMade e) => e.Terms);
        var answers = Field.Optional("answers", "The id of the proposal this one answers, which settles the order of two moves on one day; absent when the log does not say.", Forms.Id, (ProposalMade e) => e.Answers);
        var package = Field.Optional("package", "The name of the package it is part of: all proposals of one side with this name stand or fall together; absent when it stands alone.", Forms.Id, (ProposalMade e) => e.Package);
        var condition = Field.Optional("condition", "What the offer depends on; absent when it is unconditional.", Forms.Text, (ProposalMade e) => e.Condition);
        var expires = Field.OptionalValue("expires", "The last day the offer is open; absent when it has no end.", Forms.Day, (ProposalMade e) => e.Expires);
        return EventForm.Item(
            EventTag.ProposalMade,
            "A side put a proposal on one provision across the table.",
            [by, type, document, terms, answers, package, condition, expires],
            r => new ProposalMade { Id = r.Id, On = r.On, Provision = r.Provision, Title = r.Title, By = r.Get(by), Type = r.Get(type), Document = r.Get(document), Terms = r.Get(terms), Answers = r.Get(answers), Package = r.Get(package), Condition = r.Get(condition), Expires = r.Get(expires) });
    }

    private static EventForm ProposalWithdrawn()
    {
        var by = Field.Required("by", "The side that withdraws.", Forms.Side, (ProposalWithdrawn e) => e.By);
        var withoutPrejudice = Field.Flag("withoutPrejudice", "Whether it was withdrawn without prejudice.", (ProposalWithdrawn e) => e.WithoutPrejudice);
        return EventForm.Item(
            EventTag.ProposalWithdrawn,
            "A side took its proposal on a provision back.",
            [by, withoutPrejudice],
            r => new ProposalWithdrawn { Id = r.Id, On = r.On, Provision = r.Provision, Title = r.Title, By = r.Get(by), WithoutPrejudice = r.Get(withoutPrejudice) });
    }

    private static EventForm ProposalRejected()
    {
        var by = Field.Required("by", "The side that rejects.", Forms.Side, (ProposalRejected e) => e.By);
        var answers = Field.Optional("answers", "The id of the proposal rejected; absent when the log does not say.", Forms.Id, (ProposalRejected e) => e.Answers);
        var reason = Field.Optional("reason", "The reason given; absent when none is known.", Forms.Text, (ProposalRejected e) => e.Reason);
        return EventForm.Item(
            EventTag.ProposalRejected,
            "A side rejected the other side's proposal and put nothing in its place.",
            [by, answers, reason],
            r => new ProposalRejected { Id = r.Id, On = r.On, Provision = r.Provision, Title = r.Title, By = r.Get(by), Answers = r.Get(answers), Reason = r.Get(reason) });
    }

    private static EventForm LanguageAccepted()
    {
        var by = Field.Required("by", "The side that accepts.", Forms.Side, (LanguageAccepted e) => e.By);
        var text = Field.Optional("text", "The wording or subject accepted; absent when not known.", Forms.Text, (LanguageAccepted e) => e.Text);
        return EventForm.Item(
            EventTag.LanguageAccepted,
            "A side accepted wording inside a proposal.",
            [by, text],
            r => new LanguageAccepted { Id = r.Id, On = r.On, Provision = r.Provision, Title = r.Title, By = r.Get(by), Text = r.Get(text) });
    }

    private static EventForm TentativeAgreementReached()
    {
        var document = Field.Optional("document", "The signed document; absent when not known.", NounForms.Document, (TentativeAgreementReached e) => e.Document);
        var terms = Field.List("terms", "What was agreed, as typed terms.", TermForms.Any, (TentativeAgreementReached e) => e.Terms);
        var answers = Field.Optional("answers", "The id of the proposal that was accepted; absent when not known.", Forms.Id, (TentativeAgreementReached e) => e.Answers);
        return EventForm.Item(
            EventTag.TentativeAgreementReached,
            "Both sides signed off on one provision, subject to the whole.",
            [document, terms, answers],
            r => new TentativeAgreementReached { Id = r.Id, On = r.On, Provision = r.Provision, Title = r.Title, Document = r.Get(document), Terms = r.Get(terms), Answers = r.Get(answers) });
    }

    private static EventForm TentativeAgreementReopened()
    {
        var by = Field.Default("by", "Who opened it; both sides together unless it is said otherwise.", Forms.Actor, (TentativeAgreementReopened e) => e.By, Actor.Both);
        return EventForm.Item(
            EventTag.TentativeAgreementReopened,
            "A tentative agreement on a provision was opened again.",
            [by],
            r => new TentativeAgreementReopened { Id = r.Id, On = r.On, Provision = r.Provision, Title = r.Title, By = r.Get(by) });
    }

    private static EventForm OfferNotMade()
    {
        var subject = Field.Required("subject", "The subject, such as \"salary\".", Forms.Text, (OfferNotMade e) => e.Subject);
        var provision = Field.Optional("provision", "The provision the subject belongs to; absent when none is meant.", Forms.Key, (OfferNotMade e) => e.Provision);
        return EventForm.Procedural(
            EventTag.OfferNotMade,
            "A side came without an offer on a subject on which one was awaited.",
            [subject, provision],
            r => new OfferNotMade { Id = r.Id, On = r.On, By = r.By, Party = r.Party, Subject = r.Get(subject), Provision = r.Get(provision) });
    }

    private static EventForm ProvisionMoved()
    {
        var toTable = Field.Required("toTable", "The id of the table it is bargained at from then on.", Forms.Id, (ProvisionMoved e) => e.ToTable);
        return EventForm.Item(
            EventTag.ProvisionMoved,
            "A provision was moved from this table to another.",
            [toTable],
            r => new ProvisionMoved { Id = r.Id, On = r.On, Provision = r.Provision, Title = r.Title, ToTable = r.Get(toTable) });
    }
}
