namespace ContractModel.Updates.Tests.Merging;

/// <summary>Readings made by hand, and a small made-up round to merge them into.</summary>
internal static class MadeReadings
{
    internal const string Here = "https://example.org/update-3";
    internal static readonly LocalDate MergeDay = new(2026, 6, 1);

    internal static Negotiation Round { get; } = new()
    {
        Id = "example-2026",
        Name = "Example round",
        Tables = [new Table { Id = "main", Name = "Main table" }, new Table { Id = "health", Name = "Health table" }],
        Provisions = [new Provision { Key = ProvisionKey.Parse("MOU SLCs"), Aliases = [ProvisionKey.Parse("MOU Small Learning Communities")] }],
    };

    internal static LocalDate March(int day) => new(2026, 3, day);

    internal static NegotiationLog Log(params BargainingEvent[] events) => new(Round, events);

    internal static MergeResult Merge(this NegotiationLog log, params UpdateReading[] readings) => UpdateMerge.Into(log, MergeDay, readings);

    internal static UpdateReading PageOf(params BargainingEvent[] events) => PageAt(Here, events);

    internal static UpdateReading PageAt(string? address, params BargainingEvent[] events) => Published(null, address, events);

    internal static UpdateReading Published(LocalDate? published, string? address, params BargainingEvent[] events)
    {
        var page = UpdatePage.OfText(new string('x', 100 + events.Length), address, published);
        return new UpdateReading(page, [.. events.Select((e, i) => Read(e, address, new PageSpan(i, 1)))], [], []);
    }

    internal static SessionHeld Session(string id, int day, int? number = null) => new() { Id = id, On = March(day), Number = number };

    internal static ProposalMade Proposal(string id, int day, string provision = "9A", Side by = Side.Union, string? document = null, string? title = null) => new()
    {
        Id = id, On = March(day), Provision = ProvisionKey.Parse(provision), By = by, Title = title,
        Document = document is null ? null : new Document { Address = document },
    };

    internal static T From<T>(this T e, string address) where T : BargainingEvent => e with { Sources = [new Source { Where = address }] };

    internal static T ReadFrom<T>(this T e, string address) where T : BargainingEvent => e with { Sources = [new Source { Where = address, Page = PagePlace.Of(new PageSpan(0, 9)) }] };

    private static ReadEvent Read(BargainingEvent e, string? address, PageSpan span) => new(
        address is null ? e : e with { Sources = [new Source { Where = address, Page = PagePlace.Of(span) }] }, span, [], []);
}
