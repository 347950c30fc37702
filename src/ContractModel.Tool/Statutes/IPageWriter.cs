namespace ContractModel.Tool.Statutes;

/// <summary>What a page about a statute is made of. The page is described once and written for a terminal or as Markdown.</summary>
internal interface IPageWriter
{
    void Heading(int level, string text);

    void Paragraph(string text);

    /// <summary>Writes an item of a list.</summary>
    /// <param name="depth">How deep the list is nested; 0 is the outermost.</param>
    /// <param name="text">What it says.</param>
    /// <param name="lead">What it is about, set off from the text; absent when the text says it.</param>
    void Item(int depth, string text, string? lead = null);

    void Table(IReadOnlyList<string> columns, IEnumerable<IReadOnlyList<string>> rows);

    /// <summary>Writes a diagram's source, where there is something that draws it.</summary>
    void Diagram(string language, string source);
}
