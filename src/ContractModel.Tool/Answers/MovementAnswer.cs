using System.Globalization;
using System.Text.Json;

namespace ContractModel.Tool.Answers;

/// <summary>Who moved on what, when and which way.</summary>
internal static class MovementAnswer
{
    internal static void WriteText(Question question)
    {
        var page = new Page(question.Terminal);
        page.Head(question.State);
        var items = question.Items();
        if (items.Count == 0) page.Line("No proposal is in the log.");
        var known = items.Where(PositionsAnswer.HasTerms).ToArray();
        foreach (var item in known) WriteItem(page, item);
        if (items.Count > known.Length) page.Heading($"{Count(items.Count - known.Length, "item")} of which no terms are known: {string.Join(", ", items.Except(known).Select(item => item.Key))}");
        page.Line("");
        page.Foot();
    }

    internal static void WriteJson(Question question) => JsonAnswer.Write(question, writer => JsonAnswer.WriteList(writer, "items", question.Items(), WriteItem));

    private static void WriteItem(Page page, ItemPositions item)
    {
        PositionsAnswer.WriteHead(page, item);
        foreach (var move in item.Moves)
        {
            var session = move.Session is { } held ? $" (session{(held.Number is { } number ? string.Create(CultureInfo.InvariantCulture, $" {number}") : "")})" : "";
            page.Indented(2, $"{move.Event.On}{session} {Words.Of(move.Side)}: {Words.Of(move.Direction)}{(move.IsRegressive ? ", REGRESSIVE" : "")}: {move.After}");
            foreach (var measure in move.Measures)
            {
                if (measure.Direction is not (MoveDirection.First or MoveDirection.None)) page.Indented(4, $"{measure.Measure}: {measure.Before?.ToString() ?? "none"} to {measure.After?.ToString() ?? "none"}, {Words.Of(measure.Direction)}");
            }
        }

        foreach (var side in new[] { Side.Union, Side.Employer })
        {
            page.Indented(2, $"{Words.Of(side)}: {Count(item.MovesOf(side), "move")}; {Count(item.SessionsWithoutMovement(side), "session")} without movement");
        }
    }

    private static string Count(int count, string what) => string.Create(CultureInfo.InvariantCulture, $"{count} {what}{(count == 1 ? "" : "s")}");

    private static void WriteItem(Utf8JsonWriter writer, ItemPositions item)
    {
        PositionsAnswer.WriteHead(writer, item);
        JsonAnswer.WriteList(writer, "moves", item.Moves, WriteMove);
        foreach (var side in new[] { Side.Union, Side.Employer })
        {
            writer.WriteStartObject(Words.Of(side));
            writer.WriteNumber("moves", item.MovesOf(side));
            writer.WriteNumber("sessionsWithoutMovement", item.SessionsWithoutMovement(side));
            writer.WriteEndObject();
        }

        var measures = item.Moves.SelectMany(move => move.Measures).Select(measure => measure.Measure).Distinct();
        JsonAnswer.WriteList(writer, "series", measures, (w, measure) =>
        {
            PositionsAnswer.WriteMeasure(w, measure);
            JsonAnswer.WriteList(w, "points", item.Series(measure), (p, point) =>
            {
                p.WriteString("day", JsonAnswer.Text(point.Day));
                PositionsAnswer.WriteGap(p, point.Gap);
            });
        });
    }

    private static void WriteMove(Utf8JsonWriter writer, PositionMove move)
    {
        writer.WriteString("event", move.Event.Id);
        writer.WriteString("on", move.Event.On.ToString());
        writer.WriteString("side", Words.Of(move.Side));
        if (move.Session?.Number is { } number) writer.WriteNumber("session", number);
        else writer.WriteNull("session");
        writer.WriteString("direction", Words.Of(move.Direction));
        writer.WriteBoolean("regressive", move.IsRegressive);
        JsonAnswer.WriteList(writer, "measures", move.Measures, (w, measure) =>
        {
            PositionsAnswer.WriteMeasure(w, measure.Measure);
            WriteOrNull(w, "before", measure.Before);
            WriteOrNull(w, "after", measure.After);
            w.WriteString("direction", Words.Of(measure.Direction));
        });
    }

    private static void WriteOrNull(Utf8JsonWriter writer, string name, Figure? figure)
    {
        if (figure is null) writer.WriteNull(name);
        else writer.WriteNumber(name, figure.Amount);
    }
}
