using System.Globalization;

namespace ContractModel.Costing;

/// <summary>One cell of the salary grid of a payroll: what a full-time year pays on a lane and step.</summary>
/// <param name="Lane">The lane, one of the grid's.</param>
/// <param name="Step">The step, one of the grid's.</param>
/// <param name="Amount">The pay of a full-time year in the currency of the payroll; not negative.</param>
/// <remarks>Equality is by every member.</remarks>
public sealed record PayCell(string Lane, string Step, decimal Amount)
{
    /// <inheritdoc/>
    public string Lane { get; init => field = Require.Text(value); } = Require.Text(Lane);

    /// <inheritdoc/>
    public string Step { get; init => field = Require.Text(value); } = Require.Text(Step);

    /// <inheritdoc/>
    public decimal Amount { get; init => field = Require.NotNegative(value)!.Value; } = Require.NotNegative(Amount, nameof(Amount))!.Value;

    /// <summary>Gets the cell in a line.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Lane}/{Step}: {Amount}");
}

/// <summary>People on one cell of the grid: one person, or as many as are alike.</summary>
/// <remarks>Equality is by every member.</remarks>
public sealed record PlacedPeople
{
    /// <summary>Gets who they are, such as a number or a group; absent when that does not matter.</summary>
    public string? Who { get; init => field = Require.OptionalText(value); }

    /// <summary>Gets the lane.</summary>
    public required string Lane { get; init => field = Require.Text(value); }

    /// <summary>Gets the step.</summary>
    public required string Step { get; init => field = Require.Text(value); }

    /// <summary>Gets the part of a full-time year that each of them works: 1 unless it is said otherwise, and never negative.</summary>
    public decimal Fte { get; init => field = Require.NotNegative(value)!.Value; } = 1;

    /// <summary>Gets how many they are: 1 unless it is said otherwise, and never negative.</summary>
    public int Count { get; init => field = Require.NotNegative(value)!.Value; } = 1;

    /// <summary>Gets the people in a line.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Count} on {Lane}/{Step}, {Fte} each");
}

/// <summary>What the employer pays on top of every amount of pay: a pension rate, a payroll tax.</summary>
/// <remarks>Equality is by every member.</remarks>
public sealed record RollUp
{
    /// <summary>Gets the name, such as "retirement".</summary>
    public required string Name { get; init => field = Require.Text(value); }

    /// <summary>Gets the share of pay.</summary>
    public required Percent Percent { get; init; }

    /// <summary>Gets whether it is owed on pay that goes on, retroactive pay with it; it is unless this is unset.</summary>
    public bool OnOngoing { get; init; } = true;

    /// <summary>Gets whether it is owed on pay that is paid once; it is unless this is unset.</summary>
    public bool OnOneTime { get; init; } = true;

    /// <summary>Gets the roll-up in a line.</summary>
    public override string ToString() => $"{Name} {Percent}";
}

/// <summary>What a benefit costs for each full-time position.</summary>
/// <remarks>Equality is by every member.</remarks>
public sealed record BenefitRate
{
    /// <summary>Gets the name, such as "health and welfare".</summary>
    public required string Name { get; init => field = Require.Text(value); }

    /// <summary>Gets the amount of the first year for each full-time position; not negative.</summary>
    public required decimal AmountPerFte { get; init => field = Require.NotNegative(value)!.Value; }

    /// <summary>Gets by how much it grows from each year to the next; nothing unless it is given.</summary>
    public Percent Growth { get; init; }

    /// <summary>Gets the benefit in a line.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Name} {AmountPerFte} per FTE, growing {Growth}");
}

/// <summary>What one added position costs in a year, pay and everything on top of it.</summary>
/// <param name="Staff">The staff, as terms name them; capitals do not count.</param>
/// <param name="Amount">The cost of a year; not negative.</param>
/// <remarks>Equality is by every member.</remarks>
public sealed record PositionCost(string Staff, decimal Amount)
{
    /// <inheritdoc/>
    public string Staff { get; init => field = Require.Text(value); } = Require.Text(Staff);

    /// <inheritdoc/>
    public decimal Amount { get; init => field = Require.NotNegative(value)!.Value; } = Require.NotNegative(Amount, nameof(Amount))!.Value;

    /// <summary>Gets the cost in a line.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Staff}: {Amount}");
}

/// <summary>How amounts are rounded where they are shown. Nothing is rounded before.</summary>
public enum RoundingRule
{
    /// <summary>Not at all.</summary>
    None,

    /// <summary>To the hundredth, half away from zero.</summary>
    Cent,

    /// <summary>To the whole unit of the currency, half away from zero.</summary>
    Dollar,
}

/// <summary>Something doubtful in a payroll that can be read: a person off the grid, a cell without people, a gap between cells.</summary>
/// <remarks>Equality is by every member.</remarks>
public sealed record PayrollFinding
{
    internal PayrollFinding(Code code, string path, string message) => (Code, Path, Message) = (code, path, message);

    /// <summary>Gets the permanent code.</summary>
    public Code Code { get; }

    /// <summary>Gets the JSON path of the part it is about, such as <c>$.people[3]</c>.</summary>
    public string Path { get; }

    /// <summary>Gets what was found.</summary>
    public string Message { get; }

    /// <summary>Gets the finding in a line.</summary>
    public override string ToString() => $"{Code.Name} {Path}: {Message}";
}

/// <summary>A payroll cannot be read. <see cref="Errors"/> has every error that was found, in the order of the file.</summary>
public sealed class PayrollFormatException : FormatException
{
    /// <summary>Makes an exception without errors.</summary>
    public PayrollFormatException()
        : this("The payroll cannot be read.")
    {
    }

    /// <summary>Makes an exception with a message and no errors.</summary>
    public PayrollFormatException(string message)
        : this(message, null)
    {
    }

    /// <summary>Makes an exception with a message and a cause, and no errors.</summary>
    public PayrollFormatException(string message, Exception? innerException)
        : base(message, innerException) => Errors = [];

    internal PayrollFormatException(IReadOnlyList<FormatError> errors)
        : base(string.Create(CultureInfo.InvariantCulture, $"The file has {errors.Count} error{(errors.Count == 1 ? "" : "s")}.\n{string.Join('\n', errors)}")) => Errors = errors;

    /// <summary>Gets the errors, in the order of the file.</summary>
    public IReadOnlyList<FormatError> Errors { get; }
}
