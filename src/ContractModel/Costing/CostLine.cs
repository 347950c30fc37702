using System.Collections.Immutable;
using System.Globalization;
using NodaTime;

namespace ContractModel.Costing;

/// <summary>What a line of a costing is for.</summary>
public enum CostKind
{
    /// <summary>Pay that goes on: a raise in percent, or an amount year after year.</summary>
    Raise,

    /// <summary>Pay that is paid once.</summary>
    OneTimePay,

    /// <summary>People moving otherwise on the grid than without the term; negative for a freeze.</summary>
    StepMovement,

    /// <summary>Cells of the grid set, added or taken away, and minimum rates.</summary>
    Schedule,

    /// <summary>What the employer pays on top of pay.</summary>
    RollUp,

    /// <summary>Added positions.</summary>
    Positions,

    /// <summary>Money for a purpose that is nobody's pay.</summary>
    Funding,
}

/// <summary>One line of what makes up the cost of a year.</summary>
/// <remarks>Unrounded. <see cref="Amount"/> is what the term adds in the part of the year it holds for. Equality is by every member.</remarks>
public sealed record CostLine
{
    internal CostLine(CostKind kind, string name, LocalDate from, decimal basis, decimal fraction, decimal amount) =>
        (Kind, Name, From, Base, Fraction, Amount) = (kind, name, from, basis, fraction, amount);

    /// <summary>Gets what it is for.</summary>
    public CostKind Kind { get; }

    /// <summary>Gets the term in a line or, on a roll-up, its name and rate.</summary>
    public string Name { get; }

    /// <summary>Gets the term; absent on a roll-up, which is owed on the lines of several terms.</summary>
    public Term? Term { get; internal init; }

    /// <summary>Gets the first day of the year on which it holds, or the day on which it is paid; on a roll-up the first day of the year. Retroactive lines lie before the first year.</summary>
    public LocalDate From { get; }

    /// <summary>Gets the amount of a full year that it is reckoned on: for a raise the pay it raises, where that changes in the year the mean over the days; for a roll-up the pay it is owed on; otherwise the amount itself.</summary>
    public decimal Base { get; }

    /// <summary>Gets the part of the year for which it holds, by the days of the fiscal year; 1 for what is paid once and for roll-ups. Retroactive lines can have more than 1.</summary>
    public decimal Fraction { get; }

    /// <summary>Gets the cost; negative for what is saved.</summary>
    public decimal Amount { get; }

    /// <summary>Gets whether it is paid once.</summary>
    public bool OneTime { get; internal init; }

    /// <summary>Gets whether it is owed for time before the first year. It is counted in the first year, apart.</summary>
    public bool Retroactive { get; internal init; }

    /// <summary>Gets whether it is owed only if something comes true. It is counted apart and not in the total.</summary>
    public bool Contingent { get; internal init; }

    /// <summary>Gets what was assumed; absent when nothing was.</summary>
    public string? Remark { get; internal init; }

    /// <summary>Gets the line as text.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Name}: {Amount}");
}

/// <summary>Sums of lines, unrounded.</summary>
/// <remarks>Equality is by every member.</remarks>
public sealed record CostTotals
{
    private CostTotals(decimal ongoing, decimal oneTime, decimal retroactive, decimal contingent, decimal rollUps) =>
        (Ongoing, OneTime, Retroactive, Contingent, RollUps) = (ongoing, oneTime, retroactive, contingent, rollUps);

    /// <summary>Gets what goes on, roll-ups with it.</summary>
    public decimal Ongoing { get; }

    /// <summary>Gets what is paid once, roll-ups with it.</summary>
    public decimal OneTime { get; }

    /// <summary>Gets what is owed for time before the first year, roll-ups with it.</summary>
    public decimal Retroactive { get; }

    /// <summary>Gets what comes on top if what the terms depend on comes true, roll-ups with it. It is not in the total.</summary>
    public decimal Contingent { get; }

    /// <summary>Gets how much of the total is roll-ups.</summary>
    public decimal RollUps { get; }

    /// <summary>Gets what is owed in any case: ongoing, one-time and retroactive.</summary>
    public decimal Total => Ongoing + OneTime + Retroactive;

    /// <summary>Gets the total as text.</summary>
    public override string ToString() => Total.ToString(CultureInfo.InvariantCulture);

    internal static CostTotals Of(IEnumerable<CostLine> lines)
    {
        var (ongoing, oneTime, retroactive, contingent, rollUps) = (0m, 0m, 0m, 0m, 0m);
        foreach (var line in lines)
        {
            if (line.Contingent) contingent += line.Amount;
            else if (line.Retroactive) retroactive += line.Amount;
            else if (line.OneTime) oneTime += line.Amount;
            else ongoing += line.Amount;
            if (!line.Contingent && line.Kind == CostKind.RollUp) rollUps += line.Amount;
        }

        return new(ongoing, oneTime, retroactive, contingent, rollUps);
    }
}

/// <summary>What a scenario costs in a fiscal year.</summary>
/// <remarks>Equality is by every member.</remarks>
public sealed record CostYear
{
    internal CostYear(int number, LocalDate first, LocalDate last, ImmutableArray<CostLine> lines) =>
        (Number, First, Last, Lines, Totals) = (number, first, last, new(lines), CostTotals.Of(lines));

    /// <summary>Gets the number of the year, from 1.</summary>
    public int Number { get; }

    /// <summary>Gets its first day.</summary>
    public LocalDate First { get; }

    /// <summary>Gets its last day.</summary>
    public LocalDate Last { get; }

    /// <summary>Gets the lines: those of pay and other money in the order in which they were priced, then roll-ups.</summary>
    public ValueList<CostLine> Lines { get; }

    /// <summary>Gets the sums of the lines.</summary>
    public CostTotals Totals { get; }

    /// <summary>Gets the year as text.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"year {Number}: {Totals}");
}

/// <summary>A term that could not be priced, or only in part.</summary>
/// <param name="Term">The term.</param>
/// <param name="Reason">Why.</param>
/// <remarks>Equality is by every member.</remarks>
public sealed record UnpricedTerm(Term Term, string Reason)
{
    /// <summary>Gets the term and the reason in a line.</summary>
    public override string ToString() => $"{Term}: {Reason}";
}
