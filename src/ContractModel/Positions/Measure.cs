using System.Diagnostics;

namespace ContractModel;

/// <summary>What a figure of a position measures, in its own unit: points of ongoing pay, pupils in a class of grades 11 and 12, nurses.</summary>
/// <remarks>Two figures can be compared when their measures are equal. Equality is by every member; names are compared as they are written, capitals and white space
/// at their ends not counted.</remarks>
[DebuggerDisplay("{ToString(),nq}")]
public sealed record Measure
{
    private readonly string _folded;

    internal Measure(MeasureKind kind, string unit, string? subject = null) => (Kind, Unit, Subject, _folded) = (kind, unit, subject, $"{Fold(subject)}|{Fold(unit)}");

    /// <summary>Gets what kind of thing is measured.</summary>
    public MeasureKind Kind { get; }

    /// <summary>Gets the unit, such as "points", "USD per employee" or "pupils".</summary>
    public string Unit { get; }

    /// <summary>Gets what it is about, such as the scope of the term or the staff meant; absent when it is about all that the item covers.</summary>
    public string? Subject { get; }

    /// <inheritdoc/>
    public bool Equals(Measure? other) => other is not null && Kind == other.Kind && _folded == other._folded;

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Kind, _folded);

    /// <summary>Gets the measure in words.</summary>
    public override string ToString() => Subject is null ? $"{Kind.Name} ({Unit})" : $"{Kind.Name}, {Subject} ({Unit})";

    private static string Fold(string? text) => text is null ? "" : text.Trim().ToUpperInvariant();
}

/// <summary>The kinds of thing that a position's figures measure.</summary>
public sealed class MeasureKind : Vocabulary<MeasureKind>
{
    /// <summary>Raises that stay.</summary>
    public static readonly MeasureKind OngoingPay = new("ongoing-pay", 0, "Points of percent by which pay rises for good.", 1);

    /// <summary>Raises paid once.</summary>
    public static readonly MeasureKind OneTimePay = new("one-time-pay", 1, "Points of percent paid once.", 1);

    /// <summary>Money that goes on.</summary>
    public static readonly MeasureKind OngoingAmount = new("ongoing-amount", 2, "An amount of money paid year after year.", 1);

    /// <summary>Money paid once.</summary>
    public static readonly MeasureKind OneTimeAmount = new("one-time-amount", 3, "An amount of money paid once.", 1);

    /// <summary>A rate of pay.</summary>
    public static readonly MeasureKind PayRate = new("pay-rate", 4, "A rate of pay: a minimum wage, a starting rate.", 1);

    /// <summary>Steps people move.</summary>
    public static readonly MeasureKind StepMovement = new("step-movement", 5, "Steps of the schedule that people move.", 1);

    /// <summary>The largest class.</summary>
    public static readonly MeasureKind ClassSize = new("class-size", 6, "The most pupils a class may have.", -1);

    /// <summary>The change of the largest class.</summary>
    public static readonly MeasureKind ClassSizeChange = new("class-size-change", 7, "By how many pupils the largest class grows.", -1);

    /// <summary>The remedy for a class over its cap.</summary>
    public static readonly MeasureKind ClassSizeRemedy = new("class-size-remedy", 8, "What is owed when a class is over its cap.", 1);

    /// <summary>Units for each position.</summary>
    public static readonly MeasureKind StaffRatio = new("staff-ratio", 9, "How many pupils, sites or cases one position serves.", -1);

    /// <summary>Positions.</summary>
    public static readonly MeasureKind Positions = new("positions", 10, "How many positions there are to be, or to be more.", 1);

    /// <summary>The employee's share of health cost.</summary>
    public static readonly MeasureKind HealthShare = new("health-share", 11, "The employee's share of the premium, in percent.", -1);

    /// <summary>The employee's amount for health cost.</summary>
    public static readonly MeasureKind HealthAmount = new("health-amount", 12, "What the employee pays for the plan.", -1);

    /// <summary>The employer's share or amount for health cost.</summary>
    public static readonly MeasureKind HealthPaidByEmployer = new("health-paid-by-employer", 13, "What the employer pays for the plan.", 1);

    /// <summary>Money for a purpose.</summary>
    public static readonly MeasureKind Funding = new("funding", 14, "Money for a purpose that is nobody's pay.", 1);

    /// <summary>Anything else that is counted.</summary>
    public static readonly MeasureKind Quantity = new("quantity", 15, "So much of something that is neither money nor staff.", 0);

    /// <summary>The length of the agreement.</summary>
    public static readonly MeasureKind Years = new("years", 16, "How many years the agreement runs.", 0);

    internal static readonly MeasureKind[] All =
    [
        OngoingPay, OneTimePay, OngoingAmount, OneTimeAmount, PayRate, StepMovement, ClassSize, ClassSizeChange, ClassSizeRemedy, StaffRatio, Positions, HealthShare, HealthAmount,
        HealthPaidByEmployer, Funding, Quantity, Years,
    ];

    private MeasureKind(string name, int value, string meaning, int unionWants)
        : base(name, value, meaning) => UnionWants = unionWants;

    /// <summary>Gets which way the union's interest lies, by which a move is judged: 1 for more, -1 for less, 0 where the kind does not say and a move is judged by the other
    /// side's figure.</summary>
    public int UnionWants { get; }
}
