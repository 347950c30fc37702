using System.Collections.Immutable;

namespace ContractModel;

/// <summary>Follows the positions through the events of a state.</summary>
internal sealed class PositionFold
{
    private readonly NegotiationState _state;
    private readonly Dictionary<(int Table, ProvisionKey Key), ItemPositionsFold> _items = [];
    private readonly TableState[] _tables;

    internal PositionFold(NegotiationState state)
    {
        _state = state;
        _tables = [.. state.Tables.Values];
        foreach (var e in state.Events) Apply(e);
    }

    /// <summary>Gets the items, by table and key.</summary>
    internal ValueList<ItemPositions> Items()
    {
        var ordered = _items.OrderBy(item => item.Key.Table).ThenBy(item => item.Key.Key);
        return ValueList.From(ordered.Select(item => item.Value.Freeze(_tables[item.Key.Table], item.Key.Key, TitleOf(item.Key.Table, item.Key.Key))));
    }

    private void Apply(BargainingEvent e)
    {
        switch (e)
        {
            case ProposalMade proposal when ApartKindOf(proposal) is { } kind:
                ItemOf(e, proposal.Provision).Put(new ApartOffer(kind, proposal, proposal.Terms));
                break;
            case ProposalMade proposal:
                ItemOf(e, proposal.Provision).Move(new Position(proposal.By, proposal, null), proposal);
                break;
            case ProposalWithdrawn withdrawal:
                ItemOf(e, withdrawal.Provision).Move(new Position(withdrawal.By, null, null), withdrawal);
                break;
            case OfferNotMade { Provision: { } provision } silence when SideOf(silence.By) is { } side:
                ItemOf(e, provision).BeSilent(side, silence);
                break;
            case TentativeAgreementReached agreement:
                ItemOf(e, agreement.Provision).Put(new ApartOffer(ApartOfferKind.Agreement, agreement, agreement.Terms));
                break;
            case ProvisionMoved moved:
                Hand(moved);
                break;
            default:
                if (WholeOf(e) is var (whole, terms)) PutByProvision(whole, e, terms);
                break;
        }
    }

    // What events about the whole offer, recommend or agree on; every other event leaves the positions as they are.
    private static (ApartOfferKind Kind, ValueList<Term> Terms)? WholeOf(BargainingEvent e) => e switch
    {
        FinalOfferMade offer => (ApartOfferKind.FinalOffer, offer.Terms),
        MediatorProposalMade proposal => (ApartOfferKind.MediatorProposal, proposal.Terms),
        ReportIssued report => (ApartOfferKind.Recommendation, report.Terms),
        AwardIssued award => (ApartOfferKind.Award, award.Terms),
        OverallAgreementReached agreement => (ApartOfferKind.Agreement, agreement.Terms),
        _ => null,
    };

    // An event about the whole says of each of its terms to which provision it belongs.
    private void PutByProvision(ApartOfferKind kind, BargainingEvent e, ValueList<Term> terms)
    {
        foreach (var group in terms.Where(term => term.Provision is not null).GroupBy(term => Canonical(term.Provision!)))
        {
            ItemOf(e, group.Key).Put(new ApartOffer(kind, e, ValueList.From(group)));
        }
    }

    private void Hand(ProvisionMoved moved)
    {
        var (from, to) = (TableOf(moved), Array.FindIndex(_tables, table => table.Table.Id == moved.ToTable));
        var key = Canonical(moved.Provision);
        if (to >= 0 && from != to && _items.Remove((from, key), out var item)) _items[(to, key)] = item;
    }

    private ItemPositionsFold ItemOf(BargainingEvent e, ProvisionKey provision)
    {
        var place = (TableOf(e), Canonical(provision));
        if (!_items.TryGetValue(place, out var item)) _items.Add(place, item = new ItemPositionsFold(HeldAt(place.Item1)));
        return item;
    }

    private Session[] HeldAt(int table) => [.. _tables[table].Sessions.All.Where(session => session.Status == SessionStatus.Held)];

    private int TableOf(BargainingEvent e) => e.Table is null ? 0 : Array.FindIndex(_tables, table => table.Table.Id == e.Table);

    private string? TitleOf(int table, ProvisionKey key) => _tables[table].Provisions.TryGetValue(key, out var provision) ? provision.Title : _state.Source.Index.Provisions.TitleFor(key);

    private ProvisionKey Canonical(ProvisionKey key) => _state.Source.Index.Provisions.Canonical(key);

    private static ApartOfferKind? ApartKindOf(ProposalMade proposal)
    {
        if (!proposal.Type.IsPosition) return ApartOfferKind.Supposal;
        if (proposal.Type == ProposalKind.FinalOffer) return ApartOfferKind.FinalOffer;
        return proposal.Type == ProposalKind.Package || proposal.Package is not null ? ApartOfferKind.Package : null;
    }

    private static Side? SideOf(Actor actor) => actor switch
    {
        Actor.Union => Side.Union,
        Actor.Employer => Side.Employer,
        _ => null,
    };
}

/// <summary>The positions on one item while they are followed.</summary>
internal sealed class ItemPositionsFold(Session[] held)
{
    private readonly ImmutableArray<PositionMove>.Builder _moves = ImmutableArray.CreateBuilder<PositionMove>();
    private readonly ImmutableArray<ApartOffer>.Builder _apart = ImmutableArray.CreateBuilder<ApartOffer>();
    private Position _union = new(Side.Union, null, null);
    private Position _employer = new(Side.Employer, null, null);

    internal void Move(Position after, BargainingEvent because)
    {
        var (before, other) = after.Side == Side.Union ? (_union, _employer) : (_employer, _union);
        if (before.IsSilent && after.IsSilent) return; // what stood apart was withdrawn
        var (direction, measures) = Movement.Between(before, after, other);
        _moves.Add(new PositionMove(before, after, because, SessionOn(because.On), direction, measures));
        Set(after);
    }

    internal void BeSilent(Side side, OfferNotMade silence)
    {
        var position = side == Side.Union ? _union : _employer;
        if (position.IsSilent) Set(new Position(side, null, silence));
    }

    internal void Put(ApartOffer offer) => _apart.Add(offer);

    internal ItemPositions Freeze(TableState table, ProvisionKey key, string? title) =>
        new(table.Table, key, title, _union, _employer, new ValueList<PositionMove>(_moves.ToImmutable()), new ValueList<ApartOffer>(_apart.ToImmutable()), ValueList.From(held));

    private void Set(Position position)
    {
        if (position.Side == Side.Union) _union = position;
        else _employer = position;
    }

    private Session? SessionOn(EventDate day) => day.IsExact ? Array.Find(held, session => session.On.IsExact && session.On.Anchor == day.Anchor) : null;
}
