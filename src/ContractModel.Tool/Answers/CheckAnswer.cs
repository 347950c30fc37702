using System.Globalization;

namespace ContractModel.Tool.Answers;

/// <summary>What is irregular, late, unlawful or doubtful.</summary>
internal static class CheckAnswer
{
    internal static int Write(Question question)
    {
        var chosen = question.Tables.Select(table => table.Table.Id).ToHashSet(StringComparer.Ordinal);
        var findings = question.State.Audit().Where(finding => finding.Table is null || chosen.Contains(finding.Table)).ToArray();
        if (question.Json) JsonAnswer.Write(question, writer => JsonAnswer.WriteList(writer, "findings", findings, JsonAnswer.WriteFinding));
        else WriteText(question, findings);
        return findings.Any(finding => finding.Severity == Severity.Error) ? ExitCode.ErrorsFound : ExitCode.Answered;
    }

    private static void WriteText(Question question, Finding[] findings)
    {
        var page = new Page(question.Terminal);
        page.Head(question.State);
        page.Line("");
        foreach (var finding in findings) page.Line($"{Words.Of(finding.Severity),-8}{finding}");
        page.Line(findings.Length == 0 ? "Nothing was found." : string.Create(CultureInfo.InvariantCulture, $"{findings.Length} {(findings.Length == 1 ? "finding" : "findings")}. docs/codes.md explains each code."));
        page.Foot();
    }
}
