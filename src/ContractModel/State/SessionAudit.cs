using System.Globalization;

namespace ContractModel;

/// <summary>What is irregular in the sessions of a table.</summary>
internal static class SessionAudit
{
    internal static void Run(TableState table, List<Finding> findings)
    {
        var highest = 0;
        foreach (var e in table.Facts.Items.Span)
        {
            if (e is not SessionHeld { Number: { } number }) continue;
            if (number <= highest) findings.Add(new Finding(Code.SessionNumberOutOfOrder, string.Create(CultureInfo.InvariantCulture, $"Session {number} (\"{e.Id}\") comes after session {highest}."), e, table.Table.Id, null, null));
            highest = Math.Max(highest, number);
        }

        CheckCancelled(table, findings);
        foreach (var session in table.Sessions.All)
        {
            if (session.Status == SessionStatus.Scheduled && session.On.Last < table.AsOf) findings.Add(new Finding(Code.SessionUnaccounted, $"A session was set for {session.On}; the log does not say what became of it.", session.Because, table.Table.Id, null, null));
        }
    }

    private static void CheckCancelled(TableState table, List<Finding> findings)
    {
        var cancelled = new HashSet<EventDate>();
        foreach (var e in table.Facts.Items.Span)
        {
            if (e is SessionCancelled c) cancelled.Add(DayOf(c.Session));
            else if (e is SessionScheduled s) cancelled.Remove(DayOf(s.Session));
            else if (e is SessionHeld h && cancelled.Contains(DayOf(h.On))) findings.Add(new Finding(Code.CancelledSessionHeld, $"\"{e.Id}\" was held on {h.On}, for which the session was cancelled.", e, table.Table.Id, null, null));
        }
    }

    // A session cancelled for a day is cancelled whatever the hour it was set for.
    private static EventDate DayOf(EventDate date) => date.IsExact ? date.Anchor : date;
}
