using System.Collections.Immutable;
using System.Diagnostics;
using System.Globalization;
using NodaTime;

namespace ContractModel.Costing;

/// <summary>What an employer discloses to the public before it enters an agreement: the major provisions, their cost by year, who certifies that it can be met, and the budget revisions of each year.</summary>
/// <remarks>
/// <para>Made of a costing; the rest is added by whoever prepares it. <see cref="Missing"/> names what is still to be added. Which law asks for it is data: see <see cref="Law"/>.</para>
/// <para>Amounts are unrounded. Equality is by every member.</para>
/// </remarks>
[DebuggerDisplay("{ToString(),nq}")]
public sealed record PublicDisclosure
{
    private PublicDisclosure(string payroll, ScenarioCost cost, ValueList<BaselineYear> baseline) => (Payroll, Cost, Baseline) = (payroll, cost, baseline);

    /// <summary>Gets the name of the payroll.</summary>
    public string Payroll { get; }

    /// <summary>Gets the cost of the agreement for the current year, which is the first, and the later ones.</summary>
    public ScenarioCost Cost { get; }

    /// <summary>Gets the payroll without the agreement, by year.</summary>
    public ValueList<BaselineYear> Baseline { get; }

    /// <summary>Gets the major provisions in words; the terms of the agreement unless others are given.</summary>
    public ValueList<string> Provisions { get; init => field = Require.Texts(value); }

    /// <summary>Gets the section that asks for the disclosure, as the statute's file has it; absent until given.</summary>
    public Citation? Law { get; init; }

    /// <summary>Gets the day of the public meeting; absent until known.</summary>
    public LocalDate? MeetingOn { get; init; }

    /// <summary>Gets who certifies as superintendent that the cost can be met over the whole term; absent until given.</summary>
    public Certification? Superintendent { get; init; }

    /// <summary>Gets who certifies as chief business official that the cost can be met over the whole term; absent until given.</summary>
    public Certification? BusinessOfficial { get; init; }

    /// <summary>Gets the budget revisions needed; a year that needs none has one of nothing, so that it is seen to have been looked at.</summary>
    public ValueList<BudgetRevision> Revisions { get; init => field = Require.NoNulls(value); }

    /// <summary>Gets what is missing, each in a line; empty when the disclosure is complete. That nothing is missing does not say that a figure is right.</summary>
    public ValueList<string> Missing
    {
        get
        {
            var missing = ImmutableArray.CreateBuilder<string>();
            AddIf(Provisions.IsEmpty, "the major provisions");
            foreach (var term in Cost.Unpriced.Where(term => !term.Term.Rival && term.Term is not (TermOfAgreement or Reopener))) missing.Add($"the cost of a term: {term}");
            foreach (var term in Cost.Scenario.Terms.OfType<TermOfAgreement>().Where(term => term.Years > Cost.Years.Count || term.Last > Cost.Years[^1].Last)) missing.Add($"the cost of the years after the last of the payroll: {term}");
            AddIf(Law is null, "the section that asks for the disclosure");
            AddIf(MeetingOn is null, "the day of the public meeting");
            AddIf(Superintendent is null, "the certification by the superintendent");
            AddIf(BusinessOfficial is null, "the certification by the chief business official");
            foreach (var year in Cost.Years) AddIf(!Revisions.Any(revision => revision.Year == year.Number), string.Create(CultureInfo.InvariantCulture, $"the budget revisions of year {year.Number}"));
            return new(missing.DrainToImmutable());

            void AddIf(bool isMissing, string what)
            {
                if (isMissing) missing.Add(what);
            }
        }
    }

    /// <summary>Makes the disclosure of one of the scenarios of a costing.</summary>
    /// <param name="comparison">The costing.</param>
    /// <param name="scenario">The place of the scenario in it.</param>
    /// <exception cref="ArgumentNullException"><paramref name="comparison"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The costing has no such scenario.</exception>
    public static PublicDisclosure Of(CostComparison comparison, int scenario = 0)
    {
        Require.NotNull(comparison);
        if (scenario < 0 || scenario >= comparison.Scenarios.Count) throw new ArgumentOutOfRangeException(nameof(scenario), scenario, "The costing has no such scenario.");
        var cost = comparison.Scenarios[scenario];
        var provisions = cost.Scenario.Terms.Where(term => !term.Rival).Select(term => term.ToString());
        return new(comparison.Model.Name, cost, comparison.Baseline) { Provisions = ValueList.From(provisions) };
    }

    /// <summary>Gets the disclosure in a line.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Cost.Scenario.Name}: {Cost.Totals}, {Missing.Count} missing");
}

/// <summary>Who certified, and when.</summary>
/// <remarks>Equality is by every member.</remarks>
public sealed record Certification
{
    /// <summary>Gets the name of the person.</summary>
    public required string By { get; init => field = Require.Text(value); }

    /// <summary>Gets the day.</summary>
    public required LocalDate On { get; init; }

    /// <summary>Gets the certification in a line.</summary>
    public override string ToString() => $"{By}, {Iso.Write(On)}";
}

/// <summary>A revision of the budget of one year.</summary>
/// <remarks>Equality is by every member.</remarks>
public sealed record BudgetRevision
{
    /// <summary>Gets the number of the year, from 1.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is less than 1.</exception>
    public required int Year { get; init => field = Require.Positive(value); }

    /// <summary>Gets what is revised, such as "certificated salaries", or that nothing is.</summary>
    public required string What { get; init => field = Require.Text(value); }

    /// <summary>Gets by how much it changes; negative for a cut, 0 where nothing is needed.</summary>
    public required decimal Amount { get; init; }

    /// <summary>Gets the revision in a line.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"year {Year}, {What}: {Amount}");
}
