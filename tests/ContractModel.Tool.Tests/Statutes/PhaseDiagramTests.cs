using System.Text.RegularExpressions;
using ContractModel.Procedures;
using ContractModel.Tool.Statutes;

namespace ContractModel.Tool.Tests.Statutes;

/// <summary>The diagrams are in the language of Mermaid.</summary>
public partial class PhaseDiagramTests
{
    public static TheoryData<string> Statutes => [.. ProcedureLibrary.BuiltIn.Ids];

    [Fact]
    public void Diagram_OfTheExample_IsThis() => PhaseDiagram.Of(ExampleLaw.View()).Should().Be("""
        stateDiagram-v2
            state "Before bargaining" as phase_before
            state "Impasse   the end" as phase_end
            state "Agreed" as phase_agreed
            state "The phase before" as previous_phase
            [*] --> phase_before
            phase_before --> phase_end: impasse declared (union, both sides)
            phase_end --> phase_before: end of Cooling-off (on a condition) (unusual)
            phase_before --> phase_agreed: overall agreement reached
            phase_end --> phase_agreed: overall agreement reached
            phase_end --> previous_phase: ratification rejected
            phase_agreed --> [*]

        """);

    [Theory]
    [MemberData(nameof(Statutes))]
    public void Diagram_OfAStatute_DeclaresEveryStateItUses(string id)
    {
        var lines = PhaseDiagram.Of(new StatuteView(ProcedureLibrary.BuiltIn.Get(id), null)).TrimEnd('\n').Split('\n');

        lines[0].Should().Be("stateDiagram-v2");
        lines.Skip(1).Should().OnlyContain(line => State().IsMatch(line) || Arrow().IsMatch(line));
        var declared = lines.Select(line => State().Match(line)).Where(match => match.Success).Select(match => match.Groups[1].Value).ToArray();
        declared.Should().OnlyHaveUniqueItems();
        lines.Select(line => Arrow().Match(line)).Where(match => match.Success).SelectMany(match => new[] { match.Groups[1].Value, match.Groups[2].Value })
            .Where(name => name != "[*]").Distinct().Should().BeSubsetOf(declared);
    }

    [GeneratedRegex("""^    state "[^"]+" as (\w+)$""")]
    private static partial Regex State();

    [GeneratedRegex(@"^    (\[\*\]|\w+) --> (\[\*\]|\w+)(: [^:;#""]+)?$")]
    private static partial Regex Arrow();
}
