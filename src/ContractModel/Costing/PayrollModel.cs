using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
using ContractModel.Json.Costing;
using NodaTime;

namespace ContractModel.Costing;

/// <summary>The payroll that proposals are priced on: a salary grid with people placed on it, or a total; what is paid on top; and the years.</summary>
/// <remarks>
/// <para>Immutable, and equal by every member. Read from a file it is in order as a whole; one made in code is checked when something is priced on it.</para>
/// <para>People stand where they are on the first day, before any movement of that day. Whoever stands on the last step of a lane stays there.</para>
/// </remarks>
[DebuggerDisplay("{Name,nq}")]
public sealed record PayrollModel
{
    /// <summary>The most years a payroll can have.</summary>
    internal const int MostYears = 30;

    /// <summary>Gets the name.</summary>
    public required string Name { get; init => field = Require.Text(value); }

    /// <summary>Gets the ISO 4217 code of the currency in which every amount is.</summary>
    public string Currency { get; init => field = new Money(0, Require.NotNull(value)).Currency; } = "USD";

    /// <summary>Gets the first day of the first fiscal year; every year is twelve months from there.</summary>
    public required LocalDate FirstDay { get; init; }

    /// <summary>Gets the number of fiscal years, from 1 to 30.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is less than 1 or more than 30.</exception>
    public required int Years { get; init => field = value is >= 1 and <= MostYears ? value : throw new ArgumentOutOfRangeException(nameof(Years), value, "Must be from 1 to 30."); }

    /// <summary>Gets the pay of a year in one amount, where no grid is given; absent with a grid.</summary>
    public decimal? Total { get; init => field = Require.NotNegative(value); }

    /// <summary>Gets the full-time positions behind the total; absent with a grid, which counts them, and where not known.</summary>
    public decimal? TotalFte { get; init => field = Require.NotNegative(value); }

    /// <summary>Gets the number of people behind the total; absent with a grid, which counts them, and where not known.</summary>
    public int? TotalPeople { get; init => field = Require.NotNegative(value); }

    /// <summary>Gets the lanes of the grid.</summary>
    public ValueList<string> Lanes { get; init => field = Require.Texts(value); }

    /// <summary>Gets the steps of the grid, lowest first.</summary>
    public ValueList<string> Steps { get; init => field = Require.Texts(value); }

    /// <summary>Gets the cells of the grid, in any order; some may be missing.</summary>
    public ValueList<PayCell> Cells { get; init => field = Require.NoNulls(value); }

    /// <summary>Gets the people on the grid.</summary>
    public ValueList<PlacedPeople> People { get; init => field = Require.NoNulls(value); }

    /// <summary>Gets the first day on which people move up a step, and then each year on its day; absent when nobody moves.</summary>
    public LocalDate? StepsFrom { get; init; }

    /// <summary>Gets what the employer pays on top of pay.</summary>
    public ValueList<RollUp> RollUps { get; init => field = Require.NoNulls(value); }

    /// <summary>Gets the benefits paid by position.</summary>
    public ValueList<BenefitRate> Benefits { get; init => field = Require.NoNulls(value); }

    /// <summary>Gets what added positions cost.</summary>
    public ValueList<PositionCost> Positions { get; init => field = Require.NoNulls(value); }

    /// <summary>Gets the hours of a full-time year; absent when terms by the hour cannot be priced.</summary>
    public decimal? HoursPerYear { get; init => field = Require.NotNegative(value); }

    /// <summary>Gets the scopes of terms that mean exactly the people of this payroll, such as "teachers"; a term of another scope is not priced. Capitals do not count.</summary>
    public ValueList<string> Covers { get; init => field = Require.Texts(value); }

    /// <summary>Gets how amounts are rounded where they are shown.</summary>
    public RoundingRule Rounding { get; init => field = Require.Defined(value); }

    /// <summary>Gets what is doubtful: people off the grid, who are priced at nothing; cells without people; cells missing between two of one lane. By kind, and then in the order of the file.</summary>
    public ValueList<PayrollFinding> Findings => PayrollRules.FindingsOf(this);

    /// <summary>Gets the first day after the last fiscal year.</summary>
    internal LocalDate End => FirstDay.PlusYears(Years);

    /// <summary>Gets an amount as it is to be shown.</summary>
    public decimal Round(decimal amount) => Rounding switch
    {
        RoundingRule.Cent => Math.Round(amount, 2, MidpointRounding.AwayFromZero),
        RoundingRule.Dollar => Math.Round(amount, 0, MidpointRounding.AwayFromZero),
        _ => amount,
    };

    /// <summary>Reads a payroll from a file.</summary>
    /// <exception cref="ArgumentException"><paramref name="path"/> is empty.</exception>
    /// <exception cref="IOException">The file cannot be read.</exception>
    /// <exception cref="PayrollFormatException">The text is not a payroll; the exception has all errors.</exception>
    public static PayrollModel Read(string path)
    {
        var utf8 = File.ReadAllBytes(Require.Text(path));
        return PayrollFile.Read(utf8, out var errors) ?? throw new PayrollFormatException(errors);
    }

    /// <summary>Reads a payroll from text.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="json"/> is <see langword="null"/>.</exception>
    /// <exception cref="PayrollFormatException">The text is not a payroll; the exception has all errors.</exception>
    public static PayrollModel Parse(string json) => TryParse(json, out var model, out var errors) ? model : throw new PayrollFormatException(errors);

    /// <summary>Reads a payroll from text, or gives every error in it.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="json"/> is <see langword="null"/>.</exception>
    public static bool TryParse(string json, [NotNullWhen(true)] out PayrollModel? model, out IReadOnlyList<FormatError> errors)
    {
        model = PayrollFile.Read(System.Text.Encoding.UTF8.GetBytes(Require.NotNull(json)), out errors);
        return model is not null;
    }

    /// <summary>Writes the payroll as JSON text, indented, with <c>\n</c> line ends.</summary>
    public string ToJson() => PayrollFile.Write(this);

    /// <summary>Gets the JSON Schema (2020-12) of a payroll's file.</summary>
    public static string Schema() => PayrollFile.Schema();

    /// <summary>Gets the name.</summary>
    public override string ToString() => Name;
}
