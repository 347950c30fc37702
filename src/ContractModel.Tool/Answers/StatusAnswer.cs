using System.Globalization;
using System.Text.Json;
using Spectre.Console;

namespace ContractModel.Tool.Answers;

/// <summary>Where each table stands: phase, sessions, provisions, and how many findings there are.</summary>
internal static class StatusAnswer
{
    internal static void WriteText(Question question)
    {
        var page = new Page(question.Terminal);
        page.Head(question.State);
        foreach (var table in question.Tables)
        {
            page.Heading($"Table {table.Table.Id} ({table.Table.Name})");
            page.Line($"Phase: {table.Phase}");
            page.Line($"Sessions: {SessionLine(table)}");
            if (table.Stoppage is { } stoppage) page.Line($"Stoppage: {stoppage}");
            if (table.Provisions.Count > 0) page.Write(Provisions(table, page.IsWide));
            WriteAgreements(page, table);
        }

        WriteUntouched(page, question.State);
        page.Line(FindingLine(question.State.Audit()));
        page.Foot();
    }

    private static string SessionLine(TableState table)
    {
        var sessions = table.Sessions;
        if (sessions.All.IsEmpty) return "none in the log.";
        var numbered = sessions.All.Where(session => session.Status != SessionStatus.Scheduled).TakeLast(6).Select(Described);
        var next = sessions.Next is { } coming ? $"next {coming.On}" : "none set";
        return string.Create(CultureInfo.InvariantCulture, $"{sessions.Held} held; last: {string.Join(", ", numbered)}; {next}.");
    }

    private static string Described(Session session) => session.Status == SessionStatus.Held
        ? session.Number is { } number ? string.Create(CultureInfo.InvariantCulture, $"#{number} {session.On}") : session.On.ToString()
        : $"{session.On} {Words.Of(session.Status)}";

    private static Spectre.Console.Table Provisions(TableState state, bool wide)
    {
        string[] last = wide ? ["Union*", "Employer*"] : [];
        var table = Page.Grid(["Provision*", "Status", "Ball", "Since", .. last]);
        foreach (var provision in state.Provisions.Values)
        {
            Text[] moves = wide ? [Page.Cell(Last(provision.LastUnion, provision.UnionMoves)), Page.Cell(Last(provision.LastEmployer, provision.EmployerMoves))] : [];
            table.AddRow(
            [
                Page.Cell(Named(provision)),
                Page.Cell(provision.Status == ProvisionStatus.TentativelyAgreed ? "TA" : provision.Status.Name),
                Page.Cell(Words.Of(provision.Ball), provision.Ball switch { Ball.Union => Color.Blue, Ball.Employer => Color.Yellow, Ball.Undetermined => Color.Fuchsia, _ => null }),
                Page.Cell(provision.Since?.ToString() ?? ""),
                .. moves,
            ]);
        }

        return table;
    }

    // A memorandum's name is its title; an article has both.
    private static string Named(ProvisionState provision) =>
        provision.Key.Kind == ProvisionKind.Article ? $"Article {provision.Key} {provision.Title}".TrimEnd() : provision.Key.ToString()!;

    private static string Last(ProposalMade? proposal, int moves) => proposal is null ? "" : string.Create(CultureInfo.InvariantCulture, $"{proposal.On} ({moves})");

    private static void WriteAgreements(Page page, TableState table)
    {
        foreach (var provision in table.ProvisionsWith(ProvisionStatus.TentativelyAgreed))
        {
            var on = provision.TentativeAgreement!.On;
            var session = table.Sessions.All.FirstOrDefault(session => session.Status == SessionStatus.Held && session.On == on);
            page.Line($"TA {on}{(session?.Number is { } number ? string.Create(CultureInfo.InvariantCulture, $" (session {number})") : "")}: {provision.Title ?? provision.Key.ToString()}");
        }
    }

    private static void WriteUntouched(Page page, NegotiationState state)
    {
        var untouched = state.Untouched.Select(provision => provision.Key.ToString()).ToArray();
        if (untouched.Length > 0) page.Line($"Untouched: {string.Join(", ", untouched)}");
    }

    private static string FindingLine(IReadOnlyList<Finding> findings)
    {
        string Count(Severity severity, string one)
        {
            var count = findings.Count(finding => finding.Severity == severity);
            return string.Create(CultureInfo.InvariantCulture, $"{count} {one}{(count == 1 ? "" : "s")}");
        }

        return $"Findings: {Count(Severity.Error, "error")}, {Count(Severity.Warning, "warning")}, {Count(Severity.Note, "note")}. 'contractmodel check' lists them.";
    }

    internal static void WriteJson(Question question) => JsonAnswer.Write(question, writer =>
    {
        JsonAnswer.WriteList(writer, "tables", question.Tables, WriteTable);
        writer.WriteStartArray("untouched");
        foreach (var provision in question.State.Untouched) writer.WriteStringValue(provision.Key.ToString());
        writer.WriteEndArray();
        JsonAnswer.WriteList(writer, "findings", question.State.Audit(), JsonAnswer.WriteFinding);
    });

    private static void WriteTable(Utf8JsonWriter writer, TableState table)
    {
        var phase = table.Phase;
        writer.WriteString("id", table.Table.Id);
        writer.WriteString("name", table.Table.Name);
        JsonAnswer.WriteOrNull(writer, "procedure", table.Procedure?.Id);
        writer.WriteString("phase", phase.Phase.Id);
        writer.WriteString("phaseKind", phase.Phase.Kind.Name);
        writer.WriteString("phaseName", phase.Phase.Name);
        JsonAnswer.WriteOrNull(writer, "phaseSince", phase.Since?.ToString());
        JsonAnswer.WriteOrNull(writer, "phaseBecause", phase.Because?.Id);
        JsonAnswer.WriteOrNull(writer, "phaseCitation", phase.Citation?.Section);
        writer.WriteNumber("sessionsHeld", table.Sessions.Held);
        JsonAnswer.WriteOrNull(writer, "nextSession", table.Sessions.Next?.On.ToString());
        JsonAnswer.WriteList(writer, "sessions", table.Sessions.All, WriteSession);
        JsonAnswer.WriteOrNull(writer, "stoppageSince", table.Stoppage?.Began.On.ToString());
        JsonAnswer.WriteList(writer, "provisions", table.Provisions.Values, WriteProvision);
    }

    private static void WriteSession(Utf8JsonWriter writer, Session session)
    {
        if (session.Number is { } number) writer.WriteNumber("number", number);
        else writer.WriteNull("number");
        writer.WriteString("on", session.On.ToString());
        writer.WriteString("status", Words.Of(session.Status));
        writer.WriteString("event", session.Because.Id);
    }

    private static void WriteProvision(Utf8JsonWriter writer, ProvisionState provision)
    {
        writer.WriteString("key", provision.Key.ToString());
        writer.WriteString("kind", provision.Key.Kind.Name);
        JsonAnswer.WriteOrNull(writer, "title", provision.Title);
        writer.WriteString("status", provision.Status.Name);
        writer.WriteString("ball", Words.Of(provision.Ball));
        JsonAnswer.WriteOrNull(writer, "since", provision.Since?.ToString());
        JsonAnswer.WriteOrNull(writer, "lastUnion", provision.LastUnion?.On.ToString());
        JsonAnswer.WriteOrNull(writer, "lastEmployer", provision.LastEmployer?.On.ToString());
        JsonAnswer.WriteOrNull(writer, "lastUnionEvent", provision.LastUnion?.Id);
        JsonAnswer.WriteOrNull(writer, "lastEmployerEvent", provision.LastEmployer?.Id);
        writer.WriteNumber("unionMoves", provision.UnionMoves);
        writer.WriteNumber("employerMoves", provision.EmployerMoves);
        JsonAnswer.WriteOrNull(writer, "tentativeAgreement", provision.TentativeAgreement?.Id);
    }
}
