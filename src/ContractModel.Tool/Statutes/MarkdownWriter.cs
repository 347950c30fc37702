using System.Buffers;
using System.Text;

namespace ContractModel.Tool.Statutes;

/// <summary>Writes a page as Markdown.</summary>
internal sealed class MarkdownWriter : IPageWriter
{
    private const string Special = "\\`*_<>|";
    private static readonly SearchValues<char> Marked = SearchValues.Create(Special);

    private readonly StringBuilder _text = new();
    private bool _inList;

    public void Heading(int level, string text) => Block($"{new string('#', level)} {Escaped(text)}");

    public void Paragraph(string text) => Block(Escaped(text));

    public void Item(int depth, string text, string? lead = null)
    {
        if (!_inList && _text.Length > 0) _text.Append('\n');
        _text.Append(' ', depth * 2).Append("- ");
        if (lead is not null) _text.Append("**").Append(Escaped(lead)).Append(text.Length == 0 ? "**" : "**: ");
        _text.Append(Escaped(text)).Append('\n');
        _inList = true;
    }

    public void Table(IReadOnlyList<string> columns, IEnumerable<IReadOnlyList<string>> rows)
    {
        var lines = rows.Select(Row).Prepend($"|{string.Concat(Enumerable.Repeat("---|", columns.Count))}").Prepend(Row(columns));
        Block(string.Join('\n', lines));
    }

    public void Diagram(string language, string source) => Block($"```{language}\n{source.TrimEnd('\n')}\n```");

    /// <summary>Gets all that was written.</summary>
    public override string ToString() => _text.ToString();

    private static string Row(IReadOnlyList<string> cells) => $"| {string.Join(" | ", cells.Select(Escaped))} |";

    // What a statute's file says is text; nothing in it is markup.
    private static string Escaped(string text)
    {
        var plain = Plain.Text(text);
        if (plain.AsSpan().IndexOfAny(Marked) < 0 && !plain.Contains("](", StringComparison.Ordinal)) return plain;
        var escaped = new StringBuilder(plain.Length + 8);
        for (var i = 0; i < plain.Length; i++)
        {
            if (IsMarkup(plain, i)) escaped.Append('\\');
            escaped.Append(plain[i]);
        }

        return escaped.ToString();
    }

    private static bool IsMarkup(string text, int at) => text[at] switch
    {
        '(' => at > 0 && text[at - 1] == ']',
        '_' => at == 0 || at == text.Length - 1 || !char.IsLetterOrDigit(text[at - 1]) || !char.IsLetterOrDigit(text[at + 1]),
        var c => Special.Contains(c, StringComparison.Ordinal),
    };

    private void Block(string text)
    {
        if (_text.Length > 0) _text.Append('\n');
        _text.Append(text).Append('\n');
        _inList = false;
    }
}
