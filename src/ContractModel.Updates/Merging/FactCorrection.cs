namespace ContractModel.Updates.Merging;

/// <summary>Puts what a page states over the event that a log holds.</summary>
internal static class FactCorrection
{
    /// <summary>Gets the held event with the values of the read one, and with the page's place as it is now.</summary>
    internal static BargainingEvent Over(BargainingEvent held, BargainingEvent read, Source page)
    {
        var address = PageAddress.Fold(page.Where);
        var sources = held.Sources.Select(source => PagePlace.IsOne(source.Page) && PageAddress.Fold(source.Where) == address ? page : source).Distinct();
        return Values(held, read) with { On = FactKeys.Overlap(held.On, read.On) ? held.On : read.On, Sources = ValueList.From(sources) };
    }

    private static BargainingEvent Values(BargainingEvent held, BargainingEvent read) => (held, read) switch
    {
        (SessionHeld h, SessionHeld r) => Session(h, r),
        (SessionScheduled h, SessionScheduled r) => h with { Session = r.Session.Time is null ? h.Session : r.Session, Format = r.Format ?? h.Format, Place = r.Place ?? h.Place, By = By(h, r) },
        (SessionCancelled h, SessionCancelled r) => h with { By = By(h, r) },
        (SessionRescheduled h, SessionRescheduled r) => h with { To = FactKeys.Overlap(h.To, r.To) ? h.To : r.To, By = By(h, r) },
        (ProposalMade h, ProposalMade r) => Proposal(h, r),
        (TentativeAgreementReached h, TentativeAgreementReached r) => h with { Title = r.Title ?? h.Title, Document = Join(h.Document, r.Document) },
        (ItemEvent h, ItemEvent r) => h with { Title = r.Title ?? h.Title },
        _ => held,
    };

    private static SessionHeld Session(SessionHeld h, SessionHeld r) => h with
    {
        Number = r.Number ?? h.Number,
        Format = r.Format ?? h.Format,
        Place = r.Place ?? h.Place,
        Hours = r.Hours ?? h.Hours,
        UnionTeam = r.UnionTeam ?? h.UnionTeam,
        EmployerTeam = r.EmployerTeam ?? h.EmployerTeam,
        Mediated = r.Mediated || h.Mediated,
        OffRecord = r.OffRecord || h.OffRecord,
        By = By(h, r),
    };

    private static ProposalMade Proposal(ProposalMade h, ProposalMade r) => h with
    {
        Title = r.Title ?? h.Title,
        Type = r.Type == ProposalKind.Counter ? h.Type : r.Type,
        Document = Join(h.Document, r.Document),
        Package = r.Package ?? h.Package,
        Condition = r.Condition ?? h.Condition,
        Expires = r.Expires ?? h.Expires,
    };

    // Another address is another file, whose bytes were not seen.
    private static Document? Join(Document? held, Document? read) => held is null || read is null ? read ?? held : held with
    {
        Title = read.Title ?? held.Title,
        Address = read.Address ?? held.Address,
        Dated = read.Dated ?? held.Dated,
        Sha256 = read.Address is null || read.Address == held.Address ? held.Sha256 : read.Sha256,
    };

    private static Actor By(ProceduralEvent held, ProceduralEvent read) => read.By == Actor.Unstated ? held.By : read.By;
}
