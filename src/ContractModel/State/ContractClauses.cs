using NodaTime;

namespace ContractModel;

/// <summary>Whether the clauses of the agreement at hand are in force.</summary>
internal static class ContractClauses
{
    /// <summary>Says whether no clause of a kind is in force on the day of a situation. A clause that no agreement of the log lists is not in force.</summary>
    /// <remarks>The agreement at hand is the last one that took effect or, before any did, the expiring one. A clause that outlives the term, or has no last day, ends on the
    /// last day of a notice by either side to end it, counted in calendar days from its receipt, that day not counted; both are free on that day. Facts of this
    /// table count, so that a notice that ends an agreement for several tables is recorded at each.</remarks>
    internal static Outcome Ended(ClauseKind kind, Situation situation)
    {
        var (agreement, last) = situation.InHand;
        var result = Outcome.Of(true);
        foreach (var clause in agreement?.Clauses ?? [])
        {
            if (clause.Kind != kind || situation.Day < agreement!.Term.First) continue;
            var free = FreeFrom(clause, last, situation);
            var outcome = new Outcome(free <= situation.Day ? Truth.Yes : Truth.No, free);
            result = Outcome.Both(result, outcome);
        }

        return result;
    }

    /// <summary>Gets whether a clause of a kind goes on until a notice to end it has run, and none was given.</summary>
    internal static bool EndsByNotice(ClauseKind kind, Situation situation) =>
        NoticeDay(situation) is null && situation.InHand.Agreement is { } agreement && HasClauseOfNotice(agreement, kind);

    /// <summary>Says whether no agreement is in force on the day of a situation: the one at hand has ended or has not begun, or there is none.</summary>
    internal static Outcome NoAgreement(bool never, Situation situation)
    {
        var (agreement, last) = situation.InHand;
        if (agreement is null || never) return Outcome.Of(agreement is null);
        if (situation.Day < agreement.Term.First) return Outcome.Of(true);
        return new Outcome(last < situation.Day ? Truth.Yes : Truth.No, last?.PlusDays(1));
    }

    private static bool HasClauseOfNotice(Agreement agreement, ClauseKind kind)
    {
        foreach (var clause in agreement.Clauses)
        {
            if (clause.Kind == kind && clause.NoticeDays is not null) return true;
        }

        return false;
    }

    // A clause that ends with the term is over on the day after it; one that outlives the term, or has no last day, is over when a notice to end it has run.
    private static LocalDate? FreeFrom(ContractClause clause, LocalDate? last, Situation situation)
    {
        var afterTerm = last?.PlusDays(1);
        if (!clause.SurvivesExpiry && afterTerm is not null) return afterTerm;
        if (clause.NoticeDays is not { } days || NoticeDay(situation) is not { } notice) return null;
        var afterNotice = notice.PlusDays(days);
        return afterTerm is { } day ? LocalDate.Max(day, afterNotice) : afterNotice;
    }

    // The first notice under the agreement at hand. One whose day is known only roughly is counted from the last day it can have been.
    private static LocalDate? NoticeDay(Situation situation)
    {
        LocalDate? given = null;
        foreach (var e in situation.Facts.Span)
        {
            if (TakesOver(e, situation.Day) is not null) given = null;
            else if (given is null && e is NoticeGiven notice && notice.Purpose == NoticePurpose.Terminate) given = (notice.Received ?? notice.On).Last;
        }

        return given;
    }

    // A successor takes the old agreement's place on the first day of its term, not on the day it was signed.
    private static Agreement? TakesOver(BargainingEvent e, LocalDate day) =>
        e is AgreementTookEffect { Agreement: { } next } && !(day < next.Term.First) ? next : null;

    /// <summary>Gets the agreement at hand and the last day of its term, extensions counted.</summary>
    internal static AgreementInHand InHand(Situation situation)
    {
        var agreement = situation.Table.Expiring ?? situation.Negotiation.Expiring;
        var last = agreement?.Term.Last;
        foreach (var e in situation.Facts.Span)
        {
            if (TakesOver(e, situation.Day) is { } next) (agreement, last) = (next, next.Term.Last);
            else if (e is AgreementExtended extended) last = extended.Until;
            else if (e is AgreementExpired) last = e.On.Anchor;
        }

        return new AgreementInHand(agreement, last);
    }
}

/// <summary>The agreement at hand, if there is one, and the last day of its term, extensions counted.</summary>
internal sealed record AgreementInHand(Agreement? Agreement, LocalDate? Last);
