using NodaTime;

namespace ContractModel;

/// <summary>Whether the clauses of the agreement at hand are in force.</summary>
internal static class ContractClauses
{
    /// <summary>Says whether no clause of a kind is in force on the day of a situation. A clause that no agreement of the log lists is not in force.</summary>
    /// <remarks>The agreement at hand is the last one that took effect or, before any did, the expiring one. A clause that outlives the term ends on the last
    /// day of a notice to end it, counted in calendar days from its receipt, that day not counted; the side is free on that day.</remarks>
    internal static Outcome Ended(ClauseKind kind, Situation situation)
    {
        var (agreement, last) = InHand(situation);
        var result = Outcome.Of(true);
        foreach (var clause in agreement?.Clauses ?? [])
        {
            if (clause.Kind != kind || situation.Day < agreement!.Term.First) continue;
            var free = FreeFrom(clause, last, situation);
            var outcome = new Outcome(free <= situation.Day ? Truth.Yes : Truth.No, free);
            result = Outcome.All([result, outcome]);
        }

        return result;
    }

    private static LocalDate? FreeFrom(ContractClause clause, LocalDate? last, Situation situation)
    {
        var afterTerm = last?.PlusDays(1);
        if (!clause.SurvivesExpiry) return afterTerm;
        if (clause.NoticeDays is not { } days || NoticeDay(situation) is not { } notice) return null;
        var afterNotice = notice.PlusDays(days);
        return afterTerm is { } day ? LocalDate.Max(day, afterNotice) : afterNotice;
    }

    private static LocalDate? NoticeDay(Situation situation)
    {
        foreach (var e in situation.Facts.Span)
        {
            if (e is NoticeGiven notice && notice.Purpose == NoticePurpose.Terminate) return (notice.Received ?? notice.On).Anchor;
        }

        return null;
    }

    /// <summary>Gets the agreement at hand and the last day of its term, extensions counted.</summary>
    internal static (Agreement? Agreement, LocalDate? Last) InHand(Situation situation)
    {
        var agreement = situation.Negotiation.Expiring;
        var last = agreement?.Term.Last;
        foreach (var e in situation.Facts.Span)
        {
            if (e is AgreementTookEffect { Agreement: { } next }) (agreement, last) = (next, next.Term.Last);
            else if (e is AgreementExtended extended) last = extended.Until;
            else if (e is AgreementExpired) last = e.On.Anchor;
        }

        return (agreement, last);
    }
}
