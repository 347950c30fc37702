using System.Diagnostics;

namespace ContractModel;

/// <summary>A tentative agreement on the whole, or on one of several settlements of a round, and who has approved it.</summary>
/// <remarks>Equality is by every member. An approval that names no settlement is one of every settlement of the table.</remarks>
[DebuggerDisplay("{Id,nq}: ratified {IsRatified}, adopted {IsAdopted}")]
public sealed record Settlement
{
    internal Settlement(string? id, OverallAgreementReached reached) => (Id, Reached) = (id, reached);

    /// <summary>Gets the short name the log uses; absent when the round has one settlement only.</summary>
    public string? Id { get; }

    /// <summary>Gets the event with which it was reached, the last where it was reached more than once.</summary>
    public OverallAgreementReached Reached { get; }

    /// <summary>Gets the event with which the union side ratified it; absent while it has not, or after it voted it down.</summary>
    public AgreementRatified? Ratified { get; private init; }

    /// <summary>Gets the event with which the union side voted it down; absent when it did not, or ratified it afterwards.</summary>
    public RatificationRejected? VotedDown { get; private init; }

    /// <summary>Gets the event with which the employer adopted it; absent while it has not, or after it rejected it.</summary>
    public AgreementAdopted? Adopted { get; private init; }

    /// <summary>Gets the event with which the employer rejected it; absent when it did not, or adopted it afterwards.</summary>
    public AdoptionRejected? Rejected { get; private init; }

    /// <summary>Gets whether the union side ratified it.</summary>
    public bool IsRatified => Ratified is not null;

    /// <summary>Gets whether the employer adopted it.</summary>
    public bool IsAdopted => Adopted is not null;

    /// <summary>Gets the settlements of a table, in the order in which they were first reached.</summary>
    internal static ValueList<Settlement> Of(ReadOnlyMemory<BargainingEvent> facts, BargainingEvent? arriving = null)
    {
        var found = new List<Settlement>();
        foreach (var e in facts.Span) Take(found, e);
        if (arriving is not null) Take(found, arriving);
        return ValueList.From(found);
    }

    /// <summary>Gets whether there is a settlement, and every one has the approval of these sides.</summary>
    internal static bool AreApproved(ValueList<Side> sides, ReadOnlyMemory<BargainingEvent> facts, BargainingEvent? arriving)
    {
        var all = Of(facts, arriving);
        return all.Count > 0 && all.All(settlement => (settlement.IsRatified || !sides.Contains(Side.Union)) && (settlement.IsAdopted || !sides.Contains(Side.Employer)));
    }

    private static void Take(List<Settlement> found, BargainingEvent e)
    {
        switch (e)
        {
            case OverallAgreementReached reached:
                Reach(found, new Settlement(reached.Settlement, reached));
                break;
            case AgreementRatified ratified:
                Change(found, ratified.Settlement, settlement => settlement with { Ratified = ratified, VotedDown = null });
                break;
            case RatificationRejected down:
                Change(found, down.Settlement, settlement => settlement with { Ratified = null, VotedDown = down });
                break;
            case AgreementAdopted adopted:
                Change(found, adopted.Settlement, settlement => settlement with { Adopted = adopted, Rejected = null });
                break;
            case AdoptionRejected rejected:
                Change(found, rejected.Settlement, settlement => settlement with { Adopted = null, Rejected = rejected });
                break;
            default:
                break;
        }
    }

    // Reached anew, it needs the approvals anew; the same terms put into writing keep those they have.
    private static void Reach(List<Settlement> found, Settlement settlement)
    {
        var at = found.FindIndex(other => other.Id == settlement.Id);
        if (at < 0) found.Add(settlement);
        else if (found[at].VotedDown is not null || found[at].Rejected is not null) found[at] = settlement;
        else found[at] = settlement with { Ratified = found[at].Ratified, Adopted = found[at].Adopted };
    }

    private static void Change(List<Settlement> found, string? id, Func<Settlement, Settlement> change)
    {
        for (var i = 0; i < found.Count; i++)
        {
            if (id is null || found[i].Id is null || found[i].Id == id) found[i] = change(found[i]);
        }
    }
}
