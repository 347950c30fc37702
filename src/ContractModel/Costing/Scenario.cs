using System.Diagnostics;
using ContractModel.Json.Costing;

namespace ContractModel.Costing;

/// <summary>Terms that are priced together: a position, a package, a final offer, a settlement, or terms of one's own.</summary>
/// <remarks>Equality is by every member.</remarks>
[DebuggerDisplay("{Name,nq}")]
public sealed record Scenario
{
    /// <summary>Gets the name.</summary>
    public required string Name { get; init => field = Require.Text(value); }

    /// <summary>Gets the terms, in the order of their source; none of them costs nothing.</summary>
    /// <exception cref="ArgumentException">The first term is a rival, with nothing before it.</exception>
    public ValueList<Term> Terms { get; init => field = Require.Terms(value); }

    /// <summary>Reads the terms of a scenario from text: a JSON list of terms as they stand in a log.</summary>
    /// <exception cref="ArgumentException"><paramref name="name"/> is empty.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="json"/> is <see langword="null"/>.</exception>
    /// <exception cref="PayrollFormatException">The text is no list of terms, or an empty one; the exception has all errors.</exception>
    public static Scenario Parse(string name, string json)
    {
        var terms = PayrollFile.ReadTerms(System.Text.Encoding.UTF8.GetBytes(Require.NotNull(json)), out var errors);
        return new Scenario { Name = name, Terms = terms ?? throw new PayrollFormatException(errors) };
    }

    /// <summary>Gets what a side stands on, on every item of a book together. An item on which the side is silent adds nothing.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="book"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="side"/> is not a defined side.</exception>
    public static Scenario Of(PositionBook book, Side side)
    {
        Require.Defined(side);
        return new Scenario { Name = side == Side.Union ? "union" : "employer", Terms = ValueList.From(Require.NotNull(book).Items.SelectMany(item => item.Of(side).Terms)) };
    }

    /// <summary>Gets what a side stands on, on one item.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="position"/> is <see langword="null"/>.</exception>
    public static Scenario Of(Position position) =>
        new() { Name = Require.NotNull(position).Side == Side.Union ? "union" : "employer", Terms = position.Terms };

    /// <summary>Gets the terms of an event: a proposal, a tentative or overall agreement, a final offer, a report, an award. An event without terms costs nothing.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="source"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">Events of this kind have no terms.</exception>
    public static Scenario Of(BargainingEvent source)
    {
        ValueList<Term>? terms = Require.NotNull(source) switch
        {
            ProposalMade proposal => proposal.Terms,
            TentativeAgreementReached agreement => agreement.Terms,
            OverallAgreementReached agreement => agreement.Terms,
            FinalOfferMade offer => offer.Terms,
            ReportIssued report => report.Terms,
            AwardIssued award => award.Terms,
            _ => null,
        };
        return new Scenario { Name = source.Id, Terms = terms ?? throw new ArgumentException($"The event {source.Id} is of a kind that has no terms.", nameof(source)) };
    }

    /// <summary>Gets the terms of a package: of every proposal of a state that names it, for a package stands or falls whole.</summary>
    /// <exception cref="ArgumentException"><paramref name="package"/> is empty, or no proposal names it.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="state"/> is <see langword="null"/>.</exception>
    public static Scenario OfPackage(NegotiationState state, string package)
    {
        Require.Text(package);
        ProposalMade[] parts = [.. Require.NotNull(state).Events.OfType<ProposalMade>().Where(proposal => proposal.Package == package)];
        if (parts.Length == 0) throw new ArgumentException($"No proposal is part of a package '{package}'.", nameof(package));
        return new Scenario { Name = package, Terms = ValueList.From(parts.SelectMany(part => part.Terms)) };
    }

    /// <summary>Gets the name.</summary>
    public override string ToString() => Name;
}
