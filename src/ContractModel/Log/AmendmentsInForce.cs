namespace ContractModel;

/// <summary>Carries out corrections and retractions.</summary>
internal static class Amendments
{
    /// <summary>Gets the events that hold, as known at the end of a day: those recorded by then, each as its last correction has it, without those taken
    /// back. In the order of the log, without corrections and retractions.</summary>
    /// <param name="events">The events in the order of the log.</param>
    /// <param name="knownAt">The day; <see langword="null"/> for all that is known.</param>
    /// <param name="seen">What a reader may see; an event whose correction is hidden is left out. <see langword="null"/> for everything.</param>
    internal static IReadOnlyList<BargainingEvent> InForce(ValueList<BargainingEvent> events, NodaTime.LocalDate? knownAt, IReadOnlySet<Visibility>? seen = null)
    {
        if (knownAt is null && !HasAmendments(events)) return events;
        var gone = new HashSet<string>(StringComparer.Ordinal);
        var corrected = new Dictionary<string, EventCorrected>(StringComparer.Ordinal);
        for (var i = events.Count - 1; i >= 0; i--)
        {
            // Later amendments come first, so one that was itself taken back is known to be void when its turn comes.
            var e = events[i];
            if (e.KnownFrom > knownAt || gone.Contains(e.Id)) continue;
            if (e is EventRetracted retraction) gone.Add(retraction.Retracts);
            else if (e is EventCorrected correction) corrected.TryAdd(correction.Corrects, correction);
        }

        var result = new List<BargainingEvent>(events.Count);
        foreach (var e in events)
        {
            if (e.KnownFrom > knownAt || gone.Contains(e.Id) || e is EventRetracted or EventCorrected) continue;
            if (!corrected.TryGetValue(e.Id, out var amended)) result.Add(e);
            else if (seen?.Contains(amended.Visibility) != false) result.Add(amended.Replacement);
        }

        return result;
    }

    private static bool HasAmendments(ValueList<BargainingEvent> events)
    {
        foreach (var e in events)
        {
            if (e is EventRetracted or EventCorrected) return true;
        }

        return false;
    }
}
