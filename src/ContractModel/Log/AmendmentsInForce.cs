using System.Collections.Immutable;

namespace ContractModel;

/// <summary>Carries out corrections and retractions.</summary>
internal static class AmendmentsInForce
{
    /// <summary>Gets the events that hold, as known at the end of a day: those recorded by then, each as its last correction has it, without those taken
    /// back. In the order of the log, without corrections and retractions.</summary>
    /// <param name="events">The events in the order of the log.</param>
    /// <param name="knownAt">The day; <see langword="null"/> for all that is known.</param>
    internal static ValueList<BargainingEvent> Of(ValueList<BargainingEvent> events, NodaTime.LocalDate? knownAt)
    {
        if (knownAt is null && !HasAmendments(events)) return events;
        var (gone, corrected) = Amend(events, knownAt);
        var result = ImmutableArray.CreateBuilder<BargainingEvent>(events.Count);
        foreach (var e in events)
        {
            if (e.KnownFrom > knownAt || gone.Contains(e.Id) || e is EventRetracted or EventCorrected) continue;
            result.Add(corrected.TryGetValue(e.Id, out var correction) ? correction.Replacement : e);
        }

        return new ValueList<BargainingEvent>(result.DrainToImmutable());
    }

    /// <summary>Gets the correction that holds for each corrected event, by the id of the event.</summary>
    internal static IReadOnlyDictionary<string, EventCorrected> Corrections(ValueList<BargainingEvent> events) => Amend(events, knownAt: null).Corrected;

    private static (HashSet<string> Gone, Dictionary<string, EventCorrected> Corrected) Amend(ValueList<BargainingEvent> events, NodaTime.LocalDate? knownAt)
    {
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

        return (gone, corrected);
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
