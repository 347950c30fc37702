using ContractModel.Procedures;
using NodaTime;

namespace ContractModel;

/// <summary>Counts one clock of a statute from given dates, without a log.</summary>
/// <remarks>
/// <para>What starts the clock is given by name: the wire name of an event (<c>mediator-appointed</c>), a date of one (<c>strike-notice-given.receivedByAgency</c>), a step of
/// the statute (<c>hearing-closed</c>), or a fixed day (<c>agreement-expires</c>, <c>fact:fiscal-year-end</c>). An event that is only named by its kind has the values
/// that the clock's rule asks for, and was received on its day.</para>
/// <para>The condition under which the clock runs in a round is left aside. Where a clock is made of others, facts decide which of them count.</para>
/// </remarks>
public sealed class ClockQuestion
{
    private readonly Procedure _procedure;
    private readonly Clock _clock;
    private readonly List<(string Name, EventDate Date)> _triggers = [];
    private readonly List<Fact> _facts = [];

    /// <summary>Asks for a clock.</summary>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">The procedure has no such clock.</exception>
    public ClockQuestion(Procedure procedure, string clock)
    {
        _procedure = Require.NotNull(procedure);
        _clock = procedure.ClockOf(clock) ?? throw new ArgumentException($"{procedure.Id} has no clock \"{clock}\"; it has {string.Join(", ", procedure.Clocks.Select(other => other.Id))}.", nameof(clock));
    }

    /// <summary>Gets what can start it, by the names to give; for a clock made of others, what can start any of them.</summary>
    public IReadOnlyList<string> Starts => [.. Rules().SelectMany(StartsOf).Distinct(StringComparer.Ordinal)];

    /// <summary>Gives a date that starts it.</summary>
    /// <exception cref="ArgumentException">Nothing of that name starts it; or a fixed day is not one day.</exception>
    public ClockQuestion From(string name, EventDate date)
    {
        var kind = Require.Text(name).Split('.')[0];
        if (ClockAnchor.IsAnchor(name) && (!date.IsExact || date.First is null)) throw new ArgumentException($"\"{name}\" is one day; {date} is not.", nameof(date));
        if (!Starts.Any(start => start == name || start == kind)) throw new ArgumentException($"\"{name}\" does not start {_clock.Id}; {(Starts.Count == 0 ? "nothing does" : string.Join(", ", Starts) + " does")}.", nameof(name));
        _triggers.Add((name, date));
        return this;
    }

    /// <summary>Gives a fact of the round or unit.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="fact"/> is <see langword="null"/>.</exception>
    public ClockQuestion With(Fact fact)
    {
        _facts.Add(Require.NotNull(fact));
        return this;
    }

    /// <summary>Gets the answer, as it stands on the last of the days given; <see langword="null"/> when what was given does not start the clock, or no version of its rule was in force.</summary>
    public Deadline? Answer()
    {
        var events = Events().OrderBy(e => e.On.Anchor).ToArray<BargainingEvent>();
        var facts = _facts.Concat(_triggers.Where(trigger => Anchor(trigger.Name)?.Fact is not null).Select(trigger => new Fact(Anchor(trigger.Name)!.Fact!, Iso.Write(trigger.Date.Anchor))));
        var head = new Negotiation { Id = "clock", Name = "Clock", Tables = [new Table { Id = "main", Name = "Main" }], Facts = ValueList.From(facts), Expiring = Agreement() };
        var day = _triggers.Count == 0 ? default : _triggers.Max(trigger => trigger.Date.Anchor);
        return new Situation(head, head.Tables[0], _procedure, events, null, day) { AskedAlone = _clock }.DeadlinesOf(_clock).LastOrDefault();
    }

    private static ClockAnchor? Anchor(string name) => ClockAnchor.IsAnchor(name) ? new ClockAnchor(name) : null;

    // The clock, and those that it is made of or counts from.
    private List<Clock> Rules()
    {
        List<Clock> found = [_clock];
        for (var i = 0; i < found.Count; i++)
        {
            foreach (var id in found[i].Parts.Concat(found[i].Anchor?.Clock is { } other ? [other] : []))
            {
                if (_procedure.ClockOf(id) is { } rule && !found.Contains(rule)) found.Add(rule);
            }
        }

        return found;
    }

    private static IEnumerable<string> StartsOf(Clock clock)
    {
        foreach (var pattern in clock.Trigger) yield return NameOf(pattern);
        if (clock.Anchor is { Clock: null } anchor) yield return anchor.Text;
    }

    // A step of the statute goes by its own name.
    private static string NameOf(EventPattern pattern) => pattern.Tag == EventTag.StepTaken && pattern.Where.FirstOrDefault(fact => fact.Name == "step") is { } step ? step.Value : pattern.Event;

    private IEnumerable<ProceduralEvent> Events()
    {
        foreach (var given in _triggers.Where(trigger => Anchor(trigger.Name) is null).GroupBy(trigger => trigger.Name.Split('.')[0], StringComparer.Ordinal))
        {
            var patterns = Rules().SelectMany(rule => rule.Trigger).Where(pattern => NameOf(pattern) == given.Key).Distinct();
            var own = given.Where(trigger => !trigger.Name.Contains('.', StringComparison.Ordinal)).Select(trigger => trigger.Date).DefaultIfEmpty(given.First().Date);
            var dates = given.Where(trigger => trigger.Name.Contains('.', StringComparison.Ordinal)).Select(trigger => (trigger.Name.Split('.')[1], trigger.Date)).ToArray();
            foreach (var date in own)
            {
                foreach (var pattern in patterns) yield return Made(pattern, date, dates);
            }
        }
    }

    private static ProceduralEvent Made(EventPattern pattern, EventDate date, (string Name, EventDate Date)[] dates) =>
        (HypotheticalEvent.Make(pattern, pattern.By.IsEmpty ? Actor.Unstated : pattern.By[0], date, null, dates) is { } e ? e with { Id = "given" } : null)
        ?? throw new ArgumentException($"A \"{pattern.Event}\" cannot be made from {string.Join(", ", dates.Select(named => named.Name).DefaultIfEmpty("its day alone"))}.");

    private Agreement? Agreement()
    {
        LocalDate? Given(string name) => _triggers.Where(trigger => trigger.Name == name).Select(trigger => (LocalDate?)trigger.Date.Anchor).LastOrDefault();
        var (first, last) = (Given(ClockAnchor.Begins), Given(ClockAnchor.Expires));
        return first is null && last is null ? null : new Agreement { Title = "Agreement", Term = new Period(first, last) };
    }
}
