using System.Globalization;

namespace ContractModel.Tests.State;

/// <summary>A small round to write tests on: two tables, and events in a line each.</summary>
internal static class Round
{
    internal static readonly Negotiation Head = new()
    {
        Id = "round",
        Name = "Round",
        Procedure = "us-ca-eera",
        Tables = [new Table { Id = "main", Name = "Main" }, new Table { Id = "health", Name = "Health" }],
        Provisions =
        [
            new Provision { Key = ProvisionKey.Parse("MOU Small Learning Communities"), Title = "Small Schools", Aliases = [ProvisionKey.Parse("MOU SLCs")] },
            new Provision { Key = ProvisionKey.Parse("14"), Aliases = [ProvisionKey.Parse("Salary")] },
        ],
    };

    internal static EventDate March(int day) => new LocalDate(2025, 3, day);

    internal static EventDate March(int day, int hour) => EventDate.At(new LocalDateTime(2025, 3, day, hour, 0));

    internal static NegotiationLog LogWith(params IEnumerable<BargainingEvent> events) => new(Head, events);

    internal static NegotiationState Replay(params IEnumerable<BargainingEvent> events) => Negotiation.Replay(LogWith(events));

    /// <summary>Gets a provision after events, and makes sure that folding them one by one gives the same.</summary>
    internal static ProvisionState Provision(string key, params IEnumerable<BargainingEvent> events)
    {
        var all = events.ToArray();
        var replayed = Replay(all);
        all.Aggregate(Replay(), Negotiation.Evolve).Tables.Should().Equal(replayed.Tables);
        return replayed.Tables["main"].Provisions[key];
    }

    internal static ProposalMade Union(string id, EventDate on, string provision = "18", ProposalKind? type = null, string? answers = null, string? title = null, string? table = null) =>
        Proposal(Side.Union, id, on, provision, type, answers, title, table);

    internal static ProposalMade Employer(string id, EventDate on, string provision = "18", ProposalKind? type = null, string? answers = null, string? title = null, string? table = null) =>
        Proposal(Side.Employer, id, on, provision, type, answers, title, table);

    internal static TentativeAgreementReached Agreed(string id, EventDate on, string provision = "18") => new() { Id = id, On = on, Provision = ProvisionKey.Parse(provision) };

    internal static ProposalWithdrawn Withdrawn(Side by, string id, EventDate on) => new() { Id = id, On = on, By = by, Provision = ProvisionKey.Parse("18") };

    internal static ProposalRejected Rejected(Side by, string id, EventDate on, string? answers = null) => new() { Id = id, On = on, By = by, Provision = ProvisionKey.Parse("18"), Answers = answers };

    internal static ProvisionMoved MovedTo(string toTable, string id, EventDate on) => new() { Id = id, On = on, Provision = ProvisionKey.Parse("18"), ToTable = toTable };

    /// <summary>Makes so many proposals, the sides in turn, over so many articles, a few on each day.</summary>
    internal static IEnumerable<BargainingEvent> Proposals(int count, int articles)
    {
        var keys = Enumerable.Range(0, articles).Select(n => new ArticleNumber((n % 900) + 1, n < 900 ? null : 'A')).ToArray();
        for (var i = 0; i < count; i++)
        {
            yield return new ProposalMade
            {
                Id = i.ToString(CultureInfo.InvariantCulture),
                On = new LocalDate(2024, 1, 1).PlusDays(i / 40),
                Provision = keys[i % articles],
                By = (i / articles) % 2 == 0 ? Side.Union : Side.Employer,
            };
        }
    }

    private static ProposalMade Proposal(Side by, string id, EventDate on, string provision, ProposalKind? type, string? answers, string? title, string? table) => new()
    {
        Id = id,
        On = on,
        By = by,
        Provision = ProvisionKey.Parse(provision),
        Type = type ?? ProposalKind.Counter,
        Answers = answers,
        Title = title,
        Table = table,
    };
}
