using System.Collections.Immutable;

namespace ContractModel;

/// <summary>Reads the figures from terms.</summary>
internal static class Figures
{
    /// <summary>Gets the figures, in the order in which their measures first come.</summary>
    internal static ValueList<Figure> Of(ValueList<Term> terms)
    {
        var parts = new List<Part>();
        foreach (var term in terms)
        {
            if (!term.Rival) Add(term, parts);
        }

        var figures = ImmutableArray.CreateBuilder<Figure>();
        foreach (var group in parts.GroupBy(part => part.Measure)) figures.Add(Sum(group.Key, [.. group]));
        return new ValueList<Figure>(figures.DrainToImmutable());
    }

    private static void Add(Term term, List<Part> parts)
    {
        switch (term)
        {
            case PercentRaise raise:
                Put(raise.OneTime ? MeasureKind.OneTimePay : MeasureKind.OngoingPay, "points", raise.Percent.Value, raise.Scope);
                break;
            case TotalRaise total:
                Put(MeasureKind.OngoingPay, "points", total.Percent.Value, total.Scope);
                break;
            case LumpSum sum:
                Put(sum.Ongoing ? MeasureKind.OngoingAmount : MeasureKind.OneTimeAmount, UnitOf(sum.Amount, sum.Per), sum.Amount.Amount, sum.Scope);
                break;
            case PayRate rate:
                Put(MeasureKind.PayRate, UnitOf(rate.Amount, rate.Per), rate.Amount.Amount, rate.Scope);
                break;
            case StepMovement { Steps: { } steps } movement:
                Put(MeasureKind.StepMovement, "steps", steps, movement.Scope);
                break;
            case ClassSizeCap cap:
                AddClassSize(cap, parts);
                break;
            case StaffingRatio ratio:
                AddStaffing(ratio, parts);
                break;
            case HealthContribution health:
                AddHealth(health, parts);
                break;
            case Funding funding:
                Put(MeasureKind.Funding, UnitOf(funding.Amount, funding.Per), funding.Amount.Amount, Join(funding.For, funding.Scope));
                break;
            case Quantity quantity:
                Put(MeasureKind.Quantity, quantity.Per is null ? quantity.Unit : $"{quantity.Unit} per {quantity.Per}", quantity.Amount, Join(quantity.Of, quantity.Scope));
                break;
            case TermOfAgreement { Years: { } years }:
                Put(MeasureKind.Years, "years", years, term.Scope);
                break;
            default: // a me-too, a reopener, a baseline and words are compared by their text alone
                break;
        }

        void Put(MeasureKind kind, string unit, decimal amount, string? subject) => parts.Add(new Part(new Measure(kind, unit, subject), term, amount));
    }

    private static void AddClassSize(ClassSizeCap cap, List<Part> parts)
    {
        var subject = Join(Join(cap.Grades is null ? null : $"grades {cap.Grades}", cap.Subject), Join(cap.Programme, cap.Scope));
        if (cap.Cap is { } most) parts.Add(new Part(new Measure(MeasureKind.ClassSize, "pupils", subject), cap, most));
        else if (cap.Change is { } change) parts.Add(new Part(new Measure(MeasureKind.ClassSizeChange, "pupils", subject), cap, change));
        if (cap.Remedy is { } remedy) parts.Add(new Part(new Measure(MeasureKind.ClassSizeRemedy, UnitOf(remedy, cap.RemedyPer), subject), cap, remedy.Amount));
    }

    private static void AddStaffing(StaffingRatio ratio, List<Part> parts)
    {
        var subject = Join(ratio.Staff, ratio.Scope);
        if (ratio.UnitsPerPosition is { } units) parts.Add(new Part(new Measure(MeasureKind.StaffRatio, $"{ratio.Unit ?? "unit"} per position", subject), ratio, units));
        if (ratio.Positions is { } positions) parts.Add(new Part(new Measure(MeasureKind.Positions, "positions", subject), ratio, positions));
    }

    private static void AddHealth(HealthContribution health, List<Part> parts)
    {
        var subject = Join(health.Plan, health.Scope);
        var isEmployees = health.PaidBy == Side.Union;
        if (health.Share is { } share) parts.Add(new Part(new Measure(isEmployees ? MeasureKind.HealthShare : MeasureKind.HealthPaidByEmployer, "percent of the premium", subject), health, share.Value));
        if (health.Amount is { } amount) parts.Add(new Part(new Measure(isEmployees ? MeasureKind.HealthAmount : MeasureKind.HealthPaidByEmployer, UnitOf(amount, health.Per), subject), health, amount.Amount));
    }

    private static Figure Sum(Measure measure, Part[] parts)
    {
        var (sure, contingent) = (parts.Where(part => part.Term.Contingency is null).ToArray(), parts.Where(part => part.Term.Contingency is not null).ToArray());
        var terms = ValueList.From(parts.Select(part => part.Term));
        if (AddsUp(measure.Kind)) return new Figure(measure, terms, sure.Sum(part => part.Amount), contingent.Sum(part => part.Amount), Compound(measure, sure));
        var amount = sure.Length > 0 ? sure[^1].Amount : 0;
        return new Figure(measure, terms, amount, contingent.Length > 0 ? contingent[^1].Amount - amount : 0, compounded: null);
    }

    private static bool AddsUp(MeasureKind kind) =>
        kind == MeasureKind.OngoingPay || kind == MeasureKind.OneTimePay || kind == MeasureKind.OngoingAmount || kind == MeasureKind.OneTimeAmount
        || kind == MeasureKind.ClassSizeChange || kind == MeasureKind.Positions || kind == MeasureKind.Funding;

    // Raises paid once do not build on each other; a total without its steps cannot be compounded.
    private static decimal? Compound(Measure measure, Part[] parts)
    {
        if (measure.Kind != MeasureKind.OngoingPay || parts.Any(part => part.Term is TotalRaise)) return null;
        return (parts.Aggregate(1m, (product, part) => product * (1m + (part.Amount / 100m))) - 1m) * 100m;
    }

    private static string UnitOf(Money money, string? per) => per is null ? money.Currency : $"{money.Currency} per {per}";

    private static string? Join(string? one, string? other) => one is null || other is null ? one ?? other : $"{one}, {other}";

    private readonly record struct Part(Measure Measure, Term Term, decimal Amount);
}
