using System.Text;
using AngleSharp.Html.Parser;
using AngleSharp.Html.Parser.Tokens.Struct;
using NodaTime;

namespace ContractModel.Updates.Pages;

/// <summary>The visible text of HTML, as its tags come by.</summary>
internal sealed class HtmlText(string? address, bool honoursHidden)
{
    private readonly StringBuilder _text = new();
    private readonly List<PageLink> _links = [];
    private readonly Uri? _base = Uri.TryCreate(address, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https" ? uri : null;
    private Gap _gap = Gap.Start;
    private string? _link;
    private int _linkStart;
    private string? _hidden;
    private int _hiddenDepth;
    private int _preformatted;

    private enum Gap
    {
        None,
        Space,
        Cell,
        Line,
        Block,
        Start,
    }

    internal IReadOnlyList<PageLink> Links => _links;

    /// <summary>Gets whether a hidden part is open.</summary>
    internal bool IsHidden => _hidden is not null && _hiddenDepth > 0 && !HtmlElements.IsNeverShown(_hidden);

    /// <summary>Gets the address that the page names as its own.</summary>
    internal string? OwnAddress { get; private set; }

    /// <summary>Gets the day of publication that the page's head states.</summary>
    internal LocalDate? Published { get; private set; }

    /// <summary>Takes in the start of an element and says how what follows is to be read.</summary>
    internal HtmlParseMode Open(ref StructHtmlToken tag)
    {
        var name = tag.Name.Memory.Span;
        if (_hidden is not null) return OpenHidden(name, tag.IsSelfClosing);
        if (name is "meta" or "link") ReadHead(ref tag);
        if (HtmlElements.IsNeverShown(name) || (honoursHidden && IsMarkedHidden(ref tag) && !HtmlElements.IsVoid(name)))
        {
            (_hidden, _hiddenDepth) = (name.ToString(), tag.IsSelfClosing && name is "svg" or "math" ? 0 : 1);
            if (_hiddenDepth == 0) _hidden = null;
            return HtmlElements.ModeOf(name);
        }

        if (name is "a") OpenLink(tag.GetAttribute("href").Memory.Span);
        if (name is "pre") _preformatted++;
        Widen(HtmlElements.IsBlock(name) ? Gap.Block : name is "br" ? Gap.Line : name is "td" or "th" ? Gap.Cell : Gap.None);
        return HtmlElements.ModeOf(name);
    }

    /// <summary>Takes in the end of an element.</summary>
    internal void Close(ReadOnlySpan<char> name)
    {
        if (_hidden is not null)
        {
            if (name.SequenceEqual(_hidden) && --_hiddenDepth == 0) _hidden = null;
            return;
        }

        if (name is "a") CloseLink();
        if (name is "pre" && _preformatted > 0) _preformatted--;
        Widen(HtmlElements.IsBlock(name) ? Gap.Block : name is "td" or "th" ? Gap.Cell : Gap.None);
    }

    /// <summary>Takes in text.</summary>
    internal void Write(ReadOnlySpan<char> text)
    {
        if (_hidden is not null) return;
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (c is ' ' or '\t' or '\n' or '\r' or '\f')
            {
                if (_preformatted > 0 && c == '\n') WriteGapOfText();
                else Widen(Gap.Space);
            }
            else if ((c == HtmlReferences.Ampersand ? '&' : VisibleText.Kept(text, i)) is { } kept)
            {
                if (_gap != Gap.None) WriteGap();
                _text.Append(kept);
            }
        }
    }

    internal string Finish()
    {
        CloseLink();
        if (_gap is Gap.Line or Gap.Block) _text.Append('\n');
        return _text.ToString();
    }

    private HtmlParseMode OpenHidden(ReadOnlySpan<char> name, bool isSelfClosing)
    {
        if (name.SequenceEqual(_hidden) && !isSelfClosing) _hiddenDepth++;
        else if (_hidden == "p" && HtmlElements.IsBlock(name)) _hidden = null; // a paragraph ends where a block begins
        return HtmlElements.ModeOf(name);
    }

    private void Widen(Gap gap)
    {
        if (gap > _gap) _gap = gap;
    }

    private void WriteGap()
    {
        _text.Append(_gap switch { Gap.Space => " ", Gap.Cell => "\t", Gap.Line => "\n", Gap.Block => "\n\n", _ => "" });
        _gap = Gap.None;
    }

    // In preformatted text a line end is one, and two are a blank line.
    private void WriteGapOfText() => _gap = _gap switch { Gap.Start => Gap.Start, Gap.Line => Gap.Block, Gap.Block => Gap.Block, _ => Gap.Line };

    private void OpenLink(ReadOnlySpan<char> target)
    {
        CloseLink();
        if (Resolve(target) is not { } resolved) return;
        if (_gap != Gap.None) WriteGap();
        (_link, _linkStart) = (resolved, _text.Length);
    }

    private void CloseLink()
    {
        if (_link is not null && _text.Length > _linkStart) _links.Add(new PageLink(new PageSpan(_linkStart, _text.Length - _linkStart), _link));
        _link = null;
    }

    // Only what leads to a document is kept: no script, no mail, no place on the page itself.
    private string? Resolve(ReadOnlySpan<char> target)
    {
        const int Longest = 2000;
        target = target.Trim();
        if (target.IsEmpty || target.Length > Longest || target[0] == '#') return null;
        var text = VisibleText.Clean(target.ToString());
        if (!Uri.TryCreate(text, UriKind.RelativeOrAbsolute, out var uri) || string.IsNullOrWhiteSpace(text)) return null;
        if (uri.IsAbsoluteUri) return uri.Scheme is "http" or "https" ? text : text[0] == '/' ? Against(uri, text) : null;
        return Against(uri, text);
    }

    private string? Against(Uri uri, string text)
    {
        if (_base is null) return text;
        var written = uri.IsAbsoluteUri ? text : uri.OriginalString;
        return Uri.TryCreate(_base, written, out var whole) && whole.Scheme is "http" or "https" ? whole.ToString() : null;
    }

    private static bool IsMarkedHidden(ref StructHtmlToken tag)
    {
        var attributes = tag.Attributes;
        for (var i = 0; i < attributes.Count; i++)
        {
            var name = attributes[i].Name.Memory.Span;
            if (name is "hidden") return true;
            if (name is "style" && attributes[i].Value.Memory.Span is var style && style.Contains("display", StringComparison.OrdinalIgnoreCase)
                && style.ToString().Replace(" ", "", StringComparison.Ordinal).Contains("display:none", StringComparison.OrdinalIgnoreCase)) return true;
        }

        return false;
    }

    private void ReadHead(ref StructHtmlToken tag)
    {
        if (tag.Name.Memory.Span is "link")
        {
            if (tag.GetAttribute("rel").Memory.Span is "canonical") OwnAddress ??= Resolve(tag.GetAttribute("href").Memory.Span);
            return;
        }

        var content = tag.GetAttribute("content").Memory.Span;
        var property = tag.GetAttribute("property").Memory.Span is { IsEmpty: false } named ? named : tag.GetAttribute("name").Memory.Span;
        if (property is "og:url") OwnAddress ??= Resolve(content);
        if (property is "article:published_time" or "date" or "datePublished" && content.Length >= 10 && Iso.TryReadDay(content[..10].ToString(), out var day) && PageDay.CanBe(day)) Published ??= day;
    }
}
