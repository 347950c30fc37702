using NodaTime;

namespace ContractModel.Procedures;

/// <summary>A fixed day that a clock counts from: a day of the agreement at hand, a fact of the round or unit whose value is a day, or the end of another clock.</summary>
/// <remarks>Written <c>agreement-begins</c>, <c>agreement-expires</c>, <c>fact:fiscal-year-end</c> or <c>clock:cooling-off</c>. The last is the end of another clock by
/// the reading taken. The clock has not started while the day is not known.</remarks>
public sealed record ClockAnchor
{
    internal const string Begins = "agreement-begins";
    internal const string Expires = "agreement-expires";
    private const string FactPrefix = "fact:";
    private const string ClockPrefix = "clock:";

    /// <summary>Makes an anchor from its written form.</summary>
    /// <exception cref="ArgumentException"><paramref name="text"/> is none of the written forms.</exception>
    public ClockAnchor(string text)
    {
        if (!IsAnchor(text)) throw new ArgumentException($"'{text}' is not agreement-begins, agreement-expires, fact:name or clock:id.", nameof(text));
        Text = text;
        (Fact, Clock) = (After(FactPrefix, Text), After(ClockPrefix, Text));
    }

    /// <summary>Gets the written form.</summary>
    public string Text { get; }

    /// <summary>Gets the name of the fact; absent when it is none.</summary>
    public string? Fact { get; }

    /// <summary>Gets the id of the clock; absent when it is not the end of one.</summary>
    public string? Clock { get; }

    /// <summary>Gets the written form.</summary>
    public override string ToString() => Text;

    internal static bool IsAnchor(string? text) =>
        text is Begins or Expires || (text is not null && (After(FactPrefix, text) ?? After(ClockPrefix, text)) is { } name && Require.IsId(name));

    private static string? After(string prefix, string text) => text.StartsWith(prefix, StringComparison.Ordinal) ? text[prefix.Length..] : null;
}

/// <summary>What a clock's rule was from a day on.</summary>
public sealed record ClockVersion
{
    /// <summary>Gets the first day in force.</summary>
    public required LocalDate From { get; init; }

    /// <summary>Gets the last day in force; absent while it is, or when the next version takes its place.</summary>
    public LocalDate? Until { get; init; }

    /// <summary>Gets the day of the act that deemed it never in force; absent when there is none. It then counts only for one who asks what was known before that day.</summary>
    public LocalDate? Voided { get; init; }

    /// <summary>Gets the length, or the end of a window; absent when the number is not known, and in a clock that is made of others.</summary>
    public Length? Length { get; init; }

    /// <summary>Gets why the length is not known; absent when it is.</summary>
    public string? Reason { get; init => field = Require.OptionalText(value); }

    /// <summary>Gets the start of a window, counted from the same trigger; absent unless the clock is a window.</summary>
    public Length? Opens { get; init; }

    /// <summary>Gets the section.</summary>
    public required Citation Citation { get; init => field = Require.NotNull(value); }

    /// <summary>Gets the length and first day in force.</summary>
    public override string ToString() => $"{Length?.ToString() ?? "length not fixed here"} from {Iso.Write(From)} [{Citation}]";
}

/// <summary>A length of time in one unit.</summary>
/// <remarks>Written <c>15 days</c>, <c>5 working-days</c>, <c>24 hours</c>, <c>3 years</c>. Months and years end on the same day of the month or, where the
/// month has no such day, on its last. <c>0 days</c> is the day itself.</remarks>
public sealed record Length
{
    /// <summary>Makes a length.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="count"/> is less than 0 or more than 36,525.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="unit"/> is <see langword="null"/>.</exception>
    public Length(int count, LengthUnit unit)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(count, Require.LongestPeriod);
        (Count, Unit) = (count, Require.NotNull(unit));
    }

    /// <summary>Gets the number of units, from 0 to 36,525.</summary>
    public int Count { get; }

    /// <summary>Gets the unit.</summary>
    public LengthUnit Unit { get; }

    /// <summary>Gets the written form.</summary>
    public override string ToString() => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{Count} {Unit.Name}");
}

/// <summary>Until when in the day something counts for that day.</summary>
/// <remarks>What comes later, or on a closed day, counts as made on the next open day.</remarks>
public sealed record FilingHours
{
    /// <summary>Gets the last time of day that counts.</summary>
    public required LocalTime Until { get; init; }

    /// <summary>Gets the time of the next open day that what came later counts as made at.</summary>
    public required LocalTime Counts { get; init; }

    /// <summary>Gets the id of the calendar of open days.</summary>
    public required string Calendar { get; init => field = Require.Id(value); }

    /// <summary>Gets the hours in a line.</summary>
    public override string ToString() => $"until {Iso.Write(Until)}, later as at {Iso.Write(Counts)} of the next open day of {Calendar}";

    /// <summary>Gets the day and time that something counts as made at. Where the time is not known it is taken to be early enough.</summary>
    internal EventDate Of(EventDate moment, DayCalendar calendar)
    {
        if (!moment.IsExact || moment.First is not { } day) return moment;
        var inTime = moment.Time is not { } time || time <= Until;
        if (inTime && !calendar.IsClosed(day)) return moment;
        return EventDate.At(calendar.OpenAfter(day).At(Counts));
    }
}
