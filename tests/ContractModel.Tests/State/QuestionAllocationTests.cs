using ContractModel.Procedures;
using NodaTime;

namespace ContractModel.Tests.State;

/// <summary>What questions allocate, counted on the thread that asks. It does not depend on the machine's speed.</summary>
public class QuestionAllocationTests
{
    /// <summary>The longest chain, fifteen steps, takes about 55,000; most laws take less than half of it.</summary>
    private const int MostOfAProjection = 64_000;

    /// <summary>The longest round takes about 80,000.</summary>
    private const int MostOfARound = 96_000;

    public static TheoryData<string> Laws => [.. ProcedureLibrary.BuiltIn.Ids];

    public static TheoryData<string> Samples => [.. Directory.GetFiles(Repository.PathOf("docs/samples"), "*.json").Select(path => Path.GetFileNameWithoutExtension(path)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Laws))]
    public void Project_FromTheFirstSessionToTheFirstLawfulStrike_AllocatesLittle(string law)
    {
        var head = new Negotiation
        {
            Id = "round",
            Name = "Round",
            Procedure = law,
            Tables = [new Table { Id = "main", Name = "Main" }],
            Expiring = new Agreement { Title = "Agreement", Term = new Period(new LocalDate(2023, 7, 1), new LocalDate(2026, 6, 30)) },
        };
        var log = new NegotiationLog(head, [new SessionHeld { Id = "s1", On = new LocalDate(2026, 3, 2) }]);
        Project(log);

        BytesOf(() => Project(log)).Should().BeLessThan(MostOfAProjection);
    }

    [Theory]
    [MemberData(nameof(Samples))]
    public void Replay_AndEveryQuestion_AllocateLittle(string sample)
    {
        var log = Repository.Sample(sample);
        AskEverything(log);

        BytesOf(() => AskEverything(log)).Should().BeLessThan(MostOfARound);
    }

    [Theory]
    [MemberData(nameof(Samples))]
    public void Replay_AndEveryQuestion_ReadNoStatuteAgain(string sample)
    {
        var log = Repository.Sample(sample);
        var before = AskEverything(log).Tables.Values.Select(table => table.Procedure).ToArray();

        var after = AskEverything(log).Tables.Values.Select(table => table.Procedure).ToArray();

        after.Should().HaveSameCount(before);
        for (var i = 0; i < after.Length; i++) after[i].Should().BeSameAs(before[i]);
    }

    [Fact]
    public void TheLibrary_UsesNoRegularExpressions() =>
        typeof(Negotiation).Assembly.GetReferencedAssemblies().Select(name => name.Name).Should().NotContain("System.Text.RegularExpressions");

    private static void Project(NegotiationLog log) => Negotiation.Replay(log).Tables["main"].Project(LegalAction.Strike);

    private static NegotiationState AskEverything(NegotiationLog log)
    {
        var state = Negotiation.Replay(log);
        state.Audit();
        foreach (var table in state.Tables.Values)
        {
            _ = table.Deadlines.Count;
            table.NextSteps(Side.Union);
            table.NextSteps(Side.Employer);
        }

        return state;
    }

    private static long BytesOf(Action ask)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        ask();
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }
}
