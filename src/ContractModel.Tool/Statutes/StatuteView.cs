using ContractModel.Procedures;
using NodaTime;

namespace ContractModel.Tool.Statutes;

/// <summary>A statute to be told: as it is on a day, or with all its versions.</summary>
internal sealed class StatuteView(Procedure procedure, LocalDate? on)
{
    private readonly Known _known = new(null, on);

    internal Procedure Procedure { get; } = procedure;

    internal LocalDate? On { get; } = on;

    internal IEnumerable<Transition> Transitions => Procedure.Transitions.Where(transition => Exists(transition.When));

    internal IEnumerable<Clock> Clocks => Procedure.Clocks.Where(IsInForce);

    internal IEnumerable<Permission> Permissions => Procedure.Permissions.Where(IsInForce);

    internal IEnumerable<Remark> Remarks => Procedure.Remarks.Where(remark => Exists(remark.When));

    internal bool IsInForce(Permission permission) => On is not { } day || permission.InForce is not { } period || period.Contains(day);

    internal bool IsInForce(Clock clock) => Exists(clock.When) && !Versions(clock).IsEmpty;

    /// <summary>Gets the versions of a clock that are to be told: all, or the one in force on the day.</summary>
    internal ValueList<ClockVersion> Versions(Clock clock)
    {
        if (On is not { } day) return clock.Versions;
        var last = clock.Versions.LastOrDefault(version => version.From <= day && version.Voided is null);
        return last is null || last.Until < day ? [] : [last];
    }

    /// <summary>Gets a rule's condition in words, as far as the day leaves it open; <see langword="null"/> when nothing is left.</summary>
    internal string? Told(Condition? condition) => condition is null || _known.Holds(condition) == true ? null : Clause(condition);

    /// <summary>Gets a condition in words, as far as the day leaves it open.</summary>
    internal string Clause(Condition condition) => _known.Holds(condition) switch
    {
        true => $"on {LawWords.Day(On!.Value)} this holds",
        false => $"on {LawWords.Day(On!.Value)} this cannot hold",
        null => new ConditionText(Procedure).Of(_known.Rest(condition)),
    };

    internal string PhaseName(string id) => id == Transition.Previous ? "the phase before" : $"\"{Procedure.PhaseOf(id).Name}\"";

    internal string ClockName(string id) => $"\"{Procedure.ClockOf(id)?.Name ?? id}\"";

    private bool Exists(Condition? condition) => condition is null || _known.Holds(condition) != false;
}
