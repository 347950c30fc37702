namespace ContractModel;

/// <summary>What a fold must know of one event, worked out when the log is made ready: what it does, and to which provision or table. Four bytes, so that a long
/// log is folded without touching its events.</summary>
internal readonly struct FoldStep
{
    /// <summary>The largest number of a provision or table that a step has room for.</summary>
    internal const int LargestSubject = (1 << 24) - 1;

    private const uint AboutItem = 0x80;
    private const uint Titled = 0x40;

    // The upper three bytes are the subject, the lowest one says what happens: with its highest bit set a change of an item, otherwise the tag of the event.
    private readonly uint _packed;

    private FoldStep(int subject, uint code) => _packed = ((uint)subject << 8) | code;

    /// <summary>Gets the number of the item that the event is about or, when it is about none, of the table.</summary>
    internal int Subject => (int)(_packed >> 8);

    /// <summary>Gets whether the event is about an item, a provision at a table.</summary>
    internal bool IsAboutItem => (_packed & AboutItem) != 0;

    /// <summary>Gets whether the event prints a title that the event before it on the same item did not.</summary>
    internal bool IsTitled => (_packed & Titled) != 0;

    /// <summary>Gets what happens to the item; only where there is one.</summary>
    internal ItemChange Change => (ItemChange)(_packed & (Titled - 1));

    /// <summary>Gets whether the event is a fact of the procedure, which phases, clocks and votes are computed from.</summary>
    internal bool IsFact => (_packed & 0xFF) < (uint)EventTag.EventCorrected;

    /// <summary>Gets the lowest byte, which says what happens; see <see cref="Set"/>.</summary>
    internal byte Code => (byte)_packed;

    internal static FoldStep About(int item, ItemChange change, bool titled) => new(item, AboutItem | (titled ? Titled : 0) | (uint)change);

    internal static FoldStep Without(int table, EventTag tag) => new(table, (uint)tag);

    /// <summary>Sets, in a table indexed by <see cref="Code"/>, every code under which an event of a kind can stand.</summary>
    internal static void Set(bool[] codes, EventTag tag)
    {
        codes[(int)tag] = true;
        for (var change = ItemChange.UnionProposes; change <= ItemChange.Moves; change++)
        {
            if (TagOf(change) == tag) codes[AboutItem | (uint)change] = codes[AboutItem | Titled | (uint)change] = true;
        }
    }

    private static EventTag TagOf(ItemChange change) => change switch
    {
        ItemChange.UnionProposes or ItemChange.EmployerProposes or ItemChange.Supposes => EventTag.ProposalMade,
        ItemChange.UnionRejects or ItemChange.EmployerRejects => EventTag.ProposalRejected,
        ItemChange.UnionWithdraws or ItemChange.EmployerWithdraws => EventTag.ProposalWithdrawn,
        ItemChange.Agrees => EventTag.TentativeAgreementReached,
        ItemChange.Reopens => EventTag.TentativeAgreementReopened,
        ItemChange.Moves => EventTag.ProvisionMoved,
        _ => EventTag.LanguageAccepted,
    };
}

/// <summary>What an event does to a provision at a table. The side stands in the lowest bit where there is one.</summary>
internal enum ItemChange : byte
{
    UnionProposes = 0,
    EmployerProposes = 1,
    UnionRejects = 2,
    EmployerRejects = 3,
    UnionWithdraws = 4,
    EmployerWithdraws = 5,

    /// <summary>A supposal: it leaves the position as it was.</summary>
    Supposes = 6,

    /// <summary>Wording was accepted, which closes nothing.</summary>
    Accepts = 7,
    Agrees = 8,
    Reopens = 9,
    Moves = 10,

    /// <summary>The event is about no provision.</summary>
    None = 11,
}

/// <summary>Reads from an event what it does.</summary>
internal static class ItemChanges
{
    internal static ItemChange Of(BargainingEvent e) => e switch
    {
        ProposalMade proposal => proposal.Type.IsPosition ? By(ItemChange.UnionProposes, proposal.By) : ItemChange.Supposes,
        ProposalRejected rejection => By(ItemChange.UnionRejects, rejection.By),
        ProposalWithdrawn withdrawal => By(ItemChange.UnionWithdraws, withdrawal.By),
        TentativeAgreementReached => ItemChange.Agrees,
        TentativeAgreementReopened => ItemChange.Reopens,
        ProvisionMoved => ItemChange.Moves,
        LanguageAccepted => ItemChange.Accepts,
        _ => ItemChange.None,
    };

    private static ItemChange By(ItemChange ofUnion, Side side) => side == Side.Union ? ofUnion : ofUnion + 1;
}
