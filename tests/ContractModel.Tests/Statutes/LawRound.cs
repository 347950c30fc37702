using System.Globalization;
using System.Text.Json.Nodes;
using ContractModel.Procedures;

namespace ContractModel.Tests.Statutes;

/// <summary>A small round under a statute, written event by event: the kind, the day, and further properties as <c>name=value</c>.</summary>
internal sealed class LawRound
{
    private readonly JsonObject _head;
    private readonly JsonArray _events = [];

    private readonly ProcedureLibrary? _library;

    private LawRound(string procedure, ProcedureLibrary? library)
    {
        _library = library;
        _head = new JsonObject
        {
            ["id"] = "round",
            ["name"] = "Round",
            ["procedure"] = procedure,
            ["tables"] = new JsonArray(new JsonObject { ["id"] = "main", ["name"] = "Main" }),
        };
    }

    internal NegotiationLog Log => NegotiationLog.Parse(new JsonObject { ["format"] = 1, ["negotiation"] = _head.DeepClone(), ["events"] = _events.DeepClone() }.ToJsonString());

    /// <summary>Begins a round under a statute of the package or, where one is given, of a library.</summary>
    internal static LawRound Under(string procedure, ProcedureLibrary? library = null) => new(procedure, library);

    /// <summary>Gives the agreement at hand when the round begins, such as <c>2023-07-01/2026-06-30</c>.</summary>
    internal LawRound Expiring(string term, bool noStrikeClause = false)
    {
        var agreement = new JsonObject { ["title"] = "Agreement", ["term"] = term };
        if (noStrikeClause) agreement["clauses"] = new JsonArray(new JsonObject { ["type"] = "no-strike" });
        _head["expiring"] = agreement;
        return this;
    }

    /// <summary>Gives the one table an agreement of its own, and what else its head says.</summary>
    internal LawRound Table(string name, string json)
    {
        _head["tables"]![0]![name] = JsonNode.Parse(json);
        return this;
    }

    /// <summary>Gives facts of the round, such as <c>school-start=2026-08-19</c>.</summary>
    internal LawRound Facts(params string[] facts)
    {
        _head["facts"] = new JsonArray([.. facts.Select(fact => JsonValue.Create(fact))]);
        return this;
    }

    /// <summary>Adds an event. Of a value, <c>yes</c> and <c>no</c> become true and false, digits a number, and what begins with a brace or bracket is JSON.</summary>
    internal LawRound With(string kind, string on, params string[] values)
    {
        var e = new JsonObject { ["kind"] = kind, ["id"] = $"e{_events.Count + 1}-{kind}", ["on"] = on };
        foreach (var value in values)
        {
            var at = value.IndexOf('=', StringComparison.Ordinal);
            e[value[..at]] = Value(value[(at + 1)..]);
        }

        _events.Add(e);
        return this;
    }

    /// <summary>Gets the table as of a day; absent means the day of the last event.</summary>
    internal TableState On(string? day = null, string? knownAt = null) => Negotiation.Replay(Log, Day(day), Day(knownAt), _library).Tables["main"];

    internal string PhaseOn(string? day = null) => On(day).Phase.Phase.Id;

    /// <summary>Gets the one answer of a clock on a day.</summary>
    internal Deadline Clock(string id, string? day = null) => On(day).Deadlines.Single(deadline => deadline.Id == id);

    internal bool Runs(string clock, string? day = null) => On(day).Deadlines.Any(deadline => deadline.Id == clock);

    internal NextStep May(Side side, string permission, string? day = null) => On(day).May(side, permission);

    internal IReadOnlyList<Finding> Audit(string? day = null) => Negotiation.Replay(Log, Day(day), procedures: _library).Audit();

    private static LocalDate? Day(string? text) => text is null ? null : NodaTime.Text.LocalDatePattern.Iso.Parse(text).Value;

    private static JsonNode Value(string text) => text switch
    {
        "yes" => JsonValue.Create(true),
        "no" => JsonValue.Create(false),
        ['{' or '[', ..] => JsonNode.Parse(text)!,
        _ => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? JsonValue.Create(number) : JsonValue.Create(text),
    };
}
