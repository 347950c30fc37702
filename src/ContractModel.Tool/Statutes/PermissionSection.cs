using ContractModel.Procedures;

namespace ContractModel.Tool.Statutes;

/// <summary>What each side may do, and on what conditions.</summary>
internal static class PermissionSection
{
    internal static void Write(StatuteView view, IPageWriter page)
    {
        page.Heading(2, "What each side may do");
        page.Paragraph("The verdict is the first one given when every condition holds, and otherwise the weightiest of those that follow from a condition that does not: barred, presumed unlawful, unknown, conditional, in this order.");
        foreach (var permission in view.Permissions) Write(view, page, permission);
    }

    private static void Write(StatuteView view, IPageWriter page, Permission permission)
    {
        page.Heading(3, permission.Name);
        page.Item(0, $"{permission.Id}; kind of act: {permission.Action.Name}", "Id");
        page.Item(0, LawWords.Side(permission.Side), "Who");
        page.Item(0, $"{LawWords.Of(permission.Base)} {LawWords.Cited(permission.Citation)}", permission.Conditions.IsEmpty ? "Verdict" : "Verdict when every condition holds");
        if (permission.InForce is { } period) page.Item(0, LawWords.Span(period), "In force");
        if (!permission.Acts.IsEmpty) page.Item(0, EventText.Nouns(permission.Acts), "In a log it is");
        if (!permission.Phases.IsEmpty) page.Item(0, LawWords.Or(permission.Phases.Select(view.PhaseName)), "The question comes up in");
        foreach (var condition in permission.Conditions) Write(view, page, condition);
        foreach (var limit in permission.Limits) page.Item(0, $"{limit.Text} {LawWords.Cited(limit.Citation)}", "Limit");
    }

    private static void Write(StatuteView view, IPageWriter page, PermissionCondition condition)
    {
        page.Item(0, $"{condition.Text}; otherwise {LawWords.Of(condition.Otherwise)} {LawWords.Cited(condition.Citation)}", "Condition");
        var clause = view.Clause(condition.Condition);
        if (clause != condition.Text) page.Item(1, clause, "Holds when");
        if (condition.Rebuttal is { } rebuttal) page.Item(1, rebuttal, "Rebutted by showing");
        if (condition.Voided is { } day) page.Item(1, $"an act of {LawWords.Day(day)} deemed it never in force; it counts only for one who asks what was known before that day.", "Voided");
    }
}
