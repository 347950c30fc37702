using System.Collections.Immutable;

namespace ContractModel.Benchmarks.Baselines;

/// <summary>The same with records: a new state for each event that changes it, an immutable dictionary by the provision's text.</summary>
public sealed record HandImmutable
{
    internal static HandImmutable Empty { get; } = new();

    private ImmutableDictionary<string, Item> Items { get; init; } = ImmutableDictionary<string, Item>.Empty;

    private DateOnly LastSession { get; init; }

    private int Sessions { get; init; }

    private PlainPhase Phase { get; init; }

    internal static HandImmutable Fold(PlainEvent[] events)
    {
        var state = Empty;
        foreach (var e in events) state = state.Apply(e);
        return state;
    }

    internal Standings Standings() => Baselines.Standings.Of(Items.Select(pair => pair.Value.Standing(pair.Key)), Sessions, Phase);

    internal HandImmutable After(PlainProposal e) => With(e, ItemOf(e).After(e)) with { Phase = AtLeastBargaining };

    internal HandImmutable After(PlainAgreement e) => With(e, ItemOf(e) with { Status = PlainStatus.TentativelyAgreed });

    internal HandImmutable After(PlainReopening e) => With(e, ItemOf(e) with { Status = PlainStatus.Open });

    internal HandImmutable After(PlainWithdrawal e) => With(e, ItemOf(e).After(e));

    internal HandImmutable After(PlainSession e) =>
        e.On == LastSession ? this with { Phase = AtLeastBargaining } : this with { Phase = AtLeastBargaining, LastSession = e.On, Sessions = Sessions + 1 };

    internal HandImmutable AtImpasse() => this with { Phase = PlainPhase.Impasse };

    private PlainPhase AtLeastBargaining => Phase == PlainPhase.Opening ? PlainPhase.Bargaining : Phase;

    private HandImmutable Apply(PlainEvent e) => e switch
    {
        PlainProposal proposal => After(proposal),
        PlainSession session => After(session),
        PlainAgreement agreement => After(agreement),
        PlainReopening reopening => After(reopening),
        PlainWithdrawal withdrawal => After(withdrawal),
        PlainImpasse => AtImpasse(),
        _ => this,
    };

    private Item ItemOf(PlainItemEvent e) => Items.TryGetValue(e.Provision, out var item) ? item : Item.Untouched;

    private HandImmutable With(PlainItemEvent e, Item item) => this with { Items = Items.SetItem(e.Provision, item) };

    /// <summary>One provision.</summary>
    private sealed record Item
    {
        internal static readonly Item Untouched = new();

        internal PlainStatus Status { get; init; }

        private Side? Turn { get; init; }

        private PlainProposal? LastUnion { get; init; }

        private PlainProposal? LastEmployer { get; init; }

        private int UnionMoves { get; init; }

        private int EmployerMoves { get; init; }

        internal Item After(PlainProposal e)
        {
            var status = Status == PlainStatus.Withdrawn ? PlainStatus.Open : Status;
            return e.By == Side.Union
                ? this with { Status = status, LastUnion = e, Turn = Side.Employer, UnionMoves = UnionMoves + 1 }
                : this with { Status = status, LastEmployer = e, Turn = Side.Union, EmployerMoves = EmployerMoves + 1 };
        }

        internal Item After(PlainWithdrawal e)
        {
            var left = e.By == Side.Union ? this with { LastUnion = null } : this with { LastEmployer = null };
            return left is { LastUnion: null, LastEmployer: null, Status: PlainStatus.Open } ? left with { Status = PlainStatus.Withdrawn } : left;
        }

        internal Standing Standing(string provision) =>
            new(provision, Status, Status == PlainStatus.Open ? Turn : null, LastUnion, LastEmployer, UnionMoves, EmployerMoves);
    }
}
