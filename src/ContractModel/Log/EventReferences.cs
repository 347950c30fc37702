namespace ContractModel;

/// <summary>What an event refers to by id.</summary>
internal static class EventReferences
{
    /// <summary>Gets the earlier event that an event refers to, and by which property.</summary>
    internal static (string Name, string Id)? Earlier(BargainingEvent e) => e switch
    {
        ProposalMade proposal => proposal.Answers is { } id ? ("answers", id) : null,
        EventCorrected c => ("event.id", c.Corrects),
        EventRetracted r => ("retracts", r.Retracts),
        ProposalRejected { Answers: { } id } => ("answers", id),
        TentativeAgreementReached { Answers: { } id } => ("answers", id),
        InformationSupplied { Answers: { } id } => ("answers", id),
        StatementMade { About: { } id } => ("about", id),
        ChargeFiled { About: { } id } => ("about", id),
        _ => null,
    };

    /// <summary>Gets an event without its reference to an earlier one.</summary>
    internal static BargainingEvent Without(BargainingEvent e) => e switch
    {
        ProposalMade proposal => proposal with { Answers = null },
        ProposalRejected rejection => rejection with { Answers = null },
        TentativeAgreementReached agreement => agreement with { Answers = null },
        InformationSupplied supplied => supplied with { Answers = null },
        StatementMade statement => statement with { About = null },
        ChargeFiled charge => charge with { About = null },
        _ => e,
    };

    /// <summary>Gets the bargaining unit an event is about; <see langword="null"/> when it names none.</summary>
    internal static string? UnitOf(ProceduralEvent e) => e switch
    {
        AgreementRatified ratified => ratified.Unit,
        RatificationRejected rejected => rejected.Unit,
        VoteHeld vote => vote.Unit,
        _ => null,
    };
}
