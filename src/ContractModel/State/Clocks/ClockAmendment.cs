using ContractModel.Procedures;
using NodaTime;

namespace ContractModel;

/// <summary>Extensions and waivers of one clock after it started.</summary>
internal sealed class ClockAmendment
{
    private static readonly ClockAmendment None = new();

    private readonly List<TimeLimitExtended> _extensions = [];
    private readonly bool _isWindow;

    private ClockAmendment()
    {
    }

    private ClockAmendment(Situation situation, Clock clock, int trigger)
    {
        _isWindow = clock.Kind == ClockKind.Window;
        var facts = situation.Facts.Span;
        for (var i = trigger + 1; i < facts.Length; i++)
        {
            if (facts[i] is TimeLimitExtended extension && extension.Limit == clock.Id && MayBy(clock, extension.By)) _extensions.Add(extension);
            else if (facts[i] is TimeLimitWaived waiver && waiver.Limit == clock.Id && MayBy(clock, waiver.By)) WaivedOn ??= waiver.On.Anchor;
        }
    }

    /// <summary>Finds what was extended and waived after a fact; most rounds have nothing of the kind.</summary>
    internal static ClockAmendment Of(Situation situation, Clock clock, int trigger)
    {
        if (clock.Extendable == Extension.No) return None;
        return situation.Happened.Has(EventTag.TimeLimitExtended) || situation.Happened.Has(EventTag.TimeLimitWaived) ? new ClockAmendment(situation, clock, trigger) : None;
    }

    /// <summary>Gets whether an extension or waiver by somebody counts: by both sides where the law asks for agreement, by the agency where it asks for that.
    /// One by nobody stated is taken to be by those who may.</summary>
    internal static bool MayBy(Clock clock, Actor by)
    {
        if (by == Actor.Unstated) return clock.Extendable != Extension.No;
        var byAgreement = clock.Extendable == Extension.Agreement || clock.Extendable == Extension.AgreementOrAgency;
        var byAgency = clock.Extendable == Extension.Agency || clock.Extendable == Extension.AgreementOrAgency;
        return (byAgreement && by == Actor.Both) || (byAgency && by == Actor.Agency);
    }

    /// <summary>Gets the day of the waiver; absent when there is none.</summary>
    internal LocalDate? WaivedOn { get; }

    internal IReadOnlyList<TimeLimitExtended> Extensions => _extensions;

    /// <summary>Gets whether an extension sets a new last day, which has no hour.</summary>
    internal bool SetsDay => _extensions.Count > 0 && _extensions.Exists(extension => extension.Until is not null);

    /// <summary>Gets the calendar days that the extensions add.</summary>
    internal int DaysAdded => _extensions.Count == 0 ? 0 : _extensions.Sum(extension => extension.Days ?? 0);

    internal IEnumerable<string> Flags
    {
        get
        {
            if (_extensions.Count > 0) yield return "extended";
            if (WaivedOn is not null) yield return "waived";
        }
    }

    /// <summary>Gets the end with the extensions: days are added, a new last day takes the place of the old one. It is moved for closed days afterwards.</summary>
    internal Period Extend(Period raw)
    {
        foreach (var extension in _extensions)
        {
            if (extension.Until is { } until) raw = new Period(raw.First is { } first && first < until ? raw.First == raw.Last ? until : raw.First : until, until);
            else if (extension.Days is { } days) raw = new Period(_isWindow ? raw.First : raw.First?.PlusDays(days), raw.Last?.PlusDays(days));
        }

        return raw;
    }
}
