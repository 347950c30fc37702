using ContractModel.Procedures;
using NodaTime;

namespace ContractModel.Tests.Laws;

/// <summary>A state takes over what the state before it found. Whatever it takes over is what it would have found by itself.</summary>
public class GoingOnLawTests
{
    private static readonly Side[] Sides = [Side.Union, Side.Employer];

    public static TheoryData<string> Laws => [.. ProcedureLibrary.BuiltIn.Ids];

    [Theory]
    [MemberData(nameof(Laws))]
    public void Evolve_AskedAtEveryStep_AnswersAsAReplayDoes(string law)
    {
        for (var seed = 1; seed <= 12; seed++)
        {
            var dice = new Dice(seed);
            var head = HeadOf(ProcedureLibrary.BuiltIn.Get(law), dice);
            var state = Negotiation.Replay(new NegotiationLog(head, []), new LocalDate(2026, 2, 1));
            Ask(state.Tables["main"]);
            foreach (var e in Events(ProcedureLibrary.BuiltIn.Get(law), dice))
            {
                state = Negotiation.Evolve(state, e);
                ShouldAnswerAs(state.Tables["main"], Negotiation.Replay(new NegotiationLog(head, state.Log.Events), state.AsOf).Tables["main"], $"{law}, throw {seed}, after {e.Id} ({e.Kind})");
            }
        }
    }

    [Fact]
    public void Events_UnderAllLaws_TouchClocksInEveryWay()
    {
        var statuses = new HashSet<ClockStatus>();
        foreach (var law in ProcedureLibrary.BuiltIn.Ids)
        {
            for (var seed = 1; seed <= 12; seed++)
            {
                var dice = new Dice(seed);
                var procedure = ProcedureLibrary.BuiltIn.Get(law);
                var state = Negotiation.Replay(new NegotiationLog(HeadOf(procedure, dice), ValueList.From(Events(procedure, dice))));
                statuses.UnionWith(state.Tables["main"].Deadlines.Select(deadline => deadline.Status));
            }
        }

        statuses.Should().BeEquivalentTo(ClockStatus.List.Where(status => status != ClockStatus.Exceeded)); // that takes an agreement with a term too long
    }

    private static void ShouldAnswerAs(TableState evolved, TableState replayed, string when)
    {
        evolved.Phase.Should().Be(replayed.Phase, when);
        evolved.Deadlines.Should().Equal(replayed.Deadlines, when);
        foreach (var side in Sides) evolved.NextSteps(side).Should().Equal(replayed.NextSteps(side), when);
    }

    private static void Ask(TableState table)
    {
        foreach (var side in Sides) table.NextSteps(side).Should().NotBeNull();
        table.Deadlines.Should().NotBeNull();
    }

    private static Negotiation HeadOf(Procedure law, Dice dice) => new()
    {
        Id = "round",
        Name = "Round",
        Procedure = law.Id,
        Tables = [new Table { Id = "main", Name = "Main" }],
        Expiring = dice.Chance(80) ? new Agreement { Title = "Agreement", Term = new Period(new LocalDate(2023, 7, 1), new LocalDate(2026, 6, 30)) } : null,
        Facts = ValueList.From(law.Facts.Where(_ => dice.Chance(40)).Select(rule => new Fact(rule.Id, rule.Values.IsEmpty ? "2026-08-31" : dice.Pick(rule.Values)))),
    };

    // Events that the law's own rules speak of, on days that go on, now and then a clock moved, and an agreement voted down.
    private static IEnumerable<ProceduralEvent> Events(Procedure law, Dice dice)
    {
        EventPattern[] patterns = [.. law.Clocks.SelectMany(clock => clock.Trigger.Concat(clock.ResetBy).Concat(clock.Act).Concat(clock.EndedBy)), .. law.Permissions.SelectMany(permission => permission.Acts)];
        var day = new LocalDate(2026, 2, 1);
        for (var i = 0; i < 25; i++)
        {
            day = day.PlusDays(dice.Chance(50) ? dice.Below(4) : dice.Below(40));
            if (Made(law, patterns, day, dice) is { } e) yield return e with { Id = $"e{i}" };
        }
    }

    private static ProceduralEvent? Made(Procedure law, EventPattern[] patterns, LocalDate day, Dice dice)
    {
        var what = dice.Below(100);
        if (what < 6 && law.Clocks.Count > 0) return new TimeLimitExtended { Id = "e", On = day, By = Actor.Both, Limit = dice.Pick(law.Clocks).Id, Days = dice.Between(1, 30) };
        if (what < 9 && law.Clocks.Count > 0) return new TimeLimitWaived { Id = "e", On = day, By = Actor.Both, Limit = dice.Pick(law.Clocks).Id };
        if (what < 13) return new OverallAgreementReached { Id = "e", On = day };
        if (what < 17) return new RatificationRejected { Id = "e", On = day };
        if (what < 19) return new AgreementExtended { Id = "e", On = day, Until = day.PlusDays(dice.Between(1, 90)) };
        if (patterns.Length == 0) return null;
        var pattern = dice.Pick(patterns);
        return HypotheticalEvent.Make(pattern, pattern.By.IsEmpty ? dice.Pick([Actor.Union, Actor.Employer, Actor.Unstated]) : dice.Pick(pattern.By), day, dice.Chance(50));
    }
}
