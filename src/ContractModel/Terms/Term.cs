using NodaTime;

namespace ContractModel;

/// <summary>What a proposal or agreement provides on one point, as a typed value.</summary>
/// <remarks>A term of a kind this version does not know is kept as <see cref="UnrecognizedTerm"/>. No type outside this assembly can derive from it.</remarks>
public abstract record Term : OpenRecord
{
    private protected Term()
    {
    }

    /// <summary>Gets whom or what it covers, such as "grades 11-12"; absent means everyone the provision covers.</summary>
    public string? Scope { get; init => field = Require.OptionalText(value); }

    /// <summary>Gets the provision it belongs to, where the event is about the whole; absent where the event names the provision or it is not known.</summary>
    public ProvisionKey? Provision { get; init; }

    /// <summary>Gets the sources that state this term, where they differ from those of the event.</summary>
    public ValueList<Source> Sources { get; init => field = Require.NoNulls(value); }
}

/// <summary>A raise in percent.</summary>
/// <remarks>Several raises are several terms: "6% = 3% retroactive to 2017-07-01 and 3% at 2018-07-01" is two. Sums and compounding are computed,
/// never stored.</remarks>
public sealed record PercentRaise : Term
{
    /// <summary>Gets the raise; negative for a cut.</summary>
    public required Percent Percent { get; init; }

    /// <summary>Gets the day it takes effect, which may lie before the agreement (retroactive); absent when not known.</summary>
    public LocalDate? Effective { get; init; }

    /// <summary>Gets whether it is paid once and does not stay in the schedule; a raise is ongoing unless this is set.</summary>
    public bool OneTime { get; init; }

    private protected override string Describe() => $"{Percent}{(Effective is { } day ? $" from {Iso.Write(day)}" : "")}{(OneTime ? ", one time" : "")}";

    private protected override void SealHierarchy()
    {
    }
}

/// <summary>An amount of money, paid once or each year.</summary>
public sealed record LumpSum : Term
{
    /// <summary>Gets the amount.</summary>
    public required Money Amount { get; init => field = Require.NotNull(value); }

    /// <summary>Gets what the amount is for each of, such as "employee", "day" or "hour"; absent means one amount in all.</summary>
    public string? Per { get; init => field = Require.OptionalText(value); }

    /// <summary>Gets the day it takes effect or is paid; absent when not known.</summary>
    public LocalDate? Effective { get; init; }

    /// <summary>Gets whether it goes on year after year; an amount is paid once unless this is set.</summary>
    public bool Ongoing { get; init; }

    private protected override string Describe() => $"{Amount}{(Per is null ? "" : $" per {Per}")}";

    private protected override void SealHierarchy()
    {
    }
}

/// <summary>The most pupils a class may have, or a change of that number.</summary>
/// <remarks>At least one of <see cref="Cap"/> and <see cref="Change"/> is known in a useful term; sources that say only "a reduction" are free text.</remarks>
public sealed record ClassSizeCap : Term
{
    /// <summary>Gets the cap in pupils, at least 1; absent when only the change is known.</summary>
    public int? Cap { get; init => field = Require.Positive(value); }

    /// <summary>Gets the change from the cap before, negative for smaller classes; absent when only the cap is known.</summary>
    public int? Change { get; init; }

    /// <summary>Gets the first day it holds; absent when not known.</summary>
    public LocalDate? Effective { get; init; }

    /// <summary>Gets what is owed when the cap is passed, for example 100 USD; absent when nothing is or it is not known.</summary>
    public Money? Remedy { get; init; }

    /// <summary>Gets what the remedy is for each of, such as "day"; absent when there is none.</summary>
    public string? RemedyPer { get; init => field = Require.OptionalText(value); }

    private protected override string Describe() => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"cap {Cap}, change {Change}");

    private protected override void SealHierarchy()
    {
    }
}

/// <summary>How many staff there must be: one for so many pupils, sites or cases, or so many positions.</summary>
public sealed record StaffingRatio : Term
{
    /// <summary>Gets the staff meant, such as "secondary counselor".</summary>
    public required string Staff { get; init => field = Require.Text(value); }

    /// <summary>Gets the number of units one position serves: 500 for 1 to 500. Not negative; absent when positions are counted outright.</summary>
    public decimal? UnitsPerPosition { get; init => field = Require.NotNegative(value); }

    /// <summary>Gets what the units are, such as "pupil"; absent when positions are counted outright.</summary>
    public string? Unit { get; init => field = Require.OptionalText(value); }

    /// <summary>Gets the number of positions added or required; absent when a ratio is given.</summary>
    public decimal? Positions { get; init => field = Require.NotNegative(value); }

    /// <summary>Gets the first day it holds; absent when not known.</summary>
    public LocalDate? Effective { get; init; }

    private protected override string Describe() => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{Staff}: 1 per {UnitsPerPosition} {Unit}, {Positions} positions");

    private protected override void SealHierarchy()
    {
    }
}

/// <summary>Whatever no other term can say, in words.</summary>
public sealed record FreeTextTerm : Term
{
    /// <summary>Gets the words.</summary>
    public required string Text { get; init => field = Require.Text(value); }

    private protected override string Describe() => Text;

    private protected override void SealHierarchy()
    {
    }
}

/// <summary>A term of a kind this version does not know, kept as it was read.</summary>
public sealed record UnrecognizedTerm : Term
{
    internal UnrecognizedTerm(string kind) => Kind = kind;

    /// <summary>Gets the kind as it was written.</summary>
    public string Kind { get; }

    private protected override string Describe() => Kind;

    private protected override void SealHierarchy()
    {
    }
}
