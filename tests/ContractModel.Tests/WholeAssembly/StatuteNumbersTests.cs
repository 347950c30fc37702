using System.Globalization;
using System.Text.RegularExpressions;
using ContractModel.Procedures;

namespace ContractModel.Tests.WholeAssembly;

/// <summary>Law is data: no length, section, agency or statute of any law is in C#.</summary>
public partial class StatuteNumbersTests
{
    // Every number above 1 in the code that counts and judges, with its reason. A number of a statute has none.
    private static readonly Dictionary<string, (string Numbers, string Reason)> Allowed = new(StringComparer.Ordinal)
    {
        ["Procedures/ClosedDay.cs"] = ("4 7 8 11 13 15 19 22 25 30 31 32 100 114 451 1583 2", "the date of Easter, which is arithmetic, since the Gregorian calendar"),
        ["Procedures/DayCalendar.cs"] = ("366 9998", "a calendar closed for longer than a year is a mistake; the years that days have"),
        ["Procedures/VoteRule.cs"] = ("2 1000", "a fraction has two parts; the largest that is read"),
        ["State/Clocks/ClockCount.cs"] = ("23 59", "the last minute of a day"),
        ["State/Folding/CheckpointSeries.cs"] = ("3 256", "how much memory the copies of the fold may take, and how far apart they are at least"),
        ["State/Folding/FoldStep.cs"] = ("2 3 4 5 6 7 8 9 10 11 24", "how a step is packed into four bytes"),
        ["State/Folding/ItemFold.cs"] = ("2 8", "the sides; the events of a provision's state"),
        ["State/Folding/ItemRegister.cs"] = ("2 16", "how a list grows"),
        ["State/Folding/LogIndex.cs"] = ("2", "the middle of a list"),
        ["State/ProvisionStates.cs"] = ("2", "the middle of a list"),
        ["State/Projections/ProjectedAct.cs"] = ("2000", "any day at all; each use puts its own in its place"),
        ["State/LogAudit.cs"] = ("2 25 100", "the middle of a list; years that look like a slip of the pen; percentages"),
        ["State/Projections/ProjectionPlanner.cs"] = ("20 100", "how deep a plan looks; a way longer than any"),
        ["State/Projections/ProjectionRun.cs"] = ("60", "how many steps a plan has at most"),
        ["State/VoteCount.cs"] = ("100", "percentages"),
        ["Json/Statutes/CalendarForms.cs"] = ("7 31 100", "days of a week and of a month; how far a holiday is moved"),
    };

    private static readonly string[] Engine = ["Procedures", "State", Path.Combine("Json", "Statutes")];

    private static readonly string[] Sources = [.. Directory.GetFiles(Repository.PathOf("src"), "*.cs", SearchOption.AllDirectories).Where(IsWritten).Order(StringComparer.Ordinal)];

    [Fact]
    public void Numbers_InTheCodeThatCountsAndJudges_HaveAReason()
    {
        var found = new List<string>();
        foreach (var path in EngineFiles())
        {
            var allowed = Allowed.TryGetValue(NameOf(path), out var entry) ? entry.Numbers.Split(' ') : [];
            found.AddRange(NumbersIn(File.ReadAllText(path)).Where(number => !allowed.Contains(number)).Select(number => $"{NameOf(path)}: {number}"));
        }

        found.Should().BeEmpty("a number of a statute stands in its file; any other is listed here with its reason");
    }

    [Fact]
    public void Numbers_ThatAreListed_AreThere()
    {
        foreach (var (name, (numbers, _)) in Allowed) NumbersIn(File.ReadAllText(Repository.PathOf($"src/ContractModel/{name}"))).Should().Contain(numbers.Split(' '), $"{name} is listed with them");
    }

    [Fact]
    public void Days_AreMovedByOneOnly_WhereverTheyAreMoved() =>
        Sources.SelectMany(path => MovedByConstant().Matches(Code(File.ReadAllText(path))).Select(match => $"{path}: {match.Value}")).Should().BeEmpty("a length of time stands in a statute's file");

    [Fact]
    public void Texts_InTheLibrary_NameNoStatuteAgencyOrSection()
    {
        var names = Names();
        names.Should().HaveCountGreaterThan(20);
        var found = Sources.Where(path => path.Contains($"{Path.DirectorySeparatorChar}ContractModel{Path.DirectorySeparatorChar}", StringComparison.Ordinal))
            .SelectMany(path => Texts(File.ReadAllText(path)).Where(text => Section().IsMatch(text) || names.Any(name => Regex.IsMatch(text, $@"\b{Regex.Escape(name)}\b"))).Select(text => $"{path}: {text}"));

        found.Should().BeEmpty("the engine knows no statute by name");
    }

    [Theory]
    [InlineData("var end = day.PlusDays(15);", "15", true)]
    [InlineData("var end = day.PlusDays(-60);", "60", true)]
    [InlineData("var end = now + Duration.FromHours(48);", "48", true)]
    [InlineData("private const int Cooling = 30;", "30", false)]
    [InlineData("if (votes * 5 >= of * 3) return true;", "3 5", false)]
    [InlineData("var end = day.PlusDays(1); // 15 days", "", false)]
    [InlineData("var text = \"15 days\"; var next = day.PlusDays(-1);", "", false)]
    [InlineData("public static readonly Reading Plain = new(\"plain\", 3, \"As counted.\");", "", false)]
    [InlineData("var code = CM2031 + item1.Sha256;", "", false)]
    [InlineData("var half = 0.5m * total + 1_000;", "1000", false)]
    public void Guards_FindWhatTheyForbid(string code, string numbers, bool moved)
    {
        NumbersIn(code).Order(StringComparer.Ordinal).Should().Equal(numbers.Split(' ', StringSplitOptions.RemoveEmptyEntries).Order(StringComparer.Ordinal));
        MovedByConstant().IsMatch(Code(code)).Should().Be(moved);
    }

    [Fact]
    public void Guards_FindSectionsAndAgencies()
    {
        Texts("var x = \"Gov. Code 3548\"; var y = \"plain\"; // \"115 ILCS 5\"").Should().Equal("Gov. Code 3548", "plain");
        foreach (var section in new[] { "Gov. Code 3548", "115 ILCS 5/13", "24 P.S. 11-1101-A", "5 USC 7114", "ORC 4117.14", "Minn. Stat. 179A.18" }) Section().IsMatch(section).Should().BeTrue(section);
        Section().IsMatch("30 days from the report").Should().BeFalse();
        Names().Should().Contain(["us-ca-eera", "PERB", "IELRB"]);
    }

    private static IEnumerable<string> EngineFiles() => Engine.SelectMany(folder => Directory.GetFiles(Repository.PathOf(Path.Combine("src", "ContractModel", folder)), "*.cs")).Order(StringComparer.Ordinal);

    private static string NameOf(string path) => Path.GetRelativePath(Repository.PathOf(Path.Combine("src", "ContractModel")), path).Replace('\\', '/');

    private static bool IsWritten(string path) => path.Split(Path.DirectorySeparatorChar) is var parts && !parts.Contains("obj") && !parts.Contains("bin");

    // Numbers from 2 on, but for those that number the words of a closed set.
    private static string[] NumbersIn(string text) =>
        [.. Number().Matches(WordOfASet().Replace(Code(text), "")).Select(match => match.Groups[1].Value.Replace("_", "", StringComparison.Ordinal)).Where(digits => decimal.Parse(digits, CultureInfo.InvariantCulture) > 1).Distinct()];

    // The code without its texts and remarks.
    private static string Code(string text) => TextOrRemark().Replace(text, match => match.Value[0] == '/' ? "" : "\"\"");

    private static IEnumerable<string> Texts(string text) => TextOrRemark().Matches(text).Where(match => match.Value[0] != '/').Select(match => match.Value.Trim('$', '@', '"'));

    // The ids of the statutes, and the short names that their agencies go by.
    private static string[] Names() =>
    [
        .. ProcedureLibrary.BuiltIn.Ids,
        .. ProcedureLibrary.BuiltIn.Ids.SelectMany(id => ShortName().Matches(ProcedureLibrary.BuiltIn.Get(id).Agency).Select(match => match.Groups[1].Value)).Distinct(StringComparer.Ordinal),
    ];

    [GeneratedRegex("\"\"\"[\\s\\S]*?\"\"\"|\\$?@?\"(?:\\\\.|[^\"\\\\\\n])*\"|'(?:\\\\.|[^'\\\\\\n])'|//[^\\n]*")]
    private static partial Regex TextOrRemark();

    [GeneratedRegex(@"(?<![\w.])(\d[\d_]*(?:\.\d+)?)[mMlLuUdDfF]*\b")]
    private static partial Regex Number();

    [GeneratedRegex("new\\(\"\", \\d+, \"\"\\)")]
    private static partial Regex WordOfASet();

    [GeneratedRegex(@"(?:\bPlus(?:Days|Weeks|Months|Years|Hours|Minutes)|\bFrom(?:Days|Hours|Minutes))\(-?(?:[2-9]|1\d)[\d_]*\)")]
    private static partial Regex MovedByConstant();

    [GeneratedRegex(@"\((\p{Lu}{2,6})\)")]
    private static partial Regex ShortName();

    [GeneratedRegex(@"Gov\. Code|8 CCR|Ed\. Code|\d+ U\.?S\.?C|ILCS|P\.S\.|N\.J\.S\.A|\bORC \d|\bRCW\b|Minn\. Stat|Stat\. \d|\bMCL \d|\bM\.?G\.?L\b|§")]
    private static partial Regex Section();
}
