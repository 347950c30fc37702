using System.Text.Json.Serialization;

namespace ContractModel.Benchmarks.Baselines;

/// <summary>An event as somebody writes it who needs no more than this; settable, because the source generator reads such records fastest.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "kind")]
[JsonDerivedType(typeof(PlainProposal), "proposal-made")]
[JsonDerivedType(typeof(PlainWithdrawal), "proposal-withdrawn")]
[JsonDerivedType(typeof(PlainAgreement), "tentative-agreement-reached")]
[JsonDerivedType(typeof(PlainReopening), "tentative-agreement-reopened")]
[JsonDerivedType(typeof(PlainSession), "session-held")]
[JsonDerivedType(typeof(PlainImpasse), "impasse-declared")]
[JsonDerivedType(typeof(PlainRequest), "information-requested")]
[JsonDerivedType(typeof(PlainStatement), "statement-made")]
public abstract record PlainEvent
{
    public string Id { get; set; } = "";

    public DateOnly On { get; set; }

    public string? Note { get; set; }
}

/// <summary>An event about one provision.</summary>
public abstract record PlainItemEvent : PlainEvent
{
    public string Provision { get; set; } = "";

    public string? Title { get; set; }
}

/// <summary>A proposal.</summary>
public sealed record PlainProposal : PlainItemEvent
{
    public Side By { get; set; }

    public string? Type { get; set; }
}

/// <summary>A withdrawal.</summary>
public sealed record PlainWithdrawal : PlainItemEvent
{
    public Side By { get; set; }
}

/// <summary>A tentative agreement.</summary>
public sealed record PlainAgreement : PlainItemEvent;

/// <summary>The reopening of a tentative agreement.</summary>
public sealed record PlainReopening : PlainItemEvent;

/// <summary>A session that was held.</summary>
public sealed record PlainSession : PlainEvent
{
    public int? Number { get; set; }
}

/// <summary>A declaration of impasse.</summary>
public sealed record PlainImpasse : PlainEvent;

/// <summary>A request for information.</summary>
public sealed record PlainRequest : PlainEvent
{
    public Actor By { get; set; }

    public string Subject { get; set; } = "";
}

/// <summary>A statement.</summary>
public sealed record PlainStatement : PlainEvent
{
    public Actor By { get; set; }

    public string? Type { get; set; }

    public string Text { get; set; } = "";
}
