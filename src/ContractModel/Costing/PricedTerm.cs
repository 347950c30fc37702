using NodaTime;

namespace ContractModel.Costing;

/// <summary>A term in the form in which it is priced.</summary>
/// <param name="Term">The term.</param>
/// <param name="Day">The day from which it counts, or on which it is paid.</param>
/// <param name="Remark">What was assumed; <see langword="null"/> for nothing.</param>
internal abstract record PricedTerm(Term Term, LocalDate Day, string? Remark)
{
    internal bool IsContingent => Term.Contingency is not null;
}

/// <summary>A raise of every cell that goes on.</summary>
internal sealed record PricedRaise(Term Term, LocalDate Day, decimal Fraction, string? Remark) : PricedTerm(Term, Day, Remark);

/// <summary>A change of the grid's cells or of how people move on it.</summary>
internal sealed record PricedChange(Term Term, LocalDate Day, decimal Minimum, string? Remark) : PricedTerm(Term, Day, Remark);

/// <summary>A share of a year's pay, paid once.</summary>
internal sealed record PricedBonus(Term Term, LocalDate Day, decimal Fraction, string? Remark) : PricedTerm(Term, Day, Remark);

/// <summary>Money that no cell holds: so much once, or so much a year from a day.</summary>
internal sealed record PricedAmount(Term Term, LocalDate Day, string? Remark, CostKind Kind, decimal Amount, bool OneTime) : PricedTerm(Term, Day, Remark);
