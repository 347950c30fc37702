using System.Collections.Frozen;
using System.Diagnostics;
using NodaTime;

namespace ContractModel.Procedures;

/// <summary>The impasse procedure of one labor statute: phases, transitions, clocks, permissions and votes, each rule with its section.</summary>
/// <remarks>Made from a file and checked as a whole; see <see cref="ProcedureLibrary"/>. Equality is by reference.</remarks>
[DebuggerDisplay("{Id,nq}")]
public sealed class Procedure
{
    private static readonly Transition[] None = [];

    private readonly Transition[]?[] _byPhaseAndTag;
    private readonly FrozenDictionary<string, int> _phaseNumbers;
    private readonly FrozenDictionary<string, TimedRule> _clocks;
    private readonly bool[] _movesPhases;
    private readonly ActRules?[] _actRules;
    private readonly Transition[][] _timed;
    private (Transition Rule, int To)[][]? _assumed;

    internal Procedure(ProcedureFile file, IReadOnlyDictionary<string, DayCalendar> calendars)
    {
        File = file;
        Calendars = calendars;
        _phaseNumbers = file.Phases.Select((phase, number) => (phase.Id, number)).ToFrozenDictionary(pair => pair.Id, pair => pair.number, StringComparer.Ordinal);
        TimedRules = [.. file.Clocks.Select((clock, number) => new TimedRule(this, clock, number))];
        _clocks = TimedRules.ToFrozenDictionary(rule => rule.Clock.Id, StringComparer.Ordinal);
        _byPhaseAndTag = new Transition[file.Phases.Count * Tags][];
        _movesPhases = new bool[Tags];
        _timed = [.. file.Phases.Select(phase => file.Transitions.Where(t => t.After is not null && t.From.Contains(phase.Id)).OrderByDescending(t => t.Excepts.Count).ToArray())]; // on one day an exception comes first
        foreach (var transition in file.Transitions)
        {
            if (transition.On is { } on) Enter(transition, on);
        }

        _actRules = [.. Enumerable.Range(0, Tags).Select(tag => ActRules.On((EventTag)tag, file))];
        ProjectedActs = new ProjectedActs(this);
    }

    /// <summary>Gets the id, such as <c>us-ca-eera</c>.</summary>
    public string Id => File.Id;

    /// <summary>Gets the statute's name.</summary>
    public string Name => File.Name;

    /// <summary>Gets the jurisdiction as an ISO 3166 code, such as <c>US-CA</c>.</summary>
    public string Jurisdiction => File.Jurisdiction;

    /// <summary>Gets the agency's name.</summary>
    public string Agency => File.Agency;

    /// <summary>Gets the zone in which its hours are counted.</summary>
    public DateTimeZone Zone => field ??= DateTimeZoneProviders.Tzdb[File.Zone]; // most rounds count no hours, and the zones of the world take long to read

    /// <summary>Gets the day the file was last checked against its sources.</summary>
    public LocalDate Reviewed => File.Reviewed;

    /// <summary>Gets the first day the statute was in force.</summary>
    public LocalDate InForce => File.InForce;

    /// <summary>Gets the sources that were read.</summary>
    public ValueList<LawSource> Sources => File.Sources;

    /// <summary>Gets the phases; the first is the one a table starts in.</summary>
    public ValueList<Phase> Phases => File.Phases;

    /// <summary>Gets the transitions.</summary>
    public ValueList<Transition> Transitions => File.Transitions;

    /// <summary>Gets the clocks.</summary>
    public ValueList<Clock> Clocks => File.Clocks;

    /// <summary>Gets the permissions.</summary>
    public ValueList<Permission> Permissions => File.Permissions;

    /// <summary>Gets the rules of votes.</summary>
    public ValueList<VoteRule> Votes => File.Votes;

    /// <summary>Gets the steps that only this statute knows.</summary>
    public ValueList<StepRule> Steps => File.Steps;

    /// <summary>Gets the facts of a round or unit that its rules turn on.</summary>
    public ValueList<FactRule> Facts => File.Facts;

    /// <summary>Gets what the audit says of certain events.</summary>
    public ValueList<Remark> Remarks => File.Remarks;

    /// <summary>Gets what a reader should know of the file: what it leaves out, and why.</summary>
    public ValueList<string> Notes => File.Notes;

    /// <summary>Gets the calendars the clocks use, by id.</summary>
    public IReadOnlyDictionary<string, DayCalendar> Calendars { get; }

    internal ProcedureFile File { get; }

    /// <summary>Gets the acts that projections under this procedure have thought of.</summary>
    internal ProjectedActs ProjectedActs { get; }

    private static int Tags => (int)EventTag.UnrecognizedEvent + 1;

    /// <summary>Gets a phase by its id.</summary>
    /// <exception cref="KeyNotFoundException">There is no such phase.</exception>
    public Phase PhaseOf(string id) => Phases[_phaseNumbers[Require.Id(id)]];

    /// <summary>Gets a clock by its id, or <see langword="null"/>.</summary>
    public Clock? ClockOf(string id) => _clocks.GetValueOrDefault(Require.Id(id))?.Clock;

    /// <summary>Gets the clocks, in their order, each with what is found once.</summary>
    internal TimedRule[] TimedRules { get; }

    /// <summary>Gets a clock that the procedure has.</summary>
    internal TimedRule TimedOf(string id) => _clocks[id];

    internal TimedRule TimedOf(Clock clock) => _clocks[clock.Id];

    /// <summary>Gets a clock that a rule names, and keeps it there.</summary>
    internal TimedRule TimedOf(string id, ref Found<TimedRule> found)
    {
        if (found.Value is { } known && known.Procedure == this) return known;
        return found.Value = _clocks[id];
    }

    /// <summary>Gets the day whose knowledge of the law counts; absent when all does.</summary>
    internal LocalDate? KnownOn { get; private init; }

    /// <summary>Gets the procedure as it was known on a day: rules that a later act deemed never in force count.</summary>
    internal Procedure KnownAt(LocalDate day) => HasVoidedRules ? new(File, Calendars) { KnownOn = day } : this;

    private bool HasVoidedRules =>
        Clocks.Any(clock => clock.Versions.Any(version => version.Voided is not null)) || Permissions.Any(permission => permission.Conditions.Any(condition => condition.Voided is not null));

    /// <summary>Gets whether a rule counts that an act of a day, if any, deemed never in force.</summary>
    internal bool Counts(LocalDate? voided) => voided is not { } day || KnownOn < day;

    internal bool Counts(ClockVersion version) => Counts(version.Voided);

    /// <summary>Gets the version of a clock that is in force on a day; <see langword="null"/> when none is.</summary>
    internal ClockVersion? VersionOn(Clock clock, LocalDate day)
    {
        ClockVersion? inForce = null;
        foreach (var version in clock.Versions.AsSpan())
        {
            if (version.From <= day && Counts(version)) inForce = version;
        }

        return inForce?.Until < day ? null : inForce;
    }

    internal VoteRule? VoteOf(string id)
    {
        foreach (var vote in Votes)
        {
            if (vote.Id == id) return vote;
        }

        return null;
    }

    internal StepRule? StepOf(string id)
    {
        foreach (var step in Steps)
        {
            if (step.Id == id) return step;
        }

        return null;
    }

    internal int NumberOf(string phase) => _phaseNumbers[phase];

    /// <summary>Gets whether events of a kind move phases at all, so that one that does not stands out of order.</summary>
    internal bool MovesPhases(EventTag tag) => _movesPhases[(int)tag];

    internal Transition[] TransitionsFrom(int phase, EventTag tag) => _byPhaseAndTag[(phase * Tags) + (int)tag] ?? None;

    /// <summary>Gets the rules by which the audit judges events of a kind; <see langword="null"/> when there are none, as for most kinds.</summary>
    internal ActRules? ActRulesOn(EventTag tag) => _actRules[(int)tag];

    /// <summary>Gets the transitions from a phase that happen by the passing of time.</summary>
    internal Transition[] TimedFrom(int phase) => _timed[phase];

    /// <summary>Gets the transitions from a phase that a projection may assume, each with the number of the phase it leads to; which those are is decided once.</summary>
    internal (Transition Rule, int To)[] AssumedFrom(int phase, Func<Procedure, Transition, bool> isAssumed)
    {
        var assumed = _assumed ??= [.. File.Phases.Select(from => File.Transitions.Where(transition => transition.From.Contains(from.Id) && isAssumed(this, transition))
            .Select(transition => (transition, NumberOf(transition.To))).ToArray())];
        return assumed[phase];
    }

    private void Enter(Transition transition, EventPattern on)
    {
        _movesPhases[(int)on.Tag] = true;
        foreach (var from in transition.From)
        {
            ref var cell = ref _byPhaseAndTag[(_phaseNumbers[from] * Tags) + (int)on.Tag];
            // An exception stands before what it excepts, so that the first that applies is the one that holds.
            var excepted = transition.Excepts;
            var at = cell is null ? -1 : Array.FindIndex(cell, other => excepted.Contains(other.Id));
            List<Transition> row = [.. cell ?? None];
            row.Insert(at < 0 ? row.Count : at, transition);
            cell = [.. row];
        }
    }
}

/// <summary>The permissions and remarks that can be about events of one kind.</summary>
internal sealed record ActRules(Permission[] Permissions, Remark[] Remarks)
{
    internal static ActRules? On(EventTag tag, ProcedureFile file)
    {
        Permission[] permissions = [.. file.Permissions.Where(permission => permission.Acts.Any(act => act.Tag == tag))];
        Remark[] remarks = [.. file.Remarks.Where(remark => remark.On.Tag == tag)];
        return permissions.Length + remarks.Length == 0 ? null : new ActRules(permissions, remarks);
    }
}

/// <summary>A statute's file as it was read.</summary>
internal sealed record ProcedureFile
{
    internal required int Format { get; init; }

    internal required string Id { get; init; }

    internal required string Name { get; init; }

    internal required string Jurisdiction { get; init; }

    internal required string Agency { get; init; }

    internal required string Zone { get; init; }

    internal required LocalDate Reviewed { get; init; }

    internal required LocalDate InForce { get; init; }

    internal required ValueList<string> Calendars { get; init; }

    internal required ValueList<LawSource> Sources { get; init; }

    internal required ValueList<Phase> Phases { get; init; }

    internal required ValueList<Transition> Transitions { get; init; }

    internal required ValueList<Clock> Clocks { get; init; }

    internal required ValueList<Permission> Permissions { get; init; }

    internal required ValueList<VoteRule> Votes { get; init; }

    internal required ValueList<StepRule> Steps { get; init; }

    internal required ValueList<FactRule> Facts { get; init; }

    internal required ValueList<Remark> Remarks { get; init; }

    internal required ValueList<string> Notes { get; init; }
}
