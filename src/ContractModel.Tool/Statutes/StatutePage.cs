using ContractModel.Procedures;

namespace ContractModel.Tool.Statutes;

/// <summary>A statute told for a reader who knows labor law: the order of the page's parts.</summary>
internal static class StatutePage
{
    internal static string Markdown(StatuteView view)
    {
        var page = new MarkdownWriter();
        Write(view, page);
        return page.ToString();
    }

    internal static void Write(StatuteView view, IPageWriter page)
    {
        WriteHead(view, page);
        PhaseSection.Write(view, page);
        PhaseSection.WriteFacts(view, page);
        ClockSection.Write(view, page);
        PermissionSection.Write(view, page);
        LawfulSection.Write(view, page);
        OtherRules.Write(view, page);
        DoubtSection.Write(view, page);
        OutOfForceSection.Write(view, page);
        SourceSection.Write(view, page);
    }

    private static void WriteHead(StatuteView view, IPageWriter page)
    {
        var statute = view.Procedure;
        page.Heading(1, statute.Name);
        page.Item(0, statute.Id, "Id");
        page.Item(0, statute.Jurisdiction, "Jurisdiction");
        page.Item(0, statute.Agency, "Agency");
        page.Item(0, statute.Zone.Id, "Time zone");
        page.Item(0, LawWords.Day(statute.InForce), "First day in force");
        page.Item(0, LawWords.Day(statute.Reviewed), "Last reviewed");
        if (view.On is { } day) page.Item(0, $"{LawWords.Day(day)}; what is not in force on that day stands near the end{(day < statute.InForce ? ". The statute itself is not in force on that day" : "")}", "As of");
        page.Paragraph($"{ContractModelCommand.NotAdvice} This page is made from the statute's file: it says what the file says, in words. After each rule stand, in brackets, its section, how well it was sourced ({Degrees()}), and the source that was read.");
    }

    private static string Degrees() => LawWords.And(Evidence.List.OrderBy(evidence => evidence.Value).Select(evidence => evidence.Name));
}
