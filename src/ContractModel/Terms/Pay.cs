using System.Globalization;
using NodaTime;

namespace ContractModel;

/// <summary>A raise in percent.</summary>
/// <remarks>Several raises are several terms: "6% = 3% retroactive to 2017-07-01 and 3% at 2018-07-01" is two. Sums and compounding are computed,
/// never stored. Where a source gives a total and no steps, see <see cref="TotalRaise"/>.</remarks>
public sealed record PercentRaise : Term
{
    /// <summary>Gets the raise; negative for a cut.</summary>
    public required Percent Percent { get; init; }

    /// <summary>Gets the day it takes effect, which may lie before the agreement (retroactive); absent when not known.</summary>
    public LocalDate? Effective { get; init; }

    /// <summary>Gets the year of the agreement in which it comes, the first being 1, where no day is known; absent when that is not known either, or the day is.</summary>
    public int? Year { get; init => field = Require.Positive(value); }

    /// <summary>Gets whether it is paid once and does not stay in the schedule; a raise is ongoing unless this is set.</summary>
    public bool OneTime { get; init; }

    /// <summary>Gets whether it is an average over a schedule whose cells rise by different amounts.</summary>
    public bool Average { get; init; }

    private protected override string Describe() => $"{Percent}{(Average ? " on average" : "")}{TermText.From(Effective, Year)}{(OneTime ? ", one time" : "")}";

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

    private protected override string Describe() => $"{Amount}{(Per is null ? "" : $" per {Per}")}{TermText.From(Effective, null)}{(Ongoing ? ", ongoing" : "")}";

    private protected override void SealHierarchy()
    {
    }
}

/// <summary>Raises told as one total, where the source does not give the steps: "14% over five years".</summary>
/// <remarks>Whether the steps would add up to it or compound to it is not known. Steps that are known are stored as <see cref="PercentRaise"/> and the total is computed.</remarks>
public sealed record TotalRaise : Term
{
    /// <summary>Gets the total.</summary>
    public required Percent Percent { get; init; }

    /// <summary>Gets over how many years; absent when the source does not say.</summary>
    public int? Years { get; init => field = Require.Positive(value); }

    /// <summary>Gets how much of it comes in the first year; absent when the source does not say.</summary>
    public Percent? FirstYear { get; init; }

    /// <summary>Gets whether it is an average over a schedule whose cells rise by different amounts.</summary>
    public bool Average { get; init; }

    private protected override string Describe() => string.Create(
        CultureInfo.InvariantCulture,
        $"{Percent}{(Average ? " on average" : "")}{(Years is { } years ? $" over {years} {(years == 1 ? "year" : "years")}" : " in all")}{(FirstYear is { } first ? $", {first} of it in year 1" : "")}");

    private protected override void SealHierarchy()
    {
    }
}

/// <summary>A rate of pay: a minimum wage, a starting rate.</summary>
public sealed record PayRate : Term
{
    /// <summary>Gets the rate.</summary>
    public required Money Amount { get; init => field = Require.NotNull(value); }

    /// <summary>Gets the time it is paid for, such as "hour" or "year".</summary>
    public required string Per { get; init => field = Require.Text(value); }

    /// <summary>Gets the first day it holds; absent when not known.</summary>
    public LocalDate? Effective { get; init; }

    private protected override string Describe() => $"{Amount} per {Per}{TermText.From(Effective, null)}";

    private protected override void SealHierarchy()
    {
    }
}

/// <summary>Whatever another unit gets, this one gets too.</summary>
public sealed record MeToo : Term
{
    /// <summary>Gets the other unit or settlement, in words.</summary>
    public required string With { get; init => field = Require.Text(value); }

    private protected override string Describe() => $"as {With}";

    private protected override void SealHierarchy()
    {
    }
}

/// <summary>Whether, and by how many steps or lanes of the salary schedule, people move.</summary>
public sealed record StepMovement : Term
{
    /// <summary>Gets how many steps a person moves at each movement: 0 for a freeze, negative for a rollback; absent when no step movement is meant.</summary>
    public int? Steps { get; init; }

    /// <summary>Gets how many lanes; absent when no lane movement is meant.</summary>
    public int? Lanes { get; init; }

    /// <summary>Gets the day it takes effect; absent when not known.</summary>
    public LocalDate? Effective { get; init; }

    private protected override string Describe() => string.Create(CultureInfo.InvariantCulture, $"steps {Steps}, lanes {Lanes}{TermText.From(Effective, null)}");

    private protected override void SealHierarchy()
    {
    }
}

/// <summary>A change of the salary schedule's own shape: cells or whole steps added at its end or taken from its start.</summary>
public sealed record ScheduleChange : Term
{
    /// <summary>Gets how many steps are added at the top; absent when none are.</summary>
    public int? StepsAdded { get; init => field = Require.Positive(value); }

    /// <summary>Gets how many steps are taken away; absent when none are.</summary>
    public int? StepsRemoved { get; init => field = Require.Positive(value); }

    /// <summary>Gets the cells that are new or have a new amount.</summary>
    public ValueList<SalaryCell> Cells { get; init => field = Require.NoNulls(value); }

    /// <summary>Gets the cells that are gone, by lane and step; an amount there would mean nothing and is refused.</summary>
    /// <exception cref="ArgumentException">A cell has an amount.</exception>
    public ValueList<SalaryCell> Removed { get; init => field = WithoutAmounts(Require.NoNulls(value)); }

    /// <summary>Gets the first day it holds; absent when not known.</summary>
    public LocalDate? Effective { get; init; }

    private protected override string Describe() => string.Create(CultureInfo.InvariantCulture, $"steps added {StepsAdded ?? 0}, removed {StepsRemoved ?? 0}; cells set {Cells.Count}, removed {Removed.Count}{TermText.From(Effective, null)}");

    private static ValueList<SalaryCell> WithoutAmounts(ValueList<SalaryCell> removed)
    {
        foreach (var cell in removed)
        {
            if (cell.Amount is not null) throw new ArgumentException($"The cell {cell} is removed and has an amount.", nameof(removed));
        }

        return removed;
    }

    private protected override void SealHierarchy()
    {
    }
}

/// <summary>One cell of a salary schedule.</summary>
public sealed record SalaryCell : OpenRecord
{
    /// <summary>Gets the lane, such as "BA+30".</summary>
    public required string Lane { get; init => field = Require.Text(value); }

    /// <summary>Gets the step, such as "1" or "10L".</summary>
    public required string Step { get; init => field = Require.Text(value); }

    /// <summary>Gets the pay of a year; absent where only the place is meant.</summary>
    public Money? Amount { get; init; }

    private protected override string Describe() => $"{Lane}/{Step}";

    private protected override void SealHierarchy()
    {
    }
}
