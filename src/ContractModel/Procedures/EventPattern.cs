namespace ContractModel.Procedures;

/// <summary>Which events a rule speaks of: a kind, by whom, with what values.</summary>
/// <remarks>Equality is by every member.</remarks>
public sealed record EventPattern
{
    private const string Unstated = "unstated";

    /// <summary>Gets the wire name of the kind of event.</summary>
    public required string Event { get; init => field = Require.Id(value); }

    /// <summary>Gets who must have done it, any one of these; empty means anyone.</summary>
    public ValueList<Actor> By { get; init; }

    /// <summary>Gets the values the event must have, all of them, as <c>exists=yes</c>; a value may list several with <c>|</c>, and <c>unstated</c> is that of an event which does not say.</summary>
    public ValueList<Fact> Where { get; init => field = Require.NoNulls(value); }

    /// <summary>Gets which date of the event counts, by its wire name; the day it happened unless the rule says, for example, <c>received</c>.</summary>
    public string Moment { get; init => field = Require.Id(value); } = "on";

    /// <summary>Gets the dates of the event of which the later counts, by their wire names; empty when <see cref="Moment"/> does. One that the log does not
    /// have is passed over, and the answer says so.</summary>
    public ValueList<string> LaterOf { get; init => field = Require.Ids(value); }

    internal EventTag Tag { get; set; } = EventTag.UnrecognizedEvent;

    /// <summary>Gets the first of several patterns that an event matches; <see langword="null"/> when it matches none.</summary>
    internal static EventPattern? Matching(ValueList<EventPattern> patterns, BargainingEvent e)
    {
        foreach (var pattern in patterns.AsSpan())
        {
            if (pattern.Matches(e)) return pattern;
        }

        return null;
    }

    /// <summary>Gets whether an event matches any of several patterns.</summary>
    internal static bool AnyMatches(ValueList<EventPattern> patterns, BargainingEvent e) => Matching(patterns, e) is not null;

    /// <summary>Gets the first of several patterns that an event can match together with another; <see langword="null"/> when none can.</summary>
    internal static EventPattern? Meeting(ValueList<EventPattern> patterns, EventPattern other)
    {
        foreach (var pattern in patterns.AsSpan())
        {
            if (!pattern.Excludes(other)) return pattern;
        }

        return null;
    }

    /// <summary>Gets the date of an event that counts; <see langword="null"/> when the event does not have it.</summary>
    internal EventDate? DateOf(ProceduralEvent e)
    {
        if (LaterOf.IsEmpty) return e.Moment(Moment);
        EventDate? latest = null;
        foreach (var name in LaterOf.AsSpan())
        {
            if (e.Moment(name) is { } date && (latest is not { } other || IsLater(date, other))) latest = date;
        }

        return latest;
    }

    /// <summary>Gets whether the log lacks one of the dates of which the later counts.</summary>
    internal bool LacksDateOf(ProceduralEvent e)
    {
        foreach (var name in LaterOf.AsSpan())
        {
            if (e.Moment(name) is null) return true;
        }

        return false;
    }

    internal bool Matches(BargainingEvent e)
    {
        if (e.Tag != Tag) return false;
        if (By.IsEmpty && Where.IsEmpty) return true;
        var by = e is ProceduralEvent procedural ? procedural.By : e is ProposalMade proposal ? ActorOf(proposal.By) : Actor.Unstated;
        return AllowsActor(by) && AllowsValues(e);
    }

    /// <summary>Gets whether no event can match both patterns.</summary>
    internal bool Excludes(EventPattern other) => Tag != other.Tag || ExcludesActors(other) || ExcludesValues(other);

    private bool ExcludesActors(EventPattern other)
    {
        if (By.IsEmpty || other.By.IsEmpty) return false;
        foreach (var actor in By.AsSpan())
        {
            if (other.By.Contains(actor)) return false;
        }

        return true;
    }

    private bool ExcludesValues(EventPattern other)
    {
        foreach (var mine in Where)
        {
            foreach (var theirs in other.Where)
            {
                if (mine.Name == theirs.Name && !mine.Value.Split('|').Intersect(theirs.Value.Split('|'), StringComparer.Ordinal).Any()) return true;
            }
        }

        return false;
    }

    private static bool IsLater(EventDate a, EventDate b) => a.Anchor != b.Anchor ? a.Anchor > b.Anchor : a.Time is { } time && (b.Time is not { } other || time > other);

    private static Actor ActorOf(Side side) => side == Side.Union ? Actor.Union : Actor.Employer;

    private bool AllowsActor(Actor by)
    {
        if (By.IsEmpty) return true;
        foreach (var actor in By.AsSpan())
        {
            if (actor == by) return true;
        }

        return false;
    }

    private bool AllowsValues(BargainingEvent e)
    {
        foreach (var wanted in Where.AsSpan())
        {
            if (e is not ProceduralEvent procedural || !IsOneOf(procedural.Facet(wanted.Name) ?? Unstated, wanted.Value)) return false;
        }

        return true;
    }

    private static bool IsOneOf(string value, string wanted)
    {
        if (!wanted.Contains('|', StringComparison.Ordinal)) return wanted == value;
        foreach (var part in wanted.AsSpan().Split('|'))
        {
            if (wanted.AsSpan()[part].SequenceEqual(value)) return true;
        }

        return false;
    }
}
