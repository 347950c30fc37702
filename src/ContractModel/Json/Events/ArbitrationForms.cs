namespace ContractModel.Json.Events;

/// <summary>How the events of Log/Arbitration.cs are written.</summary>
internal static class ArbitrationForms
{
    internal static EventForm[] All() => [ArbitrationRequested(), ArbitratorSelected(), AwardIssued(), AwardAnswered()];

    private static EventForm ArbitrationRequested()
    {
        var received = Field.OptionalValue("received", "When it was received; absent when not known, and then the day of the request counts.", Forms.Date, (ArbitrationRequested e) => e.Received);
        return EventForm.Procedural(
            EventTag.ArbitrationRequested,
            "A side, or both together, asked that the terms be settled by arbitration.",
            [received],
            r => new ArbitrationRequested { Id = r.Id, On = r.On, By = r.By, Party = r.Party, Received = r.Get(received) });
    }

    private static EventForm ArbitratorSelected()
    {
        var name = Field.Optional("name", "The arbitrator; absent when not known.", Forms.Text, (ArbitratorSelected e) => e.Name);
        var agreed = Field.Flag("agreed", "Whether the parties chose the arbitrator themselves.", (ArbitratorSelected e) => e.Agreed);
        return EventForm.Procedural(
            EventTag.ArbitratorSelected,
            "The arbitrator, or the chair of the arbitration panel, was selected.",
            [name, agreed],
            r => new ArbitratorSelected { Id = r.Id, On = r.On, By = r.By, Party = r.Party, Name = r.Get(name), Agreed = r.Get(agreed) });
    }

    private static EventForm AwardIssued()
    {
        var received = Field.OptionalValue("received", "When the parties received it; absent when not known, and then the day it was issued counts.", Forms.Date, (AwardIssued e) => e.Received);
        var document = Field.Optional("document", "The award; absent when not known.", NounForms.Document, (AwardIssued e) => e.Document);
        var terms = Field.List("terms", "What it orders, as typed terms.", TermForms.Any, (AwardIssued e) => e.Terms);
        return EventForm.Procedural(
            EventTag.AwardIssued,
            "The arbitrator or panel gave its award on the terms.",
            [received, document, terms],
            r => new AwardIssued { Id = r.Id, On = r.On, By = r.By, Party = r.Party, Received = r.Get(received), Document = r.Get(document), Terms = r.Get(terms) });
    }

    private static EventForm AwardAnswered()
    {
        var accepts = Field.Required("accepts", "Whether the award was accepted.", Forms.Flag, (AwardAnswered e) => e.Accepts);
        var text = Field.Optional("text", "What was said.", Forms.Text, (AwardAnswered e) => e.Text);
        return EventForm.Procedural(
            EventTag.AwardAnswered,
            "A side, or its governing body, accepted or rejected the award.",
            [accepts, text],
            r => new AwardAnswered { Id = r.Id, On = r.On, By = r.By, Party = r.Party, Accepts = r.Get(accepts), Text = r.Get(text) });
    }
}
