namespace ContractModel.Updates.Merging;

/// <summary>What two events must share, beside the day, to tell one fact: the kind, the table, who, and about what.</summary>
/// <param name="Kind">The kind.</param>
/// <param name="Table">The table.</param>
/// <param name="By">The side, where it matters; 0 otherwise.</param>
/// <param name="Subject">The provision or subject, or a session's number; absent when the day alone tells.</param>
internal readonly record struct FactKey(EventTag Kind, string Table, int By, object? Subject);

/// <summary>Makes the keys of a log's facts.</summary>
internal sealed class FactKeys(Negotiation negotiation)
{
    private readonly ProvisionRegister _provisions = new(negotiation);
    private readonly string _firstTable = negotiation.Tables.IsEmpty ? "" : negotiation.Tables[0].Id;

    internal FactKey Of(BargainingEvent e)
    {
        var (by, subject) = e switch
        {
            ProposalMade p => ((int)p.By, (object?)_provisions.Canonical(p.Provision)),
            ProposalRejected r => ((int)r.By, _provisions.Canonical(r.Provision)),
            LanguageAccepted l => ((int)l.By, _provisions.Canonical(l.Provision)),
            TentativeAgreementReached t => (0, _provisions.Canonical(t.Provision)),
            OfferNotMade o => ((int)o.By, FoldSubject(o.Subject)),
            SessionHeld or SessionScheduled or SessionCancelled or SessionRescheduled => (0, null),
            _ => (0, e.Id),
        };
        return new(e.Tag, e.Table ?? _firstTable, by, subject);
    }

    /// <summary>Gets the key of a session by its number; <see langword="null"/> for any other event.</summary>
    internal FactKey? OfNumber(BargainingEvent e) => e is SessionHeld { Number: { } number } ? Of(e) with { Subject = number } : null;

    /// <summary>Gets whether a reading can hold events of this kind.</summary>
    internal static bool CanBeRead(BargainingEvent e) => e is SessionHeld or SessionScheduled or SessionCancelled or SessionRescheduled
        or ProposalMade or ProposalRejected or LanguageAccepted or TentativeAgreementReached or OfferNotMade;

    /// <summary>Gets the day by which a fact is known: of a session set, called off or moved the day it was set for.</summary>
    internal static EventDate DayOf(BargainingEvent e) => e switch
    {
        SessionScheduled s => s.Session,
        SessionCancelled c => c.Session,
        SessionRescheduled m => m.Session,
        _ => e.On,
    };

    /// <summary>Gets whether two events of one key tell one fact.</summary>
    internal static bool AreOne(BargainingEvent held, BargainingEvent read) => (held, read) switch
    {
        (SessionHeld { Number: { } one }, SessionHeld { Number: { } other }) => one == other,
        (SessionScheduled, SessionScheduled) => Overlap(DayOf(held), DayOf(read)) && Overlap(held.On, read.On),
        _ => Overlap(DayOf(held), DayOf(read)),
    };

    /// <summary>Gets whether two dates can be one day.</summary>
    internal static bool Overlap(EventDate one, EventDate other) =>
        !(one.Last is { } oneLast && other.First is { } otherFirst && oneLast < otherFirst) && !(other.Last is { } otherLast && one.First is { } oneFirst && otherLast < oneFirst);

    // A subject folds as the name of a provision does; what is none ("18") is compared as it is, but for capitals.
    private static object FoldSubject(string subject) =>
        MemorandumName.TryParse(subject, out var name) && name.Form == MemorandumForm.Subject ? name : subject.Trim().ToUpperInvariant();
}
