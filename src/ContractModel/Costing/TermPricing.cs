using NodaTime;

namespace ContractModel.Costing;

/// <summary>Reads the terms of a scenario as what they are priced by, and says why the others cannot be.</summary>
internal sealed class TermPricing(PayrollModel model, PayGrid start)
{
    private const decimal LargestPercent = 1000;
    private const decimal LargestAmount = 1_000_000_000_000;

    internal List<PricedTerm> Priced { get; } = [];

    internal List<UnpricedTerm> Unpriced { get; } = [];

    internal void Add(Term term)
    {
        if (term.Rival) Refuse(term, "it tells the term before it with another figure");
        else if (term.Scope is { } scope && IsByPerson(term) && !model.Covers.Any(covered => string.Equals(covered, scope, StringComparison.OrdinalIgnoreCase))) Refuse(term, $"the payroll does not say who \"{scope}\" are");
        else Read(term);
    }

    // Money for a purpose and a number of positions cost the same whomever they are for.
    private static bool IsByPerson(Term term) => term is PercentRaise or TotalRaise or LumpSum { Per: not null } or PayRate or StepMovement or ScheduleChange;

    private void Read(Term term)
    {
        switch (term)
        {
            case PercentRaise raise:
                AddRaise(raise);
                break;
            case TotalRaise total:
                AddTotal(total);
                break;
            case LumpSum sum:
                AddLumpSum(sum);
                break;
            case Funding funding:
                AddFunding(funding);
                break;
            case StaffingRatio ratio:
                AddStaffing(ratio);
                break;
            case PayRate rate:
                AddRate(rate);
                break;
            case StepMovement movement:
                AddMovement(movement);
                break;
            case ScheduleChange change:
                AddSchedule(change);
                break;
            default:
                Refuse(term, ReasonFor(term));
                break;
        }
    }

    private static string ReasonFor(Term term) => term switch
    {
        MeToo => "what the other unit gets is not known here",
        TermOfAgreement or Reopener or Baseline => "it has no price of its own",
        ClassSizeCap => "the payroll does not say how many classes pass the cap",
        HealthContribution => "the payroll does not say who is on which plan",
        Quantity => "the payroll does not say what a unit costs",
        UnquantifiedChange => "its figure is not known",
        StatedCost => "it is a claim about the whole",
        _ => "it is told in words",
    };

    private void AddRaise(PercentRaise raise)
    {
        if (IsTooLarge(raise, raise.Percent)) return;
        var day = raise.Effective ?? YearStart(raise.Year ?? 1);
        Put(raise.OneTime ? new PricedBonus(raise, day, raise.Percent.Fraction, DayRemark(raise.Effective, raise.Year)) : new PricedRaise(raise, day, raise.Percent.Fraction, DayRemark(raise.Effective, raise.Year)));
    }

    private void AddTotal(TotalRaise total)
    {
        if (IsTooLarge(total, total.Percent) || (total.FirstYear is { } known && IsTooLarge(total, known))) return;
        var years = Math.Min(total.Years ?? model.Years, 1000);
        var first = total.FirstYear ?? new Percent(total.Percent.Value / years);
        if (years == 1) first = total.Percent;
        var remark = (total.FirstYear, years) switch
        {
            (_, 1) => "assumed to come on the first day",
            ({ } stated, _) => $"the steps are not known: {stated} in year 1 as stated, the rest assumed to come evenly",
            _ => $"the steps are not known: assumed to come evenly over {years} years",
        };
        Put(new PricedRaise(total, YearStart(1), first.Fraction, remark));
        for (var year = 2; year <= Math.Min(years, model.Years); year++)
        {
            Put(new PricedRaise(total, YearStart(year), (total.Percent.Fraction - first.Fraction) / (years - 1), remark));
        }

        if (years > model.Years) Refuse(total, "part of it comes after the last year of the payroll");
    }

    private void AddLumpSum(LumpSum sum)
    {
        if (IsOther(sum, sum.Amount)) return;
        if (TimesPer(sum.Per, sum.Ongoing) is { } times) Put(new PricedAmount(sum, sum.Effective ?? model.FirstDay, DayRemark(sum.Effective, null), sum.Ongoing ? CostKind.Raise : CostKind.OneTimePay, sum.Amount.Amount * times, !sum.Ongoing));
        else Refuse(sum, $"the payroll does not say how often there is \"{sum.Per}\"");
    }

    // An amount by the year or the hour is pay that goes on; one paid once cannot be told by them.
    private decimal? TimesPer(string? per, bool ongoing) => per?.ToUpperInvariant() switch
    {
        null => 1,
        "EMPLOYEE" or "PERSON" or "MEMBER" => start.People,
        "FTE" => start.FullTime,
        "YEAR" when ongoing => 1,
        "HOUR" when ongoing => model.HoursPerYear * start.FullTime,
        _ => null,
    };

    private void AddFunding(Funding funding)
    {
        if (IsOther(funding, funding.Amount)) return;
        var isYearly = string.Equals(funding.Per, "year", StringComparison.OrdinalIgnoreCase);
        if (funding.Per is not null && !isYearly) Refuse(funding, $"the payroll does not say how often there is \"{funding.Per}\"");
        else Put(new PricedAmount(funding, funding.Effective ?? model.FirstDay, DayRemark(funding.Effective, null), CostKind.Funding, funding.Amount.Amount, !isYearly));
    }

    private void AddStaffing(StaffingRatio ratio)
    {
        var cost = model.Positions.FirstOrDefault(position => string.Equals(position.Staff, ratio.Staff, StringComparison.OrdinalIgnoreCase));
        if (ratio.Positions is not { } positions) Refuse(ratio, "the payroll does not say how many units there are");
        else if (cost is null) Refuse(ratio, $"the payroll has no cost of a position \"{ratio.Staff}\"");
        else if (positions > LargestAmount) Refuse(ratio, "the number is too large");
        else Put(new PricedAmount(ratio, ratio.Effective ?? model.FirstDay, DayRemark(ratio.Effective, null), CostKind.Positions, positions * cost.Amount, OneTime: false));
    }

    private void AddRate(PayRate rate)
    {
        if (IsOther(rate, rate.Amount)) return;
        var times = rate.Per.ToUpperInvariant() switch { "YEAR" => 1m, "MONTH" => 12m, "HOUR" => model.HoursPerYear, _ => null };
        if (!start.IsGrid) Refuse(rate, "a payroll total does not say who is below the rate");
        else if (times is null) Refuse(rate, $"the payroll does not say how often there is \"{rate.Per}\"");
        else Put(new PricedChange(rate, rate.Effective ?? model.FirstDay, rate.Amount.Amount * times.Value, DayRemark(rate.Effective, null)));
    }

    private void AddMovement(StepMovement movement)
    {
        if (movement.Lanes is not null) Refuse(movement, "the payroll does not say who moves to another lane");
        else if (movement.Steps is null) Refuse(movement, "it moves nobody");
        if (movement.Steps is null) return;
        if (!start.IsGrid) Refuse(movement, "a payroll total has no steps");
        else Put(new PricedChange(movement, movement.Effective ?? model.FirstDay, 0, DayRemark(movement.Effective, null)));
    }

    private void AddSchedule(ScheduleChange change)
    {
        if (!start.IsGrid)
        {
            Refuse(change, "a payroll total has no cells");
            return;
        }

        foreach (var cell in change.Cells)
        {
            if (cell.Amount is { } amount && IsOther(change, amount)) return;
        }

        var added = change.Cells.Where(cell => cell.Amount is not null && !model.Steps.Contains(cell.Step)).Select(cell => cell.Step).Distinct().Count();
        var unknown = Math.Max(0, (change.StepsAdded ?? 0) - added);
        if (unknown > 0) Refuse(change, $"what {unknown} of the added steps pay is not given");
        if (unknown == 0 || added > 0 || change.StepsRemoved is not null || change.Cells.Count + change.Removed.Count > 0) Put(new PricedChange(change, change.Effective ?? model.FirstDay, 0, DayRemark(change.Effective, null)));
    }

    private void Put(PricedTerm priced)
    {
        if (priced.Day >= model.End) Refuse(priced.Term, "it comes after the last year of the payroll");
        else if (priced.Day < EventDate.FirstDay) Refuse(priced.Term, "its day lies too far back");
        else Priced.Add(priced);
    }

    private bool IsTooLarge(Term term, Percent percent)
    {
        var isTooLarge = Math.Abs(percent.Value) > LargestPercent;
        if (isTooLarge) Refuse(term, "the percentage is too large");
        return isTooLarge;
    }

    private bool IsOther(Term term, Money money)
    {
        if (money.Currency != model.Currency) Refuse(term, $"it is in {money.Currency} and the payroll in {model.Currency}");
        else if (Math.Abs(money.Amount) > LargestAmount) Refuse(term, "the amount is too large");
        else return false;
        return true;
    }

    private void Refuse(Term term, string reason) => Unpriced.Add(new UnpricedTerm(term, reason));

    private LocalDate YearStart(int year) => model.FirstDay.PlusYears(Math.Min(year - 1, PayrollModel.MostYears));

    private static string? DayRemark(LocalDate? day, int? year) => day is null && year is null ? "no day is given: from the first day" : null;
}
