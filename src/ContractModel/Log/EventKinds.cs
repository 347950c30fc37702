namespace ContractModel;

/// <summary>The wire names of the kinds of event. They are the stored format and never change; a type may be renamed, its wire name may not.</summary>
internal static class EventKinds
{
    private static readonly string[] Names = new string[(int)EventTag.UnrecognizedEvent];

    static EventKinds()
    {
        Names[(int)EventTag.ProposalMade] = "proposal-made";
        Names[(int)EventTag.ProposalWithdrawn] = "proposal-withdrawn";
        Names[(int)EventTag.ProposalRejected] = "proposal-rejected";
        Names[(int)EventTag.LanguageAccepted] = "language-accepted";
        Names[(int)EventTag.TentativeAgreementReached] = "tentative-agreement-reached";
        Names[(int)EventTag.TentativeAgreementReopened] = "tentative-agreement-reopened";
        Names[(int)EventTag.OfferNotMade] = "offer-not-made";
        Names[(int)EventTag.ProvisionMoved] = "provision-moved";
        Names[(int)EventTag.SessionScheduled] = "session-scheduled";
        Names[(int)EventTag.SessionHeld] = "session-held";
        Names[(int)EventTag.SessionCancelled] = "session-cancelled";
        Names[(int)EventTag.SessionRescheduled] = "session-rescheduled";
        Names[(int)EventTag.NoticeGiven] = "notice-given";
        Names[(int)EventTag.InitialProposalPresented] = "initial-proposal-presented";
        Names[(int)EventTag.PublicCommentHeard] = "public-comment-heard";
        Names[(int)EventTag.InitialProposalAdopted] = "initial-proposal-adopted";
        Names[(int)EventTag.NewSubjectRaised] = "new-subject-raised";
        Names[(int)EventTag.NewSubjectPublished] = "new-subject-published";
        Names[(int)EventTag.GroundRulesAgreed] = "ground-rules-agreed";
        Names[(int)EventTag.ProcedureAgreed] = "procedure-agreed";
        Names[(int)EventTag.WarningGiven] = "warning-given";
        Names[(int)EventTag.InformationRequested] = "information-requested";
        Names[(int)EventTag.InformationSupplied] = "information-supplied";
        Names[(int)EventTag.StatementMade] = "statement-made";
        Names[(int)EventTag.ConcessionMade] = "concession-made";
        Names[(int)EventTag.ImpasseDeclared] = "impasse-declared";
        Names[(int)EventTag.ImpasseUndeclared] = "impasse-undeclared";
        Names[(int)EventTag.ImpasseRequestFiled] = "impasse-request-filed";
        Names[(int)EventTag.ImpasseDetermined] = "impasse-determined";
        Names[(int)EventTag.MediationRequested] = "mediation-requested";
        Names[(int)EventTag.MediatorAppointed] = "mediator-appointed";
        Names[(int)EventTag.MediationSessionHeld] = "mediation-session-held";
        Names[(int)EventTag.MediatorProposalMade] = "mediator-proposal-made";
        Names[(int)EventTag.MediationEnded] = "mediation-ended";
        Names[(int)EventTag.FactfindingCertified] = "factfinding-certified";
        Names[(int)EventTag.FactfindingRequested] = "factfinding-requested";
        Names[(int)EventTag.PanelMemberNamed] = "panel-member-named";
        Names[(int)EventTag.PanelChairSelected] = "panel-chair-selected";
        Names[(int)EventTag.HearingHeld] = "hearing-held";
        Names[(int)EventTag.TimeLimitExtended] = "time-limit-extended";
        Names[(int)EventTag.TimeLimitWaived] = "time-limit-waived";
        Names[(int)EventTag.ReportIssued] = "report-issued";
        Names[(int)EventTag.ReportPublished] = "report-published";
        Names[(int)EventTag.ReportAnswered] = "report-answered";
        Names[(int)EventTag.FinalOfferMade] = "final-offer-made";
        Names[(int)EventTag.ArbitrationRequested] = "arbitration-requested";
        Names[(int)EventTag.ArbitratorSelected] = "arbitrator-selected";
        Names[(int)EventTag.AwardIssued] = "award-issued";
        Names[(int)EventTag.AwardAnswered] = "award-answered";
        Names[(int)EventTag.StepTaken] = "step-taken";
        Names[(int)EventTag.VoteCalled] = "vote-called";
        Names[(int)EventTag.VoteHeld] = "vote-held";
        Names[(int)EventTag.StrikeNoticeGiven] = "strike-notice-given";
        Names[(int)EventTag.StrikeCalled] = "strike-called";
        Names[(int)EventTag.StrikePostponed] = "strike-postponed";
        Names[(int)EventTag.StrikeCalledOff] = "strike-called-off";
        Names[(int)EventTag.StrikeBegan] = "strike-began";
        Names[(int)EventTag.StrikeSuspended] = "strike-suspended";
        Names[(int)EventTag.StrikeEnded] = "strike-ended";
        Names[(int)EventTag.LockoutBegan] = "lockout-began";
        Names[(int)EventTag.LockoutEnded] = "lockout-ended";
        Names[(int)EventTag.TermsImplemented] = "terms-implemented";
        Names[(int)EventTag.UnilateralChangeMade] = "unilateral-change-made";
        Names[(int)EventTag.ConcertedActionHeld] = "concerted-action-held";
        Names[(int)EventTag.ChargeFiled] = "charge-filed";
        Names[(int)EventTag.ComplaintIssued] = "complaint-issued";
        Names[(int)EventTag.InjunctionRequested] = "injunction-requested";
        Names[(int)EventTag.InjunctionDecided] = "injunction-decided";
        Names[(int)EventTag.ChargeClosed] = "charge-closed";
        Names[(int)EventTag.OverallAgreementReached] = "overall-agreement-reached";
        Names[(int)EventTag.AgreementRatified] = "agreement-ratified";
        Names[(int)EventTag.RatificationRejected] = "ratification-rejected";
        Names[(int)EventTag.CostDisclosed] = "cost-disclosed";
        Names[(int)EventTag.CostCertified] = "cost-certified";
        Names[(int)EventTag.AgreementAdopted] = "agreement-adopted";
        Names[(int)EventTag.AdoptionRejected] = "adoption-rejected";
        Names[(int)EventTag.AgreementTookEffect] = "agreement-in-effect";
        Names[(int)EventTag.AgreementExpired] = "agreement-expired";
        Names[(int)EventTag.AgreementExtended] = "agreement-extended";
        Names[(int)EventTag.EventCorrected] = "correction";
        Names[(int)EventTag.EventRetracted] = "retraction";
    }

    internal static string NameOf(EventTag tag) => Names[(int)tag];
}
