namespace ContractModel.Json.Events;

/// <summary>How the events of Log/Votes.cs are written.</summary>
internal static class VotesForms
{
    internal static EventForm[] All() =>
    [
        VoteCalled(), VoteHeld(),
    ];

    private static EventForm VoteCalled()
    {
        var type = Field.Required("type", "What is voted on.", Words.VoteKind, (VoteCalled e) => e.Type);
        var opens = Field.OptionalValue("opens", "The first day of voting; absent when not known.", Forms.Date, (VoteCalled e) => e.Opens);
        var closes = Field.OptionalValue("closes", "The last day of voting; absent when not known.", Forms.Date, (VoteCalled e) => e.Closes);
        return EventForm.Procedural(
            EventTag.VoteCalled,
            "A vote was called.",
            [type, opens, closes],
            r => new VoteCalled { Id = r.Id, On = r.On, By = r.By, Party = r.Party, Type = r.Get(type), Opens = r.Get(opens), Closes = r.Get(closes) });
    }

    private static EventForm VoteHeld()
    {
        var type = Field.Required("type", "What was voted on.", Words.VoteKind, (VoteHeld e) => e.Type);
        var passed = Field.OptionalValue("passed", "Whether it passed, as announced; absent when no source says.", Forms.Flag, (VoteHeld e) => e.Passed);
        var tally = Field.Optional("tally", "What is known of the count; absent when nothing is.", NounForms.Tally, (VoteHeld e) => e.Tally);
        var unit = Field.Optional("unit", "The id of the unit that voted; absent when the whole side did.", Forms.Id, (VoteHeld e) => e.Unit);
        var opened = Field.OptionalValue("opened", "The first day of voting; absent when not known.", Forms.Date, (VoteHeld e) => e.Opened);
        var closed = Field.OptionalValue("closed", "The last day of voting, which may lie after the result was announced; absent when not known.", Forms.Date, (VoteHeld e) => e.Closed);
        var question = Field.Optional("question", "What was asked, where yes does not simply mean approval.", Forms.Text, (VoteHeld e) => e.Question);
        return EventForm.Procedural(
            EventTag.VoteHeld,
            "A vote was counted. The day of the event is the day of the result.",
            [type, passed, tally, unit, opened, closed, question],
            r => new VoteHeld { Id = r.Id, On = r.On, By = r.By, Party = r.Party, Type = r.Get(type), Passed = r.Get(passed), Tally = r.Get(tally), Unit = r.Get(unit), Opened = r.Get(opened), Closed = r.Get(closed), Question = r.Get(question) });
    }
}
