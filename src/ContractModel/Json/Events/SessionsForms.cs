namespace ContractModel.Json.Events;

/// <summary>How the events of Log/Sessions.cs are written.</summary>
internal static class SessionsForms
{
    internal static EventForm[] All() =>
    [
        SessionScheduled(), SessionHeld(), SessionCancelled(), SessionRescheduled(),
    ];

    private static EventForm SessionScheduled()
    {
        var session = Field.Required("session", "The day it is set for.", Forms.Date, (SessionScheduled e) => e.Session);
        var format = Field.Optional("format", "The format, such as \"Zoom\" or \"in person\"; absent when not known.", Forms.Text, (SessionScheduled e) => e.Format);
        var place = Field.Optional("place", "The place; absent when not known.", Forms.Text, (SessionScheduled e) => e.Place);
        return EventForm.Procedural(
            EventTag.SessionScheduled,
            "A session was set for a day.",
            [session, format, place],
            r => new SessionScheduled { Id = r.Id, On = r.On, By = r.By, Party = r.Party, Session = r.Get(session), Format = r.Get(format), Place = r.Get(place) });
    }

    private static EventForm SessionHeld()
    {
        var number = Field.OptionalValue("number", "The session's number; absent when not known. At least 1. Numbers count the sessions held.", Forms.Ordinal, (SessionHeld e) => e.Number);
        var format = Field.Optional("format", "The format, such as \"Zoom\" or \"in person\"; absent when not known.", Forms.Text, (SessionHeld e) => e.Format);
        var place = Field.Optional("place", "The place; absent when not known.", Forms.Text, (SessionHeld e) => e.Place);
        var hours = Field.OptionalValue("hours", "The length in hours; absent when not known. Not negative.", Forms.Number, (SessionHeld e) => e.Hours);
        var mediated = Field.Flag("mediated", "Whether a mediator took part.", (SessionHeld e) => e.Mediated);
        var offRecord = Field.Flag("offRecord", "Whether it was agreed to be off the record.", (SessionHeld e) => e.OffRecord);
        var unionTeam = Field.OptionalValue("unionTeam", "The size of the union's team; absent when not known.", Forms.Count, (SessionHeld e) => e.UnionTeam);
        var employerTeam = Field.OptionalValue("employerTeam", "The size of the employer's team; absent when not known.", Forms.Count, (SessionHeld e) => e.EmployerTeam);
        var text = Field.Optional("text", "What was dealt with, in the recorder's words.", Forms.Text, (SessionHeld e) => e.Text);
        return EventForm.Procedural(
            EventTag.SessionHeld,
            "The sides met. The day of the event is the day of the session.",
            [number, format, place, hours, mediated, offRecord, unionTeam, employerTeam, text],
            r => new SessionHeld { Id = r.Id, On = r.On, By = r.By, Party = r.Party, Number = r.Get(number), Format = r.Get(format), Place = r.Get(place), Hours = r.Get(hours), Mediated = r.Get(mediated), OffRecord = r.Get(offRecord), UnionTeam = r.Get(unionTeam), EmployerTeam = r.Get(employerTeam), Text = r.Get(text) });
    }

    private static EventForm SessionCancelled()
    {
        var session = Field.Required("session", "The day it had been set for.", Forms.Date, (SessionCancelled e) => e.Session);
        var reason = Field.Optional("reason", "The reason given; absent when none is known.", Forms.Text, (SessionCancelled e) => e.Reason);
        return EventForm.Procedural(
            EventTag.SessionCancelled,
            "A session that had been set was called off.",
            [session, reason],
            r => new SessionCancelled { Id = r.Id, On = r.On, By = r.By, Party = r.Party, Session = r.Get(session), Reason = r.Get(reason) });
    }

    private static EventForm SessionRescheduled()
    {
        var session = Field.Required("session", "The day it had been set for.", Forms.Date, (SessionRescheduled e) => e.Session);
        var to = Field.Required("to", "The day it was moved to.", Forms.Date, (SessionRescheduled e) => e.To);
        var reason = Field.Optional("reason", "The reason given; absent when none is known.", Forms.Text, (SessionRescheduled e) => e.Reason);
        return EventForm.Procedural(
            EventTag.SessionRescheduled,
            "A session that had been set was moved.",
            [session, to, reason],
            r => new SessionRescheduled { Id = r.Id, On = r.On, By = r.By, Party = r.Party, Session = r.Get(session), To = r.Get(to), Reason = r.Get(reason) });
    }
}
