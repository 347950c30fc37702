using System.Text.Json.Serialization;

namespace ContractModel.Benchmarks.Baselines;

/// <summary>A log of plain records, of the shape of the log format as far as the synthetic logs use it.</summary>
public sealed record PlainLog
{
    public int Format { get; set; }

    public PlainNegotiation? Negotiation { get; set; }

    public PlainEvent[] Events { get; set; } = [];

    /// <summary>Makes plain events of a log, one for one; the text of a provision's key is shared by its events.</summary>
    internal static PlainEvent[] EventsOf(NegotiationLog log)
    {
        var keys = new Dictionary<ProvisionKey, string>();
        return [.. log.Events.Select(e => Plain(e, Text))];

        string Text(ProvisionKey key) => keys.TryGetValue(key, out var text) ? text : keys[key] = key.ToString()!;
    }

    private static PlainEvent Plain(BargainingEvent e, Func<ProvisionKey, string> text)
    {
        var on = e.On.Anchor.ToDateOnly();
        return e switch
        {
            ProposalMade p => new PlainProposal { Id = p.Id, On = on, By = p.By, Provision = text(p.Provision) },
            ProposalWithdrawn w => new PlainWithdrawal { Id = w.Id, On = on, By = w.By, Provision = text(w.Provision) },
            TentativeAgreementReached a => new PlainAgreement { Id = a.Id, On = on, Provision = text(a.Provision) },
            TentativeAgreementReopened r => new PlainReopening { Id = r.Id, On = on, Provision = text(r.Provision) },
            SessionHeld s => new PlainSession { Id = s.Id, On = on },
            InformationRequested q => new PlainRequest { Id = q.Id, On = on, By = q.By, Subject = q.Subject },
            StatementMade m => new PlainStatement { Id = m.Id, On = on, By = m.By, Type = m.Type.Name, Text = m.Text },
            _ => throw new ArgumentException($"No synthetic log has the event {e}.", nameof(e)),
        };
    }
}

/// <summary>The head of a log of plain records.</summary>
public sealed record PlainNegotiation
{
    public string Id { get; set; } = "";

    public string Name { get; set; } = "";

    public string? Procedure { get; set; }

    public PlainTable[] Tables { get; set; } = [];
}

/// <summary>A table of a log of plain records.</summary>
public sealed record PlainTable
{
    public string Id { get; set; } = "";

    public string Name { get; set; } = "";
}

/// <summary>The source-generated reader of plain logs.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, UseStringEnumConverter = true)]
[JsonSerializable(typeof(PlainLog))]
internal sealed partial class PlainJson : JsonSerializerContext;
