namespace ContractModel.Json.Events;

/// <summary>How the events of Log/Exchanges.cs are written.</summary>
internal static class ExchangesForms
{
    internal static EventForm[] All() =>
    [
        WarningGiven(), InformationRequested(), InformationSupplied(), StatementMade(),
        ConcessionMade(),
    ];

    private static EventForm WarningGiven()
    {
        var condition = Field.Required("condition", "What must happen.", Forms.Text, (WarningGiven e) => e.Condition);
        var until = Field.OptionalValue("until", "By when; absent when no time was named.", Forms.Date, (WarningGiven e) => e.Until);
        var threatens = Field.Required("threatens", "What it says it will do.", Forms.Text, (WarningGiven e) => e.Threatens);
        return EventForm.Procedural(
            EventTag.WarningGiven,
            "A side said what it will do unless something happens. It has not done it.",
            [condition, until, threatens],
            r => new WarningGiven { Id = r.Id, On = r.On, By = r.By, Party = r.Party, Condition = r.Get(condition), Until = r.Get(until), Threatens = r.Get(threatens) });
    }

    private static EventForm InformationRequested()
    {
        var subject = Field.Required("subject", "What was asked for.", Forms.Text, (InformationRequested e) => e.Subject);
        var due = Field.OptionalValue("due", "The day by which it was asked for; absent when none was named.", Forms.Day, (InformationRequested e) => e.Due);
        return EventForm.Procedural(
            EventTag.InformationRequested,
            "A side asked the other for information.",
            [subject, due],
            r => new InformationRequested { Id = r.Id, On = r.On, By = r.By, Party = r.Party, Subject = r.Get(subject), Due = r.Get(due) });
    }

    private static EventForm InformationSupplied()
    {
        var answers = Field.Optional("answers", "The id of the request; absent when the log does not say.", Forms.Id, (InformationSupplied e) => e.Answers);
        var complete = Field.Flag("complete", "Whether all that was asked for was supplied.", (InformationSupplied e) => e.Complete);
        var text = Field.Optional("text", "What was supplied or refused.", Forms.Text, (InformationSupplied e) => e.Text);
        return EventForm.Procedural(
            EventTag.InformationSupplied,
            "A side answered a request for information.",
            [answers, complete, text],
            r => new InformationSupplied { Id = r.Id, On = r.On, By = r.By, Party = r.Party, Answers = r.Get(answers), Complete = r.Get(complete), Text = r.Get(text) });
    }

    private static EventForm StatementMade()
    {
        var type = Field.Required("type", "What kind of statement it is.", Words.StatementKind, (StatementMade e) => e.Type);
        var text = Field.Required("text", "What was said, in the recorder's words.", Forms.Text, (StatementMade e) => e.Text);
        var about = Field.Optional("about", "The id of the event it is about; absent when it is about none.", Forms.Id, (StatementMade e) => e.About);
        var provision = Field.Optional("provision", "The provision it is about; absent when it is about none.", Forms.Key, (StatementMade e) => e.Provision);
        return EventForm.Procedural(
            EventTag.StatementMade,
            "Someone said something that moves nothing by itself: a claim, a denial, a presentation, an announcement.",
            [type, text, about, provision],
            r => new StatementMade { Id = r.Id, On = r.On, By = r.By, Party = r.Party, Type = r.Get(type), Text = r.Get(text), About = r.Get(about), Provision = r.Get(provision) });
    }

    private static EventForm ConcessionMade()
    {
        var text = Field.Required("text", "The movement.", Forms.Text, (ConcessionMade e) => e.Text);
        var provision = Field.Optional("provision", "The provision; absent when it is about none or several.", Forms.Key, (ConcessionMade e) => e.Provision);
        return EventForm.Procedural(
            EventTag.ConcessionMade,
            "A side moved so much that further talks were worth while again. That it was so much is the recorder's judgment.",
            [text, provision],
            r => new ConcessionMade { Id = r.Id, On = r.On, By = r.By, Party = r.Party, Text = r.Get(text), Provision = r.Get(provision) });
    }
}
