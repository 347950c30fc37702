using ContractModel.Json;
using ContractModel.Tests.Laws;

namespace ContractModel.Tests.WholeAssembly;

/// <summary>Every kind of event has its number, its wire name, its place in the schema, and is folded.</summary>
public class EventFamilyTests
{
    private static readonly Negotiation Head = new() { Id = "r", Name = "R", Procedure = "us-ca-eera", Tables = [new Table { Id = "main", Name = "Main" }, new Table { Id = "health", Name = "Health" }] };

    public static TheoryData<string> Kinds() => [.. RandomValues.EventTypes.Select(type => type.Name)];

    [Fact]
    public void Tags_AndTypes_BelongTogetherOneToOne()
    {
        var tags = RandomValues.EventTypes.Select(type => OneOf(type.Name).Tag).ToArray();

        tags.Order().Should().Equal(Enum.GetValues<EventTag>());
        RandomValues.EventTypes.Should().OnlyContain(type => OneOf(type.Name).Tag.ToString() == type.Name);
    }

    [Fact]
    public void WireNames_AreDenseByTagUniqueAndInKebabCase()
    {
        EventForms.Known.Select(form => (int)form.Tag).Should().Equal(Enumerable.Range(0, (int)EventTag.UnrecognizedEvent));
        EventForms.Known.Select(form => form.Kind).Should().OnlyHaveUniqueItems().And.OnlyContain(kind => kind.All(c => char.IsAsciiLetterLower(c) || c == '-'));
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Event_OfEachKind_IsWrittenUnderItsNameAndReadBack(string kind)
    {
        var e = OneOf(kind);
        var log = new NegotiationLog(Head, [First, e]);

        var read = NegotiationLog.Parse(log.ToJson());

        read.Events[1].Should().BeOfType(e.GetType()).And.Be(e);
        log.ToJson().Should().Contain($"\"kind\": \"{e.Kind}\"");
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Event_OfEachKind_IsFolded(string kind)
    {
        var e = OneOf(kind);
        var before = Negotiation.Replay(new NegotiationLog(Head, [First]));

        var after = Negotiation.Evolve(before, e);

        after.Should().Be(Negotiation.Replay(new NegotiationLog(Head, [First, e]), after.AsOf));
        after.Log.Events.Should().HaveCount(2);
        var changesNothing = e is UnrecognizedEvent or EventCorrected or EventRetracted;
        if (!changesNothing) after.Tables.Should().NotEqual(before.Tables, "an event leaves its trace in the state");
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Properties_OfEachKind_AreAllOnTheWire(string kind)
    {
        var type = RandomValues.EventTypes.Single(t => t.Name == kind);
        if (type == typeof(UnrecognizedEvent)) return;
        string[] computed = [nameof(BargainingEvent.KnownFrom), nameof(BargainingEvent.Kind), nameof(EventCorrected.Corrects), nameof(BargainingEvent.Extra)];

        var form = EventForms.Known.Single(f => f.Tag.ToString() == kind);

        var members = type.GetProperties().Select(property => property.Name).Except(computed).Select(name => name == nameof(EventCorrected.Replacement) ? "event" : char.ToLowerInvariant(name[0]) + name[1..]);
        form.Fields.Select(field => field.Name).Should().BeEquivalentTo(members);
    }

    private static SessionHeld First => new() { Id = "e0", On = new LocalDate(2025, 1, 2) };

    private static BargainingEvent OneOf(string kind)
    {
        var on = EventDate.On(new LocalDate(2025, 1, 9));
        var type = RandomValues.EventTypes.Single(t => t.Name == kind);
        return type == typeof(UnrecognizedEvent)
            ? new UnrecognizedEvent("parking-agreed") { Id = "e1", On = on }
            : new RandomValues(new Dice(11)) { Earlier = ["e0"], Correctable = ["e0"] }.Make<BargainingEvent>(type, (nameof(BargainingEvent.Id), "e1"), (nameof(BargainingEvent.On), on));
    }
}
