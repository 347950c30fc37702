namespace ContractModel.Json.Events;

/// <summary>How the events of Log/Charges.cs are written.</summary>
internal static class ChargesForms
{
    internal static EventForm[] All() =>
    [
        ChargeFiled(), ComplaintIssued(), InjunctionRequested(), InjunctionDecided(),
        ChargeClosed(),
    ];

    private static EventForm ChargeFiled()
    {
        var charge = Field.Required("charge", "The short name the log uses for the charge.", Forms.Id, (ChargeFiled e) => e.Charge);
        var against = Field.Default("against", "The side charged.", Forms.Actor, (ChargeFiled e) => e.Against, Actor.Unstated);
        var againstParty = Field.Optional("againstParty", "The id of the party charged, where it matters which; absent otherwise.", Forms.Id, (ChargeFiled e) => e.AgainstParty);
        var sections = Field.List("sections", "The sections said to be violated; empty when not known.", Forms.Text, (ChargeFiled e) => e.Sections);
        var text = Field.Optional("text", "What is charged.", Forms.Text, (ChargeFiled e) => e.Text);
        var about = Field.Optional("about", "The id of the event it is about; absent when it is about none.", Forms.Id, (ChargeFiled e) => e.About);
        var provision = Field.Optional("provision", "The provision it is about; absent when it is about none.", Forms.Key, (ChargeFiled e) => e.Provision);
        return EventForm.Procedural(
            EventTag.ChargeFiled,
            "An unfair-practice charge was filed.",
            [charge, against, againstParty, sections, text, about, provision],
            r => new ChargeFiled { Id = r.Id, On = r.On, By = r.By, Party = r.Party, Charge = r.Get(charge), Against = r.Get(against), AgainstParty = r.Get(againstParty), Sections = r.Get(sections), Text = r.Get(text), About = r.Get(about), Provision = r.Get(provision) });
    }

    private static EventForm ComplaintIssued()
    {
        var charge = Field.Required("charge", "The charge.", Forms.Id, (ComplaintIssued e) => e.Charge);
        var text = Field.Optional("text", "What the complaint says.", Forms.Text, (ComplaintIssued e) => e.Text);
        return EventForm.Procedural(
            EventTag.ComplaintIssued,
            "The agency issued a complaint on a charge. It is not a finding of a violation.",
            [charge, text],
            r => new ComplaintIssued { Id = r.Id, On = r.On, By = r.By, Party = r.Party, Charge = r.Get(charge), Text = r.Get(text) });
    }

    private static EventForm InjunctionRequested()
    {
        var charge = Field.Optional("charge", "The charge it rests on; absent when it rests on none or it is not known.", Forms.Id, (InjunctionRequested e) => e.Charge);
        var text = Field.Optional("text", "What was asked for.", Forms.Text, (InjunctionRequested e) => e.Text);
        return EventForm.Procedural(
            EventTag.InjunctionRequested,
            "Someone asked for an injunction, or for the agency to seek one.",
            [charge, text],
            r => new InjunctionRequested { Id = r.Id, On = r.On, By = r.By, Party = r.Party, Charge = r.Get(charge), Text = r.Get(text) });
    }

    private static EventForm InjunctionDecided()
    {
        var granted = Field.Required("granted", "Whether it was granted.", Forms.Flag, (InjunctionDecided e) => e.Granted);
        var withoutPrejudice = Field.Flag("withoutPrejudice", "Whether it was denied without prejudice.", (InjunctionDecided e) => e.WithoutPrejudice);
        var charge = Field.Optional("charge", "The charge it rests on; absent when it rests on none or it is not known.", Forms.Id, (InjunctionDecided e) => e.Charge);
        var text = Field.Optional("text", "What was decided.", Forms.Text, (InjunctionDecided e) => e.Text);
        return EventForm.Procedural(
            EventTag.InjunctionDecided,
            "A request for an injunction was granted or denied.",
            [granted, withoutPrejudice, charge, text],
            r => new InjunctionDecided { Id = r.Id, On = r.On, By = r.By, Party = r.Party, Granted = r.Get(granted), WithoutPrejudice = r.Get(withoutPrejudice), Charge = r.Get(charge), Text = r.Get(text) });
    }

    private static EventForm ChargeClosed()
    {
        var charge = Field.Required("charge", "The charge.", Forms.Id, (ChargeClosed e) => e.Charge);
        var outcome = Field.Required("outcome", "How it ended.", Words.ChargeOutcome, (ChargeClosed e) => e.Outcome);
        var text = Field.Optional("text", "What was decided or agreed.", Forms.Text, (ChargeClosed e) => e.Text);
        return EventForm.Procedural(
            EventTag.ChargeClosed,
            "A charge came to its end.",
            [charge, outcome, text],
            r => new ChargeClosed { Id = r.Id, On = r.On, By = r.By, Party = r.Party, Charge = r.Get(charge), Outcome = r.Get(outcome), Text = r.Get(text) });
    }
}
