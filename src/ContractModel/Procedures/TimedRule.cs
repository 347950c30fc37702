namespace ContractModel.Procedures;

/// <summary>A clock with what is the same whenever it is read under its procedure: its number, the clocks it is made of, and the kinds of event that touch it.</summary>
internal sealed class TimedRule
{
    private readonly TagSet _starts;
    private readonly TagSet _acts;
    private readonly TagSet _ends;
    private readonly TagSet _touching;
    private TimedRule[]? _parts;
    private TimedRule? _anchor;

    internal TimedRule(Procedure procedure, Clock clock, int number)
    {
        (Procedure, Clock, Number) = (procedure, clock, number);
        (_starts, _acts, _ends) = (TagsOf(clock.Trigger), TagsOf(clock.Act), TagsOf(clock.EndedBy));
        _touching = _starts.With(_acts).With(_ends).With(TagsOf(clock.ResetBy)).With(EventTag.TimeLimitExtended).With(EventTag.TimeLimitWaived);
        if (!clock.EndedBy.IsEmpty) _touching = _touching.With(EventTag.RatificationRejected).With(EventTag.AdoptionRejected); // then it is asked about again
        RunsByUnit = clock.When is not { } when || TurnsOnUnit(when);
        TurnsOnAgreement = clock.Anchor?.Text is ClockAnchor.Begins or ClockAnchor.Expires;
    }

    internal Procedure Procedure { get; }

    internal Clock Clock { get; }

    /// <summary>Gets its position among the clocks of the procedure.</summary>
    internal int Number { get; }

    /// <summary>Gets the clocks it is made of; empty when it counts by itself.</summary>
    internal TimedRule[] Parts => _parts ??= Array.ConvertAll([.. Clock.Parts], id => Procedure.TimedOf(id)); // the whole may stand before its parts

    /// <summary>Gets the clock from the end of which it counts; absent when it counts from anything else.</summary>
    internal TimedRule? Anchor => Clock.Anchor?.Clock is { } id ? _anchor ??= Procedure.TimedOf(id) : null;

    /// <summary>Gets whether it runs or not by the facts of the unit alone, whatever happens in the round.</summary>
    internal bool RunsByUnit { get; }

    /// <summary>Gets whether it counts from a day of the agreement at hand.</summary>
    internal bool TurnsOnAgreement { get; }

    /// <summary>Gets whether one of some events starts it, meets it, ends it or moves it.</summary>
    internal bool IsTouchedBy(ReadOnlySpan<BargainingEvent> added, TagSet kinds)
    {
        if (!kinds.Meets(_touching)) return false;
        foreach (var e in added)
        {
            if (e is TimeLimitExtended or TimeLimitWaived or RatificationRejected or AdoptionRejected) return true;
            if (EventPattern.AnyMatches(Clock.Trigger, e) || EventPattern.AnyMatches(Clock.ResetBy, e) || EventPattern.AnyMatches(Clock.Act, e) || EventPattern.AnyMatches(Clock.EndedBy, e)) return true;
        }

        return false;
    }

    /// <summary>Gets whether nothing that could have started it has happened, so that it need not be read.</summary>
    internal bool CannotHaveStarted(TagSet happened) => !Clock.Trigger.IsEmpty && !happened.Meets(_starts);

    /// <summary>Gets whether something of the kind that it asks for, or holds back, has happened.</summary>
    internal bool MayBeMet(TagSet happened) => happened.Meets(_acts);

    /// <summary>Gets whether something of the kind after which nobody asks any more has happened.</summary>
    internal bool MayBeMoot(TagSet happened) => happened.Meets(_ends);

    private static bool TurnsOnUnit(Condition condition) => condition switch
    {
        FactHolds => true,
        Not not => TurnsOnUnit(not.Condition),
        AllOf all => all.Conditions.All(TurnsOnUnit),
        AnyOf any => any.Conditions.All(TurnsOnUnit),
        _ => false,
    };

    private static TagSet TagsOf(ValueList<EventPattern> patterns)
    {
        var tags = default(TagSet);
        foreach (var pattern in patterns) tags = tags.With(pattern.Tag);
        return tags;
    }
}
