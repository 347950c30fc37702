namespace ContractModel.Json.Events;

/// <summary>How the events of Log/Settlement.cs are written.</summary>
internal static class SettlementForms
{
    internal static EventForm[] All() =>
    [
        OverallAgreementReached(), AgreementRatified(), RatificationRejected(), CostDisclosed(),
        CostCertified(), AgreementAdopted(), AdoptionRejected(), AgreementTookEffect(),
        AgreementExpired(), AgreementExtended(),
    ];

    private static EventForm OverallAgreementReached()
    {
        var settlement = Field.Optional("settlement", "The short name of the settlement, where a round has more than one; absent when there is one.", Forms.Id, (OverallAgreementReached e) => e.Settlement);
        var conceptual = Field.Flag("conceptual", "Whether it is agreed in concept only and not yet written.", (OverallAgreementReached e) => e.Conceptual);
        var agreement = Field.Optional("agreement", "The agreement to come, with its term; absent when not known.", NounForms.Agreement, (OverallAgreementReached e) => e.Agreement);
        var document = Field.Optional("document", "The document; absent when not known.", NounForms.Document, (OverallAgreementReached e) => e.Document);
        var terms = Field.List("terms", "What was agreed, as typed terms.", TermForms.Any, (OverallAgreementReached e) => e.Terms);
        return EventForm.Procedural(
            EventTag.OverallAgreementReached,
            "The negotiators reached a tentative agreement on the whole.",
            [settlement, conceptual, agreement, document, terms],
            r => new OverallAgreementReached { Id = r.Id, On = r.On, By = r.By, Party = r.Party, Settlement = r.Get(settlement), Conceptual = r.Get(conceptual), Agreement = r.Get(agreement), Document = r.Get(document), Terms = r.Get(terms) });
    }

    private static EventForm AgreementRatified()
    {
        var settlement = Field.Optional("settlement", "The short name of the settlement; absent when there is one.", Forms.Id, (AgreementRatified e) => e.Settlement);
        var unit = Field.Optional("unit", "The id of the unit that ratified; absent when the whole side did.", Forms.Id, (AgreementRatified e) => e.Unit);
        var tally = Field.Optional("tally", "What is known of the count; absent when nothing is.", NounForms.Tally, (AgreementRatified e) => e.Tally);
        return EventForm.Procedural(
            EventTag.AgreementRatified,
            "An employee organization, or a unit, ratified the agreement.",
            [settlement, unit, tally],
            r => new AgreementRatified { Id = r.Id, On = r.On, By = r.By, Party = r.Party, Settlement = r.Get(settlement), Unit = r.Get(unit), Tally = r.Get(tally) });
    }

    private static EventForm RatificationRejected()
    {
        var settlement = Field.Optional("settlement", "The short name of the settlement; absent when there is one.", Forms.Id, (RatificationRejected e) => e.Settlement);
        var unit = Field.Optional("unit", "The id of the unit; absent when the whole side did.", Forms.Id, (RatificationRejected e) => e.Unit);
        var tally = Field.Optional("tally", "What is known of the count; absent when nothing is.", NounForms.Tally, (RatificationRejected e) => e.Tally);
        return EventForm.Procedural(
            EventTag.RatificationRejected,
            "An employee organization, or a unit, voted the agreement down.",
            [settlement, unit, tally],
            r => new RatificationRejected { Id = r.Id, On = r.On, By = r.By, Party = r.Party, Settlement = r.Get(settlement), Unit = r.Get(unit), Tally = r.Get(tally) });
    }

    private static EventForm CostDisclosed()
    {
        var settlement = Field.Optional("settlement", "The short name of the settlement; absent when there is one.", Forms.Id, (CostDisclosed e) => e.Settlement);
        var document = Field.Optional("document", "The document; absent when not known.", NounForms.Document, (CostDisclosed e) => e.Document);
        return EventForm.Procedural(
            EventTag.CostDisclosed,
            "The employer made the cost of the agreement public.",
            [settlement, document],
            r => new CostDisclosed { Id = r.Id, On = r.On, By = r.By, Party = r.Party, Settlement = r.Get(settlement), Document = r.Get(document) });
    }

    private static EventForm CostCertified()
    {
        var settlement = Field.Optional("settlement", "The short name of the settlement; absent when there is one.", Forms.Id, (CostCertified e) => e.Settlement);
        var document = Field.Optional("document", "The document; absent when not known.", NounForms.Document, (CostCertified e) => e.Document);
        return EventForm.Procedural(
            EventTag.CostCertified,
            "The employer's officers certified that the cost can be met.",
            [settlement, document],
            r => new CostCertified { Id = r.Id, On = r.On, By = r.By, Party = r.Party, Settlement = r.Get(settlement), Document = r.Get(document) });
    }

    private static EventForm AgreementAdopted()
    {
        var settlement = Field.Optional("settlement", "The short name of the settlement; absent when there is one.", Forms.Id, (AgreementAdopted e) => e.Settlement);
        var tally = Field.Optional("tally", "What is known of the vote; absent when nothing is.", NounForms.Tally, (AgreementAdopted e) => e.Tally);
        return EventForm.Procedural(
            EventTag.AgreementAdopted,
            "The employer's governing body adopted the agreement.",
            [settlement, tally],
            r => new AgreementAdopted { Id = r.Id, On = r.On, By = r.By, Party = r.Party, Settlement = r.Get(settlement), Tally = r.Get(tally) });
    }

    private static EventForm AdoptionRejected()
    {
        var settlement = Field.Optional("settlement", "The short name of the settlement; absent when there is one.", Forms.Id, (AdoptionRejected e) => e.Settlement);
        var tally = Field.Optional("tally", "What is known of the vote; absent when nothing is.", NounForms.Tally, (AdoptionRejected e) => e.Tally);
        return EventForm.Procedural(
            EventTag.AdoptionRejected,
            "The employer's governing body voted the agreement down.",
            [settlement, tally],
            r => new AdoptionRejected { Id = r.Id, On = r.On, By = r.By, Party = r.Party, Settlement = r.Get(settlement), Tally = r.Get(tally) });
    }

    private static EventForm AgreementTookEffect()
    {
        var agreement = Field.Optional("agreement", "The agreement with its term; absent when not known.", NounForms.Agreement, (AgreementTookEffect e) => e.Agreement);
        return EventForm.Procedural(
            EventTag.AgreementTookEffect,
            "The agreement took effect.",
            [agreement],
            r => new AgreementTookEffect { Id = r.Id, On = r.On, By = r.By, Party = r.Party, Agreement = r.Get(agreement) });
    }

    private static EventForm AgreementExpired()
    {
        return EventForm.Procedural(
            EventTag.AgreementExpired,
            "The term of the agreement ended. Its terms may go on; see the statute.",
            [],
            r => new AgreementExpired { Id = r.Id, On = r.On, By = r.By, Party = r.Party });
    }

    private static EventForm AgreementExtended()
    {
        var until = Field.OptionalValue("until", "The new last day; absent when it is until notice.", Forms.Day, (AgreementExtended e) => e.Until);
        return EventForm.Procedural(
            EventTag.AgreementExtended,
            "The sides extended the agreement.",
            [until],
            r => new AgreementExtended { Id = r.Id, On = r.On, By = r.By, Party = r.Party, Until = r.Get(until) });
    }
}
