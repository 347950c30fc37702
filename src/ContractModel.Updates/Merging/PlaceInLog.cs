namespace ContractModel.Updates.Merging;

/// <summary>Puts new events among those of a log.</summary>
/// <remarks>The place of each depends only on its day, kind and id and on the events that tell facts, never on what was merged before it; so every order of
/// merging ends in one log.</remarks>
internal static class PlaceInLog
{
    /// <summary>Gets the events with the added ones behind the last fact that is not after them, and the corrections among those at the end.</summary>
    /// <param name="held">The events of the log.</param>
    /// <param name="added">The new events, in their order (<see cref="Compare"/>).</param>
    /// <param name="corrections">The corrections.</param>
    internal static List<BargainingEvent> Of(ValueList<BargainingEvent> held, List<BargainingEvent> added, List<EventCorrected> corrections)
    {
        var earliest = EarliestFrom(held);
        var result = new List<BargainingEvent>(held.Count + added.Count + corrections.Count);
        var taken = 0;
        foreach (var e in added)
        {
            for (var place = PlaceOf(e, earliest); taken < place; taken++) result.Add(held[taken]);
            result.Add(e);
        }

        for (; taken < held.Count; taken++) result.Add(held[taken]);
        foreach (var correction in corrections) result.Insert(PlaceOf(correction, result), correction);
        return result;
    }

    /// <summary>Compares two events by the order in which facts of a page are logged.</summary>
    internal static int Compare(BargainingEvent one, BargainingEvent other)
    {
        var order = one.On.Anchor.CompareTo(other.On.Anchor);
        if (order == 0) order = Rank(one).CompareTo(Rank(other));
        return order != 0 ? order : string.CompareOrdinal(one.Id, other.Id);
    }

    // The earliest fact from each place to the end; it never falls, so that a place is found by halving.
    private static BargainingEvent?[] EarliestFrom(ValueList<BargainingEvent> held)
    {
        var earliest = new BargainingEvent?[held.Count];
        BargainingEvent? least = null;
        for (var i = held.Count - 1; i >= 0; i--)
        {
            if (held[i] is not (EventCorrected or EventRetracted) && (least is null || Compare(held[i], least) < 0)) least = held[i];
            earliest[i] = least;
        }

        return earliest;
    }

    private static int PlaceOf(BargainingEvent e, BargainingEvent?[] earliest)
    {
        var (low, high) = (0, earliest.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (earliest[middle] is { } fact && Compare(fact, e) <= 0) low = middle + 1;
            else high = middle;
        }

        return low;
    }

    // By the day of recording and the id corrected, but never before a correction of the same event: of two the last holds.
    private static int PlaceOf(EventCorrected correction, List<BargainingEvent> events)
    {
        var place = events.Count;
        while (place > 0 && events[place - 1] is EventCorrected other && other.Corrects != correction.Corrects && IsBefore(correction, other)) place--;
        return place;
    }

    private static bool IsBefore(EventCorrected one, EventCorrected other)
    {
        var order = one.On.Anchor.CompareTo(other.On.Anchor);
        return order < 0 || (order == 0 && string.CompareOrdinal(one.Corrects, other.Corrects) < 0);
    }

    private static int Rank(BargainingEvent e) => e switch
    {
        SessionHeld => 0,
        ProposalMade => 1,
        ProposalRejected => 2,
        LanguageAccepted => 3,
        OfferNotMade => 5,
        SessionCancelled => 6,
        SessionRescheduled => 7,
        SessionScheduled => 8,
        _ => 4,
    };
}
