using ContractModel.Procedures;
using NodaTime;

namespace ContractModel;

/// <summary>Says whether events of a kind have happened: at all, after others, since a day, so many times.</summary>
internal static class PastEvents
{
    internal static bool Has(Happened happened, Situation situation)
    {
        if (!situation.Happened.Has(happened.Event.Tag)) return false;
        var since = happened.Since is { } anchor ? situation.DayOf(anchor)?.Anchor : (LocalDate?)null;
        if (happened.Since is not null && since is null) return false;
        var facts = situation.Facts.Span;
        var from = happened.After is { } after ? LastOf(after, facts) : -1;
        if (happened.After is not null && from < 0) return false;
        var times = 0;
        for (var i = facts.Length - 1; i > from && times < happened.Times; i--)
        {
            if (happened.Event.Matches(facts[i]) && !(facts[i].On.Anchor < since)) times++;
        }

        return times >= happened.Times;
    }

    private static int LastOf(EventPattern pattern, ReadOnlySpan<BargainingEvent> facts)
    {
        for (var i = facts.Length - 1; i >= 0; i--)
        {
            if (pattern.Matches(facts[i])) return i;
        }

        return -1;
    }
}
