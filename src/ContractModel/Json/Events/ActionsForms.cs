namespace ContractModel.Json.Events;

/// <summary>How the events of Log/Actions.cs are written.</summary>
internal static class ActionsForms
{
    internal static EventForm[] All() =>
    [
        StrikeNoticeGiven(), StrikeCalled(), StrikePostponed(), StrikeCalledOff(),
        StrikeBegan(), StrikeSuspended(), StrikeEnded(), LockoutBegan(),
        LockoutEnded(), TermsImplemented(), UnilateralChangeMade(), ConcertedActionHeld(),
    ];

    private static EventForm StrikeNoticeGiven()
    {
        var type = Field.Required("type", "What kind of strike.", Words.StrikeKind, (StrikeNoticeGiven e) => e.Type);
        var starts = Field.OptionalValue("starts", "When it is to start; absent when no day was named.", Forms.Date, (StrikeNoticeGiven e) => e.Starts);
        var ends = Field.OptionalValue("ends", "When it is to end; absent when no end was named.", Forms.Date, (StrikeNoticeGiven e) => e.Ends);
        var received = Field.OptionalValue("received", "When the employer received it; absent when not known, and then the day of the notice counts.", Forms.Date, (StrikeNoticeGiven e) => e.Received);
        var receivedByAgency = Field.OptionalValue("receivedByAgency", "When the agency received it; absent when it did not or it is not known.", Forms.Date, (StrikeNoticeGiven e) => e.ReceivedByAgency);
        return EventForm.Procedural(
            EventTag.StrikeNoticeGiven,
            "A union gave notice of a strike.",
            [type, starts, ends, received, receivedByAgency],
            r => new StrikeNoticeGiven { Id = r.Id, On = r.On, By = r.By, Party = r.Party, Type = r.Get(type), Starts = r.Get(starts), Ends = r.Get(ends), Received = r.Get(received), ReceivedByAgency = r.Get(receivedByAgency) });
    }

    private static EventForm StrikeCalled()
    {
        var type = Field.Required("type", "What kind of strike.", Words.StrikeKind, (StrikeCalled e) => e.Type);
        var starts = Field.OptionalValue("starts", "When it is to start; absent when no day was named.", Forms.Date, (StrikeCalled e) => e.Starts);
        var ends = Field.OptionalValue("ends", "When it is to end; absent when no end was named.", Forms.Date, (StrikeCalled e) => e.Ends);
        return EventForm.Procedural(
            EventTag.StrikeCalled,
            "A union set or announced the day of a strike.",
            [type, starts, ends],
            r => new StrikeCalled { Id = r.Id, On = r.On, By = r.By, Party = r.Party, Type = r.Get(type), Starts = r.Get(starts), Ends = r.Get(ends) });
    }

    private static EventForm StrikePostponed()
    {
        var starts = Field.Required("starts", "When it is to start now.", Forms.Date, (StrikePostponed e) => e.Starts);
        return EventForm.Procedural(
            EventTag.StrikePostponed,
            "The day of a strike was moved.",
            [starts],
            r => new StrikePostponed { Id = r.Id, On = r.On, By = r.By, Party = r.Party, Starts = r.Get(starts) });
    }

    private static EventForm StrikeCalledOff()
    {
        var reason = Field.Optional("reason", "The reason; absent when none is known.", Forms.Text, (StrikeCalledOff e) => e.Reason);
        return EventForm.Procedural(
            EventTag.StrikeCalledOff,
            "A strike that had been called was called off before it began.",
            [reason],
            r => new StrikeCalledOff { Id = r.Id, On = r.On, By = r.By, Party = r.Party, Reason = r.Get(reason) });
    }

    private static EventForm StrikeBegan()
    {
        var type = Field.Required("type", "What kind of strike.", Words.StrikeKind, (StrikeBegan e) => e.Type);
        var workers = Field.OptionalValue("workers", "How many took part; absent when not known.", Forms.Count, (StrikeBegan e) => e.Workers);
        var text = Field.Optional("text", "Where and by whom.", Forms.Text, (StrikeBegan e) => e.Text);
        return EventForm.Procedural(
            EventTag.StrikeBegan,
            "A strike began.",
            [type, workers, text],
            r => new StrikeBegan { Id = r.Id, On = r.On, By = r.By, Party = r.Party, Type = r.Get(type), Workers = r.Get(workers), Text = r.Get(text) });
    }

    private static EventForm StrikeSuspended()
    {
        var text = Field.Optional("text", "On what terms.", Forms.Text, (StrikeSuspended e) => e.Text);
        return EventForm.Procedural(
            EventTag.StrikeSuspended,
            "A strike was interrupted and may resume.",
            [text],
            r => new StrikeSuspended { Id = r.Id, On = r.On, By = r.By, Party = r.Party, Text = r.Get(text) });
    }

    private static EventForm StrikeEnded()
    {
        var text = Field.Optional("text", "How it ended.", Forms.Text, (StrikeEnded e) => e.Text);
        return EventForm.Procedural(
            EventTag.StrikeEnded,
            "A strike ended.",
            [text],
            r => new StrikeEnded { Id = r.Id, On = r.On, By = r.By, Party = r.Party, Text = r.Get(text) });
    }

    private static EventForm LockoutBegan()
    {
        var text = Field.Optional("text", "Where and whom.", Forms.Text, (LockoutBegan e) => e.Text);
        return EventForm.Procedural(
            EventTag.LockoutBegan,
            "The employer locked employees out.",
            [text],
            r => new LockoutBegan { Id = r.Id, On = r.On, By = r.By, Party = r.Party, Text = r.Get(text) });
    }

    private static EventForm LockoutEnded()
    {
        var text = Field.Optional("text", "How it ended.", Forms.Text, (LockoutEnded e) => e.Text);
        return EventForm.Procedural(
            EventTag.LockoutEnded,
            "A lockout ended.",
            [text],
            r => new LockoutEnded { Id = r.Id, On = r.On, By = r.By, Party = r.Party, Text = r.Get(text) });
    }

    private static EventForm TermsImplemented()
    {
        var provisions = Field.List("provisions", "The provisions concerned; empty when not known or when all are.", Forms.Key, (TermsImplemented e) => e.Provisions);
        var text = Field.Optional("text", "What was put into force.", Forms.Text, (TermsImplemented e) => e.Text);
        return EventForm.Procedural(
            EventTag.TermsImplemented,
            "The employer put terms of its final offer into force (imposition).",
            [provisions, text],
            r => new TermsImplemented { Id = r.Id, On = r.On, By = r.By, Party = r.Party, Provisions = r.Get(provisions), Text = r.Get(text) });
    }

    private static EventForm UnilateralChangeMade()
    {
        var provision = Field.Optional("provision", "The provision; absent when not known.", Forms.Key, (UnilateralChangeMade e) => e.Provision);
        var text = Field.Required("text", "What was changed.", Forms.Text, (UnilateralChangeMade e) => e.Text);
        return EventForm.Procedural(
            EventTag.UnilateralChangeMade,
            "The employer changed a term of employment on its own.",
            [provision, text],
            r => new UnilateralChangeMade { Id = r.Id, On = r.On, By = r.By, Party = r.Party, Provision = r.Get(provision), Text = r.Get(text) });
    }

    private static EventForm ConcertedActionHeld()
    {
        var type = Field.Required("type", "What it was, such as \"rally\".", Forms.Text, (ConcertedActionHeld e) => e.Type);
        var workers = Field.OptionalValue("workers", "How many took part; absent when not known.", Forms.Count, (ConcertedActionHeld e) => e.Workers);
        var place = Field.Optional("place", "The place; absent when not known.", Forms.Text, (ConcertedActionHeld e) => e.Place);
        var text = Field.Optional("text", "What it was about.", Forms.Text, (ConcertedActionHeld e) => e.Text);
        return EventForm.Procedural(
            EventTag.ConcertedActionHeld,
            "A rally, picket or other concerted action that is not a strike.",
            [type, workers, place, text],
            r => new ConcertedActionHeld { Id = r.Id, On = r.On, By = r.By, Party = r.Party, Type = r.Get(type), Workers = r.Get(workers), Place = r.Get(place), Text = r.Get(text) });
    }
}
