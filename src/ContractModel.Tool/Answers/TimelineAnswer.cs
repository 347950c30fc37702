using Spectre.Console;


namespace ContractModel.Tool.Answers;

/// <summary>What happened, in order, with the changes of phase.</summary>
internal static class TimelineAnswer
{
    internal static void WriteText(Question question)
    {
        var page = new Page(question.Terminal);
        page.Head(question.State);
        var grid = page.IsWide ? Page.Grid("When", "Event", "Who*", "What*") : Page.Grid("When", "What*");
        foreach (var row in Timeline.Of(question))
        {
            var when = row.Event.On.ToString();
            if (page.IsWide) grid.AddRow(Page.Cell(when), Page.Cell(row.Kind), Page.Cell(row.Who), Page.Cell(row.What));
            else grid.AddRow(Page.Cell(when), Page.Cell(string.Join(", ", new[] { row.Kind, row.Who, row.What }.Where(part => part.Length > 0))));
            if (row.Phase is not { } phase) continue;
            var change = Page.Cell($"-> {phase.Phase.Name} [{phase.Citation}]", Color.Green);
            if (page.IsWide) grid.AddRow(Page.Cell(""), Page.Cell(""), Page.Cell(""), change);
            else grid.AddRow(Page.Cell(""), change);
        }

        page.Write(grid);
        page.Foot();
    }

    internal static void WriteJson(Question question) => JsonAnswer.Write(question, writer =>
        JsonAnswer.WriteList(writer, "events", Timeline.Of(question), (w, row) =>
        {
            w.WriteString("id", row.Event.Id);
            w.WriteString("on", row.Event.On.ToString());
            w.WriteString("kind", row.Kind);
            w.WriteString("table", row.Table);
            w.WriteString("who", row.Who);
            w.WriteString("what", row.What);
            JsonAnswer.WriteOrNull(w, "phase", row.Phase?.Phase.Id);
        }));
}

/// <summary>One event of a timeline.</summary>
internal sealed record TimelineRow(BargainingEvent Event, string Table, string Kind, string Who, string What, PhaseState? Phase);

/// <summary>Makes the rows of a timeline.</summary>
internal static class Timeline
{
    internal static IReadOnlyList<TimelineRow> Of(Question question)
    {
        var first = question.State.Negotiation.Tables[0].Id;
        var phases = question.State.Tables.Values.SelectMany(table => table.Phases).Where(phase => phase.Because is not null).ToLookup(phase => phase.Because!.Id, StringComparer.Ordinal);
        var chosen = question.Tables.Select(table => table.Table.Id).ToHashSet(StringComparer.Ordinal);
        return [.. question.State.Events.Where(e => chosen.Contains(e.Table ?? first)).Select(e => new TimelineRow(e, e.Table ?? first, e.Kind, Who(e), What(e), phases[e.Id].FirstOrDefault()))];
    }

    private static string Who(BargainingEvent e) => e switch
    {
        ProposalMade p => Words.Of(p.By),
        ProposalRejected p => Words.Of(p.By),
        ProposalWithdrawn p => Words.Of(p.By),
        LanguageAccepted p => Words.Of(p.By),
        ItemEvent => "both sides",
        ProceduralEvent p => p.Party ?? Words.Of(p.By),
        _ => "",
    };

    internal static string What(BargainingEvent e) => e switch
    {
        ItemEvent item => item.Title is { } title && !item.Provision.ToString()!.EndsWith(title, StringComparison.Ordinal) ? $"{item.Provision} {title}" : item.Provision.ToString()!,
        SessionHeld s => s.Number is { } number ? string.Create(System.Globalization.CultureInfo.InvariantCulture, $"session {number}") : "session",
        SessionScheduled s => $"for {s.Session}",
        SessionCancelled s => $"of {s.Session}{(s.Reason is null ? "" : $": {s.Reason}")}",
        SessionRescheduled s => $"from {s.Session} to {s.To}",
        OfferNotMade o => o.Subject,
        WarningGiven w => $"{w.Threatens} unless {w.Condition}",
        StatementMade s => $"{s.Type.Name}: {s.Text}",
        ConcertedActionHeld a => a.Text is null ? a.Type : $"{a.Type}: {a.Text}",
        _ => e.Note ?? "",
    };
}
