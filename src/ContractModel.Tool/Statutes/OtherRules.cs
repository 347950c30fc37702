using ContractModel.Procedures;

namespace ContractModel.Tool.Statutes;

/// <summary>Votes, the steps that only this statute knows, and what the audit remarks on.</summary>
internal static class OtherRules
{
    internal static void Write(StatuteView view, IPageWriter page)
    {
        if (!view.Procedure.Votes.IsEmpty) page.Heading(2, "Votes");
        foreach (var vote in view.Procedure.Votes) Write(page, vote);
        if (!view.Procedure.Steps.IsEmpty) page.Heading(2, "Steps only this statute knows");
        foreach (var step in view.Procedure.Steps) page.Item(0, $"{step.Text} By {LawWords.The(step.Actor)}. {LawWords.Cited(step.Citation)}", step.Id);
        var remarks = view.Remarks.ToArray();
        if (remarks.Length == 0) return;
        page.Heading(2, "Remarks");
        page.Paragraph("What the audit of a log says of events that are neither right nor wrong by themselves.");
        foreach (var remark in remarks) page.Item(0, Told(view, remark), remark.Code.Name);
    }

    internal static string Told(StatuteView view, Remark remark)
    {
        var phases = remark.Phases.IsEmpty ? "" : $" in {LawWords.Or(remark.Phases.Select(view.PhaseName))}";
        var condition = view.Told(remark.When) is { } when ? $", if {when}" : "";
        return $"on {EventText.Noun(remark.On)}{phases}{condition}: {remark.Text} {LawWords.Cited(remark.Citation)}";
    }

    private static void Write(IPageWriter page, VoteRule vote)
    {
        page.Heading(3, $"{LawWords.Sentence(vote.Kind.Name.Replace('-', ' '))} ({vote.Id})");
        page.Item(0, LawWords.Side(vote.By), "Whose vote");
        page.Item(0, vote.Voters, "Who votes");
        page.Item(0, VoteText.Share(vote), vote.Rejects ? "Rejects" : "Carries");
        page.Item(0, vote.Otherwise, "Otherwise");
        page.Item(0, LawWords.Cited(vote.Citation), "Section");
    }
}
