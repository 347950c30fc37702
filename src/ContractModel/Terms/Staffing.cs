using System.Globalization;
using NodaTime;

namespace ContractModel;

/// <summary>The most pupils a class may have, or a change of that number.</summary>
/// <remarks>At least one of <see cref="Cap"/>, <see cref="Change"/> and <see cref="Remedy"/> is known in a useful term; where a source says only "a reduction", see <see cref="UnquantifiedChange"/>.</remarks>
public sealed record ClassSizeCap : Term
{
    /// <summary>Gets the cap in pupils, at least 1; absent when only the change is known.</summary>
    public int? Cap { get; init => field = Require.Positive(value); }

    /// <summary>Gets the change from the cap before, negative for smaller classes; absent when only the cap is known.</summary>
    public int? Change { get; init; }

    /// <summary>Gets the grades, such as "11-12" or "TK"; absent when all are meant or the scope says which.</summary>
    public string? Grades { get; init => field = Require.OptionalText(value); }

    /// <summary>Gets the subject, such as "English"; absent when all are meant or the scope says which.</summary>
    public string? Subject { get; init => field = Require.OptionalText(value); }

    /// <summary>Gets the programme, such as "Autism Alt Curriculum"; absent when all are meant or the scope says which.</summary>
    public string? Programme { get; init => field = Require.OptionalText(value); }

    /// <summary>Gets the first day it holds; absent when not known.</summary>
    public LocalDate? Effective { get; init; }

    /// <summary>Gets what is owed when the cap is passed, for example 100 USD; absent when nothing is or it is not known.</summary>
    public Money? Remedy { get; init; }

    /// <summary>Gets what the remedy is for each of, such as "day"; absent when there is none.</summary>
    public string? RemedyPer { get; init => field = Require.OptionalText(value); }

    private protected override string Describe()
    {
        var whom = string.Join(", ", new[] { Grades is null ? null : $"grades {Grades}", Subject, Programme }.OfType<string>());
        var figure = Cap is { } cap ? string.Create(CultureInfo.InvariantCulture, $"at most {cap}") : Change is { } change ? string.Create(CultureInfo.InvariantCulture, $"{change:+0;-0;0}") : "number not known";
        return $"{(whom.Length == 0 ? "" : whom + ": ")}{figure}{(Remedy is null ? "" : $", remedy {Remedy}{(RemedyPer is null ? "" : $" per {RemedyPer}")}")}{TermText.From(Effective, null)}";
    }

    private protected override void SealHierarchy()
    {
    }
}

/// <summary>How many staff there must be: one for so many pupils, sites or cases, or so many positions.</summary>
public sealed record StaffingRatio : Term
{
    /// <summary>Gets the staff meant, such as "secondary counselor".</summary>
    public required string Staff { get; init => field = Require.Text(value); }

    /// <summary>Gets the number of units one position serves: 500 for 1 to 500. Not negative; absent when positions are counted outright.</summary>
    public decimal? UnitsPerPosition { get; init => field = Require.NotNegative(value); }

    /// <summary>Gets what the units are, such as "pupil"; absent when positions are counted outright.</summary>
    public string? Unit { get; init => field = Require.OptionalText(value); }

    /// <summary>Gets the number of positions added or required; absent when a ratio is given.</summary>
    public decimal? Positions { get; init => field = Require.NotNegative(value); }

    /// <summary>Gets the first day it holds; absent when not known.</summary>
    public LocalDate? Effective { get; init; }

    private protected override string Describe()
    {
        var ratio = UnitsPerPosition is { } units ? string.Create(CultureInfo.InvariantCulture, $"1 per {units} {Unit}") : null;
        var positions = Positions is { } count ? string.Create(CultureInfo.InvariantCulture, $"{count} {(count == 1 ? "position" : "positions")}") : null;
        return $"{Staff}: {string.Join(", ", new[] { ratio, positions }.OfType<string>())}{TermText.From(Effective, null)}";
    }

    private protected override void SealHierarchy()
    {
    }
}
