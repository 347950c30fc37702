using NodaTime;

namespace ContractModel.Procedures;

/// <summary>A rule that counts time.</summary>
public sealed record Clock
{
    /// <summary>Gets the id, unique in the procedure.</summary>
    public required string Id { get; init => field = Require.Id(value); }

    /// <summary>Gets what is timed, such as "Panel meets the parties".</summary>
    public required string Name { get; init => field = Require.Text(value); }

    /// <summary>Gets whether one must act by its end, may not act before it, or both.</summary>
    public required ClockKind Kind { get; init => field = Require.NotNull(value); }

    /// <summary>Gets who must, or may not yet, act; both means either side, or each where <see cref="EachSide"/> says so.</summary>
    public required Actor Actor { get; init => field = Require.Defined(value); }

    /// <summary>Gets the events that start it. The date of the event that the pattern names is the day counted from. Empty when it counts from <see cref="Anchor"/>.</summary>
    public ValueList<EventPattern> Trigger { get; init => field = Require.NoNulls(value); }

    /// <summary>Gets the fixed day it counts from instead of an event; absent when events start it.</summary>
    public ClockAnchor? Anchor { get; init; }

    /// <summary>Gets whether it counts back: the end lies before the day counted from.</summary>
    public bool CountsBack { get; init; }

    /// <summary>Gets which of several triggering events counts.</summary>
    public Occurrence Occurrence { get; init => field = Require.NotNull(value); } = Occurrence.Last;

    /// <summary>Gets the events after which it starts afresh: triggers before the last of them do not count. A clock that was met does not start again without one.</summary>
    public ValueList<EventPattern> ResetBy { get; init => field = Require.NoNulls(value); }

    /// <summary>Gets the acts that are timed: the one a deadline asks for, or the one a wait holds back.</summary>
    public ValueList<EventPattern> Act { get; init => field = Require.NoNulls(value); }

    /// <summary>Gets whether each side must act for itself; otherwise the first act that matches is enough.</summary>
    public bool EachSide { get; init; }

    /// <summary>Gets the events after which nobody asks any more whether it ran out.</summary>
    public ValueList<EventPattern> EndedBy { get; init => field = Require.NoNulls(value); }

    /// <summary>Gets a condition without which it does not run; absent when it always does.</summary>
    public Condition? When { get; init; }

    /// <summary>Gets the id of the calendar that working days are counted in; absent when none are.</summary>
    public string? Calendar { get; init => field = Require.OptionalId(value); }

    /// <summary>Gets the id of the calendar by whose closed days the end moves to the next open day; absent when the end does not move.</summary>
    public string? Roll { get; init => field = Require.OptionalId(value); }

    /// <summary>Gets the id of another calendar by which the end might be moved instead; where the two differ the answer has both and a flag.</summary>
    public string? RollCompared { get; init => field = Require.OptionalId(value); }

    /// <summary>Gets whether the day of the triggering event is the first day of the period; it is left out unless this is set.</summary>
    public bool FirstDayCounts { get; init; }

    /// <summary>Gets the ways of reading the end of the period, the default first.</summary>
    public ValueList<Reading> Readings { get; init => field = Require.NoNulls(value); } = [Reading.Literal];

    /// <summary>Gets whether and by whom it can be made longer or waived.</summary>
    public Extension Extendable { get; init => field = Require.NotNull(value); } = Extension.No;

    /// <summary>Gets what missing it does.</summary>
    public Consequence Missed { get; init => field = Require.NotNull(value); } = Consequence.None;

    /// <summary>Gets the flag an answer bears when it was missed, such as <c>early-certification</c>; absent for the general ones.</summary>
    public string? MissedFlag { get; init => field = Require.OptionalId(value); }

    /// <summary>Gets the versions, oldest first, each with its first day in force. The version in force on the day of the trigger counts.</summary>
    public required ValueList<ClockVersion> Versions { get; init => field = Require.NoNulls(value); }

    /// <summary>Gets remarks that a reader of the rule should see, such as what is unsettled.</summary>
    public ValueList<string> Notes { get; init => field = Require.Texts(value); }

    /// <summary>Gets the id and name.</summary>
    public override string ToString() => $"{Id}: {Name}";
}

/// <summary>A fixed day that a clock counts from: a day of the agreement at hand, or a fact of the round or unit whose value is a day.</summary>
/// <remarks>Written <c>agreement-begins</c>, <c>agreement-expires</c> or <c>fact:fiscal-year-end</c>. The clock has not started while the day is not known.</remarks>
public sealed record ClockAnchor
{
    internal const string Begins = "agreement-begins";
    internal const string Expires = "agreement-expires";
    private const string FactPrefix = "fact:";

    /// <summary>Makes an anchor from its written form.</summary>
    /// <exception cref="ArgumentException"><paramref name="text"/> is none of the written forms.</exception>
    public ClockAnchor(string text)
    {
        if (!IsAnchor(text)) throw new ArgumentException($"'{text}' is not agreement-begins, agreement-expires or fact:name.", nameof(text));
        Text = text;
    }

    /// <summary>Gets the written form.</summary>
    public string Text { get; }

    /// <summary>Gets the name of the fact; absent when it is a day of the agreement.</summary>
    public string? Fact => Text.StartsWith(FactPrefix, StringComparison.Ordinal) ? Text[FactPrefix.Length..] : null;

    /// <summary>Gets the written form.</summary>
    public override string ToString() => Text;

    internal static bool IsAnchor(string? text) =>
        text is Begins or Expires || (text?.StartsWith(FactPrefix, StringComparison.Ordinal) == true && Require.IsId(text[FactPrefix.Length..]));
}

/// <summary>What a clock's rule was from a day on.</summary>
public sealed record ClockVersion
{
    /// <summary>Gets the first day in force.</summary>
    public required LocalDate From { get; init; }

    /// <summary>Gets the length, or the end of a window.</summary>
    public required Length Length { get; init => field = Require.NotNull(value); }

    /// <summary>Gets the start of a window, counted from the same trigger; absent unless the clock is a window.</summary>
    public Length? Opens { get; init; }

    /// <summary>Gets the section.</summary>
    public required Citation Citation { get; init => field = Require.NotNull(value); }

    /// <summary>Gets the length and first day in force.</summary>
    public override string ToString() => $"{Length} from {Iso.Write(From)} [{Citation}]";
}

/// <summary>A length of time in one unit.</summary>
/// <remarks>Written <c>15 days</c>, <c>5 working-days</c>, <c>24 hours</c>, <c>3 years</c>. Months and years end on the same day of the month or, where the
/// month has no such day, on its last.</remarks>
public sealed record Length
{
    /// <summary>Makes a length.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="count"/> is less than 1 or more than 36,525.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="unit"/> is <see langword="null"/>.</exception>
    public Length(int count, LengthUnit unit)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(count, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(count, Require.LongestPeriod);
        (Count, Unit) = (count, Require.NotNull(unit));
    }

    /// <summary>Gets the number of units, from 1 to 36,525.</summary>
    public int Count { get; }

    /// <summary>Gets the unit.</summary>
    public LengthUnit Unit { get; }

    /// <summary>Gets the written form.</summary>
    public override string ToString() => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{Count} {Unit.Name}");
}
