using System.Text.Json;
using Spectre.Console;

namespace ContractModel.Tool.Answers;

/// <summary>What each side stands on, and how far they are apart.</summary>
internal static class PositionsAnswer
{
    internal static void WriteText(Question question)
    {
        var page = new Page(question.Terminal);
        page.Head(question.State);
        var items = question.Items();
        if (items.Count == 0) page.Line("No proposal is in the log.");
        foreach (var item in items.Where(HasTerms)) WriteItem(page, item);
        WriteWithoutTerms(page, [.. items.Where(item => !HasTerms(item))]);
        page.Line("");
        page.Foot();
    }

    internal static void WriteJson(Question question) => JsonAnswer.Write(question, writer => JsonAnswer.WriteList(writer, "items", question.Items(), WriteItem));

    /// <summary>Gets whether any terms are known, of a side or of an offer that stands apart.</summary>
    internal static bool HasTerms(ItemPositions item) => !item.Union.Terms.IsEmpty || !item.Employer.Terms.IsEmpty || item.Apart.Any(offer => !offer.Terms.IsEmpty);

    private static void WriteWithoutTerms(Page page, ItemPositions[] items)
    {
        if (items.Length == 0) return;
        page.Heading("No terms are known of these; the day is that of the side's last proposal");
        var grid = Page.Grid("Item*", "Union", "Employer", "Agreed");
        foreach (var item in items) grid.AddRow(Page.Cell(NameOf(item)), Page.Cell(item.Union.Proposal?.On.ToString() ?? ""), Page.Cell(item.Employer.Proposal?.On.ToString() ?? ""), Page.Cell(item.Apart.LastOrDefault(offer => offer.Kind == ApartOfferKind.Agreement)?.Event.On.ToString() ?? ""));
        page.Write(grid);
    }

    // The name of a memorandum is its title.
    private static string NameOf(ItemPositions item) => item is { Key: ArticleNumber, Title: { } title } ? $"{item.Key} {title}" : item.Key.ToString()!;

    /// <summary>Writes which item it is.</summary>
    internal static void WriteHead(Page page, ItemPositions item) =>
        page.Heading($"{NameOf(item)} (table {item.Table.Id})");

    /// <summary>Writes which item it is.</summary>
    internal static void WriteHead(Utf8JsonWriter writer, ItemPositions item)
    {
        writer.WriteString("table", item.Table.Id);
        writer.WriteString("item", item.Key.ToString());
        JsonAnswer.WriteOrNull(writer, "title", item.Title);
    }

    private static void WriteItem(Page page, ItemPositions item)
    {
        WriteHead(page, item);
        WritePosition(page, "union", item.Union);
        WritePosition(page, "employer", item.Employer);
        foreach (var gap in item.Gaps)
        {
            if (gap.Distance is not null) page.Indented(2, $"gap: {gap}");
        }

        foreach (var offer in item.Apart) page.Indented(2, $"apart, {Words.Of(offer.Kind)}: {Text(offer.Terms)} ({offer.Event.On}, \"{offer.Event.Id}\")");
    }

    private static void WritePosition(Page page, string side, Position position)
    {
        var because = (BargainingEvent?)position.Proposal ?? position.Silence;
        page.Indented(2, $"{side}: {position}{(because is null ? "" : $" ({because.On}, \"{because.Id}\")")}");
        foreach (var figure in position.Figures) page.Indented(4, $"{figure.Measure.Kind.Name}{(figure.Measure.Subject is { } subject ? $", {subject}" : "")}: {figure}");
    }

    private static string Text(ValueList<Term> terms) => terms.IsEmpty ? "terms not known" : string.Join("; ", terms);

    private static void WriteItem(Utf8JsonWriter writer, ItemPositions item)
    {
        WriteHead(writer, item);
        WritePosition(writer, "union", item.Union);
        WritePosition(writer, "employer", item.Employer);
        JsonAnswer.WriteList(writer, "gaps", item.Gaps, WriteGap);
        JsonAnswer.WriteList(writer, "apart", item.Apart, (w, offer) =>
        {
            w.WriteString("kind", Words.Of(offer.Kind));
            w.WriteString("event", offer.Event.Id);
            w.WriteString("on", offer.Event.On.ToString());
            WriteTerms(w, offer.Terms);
            JsonAnswer.WriteList(w, "figures", offer.Figures, WriteFigure);
        });
    }

    private static void WritePosition(Utf8JsonWriter writer, string side, Position position)
    {
        writer.WriteStartObject(side);
        JsonAnswer.WriteOrNull(writer, "proposal", position.Proposal?.Id);
        JsonAnswer.WriteOrNull(writer, "on", position.Proposal?.On.ToString());
        JsonAnswer.WriteOrNull(writer, "silence", position.Silence?.Id);
        WriteTerms(writer, position.Terms);
        JsonAnswer.WriteList(writer, "figures", position.Figures, WriteFigure);
        writer.WriteEndObject();
    }

    private static void WriteTerms(Utf8JsonWriter writer, ValueList<Term> terms)
    {
        writer.WriteStartArray("terms");
        foreach (var term in terms) writer.WriteStringValue(term.ToString());
        writer.WriteEndArray();
    }

    /// <summary>Writes a figure with its measure.</summary>
    internal static void WriteFigure(Utf8JsonWriter writer, Figure figure)
    {
        WriteMeasure(writer, figure.Measure);
        writer.WriteNumber("amount", figure.Amount);
        if (figure.Contingent != 0) writer.WriteNumber("contingent", figure.Contingent);
        if (figure.Compounded is { } compounded) writer.WriteNumber("compounded", compounded);
        if (figure.AtLeast) writer.WriteBoolean("atLeast", true);
    }

    /// <summary>Writes a gap with its measure.</summary>
    internal static void WriteGap(Utf8JsonWriter writer, Gap gap)
    {
        WriteMeasure(writer, gap.Measure);
        WriteOrNull(writer, "union", gap.Union?.Amount);
        WriteOrNull(writer, "employer", gap.Employer?.Amount);
        WriteOrNull(writer, "distance", gap.Distance);
    }

    /// <summary>Writes what is measured.</summary>
    internal static void WriteMeasure(Utf8JsonWriter writer, Measure measure)
    {
        writer.WriteString("measure", measure.Kind.Name);
        JsonAnswer.WriteOrNull(writer, "subject", measure.Subject);
        writer.WriteString("unit", measure.Unit);
    }

    private static void WriteOrNull(Utf8JsonWriter writer, string name, decimal? amount)
    {
        if (amount is { } known) writer.WriteNumber(name, known);
        else writer.WriteNull(name);
    }
}
