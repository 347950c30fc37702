using System.Diagnostics;
using System.Globalization;

namespace ContractModel;

/// <summary>One figure of a position: what its terms on one measure come to.</summary>
/// <remarks>
/// <para>Raises, amounts and positions add up. Of caps, ratios, rates and shares that follow one another the last holds. A rival term (see <see cref="Term.Rival"/>) is left out, and
/// one that depends on something is kept apart. No figure is rounded.</para>
/// <para>Equality is by every member.</para>
/// </remarks>
[DebuggerDisplay("{ToString(),nq}")]
public sealed record Figure
{
    internal Figure(Measure measure, ValueList<Term> terms, decimal amount, decimal contingent, decimal? compounded) =>
        (Measure, Terms, Amount, Contingent, Compounded) = (measure, terms, amount, contingent, compounded);

    /// <summary>Gets what is measured.</summary>
    public Measure Measure { get; }

    /// <summary>Gets the terms it comes from, in their order, rivals left out.</summary>
    public ValueList<Term> Terms { get; }

    /// <summary>Gets the amount that holds in any case: for raises their plain sum in points.</summary>
    public decimal Amount { get; }

    /// <summary>Gets what comes on top where the terms' contingencies come true; 0 when nothing does.</summary>
    public decimal Contingent { get; }

    /// <summary>Gets the raises compounded, in points: 6.25%, 4.5% and 3% are 14.3621875; absent where the steps are not known and for other measures.</summary>
    public decimal? Compounded { get; }

    /// <summary>Gets whether some term says "at least".</summary>
    public bool AtLeast
    {
        get
        {
            foreach (var term in Terms)
            {
                if (term.AtLeast) return true;
            }

            return false;
        }
    }

    /// <summary>Gets the amount with its unit.</summary>
    public override string ToString()
    {
        var compounded = Compounded is { } points && points != Amount ? string.Create(CultureInfo.InvariantCulture, $" ({points:0.####} compounded)") : "";
        var contingent = Contingent == 0 ? "" : string.Create(CultureInfo.InvariantCulture, $", and {Contingent:0.############} if");
        return string.Create(CultureInfo.InvariantCulture, $"{(AtLeast ? "at least " : "")}{Amount:0.############} {Measure.Unit}{compounded}{contingent}");
    }
}
