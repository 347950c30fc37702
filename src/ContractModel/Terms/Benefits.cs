using System.Globalization;
using NodaTime;

namespace ContractModel;

/// <summary>Who pays what for a health plan.</summary>
/// <remarks>Shares and amounts are those of the employee unless <see cref="PaidBy"/> says otherwise.</remarks>
public sealed record HealthContribution : Term
{
    /// <summary>Gets the plan or tier, such as "family"; absent when all are meant.</summary>
    public string? Plan { get; init => field = Require.OptionalText(value); }

    /// <summary>Gets the side that pays; the union's members unless it is said otherwise.</summary>
    public Side PaidBy { get; init => field = Require.Defined(value); }

    /// <summary>Gets the share of the premium; absent when an amount is given or none is known.</summary>
    public Percent? Share { get; init; }

    /// <summary>Gets the amount; absent when a share is given or none is known.</summary>
    public Money? Amount { get; init; }

    /// <summary>Gets what the amount is for each of, such as "year"; absent when there is none.</summary>
    public string? Per { get; init => field = Require.OptionalText(value); }

    /// <summary>Gets the most the payer pays; absent when there is no cap.</summary>
    public Money? Cap { get; init; }

    /// <summary>Gets the side that pays an increase of the premium; absent when nothing is said of it.</summary>
    public Side? IncreasePaidBy { get; init => field = value is { } side ? Require.Defined(side) : null; }

    /// <summary>Gets the first day it holds; absent when not known.</summary>
    public LocalDate? Effective { get; init; }

    private protected override string Describe()
    {
        var figures = new[] { Share?.ToString(), Amount is null ? null : $"{Amount}{(Per is null ? "" : $" per {Per}")}", Cap is null ? null : $"at most {Cap}" }.OfType<string>().ToArray();
        var pays = figures.Length == 0 ? null : $"{Name(PaidBy)} pays {string.Join(", ", figures)}";
        var increases = IncreasePaidBy is { } payer ? $"increases paid by the {Name(payer)}" : null;
        return $"{(Plan is null ? "" : Plan + ": ")}{string.Join(", ", new[] { pays, increases }.OfType<string>())}{TermText.From(Effective, null)}";
    }

    private static string Name(Side side) => side == Side.Union ? "employee" : "employer";

    private protected override void SealHierarchy()
    {
    }
}

/// <summary>So much of something that is neither money nor staff: minutes of planning time a week, days of leave, a threshold of days, community schools.</summary>
public sealed record Quantity : Term
{
    /// <summary>Gets what there is so much of, such as "planning time".</summary>
    public required string Of { get; init => field = Require.Text(value); }

    /// <summary>Gets how much.</summary>
    public required decimal Amount { get; init; }

    /// <summary>Gets the unit, such as "minute" or "school".</summary>
    public required string Unit { get; init => field = Require.Text(value); }

    /// <summary>Gets what it is for each of, such as "week"; absent when it is so much in all.</summary>
    public string? Per { get; init => field = Require.OptionalText(value); }

    /// <summary>Gets the first day it holds; absent when not known.</summary>
    public LocalDate? Effective { get; init; }

    private protected override string Describe() => string.Create(CultureInfo.InvariantCulture, $"{Of}: {Amount} {Unit}{(Per is null ? "" : $" per {Per}")}{TermText.From(Effective, null)}");

    private protected override void SealHierarchy()
    {
    }
}

/// <summary>Money for a purpose that is nobody's pay: a fund, a programme.</summary>
public sealed record Funding : Term
{
    /// <summary>Gets what it is for.</summary>
    public required string For { get; init => field = Require.Text(value); }

    /// <summary>Gets the amount.</summary>
    public required Money Amount { get; init => field = Require.NotNull(value); }

    /// <summary>Gets what the amount is for each of, such as "year"; absent means one amount in all.</summary>
    public string? Per { get; init => field = Require.OptionalText(value); }

    /// <summary>Gets the first day; absent when not known.</summary>
    public LocalDate? Effective { get; init; }

    private protected override string Describe() => $"{For}: {Amount}{(Per is null ? "" : $" per {Per}")}{TermText.From(Effective, null)}";

    private protected override void SealHierarchy()
    {
    }
}

/// <summary>A change of which only the direction is known: smaller classes, more preparation time, a modest increase of a fund.</summary>
public sealed record UnquantifiedChange : Term
{
    /// <summary>Gets what changes, such as "class size".</summary>
    public required string Of { get; init => field = Require.Text(value); }

    /// <summary>Gets whether there is to be more of it; less otherwise.</summary>
    public required bool More { get; init; }

    /// <summary>Gets the first day it holds; absent when not known.</summary>
    public LocalDate? Effective { get; init; }

    private protected override string Describe() => $"{(More ? "more" : "less")} {Of}{TermText.From(Effective, null)}, figure not known";

    private protected override void SealHierarchy()
    {
    }
}

/// <summary>What somebody said the whole will cost. It pays nobody: a claim about the other terms, kept to be held against a costing of them.</summary>
public sealed record StatedCost : Term
{
    /// <summary>Gets the amount.</summary>
    public required Money Amount { get; init => field = Require.NotNull(value); }

    /// <summary>Gets over how many years; absent when the source does not say.</summary>
    public int? Years { get; init => field = Require.Positive(value); }

    private protected override string Describe() => $"said to cost {Amount}{(Years is { } years ? string.Create(CultureInfo.InvariantCulture, $" over {years} {(years == 1 ? "year" : "years")}") : "")}";

    private protected override void SealHierarchy()
    {
    }
}
