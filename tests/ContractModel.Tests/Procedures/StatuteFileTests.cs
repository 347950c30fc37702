using ContractModel.Procedures;
using static ContractModel.Tests.Procedures.EeraRound;

namespace ContractModel.Tests.Procedures;

/// <summary>The check of a statute's file when it is loaded: every fault at once, each with its code, line and path.</summary>
public class StatuteFileTests
{
    private const string Eera = "src/ContractModel/Procedures/Statutes/us-ca-eera.json";

    [Theory]
    [InlineData("CM1009", 6, "$.agencies", "\"agency\": \"Example Board\",", "\"agency\": \"Example Board\", \"agencies\": 2,", "a property the form does not have")]
    [InlineData("CM3001", 24, "$.clocks[0].versions[0]", "\"length\": \"7 days\"", "\"opens\": \"1 day\", \"length\": \"7 days\"", "a wait that opens")]
    [InlineData("CM3001", 23, "$.clocks[0].readings", "\"actor\": \"both\"", "\"readings\": [], \"actor\": \"both\"", "no reading")]
    [InlineData("CM3002", 14, "$.phases[1].id", "\"id\": \"stuck\"", "\"id\": \"talks\"", "a phase twice")]
    [InlineData("CM3002", 19, "$.transitions[1].id", "\"id\": \"report\"", "\"id\": \"declare\"", "a transition twice")]
    [InlineData("CM3003", 7, "$.zone", "\"zone\": \"UTC\"", "\"zone\": \"Mars/Olympus\"", "a time zone")]
    [InlineData("CM3003", 10, "$.calendars[0]", "\"us-ca-judicial\"", "\"xx-none\"", "a calendar")]
    [InlineData("CM3003", 18, "$.transitions[0].from", "\"from\": [\"talks\"]", "\"from\": [\"talks\", \"nowhere\"]", "a phase that a transition leads from")]
    [InlineData("CM3003", 18, "$.transitions[0].to", "\"to\": \"stuck\"", "\"to\": \"nowhere\"", "a phase that a transition leads to")]
    [InlineData("CM3003", 18, "$.transitions[0].on", "\"on\": \"impasse-declared\"", "\"on\": \"comet-seen\"", "a kind of event")]
    [InlineData("CM3003", 18, "$.transitions[0].excepts", "\"to\": \"stuck\"", "\"excepts\": [\"none\"], \"to\": \"stuck\"", "an excepted transition")]
    [InlineData("CM3003", 19, "$.transitions[1].when", "\"when\": { \"elapsed\": \"quiet\" }", "\"when\": { \"elapsed\": \"none\" }", "a clock of a transition")]
    [InlineData("CM3001", 22, "$.clocks[0]", "\"trigger\": [\"impasse-declared\"]", "\"trigger\": []", "no trigger")]
    [InlineData("CM3003", 23, "$.clocks[0].roll", "\"actor\": \"both\"", "\"roll\": \"us-ca-perb-open\", \"actor\": \"both\"", "a calendar the file does not list")]
    [InlineData("CM3003", 24, "$.clocks[0].versions[0].length", "7 days", "7 working-days", "working days of no calendar")]
    [InlineData("CM3003", 31, "$.permissions[0].conditions[0].require", "\"require\": { \"elapsed\": \"quiet\" }", "\"require\": { \"any\": [{ \"not\": { \"phase\": [\"nowhere\"] } }] }", "a phase inside a condition")]
    [InlineData("CM3003", 29, "$.permissions[0].phases", "\"side\": \"union\"", "\"phases\": [\"nowhere\"], \"side\": \"union\"", "a phase of a permission")]
    [InlineData("CM3003", 18, "$.transitions[0].citation.source", "\"source\": \"E1\"", "\"source\": \"E9\"", "a source")]
    [InlineData("CM3004", 19, "$.transitions[1]", "\"from\": [\"stuck\"], \"on\": \"report-issued\"", "\"from\": [\"talks\"], \"on\": \"impasse-declared\"", "two transitions on one event")]
    [InlineData("CM3005", 18, "$.transitions[0].citation", ", \"source\": \"E1\"", "", "confirmed by nothing")]
    [InlineData("CM3006", 14, "$.phases[1]", "\"from\": [\"talks\"], \"on\": \"impasse-declared\", \"to\": \"stuck\"", "\"from\": [\"talks\"], \"on\": \"impasse-declared\", \"to\": \"talks\"", "a phase nothing leads to")]
    [InlineData("CM3007", 24, "$.clocks[0].versions", "[{ \"from\": \"2000-01-01\", \"length\": \"7 days\", \"citation\": { \"section\": \"Act 3\", \"evidence\": \"secondary\" } }]", "[]", "no version")]
    public void TryAdd_AFaultInOnePlace_IsFoundThereWithItsCode(string code, int line, string path, string old, string replacement, string because)
    {
        var errors = Errors(SmallStatute.With(old, replacement));

        errors.Select(error => (error.Code.Name, error.Line, error.Path)).Should().Contain((code, line, path), because);
        errors.Should().OnlyContain(error => error.Message.Length > 0 && error.Remedy.Length > 0 && error.Column > 0);
    }

    [Fact]
    public void TryAdd_UnknownProperties_AreAllRefusedWhereTheyStand() =>
        Errors(SmallStatute.With("\"agency\": \"Example Board\",", "\"agencies\": 1, \"agency\": \"Example Board\",\n\"aged\": 2,")).Select(error => (error.Code.Name, error.Line, error.Message[..8]))
            .Should().Equal(("CM1009", 6, "\"agencie"), ("CM1009", 7, "\"aged\" i"));

    [Theory]
    [InlineData("CM3005", "\"citation\": { \"section\": \"Act 2\", \"evidence\": \"derived\" }", "\"citation\": { \"section\": \"Act 2\" }", "no evidence mark")]
    [InlineData("CM3005", ", \"citation\": { \"section\": \"Act 2\", \"evidence\": \"derived\" }", "", "no citation")]
    [InlineData("CM3007", "\"versions\": [{", "\"versions\": [{ \"from\": \"2010-01-01\", \"length\": \"9 days\", \"citation\": { \"section\": \"Act 3\", \"evidence\": \"secondary\" } }, {", "versions out of order")]
    public void TryAdd_ACitationOrVersionFault_HasItsCode(string code, string old, string replacement, string because) =>
        Errors(SmallStatute.With(old, replacement)).Should().Contain(error => error.Code.Name == code, because);

    [Fact]
    public void TryAdd_TheStatuteItself_HasNoError() => Errors(SmallStatute.Text).Should().BeEmpty();

    [Fact]
    public void TryAdd_SeveralFaults_AreAllReportedInTheOrderOfTheFile()
    {
        var text = SmallStatute.Text.Replace("\"zone\": \"UTC\"", "\"zone\": \"Mars\"", StringComparison.Ordinal)
            .Replace("\"to\": \"stuck\"", "\"to\": \"nowhere\"", StringComparison.Ordinal).Replace("7 days", "7 working-days", StringComparison.Ordinal);

        Errors(text).Select(error => (error.Line, error.Path)).Should().ContainInOrder((7, "$.zone"), (18, "$.transitions[0].to"), (24, "$.clocks[0].versions[0].length"));
    }

    [Fact]
    public void TryAdd_AFaultyFile_LeavesTheLibraryAsItWas()
    {
        ProcedureLibrary.BuiltIn.TryAdd(SmallStatute.With("\"zone\": \"UTC\"", "\"zone\": \"Mars\""), out var library, out _).Should().BeFalse();

        library.Should().BeSameAs(ProcedureLibrary.BuiltIn);
    }

    [Fact]
    public void TryAdd_AFaultInTheBuiltInFile_IsFoundAtItsLine()
    {
        var lines = Repository.Read(Eera).Split('\n');
        var at = Array.FindIndex(lines, line => line.Contains("\"to\": \"exhausted\"", StringComparison.Ordinal));
        lines[at] = lines[at].Replace("exhausted", "exhaustedd", StringComparison.Ordinal);

        Errors(string.Join('\n', lines)).Should().ContainSingle(error => error.Code == Code.StatuteUnknownReference).Which.Line.Should().Be(at + 1);
    }

    [Fact]
    public void TryAdd_TextThatIsNotJson_SaysSo() => Errors("{ \"format\": 1,").Should().ContainSingle().Which.Code.Should().Be(Code.NotJson);

    [Fact]
    public void TryAdd_AStatuteOfOnesOwn_DrivesALog()
    {
        ProcedureLibrary.BuiltIn.TryAdd(SmallStatute.Text, out var library, out _).Should().BeTrue();
        var log = new NegotiationLog(Log().Negotiation with { Procedure = "xx-example" }, [Declared("2024-05-01"), Strike("2024-05-07", StrikeKind.Economic), Report("2024-05-08")]);
        var before = Negotiation.Replay(log, Day("2024-05-07"), procedures: library);

        before.Tables["main"].Phase.Phase.Id.Should().Be("stuck");
        before.Tables["main"].Clock("quiet").End.Should().Be(Day("2024-05-08"));
        before.Tables["main"].May(Side.Union, "strike").LawfulFrom.Should().Be(Day("2024-05-08"));
        before.Audit().Should().Contain(finding => finding.Code == Code.Barred && finding.Rule == "too-soon");
        Negotiation.Replay(log, procedures: library).Tables["main"].Phase.Phase.Id.Should().Be("free", "the quiet time was over when the report came");
        library.Ids.Should().Contain(["us-ca-eera", "xx-example"]);
        ProcedureLibrary.BuiltIn.TryGet("xx-example", out _).Should().BeFalse("adding gives a new library");
    }

    [Fact]
    public void Eera_EveryRule_CitesASectionAndConfirmedOnesTheirSource()
    {
        var eera = ProcedureLibrary.BuiltIn.Get("us-ca-eera");
        Citation[] citations =
        [
            .. eera.Transitions.Select(rule => rule.Citation),
            .. eera.Clocks.SelectMany(clock => clock.Versions).Select(version => version.Citation),
            .. eera.Permissions.Select(permission => permission.Citation),
            .. eera.Permissions.SelectMany(permission => permission.Conditions).Select(condition => condition.Citation),
            .. eera.Permissions.SelectMany(permission => permission.Limits).Select(limit => limit.Citation),
            .. eera.Votes.Select(vote => vote.Citation),
            .. eera.Steps.Select(step => step.Citation),
            .. eera.Remarks.Select(remark => remark.Citation),
        ];

        citations.Should().HaveCountGreaterThan(80).And.OnlyContain(citation => citation.Section.Length > 3);
        citations.Where(citation => citation.Evidence == Evidence.Confirmed).Should().OnlyContain(citation => eera.Sources.Any(source => source.Id == citation.Source));
    }

    [Theory]
    [InlineData("3547")]
    [InlineData("3548")]
    [InlineData("32793")]
    [InlineData("PERB")]
    [InlineData("EERA")]
    public void Code_OutsideItsDocumentation_HoldsNoLawOfOneStatute(string word)
    {
        var sources = Directory.EnumerateFiles(Repository.PathOf("src/ContractModel"), "*.cs", SearchOption.AllDirectories)
            .Where(path => !path.Split(Path.DirectorySeparatorChar).Any(folder => folder is "obj" or "bin")).ToArray();
        sources.Should().HaveCountGreaterThan(50);

        var found = from path in sources
                    from line in File.ReadLines(path).Select((text, index) => (Text: text.TrimStart(), Number: index + 1))
                    where !line.Text.StartsWith("///", StringComparison.Ordinal) && Holds(line.Text, word)
                    select $"{Path.GetFileName(path)}:{line.Number} {line.Text}";

        found.Should().BeEmpty("law is data");
    }

    // A number of a section is not a part of a longer number.
    private static bool Holds(string text, string word) => System.Text.RegularExpressions.Regex.IsMatch(text, $@"(?<!\d){word}(?!\d)");

    private static IReadOnlyList<FormatError> Errors(string json)
    {
        var added = ProcedureLibrary.BuiltIn.TryAdd(json, out _, out var errors);
        errors.Any().Should().Be(!added);
        return errors;
    }
}
