using ContractModel.Procedures;

namespace ContractModel.Tests.Laws;

/// <summary>The laws are worth what the logs they are tried on are worth.</summary>
public class RandomLogsTests
{
    private static readonly NegotiationLog[] Logs = [.. Enumerable.Range(1, 500).Select(RandomLogs.Make)];

    [Fact]
    public void Make_OverManySeeds_HasEveryKindOfEvent() =>
        Logs.SelectMany(log => log.Events).Select(e => e.GetType()).Distinct().Should().BeEquivalentTo(RandomValues.EventTypes);

    [Fact]
    public void Make_OverManySeeds_ReachesEveryPhaseOfTheStatute() =>
        Logs.SelectMany(log => Negotiation.Replay(log).Tables.Values).SelectMany(table => table.Phases).Select(phase => phase.Phase.Id).Distinct()
            .Should().Contain(ProcedureLibrary.BuiltIn.Get("us-ca-eera").Phases.Select(phase => phase.Id));

    [Fact]
    public void Make_OverManySeeds_StartsEveryClockOfTheStatute() =>
        Logs.SelectMany(log => Negotiation.Replay(log).Tables.Values).SelectMany(table => table.Deadlines).Select(clock => clock.Id).Distinct()
            .Should().BeEquivalentTo(ProcedureLibrary.BuiltIn.Get("us-ca-eera").Clocks.Select(clock => clock.Id));

    [Fact]
    public void Make_OverManySeeds_GivesEveryStatusAndEveryBall()
    {
        var provisions = Logs.SelectMany(log => Negotiation.Replay(log).Tables.Values).SelectMany(table => table.Provisions.Values).ToArray();

        provisions.Select(p => p.Status).Distinct().Should().BeEquivalentTo(ProvisionStatus.All.Except([ProvisionStatus.Untouched]));
        provisions.Select(p => p.Ball).Distinct().Should().BeEquivalentTo(Enum.GetValues<Ball>());
    }

    [Fact]
    public void Make_OverManySeeds_AmendsAmendments()
    {
        var amended = Logs.Count(log => log.Events.OfType<EventRetracted>().Any(r => log.Events.Any(e => e.Id == r.Retracts && e is EventRetracted or EventCorrected)));

        amended.Should().BeGreaterThan(10);
    }

    [Fact]
    public void Make_OfOneSeed_IsTheSameLog() => RandomLogs.Make(7).ToJson().Should().Be(RandomLogs.Make(7).ToJson());
}
