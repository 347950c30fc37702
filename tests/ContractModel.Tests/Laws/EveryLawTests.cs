using ContractModel.Procedures;

namespace ContractModel.Tests.Laws;

/// <summary>What holds for every statute of the package, and for every one of its clocks on any day.</summary>
public class EveryLawTests
{
    private const int Days = 200;
    private const int LogsOfEach = 15;

    private static readonly Procedure[] Laws = [.. ProcedureLibrary.BuiltIn.Ids.Select(ProcedureLibrary.BuiltIn.Get)];

    public static TheoryData<string> Ids() => [.. ProcedureLibrary.BuiltIn.Ids];

    [Fact]
    public void Laws_AreManyAndNamedForTheirFile()
    {
        Laws.Should().HaveCountGreaterThan(10);
        foreach (var law in Laws)
        {
            File.Exists(Repository.PathOf($"src/ContractModel/Procedures/Statutes/{law.Id}.json")).Should().BeTrue($"{law.Id} stands in a file of its name");
            law.Phases[0].Kind.Should().Be(PhaseKind.BeforeBargaining, $"a round under {law.Id} starts before it begins");
            law.Reviewed.Should().BeGreaterThan(law.InForce);
        }
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Law_PassesTheCheckOfAFileOfYourOwn(string id)
    {
        ProcedureLibrary.BuiltIn.TryAdd(File.ReadAllText(Repository.PathOf($"src/ContractModel/Procedures/Statutes/{id}.json")), out _, out var errors);

        errors.Should().BeEmpty("a file of the package is not checked as a whole again by every program that reads it");
    }

    [Fact]
    public void Laws_HaveAnAnswerToEveryKindOfAct()
    {
        var lacking = Laws.SelectMany(law => LegalAction.All.Where(action => action != LegalAction.Other && !law.Permissions.Any(permission => permission.Action == action)).Select(action => $"{law.Id}: {action.Name}"));

        lacking.Should().BeEmpty("what a law does not allow, or nobody knows, is said and not left out");
    }

    [Fact]
    public void Laws_SayWhereEveryNumberStands() =>
        Laws.SelectMany(law => law.Clocks.SelectMany(clock => clock.Versions.Where(version => version.Citation.Section.Trim().Length < 2).Select(version => $"{law.Id}: {clock.Id} from {version.From}"))).Should().BeEmpty();

    [Theory]
    [MemberData(nameof(Ids))]
    public void Count_OfEveryClockFromAnyDay_RunsForwardAndKeepsTheOrderOfDays(string id)
    {
        var law = ProcedureLibrary.BuiltIn.Get(id);
        var dice = new Dice(StableSeed(id));
        foreach (var clock in law.Clocks)
        {
            foreach (var version in clock.Versions.Where(version => version.Length is not null))
            {
                for (var i = 0; i < Days; i++) Check(law, clock, version, new LocalDate(1975, 1, 1).PlusDays(dice.Below(25_000)), dice.Chance(50) ? LocalTime.Midnight.PlusMinutes(dice.Below(1440)) : null);
            }
        }
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Replay_OfRandomLogsUnderEveryLaw_AnswersAndEqualsTheEvolvedState(string id)
    {
        for (var seed = 1; seed <= LogsOfEach; seed++)
        {
            var log = Under(id, RandomLogs.Make(StableSeed(id) + seed));
            var whole = Negotiation.Replay(log);

            var inOrder = log.Index.Events;
            var cut = inOrder.Length / 2;
            var state = inOrder[cut..].Aggregate(Negotiation.Replay(With(log, inOrder[..cut])), Negotiation.Evolve);

            state.Tables.Equals(whole.Tables).Should().BeTrue($"{id}, log {seed}: half a log and the rest make the whole");
            StateText.Of(state).Should().Be(StateText.Of(whole));
            foreach (var finding in whole.Audit()) finding.Message.Should().NotBeNullOrWhiteSpace();
            foreach (var step in whole.Tables.Values.SelectMany(table => table.NextSteps(Side.Union).Concat(table.NextSteps(Side.Employer))))
                (step.Verdict == Verdict.Barred && step.LawfulFrom <= whole.AsOf).Should().BeFalse($"{id}, log {seed}: what is barred is not lawful from a day that has come: {step}");
        }
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Conditions_OnTheClocksOfEveryLaw_AreAskedWithoutAnEvent(string id)
    {
        var table = Negotiation.Replay(Under(id, Example.Log()), asOf: new LocalDate(2026, 3, 2)).Tables["main"];

        foreach (var permission in table.Procedure!.Permissions)
        {
            var side = permission.Side == Actor.Employer ? Side.Employer : Side.Union;
            var step = table.May(side, permission.Id);
            (step.LawfulFrom is null || step.LawfulFrom >= table.AsOf).Should().BeTrue($"{id}: {step} is not lawful from a day that has passed");
        }
    }

    private static void Check(Procedure law, Clock clock, ClockVersion version, LocalDate day, LocalTime? time)
    {
        var (today, tomorrow) = (Count(day), Count(day.PlusDays(1)));
        var (raw, next) = (today.Raw(), tomorrow.Raw());
        var rolled = today.Rolled(raw);
        var what = $"{law.Id}: {clock.Id} from {Iso.Write(day)}";

        (raw.Last < raw.First).Should().BeFalse($"{what} runs forward");
        (clock.CountsBack ? raw.Last > day : raw.First < day.PlusDays(clock.FirstDayCounts ? -1 : 0)).Should().BeFalse($"{what} does not end on the wrong side of its day");
        (next.Last < raw.Last || next.First < raw.First).Should().BeFalse($"{what} does not end earlier when it begins a day later");
        (tomorrow.Rolled(next).Last < rolled.Last).Should().BeFalse($"{what} does not end earlier when it begins a day later, moved");
        (clock.CountsBack ? rolled.Last > raw.Last : rolled.Last < raw.Last).Should().BeFalse($"{what} is moved away from its day, never towards it");

        var readings = today.Readings(ClockAmendment.Of(Situation(law), clock, -1));
        var literal = readings.FirstOrDefault(reading => reading.Reading == Reading.Literal)?.Days;
        var full = readings.FirstOrDefault(reading => reading.Reading == Reading.Full)?.Days;
        (full?.First < literal?.First || full?.Last < literal?.Last).Should().BeFalse($"{what} is over later by the full reading");
        foreach (var reading in readings) (reading.Days.Last < reading.Days.First).Should().BeFalse($"{what} runs forward by the reading {reading}");

        ClockCount Count(LocalDate from) => new(law, clock, version, time is { } at ? EventDate.At(from.At(at)) : EventDate.On(from));
    }

    private static Situation Situation(Procedure law) => new(Example.Round, Example.Round.Tables[0], law, ReadOnlyMemory<BargainingEvent>.Empty, null, new LocalDate(2026, 1, 1));

    private static NegotiationLog Under(string id, NegotiationLog log)
    {
        var head = log.Negotiation;
        return new NegotiationLog(head with { Procedure = id, Tables = ValueList.From(head.Tables.Select(table => table with { Procedure = null })) }, log.Events);
    }

    private static NegotiationLog With(NegotiationLog log, IEnumerable<BargainingEvent> events) => new(log.Negotiation, ValueList.From(events), ExtraProperties.None);

    // The same for one law on every machine, and different from law to law.
    private static int StableSeed(string id) => id.Aggregate(17, (seed, letter) => ((seed * 31) + letter) & 0xFFFFFF);
}
