namespace ContractModel.Json.Events;

/// <summary>How the events of Log/Opening.cs are written.</summary>
internal static class OpeningForms
{
    internal static EventForm[] All() =>
    [
        NoticeGiven(), InitialProposalPresented(), PublicCommentHeard(), InitialProposalAdopted(),
        NewSubjectRaised(), NewSubjectPublished(), GroundRulesAgreed(), ProcedureAgreed(),
    ];

    private static EventForm NoticeGiven()
    {
        var purpose = Field.Required("purpose", "What the notice is for.", Words.NoticePurpose, (NoticeGiven e) => e.Purpose);
        var received = Field.OptionalValue("received", "When the other side received it; absent when not known, and then the day it was given counts.", Forms.Date, (NoticeGiven e) => e.Received);
        var receivedByAgency = Field.OptionalValue("receivedByAgency", "When the agency received it; absent when it did not or it is not known.", Forms.Date, (NoticeGiven e) => e.ReceivedByAgency);
        var form = Field.Optional("form", "How it was given, such as \"certified mail\"; absent when not known.", Forms.Text, (NoticeGiven e) => e.Form);
        var text = Field.Optional("text", "What it says.", Forms.Text, (NoticeGiven e) => e.Text);
        return EventForm.Procedural(
            EventTag.NoticeGiven,
            "A party gave a notice that the law or the contract asks for.",
            [purpose, received, receivedByAgency, form, text],
            r => new NoticeGiven { Id = r.Id, On = r.On, By = r.By, Party = r.Party, Purpose = r.Get(purpose), Received = r.Get(received), ReceivedByAgency = r.Get(receivedByAgency), Form = r.Get(form), Text = r.Get(text) });
    }

    private static EventForm InitialProposalPresented()
    {
        var document = Field.Optional("document", "The document; absent when not known.", NounForms.Document, (InitialProposalPresented e) => e.Document);
        return EventForm.Procedural(
            EventTag.InitialProposalPresented,
            "A side's initial proposal was presented at a public meeting (sunshine).",
            [document],
            r => new InitialProposalPresented { Id = r.Id, On = r.On, By = r.By, Party = r.Party, Document = r.Get(document) });
    }

    private static EventForm PublicCommentHeard()
    {
        return EventForm.Procedural(
            EventTag.PublicCommentHeard,
            "The public could speak on the initial proposals.",
            [],
            r => new PublicCommentHeard { Id = r.Id, On = r.On, By = r.By, Party = r.Party });
    }

    private static EventForm InitialProposalAdopted()
    {
        var document = Field.Optional("document", "The document; absent when not known.", NounForms.Document, (InitialProposalAdopted e) => e.Document);
        return EventForm.Procedural(
            EventTag.InitialProposalAdopted,
            "The employer adopted its initial proposal at an open meeting.",
            [document],
            r => new InitialProposalAdopted { Id = r.Id, On = r.On, By = r.By, Party = r.Party, Document = r.Get(document) });
    }

    private static EventForm NewSubjectRaised()
    {
        var subject = Field.Required("subject", "The subject.", Forms.Text, (NewSubjectRaised e) => e.Subject);
        var provision = Field.Optional("provision", "The provision it belongs to; absent when none is meant.", Forms.Key, (NewSubjectRaised e) => e.Provision);
        return EventForm.Procedural(
            EventTag.NewSubjectRaised,
            "A subject that was not in the initial proposals came to the table.",
            [subject, provision],
            r => new NewSubjectRaised { Id = r.Id, On = r.On, By = r.By, Party = r.Party, Subject = r.Get(subject), Provision = r.Get(provision) });
    }

    private static EventForm NewSubjectPublished()
    {
        var subject = Field.Required("subject", "The subject, as in the event that raised it.", Forms.Text, (NewSubjectPublished e) => e.Subject);
        return EventForm.Procedural(
            EventTag.NewSubjectPublished,
            "A new subject was made public.",
            [subject],
            r => new NewSubjectPublished { Id = r.Id, On = r.On, By = r.By, Party = r.Party, Subject = r.Get(subject) });
    }

    private static EventForm GroundRulesAgreed()
    {
        var text = Field.Optional("text", "What was agreed.", Forms.Text, (GroundRulesAgreed e) => e.Text);
        var document = Field.Optional("document", "The document; absent when not known.", NounForms.Document, (GroundRulesAgreed e) => e.Document);
        return EventForm.Procedural(
            EventTag.GroundRulesAgreed,
            "The sides agreed how to bargain.",
            [text, document],
            r => new GroundRulesAgreed { Id = r.Id, On = r.On, By = r.By, Party = r.Party, Text = r.Get(text), Document = r.Get(document) });
    }

    private static EventForm ProcedureAgreed()
    {
        var name = Field.Required("name", "What the procedure is called.", Forms.Text, (ProcedureAgreed e) => e.Name);
        var text = Field.Optional("text", "What was agreed.", Forms.Text, (ProcedureAgreed e) => e.Text);
        var document = Field.Optional("document", "The document; absent when not known.", NounForms.Document, (ProcedureAgreed e) => e.Document);
        return EventForm.Procedural(
            EventTag.ProcedureAgreed,
            "The sides agreed on a dispute procedure of their own in place of the statutory one or a part of it.",
            [name, text, document],
            r => new ProcedureAgreed { Id = r.Id, On = r.On, By = r.By, Party = r.Party, Name = r.Get(name), Text = r.Get(text), Document = r.Get(document) });
    }
}
