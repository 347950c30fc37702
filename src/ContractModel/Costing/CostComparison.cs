using System.Collections.Immutable;
using System.Diagnostics;
using System.Globalization;
using NodaTime;

namespace ContractModel.Costing;

/// <summary>What scenarios cost on a payroll, side by side.</summary>
/// <remarks>
/// <para>Nothing is rounded; <see cref="PayrollModel.Round"/> rounds what is shown, by the rule the payroll declares.</para>
/// <para>What a term costs is what it adds over the payroll without the scenario and over the terms before it. Raises come by their days and multiply. On one day they come before cells and
/// minimum rates, which hold as amounts of that day and are raised only by later raises; people move last. A term with neither day nor year counts from the first day, and one in year n from
/// the first day of year n of the payroll. Parts of a year are days of the fiscal year by its own length, 365 or 366.</para>
/// <para>A raise from before the first year is owed back to its day, on the people as they stand on the first day before any movement; that pay is counted in the first year, apart. A share of
/// pay that is paid once is of a year's pay as it stands on its day. Amounts that go on stand beside the grid and are not raised with it. A term that depends on something is priced on top
/// of all that do not, and counted apart.</para>
/// <para>Equality is by reference.</para>
/// </remarks>
[DebuggerDisplay("{Scenarios.Count} scenarios on {Model}")]
public sealed class CostComparison
{
    private CostComparison(PayrollModel model, ValueList<BaselineYear> baseline, ValueList<ScenarioCost> scenarios) => (Model, Baseline, Scenarios) = (model, baseline, scenarios);

    /// <summary>Gets the payroll.</summary>
    public PayrollModel Model { get; }

    /// <summary>Gets the payroll without any scenario, by year.</summary>
    public ValueList<BaselineYear> Baseline { get; }

    /// <summary>Gets what each scenario costs, in the order given.</summary>
    public ValueList<ScenarioCost> Scenarios { get; }

    /// <summary>Prices scenarios on a payroll.</summary>
    /// <param name="model">The payroll.</param>
    /// <param name="scenarios">The scenarios; with none there is only the baseline.</param>
    /// <exception cref="ArgumentNullException">An argument, or a scenario in the list, is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">The parts of the payroll contradict each other; one that was read from a file is in order.</exception>
    /// <exception cref="OverflowException">An amount is larger than an exact decimal can hold.</exception>
    public static CostComparison Of(PayrollModel model, params IReadOnlyList<Scenario> scenarios)
    {
        Require.NotNull(scenarios);
        if (PayrollRules.Check(Require.NotNull(model)) is [var problem, ..]) throw new ArgumentException($"{problem.Path}: {problem.Message}", nameof(model));
        var start = PayGrid.Of(model);
        var costs = ImmutableArray.CreateBuilder<ScenarioCost>(scenarios.Count);
        foreach (var scenario in scenarios) costs.Add(ScenarioPricing.Price(model, start, Require.NotNull(scenario, argument: nameof(scenarios))));
        return new(model, BaselineOf(model, start), new(costs.MoveToImmutable()));
    }

    private static ValueList<BaselineYear> BaselineOf(PayrollModel model, PayGrid start)
    {
        var calendar = new PayCalendar(model, start, []);
        var rates = calendar.Walk([]);
        var pay = new decimal[model.Years];
        for (var i = 0; i < rates.Length; i++) pay[calendar.Stretches[i].Year] += rates[i] * calendar.Stretches[i].Fraction;
        var rollUps = model.RollUps.Where(rollUp => rollUp.OnOngoing).Sum(rollUp => rollUp.Percent.Fraction);
        var years = ImmutableArray.CreateBuilder<BaselineYear>(model.Years);
        var growth = Enumerable.Repeat(1m, model.Benefits.Count).ToArray();
        for (var year = 0; year < model.Years; year++)
        {
            var benefits = 0m;
            for (var i = 0; i < growth.Length; i++)
            {
                benefits += model.Benefits[i].AmountPerFte * growth[i] * (start.FullTime ?? 0);
                growth[i] *= 1 + model.Benefits[i].Growth.Fraction;
            }

            years.Add(new(year + 1, model.FirstDay.PlusYears(year), model.FirstDay.PlusYears(year + 1).PlusDays(-1), pay[year], pay[year] - start.Rate, pay[year] * rollUps, benefits));
        }

        return new(years.MoveToImmutable());
    }
}

/// <summary>A fiscal year of the payroll as it is, without any scenario.</summary>
/// <remarks>Unrounded. Equality is by every member.</remarks>
public sealed record BaselineYear
{
    internal BaselineYear(int number, LocalDate first, LocalDate last, decimal pay, decimal stepMovement, decimal rollUps, decimal benefits) =>
        (Number, First, Last, Pay, StepMovement, RollUps, Benefits) = (number, first, last, pay, stepMovement, rollUps, benefits);

    /// <summary>Gets the number of the year, from 1.</summary>
    public int Number { get; }

    /// <summary>Gets its first day.</summary>
    public LocalDate First { get; }

    /// <summary>Gets its last day.</summary>
    public LocalDate Last { get; }

    /// <summary>Gets the pay, with the payroll's own step movement.</summary>
    public decimal Pay { get; }

    /// <summary>Gets how much of the pay is owed to step movement since before the first day.</summary>
    public decimal StepMovement { get; }

    /// <summary>Gets what the employer pays on top of it.</summary>
    public decimal RollUps { get; }

    /// <summary>Gets what benefits cost.</summary>
    public decimal Benefits { get; }

    /// <summary>Gets pay, roll-ups and benefits together.</summary>
    public decimal Total => Pay + RollUps + Benefits;

    /// <summary>Gets what one point of pay costs in this year: a hundredth of the pay and of the roll-ups on it.</summary>
    public decimal PointOfPay => (Pay + RollUps) / 100m;

    /// <summary>Gets the year as text.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"year {Number}: {Total}");
}

/// <summary>What one scenario costs.</summary>
/// <remarks>Equality is by every member.</remarks>
public sealed record ScenarioCost
{
    internal ScenarioCost(Scenario scenario, ValueList<CostYear> years, ValueList<UnpricedTerm> unpriced)
    {
        (Scenario, Years, Unpriced) = (scenario, years, unpriced);
        Totals = CostTotals.Of(years.SelectMany(year => year.Lines));
    }

    /// <summary>Gets the scenario.</summary>
    public Scenario Scenario { get; }

    /// <summary>Gets the cost by year.</summary>
    public ValueList<CostYear> Years { get; }

    /// <summary>Gets the sums over the term.</summary>
    public CostTotals Totals { get; }

    /// <summary>Gets the terms that could not be priced, or only in part, each with the reason.</summary>
    public ValueList<UnpricedTerm> Unpriced { get; }

    /// <summary>Gets the scenario with its total.</summary>
    public override string ToString() => $"{Scenario}: {Totals}";
}
