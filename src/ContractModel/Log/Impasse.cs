using NodaTime;

namespace ContractModel;

/// <summary>A side, or both together, declared impasse. The agency's determination is another fact.</summary>
public sealed record ImpasseDeclared : ProceduralEvent
{
    /// <summary>Gets whether it was declared in writing; absent when not known.</summary>
    public bool? Written { get; init; }

    /// <summary>Gets when the other side received it; absent when not known, and then the day of the declaration counts.</summary>
    public EventDate? Received { get; init; }

    /// <summary>Gets when the agency received it; absent when it did not or it is not known.</summary>
    public EventDate? ReceivedByAgency { get; init; }

    internal override EventTag Tag => EventTag.ImpasseDeclared;

    internal override EventDate? Moment(string name) => name switch
    {
        "received" => Received ?? On,
        "receivedByAgency" => ReceivedByAgency,
        _ => base.Moment(name),
    };

    internal override string? Facet(string name) => name switch
    {
        "written" => Facets.Of(Written),
        _ => null,
    };
}

/// <summary>The side that had declared impasse took the declaration back.</summary>
public sealed record ImpasseUndeclared : ProceduralEvent
{
    internal override EventTag Tag => EventTag.ImpasseUndeclared;
}

/// <summary>A side, or both together, asked the agency to find impasse and appoint a mediator.</summary>
public sealed record ImpasseRequestFiled : ProceduralEvent
{
    /// <summary>Gets when the agency received it; absent when not known, and then the day of filing counts.</summary>
    public EventDate? Received { get; init; }

    /// <summary>Gets the agency's case number; absent when not known.</summary>
    public string? Case { get; init => field = Require.OptionalText(value); }

    internal override EventTag Tag => EventTag.ImpasseRequestFiled;

    internal override EventDate? Moment(string name) => name switch
    {
        "received" => Received ?? On,
        _ => base.Moment(name),
    };
}

/// <summary>The agency said whether impasse exists.</summary>
public sealed record ImpasseDetermined : ProceduralEvent
{
    /// <summary>Gets whether impasse exists.</summary>
    public required bool Exists { get; init; }

    /// <summary>Gets the agency's case number; absent when not known.</summary>
    public string? Case { get; init => field = Require.OptionalText(value); }

    internal override EventTag Tag => EventTag.ImpasseDetermined;

    internal override string? Facet(string name) => name switch
    {
        "exists" => Facets.Of(Exists),
        _ => null,
    };
}

/// <summary>A side, or both together, asked for a mediator.</summary>
public sealed record MediationRequested : ProceduralEvent
{
    /// <summary>Gets when the agency received it; absent when not known, and then the day of the request counts.</summary>
    public EventDate? Received { get; init; }

    internal override EventTag Tag => EventTag.MediationRequested;

    internal override EventDate? Moment(string name) => name switch
    {
        "received" => Received ?? On,
        _ => base.Moment(name),
    };
}

/// <summary>A mediator was appointed or chosen.</summary>
public sealed record MediatorAppointed : ProceduralEvent
{
    /// <summary>Gets the mediator; absent when not known.</summary>
    public string? Name { get; init => field = Require.OptionalText(value); }

    /// <summary>Gets whether the parties chose the mediator themselves.</summary>
    public bool Agreed { get; init; }

    internal override EventTag Tag => EventTag.MediatorAppointed;

    internal override string? Facet(string name) => name switch
    {
        "agreed" => Facets.Of(Agreed),
        _ => null,
    };
}

/// <summary>The mediator met the parties.</summary>
public sealed record MediationSessionHeld : ProceduralEvent
{
    /// <summary>Gets the number among the mediation sessions; absent when not known. At least 1.</summary>
    public int? Number { get; init => field = Require.Positive(value); }

    /// <summary>Gets the place; absent when not known.</summary>
    public string? Place { get; init => field = Require.OptionalText(value); }

    internal override EventTag Tag => EventTag.MediationSessionHeld;
}

/// <summary>A mediator put a proposal of the mediator's own to the sides.</summary>
/// <remarks>It binds nobody and is neither side's position.</remarks>
public sealed record MediatorProposalMade : ProceduralEvent
{
    /// <summary>Gets the document; absent when not known.</summary>
    public Document? Document { get; init; }

    /// <summary>Gets what is proposed, as typed terms, each with its provision where it is known.</summary>
    public ValueList<Term> Terms { get; init => field = Require.Terms(value); }

    /// <summary>Gets what is proposed, in words.</summary>
    public string? Text { get; init => field = Require.OptionalText(value); }

    internal override EventTag Tag => EventTag.MediatorProposalMade;
}

/// <summary>Mediation ended, with or without agreement.</summary>
public sealed record MediationEnded : ProceduralEvent
{
    /// <summary>Gets whether it ended in agreement.</summary>
    public bool Settled { get; init; }

    /// <summary>Gets how it ended.</summary>
    public string? Text { get; init => field = Require.OptionalText(value); }

    internal override EventTag Tag => EventTag.MediationEnded;

    internal override string? Facet(string name) => name switch
    {
        "settled" => Facets.Of(Settled),
        _ => null,
    };
}

/// <summary>The mediator or agency declared that fact-finding is appropriate.</summary>
public sealed record FactfindingCertified : ProceduralEvent
{
    internal override EventTag Tag => EventTag.FactfindingCertified;
}

/// <summary>A side asked in writing for a fact-finding panel.</summary>
public sealed record FactfindingRequested : ProceduralEvent
{
    /// <summary>Gets when it was received; absent when not known, and then the day of the request counts.</summary>
    public EventDate? Received { get; init; }

    internal override EventTag Tag => EventTag.FactfindingRequested;

    internal override EventDate? Moment(string name) => name switch
    {
        "received" => Received ?? On,
        _ => base.Moment(name),
    };
}

/// <summary>A side named its member of the panel.</summary>
public sealed record PanelMemberNamed : ProceduralEvent
{
    /// <summary>Gets the member; absent when not known.</summary>
    public string? Name { get; init => field = Require.OptionalText(value); }

    internal override EventTag Tag => EventTag.PanelMemberNamed;
}

/// <summary>The chair of the panel was selected or confirmed; with that the panel is appointed.</summary>
public sealed record PanelChairSelected : ProceduralEvent
{
    /// <summary>Gets the chair; absent when not known.</summary>
    public string? Name { get; init => field = Require.OptionalText(value); }

    /// <summary>Gets whether the parties chose the chair themselves.</summary>
    public bool Agreed { get; init; }

    internal override EventTag Tag => EventTag.PanelChairSelected;

    internal override string? Facet(string name) => name switch
    {
        "agreed" => Facets.Of(Agreed),
        _ => null,
    };
}

/// <summary>The panel met the parties, together or apart, or held a hearing.</summary>
public sealed record HearingHeld : ProceduralEvent
{
    /// <summary>Gets the place; absent when not known.</summary>
    public string? Place { get; init => field = Require.OptionalText(value); }

    /// <summary>Gets what was dealt with.</summary>
    public string? Text { get; init => field = Require.OptionalText(value); }

    internal override EventTag Tag => EventTag.HearingHeld;
}

/// <summary>A time limit was made longer, by agreement or by the agency.</summary>
public sealed record TimeLimitExtended : ProceduralEvent
{
    /// <summary>Gets the id of the clock in the statute's file.</summary>
    public required string Limit { get; init => field = Require.Id(value); }

    /// <summary>Gets by how many calendar days; absent when a new last day is given. From 1 to 36,525.</summary>
    public int? Days { get; init => field = Require.Days(value); }

    /// <summary>Gets the new last day; absent when days are given.</summary>
    public LocalDate? Until { get; init; }

    internal override EventTag Tag => EventTag.TimeLimitExtended;

    internal override string? Facet(string name) => name switch
    {
        "limit" => Limit,
        _ => null,
    };
}

/// <summary>The sides agreed that a time limit does not hold.</summary>
public sealed record TimeLimitWaived : ProceduralEvent
{
    /// <summary>Gets the id of the clock in the statute's file.</summary>
    public required string Limit { get; init => field = Require.Id(value); }

    internal override EventTag Tag => EventTag.TimeLimitWaived;

    internal override string? Facet(string name) => name switch
    {
        "limit" => Limit,
        _ => null,
    };
}

/// <summary>The panel gave its report to the parties.</summary>
public sealed record ReportIssued : ProceduralEvent
{
    /// <summary>Gets when the parties received it; absent when not known, and then the day it was issued counts.</summary>
    public EventDate? Received { get; init; }

    /// <summary>Gets when the union received it, where the sides did on different days; absent when that is not known, and then <see cref="Received"/> counts.</summary>
    public EventDate? ReceivedByUnion { get; init; }

    /// <summary>Gets when the employer received it, where the sides did on different days; absent when that is not known, and then <see cref="Received"/> counts.</summary>
    public EventDate? ReceivedByEmployer { get; init; }

    /// <summary>Gets the report; absent when not known.</summary>
    public Document? Document { get; init; }

    /// <summary>Gets what it recommends, as typed terms.</summary>
    public ValueList<Term> Terms { get; init => field = Require.Terms(value); }

    internal override EventTag Tag => EventTag.ReportIssued;

    internal override EventDate? Moment(string name) => name switch
    {
        "received" => Received ?? On,
        "receivedByUnion" => ReceivedByUnion ?? Received ?? On,
        "receivedByEmployer" => ReceivedByEmployer ?? Received ?? On,
        _ => base.Moment(name),
    };
}

/// <summary>The report was made public.</summary>
public sealed record ReportPublished : ProceduralEvent
{
    /// <summary>Gets the report; absent when not known.</summary>
    public Document? Document { get; init; }

    internal override EventTag Tag => EventTag.ReportPublished;
}

/// <summary>A side accepted or rejected the report.</summary>
public sealed record ReportAnswered : ProceduralEvent
{
    /// <summary>Gets whether the report was accepted.</summary>
    public required bool Accepts { get; init; }

    /// <summary>Gets what was said.</summary>
    public string? Text { get; init => field = Require.OptionalText(value); }

    internal override EventTag Tag => EventTag.ReportAnswered;

    internal override string? Facet(string name) => name switch
    {
        "accepts" => Facets.Of(Accepts),
        _ => null,
    };
}

/// <summary>A side put a last, best and final offer on the whole.</summary>
/// <remarks>A later final offer of the same side takes the place of an earlier one.</remarks>
public sealed record FinalOfferMade : ProceduralEvent
{
    /// <summary>Gets the document; absent when not known.</summary>
    public Document? Document { get; init; }

    /// <summary>Gets what is offered, as typed terms.</summary>
    public ValueList<Term> Terms { get; init => field = Require.Terms(value); }

    /// <summary>Gets what is offered, in words.</summary>
    public string? Text { get; init => field = Require.OptionalText(value); }

    internal override EventTag Tag => EventTag.FinalOfferMade;
}

/// <summary>A step was taken that only the statute at hand knows, by the name the statute's file gives it.</summary>
public sealed record StepTaken : ProceduralEvent
{
    /// <summary>Gets the id of the step in the statute's file.</summary>
    public required string Step { get; init => field = Require.Id(value); }

    /// <summary>Gets when it was received; absent when not known or when receipt does not matter.</summary>
    public EventDate? Received { get; init; }

    /// <summary>Gets what was done.</summary>
    public string? Text { get; init => field = Require.OptionalText(value); }

    internal override EventTag Tag => EventTag.StepTaken;

    internal override EventDate? Moment(string name) => name switch
    {
        "received" => Received ?? On,
        _ => base.Moment(name),
    };

    internal override string? Facet(string name) => name switch
    {
        "step" => Step,
        _ => null,
    };
}
