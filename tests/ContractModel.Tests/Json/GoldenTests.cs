using System.Text.Json;
using ContractModel.Json;

namespace ContractModel.Tests.Json;

/// <summary>One file for each kind of event and term, with every property filled. The files are the stored format: what they hold must always be read.</summary>
public class GoldenTests
{
    private const string Folder = "tests/ContractModel.Tests/Golden";

    public static TheoryData<string> EventKinds() => [.. EventForms.Known.Select(form => form.Kind)];

    public static TheoryData<string> TermKinds() => [.. KindsOfTerms()];

    [Theory]
    [MemberData(nameof(EventKinds))]
    public void Event_OfEachKind_IsReadAndWrittenBackAsItStands(string kind)
    {
        var path = $"{Folder}/events/{kind}.json";
        var log = NegotiationLog.Parse(Repository.Read(path));

        log.ToJson().ShouldBeCommittedAs(path);
        log.Events[^1].Should().NotBeOfType<UnrecognizedEvent>();
        NegotiationLog.Parse(log.ToJson()).Should().Be(log);
    }

    [Theory]
    [MemberData(nameof(EventKinds))]
    public void Event_OfEachKind_HasEveryPropertyFilled(string kind)
    {
        using var file = JsonDocument.Parse(Repository.Read($"{Folder}/events/{kind}.json"));
        var form = EventForms.Known.Single(form => form.Kind == kind);
        var golden = file.RootElement.GetProperty("events").EnumerateArray().Last();

        golden.GetProperty("kind").GetString().Should().Be(kind);
        golden.EnumerateObject().Select(property => property.Name).Should().BeEquivalentTo(["kind", .. form.Fields.Select(field => field.Name)]);
    }

    [Theory]
    [MemberData(nameof(EventKinds))]
    public void Event_OfEachKind_IsReadWithItsPropertiesBackwards(string kind)
    {
        var text = Repository.Read($"{Folder}/events/{kind}.json");
        using var file = JsonDocument.Parse(text);

        var backwards = Backwards(file.RootElement);

        backwards.Should().NotBe(text);
        NegotiationLog.Parse(backwards).Should().Be(NegotiationLog.Parse(text));
    }

    [Theory]
    [MemberData(nameof(TermKinds))]
    public void Term_OfEachKind_IsReadAndWrittenBackAsItStands(string kind)
    {
        var path = $"{Folder}/terms/{kind}.json";
        var log = NegotiationLog.Parse(Repository.Read(path));

        log.ToJson().ShouldBeCommittedAs(path);
        ((ProposalMade)log.Events[0]).Terms.Should().HaveCount(2, "the second is a rival of the first").And.NotContain(term => term is UnrecognizedTerm);
    }

    [Theory]
    [MemberData(nameof(TermKinds))]
    public void Term_OfEachKind_HasEveryPropertyFilled(string kind)
    {
        using var file = JsonDocument.Parse(Repository.Read($"{Folder}/terms/{kind}.json"));
        using var schema = JsonDocument.Parse(NegotiationLog.Schema());
        var golden = file.RootElement.GetProperty("events")[0].GetProperty("terms")[1];
        var known = schema.RootElement.GetProperty("$defs").GetProperty($"term-{kind}").GetProperty("properties");

        golden.GetProperty("kind").GetString().Should().Be(kind);
        golden.EnumerateObject().Select(property => property.Name).Should().BeEquivalentTo(known.EnumerateObject().Select(property => property.Name));
    }

    [Fact]
    public void Head_WithEveryPropertyFilled_IsReadAndWrittenBackAsItStands()
    {
        var log = NegotiationLog.Parse(Repository.Read($"{Folder}/head.json"));

        log.ToJson().ShouldBeCommittedAs($"{Folder}/head.json");
        NegotiationLog.Parse(log.ToJson()).Should().Be(log);
    }

    [Fact]
    public void Head_HasEveryPropertyOfTheSchemaFilled()
    {
        using var file = JsonDocument.Parse(Repository.Read($"{Folder}/head.json"));
        using var schema = JsonDocument.Parse(NegotiationLog.Schema());
        var definitions = schema.RootElement.GetProperty("$defs");
        var head = file.RootElement.GetProperty("negotiation");

        Names(head).Should().BeEquivalentTo(Known("negotiation"));
        Names(head.GetProperty("parties")[0]).Should().BeEquivalentTo(Known("party"));
        Names(head.GetProperty("units")[0]).Should().BeEquivalentTo(Known("unit"));
        Names(head.GetProperty("tables")[0]).Should().BeEquivalentTo(Known("table"));
        Names(head.GetProperty("links")[0]).Should().BeEquivalentTo(Known("link"));
        Names(head.GetProperty("provisions")[0]).Should().BeEquivalentTo(Known("provision"));
        Names(head.GetProperty("representatives")[0]).Should().BeEquivalentTo(Known("representative"));
        Names(head.GetProperty("expiring")).Should().BeEquivalentTo(Known("agreement"));
        Names(head.GetProperty("expiring").GetProperty("clauses")[0]).Should().BeEquivalentTo(Known("clause"));
        Names(head.GetProperty("expiring").GetProperty("document")).Should().BeEquivalentTo(Known("document"));

        IEnumerable<string> Known(string name) => Names(definitions.GetProperty(name).GetProperty("properties"));
    }

    [Fact]
    public void Files_AreExactlyTheKinds()
    {
        FilesIn("events").Should().BeEquivalentTo(EventForms.Known.Select(form => form.Kind));
        FilesIn("terms").Should().BeEquivalentTo(KindsOfTerms());
    }

    [Fact]
    public void Tags_AreInTheOrderOfTheForms() =>
        EventForms.Known.Select(form => form.Tag).Should().Equal(Enum.GetValues<EventTag>().Except([EventTag.UnrecognizedEvent]));

    private static IEnumerable<string> KindsOfTerms()
    {
        using var schema = JsonDocument.Parse(NegotiationLog.Schema());
        return [.. schema.RootElement.GetProperty("$defs").EnumerateObject().Where(part => part.Name.StartsWith("term-", StringComparison.Ordinal)).Select(part => part.Name[5..])];
    }

    private static IEnumerable<string> FilesIn(string folder) =>
        Directory.EnumerateFiles(Repository.PathOf($"{Folder}/{folder}")).Select(path => Path.GetFileNameWithoutExtension(path)!);

    private static IEnumerable<string> Names(JsonElement element) => element.EnumerateObject().Select(property => property.Name);

    private static string Backwards(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => $"{{{string.Join(",", element.EnumerateObject().Reverse().Select(p => $"{JsonSerializer.Serialize(p.Name)}:{Backwards(p.Value)}"))}}}",
        JsonValueKind.Array => $"[{string.Join(",", element.EnumerateArray().Select(Backwards))}]",
        _ => element.GetRawText(),
    };
}
