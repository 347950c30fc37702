namespace ContractModel.Tests.Docs;

/// <summary>docs/codes.md is what the codes say of themselves.</summary>
public class CodesPageTests
{
    private static readonly (int First, string Title, string About)[] Ranges =
    [
        (1000, "Errors of a file", "The file cannot be read as a log. `NegotiationLog.TryParse` gives all of them, each with its line, column and path."),
        (2000, "Findings on a log", "The log can be read; the audit says what in it is irregular, late, unlawful or doubtful. See [findings](concepts/findings.md)."),
        (3000, "Errors of a statute file", "The file cannot be loaded as law. `ProcedureLibrary.TryAdd` gives all of them. See [law as data](concepts/law-as-data.md)."),
        (4000, "Findings on a payroll", "The payroll can be read; `PayrollModel.Findings` says what in it is doubtful. See [what a proposal costs](how-to/cost-a-proposal.md)."),
        (5000, "What is said of a published page", "A union's or an employer's update was read, or could not be; `UpdateReading` and `MergeResult` say what is doubtful. See [a round from updates](how-to/keep-a-round-from-updates.md)."),
    ];

    [Fact]
    public void Page_IsTheCommittedOne() => Page().ShouldBeCommittedAs("docs/codes.md");

    [Fact]
    public void Ranges_HoldEveryCode() =>
        Code.List.Select(code => code.Value - (code.Value % 1000)).Distinct().Should().BeSubsetOf(Ranges.Select(range => range.First));

    private static string Page()
    {
        List<string> lines =
        [
            "# Codes",
            "",
            "Every code the library can give, with how much it weighs, what it means and what to do. This page is generated from the code; a test holds the two equal.",
            "",
            "A code never changes its meaning and is never used again for another. A program may store it and compare with it.",
            "",
            "| Severity | What it says |",
            "|---|---|",
            "| Error | Irregular or unlawful on the log's own facts; of a file: it cannot be read. |",
            "| Warning | Doubtful, contested, or late without consequence. |",
            "| Note | Worth knowing; nothing is wrong. |",
        ];
        foreach (var (first, title, about) in Ranges)
        {
            lines.AddRange(["", $"## {title}", "", about, "", "| Code | Severity | Meaning | What to do |", "|---|---|---|---|"]);
            var codes = Code.List.Where(code => code.Value >= first && code.Value < first + 1000).OrderBy(code => code.Value);
            lines.AddRange(codes.Select(code => $"| {code.Name} | {code.Severity} | {code.Meaning}. | {code.Remedy} |"));
        }

        return string.Join('\n', lines) + "\n";
    }
}
