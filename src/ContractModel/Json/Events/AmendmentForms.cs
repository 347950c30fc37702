namespace ContractModel.Json.Events;

/// <summary>How the events of Log/Amendments.cs are written.</summary>
internal static class AmendmentForms
{
    internal static EventForm[] All(Form<BargainingEvent?> any) => [Correction(any), Retraction()];

    private static EventForm Correction(Form<BargainingEvent?> any)
    {
        var replacement = Field.Required("event", "The event as it should read, with the id of the event it replaces.", any, (EventCorrected e) => (BargainingEvent?)e.Replacement);
        return EventForm.Plain(
            EventTag.EventCorrected,
            "An earlier event was recorded wrongly; this is how it should read.",
            [replacement],
            r => new EventCorrected { Id = r.Get(EventFields.Id), On = r.Get(EventFields.On), Replacement = r.Get(replacement)! });
    }

    private static EventForm Retraction()
    {
        var retracts = Field.Required("retracts", "The id of the event taken back.", Forms.Id, (EventRetracted e) => e.Retracts);
        var reason = Field.Optional("reason", "The reason; absent when none was recorded.", Forms.Text, (EventRetracted e) => e.Reason);
        return EventForm.Plain(
            EventTag.EventRetracted,
            "An earlier event did not happen, or a correction or retraction was itself wrong.",
            [retracts, reason],
            r => new EventRetracted { Id = r.Get(EventFields.Id), On = r.Get(EventFields.On), Retracts = r.Get(retracts), Reason = r.Get(reason) });
    }
}
