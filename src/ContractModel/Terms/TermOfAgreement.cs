using System.Globalization;
using NodaTime;

namespace ContractModel;

/// <summary>How long the agreement is to run.</summary>
/// <remarks>A useful term has at least one of its members.</remarks>
public sealed record TermOfAgreement : Term
{
    /// <summary>Gets the first day; absent when not known.</summary>
    public LocalDate? First { get; init; }

    /// <summary>Gets the last day, itself included; absent when not known.</summary>
    public LocalDate? Last { get; init; }

    /// <summary>Gets the length in years; absent when not known.</summary>
    public int? Years { get; init => field = Require.Positive(value); }

    private protected override string Describe()
    {
        var years = Years is { } count ? string.Create(CultureInfo.InvariantCulture, $"{count} {(count == 1 ? "year" : "years")}") : null;
        var days = First is null && Last is null ? null : $"{Iso.Write(First) ?? ".."} to {Iso.Write(Last) ?? ".."}";
        return string.Join(", ", new[] { years, days }.OfType<string>());
    }

    private protected override void SealHierarchy()
    {
    }
}

/// <summary>A subject that will be bargained again while the agreement runs.</summary>
public sealed record Reopener : Term
{
    /// <summary>Gets the subject, such as "wages".</summary>
    public required string Subject { get; init => field = Require.Text(value); }

    /// <summary>Gets the first day on which it is open; absent when not known.</summary>
    public LocalDate? Effective { get; init; }

    /// <summary>Gets the year of the agreement in which it is open, the first being 1, where no day is known; absent when that is not known either, or the day is.</summary>
    public int? Year { get; init => field = Require.Positive(value); }

    private protected override string Describe() => $"reopener on {Subject}{TermText.From(Effective, Year)}";

    private protected override void SealHierarchy()
    {
    }
}

/// <summary>Things are to be as they were at some time: "2007 levels", the current language, the status quo.</summary>
public sealed record Baseline : Term
{
    /// <summary>Gets what is to be so, such as "buildings and grounds staff".</summary>
    public required string Subject { get; init => field = Require.Text(value); }

    /// <summary>Gets the year whose level it is; absent when the language or practice as it stands now is meant.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The year is not from 1800 to 2999.</exception>
    public int? OfYear
    {
        get;
        init => field = value is null || (value >= EventDate.FirstDay.Year && value <= EventDate.LastDay.Year) ? value : throw new ArgumentOutOfRangeException(nameof(OfYear), value, "Must be a year from 1800 to 2999.");
    }

    private protected override string Describe() => OfYear is { } year ? string.Create(CultureInfo.InvariantCulture, $"{Subject} as in {year}") : $"{Subject} as it is";

    private protected override void SealHierarchy()
    {
    }
}

/// <summary>How terms put their days into words.</summary>
internal static class TermText
{
    internal static string From(LocalDate? day, int? year)
    {
        if (day is { } known) return $" from {Iso.Write(known)}";
        return year is { } number ? string.Create(CultureInfo.InvariantCulture, $" in year {number}") : "";
    }
}
