using System.Diagnostics;
using System.Runtime.CompilerServices;

namespace ContractModel;

/// <summary>The mutable form of a provision's state: what one event changes. Whole-log replay keeps one of these for each item;
/// <see cref="Negotiation.Evolve"/> makes one for the provision at hand. Both run this code and no other.</summary>
/// <remarks>Events are held as their places, counted from 1, in the list that is folded; 0 is none. So a fold of many events touches none of them, and a
/// copy of it is small.</remarks>
internal struct ItemFold
{
    private Sides _sides;
    private int _agreement;
    private int _lastEvent;
    private int _statusEvent;
    private bool _moved;
    private bool _withdrawn;
    private ValueList<string> _titles;

    /// <summary>Gets whether any event has touched the provision at this table.</summary>
    internal readonly bool IsTouched => _lastEvent != 0;

    /// <summary>Makes the fold of a state; the events it holds become the first of a list.</summary>
    internal static ItemFold From(ProvisionState state, Span<BargainingEvent?> list)
    {
        var fold = new ItemFold { _moved = state.Status == ProvisionStatus.Moved, _withdrawn = state.WasWithdrawn, _titles = state.Titles };
        var count = 0;
        fold._sides[0] = new SideFold { Last = Put(state.LastUnion, list, ref count), Move = Put(state.UnionMove, list, ref count), Moves = state.UnionMoves };
        fold._sides[1] = new SideFold { Last = Put(state.LastEmployer, list, ref count), Move = Put(state.EmployerMove, list, ref count), Moves = state.EmployerMoves };
        fold._agreement = Put(state.TentativeAgreement, list, ref count);
        fold._lastEvent = Put(state.LastEvent, list, ref count);
        fold._statusEvent = Put(state.StatusEvent, list, ref count);
        return fold;
    }

    /// <summary>Takes in an event.</summary>
    /// <param name="change">What it does.</param>
    /// <param name="place">Its place in the list, counted from 1.</param>
    internal void Apply(ItemChange change, int place)
    {
        _lastEvent = place;
        if (change <= ItemChange.EmployerProposes)
        {
            Propose(ref _sides[(int)change & 1], place);
            return;
        }

        switch (change)
        {
            case ItemChange.UnionRejects or ItemChange.EmployerRejects:
                _withdrawn = false;
                _sides[(int)change & 1].Move = place;
                break;
            case ItemChange.UnionWithdraws or ItemChange.EmployerWithdraws:
                Withdraw(ref _sides[(int)change & 1], place);
                break;
            case ItemChange.Agrees:
                (_agreement, _statusEvent, _moved) = (place, place, false);
                break;
            case ItemChange.Reopens:
                _agreement = 0;
                if (!_moved) _statusEvent = place;
                break;
            case ItemChange.Moves:
                (_moved, _statusEvent) = (true, place);
                break;
            default: // a supposal and accepted language change nothing but the last event
                break;
        }
    }

    /// <summary>Takes in a title as printed.</summary>
    internal void See(string title)
    {
        foreach (var known in _titles)
        {
            if (known == title) return;
        }

        _titles = [.. _titles, title];
    }

    /// <summary>Gets the fold of the provision at the table it was moved to: it goes on where it stood.</summary>
    internal readonly ItemFold MovedBy(int place) => this with { _moved = false, _statusEvent = place, _lastEvent = place };

    /// <summary>Makes the state.</summary>
    /// <param name="key">The key of the provision.</param>
    /// <param name="registeredTitle">Its title in the log's register.</param>
    /// <param name="list">The list whose places the fold holds.</param>
    internal readonly ProvisionState Freeze(ProvisionKey key, string? registeredTitle, ReadOnlySpan<BargainingEvent?> list) => new(key, registeredTitle)
    {
        Titles = _titles,
        Status = Status(),
        LastUnion = At<ProposalMade>(_sides[0].Last, list),
        LastEmployer = At<ProposalMade>(_sides[1].Last, list),
        UnionMove = At<ItemEvent>(_sides[0].Move, list),
        EmployerMove = At<ItemEvent>(_sides[1].Move, list),
        UnionMoves = _sides[0].Moves,
        EmployerMoves = _sides[1].Moves,
        TentativeAgreement = At<TentativeAgreementReached>(_agreement, list),
        LastEvent = At<ItemEvent>(_lastEvent, list),
        StatusEvent = At<ItemEvent>(_statusEvent, list),
        WasWithdrawn = _withdrawn,
    };

    private void Propose(ref SideFold side, int place)
    {
        (_moved, _withdrawn) = (false, false);
        (side.Last, side.Move) = (place, place);
        side.Moves++;
    }

    private void Withdraw(ref SideFold side, int place)
    {
        if (_agreement == 0 && !_moved) _statusEvent = place;
        (side.Last, side.Move) = (0, 0);
        _withdrawn = _sides[0].Move == 0 && _sides[1].Move == 0;
    }

    private readonly ProvisionStatus Status()
    {
        if (_moved) return ProvisionStatus.Moved;
        if (_agreement != 0) return ProvisionStatus.TentativelyAgreed;
        return _withdrawn ? ProvisionStatus.Withdrawn : ProvisionStatus.Open;
    }

    private static int Put(BargainingEvent? e, Span<BargainingEvent?> list, ref int count)
    {
        if (e is null) return 0;
        list[count++] = e;
        return count;
    }

    // The type is not looked at: a place was put there by an event of that kind, and a state of a day long past would have to bring each event into the cache for it.
    private static T? At<T>(int place, ReadOnlySpan<BargainingEvent?> list)
        where T : ItemEvent
    {
        if (place == 0) return null;
        Debug.Assert(list[place - 1] is T, "Another kind of event stands there.");
        return Unsafe.As<T>(list[place - 1]);
    }

    /// <summary>What one side has done.</summary>
    private struct SideFold
    {
        /// <summary>The place of its last proposal that stands.</summary>
        internal int Last;

        /// <summary>The place of its last move, be it a proposal or a bare rejection.</summary>
        internal int Move;

        /// <summary>How many proposals it has made.</summary>
        internal int Moves;
    }

    /// <summary>The union's side and the employer's, indexed by the lowest bit of a change.</summary>
    [InlineArray(2)]
    private struct Sides
    {
        private SideFold _union;
    }
}

/// <summary>Room for the events of one provision's state and one more.</summary>
[InlineArray(Length)]
internal struct EventsOfItem
{
    internal const int Length = 8;

    private BargainingEvent? _first;
}
