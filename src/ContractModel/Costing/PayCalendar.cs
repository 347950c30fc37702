using NodaTime;

namespace ContractModel.Costing;

/// <summary>A stretch of time in which no cell and no person moves.</summary>
/// <param name="From">Its first day.</param>
/// <param name="Year">The place of the fiscal year in which it is counted.</param>
/// <param name="IsRetroactive">Whether it lies before the first year.</param>
/// <param name="Fraction">Its part of its own fiscal year, by days.</param>
internal readonly record struct Stretch(LocalDate From, int Year, bool IsRetroactive, decimal Fraction);

/// <summary>The stretches of the years of a payroll, cut wherever a scenario or a step movement changes something, and the pay in each.</summary>
internal sealed class PayCalendar
{
    private readonly PayrollModel _model;
    private readonly PayGrid _start;
    private readonly HashSet<LocalDate> _movements;

    internal PayCalendar(PayrollModel model, PayGrid start, List<PricedTerm> terms)
    {
        (_model, _start) = (model, start);
        LocalDate? firstMovement = null;
        foreach (var term in terms)
        {
            if (term.Term is StepMovement && (firstMovement is null || term.Day < firstMovement)) firstMovement = term.Day;
        }

        _movements = MovementsFrom(model.StepsFrom ?? firstMovement);
        Stretches = Cut(terms);
    }

    internal Stretch[] Stretches { get; }

    /// <summary>Gets the pay of a year in each stretch when these terms hold and no others.</summary>
    internal decimal[] Walk(List<PricedTerm> terms)
    {
        var grid = _start.Copy();
        var (rate, steps) = (grid.Rate, _model.StepsFrom is null ? 0 : 1);
        var rates = new decimal[Stretches.Length];
        for (var i = 0; i < rates.Length; i++)
        {
            var isChanged = false;
            foreach (var term in terms)
            {
                if (term.Day != Stretches[i].From) continue;
                if (term.Term is StepMovement { Steps: { } number }) steps = number;
                else Apply(term, grid);
                isChanged = true;
            }

            if (steps != 0 && _movements.Contains(Stretches[i].From))
            {
                grid.Move(steps);
                isChanged = true;
            }

            if (isChanged) rate = grid.Rate;
            rates[i] = rate;
        }

        return rates;
    }

    /// <summary>Gets the place of the stretch that holds a day.</summary>
    internal int At(LocalDate day) => Array.FindLastIndex(Stretches, stretch => stretch.From <= day);

    private static void Apply(PricedTerm term, PayGrid grid)
    {
        if (term is PricedRaise raise) grid.Raise(raise.Fraction);
        else if (term.Term is ScheduleChange change) grid.Change(change);
        else if (term is PricedChange minimum) grid.RaiseTo(minimum.Minimum);
    }

    private HashSet<LocalDate> MovementsFrom(LocalDate? first)
    {
        var days = new HashSet<LocalDate>();
        if (first is not { } day) return days;
        for (var year = _model.FirstDay.Year; year <= _model.End.Year; year++)
        {
            var movement = day.PlusYears(year - day.Year);
            if (movement >= day && movement >= _model.FirstDay && movement < _model.End) days.Add(movement);
        }

        return days;
    }

    private Stretch[] Cut(List<PricedTerm> terms)
    {
        var cuts = new SortedSet<LocalDate>(_movements);
        var earliest = _model.FirstDay;
        foreach (var term in terms)
        {
            cuts.Add(term.Day);
            if (term.Day < earliest) earliest = term.Day;
        }

        var firstYear = 0; // the place of the earliest fiscal year that is touched, below zero when it lies before the first
        while (_model.FirstDay.PlusYears(firstYear) > earliest) firstYear--;
        for (var year = firstYear; year <= _model.Years; year++) cuts.Add(_model.FirstDay.PlusYears(year));
        LocalDate[] days = [.. cuts];
        var stretches = new Stretch[days.Length - 1];
        var (place, end) = (firstYear, _model.FirstDay.PlusYears(firstYear + 1));
        for (var i = 0; i < stretches.Length; i++)
        {
            if (days[i] >= end) end = _model.FirstDay.PlusYears(++place + 1);
            var length = NodaTime.Period.DaysBetween(_model.FirstDay.PlusYears(place), end);
            stretches[i] = new(days[i], Math.Max(place, 0), place < 0, NodaTime.Period.DaysBetween(days[i], days[i + 1]) / (decimal)length);
        }

        return stretches;
    }
}
