using ContractModel.Procedures;
using NodaTime;

namespace ContractModel;

/// <summary>Counts a vote by a statute's rule: the share of the votes that the law names must carry, whatever was announced.</summary>
internal static class VoteCount
{
    internal static Outcome Carried(Voted condition, Situation situation)
    {
        var rule = situation.Procedure.VoteOf(condition.Vote)!;
        var since = condition.Since is { } anchor ? situation.DayOf(anchor)?.Anchor : (LocalDate?)null;
        if (condition.Since is not null && since is null) return new Outcome(Truth.No, null);
        if (Counts(rule, situation.Arriving, since) is { } arriving) return new Outcome(Carries(rule, arriving), null);
        if (!situation.Happened.Has(EventTag.VoteHeld)) return new Outcome(Truth.No, null);
        var facts = situation.Facts.Span;
        for (var i = facts.Length - 1; i >= 0; i--)
        {
            if (Counts(rule, facts[i], since) is { } vote) return new Outcome(Carries(rule, vote), null);
        }

        return new Outcome(Truth.No, null);
    }

    /// <summary>Says whether a vote carried. What the tally does not tell is taken from the announcement.</summary>
    internal static Truth Carries(VoteRule rule, VoteHeld vote)
    {
        if (rule.Carries is { } share && vote.Tally is { } tally && Counted(rule, tally) is var (votes, of) && of > 0) return share.Carries(votes, of) ? Truth.Yes : Truth.No;
        return vote.Passed switch { null => Truth.Undecided, var passed => passed == rule.Rejects ? Truth.No : Truth.Yes };
    }

    private static VoteHeld? Counts(VoteRule rule, BargainingEvent? e, LocalDate? since) =>
        e is VoteHeld vote && vote.Type == rule.Kind && IsBy(rule.By, vote.By) && !(vote.On.Anchor < since) ? vote : null;

    private static bool IsBy(Actor rule, Actor vote) => rule == Actor.Both || vote == Actor.Unstated || rule == vote;

    // The votes that count, and all of which they must be a share; null when the tally does not tell.
    private static (decimal Votes, decimal Of)? Counted(VoteRule rule, VoteTally tally)
    {
        var votes = rule.Rejects ? tally.No : tally.Yes;
        var cast = tally.Yes + tally.No;
        if (rule.Of == VoteBase.Members || rule.Of == VoteBase.Unit) return votes is { } known && tally.Eligible is { } all ? (known, all) : OfAllByShares(rule, tally);
        if (rule.Of == VoteBase.Present) return votes is { } of && cast is { } both ? (of, both + (tally.Abstain ?? 0)) : null;
        if (rule.Of == VoteBase.Body && tally.Eligible is { } seats) return votes is { } seated ? (seated, seats) : null;
        if (rule.Of == VoteBase.Body) return votes is { } members && cast is { } sat ? (members, sat + (tally.Abstain ?? 0) + (tally.Absent ?? 0)) : null;
        if (votes is { } carried && cast is { } total) return (carried, total);
        return ShareOfCast(rule, tally) is { } share ? (share, 1m) : null;
    }

    // A share of the ballots and the turnout give the share of all.
    private static (decimal Votes, decimal Of)? OfAllByShares(VoteRule rule, VoteTally tally) =>
        ShareOfCast(rule, tally) is { } share && tally.TurnoutPercent is { } turnout ? (share * turnout.Value / 100m, 1m) : null;

    private static decimal? ShareOfCast(VoteRule rule, VoteTally tally) =>
        tally.YesPercent is { } yes ? (rule.Rejects ? 100m - yes.Value : yes.Value) / 100m : null;
}
