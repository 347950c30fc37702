namespace ContractModel.Benchmarks.Baselines;

/// <summary>What a good engineer writes in an afternoon: a switch over the event's type, a dictionary by the provision's text, mutable items.</summary>
public sealed class HandMutable
{
    private readonly Dictionary<string, Item> _items = [];
    private DateOnly _lastSession;
    private int _sessions;
    private PlainPhase _phase;

    internal static HandMutable Fold(PlainEvent[] events)
    {
        var state = new HandMutable();
        foreach (var e in events) state.Apply(e);
        return state;
    }

    internal Standings Standings() => Baselines.Standings.Of(_items.Select(pair => pair.Value.Standing(pair.Key)), _sessions, _phase);

    private void Apply(PlainEvent e)
    {
        switch (e)
        {
            case PlainProposal proposal:
                if (_phase == PlainPhase.Opening) _phase = PlainPhase.Bargaining;
                ItemOf(proposal).Propose(proposal);
                break;
            case PlainSession session:
                Meet(session.On);
                break;
            case PlainAgreement agreement:
                ItemOf(agreement).Status = PlainStatus.TentativelyAgreed;
                break;
            case PlainReopening reopening:
                ItemOf(reopening).Status = PlainStatus.Open;
                break;
            case PlainWithdrawal withdrawal:
                ItemOf(withdrawal).Withdraw(withdrawal.By);
                break;
            case PlainImpasse:
                _phase = PlainPhase.Impasse;
                break;
            default: // a request or a statement changes nothing
                break;
        }
    }

    private void Meet(DateOnly day)
    {
        if (_phase == PlainPhase.Opening) _phase = PlainPhase.Bargaining;
        if (day == _lastSession) return; // a day told twice is one session
        _lastSession = day;
        _sessions++;
    }

    private Item ItemOf(PlainItemEvent e)
    {
        if (!_items.TryGetValue(e.Provision, out var item)) _items.Add(e.Provision, item = new Item());
        return item;
    }

    /// <summary>One provision.</summary>
    private sealed class Item
    {
        private Side? _turn;
        private PlainProposal? _lastUnion;
        private PlainProposal? _lastEmployer;
        private int _unionMoves;
        private int _employerMoves;

        internal PlainStatus Status { get; set; }

        internal void Propose(PlainProposal proposal)
        {
            if (Status == PlainStatus.Withdrawn) Status = PlainStatus.Open;
            if (proposal.By == Side.Union)
            {
                (_lastUnion, _turn) = (proposal, Side.Employer);
                _unionMoves++;
            }
            else
            {
                (_lastEmployer, _turn) = (proposal, Side.Union);
                _employerMoves++;
            }
        }

        internal void Withdraw(Side by)
        {
            if (by == Side.Union) _lastUnion = null;
            else _lastEmployer = null;
            if (_lastUnion is null && _lastEmployer is null && Status == PlainStatus.Open) Status = PlainStatus.Withdrawn;
        }

        internal Standing Standing(string provision) =>
            new(provision, Status, Status == PlainStatus.Open ? _turn : null, _lastUnion, _lastEmployer, _unionMoves, _employerMoves);
    }
}
