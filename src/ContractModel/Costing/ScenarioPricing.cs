using System.Collections.Immutable;
using NodaTime;

namespace ContractModel.Costing;

/// <summary>Prices one scenario: what each term adds over those before it, by year.</summary>
internal sealed class ScenarioPricing
{
    private readonly PayrollModel _model;
    private readonly PayCalendar _calendar;
    private readonly ImmutableArray<CostLine>.Builder[] _lines;

    private ScenarioPricing(PayrollModel model, PayCalendar calendar)
    {
        (_model, _calendar) = (model, calendar);
        _lines = new ImmutableArray<CostLine>.Builder[model.Years];
        for (var year = 0; year < _lines.Length; year++) _lines[year] = ImmutableArray.CreateBuilder<CostLine>();
    }

    internal static ScenarioCost Price(PayrollModel model, PayGrid start, Scenario scenario)
    {
        var reading = new TermPricing(model, start);
        foreach (var term in scenario.Terms) reading.Add(term);
        var pricing = new ScenarioPricing(model, new PayCalendar(model, start, reading.Priced));
        var pay = pricing.AddChanges(reading.Priced);
        foreach (var term in reading.Priced)
        {
            if (term is PricedBonus bonus) pricing.AddBonus(bonus, pay);
            else if (term is PricedAmount amount) pricing.AddAmount(amount);
        }

        var years = ImmutableArray.CreateBuilder<CostYear>(model.Years);
        for (var year = 0; year < model.Years; year++)
        {
            pricing.AddRollUps(year);
            years.Add(new CostYear(year + 1, model.FirstDay.PlusYears(year), model.FirstDay.PlusYears(year + 1).PlusDays(-1), pricing._lines[year].DrainToImmutable()));
        }

        return new ScenarioCost(scenario, new(years.MoveToImmutable()), ValueList.From(reading.Unpriced));
    }

    // Changes come by day, those that depend on something after all others; on one day raises come before cells are set, and among raises order means nothing.
    private decimal[] AddChanges(List<PricedTerm> terms)
    {
        var ordered = terms.Where(term => term is PricedRaise or PricedChange).OrderBy(term => term.IsContingent).ThenBy(term => term.Day).ThenBy(term => term is PricedChange).ThenBy(term => (term as PricedRaise)?.Fraction);
        var held = new List<PricedTerm>();
        var before = _calendar.Walk(held);
        var sure = before;
        foreach (var term in ordered)
        {
            var isSimple = term is PricedRaise && !held.Exists(other => other is PricedChange && other.Day >= term.Day);
            held.Add(term);
            var after = isSimple ? Raise(before, (PricedRaise)term) : _calendar.Walk(held);
            AddChange(term, before, after);
            before = after;
            if (!term.IsContingent) sure = after;
        }

        return sure;
    }

    // A raise multiplies whatever is paid from its day, so the grid need not be walked again.
    private decimal[] Raise(decimal[] before, PricedRaise raise)
    {
        var after = new decimal[before.Length];
        for (var i = 0; i < after.Length; i++) after[i] = _calendar.Stretches[i].From >= raise.Day ? before[i] * (1 + raise.Fraction) : before[i];
        return after;
    }

    private void AddChange(PricedTerm term, decimal[] before, decimal[] after)
    {
        var kind = term switch { PricedRaise => CostKind.Raise, { Term: StepMovement } => CostKind.StepMovement, _ => CostKind.Schedule };
        AddByYear(term, kind, i => before[i], i => after[i] - before[i]);
    }

    private void AddAmount(PricedAmount amount)
    {
        if (!amount.OneTime) AddByYear(amount, amount.Kind, _ => amount.Amount, _ => amount.Amount);
        else AddOnce(amount, amount.Kind, amount.Amount, amount.Amount);
    }

    private void AddBonus(PricedBonus bonus, decimal[] pay)
    {
        var basis = pay[_calendar.At(bonus.Day)];
        AddOnce(bonus, CostKind.OneTimePay, basis, basis * bonus.Fraction);
    }

    private void AddOnce(PricedTerm term, CostKind kind, decimal basis, decimal amount)
    {
        var stretch = _calendar.Stretches[_calendar.At(term.Day)];
        _lines[stretch.Year].Add(new(kind, term.Term.ToString(), term.Day, basis, 1, amount) { Term = term.Term, OneTime = true, Retroactive = stretch.IsRetroactive, Contingent = term.IsContingent, Remark = term.Remark });
    }

    private void AddByYear(PricedTerm term, CostKind kind, Func<int, decimal> basis, Func<int, decimal> yearly)
    {
        var stretches = _calendar.Stretches;
        for (var i = 0; i < stretches.Length;)
        {
            var (first, from, days, weighted, amount) = (i, stretches[i].From, 0m, 0m, 0m);
            for (; i < stretches.Length && stretches[i].Year == stretches[first].Year && stretches[i].IsRetroactive == stretches[first].IsRetroactive; i++)
            {
                if (stretches[i].From < term.Day) continue;
                if (days == 0) from = stretches[i].From;
                days += stretches[i].Fraction;
                weighted += basis(i) * stretches[i].Fraction;
                amount += yearly(i) * stretches[i].Fraction;
            }

            if (days == 0) continue;
            var mean = i - first == 1 ? basis(first) : weighted / days;
            _lines[stretches[first].Year].Add(new(kind, term.Term.ToString(), from, mean, days, amount) { Term = term.Term, Retroactive = stretches[first].IsRetroactive, Contingent = term.IsContingent, Remark = term.Remark });
        }
    }

    private void AddRollUps(int year)
    {
        var pay = _lines[year].Where(line => line.Kind is not (CostKind.Positions or CostKind.Funding)).GroupBy(line => (line.Contingent, line.Retroactive, line.OneTime)).OrderBy(group => group.Key);
        foreach (var group in pay.ToArray())
        {
            var basis = group.Sum(line => line.Amount);
            foreach (var rollUp in _model.RollUps)
            {
                if (!(group.Key.OneTime ? rollUp.OnOneTime : rollUp.OnOngoing)) continue;
                _lines[year].Add(new(CostKind.RollUp, rollUp.ToString(), _model.FirstDay.PlusYears(year), basis, 1, basis * rollUp.Percent.Fraction) { Contingent = group.Key.Contingent, Retroactive = group.Key.Retroactive, OneTime = group.Key.OneTime });
            }
        }
    }
}
