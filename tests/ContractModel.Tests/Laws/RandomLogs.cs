using FsCheck;
using FsCheck.Fluent;

namespace ContractModel.Tests.Laws;

/// <summary>A log made by chance, with the seed that makes it again.</summary>
internal sealed record RandomLog(int Seed, NegotiationLog Log)
{
    public override string ToString() => $"seed {Seed.ToString(System.Globalization.CultureInfo.InvariantCulture)}\n{Log.ToJson()}";
}

/// <summary>Makes valid logs by chance: two tables, every kind of event, aliases, rough dates, many events on one day, events recorded late, amendments of amendments.</summary>
internal static class RandomLogs
{
    private const int Cases = 500;

    private static readonly Type[] Plain = [.. RandomValues.EventTypes.Where(type => type != typeof(EventCorrected) && type != typeof(EventRetracted) && type != typeof(UnrecognizedEvent))];
    private static readonly Type[] Items = [.. Plain.Where(type => type.IsSubclassOf(typeof(ItemEvent)))];

    // A road through the phases, so that chance comes into the late ones too.
    private static readonly Type[] Road =
    [
        typeof(SessionHeld), typeof(ImpasseDeclared), typeof(ImpasseRequestFiled), typeof(ImpasseDetermined), typeof(MediatorAppointed), typeof(FactfindingCertified),
        typeof(FactfindingRequested), typeof(PanelMemberNamed), typeof(PanelChairSelected), typeof(ReportIssued), typeof(TermsImplemented), typeof(ConcessionMade),
        typeof(ImpasseDeclared), typeof(OverallAgreementReached), typeof(AgreementRatified), typeof(AgreementAdopted), typeof(AgreementTookEffect),
    ];

    /// <summary>Fails, with the seed and the smallest log that fails, unless a law holds for 500 logs.</summary>
    internal static void ShouldAll(Action<NegotiationLog, Dice> law)
    {
        var logs = Arb.From(Gen.Choose(1, int.MaxValue).Select(seed => new RandomLog(seed, Make(seed))), Smaller);
        Prop.ForAll(logs, random => law(random.Log, new Dice(random.Seed))).Check(Config.QuickThrowOnFailure.WithMaxTest(Cases));
    }

    internal static NegotiationLog Make(int seed) => Make(new Dice(seed), most: 45);

    /// <summary>Makes a log long enough that copies of the fold are kept along it.</summary>
    internal static NegotiationLog MakeLong(int seed) => Make(new Dice(seed), most: 1_500);

    private static NegotiationLog Make(Dice dice, int most)
    {
        var values = new RandomValues(dice);
        var head = Head(dice, values);
        var onTheRoad = dice.Chance(50);
        var road = new Queue<Type>(Road);
        var count = dice.Below(most);
        var events = new List<BargainingEvent>();
        for (var i = 0; i < count; i++)
        {
            var id = $"e{i.ToString(System.Globalization.CultureInfo.InvariantCulture)}";
            values.Earlier = [.. events.Select(e => e.Id)];
            values.Correctable = [.. events.Where(e => e is not (EventCorrected or EventRetracted)).Select(e => e.Id)];
            values.AroundDay = onTheRoad ? 6 * i : null;
            events.Add(onTheRoad && road.Count > 0 && dice.Chance(45) ? OnTheRoad(road.Dequeue(), id, 6 * i, values) : Event(id, dice, values));
        }

        return new NegotiationLog(head, events);
    }

    private static BargainingEvent OnTheRoad(Type type, string id, int day, RandomValues values) => values.Make<BargainingEvent>(
        type,
        (nameof(BargainingEvent.Id), id),
        (nameof(BargainingEvent.On), EventDate.On(RandomValues.FirstDay.PlusDays(day))),
        (nameof(BargainingEvent.Table), null),
        (nameof(ImpasseDetermined.Exists), true));

    private static Negotiation Head(Dice dice, RandomValues values) => new()
    {
        Id = "round",
        Name = "Round",
        Kind = dice.Pick([NegotiationKind.Successor, NegotiationKind.Reopener]),
        Procedure = dice.Below(10) switch { 0 => null, 1 => "xx-unknown", _ => "us-ca-eera" },
        Parties =
        [
            new Party { Id = "u", Kind = PartyKind.EmployeeOrganization, Name = "Union" },
            new Party { Id = "e", Kind = PartyKind.Employer, Name = "Employer" },
            new Party { Id = "perb", Kind = PartyKind.Agency, Name = "Board" },
        ],
        Units = [new BargainingUnit { Id = "teachers", Name = "Teachers", Representative = "u", Employer = "e" }],
        Tables = [new Table { Id = "main", Name = "Main", Union = ["u"], Employer = ["e"] }, new Table { Id = "health", Name = "Health", Procedure = dice.Chance(20) ? "us-ca-eera" : null }],
        Provisions =
        [
            new Provision { Key = ProvisionKey.Parse("MOU Small Learning Communities"), Title = dice.Chance(50) ? "Small Schools" : null, Aliases = [ProvisionKey.Parse("MOU SLCs")] },
            new Provision { Key = ProvisionKey.Parse("14"), Title = "Salaries", Aliases = [ProvisionKey.Parse("Salary"), ProvisionKey.Parse("Pay")] },
        ],
        Expiring = dice.Chance(50) ? values.Make<Agreement>(typeof(Agreement)) : null,
    };

    private static BargainingEvent Event(string id, Dice dice, RandomValues values)
    {
        var chance = dice.Below(100);
        if (values.Correctable.Count > 0 && chance < 4) return values.Make<EventCorrected>(typeof(EventCorrected), Facts(id, dice, values));
        if (values.Earlier.Count > 0 && chance < 9) return values.Make<EventRetracted>(typeof(EventRetracted), Facts(id, dice, values));
        if (chance < 11) return Unknown(id, values.Date());
        var type = chance < 45 ? dice.Pick(Items) : dice.Pick(Plain);
        return values.Make<BargainingEvent>(values.Earlier.Count == 0 ? typeof(SessionHeld) : type, Facts(id, dice, values));
    }

    private static (string Name, object? Value)[] Facts(string id, Dice dice, RandomValues values)
    {
        var on = values.Date();
        return [(nameof(BargainingEvent.Id), id), (nameof(BargainingEvent.On), on), (nameof(BargainingEvent.Recorded), dice.Chance(20) ? on.Anchor.PlusDays(dice.Between(-2, 60)) : null)];
    }

    private static BargainingEvent Unknown(string id, EventDate on) => NegotiationLog.Parse(
        $$"""
        {
          "format": 1,
          "negotiation": { "id": "r", "name": "R", "tables": [{ "id": "main", "name": "Main" }] },
          "events": [{ "kind": "parking-agreed", "id": "{{id}}", "on": "{{on}}", "spaces": [1.0, { "level": "B" }], "table": "main", "recorded": "2026-02-03" }]
        }
        """).Events[0];

    private static IEnumerable<RandomLog> Smaller(RandomLog random)
    {
        var events = random.Log.Events;
        for (var size = events.Count / 2; size > 0; size /= 2)
        {
            for (var start = 0; start < events.Count; start += size)
            {
                var rest = ValueList.From(events.Where((_, i) => i < start || i >= start + size));
                if (LogRules.Check(random.Log.Negotiation, rest.AsSpan()).Count == 0) yield return random with { Log = new NegotiationLog(random.Log.Negotiation, rest) };
            }
        }
    }
}
