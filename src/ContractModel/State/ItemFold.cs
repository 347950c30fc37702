namespace ContractModel;

/// <summary>The mutable form of a provision's state: what one event changes. Whole-log replay keeps one of these for each provision;
/// <see cref="Negotiation.Evolve"/> makes one for the provision at hand. Both run this code and no other.</summary>
internal struct ItemFold
{
    private ProposalMade? _lastUnion;
    private ProposalMade? _lastEmployer;
    private ItemEvent? _unionMove;
    private ItemEvent? _employerMove;
    private TentativeAgreementReached? _agreement;
    private ItemEvent? _lastEvent;
    private ItemEvent? _statusEvent;
    private int _unionMoves;
    private int _employerMoves;
    private bool _moved;
    private bool _withdrawn;
    private bool _seen;
    private ValueList<string> _titles;

    /// <summary>Gets whether any event has touched the provision at this table.</summary>
    internal readonly bool IsTouched => _seen;

    internal static ItemFold From(ProvisionState state) => new()
    {
        _lastUnion = state.LastUnion,
        _lastEmployer = state.LastEmployer,
        _unionMove = state.UnionMove,
        _employerMove = state.EmployerMove,
        _agreement = state.TentativeAgreement,
        _lastEvent = state.LastEvent,
        _statusEvent = state.StatusEvent,
        _unionMoves = state.UnionMoves,
        _employerMoves = state.EmployerMoves,
        _moved = state.Status == ProvisionStatus.Moved,
        _withdrawn = state.WasWithdrawn,
        _seen = state.LastEvent is not null,
        _titles = state.Titles,
    };

    internal void Apply(ItemEvent e)
    {
        _seen = true;
        _lastEvent = e;
        if (e.Title is { } title && !Holds(title)) _titles = [.. _titles, title];
        switch (e)
        {
            case ProposalMade proposal:
                Propose(proposal);
                break;
            case ProposalRejected rejection:
                _withdrawn = false;
                if (rejection.By == Side.Union) _unionMove = rejection;
                else _employerMove = rejection;
                break;
            case ProposalWithdrawn withdrawal:
                Withdraw(withdrawal);
                break;
            case TentativeAgreementReached agreement:
                (_agreement, _statusEvent, _moved) = (agreement, agreement, false);
                break;
            case TentativeAgreementReopened:
                _agreement = null;
                if (!_moved) _statusEvent = e;
                break;
            case ProvisionMoved:
                (_moved, _statusEvent) = (true, e);
                break;
            default: // accepted language changes nothing but the titles seen
                break;
        }
    }

    /// <summary>Gets the fold of the provision at the table it was moved to: it goes on where it stood.</summary>
    internal readonly ItemFold MovedBy(ProvisionMoved move) => this with { _moved = false, _statusEvent = move, _lastEvent = move, _seen = true };

    internal readonly ProvisionState Freeze(ProvisionKey key, string? registeredTitle)
    {
        var status = Status();
        var ball = status == ProvisionStatus.Open ? Turn() : Ball.None;
        return new ProvisionState(key, registeredTitle)
        {
            Titles = _titles,
            Status = status,
            Ball = ball,
            Since = Since(status, ball),
            LastUnion = _lastUnion,
            LastEmployer = _lastEmployer,
            UnionMove = _unionMove,
            EmployerMove = _employerMove,
            UnionMoves = _unionMoves,
            EmployerMoves = _employerMoves,
            TentativeAgreement = _agreement,
            LastEvent = _lastEvent,
            StatusEvent = _statusEvent,
            WasWithdrawn = _withdrawn,
        };
    }

    private void Propose(ProposalMade proposal)
    {
        if (!proposal.Type.IsPosition) return;
        (_moved, _withdrawn) = (false, false);
        if (proposal.By == Side.Union)
        {
            (_lastUnion, _unionMove) = (proposal, proposal);
            _unionMoves++;
        }
        else
        {
            (_lastEmployer, _employerMove) = (proposal, proposal);
            _employerMoves++;
        }
    }

    private void Withdraw(ProposalWithdrawn withdrawal)
    {
        if (_agreement is null && !_moved) _statusEvent = withdrawal;
        if (withdrawal.By == Side.Union) (_lastUnion, _unionMove) = (null, null);
        else (_lastEmployer, _employerMove) = (null, null);
        _withdrawn = _unionMove is null && _employerMove is null;
    }

    private readonly ProvisionStatus Status()
    {
        if (_moved) return ProvisionStatus.Moved;
        if (_agreement is not null) return ProvisionStatus.TentativelyAgreed;
        return _withdrawn ? ProvisionStatus.Withdrawn : ProvisionStatus.Open;
    }

    // The side that moved certainly last waits for the other; where the log does not say who did, nobody can tell whose turn it is.
    private readonly Ball Turn()
    {
        if (_unionMove is null) return _employerMove is null ? Ball.None : Ball.Union;
        if (_employerMove is null) return Ball.Employer;
        if (Answers(_unionMove, _employerMove) || _employerMove.On.CertainlyBefore(_unionMove.On)) return Ball.Employer;
        if (Answers(_employerMove, _unionMove) || _unionMove.On.CertainlyBefore(_employerMove.On)) return Ball.Union;
        return Ball.Undetermined;
    }

    private readonly EventDate? Since(ProvisionStatus status, Ball ball)
    {
        if (!_seen) return null;
        if (status != ProvisionStatus.Open) return _statusEvent?.On;
        var passed = ball switch
        {
            Ball.Union => _employerMove!.On,
            Ball.Employer => _unionMove!.On,
            Ball.Undetermined => Later(_unionMove!.On, _employerMove!.On),
            _ => _statusEvent?.On ?? _lastEvent!.On,
        };
        return _statusEvent is null ? passed : Later(passed, _statusEvent.On);
    }

    private static EventDate Later(EventDate one, EventDate other) => one.CompareTo(other) > 0 ? one : other;

    private static bool Answers(ItemEvent later, ItemEvent earlier) => later switch
    {
        ProposalMade proposal => proposal.Answers == earlier.Id,
        ProposalRejected rejection => rejection.Answers == earlier.Id,
        _ => false,
    };

    private readonly bool Holds(string title)
    {
        foreach (var known in _titles)
        {
            if (known == title) return true;
        }

        return false;
    }
}
