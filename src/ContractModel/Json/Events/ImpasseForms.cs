namespace ContractModel.Json.Events;

/// <summary>How the events of Log/Impasse.cs are written.</summary>
internal static class ImpasseForms
{
    internal static EventForm[] All() =>
    [
        ImpasseDeclared(), ImpasseUndeclared(), ImpasseRequestFiled(), ImpasseDetermined(),
        MediationRequested(), MediatorAppointed(), MediationSessionHeld(), MediatorProposalMade(), MediationEnded(),
        FactfindingCertified(), FactfindingRequested(), PanelMemberNamed(), PanelChairSelected(),
        HearingHeld(), TimeLimitExtended(), TimeLimitWaived(), ReportIssued(),
        ReportPublished(), ReportAnswered(), FinalOfferMade(), StepTaken(),
    ];

    private static EventForm ImpasseDeclared()
    {
        var written = Field.OptionalValue("written", "Whether it was declared in writing; absent when not known.", Forms.Flag, (ImpasseDeclared e) => e.Written);
        var received = Field.OptionalValue("received", "When the other side received it; absent when not known, and then the day of the declaration counts.", Forms.Date, (ImpasseDeclared e) => e.Received);
        var byAgency = Field.OptionalValue("receivedByAgency", "When the agency received it; absent when it did not or it is not known.", Forms.Date, (ImpasseDeclared e) => e.ReceivedByAgency);
        return EventForm.Procedural(
            EventTag.ImpasseDeclared,
            "A side, or both together, declared impasse. The agency's determination is another fact.",
            [written, received, byAgency],
            r => new ImpasseDeclared { Id = r.Id, On = r.On, By = r.By, Party = r.Party, Written = r.Get(written), Received = r.Get(received), ReceivedByAgency = r.Get(byAgency) });
    }

    private static EventForm ImpasseUndeclared()
    {
        return EventForm.Procedural(
            EventTag.ImpasseUndeclared,
            "The side that had declared impasse took the declaration back.",
            [],
            r => new ImpasseUndeclared { Id = r.Id, On = r.On, By = r.By, Party = r.Party });
    }

    private static EventForm ImpasseRequestFiled()
    {
        var received = Field.OptionalValue("received", "When the agency received it; absent when not known, and then the day of filing counts.", Forms.Date, (ImpasseRequestFiled e) => e.Received);
        var @case = Field.Optional("case", "The agency's case number; absent when not known.", Forms.Text, (ImpasseRequestFiled e) => e.Case);
        return EventForm.Procedural(
            EventTag.ImpasseRequestFiled,
            "A side, or both together, asked the agency to find impasse and appoint a mediator.",
            [received, @case],
            r => new ImpasseRequestFiled { Id = r.Id, On = r.On, By = r.By, Party = r.Party, Received = r.Get(received), Case = r.Get(@case) });
    }

    private static EventForm ImpasseDetermined()
    {
        var exists = Field.Required("exists", "Whether impasse exists.", Forms.Flag, (ImpasseDetermined e) => e.Exists);
        var @case = Field.Optional("case", "The agency's case number; absent when not known.", Forms.Text, (ImpasseDetermined e) => e.Case);
        return EventForm.Procedural(
            EventTag.ImpasseDetermined,
            "The agency said whether impasse exists.",
            [exists, @case],
            r => new ImpasseDetermined { Id = r.Id, On = r.On, By = r.By, Party = r.Party, Exists = r.Get(exists), Case = r.Get(@case) });
    }

    private static EventForm MediationRequested()
    {
        var received = Field.OptionalValue("received", "When the agency received it; absent when not known, and then the day of the request counts.", Forms.Date, (MediationRequested e) => e.Received);
        return EventForm.Procedural(
            EventTag.MediationRequested,
            "A side, or both together, asked for a mediator.",
            [received],
            r => new MediationRequested { Id = r.Id, On = r.On, By = r.By, Party = r.Party, Received = r.Get(received) });
    }

    private static EventForm MediatorAppointed()
    {
        var name = Field.Optional("name", "The mediator; absent when not known.", Forms.Text, (MediatorAppointed e) => e.Name);
        var agreed = Field.Flag("agreed", "Whether the parties chose the mediator themselves.", (MediatorAppointed e) => e.Agreed);
        return EventForm.Procedural(
            EventTag.MediatorAppointed,
            "A mediator was appointed or chosen.",
            [name, agreed],
            r => new MediatorAppointed { Id = r.Id, On = r.On, By = r.By, Party = r.Party, Name = r.Get(name), Agreed = r.Get(agreed) });
    }

    private static EventForm MediationSessionHeld()
    {
        var number = Field.OptionalValue("number", "The number among the mediation sessions; absent when not known. At least 1.", Forms.Ordinal, (MediationSessionHeld e) => e.Number);
        var place = Field.Optional("place", "The place; absent when not known.", Forms.Text, (MediationSessionHeld e) => e.Place);
        return EventForm.Procedural(
            EventTag.MediationSessionHeld,
            "The mediator met the parties.",
            [number, place],
            r => new MediationSessionHeld { Id = r.Id, On = r.On, By = r.By, Party = r.Party, Number = r.Get(number), Place = r.Get(place) });
    }

    private static EventForm MediatorProposalMade()
    {
        var document = Field.Optional("document", "The document; absent when not known.", NounForms.Document, (MediatorProposalMade e) => e.Document);
        var terms = Field.List("terms", "What is proposed, as typed terms.", TermForms.Any, (MediatorProposalMade e) => e.Terms);
        var text = Field.Optional("text", "What is proposed, in words.", Forms.Text, (MediatorProposalMade e) => e.Text);
        return EventForm.Procedural(
            EventTag.MediatorProposalMade,
            "A mediator put a proposal of the mediator's own to the sides. It binds nobody.",
            [document, terms, text],
            r => new MediatorProposalMade { Id = r.Id, On = r.On, By = r.By, Party = r.Party, Document = r.Get(document), Terms = r.Get(terms), Text = r.Get(text) });
    }

    private static EventForm MediationEnded()
    {
        var settled = Field.Flag("settled", "Whether it ended in agreement.", (MediationEnded e) => e.Settled);
        var text = Field.Optional("text", "How it ended.", Forms.Text, (MediationEnded e) => e.Text);
        return EventForm.Procedural(
            EventTag.MediationEnded,
            "Mediation ended, with or without agreement.",
            [settled, text],
            r => new MediationEnded { Id = r.Id, On = r.On, By = r.By, Party = r.Party, Settled = r.Get(settled), Text = r.Get(text) });
    }

    private static EventForm FactfindingCertified()
    {
        return EventForm.Procedural(
            EventTag.FactfindingCertified,
            "The mediator or agency declared that fact-finding is appropriate.",
            [],
            r => new FactfindingCertified { Id = r.Id, On = r.On, By = r.By, Party = r.Party });
    }

    private static EventForm FactfindingRequested()
    {
        var received = Field.OptionalValue("received", "When it was received; absent when not known, and then the day of the request counts.", Forms.Date, (FactfindingRequested e) => e.Received);
        return EventForm.Procedural(
            EventTag.FactfindingRequested,
            "A side asked in writing for a fact-finding panel.",
            [received],
            r => new FactfindingRequested { Id = r.Id, On = r.On, By = r.By, Party = r.Party, Received = r.Get(received) });
    }

    private static EventForm PanelMemberNamed()
    {
        var name = Field.Optional("name", "The member; absent when not known.", Forms.Text, (PanelMemberNamed e) => e.Name);
        return EventForm.Procedural(
            EventTag.PanelMemberNamed,
            "A side named its member of the panel.",
            [name],
            r => new PanelMemberNamed { Id = r.Id, On = r.On, By = r.By, Party = r.Party, Name = r.Get(name) });
    }

    private static EventForm PanelChairSelected()
    {
        var name = Field.Optional("name", "The chair; absent when not known.", Forms.Text, (PanelChairSelected e) => e.Name);
        var agreed = Field.Flag("agreed", "Whether the parties chose the chair themselves.", (PanelChairSelected e) => e.Agreed);
        return EventForm.Procedural(
            EventTag.PanelChairSelected,
            "The chair of the panel was selected or confirmed; with that the panel is appointed.",
            [name, agreed],
            r => new PanelChairSelected { Id = r.Id, On = r.On, By = r.By, Party = r.Party, Name = r.Get(name), Agreed = r.Get(agreed) });
    }

    private static EventForm HearingHeld()
    {
        var place = Field.Optional("place", "The place; absent when not known.", Forms.Text, (HearingHeld e) => e.Place);
        var text = Field.Optional("text", "What was dealt with.", Forms.Text, (HearingHeld e) => e.Text);
        return EventForm.Procedural(
            EventTag.HearingHeld,
            "The panel met the parties, together or apart, or held a hearing.",
            [place, text],
            r => new HearingHeld { Id = r.Id, On = r.On, By = r.By, Party = r.Party, Place = r.Get(place), Text = r.Get(text) });
    }

    private static EventForm TimeLimitExtended()
    {
        var limit = Field.Required("limit", "The id of the clock in the statute's file.", Forms.Id, (TimeLimitExtended e) => e.Limit);
        var days = Field.OptionalValue("days", "By how many calendar days; absent when a new last day is given. From 1 to 36525.", Forms.Days, (TimeLimitExtended e) => e.Days);
        var until = Field.OptionalValue("until", "The new last day; absent when days are given.", Forms.Day, (TimeLimitExtended e) => e.Until);
        return EventForm.Procedural(
            EventTag.TimeLimitExtended,
            "A time limit was made longer, by agreement or by the agency.",
            [limit, days, until],
            r => new TimeLimitExtended { Id = r.Id, On = r.On, By = r.By, Party = r.Party, Limit = r.Get(limit), Days = r.Get(days), Until = r.Get(until) });
    }

    private static EventForm TimeLimitWaived()
    {
        var limit = Field.Required("limit", "The id of the clock in the statute's file.", Forms.Id, (TimeLimitWaived e) => e.Limit);
        return EventForm.Procedural(
            EventTag.TimeLimitWaived,
            "The sides agreed that a time limit does not hold.",
            [limit],
            r => new TimeLimitWaived { Id = r.Id, On = r.On, By = r.By, Party = r.Party, Limit = r.Get(limit) });
    }

    private static EventForm ReportIssued()
    {
        var received = Field.OptionalValue("received", "When the parties received it; absent when not known, and then the day it was issued counts.", Forms.Date, (ReportIssued e) => e.Received);
        var byUnion = Field.OptionalValue("receivedByUnion", "When the union received it, where the sides did on different days; absent when not known, and then received counts.", Forms.Date, (ReportIssued e) => e.ReceivedByUnion);
        var byEmployer = Field.OptionalValue("receivedByEmployer", "When the employer received it, in the same way.", Forms.Date, (ReportIssued e) => e.ReceivedByEmployer);
        var document = Field.Optional("document", "The report; absent when not known.", NounForms.Document, (ReportIssued e) => e.Document);
        var terms = Field.List("terms", "What it recommends, as typed terms.", TermForms.Any, (ReportIssued e) => e.Terms);
        return EventForm.Procedural(
            EventTag.ReportIssued,
            "The panel gave its report to the parties.",
            [received, byUnion, byEmployer, document, terms],
            r => new ReportIssued { Id = r.Id, On = r.On, By = r.By, Party = r.Party, Received = r.Get(received), ReceivedByUnion = r.Get(byUnion), ReceivedByEmployer = r.Get(byEmployer), Document = r.Get(document), Terms = r.Get(terms) });
    }

    private static EventForm ReportPublished()
    {
        var document = Field.Optional("document", "The report; absent when not known.", NounForms.Document, (ReportPublished e) => e.Document);
        return EventForm.Procedural(
            EventTag.ReportPublished,
            "The report was made public.",
            [document],
            r => new ReportPublished { Id = r.Id, On = r.On, By = r.By, Party = r.Party, Document = r.Get(document) });
    }

    private static EventForm ReportAnswered()
    {
        var accepts = Field.Required("accepts", "Whether the report was accepted.", Forms.Flag, (ReportAnswered e) => e.Accepts);
        var text = Field.Optional("text", "What was said.", Forms.Text, (ReportAnswered e) => e.Text);
        return EventForm.Procedural(
            EventTag.ReportAnswered,
            "A side accepted or rejected the report.",
            [accepts, text],
            r => new ReportAnswered { Id = r.Id, On = r.On, By = r.By, Party = r.Party, Accepts = r.Get(accepts), Text = r.Get(text) });
    }

    private static EventForm FinalOfferMade()
    {
        var document = Field.Optional("document", "The document; absent when not known.", NounForms.Document, (FinalOfferMade e) => e.Document);
        var terms = Field.List("terms", "What is offered, as typed terms.", TermForms.Any, (FinalOfferMade e) => e.Terms);
        var text = Field.Optional("text", "What is offered, in words.", Forms.Text, (FinalOfferMade e) => e.Text);
        return EventForm.Procedural(
            EventTag.FinalOfferMade,
            "A side put a last, best and final offer on the whole.",
            [document, terms, text],
            r => new FinalOfferMade { Id = r.Id, On = r.On, By = r.By, Party = r.Party, Document = r.Get(document), Terms = r.Get(terms), Text = r.Get(text) });
    }

    private static EventForm StepTaken()
    {
        var step = Field.Required("step", "The id of the step in the statute's file.", Forms.Id, (StepTaken e) => e.Step);
        var received = Field.OptionalValue("received", "When it was received; absent when not known or when receipt does not matter.", Forms.Date, (StepTaken e) => e.Received);
        var text = Field.Optional("text", "What was done.", Forms.Text, (StepTaken e) => e.Text);
        return EventForm.Procedural(
            EventTag.StepTaken,
            "A step was taken that only the statute at hand knows, by the name the statute's file gives it.",
            [step, received, text],
            r => new StepTaken { Id = r.Id, On = r.On, By = r.By, Party = r.Party, Step = r.Get(step), Received = r.Get(received), Text = r.Get(text) });
    }
}
