using System.Reflection;
using ContractModel.Procedures;
using ContractModel.Tool.Statutes;
using NodaTime;

namespace ContractModel.Tool.Tests.Statutes;

/// <summary>Every kind of condition has words, holding and not holding.</summary>
public class ConditionTextTests
{
    private static readonly EventPattern Report = new() { Event = "report-issued" };
    private static readonly EventPattern Strike = new() { Event = "strike-began", By = [Actor.Union], Where = [new Fact("type", "economic")] };

    private static readonly (Condition Condition, string Holds, string HoldsNot)[] Examples =
    [
        (new InPhase { Phases = ["before", "agreed"] }, "the phase is \"Before bargaining\" or \"Agreed\"", "the phase is not any of \"Before bargaining\" or \"Agreed\""),
        (new CameFromPhase { Phases = ["before"] }, "the phase before this one was \"Before bargaining\"", "the phase before this one was not \"Before bargaining\""),
        (new BroughtBy { Event = Report }, "this phase was brought about by the issue of the report", "this phase was not brought about by the issue of the report"),
        (new Happened { Event = Strike }, "a strike over terms by the union began", "there was no beginning of a strike over terms by the union"),
        (new Happened { Event = Report, After = Strike }, "the report was issued after the last beginning of a strike over terms by the union", "there was no issue of the report after the last beginning of a strike over terms by the union, or that never happened"),
        (new Happened { Event = Report, Times = 2, Since = new ClockAnchor("fact:school-start") }, "the report was issued at least 2 times on or after the day that the fact \"school-start\" gives", "the report was issued fewer than 2 times on or after the day that the fact \"school-start\" gives"),
        (new Elapsed { Clock = "cooling", Reading = Reading.Literal }, "the time for \"Cooling-off\" is over by the reading \"literal\"", "the time for \"Cooling-off\" is not over, or never began by the reading \"literal\""),
        (new Within { Clock = "cooling" }, "the day lies within the time for \"Cooling-off\"", "the day does not lie within the time for \"Cooling-off\""),
        (new Kept { Clock = "report" }, "\"Report\" was done in time, or the time was kept or waived", "\"Report\" was not done in time, and the time was not waived"),
        (new NoAgreement(), "no agreement is in force", "an agreement is in force"),
        (new NoAgreement { First = true }, "there has never been an agreement", "there is an agreement, or there was one before"),
        (new During { Period = new Period(null, new LocalDate(2020, 12, 31)) }, "the day lies in the period up to 2020-12-31", "the day does not lie in the period up to 2020-12-31"),
        (new Voted { Vote = "rejection" }, "the last vote \"rejection\" (at least 3/5 against; of all members who may vote, whether they did or not) carried", "the last vote \"rejection\" (at least 3/5 against; of all members who may vote, whether they did or not) did not carry, or none was held"),
        (new Approved { Sides = [Side.Union, Side.Employer] }, "every settlement reached at the table was ratified by the union and adopted by the employer", "not every settlement reached at the table was ratified by the union and adopted by the employer"),
        (new ClauseEnded { Clause = ClauseKind.NoStrike }, "a no-strike clause, if there is one, has ended", "a no-strike clause is in force"),
        (new FactHolds { Fact = new Fact("essential", "yes") }, "the fact \"essential\" is \"yes\"", "the fact \"essential\" is not \"yes\""),
        (new Judgment { Question = "Was it fair?" }, "the answer to \"Was it fair?\" is yes, which no log decides", "the answer to \"Was it fair?\" is no, which no log decides"),
        (new AllOf { Conditions = [new NoAgreement(), new InPhase { Phases = ["before"] }] }, "no agreement is in force; and the phase is \"Before bargaining\"", "an agreement is in force; or the phase is not \"Before bargaining\""),
        (new AnyOf { Conditions = [new NoAgreement(), new AllOf { Conditions = [new InPhase { Phases = ["before"] }, new BroughtBy { Event = Report }] }] }, "no agreement is in force; or (the phase is \"Before bargaining\"; and this phase was brought about by the issue of the report)", "an agreement is in force; and (the phase is not \"Before bargaining\"; or this phase was not brought about by the issue of the report)"),
        (new Not { Condition = new NoAgreement() }, "an agreement is in force", "no agreement is in force"),
    ];

    [Fact]
    public void Of_TellsEachKind()
    {
        var text = new ConditionText(ExampleLaw.Procedure);

        foreach (var (condition, holds, holdsNot) in Examples)
        {
            text.Of(condition).Should().Be(holds);
            text.Of(new Not { Condition = condition }).Should().Be(holdsNot);
        }
    }

    [Fact]
    public void Examples_HaveEveryKind() =>
        typeof(Condition).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(Condition)) && !type.IsAbstract).Should()
            .BeEquivalentTo(Examples.Select(example => example.Condition.GetType()).Distinct());

    [Fact]
    public void Of_TellsEveryConditionOfEveryStatute()
    {
        foreach (var statute in ProcedureLibrary.BuiltIn.Ids.Select(ProcedureLibrary.BuiltIn.Get))
        {
            var text = new ConditionText(statute);
            foreach (var condition in Conditions(statute)) text.Of(condition).Should().NotBeEmpty().And.NotContain("~");
        }
    }

    [Fact]
    public void Rest_LeavesOutWhatIsDecided()
    {
        var known = new Known("before", new LocalDate(2021, 1, 1));
        var open = new NoAgreement();
        var condition = new AnyOf { Conditions = [new AllOf { Conditions = [new InPhase { Phases = ["before"] }, open] }, new During { Period = new Period(new LocalDate(2022, 1, 1), null) }] };

        known.Holds(condition).Should().BeNull();
        known.Rest(condition).Should().Be(open);
        known.Holds(new Not { Condition = new InPhase { Phases = ["before"] } }).Should().BeFalse();
        new Known(null, null).Holds(new InPhase { Phases = ["before"] }).Should().BeNull();
    }

    private static IEnumerable<Condition> Conditions(Procedure statute) =>
        statute.Transitions.Select(way => way.When).Concat(statute.Clocks.Select(clock => clock.When)).Concat(statute.Remarks.Select(remark => remark.When)).OfType<Condition>()
            .Concat(statute.Permissions.SelectMany(permission => permission.Conditions.Select(condition => condition.Condition)));
}
