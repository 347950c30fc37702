using System.Reflection;
using System.Runtime.CompilerServices;
using ContractModel.Procedures;

namespace ContractModel.Tests.Laws;

/// <summary>Makes valid values of any type an event can hold, by the type and the name of the property; a property of a new type fails until it has a line here.</summary>
internal sealed class RandomValues(Dice dice)
{
    internal static readonly LocalDate FirstDay = new(2025, 1, 6);

    internal static readonly string[] Keys =
        ["18", "25C", "9", "MOU Community Schools", "mou – community, schools", "Salary", "Pay", "MOU SLCs", "MOU Small Learning Communities", "Side Letter Calendar", "Appendix L"];

    internal static readonly Type[] EventTypes = Sealed(typeof(BargainingEvent));

    private static readonly Type[] TermTypes = Sealed(typeof(Term));
    private static readonly string[] Clocks = [.. ProcedureLibrary.BuiltIn.Get("us-ca-eera").Clocks.Select(clock => clock.Id), "no-such-clock"];
    private static readonly string[] Steps = [.. ProcedureLibrary.BuiltIn.Get("us-ca-eera").Steps.Select(step => step.Id), "no-such-step"];
    private static readonly string[] Texts = ["Wages", "wages ", "Größe \"18\"\n\ttabs", "İstanbul ıssız", "\u2028 \\ / <b>&amp;</b>", "🙂 نص", "12,5"];
    private static readonly string[] Ids = ["a", "b-2", "c:3/x.y_z"];

    /// <summary>Gets or sets the ids of the events that stand earlier in the log.</summary>
    internal IReadOnlyList<string> Earlier { get; set; } = [];

    /// <summary>Gets or sets those of them that can be corrected: all but corrections and retractions.</summary>
    internal IReadOnlyList<string> Correctable { get; set; } = [];

    /// <summary>Gets or sets the day around which dates fall; absent for any day of the round.</summary>
    internal int? AroundDay { get; set; }

    /// <summary>Makes an object of a type with every required property and some of the others.</summary>
    internal T Make<T>(Type type, params (string Name, object? Value)[] given) where T : class
    {
        var made = Activator.CreateInstance(type, nonPublic: true)!;
        foreach (var property in type.GetProperties().OrderBy(p => p.Name, StringComparer.Ordinal))
        {
            if (!property.CanWrite || property.Name == nameof(OpenRecord.Extra)) continue;
            var fixedValue = Array.FindIndex(given, pair => pair.Name == property.Name);
            if (fixedValue >= 0) Set(made, property, given[fixedValue].Value);
            else if (property.IsDefined(typeof(RequiredMemberAttribute)) || dice.Chance(30)) Set(made, property, Value(property.PropertyType, property.Name, type));
        }

        return (T)made;
    }

    internal EventDate Date()
    {
        var day = FirstDay.PlusDays(AroundDay ?? (dice.Below(20) * 23));
        return dice.Below(12) switch
        {
            0 => EventDate.In(new YearMonth(day.Year, day.Month)),
            1 => EventDate.Between(day, day.PlusDays(dice.Below(9))),
            2 => EventDate.After(day),
            3 => EventDate.Before(day),
            4 or 5 => EventDate.At(day.At(new LocalTime(dice.Below(24), dice.Below(60), dice.Chance(20) ? dice.Below(60) : 0))),
            6 => EventDate.Between(new LocalDate(day.Year, 1, 1), new LocalDate(day.Year, 12, 31)),
            _ => EventDate.On(day),
        };
    }

    private static Type[] Sealed(Type family) =>
        [.. family.Assembly.GetTypes().Where(type => type.IsSubclassOf(family) && type.IsSealed).OrderBy(type => type.Name, StringComparer.Ordinal)];

    private static void Set(object owner, PropertyInfo property, object? value) =>
        property.SetValue(owner, value, BindingFlags.DoNotWrapExceptions, null, null, null);

    private object Value(Type type, string name, Type owner)
    {
        type = Nullable.GetUnderlyingType(type) ?? type;
        if (type == typeof(Actor) && owner == typeof(TentativeAgreementReopened)) return dice.Pick([Actor.Both, Actor.Union, Actor.Employer, Actor.Other]);
        if (type == typeof(string)) return Text(name);
        if (type == typeof(bool)) return dice.Chance(50);
        if (type == typeof(int)) return name == nameof(Baseline.OfYear) ? dice.Between(1990, 2030) : dice.Between(1, 40);
        if (type == typeof(decimal)) return dice.Between(0, 4000) / 100m;
        if (type == typeof(LocalDate)) return FirstDay.PlusDays(dice.Below(500));
        if (type == typeof(EventDate)) return Date();
        if (type == typeof(Percent)) return new Percent(dice.Between(-500, 9900) / 100m);
        if (type == typeof(Money)) return new Money(dice.Between(-500, 900000) / 100m, dice.Pick(["USD", "CAD"]));
        if (type == typeof(ProvisionKey)) return ProvisionKey.Parse(dice.Pick(Keys));
        if (type == typeof(Period)) return Span();
        if (type == typeof(Term)) return AnyTerm();
        if (type == typeof(BargainingEvent)) return Replacement();
        if (type.IsEnum) return Enum.GetValues(type).GetValue(dice.Below(Enum.GetValues(type).Length))!;
        if (type.BaseType is { IsGenericType: true } family && family.GetGenericTypeDefinition() == typeof(Vocabulary<>)) return Word(type);
        if (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(ValueList<>)) return List(type.GetGenericArguments()[0], name, owner);
        if (type.IsSubclassOf(typeof(OpenRecord)) && type.IsSealed) return Make<OpenRecord>(type);
        throw new NotSupportedException($"A random value of {type.Name} ({name}) needs a line in {nameof(RandomValues)}.");
    }

    private string Text(string name) => name switch
    {
        nameof(BargainingEvent.Table) or nameof(ProvisionMoved.ToTable) => dice.Pick(["main", "health"]),
        nameof(ProceduralEvent.Party) or nameof(ChargeFiled.AgainstParty) => dice.Pick(["u", "e", "perb"]),
        nameof(VoteHeld.Unit) => "teachers",
        nameof(ProposalMade.Answers) or nameof(StatementMade.About) or nameof(EventRetracted.Retracts) => dice.Pick(Earlier),
        nameof(TimeLimitExtended.Limit) => dice.Pick(Clocks),
        nameof(StepTaken.Step) => dice.Pick(Steps),
        nameof(ChargeFiled.Charge) => dice.Pick(["LA-CE-1-E", "LA-CE-2-E"]),
        nameof(ProposalMade.Package) or nameof(AgreementRatified.Settlement) or nameof(Document.Language) => dice.Pick(Ids),
        nameof(Document.Sha256) => new string(dice.Pick(['0', 'a', 'f', '9']), 64),
        _ => dice.Pick(Texts),
    };

    private Period Span()
    {
        var first = FirstDay.PlusDays(dice.Below(400) - 200);
        return new Period(dice.Chance(20) ? null : first, dice.Chance(20) ? null : first.PlusDays(dice.Below(2000)));
    }

    private Term AnyTerm()
    {
        var type = dice.Pick(TermTypes);
        return type == typeof(UnrecognizedTerm) ? new UnrecognizedTerm("parking-space") : Make<Term>(type);
    }

    private BargainingEvent Replacement()
    {
        var type = dice.Pick(EventTypes);
        if (type == typeof(EventCorrected) || type == typeof(EventRetracted) || type == typeof(UnrecognizedEvent)) type = typeof(ProposalMade);
        // It takes the place of the event it corrects and can refer only to what stands before that place; the first event has nothing before it.
        var (all, id) = (Earlier, dice.Pick(Correctable));
        var place = all.ToList().IndexOf(id);
        if (place == 0) type = typeof(SessionHeld);
        Earlier = [.. all.Take(place)];
        var replacement = Make<BargainingEvent>(type, (nameof(BargainingEvent.Id), id), (nameof(BargainingEvent.On), Date()));
        Earlier = all;
        return replacement;
    }

    private object Word(Type type)
    {
        var all = (Array)type.GetField("All", BindingFlags.Static | BindingFlags.NonPublic)!.GetValue(null)!;
        return all.GetValue(dice.Below(all.Length))!;
    }

    private object List(Type item, string name, Type owner)
    {
        var items = Array.CreateInstance(item, dice.Below(3));
        for (var i = 0; i < items.Length; i++) items.SetValue(name == nameof(ScheduleChange.Removed) ? Make<SalaryCell>(item, (nameof(SalaryCell.Amount), null)) : Value(item, name, owner), i);
        if (items is Term[] and [{ Rival: true } first, ..]) items.SetValue(first with { Rival = false }, 0);
        return typeof(ValueList).GetMethod(nameof(ValueList.From))!.MakeGenericMethod(item).Invoke(null, [items])!;
    }
}
