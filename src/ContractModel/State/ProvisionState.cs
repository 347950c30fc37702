using System.Diagnostics;

namespace ContractModel;

/// <summary>Where one provision stands at one table.</summary>
/// <remarks>Equality is by every member.</remarks>
[DebuggerDisplay("{Key}: {Status}, ball {Ball}")]
public sealed record ProvisionState
{
    internal ProvisionState(ProvisionKey key, string? registeredTitle)
    {
        Key = key;
        RegisteredTitle = registeredTitle;
    }

    /// <summary>Gets the article's number or the memorandum's name, as the log first wrote it.</summary>
    public ProvisionKey Key { get; }

    /// <summary>Gets the title: that of the log's register or, when it has none, the first one printed; absent when no title is known.</summary>
    public string? Title => RegisteredTitle ?? (Titles.IsEmpty ? null : Titles[0]);

    /// <summary>Gets every title that was printed, in the order in which each was first seen.</summary>
    public ValueList<string> Titles { get; internal init; }

    /// <summary>Gets the status.</summary>
    public ProvisionStatus Status { get; internal init; } = ProvisionStatus.Untouched;

    /// <summary>Gets whose answer is awaited.</summary>
    public Ball Ball => Status == ProvisionStatus.Open ? Turn() : Ball.None;

    /// <summary>Gets since when the ball and the status are as they are; absent when nothing has happened to the provision.</summary>
    public EventDate? Since
    {
        get
        {
            if (LastEvent is null) return null;
            if (Status != ProvisionStatus.Open) return StatusEvent?.On;
            var passed = Turn() switch
            {
                Ball.Union => EmployerMove!.On,
                Ball.Employer => UnionMove!.On,
                Ball.Undetermined => Later(UnionMove!.On, EmployerMove!.On),
                _ => StatusEvent?.On ?? LastEvent.On,
            };
            return StatusEvent is null ? passed : Later(passed, StatusEvent.On);
        }
    }

    /// <summary>Gets the union's last proposal; absent when it has made none, or withdrew it.</summary>
    public ProposalMade? LastUnion { get; internal init; }

    /// <summary>Gets the employer's last proposal; absent when it has made none, or withdrew it.</summary>
    public ProposalMade? LastEmployer { get; internal init; }

    /// <summary>Gets how many proposals the union has made, supposals not counted.</summary>
    public int UnionMoves { get; internal init; }

    /// <summary>Gets how many proposals the employer has made, supposals not counted.</summary>
    public int EmployerMoves { get; internal init; }

    /// <summary>Gets the tentative agreement that stands; absent when there is none.</summary>
    public TentativeAgreementReached? TentativeAgreement { get; internal init; }

    /// <summary>Gets the last event about the provision; absent when there is none.</summary>
    public ItemEvent? LastEvent { get; internal init; }

    /// <summary>Gets the state in a line.</summary>
    public override string ToString() => $"{Key}: {Status.Name}, ball {Ball}{(Since is { } since ? $" since {since}" : "")}";

    internal string? RegisteredTitle { get; }

    /// <summary>Gets the union's last move, be it a proposal or a bare rejection.</summary>
    internal ItemEvent? UnionMove { get; init; }

    /// <summary>Gets the employer's last move, be it a proposal or a bare rejection.</summary>
    internal ItemEvent? EmployerMove { get; init; }

    /// <summary>Gets whether the last proposal that stood was withdrawn; kept also while the provision is agreed or at another table.</summary>
    internal bool WasWithdrawn { get; init; }

    /// <summary>Gets the last event that set the status by itself: an agreement, a reopening, a withdrawal or a move.</summary>
    internal ItemEvent? StatusEvent { get; init; }

    /// <summary>Gets the last proposal of a side; absent when it has made none, or withdrew it.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="side"/> is not a defined side.</exception>
    public ProposalMade? LastOf(Side side) => Require.Defined(side) == Side.Union ? LastUnion : LastEmployer;

    /// <summary>Gets the state after one more event about the provision at this table.</summary>
    internal ProvisionState After(ItemEvent e)
    {
        var list = default(EventsOfItem);
        list[EventsOfItem.Length - 1] = e;
        var fold = ItemFold.From(this, list);
        fold.Apply(ItemChanges.Of(e), EventsOfItem.Length);
        if (e.Title is { } title) fold.See(title);
        return fold.Freeze(Key, RegisteredTitle, list);
    }

    /// <summary>Gets the state at the table it was moved to: it goes on where it stood.</summary>
    internal ProvisionState MovedBy(ProvisionMoved move)
    {
        var list = default(EventsOfItem);
        list[EventsOfItem.Length - 1] = move;
        return ItemFold.From(this, list).MovedBy(EventsOfItem.Length).Freeze(Key, RegisteredTitle, list);
    }

    // The side that moved certainly last waits for the other; where the log does not say who did, nobody can tell whose turn it is.
    private Ball Turn()
    {
        if (UnionMove is null) return EmployerMove is null ? Ball.None : Ball.Union;
        if (EmployerMove is null) return Ball.Employer;
        if (Answers(UnionMove, EmployerMove) || EmployerMove.On.CertainlyBefore(UnionMove.On)) return Ball.Employer;
        if (Answers(EmployerMove, UnionMove) || UnionMove.On.CertainlyBefore(EmployerMove.On)) return Ball.Union;
        return Ball.Undetermined;
    }

    private static EventDate Later(EventDate one, EventDate other) => one.CompareTo(other) > 0 ? one : other;

    private static bool Answers(ItemEvent later, ItemEvent earlier) => later switch
    {
        ProposalMade proposal => proposal.Answers == earlier.Id,
        ProposalRejected rejection => rejection.Answers == earlier.Id,
        _ => false,
    };
}

/// <summary>The side whose answer is awaited on a provision.</summary>
public enum Ball
{
    /// <summary>Nobody's: nothing was proposed, or the provision is agreed or withdrawn.</summary>
    None,

    /// <summary>The union's.</summary>
    Union,

    /// <summary>The employer's.</summary>
    Employer,

    /// <summary>Both sides moved and the log does not say in which order.</summary>
    Undetermined,
}

/// <summary>Where a provision stands.</summary>
public sealed class ProvisionStatus : Vocabulary<ProvisionStatus>
{
    /// <summary>Nothing has been proposed.</summary>
    public static readonly ProvisionStatus Untouched = new("untouched", 0, "In the register; nothing has been proposed.");

    /// <summary>Open.</summary>
    public static readonly ProvisionStatus Open = new("open", 1, "Proposed on and not agreed.");

    /// <summary>Tentatively agreed.</summary>
    public static readonly ProvisionStatus TentativelyAgreed = new("tentatively-agreed", 2, "Both sides signed off, subject to the whole.");

    /// <summary>Withdrawn.</summary>
    public static readonly ProvisionStatus Withdrawn = new("withdrawn", 3, "Withdrawn, and nothing of the other side stands.");

    /// <summary>Moved to another table.</summary>
    public static readonly ProvisionStatus Moved = new("moved", 4, "Bargained at another table now.");

    internal static readonly ProvisionStatus[] All = [Untouched, Open, TentativelyAgreed, Withdrawn, Moved];

    private ProvisionStatus(string name, int value, string meaning)
        : base(name, value, meaning)
    {
    }
}
