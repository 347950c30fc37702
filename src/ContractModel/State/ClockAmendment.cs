using ContractModel.Procedures;
using NodaTime;

namespace ContractModel;

/// <summary>Extensions and waivers of one clock after it started.</summary>
internal sealed class ClockAmendment
{
    private readonly List<TimeLimitExtended> _extensions = [];

    internal ClockAmendment(Situation situation, Clock clock, int trigger)
    {
        if (clock.Extendable == Extension.No) return;
        var facts = situation.Facts.Span;
        for (var i = trigger + 1; i < facts.Length; i++)
        {
            if (facts[i] is TimeLimitExtended extension && extension.Limit == clock.Id) _extensions.Add(extension);
            else if (facts[i] is TimeLimitWaived waiver && waiver.Limit == clock.Id) IsWaived = true;
        }
    }

    internal bool IsWaived { get; }

    internal IReadOnlyList<TimeLimitExtended> Extensions => _extensions;

    internal IEnumerable<string> Flags
    {
        get
        {
            if (_extensions.Count > 0) yield return "extended";
            if (IsWaived) yield return "waived";
        }
    }

    /// <summary>Gets the end with the extensions: days are added, a new last day takes the place of the old one. It is moved for closed days afterwards.</summary>
    internal Period Extend(Period raw)
    {
        foreach (var extension in _extensions)
        {
            if (extension.Until is { } until) raw = new Period(raw.First is { } first && first < until ? raw.First == raw.Last ? until : raw.First : until, until);
            else if (extension.Days is { } days) raw = new Period(raw.First?.PlusDays(days), raw.Last?.PlusDays(days));
        }

        return raw;
    }
}
