using System.Diagnostics;
using NodaTime;

namespace ContractModel;

/// <summary>The days from a first to a last day, both included; either may be open.</summary>
/// <remarks>An open start or end means "not known or without limit". Equality is by both ends. Written as <c>2025-07-01/2028-06-30</c>, with
/// <c>..</c> for an open end.</remarks>
[DebuggerDisplay("{ToString(),nq}")]
public sealed record Period
{
    private const int LastYear = 9000;

    /// <summary>Makes a period.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="last"/> is before <paramref name="first"/>, or a day is before the year 1 or after 9000.</exception>
    public Period(LocalDate? first, LocalDate? last)
    {
        if (first?.Year is < 1 or > LastYear) throw new ArgumentOutOfRangeException(nameof(first), Iso.Write(first), "Must be from the year 1 to the year 9000; leave an end without limit open.");
        if (last?.Year is < 1 or > LastYear) throw new ArgumentOutOfRangeException(nameof(last), Iso.Write(last), "Must be from the year 1 to the year 9000; leave an end without limit open.");
        if (last < first) throw new ArgumentOutOfRangeException(nameof(last), last, "Must not be before the first day.");
        (First, Last) = (first, last);
    }

    /// <summary>Gets the period that is open at both ends.</summary>
    public static Period Open { get; } = new(null, null);

    /// <summary>Gets the first day; absent when open.</summary>
    public LocalDate? First { get; }

    /// <summary>Gets the last day, which still belongs to the period; absent when open.</summary>
    public LocalDate? Last { get; }

    /// <summary>Gets whether a day lies in the period.</summary>
    public bool Contains(LocalDate day) => !(day < First) && !(day > Last);

    /// <summary>Reads a period from its written form.</summary>
    /// <exception cref="FormatException"><paramref name="text"/> is not a period.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is <see langword="null"/>.</exception>
    public static Period Parse(string text) =>
        TryParse(Require.NotNull(text), out var period) ? period : throw new FormatException($"'{text}' is not a period: write 2025-07-01/2028-06-30, with .. for an open end.");

    internal static bool TryParse(string text, out Period period)
    {
        period = Open;
        var slash = text.IndexOf('/', StringComparison.Ordinal);
        if (slash < 0) return false;
        if (!TryEnd(text[..slash], out var first) || !TryEnd(text[(slash + 1)..], out var last) || last < first) return false;
        period = new Period(first, last);
        return true;
    }

    /// <summary>Gets the written form.</summary>
    public override string ToString() => $"{Iso.Write(First) ?? ".."}/{Iso.Write(Last) ?? ".."}";

    /// <summary>Gets the one day of a period of one day, and the written form of any other.</summary>
    internal string ToShortString() => First is { } day && First == Last ? Iso.Write(day) : ToString();

    private static bool TryEnd(string text, out LocalDate? day)
    {
        day = null;
        if (text == "..") return true;
        if (!Iso.TryReadDay(text, out var read) || read.Year is < 1 or > LastYear) return false;
        day = read;
        return true;
    }
}
