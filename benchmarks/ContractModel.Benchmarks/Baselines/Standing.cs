namespace ContractModel.Benchmarks.Baselines;

/// <summary>Where a provision stands, in every baseline.</summary>
public enum PlainStatus
{
    Open,
    TentativelyAgreed,
    Withdrawn,
}

/// <summary>The phases that every baseline knows.</summary>
public enum PlainPhase
{
    Opening,
    Bargaining,
    Impasse,
}

/// <summary>What a baseline knows of one provision, for the check that all baselines compute the same.</summary>
public readonly record struct Standing(
    string Provision, PlainStatus Status, Side? Ball, PlainProposal? LastUnion, PlainProposal? LastEmployer, int UnionMoves, int EmployerMoves);

/// <summary>What a baseline has computed, for that check.</summary>
public sealed record Standings(IReadOnlyList<Standing> Items, int Sessions, PlainPhase Phase)
{
    internal static Standings Of(IEnumerable<Standing> items, int sessions, PlainPhase phase) =>
        new([.. items.OrderBy(item => item.Provision, StringComparer.Ordinal)], sessions, phase);

    /// <summary>Throws when two baselines differ, so that no row wins by computing less.</summary>
    internal void RequireSame(Standings other, string name)
    {
        if (Sessions != other.Sessions || Phase != other.Phase || !Items.SequenceEqual(other.Items))
            throw new InvalidOperationException($"{name} computes another state.");
    }

    /// <summary>Throws when the replay differs in the provisions touched, the agreements, the moves, the last proposals or the sessions held.</summary>
    internal void RequireSame(NegotiationState state)
    {
        var table = state.Tables["main"];
        var replayed = table.Provisions.Values.ToDictionary(provision => provision.Key.ToString()!, StringComparer.Ordinal);
        var same = Sessions == table.Sessions.Held && Items.Count == replayed.Count
            && Items.All(item => replayed.TryGetValue(item.Provision, out var found) && IsSame(item, found));
        if (!same) throw new InvalidOperationException("Replay computes another state.");
    }

    // The ball is not compared: of two moves on one day the model does not guess the order, the baselines take that of the log.
    private static bool IsSame(Standing item, ProvisionState found) =>
        (item.Status == PlainStatus.TentativelyAgreed) == (found.Status == ProvisionStatus.TentativelyAgreed)
        && item.UnionMoves == found.UnionMoves && item.EmployerMoves == found.EmployerMoves
        && item.LastUnion?.Id == found.LastUnion?.Id && item.LastEmployer?.Id == found.LastEmployer?.Id;
}
