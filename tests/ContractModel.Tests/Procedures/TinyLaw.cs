using ContractModel.Procedures;
using ContractModel.Tests.Statutes;

namespace ContractModel.Tests.Procedures;

/// <summary>A statute of an invented state, put together from the rules that a test needs. Single quotes stand for double ones.</summary>
/// <remarks>Its calendar <c>tiny</c> closes Saturdays, Sundays and the fourth of July; the first of May 2026 is a Friday. Its zone changes its clocks on
/// 8 March and 1 November 2026.</remarks>
internal sealed record TinyLaw
{
    internal const string Citation = "'citation': { 'section': 'Act 1', 'evidence': 'derived' }";
    internal const string Id = "xx-tiny";

    private const string Calendars = """
        { "format": 1, "calendars": [
          { "id": "tiny", "name": "Open days", "citation": { "section": "Act 30", "evidence": "derived" },
            "closed": [{ "name": "Saturday", "on": "Saturday" }, { "name": "Sunday", "on": "Sunday" }, { "name": "Fourth of July", "on": "07-04" }] },
          { "id": "tiny-court", "name": "Court days", "citation": { "section": "Act 31", "evidence": "derived" },
            "closed": [{ "name": "Saturday", "on": "Saturday" }, { "name": "Sunday", "on": "Sunday" }, { "name": "Monday", "on": "Monday" }] }] }
        """;

    private static readonly ProcedureLibrary Base = ProcedureLibrary.BuiltIn.TryAddCalendars(Calendars, out var library, out var errors) ? library : throw new InvalidOperationException(string.Join('\n', errors));

    private ValueList<string> Clocks { get; init; } = [];

    private ValueList<string> Permissions { get; init; } = [];

    private ValueList<string> Votes { get; init; } = [];

    private ValueList<string> Facts { get; init; } = [];

    private ValueList<string> Phases { get; init; } = [];

    private ValueList<string> Transitions { get; init; } = [];

    internal static TinyLaw Empty { get; } = new();

    internal string Json => $$"""
        {
          "format": 1, "id": "{{Id}}", "name": "Tiny Act", "jurisdiction": "US-XX", "agency": "A board", "zone": "America/Chicago", "reviewed": "2026-01-01", "inForce": "2000-01-01",
          "calendars": ["tiny", "tiny-court"],
          "facts": [{{Joined(Facts)}}],
          "phases": [{{Joined([Phase("talks", "bargaining"), Phase("stuck", "impasse"), Phase("free", "exhausted"), .. Phases])}}],
          "transitions": [{{Joined([Move("declare", "talks", "'on': 'impasse-declared'", "stuck"), Move("report", "stuck", "'on': 'report-issued'", "free"), .. Transitions])}}],
          "clocks": [{{Joined(Clocks)}}],
          "votes": [{{Joined(Votes)}}],
          "permissions": [{{Joined(Permissions)}}]
        }
        """.Replace('\'', '"');

    internal ProcedureLibrary Library => Base.TryAdd(Json, out var library, out var errors) ? library : throw new InvalidOperationException(string.Join('\n', errors));

    /// <summary>Gets what the load check says: each code with its path.</summary>
    internal IEnumerable<string> Errors
    {
        get
        {
            Base.TryAdd(Json, out _, out var errors);
            return errors.Select(error => $"{error.Code.Name} {error.Path}");
        }
    }

    /// <summary>Gets the messages of the load check.</summary>
    internal IEnumerable<string> Messages
    {
        get
        {
            Base.TryAdd(Json, out _, out var errors);
            return errors.Select(error => error.Message);
        }
    }

    /// <summary>Gets a new round under this statute.</summary>
    internal LawRound Round => LawRound.Under(Id, Library);

    /// <summary>Adds a clock of one version.</summary>
    internal TinyLaw Clock(string id, string type, string length, string more) => ClockOf(id, type, $"{more}, 'versions': [{{ 'from': '2000-01-01', 'length': '{length}', {Citation} }}]");

    /// <summary>Adds a clock of one version without a length: one made of others.</summary>
    internal TinyLaw Made(string id, string type, string more) => ClockOf(id, type, $"{more}, 'versions': [{{ 'from': '2000-01-01', 'citation': {{ 'section': 'Act 2', 'evidence': 'derived' }} }}]");

    /// <summary>Adds a clock all of whose properties but the first are given.</summary>
    internal TinyLaw ClockOf(string id, string type, string more) => this with { Clocks = [.. Clocks, $"{{ 'id': '{id}', 'name': 'Clock {id}', 'type': '{type}', 'actor': 'both', {more} }}"] };

    /// <summary>Adds the permission to strike under one condition.</summary>
    internal TinyLaw Strike(string require, string otherwise = "barred", string id = "strike") =>
        Permission($"'id': '{id}', 'name': 'Strike', 'side': 'union', 'action': 'strike', 'acts': ['strike-began'], 'conditions': [{Condition("c", require, otherwise)}]");

    internal TinyLaw Permission(string more) => this with { Permissions = [.. Permissions, $"{{ {more}, {Citation} }}"] };

    internal TinyLaw Vote(string more) => this with { Votes = [.. Votes, $"{{ {more}, 'voters': 'those who vote', 'otherwise': 'nothing', {Citation} }}"] };

    internal TinyLaw Fact(string id, params string[] values) =>
        this with { Facts = [.. Facts, $"{{ 'id': '{id}', 'text': 'A fact.'{(values.Length == 0 ? "" : $", 'values': ['{string.Join("', '", values)}']")} }}"] };

    /// <summary>Adds a transition and, unless it leads to one that is there, the phase it leads to.</summary>
    internal TinyLaw Transition(string id, string from, string rule, string to) => this with
    {
        Phases = to is "talks" or "stuck" or "free" or "previous" || Phases.Any(phase => phase.Contains($"'id': '{to}'", StringComparison.Ordinal)) ? Phases : [.. Phases, Phase(to, "agreed")],
        Transitions = [.. Transitions, Move(id, from, rule, to)],
    };

    internal static string Condition(string id, string require, string otherwise, string more = "") =>
        $"{{ 'id': '{id}', 'text': 'it holds', 'require': {require}, 'otherwise': '{otherwise}'{more}, {Citation} }}";

    private static string Phase(string id, string type) => $"{{ 'id': '{id}', 'type': '{type}', 'name': 'Phase {id}', 'text': 'It is so.' }}";

    private static string Move(string id, string from, string rule, string to) => $"{{ 'id': '{id}', 'from': ['{from}'], {rule}, 'to': '{to}', {Citation} }}";

    private static string Joined(ValueList<string> parts) => string.Join(",\n    ", parts);
}
