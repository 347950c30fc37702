namespace ContractModel.Benchmarks.Baselines;

/// <summary>The floor: one pass over the same events, their tags and the numbers of their provisions made beforehand, into one flat array.</summary>
public sealed class DensePass
{
    private readonly Slot[] _slots;
    private readonly string[] _provisions;
    private int _sessions;
    private PlainPhase _phase;

    private DensePass(string[] provisions) => (_provisions, _slots) = (provisions, new Slot[provisions.Length]);

    private enum Tag : byte
    {
        Other,
        Proposal,
        Agreement,
        Reopening,
        Withdrawal,
        Session,
        Impasse,
    }

    internal static DensePass Fold(Prepared log)
    {
        var state = new DensePass(log.Provisions);
        state.Run(log);
        return state;
    }

    internal Standings Standings() => Baselines.Standings.Of(_slots.Select((slot, number) => slot.Standing(_provisions[number])), _sessions, _phase);

    private void Run(Prepared log)
    {
        var (events, tags, numbers, slots) = (log.Events, log.Tags, log.Numbers, _slots);
        var lastSession = default(DateOnly);
        for (var i = 0; i < tags.Length; i++)
        {
            switch ((Tag)tags[i])
            {
                case Tag.Proposal:
                    if (_phase == PlainPhase.Opening) _phase = PlainPhase.Bargaining;
                    slots[numbers[i]].Propose((PlainProposal)events[i]);
                    break;
                case Tag.Agreement:
                    slots[numbers[i]].Status = PlainStatus.TentativelyAgreed;
                    break;
                case Tag.Reopening:
                    slots[numbers[i]].Status = PlainStatus.Open;
                    break;
                case Tag.Withdrawal:
                    slots[numbers[i]].Withdraw(((PlainWithdrawal)events[i]).By);
                    break;
                case Tag.Session:
                    if (_phase == PlainPhase.Opening) _phase = PlainPhase.Bargaining;
                    if (events[i].On != lastSession) _sessions++;
                    lastSession = events[i].On;
                    break;
                case Tag.Impasse:
                    _phase = PlainPhase.Impasse;
                    break;
                default:
                    break;
            }
        }
    }

    /// <summary>The events with their tags and the numbers of their provisions.</summary>
    internal sealed class Prepared
    {
        internal Prepared(PlainEvent[] events)
        {
            var known = new Dictionary<string, int>();
            Events = events;
            Tags = Array.ConvertAll(events, e => (byte)TagOf(e));
            Numbers = Array.ConvertAll(events, e => e is PlainItemEvent item ? NumberOf(item.Provision) : -1);
            Provisions = [.. known.OrderBy(pair => pair.Value).Select(pair => pair.Key)];

            int NumberOf(string provision) => known.TryGetValue(provision, out var number) ? number : known[provision] = known.Count;
        }

        internal PlainEvent[] Events { get; }

        internal byte[] Tags { get; }

        internal int[] Numbers { get; }

        internal string[] Provisions { get; }

        private static Tag TagOf(PlainEvent e) => e switch
        {
            PlainProposal => Tag.Proposal,
            PlainAgreement => Tag.Agreement,
            PlainReopening => Tag.Reopening,
            PlainWithdrawal => Tag.Withdrawal,
            PlainSession => Tag.Session,
            PlainImpasse => Tag.Impasse,
            _ => Tag.Other,
        };
    }

    /// <summary>One provision.</summary>
    private struct Slot
    {
        internal PlainStatus Status;
        private byte _turn; // 0 nobody, 1 union, 2 employer
        private int _unionMoves;
        private int _employerMoves;
        private PlainProposal? _lastUnion;
        private PlainProposal? _lastEmployer;

        internal void Propose(PlainProposal proposal)
        {
            if (Status == PlainStatus.Withdrawn) Status = PlainStatus.Open;
            if (proposal.By == Side.Union)
            {
                (_lastUnion, _turn) = (proposal, 2);
                _unionMoves++;
            }
            else
            {
                (_lastEmployer, _turn) = (proposal, 1);
                _employerMoves++;
            }
        }

        internal void Withdraw(Side by)
        {
            if (by == Side.Union) _lastUnion = null;
            else _lastEmployer = null;
            if (_lastUnion is null && _lastEmployer is null && Status == PlainStatus.Open) Status = PlainStatus.Withdrawn;
        }

        internal readonly Standing Standing(string provision)
        {
            Side? turn = _turn == 0 ? null : _turn == 1 ? Side.Union : Side.Employer;
            return new Standing(provision, Status, Status == PlainStatus.Open ? turn : null, _lastUnion, _lastEmployer, _unionMoves, _employerMoves);
        }
    }
}
