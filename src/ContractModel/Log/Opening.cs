namespace ContractModel;

/// <summary>A party gave a notice that the law or the contract asks for.</summary>
public sealed record NoticeGiven : ProceduralEvent
{
    /// <summary>Gets what the notice is for.</summary>
    public required NoticePurpose Purpose { get; init => field = Require.NotNull(value); }

    /// <summary>Gets when the other side received it; absent when not known, and then the day it was given counts.</summary>
    public EventDate? Received { get; init; }

    /// <summary>Gets when the agency received it; absent when it did not or it is not known.</summary>
    public EventDate? ReceivedByAgency { get; init; }

    /// <summary>Gets how it was given, such as "certified mail"; absent when not known.</summary>
    public string? Form { get; init => field = Require.OptionalText(value); }

    /// <summary>Gets what it says.</summary>
    public string? Text { get; init => field = Require.OptionalText(value); }

    internal override EventTag Tag => EventTag.NoticeGiven;

    internal override EventDate? Moment(string name) => name switch
    {
        "received" => Received ?? On,
        "receivedByAgency" => ReceivedByAgency,
        _ => base.Moment(name),
    };

    internal override string? Facet(string name) => name switch
    {
        "purpose" => Purpose.Name,
        _ => null,
    };
}

/// <summary>A side's initial proposal was presented at a public meeting (sunshine).</summary>
public sealed record InitialProposalPresented : ProceduralEvent
{
    /// <summary>Gets the document; absent when not known.</summary>
    public Document? Document { get; init; }

    internal override EventTag Tag => EventTag.InitialProposalPresented;
}

/// <summary>The public could speak on the initial proposals.</summary>
public sealed record PublicCommentHeard : ProceduralEvent
{
    internal override EventTag Tag => EventTag.PublicCommentHeard;
}

/// <summary>The employer adopted its initial proposal at an open meeting.</summary>
public sealed record InitialProposalAdopted : ProceduralEvent
{
    /// <summary>Gets the document; absent when not known.</summary>
    public Document? Document { get; init; }

    internal override EventTag Tag => EventTag.InitialProposalAdopted;
}

/// <summary>A subject that was not in the initial proposals came to the table.</summary>
public sealed record NewSubjectRaised : ProceduralEvent
{
    /// <summary>Gets the subject.</summary>
    public required string Subject { get; init => field = Require.Text(value); }

    /// <summary>Gets the provision it belongs to; absent when none is meant.</summary>
    public ProvisionKey? Provision { get; init; }

    internal override EventTag Tag => EventTag.NewSubjectRaised;
}

/// <summary>A new subject was made public.</summary>
public sealed record NewSubjectPublished : ProceduralEvent
{
    /// <summary>Gets the subject, as in the event that raised it.</summary>
    public required string Subject { get; init => field = Require.Text(value); }

    internal override EventTag Tag => EventTag.NewSubjectPublished;
}

/// <summary>The sides agreed how to bargain.</summary>
public sealed record GroundRulesAgreed : ProceduralEvent
{
    /// <summary>Gets what was agreed.</summary>
    public string? Text { get; init => field = Require.OptionalText(value); }

    /// <summary>Gets the document; absent when not known.</summary>
    public Document? Document { get; init; }

    internal override EventTag Tag => EventTag.GroundRulesAgreed;
}

/// <summary>The sides agreed on a dispute procedure of their own in place of the statutory one or a part of it.</summary>
public sealed record ProcedureAgreed : ProceduralEvent
{
    /// <summary>Gets what the procedure is called.</summary>
    public required string Name { get; init => field = Require.Text(value); }

    /// <summary>Gets what was agreed.</summary>
    public string? Text { get; init => field = Require.OptionalText(value); }

    /// <summary>Gets the document; absent when not known.</summary>
    public Document? Document { get; init; }

    internal override EventTag Tag => EventTag.ProcedureAgreed;

    internal override string? Facet(string name) => name switch
    {
        "name" => Name,
        _ => null,
    };
}
